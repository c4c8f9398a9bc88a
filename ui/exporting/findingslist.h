// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/exportpreview.h"

#include <QWidget>

class QVBoxLayout;

namespace rapporteur {

/// What the checks say before an export, a line each with a sign, a sentence and "Fix it". Hidden when they say
/// nothing.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    /// Shows the first few, and how many more there are.
    void setFindings(const QList<ExportFinding> &findings);

signals:
    void fixWanted(const rapporteur::ExportFinding &finding);

private:
    void addRow(const ExportFinding &finding);

    QVBoxLayout *m_rows;
    QList<ExportFinding> m_findings;
};

} // namespace rapporteur
