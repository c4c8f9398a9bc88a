// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingfocus.h"

#include <QListView>

namespace rapporteur {

class BriefingModel;
class RowDelegate;

/// The lines of one pane. Moving marks, Enter goes; lines that belong to what is looked at elsewhere are marked here,
/// and the first of them is brought into view when none can be seen. The model may be behind a proxy.
class BriefingList : public QListView
{
    Q_OBJECT

public:
    explicit BriefingList(BriefingFocus &focus, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Of the article, for the choice of type.
    void setArticleLanguage(const QString &language);
    void setReadingScale(double scale);
    /// What stands in the list when it has no lines.
    void setEmptyText(const QString &words);
    /// The row of \a item in this view; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(ItemRef item) const;
    [[nodiscard]] ItemRef currentItem() const;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFocus(const FocusValue &value);
    void bringRelatedIntoView();
    void goTo(const QModelIndex &index);
    void setAgain();
    void placeAgain();
    void measureInSteps();

    BriefingFocus &m_focus;
    RowDelegate *m_delegate;
    QString m_emptyText;
    bool m_showingFocus = false;
};

} // namespace rapporteur
