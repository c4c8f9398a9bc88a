// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur {

/// What the program answers to whoever started it.
enum ExitCode { AllWell = 0, InputFailed = 1, WrongUsage = 2 };

/// What the command line asks for, as a value. Read before any application object exists, since the answer decides
/// which one is made.
struct CommandLine {
    enum class Task { OpenWindow, Export, JsonLines, Help, Version, Complain };

    Task task = Task::OpenWindow;
    QStringList files;
    int jobs = 1; ///< of JsonLines: how many articles are worked on at a time
    QString output; ///< of Export; its suffix names the format
    QString language; ///< "fr" or "en"; empty: the system's in the window and in exports, English in JSON lines
    bool isPrivate = false; ///< of OpenWindow: a window of its own that remembers nothing
    bool activated = false; ///< of OpenWindow: started by the session bus, whose request says what to open
    QString complaint; ///< of Complain
};

/// \a arguments begin with the program's name.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
/// The text for --help; needs a QCoreApplication for its name and its translation.
[[nodiscard]] QString commandLineHelp();

} // namespace rapporteur
