// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/briefing.h"

#include <QByteArray>

#include <optional>

namespace rapporteur {

/// The parts of a dossier as JSON. Unlike the public data format it keeps everything: ids, actors, certainty. Positions
/// are UTF-16 code units of the article's text. Readers believe nothing: what is missing or of another type stays at
/// its default, numbers outside an enumeration are its first, a span outside the text is none.
[[nodiscard]] QByteArray articleToDossierJson(const Article &article);
/// Everything but the text, which is a part of its own.
[[nodiscard]] std::optional<Article> articleFromDossierJson(const QByteArray &json, const QString &text);

/// Everything but the article.
[[nodiscard]] QByteArray briefingToDossierJson(const Briefing &briefing);
[[nodiscard]] std::optional<Briefing> briefingFromDossierJson(const QByteArray &json, const Article &article);

} // namespace rapporteur
