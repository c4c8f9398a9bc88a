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
    for (const QString &part : {row.detail, row.reason, row.was, row.forms}) {
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
    if (!fact.was.isEmpty())
        row.was = BriefingModel::tr("was: %1").arg(fact.was.simplified());
    if (row.item.id == EventDates && event.addedYear != 0)
        row.detail = BriefingWords::joined({row.detail, BriefingModel::tr("year %1, added").arg(event.addedYear)});
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
        QStringList was;
        if constexpr (requires { line.included; }) {
            row.included = line.included;
            if (!line.included)
                parts.prepend(BriefingModel::tr("left out"));
            if (!line.was.isEmpty())
                was << BriefingModel::tr("was: %1").arg(line.was.simplified());
        }
        if constexpr (requires { line.speakerWas; }) {
            if (!line.speakerWas.isEmpty())
                was << BriefingModel::tr("was said by %1").arg(line.speakerWas);
        }
        if constexpr (requires { line.answer; }) {
            if (!line.answer.isEmpty()) {
                parts << BriefingModel::tr("answer: %1").arg(line.answer.simplified());
                row.state = LineState::Added;
            }
        }
        row.detail = BriefingWords::joined(parts);
        row.was = BriefingWords::joined(was);
    });
}

bool haveSameItem(const BriefingRow &a, const BriefingRow &b)
{
    return a.item == b.item;
}

} // namespace

void BriefingModel::setBriefing(const BriefingPointer &briefing)
{
    const bool isSameArticle = m_briefing && briefing && m_briefing->article == briefing->article;
    const BriefingPointer previous = std::exchange(m_briefing, briefing);
    if (isSameArticle && showsSame(*previous, *briefing))
        return;
    const QList<BriefingRow> rows = readRows();
    const QList<BriefingRow> before = m_rows;
    if (isSameArticle && changeOrder(rows))
        announceChanges(before);
    else
        resetTo(rows);
}

void BriefingModel::rebuild()
{
    resetTo(readRows());
}

void BriefingModel::retranslate()
{
    if (m_rows.isEmpty())
        return;
    setRows(readRows());
    emit dataChanged(index(0), index(rowCount() - 1));
}

QList<BriefingRow> BriefingModel::readRows() const
{
    QList<BriefingRow> rows = m_briefing ? makeRows(*m_briefing) : QList<BriefingRow>();
    for (BriefingRow &row : rows)
        tellCorrections(row, *m_briefing);
    return rows;
}

void BriefingModel::setRows(const QList<BriefingRow> &rows)
{
    m_rows = rows;
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (int row = 0; row < int(m_rows.size()); ++row)
        m_rowOf.insert(m_rows.at(row).item, row);
}

void BriefingModel::resetTo(const QList<BriefingRow> &rows)
{
    beginResetModel();
    setRows(rows);
    endResetModel();
}

/// Takes \a rows when they are the old ones in their order, or with one run of them gone, come or moved by a place:
/// what one correction does. False, and nothing happens, when they are not.
bool BriefingModel::changeOrder(const QList<BriefingRow> &rows)
{
    const auto [before, after]
        = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), haveSameItem);
    const int first = int(before - m_rows.cbegin());
    qsizetype alike = 0; // at the end
    while (alike < std::min(m_rows.cend() - before, rows.cend() - after)
        && haveSameItem(m_rows.at(m_rows.size() - 1 - alike), rows.at(rows.size() - 1 - alike)))
        ++alike;
    const int lastBefore = int(m_rows.size() - alike) - 1;
    const int lastAfter = int(rows.size() - alike) - 1;
    if (lastBefore < first && lastAfter < first) {
        setRows(rows);
    } else if (lastAfter < first) {
        beginRemoveRows({}, first, lastBefore);
        setRows(rows);
        endRemoveRows();
    } else if (lastBefore < first) {
        beginInsertRows({}, first, lastAfter);
        setRows(rows);
        endInsertRows();
    } else if (lastBefore == lastAfter && lastBefore == first + 1) {
        beginMoveRows({}, lastBefore, lastBefore, {}, first);
        setRows(rows);
        endMoveRows();
    } else {
        return false;
    }
    return true;
}

void BriefingModel::announceChanges(const QList<BriefingRow> &before)
{
    QHash<ItemRef, qsizetype> old;
    old.reserve(before.size());
    for (qsizetype row = 0; row < before.size(); ++row)
        old.insert(before.at(row).item, row);
    const auto differs = [&](int row) {
        const qsizetype was = old.value(m_rows.at(row).item, -1);
        return was >= 0 && before.at(was) != m_rows.at(row);
    };
    for (int row = 0; row < rowCount(); ++row) {
        const int first = row;
        while (row < rowCount() && differs(row))
            ++row;
        if (row > first)
            emit dataChanged(index(first), index(row - 1));
    }
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
    case WasRole: return row.was;
    case IncludedRole: return row.included;
    default: return {};
    }
}

} // namespace rapporteur
