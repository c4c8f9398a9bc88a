// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <optional>

namespace rapporteur {

/// Where an attached file is: its mail, and which of its parts. Written as if the mail were a folder,
/// "…/mail.eml/2-communique.pdf", so that it has a name like any file and can be told from every file there is.
struct AttachmentPath {
    QString mail;
    int number = 0;

    bool operator==(const AttachmentPath &) const = default;
};

[[nodiscard]] QString attachmentPath(const QString &mail, const Attachment &attachment);
/// The mail and the part that \a path means; nothing when the folder in it is no file.
[[nodiscard]] std::optional<AttachmentPath> parsedAttachmentPath(const QString &path);

} // namespace rapporteur
