// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/briefingexport.h"
#include "presentation/briefingpointer.h"
#include "support/progress.h"
#include "support/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace rapporteur {

/// The work that a session hands to other threads. Pure functions of their input; tests put their own in place.
struct SessionWork {
    std::function<Result<Article>(const QString &path, const Progress &progress)> readArticle;
    std::function<Result<Article>(const QString &text)> articleFromText;
    std::function<Briefing(const Article &article, const Progress &progress)> buildBriefing;
    std::function<Result<ExportReport>(const Briefing &briefing, const QString &path, const ExportOptions &options)>
        exportBriefing;

    /// Readers, extraction and export as the program has them.
    [[nodiscard]] static SessionWork ofProgram();
};

/// What is open: loads an article off the GUI thread, holds its briefing and exports it. Lives on the GUI thread; made
/// by main and outlives the window. The newest request wins: an older one is cancelled and its result dropped. The
/// destructor cancels and waits.
class BriefingSession : public QObject
{
    Q_OBJECT

public:
    enum SummaryLength { ShortSummary = 3, MediumSummary = 5, LongSummary = 7 }; ///< in sentences

    explicit BriefingSession(SessionWork work = SessionWork::ofProgram(), QObject *parent = nullptr);
    ~BriefingSession() override;

    [[nodiscard]] const BriefingPointer &briefing() const { return m_briefing; }
    [[nodiscard]] const SessionWork &work() const { return m_work; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isExporting() const { return m_exports.isRunning(); }
    [[nodiscard]] int summaryLength() const { return m_summaryLength; }

    void openFile(const QString &path);
    void openText(const QString &text);
    /// Loads a briefing in another way than from an article; \a source runs on another thread.
    void openBriefing(const QString &name, std::function<Result<BriefingPointer>(const Progress &)> source);
    /// Reads the open file again; does nothing for pasted text.
    void reload();
    /// Gives up the loading in progress; what was open stays.
    void cancel();
    /// What becomes of a briefing that was just loaded, before anybody sees it: the corrector makes the user's
    /// corrections on it.
    void setArrival(std::function<BriefingPointer(const BriefingPointer &)> arrival) { m_arrival = std::move(arrival); }
    /// Puts \a briefing in place of the open one, as if it had been loaded. Null closes.
    void setBriefing(const BriefingPointer &briefing);
    /// 3, 5 or 7; anything else is taken as 5.
    void setSummaryLength(int sentences);
    /// Writes the open briefing; the summary length is the session's. Does nothing while another export runs.
    void exportTo(const QString &path, ExportOptions options);

signals:
    /// \a name is the file's name, or empty for pasted text.
    void loadingStarted(const QString &name);
    /// In paragraphs; total 0 means that it is not known yet.
    void loadingProgressed(int done, int total);
    /// Always after loadingStarted: with a briefing, an error or nothing (cancelled).
    void loadingEnded();
    void loadingFailed(const rapporteur::Error &error);

    /// The three steps of a change: whoever looks at a line lets go, everyone shows the new briefing, lines are found
    /// again.
    void briefingAboutToChange();
    void briefingChanged();
    void briefingSettled();

    void summaryLengthChanged(int sentences);

    void exportStarted();
    void exported(const QString &path, const rapporteur::ExportReport &report);
    void exportFailed(const rapporteur::Error &error);

private:
    using Loaded = Result<BriefingPointer>;
    using Exported = Result<ExportReport>;
    using ArticleSource = std::function<Result<Article>(const Progress &)>;

    void load(const QString &name, ArticleSource source);
    void takeLoaded();
    void takeExported();

    SessionWork m_work;
    std::function<BriefingPointer(const BriefingPointer &)> m_arrival;
    QThreadPool m_threads;
    QFutureWatcher<Loaded> m_loads;
    QFutureWatcher<Exported> m_exports;
    BriefingPointer m_briefing;
    QString m_exportPath;
    int m_summaryLength = defaultSummaryLength;
    bool m_loading = false;
};

} // namespace rapporteur
