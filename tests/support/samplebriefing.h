// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingpointer.h"
#include "support/texts.h"

#include <QFile>

namespace rapporteur::test {

/// The first place of \a words in \a article at or after \a from. They must be there.
inline Excerpt excerptOf(const Article &article, const QString &words, qsizetype from = 0)
{
    const qsizetype start = article.text.indexOf(words, from);
    Q_ASSERT(start >= 0);
    return article.excerpt({start, start + words.size()});
}

/// The text of the example that the program shows.
inline Article sampleArticle()
{
    QFile file(QStringLiteral(RAPPORTEUR_EXAMPLES "/seoul-fr.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The example is missing.");
    Article article = articleOf(QString::fromUtf8(file.readAll()), QStringLiteral("fr"));
    article.source.path = file.fileName();
    return article;
}

/// The example as a careful reader would sum it up, made by hand: what the panes show must not depend on extraction.
/// C1 and C3 are direct, C2 and C4 mixed; P3 is who spoke; T1 to T4 are announced; T5 recurs.
inline BriefingPointer sampleBriefing()
{
    using namespace Qt::StringLiterals;
    auto briefing = std::make_shared<Briefing>();
    briefing->article = sampleArticle();
    const Article &article = briefing->article;
    const auto at = [&article](const QString &words, qsizetype from = 0) { return excerptOf(article, words, from); };

    const QString speaker = u"le chef de l’ONU"_s;
    const QList<Excerpt> forms {at(speaker), at(u"Il a"_s), at(u"a-t-il"_s), at(u"Le SG de l’ONU"_s)};
    const auto addQuote = [&](const QString &words, QuotationKind kind, const Excerpt &mention, const QString &cue) {
        Quotation quote;
        quote.id = int(briefing->quotes.size()) + 1;
        quote.words = at(words);
        quote.kind = kind;
        quote.speaker = speaker;
        quote.actor = 0;
        quote.speakerForms = forms;
        quote.mention = mention;
        quote.cue = at(cue);
        quote.reason = u"inverted-clause"_s;
        quote.sure = quote.id != 4;
        quote.mode = Mode::Video;
        briefing->quotes << quote;
    };
    addQuote(u"Alors que nous sommes confrontés à de nouvelles menaces et à des défis croissants, je vous exhorte à "
             u"redoubler de soutien"_s,
        QuotationKind::Direct, forms.at(0), u"a souligné"_s);
    addQuote(
        u"les sept dernières années ont vu une augmentation “notable” de l’appui au renforcement de ces opérations "
        u"onusiennes"_s,
        QuotationKind::Mixed, forms.at(1), u"notant"_s);
    briefing->quotes.last().fragments << at(u"notable"_s);
    addQuote(u"Nous avons pu déployer plus rapidement de nouvelles capacités militaires et policières et inclure "
             u"davantage de femmes Casques bleues, policières et civiles dans nos opérations"_s,
        QuotationKind::Direct, forms.at(2), u"a-t-il dit"_s);
    addQuote(u"le maintien de la paix des Nations Unies est toujours confronté à des “lacunes importantes” dans ses "
             u"missions"_s,
        QuotationKind::Mixed, forms.at(3), u"a également fait observer"_s);
    briefing->quotes.last().fragments << at(u"lacunes importantes"_s);

    const auto addTheme = [&](const QString &words, ThemeOrigin origin, ThemeStatus status) {
        Theme theme;
        theme.id = int(briefing->themes.size()) + 1;
        theme.label = words;
        theme.origin = origin;
        theme.status = status;
        for (qsizetype from = article.text.indexOf(words); from >= 0; from = article.text.indexOf(words, from + 1))
            theme.mentions << article.excerpt({from, from + words.size()});
        briefing->themes << theme;
    };
    for (const QString &words :
        {u"la pérennisation de la paix"_s, u"partenariats, formation et renforcement des capacités"_s,
            u"rendement et responsabilité"_s, u"protection des civils, sûreté et sécurité"_s})
        addTheme(words, ThemeOrigin::Announced, ThemeStatus::Announced);
    addTheme(u"maintien de la paix"_s, ThemeOrigin::Keyphrase, ThemeStatus::Unknown);

    Attendance &attendance = briefing->attendance;
    const auto addCount = [&](int id, qint64 value, Qualifier qualifier, CountUnit unit, const QString &words) {
        attendance.counts << AttendanceCount {id, value, qualifier, unit, at(words), LineState::AsPrinted, true};
    };
    addCount(1, 700, Qualifier::AtLeast, CountUnit::Participants, u"plus de 700 personnalités"_s);
    addCount(2, 155, Qualifier::Exact, CountUnit::Countries, u"155 pays"_s);
    Person person;
    person.id = 3;
    person.actor = 0;
    person.role = at(speaker);
    person.mode = Mode::Video;
    person.spoke = true;
    person.mentions = forms;
    attendance.people << person;
    attendance.organisations << Organisation {4, u"ONU"_s, {at(u"ONU"_s)}, LineState::AsPrinted, true};

    Event &event = briefing->event;
    event.names << at(u"Réunion ministérielle sur le maintien de la paix"_s);
    event.name = event.names.first().text;
    event.place = at(u"Séoul"_s);
    event.start = {0, 12, 7};
    event.end = {0, 12, 8};
    event.dates = at(u"7-8 décembre"_s);

    const auto addSentence = [&](int rank, const QString &first, const QString &last) {
        const TextSpan span = at(first).span.united(at(last).span);
        briefing->summary << SummarySentence {
            int(briefing->summary.size()) + 1, article.excerpt(span), rank, LineState::AsPrinted, true};
    };
    addSentence(1, u"“Alors que"_s, u"(7-8 décembre)."_s);
    addSentence(4, u"Il a indiqué"_s, u"opérations onusiennes."_s);
    addSentence(3, u"Le SG de l’ONU a"_s, u"haute technologie."_s);
    addSentence(2, u"La conférence ministérielle"_s, u"journalistes."_s);
    addSentence(5, u"Plusieurs thèmes"_s, u"sûreté et sécurité”."_s);
    addSentence(6, u"Ces thèmes sont"_s, u"maintien de la paix."_s);

    briefing->toVerify << VerifyPoint {1, VerifyKind::SpeakerUnnamed, at(speaker), {}}
                       << VerifyPoint {2, VerifyKind::YearMissing, event.dates, {}}
                       << VerifyPoint {3, VerifyKind::RelativeDate, at(u"ce matin"_s), {}}
                       << VerifyPoint {4, VerifyKind::ThemesOnlyAnnounced, at(u"seront abordés"_s), {}};
    return briefing;
}

} // namespace rapporteur::test
