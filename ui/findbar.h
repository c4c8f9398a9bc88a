// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rapporteur {

/// The bar over the text in which the reader types what to find, or the number of a paragraph to go to.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    enum Mode { Words, Paragraph };
    void open(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QString text() const;
    /// "3 of 12"; \a current counts from 0, -1 for none.
    void showResult(int current, int count);

signals:
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void paragraphWanted(int number);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void accept();
    void close();

    Mode m_mode = Words;
    QLabel *m_label;
    QLineEdit *m_input;
    QLabel *m_result;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = -1;
    int m_count = -1;
};

} // namespace rapporteur
