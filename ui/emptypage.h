// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rapporteur {

/// What the window shows before an article is open: one sentence, three ways to begin, and the files opened lately.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void openWanted();
    void pasteWanted();
    void exampleWanted();
    void recentFileWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_example;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QList<QPushButton *> m_recentButtons;
};

} // namespace rapporteur
