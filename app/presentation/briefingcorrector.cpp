// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingcorrector.h"

#include "dossier/applycorrection.h"
#include "dossier/briefingitems.h"
#include "presentation/briefingsession.h"

#include <QScopedValueRollback>

namespace rapporteur {

BriefingCorrector::BriefingCorrector(BriefingSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    session.setArrival([this](const BriefingPointer &loaded) { return arrive(loaded); });
    // Whoever puts another briefing into the session starts anew, or closes.
    connect(&session, &BriefingSession::briefingChanged, this, [this] {
        if (!m_showing && m_session.briefing() != m_analysed)
            startOn(m_session.briefing());
    });
    connect(&m_stack, &QUndoStack::indexChanged, this, &BriefingCorrector::showSteps);
}

QList<Correction> BriefingCorrector::corrections() const
{
    return m_steps.first(m_stack.index());
}

BriefingCorrector::~BriefingCorrector()
{
    // A stack that is destroyed undoes everything, and nobody is left to show that to.
    m_stack.disconnect(this);
    m_session.setArrival({});
}

BriefingPointer BriefingCorrector::arrive(const BriefingPointer &loaded)
{
    startOn(loaded);
    return loaded;
}

void BriefingCorrector::startOn(const BriefingPointer &analysed)
{
    const QScopedValueRollback replacing(m_replacing, true);
    m_analysed = analysed;
    m_steps.clear();
    m_stack.clear();
    m_shown = 0;
    emit correctionsChanged();
}

void BriefingCorrector::show(const BriefingPointer &briefing)
{
    const QScopedValueRollback showing(m_showing, true);
    m_session.setBriefing(briefing);
    emit correctionsChanged();
}

bool BriefingCorrector::correct(const Correction &correction)
{
    if (!m_session.briefing())
        return false;
    auto briefing = std::make_shared<Briefing>(*m_session.briefing());
    if (!applyCorrection(correction, *briefing))
        return false;
    m_steps.resize(m_stack.index());
    m_steps << correction;
    m_shown = int(m_steps.size());
    m_stack.push(new QUndoCommand);
    show(briefing);
    return true;
}

/// After an undo or a redo. What is shown follows from the analysis and the list alone, so that it cannot drift.
void BriefingCorrector::showSteps(int count)
{
    if (m_replacing || count == m_shown)
        return;
    m_shown = count;
    show(std::make_shared<const Briefing>(corrected(*m_analysed, corrections())));
}

bool BriefingCorrector::canExclude(ItemRef item) const
{
    bool can = false;
    if (m_session.briefing())
        visitItem(*m_session.briefing(), item, [&can](const auto &found) {
            can = requires
            {
                found.included;
            };
        });
    return can;
}

bool BriefingCorrector::isIncluded(ItemRef item) const
{
    bool included = true;
    if (m_session.briefing())
        visitItem(*m_session.briefing(), item, [&included](const auto &found) {
            if constexpr (requires { found.included; })
                included = found.included;
        });
    return included;
}

void BriefingCorrector::setIncluded(ItemRef item, bool included)
{
    if (canExclude(item) && isIncluded(item) != included)
        correct(IncludeLine {item, included});
}

void BriefingCorrector::remove(ItemRef item)
{
    correct(RemoveLine {item});
}

void BriefingCorrector::move(ItemRef item, int step)
{
    if (!m_session.briefing())
        return;
    visitList(*m_session.briefing(), item.kind, [&](const auto &items) {
        const qsizetype from = indexOfId(items, item.id);
        const qsizetype to = from + step;
        if (from < 0 || to < 0 || to >= items.size())
            return;
        const qsizetype before = to > from ? to + 1 : to;
        correct(MoveLine {item, before < items.size() ? ItemRef {item.kind, items.at(before).id} : ItemRef {}});
    });
}

void BriefingCorrector::answer(ItemRef point, const QString &answer)
{
    correct(AnswerPoint {point, answer.trimmed()});
}

void BriefingCorrector::writeComment(const QString &text)
{
    if (m_session.briefing() && m_session.briefing()->comment != text)
        correct(WriteComment {text});
}

} // namespace rapporteur
