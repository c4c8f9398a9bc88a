// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/keyphrases.h"

#include "extraction/themes/phraseranker.h"

namespace rapporteur {

namespace {

constexpr size_t mostKeyphrases = 10;
constexpr size_t mostBesideEvent = 6; ///< where other panes tell who, where and when
constexpr int noCandidate = -1;

/// Chooses among the candidates of one text.
class KeyphraseChoice
{
public:
    KeyphraseChoice(const AnnotatedText &text, const Actors &actors, const Event &event, const QList<Theme> &announced)
        : m_text(text)
        , m_actors(actors)
        , m_event(event)
        , m_candidates(findPhraseCandidates(text))
        , m_expansions(m_candidates.size(), noCandidate)
    {
        for (const Theme &theme : announced)
            noteSpans(theme.mentions, m_announced);
        noteSpans(event.names, m_eventNames);
        rank();
        joinAcronyms();
    }

    [[nodiscard]] QList<Theme> choose()
    {
        std::vector<std::pair<double, int>> order; // the best first; of equals the one that comes first in the text
        order.reserve(m_candidates.size());
        for (size_t candidate = 0; candidate < m_candidates.size(); ++candidate)
            order.emplace_back(-m_ranks[candidate], int(candidate));
        std::ranges::sort(order);
        for (const auto &[worth, ranked] : order) {
            const int candidate = m_expansions[ranked] < 0 ? ranked : m_expansions[ranked];
            if (m_chosen.size() == (m_event.name.isEmpty() ? mostKeyphrases : mostBesideEvent))
                break;
            if (isNoTheme(candidate) || repeatsChosen(candidate))
                continue;
            m_ranks[candidate] = m_ranks[ranked];
            m_chosen.push_back(candidate);
        }
        return themes();
    }

private:
    /// The spans of \a excerpts in the part of the text where candidates were looked for.
    void noteSpans(const QList<Excerpt> &excerpts, std::vector<TextSpan> &spans) const
    {
        int searched = 0;
        for (const PhraseCandidate &candidate : m_candidates)
            searched = std::max(searched, candidate.occurrences.back().end);
        for (const Excerpt &excerpt : excerpts) {
            if (searched > 0 && excerpt.span.start < qsizetype(m_text.tokens[size_t(searched) - 1].end))
                spans.push_back(excerpt.span);
        }
    }

    void rank()
    {
        static const PhraseRanker ranker;
        m_ranks.reserve(m_candidates.size());
        for (const PhraseCandidate &candidate : m_candidates)
            m_ranks.push_back(ranker.rank(candidate.features));
    }

    /// Finds "Organisation mondiale du commerce (OMC)", where the expansion stands for both: the acronym's candidate
    /// points to the expansion's.
    void joinAcronyms()
    {
        for (size_t acronym = 0; acronym < m_candidates.size(); ++acronym) {
            const TokenRange first = m_candidates[acronym].occurrences.front();
            if (first.size() != 1 || !m_text.tokens[first.first].allCapitals || first.first < 2)
                continue;
            if (m_text.tokens[first.first - 1].kind == TokenKind::OpenParenthesis)
                m_expansions[acronym] = expansionBefore(first.first - 1, m_text.view(m_text.tokens[first.first]));
        }
    }
    [[nodiscard]] int expansionBefore(int token, QStringView acronym) const
    {
        int longest = noCandidate;
        for (size_t candidate = 0; candidate < m_candidates.size(); ++candidate) {
            const TokenRange first = m_candidates[candidate].occurrences.front();
            if (first.end != token || first.size() < 2 || !beginsLike(first, acronym))
                continue;
            if (longest < 0 || first.size() > m_candidates[longest].occurrences.front().size())
                longest = int(candidate);
        }
        return longest;
    }
    [[nodiscard]] bool beginsLike(TokenRange expansion, QStringView acronym) const
    {
        const auto base = [](QChar letter) { // without its accent: É as E
            const QString parts = letter.toUpper().decomposition();
            return parts.isEmpty() ? letter.toUpper() : parts.front();
        };
        return base(m_text.article.text.at(m_text.tokens[expansion.first].start)) == base(acronym.front());
    }

    [[nodiscard]] bool within(TokenRange range, const std::vector<TextSpan> &spans) const
    {
        const TextSpan span = m_text.span(range);
        return std::ranges::any_of(spans, [span](TextSpan around) { return around.contains(span); });
    }
    [[nodiscard]] bool alwaysWithin(const PhraseCandidate &candidate, const std::vector<TextSpan> &spans) const
    {
        return std::ranges::all_of(
            candidate.occurrences, [&](TokenRange occurrence) { return within(occurrence, spans); });
    }

    [[nodiscard]] bool isNoTheme(int index) const
    {
        const PhraseCandidate &candidate = m_candidates[index];
        if (alwaysWithin(candidate, m_announced))
            return true;
        if (m_event.name.isEmpty())
            return false;
        const TokenRange first = candidate.occurrences.front();
        return !isWholePhrase(candidate) || within(first, m_eventNames) || isPerson(first) || isBody(first)
            || isPlace(candidate) || isAttendance(candidate);
    }
    /// Whether it can stand alone on a briefing's page: a recurring noun, or words that begin and end where a noun
    /// phrase does.
    [[nodiscard]] static bool isWholePhrase(const PhraseCandidate &candidate)
    {
        const auto share = [&](PhraseFeature feature) { return candidate.features[size_t(feature)]; };
        if (share(PhraseFeature::VerbAtEdge) > 0)
            return false;
        const float begins = share(PhraseFeature::AfterDeterminer) + share(PhraseFeature::AfterLink);
        const float modifies = share(PhraseFeature::BeforeContent); // "nouvelles" in "nouvelles menaces"
        if (candidate.stems.size() == 1)
            return candidate.occurrences.size() > 1 && begins >= 0.5F && modifies < 1;
        return begins + share(PhraseFeature::AfterPreposition) + share(PhraseFeature::AfterMark) >= 0.5F
            && modifies < 0.5F;
    }
    [[nodiscard]] bool isPerson(TokenRange range) const
    {
        const int mention = m_actors.mentionCovering(range.first);
        return mention >= 0 && m_actors.actors[m_actors.mentions[mention].actor].kind == ActorKind::Person;
    }
    /// A body's whole name: a row of the attendance, not a theme.
    [[nodiscard]] bool isBody(TokenRange range) const
    {
        const auto after = m_actors.bodyMentionFrom(range.first + 1);
        return after != m_actors.bodyMentions.cbegin() && range.end <= std::prev(after)->tokens.end;
    }
    [[nodiscard]] bool isPlace(const PhraseCandidate &candidate) const
    {
        return candidate.features[size_t(PhraseFeature::PlaceName)] > 0
            && candidate.features[size_t(PhraseFeature::SmallShare)] < 1;
    }
    /// "participants", "ministre de l'Eau", "conférence", "trois jours": what every conference has.
    [[nodiscard]] bool isAttendance(const PhraseCandidate &candidate) const
    {
        constexpr quint64 alone = classBit(WordClass::CountedNoun) | classBit(WordClass::CountryAdjective)
            | classBit(WordClass::ThemeNoun) | classBit(WordClass::Boilerplate);
        constexpr quint64 atEdge = classBit(WordClass::RoleNoun) | classBit(WordClass::EventNoun)
            | classBit(WordClass::VenueNoun) | classBit(WordClass::DurationNoun);
        const TokenRange first = candidate.occurrences.front();
        const auto classes = [this](int token) { return m_text.lexicon->classes(m_text.tokens[size_t(token)].word); };
        return ((classes(first.first) | classes(first.end - 1)) & atEdge) != 0
            || (candidate.stems.size() == 1 && (classes(first.first) & alone) != 0);
    }

    [[nodiscard]] bool repeatsChosen(int index) const
    {
        return std::ranges::any_of(m_chosen,
            [&](int chosen) { return index == chosen || saySame(m_candidates[index], m_candidates[chosen]); });
    }
    /// Two content words in common, or one phrase that hardly stands outside the other.
    [[nodiscard]] static bool saySame(const PhraseCandidate &a, const PhraseCandidate &b)
    {
        qsizetype common = 0;
        for (const quint32 stem : a.stems)
            common += std::ranges::count(b.stems, stem) > 0;
        const PhraseCandidate &shorter = a.stems.size() < b.stems.size() ? a : b;
        const PhraseCandidate &longer = a.stems.size() < b.stems.size() ? b : a;
        return common >= 2
            || (common == shorter.stems.size() && shorter.occurrences.size() <= longer.occurrences.size());
    }

    [[nodiscard]] QList<Theme> themes()
    {
        std::vector<PhraseCandidate> phrases;
        for (const int candidate : m_chosen)
            phrases.push_back(withItsAcronym(candidate));
        addLaterOccurrences(m_text, phrases);
        QList<Theme> themes;
        for (size_t i = 0; i < phrases.size(); ++i)
            themes << themeOf(phrases[i], PhraseRanker::scoreOf(m_ranks[m_chosen[i]]));
        return themes;
    }
    /// The candidate with the occurrences of its acronym, too.
    [[nodiscard]] PhraseCandidate withItsAcronym(int index) const
    {
        PhraseCandidate phrase = m_candidates[size_t(index)];
        for (size_t other = 0; other < m_candidates.size(); ++other) {
            if (m_expansions[other] != index)
                continue;
            for (const TokenRange occurrence : m_candidates[other].occurrences)
                phrase.occurrences.push_back(occurrence);
        }
        std::ranges::sort(phrase.occurrences, {}, &TokenRange::first);
        return phrase;
    }
    [[nodiscard]] Theme themeOf(const PhraseCandidate &phrase, double score) const
    {
        Theme theme;
        theme.origin = ThemeOrigin::Keyphrase;
        theme.score = score;
        for (const TokenRange &occurrence : phrase.occurrences)
            theme.mentions << m_text.excerpt(occurrence);
        theme.label = theme.mentions.first().text;
        return theme;
    }

    const AnnotatedText &m_text;
    const Actors &m_actors;
    const Event &m_event;
    std::vector<PhraseCandidate> m_candidates;
    std::vector<double> m_ranks; ///< by candidate
    std::vector<int> m_expansions; ///< by candidate: what an acronym stands for
    std::vector<TextSpan> m_announced;
    std::vector<TextSpan> m_eventNames;
    std::vector<int> m_chosen;
};

} // namespace

QList<Theme> extractKeyphrases(
    const AnnotatedText &text, const Actors &actors, const Event &event, const QList<Theme> &announced)
{
    return KeyphraseChoice(text, actors, event, announced).choose();
}

} // namespace rapporteur
