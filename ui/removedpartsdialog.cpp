// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "removedpartsdialog.h"

#include "presentation/removedparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// So that a page of a million comments does not hold the window up; what is cut is told.
constexpr qsizetype mostOfOnePart = 20'000;

void insertPart(QTextCursor &cursor, const RemovedPart &part, const QString &heading, const QString &cutNote)
{
    QTextBlockFormat headingBlock;
    headingBlock.setHeadingLevel(2);
    headingBlock.setTopMargin(10);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (cursor.position() > 0)
        cursor.insertBlock();
    cursor.setBlockFormat(headingBlock);
    cursor.insertText(heading, bold);
    cursor.insertBlock({}, {});
    cursor.insertText(part.text.left(mostOfOnePart));
    if (part.text.size() > mostOfOnePart)
        cursor.insertText(u"\n"_s + cutNote);
}

} // namespace

RemovedPartsDialog::RemovedPartsDialog(const Article &article, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"removedPartsDialog"_s);
    setWindowTitle(tr("What was left out"));
    const QList<RemovedPart> parts = RemovedParts::of(article);
    auto *explanation = new QLabel(parts.isEmpty()
            ? tr("Nothing of the file was left out.")
            : tr("These parts of the file are not in the text. Nothing of the briefing rests on them."),
        this);
    explanation->setWordWrap(true);
    auto *text = new QTextEdit(this);
    text->setObjectName(u"removedPartsText"_s);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(windowTitle());
    QTextCursor cursor(text->document());
    for (const RemovedPart &part : parts) {
        //: a heading: %1 why the text under it was left out, %n how long that text is
        const QString heading = tr("%1 — %n character(s)", nullptr, int(part.characters)).arg(part.reason);
        insertPart(cursor, part, heading, tr("… and more"));
    }
    text->moveCursor(QTextCursor::Start);
    text->setVisible(!parts.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(620, 520);
}

} // namespace rapporteur
