// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossierfile.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace rapporteur {

class BriefingCorrector;
class BriefingSession;

/// Work that an earlier run of the program did not save.
struct RecoveredWork {
    QString file; ///< the recovery file
    QString title; ///< of the article
    QDateTime time; ///< when it was last kept
    qsizetype corrections = 0;
    QString sourcePath;
    QString text; ///< of the article
};

/// Keeps the user's corrections: opens and saves dossiers, and within a second of each correction writes all that is
/// not saved to a recovery file in the state directory. Closing the window or the program leaves that file, so that
/// nothing has to be asked; saving takes it away. Lives on the GUI thread, writes on one of its own; the destructor
/// waits until all is written.
class DossierKeeper : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<Result<void>(const Dossier &dossier, const QString &path)>;

    /// \a recoveryFolder is made when needed; empty keeps nothing. Tests put another \a write in place.
    DossierKeeper(BriefingSession &session, BriefingCorrector &corrector, const QString &recoveryFolder,
        Write write = DossierFile::write, QObject *parent = nullptr);
    ~DossierKeeper() override;

    /// Where the open dossier lies; empty when it was never saved.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// There are corrections, or undone ones, that the dossier's file does not have.
    [[nodiscard]] bool isModified() const;
    /// Keeps no recovery file from now on, and takes away what there is.
    void setPrivate(bool isPrivate);
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }

    void open(const QString &path);
    void save(const QString &path);

    /// What earlier runs left, the latest first; nothing of programs that still run. Reads every file.
    [[nodiscard]] QList<RecoveredWork> leftWork() const;
    /// Goes on with it.
    void recover(const QString &file);
    void discard(const QString &file);
    /// Writes what is not kept yet at once and waits for it.
    void flush();

signals:
    void modifiedChanged();
    void saved(const QString &path);
    /// A sentence about something that could not be saved or only in part be read.
    void problem(const rapporteur::Error &error);

private:
    struct Job {
        Dossier dossier;
        QString path;
        bool isRecovery = false;
    };
    using Done = Result<void>;

    void load(const QString &file, bool isRecovery);
    void noteChange();
    void keep();
    void startAnew();
    void run(Job job);
    void takeDone();
    void forget();
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] QString recoveryFile();

    BriefingSession &m_session;
    BriefingCorrector &m_corrector;
    QString m_folder;
    Write m_write;
    QString m_path;
    QString m_nextPath; ///< of the dossier that is being opened
    QString m_nextRecovery; ///< the file that is gone on with
    QString m_recovery; ///< our recovery file; empty until there is something to keep
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QThreadPool m_thread;
    QFutureWatcher<Done> m_writes;
    Job m_running;
    std::optional<Job> m_waiting;
    bool m_isWriting = false; ///< from run() until its result was taken
    bool m_isPrivate = false;
    bool m_wasModified = false;
    bool m_keepingFails = false; ///< told once, not every second
};

} // namespace rapporteur
