// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/dossierjson.h"

#include "dossier/describedbriefing.h"
#include "dossier/jsonvalues.h"

namespace rapporteur {

namespace {

bool areSound(const QList<Paragraph> &paragraphs, qsizetype length)
{
    qsizetype end = 0;
    return std::all_of(paragraphs.cbegin(), paragraphs.cend(), [&](const Paragraph &p) {
        const bool isSound = end <= p.span.start && p.span.start < p.span.end && p.span.end <= length;
        end = p.span.end;
        return isSound;
    });
}

} // namespace

QByteArray articleToDossierJson(const Article &article)
{
    return toBytes(ValueWriter(article.text).object(article));
}

std::optional<Article> articleFromDossierJson(const QByteArray &json, const QString &text)
{
    const std::optional<QJsonObject> object = fromBytes(json);
    if (!object)
        return std::nullopt;
    Article article = ValueReader::value<Article>(*object, text);
    article.text = text;
    if (article.paragraphs.isEmpty() || !areSound(article.paragraphs, text.size()))
        return std::nullopt;
    return article;
}

QByteArray briefingToDossierJson(const Briefing &briefing)
{
    return toBytes(ValueWriter(briefing.article.text).object(briefing));
}

std::optional<Briefing> briefingFromDossierJson(const QByteArray &json, const Article &article)
{
    const std::optional<QJsonObject> object = fromBytes(json);
    if (!object)
        return std::nullopt;
    Briefing briefing = ValueReader::value<Briefing>(*object, article.text);
    briefing.article = article;
    return briefing;
}

} // namespace rapporteur
