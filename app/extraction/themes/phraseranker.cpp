// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/themes/phraseranker.h"

#include <QFile>

#include <cmath>

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

double PhraseRanker::rank(const PhraseFeatures &features) const
{
    constexpr size_t lanes = 4; // sums that do not wait for each other
    std::array<double, lanes> sums = {m_intercept};
    size_t feature = 0;
    for (; feature + lanes <= features.size(); feature += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += double(features[feature + lane]) * m_weights[feature + lane];
    }
    for (; feature < features.size(); ++feature)
        sums[0] += double(features[feature]) * m_weights[feature];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

double PhraseRanker::scoreOf(double rank)
{
    return 1 / (1 + std::exp(-rank));
}

} // namespace rapporteur
