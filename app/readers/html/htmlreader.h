// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"

namespace rapporteur {

/// Reads the article of a web page in HTML or XHTML. \a transportCharset is what a mail says of the part it is in.
[[nodiscard]] ReaderAnswer readHtml(const QByteArray &bytes, const QByteArray &transportCharset = {});

} // namespace rapporteur
