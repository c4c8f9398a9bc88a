// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attendancepane.h"

#include "presentation/attendancemodel.h"

namespace rapporteur {

AttendancePane::AttendancePane(BriefingSession &session, BriefingFocus &focus, QWidget *parent)
    : BriefingPane(session, focus, new AttendanceModel, parent)
{
    setObjectName(QStringLiteral("attendancePane"));
    retranslate();
    showBriefing();
}

QString AttendancePane::title() const
{
    return tr("Attendance");
}

QString AttendancePane::emptyText() const
{
    return tr("The article does not say who took part.");
}

} // namespace rapporteur
