// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/bodyfinder.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 16; ///< tokens
constexpr qsizetype longestShout = 3; ///< letters; longer body nouns in capitals are a heading

constexpr quint64 startClasses = classBit(WordClass::OrganisationName) | classBit(WordClass::OrganisationAcronym)
    | classBit(WordClass::CountryName) | classBit(WordClass::CountryAdjective) | classBit(WordClass::CapitalCity)
    | classBit(WordClass::BodyNoun);

} // namespace

void BodyFinder::find(Actors &actors)
{
    for (const TokenRange paragraph : m_text.paragraphs)
        learnNamesByUse(paragraph);
    for (const TokenRange paragraph : m_text.paragraphs)
        scanParagraph(paragraph);
    join(actors);
}

/// "Surfrider, une ONG", "Northvale, whose director", "representatives of Shell, Total and Eni": names that no noun
/// heads.
void BodyFinder::learnNamesByUse(TokenRange paragraph)
{
    for (int i = paragraph.first; i < paragraph.end; ++i) {
        if (m_reader.isComma(i) && m_reader.isCapital(i - 1) && isSaidToBeBody(i + 1)) {
            if (const TokenRange name = nameEndingAt(i, paragraph.first); canBeBody(name))
                m_byUse[m_reader.token(name.first).hash].push_back(name);
        } else if (m_reader.has(i, WordClass::RoleNoun)) {
            learnRepresented(i, paragraph.end);
        }
    }
}

/// The items of the list behind "representatives of", "executives from".
void BodyFinder::learnRepresented(int token, int end)
{
    const PhraseHit people = m_reader.hit(token, WordClass::RoleNoun);
    const int of = people.tokens.end;
    if (people.isEmpty() || !people.value.contains(u" p ") || people.value.endsWith(u"territory")
        || !(m_reader.does(of, "of"_L1) || m_reader.does(of, "from"_L1)))
        return;
    std::vector<TokenRange> names;
    constexpr size_t most = 12;
    for (int i = of + 1; i < end && names.size() < most;) {
        i += m_reader.isThe(i);
        const TokenRange name = unknownNameAt(i, end);
        if (name.isEmpty())
            return;
        names.push_back(name);
        i = name.end;
        const bool joined = m_reader.isComma(i) || m_reader.does(i, "and"_L1);
        if (!joined)
            break;
        i += m_reader.isComma(i);
        i += m_reader.does(i, "and"_L1);
        i += m_reader.does(i, "of"_L1);
        if (!m_reader.isCapital(i) && !m_reader.isThe(i))
            break;
    }
    for (const TokenRange name : names)
        m_byUse[m_reader.token(name.first).hash].push_back(name);
}

/// What stands behind a comma tells that the name before is a body's: "an environmental NGO", "dont le directeur".
bool BodyFinder::isSaidToBeBody(int token) const
{
    constexpr int longest = 4;
    if (m_reader.isWhose(token)) {
        for (int i = token + 1; i < token + longest; ++i) {
            if (!m_reader.hit(i, WordClass::RoleNoun).isEmpty())
                return true;
        }
        return false;
    }
    if (m_reader.hit(token, WordClass::AffiliationCue).value == u"body")
        return true;
    const QStringView article = m_reader.has(token, WordClass::Determiner)
        ? m_text.lexicon->value(m_reader.token(token).word, WordClass::Determiner)
        : QStringView();
    if (!article.endsWith(u"indefinite") || article.contains(u" p "))
        return false;
    for (int i = token + 1; i < token + longest && m_reader.isWord(i) && !m_reader.isClosed(i); ++i) {
        const PhraseHit noun = m_reader.hit(i, WordClass::BodyNoun);
        if (!noun.isEmpty())
            return !m_reader.has(noun.tokens.end, WordClass::RoleNoun); // "Ann Lee, a university lecturer"
        if (!m_reader.hit(i, WordClass::RoleNoun).isEmpty())
            return false;
    }
    return false;
}

/// The capitals that end at \a end, with "&" and what else joins capitals.
TokenRange BodyFinder::nameEndingAt(int end, int floor) const
{
    constexpr int longest = 6;
    int first = end;
    while (first > std::max(floor, end - longest)) {
        const int before = first - 1;
        const bool joint = first < end && m_reader.isNameLike(before - 1) && before - 1 >= floor
            && (m_reader.view(before) == u"&" || m_reader.does(before, "for"_L1));
        if (!m_reader.isNameLike(before) && !joint)
            break;
        first = joint ? before - 1 : before;
    }
    return {first, end};
}

/// An acronym or capitals that no lexicon knows, at \a token.
TokenRange BodyFinder::unknownNameAt(int token, int end) const
{
    constexpr int longest = 4;
    int stop = token;
    while (stop < std::min(end, token + longest) && m_reader.isNameLike(stop) && !m_reader.token(stop).sentenceStart)
        ++stop;
    const bool unknown = stop > token && (m_reader.classes(token) == 0 || m_reader.isAcronymShaped(token));
    return unknown && canBeBody({token, stop}) ? TokenRange {token, stop} : TokenRange {};
}

/// Not a person, a place, a State or a meeting.
bool BodyFinder::canBeBody(TokenRange name) const
{
    constexpr quint64 other = classBit(WordClass::City) | classBit(WordClass::CountryName)
        | classBit(WordClass::CountryAdjective) | classBit(WordClass::RoleNoun) | classBit(WordClass::PersonTitle)
        | classBit(WordClass::EventNoun) | classBit(WordClass::PlaceNoun);
    if (name.isEmpty() || m_reader.has(name.first, WordClass::FirstName)
        || m_reader.has(name.first - 1, WordClass::PersonTitle)
        || (m_reader.token(name.first).sentenceStart && name.size() == 1 && m_reader.classes(name.first) != 0))
        return false;
    for (int i = name.first; i < name.end; ++i) {
        if ((m_reader.classes(i) & other) != 0)
            return false;
    }
    return true;
}

/// One of the names that their use told, at \a token.
BodyFinder::Found BodyFinder::usedNameAt(int token, int end) const
{
    const auto known = m_byUse.find(m_reader.token(token).hash);
    if (known == m_byUse.end() || !m_reader.isCapital(token))
        return {};
    constexpr size_t most = 8; // names that begin alike
    for (size_t n = 0; n < std::min(most, known->second.size()); ++n) {
        const TokenRange name = known->second[n];
        if (token + name.size() > end || m_reader.isNameLike(token + name.size()))
            continue;
        int same = 0;
        while (same < name.size() && m_reader.token(name.first + same).hash == m_reader.token(token + same).hash)
            ++same;
        if (same == name.size())
            return Found::named({token, token + name.size()});
    }
    return {};
}

void BodyFinder::scanParagraph(TokenRange paragraph)
{
    for (int i = paragraph.first; i < paragraph.end;) {
        const Token &token = m_reader.token(i);
        Found found;
        if (token.kind == TokenKind::Word
            && (token.capital || (m_reader.classes(i) & startClasses) != 0
                || m_text.lexicon->startsPhrase(token.word))) {
            found = bodyAt(i, paragraph.end);
        } else if (token.kind == TokenKind::OpenParenthesis && m_reader.isAcronymShaped(i + 1)
            && (m_found.empty() || m_found.back().tokens.end != i)) {
            const int first = std::max(paragraph.first, m_found.empty() ? 0 : m_found.back().tokens.end);
            found = spelledOutBefore(i, first);
        }
        if (found.tokens.isEmpty()) {
            i = std::max(i + 1, endOfPlace(i));
            continue;
        }
        if (found.bare && found.form == BodyForm::Acronym && !m_found.empty()
            && m_found.back().tokens.end == found.tokens.first - 1)
            m_defined.insert(m_reader.token(i).hash);
        m_found.push_back(found);
        i = std::max(i + 1, found.tokens.end);
    }
}

/// The end of "Palais des congrès", whose words are no event; 0 when no such phrase begins at \a token.
int BodyFinder::endOfPlace(int token) const
{
    if (!m_reader.isWord(token) || !m_text.lexicon->startsPhrase(m_reader.token(token).word))
        return 0;
    return std::max(
        m_reader.hit(token, WordClass::PlaceNoun).tokens.end, m_reader.hit(token, WordClass::VenueNoun).tokens.end);
}

BodyFinder::Found BodyFinder::bodyAt(int token, int end) const
{
    if (m_reader.isCapital(token) && m_reader.has(token, WordClass::PersonTitle))
        return {};
    const Found named = namedBodyAt(token, end);
    if (!m_byUse.empty()) {
        if (const Found used = usedNameAt(token, end); used.tokens.end > named.tokens.end)
            return used;
    }
    if (const Found known = knownOrganisationAt(token); !known.tokens.isEmpty()) {
        const int next = known.tokens.end; // "Banque mondiale des solidarités" is another bank
        const bool longer = named.tokens.end > next
            && (m_reader.isNameLike(next)
                || (m_reader.does(next, "of"_L1)
                    && (m_reader.isSmall(named.tokens.end - 1)
                        || (known.tokens.size() > 1 && !namesPlace(next + 1))))); // "African Union of Haulers"
        return longer ? named : known;
    }
    const Found country = countryAt(token);
    const bool wholeName = country.form == BodyForm::Name && country.tokens.end >= named.tokens.end; // "Holy See"
    if (!named.tokens.isEmpty() && !named.bare && !(wholeName && !country.tokens.isEmpty()))
        return named;
    if (!country.tokens.isEmpty())
        return country;
    return named.tokens.isEmpty() ? undefinedAcronymAt(token) : named;
}

/// "New Zealand", whose first word looks like an acronym, not "La réunion".
bool BodyFinder::isWholeCountryName(TokenRange name) const
{
    return name.size() > 1 && m_reader.isCapital(name.end - 1);
}

bool BodyFinder::namesPlace(int token) const
{
    const int i = token + m_reader.isThe(token);
    return !m_reader.hit(i, WordClass::CountryName).isEmpty() || !m_reader.hit(i, WordClass::City).isEmpty();
}

/// A name or acronym of the lexicon; in small letters it is a common word ("unité", "oms" in an address).
BodyFinder::Found BodyFinder::knownOrganisationAt(int token) const
{
    const PhraseHit name = m_reader.hit(token, WordClass::OrganisationName);
    if (!name.isEmpty() && m_reader.isCapital(token))
        return Found::named(name.tokens, name.value);
    const PhraseHit acronym = m_reader.hit(token, WordClass::OrganisationAcronym);
    if (acronym.isEmpty() || !m_reader.isCapital(token))
        return {};
    constexpr qsizetype shortest = 4; // "Onu", "Otan" in small letters pass, "Who", "Fao" at a sentence's start do not
    const bool shouted = m_reader.token(token).allCapitals;
    if (!shouted && (m_reader.token(token).sentenceStart || m_reader.view(token).size() < shortest - 1))
        return {};
    return {.tokens = acronym.tokens,
        .form = BodyForm::Acronym,
        .kind = BodyKind::Organisation,
        .key = acronym.value,
        .country = {},
        .bare = false};
}

BodyFinder::Found BodyFinder::countryAt(int token) const
{
    const auto found = [&](WordClass wordClass, BodyForm form) -> Found {
        const PhraseHit hit = m_reader.hit(token, wordClass);
        if (hit.isEmpty())
            return {};
        return {.tokens = hit.tokens,
            .form = form,
            .kind = BodyKind::State,
            .key = {},
            .country = hit.value,
            .bare = false};
    };
    constexpr qsizetype acronym = 3; // "US", "RDC", which in small letters are words
    const bool capital = m_reader.isCapital(token)
        && (m_reader.view(token).size() > acronym || m_reader.token(token).allCapitals
            || isWholeCountryName(m_reader.hit(token, WordClass::CountryName).tokens));
    if (capital) {
        const Found name = found(WordClass::CountryName, BodyForm::Name);
        const PhraseHit sameCity = m_reader.hit(token, WordClass::City); // "la Grenade" is a State, "Grenade" a city
        const bool isCity = !sameCity.isEmpty() && sameCity.value != name.country && !m_reader.isThe(token - 1);
        if (!name.tokens.isEmpty() && !isCity)
            return name;
        if (const Found city = found(WordClass::CapitalCity, BodyForm::Capital); !city.tokens.isEmpty())
            return city;
    }
    return found(WordClass::CountryAdjective, BodyForm::Adjective);
}

/// A name that a body noun heads: "Institut wallon des sciences de la Terre", "université de Chambéry", "Nordic Health
/// Council".
BodyFinder::Found BodyFinder::namedBodyAt(int token, int end) const
{
    if (m_reader.isCapital(token))
        return m_reader.isClosed(token) ? Found {} : capitalBodyAt(token, end);
    const PhraseHit head = m_reader.hit(token, WordClass::BodyNoun);
    if (head.isEmpty() || head.value.endsWith(u"capital"))
        return {};
    const int stop = endOfName(head.tokens.end, end, false);
    const int of = head.tokens.end;
    if (head.value.endsWith(u"sent") && m_reader.does(of, "of"_L1) && namesPlace(of + 1))
        return {}; // "une délégation de la Fédération de Russie"
    for (int i = head.tokens.end; i < stop; ++i) {
        if (m_reader.isCapital(i))
            return Found::named({token, stop});
    }
    return {};
}

BodyFinder::Found BodyFinder::capitalBodyAt(int token, int end) const
{
    const int limit = std::min(end, token + longestName);
    if (!m_text.hitAt(token, WordClass::RoleNoun).isEmpty() || m_reader.has(token, WordClass::FirstName))
        return {};
    for (int i = token; i < limit;) {
        const PhraseHit place = m_reader.hit(i, WordClass::PlaceNoun);
        const PhraseHit head = m_reader.hit(i, WordClass::BodyNoun);
        const PhraseHit event = m_reader.hit(i, WordClass::EventNoun);
        if (!place.isEmpty() && place.tokens.end >= head.tokens.end && m_reader.isCapital(i)
            && !m_reader.isNameLike(place.tokens.end))
            return {};
        const bool portfolio = m_reader.has(token, WordClass::PortfolioNoun) && m_reader.does(token - 1, "of"_L1)
            && (m_reader.has(token - 2, WordClass::RoleNoun) || m_reader.has(token - 2, WordClass::BodyNoun));
        if (!event.isEmpty() && event.tokens.end >= head.tokens.end && m_reader.isCapital(i) && !portfolio) {
            const int stop = endOfName(event.tokens.end, end, true);
            return {.tokens = {token, stop},
                .form = BodyForm::Name,
                .kind = BodyKind::Event,
                .key = {},
                .country = {},
                .bare = stop - token == 1};
        }
        if (!head.isEmpty() && m_reader.isCapital(i)) {
            if (m_reader.isAcronymShaped(i) && m_reader.isAcronymShaped(token)
                && m_reader.view(i).size() > longestShout)
                return {}; // a heading in capitals
            if (head.value.endsWith(u'p') && m_reader.does(head.tokens.end, "of"_L1)
                && !m_reader.hit(head.tokens.end + 1, WordClass::CountryName).isEmpty())
                return {}; // "the Governments of Germany and Norway" are several
            const int stop = endOfName(head.tokens.end, end, true);
            if (i == token && stop == head.tokens.end + 1 && !m_reader.adjectivesFollow() && isSingularRole(stop))
                return {}; // "Union Commerce Minister"
            return {.tokens = {token, stop},
                .form = BodyForm::Name,
                .kind = BodyKind::Organisation,
                .key = {},
                .country = {},
                .bare = stop - token == 1 || (stop == head.tokens.end && i == token)};
        }
        if (!m_reader.isNameLike(i) && !(i > token && joinsCapitals(i, limit)))
            return {};
        const bool theirs = m_reader.has(i + 1, WordClass::BodyNoun) && m_reader.isCapital(i + 1); // "Refugee Trust"
        if (i > token && m_reader.has(i, WordClass::RoleNoun) && !theirs)
            return {};
        ++i;
    }
    return {};
}

/// Between capitals before the head: "Food and Agriculture Organization", "Rural Women's Network".
bool BodyFinder::joinsCapitals(int token, int end) const
{
    const bool owns = m_reader.has(token, WordClass::Enclitic)
        || (m_reader.isKind(token, TokenKind::Other) && !m_reader.token(token).spaceBefore);
    return (owns || m_reader.does(token, "and"_L1)) && token + 1 < end && m_reader.isNameLike(token + 1);
}

/// Where the name whose head ends at \a token ends: adjectives, capitals and complements that follow.
int BodyFinder::endOfName(int token, int end, bool capitalHead) const
{
    const int limit = std::min(end, token + longestName);
    int i = token;
    while (i < limit && m_reader.isWord(i)) {
        if (m_reader.isNameLike(i) && !isSingularRole(i) && !m_reader.has(i, WordClass::PersonTitle)) {
            const bool person = m_reader.has(i, WordClass::FirstName) && m_reader.isNameLike(i + 1);
            if (person && !capitalHead)
                break;
            ++i;
            continue;
        }
        if (m_reader.isAdjective(i) || (i == token && capitalHead && describesHead(i))) {
            ++i;
            continue;
        }
        const int stop = std::max(endOfComplement(i, limit, capitalHead), endOfForeignComplement(i, limit));
        const bool lastWord = m_reader.isSmall(i) && !m_reader.isClosed(i) && !m_reader.isVerb(i) && capitalHead
            && (m_reader.isKind(i + 1, TokenKind::OpenParenthesis)
                || (i > token && m_reader.adjectivesFollow() && m_reader.isCapital(i - 1)
                    && (m_reader.isComma(i + 1)
                        || m_reader.isKind(i + 1, TokenKind::FullStop)))); // "ONG Terres vives,"
        if (stop == i && !lastWord)
            break;
        i = std::max(stop, i + 1);
    }
    return i;
}

/// "Universidad | de los Andes", "Hochschule | für Musik": small words of other languages before capitals.
int BodyFinder::endOfForeignComplement(int token, int end) const
{
    constexpr int longest = 2;
    int i = token;
    while (i < std::min(end, token + longest) && m_reader.isSmall(i) && m_reader.has(i, WordClass::NameParticle))
        ++i;
    const bool name = i > token && i < end && !m_reader.adjectivesFollow() && m_reader.isNameLike(i)
        && !m_reader.has(i, WordClass::FirstName);
    return name ? i + 1 : token;
}

/// "Institut wallon des sciences": whatever stands between the head and its complement is its adjective.
bool BodyFinder::describesHead(int token) const
{
    return m_reader.adjectivesFollow() && m_reader.isSmall(token) && !m_reader.isClosed(token)
        && !m_reader.isVerb(token)
        && (m_reader.does(token + 1, "of"_L1) || m_reader.does(token + 1, "for"_L1) || m_reader.isAdjective(token + 1)
            || m_reader.isKind(token + 1, TokenKind::OpenParenthesis));
}

/// "of the sea", "pour les sols", "and trade" at \a token; \a token when none is there.
int BodyFinder::endOfComplement(int token, int end, bool capitalHead) const
{
    const bool and_ = m_reader.does(token, "and"_L1);
    const bool of = m_reader.does(token, "of"_L1);
    if (!and_ && !of && !m_reader.does(token, "for"_L1) && !(m_reader.does(token, "on"_L1) && capitalHead))
        return token;
    int noun = token + 1;
    bool article = m_reader.does(token, "the"_L1);
    if (m_reader.isThe(noun)) {
        ++noun;
        article = true;
    }
    if (and_ && m_reader.does(noun, "of"_L1)) { // "de l'eau et de l'assainissement"
        ++noun;
        if (m_reader.isThe(noun))
            ++noun;
    }
    if (m_reader.has(noun, WordClass::NumberWord))
        ++noun; // "des trois Volta"
    if (noun >= end || !m_reader.isWord(noun) || m_reader.isVerb(noun))
        return token;
    const Found known = knownOrganisationAt(noun);
    if (!known.tokens.isEmpty())
        return of && !and_ ? known.tokens.end : token;
    if (m_reader.isCapital(noun)) {
        if (m_reader.isClosed(noun) || isSingularRole(noun))
            return token;
        const bool lone = and_
            && (m_reader.has(noun, WordClass::BodyNoun) || m_reader.has(noun, WordClass::FirstName)
                || m_reader.has(noun, WordClass::CountryName) || m_reader.isAcronymShaped(noun)
                || !m_reader.isCapital(token - 1));
        return lone ? token : std::max(noun + 1, m_reader.hit(noun, WordClass::City).tokens.end);
    }
    const bool smallAllowed = m_reader.adjectivesFollow() && (capitalHead || (of && leadsToCapital(noun)))
        && !m_reader.isClosed(noun) && !m_reader.has(noun, WordClass::RelativeDay);
    if (!smallAllowed || (and_ && (m_reader.isCapital(token - 1) || !article)))
        return token;
    return noun + 1;
}

/// "médecine de Bamako": a small noun whose own complement is a name.
bool BodyFinder::leadsToCapital(int noun) const
{
    int i = noun + 1;
    while (m_reader.isAdjective(i))
        ++i;
    return m_reader.does(i, "of"_L1) && m_reader.isNameLike(i + 1);
}

/// "Association of Family Doctors" goes on, "Council President" does not.
bool BodyFinder::isSingularRole(int token) const
{
    return m_reader.has(token, WordClass::RoleNoun)
        && !m_text.lexicon->value(m_reader.token(token).word, WordClass::RoleNoun).contains(u" p ");
}

/// An acronym that the text does not explain counts as a body where it acts or is led: "le directeur de l'ABTV", "l'APM
/// a dit".
BodyFinder::Found BodyFinder::undefinedAcronymAt(int token) const
{
    if (!m_reader.isAcronymShaped(token) || m_reader.has(token, WordClass::RoleNoun)
        || m_reader.isAcronymShaped(token - 1) || m_reader.isAcronymShaped(token + 1))
        return {};
    const bool acts
        = m_reader.has(token + 1, WordClass::ReportingVerb) || m_reader.has(token + 1, WordClass::Auxiliary);
    const bool led = m_reader.has(token + 1, WordClass::RoleNoun)
        || (m_reader.does(token - 1, "of"_L1)
            && (m_reader.has(token - 2, WordClass::RoleNoun) || m_reader.has(token - 2, WordClass::RoleModifier)))
        || (m_reader.has(token - 1, WordClass::Determiner)
            && (m_reader.has(token - 2, WordClass::RoleNoun) || m_reader.has(token - 3, WordClass::RoleNoun)
                || m_reader.has(token - 3, WordClass::RoleModifier)));
    const bool explains = m_reader.isKind(token - 1, TokenKind::OpenParenthesis);
    if (!acts && !led && !explains && !m_defined.contains(m_reader.token(token).hash))
        return {};
    return {.tokens = {token, token + 1},
        .form = BodyForm::Acronym,
        .kind = BodyKind::Organisation,
        .key = {},
        .country = {},
        .bare = explains};
}

/// The words before "(ACRONYM" whose initials spell it: "International Union of Small Apiaries (IUSA)".
BodyFinder::Found BodyFinder::spelledOutBefore(int parenthesis, int first) const
{
    const QStringView acronym = m_reader.view(parenthesis + 1);
    int letter = int(acronym.size()) - 1;
    int start = parenthesis;
    for (int i = parenthesis - 1; i >= std::max(first, parenthesis - longestName) && letter >= 0 && m_reader.isWord(i);
         --i) {
        if (m_reader.isClosed(i))
            continue;
        const QChar initial = m_reader.view(i).front().toUpper();
        if (initial != acronym[letter])
            return {};
        --letter;
        start = i;
    }
    if (letter >= 0 || start == parenthesis || !m_reader.isCapital(start))
        return {};
    const BodyKind kind = m_reader.has(start, WordClass::EventNoun) ? BodyKind::Event : BodyKind::Organisation;
    return {
        .tokens = {start, parenthesis}, .form = BodyForm::Name, .kind = kind, .key = {}, .country = {}, .bare = false};
}

/// Gives each found place its body: forms with the same key, country, words or acronym are one.
void BodyFinder::join(Actors &actors) const
{
    std::unordered_map<quint64, int> byName; // hash of words or acronym
    std::unordered_map<quint64, int> lastWithHead; // the head alone stands for the last name that began with it
    QHash<QStringView, int>
        byKey; // of organisations and countries, which never meet: keys are small letters, codes capitals
    int previous = -1;
    for (size_t n = 0; n < m_found.size(); ++n) {
        const Found &found = m_found[n];
        const quint64 hash = nameHash(m_reader, found.tokens);
        const QStringView key = found.kind == BodyKind::State ? found.country : found.key;
        int body = -1;
        if (!key.isEmpty())
            body = byKey.value(key, -1);
        else if (const auto known = byName.find(hash); known != byName.end())
            body = known->second;
        else if (const auto head = lastWithHead.find(hash); found.bare && head != lastWithHead.end())
            body = head->second;
        const bool explained = found.form == BodyForm::Acronym && previous >= 0
            && m_found[n - 1].tokens.end == found.tokens.first - 1
            && m_reader.isKind(found.tokens.first - 1, TokenKind::OpenParenthesis)
            && m_found[n - 1].kind != BodyKind::State;
        if (body < 0 && explained)
            body = previous;
        if (body < 0 && found.bare && found.form == BodyForm::Acronym) {
            previous = -1;
            continue; // "(PIB)" explains nothing that is a body
        }
        if (body < 0) {
            body = int(actors.bodies.size());
            actors.bodies.push_back(
                {.kind = found.kind, .name = {}, .key = found.key.toString(), .country = found.country.toString()});
        }
        if (!key.isEmpty())
            byKey.insert(key, body);
        byName.emplace(hash, body);
        if (!found.bare && found.form == BodyForm::Name)
            lastWithHead[nameHash(m_reader, {found.tokens.first, found.tokens.first + 1})] = body;
        Body &named = actors.bodies[size_t(body)];
        if (named.key.isEmpty())
            named.key = found.key.toString();
        const bool name = found.form == BodyForm::Name || found.form == BodyForm::Acronym;
        const bool fuller = found.kind == BodyKind::State ? named.name.isEmpty()
                                                          : m_text.span(found.tokens).length() > named.name.size();
        if (name && fuller)
            named.name = m_text.excerpt(found.tokens).text;
        actors.bodyMentions.push_back({.tokens = found.tokens, .body = body, .form = found.form});
        previous = body;
    }
}

} // namespace rapporteur
