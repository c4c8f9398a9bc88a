// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/announcedthemes.h"

#include "extraction/event/eventcontext.h"
#include "extraction/text/characters.h"
#include "extraction/themes/topiclist.h"

#include <bitset>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

class ThemeFinder
{
public:
    explicit ThemeFinder(const EventContext &context)
        : m_text(context.text)
        , m_context(context)
        , m_cues(m_context.cues)
        , m_topics(m_text, m_cues)
    {
    }

    QList<Theme> find()
    {
        if (!m_context.mentions.hasMain())
            return {};
        m_future = isToCome();
        for (const Cue &cue : m_cues.in({0, int(m_text.tokens.size())})) {
            const int first = cue.tokens.first;
            if (first < m_doneUntil || m_context.isQuoted(first) || m_context.mentions.isOutside(first))
                continue;
            if (cue.wordClass == WordClass::ThemeNoun)
                takeHeading(cue);
            else if (cue.wordClass == WordClass::ThemeCue)
                takeCue(cue);
            else if (cue.wordClass == WordClass::DecisionVerb)
                takeDecision(cue);
        }
        findMentions();
        return m_themes;
    }

private:
    [[nodiscard]] TokenKind kindAt(int token) const
    {
        return token >= 0 && token < int(m_text.tokens.size()) ? m_text.tokens[size_t(token)].kind : TokenKind::Other;
    }

    void add(TokenRange topic, ThemeStatus status)
    {
        constexpr qsizetype mostThemes = 60;
        constexpr qsizetype longestTheme = 300;
        const Excerpt words = m_text.excerpt(topic);
        if (words.text.size() > longestTheme || m_themes.size() == mostThemes || endsWithEvent(topic))
            return;
        const QString folded = words.text.toCaseFolded();
        for (Theme &known : m_themes) {
            if (known.mentions.first().span.overlaps(words.span))
                return;
            if (known.label.toCaseFolded() == folded) {
                if (status == ThemeStatus::Decided)
                    known.status = status;
                return;
            }
        }
        Theme theme;
        theme.label = words.text;
        theme.status = status;
        theme.mentions = {words};
        m_themes += theme;
    }

    /// "the hosting of the 28th Regional Workshop": about the meeting itself, no theme of it.
    [[nodiscard]] bool endsWithEvent(TokenRange topic) const
    {
        return std::ranges::any_of(m_context.mentions.in(topic), [topic](const EventMention &mention) {
            return mention.which == EventMention::Which::Main && mention.named && mention.capital
                && mention.name.end >= topic.end;
        });
    }

    bool addAll(const std::vector<TokenRange> &topics, ThemeStatus status)
    {
        for (const TokenRange topic : topics) {
            add(topic, status);
            m_doneUntil = std::max(m_doneUntil, topic.end);
        }
        return !topics.empty();
    }

    /// True when the article's first word on when the meeting is held looks ahead: "se tiendra", "will be held".
    [[nodiscard]] bool isToCome() const
    {
        for (const int index : m_context.mentions.mainNames()) {
            const EventMention &mention = m_context.mentions.mentions()[size_t(index)];
            const TokenRange sentence = m_context.sentenceAt(mention.name.first);
            if (m_cues.firstIn(sentence, WordClass::EventVerb) || hasFuture(sentence))
                return looksAhead(sentence);
        }
        return false;
    }
    [[nodiscard]] bool looksAhead(TokenRange sentence) const
    {
        if (hasClosed(sentence))
            return false;
        if (hasFuture(sentence))
            return true;
        const Cue *verb = m_cues.firstIn(sentence, WordClass::EventVerb);
        const Cue *status = m_cues.firstIn({verb->tokens.first - 3, verb->tokens.end + 3}, WordClass::StatusVerb);
        return status && status->says("announced"_L1);
    }
    /// "aura finalement lieu", "which will convene": an auxiliary of the future, not in a quotation.
    [[nodiscard]] bool hasFuture(TokenRange sentence) const
    {
        for (int i = sentence.first; i < sentence.end; ++i) {
            if (m_text.is(i, WordClass::Auxiliary) && !m_context.isQuoted(i)
                && m_text.lexicon->value(m_text.tokens[size_t(i)].word, WordClass::Auxiliary).endsWith(" u"_L1))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool hasClosed(TokenRange sentence) const
    {
        return std::ranges::any_of(m_cues.in(sentence), [](const Cue &cue) {
            return cue.wordClass == WordClass::EventVerb && cue.says("closes"_L1) && !cue.says("ahead"_L1);
        });
    }

    /// From the words of the sentence: a decision, a plan, or talks that are held or were.
    [[nodiscard]] ThemeStatus statusIn(TokenRange sentence) const
    {
        ThemeStatus status = m_future && !hasClosed(sentence) ? ThemeStatus::Announced : ThemeStatus::Discussed;
        for (const Cue &cue : m_cues.in(sentence)) {
            if (kindAt(cue.tokens.first - 1) == TokenKind::Number)
                continue; // "les 260 inscrits"
            const bool tells = cue.wordClass == WordClass::StatusVerb || cue.wordClass == WordClass::ThemeCue;
            if (tells && cue.says("announced"_L1))
                status = ThemeStatus::Announced;
        }
        return status;
    }

    /// "Trois sessions : …", "les axes suivants :" and bullets, "plusieurs thèmes seront abordés, dont …".
    void takeHeading(const Cue &noun)
    {
        if (noun.says("talk"_L1) || isNoHeading(noun))
            return;
        const TokenRange sentence = m_context.sentenceAt(noun.tokens.first);
        constexpr int farthest = 14;
        const ThemeStatus status = statusIn(sentence);
        if (noun.says("part"_L1) && !noun.says("one"_L1)) { // "des ateliers sur …, sur … et sur …"
            const auto topics = m_topics.sessionTopics(afterVerb(noun.tokens.end, sentence.end), sentence.end);
            if (addAll(topics, status))
                return;
        }
        if (noun.says("part"_L1) && takeTitleOf(noun, sentence, status))
            return;
        for (int i = noun.tokens.end; i < std::min(sentence.end, noun.tokens.end + farthest); ++i) {
            const TokenKind kind = kindAt(i);
            if (kind == TokenKind::Dash && i == noun.tokens.end && !noun.says("one"_L1)) {
                addAll(m_topics.listAfterColon(i + 1, nextDash(i + 1, sentence.end)), status);
                return;
            }
            if (kind == TokenKind::Colon) {
                if (noun.says("one"_L1))
                    return;
                if (!addAll(m_topics.bulletsAfter(i), status))
                    addAll(m_topics.listAfterColon(i + 1, sentence.end), status);
                return;
            }
            const Cue *including = m_cues.at(i, WordClass::IncludingCue);
            if (including && leadsFurther(including->tokens.end, sentence.end))
                continue;
            if (including && including->says("within"_L1)) {
                if (noun.says("one"_L1))
                    return; // "la session ordinaire, dont la clôture …"
                if (m_topics.isCountedHeading(including->tokens.end, sentence.end))
                    return; // "dont cinq panels consacrés à …": the panels take it
                const auto topics = m_topics.afterIncluding(including->tokens.end, sentence.end);
                const bool subject = topics.size() == 1 && hasRole(m_text, topics.front().end, "be"_L1);
                if (!subject) // "dont le coup d'envoi a été donné"
                    addAll(topics, status);
                return;
            }
            const bool among = hasRole(m_text, i, "be"_L1) && i > noun.tokens.end && opensWithAmong(sentence);
            if ((kind == TokenKind::Comma && opensAlone(noun, i, sentence)) || among) {
                addAll(m_topics.wholeList(i + 1, sentence.end), status);
                return;
            }
            if (kind == TokenKind::OpenMark && !noun.says("one"_L1))
                takeTitlesAt(i, {noun.tokens.end, sentence.end}, status);
            if (kind == TokenKind::Semicolon || kind == TokenKind::FullStop || kind == TokenKind::OpenMark)
                return;
        }
    }

    /// "Among the topics discussed | were …".
    [[nodiscard]] bool opensWithAmong(TokenRange sentence) const
    {
        const int first = m_context.contentStart(sentence);
        return m_text.is(first, WordClass::Preposition);
    }
    /// "Au menu des discussions|, la crise, l'eau et …": the heading and what belongs to it open the sentence.
    [[nodiscard]] bool opensAlone(const Cue &noun, int comma, TokenRange sentence) const
    {
        constexpr int longest = 5;
        constexpr int mostBefore = 2;
        const int first = m_context.contentStart(sentence);
        return noun.tokens.first - first <= mostBefore && comma - noun.tokens.end <= longest
            && (hasRole(m_text, first, "in"_L1) || hasRole(m_text, first, "on"_L1));
    }

    /// "Le programme annonçait deux journées sur « … », « … » et « … »": several titles in marks, and nobody who says
    /// them.
    void takeTitlesAt(int open, TokenRange rest, ThemeStatus status)
    {
        constexpr int ownVerb = 3; // the heading's, "le programme annonçait"
        const auto titles = m_topics.quoted(open, rest.end);
        if (titles.size() > 1 && !hasReportingVerb({std::min(open, rest.first + ownVerb), open}))
            addAll(titles, status);
    }

    /// "under three headings – A, B and C – and …".
    [[nodiscard]] int nextDash(int token, int limit) const
    {
        int at = token;
        while (at < limit && kindAt(at) != TokenKind::Dash)
            ++at;
        return at;
    }

    /// "Il n'a pas été question : …": no noun at all.
    [[nodiscard]] bool isNoHeading(const Cue &noun) const
    {
        const int before = noun.tokens.first - 1;
        return before >= 0 && (hasRole(m_text, before, "be"_L1) || m_text.is(before, WordClass::Negation));
    }

    /// After "figurent | notamment", "figuraient | à l'ordre du jour : …": the list stands further on.
    [[nodiscard]] bool leadsFurther(int token, int limit) const
    {
        constexpr int farthest = 8;
        if (m_cues.at(token, WordClass::IncludingCue))
            return true;
        for (int i = token; i < std::min(limit, token + farthest); ++i) {
            if (kindAt(i) != TokenKind::Word)
                return kindAt(i) == TokenKind::Colon;
        }
        return false;
    }

    /// "Le panel « … » a attiré", "Saturday's panel, “…”, drew": a title directly after the part that bears it.
    bool takeTitleOf(const Cue &part, TokenRange sentence, ThemeStatus status)
    {
        constexpr int shortest = 3;
        int open = part.tokens.end;
        open += kindAt(open) == TokenKind::Comma;
        if (open >= sentence.end || kindAt(open) != TokenKind::OpenMark || hasReportingVerb(sentence))
            return false;
        const auto titles = m_topics.titleAfter(open, sentence.end);
        return !titles.empty() && titles.front().size() >= shortest && addAll(titles, status);
    }
    [[nodiscard]] bool hasReportingVerb(TokenRange sentence) const
    {
        for (int i = sentence.first; i < sentence.end; ++i) {
            if (m_text.is(i, WordClass::ReportingVerb) && !m_context.isQuoted(i))
                return true;
        }
        return false;
    }

    /// After "sont prévues", "were held" that part a noun from its "sur …", "on …".
    [[nodiscard]] int afterVerb(int token, int limit) const
    {
        constexpr int longest = 4;
        int at = token;
        while (at < std::min(limit, token + longest) && kindAt(at) == TokenKind::Word && !hasRole(m_text, at, "on"_L1))
            ++at;
        const bool verbal = at > token
            && (m_cues.firstIn({token, at}, WordClass::EventVerb)
                || m_cues.firstIn({token, at}, WordClass::StatusVerb));
        return verbal ? at : token;
    }

    void takeCue(const Cue &cue)
    {
        const Token &first = m_text.tokens[size_t(cue.tokens.first)];
        if ((isInName(cue.tokens.end - 1) && !cue.says("before"_L1))
            || (first.capital && !first.sentenceStart && !first.allCapitals))
            return; // "talks on fish stocks" is the meeting, "the Convention Center on March 12" its place
        const TokenRange sentence = m_context.sentenceAt(cue.tokens.first);
        if (cue.says("title"_L1))
            takeTitle(cue, sentence);
        else if (cue.says("before"_L1))
            takeSubjects(cue, sentence);
        else if (cue.says("back"_L1))
            takeTitleBefore(cue, sentence);
        else if (cue.says("last"_L1))
            takeDecisionOnLast(sentence);
        else if (cue.says("each"_L1)
                ? m_cues.firstIn({sentence.first, cue.tokens.first}, WordClass::ThemeNoun) != nullptr
                : isOfMeeting(cue, sentence))
            takeTopics(cue, sentence);
    }

    /// "Concussion, contracts and a youth league | top the agenda": the subject of the cue, when all of it is a list.
    void takeSubjects(const Cue &cue, TokenRange sentence)
    {
        const int first = m_context.contentStart(sentence);
        const auto topics = m_topics.subjectsOf(cue, first);
        const ThemeStatus status = cue.says("announced"_L1) ? ThemeStatus::Announced : statusIn(sentence);
        if (!addAll(topics, status) && cue.tokens.first == first) // "Ont été abordés l'irrigation et …"
            addAll(m_topics.topicsAfter(cue, sentence.end), status);
    }

    /// "« Le désert, autrement » : | tel est le thème".
    void takeTitleBefore(const Cue &cue, TokenRange sentence)
    {
        int close = cue.tokens.first - 1;
        while (close > sentence.first && kindAt(close) != TokenKind::CloseMark && cue.tokens.first - close <= 2)
            --close;
        int open = close;
        while (open > sentence.first && kindAt(open) != TokenKind::OpenMark)
            --open;
        if (kindAt(close) == TokenKind::CloseMark && kindAt(open) == TokenKind::OpenMark)
            addAll(m_topics.titlesIn({open, close + 1}), statusIn(sentence));
    }

    void takeTopics(const Cue &cue, TokenRange sentence)
    {
        const ThemeStatus status = cue.says("announced"_L1) ? ThemeStatus::Announced
            : isAdopted(cue, sentence)                      ? ThemeStatus::Decided
                                                            : statusIn(sentence);
        if (const int colon = colonAfterNumber(cue.tokens.end, sentence.end); colon > 0) {
            addAll(m_topics.listAfterColon(colon + 1, sentence.end), status); // "autour de trois revendications : …"
            return;
        }
        if (m_topics.isCountedHeading(cue.tokens.end, sentence.end))
            return; // "ont porté sur trois volets : …" — the noun takes it
        addAll(cue.says("each"_L1) ? m_topics.oneTopic(cue.tokens.end, sentence.end)
                                   : m_topics.topicsAfter(cue, sentence.end),
            status);
    }

    /// "ont adopté trois résolutions | portant sur …": what is adopted is what the texts are about.
    [[nodiscard]] bool isAdopted(const Cue &cue, TokenRange sentence) const
    {
        constexpr int farthest = 7;
        const Cue *verb = m_cues.firstIn(
            {std::max(sentence.first, cue.tokens.first - farthest), cue.tokens.first}, WordClass::DecisionVerb);
        return verb && verb->says("title"_L1);
    }

    /// The colon that follows a number and its noun at \a token; 0 when none does.
    [[nodiscard]] int colonAfterNumber(int token, int limit) const
    {
        constexpr int farthest = 6;
        if (!m_text.is(token, WordClass::NumberWord) && kindAt(token) != TokenKind::Number)
            return 0;
        for (int i = token + 1; i < std::min(limit, token + farthest); ++i) {
            if (kindAt(i) == TokenKind::Colon)
                return i;
            if (kindAt(i) != TokenKind::Word)
                return 0;
        }
        return 0;
    }

    /// "sous le thème « … »", "un atelier intitulé « … »", "under the motto “…”".
    void takeTitle(const Cue &cue, TokenRange sentence)
    {
        constexpr int farthest = 6;
        const bool naming = cue.tokens.size() == 1; // "intitulé", "called": of a session, not of a book
        const TokenRange before {std::max(sentence.first, cue.tokens.first - farthest), cue.tokens.first};
        if (naming && !cue.says("announced"_L1) && !m_cues.firstIn(before, WordClass::ThemeNoun)
            && m_context.mentions.in(before).empty())
            return;
        const bool over = !cue.says("announced"_L1) && isOver(sentence) && !isAnnounced(sentence);
        const ThemeStatus status = over ? ThemeStatus::Discussed : ThemeStatus::Announced;
        if (!addAll(m_topics.titleAfter(cue.tokens.end, sentence.end), status) && !naming
            && m_context.aboutMain(cue.tokens.first) > 0)
            addAll(m_topics.oneTopic(cue.tokens.end, sentence.end), status);
    }

    [[nodiscard]] bool isAnnounced(TokenRange sentence) const
    {
        return std::ranges::any_of(m_cues.in(sentence), [](const Cue &cue) {
            return (cue.wordClass == WordClass::EventVerb && cue.says("ahead"_L1))
                || (cue.wordClass == WordClass::StatusVerb && cue.says("announced"_L1));
        });
    }

    /// True when the sentence says that the meeting has closed, or what was done there.
    [[nodiscard]] bool isOver(TokenRange sentence) const
    {
        return std::ranges::any_of(m_cues.in(sentence), [](const Cue &cue) {
            return (cue.wordClass == WordClass::EventVerb && cue.says("closes"_L1))
                || (cue.wordClass == WordClass::StatusVerb && cue.says("discussed"_L1));
        });
    }

    /// "Sur ce dernier point, une cible a été adoptée."
    void takeDecisionOnLast(TokenRange sentence)
    {
        if (m_themes.isEmpty())
            return;
        for (const Cue &cue : m_cues.in(sentence)) {
            if (cue.wordClass == WordClass::StatusVerb && cue.says("decided"_L1))
                m_themes.last().status = ThemeStatus::Decided;
        }
    }

    void takeDecision(const Cue &verb)
    {
        const TokenRange sentence = m_context.sentenceAt(verb.tokens.first);
        Cue cue = verb;
        if (cue.says("later"_L1) && kindAt(cue.tokens.end) != TokenKind::Colon) {
            cue.tokens.end = afterTime(cue.tokens.end, sentence.end);
            if (cue.tokens.end == verb.tokens.end)
                return;
        }
        if (kindAt(cue.tokens.end) == TokenKind::Colon && (cue.says("to"_L1) || cue.says("what"_L1))) {
            addAll(m_topics.decidedInBullets(cue.tokens.end), ThemeStatus::Decided);
            return;
        }
        if (!(cue.says("to"_L1) || cue.says("what"_L1) || cue.says("title"_L1)) || isNoun(cue)
            || isPersonal(cue.tokens.first, sentence, true))
            return;
        if (cue.says("to"_L1))
            addAll(m_topics.decidedAfter(cue, sentence.end), ThemeStatus::Decided);
        else if (cue.says("what"_L1))
            addAll(m_topics.topicsAfter(cue, sentence.end), ThemeStatus::Decided);
        else
            takeAdopted(cue, sentence);
    }

    /// "a pledge to …", "a two-page pledge to …".
    [[nodiscard]] bool isNoun(const Cue &verb) const
    {
        const int before = verb.tokens.first - 1;
        const bool compound = before > 0 && m_text.view(m_text.tokens[size_t(before)]).contains(u'-');
        return hasRole(m_text, before, "some"_L1) || hasRole(m_text, before, "the"_L1)
            || (compound && hasRole(m_text, before - 1, "some"_L1));
    }

    /// The end of the preposition after a time: "ont décidé | lundi de …", "resolved | on Sunday to …"; \a token when
    /// none stands there.
    [[nodiscard]] int afterTime(int token, int limit) const
    {
        constexpr int longest = 6;
        int at = token;
        bool time = false;
        for (; at < std::min(limit, token + longest); ++at) {
            const bool place = m_cues.covering(at, WordClass::City) || m_cues.covering(at, WordClass::CapitalCity);
            const bool told = place || m_text.is(at, WordClass::WeekdayName) || m_text.is(at, WordClass::MonthName)
                || m_cues.covering(at, WordClass::RelativeDay) || kindAt(at) == TokenKind::Number;
            time |= told;
            const bool leadsToPlace = hasRole(m_text, at, "in"_L1)
                && (m_cues.at(at + 1, WordClass::City) || m_cues.at(at + 1, WordClass::CapitalCity));
            if (!told && !leadsToPlace && !hasRole(m_text, at, "on"_L1) && !(hasRole(m_text, at, "the"_L1) && !time))
                break;
        }
        const bool leads = time && at < limit
            && (hasRole(m_text, at, "to"_L1) || hasRole(m_text, at, "of"_L1) || hasRole(m_text, at, "for"_L1));
        return leads ? at + 1 : token;
    }

    /// "ont adopté un plan en huit mesures, dont …": the titles in marks, or else what follows "dont".
    void takeAdopted(const Cue &cue, TokenRange sentence)
    {
        if (addAll(m_topics.titlesIn({cue.tokens.end, sentence.end}), ThemeStatus::Decided))
            return;
        constexpr int farthest = 10;
        const TokenRange after {cue.tokens.end, std::min(sentence.end, cue.tokens.end + farthest)};
        const Cue *including = m_cues.firstIn(after, WordClass::IncludingCue);
        if (including && including->says("within"_L1))
            addAll(m_topics.afterIncluding(including->tokens.end, sentence.end), ThemeStatus::Decided);
    }

    /// True when a meeting or its participants do what \a cue says.
    [[nodiscard]] bool isOfMeeting(const Cue &cue, TokenRange sentence) const
    {
        const bool people = cue.says("people"_L1);
        if (!people && m_context.mentions.namesMainBefore(sentence, cue.tokens.first))
            return true;
        if (isPersonal(cue.tokens.first, sentence, people))
            return false;
        return cue.says("people"_L1) || m_context.aboutMain(cue.tokens.first) > 0 || m_hasSubject
            || m_cues.firstIn({sentence.first, cue.tokens.end}, WordClass::ThemeNoun);
    }

    /// True when a single person, a State or a body is the subject of the verb at \a verb. \a people: a pronoun in the
    /// singular is one.
    [[nodiscard]] bool isPersonal(int verb, TokenRange sentence, bool people) const
    {
        constexpr int farthest = 16;
        m_hasSubject = false;
        if (kindAt(verb - 1) == TokenKind::Comma)
            verb = beforeInsertion(verb - 1, sentence);
        if (hasRole(m_text, verb - 1, "and"_L1)) // "ont adopté un guide et décidé de …": the subject of the verb before
            verb = verbBefore(verb, sentence);
        for (int i = verb - 1; i >= std::max(sentence.first, verb - farthest); --i) {
            const TokenKind kind = kindAt(i);
            if (kind == TokenKind::Semicolon || kind == TokenKind::Colon)
                return false;
            if (kind != TokenKind::Word)
                continue;
            const auto mentions = m_context.mentions.in({i, i + 1});
            if (!mentions.empty() || m_text.is(i, WordClass::CountedNoun) || m_text.is(i, WordClass::ThemeNoun)
                || m_cues.covering(i, WordClass::EventNoun)) {
                m_hasSubject = true;
                return false;
            }
            if (hasRole(m_text, i, "it"_L1) || m_text.is(i, WordClass::SubjectPronoun)) {
                const bool many
                    = m_text.lexicon->value(m_text.tokens[size_t(i)].word, WordClass::SubjectPronoun).contains(u'p');
                m_hasSubject = many || m_context.aboutMainBefore(i) > 0;
                return !many && people && !isImpersonal(i, verb);
            }
            if (i == verb - 1 && isManyOf(i)) {
                m_hasSubject = true; // "par lequel les collectivités s'engagent à …"
                return false;
            }
            if (m_text.is(i, WordClass::OrdinalWord) && i == m_context.contentStart(sentence) + 1) {
                m_hasSubject = true; // "La première a traité de …"
                return false;
            }
            const Token &word = m_text.tokens[size_t(i)];
            if (m_text.is(i, WordClass::WeekdayName) || m_text.is(i, WordClass::MonthName))
                continue;
            const bool actor = m_text.is(i, WordClass::PersonTitle) || m_text.is(i, WordClass::RoleNoun)
                || (word.capital && m_text.is(i, WordClass::FirstName)) || m_text.is(i, WordClass::OrganisationAcronym)
                || m_text.is(i, WordClass::CountryName) || (word.capital && !word.sentenceStart && !isInName(i));
            if (actor)
                return true;
        }
        return false;
    }

    /// "under which cities | undertake": a small noun in the plural, with its article or without.
    [[nodiscard]] bool isManyOf(int noun) const
    {
        const Token &word = m_text.tokens[size_t(noun)];
        const bool plain = !word.capital && !m_text.is(noun, WordClass::FunctionWord)
            && !m_text.is(noun, WordClass::StopWord) && !m_text.is(noun, WordClass::Negation);
        const QStringView view = m_text.view(word);
        return plain && view.size() > 3 && (view.endsWith(u's') || view.endsWith(u'x'))
            && (hasRole(m_text, noun - 1, "the"_L1) || m_text.is(noun - 1, WordClass::RelativePronoun)
                || hasRole(m_text, noun - 1, "who"_L1) || m_text.is(noun - 1, WordClass::Determiner));
    }

    /// The comma that opens what \a comma closes: "The consultation|, organised by the Institute, will …"; \a comma
    /// when none does.
    [[nodiscard]] int beforeInsertion(int comma, TokenRange sentence) const
    {
        constexpr int longestInsertion = 25;
        for (int i = comma - 1; i > std::max(sentence.first, comma - longestInsertion); --i) {
            if (kindAt(i) == TokenKind::Comma)
                return i;
        }
        return comma;
    }

    [[nodiscard]] int verbBefore(int verb, TokenRange sentence) const
    {
        constexpr int longestObject = 25;
        int found = verb;
        for (const Cue &cue : m_cues.in({std::max(sentence.first, verb - longestObject), verb})) {
            if (cue.wordClass == WordClass::DecisionVerb || cue.wordClass == WordClass::ThemeCue
                || cue.wordClass == WordClass::AttendanceVerb)
                found = cue.tokens.first;
        }
        return found;
    }

    /// "Il a été décidé", "it was agreed": the cue begins with its pronoun, or directly after it.
    [[nodiscard]] static bool isImpersonal(int pronoun, int verb) { return verb - pronoun <= 1; }

    /// A capital inside the name of a meeting is nobody's.
    [[nodiscard]] bool isInName(int token) const
    {
        constexpr int longestName = 25;
        return std::ranges::any_of(m_context.mentions.in({token - longestName, token + 1}),
            [token](const EventMention &m) { return m.name.contains(token); });
    }

    /// The words that findMentions() looks for: the theme without its article; empty when nothing is left.
    [[nodiscard]] QStringView coreOf(const Theme &theme) const
    {
        const TextSpan first = theme.mentions.first().span;
        int token = m_text.tokenAt(first.start);
        while (hasRole(m_text, token, "the"_L1) || hasRole(m_text, token, "some"_L1))
            ++token;
        const qsizetype start
            = token < int(m_text.tokens.size()) ? qsizetype(m_text.tokens[size_t(token)].start) : first.end;
        return start < first.end ? QStringView(m_text.article.text).sliced(start, first.end - start) : QStringView();
    }

    /// Adds every other place where the words of a theme stand, with or without its article: the text is read once
    /// for all themes.
    void findMentions()
    {
        std::vector<Search> searches;
        std::bitset<beginnings> begins;
        for (Theme &theme : m_themes) {
            const QStringView core = coreOf(theme);
            if (core.size() < 2)
                continue;
            searches.push_back({&theme, core, theme.mentions.first().span,
                beginningOf(m_letters.folded(core[0].unicode()), m_letters.folded(core[1].unicode())), 0});
            begins.set(searches.back().beginning);
        }
        const QStringView text(m_text.article.text);
        if (searches.empty() || text.size() < 2)
            return;
        char16_t next = m_letters.folded(text[0].unicode());
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            const char16_t letter = std::exchange(next, m_letters.folded(text[at + 1].unicode()));
            const size_t beginning = beginningOf(letter, next);
            if (!begins.test(beginning) || (at > 0 && text[at - 1].isLetterOrNumber()))
                continue;
            for (Search &search : searches) {
                if (search.beginning == beginning && at >= search.from)
                    lookAt(at, search);
            }
        }
    }

    struct Search {
        Theme *theme = nullptr;
        QStringView core; ///< what is looked for, in any case
        TextSpan first; ///< the mention that is known
        size_t beginning = 0; ///< of core
        qsizetype from = 0; ///< the words before belong to a mention already
    };

    static constexpr size_t beginnings = 4096;
    /// The same for words that begin with the same two folded letters, and seldom for others.
    static size_t beginningOf(char16_t first, char16_t second)
    {
        constexpr size_t spread = 37;
        return (first * spread + second) % beginnings;
    }

    void lookAt(qsizetype at, Search &search) const
    {
        constexpr qsizetype mostMentions = 200;
        const QStringView text(m_text.article.text);
        const TextSpan span {at, at + search.core.size()};
        if (search.theme->mentions.size() >= mostMentions || span.end > text.size()
            || text.sliced(at, span.length()).compare(search.core, Qt::CaseInsensitive) != 0)
            return;
        search.from = span.end;
        const bool whole = span.end == text.size() || !text[span.end].isLetterOrNumber();
        if (whole && !search.first.overlaps(span))
            search.theme->mentions += m_text.article.excerpt(span);
    }

    const AnnotatedText &m_text;
    const EventContext &m_context;
    const Cues &m_cues;
    const Characters &m_letters = Characters::table();
    TopicLists m_topics;
    QList<Theme> m_themes;
    bool m_future = false; ///< the meeting is still to come
    int m_doneUntil = 0;
    mutable bool m_hasSubject = false; ///< the last isPersonal() met a meeting or its participants
};

} // namespace

QList<Theme> extractAnnouncedThemes(const EventContext &context)
{
    return ThemeFinder(context).find();
}

} // namespace rapporteur
