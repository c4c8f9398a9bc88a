// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/briefingpages.h"
#include "presentation/briefingpointer.h"

#include <QFutureWatcher>
#include <QTimer>

namespace rapporteur {

/// Sets the pages of a briefing off the GUI thread while the user still chooses. Lives on the GUI thread. Requests that
/// follow one another quickly become one; the newest wins.
class ExportPreview : public QObject
{
    Q_OBJECT

public:
    explicit ExportPreview(QObject *parent = nullptr);
    /// Waits for the pages in the making.
    ~ExportPreview() override;

    void request(const BriefingPointer &briefing, const ExportOptions &options);

signals:
    void made(const rapporteur::BriefingPages &pages);
    void failed(const QString &sentence);

private:
    using Made = Result<BriefingPages>;

    void start();
    void take();

    QTimer m_delay;
    QFutureWatcher<Made> m_watcher;
    BriefingPointer m_briefing;
    ExportOptions m_options;
};

} // namespace rapporteur
