// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attendance/categoryfinder.h"

#include "extraction/event/nounphrase.h"
#include "extraction/text/figures.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// One item of a list of kinds of people.
struct ListItem {
    TokenRange words; ///< the category, without article and figure
    int end = 0; ///< where the item ends
    bool known = false; ///< headed by a noun of the lexicon
    bool definite = false;
    bool silent = false; ///< too general to be a category; the list goes on
};

class CategoryFinder
{
public:
    CategoryFinder(const AnnotatedText &text, const AttendanceContext &context)
        : m_text(text)
        , m_context(context)
        , m_cues(context.event.cues)
        , m_phrases(text, m_cues)
    {
    }

    QList<AttendanceCategory> find(const std::vector<CountedPhrase> &counts)
    {
        for (const CountedPhrase &count : counts)
            takeCounted(count);
        for (const Cue &cue : m_cues.in({0, int(m_text.tokens.size())})) {
            const int first = cue.tokens.first;
            if (m_context.event.isQuoted(first) || m_context.event.mentions.isAboutAnother(first))
                continue;
            if (cue.wordClass == WordClass::IncludingCue)
                takeIncluded(cue, counts);
            else if (cue.wordClass == WordClass::AttendanceVerb)
                takeAround(cue);
        }
        std::ranges::sort(m_found, {}, [](const AttendanceCategory &c) { return c.words.span.start; });
        return m_found;
    }

private:
    [[nodiscard]] bool isWord(int token, int limit) const
    {
        return token < limit && m_text.tokens[size_t(token)].kind == TokenKind::Word;
    }

    void add(TokenRange words)
    {
        constexpr qsizetype mostCategories = 200;
        const Excerpt excerpt = m_text.excerpt(words);
        const QString folded = excerpt.text.toCaseFolded();
        const bool known = std::ranges::any_of(m_found, [&](const AttendanceCategory &c) {
            return c.words.span.overlaps(excerpt.span) || c.words.text.toCaseFolded() == folded;
        });
        if (known || m_found.size() == mostCategories)
            return;
        AttendanceCategory category;
        category.words = excerpt;
        m_found += category;
    }

    /// What a figure counts, and the list that goes on after it.
    void takeCounted(const CountedPhrase &count)
    {
        const int limit = m_context.event.sentenceAt(count.figure.first).end;
        int at = count.figure.end;
        if (isWord(at, limit) && hasRole(m_text, at, "of"_L1))
            ++at;
        if (isWord(at, limit) && hasRole(m_text, at, "between"_L1))
            ++at;
        takeSenders(count);
        int end = count.end;
        if (isWord(at, limit) && hasRole(m_text, at, "them"_L1)) {
            if (!count.noun)
                return;
            at = beginOf(*count.noun, at + 1);
        }
        if (count.noun) {
            end = endOfItem(*count.noun, limit);
            if (!count.noun->says("general"_L1))
                add({at, end});
        } else if (count.end > at && m_text.tokens[size_t(at)].kind == TokenKind::Word) {
            add({at, count.end});
        }
        if (end >= m_listEnd)
            takeList(skipSeparator(end, limit), limit, false);
    }

    /// "energy ministers from nine nations": who comes from what is counted.
    void takeSenders(const CountedPhrase &count)
    {
        const int from = count.figure.first - 1;
        if (from < 1 || !(hasRole(m_text, from, "from"_L1) || hasRole(m_text, from, "of"_L1)))
            return;
        const Cue *sender = m_cues.endingAt(from, WordClass::CountedNoun);
        while (sender && !sender->says("general"_L1) && !sender->says("members"_L1)) {
            add(sender->tokens);
            int before = sender->tokens.first; // "finance ministers and bank governors from 19 states"
            while (before > 0
                && (hasRole(m_text, before - 1, "and"_L1) || hasRole(m_text, before - 1, "of"_L1)
                    || m_text.tokens[size_t(before) - 1].kind == TokenKind::Comma))
                --before;
            sender = before < sender->tokens.first ? m_cues.endingAt(before, WordClass::CountedNoun) : nullptr;
        }
    }

    /// The first word of the phrase that \a noun heads, at or after \a floor.
    static int beginOf(const Cue &noun, int floor) { return std::min(floor, noun.tokens.first); }

    /// The end of an item headed by \a noun: adjectives, "of" phrases, "et de la Défense".
    [[nodiscard]] int endOfItem(const Cue &noun, int limit) const
    {
        int end = noun.tokens.end;
        if (noun.says("then-adjective"_L1)) {
            while (isWord(end, limit) && isAdjective(end))
                ++end;
        }
        for (;;) {
            int of = end;
            if (isWord(of, limit) && hasRole(m_text, of, "and"_L1) && isWord(of + 1, limit)
                && hasRole(m_text, of + 1, "of"_L1) && !m_text.is(of + 2, WordClass::CountedNoun)
                && end > noun.tokens.end)
                ++of; // "des Affaires étrangères et de la Défense"
            if (!isWord(of, limit) || !hasRole(m_text, of, "of"_L1) || !isComplement(of + 1, limit))
                return end;
            end = of + 1;
            while (isWord(end, limit)
                && (hasRole(m_text, end, "the"_L1) || isAdjective(end) || m_text.is(end, WordClass::CountedNoun)
                    || (m_text.tokens[size_t(end)].capital && !m_text.is(end, WordClass::FunctionWord))))
                ++end;
        }
    }

    /// What follows "of" names whose they are, not how many or when.
    [[nodiscard]] bool isComplement(int token, int limit) const
    {
        int at = token;
        while (isWord(at, limit) && hasRole(m_text, at, "the"_L1))
            ++at;
        return isWord(at, limit) && !m_text.is(at, WordClass::FunctionWord) && !m_phrases.isTime(at);
    }

    [[nodiscard]] bool isAdjective(int token) const
    {
        const Token &word = m_text.tokens[size_t(token)];
        return !m_text.is(token, WordClass::FunctionWord) && !m_text.is(token, WordClass::Preposition)
            && !m_text.is(token, WordClass::Conjunction) && !m_phrases.isVerbal(token) && !m_phrases.isTime(token)
            && !m_cues.at(token, WordClass::IncludingCue) && !m_cues.at(token, WordClass::FormatCue)
            && word.kind == TokenKind::Word;
    }

    /// The token after a comma or colon, an "and" or both; -1 when neither stands at \a token.
    [[nodiscard]] int skipSeparator(int token, int limit) const
    {
        int at = token;
        const TokenKind kind = at < limit ? m_text.tokens[size_t(at)].kind : TokenKind::Other;
        if (kind == TokenKind::Comma || kind == TokenKind::Colon)
            ++at;
        if (isWord(at, limit) && hasRole(m_text, at, "and"_L1))
            ++at;
        return at > token ? at : -1;
    }

    /// The item that begins at \a token; words empty when what stands there is none.
    [[nodiscard]] ListItem itemAt(int token, int limit) const
    {
        ListItem item;
        int at = token;
        if (const Numeral figure = numeralAt(m_text, m_cues, at); !figure.isNull())
            at = figure.tokens.end;
        else if (const Cue *qualifier = m_cues.at(at, WordClass::Qualifier)) {
            at = qualifier->tokens.end;
            const Numeral qualified = at < limit ? numeralAt(m_text, m_cues, at) : Numeral {};
            at = qualified.isNull() ? at : qualified.tokens.end;
        }
        if (const Cue *many = at < limit ? m_cues.at(at, WordClass::ApproximateNumber) : nullptr)
            at = many->tokens.end; // "scores of community elders"
        constexpr int mostSmallWords = 4;
        for (int i = 0; i < mostSmallWords && isWord(at, limit) && isSmallWord(at); ++i) {
            item.definite |= hasRole(m_text, at, "the"_L1);
            ++at;
        }
        if (const Numeral late = at < limit ? numeralAt(m_text, m_cues, at) : Numeral {}; !late.isNull())
            at = late.tokens.end; // "a dozen leaders"
        const Cue *noun = at < limit ? m_context.nounFrom(at, limit) : nullptr;
        if (noun && noun->wordClass == WordClass::CountedNoun) {
            item.known = true;
            item.silent = noun->says("general"_L1) || noun->says("members"_L1);
            item.definite &= !noun->says("collective"_L1); // "the private sector"
            item.end = endOfItem(*noun, limit);
            item.words = {at, item.end};
            return item;
        }
        if (noun)
            return item;
        int end = at;
        while (end < at + 3 && isWord(end, limit) && isAdjective(end) && !m_text.tokens[size_t(end)].capital)
            ++end;
        item.end = end;
        if (end > at)
            item.words = {at, end};
        return item;
    }

    [[nodiscard]] bool isSmallWord(int token) const
    {
        return hasRole(m_text, token, "of"_L1) || hasRole(m_text, token, "the"_L1) || hasRole(m_text, token, "some"_L1)
            || m_text.is(token, WordClass::Determiner);
    }

    /// Takes the items of the list at \a token. Unknown nouns count only where \a sure, or behind a known one.
    void takeList(int token, int limit, bool sure, bool sureOnceKnown = false)
    {
        int at = token;
        constexpr int mostItems = 30;
        for (int i = 0; at >= 0 && at < limit && i < mostItems; ++i) {
            if (const Cue *cue = m_cues.at(at, WordClass::IncludingCue))
                at = cue->tokens.end;
            const ListItem item = at < limit ? itemAt(at, limit) : ListItem {};
            if (item.words.isEmpty() || item.definite || !(item.known || (sure && isListed(item, limit))))
                break;
            sure |= sureOnceKnown && item.known;
            if (!item.silent)
                add(item.words);
            m_listEnd = std::max(m_listEnd, item.end);
            const int separator = skipSeparator(item.end, limit);
            const Cue *including = m_cues.at(item.end, WordClass::IncludingCue);
            at = separator >= 0 ? separator : including ? including->tokens.end : -1;
        }
    }

    /// An unknown noun belongs to a list when the list goes on after it or ends with the sentence.
    [[nodiscard]] bool isListed(const ListItem &item, int limit) const
    {
        return skipSeparator(item.end, limit) >= 0 || item.end >= limit - 1
            || m_text.tokens[size_t(item.end)].kind != TokenKind::Word;
    }

    /// "dont des maires", where those present were spoken of in the sentence.
    void takeIncluded(const Cue &cue, const std::vector<CountedPhrase> &counts)
    {
        const TokenRange sentence = m_context.event.sentenceAt(cue.tokens.first);
        const auto after = std::ranges::lower_bound(
            counts, sentence.first, {}, [](const CountedPhrase &c) { return c.figure.first; });
        const bool counted = after != counts.end() && after->figure.first < cue.tokens.first;
        bool attends = false;
        for (const Cue &verb : m_cues.in({sentence.first, cue.tokens.first})) {
            attends |= verb.wordClass == WordClass::AttendanceVerb && !verb.says("apart"_L1) && !verb.says("counts"_L1)
                && (verb.says("attends"_L1) || m_context.isOfMainEvent(verb));
        }
        if (counted || cue.says("here"_L1) || (attends && m_context.event.aboutMain(cue.tokens.first) > 0))
            takeList(cue.tokens.end, sentence.end, cue.says("within"_L1));
    }

    /// The list after "réunit" and the like, or before "participent".
    void takeAround(const Cue &verb)
    {
        const TokenRange segment = m_context.segmentAt(verb.tokens.first);
        const bool opens = verb.tokens.first - segment.first < 2;
        const bool passive = verb.says("attends"_L1) && hasRole(m_text, verb.tokens.end - 1, "by"_L1);
        if (verb.says("gathers"_L1) ? m_context.isOfMainEvent(verb) : (verb.says("attends"_L1) && opens) || passive) {
            if (verb.tokens.end < segment.end)
                takeList(verb.tokens.end, segment.end, false, verb.says("gathers"_L1));
            if (!verb.says("attends"_L1) || passive)
                return;
        }
        if (verb.says("attends"_L1) || verb.says("present"_L1))
            takeSubjects(verb, segment);
    }

    /// A list that ends where the verb begins: "bibliothécaires, élus et auteurs débattent".
    void takeSubjects(const Cue &verb, TokenRange segment)
    {
        constexpr int farthest = 40;
        for (int i = std::max(segment.first, verb.tokens.first - farthest); i < verb.tokens.first; ++i) {
            const bool begins = i == segment.first || m_text.tokens[size_t(i) - 1].kind == TokenKind::Comma;
            if (!begins)
                continue;
            std::vector<ListItem> items;
            int at = i;
            while (at >= 0 && at < verb.tokens.first) {
                const ListItem item = itemAt(at, verb.tokens.first);
                if (item.words.isEmpty() || !item.known || item.definite)
                    break;
                items.push_back(item);
                at = skipSeparator(item.end, verb.tokens.first);
            }
            const bool fromThere = !items.empty() && isOrigin(items.back().end, verb.tokens.first);
            const bool reachesVerb = fromThere || (!items.empty() && isSubjectEnd(items.back().end, verb.tokens.first));
            const bool bare = items.size() == 1 && !fromThere && m_text.tokens[size_t(i)].sentenceStart;
            if (!reachesVerb || bare)
                continue;
            for (const ListItem &item : items) {
                if (!item.silent && (items.size() > 1 || !isAttending(item)))
                    add(item.words);
            }
            return;
        }
    }

    /// "… from Visa and DBS", "… du Ghana et du Togo" between a list and its verb.
    [[nodiscard]] bool isOrigin(int end, int verb) const
    {
        constexpr int longest = 30;
        if (verb - end > longest || end + 1 >= verb || !hasRole(m_text, end, "from"_L1))
            return false;
        bool capital = false;
        for (int i = end + 1; i < verb; ++i) {
            if (m_text.tokens[size_t(i)].kind != TokenKind::Word)
                continue;
            capital |= m_text.tokens[size_t(i)].capital;
            if (m_text.is(i, WordClass::SubjectPronoun) || m_text.is(i, WordClass::RelativePronoun)
                || m_cues.at(i, WordClass::CountedNoun))
                return false;
        }
        return capital;
    }

    /// "participants", "delegates": as a subject alone they say nothing of who is there.
    [[nodiscard]] bool isAttending(const ListItem &item) const
    {
        const Cue *noun = m_context.nounFrom(item.words.first, item.words.end);
        return noun && (noun->says("attending"_L1) || unitOf(*noun) == CountUnit::Speakers);
    }

    /// Nothing but auxiliaries, pronouns and places between the list and its verb.
    [[nodiscard]] bool isSubjectEnd(int end, int verb) const
    {
        constexpr int most = 4;
        if (verb - end > most)
            return false;
        for (int i = end; i < verb; ++i) {
            const TokenKind kind = m_text.tokens[size_t(i)].kind;
            if (kind != TokenKind::Word && kind != TokenKind::Number)
                return false;
        }
        return true;
    }

    const AnnotatedText &m_text;
    const AttendanceContext &m_context;
    const Cues &m_cues;
    NounPhrases m_phrases;
    QList<AttendanceCategory> m_found;
    int m_listEnd = 0; ///< lists were read up to here
};

} // namespace

QList<AttendanceCategory> findCategories(
    const AnnotatedText &text, const AttendanceContext &context, const std::vector<CountedPhrase> &counts)
{
    return CategoryFinder(text, context).find(counts);
}

} // namespace rapporteur
