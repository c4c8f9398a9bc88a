// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/readerprogram.h"

#include "readers/sandbox/confinement.h"
#include "readers/sandbox/readerexit.h"
#include "readers/sourcefile.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <new>

#ifdef __SANITIZE_ADDRESS__
/// Asked by the leak checker, which looks at the process through ptrace: a call that the confinement refuses.
extern "C" int __lsan_is_turned_off();
extern "C" int __lsan_is_turned_off()
{
    return 1;
}
#endif

namespace rapporteur {

namespace {

constexpr int cpuSeconds = 10;
/// Addresses, not memory in use: libraries and their tables count too, so this is somewhat above the 512 MB meant.
constexpr int megabytes = 640;

/// All at once: a buffer that grows would take twice the room of a large PDF.
QByteArray readInput(QFile &input, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < size) {
        const qint64 more = input.read(bytes.data() + got, size - got);
        if (more <= 0)
            break;
        got += more;
    }
    bytes.truncate(got);
    return bytes;
}

/// Tells the program how far the reader is, at most ten times a second.
Progress progressTo(QFile &output)
{
    QElapsedTimer sinceLast;
    sinceLast.start();
    return {.isCancelled = {}, .report = [&output, sinceLast](int done, int total) mutable {
                constexpr int pause = 100; // milliseconds
                if (sinceLast.elapsed() < pause)
                    return;
                sinceLast.restart();
                output.write(packProgress({done, total}));
                output.flush();
            }};
}

} // namespace

int runReaderProgram(int argc, char **argv, const ReadDocument &readDocument, const TakeAttachment &takeAttachment)
{
    // Qt and the libraries in C give up in different ways when memory is gone; each ends here or in abort().
    std::set_new_handler([] { std::_Exit(outOfMemoryExit); });
    confineProcess(cpuSeconds, megabytes);
    const auto format
        = argc == 3 || (argc == 4 && takeAttachment) ? formatForKey(QString::fromLatin1(argv[1])) : std::nullopt;
    QFile input;
    QFile output;
    if (!format || !input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    const qsizetype size = QByteArrayView(argv[2]).toLongLong();
    if (size < 0 || size > maximalPdfSize)
        return EXIT_FAILURE;
    const QByteArray bytes = readInput(input, size);
    const QByteArray answer = argc == 4 ? packFile(takeAttachment(bytes, QByteArrayView(argv[3]).toInt()))
                                        : packAnswer(readDocument(*format, bytes, progressTo(output)));
    return output.write(answer) == answer.size() && output.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace rapporteur
