// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/reanchor.h"

#include "dossier/applycorrection.h"
#include "dossier/briefingitems.h"
#include "dossier/passagefinder.h"

#include <map>
#include <set>

namespace rapporteur {

namespace {

template <typename Item> QList<TextSpan> spansOf(const Item &item)
{
    QList<TextSpan> spans;
    if constexpr (requires { item.words; }) {
        if (!item.words.isEmpty())
            spans << item.words.span;
    } else if constexpr (requires { item.mentions; }) {
        for (const Excerpt &mention : item.mentions)
            spans << mention.span;
    } else if constexpr (requires { item.passage; }) {
        if (!item.passage.isEmpty())
            spans << item.passage.span;
    }
    return spans;
}

/// Whether two lines of a kind can be the same one for a reason beside their place.
template <typename Item> bool isAlike(const Item &old, const Item &fresh)
{
    if constexpr (std::is_same_v<Item, VerifyPoint>)
        return old.kind == fresh.kind;
    else if constexpr (std::is_same_v<Item, Country>)
        return old.code == fresh.code;
    else if constexpr (requires { old.name; })
        return old.name == fresh.name;
    else if constexpr (requires { old.label; })
        return old.label == fresh.label;
    else if constexpr (requires { old.words; })
        return old.words.text == fresh.words.text;
    else
        return false;
}

/// Brings corrections from one analysis to another.
class Reanchoring
{
public:
    Reanchoring(const Briefing &old, const QList<Correction> &corrections, const Briefing &fresh)
        : m_old(old)
        , m_corrections(corrections)
        , m_finder(fresh.article.text)
        , m_result({fresh, {}, {}})
    {
    }

    Reanchored run()
    {
        for (const Correction &correction : m_corrections)
            findLines(correction);
        for (const Correction &correction : m_corrections)
            bring(correction);
        return std::move(m_result);
    }

private:
    [[nodiscard]] Excerpt found(const Excerpt &words) const
    {
        if (words.isEmpty() || words.span.end > m_old.article.text.size())
            return {};
        return m_finder.find(anchorOf(m_old.article.text, words.span));
    }

    /// Finds every line that \a correction names, unless corrections brought it in.
    void findLines(const Correction &correction)
    {
        visitRefs(correction, [this](ItemRef item) {
            if (item.isNull() || item.kind == ItemKind::EventFact || m_lines.contains(item) || m_added.contains(item))
                return;
            m_lines[item] = counterpart(item);
        });
        if (const ItemRef added = addedBy(correction); !added.isNull())
            m_added.insert(added);
    }

    /// The line of the new analysis that is \a item's, taken over when there is none; null when its passage is gone.
    [[nodiscard]] ItemRef counterpart(ItemRef item)
    {
        ItemRef result;
        visitList(m_old, item.kind, [&](const auto &items) {
            const qsizetype index = indexOfId(items, item.id);
            if (index < 0)
                return;
            const auto &old = items.at(index);
            visitList(m_result.analysed, item.kind, [&](auto &fresh) {
                using Fresh = typename std::decay_t<decltype(fresh)>::value_type;
                if constexpr (std::is_same_v<Fresh, std::decay_t<decltype(old)>>)
                    result = {item.kind, idOfCounterpart(old, fresh, item.kind)};
            });
        });
        return result.id == 0 ? ItemRef() : result;
    }

    template <typename Item> int idOfCounterpart(const Item &old, QList<Item> &fresh, ItemKind kind)
    {
        QList<TextSpan> places;
        for (const TextSpan span : spansOf(old)) {
            const Excerpt place = found({QString(), span});
            if (!place.isEmpty())
                places << place.span;
        }
        const Item *best = nullptr;
        double bestFit = 0;
        for (const Item &item : std::as_const(fresh)) {
            const double fit = fitOf(old, item, places);
            if (fit > bestFit && !m_taken.contains({kind, item.id})) {
                best = &item;
                bestFit = fit;
            }
        }
        if (best) {
            m_taken.insert({kind, best->id});
            return best->id;
        }
        return places.isEmpty() ? 0 : takeOver(old, fresh, kind);
    }

    /// How much of the same words two lines rest on, from 0 to 1; more when they are alike besides.
    template <typename Item>
    [[nodiscard]] static double fitOf(const Item &old, const Item &item, const QList<TextSpan> &places)
    {
        double fit = 0;
        for (const TextSpan span : spansOf(item)) {
            for (const TextSpan place : places) {
                const qsizetype common = std::max<qsizetype>(0, span.intersected(place).length());
                fit = std::max(fit, double(common) / double(span.united(place).length()));
            }
        }
        constexpr double enough = 0.3; // a clause that the analysis now cuts otherwise
        const bool alike = isAlike(old, item);
        // One year is missing, and one country is Kenya, wherever the text says so now.
        constexpr bool isNamed = std::is_same_v<Item, Country> || std::is_same_v<Item, VerifyPoint>;
        if (fit < enough && !(alike && isNamed && (fit > 0 || !places.isEmpty())))
            return 0;
        return fit + (alike ? 0.5 : 0);
    }

    template <typename Item> int takeOver(Item item, QList<Item> &fresh, ItemKind kind)
    {
        moveExcerpts(item);
        item.id = freeId(m_result.analysed, {}, kind);
        const qsizetype start = spansOf(item).value(0).start;
        const auto after = std::find_if(
            fresh.begin(), fresh.end(), [start](const Item &other) { return spansOf(other).value(0).start > start; });
        fresh.insert(after, item);
        m_taken.insert({kind, item.id});
        return item.id;
    }

    void move(Excerpt &words) const { words = words.isEmpty() ? words : found(words); }

    void move(QList<Excerpt> &excerpts) const
    {
        for (Excerpt &excerpt : excerpts)
            move(excerpt);
        excerpts.removeIf([](const Excerpt &excerpt) { return excerpt.isEmpty(); });
    }

    template <typename Item> void moveExcerpts(Item &item)
    {
        if constexpr (requires { item.words; })
            move(item.words);
        if constexpr (requires { item.mentions; })
            move(item.mentions);
        if constexpr (requires { item.passage; })
            move(item.passage);
        if constexpr (requires { item.label; })
            item.label = item.mentions.constFirst().text;
        if constexpr (std::is_same_v<Item, Quotation>) {
            move(item.fragments);
            move(item.speakerForms);
            move(item.mention);
            move(item.cue);
            item.actor = actorNamed(item.speaker);
        } else if constexpr (std::is_same_v<Item, Person>) {
            move(item.role);
            move(item.organisation);
            item.actor = actorNamed(item.name);
        }
    }

    /// Numbers of actors are those of one analysis: the one who has the name there.
    [[nodiscard]] int actorNamed(const QString &name) const
    {
        for (const Quotation &quote : m_result.analysed.quotes) {
            if (quote.actor >= 0 && quote.speaker == name)
                return quote.actor;
        }
        for (const Person &person : m_result.analysed.attendance.people) {
            if (person.actor >= 0 && person.name == name)
                return person.actor;
        }
        return -1;
    }

    void bring(const Correction &old)
    {
        Correction correction = old;
        const ItemRef added = addedBy(old);
        if (!std::visit([this](auto &c) { return bringOver(c); }, correction)) {
            lose(old);
            return;
        }
        if (!added.isNull())
            m_lines[added] = addedBy(correction);
        m_result.corrections << correction;
    }

    /// The new name of a line; null when it is gone.
    [[nodiscard]] ItemRef now(ItemRef item) const
    {
        if (item.kind == ItemKind::EventFact)
            return item;
        const auto line = m_lines.find(item);
        return line == m_lines.end() ? ItemRef() : line->second;
    }

    bool bringRef(ItemRef &item) const
    {
        item = now(item);
        return !item.isNull();
    }

    /// A passage that the correction cannot do without; typed words have none.
    bool bringWords(Excerpt &words) const
    {
        if (words.isEmpty())
            return true;
        words = found(words);
        return !words.isEmpty();
    }

    void nameAnew(ItemRef &added) { added.id = freeId(m_result.analysed, m_result.corrections, added.kind); }

    template <typename C> bool bringOver(C &c) const { return bringRef(c.item); }
    bool bringOver(MoveLine &c) const
    {
        c.before = nextKept(c.before);
        return bringRef(c.item);
    }
    bool bringOver(ChangeSpan &c) const { return bringRef(c.item) && bringWords(c.words); }
    bool bringOver(AttributeTo &c) const
    {
        c.person = now(c.person);
        c.mention = found(c.mention);
        return bringRef(c.quotation);
    }
    bool bringOver(MergePeople &c) const { return bringRef(c.person) && bringRef(c.into); }
    bool bringOver(SplitPerson &c)
    {
        move(c.mentions);
        nameAnew(c.added);
        return bringRef(c.person) && !c.mentions.isEmpty();
    }
    bool bringOver(AddLine &c)
    {
        nameAnew(c.added);
        return bringWords(c.words);
    }
    bool bringOver(AnswerPoint &c) const { return bringRef(c.point); }
    bool bringOver(WriteComment &) const { return true; }
    bool bringOver(WriteNote &c)
    {
        const Excerpt old = c.passage;
        c.passage = found(old);
        if (c.passage.isEmpty() && !old.isEmpty())
            m_result.lost << LostCorrection {c, old.text, c.text};
        if (const ItemRef note = now(c.note); !note.isNull())
            c.note = note;
        else
            nameAnew(c.note);
        return true;
    }

    /// \a before, or the first line behind it that is still there.
    [[nodiscard]] ItemRef nextKept(ItemRef before) const
    {
        ItemRef kept = now(before);
        if (before.isNull() || !kept.isNull())
            return kept;
        visitList(m_old, before.kind, [&](const auto &items) {
            for (qsizetype i = indexOfId(items, before.id) + 1; 0 < i && i < items.size() && kept.isNull(); ++i)
                kept = now({before.kind, items.at(i).id});
        });
        return kept;
    }

    void lose(const Correction &correction)
    {
        LostCorrection lost {correction, {}, {}};
        visitRefs(correction, [&](ItemRef item) {
            if (lost.words.isEmpty())
                lost.words = wordsOf(item);
        });
        std::visit(
            [&lost](const auto &c) {
                if constexpr (std::is_same_v<std::decay_t<decltype(c)>, EditWords>)
                    lost.text = c.words;
                else if constexpr (requires { c.answer; })
                    lost.text = c.answer;
                else if constexpr (requires { c.name; })
                    lost.text = c.name;
                else if constexpr (requires {
                                       c.added;
                                       c.words;
                                   })
                    lost.words = c.words.text;
            },
            correction);
        m_result.lost << lost;
    }

    [[nodiscard]] QString wordsOf(ItemRef item) const
    {
        QString words;
        visitItem(m_old, item, [&words](const auto &found) {
            if constexpr (requires { found.words; })
                words = found.words.text;
            else if constexpr (requires { found.label; })
                words = found.label;
            else if constexpr (requires { found.name; })
                words = found.name;
        });
        return words;
    }

    const Briefing &m_old;
    const QList<Correction> &m_corrections;
    const PassageFinder m_finder;
    Reanchored m_result;
    std::map<ItemRef, ItemRef> m_lines; ///< of the old analysis, and of what corrections add: what they are now
    std::set<ItemRef> m_added;
    std::set<ItemRef> m_taken; ///< lines of the new analysis that are somebody's counterpart
};

} // namespace

Reanchored reanchored(const Briefing &old, const QList<Correction> &corrections, const Briefing &fresh)
{
    return Reanchoring(old, corrections, fresh).run();
}

ItemRef addedBy(const Correction &correction)
{
    if (const auto *line = std::get_if<AddLine>(&correction))
        return line->added;
    if (const auto *split = std::get_if<SplitPerson>(&correction))
        return split->added;
    if (const auto *note = std::get_if<WriteNote>(&correction))
        return note->note;
    return {};
}

} // namespace rapporteur
