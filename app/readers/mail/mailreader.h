// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"

#include <functional>

namespace rapporteur {

/// Reads an attached file; what is no article is ReaderFailure::Unsupported.
using ReadAttachment = std::function<ReaderAnswer(const QByteArray &content)>;

/// Reads a mail, or a page saved as MHTML: its text or HTML part, whichever holds the article; where neither has text,
/// the first attachment that \a readAttachment makes an article of. Subject, sender and date come from the headers
/// where the text itself does not tell.
[[nodiscard]] ReaderAnswer readMail(const QByteArray &bytes, const ReadAttachment &readAttachment);

} // namespace rapporteur
