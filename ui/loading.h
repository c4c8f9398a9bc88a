// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <utility>

class QBoxLayout;

namespace rapporteur {

class BriefingSession;
class LoadingBar;

/// Shows how far a loading is, over all else in the window, when it takes more than a second.
class Loading : public QObject
{
    Q_OBJECT

public:
    /// The bar comes first in \a column.
    Loading(BriefingSession &session, QBoxLayout &column, QObject *parent);

private:
    void start(const QString &name);
    void setProgress(int done, int total);
    void show();
    void end();

    BriefingSession &m_session;
    QBoxLayout &m_column;
    QTimer m_timer;
    QString m_name;
    std::pair<int, int> m_progress; ///< how far, and of how much: told before the bar is there
    LoadingBar *m_bar = nullptr; ///< made when first needed
};

} // namespace rapporteur
