// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/text/figures.h"

#include <cmath>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1'000'000'000'000'000; // nobody counts further, and products stay far from an overflow

/// Adds up the parts of a numeral: 2, 1000, 5, 100 -> 2500.
class NumeralSum
{
public:
    /// False when \a part cannot follow; nothing has changed then. \a counted: it needs a number before it ("hundred").
    bool add(qint64 part, bool counted)
    {
        if (part >= 1000)
            return multiply(part, counted);
        if (part == 100)
            return addHundred(counted);
        if (!fits(part))
            return false;
        const bool fourTwenties = part == 20 && m_current % 100 == 4; // quatre-vingt
        m_current += fourTwenties ? 76 : part;
        return true;
    }

    /// True when "and" may stand between what is there and \a part: "vingt et un", "one hundred and fifty".
    [[nodiscard]] bool allowsAndBefore(qint64 part) const
    {
        const bool tens = m_current % 100 >= 20 && m_current % 10 == 0 && (part == 1 || part == 11);
        const bool hundreds = part < 100 && value() >= 100 && m_current % 100 == 0;
        return tens || hundreds;
    }

    [[nodiscard]] qint64 value() const { return m_total + m_current; }

private:
    bool multiply(qint64 part, bool counted)
    {
        const bool nothingBefore = m_current == 0;
        if ((nothingBefore && (counted || m_total > 0)) || part >= m_smallest)
            return false;
        m_total += std::max<qint64>(m_current, 1) * part;
        m_current = 0;
        m_smallest = part;
        return true;
    }

    bool addHundred(bool counted)
    {
        if (m_current >= 100 || (m_current == 0 && counted))
            return false;
        m_current = std::max<qint64>(m_current, 1) * 100;
        return true;
    }

    [[nodiscard]] bool fits(qint64 part) const
    {
        const qint64 low = m_current % 100;
        if (part >= 20)
            return low == 0 || (part == 20 && low == 4);
        if (part >= 10)
            return low == 0 || low == 60 || low == 80;
        return low == 0 || (low >= 20 && low % 10 == 0) || (part >= 7 && (low == 10 || low == 70 || low == 90));
    }

    qint64 m_total = 0;
    qint64 m_current = 0;
    qint64 m_smallest = largest;
};

struct NumberPart {
    qint64 value = 0;
    bool counted = false;
};

std::optional<NumberPart> partOf(const Lexicon &lexicon, WordId word)
{
    if (!lexicon.is(word, WordClass::NumberWord))
        return {};
    const QStringView value = lexicon.value(word, WordClass::NumberWord);
    return NumberPart {leadingNumber(value), hasWord(value, "counted"_L1)};
}

/// The parts of one word: one, or those between the hyphens of "trente-huit"; none when it is no numeral.
bool addWord(const AnnotatedText &text, int token, NumeralSum &sum)
{
    const Lexicon &lexicon = *text.lexicon;
    const Token &word = text.tokens[size_t(token)];
    if (const auto part = partOf(lexicon, word.word))
        return sum.add(part->value, part->counted);
    NumeralSum trial = sum;
    const QStringView view = text.view(word);
    if (!view.contains(u'-'))
        return false;
    bool any = false;
    for (const QStringView piece : view.tokenize(u'-')) {
        const WordId id = lexicon.find(piece);
        if (any && lexicon.is(id, WordClass::FunctionWord)
            && hasWord(lexicon.value(id, WordClass::FunctionWord), "and"_L1))
            continue;
        const auto part = partOf(lexicon, id);
        if (!part || !trial.add(part->value, part->counted))
            return false;
        any = true;
    }
    sum = trial;
    return true;
}

bool isNumberWord(const AnnotatedText &text, int token)
{
    return token < int(text.tokens.size()) && text.is(token, WordClass::NumberWord);
}

bool isTight(const AnnotatedText &text, int token)
{
    return token < int(text.tokens.size()) && !text.tokens[size_t(token)].spaceBefore;
}

QStringView wordAt(const AnnotatedText &text, int token)
{
    return token >= 0 && token < int(text.tokens.size()) ? text.view(text.tokens[size_t(token)]) : QStringView();
}

/// True when the number at \a token is glued to something that makes it no count: "€12", "60%", "14th", "1,5°", "n°7",
/// "20-year".
bool isGlued(const AnnotatedText &text, int token)
{
    const Token &number = text.tokens[size_t(token)];
    if (!number.spaceBefore && token > 0) {
        const Token &before = text.tokens[size_t(token) - 1];
        const QStringView view = text.view(before);
        const bool hyphen = view == u"-" || view == u"–";
        if (before.kind == TokenKind::Other && !hyphen)
            return true;
        if (hyphen && token > 1 && text.tokens[size_t(token) - 2].kind != TokenKind::Number)
            return true;
        if (before.kind == TokenKind::Word && !view.endsWith(u'\'') && !view.endsWith(u'’'))
            return true;
    }
    if (!isTight(text, token + 1))
        return false;
    const Token &after = text.tokens[size_t(token) + 1];
    const QStringView view = text.view(after);
    if (after.kind == TokenKind::Word)
        return true;
    const bool hyphen = view == u"-" || view == u"–" || view == u"‑";
    return after.kind == TokenKind::Other && view != u"+"
        && !(hyphen && token + 2 < int(text.tokens.size()) && text.tokens[size_t(token) + 2].kind == TokenKind::Number);
}

/// The value of digits with separators. Groups of three are thousands, unless the number is one of millions ("2.125
/// billion").
std::optional<double> readDigits(QStringView digits, bool ofMillions)
{
    constexpr qsizetype mostDigits = 17; // what a double holds; nobody counts further
    double plain = 0;
    qsizetype known = 0;
    qsizetype separators = 0;
    qsizetype lastSeparator = -1;
    bool groups = true;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i].isDigit()) {
            plain = plain * 10 + digits[i].digitValue();
            known += known > 0 || plain > 0;
            continue;
        }
        groups = groups && (lastSeparator < 0 ? i <= 3 : i - lastSeparator == 4);
        lastSeparator = i;
        ++separators;
    }
    if (known > mostDigits)
        return {};
    if (separators == 0)
        return plain;
    const bool point = !digits[lastSeparator].isSpace();
    const qsizetype decimals = digits.size() - lastSeparator - 1;
    groups = groups && decimals == 3 && digits[0] != u'0';
    if (groups && !(ofMillions && separators == 1 && point))
        return plain;
    if (!point || (separators > 1 && decimals > 2))
        return {}; // "12.03.2024" and the like
    return plain / std::pow(10.0, double(decimals));
}

Numeral digitsAt(const AnnotatedText &text, int token)
{
    if (isGlued(text, token))
        return {};
    Numeral numeral {{token, token + 1}, 0, false};
    double factor = 1;
    while (isNumberWord(text, numeral.tokens.end)) { // "3 cent mille", "2,7 millions"
        const auto part = partOf(*text.lexicon, text.tokens[size_t(numeral.tokens.end)].word);
        if (part->value < 100 || factor * double(part->value) > double(largest))
            break;
        factor *= double(part->value);
        ++numeral.tokens.end;
    }
    const auto value = readDigits(text.view(text.tokens[size_t(token)]), factor >= 1'000'000);
    if (!value || *value * factor > double(largest))
        return {};
    const double whole = *value * factor;
    numeral.value = qint64(whole + 0.5);
    return qAbs(whole - double(numeral.value)) < 1e-6 * factor ? numeral : Numeral {};
}

Numeral wordsAt(const AnnotatedText &text, int token)
{
    NumeralSum sum;
    int end = token;
    const int size = int(text.tokens.size());
    if (hasRole(text, token, "one"_L1)) {
        const auto next
            = isNumberWord(text, token + 1) ? partOf(*text.lexicon, text.tokens[size_t(token) + 1].word) : std::nullopt;
        if (!next || !next->counted || !sum.add(1, false))
            return {};
        ++end;
    }
    while (end < size && text.tokens[size_t(end)].kind == TokenKind::Word) {
        if (addWord(text, end, sum)) {
            ++end;
            continue;
        }
        const auto next = end > token && hasRole(text, end, "and"_L1) && isNumberWord(text, end + 1)
            ? partOf(*text.lexicon, text.tokens[size_t(end) + 1].word)
            : std::nullopt;
        if (!next || !sum.allowsAndBefore(next->value))
            break;
        ++end;
    }
    return end > token ? Numeral {{token, end}, sum.value(), false} : Numeral {};
}

/// "une trentaine", "two dozen"; null when the word alone has no value ("dozens").
Numeral approximateAt(const AnnotatedText &text, const Cues &cues, int token)
{
    const Cue *cue = cues.at(token, WordClass::ApproximateNumber);
    if (!cue)
        return {};
    Numeral numeral {cue->tokens, leadingNumber(cue->value), cue->says("about"_L1)};
    const bool article = hasRole(text, token - 1, "one"_L1);
    if (article)
        --numeral.tokens.first;
    return article || !cue->says("counted"_L1) ? numeral : Numeral {};
}

/// An approximate noun after a number: "deux dizaines", "two dozen".
void takeApproximate(const Cues &cues, Numeral &numeral)
{
    const Cue *cue = cues.at(numeral.tokens.end, WordClass::ApproximateNumber);
    if (!cue || numeral.value > largest / 1000)
        return;
    numeral.value *= leadingNumber(cue->value);
    numeral.about = cue->says("about"_L1);
    numeral.tokens.end = cue->tokens.end;
}

bool mayBegin(const AnnotatedText &text, int token)
{
    const Token &t = text.tokens[size_t(token)];
    if (t.kind == TokenKind::Number)
        return true;
    if (t.kind != TokenKind::Word)
        return false;
    constexpr quint64 classes = classBit(WordClass::NumberWord) | classBit(WordClass::ApproximateNumber);
    if ((text.classes[size_t(token)] & classes) != 0 || (t.hyphen && text.view(t).contains(u'-')))
        return true;
    // "one hundred"; "a dozen", when the lexicon has it as one phrase
    return text.is(token, WordClass::FunctionWord)
        && (text.hits(token, WordClass::ApproximateNumber) || hasRole(text, token, "one"_L1));
}

void takeQualifier(const AnnotatedText &text, const Cues &cues, Figure &figure)
{
    int start = figure.tokens.first;
    const Cue *before = cues.endingAt(start, WordClass::Qualifier);
    if (!before && hasRole(text, start - 1, "the"_L1)) // "approaching the 200"
        before = cues.endingAt(start - 1, WordClass::Qualifier);
    if (before) {
        // "jusqu'à près de 200": the outer one tells how to read the figure
        if (const Cue *outer = cues.endingAt(before->tokens.first, WordClass::Qualifier))
            before = outer;
        figure.words.first = before->tokens.first;
        figure.qualifier = qualifierOf(*before);
        return;
    }
    const Cue *after = cues.at(figure.tokens.end, WordClass::Qualifier);
    if (after && after->says("after"_L1)) {
        figure.words.end = after->tokens.end;
        figure.qualifier = qualifierOf(*after);
    } else if (isTight(text, figure.tokens.end) && wordAt(text, figure.tokens.end) == u"+") {
        ++figure.words.end;
        figure.qualifier = Qualifier::AtLeast;
    }
}

/// True when nothing but "à", "to" or a hyphen stands between two figures, or "and" after a "between".
bool makeRange(const AnnotatedText &text, const Figure &lower, const Figure &upper)
{
    const int between = lower.tokens.end;
    if (upper.tokens.first != between + 1 || lower.value >= upper.value)
        return false;
    const QStringView view = wordAt(text, between);
    if (view == u"-" || view == u"–" || hasRole(text, between, "to"_L1))
        return true;
    return hasRole(text, between, "and"_L1) && hasRole(text, lower.tokens.first - 1, "between"_L1);
}

void joinRanges(const AnnotatedText &text, std::vector<Figure> &figures)
{
    for (size_t i = 0; i + 1 < figures.size(); ++i) {
        Figure &lower = figures[i];
        Figure &upper = figures[i + 1];
        if (lower.inRange || !makeRange(text, lower, upper))
            continue;
        const int before = lower.tokens.first - 1;
        const bool opened = hasRole(text, before, "between"_L1) || hasRole(text, before, "from"_L1);
        lower.words = upper.words = {opened ? before : lower.words.first, upper.words.end};
        lower.qualifier = Qualifier::AtLeast;
        upper.qualifier = Qualifier::AtMost;
        lower.inRange = upper.inRange = true;
    }
}

} // namespace

Qualifier qualifierOf(const Cue &cue)
{
    if (cue.says("at_least"_L1))
        return Qualifier::AtLeast;
    if (cue.says("at_most"_L1))
        return Qualifier::AtMost;
    return cue.says("about"_L1) ? Qualifier::About : Qualifier::Exact;
}

Numeral numeralAt(const AnnotatedText &text, const Cues &cues, int token)
{
    if (!mayBegin(text, token))
        return {};
    Numeral numeral
        = text.tokens[size_t(token)].kind == TokenKind::Number ? digitsAt(text, token) : wordsAt(text, token);
    if (numeral.isNull() || numeral.value <= 1) {
        const int noun = numeral.isNull() ? token : numeral.tokens.end;
        if (Numeral approximate = approximateAt(text, cues, noun); !approximate.isNull())
            return approximate;
        const bool article = !numeral.isNull() && text.tokens[size_t(token)].kind == TokenKind::Word;
        return article ? Numeral {} : numeral; // "un", "one" alone are articles and pronouns
    }
    takeApproximate(cues, numeral);
    return numeral;
}

std::vector<Figure> findFigures(const AnnotatedText &text, const Cues &cues)
{
    std::vector<Figure> figures;
    const int size = int(text.tokens.size());
    for (int i = 0; i < size;) {
        const Numeral numeral = numeralAt(text, cues, i);
        if (numeral.isNull()) {
            ++i;
            continue;
        }
        Figure figure {
            numeral.tokens, numeral.tokens, numeral.value, numeral.about ? Qualifier::About : Qualifier::Exact, false};
        takeQualifier(text, cues, figure);
        figures.push_back(figure);
        i = numeral.tokens.end;
    }
    joinRanges(text, figures);
    return figures;
}

} // namespace rapporteur
