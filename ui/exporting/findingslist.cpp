// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingslist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostRows = 3; ///< the dialog has to fit a small screen

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"exportFindings"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    hide();
}

void FindingsList::setFindings(const QList<ExportFinding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    for (const ExportFinding &finding : findings.first(std::min(findings.size(), mostRows)))
        addRow(finding);
    if (findings.size() > mostRows)
        m_rows->addWidget(new QLabel(tr("And %n more.", nullptr, int(findings.size() - mostRows)), this));
    setVisible(!findings.isEmpty());
}

void FindingsList::addRow(const ExportFinding &finding)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const bool isRefusal = finding.weight == ExportFinding::Weight::Refusal;
    auto *sign = new QLabel(row);
    const int size = fontMetrics().height();
    sign->setPixmap(
        style()->standardIcon(isRefusal ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning).pixmap(size));
    auto *sentence = new QLabel(row);
    //: before an export: %1 is what the checks say
    sentence->setText((isRefusal ? tr("Stops the export: %1") : tr("To know: %1")).arg(finding.sentence));
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    if (finding.remedy != ExportFinding::Remedy::None) {
        auto *fix = new QPushButton(tr("Fix it"), row);
        fix->setAutoDefault(false);
        fix->setAccessibleName(tr("Fix it: %1").arg(finding.sentence));
        line->addWidget(fix, 0, Qt::AlignTop);
        connect(fix, &QPushButton::clicked, this, [this, finding] { emit fixWanted(finding); });
    }
    m_rows->addWidget(row);
}

} // namespace rapporteur
