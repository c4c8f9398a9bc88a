// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace rapporteur {

/// Sees to it that all articles open in one program: the first start takes a name on the session bus, later ones hand
/// their files to it and end. The desktop may start the program in the same way (see the D-Bus service file). Speaks
/// org.freedesktop.Application, as the Desktop Entry Specification asks.
///
/// Without a session bus each start is its own; none is started for it. Needs the application object; lives in the
/// window's thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Start {
        First, ///< this program has the name, or there is no bus: it opens its window
        HandedOver, ///< another one has taken the files and shows itself: this one ends
    };

    explicit SingleInstance(QObject *parent = nullptr);

    /// Takes the name or hands \a files over, with their paths made absolute.
    [[nodiscard]] Start start(const QStringList &files);

signals:
    /// Another start wants \a paths opened here; empty: only the window shown.
    void asked(const QStringList &paths);

private:
    /// True when a program that has the name answered.
    [[nodiscard]] static bool handOver(const QStringList &files);
};

} // namespace rapporteur
