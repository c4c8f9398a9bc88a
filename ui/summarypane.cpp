// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summarypane.h"

#include "briefinglist.h"
#include "paneheader.h"
#include "presentation/briefingfigures.h"
#include "presentation/briefingsession.h"
#include "presentation/summarymodel.h"

#include <QToolButton>

namespace rapporteur {

namespace {

constexpr std::array lengths
    = {BriefingSession::ShortSummary, BriefingSession::MediumSummary, BriefingSession::LongSummary};

} // namespace

SummaryPane::SummaryPane(BriefingSession &session, BriefingFocus &focus, QWidget *parent)
    : BriefingPane(session, focus, new SummaryModel, parent)
{
    setObjectName(QStringLiteral("summaryPane"));
    for (size_t number = 0; number < lengths.size(); ++number) {
        auto *button = new QToolButton(this);
        button->setText(QString::number(lengths[number]));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAutoExclusive(true);
        button->setMinimumSize(24, 24);
        connect(button, &QToolButton::clicked, this,
            [this, length = lengths[number]] { m_session.setSummaryLength(length); });
        header().addTool(button);
        m_lengths[number] = button;
    }
    connect(&session, &BriefingSession::summaryLengthChanged, this, &SummaryPane::showLength);
    showLength(session.summaryLength());
    retranslate();
    showBriefing();
}

QString SummaryPane::title() const
{
    return tr("Summary");
}

QString SummaryPane::emptyText() const
{
    return tr("No sentence of the article can stand for it.");
}

void SummaryPane::retranslate()
{
    BriefingPane::retranslate();
    for (size_t number = 0; number < lengths.size(); ++number) {
        const QString name = tr("Summary of %n sentences", nullptr, lengths[number]);
        m_lengths[number]->setToolTip(name);
        m_lengths[number]->setAccessibleName(name);
    }
}

QString SummaryPane::note() const
{
    const BriefingPointer briefing = m_session.briefing();
    const int words = briefing ? int(summaryWords(*briefing, m_session.summaryLength())) : 0;
    return words > 0 ? tr("%n word(s)", "length of the summary", words) : QString();
}

void SummaryPane::showLength(int sentences)
{
    static_cast<SummaryModel &>(model()).setLength(sentences);
    for (size_t number = 0; number < lengths.size(); ++number)
        m_lengths[number]->setChecked(lengths[number] == sentences);
}

} // namespace rapporteur
