// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recentfilesmenu.h"

#include "windowsettings.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rapporteur {

RecentFilesMenu::RecentFilesMenu(QMenu &menu, WindowSettings &settings, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_settings(settings)
{
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
}

void RecentFilesMenu::fill()
{
    m_menu.clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        QAction *action = m_menu.addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit fileWanted(path); });
    }
    if (files.isEmpty()) {
        m_menu.addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Forget these files")), &QAction::triggered, this, &RecentFilesMenu::forget);
}

void RecentFilesMenu::forget()
{
    m_settings.clearRecentFiles();
    emit forgotten();
}

} // namespace rapporteur
