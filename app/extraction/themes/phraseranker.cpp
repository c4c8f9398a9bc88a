// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/phraseranker.h"

#include <QFile>

#include <cmath>
#include <numeric>

namespace rapporteur {

PhraseRanker::PhraseRanker(const QString &file)
{
    QFile weights(file);
    if (!weights.open(QIODevice::ReadOnly))
        return;
    const QByteArray lines = weights.readAll();
    for (const QByteArray &line : lines.split('\n'))
        readLine(line);
}

void PhraseRanker::readLine(QByteArrayView line)
{
    const qsizetype tab = line.indexOf('\t');
    if (tab < 0 || line.front() == '#')
        return;
    const QByteArrayView name = line.first(tab);
    const double weight = line.sliced(tab + 1).toDouble();
    if (name == QByteArrayView("Intercept"))
        m_intercept = weight;
    for (size_t feature = 0; feature < m_weights.size(); ++feature) {
        if (phraseFeatureName(PhraseFeature(feature)) == QLatin1StringView(name))
            m_weights[feature] = weight;
    }
}

double PhraseRanker::score(const PhraseFeatures &features) const
{
    return 1 / (1 + std::exp(-std::inner_product(features.begin(), features.end(), m_weights.begin(), m_intercept)));
}

} // namespace rapporteur
