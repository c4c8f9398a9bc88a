// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/correctionwords.h"

namespace rapporteur {

namespace {

/// A function for each kind of correction.
struct Teller {
    QString operator()(const IncludeLine &c) const
    {
        return (c.included ? CorrectionWords::tr("put %1 back in") : CorrectionWords::tr("leave out %1"))
            .arg(CorrectionWords::name(c.item));
    }
    QString operator()(const RemoveLine &c) const
    {
        return CorrectionWords::tr("remove %1").arg(CorrectionWords::name(c.item));
    }
    QString operator()(const MoveLine &c) const
    {
        return CorrectionWords::tr("move %1").arg(CorrectionWords::name(c.item));
    }
    QString operator()(const EditWords &c) const
    {
        return (c.state == LineState::Shortened ? CorrectionWords::tr("shorten %1")
                                                : CorrectionWords::tr("edit the words of %1"))
            .arg(CorrectionWords::name(c.item));
    }
    QString operator()(const ChangeSpan &c) const
    {
        return CorrectionWords::tr("rest %1 on other words").arg(CorrectionWords::name(c.item));
    }
    QString operator()(const AttributeTo &c) const
    {
        return c.everywhere ? CorrectionWords::tr("change the speaker of all quotes of a person")
                            : CorrectionWords::tr("change the speaker of %1").arg(CorrectionWords::name(c.quotation));
    }
    QString operator()(const MergePeople &c) const
    {
        return CorrectionWords::tr("join %1 with %2")
            .arg(CorrectionWords::name(c.person), CorrectionWords::name(c.into));
    }
    QString operator()(const SplitPerson &c) const
    {
        return CorrectionWords::tr("split %1").arg(CorrectionWords::name(c.person));
    }
    QString operator()(const SetDetail &c) const
    {
        return CorrectionWords::tr("change what %1 means").arg(CorrectionWords::name(c.item));
    }
    QString operator()(const AddLine &c) const
    {
        return CorrectionWords::tr("add %1").arg(CorrectionWords::name(c.added));
    }
    QString operator()(const AnswerPoint &c) const
    {
        return c.answer.isEmpty() ? CorrectionWords::tr("open a point again") : CorrectionWords::tr("answer a point");
    }
    QString operator()(const WriteComment &) const { return CorrectionWords::tr("write the comment"); }
    QString operator()(const WriteNote &) const { return CorrectionWords::tr("write a note"); }
};

} // namespace

QString CorrectionWords::of(const Correction &correction)
{
    return std::visit(Teller(), correction);
}

QString CorrectionWords::name(ItemRef item)
{
    switch (item.kind) {
    case ItemKind::Summary: return tr("a line of the summary");
    case ItemKind::EventFact: return tr("a fact of the event");
    case ItemKind::VerifyPoint: return tr("a point to verify");
    default: return itemLabel(item);
    }
}

} // namespace rapporteur
