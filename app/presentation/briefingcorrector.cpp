// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingcorrector.h"

#include "briefing/editorialrules.h"
#include "dossier/applycorrection.h"
#include "dossier/briefingitems.h"
#include "presentation/briefingsession.h"

#include <QScopedValueRollback>

namespace rapporteur {

namespace {

bool isQuotationMark(QChar letter)
{
    return QStringView(u"«»“”„\"‹›「」『』").contains(letter);
}

} // namespace

BriefingCorrector::BriefingCorrector(BriefingSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    session.setArrival([this](const BriefingPointer &loaded) { return arrive(loaded); });
    // Whoever puts another briefing into the session starts anew, or closes.
    connect(&session, &BriefingSession::briefingChanged, this, [this] {
        if (m_session.briefing() == m_current)
            return;
        m_current = m_session.briefing();
        startOn({m_current, {}, {}});
    });
    connect(&m_stack, &QUndoStack::indexChanged, this, &BriefingCorrector::showSteps);
    if (session.briefing()) {
        m_current = session.briefing();
        m_analysed = m_current;
    }
}

// What comes and goes

BriefingCorrector::~BriefingCorrector()
{
    // A stack that is destroyed undoes everything, and nobody is left to show that to.
    m_stack.blockSignals(true);
    m_session.setArrival({});
}

BriefingPointer BriefingCorrector::arrive(const BriefingPointer &loaded)
{
    const auto expected = std::exchange(m_expected, nullptr);
    if (expected && expected->analysed == loaded) {
        startOn(*expected);
    } else if (isSameSource(loaded->article) && (!m_steps.isEmpty() || !m_lost.isEmpty())) {
        const Reanchored moved = reanchored(*m_analysed, corrections(), *loaded);
        setSteps({std::make_shared<const Briefing>(moved.analysed), moved.corrections, m_lost + moved.lost});
        m_stack.resetClean();
    } else {
        startOn({loaded, {}, {}});
    }
    m_current = m_steps.isEmpty() ? m_analysed : std::make_shared<const Briefing>(corrected(*m_analysed, m_steps));
    return m_current;
}

bool BriefingCorrector::isSameSource(const Article &article) const
{
    if (!m_analysed)
        return false;
    const QString &path = m_analysed->article.source.path;
    return path.isEmpty() ? article.text == m_analysed->article.text : article.source.path == path;
}

void BriefingCorrector::startOn(const Dossier &dossier)
{
    emit aboutToStartAnew();
    setSteps(dossier);
    m_stack.setClean();
}

void BriefingCorrector::setSteps(const Dossier &dossier)
{
    {
        const QScopedValueRollback replacing(m_replacing, true);
        m_analysed = dossier.analysed;
        m_steps = dossier.corrections;
        m_lost = dossier.lost;
        m_shown = int(m_steps.size());
        m_stack.clear();
        for (qsizetype step = 0; step < m_steps.size(); ++step)
            m_stack.push(new QUndoCommand);
    }
    emit correctionsChanged();
    emit lostChanged();
}

void BriefingCorrector::dismissLost()
{
    if (m_lost.isEmpty())
        return;
    m_lost.clear();
    emit lostChanged();
    emit correctionsChanged();
}

// Doing and undoing

bool BriefingCorrector::correct(const Correction &correction)
{
    if (!m_session.briefing())
        return false;
    auto briefing = std::make_shared<Briefing>(*m_session.briefing());
    if (!applyCorrection(correction, *briefing))
        return false;
    m_steps.resize(m_stack.index());
    m_steps << correction;
    m_shown = int(m_steps.size());
    m_stack.push(new QUndoCommand);
    show(briefing);
    return true;
}

/// After an undo or a redo. What is shown follows from the analysis and the list alone, so that it cannot drift.
void BriefingCorrector::showSteps(int count)
{
    if (m_replacing || count == m_shown)
        return;
    m_shown = count;
    show(std::make_shared<const Briefing>(corrected(*m_analysed, corrections())));
}

void BriefingCorrector::show(const BriefingPointer &briefing)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_current = briefing;
        m_session.setBriefing(briefing);
    }
    emit correctionsChanged();
}

const Correction *BriefingCorrector::lastDone() const
{
    return m_stack.canUndo() ? &m_steps.at(m_stack.index() - 1) : nullptr;
}

const Correction *BriefingCorrector::nextUndone() const
{
    return m_stack.canRedo() ? &m_steps.at(m_stack.index()) : nullptr;
}

// In and out

bool BriefingCorrector::canExclude(ItemRef item) const
{
    bool can = false;
    if (m_session.briefing())
        visitItem(*m_session.briefing(), item, [&can](const auto &found) {
            can = requires
            {
                found.included;
            };
        });
    return can;
}

bool BriefingCorrector::isIncluded(ItemRef item) const
{
    bool included = true;
    if (m_session.briefing()) {
        visitItem(*m_session.briefing(), item, [&included](const auto &found) {
            if constexpr (requires { found.included; })
                included = found.included;
        });
    }
    return included;
}

void BriefingCorrector::setIncluded(ItemRef item, bool included)
{
    if (canExclude(item) && isIncluded(item) != included)
        correct(IncludeLine {item, included});
}

void BriefingCorrector::remove(ItemRef item)
{
    if (canExclude(item) || item.kind == ItemKind::Note)
        correct(RemoveLine {item});
}

void BriefingCorrector::move(ItemRef item, int step)
{
    if (!m_session.briefing())
        return;
    visitList(*m_session.briefing(), item.kind, [&](const auto &items) {
        const qsizetype from = indexOfId(items, item.id);
        const qsizetype to = from + step;
        if (from < 0 || to < 0 || to >= items.size())
            return;
        const qsizetype before = to > from ? to + 1 : to;
        correct(MoveLine {item, before < items.size() ? ItemRef {item.kind, items.at(before).id} : ItemRef {}});
    });
}

// Words

QString BriefingCorrector::shownWords(ItemRef item) const
{
    const BriefingPointer &briefing = m_session.briefing();
    if (!briefing)
        return {};
    if (item.kind == ItemKind::EventFact) {
        const Event &event = briefing->event;
        switch (item.id) {
        case EventName: return event.name;
        case EventPlace: return event.place.text;
        case EventVenue: return event.venue.text;
        case EventDates: return event.dates.text;
        case EventFormatField: return event.formatWords.text;
        case EventOrganiser: return event.organiser.text;
        default: return {};
        }
    }
    QString words;
    visitItem(*briefing, item, [&words](const auto &found) {
        if constexpr (requires { found.label; })
            words = found.label;
        else if constexpr (requires { found.name; })
            words = found.name;
        else if constexpr (requires { found.words; })
            words = found.words.text;
        else
            words = found.text;
    });
    return words;
}

QString BriefingCorrector::printedWords(ItemRef item) const
{
    QString words = shownWords(item);
    if (m_session.briefing()) {
        visitItem(*m_session.briefing(), item, [&](const auto &found) {
            if constexpr (requires { found.words; }) {
                if (!found.words.isEmpty())
                    words = m_session.briefing()->article.excerpt(found.words.span).text;
            }
        });
    }
    return words;
}

Result<EditWords> BriefingCorrector::edited(ItemRef item, const QString &typed) const
{
    const QString printed = printedWords(item);
    if (item.kind == ItemKind::Quotation) {
        const EditedWords words = EditorialRules::quotation(printed, typed, m_session.briefing()->article.text);
        return EditWords {item, words.words, words.state};
    }
    if (item.kind == ItemKind::Summary) {
        const auto words = EditorialRules::shortened(printed, typed);
        if (!words) {
            return failure(ErrorKind::Refused,
                tr("A line of the summary can only be shortened: its words are the article’s own. Write what you want "
                   "to add in the comment."));
        }
        return EditWords {item, words->words, words->state};
    }
    if (typed.trimmed().isEmpty() && item.kind != ItemKind::EventFact)
        return failure(ErrorKind::Refused, tr("A line needs words. Remove the line if it is to go."));
    return EditWords {item, typed.trimmed()};
}

Excerpt BriefingCorrector::trimmed(TextSpan passage) const
{
    const QString &text = m_session.briefing()->article.text;
    TextSpan span = passage.intersected({0, text.size()});
    while (!span.isEmpty() && text.at(span.start).isSpace())
        ++span.start;
    while (!span.isEmpty() && text.at(span.end - 1).isSpace())
        --span.end;
    return span.isEmpty() ? Excerpt() : m_session.briefing()->article.excerpt(span);
}

bool BriefingCorrector::changeSpan(ItemRef item, TextSpan passage)
{
    if (!m_session.briefing())
        return false;
    const Excerpt words = trimmed(passage);
    return !words.isEmpty() && correct(ChangeSpan {item, words});
}

ItemRef BriefingCorrector::freeItem(ItemKind kind) const
{
    return {kind, freeId(*m_analysed, corrections(), kind)};
}

ItemRef BriefingCorrector::addLine(ItemKind kind, TextSpan passage)
{
    if (!m_session.briefing())
        return {};
    Excerpt words = trimmed(passage);
    const bool isMarked = kind == ItemKind::Quotation && words.span.length() > 2 && isQuotationMark(words.text.front())
        && isQuotationMark(words.text.back());
    if (isMarked)
        words = trimmed({words.span.start + 1, words.span.end - 1});
    if (words.isEmpty())
        return {};
    const ItemRef added = freeItem(kind);
    return correct(AddLine {added, words}) ? added : ItemRef();
}

bool BriefingCorrector::split(ItemRef person, const QList<Excerpt> &mentions)
{
    return m_session.briefing() && correct(SplitPerson {person, mentions, freeItem(ItemKind::Person)});
}

void BriefingCorrector::answer(ItemRef point, const QString &answer)
{
    correct(AnswerPoint {point, answer.trimmed()});
}

void BriefingCorrector::writeComment(const QString &text)
{
    if (m_session.briefing() && m_session.briefing()->comment != text)
        correct(WriteComment {text});
}

ItemRef BriefingCorrector::addNote(TextSpan passage, const QString &text, bool isPrivate)
{
    if (!m_session.briefing())
        return {};
    const ItemRef note = freeItem(ItemKind::Note);
    return correct(WriteNote {note, trimmed(passage), text, isPrivate}) ? note : ItemRef();
}

} // namespace rapporteur
