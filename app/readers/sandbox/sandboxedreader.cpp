// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/sandboxedreader.h"

#include "readers/sandbox/documentformat.h"
#include "readers/sandbox/readerprocess.h"

namespace rapporteur {

Match SandboxedReader::match(const SourceFile &file) const
{
    if (formatByContent(file.bytes))
        return Match::Content;
    return formatByName(file.path) ? Match::Name : Match::None;
}

Result<Article> SandboxedReader::read(const SourceFile &file, const Progress &progress) const
{
    const auto known = formatByContent(file.bytes);
    const DocumentFormat format = known ? *known : formatByName(file.path).value_or(DocumentFormat::Html);
    ReaderAnswer answer = ReaderProcess().read(format, file.bytes, progress);
    if (!answer)
        return tl::unexpected(readerError(answer.error(), file.path));
    Source source = file.source();
    source.mediaType = answer->source.mediaType;
    source.encoding = answer->source.encoding;
    answer->source = source;
    return *std::move(answer);
}

} // namespace rapporteur
