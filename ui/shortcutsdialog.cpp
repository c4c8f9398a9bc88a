// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

void addRow(QTreeWidget &list, const QString &what, const QString &keys)
{
    list.addTopLevelItem(new QTreeWidgetItem({what, keys}));
}

/// One row for each action that has keys, in the order of \a menu and the menus in it.
void addRows(QTreeWidget &list, const QMenu &menu)
{
    QList<QAction *> actions = menu.actions();
    while (!actions.isEmpty()) {
        const QAction *action = actions.takeFirst();
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (action->menu())
            actions = action->menu()->actions() + actions;
        else if (!keys.isEmpty())
            addRow(list, action->iconText(), keys);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("What"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    addRow(*list, tr("Go to the passage or the line looked at"), tr("Enter"));
    addRow(*list, tr("Look at nothing"), tr("Esc"));
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        if (title->menu())
            addRows(*list, *title->menu());
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(520, 560);
}

} // namespace rapporteur
