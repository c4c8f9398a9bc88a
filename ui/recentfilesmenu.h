// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;

namespace rapporteur {

class WindowSettings;

/// Fills the menu of the files opened lately whenever it is about to show.
class RecentFilesMenu : public QObject
{
    Q_OBJECT

public:
    RecentFilesMenu(QMenu &menu, WindowSettings &settings, QObject *parent);

signals:
    void fileWanted(const QString &path);
    /// There are no recent files any more.
    void forgotten();

private:
    void fill();
    void forget();

    QMenu &m_menu;
    WindowSettings &m_settings;
};

} // namespace rapporteur
