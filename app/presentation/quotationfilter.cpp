// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/quotationfilter.h"

#include "presentation/roles.h"

namespace rapporteur {

void QuotationFilter::setSpeaker(const QString &speaker)
{
    m_speaker = speaker;
    invalidateFilter();
}

bool QuotationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_speaker.isEmpty())
        return true;
    return sourceModel()->index(row, 0, parent).data(SpeakerRole).toString() == m_speaker;
}

} // namespace rapporteur
