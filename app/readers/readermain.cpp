// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlreader.h"
#include "readers/package/packagereader.h"
#include "readers/sandbox/readerprogram.h"

using namespace rapporteur;

namespace {

ReaderAnswer readDocument(DocumentFormat format, const QByteArray &bytes)
{
    switch (format) {
    case DocumentFormat::Html: return readHtml(bytes);
    case DocumentFormat::Package: return readPackage(bytes);
    default: return tl::unexpected(ReaderFailure::Unsupported);
    }
}

} // namespace

int main(int argc, char **argv)
{
    return runReaderProgram(argc, argv, readDocument);
}
