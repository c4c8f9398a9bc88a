// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <QCoreApplication>

namespace rapporteur {

/// The interface's words for the values of a briefing, in its current language. Empty where nothing needs to be said.
class BriefingWords
{
    Q_DECLARE_TR_FUNCTIONS(BriefingWords)

public:
    [[nodiscard]] static QString kind(QuotationKind kind);
    [[nodiscard]] static QString mode(Mode mode);
    [[nodiscard]] static QString status(ThemeStatus status);
    [[nodiscard]] static QString state(LineState state);
    [[nodiscard]] static QString qualified(const AttendanceCount &count);
    [[nodiscard]] static QString unit(CountUnit unit);
    [[nodiscard]] static QString format(EventFormat format);
    [[nodiscard]] static QString eventField(EventField field);
    /// What is to be verified, as a sentence about the words.
    [[nodiscard]] static QString question(VerifyKind kind);
    [[nodiscard]] static QString unknownSpeaker();
    /// The name of a language, "French"; the code itself when it has none.
    [[nodiscard]] static QString language(const QString &code);

    /// "¶3"; empty without a passage.
    [[nodiscard]] static QString paragraph(const Article &article, TextSpan span);
    /// "¶1, 4, 7": each paragraph once, in the order of the text, the first \a limit of them.
    [[nodiscard]] static QString paragraphs(const Article &article, const QList<TextSpan> &spans, int limit = 5);
    /// The parts that are not empty, between middle dots.
    [[nodiscard]] static QString joined(const QStringList &parts);
    /// \a words inside the quotation marks that \a language (ISO 639-1) prints.
    [[nodiscard]] static QString quoted(const QString &words, const QString &language);
    /// What the window is called: the headline, the event, or the first words.
    [[nodiscard]] static QString title(const Briefing &briefing);
};

} // namespace rapporteur
