// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/keeping.h"

#include "messagebar.h"
#include "presentation/briefingcorrector.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"
#include "windowactions.h"

#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rapporteur {

namespace {

constexpr auto afterTheFirstPaint = 700ms; ///< what earlier runs left is looked for when the window is there

} // namespace

Keeping::Keeping(BriefingSession &session, BriefingCorrector &corrector, QMainWindow &window, WindowActions &actions,
    const Desktop &desktop)
    : QObject(nullptr)
    , m_session(session)
    , m_corrector(corrector)
    , m_window(window)
    , m_desktop(desktop)
    , m_keeper(session, corrector, desktop.stateFolder)
    , m_save(makeAction({Qt::CTRL | Qt::Key_S}, &Keeping::save))
    , m_saveAs(makeAction({Qt::CTRL | Qt::SHIFT | Qt::Key_S}, &Keeping::saveAs))
    , m_private(new QAction(this))
{
    m_private->setCheckable(true);
    m_private->setObjectName(u"privateWindow"_s);
    QMenu &file = actions.fileMenu();
    const QList<QAction *> entries = file.actions();
    const auto separator
        = std::find_if(entries.cbegin(), entries.cend(), [](QAction *entry) { return entry->isSeparator(); });
    QAction *before = separator == entries.cend() ? nullptr : *separator;
    file.insertSeparator(before);
    file.insertActions(before, {m_save, m_saveAs, m_private});
    connect(m_private, &QAction::toggled, this, [this](bool on) {
        m_keeper.setPrivate(on);
        emit titleChanged();
    });
    connect(&m_keeper, &DossierKeeper::modifiedChanged, this, &Keeping::titleChanged);
    connect(&m_keeper, &DossierKeeper::saved, this, [this](const QString &path) {
        bar().tell(MessageBar::Success, tr("“%1” is saved.").arg(QFileInfo(path).fileName()));
        emit titleChanged();
    });
    connect(&m_keeper, &DossierKeeper::problem, this, [this](const Error &error) {
        auto *elsewhere = new QAction(tr("Save as…"));
        connect(elsewhere, &QAction::triggered, this, &Keeping::saveAs);
        bar().tell(MessageBar::Problem, error.sentence, {elsewhere});
    });
    connect(&m_watcher, &SourceWatcher::changed, this, &Keeping::tellSourceChanged);
    connect(&corrector, &BriefingCorrector::lostChanged, this, &Keeping::tellLost);
    connect(&session, &BriefingSession::briefingSettled, this, [this] {
        updateActions();
        if (!m_corrector.isShowing()) {
            watchSource();
            QTimer::singleShot(afterTheFirstPaint, this, &Keeping::offerLeftWork);
        }
    });
    QTimer::singleShot(afterTheFirstPaint, this, &Keeping::offerLeftWork);
    updateActions();
}

Keeping::~Keeping()
{
    // What is not kept yet is written now; there is no window left to tell of it.
    m_keeper.blockSignals(true);
    m_keeper.flush();
}

QAction *Keeping::makeAction(const QList<QKeySequence> &keys, void (Keeping::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void Keeping::retranslate()
{
    m_save->setText(tr("&Save the dossier"));
    m_saveAs->setText(tr("Save the &dossier as…"));
    m_private->setText(tr("P&rivate window"));
    m_private->setToolTip(tr("Remembers no file and keeps nothing for the next time"));
}

void Keeping::updateActions()
{
    const bool isOpen = m_session.briefing() != nullptr;
    m_save->setEnabled(isOpen);
    m_saveAs->setEnabled(isOpen);
}

bool Keeping::isPrivate() const
{
    return m_private->isChecked();
}

void Keeping::setPrivate(bool isPrivate)
{
    m_private->setChecked(isPrivate);
}

QString Keeping::marked(const QString &title) const
{
    const QString named = m_private->isChecked() ? tr("%1 (private)").arg(title) : title;
    return m_keeper.isModified() ? u'*' + named : named;
}

MessageBar &Keeping::bar()
{
    if (!m_bar) {
        m_bar = new MessageBar(m_window.centralWidget());
        m_bar->setObjectName(u"keepingBar"_s);
        static_cast<QVBoxLayout *>(m_window.centralWidget()->layout())->insertWidget(0, m_bar);
    }
    return *m_bar;
}

// Saving and opening

bool Keeping::open(const QString &path)
{
    if (!DossierFile::isDossier(path))
        return false;
    m_keeper.open(path);
    return true;
}

QString Keeping::proposal() const
{
    if (!m_keeper.path().isEmpty())
        return m_keeper.path();
    const QString source = m_session.briefing()->article.source.path;
    const bool isFile = !source.isEmpty() && !source.startsWith(u':');
    const QString folder = isFile ? QFileInfo(source).absolutePath()
                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: the name of a file, without its suffix
    const QString name = source.isEmpty() ? tr("dossier") : QFileInfo(source).completeBaseName();
    return folder + u'/' + name + u".rapporteur"_s;
}

void Keeping::save()
{
    if (m_keeper.path().isEmpty())
        saveAs();
    else
        m_keeper.save(m_keeper.path());
}

void Keeping::saveAs()
{
    if (!m_session.briefing() || !m_desktop.chooseDossierFile)
        return;
    m_desktop.chooseDossierFile(&m_window, proposal(),
        [this](const QString &path) { m_keeper.save(DossierFile::isDossier(path) ? path : path + u".rapporteur"_s); });
}

// What the strip tells

void Keeping::watchSource()
{
    m_watcher.watch(m_session.briefing() ? m_session.briefing()->article.source : Source());
}

void Keeping::tellSourceChanged(bool changed)
{
    if (!changed || !m_session.briefing())
        return;
    auto *reload = new QAction(tr("Read it again"));
    auto *keep = new QAction(tr("Keep what was read"));
    connect(reload, &QAction::triggered, this, [this] {
        bar().hide();
        m_session.reload();
    });
    connect(keep, &QAction::triggered, this, [this] { bar().hide(); });
    const QString name = QFileInfo(m_session.briefing()->article.source.path).fileName();
    bar().tell(MessageBar::Problem,
        tr("“%1” has changed since it was read. Your corrections stay when it is read again.").arg(name),
        {reload, keep});
}

void Keeping::tellLost()
{
    const qsizetype lost = m_corrector.lost().size();
    if (std::exchange(m_lostTold, lost) >= lost)
        return;
    auto *show = new QAction(tr("Show them"));
    connect(show, &QAction::triggered, this, [this] {
        bar().hide();
        emit showLostWanted();
    });
    bar().tell(
        MessageBar::Problem, tr("%n correction(s) have no place in the source any more.", nullptr, int(lost)), {show});
}

/// Offered in an empty window, or when the very article is opened that was worked on.
void Keeping::offerLeftWork()
{
    const BriefingPointer &briefing = m_session.briefing();
    if (m_keeper.isPrivate() || m_session.isLoading()
        || (briefing && (!m_corrector.corrections().isEmpty() || !m_keeper.path().isEmpty())))
        return;
    const QList<RecoveredWork> left = m_keeper.leftWork();
    const auto fitting = std::find_if(left.cbegin(), left.cend(), [&briefing](const RecoveredWork &work) {
        return !briefing || (briefing->article.source.path == work.sourcePath && briefing->article.text == work.text);
    });
    if (fitting == left.cend())
        return;
    auto *goOn = new QAction(tr("Go on with it"));
    auto *discard = new QAction(tr("Discard it"));
    connect(goOn, &QAction::triggered, this, [this, file = fitting->file] {
        bar().hide();
        m_keeper.recover(file);
    });
    connect(discard, &QAction::triggered, this, [this, file = fitting->file] {
        bar().hide();
        m_keeper.discard(file);
        if (!m_session.briefing())
            offerLeftWork();
    });
    bar().tell(MessageBar::Success,
        tr("Your unsaved work on “%1” from %2 is kept.")
            .arg(fitting->title, QLocale().toString(fitting->time, QLocale::ShortFormat)),
        {goOn, discard});
}

} // namespace rapporteur
