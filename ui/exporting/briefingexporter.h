// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop.h"
#include "exportsettings.h"
#include "messagebar.h"

namespace rapporteur {

class BriefingSession;
class InterfaceLanguage;
struct Error;

/// What the window does to hand a briefing over: asks how, exports, prints, and says how it went. Owned by the window.
class BriefingExporter : public QObject
{
    Q_OBJECT

public:
    /// All but \a window are made by main and outlive this.
    BriefingExporter(BriefingSession &session, const InterfaceLanguage &language, QSettings &settings,
        const Desktop &desktop, QWidget *window);

    /// The dialog with the pages; proposes a PDF beside the article.
    void exportBriefing();
    /// The desktop's file dialog, and what was chosen last for all else.
    void exportAs();
    /// The print preview of the same pages.
    void print();

signals:
    /// How it went. Whoever shows it takes the actions.
    void told(rapporteur::MessageBar::Kind kind, const QString &sentence, const QList<QAction *> &actions);
    /// Somebody wants to put \a finding right in the window.
    void fixWanted(const rapporteur::ExportFinding &finding);

private:
    [[nodiscard]] QString proposedPath(const QString &suffix) const;
    [[nodiscard]] ExportOptions options() const;
    void write(const QString &path, const ExportOptions &options);
    void tellExported(const QString &path, const ExportReport &report);
    void tellFailed(const Error &error);

    BriefingSession &m_session;
    const InterfaceLanguage &m_language;
    ExportSettings m_settings;
    const Desktop m_desktop;
    QWidget *m_window;
    ExportOptions m_written; ///< the options of the last export
};

} // namespace rapporteur
