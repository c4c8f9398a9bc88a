// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/actors/personnames.h"

#include <bitset>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Remembers roughly which words the text has in small letters: those are no names where a sentence begins with them.
class SmallWords
{
public:
    explicit SmallWords(const std::vector<Token> &tokens)
    {
        for (const Token &token : tokens) {
            if (token.kind == TokenKind::Word && !token.capital)
                m_seen.set(token.hash % m_seen.size());
        }
    }
    [[nodiscard]] bool has(const Token &token) const { return m_seen.test(token.hash % m_seen.size()); }

private:
    std::bitset<65536> m_seen;
};

constexpr quint64 thingClasses = classBit(WordClass::BodyNoun) | classBit(WordClass::EventNoun)
    | classBit(WordClass::PlaceNoun) | classBit(WordClass::VenueNoun) | classBit(WordClass::RoleNoun)
    | classBit(WordClass::PortfolioNoun);

class NameFinder
{
public:
    NameFinder(const AnnotatedText &text, const BodyIndex &bodies, const std::vector<RolePhrase> &roles)
        : m_text(text)
        , m_reader(text)
        , m_bodies(bodies)
        , m_roles(roles)
        , m_small(text.tokens)
    {
    }

    std::vector<NameRun> run()
    {
        size_t role = 0;
        for (const TokenRange paragraph : m_text.paragraphs) {
            m_paragraph = paragraph;
            for (int i = paragraph.first; i < paragraph.end;) {
                while (role < m_roles.size() && m_roles[role].tokens.end <= i)
                    ++role;
                if (role < m_roles.size() && m_roles[role].tokens.contains(i)) {
                    i = m_roles[role].tokens.end;
                    continue;
                }
                m_nextRole = int(role);
                const int limit
                    = role < m_roles.size() ? std::min(paragraph.end, m_roles[role].tokens.first) : paragraph.end;
                i = m_reader.isCapital(i) ? take(i, limit) : i + 1;
            }
        }
        return std::move(m_runs);
    }

private:
    [[nodiscard]] bool isOrganisation(int i) const
    {
        const BodyMention *body = m_bodies.covering(i);
        return body && !m_bodies.isState(*body);
    }

    /// A part of a name: a capital that is nothing else.
    [[nodiscard]] bool isPart(int i, int limit) const
    {
        const bool month = m_reader.isCapital(i) && m_reader.has(i, WordClass::FirstName)
            && m_reader.has(i, WordClass::MonthName) && m_reader.isNameLike(i + 1)
            && !m_reader.isKind(i + 1, TokenKind::Number); // "Jan", "June"
        return i < limit && (m_reader.isNameLike(i) || month || isInitial(i)) && !isOrganisation(i)
            && !m_reader.has(i, WordClass::PersonTitle)
            && !(m_bodies.covering(i) && m_bodies.covering(i)->form == BodyForm::Adjective);
    }

    /// "A K Nambiar": a letter that the lexicon takes for a word.
    [[nodiscard]] bool isInitial(int i) const
    {
        const auto letter = [this](int at) { return m_reader.isCapital(at) && m_reader.view(at).size() == 1; };
        return letter(i) && !m_reader.token(i).sentenceStart
            && (letter(i - 1) || (letter(i + 1) && m_reader.isNameLike(i + 2)));
    }

    /// The parts after particles at \a i, as in "von der Leyen"; \a i when there are none.
    [[nodiscard]] int endOfParticles(int i, int first, int limit) const
    {
        constexpr int most = 3;
        int end = i;
        bool weak = false;
        while (end < limit && end - i < most && m_reader.has(end, WordClass::NameParticle)) {
            weak |= !m_text.lexicon->value(m_reader.token(end).word, WordClass::NameParticle).isEmpty();
            ++end;
        }
        if (end == i || !isPart(end, limit))
            return i;
        const bool place = !m_text.hitAt(end, WordClass::City).isEmpty() || m_bodies.covering(end);
        // "Charles de Gaulle", not "Jean Dupont de Lyon" nor "Paris de Dakar"
        return weak && (place || i - first > 2 || !m_reader.has(first, WordClass::FirstName)) ? i : end;
    }

    int take(int first, int limit)
    {
        NameRun run;
        int start = readTitle(first, limit, run);
        if (start > first && !isPart(start, limit) && !m_reader.isCapital(start))
            return std::max(start, first + 1);
        if (!run.titled && ((m_reader.isClosed(start) && !isInitial(start)) || !isPart(start, limit)))
            return first + 1;
        if (!run.titled && isAccidentalCapital(start, limit))
            ++start;
        int end = start;
        while (end < limit) {
            const bool givenName = end > start && m_reader.isCapital(end)
                && m_reader.has(end, WordClass::FirstName); // "Trần Thị Mai Lan"
            const bool afterTitle = end == start && run.titled && m_reader.isCapital(end); // "Professor Jan de Vries"
            if ((isPart(end, limit) || givenName || afterTitle)
                && !(end > start && (m_reader.token(end).sentenceStart)))
                ++end;
            else if (const int next = end > start ? endOfParticles(end, start, limit) : end; next > end)
                end = next + 1;
            else
                break;
        }
        if (end == start)
            return first + 1;
        run.name = {start, end};
        run.tokens = {run.titled ? first : start, end};
        readDemonym(run);
        readArticleOfTitle(run);
        judge(run, limit);
        m_runs.push_back(run);
        return end;
    }

    /// Reads a title at \a first ("M.", "S.E. Mme", "Prof."); answers where the name begins.
    int readTitle(int first, int limit, NameRun &run) const
    {
        int i = first;
        while (i < limit) {
            const PhraseHit title = m_text.hitAt(i, WordClass::PersonTitle);
            const int next = title.isEmpty() ? i : afterTitleInParentheses(title.tokens.end);
            if (title.isEmpty() || !m_reader.isCapital(next) || next >= limit)
                break;
            if (run.gender == Gender::Unknown)
                run.gender = title.value == u"m" ? Gender::Masculine
                    : title.value == u"f"        ? Gender::Feminine
                                                 : Gender::Unknown;
            run.titled = true;
            i = next;
        }
        return i;
    }

    /// "Dr (Mrs) Akintola": behind a further title in parentheses.
    [[nodiscard]] int afterTitleInParentheses(int i) const
    {
        const bool title = m_reader.isKind(i, TokenKind::OpenParenthesis) && m_reader.has(i + 1, WordClass::PersonTitle)
            && m_reader.isKind(i + 2, TokenKind::CloseParenthesis);
        return title ? i + 3 : i;
    }

    /// The first word of a sentence that is no part of the name after it: "Interrogé Paul …".
    [[nodiscard]] bool isAccidentalCapital(int i, int limit) const
    {
        const Token &token = m_reader.token(i);
        const bool place = !m_text.hitAt(i, WordClass::City).isEmpty() && !m_reader.has(i, WordClass::FirstName);
        if (m_reader.has(i, WordClass::CountryAdjective) && isPart(i + 1, limit))
            return true; // "le Suisse Beat Müller"
        if (place && isPart(i + 1, limit) && m_reader.has(i + 1, WordClass::FirstName))
            return true; // "depuis Genève Hélène Roth"
        if (!token.sentenceStart || !isPart(i + 1, limit) || m_reader.has(i, WordClass::FirstName))
            return false;
        return m_reader.has(i + 1, WordClass::FirstName) || m_reader.isVerb(i) || m_small.has(token)
            || m_reader.has(i, WordClass::RoleModifier);
    }

    /// "Le Brésilien Caio Nogueira", "Peruvian Rosa Quispe".
    void readDemonym(NameRun &run) const
    {
        const BodyMention *body = m_bodies.endingAt(run.tokens.first);
        if (!body && m_reader.has(run.tokens.first - 1, WordClass::Enclitic)) // Kenya’s Beatrice Wanjiru
            body = m_bodies.endingAt(run.tokens.first - 1);
        if (body && body->form == BodyForm::Name && m_bodies.isState(*body) && body->tokens.end < run.tokens.first) {
            run.country = m_bodies.body(*body).country;
            run.tokens.first = body->tokens.first;
            return;
        }
        if (body && body->tokens.end < run.tokens.first && !m_bodies.isState(*body)) {
            run.owner = body->tokens;
            return;
        }
        const bool demonym = body
            && (body->form == BodyForm::Adjective
                || m_reader.has(body->tokens.first, WordClass::CountryAdjective)); // "le Suisse"
        if (!demonym || !m_reader.isCapital(body->tokens.first))
            return;
        run.country = m_bodies.body(*body).country;
        run.tokens.first = body->tokens.first;
        const int before = run.tokens.first - 1;
        if (before < m_paragraph.first || !m_reader.has(before, WordClass::Determiner) || m_reader.does(before, "of"_L1)
            || m_reader.does(before, "to"_L1))
            return;
        run.tokens.first = before;
        if (run.gender == Gender::Unknown) {
            const QStringView value = m_text.lexicon->value(m_reader.token(before).word, WordClass::Determiner);
            run.gender = value.startsWith(u"f s") ? Gender::Feminine
                : value.startsWith(u"m s")        ? Gender::Masculine
                                                  : Gender::Unknown;
        }
    }

    /// "le général Diallo", "the Reverend King".
    void readArticleOfTitle(NameRun &run) const
    {
        const int before = run.tokens.first - 1;
        if (run.titled && before >= m_paragraph.first && m_reader.isThe(before) && !m_reader.does(before, "of"_L1)
            && !m_reader.does(before, "to"_L1))
            run.tokens.first = before;
    }

    void judge(NameRun &run, int limit)
    {
        const int size = run.name.size();
        const int first = run.name.first;
        const bool given = m_reader.has(first, WordClass::FirstName);
        if (run.gender == Gender::Unknown && given)
            run.gender = genderOfFirstName(first);
        run.roleBefore = roleEndingAt(run.tokens.first);
        run.roleOfAll = roleOfAllBefore(run.tokens.first);
        run.roleNext = roleAfterComma(run);
        run.rolePrevious = roleBeforeComma(run);
        const bool roleNear = run.roleNext >= 0 || run.rolePrevious >= 0;
        if (isThing(run.name))
            return;
        if (isShouted(run.name)) {
            run.accepted = isDelegate(run.name);
            return;
        }
        if (run.roleOfAll >= 0) {
            run.accepted = size > 1 && (!isPlace(run.name) || given);
            return;
        }
        if (run.titled || run.roleBefore >= 0) {
            const bool office = run.roleBefore >= 0 // "l’économiste Tanaka", not "member States"
                && (m_roles[size_t(run.roleBefore)].kind != u"people" || !m_roles[size_t(run.roleBefore)].bare);
            run.accepted = run.titled || size > 1 || (office && !isPlace(run.name));
            return;
        }
        const bool place = isPlace(run.name);
        if (size == 1) {
            run.accepted = !place && given && (isAgeAfter(run.name.end) || roleNear || !run.country.isEmpty());
            return;
        }
        if (!run.country.isEmpty() || !run.owner.isEmpty() || roleNear || isAgeAfter(run.name.end)) {
            run.accepted = !place;
            return;
        }
        if (place || m_small.has(m_reader.token(run.name.end - 1)))
            return;
        constexpr int longest = 5;
        run.accepted = given ? size <= longest : looksLikeName(run, limit);
    }

    [[nodiscard]] Gender genderOfFirstName(int i) const
    {
        const QStringView value = m_text.lexicon->value(m_reader.token(i).word, WordClass::FirstName);
        return value == u"m" ? Gender::Masculine : value == u"f" ? Gender::Feminine : Gender::Unknown;
    }

    /// The role phrase that ends right before \a token.
    [[nodiscard]] int roleEndingAt(int token) const
    {
        const int before = m_nextRole - 1;
        if (before >= 0 && m_roles[size_t(before)].tokens.end == token && !m_roles[size_t(before)].plural)
            return before;
        return -1;
    }

    /// The plural role phrase that ends right before \a token, or before the first name of the list that goes on there:
    /// "MPs X and Y", "les ministres X (Santé) et Y".
    [[nodiscard]] int roleOfAllBefore(int token) const
    {
        const int before = m_nextRole - 1;
        if (before >= 0 && m_roles[size_t(before)].plural && m_roles[size_t(before)].tokens.end == token)
            return before;
        constexpr size_t farthest = 2; // runs: in parentheses one may stand that is no name
        for (size_t back = 1; back <= std::min(farthest, m_runs.size()); ++back) {
            const NameRun &last = m_runs[m_runs.size() - back];
            int joint = endOfInsertion(last.tokens.end);
            joint += m_reader.isComma(joint);
            joint += m_reader.does(joint, "and"_L1);
            if (last.roleOfAll >= 0 && joint == token && joint > last.tokens.end)
                return last.roleOfAll;
        }
        return -1;
    }

    /// Behind what is put in after a name: "(Cameroun)", ", 52 ans"; \a token when nothing is.
    [[nodiscard]] int endOfInsertion(int token) const
    {
        constexpr int longest = 8;
        if (m_reader.isKind(token, TokenKind::OpenParenthesis)) {
            for (int i = token + 1; i < token + longest; ++i) {
                if (m_reader.isKind(i, TokenKind::CloseParenthesis))
                    return i + 1;
            }
        }
        if (isAgeAfter(token)) {
            const int years = token + 2;
            return m_reader.isSmall(years) ? years + 1 : years;
        }
        return token;
    }

    /// The role phrase that begins behind the comma after \a run, unless it leads to another name: "X, sa collègue".
    [[nodiscard]] int roleAfterComma(const NameRun &run) const
    {
        auto next = size_t(m_nextRole);
        const int inserted = endOfInsertion(run.name.end);
        while (next < m_roles.size() && m_roles[next].tokens.first < inserted)
            ++next;
        const bool directly
            = next == size_t(m_nextRole) && next < m_roles.size() && m_roles[next].tokens.first == run.name.end + 1;
        const int comma = directly ? run.name.end : inserted;
        if (next >= m_roles.size() || m_roles[next].tokens.first != comma + 1 || m_roles[next].plural)
            return -1;
        if (!m_reader.isComma(comma) && !m_reader.isKind(comma, TokenKind::OpenParenthesis))
            return -1;
        const RolePhrase &role = m_roles[next];
        const bool leadsOn = m_reader.isNameLike(role.tokens.end) && !isOrganisation(role.tokens.end);
        const bool hasOne
            = run.roleBefore >= 0 || roleBeforeComma(run) >= 0; // in a list the next role is the next one's
        const bool isSubject = !role.bare && !role.indefinite
            && (hasOne || m_reader.isVerb(role.tokens.end)); // "…, X, le président a dit"
        const bool agrees
            = role.gender == Gender::Unknown || run.gender == Gender::Unknown || role.gender == run.gender;
        return leadsOn || isSubject || !agrees ? -1 : int(next);
    }

    /// The role phrase that ends before the comma before \a run: "la ministre de la Santé, X", "du Programme (PIS), X".
    [[nodiscard]] int roleBeforeComma(const NameRun &run) const
    {
        const int before = m_nextRole - 1;
        int end = run.tokens.first - 1;
        if (before < 0 || !m_reader.isComma(end) || m_roles[size_t(before)].plural)
            return -1;
        if (m_reader.isKind(end - 1, TokenKind::CloseParenthesis)
            && m_reader.isKind(end - 3, TokenKind::OpenParenthesis))
            end -= 3;
        constexpr int mostWords = 2; // "le président du Croissant-Rouge | maghrébin, X"
        int last = end;
        while (end - last < mostWords && last > m_roles[size_t(before)].tokens.end && m_reader.isSmall(last - 1)
            && !m_reader.isVerb(last - 1) && !m_reader.isClosed(last - 1))
            --last;
        return m_roles[size_t(before)].tokens.end == last ? before : -1;
    }

    /// ", 52 ans", ", 34,", "(61)".
    [[nodiscard]] bool isAgeAfter(int i) const
    {
        if (!m_reader.isComma(i) || !m_reader.isKind(i + 1, TokenKind::Number))
            return false;
        const Token &number = m_reader.token(i + 1);
        return number.end - number.start == 2;
    }

    [[nodiscard]] bool isPlace(TokenRange name) const
    {
        for (int i = name.first; i < name.end; ++i) {
            if (m_text.hitAt(i, WordClass::City).tokens.end >= name.end
                || m_text.hitAt(i, WordClass::CountryName).tokens.end >= name.end)
                return i == name.first || !m_reader.has(name.first, WordClass::FirstName);
        }
        return false;
    }

    /// Holds a word that heads bodies, events or places.
    [[nodiscard]] bool isThing(TokenRange name) const
    {
        for (int i = name.first; i < name.end; ++i) {
            const bool surname = i > name.first && i == name.end - 1 && m_reader.has(i - 1, WordClass::FirstName);
            if ((m_reader.classes(i) & thingClasses) != 0 && !surname && !m_reader.has(i, WordClass::FirstName))
                return true;
        }
        return false;
    }

    /// A heading in capitals throughout.
    [[nodiscard]] bool isShouted(TokenRange name) const
    {
        for (int i = name.first; i < name.end; ++i) {
            const Token &token = m_reader.token(i);
            if (!token.allCapitals && !(token.end - token.start <= 2))
                return false;
        }
        return name.size() > 1 || m_reader.isAcronymShaped(name.first);
    }

    /// "ADAEZE OBIOHA (Nigeria) said": as records of meetings print who takes the floor.
    [[nodiscard]] bool isDelegate(TokenRange name) const
    {
        constexpr int longest = 4;
        return name.size() > 1 && name.size() <= longest && m_reader.isKind(name.end, TokenKind::OpenParenthesis)
            && m_bodies.covering(name.end + 1);
    }

    /// "Maialen Etcheverry (Pau) nuance": capitals of no list that begin a sentence and have a verb or their place
    /// after them.
    [[nodiscard]] bool isUnknownSubject(TokenRange name) const
    {
        for (int i = name.first; i < name.end; ++i) {
            if (m_reader.token(i).word != 0 || m_reader.token(i).allCapitals)
                return false;
        }
        const bool place = m_reader.isKind(name.end, TokenKind::OpenParenthesis)
            && m_reader.isKind(name.end + 2, TokenKind::CloseParenthesis) && m_reader.isCapital(name.end + 1);
        return place || m_reader.isVerb(name.end);
    }

    /// Two to four capitals that no lexicon knows and that stand where a person can.
    [[nodiscard]] bool looksLikeName(const NameRun &run, int limit) const
    {
        constexpr int longest = 4;
        if (run.name.size() > longest)
            return false;
        if (m_reader.token(run.name.first).sentenceStart)
            return isUnknownSubject(run.name);
        for (int i = run.name.first; i < run.name.end; ++i) {
            if (m_reader.token(i).allCapitals && m_reader.token(i).end - m_reader.token(i).start > 2
                && i == run.name.first)
                return false;
        }
        const int before = run.tokens.first - 1;
        if (m_reader.has(before, WordClass::Determiner) || m_reader.does(before, "in"_L1)
            || m_reader.does(before, "at"_L1) || m_reader.does(before, "from"_L1)
            || m_reader.isKind(before, TokenKind::OpenMark))
            return false;
        const bool speaks = m_reader.has(run.name.end, WordClass::ReportingVerb)
            || m_reader.has(before, WordClass::ReportingVerb)
            || (m_reader.isComma(run.name.end) && m_reader.does(run.name.end + 1, "who"_L1)
                && !m_reader.isWhose(run.name.end + 1))
            || (m_reader.isComma(before) && m_reader.isComma(run.name.end)
                && (m_reader.has(run.name.end + 1, WordClass::ReportingVerb)
                    || m_reader.has(run.name.end + 1, WordClass::Auxiliary))) // "The second speaker, X Y, cautioned"
            || m_reader.has(before, WordClass::AttributionPreposition);
        return speaks && run.name.end <= limit;
    }

    const AnnotatedText &m_text;
    Reader m_reader;
    const BodyIndex &m_bodies;
    const std::vector<RolePhrase> &m_roles;
    SmallWords m_small;
    std::vector<NameRun> m_runs;
    TokenRange m_paragraph;
    int m_nextRole = 0;
};

} // namespace

std::vector<NameRun> findNameRuns(
    const AnnotatedText &text, const BodyIndex &bodies, const std::vector<RolePhrase> &roles)
{
    return NameFinder(text, bodies, roles).run();
}

} // namespace rapporteur
