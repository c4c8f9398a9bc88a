// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correcting/correcting.h"

#include "briefingpage.h"
#include "briefingpane.h"
#include "presentation/briefingsession.h"
#include "verifystrip.h"
#include "windowactions.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace rapporteur {

Correcting::Correcting(BriefingSession &session, BriefingFocus &focus, QMainWindow &window, WindowActions &actions)
    : QObject(&window)
    , m_session(session)
    , m_focus(focus)
    , m_corrector(session)
    , m_menu(new QMenu(&window))
    , m_undo(m_corrector.undoStack().createUndoAction(this))
    , m_redo(m_corrector.undoStack().createRedoAction(this))
    , m_included(makeAction(Qt::Key_Space, &Correcting::toggleIncluded))
    , m_remove(makeAction(Qt::Key_Delete, &Correcting::removeLine))
    , m_moveUp(makeAction(Qt::ALT | Qt::Key_Up, &Correcting::moveUp))
    , m_moveDown(makeAction(Qt::ALT | Qt::Key_Down, &Correcting::moveDown))
{
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    m_included->setCheckable(true);
    QMenu &edit = actions.editMenu();
    QAction *first = edit.actions().constFirst();
    edit.insertActions(first, {m_undo, m_redo});
    edit.insertSeparator(first);
    window.menuBar()->insertMenu(window.menuBar()->actions().at(2), m_menu);
    m_menu->addActions(m_lineActions);
    connect(&focus, &BriefingFocus::changed, this, &Correcting::updateActions);
    connect(&session, &BriefingSession::briefingSettled, this, &Correcting::updateActions);
    retranslate();
    updateActions();
}

QAction *Correcting::makeAction(const QKeySequence &keys, void (Correcting::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_lineActions << action;
    return action;
}

void Correcting::attachTo(BriefingPage &page)
{
    for (BriefingPane *pane : page.findChildren<BriefingPane *>())
        pane->addActions(m_lineActions);
    page.findChild<VerifyStrip *>()->addActions(m_lineActions);
}

void Correcting::retranslate()
{
    m_menu->setTitle(tr("&Correct"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_included->setText(tr("In the &briefing"));
    m_remove->setText(tr("&Remove the line"));
    m_moveUp->setText(tr("Move &up"));
    m_moveDown->setText(tr("Move &down"));
}

void Correcting::updateActions()
{
    const ItemRef line = item();
    const bool can = m_corrector.canExclude(line);
    for (QAction *action : std::as_const(m_lineActions))
        action->setEnabled(can);
    m_included->setChecked(can && m_corrector.isIncluded(line));
}

void Correcting::toggleIncluded()
{
    m_corrector.setIncluded(item(), !m_corrector.isIncluded(item()));
}

void Correcting::removeLine()
{
    m_corrector.remove(item());
}

void Correcting::moveUp()
{
    m_corrector.move(item(), -1);
}

void Correcting::moveDown()
{
    m_corrector.move(item(), 1);
}

} // namespace rapporteur
