// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingmodel.h"

#include "dossier/briefingitems.h"
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

/// What of the event the user typed or chose anew.
void tellFact(BriefingRow &row, const Event &event)
{
    const FactState &fact = event.states[size_t(std::clamp(row.item.id, 0, int(EventOrganiser)))];
    row.state = fact.state;
    QStringList parts {row.detail};
    if (!fact.was.isEmpty())
        parts << BriefingModel::tr("was: %1").arg(fact.was.simplified());
    if (row.item.id == EventDates && event.addedYear != 0)
        parts << BriefingModel::tr("year %1, added").arg(event.addedYear);
    row.detail = BriefingWords::joined(parts);
}

/// What the user changed about a line, whatever its kind: each is told in words, beside the line.
void tellCorrections(BriefingRow &row, const Briefing &briefing)
{
    if (row.item.kind == ItemKind::EventFact) {
        tellFact(row, briefing.event);
        return;
    }
    visitItem(briefing, row.item, [&row](const auto &line) {
        QStringList parts {row.detail};
        if constexpr (requires { line.included; }) {
            if (!line.included)
                parts.prepend(BriefingModel::tr("left out"));
            if (!line.was.isEmpty())
                parts << BriefingModel::tr("was: %1").arg(line.was.simplified());
        }
        if constexpr (requires { line.speakerWas; }) {
            if (!line.speakerWas.isEmpty())
                parts << BriefingModel::tr("was said by %1").arg(line.speakerWas);
        }
        if constexpr (requires { line.answer; }) {
            if (!line.answer.isEmpty()) {
                parts << BriefingModel::tr("answer: %1").arg(line.answer.simplified());
                row.state = LineState::Added;
            }
        }
        row.detail = BriefingWords::joined(parts);
    });
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
    for (BriefingRow &row : m_rows)
        tellCorrections(row, *m_briefing);
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
