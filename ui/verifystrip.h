// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace rapporteur {

class BriefingFocus;
class BriefingList;
class BriefingSession;
class VerifyModel;

/// The strip under the panes: "5 points to verify". Opens to the list of them; is not there when there are none.
class VerifyStrip : public QWidget
{
    Q_OBJECT

public:
    VerifyStrip(BriefingSession &session, BriefingFocus &focus, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Opens the list and puts the keyboard there.
    void enter();
    [[nodiscard]] BriefingList *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBriefing();
    void retranslate();
    void makeList();
    void fitList();

    BriefingSession &m_session;
    BriefingFocus &m_focus;
    VerifyModel *m_model;
    QToolButton *m_button;
    BriefingList *m_list = nullptr; ///< made when first opened
};

} // namespace rapporteur
