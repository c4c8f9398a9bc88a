// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingfocus.h"

#include "presentation/briefingsession.h"

namespace rapporteur {

namespace {

constexpr qsizetype historyLimit = 100;

} // namespace

BriefingFocus::BriefingFocus(const BriefingSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &BriefingSession::briefingAboutToChange, this, &BriefingFocus::letGo);
    connect(&session, &BriefingSession::briefingSettled, this, &BriefingFocus::restore);
}

bool BriefingFocus::isRelated(ItemRef item) const
{
    return std::binary_search(m_related.cbegin(), m_related.cend(), item);
}

void BriefingFocus::mark(const FocusValue &value)
{
    if (value == m_value)
        return;
    set(value);
    emit changed(m_value);
}

void BriefingFocus::markItem(ItemRef item)
{
    if (item == m_value.item)
        return;
    mark({item, m_links.spansOf(item).value(0)});
}

void BriefingFocus::go(const FocusValue &value)
{
    m_back.append({m_place, m_inView});
    if (m_back.size() > historyLimit)
        m_back.removeFirst();
    m_forward.clear();
    m_place = value;
    mark(value);
    emit went(value, {});
    emit historyChanged();
}

void BriefingFocus::goToItem(ItemRef item)
{
    const QList<TextSpan> spans = m_links.spansOf(item);
    const bool alreadyThere = m_place.item == item && m_value.item == item;
    const qsizetype at = alreadyThere ? spans.indexOf(m_value.span) + 1 : 0;
    go({item, spans.value(at < spans.size() ? at : 0)});
}

void BriefingFocus::back()
{
    travel(m_back, m_forward);
}

void BriefingFocus::forward()
{
    travel(m_forward, m_back);
}

void BriefingFocus::travel(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty())
        return;
    to.append({m_place, m_inView});
    const Place place = from.takeLast();
    m_place = place.value;
    mark(place.value);
    emit went(place.value, place.view);
    emit historyChanged();
}

void BriefingFocus::set(const FocusValue &value)
{
    m_value = value;
    m_related = m_links.relatedTo(value);
}

void BriefingFocus::letGo()
{
    m_kept = m_value;
    clear();
}

void BriefingFocus::restore()
{
    const BriefingPointer previous = std::exchange(m_linked, m_session.briefing());
    m_links = BriefingLinks(m_linked);
    const bool sameText = previous && m_linked && previous->article.text == m_linked->article.text;
    if (!sameText) {
        m_back.clear();
        m_forward.clear();
        m_place = {};
        emit historyChanged();
    } else if (m_kept.item.isNull()) {
        mark(m_kept);
    } else {
        // A fact of the event is a line even when the text does not state it.
        const bool isThere = m_links.knows(m_kept.item) || m_kept.item.kind == ItemKind::EventFact;
        markItem(isThere ? m_kept.item : ItemRef {});
    }
    m_kept = {};
}

} // namespace rapporteur
