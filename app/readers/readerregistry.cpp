// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/readerregistry.h"

#include "readers/markdownreader.h"
#include "readers/sandbox/sandboxedreader.h"
#include "readers/textreader.h"

#include <array>

namespace rapporteur {

const FormatReader &readerFor(const SourceFile &file)
{
    static const TextReader text;
    static const MarkdownReader markdown;
    static const SandboxedReader documents;
    static const std::array<const FormatReader *, 3> readers {&text, &markdown, &documents};
    return **std::ranges::max_element(readers, {}, [&file](const FormatReader *reader) { return reader->match(file); });
}

} // namespace rapporteur
