// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/attachmentpath.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

QString attachmentPath(const QString &mail, const Attachment &attachment)
{
    return mail + u"/%1-%2"_s.arg(attachment.number).arg(attachment.name);
}

std::optional<AttachmentPath> parsedAttachmentPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const qsizetype dash = path.indexOf(u'-', slash);
    if (slash <= 0 || dash < 0 || !QFileInfo(path.left(slash)).isFile())
        return std::nullopt;
    const int number = path.mid(slash + 1, dash - slash - 1).toInt();
    return number > 0 ? std::optional(AttachmentPath {path.left(slash), number}) : std::nullopt;
}

} // namespace rapporteur
