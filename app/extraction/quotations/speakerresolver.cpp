// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/quotations/speakerresolver.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t remembered = 14; ///< sentences back that a pronoun may reach

} // namespace

void SpeakerResolver::enter(TokenRange sentence, int paragraph)
{
    if (m_places.size() == remembered)
        m_places.erase(m_places.begin());
    m_places.push_back({sentence, paragraph, {}, {}, sentence.end});
    const SpeakerMention source = m_sources.mainSubject(sentence);
    const bool heading
        = source.actors.empty() && !source.pronoun && !m_context.isKind(sentence.end - 1, TokenKind::FullStop);
    if (!source.isEmpty() && !source.impersonal && !source.self && !heading)
        m_places.back().subject = source.pronoun ? resolve(source, false) : named(source);
    m_places.back().subjectAt = source.isEmpty() ? sentence.end : source.tokens.first;
}

void SpeakerResolver::spoke(const Speaker &speaker)
{
    if (!speaker.isKnown())
        return;
    m_places.back().speaker = speaker;
    constexpr size_t mostPhrases = 24;
    constexpr int longestPhrase = 24;
    if (speaker.words.size() < 3 || speaker.words.size() > longestPhrase)
        return;
    if (m_phrases.size() == mostPhrases)
        m_phrases.erase(m_phrases.begin());
    m_phrases.push_back(speaker);
}

bool SpeakerResolver::isPerson(int actor) const
{
    const ActorKind kind = m_context.actors.actors[actor].kind;
    return kind == ActorKind::Person || kind == ActorKind::Role;
}

bool SpeakerResolver::isBody(int actor) const
{
    return m_context.actors.actors[actor].kind == ActorKind::Body;
}

Speaker SpeakerResolver::named(const SpeakerMention &source) const
{
    if (source.isEmpty() || source.pronoun)
        return {};
    const int actor = source.actors.empty() ? -1 : source.actors.front();
    if (source.actors.size() < 2 && isBackReference(source)) {
        if (const Speaker known = whoeverIsMeant(source); known.isKnown())
            return known;
    }
    if (actor < 0 || m_context.actors.actors[actor].kind != ActorKind::Person) {
        if (const Speaker known = namedBefore(source.tokens); known.isKnown())
            return known;
    }
    return {actor, source.tokens, source.actors.size() > 1};
}

/// "ce chercheur à l'université", "la lutteuse" of whom the article has not spoken: a description of somebody named
/// just before.
bool SpeakerResolver::isBackReference(const SpeakerMention &source) const
{
    const int first = source.tokens.first;
    const QStringView article = m_context.hit(first, WordClass::Determiner).value;
    if (article.contains(" p"_L1))
        return false;
    const int noun = m_context.is(first, WordClass::Determiner) ? first + 1 : first;
    const bool role = m_context.is(noun, WordClass::RoleNoun) || m_context.is(noun + 1, WordClass::RoleNoun);
    if (article.endsWith("demonstrative"_L1))
        return role;
    if (source.actors.empty() && article.endsWith("definite"_L1) && source.tokens.size() == 2
        && m_context.token(first + 1).allCapitals && m_context.text.view(m_context.token(first + 1)).size() <= 3)
        return true; // "said the PS"
    const bool demonym = m_context.is(first + 1, WordClass::CountryAdjective) && m_context.token(first + 1).capital;
    if (article.endsWith(" s definite"_L1) && source.tokens.size() == 2 && demonym)
        return true; // "the Moroccan", "la Brésilienne"
    constexpr int longest = 3;
    const bool known = !m_context.hit(noun, WordClass::ReportingNoun).isEmpty()
        || m_context.is(noun, WordClass::BodyNoun) || m_context.is(noun, WordClass::EventNoun)
        || m_context.token(noun).capital;
    if (source.actors.empty() && !known && article.endsWith(" s definite"_L1) && source.tokens.size() == 2)
        return true; // "le prélat", a noun of no list
    if (source.actors.empty() || !role || !article.endsWith("definite"_L1) || article.endsWith("indefinite"_L1)
        || source.tokens.size() > longest)
        return false;
    const Actor &actor = m_context.actors.actors[source.actors.front()];
    return actor.kind == ActorKind::Role && !actor.mentions.isEmpty()
        && (actor.unnamed || m_context.actors.mentions[actor.mentions.front()].tokens.first >= first);
}

/// The person who spoke or acted last and agrees with the article of a description.
Speaker SpeakerResolver::whoeverIsMeant(const SpeakerMention &source) const
{
    const Agreement wanted = agreementOf(source);
    constexpr size_t farthest = 3; // sentences
    const size_t oldest = m_places.size() - std::min(farthest, m_places.size());
    for (size_t p = m_places.size(); p-- > oldest;) {
        const Place &place = m_places[p];
        for (const Speaker &candidate : {place.speaker, place.subject}) {
            const bool before = candidate.isKnown() && candidate.words.end <= source.tokens.first;
            if (before && candidate.actor >= 0 && !candidate.several && agrees(candidate, wanted)
                && m_context.actors.actors[candidate.actor].kind == ActorKind::Person && mayBe(candidate.actor, source))
                return candidate;
        }
    }
    return {};
}

/// A person whose office the article tells is no other officer: "le maire" is not the minister named before.
bool SpeakerResolver::mayBe(int person, const SpeakerMention &source) const
{
    const Actor &actor = m_context.actors.actors[person];
    if (actor.role.isEmpty())
        return true;
    for (int i = source.tokens.first; i < source.tokens.end; ++i) {
        const QStringView role = m_context.hit(i, WordClass::RoleNoun).value;
        if (!role.isEmpty())
            return !(role.endsWith(" head"_L1) || role.endsWith(" top"_L1) || role.endsWith(" office"_L1));
    }
    return true;
}

/// Whoever an earlier, fuller phrase named: "le rapport" after "le rapport final du Bureau".
Speaker SpeakerResolver::namedBefore(TokenRange phrase) const
{
    if (!m_context.hit(phrase.first, WordClass::Determiner).value.endsWith("definite"_L1)
        || m_context.hit(phrase.first, WordClass::Determiner).value.endsWith("indefinite"_L1))
        return {};
    for (auto known = m_phrases.rbegin(); known != m_phrases.rend(); ++known) {
        const bool other = known->actor >= 0 && isPerson(known->actor) // "the council" is not its engineer
            && phrase.size() == 2 && m_context.is(phrase.first + 1, WordClass::BodyNoun);
        if (!other && known->words.size() > phrase.size() && holdsWords(known->words, {phrase.first + 1, phrase.end}))
            return *known;
    }
    return {};
}

bool SpeakerResolver::holdsWords(TokenRange all, TokenRange some) const
{
    for (int i = some.first; i < some.end; ++i) {
        bool found = false;
        for (int at = all.first; at < all.end && !found; ++at)
            found = m_context.token(at).hash == m_context.token(i).hash;
        if (!found)
            return false;
    }
    return !some.isEmpty();
}

SpeakerResolver::Agreement SpeakerResolver::agreementOf(const SpeakerMention &source) const
{
    const int token = source.tokens.first;
    QStringView value = m_context.hit(token, WordClass::SubjectPronoun).value;
    if (source.latter || m_context.clauseWord(token).value.startsWith("hearer "_L1)) {
        value = m_context.clauseWord(token).value;
        value = value.sliced(value.indexOf(u' ') + 1);
    } else if (value.isEmpty()) {
        value = m_context.hit(token, WordClass::Determiner).value;
    }
    Agreement agreement;
    if (value.endsWith("one possessive"_L1)
        || value.endsWith("many possessive"_L1)) { // "ses calculs": of one owner, man or woman
        agreement.plural = value.endsWith("many possessive"_L1);
        return agreement;
    }
    agreement.masculine = value.startsWith(u'm');
    agreement.feminine = value.startsWith(u'f');
    agreement.plural = value.size() > 2 && value[2] == u'p';
    agreement.thing = !source.latter && value.startsWith(u'-') && !agreement.plural
        && m_context.is(token, WordClass::SubjectPronoun);
    return agreement;
}

bool SpeakerResolver::agrees(const Speaker &speaker, Agreement wanted) const
{
    if (!speaker.isKnown())
        return false;
    if (speaker.actor < 0) {
        const QStringView article = m_context.hit(speaker.words.first, WordClass::Determiner).value;
        if ((wanted.feminine && article.startsWith(u'm')) || (wanted.masculine && article.startsWith(u'f')))
            return false;
        const bool plural
            = article.contains(" p"_L1) || m_context.text.view(m_context.token(speaker.words.end - 1)).endsWith(u's');
        return wanted.plural ? plural : !plural;
    }
    const Actor &actor = m_context.actors.actors[speaker.actor];
    if (wanted.plural)
        return speaker.several || actor.plural || actor.kind == ActorKind::Group || actor.kind == ActorKind::Body;
    if (actor.plural || speaker.several)
        return false;
    if (wanted.thing)
        return actor.kind == ActorKind::Body;
    if (wanted.feminine)
        return actor.gender != Gender::Masculine;
    if (wanted.masculine)
        return actor.gender != Gender::Feminine;
    return true;
}

/// The last person named in \a range outside of marks who agrees.
Speaker SpeakerResolver::lastNamed(TokenRange range, Agreement wanted) const
{
    for (int m = m_context.actors.firstMentionFrom(range.end) - 1; m >= 0; --m) {
        const ActorMention &mention = m_context.actors.mentions[m];
        if (mention.tokens.first < range.first)
            break;
        const Speaker speaker {mention.actor, mention.tokens, false};
        const Actor &actor = m_context.actors.actors[mention.actor];
        const bool fits = isPerson(mention.actor) ? !actor.unnamed : wanted.plural && actor.kind == ActorKind::Group;
        if (fits && !m_context.isQuoted(mention.tokens.first) && agrees(speaker, wanted))
            return speaker;
    }
    return {};
}

Speaker SpeakerResolver::resolve(const SpeakerMention &source, bool goesOn) const
{
    const Agreement wanted = agreementOf(source);
    if (source.latter)
        return lastNamedBefore(wanted);
    if (wanted.thing) {
        if (const Speaker author = authorOfText(); author.isKnown())
            return author;
    }
    const Place &here = m_places.back();
    if (goesOn) {
        for (size_t p = m_places.size(); p-- > 0 && m_places[p].paragraph == here.paragraph;) {
            if (agrees(m_places[p].speaker, wanted))
                return m_places[p].speaker;
        }
    }
    if (agrees(here.speaker, wanted))
        return here.speaker;
    const TokenRange sentenceBefore {here.tokens.first, std::max(here.tokens.first, source.tokens.first)};
    if (const Speaker before = lastNamed(sentenceBefore, wanted); before.isKnown())
        return before;
    if (here.subjectAt < source.tokens.first && agrees(here.subject, wanted))
        return here.subject;
    // People first, and only then bodies: "il" after "le conseil" is rarely the council.
    for (const bool bodies : {wanted.thing, true}) {
        for (size_t p = m_places.size() - 1; p-- > 0;) {
            const Place &place = m_places[p];
            for (const Speaker &candidate : {place.speaker, place.subject}) {
                if (agrees(candidate, wanted) && (bodies || candidate.actor < 0 || !isBody(candidate.actor)))
                    return candidate;
            }
            if (const Speaker last = lastNamed(place.tokens, wanted); last.isKnown())
                return last;
        }
        if (bodies)
            break;
    }
    return nextNamed(source.tokens.end, wanted);
}

/// « … », dit-elle, before she is named: the first person who agrees soon after.
Speaker SpeakerResolver::nextNamed(int from, Agreement wanted) const
{
    constexpr int farthest = 60; // tokens
    const std::vector<ActorMention> &mentions = m_context.actors.mentions;
    for (size_t m = size_t(m_context.actors.firstMentionFrom(from)); m < mentions.size(); ++m) {
        if (mentions[m].tokens.first > from + farthest)
            break;
        const Speaker speaker {mentions[m].actor, mentions[m].tokens, false};
        if (m_context.actors.actors[speaker.actor].kind == ActorKind::Person
            && !m_context.isQuoted(mentions[m].tokens.first) && agrees(speaker, wanted))
            return speaker;
    }
    return {};
}

Speaker SpeakerResolver::lastNamedBefore(Agreement wanted) const
{
    for (size_t p = m_places.size() - 1; p-- > 0;) {
        if (const Speaker last = lastNamed(m_places[p].tokens, wanted); last.isKnown())
            return last;
    }
    return {};
}

/// "sent a letter. “…,” it says": the words of a letter are those of whoever sent it.
Speaker SpeakerResolver::authorOfText() const
{
    if (m_places.size() < 2)
        return {};
    const Place &before = m_places[m_places.size() - 2];
    if (before.paragraph != m_places.back().paragraph)
        return {};
    const int first = before.tokens.first;
    for (int i = first; i < before.tokens.end; ++i) {
        if (m_context.hit(i, WordClass::ReportingNoun).value != "text"_L1)
            continue;
        // "A study of … followed …": the text itself; "the minister sent a letter": whoever sent it.
        constexpr int nearest = 3;
        if (i - first < nearest)
            return {-1, {first, m_sources.phraseEnd(first, before.tokens.end)}, false};
        if (before.subject.actor < 0 || !isPerson(before.subject.actor))
            return {};
        Speaker author = before.subject;
        author.author = true;
        return author;
    }
    return {};
}

Speaker SpeakerResolver::speakerOf(const Statement &statement) const
{
    if (statement.fromPrevious)
        return speakerOfFloating().first;
    if (statement.source.pronoun)
        return resolve(statement.source, statement.goesOn);
    return named(statement.source);
}

/// “…” — Mary Osei, fisher: the person whose name stands alone behind a dash.
Speaker SpeakerResolver::signedBy(int token) const
{
    const int mention = m_sources.mentionFrom(token);
    const int sentence = m_context.text.sentenceOf(token);
    if (mention < 0 || sentence < 0)
        return {};
    const int end = m_context.text.sentences[size_t(sentence)].tokens.end;
    const SpeakerMention source = m_sources.phraseAt(token, end);
    const int after = source.tokens.end;
    const bool alone = after >= end || m_context.isKind(after, TokenKind::Comma)
        || m_context.isKind(after, TokenKind::OpenParenthesis) || m_context.isKind(after, TokenKind::FullStop);
    return alone && isPerson(m_context.actors.mentions[mention].actor) ? named(source) : Speaker();
}

Speaker SpeakerResolver::namedAfter(int token) const
{
    if (m_context.isKind(token, TokenKind::Dash))
        return signedBy(token + 1);
    const PhraseHit cue = m_context.clauseWord(token);
    if (m_context.is(token, WordClass::Determiner) && !m_context.hit(token + 1, WordClass::ReportingNoun).isEmpty()
        && m_context.isPart(token + 2, ClausePart::Joins)) { // "Le message de X n'est pas passé inaperçu."
        const int mention = m_sources.mentionFrom(token + 3);
        return mention < 0 ? Speaker()
                           : named(m_sources.phraseAt(token + 3, m_context.actors.mentions[mention].tokens.end));
    }
    if (clausePart(cue.value) != ClausePart::ThisWay)
        return {};
    const int sentence = m_context.text.sentenceOf(token);
    if (sentence < 0)
        return {};
    const SpeakerMention source
        = m_sources.mainSubject({cue.tokens.end, m_context.text.sentences[size_t(sentence)].tokens.end});
    return source.pronoun ? Speaker() : named(source);
}

std::pair<Speaker, SpeakerReason> SpeakerResolver::speakerOfFloating() const
{
    const Place &here = m_places.back();
    if (here.speaker.isKnown())
        return {here.speaker, SpeakerReason::PreviousWords};
    int emptyParagraph = -1;
    for (size_t p = m_places.size() - 1; p-- > 0;) {
        const Place &place = m_places[p];
        const bool leads = p + 2 == m_places.size() && m_context.isKind(place.tokens.end - 1, TokenKind::Colon);
        const bool same = place.paragraph == here.paragraph || leads;
        if (!same && place.paragraph < here.paragraph - 1 && emptyParagraph >= 0)
            break;
        if (!same)
            emptyParagraph = place.paragraph;
        if (place.speaker.isKnown())
            return {place.speaker, SpeakerReason::PreviousWords};
        if (same && place.subject.isKnown()
            && (place.subject.actor < 0 || isPerson(place.subject.actor)
                || m_context.actors.actors[place.subject.actor].kind == ActorKind::Body))
            return {place.subject, SpeakerReason::Introduced};
        const bool justNamed = p + 2 == m_places.size() && place.paragraph == here.paragraph - 1;
        if (justNamed && place.subject.actor >= 0
            && m_context.actors.actors[place.subject.actor].kind == ActorKind::Person)
            return {place.subject, SpeakerReason::Introduced};
        if (!same && place.paragraph < here.paragraph - 1)
            break;
    }
    return {{}, SpeakerReason::Unnamed};
}

} // namespace rapporteur
