// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copycommands.h"

#include "articleview.h"
#include "presentation/briefingfocus.h"
#include "presentation/citation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

void putOnClipboard(const CopiedText &text)
{
    if (text.plain.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(text.plain);
    data->setHtml(text.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

void CopyCommands::copyWords(const Briefing &briefing, const BriefingFocus &focus, const ArticleView &view)
{
    if (view.hasFocus() && !view.selection().isEmpty()) {
        const QString words = view.article().excerpt(view.selection()).text;
        putOnClipboard({words, words.toHtmlEscaped().replace(u'\n', u"<br>"_s)});
    } else if (!focus.value().item.isNull()) {
        putOnClipboard(Citation::words(briefing, focus.value().item));
    }
}

void CopyCommands::copyCitation(const Briefing &briefing, const BriefingFocus &focus, const ArticleView &view)
{
    if (view.hasFocus() && !view.selection().isEmpty())
        putOnClipboard(Citation::cited(briefing, view.selection()));
    else if (!focus.value().item.isNull())
        putOnClipboard(Citation::cited(briefing, focus.value().item));
}

} // namespace rapporteur
