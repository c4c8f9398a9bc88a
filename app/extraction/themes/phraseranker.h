// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/themes/phrasecandidates.h"

namespace rapporteur {

/// Scores phrases by a logistic model, learnt from readers' choices by resources/models/tools/keyphrases.py.
class PhraseRanker
{
public:
    /// Reads `feature<TAB>weight` lines from \a file; a feature that is not named weighs nothing.
    explicit PhraseRanker(const QString &file = QStringLiteral(":/models/keyphrases.txt"));

    /// Any number: the greater, the likelier a reader is to name the phrase as a theme.
    [[nodiscard]] double rank(const PhraseFeatures &features) const;
    /// 0 … 1: how likely that is.
    [[nodiscard]] static double scoreOf(double rank);

private:
    void readLine(QByteArrayView line);

    double m_intercept = 0;
    std::array<double, size_t(PhraseFeature::Count)> m_weights = {};
};

} // namespace rapporteur
