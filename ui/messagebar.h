// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rapporteur {

/// The strip over the panes that tells what went wrong or what was done, instead of a dialog. One message at a time; it
/// stays until it is closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum Kind { Problem, Success };

    explicit MessageBar(QWidget *parent = nullptr);

    /// \a actions become buttons; the bar takes them as its children.
    void tell(Kind kind, const QString &sentence, const QList<QAction *> &actions = {});
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Problem;
    QHBoxLayout *m_row;
    QLabel *m_label;
    QToolButton *m_close;
    QList<QWidget *> m_buttons;
};

} // namespace rapporteur
