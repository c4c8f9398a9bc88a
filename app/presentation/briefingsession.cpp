// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingsession.h"

#include "extraction/briefingbuilder.h"
#include "readers/articlereader.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace rapporteur {

namespace {

/// The promise seen from the core, which knows nothing of futures.
template <typename T> Progress progressOf(QPromise<T> &promise)
{
    return {[&promise] { return promise.isCanceled(); },
        [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
        }};
}

} // namespace

SessionWork SessionWork::ofProgram()
{
    const auto lexicons = std::make_shared<const Lexicons>();
    return {rapporteur::readArticle, rapporteur::articleFromText,
        [lexicons](const Article &article, const Progress &progress) {
            return rapporteur::buildBriefing(article, *lexicons, progress);
        },
        rapporteur::exportBriefing};
}

BriefingSession::BriefingSession(SessionWork work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    // One loading that is on its way out, the one that replaces it, and an export.
    m_threads.setMaxThreadCount(3);
    connect(&m_loads, &QFutureWatcherBase::finished, this, &BriefingSession::takeLoaded);
    connect(&m_loads, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { emit loadingProgressed(done, m_loads.progressMaximum()); });
    connect(&m_exports, &QFutureWatcherBase::finished, this, &BriefingSession::takeExported);
}

BriefingSession::~BriefingSession()
{
    m_loads.cancel();
    m_exports.cancel();
    m_threads.waitForDone();
}

void BriefingSession::openFile(const QString &path)
{
    load(QFileInfo(path).fileName(),
        [read = m_work.readArticle, path](const Progress &progress) { return read(path, progress); });
}

void BriefingSession::openText(const QString &text)
{
    load({}, [read = m_work.articleFromText, text](const Progress &) { return read(text); });
}

void BriefingSession::reload()
{
    if (m_briefing && !m_briefing->article.source.path.isEmpty())
        openFile(m_briefing->article.source.path);
}

void BriefingSession::load(const QString &name, ArticleSource source)
{
    openBriefing(name, [source = std::move(source), build = m_work.buildBriefing](const Progress &progress) {
        return source(progress).map([&](const Article &article) -> BriefingPointer {
            return std::make_shared<const Briefing>(build(article, progress));
        });
    });
}

void BriefingSession::openBriefing(const QString &name, std::function<Result<BriefingPointer>(const Progress &)> source)
{
    cancel();
    m_loading = true;
    emit loadingStarted(name);
    m_loads.setFuture(QtConcurrent::run(&m_threads, [source = std::move(source)](QPromise<Loaded> &promise) {
        promise.addResult(source(progressOf(promise)));
    }));
}

void BriefingSession::cancel()
{
    if (!m_loading)
        return;
    m_loads.cancel();
    // An empty future in its place: nothing that the old one still says can reach us.
    m_loads.setFuture({});
    m_loading = false;
    emit loadingEnded();
}

void BriefingSession::takeLoaded()
{
    if (!m_loading || m_loads.isCanceled())
        return;
    m_loading = false;
    const Loaded loaded = m_loads.result();
    emit loadingEnded();
    if (loaded)
        setBriefing(m_arrival ? m_arrival(*loaded) : *loaded);
    else
        emit loadingFailed(loaded.error());
}

void BriefingSession::setBriefing(const BriefingPointer &briefing)
{
    emit briefingAboutToChange();
    m_briefing = briefing;
    emit briefingChanged();
    emit briefingSettled();
}

void BriefingSession::setSummaryLength(int sentences)
{
    const bool known = sentences == ShortSummary || sentences == LongSummary;
    const int length = known ? sentences : int(MediumSummary);
    if (length == m_summaryLength)
        return;
    m_summaryLength = length;
    emit summaryLengthChanged(length);
}

void BriefingSession::exportTo(const QString &path, ExportOptions options)
{
    if (!m_briefing || isExporting())
        return;
    options.summaryLength = m_summaryLength;
    m_exportPath = path;
    emit exportStarted();
    m_exports.setFuture(
        QtConcurrent::run(&m_threads, [briefing = m_briefing, write = m_work.exportBriefing, path, options] {
            return write(*briefing, path, options);
        }));
}

void BriefingSession::takeExported()
{
    if (m_exports.isCanceled())
        return;
    const Exported report = m_exports.result();
    if (report)
        emit exported(m_exportPath, *report);
    else
        emit exportFailed(report.error());
}

} // namespace rapporteur
