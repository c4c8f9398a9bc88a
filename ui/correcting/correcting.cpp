// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/correcting.h"

#include "articlepane.h"
#include "articleview.h"
#include "briefingpage.h"
#include "briefingpane.h"
#include "correcting/correctionchoices.h"
#include "correcting/keeping.h"
#include "correcting/wordseditor.h"
#include "dossier/briefingitems.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"
#include "presentation/correctionwords.h"
#include "verifystrip.h"
#include "windowactions.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// A name in a menu must not be taken for a mnemonic, nor be as long as a sentence.
QString menuText(const QString &words)
{
    constexpr qsizetype longest = 60;
    QString text = words.simplified();
    if (text.size() > longest)
        text = text.first(longest - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

bool holdsDigit(const QString &words)
{
    return std::any_of(words.cbegin(), words.cend(), [](QChar letter) { return letter.isDigit(); });
}

template <typename Line> const Line *findLine(const QList<Line> &lines, int id)
{
    const qsizetype index = indexOfId(lines, id);
    return index < 0 ? nullptr : &lines.at(index);
}

} // namespace

Correcting::Correcting(
    BriefingSession &session, BriefingFocus &focus, QMainWindow &window, WindowActions &actions, const Desktop &desktop)
    : QObject(&window)
    , m_session(session)
    , m_focus(focus)
    , m_corrector(session)
    , m_keeping(std::make_unique<Keeping>(session, m_corrector, window, actions, desktop))
    , m_menu(new QMenu(&window))
    , m_speakers(new QMenu(m_menu))
    , m_people(new QMenu(m_menu))
    , m_details(new QMenu(m_menu))
    , m_add(new QMenu(m_menu))
    , m_undo(makeAction({Qt::CTRL | Qt::Key_Z}, &Correcting::undo))
    , m_redo(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, &Correcting::redo))
    , m_edit(makeLineAction({Qt::Key_F2, Qt::CTRL | Qt::Key_Return}, &Correcting::editLine))
    , m_restore(makeAction({}, &Correcting::restoreWords))
    , m_included(makeLineAction({Qt::Key_Space}, &Correcting::toggleIncluded))
    , m_remove(makeLineAction({Qt::Key_Delete}, &Correcting::removeLine))
    , m_moveUp(makeLineAction({Qt::ALT | Qt::Key_Up}, &Correcting::moveUp))
    , m_moveDown(makeLineAction({Qt::ALT | Qt::Key_Down}, &Correcting::moveDown))
    , m_useSelection(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_R}, &Correcting::useSelection))
    , m_addQuotation(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_Q}, &Correcting::addQuotation))
    , m_addTheme(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_T}, &Correcting::addTheme))
    , m_addAttendance(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_P}, &Correcting::addAttendance))
    , m_addNote(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_N}, &Correcting::addNote))
    , m_comment(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_M}, &Correcting::editComment))
    , m_showLost(makeAction({}, &Correcting::showLost))
{
    m_included->setCheckable(true);
    makeMenu(window, actions);
    connect(&focus, &BriefingFocus::changed, this, &Correcting::noteFocus);
    connect(&session, &BriefingSession::briefingSettled, this, &Correcting::updateActions);
    connect(&m_corrector, &BriefingCorrector::lostChanged, this, &Correcting::updateActions);
    connect(&m_corrector, &BriefingCorrector::correctionsChanged, this, &Correcting::tellUndo);
    connect(m_keeping.get(), &Keeping::showLostWanted, this, &Correcting::showLost);
    connect(m_speakers, &QMenu::aboutToShow, this, &Correcting::fillSpeakers);
    connect(m_people, &QMenu::aboutToShow, this, &Correcting::fillPeople);
    connect(m_details, &QMenu::aboutToShow, this, &Correcting::fillDetails);
    connect(m_add, &QMenu::aboutToShow, this, &Correcting::fillAdded);
    retranslate();
    updateActions();
}

Correcting::~Correcting() = default;

QWidget *Correcting::window() const
{
    return static_cast<QWidget *>(parent());
}

// Making the menu

QAction *Correcting::makeAction(const QList<QKeySequence> &keys, Slot slot)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QAction *Correcting::makeLineAction(const QList<QKeySequence> &keys, Slot slot)
{
    QAction *action = makeAction(keys, slot);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_lineActions << action;
    return action;
}

void Correcting::makeMenu(QMainWindow &window, WindowActions &actions)
{
    QMenu &edit = actions.editMenu();
    QAction *first = edit.actions().constFirst();
    edit.insertActions(first, {m_undo, m_redo});
    edit.insertSeparator(first);
    window.menuBar()->insertMenu(window.menuBar()->actions().at(2), m_menu);
    m_menu->setObjectName(u"correctMenu"_s);
    m_speakers->setObjectName(u"speakersMenu"_s);
    m_people->setObjectName(u"peopleMenu"_s);
    m_details->setObjectName(u"detailsMenu"_s);
    m_add->setObjectName(u"addMenu"_s);
    m_menu->addActions({m_edit, m_restore, m_included, m_remove, m_moveUp, m_moveDown});
    m_menu->addSeparator();
    for (QMenu *menu : {m_speakers, m_people, m_details})
        m_menu->addMenu(menu);
    m_menu->addSeparator();
    m_menu->addActions({m_useSelection, m_addQuotation, m_addTheme, m_addAttendance});
    m_menu->addMenu(m_add);
    m_menu->addSeparator();
    m_menu->addActions({m_addNote, m_comment, m_showLost});
}

void Correcting::attachTo(BriefingPage &page)
{
    m_page = &page;
    for (BriefingPane *pane : page.findChildren<BriefingPane *>())
        pane->addActions(m_lineActions);
    page.findChild<VerifyStrip *>()->addActions(m_lineActions);
}

void Correcting::retranslate()
{
    m_menu->setTitle(tr("&Correct"));
    tellUndo();
    m_edit->setText(tr("&Edit or answer…"));
    m_restore->setText(tr("Restore the &printed words"));
    m_included->setText(tr("In the &briefing"));
    m_remove->setText(tr("&Remove the line"));
    m_moveUp->setText(tr("Move &up"));
    m_moveDown->setText(tr("Move &down"));
    m_speakers->setTitle(tr("&Speaker"));
    m_people->setTitle(tr("Same or different per&son"));
    m_details->setTitle(tr("&What it means"));
    m_useSelection->setText(tr("Rest the line on the se&lected words"));
    m_addQuotation->setText(tr("Selection becomes a &quote"));
    m_addTheme->setText(tr("Selection becomes a &theme"));
    m_addAttendance->setText(tr("Selection becomes an &attendance row"));
    m_add->setTitle(tr("Selection becomes &another line"));
    m_addNote->setText(tr("&Note on the passage…"));
    m_comment->setText(tr("Writer’s &comment…"));
    m_showLost->setText(tr("Corrections without a p&lace…"));
    m_keeping->retranslate();
}

/// The entries say what they undo and redo.
void Correcting::tellUndo()
{
    const bool isOpen = m_session.briefing() != nullptr;
    const Correction *done = isOpen ? m_corrector.lastDone() : nullptr;
    const Correction *undone = isOpen ? m_corrector.nextUndone() : nullptr;
    m_undo->setEnabled(done);
    m_redo->setEnabled(undone);
    //: %1 is what is undone, such as “leave out C2”
    m_undo->setText(done ? tr("&Undo: %1").arg(menuText(CorrectionWords::of(*done))) : tr("&Undo"));
    m_redo->setText(undone ? tr("&Redo: %1").arg(menuText(CorrectionWords::of(*undone))) : tr("&Redo"));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
}

void Correcting::undo()
{
    m_corrector.undoStack().undo();
}

void Correcting::redo()
{
    m_corrector.undoStack().redo();
}

void Correcting::noteFocus(const FocusValue &value)
{
    // Words are selected for the line that was looked at just before.
    if (!value.item.isNull())
        m_line = value.item;
    updateActions();
}

void Correcting::updateActions()
{
    const BriefingPointer &briefing = m_session.briefing();
    const bool isOpen = briefing != nullptr;
    const bool can = m_corrector.canExclude(m_line);
    if (!can && m_line.kind != ItemKind::EventFact && m_line.kind != ItemKind::VerifyPoint
        && m_line.kind != ItemKind::Note)
        m_line = {};
    const bool isLine = isOpen && !m_line.isNull();
    tellUndo();
    m_edit->setEnabled(isLine);
    m_restore->setEnabled(isLine && m_corrector.shownWords(m_line) != m_corrector.printedWords(m_line));
    m_included->setEnabled(can);
    m_included->setChecked(can && m_corrector.isIncluded(m_line));
    m_remove->setEnabled(can || (isLine && m_line.kind == ItemKind::Note));
    m_moveUp->setEnabled(can);
    m_moveDown->setEnabled(can);
    m_speakers->setEnabled(isLine && m_line.kind == ItemKind::Quotation);
    m_people->setEnabled(isLine && m_line.kind == ItemKind::Person);
    m_details->setEnabled(isLine && !CorrectionChoices::details(*briefing, m_line).isEmpty());
    m_useSelection->setEnabled(isLine && m_line.kind != ItemKind::VerifyPoint);
    for (QAction *action : {m_addQuotation, m_addTheme, m_addAttendance, m_addNote, m_comment})
        action->setEnabled(isOpen);
    m_add->setEnabled(isOpen);
    m_showLost->setEnabled(isOpen && !m_corrector.lost().isEmpty());
}

TextSpan Correcting::selection() const
{
    return m_page ? m_page->articlePane().view().selection() : TextSpan();
}

// Lines

void Correcting::toggleIncluded()
{
    m_corrector.setIncluded(line(), !m_corrector.isIncluded(line()));
}

void Correcting::removeLine()
{
    m_corrector.remove(line());
}

void Correcting::moveUp()
{
    m_corrector.move(line(), -1);
}

void Correcting::moveDown()
{
    m_corrector.move(line(), 1);
}

void Correcting::useSelection()
{
    const ItemRef item = line();
    if (m_corrector.changeSpan(item, selection()))
        m_focus.markItem(item);
}

void Correcting::restoreWords()
{
    m_corrector.correct(EditWords {line(), m_corrector.printedWords(line()), LineState::AsPrinted});
}

// Typing

void Correcting::editLine()
{
    switch (line().kind) {
    case ItemKind::VerifyPoint: editAnswer(line()); break;
    case ItemKind::Note: editNote(line()); break;
    default: editWords(line()); break;
    }
}

void Correcting::editWords(ItemRef item)
{
    const QString name = itemLabel(item);
    const bool isQuotation = item.kind == ItemKind::Quotation;
    const QString label = isQuotation    ? tr("What you change goes in square brackets, but for the case of the first "
                                                 "letter, the final mark, note marks and an obvious misprint.")
        : item.kind == ItemKind::Summary ? tr("Take out what is not needed; […] shows where. Nothing can be put in.")
                                         : tr("The words of this line. What was printed is kept.");
    //: the title of an editor; %1 is a label such as C1
    auto *editor = new WordsEditor({name.isEmpty() ? tr("Edit the line") : tr("Edit %1").arg(name), label,
                                       m_corrector.shownWords(item), {}, false},
        window());
    if (isQuotation || item.kind == ItemKind::Summary) {
        editor->setPreview([this, item](const QString &typed) -> WordsEditor::Outcome {
            const Result<EditWords> edited = m_corrector.edited(item, typed);
            if (!edited)
                return {edited.error().sentence, false};
            //: %1: the words as they will stand, %2: "corrected" or "shortened"
            return {tr("%1 (%2)").arg(edited->words, BriefingWords::state(edited->state)), true};
        });
    }
    connect(editor, &QDialog::accepted, this, [this, editor, item] {
        const Result<EditWords> edited = m_corrector.edited(item, editor->words());
        if (edited && edited->words != m_corrector.shownWords(item))
            m_corrector.correct(*edited);
    });
    editor->open();
}

void Correcting::editAnswer(ItemRef item)
{
    const VerifyPoint *point = findLine(m_session.briefing()->toVerify, item.id);
    if (!point)
        return;
    auto *editor = new WordsEditor(
        {tr("Answer"),
            BriefingWords::question(point->kind) + u' '
                + BriefingWords::quoted(point->words.text.simplified(), m_session.briefing()->article.language),
            point->answer, {}, false},
        window());
    connect(editor, &QDialog::accepted, this, [this, editor, item] { m_corrector.answer(item, editor->words()); });
    editor->open();
}

void Correcting::editNote(ItemRef item)
{
    const Note *note = findLine(m_session.briefing()->notes, item.id);
    if (!note)
        return;
    auto *editor = new WordsEditor({tr("Note"), tr("What you want to remember about this passage."), note->text,
                                       tr("Private: never exported"), note->isPrivate},
        window());
    connect(editor, &QDialog::accepted, this, [this, editor, old = *note] {
        m_corrector.correct(WriteNote {{ItemKind::Note, old.id}, old.passage, editor->words(), editor->isOptionOn()});
    });
    editor->open();
}

void Correcting::addNote()
{
    TextSpan passage = selection();
    if (passage.isEmpty())
        passage = m_focus.value().span;
    auto *editor = new WordsEditor(
        {tr("Note"), tr("What you want to remember about this passage."), {}, tr("Private: never exported"), true},
        window());
    connect(editor, &QDialog::accepted, this, [this, editor, passage] {
        if (!editor->words().trimmed().isEmpty())
            m_corrector.addNote(passage, editor->words(), editor->isOptionOn());
    });
    editor->open();
}

void Correcting::editComment()
{
    auto *editor = new WordsEditor(
        {tr("Writer’s comment"),
            tr("Your own words. They stand apart from the source’s in the briefing, under their own heading."),
            m_session.briefing()->comment, {}, false},
        window());
    connect(editor, &QDialog::accepted, this, [this, editor] { m_corrector.writeComment(editor->words()); });
    editor->open();
}

void Correcting::typeSpeaker()
{
    const ItemRef quotation = line();
    auto *editor
        = new WordsEditor({tr("Speaker"), tr("Who said this? The name as the article prints it, or as you know it."),
                              {}, tr("Of all quotes of the same speaker"), false},
            window());
    connect(editor, &QDialog::accepted, this, [this, editor, quotation] {
        const QString name = editor->words().simplified();
        if (!name.isEmpty())
            m_corrector.correct(AttributeTo {quotation, {}, name, {}, editor->isOptionOn()});
    });
    editor->open();
}

void Correcting::showLost()
{
    QStringList lines;
    for (const LostCorrection &lost : m_corrector.lost())
        lines << (lost.text.isEmpty() ? lost.words : tr("%1 → %2").arg(lost.words, lost.text));
    auto *list = new WordsEditor(
        {tr("Corrections without a place"),
            tr("Their passages are gone from the source. Copy what you still need; OK takes the list away."),
            lines.join(u"\n\n"_s), {}, false},
        window());
    connect(list, &QDialog::accepted, &m_corrector, &BriefingCorrector::dismissLost);
    list->open();
}

// From the selection

void Correcting::add(ItemKind kind)
{
    const ItemRef added = m_corrector.addLine(kind, selection());
    if (!added.isNull())
        m_focus.markItem(added);
}

void Correcting::addQuotation()
{
    add(ItemKind::Quotation);
}

void Correcting::addTheme()
{
    add(ItemKind::Theme);
}

/// A figure when there is one in the words, else a person; the menu has the others.
void Correcting::addAttendance()
{
    const TextSpan span = selection();
    add(!span.isEmpty() && holdsDigit(m_session.briefing()->article.excerpt(span).text) ? ItemKind::Count
                                                                                        : ItemKind::Person);
}

void Correcting::fillAdded()
{
    m_add->clear();
    const std::pair<QString, ItemKind> kinds[] = {{tr("Line of the summary"), ItemKind::Summary},
        {tr("Figure"), ItemKind::Count}, {tr("Category"), ItemKind::Category}, {tr("Person"), ItemKind::Person},
        {tr("Country"), ItemKind::Country}, {tr("Organisation"), ItemKind::Organisation}};
    for (const auto &[words, kind] : kinds)
        m_add->addAction(words, this, [this, kind = kind] { add(kind); });
}

// Choices

void Correcting::addChoice(QMenu &menu, const CorrectionChoice &choice)
{
    QAction *action = menu.addAction(
        menuText(choice.words), this, [this, correction = choice.correction] { m_corrector.correct(correction); });
    action->setCheckable(true);
    action->setChecked(choice.isCurrent);
}

void Correcting::fillSpeakers()
{
    m_speakers->clear();
    m_speakers->addSection(tr("This quote"));
    for (const CorrectionChoice &choice : CorrectionChoices::speakers(*m_session.briefing(), line(), false))
        addChoice(*m_speakers, choice);
    m_speakers->addAction(tr("Somebody else…"), this, &Correcting::typeSpeaker);
    QMenu *all = m_speakers->addMenu(tr("All quotes of the same speaker"));
    for (const CorrectionChoice &choice : CorrectionChoices::speakers(*m_session.briefing(), line(), true))
        addChoice(*all, choice);
}

void Correcting::fillPeople()
{
    m_people->clear();
    m_people->addSection(tr("Is the same person as"));
    for (const CorrectionChoice &choice : CorrectionChoices::merges(*m_session.briefing(), line()))
        addChoice(*m_people, choice);
    const Person *person = findLine(m_session.briefing()->attendance.people, line().id);
    if (!person || person->mentions.size() < 2)
        return;
    m_people->addSection(tr("Is another person where the text says"));
    for (const Excerpt &mention : person->mentions) {
        const QString place = BriefingWords::paragraph(m_session.briefing()->article, mention.span);
        m_people->addAction(menuText(BriefingWords::joined({mention.text, place})), this,
            [this, item = line(), mention] { m_corrector.split(item, {mention}); });
    }
}

void Correcting::fillDetails()
{
    m_details->clear();
    for (const CorrectionGroup &group : CorrectionChoices::details(*m_session.briefing(), line())) {
        m_details->addSection(group.title);
        for (const CorrectionChoice &choice : group.choices)
            addChoice(*m_details, choice);
    }
}

} // namespace rapporteur
