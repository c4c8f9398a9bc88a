// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QStatusBar>

class QLabel;

namespace rapporteur {

class BriefingFocus;
class BriefingSession;

/// The line under the window: paragraph, words, language; how many lines are the source's own; whether the source is
/// still what was read.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const BriefingSession &session, const BriefingFocus &focus, QWidget *parent = nullptr);

    /// \a changed: the file on the disk is no longer what was read.
    void setSourceChanged(bool changed);
    /// Says that the window remembers nothing.
    void setPrivate(bool isPrivate);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBriefing();
    void showText();
    void showMarks();
    void showLines();
    void tellPrivate();

    const BriefingSession &m_session;
    const BriefingFocus &m_focus;
    QLabel *m_text;
    QLabel *m_marks;
    QLabel *m_lines;
    QLabel *m_private = nullptr; ///< made when first needed
    Article m_article; ///< that m_words and m_sourceChanged are about
    qsizetype m_words = 0;
    bool m_sourceChanged = false;
};

} // namespace rapporteur
