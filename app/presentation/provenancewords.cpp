// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/provenancewords.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

QString ProvenanceWords::place(const Provenance &provenance)
{
    if (provenance.page > 0) {
        //: the page of a PDF file
        return tr("PDF p. %1").arg(provenance.page);
    }
    return provenance.part;
}

QString ProvenanceWords::placeInFull(const Provenance &provenance, const QLocale &locale)
{
    QStringList parts {place(provenance)};
    if (provenance.page > 0 && !provenance.box.isEmpty()) {
        const auto points = [&locale](double value) { return locale.toString(qRound(value)); };
        //: lengths in typographic points, from the left and upper edge of a page
        parts << tr("%1 pt from the left, %2 pt from the top")
                     .arg(points(provenance.box.left()), points(provenance.box.top()));
    }
    if (provenance.start >= 0 && provenance.end >= 0)
        parts << tr("bytes %1 to %2").arg(locale.toString(provenance.start), locale.toString(provenance.end));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace rapporteur
