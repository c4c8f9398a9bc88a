// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingmodel.h"

namespace rapporteur {

/// The event and who takes part in it: facts, figures, categories, people, countries, organisations, each group under
/// its heading. What the article does not say about the event is a line too, and says so.
class AttendanceModel : public BriefingModel
{
    Q_OBJECT

public:
    using BriefingModel::BriefingModel;

protected:
    [[nodiscard]] QList<BriefingRow> makeRows(const Briefing &briefing) const override;
    [[nodiscard]] bool showsSame(const Briefing &a, const Briefing &b) const override;

private:
    static void addEvent(QList<BriefingRow> &rows, const Briefing &briefing);
    static void addFigures(QList<BriefingRow> &rows, const Briefing &briefing);
    static void addPeople(QList<BriefingRow> &rows, const Briefing &briefing);
    static void addCountries(QList<BriefingRow> &rows, const Briefing &briefing);
    static void addOrganisations(QList<BriefingRow> &rows, const Briefing &briefing);
};

} // namespace rapporteur
