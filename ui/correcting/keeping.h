// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop.h"
#include "presentation/dossierkeeper.h"
#include "presentation/sourcewatcher.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace rapporteur {

class MessageBar;
class WindowActions;

/// Saving, as the window offers it: Save and Save as, the private window, and a strip that tells of work that was left,
/// of a source that changed, and of corrections that lost their place. Owned by Correcting.
class Keeping : public QObject
{
    Q_OBJECT

public:
    Keeping(BriefingSession &session, BriefingCorrector &corrector, QMainWindow &window, WindowActions &actions,
        const Desktop &desktop);
    ~Keeping() override;

    [[nodiscard]] DossierKeeper &keeper() { return m_keeper; }
    [[nodiscard]] SourceWatcher &watcher() { return m_watcher; }
    /// Opens \a path when its name says that it is a dossier.
    bool open(const QString &path);
    /// The title that the window shows for \a title: whether it is private, and has something unsaved.
    [[nodiscard]] QString marked(const QString &title) const;
    [[nodiscard]] bool isPrivate() const;
    /// A private window remembers no file and keeps nothing for the next time.
    void setPrivate(bool isPrivate);
    void retranslate();

signals:
    /// marked() gives another title than before.
    void titleChanged();
    void showLostWanted();

private:
    void save();
    void saveAs();
    void updateActions();
    void watchSource();
    void offerLeftWork();
    void tellSourceChanged(bool changed);
    void tellLost();
    [[nodiscard]] QString proposal() const;
    [[nodiscard]] MessageBar &bar();
    QAction *makeAction(const QList<QKeySequence> &keys, void (Keeping::*slot)());

    BriefingSession &m_session;
    BriefingCorrector &m_corrector;
    QMainWindow &m_window;
    Desktop m_desktop;
    DossierKeeper m_keeper;
    SourceWatcher m_watcher;
    MessageBar *m_bar = nullptr; ///< made when first needed
    qsizetype m_lostTold = 0;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_private;
};

} // namespace rapporteur
