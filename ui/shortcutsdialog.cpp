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

QTreeWidgetItem *addSection(QTreeWidget &list, const QString &title)
{
    auto *section = new QTreeWidgetItem({title});
    QFont bold = list.font();
    bold.setBold(true);
    section->setFont(0, bold);
    section->setData(1, Qt::AccessibleTextRole, title); // an empty cell, but the keyboard gets there
    section->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    list.addTopLevelItem(section);
    return section;
}

void addRow(QTreeWidgetItem &section, const QString &what, const QString &keys)
{
    section.addChild(new QTreeWidgetItem({what, keys}));
}

/// One row for each action that has keys, in the order of \a menu and the menus in it.
void addRows(QTreeWidgetItem &section, const QMenu &menu)
{
    QList<QAction *> actions = menu.actions();
    while (!actions.isEmpty()) {
        const QAction *action = actions.takeFirst();
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (action->menu())
            actions = action->menu()->actions() + actions;
        else if (!keys.isEmpty())
            addRow(section, action->iconText(), keys);
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
    list->setItemsExpandable(false);
    list->setIndentation(fontMetrics().height());
    QTreeWidgetItem *panes = addSection(*list, tr("In the text and the panes"));
    addRow(*panes, tr("Go to the passage or the line looked at"), tr("Enter"));
    addRow(*panes, tr("Look at nothing"), tr("Esc"));
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        if (title->menu())
            addRows(*addSection(*list, title->iconText()), *title->menu());
    }
    list->expandAll();
    list->setCurrentItem(panes->child(0), 0, QItemSelectionModel::NoUpdate);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(std::max(540, fontMetrics().averageCharWidth() * 75), std::max(560, fontMetrics().height() * 30));
}

} // namespace rapporteur
