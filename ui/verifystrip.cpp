// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifystrip.h"

#include "briefinglist.h"
#include "presentation/briefingsession.h"
#include "presentation/verifymodel.h"
#include "symbols.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int mostListHeight = 150; ///< pixels; about five points

int openPoints(const Briefing &briefing)
{
    return int(std::count_if(briefing.toVerify.cbegin(), briefing.toVerify.cend(),
        [](const VerifyPoint &point) { return point.answer.isEmpty(); }));
}

} // namespace

VerifyStrip::VerifyStrip(BriefingSession &session, BriefingFocus &focus, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_model(new VerifyModel(this))
    , m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("verifyStrip"));
    m_button->setObjectName(QStringLiteral("verifyButton"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize(symbolSize(*this));
    m_button->setMinimumHeight(26);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 0);
    column->setSpacing(0);
    column->addWidget(m_button);
    connect(m_button, &QToolButton::toggled, this, &VerifyStrip::setOpen);
    connect(&session, &BriefingSession::briefingChanged, this, &VerifyStrip::showBriefing);
    showBriefing();
}

void VerifyStrip::showBriefing()
{
    m_model->setBriefing(m_session.briefing());
    if (m_list && m_session.briefing())
        m_list->setArticleLanguage(m_session.briefing()->article.language);
    setVisible(m_model->rowCount() > 0);
    if (m_list)
        fitList();
    retranslate();
}

bool VerifyStrip::isOpen() const
{
    return m_button->isChecked();
}

void VerifyStrip::setOpen(bool open)
{
    if (open && !m_list)
        makeList();
    if (m_list) {
        m_list->setVisible(open);
        fitList();
    }
    m_button->setChecked(open);
}

void VerifyStrip::enter()
{
    if (m_model->rowCount() == 0)
        return;
    setOpen(true);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void VerifyStrip::makeList()
{
    m_list = new BriefingList(m_focus, this);
    m_list->setObjectName(QStringLiteral("verifyList"));
    m_list->setModel(m_model);
    if (m_session.briefing())
        m_list->setArticleLanguage(m_session.briefing()->article.language);
    layout()->addWidget(m_list);
    retranslate();
}

/// As high as its points, up to a limit: of larger text more.
void VerifyStrip::fitList()
{
    const int most = std::max(mostListHeight, 6 * fontMetrics().height());
    int height = 4;
    for (int row = 0; row < m_model->rowCount() && height < most; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, most));
}

void VerifyStrip::retranslate()
{
    m_model->retranslate();
    const int open = m_session.briefing() ? openPoints(*m_session.briefing()) : 0;
    m_button->setIcon(symbolIcon(open > 0 ? Symbol::Check : Symbol::Sure));
    m_button->setText(open > 0 ? tr("%n point(s) to verify", nullptr, open) : tr("All points to verify are answered"));
    if (m_list)
        m_list->setAccessibleName(tr("To verify"));
}

void VerifyStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace rapporteur
