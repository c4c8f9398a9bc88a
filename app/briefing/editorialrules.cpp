// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefing/editorialrules.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostCells = 4'000'000; ///< of the table that compares two texts, before a change is taken as one
constexpr QStringView finalMarks = u".,;:!?…。，；：！？、،؛؟";

struct Token {
    enum Kind : quint8 { Word, Sign, NoteMark, Bracket };

    QStringView text;
    qsizetype start = 0;
    qsizetype end = 0;
    Kind kind = Word;
};

bool isWordLetter(QChar letter)
{
    const bool isSuperscript = letter.category() == QChar::Number_Other;
    return (letter.isLetterOrNumber() && !isSuperscript) || letter.isMark() || letter.isSurrogate();
}

bool isNoteMark(QChar letter)
{
    return letter.category() == QChar::Number_Other || QStringView(u"*†‡").contains(letter);
}

/// The end of what stands in square brackets from \a start on; \a start itself when they do not close.
qsizetype bracketEnd(QStringView text, qsizetype start)
{
    const qsizetype close = text.indexOf(u']', start);
    const qsizetype open = text.indexOf(u'[', start + 1);
    return close < 0 || (open >= 0 && open < close) ? start : close + 1;
}

bool holdsNumber(QStringView bracket)
{
    const QStringView inner = bracket.sliced(1, bracket.size() - 2);
    return !inner.isEmpty() && std::all_of(inner.cbegin(), inner.cend(), [](QChar letter) { return letter.isDigit(); });
}

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Token::Kind kind = Token::Sign;
        if (isWordLetter(text[at])) {
            kind = Token::Word;
            while (at < text.size() && isWordLetter(text[at]))
                ++at;
        } else if (text[at] == u'[' && bracketEnd(text, at) > at) {
            at = bracketEnd(text, at);
            kind = holdsNumber(text.sliced(start, at - start)) ? Token::NoteMark : Token::Bracket;
        } else {
            kind = isNoteMark(text[at]) ? Token::NoteMark : Token::Sign;
            ++at;
        }
        tokens.push_back({text.sliced(start, at - start), start, at, kind});
    }
    return tokens;
}

/// One letter for all that a keyboard writes for it.
QChar folded(QChar letter)
{
    if (QStringView(u"'’‘ʼ").contains(letter))
        return u'\'';
    if (QStringView(u"-‐‑–—").contains(letter))
        return u'-';
    if (QStringView(u"\"“”„«»").contains(letter))
        return u'"';
    return letter;
}

bool isSame(const Token &printed, const Token &typed)
{
    if (printed.kind == Token::Sign && typed.kind == Token::Sign)
        return folded(printed.text[0]) == folded(typed.text[0]);
    return printed.kind == typed.kind && printed.text == typed.text;
}

bool differsInFirstCase(QStringView printed, QStringView typed)
{
    return printed.size() == typed.size() && !printed.isEmpty() && printed[0].toLower() == typed[0].toLower()
        && printed.sliced(1) == typed.sliced(1);
}

/// One letter lost, put in too often, or two swapped, and not at the ends of the word, where grammar sits.
bool isSlipOf(QStringView printed, QStringView typed)
{
    constexpr qsizetype shortest = 5;
    if (std::min(printed.size(), typed.size()) < shortest || std::abs(printed.size() - typed.size()) > 1)
        return false;
    const auto [p, t] = std::mismatch(printed.cbegin(), printed.cend(), typed.cbegin(), typed.cend());
    const qsizetype at = std::distance(printed.cbegin(), p);
    if (at == 0 || p == printed.cend() || t == typed.cend())
        return false;
    if (printed.size() == typed.size()) {
        return at + 2 <= printed.size() && printed[at] == typed[at + 1] && printed[at + 1] == typed[at]
            && printed.sliced(at + 2) == typed.sliced(at + 2);
    }
    const QStringView longer = printed.size() > typed.size() ? printed : typed;
    const QStringView shorter = printed.size() > typed.size() ? typed : printed;
    return longer.sliced(at + 1) == shorter.sliced(at);
}

/// Whether \a word stands in \a text at most once.
bool isSingle(QStringView word, QStringView text)
{
    const qsizetype first = text.indexOf(word);
    return first < 0 || text.indexOf(word, first + 1) < 0;
}

bool isMisprint(const Token &printed, const Token &typed, QStringView article)
{
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    return printed.kind == Token::Word && typed.kind == Token::Word && isSlipOf(printed.text, typed.text)
        && std::none_of(printed.text.cbegin(), printed.text.cend(), isDigit) && isSingle(printed.text, article);
}

/// A stretch of the comparison: a printed token that stays, or a gap in which printed ones go and typed ones come.
struct Piece {
    qsizetype printed = 0; ///< first token
    qsizetype printedEnd = 0;
    qsizetype typed = 0;
    qsizetype typedEnd = 0;
    bool isKept = false;
};

/// Puts typed words beside the printed ones and writes down what became of them.
class Comparison
{
public:
    Comparison(QStringView printed, QStringView typed, QStringView article)
        : m_printed(printed)
        , m_typed(typed)
        , m_article(article)
        , m_old(tokensOf(printed))
        , m_new(tokensOf(typed))
    {
        align();
    }

    [[nodiscard]] EditedWords written()
    {
        for (const Piece &piece : m_pieces) {
            if (piece.isKept)
                writeKept(piece);
            else
                writeGap(piece);
        }
        if (m_out == m_printed)
            return {m_out, LineState::AsPrinted};
        return {m_out, m_onlyShorter ? LineState::Shortened : LineState::Corrected};
    }

private:
    /// How well two tokens go together: 0 not at all.
    [[nodiscard]] int likeness(qsizetype o, qsizetype n) const
    {
        const Token &printed = m_old[size_t(o)];
        const Token &typed = m_new[size_t(n)];
        if (isSame(printed, typed))
            return 3;
        if (printed.kind != Token::Word || typed.kind != Token::Word)
            return 0;
        if (o == 0 && n == 0 && differsInFirstCase(printed.text, typed.text))
            return 3;
        return isMisprint(printed, typed, m_article) ? 2 : 0;
    }

    void align()
    {
        qsizetype head = 0;
        qsizetype oldEnd = qsizetype(m_old.size());
        qsizetype newEnd = qsizetype(m_new.size());
        while (head < oldEnd && head < newEnd && likeness(head, head) == 3)
            keep(head, head), ++head;
        while (oldEnd > head && newEnd > head && isSame(m_old[size_t(oldEnd - 1)], m_new[size_t(newEnd - 1)])) {
            --oldEnd;
            --newEnd;
        }
        if ((oldEnd - head + 1) * (newEnd - head + 1) <= mostCells)
            alignByTable(head, oldEnd, newEnd);
        else
            gap(oldEnd, newEnd);
        for (; oldEnd < qsizetype(m_old.size()); ++oldEnd, ++newEnd)
            keep(oldEnd, newEnd);
        gap(qsizetype(m_old.size()), qsizetype(m_new.size()));
    }

    void alignByTable(qsizetype head, qsizetype oldEnd, qsizetype newEnd)
    {
        const qsizetype rows = oldEnd - head;
        const qsizetype columns = newEnd - head;
        std::vector<int> best(size_t((rows + 1) * (columns + 1)), 0); // of what follows
        const auto cell
            = [&best, columns](qsizetype o, qsizetype n) -> int & { return best[size_t(o * (columns + 1) + n)]; };
        for (qsizetype o = rows - 1; o >= 0; --o) {
            for (qsizetype n = columns - 1; n >= 0; --n) {
                const int like = likeness(head + o, head + n);
                cell(o, n) = std::max({cell(o + 1, n), cell(o, n + 1), like > 0 ? like + cell(o + 1, n + 1) : 0});
            }
        }
        for (qsizetype o = 0, n = 0; o < rows && n < columns;) {
            const int like = likeness(head + o, head + n);
            if (like > 0 && cell(o, n) == like + cell(o + 1, n + 1))
                keep(head + o++, head + n++);
            else if (cell(o, n) == cell(o + 1, n))
                ++o;
            else
                ++n;
        }
        gap(oldEnd, newEnd);
    }

    void keep(qsizetype o, qsizetype n)
    {
        gap(o, n);
        m_pieces.push_back({o, o + 1, n, n + 1, true});
        m_oldDone = o + 1;
        m_newDone = n + 1;
    }

    /// What stands before the tokens \a o and \a n and has not been told yet.
    void gap(qsizetype o, qsizetype n)
    {
        if (o > m_oldDone || n > m_newDone)
            m_pieces.push_back({m_oldDone, o, m_newDone, n, false});
        m_oldDone = o;
        m_newDone = n;
    }

    [[nodiscard]] bool spaceBefore(const std::vector<Token> &tokens, QStringView text, qsizetype token) const
    {
        if (token <= 0)
            return false;
        const qsizetype from = tokens[size_t(token - 1)].end;
        const qsizetype to = token < qsizetype(tokens.size()) ? tokens[size_t(token)].start : text.size();
        return to > from;
    }

    void writeKept(const Piece &piece)
    {
        const Token &token = m_old[size_t(piece.printed)];
        const bool follows = piece.printed > 0 && m_lastKept == piece.printed - 1;
        if (follows)
            m_out += m_printed.sliced(
                m_old[size_t(piece.printed - 1)].end, token.start - m_old[size_t(piece.printed - 1)].end);
        else if (m_wantsSpace || (!m_out.isEmpty() && spaceBefore(m_new, m_typed, piece.typed)))
            m_out += m_out.endsWith(u' ')
                    || (m_wantsSpace && token.kind == Token::Sign && !spaceBefore(m_new, m_typed, piece.typed))
                ? u""_s
                : u" "_s;
        else if (m_lastKept >= 0 && !m_gapWritten && piece.printed > 0)
            m_out += spaceBefore(m_old, m_printed, piece.printed) ? u" "_s : u""_s;
        const bool isRepaired = token.kind == Token::Word && m_new[size_t(piece.typed)].text != token.text;
        m_out += isRepaired ? m_new[size_t(piece.typed)].text : token.text;
        m_onlyShorter = m_onlyShorter && !isRepaired;
        m_lastKept = piece.printed;
        m_wantsSpace = false;
        m_gapWritten = false;
    }

    /// Takes the marks at the end of both texts off \a piece, where they are free, and answers the typed ones.
    [[nodiscard]] QStringView takeFinalMarks(Piece &piece) const
    {
        const auto isFinal
            = [](const Token &token) { return token.kind == Token::Sign && finalMarks.contains(token.text[0]); };
        if (piece.printedEnd != qsizetype(m_old.size()) || piece.typedEnd != qsizetype(m_new.size()))
            return {};
        while (piece.printedEnd > piece.printed && isFinal(m_old[size_t(piece.printedEnd - 1)]))
            --piece.printedEnd;
        while (piece.typedEnd > piece.typed && isFinal(m_new[size_t(piece.typedEnd - 1)]))
            --piece.typedEnd;
        return piece.typedEnd == qsizetype(m_new.size()) ? QStringView()
                                                         : m_typed.sliced(m_new[size_t(piece.typedEnd)].start);
    }

    void writeGap(Piece piece)
    {
        const QStringView marks = takeFinalMarks(piece);
        const bool isChange = piece.printedEnd > piece.printed || piece.typedEnd > piece.typed;
        if (isChange)
            writeChange(piece);
        m_out += marks;
        m_onlyShorter = m_onlyShorter && isChange && marks.isEmpty();
    }

    void writeChange(const Piece &piece)
    {
        const bool drops = piece.printedEnd > piece.printed;
        const bool puts = piece.typedEnd > piece.typed;
        const bool isNotes = std::all_of(m_old.begin() + piece.printed, m_old.begin() + piece.printedEnd,
            [](const Token &token) { return token.kind == Token::NoteMark; });
        if (!puts && isNotes) {
            m_onlyShorter = false;
            return;
        }
        const QString between = puts ? bracketed(piece) : u"[…]"_s;
        const bool isOmission = between == u"[…]";
        m_onlyShorter = m_onlyShorter && isOmission && drops;
        if (!m_out.isEmpty() && !m_out.endsWith(u' ') && (!puts || spaceBefore(m_new, m_typed, piece.typed)))
            m_out += u' ';
        m_out += between;
        m_wantsSpace = !puts;
        m_gapWritten = true;
    }

    /// What was put in, in one pair of brackets, whether the user typed them or not.
    [[nodiscard]] QString bracketed(const Piece &piece) const
    {
        const Token &first = m_new[size_t(piece.typed)];
        if (piece.typedEnd == piece.typed + 1 && first.kind == Token::Bracket) {
            const QStringView inner = first.text.sliced(1, first.text.size() - 2).trimmed();
            return inner.isEmpty() || inner == "..."_L1 || inner == u"…" ? u"[…]"_s : first.text.toString();
        }
        QString words = m_typed.sliced(first.start, m_new[size_t(piece.typedEnd - 1)].end - first.start).toString();
        words.remove(u'[').remove(u']');
        return u'[' + words.simplified() + u']';
    }

    QStringView m_printed;
    QStringView m_typed;
    QStringView m_article;
    std::vector<Token> m_old;
    std::vector<Token> m_new;
    std::vector<Piece> m_pieces;
    qsizetype m_oldDone = 0;
    qsizetype m_newDone = 0;
    QString m_out;
    qsizetype m_lastKept = -1; ///< the printed token written last
    bool m_wantsSpace = false; ///< after an omission
    bool m_gapWritten = false;
    bool m_onlyShorter = true;
};

} // namespace

EditedWords EditorialRules::quotation(QStringView printed, QStringView typed, QStringView article)
{
    return Comparison(printed, typed.trimmed(), article).written();
}

std::optional<EditedWords> EditorialRules::shortened(QStringView printed, QStringView typed)
{
    // Every word of the text stands in it twice here, so that none is taken for a misprint.
    const QString twice = printed.toString() + u' ' + printed.toString();
    const EditedWords edited = Comparison(printed, typed.trimmed(), twice).written();
    return edited.state == LineState::Corrected ? std::nullopt : std::optional(edited);
}

bool EditorialRules::areKept(QStringView printed, QStringView shown, QStringView article)
{
    return quotation(printed, shown, article).words == shown;
}

} // namespace rapporteur
