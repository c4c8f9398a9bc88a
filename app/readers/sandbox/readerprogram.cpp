// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/readerprogram.h"

#include "readers/sandbox/confinement.h"
#include "readers/sandbox/readerexit.h"

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

} // namespace

int runReaderProgram(int argc, char **argv, const ReadDocument &readDocument)
{
    // Qt and the libraries in C give up in different ways when memory is gone; each ends here or in abort().
    std::set_new_handler([] { std::_Exit(outOfMemoryExit); });
    confineProcess(cpuSeconds, megabytes);
    const auto format = argc == 2 ? formatForKey(QString::fromLatin1(argv[1])) : std::nullopt;
    QFile input;
    QFile output;
    if (!format || !input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    const QByteArray answer = packAnswer(readDocument(*format, input.readAll()));
    return output.write(answer) == answer.size() && output.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace rapporteur
