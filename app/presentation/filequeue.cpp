// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/filequeue.h"

#include "readers/articlefiles.h"
#include "readers/attachmentpath.h"

namespace rapporteur {

QString FileQueue::begin(const QStringList &paths)
{
    m_files = articleFilesIn(paths);
    return m_files.isEmpty() ? paths.value(0) : m_files.takeFirst();
}

QStringList FileQueue::attachments(const Article &article)
{
    QStringList paths;
    for (const Attachment &attachment : article.attachments)
        paths << attachmentPath(article.source.path, attachment);
    return paths;
}

} // namespace rapporteur
