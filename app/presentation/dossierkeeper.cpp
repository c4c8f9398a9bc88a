// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/dossierkeeper.h"

#include "extraction/validation.h"
#include "presentation/briefingcorrector.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rapporteur {

namespace {

constexpr auto keepAfter = 400ms; ///< of the first correction that is not kept; with the writing well within a second
constexpr auto tryAgainAfter = 5s;

/// A dossier as the corrector takes it, from a file that may be half readable or made to harm.
Result<Dossier> dossierFrom(DossierContent content, const SessionWork &work, const Progress &progress)
{
    if (content.analysed) {
        Briefing analysed = *content.analysed;
        analysed.warnings += dropUntraceable(analysed);
        return Dossier {std::make_shared<const Briefing>(analysed), content.corrections, content.lost, content.keptAt};
    }
    const Briefing fresh = work.buildBriefing(content.article, progress);
    const Reanchored moved = reanchored(content.named, content.corrections, fresh);
    return Dossier {
        std::make_shared<const Briefing>(moved.analysed), moved.corrections, content.lost + moved.lost, content.keptAt};
}

} // namespace

DossierKeeper::DossierKeeper(
    BriefingSession &session, BriefingCorrector &corrector, const QString &recoveryFolder, Write write, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_corrector(corrector)
    , m_folder(recoveryFolder)
    , m_write(std::move(write))
{
    m_thread.setMaxThreadCount(1); // one after the other, in the order in which they were asked for
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DossierKeeper::keep);
    connect(&corrector, &BriefingCorrector::correctionsChanged, this, &DossierKeeper::noteChange);
    connect(&corrector, &BriefingCorrector::aboutToStartAnew, this, &DossierKeeper::startAnew);
    connect(&corrector.undoStack(), &QUndoStack::cleanChanged, this, &DossierKeeper::noteChange);
    connect(&m_writes, &QFutureWatcherBase::finished, this, &DossierKeeper::takeDone);
}

DossierKeeper::~DossierKeeper()
{
    flush();
}

bool DossierKeeper::isModified() const
{
    return m_corrector.analysed() && !m_corrector.undoStack().isClean();
}

/// An article without any correction is no work that could be lost.
bool DossierKeeper::hasUnsaved() const
{
    return isModified() && (!m_corrector.corrections().isEmpty() || !m_path.isEmpty());
}

void DossierKeeper::setPrivate(bool isPrivate)
{
    m_isPrivate = isPrivate;
    if (isPrivate)
        forget();
    else
        noteChange();
}

// Opening and saving

void DossierKeeper::open(const QString &path)
{
    load(path, false);
}

void DossierKeeper::recover(const QString &file)
{
    load(file, true);
}

void DossierKeeper::load(const QString &file, bool isRecovery)
{
    const auto dossier = std::make_shared<Dossier>();
    const auto warning = std::make_shared<QString>();
    m_session.openBriefing(QFileInfo(file).fileName(),
        [dossier, warning, file, work = m_session.work()](const Progress &progress) -> Result<BriefingPointer> {
            const Result<DossierContent> content = DossierFile::read(file);
            if (!content)
                return tl::unexpected(content.error());
            *warning = content->warning;
            *dossier = *dossierFrom(*content, work, progress);
            return dossier->analysed;
        });
    m_corrector.expect(dossier);
    m_nextPath = isRecovery ? QString() : file;
    m_nextRecovery = isRecovery ? file : QString();
    connect(
        &m_session, &BriefingSession::briefingSettled, this,
        [this, dossier, warning, isRecovery] {
            if (m_corrector.analysed() != dossier->analysed)
                return;
            if (isRecovery) {
                m_path = dossier->keptAt;
                m_corrector.undoStack().resetClean();
            }
            if (!warning->isEmpty())
                emit problem({ErrorKind::Damaged, *warning, {}});
            noteChange();
        },
        Qt::SingleShotConnection);
}

void DossierKeeper::save(const QString &path)
{
    if (!m_corrector.analysed())
        return;
    run({m_corrector.dossier(), path, false});
}

// Keeping

void DossierKeeper::startAnew()
{
    keep();
    m_timer.stop();
    // What is not saved stays in its file for the next time; the lock goes, so that it can be offered.
    m_recovery.clear();
    m_lock.reset();
    m_path = std::exchange(m_nextPath, {});
    if (!m_nextRecovery.isEmpty()) {
        m_recovery = std::exchange(m_nextRecovery, {});
        m_lock = std::make_unique<QLockFile>(m_recovery + u".lock"_s);
        m_lock->setStaleLockTime(0);
        (void)m_lock->tryLock();
    }
}

void DossierKeeper::noteChange()
{
    const bool modified = isModified();
    if (std::exchange(m_wasModified, modified) != modified)
        emit modifiedChanged();
    if (!m_timer.isActive())
        m_timer.start(keepAfter);
}

void DossierKeeper::keep()
{
    if (m_isPrivate || m_folder.isEmpty() || !m_corrector.analysed())
        return;
    if (!hasUnsaved()) {
        forget();
        return;
    }
    if (const QString file = recoveryFile(); !file.isEmpty()) {
        Dossier dossier = m_corrector.dossier();
        dossier.keptAt = m_path;
        run({dossier, file, true});
    }
}

/// Made and locked when there is first something to keep.
QString DossierKeeper::recoveryFile()
{
    if (!m_recovery.isEmpty())
        return m_recovery;
    QDir().mkpath(m_folder);
    m_recovery = m_folder + u'/' + QUuid::createUuid().toString(QUuid::Id128) + u".rapporteur"_s;
    m_lock = std::make_unique<QLockFile>(m_recovery + u".lock"_s);
    m_lock->setStaleLockTime(0);
    (void)m_lock->tryLock();
    return m_recovery;
}

void DossierKeeper::forget()
{
    if (m_recovery.isEmpty())
        return;
    m_thread.waitForDone(); // a write in progress would bring the file back
    if (m_waiting && m_waiting->isRecovery)
        m_waiting.reset();
    QFile::remove(m_recovery);
    m_recovery.clear();
    m_lock.reset();
}

void DossierKeeper::run(Job job)
{
    if (m_isWriting) {
        // Only the newest state matters; but what the user asked to be saved is not passed over.
        if (m_waiting && !m_waiting->isRecovery && job.isRecovery)
            return;
        m_waiting = std::move(job);
        return;
    }
    m_isWriting = true;
    m_running = std::move(job);
    m_writes.setFuture(QtConcurrent::run(&m_thread,
        [write = m_write, dossier = m_running.dossier, path = m_running.path] { return write(dossier, path); }));
}

void DossierKeeper::takeDone()
{
    if (!m_isWriting || m_writes.future().resultCount() == 0)
        return;
    m_isWriting = false;
    const Done done = m_writes.result();
    const Job job = std::exchange(m_running, {});
    if (done && !job.isRecovery) {
        m_path = job.path;
        if (m_corrector.analysed() == job.dossier.analysed && m_corrector.corrections() == job.dossier.corrections)
            m_corrector.undoStack().setClean();
        noteChange();
        emit saved(job.path);
    } else if (done) {
        m_keepingFails = false;
    } else if (!job.isRecovery) {
        emit problem(done.error());
    } else {
        if (!std::exchange(m_keepingFails, true)) {
            emit problem({ErrorKind::NotWritable,
                tr("Your corrections cannot be kept safe: “%1” cannot be written. Nothing is lost while the program "
                   "runs; make room on the disk, or save the dossier elsewhere.")
                    .arg(QDir::toNativeSeparators(m_folder)),
                done.error().detail});
        }
        m_timer.start(tryAgainAfter);
    }
    if (m_waiting)
        run(*std::exchange(m_waiting, std::nullopt));
}

void DossierKeeper::flush()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        keep();
    }
    while (m_isWriting) {
        m_writes.waitForFinished();
        takeDone();
    }
}

// Recovering

QList<RecoveredWork> DossierKeeper::leftWork() const
{
    QList<RecoveredWork> left;
    const QDir folder(m_folder);
    const QFileInfoList files
        = m_folder.isEmpty() ? QFileInfoList() : folder.entryInfoList({u"*.rapporteur"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        QLockFile lock(file.filePath() + u".lock"_s);
        lock.setStaleLockTime(0);
        if (file.filePath() == m_recovery || !lock.tryLock())
            continue; // ours, or of a program that still runs
        const Result<DossierContent> content = DossierFile::read(file.filePath());
        if (!content)
            continue;
        Briefing named = content->analysed ? *content->analysed : content->named;
        named.article = content->article;
        left << RecoveredWork {file.filePath(), BriefingWords::title(named), file.lastModified(),
            content->corrections.size(), content->article.source.path, content->article.text};
    }
    return left;
}

void DossierKeeper::discard(const QString &file)
{
    if (QFileInfo(file).absolutePath() == QFileInfo(m_folder).absoluteFilePath())
        QFile::remove(file);
}

} // namespace rapporteur
