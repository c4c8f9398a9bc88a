// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace rapporteur {

class BriefingFocus;
class BriefingList;
class BriefingModel;
class BriefingSession;
class PaneHeader;

/// A pane beside the text: a header over the lines of one model. It shows the session's briefing and shares the focus.
class BriefingPane : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a model as its child.
    BriefingPane(BriefingSession &session, BriefingFocus &focus, BriefingModel *model, QWidget *parent = nullptr);

    [[nodiscard]] BriefingList &list() const { return *m_list; }
    [[nodiscard]] BriefingModel &model() const { return *m_model; }
    [[nodiscard]] PaneHeader &header() const { return *m_header; }
    /// The pane's name in the interface's language, without a mnemonic.
    [[nodiscard]] virtual QString title() const = 0;
    /// What the pane says when the article gives it no line.
    [[nodiscard]] virtual QString emptyText() const = 0;
    void setReadingScale(double scale);
    /// Hidden where a tab already names the pane.
    void setHeaderVisible(bool visible);

signals:
    /// The number of lines, for tabs.
    void lineCountChanged(int lines);

protected:
    void changeEvent(QEvent *event) override;
    /// Called once the subclass is complete, and when the language changes.
    virtual void retranslate();
    virtual void showBriefing();
    void updateNote();
    /// What the header says behind the title: how many lines there are. Empty without any.
    [[nodiscard]] virtual QString note() const;

    BriefingSession &m_session;
    BriefingFocus &m_focus;

private:
    PaneHeader *m_header;
    BriefingList *m_list;
    BriefingModel *m_model;
};

} // namespace rapporteur
