// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingmodel.h"

#include "presentation/briefingwords.h"
#include "presentation/passagepreview.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// What a screen reader says for a line: its content first, then who and where, then the rest.
QString spokenText(const BriefingRow &row)
{
    QString text = row.content;
    for (const QString &part : {row.detail, row.reason, row.forms}) {
        if (!part.isEmpty())
            text += u" — "_s + part;
    }
    if (row.state != LineState::AsPrinted)
        text += u", "_s + BriefingWords::state(row.state);
    return text;
}

} // namespace

void BriefingModel::setBriefing(const BriefingPointer &briefing)
{
    m_briefing = briefing;
    rebuild();
}

void BriefingModel::rebuild()
{
    beginResetModel();
    readRows();
    endResetModel();
}

void BriefingModel::retranslate()
{
    if (m_rows.isEmpty())
        return;
    readRows();
    emit dataChanged(index(0), index(rowCount() - 1));
}

void BriefingModel::readRows()
{
    m_rows = m_briefing ? makeRows(*m_briefing) : QList<BriefingRow>();
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (int row = 0; row < int(m_rows.size()); ++row)
        m_rowOf.insert(m_rows.at(row).item, row);
}

ItemRef BriefingModel::itemAt(int row) const
{
    return 0 <= row && row < m_rows.size() ? m_rows.at(row).item : ItemRef {};
}

int BriefingModel::rowOf(ItemRef item) const
{
    return m_rowOf.value(item, -1);
}

int BriefingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BriefingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BriefingRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.content;
    case Qt::AccessibleTextRole: return spokenText(row);
    case Qt::AccessibleDescriptionRole: return BriefingWords::joined({row.label, row.section});
    case Qt::ToolTipRole:
        return PassagePreview::of(
            m_briefing->article, row.passages.isEmpty() ? QList<TextSpan> {row.span} : row.passages);
    case ItemRole: return QVariant::fromValue(row.item);
    case SpanRole: return QVariant::fromValue(row.span);
    case LabelRole: return row.label;
    case DetailRole: return row.detail;
    case ReasonRole: return row.reason;
    case CertaintyRole: return int(row.certainty);
    case SectionRole: return row.section;
    case OriginRole: return int(row.origin);
    case StateRole: return int(row.state);
    case SpeakerRole: return row.speaker;
    case FormsRole: return row.forms;
    default: return {};
    }
}

} // namespace rapporteur
