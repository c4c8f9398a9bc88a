// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/tokenizer.h"

#include "extraction/text/wordscanner.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Goes once over a paragraph. Knows what came before, never looks further ahead than a few signs.
class Tokenizer
{
public:
    Tokenizer(QStringView text, TextSpan paragraph, const Lexicon &lexicon, std::vector<Token> &tokens)
        : m_text(text.utf16())
        , m_begin(m_text + paragraph.start)
        , m_at(m_begin)
        , m_end(m_text + paragraph.end)
        , m_lexicon(lexicon)
        , m_tokens(tokens)
        , m_firstToken(tokens.size())
    {
    }

    void run()
    {
        while (m_at < m_end) {
            const CharClass c = m_table.classOf(*m_at);
            if (c == CharClass::Space || c == CharClass::SoftHyphen) {
                m_space |= c == CharClass::Space;
                ++m_at;
            } else if (c == CharClass::LineBreak) {
                m_space = m_lineStart = true;
                ++m_at;
            } else {
                if (!(m_lineStart && takeBullet(c)))
                    take(c);
                m_lineStart = false;
            }
        }
    }

private:
    [[nodiscard]] CharClass classAt(const char16_t *p) const
    {
        return m_begin <= p && p < m_end ? m_table.classOf(*p) : CharClass::LineBreak;
    }
    [[nodiscard]] bool isSpaceAt(const char16_t *p) const
    {
        const CharClass c = classAt(p);
        return c == CharClass::Space || c == CharClass::LineBreak;
    }
    [[nodiscard]] const Token *previous() const { return m_tokens.size() > m_firstToken ? &m_tokens.back() : nullptr; }

    Token &push(TokenKind kind, const char16_t *end)
    {
        Token &token = m_tokens.emplace_back();
        token.start = quint32(m_at - m_text);
        token.end = quint32(end - m_text);
        token.kind = kind;
        token.spaceBefore = m_space;
        m_space = false;
        m_at = end;
        return token;
    }

    void take(CharClass c)
    {
        switch (c) {
        case CharClass::Lower:
        case CharClass::Upper:
        case CharClass::Letter:
        case CharClass::Mark: takeWord(); return;
        case CharClass::Digit: takeNumber(); return;
        case CharClass::Apostrophe: takeApostrophe(); return;
        case CharClass::Hyphen: takeHyphen(); return;
        case CharClass::Stop:
        case CharClass::Ender: takeStops(); return;
        case CharClass::Quote: takeMark(); return;
        default: takeSign(); return;
        }
    }

    void takeWord()
    {
        const Token *before = previous();
        const bool afterName = before && before->kind == TokenKind::Word && before->capital && m_space;
        const ScannedWord word = scanWord(m_at, m_end, m_lexicon, afterName);
        const WordId id = m_lexicon.findHash(word.hash);
        const bool stop = word.end < m_end && *word.end == u'.' && stopBelongsTo(word, id);
        Token &token = push(TokenKind::Word, std::max(word.end, m_at + 1) + stop);
        token.word = id;
        token.hash = quint32(word.hash >> 16);
        token.capital = word.capital;
        token.allCapitals = word.allCapitals;
        token.hyphen = word.hyphen;
    }

    /// Whether the full stop after \a word is part of it: an abbreviation's, an initial's.
    [[nodiscard]] bool stopBelongsTo(const ScannedWord &word, WordId id) const
    {
        const char16_t *next = word.end + 1;
        if (classAt(next) == CharClass::Stop)
            return false;
        const bool letterFollows = Characters::isWordPart(classAt(next));
        if (m_lexicon.is(id, WordClass::Abbreviation)) {
            if (m_lexicon.value(id, WordClass::Abbreviation) == "before-number"_L1)
                return classAt(skipSpaces(next)) == CharClass::Digit;
            return !(letterFollows && word.initial && classAt(next) == CharClass::Lower);
        }
        if (word.innerStop && !word.initial)
            return !letterFollows && (word.end - m_at < 12 && classAt(word.end - 2) == CharClass::Stop);
        return word.initial && isInitialAt(next, id);
    }

    /// An initial is followed by a name, and does not end a phrase ("Plan B.", "vitamine C.", "so do I.").
    [[nodiscard]] bool isInitialAt(const char16_t *next, WordId id) const
    {
        if (m_lexicon.is(id, WordClass::SubjectPronoun) || classAt(skipSpaces(next)) != CharClass::Upper)
            return false;
        constexpr quint32 longestFunctionWord = 4; // "par J. Martin", "said J. Smith", not "vitamine C. Le"
        const Token *before = previous();
        return !before || before->kind != TokenKind::Word || before->capital
            || before->end - before->start <= longestFunctionWord
            || (m_lexicon.classes(before->word) & namingClasses) != 0;
    }

    [[nodiscard]] const char16_t *skipSpaces(const char16_t *p) const
    {
        constexpr int few = 3;
        for (int i = 0; i < few && classAt(p) == CharClass::Space; ++i)
            ++p;
        return p;
    }

    void takeNumber()
    {
        const char16_t *end = scanNumber(m_at, m_end);
        const quint64 hash = hashOf(m_at, end);
        Token &token = push(TokenKind::Number, end);
        token.word = m_lexicon.findHash(hash);
        token.hash = quint32(hash >> 16);
    }

    /// "-t-il", "'s": takes the enclitic that hangs on the word before; false, and nothing taken, when there is none.
    bool takeEnclitic()
    {
        const Token *before = previous();
        if (!before || before->kind != TokenKind::Word || m_space || !Characters::isLetter(classAt(m_at + 1)))
            return false;
        const ScannedWord word = scanWord(m_at, m_end, m_lexicon);
        const WordId id = m_lexicon.findHash(word.hash);
        if (!m_lexicon.is(id, WordClass::Enclitic))
            return false;
        Token &token = push(TokenKind::Word, word.end);
        token.word = id;
        token.hash = quint32(word.hash >> 16);
        token.hyphen = word.hyphen;
        return true;
    }

    /// An apostrophe that does not stand between letters: an enclitic's, a quotation mark, or a plural's ("the
    /// ministers' plan").
    void takeApostrophe()
    {
        const bool spaceAfter = isSpaceAt(m_at + 1);
        const bool tight = !m_space && previous();
        if (takeEnclitic())
            return;
        if (m_openSingle && tight && !(spaceAfter && isPluralsBeforeClose())) {
            m_openSingle = false;
            push(TokenKind::CloseMark, m_at + 1);
        } else if (*m_at == u'\'' && !tight && !spaceAfter) {
            m_openSingle = true;
            push(TokenKind::OpenMark, m_at + 1);
        } else {
            push(*m_at == u'\'' && !tight ? TokenKind::StraightMark : TokenKind::Other, m_at + 1);
        }
    }

    /// Within single marks, "the workers' pay, …,' she said": the apostrophe of a plural, since a mark after a comma or
    /// stop comes before the next one opens.
    [[nodiscard]] bool isPluralsBeforeClose()
    {
        const Token *before = previous();
        if (before->kind != TokenKind::Word || m_text[before->end - 1] != u's')
            return false;
        if (m_closeSearchedTo < m_at)
            findSingleClose();
        return m_closesSingle;
    }

    /// Looks for a single mark after a comma or stop, up to the next that opens: each stretch is searched once.
    void findSingleClose()
    {
        m_closesSingle = false;
        const char16_t *p = m_at + 1;
        for (; p < m_end && *p != u'\u2018' && !m_closesSingle; ++p) {
            if (m_table.classOf(*p) != CharClass::Apostrophe)
                continue;
            if (isSpaceAt(p - 1) && !isSpaceAt(p + 1))
                break;
            const CharClass before = classAt(p - 1);
            m_closesSingle = p[-1] == u',' || before == CharClass::Stop || before == CharClass::Ender;
        }
        m_closeSearchedTo = p;
    }

    void takeHyphen()
    {
        const Token *before = previous();
        if (takeEnclitic())
            return;
        const char16_t *end = m_at + 1;
        while (end < m_end && *end == u'-')
            ++end;
        const bool dash = end - m_at > 1 || ((m_space || !before) && isSpaceAt(end));
        push(dash ? TokenKind::Dash : TokenKind::Other, end);
    }

    void takeStops()
    {
        const char16_t *end = m_at + 1;
        while (end < m_end) {
            const CharClass c = classAt(end);
            if (c != CharClass::Stop && c != CharClass::Ender)
                break;
            ++end;
        }
        push(TokenKind::FullStop, end);
    }

    void takeMark()
    {
        const char16_t mark = *m_at;
        const bool spaceAfter = isSpaceAt(m_at + 1);
        TokenKind kind = TokenKind::StraightMark;
        switch (mark) {
        case u'\u00AB':
        case u'\u2039': // « closes in German
            kind = m_openReversed && !m_space ? TokenKind::CloseMark : TokenKind::OpenMark;
            m_openReversed &= kind != TokenKind::CloseMark;
            break;
        case u'\u00BB':
        case u'\u203A':
            kind = m_space && !spaceAfter && !m_openGuillemet && !isSignAfter() ? TokenKind::OpenMark
                                                                                : TokenKind::CloseMark;
            m_openReversed |= kind == TokenKind::OpenMark;
            break;
        case u'\u201E':
        case u'\u201A':
        case u'\u201F':
        case u'\u201B':
        case u'\u300C':
        case u'\u300E':
        case u'\u301D':
            kind = TokenKind::OpenMark;
            m_openLow |= mark == u'\u201E' || mark == u'\u201A';
            break;
        case u'\u201C': // “ closes after „
            kind = m_openLow && !m_space ? TokenKind::CloseMark : TokenKind::OpenMark;
            m_openLow &= kind != TokenKind::CloseMark;
            break;
        case u'\u2018':
            m_openSingle = true;
            kind = TokenKind::OpenMark;
            break;
        case u'\u201D': // ” opens in Swedish and in careless typing
            kind
                = m_space && !spaceAfter && !m_openCurly && !isSignAfter() ? TokenKind::OpenMark : TokenKind::CloseMark;
            break;
        case u'\u300D':
        case u'\u300F':
        case u'\u301E':
        case u'\u301F': kind = TokenKind::CloseMark; break;
        default: kind = straightKind(spaceAfter); break;
        }
        if (mark == u'\u00AB' || mark == u'\u00BB')
            m_openGuillemet = kind == TokenKind::OpenMark;
        else if (mark == u'\u201C' || mark == u'\u201D')
            m_openCurly = kind == TokenKind::OpenMark;
        push(kind, m_at + 1);
    }

    /// True when a sign that never begins a phrase comes next: comma, stop, closing parenthesis.
    [[nodiscard]] bool isSignAfter() const
    {
        const CharClass c = classAt(m_at + 1);
        return c == CharClass::Stop || c == CharClass::Ender
            || (c == CharClass::Other && m_at[1] != u'(' && m_at[1] != u'[');
    }

    /// A straight " opens after a space and before a word, closes after a word, and is undecided between two spaces
    /// unless one is open.
    TokenKind straightKind(bool spaceAfter)
    {
        const Token *before = previous();
        const bool opensBefore = !before || m_space || before->kind == TokenKind::OpenParenthesis
            || before->kind == TokenKind::Dash || before->kind == TokenKind::OpenMark
            || (before->kind == TokenKind::Word && m_text[before->end - 1] == u'\'')
            || (before->kind == TokenKind::Word && m_text[before->end - 1] == u'\u2019');
        TokenKind kind = TokenKind::StraightMark;
        if (opensBefore && !spaceAfter && !isSignAfter())
            kind = TokenKind::OpenMark;
        else if (!opensBefore)
            kind = TokenKind::CloseMark;
        else if (m_openStraight)
            kind = TokenKind::CloseMark;
        else if (!spaceAfter || hasStraightAhead())
            kind = spaceAfter ? TokenKind::OpenMark : TokenKind::StraightMark;
        m_openStraight = kind == TokenKind::OpenMark;
        return kind;
    }

    /// Whether the paragraph has a further straight mark; remembered, so that a paragraph is searched at most once
    /// more.
    [[nodiscard]] bool hasStraightAhead()
    {
        if (!m_lastStraight) {
            m_lastStraight = m_begin;
            for (const char16_t *p = m_end; p > m_begin; --p) {
                if (p[-1] == u'"' || p[-1] == u'\uFF02') {
                    m_lastStraight = p - 1;
                    break;
                }
            }
        }
        return m_at < m_lastStraight;
    }

    void takeSign()
    {
        switch (*m_at) {
        case u',':
        case u'\u060C':
        case u'\uFF0C':
        case u'\u3001': push(TokenKind::Comma, m_at + 1); return;
        case u';':
        case u'\u061B':
        case u'\uFF1B': push(TokenKind::Semicolon, m_at + 1); return;
        case u':':
        case u'\uFF1A': push(TokenKind::Colon, m_at + 1); return;
        case u'(':
        case u'[':
        case u'{':
        case u'\uFF08': push(TokenKind::OpenParenthesis, m_at + 1); return;
        case u')':
        case u']':
        case u'}':
        case u'\uFF09': push(TokenKind::CloseParenthesis, m_at + 1); return;
        case u'\u2013':
        case u'\u2014':
        case u'\u2015': push(isRangeDash() ? TokenKind::Other : TokenKind::Dash, m_at + 1); return;
        default: break;
        }
        const quint64 hash = hashOf(m_at, m_at + 1);
        Token &token = push(TokenKind::Other, m_at + 1);
        token.word = m_lexicon.findHash(hash);
        token.hash = quint32(hash >> 16);
    }

    /// The dash of "7–8 décembre".
    [[nodiscard]] bool isRangeDash() const
    {
        return classAt(m_at - 1) == CharClass::Digit && classAt(m_at + 1) == CharClass::Digit;
    }

    /// A bullet or the number of a list item, at the start of a line only. A paragraph that is nothing else has none.
    bool takeBullet(CharClass c)
    {
        const char16_t *end = m_at;
        switch (*m_at) {
        case u'\u2022':
        case u'\u25E6':
        case u'\u25AA':
        case u'\u2023':
        case u'\u25CF':
        case u'\u25A0':
        case u'\u25BA':
        case u'\u2043':
        case u'\u00B7':
        case u'\u2219': push(TokenKind::Bullet, m_at + 1); return true;
        case u'*':
        case u'-':
        case u'\u2013':
        case u'+': end = m_at + 1; break;
        default: end = endOfListNumber(c); break;
        }
        if (end == m_at || end >= m_end || classAt(end) != CharClass::Space)
            return false;
        push(TokenKind::Bullet, end);
        return true;
    }

    /// The end of "1.", "12)", "(a)", "a)"; where it began when there is none.
    [[nodiscard]] const char16_t *endOfListNumber(CharClass c) const
    {
        constexpr int mostDigits = 3;
        const char16_t *p = m_at + (*m_at == u'(');
        if (p > m_at)
            c = classAt(p);
        if (Characters::isLetter(c)) {
            ++p;
            return p < m_end && *p == u')' ? p + 1 : m_at;
        }
        const char16_t *digits = p;
        while (classAt(p) == CharClass::Digit && p - digits <= mostDigits)
            ++p;
        const bool number
            = p > digits && p - digits < mostDigits && p < m_end && (*p == u')' || (*p == u'.' && *m_at != u'('));
        return number ? p + 1 : m_at;
    }

    static constexpr quint64 namingClasses = classBit(WordClass::ReportingVerb) | classBit(WordClass::Preposition)
        | classBit(WordClass::RoleNoun) | classBit(WordClass::PersonTitle)
        | classBit(WordClass::AttributionPreposition);

    const Characters &m_table = Characters::table();
    const char16_t *m_text;
    const char16_t *m_begin;
    const char16_t *m_at;
    const char16_t *m_end;
    const Lexicon &m_lexicon;
    std::vector<Token> &m_tokens;
    size_t m_firstToken;
    const char16_t *m_lastStraight = nullptr;
    const char16_t *m_closeSearchedTo = nullptr; ///< see findSingleClose()
    bool m_closesSingle = false;
    bool m_space = true;
    bool m_lineStart = true;
    bool m_openSingle = false;
    bool m_openStraight = false;
    bool m_openGuillemet = false;
    bool m_openCurly = false;
    bool m_openLow = false;
    bool m_openReversed = false;
};

} // namespace

void tokenize(QStringView text, TextSpan paragraph, const Lexicon &lexicon, std::vector<Token> &tokens)
{
    Tokenizer(text, paragraph, lexicon, tokens).run();
}

} // namespace rapporteur
