// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/applycorrection.h"
#include "dossier/briefingitems.h"

#include <QRandomGenerator>

namespace rapporteur::test {

/// Makes corrections of every kind at random, as hands at the keyboard might; the same seed makes the same ones.
class CorrectionSource
{
public:
    explicit CorrectionSource(quint32 seed)
        : m_random(seed)
    {
    }

    /// One that can be made on \a shown, which \a analysed became by \a made.
    Correction next(const Briefing &analysed, const QList<Correction> &made, const Briefing &shown)
    {
        for (;;) {
            Correction correction = any(analysed, made, shown);
            Briefing tried = shown;
            if (applyCorrection(correction, tried))
                return correction;
        }
    }

    [[nodiscard]] int below(qsizetype limit) { return limit <= 0 ? 0 : int(m_random.bounded(int(limit))); }

    TextSpan span(const Article &article)
    {
        const Paragraph &paragraph = article.paragraphs.at(below(article.paragraphs.size()));
        const qsizetype start = paragraph.span.start + below(paragraph.span.length());
        return {start, std::min(paragraph.span.end, start + 1 + below(80))};
    }

private:
    ItemRef anyLine(const Briefing &briefing, std::initializer_list<ItemKind> kinds)
    {
        const ItemKind kind = kinds.begin()[below(qsizetype(kinds.size()))];
        ItemRef item;
        visitList(briefing, kind, [&](const auto &items) {
            if (!items.isEmpty())
                item = {kind, items.at(below(items.size())).id};
        });
        return item;
    }

    ItemRef anyLine(const Briefing &briefing)
    {
        return anyLine(briefing,
            {ItemKind::Summary, ItemKind::Quotation, ItemKind::Quotation, ItemKind::Theme, ItemKind::Count,
                ItemKind::Category, ItemKind::Person, ItemKind::Country, ItemKind::Organisation});
    }

    QString words() { return QStringLiteral("word %1").arg(below(1000)); }

    Correction any(const Briefing &analysed, const QList<Correction> &made, const Briefing &shown)
    {
        const Article &article = analysed.article;
        const ItemRef item = anyLine(shown);
        switch (below(16)) {
        case 0:
        case 1:
        case 2: return IncludeLine {item, below(2) == 0};
        case 3: return RemoveLine {below(3) == 0 ? item : ItemRef()};
        case 4: return MoveLine {item, below(4) == 0 ? ItemRef() : anyLine(shown, {item.kind})};
        case 5: return EditWords {item, words(), below(2) == 0 ? LineState::Corrected : LineState::Shortened};
        case 6: return ChangeSpan {item, article.excerpt(span(article))};
        case 7:
            return AttributeTo {
                anyLine(shown, {ItemKind::Quotation}), anyLine(shown, {ItemKind::Person}), {}, {}, below(3) == 0};
        case 8: return AttributeTo {anyLine(shown, {ItemKind::Quotation}), {}, words(), {}, below(3) == 0};
        case 9:
            return below(3) == 0
                ? Correction(MergePeople {anyLine(shown, {ItemKind::Person}), anyLine(shown, {ItemKind::Person})})
                : splitOf(analysed, made, shown);
        case 10: return SetDetail {item, LineDetail(below(9)), below(12)};
        case 11: {
            const ItemKind kind = item.isNull() ? ItemKind::Quotation : item.kind;
            return AddLine {{kind, freeId(analysed, made, kind)}, article.excerpt(span(article))};
        }
        case 12: return AnswerPoint {anyLine(shown, {ItemKind::VerifyPoint}), QString::number(1990 + below(40))};
        case 13: return WriteComment {words()};
        case 14:
            return WriteNote {{ItemKind::Note, freeId(analysed, made, ItemKind::Note)}, article.excerpt(span(article)),
                words(), below(2) == 0};
        default: return EditWords {{ItemKind::EventFact, 1 + below(6)}, words()};
        }
    }

    Correction splitOf(const Briefing &analysed, const QList<Correction> &made, const Briefing &shown)
    {
        const ItemRef item = anyLine(shown, {ItemKind::Person});
        SplitPerson split {item, {}, {ItemKind::Person, freeId(analysed, made, ItemKind::Person)}};
        visitItem(shown, item, [&](const auto &person) {
            if constexpr (requires { person.mentions; }) {
                if (person.mentions.size() > 1)
                    split.mentions << person.mentions.at(below(person.mentions.size()));
            }
        });
        return split;
    }

    QRandomGenerator m_random;
};

} // namespace rapporteur::test
