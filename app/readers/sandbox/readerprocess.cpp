// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/readerprocess.h"

#include "readers/sandbox/readerexit.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int pollMilliseconds = 50;
constexpr qsizetype maximalAnswer = 512 * 1024 * 1024;

/// PDF has a program of its own: its library brings sixty others, which would triple the time that a web page takes.
QString programFor(DocumentFormat format)
{
    return format == DocumentFormat::Pdf ? u"rapporteur-pdf-reader"_s : u"rapporteur-reader"_s;
}

ReaderFailure failureOf(const QProcess &process)
{
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == outOfMemoryExit)
        return ReaderFailure::OutOfMemory;
    return ReaderFailure::Crashed;
}

/// Takes what the child says of its progress from the beginning of \a answer; of several only the last matters.
void tellProgress(QByteArray &answer, const Progress &progress)
{
    std::optional<ReaderProgress> last;
    while (const auto next = takeProgress(answer))
        last = next;
    if (last)
        progress.tell(last->done, last->total);
}

/// Kills a child that is still there when its reader gives up on it.
void stop(QProcess &process)
{
    process.kill();
    process.waitForFinished(1000);
}

} // namespace

ReaderProcess::ReaderProcess(const QString &folder, int seconds)
    : m_folder(folder)
    , m_seconds(seconds)
{
}

QString ReaderProcess::defaultFolder()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList folders {
        here, here + u"/"_s + QStringLiteral(RAPPORTEUR_READERS_FROM_BIN),
#ifdef RAPPORTEUR_BUILT_READERS
        QStringLiteral(RAPPORTEUR_BUILT_READERS), // where the tests find them; never set in what is installed
#endif
    };
    for (const QString &folder : folders) {
        if (QFileInfo(folder + u"/rapporteur-reader"_s).isExecutable())
            return folder;
    }
    return here;
}

ReaderAnswer ReaderProcess::read(DocumentFormat format, const QByteArray &bytes, const Progress &progress) const
{
    return run(programFor(format), {formatKey(format), QString::number(bytes.size())}, bytes, progress)
        .and_then(unpackAnswer);
}

tl::expected<QByteArray, ReaderFailure> ReaderProcess::attachment(
    const QByteArray &bytes, int number, const Progress &progress) const
{
    const QStringList arguments {
        formatKey(DocumentFormat::Mail), QString::number(bytes.size()), QString::number(number)};
    return run(programFor(DocumentFormat::Mail), arguments, bytes, progress).and_then(unpackFile);
}

/// What the child wrote after its progress.
tl::expected<QByteArray, ReaderFailure> ReaderProcess::run(
    const QString &program, const QStringList &arguments, const QByteArray &bytes, const Progress &progress) const
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice()); // libraries complain about every broken file
    process.start(m_folder + u'/' + program, arguments);
    if (!process.waitForStarted(1000 * m_seconds))
        return tl::unexpected(ReaderFailure::NotInstalled);
    process.write(bytes);
    process.closeWriteChannel();

    const QDeadlineTimer deadline(1000 * m_seconds);
    QByteArray answer;
    while (!process.waitForFinished(pollMilliseconds) && process.state() != QProcess::NotRunning) {
        answer += process.readAllStandardOutput();
        tellProgress(answer, progress);
        const bool isLate = deadline.hasExpired();
        if (isLate || progress.cancelled() || answer.size() > maximalAnswer) {
            stop(process);
            return tl::unexpected(progress.cancelled() ? ReaderFailure::Cancelled
                    : isLate                           ? ReaderFailure::TimedOut
                                                       : ReaderFailure::TooLarge);
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return tl::unexpected(failureOf(process));
    answer += process.readAllStandardOutput();
    tellProgress(answer, progress);
    return answer;
}

} // namespace rapporteur
