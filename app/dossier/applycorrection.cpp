// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/applycorrection.h"

#include "briefing/speakerreason.h"
#include "dossier/briefingitems.h"
#include "dossier/printedfigure.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// The words that a line shows, whatever its kind calls them.
template <typename Item> QString &shownWords(Item &item)
{
    if constexpr (requires { item.label; })
        return item.label;
    else if constexpr (requires { item.name; })
        return item.name;
    else
        return item.words.text;
}

/// Notes that the user changed what \a item says from its words \a before. A line that he added stays so.
template <typename Item> void markChanged(Item &item, const QString &before, LineState state = LineState::Corrected)
{
    if (item.state == LineState::Added)
        return;
    if (item.state == LineState::AsPrinted || item.was.isEmpty())
        item.was = before;
    // What was corrected once is not only shortened any more.
    item.state = item.state == LineState::Corrected ? LineState::Corrected : state;
}

/// A change beside the words: who, how, how many.
template <typename Item> void markChanged(Item &item)
{
    if (item.state != LineState::Added)
        item.state = LineState::Corrected;
}

bool isQuotationMark(QChar letter)
{
    return QStringView(u"«»“”„\"‹›「」『』").contains(letter);
}

bool standsInMarks(const Article &article, TextSpan span)
{
    const QString &text = article.text;
    qsizetype before = span.start - 1;
    qsizetype after = span.end;
    while (before >= 0 && text.at(before).isSpace())
        --before;
    while (after < text.size() && text.at(after).isSpace())
        ++after;
    return before >= 0 && after < text.size() && isQuotationMark(text.at(before)) && isQuotationMark(text.at(after));
}

template <typename Enumerator> Enumerator enumerator(qint64 value, Enumerator last)
{
    return Enumerator(std::clamp<qint64>(value, 0, qint64(last)));
}

Excerpt *factWords(Event &event, int field)
{
    switch (field) {
    case EventPlace: return &event.place;
    case EventVenue: return &event.venue;
    case EventDates: return &event.dates;
    case EventFormatField: return &event.formatWords;
    case EventOrganiser: return &event.organiser;
    default: return nullptr;
    }
}

/// Corrections of one briefing, a function for each kind; each answers whether its line was there.
class Corrector
{
public:
    explicit Corrector(Briefing &briefing)
        : m_briefing(briefing)
    {
    }

    bool operator()(const IncludeLine &c) const
    {
        return visitItem(m_briefing, c.item, [&c](auto &item) {
            if constexpr (requires { item.included; })
                item.included = c.included;
        });
    }

    bool operator()(const RemoveLine &c) const
    {
        bool isFound = false;
        visitList(m_briefing, c.item.kind, [&](auto &items) {
            const qsizetype index = indexOfId(items, c.item.id);
            isFound = index >= 0;
            if (isFound)
                items.removeAt(index);
        });
        return isFound;
    }

    bool operator()(const MoveLine &c) const
    {
        bool isFound = false;
        visitList(m_briefing, c.item.kind, [&](auto &items) {
            const qsizetype from = indexOfId(items, c.item.id);
            isFound = from >= 0;
            if (!isFound || c.before == c.item)
                return;
            qsizetype to = c.before.isNull() ? -1 : indexOfId(items, c.before.id);
            to = to < 0 ? items.size() : to;
            items.move(from, to > from ? to - 1 : to);
        });
        return isFound;
    }

    bool operator()(const EditWords &c) const
    {
        if (c.item.kind == ItemKind::EventFact)
            return setFact(c.item.id, {c.words, {}}, LineState::Added);
        return visitItem(m_briefing, c.item, [&c](auto &item) {
            if constexpr (requires { item.state; })
                editWords(item, c);
        });
    }

    bool operator()(const ChangeSpan &c) const
    {
        if (c.item.kind == ItemKind::EventFact)
            return setFact(c.item.id, c.words, LineState::Corrected);
        return visitItem(m_briefing, c.item, [&c](auto &item) {
            if constexpr (requires { item.state; })
                changeSpan(item, c.words);
            else if constexpr (requires { item.passage; })
                item.passage = c.words;
        });
    }

    bool operator()(const AttributeTo &c) const
    {
        const qsizetype index = indexOfId(m_briefing.quotes, c.quotation.id);
        if (index < 0)
            return false;
        const Quotation was = m_briefing.quotes.at(index);
        const Speaker speaker = speakerFor(c);
        for (Quotation &quote : m_briefing.quotes) {
            const bool isSameSpeaker
                = was.actor >= 0 ? quote.actor == was.actor : quote.actor < 0 && quote.speaker == was.speaker;
            if (quote.id == was.id || (c.everywhere && isSameSpeaker))
                attribute(quote, speaker, c.mention);
        }
        return true;
    }

    bool operator()(const MergePeople &c) const
    {
        QList<Person> &people = m_briefing.attendance.people;
        const qsizetype from = indexOfId(people, c.person.id);
        const qsizetype into = indexOfId(people, c.into.id);
        if (from < 0 || into < 0 || from == into)
            return false;
        const Person gone = people.at(from);
        Person &kept = people[into];
        markChanged(kept, kept.name);
        kept.mentions += gone.mentions;
        if (kept.mentions.size() > 1)
            std::sort(kept.mentions.begin() + 1, kept.mentions.end(),
                [](const Excerpt &a, const Excerpt &b) { return a.span < b.span; });
        kept.spoke = kept.spoke || gone.spoke;
        if (kept.role.text.isEmpty())
            kept.role = gone.role;
        if (kept.organisation.text.isEmpty())
            kept.organisation = gone.organisation;
        if (kept.mode == Mode::Unknown)
            kept.mode = gone.mode;
        if (kept.actor < 0)
            kept.actor = gone.actor;
        giveQuotations(gone.actor, kept);
        people.removeAt(from);
        return true;
    }

    bool operator()(const SplitPerson &c) const
    {
        QList<Person> &people = m_briefing.attendance.people;
        const qsizetype index = indexOfId(people, c.person.id);
        if (index < 0 || c.mentions.isEmpty())
            return false;
        Person other;
        other.id = c.added.id;
        other.actor = freeActor(m_briefing);
        other.name = c.mentions.constFirst().text;
        other.mode = people.at(index).mode;
        other.mentions = c.mentions;
        other.state = LineState::Corrected;
        other.was = people.at(index).name;
        Person &person = people[index];
        markChanged(person, person.name);
        person.mentions.removeIf([&c](const Excerpt &mention) { return c.mentions.contains(mention); });
        const int actor = person.actor;
        for (Quotation &quote : m_briefing.quotes) {
            if (actor >= 0 && quote.actor == actor && c.mentions.contains(quote.mention)) {
                attribute(quote, {other.name, other.actor, c.mentions}, quote.mention);
                other.spoke = true;
            }
        }
        people.insert(index + 1, other);
        return true;
    }

    bool operator()(const SetDetail &c) const
    {
        if (c.item.kind == ItemKind::EventFact) {
            m_briefing.event.format = enumerator(c.value, EventFormat::Hybrid);
            m_briefing.event.states[EventFormatField].state = LineState::Corrected;
            return true;
        }
        return visitItem(m_briefing, c.item, [&c](auto &item) {
            if constexpr (requires { item.state; }) {
                setDetail(item, c);
                markChanged(item);
            }
        });
    }

    bool operator()(const AddLine &c) const
    {
        visitList(m_briefing, c.added.kind, [&](auto &items) {
            using Item = typename std::decay_t<decltype(items)>::value_type;
            if constexpr (requires(Item item) { item.state; }) {
                Item item;
                item.id = c.added.id;
                item.state = LineState::Added;
                fill(item, c.words);
                items << item;
            }
        });
        return c.added.kind != ItemKind::EventFact;
    }

    bool operator()(const AnswerPoint &c) const
    {
        const qsizetype index = indexOfId(m_briefing.toVerify, c.point.id);
        if (index < 0)
            return false;
        VerifyPoint &point = m_briefing.toVerify[index];
        point.answer = c.answer;
        if (point.kind == VerifyKind::YearMissing)
            setYear(yearIn(c.answer));
        return true;
    }

    bool operator()(const WriteComment &c) const
    {
        m_briefing.comment = c.text;
        return true;
    }

    bool operator()(const WriteNote &c) const
    {
        const Note note {c.note.id, c.passage, c.text, c.isPrivate};
        const qsizetype index = indexOfId(m_briefing.notes, c.note.id);
        if (index < 0)
            m_briefing.notes << note;
        else
            m_briefing.notes[index] = note;
        return true;
    }

private:
    struct Speaker {
        QString name;
        int actor = -1;
        QList<Excerpt> forms;
    };

    template <typename Item> static void editWords(Item &item, const EditWords &c)
    {
        if constexpr (std::is_same_v<Item, Person>) {
            if (c.part != LinePart::Words) {
                (c.part == LinePart::Role ? item.role : item.organisation) = {c.words, {}};
                markChanged(item);
                return;
            }
        }
        const QString before = shownWords(item);
        shownWords(item) = c.words;
        if (c.state == LineState::AsPrinted) {
            item.state = item.state == LineState::Added ? LineState::Added : LineState::AsPrinted;
            item.was.clear();
        } else {
            markChanged(item, before, c.state);
        }
    }

    template <typename Item> static void changeSpan(Item &item, const Excerpt &words)
    {
        const QString before = shownWords(item);
        shownWords(item) = words.text;
        if constexpr (requires { item.words; }) {
            const bool isPart = item.words.span.contains(words.span) && std::is_same_v<Item, SummarySentence>;
            item.words = words;
            markChanged(item, before, isPart ? LineState::Shortened : LineState::Corrected);
        } else {
            if (item.mentions.isEmpty())
                item.mentions << words;
            else
                item.mentions.first() = words;
            markChanged(item, before);
        }
        if constexpr (std::is_same_v<Item, Quotation>) {
            item.fragments.removeIf([&](const Excerpt &fragment) { return !words.span.contains(fragment.span); });
        } else if constexpr (std::is_same_v<Item, AttendanceCount>) {
            item.value = printedFigure(words.text).value_or(item.value);
        }
    }

    template <typename Item> static void setDetail(Item &item, const SetDetail &c)
    {
        if constexpr (std::is_same_v<Item, AttendanceCount>) {
            if (c.detail == LineDetail::Figure)
                item.value = std::max<qint64>(0, c.value);
            else if (c.detail == LineDetail::Qualifier)
                item.qualifier = enumerator(c.value, Qualifier::AtMost);
            else if (c.detail == LineDetail::Unit)
                item.unit = enumerator(c.value, CountUnit::FormerOfficials);
        } else if constexpr (std::is_same_v<Item, Quotation>) {
            if (c.detail == LineDetail::Kind)
                item.kind = enumerator(c.value, QuotationKind::Indirect);
            else if (c.detail == LineDetail::Mode)
                item.mode = enumerator(c.value, Mode::Expected);
        } else if constexpr (std::is_same_v<Item, Theme>) {
            if (c.detail == LineDetail::Status)
                item.status = enumerator(c.value, ThemeStatus::Decided);
        } else if constexpr (std::is_same_v<Item, Person>) {
            if (c.detail == LineDetail::Mode)
                item.mode = enumerator(c.value, Mode::Expected);
            else if (c.detail == LineDetail::Spoke)
                item.spoke = c.value != 0;
        } else if constexpr (std::is_same_v<Item, Country>) {
            if (c.detail == LineDetail::Attends)
                item.attends = c.value != 0;
        }
    }

    template <typename Item> void fill(Item &item, const Excerpt &words) const
    {
        shownWords(item) = words.text;
        if constexpr (requires { item.words; })
            item.words = words;
        else if (!words.isEmpty())
            item.mentions << words;
        if constexpr (std::is_same_v<Item, Quotation>) {
            const bool isQuoted = !words.isEmpty() && standsInMarks(m_briefing.article, words.span);
            item.kind = isQuoted ? QuotationKind::Direct : QuotationKind::Indirect;
            item.reason = speakerReasonKey(SpeakerReason::Unnamed);
        } else if constexpr (std::is_same_v<Item, AttendanceCount>) {
            item.value = printedFigure(words.text).value_or(0);
        } else if constexpr (std::is_same_v<Item, Country>) {
            item.attends = true;
        } else if constexpr (std::is_same_v<Item, SummarySentence>) {
            item.rank = 1; // whatever the length of the summary: the user wants it there
        }
    }

    /// The name of an event is the one fact that has several passages.
    bool setFact(int field, const Excerpt &words, LineState state) const
    {
        Event &event = m_briefing.event;
        Excerpt *fact = factWords(event, field);
        if (!fact && field != EventName)
            return false;
        FactState &told = event.states[size_t(field)];
        const QString before = fact ? fact->text : event.name;
        if (told.state == LineState::AsPrinted)
            told.was = before;
        told.state = words.text.isEmpty() ? LineState::Corrected : state;
        if (fact) {
            *fact = words;
        } else {
            event.name = words.text;
            if (!words.isEmpty() && !event.names.contains(words))
                event.names.prepend(words);
        }
        return true;
    }

    void setYear(int year) const
    {
        Event &event = m_briefing.event;
        if (event.start.isNull() || (event.start.year != 0 && event.addedYear == 0))
            return; // the text has one
        event.addedYear = year;
        event.start.year = year;
        if (!event.end.isNull())
            event.end.year = year;
    }

    static int yearIn(const QString &answer)
    {
        int digits = 0;
        int year = 0;
        for (const QChar letter : answer + u' ') {
            if (letter.isDigit()) {
                year = digits < 4 ? year * 10 + letter.digitValue() : year;
                ++digits;
            } else if (digits == 4) {
                return year;
            } else {
                digits = 0;
                year = 0;
            }
        }
        return 0;
    }

    Speaker speakerFor(const AttributeTo &c) const
    {
        const qsizetype index = c.person.isNull() ? -1 : indexOfId(m_briefing.attendance.people, c.person.id);
        if (index < 0) {
            const auto same = std::find_if(m_briefing.quotes.cbegin(), m_briefing.quotes.cend(),
                [&c](const Quotation &quote) { return quote.speaker == c.name && quote.actor >= 0; });
            if (same != m_briefing.quotes.cend())
                return {same->speaker, same->actor, same->speakerForms};
            return {c.name, c.name.isEmpty() ? -1 : freeActor(m_briefing),
                c.mention.isEmpty() ? QList<Excerpt>() : QList<Excerpt> {c.mention}};
        }
        Person &person = m_briefing.attendance.people[index];
        if (person.actor < 0)
            person.actor = freeActor(m_briefing);
        person.spoke = true;
        const QString name
            = person.name.isEmpty() && !person.mentions.isEmpty() ? person.mentions.constFirst().text : person.name;
        return {name, person.actor, person.mentions};
    }

    static void attribute(Quotation &quote, const Speaker &speaker, const Excerpt &mention)
    {
        if (quote.speakerWas.isEmpty() && quote.state != LineState::Added)
            quote.speakerWas = quote.speaker;
        quote.speaker = speaker.name;
        quote.actor = speaker.actor;
        quote.speakerForms = speaker.forms;
        quote.mention = mention;
        quote.reason = speakerReasonKey(speaker.name.isEmpty() ? SpeakerReason::Unnamed : SpeakerReason::ByHand);
        quote.sure = !speaker.name.isEmpty();
        markChanged(quote);
    }

    /// What \a actor said is \a person's now.
    void giveQuotations(int actor, const Person &person) const
    {
        if (actor < 0)
            return;
        for (Quotation &quote : m_briefing.quotes) {
            if (quote.actor == actor && actor != person.actor)
                attribute(quote, {person.name, person.actor, person.mentions}, quote.mention);
        }
    }

    Briefing &m_briefing;
};

} // namespace

bool applyCorrection(const Correction &correction, Briefing &briefing)
{
    return std::visit(Corrector(briefing), correction);
}

Briefing corrected(const Briefing &analysed, const QList<Correction> &corrections)
{
    Briefing briefing = analysed;
    for (const Correction &correction : corrections)
        applyCorrection(correction, briefing);
    return briefing;
}

int freeId(const Briefing &analysed, const QList<Correction> &corrections, ItemKind kind)
{
    int last = 0;
    const auto take = [&last](int id) { last = std::max(last, id); };
    const auto takeAll = [&](ItemKind listed) {
        visitList(analysed, listed, [&](const auto &items) {
            for (const auto &item : items)
                take(item.id);
        });
    };
    for (int listed = 0; listed <= int(ItemKind::Note); ++listed) {
        if (ItemKind(listed) == kind || (isAttendance(kind) && isAttendance(ItemKind(listed))))
            takeAll(ItemKind(listed));
    }
    const auto takeRef = [&](ItemRef added) {
        if (added.kind == kind || (isAttendance(kind) && isAttendance(added.kind)))
            take(added.id);
    };
    for (const Correction &correction : corrections) {
        if (const auto *line = std::get_if<AddLine>(&correction))
            takeRef(line->added);
        else if (const auto *split = std::get_if<SplitPerson>(&correction))
            takeRef(split->added);
        else if (const auto *note = std::get_if<WriteNote>(&correction))
            takeRef(note->note);
    }
    return last + 1;
}

int freeActor(const Briefing &briefing)
{
    int last = -1;
    for (const Quotation &quote : briefing.quotes)
        last = std::max(last, quote.actor);
    for (const Person &person : briefing.attendance.people)
        last = std::max(last, person.actor);
    return last + 1;
}

} // namespace rapporteur
