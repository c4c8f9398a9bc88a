// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/formatreader.h"

namespace rapporteur {

/// Reads the formats whose files can harm whoever opens them, each file in a child process of its own.
class SandboxedReader : public FormatReader
{
public:
    [[nodiscard]] Match match(const SourceFile &file) const override;
    [[nodiscard]] Result<Article> read(const SourceFile &file, const Progress &progress) const override;
};

} // namespace rapporteur
