// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlepane.h"

#include "articleview.h"
#include "dossier/briefingitems.h"
#include "paneheader.h"
#include "presentation/briefingsession.h"
#include "presentation/briefingwords.h"
#include "presentation/provenancewords.h"

#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QList<UnderlinedPassage> underlinesOf(const Briefing &briefing)
{
    QList<UnderlinedPassage> passages;
    for (const Quotation &quote : briefing.quotes) {
        if (quote.included)
            passages << UnderlinedPassage {quote.words.span, quote.kind == QuotationKind::Indirect};
    }
    std::stable_sort(passages.begin(), passages.end(), [](const auto &a, const auto &b) { return a.span < b.span; });
    return passages;
}

bool isLeftOut(const Briefing &briefing, ItemRef item)
{
    bool isOut = false;
    visitItem(briefing, item, [&isOut](const auto &line) {
        if constexpr (requires { line.included; })
            isOut = !line.included;
    });
    return isOut;
}

/// One label for each line that has a letter, where its main passage begins.
QList<MarginLabel> labelsOf(const Briefing &briefing)
{
    QList<MarginLabel> labels;
    for (const ItemSpans &spans : itemSpans(briefing)) {
        if (!itemLabel(spans.item).isEmpty())
            labels << MarginLabel {spans.spans.first().start, spans.item, isLeftOut(briefing, spans.item)};
    }
    std::stable_sort(
        labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
    return labels;
}

/// Where a reader who presses Enter on a passage wants to go first: to words that somebody said, then to what is
/// labelled.
int preference(ItemRef item)
{
    return item.kind == ItemKind::Summary ? int(ItemKind::EventFact) + 1 : int(item.kind);
}

} // namespace

ArticlePane::ArticlePane(BriefingSession &session, BriefingFocus &focus, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_header(new PaneHeader(this))
    , m_view(new ArticleView(this))
{
    setObjectName(u"articlePane"_s);
    m_view->setObjectName(u"articleView"_s);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    m_view->setNumberTip([this](const Paragraph &paragraph) { return numberTip(paragraph); });
    connect(&session, &BriefingSession::briefingChanged, this, &ArticlePane::showBriefing);
    connect(&focus, &BriefingFocus::changed, this, &ArticlePane::showFocus);
    connect(&focus, &BriefingFocus::went, this, &ArticlePane::goTo);
    connect(m_view, &ArticleView::passageChanged, &focus, [&focus](TextSpan passage) { focus.mark({{}, passage}); });
    connect(m_view, &ArticleView::passageActivated, this, &ArticlePane::goToLineOn);
    connect(m_view, &ArticleView::labelClicked, &focus, &BriefingFocus::markItem);
    connect(m_view, &ArticleView::cancelled, &focus, &BriefingFocus::clear);
    connect(m_view, &ArticleView::scrolled, &focus, [this] { m_focus.setPassageInView(m_view->firstLineInView()); });
    retranslate();
    showBriefing();
}

void ArticlePane::showBriefing()
{
    const BriefingPointer briefing = m_session.briefing();
    // A correction changes lines, not the text: the reader stays where he is.
    const Article article = briefing ? briefing->article : Article();
    if (article != m_view->article()) {
        m_view->setArticle(article);
        m_searchIsMade = false;
        m_found.clear();
        m_currentFound = -1;
    }
    if (briefing) {
        m_view->setUnderlines(underlinesOf(*briefing));
        m_view->setLabels(labelsOf(*briefing));
        m_header->setNote(BriefingWords::title(*briefing), briefing->article.source.path);
    } else {
        m_header->setNote({});
    }
    if (m_findBar && m_findBar->isVisible())
        findWords(m_findBar->text());
}

void ArticlePane::showFocus(const FocusValue &value)
{
    QList<TextSpan> others = m_focus.links().spansOf(value.item) + m_focus.links().spansBeside(value.item);
    others.removeAll(value.span);
    const bool isItem = !value.item.isNull();
    m_view->setMarks(isItem ? value.span : TextSpan {}, others, value.item, m_focus.related());
}

void ArticlePane::goTo(const FocusValue &value, TextSpan view)
{
    if (!view.isEmpty())
        m_view->showAtTop(view);
    else if (!value.span.isEmpty() || value.item.isNull())
        m_view->show(value.span);
}

void ArticlePane::goToLineOn(TextSpan passage)
{
    QList<ItemRef> items = m_focus.links().itemsOn(passage);
    if (items.isEmpty())
        return;
    const auto first = std::min_element(
        items.cbegin(), items.cend(), [](ItemRef a, ItemRef b) { return preference(a) < preference(b); });
    m_focus.go({*first, m_focus.links().spansOf(*first).value(0)});
}

void ArticlePane::goToParagraph(int number)
{
    const QList<Paragraph> &paragraphs = m_view->article().paragraphs;
    if (paragraphs.isEmpty())
        return;
    const TextSpan span = paragraphs.at(std::clamp<qsizetype>(number - 1, 0, paragraphs.size() - 1)).span;
    m_focus.go({{}, {span.start, span.start}});
    m_view->showAtTop({span.start, span.start});
    closeFindBar();
}

void ArticlePane::setReadingScale(double scale)
{
    m_view->setReadingScale(scale);
}

void ArticlePane::setLabelTip(std::function<QString(ItemRef)> tip)
{
    m_view->setLabelTip(std::move(tip));
}

QString ArticlePane::numberTip(const Paragraph &paragraph) const
{
    const QString place = ProvenanceWords::placeInFull(paragraph.provenance, locale());
    return place.isEmpty() ? QString() : u"¶%1 — %2"_s.arg(locale().toString(paragraph.number), place);
}

// Finding

void ArticlePane::openFindBar(FindBar::Mode mode)
{
    if (!m_findBar) {
        m_findBar = new FindBar(this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_findBar);
        connect(m_findBar, &FindBar::wordsChanged, this, &ArticlePane::findWords);
        connect(m_findBar, &FindBar::nextWanted, this, &ArticlePane::findNext);
        connect(m_findBar, &FindBar::previousWanted, this, &ArticlePane::findPrevious);
        connect(m_findBar, &FindBar::paragraphWanted, this, &ArticlePane::goToParagraph);
        connect(m_findBar, &FindBar::closed, this, &ArticlePane::closeFindBar);
    }
    m_findBar->open(mode);
}

void ArticlePane::findWords(const QString &words)
{
    if (m_findBar->mode() != FindBar::Words)
        return;
    if (!m_searchIsMade) {
        m_search = ArticleSearch(m_view->article().text);
        m_searchIsMade = true;
    }
    m_found = m_search.find(words);
    m_currentFound = -1;
    m_view->setFound(m_found, -1);
    m_findBar->showResult(-1, int(m_found.size()));
    // The first place at or after the caret comes into view while the reader types.
    const auto next = std::lower_bound(m_found.cbegin(), m_found.cend(), TextSpan {m_view->caret(), 0});
    if (!m_found.isEmpty())
        showFound(next == m_found.cend() ? 0 : int(std::distance(m_found.cbegin(), next)));
}

void ArticlePane::findNext()
{
    if (m_found.isEmpty())
        openFindBar(FindBar::Words);
    else
        showFound(int((m_currentFound + 1) % m_found.size()));
}

void ArticlePane::findPrevious()
{
    if (m_found.isEmpty())
        openFindBar(FindBar::Words);
    else
        showFound(int((m_currentFound + m_found.size() - 1) % m_found.size()));
}

void ArticlePane::showFound(int index)
{
    m_currentFound = index;
    m_view->setFound(m_found, index);
    m_view->show(m_found.at(index));
    m_findBar->showResult(index, int(m_found.size()));
}

void ArticlePane::closeFindBar()
{
    m_findBar->hide();
    if (0 <= m_currentFound && m_currentFound < m_found.size())
        m_view->setSelection(m_found.at(m_currentFound).start, m_found.at(m_currentFound).end);
    m_view->setFound({}, -1);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ArticlePane::retranslate()
{
    m_header->setTitle(tr("Article"));
    m_view->setAccessibleName(tr("Article"));
    m_view->setAccessibleDescription(
        tr("The text of the article. Move in it to mark what rests on a passage; press Enter to go there."));
}

void ArticlePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rapporteur
