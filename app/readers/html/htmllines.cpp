// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmllines.h"

#include "readers/blocks/datefinder.h"
#include "readers/blocks/tidytext.h"
#include "readers/html/htmlremoval.h"
#include "readers/html/htmlwords.h"
#include "readers/wordfile.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// The reason of a line, which may begin with a sign (">> Lire aussi") or with how many there are ("57 comments"). What
/// begins with a quotation mark is somebody's words.
QString reasonOfCounted(const QString &marked, qsizetype *length)
{
    static const QString stops = u"©“«„\"「『"_s;
    qsizetype signs = 0;
    while (signs < marked.size() && !marked.at(signs).isLetterOrNumber() && !stops.contains(marked.at(signs)))
        ++signs;
    const QString line = signs == marked.size() ? marked : marked.mid(signs);
    qsizetype digits = 0;
    while (digits < line.size() && (line.at(digits).isDigit() || (digits > 0 && line.at(digits).isSpace())))
        ++digits;
    constexpr qsizetype mostDigits = 8;
    const bool isCount = digits > 0 && digits <= mostDigits;
    const QString reason = HtmlWords::instance().reasonForLine(isCount ? line.mid(digits) : line, length);
    *length += (isCount ? digits : 0) + marked.size() - line.size();
    if (reason == "counted-comments"_L1)
        return isCount ? u"comments"_s : QString();
    return isCount && reason != "comments"_L1 ? QString() : reason;
}

/// "18:30": when an entry of a live report was written.
bool isTimeOfDay(const QString &line)
{
    constexpr qsizetype longest = 8; // "10h05", "6:40 PM"
    return line.size() <= longest && !line.isEmpty() && line.front().isDigit()
        && (line.contains(u':') || line.contains(u'h') || line.contains(u'.'))
        && std::count_if(line.cbegin(), line.cend(), [](QChar c) { return c.isDigit(); }) >= 3;
}

/// "Réagir (12)": nothing follows the phrase, or a number.
bool isOnlyCounted(QStringView rest)
{
    return rest.size() < 2 || std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
}

/// "Photo 1 / 3": where a gallery is.
bool isPlaceInGallery(const QString &line)
{
    constexpr qsizetype longest = 16;
    const qsizetype slash = line.lastIndexOf(u'/');
    return line.size() <= longest && slash > 0 && line.back().isDigit() && line.left(slash).trimmed().back().isDigit()
        && std::count(line.cbegin(), line.cend(), u'/') == 1;
}

/// "4 min", "Temps de lecture : 6 min.".
bool isReadingTime(const QString &line)
{
    constexpr qsizetype longest = 12;
    static const QStringList units {u"min"_s, u"мин"_s, u"分钟"_s, u"دقائق"_s, u"دقيقة"_s};
    return line.size() <= longest && !line.isEmpty() && line.front().isDigit()
        && std::any_of(units.cbegin(), units.cend(), [&line](const QString &unit) { return line.contains(unit); });
}

/// "The hall on Friday. Photo: A. Wood": a caption, by what it ends with.
bool endsWithCredit(const QString &line)
{
    static const QStringList marks = wordsOfFile(u"credits.txt"_s);
    constexpr qsizetype longestCredit = 60;
    const QString end = line.right(longestCredit).toLower();
    return std::any_of(marks.cbegin(), marks.cend(), [&end](const QString &mark) { return end.contains(mark); });
}

bool reservesRights(const HtmlBlock &block)
{
    static const QStringList phrases = wordsOfFile(u"rights.txt"_s);
    constexpr int longest = 200; // bytes
    if (block.bytes > longest)
        return false;
    const QString line = block.text.toLower();
    return std::any_of(phrases.cbegin(), phrases.cend(), [&line](const QString &p) { return line.contains(p); });
}

/// "Follow us on Facebook, X and Telegram": whoever names several networks in one short line asks for company.
bool namesNetworks(const HtmlBlock &block)
{
    static const QStringList networks = wordsOfFile(u"networks.txt"_s);
    constexpr int longest = 300; // bytes
    constexpr qsizetype least = 2;
    if (block.bytes > longest || block.kind == ParagraphKind::BlockQuote || block.linkDensity() < 0.15)
        return false;
    const QString line = block.text.toLower();
    return std::count_if(networks.cbegin(), networks.cend(), [&line](const QString &n) { return line.contains(n); })
        >= least;
}

/// "BY THE NUMBERS" begins like a byline and goes on with no name.
bool beginsLikeName(QStringView rest)
{
    static const QSet<QString> articles {
        u"the"_s, u"a"_s, u"an"_s, u"le"_s, u"la"_s, u"les"_s, u"un"_s, u"une"_s, u"el"_s, u"los"_s, u"las"_s};
    const qsizetype end = rest.indexOf(u' ');
    return !rest.isEmpty() && !rest.front().isLower()
        && !articles.contains(rest.first(end < 0 ? rest.size() : end).toString().toLower());
}

/// One pass over the blocks of the article's column.
class LineFilter
{
public:
    LineFilter(
        const std::vector<HtmlBlock> &blocks, int headline, const QStringList &authors, std::vector<QString> &reasons)
        : m_blocks(blocks)
        , m_headline(headline)
        , m_reasons(reasons)
        , m_prose(proseBefore(blocks, reasons))
        , m_firstProse(firstProse())
        , m_introEnd(introEnd())
    {
        for (const QString &author : authors)
            m_authors << foldedForComparison(author);
    }

    void filter()
    {
        const QString top = m_headline < 0 ? QString() : foldedForComparison(at(m_headline).text);
        for (int i = 0; i < count(); ++i) {
            if (i == m_headline)
                continue;
            if (isIn(i))
                m_reasons[std::size_t(i)] = reasonFor(i, top);
            else if (m_after.isEmpty() && areCommentsFrom(i))
                m_after = u"comments"_s;
        }
        dropLinkLists();
        dropTeasers();
        dropListAtEnd();
        dropEmptyEnd();
    }

private:
    [[nodiscard]] int count() const { return int(m_blocks.size()); }
    [[nodiscard]] const HtmlBlock &at(int i) const { return m_blocks[std::size_t(i)]; }
    [[nodiscard]] bool isIn(int i) const { return m_reasons[std::size_t(i)].isEmpty(); }

    [[nodiscard]] int firstProse() const
    {
        for (int i = std::max(m_headline, 0); i < count(); ++i) {
            if (i != m_headline && isIn(i) && isProse(at(i)) && pageReason(at(i)).isEmpty() && !isDateLine(at(i)))
                return i;
        }
        return count();
    }

    /// "更新时间 2012年12月10日, 格林尼治标准时间10:41" is long enough for prose, and none.
    [[nodiscard]] static bool isDateLine(const HtmlBlock &block)
    {
        constexpr int longest = 120; // bytes
        return block.bytes <= longest && !endsSentence(block.text) && findPrintedDate(block.text);
    }

    /// Labels may stand after a standfirst too: up to the third paragraph.
    [[nodiscard]] int introEnd() const
    {
        constexpr int paragraphs = 3;
        int prose = 0;
        int i = m_firstProse;
        for (; i < count() && prose < paragraphs; ++i)
            prose += isIn(i) && isProse(at(i));
        return i;
    }

    QString reasonFor(int i, const QString &headline)
    {
        const HtmlBlock &block = at(i);
        if (block.kind == ParagraphKind::Caption)
            return u"caption"_s;
        if (i < m_firstProse && i < m_headline)
            return u"metadata"_s; // what stands over the headline: sections, kickers
        if (foldedForComparison(block.text) == headline && !headline.isEmpty())
            return u"repeated"_s;
        if (!m_after.isEmpty())
            return m_after;
        QString reason = pageReason(block);
        if (reason.isEmpty() && isLabelOverLinks(i))
            reason = u"related"_s;
        if (reason.isEmpty() && isAboutAuthor(i))
            reason = u"byline"_s;
        if (reason.isEmpty() && isReadingTime(block.text))
            reason = u"metadata"_s;
        if (reason.isEmpty() && isPlaceInGallery(block.text))
            reason = u"caption"_s;
        if (reason.isEmpty() && i < m_firstProse)
            reason = introReason(block);
        else if (reason.isEmpty() && i < m_introEnd)
            reason = labelReason(block);
        if (reason.isEmpty() && isTimeOfDay(block.text))
            reason = u"date"_s;
        constexpr int longestCaption = 300; // bytes
        if (reason.isEmpty() && block.kind == ParagraphKind::Body && block.bytes < longestCaption
            && endsWithCredit(block.text))
            reason = u"caption"_s;
        if (reason.isEmpty() && namesNetworks(block))
            reason = u"share"_s;
        if (reason.isEmpty() && isInRelatedList(block))
            reason = u"related"_s;
        if (reason.isEmpty())
            reason = linkReason(block);
        noteHeading(block, reason, i);
        return reason.isEmpty() ? repetitionReason(block) : reason;
    }

    /// Between the headline and the first sentence: who wrote it and when, section names, reading times.
    [[nodiscard]] static QString introReason(const HtmlBlock &block)
    {
        constexpr int longest = 200; // bytes
        if (block.kind == ParagraphKind::Heading || block.kind == ParagraphKind::BlockQuote || block.bytes > longest)
            return {};
        qsizetype length = 0;
        const QString reason = HtmlWords::instance().reasonForLine(block.text, &length);
        const bool isByline = reason == "byline"_L1 && beginsLikeName(QStringView(block.text).mid(length));
        if (isByline || reason == "date"_L1)
            return endsSentence(block.text) && block.bytes > 100 ? QString() : reason;
        if (findPrintedDate(block.text) && !endsSentence(block.text))
            return u"date"_s;
        constexpr qsizetype fewWords = 7; // more are a standfirst
        const bool isLabel = block.linkDensity() > 0.3 || block.bytes < 40 || block.text.count(u' ') < fewWords;
        return isLabel && !isProse(block) && !endsSentence(block.text) && block.bytes < 80 ? u"metadata"_s : QString();
    }

    /// Between the first paragraphs: only what is surely a byline or a date.
    [[nodiscard]] static QString labelReason(const HtmlBlock &block)
    {
        constexpr int longest = 120; // bytes
        if (block.kind != ParagraphKind::Body || block.bytes > longest || endsSentence(block.text))
            return {};
        qsizetype length = 0;
        const QString reason = HtmlWords::instance().reasonForLine(block.text, &length);
        const bool isNamed = beginsLikeName(QStringView(block.text).mid(length));
        if ((reason == "byline"_L1 || reason == "date"_L1) && isNamed)
            return reason;
        const auto printed = findPrintedDate(block.text);
        static const QString separators = u"|•·"_s;
        const bool isOfLabels
            = std::any_of(block.text.cbegin(), block.text.cend(), [](QChar c) { return separators.contains(c); });
        return printed && (isOfLabels || 2 * printed->text.size() > block.text.size()) ? u"date"_s : QString();
    }

    /// "Другие новости раздела" over lines that are links.
    [[nodiscard]] bool isLabelOverLinks(int i) const
    {
        const HtmlBlock &block = at(i);
        constexpr int longest = 80; // bytes
        qsizetype length = 0;
        return i + 1 < count() && block.kind == ParagraphKind::Body && block.bytes < longest
            && !endsSentence(block.text) && at(i + 1).linkDensity() > 0.5
            && reasonOfCounted(block.text, &length) == "related"_L1;
    }

    /// The author's name as a link after most of the text, and the paragraph that follows it: who that is.
    [[nodiscard]] bool isAboutAuthor(int i)
    {
        const bool isLate = 5 * m_prose[std::size_t(i)] > 4 * m_prose.back();
        const bool isName = isLate && at(i).linkDensity() > 0.5 && m_authors.contains(foldedForComparison(at(i).text));
        const bool isLife = std::exchange(m_isAboutAuthor, isName) && at(i).kind != ParagraphKind::BlockQuote;
        return isName || (isLife && i > m_firstProse) || m_authors.contains(foldedForComparison(at(i).text));
    }

    [[nodiscard]] bool isInRelatedList(const HtmlBlock &block) const
    {
        return m_inRelated && block.kind != ParagraphKind::BlockQuote
            && (block.linkDensity() > 0.3 || (block.kind == ParagraphKind::Heading && !isProse(block)));
    }

    [[nodiscard]] static QString linkReason(const HtmlBlock &block)
    {
        constexpr int longest = 300; // bytes
        const bool isLink = block.bytes < longest
            && (block.linkDensity() > 0.8 || (block.linkDensity() > 0.5 && !endsSentence(block.text)));
        return isLink && block.kind == ParagraphKind::Body ? u"related"_s : QString();
    }

    /// A heading over other articles opens a list of them; one over comments ends the article.
    void noteHeading(const HtmlBlock &block, const QString &reason, int i)
    {
        if (reason == "related"_L1)
            m_inRelated = m_inRelated || block.linkDensity() < 0.5;
        else if (reason.isEmpty())
            m_inRelated = false;
        if (reason == "comments"_L1 && i > m_firstProse && block.linkDensity() < 0.5)
            m_after = reason;
    }

    /// Pages print a box's text twice, for small and large screens, and pull quotes beside the text.
    [[nodiscard]] QString repetitionReason(const HtmlBlock &block)
    {
        constexpr int shortest = 40;
        constexpr int shortestPullQuote = 20;
        const QString folded = foldedForComparison(block.text);
        if (block.kind == ParagraphKind::BlockQuote && folded.size() >= shortestPullQuote && isInText(folded))
            return u"repeated"_s;
        if (folded.size() < shortest)
            return {};
        if (m_seen.contains(folded))
            return u"repeated"_s;
        m_seen.insert(folded);
        return {};
    }

    /// Whether the folded words \a quote stand in a paragraph of the text.
    [[nodiscard]] bool isInText(const QString &quote)
    {
        if (m_text.isEmpty()) {
            for (int i = m_firstProse; i < count(); ++i) {
                if (isIn(i) && at(i).kind == ParagraphKind::Body)
                    m_text += u'\n' + foldedForComparison(at(i).text);
            }
        }
        constexpr int mostLookedFor = 40; // quotations; a search goes over the whole text
        return m_quotesLookedFor++ < mostLookedFor && m_text.contains(quote);
    }

    /// Lists whose items are nearly all links lead elsewhere.
    void dropLinkLists()
    {
        for (int begin = 0; begin < count();) {
            if (!isItem(begin)) {
                ++begin;
                continue;
            }
            int bytes = 0;
            int linkBytes = 0;
            int end = begin;
            for (; end < count() && isItem(end); ++end) {
                bytes += at(end).bytes;
                linkBytes += at(end).linkBytes;
            }
            const bool isContents = areHeadings(begin, end);
            for (int i = begin; i < end && (isContents || linkBytes > 0.7 * bytes); ++i)
                m_reasons[std::size_t(i)] = isContents ? u"navigation"_s : u"related"_s;
            begin = end;
        }
    }

    /// Whether the items are headings that follow: a table of contents, whose links lead down the page.
    [[nodiscard]] bool areHeadings(int begin, int end)
    {
        if (!m_headings) {
            m_headings.emplace();
            for (int i = m_headline + 1; i < count(); ++i) {
                if (at(i).kind == ParagraphKind::Heading)
                    m_headings->insert(foldedForComparison(at(i).text));
            }
        }
        const auto isHeading
            = [this](const HtmlBlock &item) { return m_headings->contains(foldedForComparison(item.text)); };
        return end - begin >= 2 && !m_headings->isEmpty()
            && std::all_of(m_blocks.begin() + begin, m_blocks.begin() + end, isHeading);
    }

    /// Whether readers' comments, that another step has left out already, begin with block \a i: after most of the
    /// text.
    [[nodiscard]] bool areCommentsFrom(int i) const
    {
        return i > m_firstProse && m_reasons[std::size_t(i)] == "comments"_L1
            && (isProse(at(i)) || pageReason(at(i)) == "comments"_L1) && at(i).linkDensity() < 0.5
            && 2 * m_prose[std::size_t(i)] > m_prose.back();
    }

    [[nodiscard]] bool isItem(int i) const { return isIn(i) && at(i).kind == ParagraphKind::ListItem; }

    /// Headings that are links, each with a few lines, after the text: other articles. One alone may be the text's own.
    void dropTeasers()
    {
        const auto isTeaser
            = [this](int i) { return isIn(i) && at(i).kind == ParagraphKind::Heading && at(i).linkDensity() > 0.7; };
        int teasers = 0;
        for (int i = m_firstProse; i < count(); ++i)
            teasers += isTeaser(i);
        constexpr int mostLines = 2;
        constexpr int longestLine = 600; // bytes
        int left = 0; ///< lines that may still belong to the teaser
        for (int i = m_firstProse; i < count() && teasers >= 2; ++i) {
            if (!isIn(i))
                continue;
            if (isTeaser(i))
                left = mostLines + 1;
            else if (at(i).kind == ParagraphKind::Heading || at(i).kind == ParagraphKind::BlockQuote
                || at(i).bytes > longestLine)
                left = 0;
            if (left > 0) {
                --left;
                m_reasons[std::size_t(i)] = u"related"_s;
            }
        }
    }

    /// A list after the last paragraph that links here and there: other articles with their first lines.
    void dropListAtEnd()
    {
        int bytes = 0;
        int linkBytes = 0;
        int begin = count();
        for (int i = count() - 1; i > m_firstProse && (!isIn(i) || at(i).kind == ParagraphKind::ListItem); --i) {
            const QString &reason = m_reasons[std::size_t(i)];
            const bool isListed = at(i).kind == ParagraphKind::ListItem
                && (reason.isEmpty() || reason == "related"_L1); // titles may be gone already
            bytes += isListed ? at(i).bytes : 0;
            linkBytes += isListed ? at(i).linkBytes : 0;
            begin = i;
        }
        for (int i = begin; i < count() && 10 * linkBytes > bytes; ++i) {
            if (isIn(i))
                m_reasons[std::size_t(i)] = u"related"_s;
        }
    }

    /// Headings at the end that nothing follows.
    void dropEmptyEnd()
    {
        for (int i = count() - 1; i > m_headline && i >= 0; --i) {
            if (!isIn(i))
                continue;
            if (at(i).kind != ParagraphKind::Heading)
                return;
            m_reasons[std::size_t(i)] = u"related"_s;
        }
    }

    const std::vector<HtmlBlock> &m_blocks;
    int m_headline;
    std::vector<QString> &m_reasons;
    std::vector<qint64> m_prose; ///< [i]: bytes before block i, as the column was found
    int m_firstProse;
    int m_introEnd;
    bool m_inRelated = false;
    QStringList m_authors; ///< folded
    bool m_isAboutAuthor = false; ///< the last line was the author's name as a link, after most of the text
    QString m_after; ///< why everything from here on is left out
    QSet<QString> m_seen;
    std::optional<QSet<QString>> m_headings; ///< folded; gathered when first asked for
    QString m_text; ///< of the paragraphs, folded; made when a quotation is first looked for
    int m_quotesLookedFor = 0;
};

} // namespace

bool endsSentence(const QString &text)
{
    static const QString ends = u".!?…。！？؟»”\""_s;
    return !text.isEmpty() && ends.contains(text.back());
}

QString pageReason(const HtmlBlock &block)
{
    constexpr int longest = 300; // bytes
    if (block.bytes > longest || block.kind == ParagraphKind::BlockQuote)
        return {};
    qsizetype length = 0;
    const QString reason = reasonOfCounted(block.text, &length);
    if (reason.isEmpty() && reservesRights(block))
        return u"footer"_s;
    if (reason.isEmpty() || reason == "byline"_L1 || reason == "date"_L1)
        return {};
    if (reason == "prompt"_L1)
        return u"form"_s;
    const bool isWhole = isOnlyCounted(QStringView(block.text).mid(length));
    const bool hasColon = length > 0 && length <= block.text.size()
        && (block.text.at(length - 1) == u':' || block.text.left(length).trimmed().endsWith(u':'));
    if (reason == "caption"_L1 || reason == "footer"_L1)
        return reason;
    const bool isLinked = block.linkDensity() > 0.3;
    // One word alone says little: "Retour sur une promesse", "Suivant le rapport, trois points restent ouverts :".
    constexpr qsizetype longestRest = 15;
    const QString phrase = block.text.left(length).trimmed();
    const bool isTelling = phrase.contains(u' ') || hasColon || block.text.size() - length <= longestRest;
    const bool isLabel
        = isTelling && block.bytes < 80 && !endsSentence(block.text) && block.kind != ParagraphKind::Heading;
    const bool isShortHeading = isTelling && block.kind == ParagraphKind::Heading && block.bytes < 50;
    if (reason == "related"_L1)
        return isWhole || isShortHeading || isLinked || (hasColon && block.bytes < 200) ? reason : QString();
    return isWhole || isLinked || isLabel ? reason : QString();
}

void filterLines(
    const std::vector<HtmlBlock> &blocks, int headline, const QStringList &authors, std::vector<QString> &reasons)
{
    LineFilter(blocks, headline, authors, reasons).filter();
}

} // namespace rapporteur
