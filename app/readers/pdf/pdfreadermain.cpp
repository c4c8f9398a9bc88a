// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf/pdfreader.h"
#include "readers/sandbox/readerprogram.h"

using namespace rapporteur;

int main(int argc, char **argv)
{
    return runReaderProgram(argc, argv, [](DocumentFormat format, const QByteArray &bytes, const Progress &progress) {
        return format == DocumentFormat::Pdf ? readPdf(bytes, progress) : tl::unexpected(ReaderFailure::Unsupported);
    });
}
