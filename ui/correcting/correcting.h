// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingcorrector.h"
#include "presentation/briefingfocus.h"

#include <QAction>

class QMainWindow;
class QMenu;

namespace rapporteur {

class BriefingPage;
class WindowActions;

/// Correcting by hand, as the window offers it: the actions, their menu and keys, and the small editors that they open.
/// Owned by the window; makes the corrector.
class Correcting : public QObject
{
    Q_OBJECT

public:
    Correcting(BriefingSession &session, BriefingFocus &focus, QMainWindow &window, WindowActions &actions);

    [[nodiscard]] BriefingCorrector &corrector() { return m_corrector; }
    /// The briefing that the session announces is the same article with other corrections.
    [[nodiscard]] bool isShowingCorrection() const { return m_corrector.isShowing(); }
    /// The keys that act on a line, Space and Delete among them, work in the panes of \a page.
    void attachTo(BriefingPage &page);
    /// In the interface's language; again whenever that changes.
    void retranslate();

private:
    QAction *makeAction(const QKeySequence &keys, void (Correcting::*slot)());
    void updateActions();
    void toggleIncluded();
    void removeLine();
    void moveUp();
    void moveDown();
    [[nodiscard]] ItemRef item() const { return m_focus.value().item; }

    BriefingSession &m_session;
    BriefingFocus &m_focus;
    BriefingCorrector m_corrector;
    QList<QAction *> m_lineActions; ///< act on the line looked at; their keys work in the panes only
    QMenu *m_menu;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_included;
    QAction *m_remove;
    QAction *m_moveUp;
    QAction *m_moveDown;
};

} // namespace rapporteur
