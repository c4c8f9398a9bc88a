// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/filequeue.h"

#include <QObject>

#include <functional>

class QAction;

namespace rapporteur {

class BriefingSession;
class MessageBar;

/// Offers, once an article is open, what came with it: files attached to its mail, and files that were named or dropped
/// together with it. Owned by the window.
class FileOffers : public QObject
{
    Q_OBJECT

public:
    /// \a messageBar makes the bar when it is first needed.
    FileOffers(const BriefingSession &session, std::function<MessageBar &()> messageBar, QObject *parent);

    /// The file of \a paths to open now; the others are offered when it is.
    [[nodiscard]] QString begin(const QStringList &paths) { return m_queue.begin(paths); }
    /// An action that opens the next file that waits; null when none does. The caller owns it.
    [[nodiscard]] QAction *nextAction();

signals:
    void fileWanted(const QString &path);

private:
    void offer();
    [[nodiscard]] QAction *openAction(const QString &text, const QString &path);

    const BriefingSession &m_session;
    std::function<MessageBar &()> m_messageBar;
    FileQueue m_queue;
    bool m_isLoading = false; ///< the next change of the briefing is a new article, not a correction
};

} // namespace rapporteur
