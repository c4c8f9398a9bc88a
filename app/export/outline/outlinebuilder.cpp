// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/outlinebuilder.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// More references than this tell nothing more; the annex shows the rest.
constexpr int mostReferences = 8;

/// Up to XXXIX; a note has some ten sections.
QString roman(int number)
{
    static const QStringList ones {
        {}, u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s};
    return u"X"_s.repeated(number / 10) + ones[number % 10];
}

/// Whether Chinese \a text is written in the characters of Taiwan and Hong Kong, whose readers expect other shapes: by
/// common characters that one of the two ways of writing has alone.
bool isTraditionalChinese(QStringView text)
{
    static const QString traditional
        = u"國會議說這個對來時間發東長門們為與從開關學車實體點經應問題機務動區歷義還進過親愛聲讓"_s;
    static const QString simplified
        = u"国会议说这个对来时间发东长门们为与从开关学车实体点经应问题机务动区历义还进过亲爱声让"_s;
    constexpr qsizetype longest = 4000; // characters looked at
    qsizetype balance = 0;
    for (const QChar c : text.first(std::min(text.size(), longest))) {
        const bool isTraditional = traditional.contains(c);
        const bool isSimplified = simplified.contains(c);
        balance += isTraditional == isSimplified ? 0 : isTraditional ? 1 : -1;
    }
    return balance > 0;
}

QString languageOfSource(const Article &article)
{
    if (article.language == "und"_L1)
        return {};
    return article.language == "zh"_L1 && isTraditionalChinese(article.text) ? u"zh-Hant"_s : article.language;
}

QList<TextSpan> spansOf(const QList<Excerpt> &excerpts)
{
    QList<TextSpan> spans;
    for (const Excerpt &excerpt : excerpts)
        spans << excerpt.span;
    return spans;
}

template <typename Item> bool holds(const QList<Item> &items, int id)
{
    return std::any_of(items.begin(), items.end(), [id](const Item &item) { return item.id == id && item.included; });
}

/// Whether the note shows \a item; the event and the points to verify always stand in it.
bool isShown(const Briefing &briefing, const QSet<int> &summary, ItemRef item)
{
    switch (item.kind) {
    case ItemKind::Quotation: return holds(briefing.quotes, item.id);
    case ItemKind::Theme: return holds(briefing.themes, item.id);
    case ItemKind::Count: return holds(briefing.attendance.counts, item.id);
    case ItemKind::Category: return holds(briefing.attendance.categories, item.id);
    case ItemKind::Person: return holds(briefing.attendance.people, item.id);
    case ItemKind::Country: return holds(briefing.attendance.countries, item.id);
    case ItemKind::Organisation: return holds(briefing.attendance.organisations, item.id);
    case ItemKind::Summary: return summary.contains(item.id);
    case ItemKind::VerifyPoint:
    case ItemKind::EventFact: return true;
    case ItemKind::Note:
        return std::any_of(briefing.notes.begin(), briefing.notes.end(),
            [item](const Note &note) { return note.id == item.id && !note.isPrivate; });
    }
    Q_UNREACHABLE();
}

} // namespace

QString sourceAnchor(int number)
{
    return u"source-%1"_s.arg(number);
}

Phrase joined(Phrase head, const QString &between, const Phrase &tail)
{
    if (!head.isEmpty() && !tail.isEmpty())
        head << Words {.text = between, .look = tail.constFirst().look == Look::Quiet ? Look::Quiet : Look::Plain};
    return head << tail;
}

Phrase joined(const QList<Phrase> &phrases)
{
    Phrase all;
    for (const Phrase &phrase : phrases)
        all = joined(all, u" · "_s, phrase);
    return all;
}

Phrase quiet(const QString &text)
{
    return text.isEmpty() ? Phrase() : Phrase {{.text = text, .look = Look::Quiet}};
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

QList<SummarySentence> chosenSummary(const Briefing &briefing, int length)
{
    QList<SummarySentence> chosen = includedOf(briefing.summary);
    chosen.removeIf([length](const SummarySentence &sentence) { return sentence.rank > length; });
    return chosen;
}

OutlineBuilder::OutlineBuilder(const Briefing &briefing, const ExportOptions &options)
    : m_briefing(briefing)
    , m_options(options)
    , m_language(options.language)
    , m_sourceLanguage(languageOfSource(briefing.article))
{
    if (m_sourceLanguage == m_language.code())
        m_sourceLanguage.clear();
}

bool OutlineBuilder::hasSourceAnnex() const
{
    return m_options.genre == ExportTemplate::Synthesis || m_options.genre == ExportTemplate::UnitedNations;
}

QString OutlineBuilder::sourceLanguage() const
{
    return m_sourceLanguage;
}

Words OutlineBuilder::source(const QString &text, Look look) const
{
    return {.text = text, .look = look, .language = sourceLanguage()};
}

Phrase OutlineBuilder::quotedSource(const QString &text) const
{
    // Marks around words that run from right to left belong to their line, or they would point the wrong way.
    const QString language = sourceLanguage();
    if (language.isEmpty() || QLocale(language).textDirection() == Qt::RightToLeft)
        return {source(m_language.quoted(text))};
    const QString marks = m_language.quoted(QString());
    const qsizetype half = marks.size() / 2;
    return {{.text = marks.first(half)}, source(text), {.text = marks.sliced(half)}};
}

Phrase OutlineBuilder::references(const QList<TextSpan> &spans) const
{
    QList<int> numbers;
    for (const TextSpan span : spans) {
        const int number = span.isEmpty() ? 0 : m_briefing.article.paragraphNumber(span);
        if (number > 0 && !numbers.contains(number) && numbers.size() <= mostReferences)
            numbers << number;
    }
    Phrase phrase;
    const qsizetype shown = std::min<qsizetype>(numbers.size(), mostReferences);
    for (qsizetype i = 0; i < shown; ++i) {
        const int number = numbers[i];
        const bool isLast = i == numbers.size() - 1;
        Words reference {.text = (i == 0 ? u"[¶"_s : u"¶"_s) + QString::number(number) + (isLast ? u"]"_s : QString())};
        if (hasSourceAnnex()) {
            reference.target = sourceAnchor(number);
            reference.tip = words(QT_TRANSLATE_NOOP("Document", "Paragraph %1 of the source")).arg(number);
        }
        phrase << reference;
        if (!isLast)
            phrase << Words {.text = i == shown - 1 ? u", …]"_s : u", "_s};
    }
    return phrase;
}

Phrase OutlineBuilder::references(const QList<Excerpt> &excerpts) const
{
    return references(spansOf(excerpts));
}

QSet<int> OutlineBuilder::citedParagraphs() const
{
    QSet<int> summary;
    for (const SummarySentence &sentence : chosenSummary(m_briefing, m_options.summaryLength))
        summary << sentence.id;
    QSet<int> cited;
    for (const ItemSpans &item : itemSpans(m_briefing)) {
        if (!isShown(m_briefing, summary, item.item))
            continue;
        for (const TextSpan span : item.spans)
            cited << m_briefing.article.paragraphNumber(span);
    }
    for (const Quotation &quotation : includedOf(m_briefing.quotes)) {
        for (const Excerpt &form : quotation.speakerForms)
            cited << m_briefing.article.paragraphNumber(form.span);
    }
    return cited;
}

void OutlineBuilder::heading(int level, const QString &text, const QString &anchor, bool startsPage)
{
    heading(level, Phrase {{.text = text}}, anchor, startsPage);
}

void OutlineBuilder::heading(int level, const Phrase &words, const QString &anchor, bool startsPage)
{
    Phrase shown = words;
    const bool isAnnex = anchor.startsWith("annex"_L1);
    if (m_options.genre == ExportTemplate::UnitedNations && level == 2 && !isAnnex)
        shown.prepend(Words {.text = roman(++m_section) + u".\u00A0"_s});
    add(HeadingBlock {.level = level, .words = shown, .anchor = anchor, .startsPage = startsPage});
}

void OutlineBuilder::numbered(const Phrase &words)
{
    add(TextBlock {.role = TextBlock::Role::Numbered, .number = {{.text = u"%1."_s.arg(++m_number)}}, .words = words});
}

void OutlineBuilder::paragraph(const Phrase &words)
{
    add(TextBlock {.words = words});
}

void OutlineBuilder::add(std::variant<HeadingBlock, TextBlock, ListBlock, TableBlock, NoteBlock> content)
{
    m_document.blocks << Block {.content = std::move(content), .box = m_box};
}

} // namespace rapporteur
