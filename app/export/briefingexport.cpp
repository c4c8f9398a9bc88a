// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingexport.h"

namespace rapporteur {

Result<ExportReport> exportBriefing(const Briefing &, const QString &, const ExportOptions &)
{
    return failure(ErrorKind::Unsupported, {});
}

} // namespace rapporteur
