// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/soundness.h"
#include "readers/package/packagereader.h"
#include "support/zipfile.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

QList<ZipEntry> packageAround(unsigned char kind, const QByteArray &part)
{
    switch (kind % 4) {
    case 0: return {{"word/document.xml", part}, {"word/footnotes.xml", part}, {"docProps/core.xml", part}};
    case 1: return {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", part}, {"meta.xml", part}};
    case 2:
        return {{"mimetype", "application/epub+zip"},
            {"META-INF/container.xml", "<container><rootfile full-path=\"book.opf\"/></container>"}, {"book.opf", part},
            {"a.xhtml", part}};
    default: return {{"mimetype", "application/epub+zip"}, {"META-INF/container.xml", part}, {"book.opf", part}};
    }
}

} // namespace

/// The parts of a package without its zip, whose checksums would stop nearly every changed byte. The first byte says
/// which kind of package.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray part(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    fuzz::requireSound(readPackage(zipOf(packageAround(data[0], part))));
    return 0;
}
