// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsdialog.h"

#include "windowactions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

void addRow(QTreeWidget &list, const QString &what, const QString &keys)
{
    list.addTopLevelItem(new QTreeWidgetItem({what, keys}));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent)
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
    for (int command = 0; command < int(Command::Count); ++command) {
        const QAction &action = actions[Command(command)];
        const QString keys = QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            addRow(*list, action.iconText(), keys);
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
