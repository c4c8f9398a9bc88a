// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/rolephrases.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

BodyIndex::BodyIndex(const Actors &actors, size_t tokens)
    : m_actors(actors)
    , m_at(tokens)
{
    for (size_t n = 0; n < actors.bodyMentions.size(); ++n) {
        for (int i = actors.bodyMentions[n].tokens.first; i < actors.bodyMentions[n].tokens.end; ++i)
            m_at[size_t(i)] = int(n) + 1;
    }
}

const BodyMention *BodyIndex::covering(int token) const
{
    if (token < 0 || token >= int(m_at.size()) || m_at[size_t(token)] == 0)
        return nullptr;
    return &m_actors.bodyMentions[size_t(m_at[size_t(token)] - 1)];
}

const BodyMention *BodyIndex::beginningAt(int token) const
{
    const BodyMention *mention = covering(token);
    return mention && mention->tokens.first == token ? mention : nullptr;
}

namespace {

/// The words of a value, read one after the other.
QStringView nextWord(QStringView &value)
{
    const qsizetype space = value.indexOf(u' ');
    const QStringView word = value.first(space < 0 ? value.size() : space);
    value = space < 0 ? QStringView() : value.sliced(space + 1);
    return word;
}

Gender genderOf(QStringView letter)
{
    return letter == u"m" ? Gender::Masculine : letter == u"f" ? Gender::Feminine : Gender::Unknown;
}

class RoleParser
{
public:
    RoleParser(const AnnotatedText &text, const BodyIndex &bodies)
        : m_text(text)
        , m_reader(text)
        , m_bodies(bodies)
    {
    }

    std::vector<RolePhrase> run()
    {
        for (const TokenRange paragraph : m_text.paragraphs) {
            m_free = paragraph.first;
            for (int i = paragraph.first; i < paragraph.end;) {
                const Token &token = m_reader.token(i);
                const bool trigger = token.kind == TokenKind::Word
                    && (m_reader.has(i, WordClass::RoleNoun) || m_text.lexicon->startsPhrase(token.word));
                i = trigger ? parse(i, paragraph) : i + 1;
            }
        }
        return std::move(m_phrases);
    }

private:
    /// Reads the phrase whose noun is at \a noun; answers where to go on.
    int parse(int noun, TokenRange paragraph)
    {
        PhraseHit hit = m_text.hitAt(noun, WordClass::RoleNoun);
        if (hit.isEmpty() || isInsideOrganisation(noun) || isInsideName(hit.tokens) || isTitle(hit.tokens)
            || isModifier(hit.tokens))
            return noun + 1;
        if (const BodyMention *body = m_bodies.beginningAt(hit.tokens.end - 1); hit.tokens.size() > 1 && body
            && body->tokens.end > hit.tokens.end && m_reader.has(noun, WordClass::RoleNoun)) {
            hit.tokens.end = noun + 1; // "présidente du | Conseil économique et social"
            hit.value = m_text.lexicon->value(m_reader.token(noun).word, WordClass::RoleNoun);
        }
        m_phrase = {};
        m_negated = false;
        QStringView value = hit.value;
        m_phrase.gender = genderOf(nextWord(value));
        m_phrase.plural = nextWord(value) == u"p";
        m_phrase.lemma = nextWord(value);
        m_phrase.kind = nextWord(value);
        m_phrase.ofTerritory = nextWord(value) == u"territory";
        m_phrase.core = hit.tokens;
        readLeft(paragraph.first);
        if (!m_valid)
            return hit.tokens.end;
        readRight(paragraph.end);
        m_phrase.domain = domainHash(hit.tokens);
        m_phrases.push_back(m_phrase);
        m_free = m_phrase.tokens.end;
        return m_free;
    }

    /// "Deputy" in "Deputy Country Director": another office's noun follows closely.
    [[nodiscard]] bool isModifier(TokenRange noun) const
    {
        if (noun.size() > 1 || !m_reader.has(noun.first, WordClass::RoleModifier) || m_reader.adjectivesFollow())
            return false;
        for (int i = noun.end; i <= noun.end + 1; ++i) {
            const PhraseHit next = m_reader.hit(i, WordClass::RoleNoun);
            if (!next.isEmpty() && m_reader.isCapital(i) == m_reader.isCapital(noun.first))
                return !next.value.contains(u" p ");
            if (!m_reader.isCapital(i) || m_reader.has(i, WordClass::FirstName) || m_bodies.covering(i))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isInsideOrganisation(int token) const
    {
        const BodyMention *mention = m_bodies.covering(token);
        return mention && !m_bodies.isState(*mention) && mention->tokens.first < token;
    }

    /// "James Baker": a role noun that ends a name.
    [[nodiscard]] bool isInsideName(TokenRange noun) const
    {
        return m_reader.isCapital(noun.first) && noun.size() == 1 && m_reader.has(noun.first - 1, WordClass::FirstName)
            && m_reader.isCapital(noun.first - 1) && noun.first > m_free;
    }

    /// "Professor Arriagada": a title of the name after it.
    [[nodiscard]] bool isTitle(TokenRange noun) const
    {
        return m_reader.isCapital(noun.first) && noun.size() == 1 && m_reader.has(noun.first, WordClass::PersonTitle)
            && m_reader.isCapital(noun.end) && !m_reader.has(noun.first - 1, WordClass::RoleModifier);
    }

    void takeState(const BodyMention &mention)
    {
        if (m_phrase.country.isEmpty())
            m_phrase.country = m_bodies.body(mention).country;
    }

    void takeOrganisation(const BodyMention &mention)
    {
        if (m_phrase.body >= 0)
            return;
        m_phrase.body = mention.body;
        m_phrase.organisation = mention.tokens;
    }

    // Leftwards: modifiers, then the article or what else begins a phrase

    void readLeft(int paragraph)
    {
        int start = m_phrase.core.first;
        int coreStart = start;
        int loose = 0; ///< nouns before the noun ("trade minister"), kept only when the phrase begins well
        int sure = start;
        bool owned = false;
        bool named = false;
        while (start > std::max(m_free, paragraph)) {
            const int before = start - 1;
            const BodyMention *body = m_bodies.endingAt(start);
            if (m_reader.has(before, WordClass::Enclitic) && m_bodies.endingAt(before)) { // Uganda's Minister
                body = m_bodies.endingAt(before);
                named = true;
            }
            if (body && body->tokens.first >= m_free && (m_bodies.isState(*body) || !m_reader.adjectivesFollow())) {
                const bool adjective = body->form == BodyForm::Adjective;
                const bool possessive = body->tokens.end < start;
                m_bodies.isState(*body) ? takeState(*body) : takeOrganisation(*body);
                start = body->tokens.first;
                if (adjective)
                    coreStart = start;
                sure = start;
                named = true;
                if (possessive)
                    break;
            } else if (const PhraseHit city = placeOwning(before, paragraph); !city.isEmpty()) {
                start = sure = city.tokens.first; // "Bavaria's environment minister"
                m_phrase.country = city.value.toString();
                named = true;
                break;
            } else if (m_reader.has(before, WordClass::RoleModifier) && !m_reader.isVerb(before)) {
                start = coreStart = sure = before;
            } else if (isAge(before)) {
                start = before - 2; // a 61-year-old Welsh shepherd
            } else if (!m_reader.adjectivesFollow() && loose < 2 && isLooseNoun(before)) {
                start = coreStart = before;
                ++loose;
            } else {
                break;
            }
        }
        if (loose > 0 && !beginsPhrase(start, paragraph) && !named) {
            start = sure;
            coreStart = std::max(sure, coreStart);
        }
        m_phrase.core.first = coreStart;
        m_phrase.tokens.first = start;
        readArticle(start, paragraph, owned);
        m_valid = isValid(start, paragraph, named);
    }

    /// The place whose possessive ends with the enclitic at \a enclitic.
    [[nodiscard]] PhraseHit placeOwning(int enclitic, int paragraph) const
    {
        constexpr int longest = 3;
        if (!m_reader.has(enclitic, WordClass::Enclitic) || !m_reader.isCapital(enclitic - 1))
            return {};
        for (int i = std::max(paragraph, enclitic - longest); i < enclitic; ++i) {
            const PhraseHit city = m_text.hitAt(i, WordClass::City);
            if (city.tokens.end == enclitic && m_reader.isCapital(i))
                return city;
        }
        return {};
    }

    [[nodiscard]] bool isAge(int i) const
    {
        return m_reader.isWord(i) && !m_reader.token(i).spaceBefore && m_reader.isKind(i - 1, TokenKind::Other)
            && m_reader.isKind(i - 2, TokenKind::Number) && !m_reader.token(i - 1).spaceBefore;
    }

    [[nodiscard]] bool isLooseNoun(int i) const
    {
        return m_reader.isWord(i) && !m_reader.isClosed(i) && !m_reader.isVerb(i)
            && !m_reader.has(i, WordClass::AttendanceVerb) && !m_reader.has(i, WordClass::PersonTitle)
            && !m_reader.has(i, WordClass::FirstName)
            && (m_reader.isSmall(i) || m_reader.isCapital(m_phrase.core.first));
    }

    [[nodiscard]] bool beginsPhrase(int start, int paragraph) const
    {
        const int before = start - 1;
        return before < paragraph || m_reader.has(before, WordClass::Determiner) || m_reader.isComma(before)
            || (m_reader.has(before, WordClass::Enclitic) && m_reader.isCapital(before - 1)) // "Tromsø's deputy mayor"
            || m_reader.isKind(before, TokenKind::Bullet) || m_reader.isKind(before, TokenKind::OpenParenthesis)
            || m_reader.isKind(before, TokenKind::Dash) || m_reader.isKind(before, TokenKind::Semicolon)
            || m_reader.isKind(before, TokenKind::Colon) || m_reader.token(start).sentenceStart
            || (before == m_free && before > paragraph
                && m_reader.does(before, "and"_L1)); // "architecte et enseignant"
    }

    void readArticle(int start, int paragraph, bool)
    {
        const int before = start - 1;
        m_phrase.bare = true;
        if (before >= paragraph && m_reader.isWhose(before)) { // "Northvale, whose director"
            m_phrase.possessive = m_phrase.ofThing = true;
            m_phrase.bare = false;
        }
        if (before < paragraph || before < m_free || !m_reader.has(before, WordClass::Determiner))
            return;
        const QStringView value = m_text.lexicon->value(m_reader.token(before).word, WordClass::Determiner);
        const bool contracted = m_reader.does(before, "of"_L1) || m_reader.does(before, "to"_L1); // du, des, au
        m_negated = value.endsWith("negative"_L1);
        m_phrase.indefinite = value.endsWith("indefinite"_L1);
        m_phrase.possessive = value.endsWith("possessive"_L1);
        m_phrase.ofThing = m_phrase.possessive && value.startsWith(u"-");
        if (before - 1 >= paragraph && m_reader.isWhose(before - 1))
            m_phrase.possessive = m_phrase.ofThing = true; // "le Bangladesh, dont le négociateur"
        m_phrase.bare = m_phrase.indefinite && contracted && !m_phrase.plural; // "de ministre"
        const bool some = m_phrase.indefinite && m_reader.does(before, "the"_L1); // "des maires"
        if (m_phrase.gender == Gender::Unknown && !m_phrase.possessive)
            m_phrase.gender = genderOf(value.first(1));
        if (!contracted || (m_phrase.plural && some))
            m_phrase.tokens.first = before;
    }

    [[nodiscard]] bool isValid(int start, int paragraph, bool named) const
    {
        if (!m_phrase.bare || named)
            return !isCompound() && !m_negated;
        const int head = m_phrase.core.first;
        if (m_phrase.plural)
            return leadsNames(m_phrase.core.end);
        if (isCompound())
            return false;
        if (m_reader.isCapital(head) && !m_reader.token(head).sentenceStart)
            return true;
        const bool nameFollows
            = m_reader.isNameLike(m_phrase.core.end) && !m_reader.token(m_phrase.core.end).allCapitals;
        return nameFollows || beginsPhrase(start, paragraph);
    }

    /// "MPs Sarah Lekorere and …": a full name right behind a plural.
    [[nodiscard]] bool leadsNames(int i) const
    {
        const bool names = m_reader.has(i, WordClass::FirstName) || (isUnknown(i) && isUnknown(i + 1));
        return names && m_reader.isNameLike(i) && m_reader.isNameLike(i + 1) && !m_reader.token(i).allCapitals
            && !m_bodies.covering(i);
    }

    /// "the nurse shortage": the role noun only describes the noun after it.
    [[nodiscard]] bool isCompound() const
    {
        const int next = m_phrase.core.end;
        return !m_reader.adjectivesFollow() && m_reader.isSmall(next) && !m_reader.isClosed(next)
            && !m_reader.isVerb(next) && !m_reader.has(next, WordClass::RoleModifier)
            && !m_reader.has(next, WordClass::Enclitic) && !m_reader.endsLikeVerb(next);
    }

    // Rightwards: adjectives and complements

    /// The words that tell this office from others of the same name: "de la Santé", "conference".
    [[nodiscard]] quint64 domainHash(TokenRange noun) const
    {
        quint64 hash = 0;
        for (int i = m_phrase.core.first; i < m_phrase.core.end; ++i) {
            const BodyMention *body = m_bodies.covering(i);
            if (!noun.contains(i) && !m_reader.isClosed(i) && !(body && m_bodies.isState(*body))
                && !m_reader.has(i, WordClass::RoleModifier) && !m_reader.has(i, WordClass::Enclitic))
                hash = (hash ^ m_reader.token(i).hash) * 0x9E3779B97F4A7C15u;
        }
        return hash;
    }

    void readRight(int end)
    {
        int i = m_phrase.core.end;
        m_phrase.tokens.end = i;
        constexpr int mostParts = 8;
        for (int part = 0; part < mostParts && i < end; ++part) {
            const int next = endOfPart(i, end);
            if (next == i)
                break;
            i = next;
            m_phrase.tokens.end = i;
            if (m_phrase.organisation.isEmpty() || m_phrase.organisation.end <= m_phrase.core.first)
                m_phrase.core.end = i;
            else
                break;
        }
        m_phrase.tokens.end = std::max({m_phrase.tokens.end, endOfCharge(i, end), endOfPortfolios(i, end)});
        if (m_phrase.organisation.isEmpty())
            m_phrase.core.end = m_phrase.tokens.end;
    }

    /// "ministre de l’Agriculture, de l’Élevage et de la Pêche": the further portfolios behind commas, of which the
    /// last is joined by "and"; \a i where no such list goes on.
    int endOfPortfolios(int i, int end)
    {
        constexpr int most = 6;
        if (!m_phrase.ofTerritory || m_phrase.kind == u"people" || !m_phrase.organisation.isEmpty()
            || i == m_phrase.core.first + 1)
            return i;
        int stop = i;
        for (int n = 0; n < most && m_reader.isComma(stop) && stop + 1 < end; ++n) {
            const int next = stop + 1;
            const bool of = m_reader.adjectivesFollow() && m_reader.does(next, "of"_L1);
            const int noun = of ? next + 1 + m_reader.isThe(next + 1) : next;
            if ((!of && m_reader.adjectivesFollow()) || !isPortfolio(noun) || m_bodies.covering(noun))
                return i;
            stop = noun + 1;
            bool last = false;
            while (stop < end) {
                const int more = endOfCoordination(stop);
                if (more == stop && !m_reader.isAdjective(stop) && !(isPortfolio(stop) && m_reader.isCapital(stop)))
                    break;
                last |= more > stop;
                stop = std::max(stop + 1, more);
            }
            if (last)
                return m_reader.does(stop, "of"_L1) ? endOfComplement(stop, end, true) : stop;
        }
        return i;
    }

    /// What an office is charged with, where a name or a comma follows: "commissaire de l’Union africaine aux
    /// infrastructures", "haut-commissaire aux réfugiés"; \a i when it is not told.
    [[nodiscard]] int endOfCharge(int i, int end) const
    {
        if (!m_reader.adjectivesFollow() || !m_reader.does(i, "to"_L1) || m_phrase.kind == u"people")
            return i;
        int stop = i + 1 + m_reader.isThe(i + 1);
        const bool charge = stop < end && m_reader.isWord(stop) && !m_reader.isClosed(stop) && !m_reader.isVerb(stop)
            && (stop > i + 1 || m_reader.does(i, "the"_L1)) && !m_bodies.covering(stop)
            && m_reader.hit(stop, WordClass::City).isEmpty();
        if (!charge)
            return i;
        ++stop;
        while (stop < end && (m_reader.isAdjective(stop) || endOfCoordination(stop) > stop))
            stop = std::max(stop + 1, endOfCoordination(stop));
        const bool told = stop < end && (m_reader.isComma(stop) || m_reader.isNameLike(stop));
        const bool told2 = !m_phrase.organisation.isEmpty() && m_phrase.organisation.end == i;
        return told || told2 ? stop : i;
    }

    int endOfPart(int i, int end)
    {
        const BodyMention *adjective = m_bodies.beginningAt(i);
        if (adjective && adjective->form == BodyForm::Adjective && m_reader.adjectivesFollow()) {
            takeState(*adjective);
            return adjective->tokens.end;
        }
        if (m_reader.isSmall(i) && !m_reader.isVerb(i)) { // "adjointe", "en chef"
            if (const PhraseHit modifier = m_reader.hit(i, WordClass::RoleModifier); !modifier.isEmpty())
                return modifier.tokens.end;
        }
        if (m_reader.isAdjective(i))
            return i + 1;
        if (m_reader.does(i, "of"_L1))
            return endOfComplement(i, end, true);
        if (m_reader.does(i, "for"_L1) || m_reader.does(i, "to"_L1) || m_reader.does(i, "in"_L1)
            || m_reader.does(i, "at"_L1))
            return endOfComplement(i, end, false);
        return i;
    }

    /// "de l'ABTV", "of Health", "in Uganda", "pour le climat": its end, or \a preposition when it is none.
    int endOfComplement(int preposition, int end, bool of)
    {
        int noun = preposition + 1;
        const bool article = m_reader.does(preposition, "the"_L1) || m_reader.does(preposition, "contracted"_L1)
            || m_reader.isThe(noun);
        if (m_reader.isThe(noun))
            ++noun;
        if (noun >= end || !m_reader.isWord(noun))
            return preposition;
        const bool place = m_reader.does(preposition, "in"_L1) || m_reader.does(preposition, "at"_L1);
        const BodyMention *body = m_bodies.beginningAt(noun);
        if (body && body->form != BodyForm::Adjective)
            return endOfBody(*body, preposition, of, article);
        if (body && of && !m_reader.adjectivesFollow() && m_reader.isSmall(body->tokens.end)
            && !m_reader.isClosed(body->tokens.end)) {
            takeState(*body); // "head of the Chinese delegation"
            return body->tokens.end + 1;
        }
        if (const PhraseHit city = m_text.hitAt(noun, WordClass::City); !city.isEmpty() && m_reader.isCapital(noun)) {
            if (of && m_phrase.country.isEmpty())
                m_phrase.country = city.value.toString();
            return of ? city.tokens.end : preposition;
        }
        // Behind an article, or an English "of", what looks like a verb is a noun: "des risques", "of records".
        const bool verb = m_reader.isVerb(noun) && !(of && (article || !m_reader.adjectivesFollow()));
        if (verb || m_reader.isClosed(noun) || m_reader.has(noun, WordClass::PersonTitle))
            return preposition;
        if (m_reader.isCapital(noun)) {
            const int stop = endOfCapitals(preposition, noun, end, of || article);
            if (of && stop > noun)
                takeUnknownOrganisation({noun, stop});
            return stop;
        }
        const bool domain = of || (!place && (m_reader.does(preposition, "for"_L1)))
            || m_reader.has(preposition - 1, WordClass::RoleModifier);
        if (m_reader.has(noun, WordClass::RoleNoun))
            return of ? endOfPeople(noun, preposition, end) : preposition;
        if (!domain || m_reader.has(noun, WordClass::EventNoun))
            return domain && m_reader.has(noun, WordClass::EventNoun) && of ? noun + 1 : preposition;
        const int stop = endOfNouns(noun, end);
        const PhraseHit region = stop < end ? m_text.hitAt(stop, WordClass::City) : PhraseHit {};
        if (region.isEmpty() || !m_reader.isCapital(stop) || !m_phrase.ofTerritory || !m_reader.adjectivesFollow())
            return stop;
        if (m_phrase.country.isEmpty())
            m_phrase.country = region.value.toString(); // "préfet de la région Occitanie"
        return region.tokens.end;
    }

    /// "des pêcheurs", "of the nurses", and in the office of whoever is not named: "de cabinet du ministre de la
    /// Santé,"; \a preposition where a name follows, whose role that is.
    int endOfPeople(int noun, int preposition, int end)
    {
        const PhraseHit people = m_text.hitAt(noun, WordClass::RoleNoun);
        if (people.isEmpty())
            return preposition;
        int stop = people.tokens.end;
        while (stop < end && m_reader.isAdjective(stop))
            ++stop;
        if (people.value.contains(u" p ") || m_nested) {
            if (m_reader.isNameLike(stop))
                return preposition;
            m_phrase.ofTerritory = true; // "des pêcheurs de Tema"
            return stop;
        }
        m_nested = true;
        constexpr int mostParts = 3;
        for (int part = 0, next = endOfPart(stop, end); next > stop && part < mostParts; ++part) {
            stop = next;
            next = endOfPart(stop, end);
        }
        m_nested = false;
        return m_reader.isComma(stop) && m_reader.isNameLike(stop + 1) ? stop : preposition;
    }

    int endOfBody(const BodyMention &body, int preposition, bool of, bool article)
    {
        if (!m_bodies.isState(body)) {
            takeOrganisation(body);
            return body.tokens.end;
        }
        const bool inCountry = !m_reader.adjectivesFollow() && m_reader.does(preposition, "in"_L1);
        if (!of && !inCountry && !article && !m_reader.does(preposition, "for"_L1))
            return preposition; // "a reçu le ministre à Paris"
        if (body.form == BodyForm::Name || of)
            takeState(body);
        return body.tokens.end;
    }

    /// "Health", "Trade and Industry", "l'Énergie et des Mines": not a person, and nothing beyond.
    int endOfCapitals(int preposition, int noun, int end, bool allowed)
    {
        if (!allowed && !m_reader.does(preposition, "for"_L1))
            return preposition;
        if (m_reader.has(noun, WordClass::FirstName) && m_reader.isNameLike(noun + 1))
            return preposition;
        int i = noun;
        while (i < end) {
            if (m_reader.isNameLike(i) && !(m_reader.has(i, WordClass::FirstName) && i > noun)) {
                if (i > noun && m_reader.adjectivesFollow() && m_reader.isCapital(i - 1) && isNameAt(i))
                    break; // "de la Culture Ghassan Maalouf"
                if (i > noun && isPortfolio(i - 1) && !isPortfolio(i) && isUnknown(i)
                    && !(m_reader.adjectivesFollow() && m_reader.endsLikeAdjective(i)))
                    break; // "Minister for Agriculture Raghunath Menon"
                ++i;
                if (m_reader.isNameLike(i) && m_reader.adjectivesFollow() && m_reader.isAdjective(i - 1))
                    break;
            } else if (m_reader.isAdjective(i)) {
                ++i;
            } else {
                const int more = endOfCoordination(i);
                if (more == i)
                    break;
                i = more;
            }
        }
        return i;
    }

    [[nodiscard]] bool isPortfolio(int i) const { return m_reader.has(i, WordClass::PortfolioNoun); }
    /// A word that no lexicon has.
    [[nodiscard]] bool isUnknown(int i) const { return m_reader.isWord(i) && m_reader.classes(i) == 0; }

    /// "founder of Seedline", "patron de Renault": capitals of no list after an office that leads to no territory and
    /// no portfolio are the body.
    void takeUnknownOrganisation(TokenRange name)
    {
        if (m_phrase.ofTerritory || !m_phrase.organisation.isEmpty() || m_phrase.plural || !isUnknown(name.first)
            || !m_reader.isCapital(name.first))
            return;
        for (int i = name.first; i < name.end; ++i) {
            if (isPortfolio(i) || m_bodies.covering(i) || m_reader.isSmall(i))
                return;
        }
        m_phrase.organisation = name;
    }

    /// Two capitals or more that a name can be, and no name comes after them across a comma.
    [[nodiscard]] bool isNameAt(int i) const
    {
        if (!m_reader.isNameLike(i + 1) || m_reader.endsLikeAdjective(i))
            return false;
        while (m_reader.isNameLike(i))
            ++i;
        return !(m_reader.isComma(i) && m_reader.isNameLike(i + 1));
    }

    int endOfNouns(int noun, int end)
    {
        int i = noun;
        while (!m_reader.adjectivesFollow() && m_reader.has(i, WordClass::RoleModifier) && m_reader.isSmall(i + 1)
            && i + 1 < end)
            ++i; // "of foreign affairs"
        if (m_reader.isClosed(i) || (m_reader.isVerb(i) && i > noun))
            return noun;
        i = endOfCompound(i, end);
        while (i < end) {
            if (const BodyMention *body = m_bodies.beginningAt(i);
                body && body->form == BodyForm::Adjective && m_reader.adjectivesFollow()) {
                takeState(*body);
                i = body->tokens.end;
            } else if (m_reader.isAdjective(i)) {
                ++i;
            } else if (const int more = endOfCoordination(i); more > i) {
                i = more;
            } else {
                break;
            }
        }
        return i;
    }

    /// "climate change", where nouns stand before nouns and a comma, a preposition or a name ends them; else the first.
    [[nodiscard]] int endOfCompound(int noun, int end) const
    {
        constexpr int longest = 4;
        int i = noun + 1;
        if (m_reader.adjectivesFollow())
            return i;
        while (i < std::min(end, noun + longest) && m_reader.isSmall(i) && !m_reader.isClosed(i) && !m_reader.isVerb(i)
            && !m_reader.endsLikeVerb(i) && !m_bodies.covering(i))
            ++i;
        const bool told = i >= end || m_reader.isComma(i) || m_reader.isNameLike(i) || m_reader.does(i, "of"_L1)
            || m_reader.does(i, "at"_L1) || m_reader.isKind(i, TokenKind::FullStop)
            || m_reader.isKind(i, TokenKind::Semicolon);
        return told ? i : noun + 1;
    }

    /// "et des Mines", "et de l'assainissement", "and Industry".
    [[nodiscard]] int endOfCoordination(int i) const
    {
        if (!m_reader.does(i, "and"_L1))
            return i;
        int noun = i + 1;
        const bool of = m_reader.does(noun, "of"_L1);
        if (of)
            ++noun;
        if (m_reader.isThe(noun))
            ++noun;
        if (!m_reader.isWord(noun) || m_reader.isClosed(noun) || m_reader.isVerb(noun) || m_bodies.beginningAt(noun)
            || m_reader.has(noun, WordClass::RoleNoun) || m_reader.has(noun, WordClass::FirstName)
            || m_reader.has(noun, WordClass::PersonTitle))
            return i;
        const bool capitals = m_reader.isCapital(noun) && m_reader.isCapital(i - 1);
        const bool last = !m_reader.adjectivesFollow() && m_reader.isSmall(noun) // "for trade and industry,"
            && (m_reader.isComma(noun + 1) || m_reader.isNameLike(noun + 1));
        return of || capitals || last ? noun + 1 : i;
    }

    const AnnotatedText &m_text;
    Reader m_reader;
    const BodyIndex &m_bodies;
    std::vector<RolePhrase> m_phrases;
    RolePhrase m_phrase;
    bool m_valid = false;
    bool m_negated = false; ///< "aucun ministre"
    bool m_nested = false; ///< within "du ministre …" behind another role
    int m_free = 0; ///< tokens before belong to an earlier phrase
};

} // namespace

std::vector<RolePhrase> findRolePhrases(const AnnotatedText &text, const BodyIndex &bodies)
{
    return RoleParser(text, bodies).run();
}

} // namespace rapporteur
