// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QKeyEvent;

namespace rapporteur {

class ArticleLayout;

/// Where the keys take the caret in a text that is laid out. Remembers the column that a way up or down began in.
class CaretMoves
{
public:
    explicit CaretMoves(ArticleLayout &layout)
        : m_layout(layout)
    {
    }

    /// The position that \a event moves to from \a caret, or selects up to; -1 when it is no such key. \a page is the
    /// height that a page down goes, in pixels.
    [[nodiscard]] qsizetype positionFor(const QKeyEvent &event, qsizetype caret, double page);
    /// The caret was put elsewhere: the next way up or down begins there.
    void forgetColumn() { m_goalX = -1; }

private:
    [[nodiscard]] qsizetype verticalMove(qsizetype caret, double distance);

    ArticleLayout &m_layout;
    double m_goalX = -1;
};

} // namespace rapporteur
