// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefinglinks.h"
#include "presentation/roles.h"

#include <QAbstractListModel>
#include <QHash>

namespace rapporteur {

/// A line of a briefing as the panes show it; the words are those of the interface's language when it was made.
struct BriefingRow {
    ItemRef item;
    TextSpan span;
    QString content = {};
    QString label = {};
    QString detail = {};
    QString reason = {};
    QString section = {};
    QString speaker = {};
    QString forms = {};
    QString was = {}; ///< what it was before the user changed it, as a sentence
    Certainty certainty = Certainty::NotAsked;
    WordsOrigin origin = WordsOrigin::Source;
    LineState state = LineState::AsPrinted;
    bool included = true;
    QList<TextSpan> passages = {}; ///< all of them, the main one first; empty: the main one alone

    bool operator==(const BriefingRow &) const = default;
};

/// A thin skin over one list of a briefing. Owned by its pane; lives on the GUI thread. A null briefing is an empty
/// list.
class BriefingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Of the same article only the rows that differ are announced, so that views keep their place and what they have
    /// measured; of another one all.
    void setBriefing(const BriefingPointer &briefing);
    /// Makes the same lines again in the interface's new language; views keep their place.
    void retranslate();

    [[nodiscard]] ItemRef itemAt(int row) const;
    /// -1 when the model does not show \a item.
    [[nodiscard]] int rowOf(ItemRef item) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] virtual QList<BriefingRow> makeRows(const Briefing &briefing) const = 0;
    /// Whether makeRows() finds the same in both, which are about the same article. Fast where a correction was about
    /// other lines: their lists still share their data.
    [[nodiscard]] virtual bool showsSame(const Briefing &a, const Briefing &b) const = 0;
    /// Makes other lines from the same briefing.
    void rebuild();

private:
    [[nodiscard]] QList<BriefingRow> readRows() const;
    void setRows(const QList<BriefingRow> &rows);
    void resetTo(const QList<BriefingRow> &rows);
    bool changeOrder(const QList<BriefingRow> &rows);
    void announceChanges(const QList<BriefingRow> &before);

    BriefingPointer m_briefing;
    QList<BriefingRow> m_rows;
    QHash<ItemRef, int> m_rowOf; ///< a row for each item: panes look one up for every line that is marked
};

} // namespace rapporteur
