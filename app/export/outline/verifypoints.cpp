// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/outlineparts.h"

#include <QCoreApplication>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString question(const OutlineBuilder &builder, VerifyKind kind)
{
    switch (kind) {
    case VerifyKind::YearMissing: return builder.words(QT_TRANSLATE_NOOP("Document", "Year not stated:"));
    case VerifyKind::SpeakerUnnamed:
        return builder.words(QT_TRANSLATE_NOOP("Document", "Speaker never named in person:"));
    case VerifyKind::RelativeDate:
        return builder.words(QT_TRANSLATE_NOOP("Document", "Date only relative to the day of writing:"));
    case VerifyKind::ThemesOnlyAnnounced:
        return builder.words(
            QT_TRANSLATE_NOOP("Document", "Themes announced; the source does not say that they were discussed:"));
    case VerifyKind::NumberConflict: return builder.words(QT_TRANSLATE_NOOP("Document", "Figures that do not agree:"));
    case VerifyKind::AttendanceModeUnclear: return builder.words(QT_TRANSLATE_NOOP("Document", "Presence not stated:"));
    }
    Q_UNREACHABLE();
}

Phrase pointWords(const OutlineBuilder &builder, const VerifyPoint &point)
{
    Phrase words {{.text = question(builder, point.kind)}};
    if (!point.words.text.isEmpty())
        words = joined(words, u" "_s, builder.quotedSource(point.words.text));
    words = joined(words, u"\u00A0"_s, builder.reference(point.words));
    if (!point.answer.isEmpty()) {
        const QString answer = builder.words(QT_TRANSLATE_NOOP("Document", "Writer’s answer: %1")).arg(point.answer);
        words = joined(words, u" · "_s, {{.text = answer, .look = Look::Strong}});
    }
    return words;
}

} // namespace

void addVerifyPoints(OutlineBuilder &builder)
{
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "To verify")), u"to-verify"_s);
    const QList<VerifyPoint> &points = builder.briefing().toVerify;
    for (const VerifyPoint &point : points)
        builder.numbered(pointWords(builder, point));
    if (points.isEmpty())
        builder.numbered(
            {{.text = builder.words(QT_TRANSLATE_NOOP("Document", "The program found no point left open."))}});
}

void addNotes(OutlineBuilder &builder)
{
    QList<Note> notes = builder.briefing().notes;
    notes.removeIf([](const Note &note) { return note.isPrivate || note.text.trimmed().isEmpty(); });
    if (notes.isEmpty())
        return;
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Writer’s notes")), u"notes"_s);
    for (const Note &note : notes) {
        Phrase words {{.text = note.text.simplified()}};
        if (!note.passage.text.isEmpty())
            words = joined(words, u" · "_s, builder.quotedSource(note.passage.text));
        builder.numbered(joined(words, u"\u00A0"_s, builder.reference(note.passage)));
    }
}

} // namespace rapporteur
