// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>

#include <functional>

class QWidget;

namespace rapporteur {

/// What the window asks of the desktop around it: file dialogs and other programs. Tests answer instead. The dialogs
/// are not waited for: \a chosen is called when the user has decided, and not at all when he gives up.
struct Desktop {
    using Chosen = std::function<void(const QString &path)>;
    using SeveralChosen = std::function<void(const QStringList &paths)>;

    std::function<void(QWidget *parent, const QString &folder, const SeveralChosen &chosen)> chooseArticles;
    std::function<void(QWidget *parent, const QString &proposal, const Chosen &chosen)> chooseExportFile;
    std::function<void(const QUrl &url)> open;
    std::function<void(QWidget *parent, const QString &proposal, const Chosen &chosen)> chooseDossierFile;
    QString stateFolder; ///< for unsaved work; empty keeps none

    [[nodiscard]] static Desktop ofSystem();
};

} // namespace rapporteur
