// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/package/packagereader.h"

#include "readers/package/docxreader.h"
#include "readers/package/epubreader.h"
#include "readers/package/odtreader.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// An OLE file is an old Word document, or a new one under a password.
ReaderAnswer refuseOle(const QByteArray &bytes)
{
    static const QByteArray streamName("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    return tl::unexpected(bytes.contains(streamName) ? ReaderFailure::Encrypted : ReaderFailure::Unsupported);
}

} // namespace

ReaderAnswer readPackage(const QByteArray &bytes, const Progress &progress)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return refuseOle(bytes);
    auto package = ZipPackage::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    if (package->contains(u"word/document.xml"_s))
        return readDocx(*package);
    if (package->contains(u"META-INF/container.xml"_s))
        return readEpub(*package, progress);
    if (package->contains(u"content.xml"_s))
        return readOdt(*package);
    return tl::unexpected(ReaderFailure::Unsupported);
}

} // namespace rapporteur
