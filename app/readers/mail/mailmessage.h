// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rapporteur {

/// A part of a message, with its transfer encoding undone.
struct MailPart {
    QByteArray type; ///< "text/html", in lower case
    QString name; ///< of the file that it was; may be empty
    QByteArray charset; ///< as declared; may be empty
    bool isAttachment = false;
    bool isFlowed = false; ///< RFC 3676: a space before a line end joins the lines
    QByteArray content;
};

/// A message as it came: mail or a web page saved as MHTML.
struct MailMessage {
    QString subject;
    QString sender; ///< the name of who sent it, else the address
    QString date; ///< as the header has it
    QList<MailPart> parts; ///< leaves, in order
};

/// Takes a message apart, down to 32 levels and 1,000 parts; what lies beyond is left out. Nothing when the bytes are
/// no message.
[[nodiscard]] std::optional<MailMessage> parseMail(const QByteArray &bytes);

} // namespace rapporteur
