// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caretmoves.h"

#include "articlelayout.h"

#include <QKeyEvent>

namespace rapporteur {

qsizetype CaretMoves::verticalMove(qsizetype from, double distance)
{
    const QRectF caret = m_layout.caretRect(from);
    if (m_goalX < 0)
        m_goalX = caret.left();
    const qsizetype position = m_layout.positionAt({m_goalX, caret.center().y() + distance});
    // The space between paragraphs belongs to the line below it, which a move up must pass over.
    if (position == from && distance < 0)
        return m_layout.positionAt({m_goalX, caret.center().y() + 1.8 * distance});
    return position;
}

qsizetype CaretMoves::positionFor(const QKeyEvent &event, qsizetype caret, double page)
{
    const auto matches = [&](QKeySequence::StandardKey move, QKeySequence::StandardKey select) {
        return event.matches(move) || event.matches(select);
    };
    if (matches(QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine))
        return verticalMove(caret, m_layout.lineHeight());
    if (matches(QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine))
        return verticalMove(caret, -m_layout.lineHeight());
    if (matches(QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage))
        return verticalMove(caret, page);
    if (matches(QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage))
        return verticalMove(caret, -page);
    forgetColumn();
    if (matches(QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar))
        return m_layout.nextPosition(caret, QTextLayout::SkipCharacters);
    if (matches(QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar))
        return m_layout.previousPosition(caret, QTextLayout::SkipCharacters);
    if (matches(QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord))
        return m_layout.nextPosition(caret, QTextLayout::SkipWords);
    if (matches(QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord))
        return m_layout.previousPosition(caret, QTextLayout::SkipWords);
    if (matches(QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine))
        return m_layout.lineAt(caret).start;
    if (matches(QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine))
        return m_layout.lineAt(caret).end;
    if (matches(QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument))
        return 0;
    if (matches(QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument))
        return m_layout.article().text.size();
    return -1;
}

} // namespace rapporteur
