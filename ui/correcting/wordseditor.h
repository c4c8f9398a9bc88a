// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace rapporteur {

/// A small window to type words in: for a line, an answer, a comment or a note. Shows while the user types what will
/// become of them. Not waited for; deletes itself.
class WordsEditor : public QDialog
{
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString label; ///< over the words
        QString words; ///< to begin with
        QString option; ///< of a box to tick; none when empty
        bool isOptionOn = false;
    };
    /// What becomes of \a typed, or why nothing can; and whether it can be accepted.
    struct Outcome {
        QString text;
        bool isGood = true;
    };

    WordsEditor(const Question &question, QWidget *parent);

    void setPreview(std::function<Outcome(const QString &typed)> preview);
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isOptionOn() const;

private:
    void showPreview();

    std::function<Outcome(const QString &typed)> m_preview;
    QPlainTextEdit *m_edit;
    QLabel *m_outcome;
    QCheckBox *m_option;
    QDialogButtonBox *m_buttons;
};

} // namespace rapporteur
