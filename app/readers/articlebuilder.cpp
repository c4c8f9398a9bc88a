// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/articlebuilder.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

void ArticleBuilder::addParagraph(ParagraphKind kind, QStringView text, const Provenance &provenance)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    if (!m_article.text.isEmpty())
        m_article.text += "\n\n"_L1;
    const qsizetype start = m_article.text.size();
    m_article.text += trimmed;
    m_article.paragraphs << Paragraph {.number = int(m_article.paragraphs.size()) + 1,
        .span = {start, m_article.text.size()},
        .kind = kind,
        .provenance = provenance};
}

void ArticleBuilder::addRemoved(const QString &reason, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    if (m_article.removed.isEmpty() || m_article.removed.constLast().reason != reason)
        m_article.removed << RemovedText {.reason = reason};
    RemovedText &removed = m_article.removed.last();
    if (!removed.text.isEmpty())
        removed.text += u'\n';
    removed.text += trimmed;
    removed.characters += trimmed.size();
}

} // namespace rapporteur
