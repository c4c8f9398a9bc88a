// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefingpane.h"

#include "briefinglist.h"
#include "paneheader.h"
#include "presentation/briefingmodel.h"
#include "presentation/briefingsession.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace rapporteur {

BriefingPane::BriefingPane(BriefingSession &session, BriefingFocus &focus, BriefingModel *model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_header(new PaneHeader(this))
    , m_list(new BriefingList(focus, this))
    , m_model(model)
{
    m_model->setParent(this);
    m_list->setModel(m_model);
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_list);
    connect(&session, &BriefingSession::briefingChanged, this, [this] { showBriefing(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &BriefingPane::updateNote);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BriefingPane::updateNote);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &BriefingPane::updateNote);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BriefingPane::updateNote);
}

void BriefingPane::showBriefing()
{
    const BriefingPointer briefing = m_session.briefing();
    m_list->setArticleLanguage(briefing ? briefing->article.language : QString());
    m_model->setBriefing(briefing);
}

void BriefingPane::updateNote()
{
    m_header->setNote(note());
    emit lineCountChanged(m_model->rowCount());
}

QString BriefingPane::note() const
{
    const int lines = m_model->rowCount();
    return lines > 0 ? QLocale().toString(lines) : QString();
}

void BriefingPane::setReadingScale(double scale)
{
    m_list->setReadingScale(scale);
}

void BriefingPane::setHeaderVisible(bool visible)
{
    m_header->setVisible(visible);
}

void BriefingPane::retranslate()
{
    m_header->setTitle(title());
    m_list->setAccessibleName(title());
    m_list->setEmptyText(emptyText());
    m_model->retranslate();
}

void BriefingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateNote();
    }
}

} // namespace rapporteur
