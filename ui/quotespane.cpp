// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotespane.h"

#include "briefinglist.h"
#include "paneheader.h"
#include "presentation/briefingfocus.h"
#include "presentation/briefingsession.h"
#include "presentation/quotationfilter.h"
#include "presentation/quotationmodel.h"
#include "presentation/roles.h"
#include "symbols.h"

#include <QToolButton>

namespace rapporteur {

QuotesPane::QuotesPane(BriefingSession &session, BriefingFocus &focus, QWidget *parent)
    : BriefingPane(session, focus, new QuotationModel, parent)
    , m_filter(new QuotationFilter(this))
{
    setObjectName(QStringLiteral("quotesPane"));
    m_filter->setSourceModel(&model());
    list().setModel(m_filter);
    retranslate();
    showBriefing();
}

QString QuotesPane::title() const
{
    return tr("Quotes");
}

QString QuotesPane::emptyText() const
{
    return tr("The article reports nobody’s words.");
}

void QuotesPane::showBriefing()
{
    const BriefingPointer briefing = m_session.briefing();
    // A correction leaves the chip alone; another article takes it away.
    if (!briefing || briefing->article.source != m_source)
        showOnly({});
    m_source = briefing ? briefing->article.source : Source();
    BriefingPane::showBriefing();
}

QString QuotesPane::speakerInFocus() const
{
    const QList<ItemRef> concerned = QList<ItemRef> {m_focus.value().item} + m_focus.related();
    for (const ItemRef item : concerned) {
        if (item.kind == ItemKind::Quotation)
            return model().index(model().rowOf(item)).data(SpeakerRole).toString();
    }
    return {};
}

void QuotesPane::showOnly(const QString &speaker)
{
    if (speaker == m_filter->speaker())
        return;
    if (!m_chip) {
        m_chip = new QToolButton(this);
        m_chip->setObjectName(QStringLiteral("speakerChip"));
        m_chip->setIcon(symbolIcon(Symbol::Close));
        m_chip->setIconSize({12, 12});
        m_chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_chip->setMinimumHeight(24);
        connect(m_chip, &QToolButton::clicked, this, [this] { showOnly({}); });
        header().addTool(m_chip);
    }
    m_filter->setSpeaker(speaker);
    m_chip->setVisible(!speaker.isEmpty());
    updateNote();
    retranslate();
}

/// With the chip on it says how many lines it hides: "2 of 7".
QString QuotesPane::note() const
{
    const int shown = m_filter->rowCount();
    const int all = model().rowCount();
    if (shown == all)
        return BriefingPane::note();
    //: %1 and %2 are numbers of quotes: those that are shown, and all
    return tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
}

void QuotesPane::retranslate()
{
    BriefingPane::retranslate();
    if (!m_chip)
        return;
    constexpr int longestName = 40;
    QString speaker = m_filter->speaker();
    if (speaker.size() > longestName)
        speaker = speaker.left(longestName - 1) + QChar(u'…');
    m_chip->setText(tr("Only %1").arg(speaker));
    m_chip->setToolTip(tr("Show the quotes of all speakers"));
    m_chip->setAccessibleName(tr("Only the quotes of %1 are shown. Show all").arg(m_filter->speaker()));
}

} // namespace rapporteur
