// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace rapporteur {

/// The line over a pane: its name, how many lines it holds, and on the right what the pane puts there.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note, const QString &toolTip = {});
    void addTool(QWidget *tool);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_note;
};

} // namespace rapporteur
