// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rapporteur {

/// How far a long loading is, with a button that gives it up. Shown after a second.
class LoadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingBar(QWidget *parent = nullptr);

    void start(const QString &name);
    /// \a total 0: not known.
    void setProgress(int done, int total);

signals:
    void cancelClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace rapporteur
