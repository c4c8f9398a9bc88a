// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/outlineparts.h"

#include <QCoreApplication>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString statusWords(const OutlineBuilder &builder, ThemeStatus status)
{
    switch (status) {
    case ThemeStatus::Unknown: return {};
    case ThemeStatus::Announced: return builder.words(QT_TRANSLATE_NOOP("Document", "announced"));
    case ThemeStatus::Discussed: return builder.words(QT_TRANSLATE_NOOP("Document", "discussed"));
    case ThemeStatus::Decided: return builder.words(QT_TRANSLATE_NOOP("Document", "decided"));
    }
    Q_UNREACHABLE();
}

LineItem themeLine(const OutlineBuilder &builder, const Theme &theme)
{
    const QString label = itemLabel({ItemKind::Theme, theme.id});
    Phrase words = builder.quotedSource(theme.label);
    words = joined(words, u"\u00A0"_s, builder.references(theme.mentions));
    words = withState(builder, joined(words, u" · "_s, quiet(statusWords(builder, theme.status))), theme.state);
    return {.kind = LineItem::Kind::Statement,
        .label = label,
        .anchor = label,
        .words = words,
        .language = builder.sourceLanguage()};
}

void addAnnounced(OutlineBuilder &builder)
{
    ListBlock lines;
    for (const Theme &theme : includedOf(builder.briefing().themes)) {
        if (theme.origin == ThemeOrigin::Announced)
            lines.items << themeLine(builder, theme);
    }
    if (lines.items.isEmpty())
        return;
    builder.numbered({{.text = builder.words(QT_TRANSLATE_NOOP("Document", "Themes that the source itself names:"))}});
    builder.add(lines);
}

/// What the program found, one after the other in a single paragraph: it weighs less than what the source says itself.
void addKeyphrases(OutlineBuilder &builder)
{
    Phrase phrases;
    for (const Theme &theme : includedOf(builder.briefing().themes)) {
        if (theme.origin != ThemeOrigin::Keyphrase)
            continue;
        const QString label = itemLabel({ItemKind::Theme, theme.id});
        Phrase entry {
            {.text = label, .look = Look::Quiet, .anchor = label}, {.text = u"\u00A0"_s}, builder.source(theme.label)};
        entry = joined(entry, u"\u00A0"_s, builder.references(theme.mentions));
        phrases = joined(
            phrases, builder.words(QT_TRANSLATE_NOOP("Document", "; ")), withState(builder, entry, theme.state));
    }
    if (phrases.isEmpty())
        return;
    const char *introduction = QT_TRANSLATE_NOOP("Document", "Recurring phrases of the source, found by the program: ");
    builder.numbered(Phrase {{.text = builder.words(introduction)}} << phrases << Words {.text = u"."_s});
}

} // namespace

void addThemes(OutlineBuilder &builder)
{
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Themes")), u"themes"_s);
    const qsizetype before = builder.document().blocks.size();
    addAnnounced(builder);
    addKeyphrases(builder);
    if (builder.document().blocks.size() == before)
        builder.numbered({{.text = builder.words(QT_TRANSLATE_NOOP("Document", "The source names no theme."))}});
}

} // namespace rapporteur
