// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace rapporteur {

/// The quotations of one speaker, or of all. Never on without a chip in the pane that shows and clears it.
class QuotationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] const QString &speaker() const { return m_speaker; }
    /// As SpeakerRole gives it; empty shows all.
    void setSpeaker(const QString &speaker);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_speaker;
};

} // namespace rapporteur
