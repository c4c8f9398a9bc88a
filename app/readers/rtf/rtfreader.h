// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"

namespace rapporteur {

/// Reads Rich Text Format: text in its fonts' code pages or Unicode, headings, lists, tables, footnotes. Pictures,
/// comments, deleted and hidden text, headers and footers are left out.
[[nodiscard]] ReaderAnswer readRtf(const QByteArray &bytes);

} // namespace rapporteur
