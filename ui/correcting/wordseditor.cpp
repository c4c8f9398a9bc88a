// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/wordseditor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

namespace rapporteur {

WordsEditor::WordsEditor(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QPlainTextEdit(question.words, this))
    , m_outcome(new QLabel(this))
    , m_option(new QCheckBox(question.option, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("wordsEditor"));
    setWindowTitle(question.title);
    auto *label = new QLabel(question.label, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("words"));
    m_edit->setAccessibleName(question.label);
    m_edit->setTabChangesFocus(true);
    // Each paragraph reads from the side of its own words, in an interface of either direction.
    QTextOption direction = m_edit->document()->defaultTextOption();
    direction.setTextDirection(Qt::LayoutDirectionAuto);
    m_edit->document()->setDefaultTextOption(direction);
    m_edit->selectAll();
    m_edit->setFocus(); // or the first key that is pressed goes nowhere
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->hide();
    m_option->setObjectName(QStringLiteral("option"));
    m_option->setVisible(!question.option.isEmpty());
    m_option->setChecked(question.isOptionOn);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> {label, m_edit, m_outcome, m_option, m_buttons})
        column->addWidget(widget);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &WordsEditor::showPreview);
    // Enter makes a line in the words; with Ctrl it is done.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *done = new QShortcut(Qt::CTRL | key, this);
        connect(done, &QShortcut::activated, m_buttons->button(QDialogButtonBox::Ok), &QPushButton::click);
    }
    // About ten lines of sixty letters, whatever the size of the type.
    resize(std::max(560, fontMetrics().averageCharWidth() * 66), std::max(260, fontMetrics().height() * 14));
}

void WordsEditor::setPreview(std::function<Outcome(const QString &)> preview)
{
    m_preview = std::move(preview);
    m_outcome->show();
    showPreview();
}

void WordsEditor::showPreview()
{
    if (!m_preview)
        return;
    const Outcome outcome = m_preview(words());
    m_outcome->setText(outcome.text);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(outcome.isGood);
}

QString WordsEditor::words() const
{
    return m_edit->toPlainText();
}

bool WordsEditor::isOptionOn() const
{
    return m_option->isChecked();
}

} // namespace rapporteur
