// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findbar.h"
#include "presentation/articlesearch.h"
#include "presentation/briefingfocus.h"

#include <QWidget>

#include <functional>

namespace rapporteur {

class ArticleView;
class BriefingSession;
class PaneHeader;

/// The article, with what is looked at marked in it. Moving in it looks at the passage; Enter goes to the line that
/// rests on it.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    ArticlePane(BriefingSession &session, BriefingFocus &focus, QWidget *parent = nullptr);

    [[nodiscard]] ArticleView &view() const { return *m_view; }
    void setReadingScale(double scale);
    /// What a label in the margin shows of its line when the mouse rests on it, as rich text.
    void setLabelTip(std::function<QString(ItemRef)> tip);
    void openFindBar(FindBar::Mode mode);
    /// By one place, on from the caret; wraps around.
    void findNext();
    void findPrevious();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showBriefing();
    void showFocus(const FocusValue &value);
    void goTo(const FocusValue &value, TextSpan view);
    void goToLineOn(TextSpan passage);
    void goToParagraph(int number);
    void findWords(const QString &words);
    void showFound(int index);
    void closeFindBar();
    [[nodiscard]] QString numberTip(const Paragraph &paragraph) const;

    BriefingSession &m_session;
    BriefingFocus &m_focus;
    PaneHeader *m_header;
    ArticleView *m_view;
    FindBar *m_findBar = nullptr; ///< made when first needed, like the folded text
    ArticleSearch m_search;
    bool m_searchIsMade = false;
    QList<TextSpan> m_found;
    int m_currentFound = -1;
};

} // namespace rapporteur
