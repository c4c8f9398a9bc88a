// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/briefingoutline.h"
#include "export/outline/outlineparts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString genreWords(const OutlineBuilder &builder)
{
    switch (builder.options().genre) {
    case ExportTemplate::Synthesis: return builder.words(QT_TRANSLATE_NOOP("Document", "Briefing note"));
    case ExportTemplate::UnitedNations: return builder.words(QT_TRANSLATE_NOOP("Document", "Note for the file"));
    case ExportTemplate::Cable: return builder.words(QT_TRANSLATE_NOOP("Document", "Cable"));
    case ExportTemplate::PressLines: return builder.words(QT_TRANSLATE_NOOP("Document", "Press lines"));
    }
    Q_UNREACHABLE();
}

QString notStated(const OutlineBuilder &builder)
{
    return builder.words(QT_TRANSLATE_NOOP("Document", "not stated"));
}

Phrase orNotStated(const OutlineBuilder &builder, const Phrase &phrase)
{
    return phrase.isEmpty() ? quiet(notStated(builder)) : phrase;
}

Phrase orNotStated(const OutlineBuilder &builder, const QString &text)
{
    return orNotStated(builder, text.isEmpty() ? Phrase() : Phrase {{.text = text}});
}

/// What the article is called, and its date as printed.
Phrase sourceLine(const OutlineBuilder &builder)
{
    const Article &article = builder.briefing().article;
    Phrase line;
    if (!article.publisher.isEmpty())
        line << builder.source(article.publisher) << Words {.text = u", "_s};
    if (!article.headline.isEmpty()) {
        line << builder.quotedSource(article.headline);
    } else {
        const QString name = QFileInfo(article.source.path).fileName();
        line << Words {.text = name.isEmpty() ? builder.words(QT_TRANSLATE_NOOP("Document", "pasted text")) : name};
    }
    line << Words {.text = u", "_s};
    line << (article.published.isEmpty() ? Words {.text = builder.words(QT_TRANSLATE_NOOP("Document", "undated"))}
                                         : builder.source(article.published));
    return line;
}

QList<Phrase> row(const QString &head, const Phrase &value)
{
    return {{{.text = head}}, value};
}

/// In the article's language unless the user typed it.
Words subjectWords(const OutlineBuilder &builder)
{
    const QString subject = noteSubject(builder.briefing(), builder.options());
    const bool isTyped = subject != noteSubject(builder.briefing(), {});
    const QString words = capitalised(subject);
    return isTyped ? Words {.text = words, .look = Look::Strong} : builder.source(words, Look::Strong);
}

void addMemo(OutlineBuilder &builder)
{
    const ExportOptions &options = builder.options();
    TableBlock memo {.role = TableBlock::Role::Memo, .widths = {14, 86}};
    memo.summary
        = builder.words(QT_TRANSLATE_NOOP("Document", "Sender, recipient, date, subject and source of this note"));
    memo.rows << row(builder.words(QT_TRANSLATE_NOOP("Document", "From")), orNotStated(builder, options.from))
              << row(builder.words(QT_TRANSLATE_NOOP("Document", "To")), orNotStated(builder, options.to))
              << row(builder.words(QT_TRANSLATE_NOOP("Document", "Date")),
                     {{.text = builder.language().date(options.clock.date())}})
              << row(builder.words(QT_TRANSLATE_NOOP("Document", "Subject")), {subjectWords(builder)})
              << row(builder.words(QT_TRANSLATE_NOOP("Document", "Source")), sourceLine(builder));
    builder.add(memo);
}

Phrase valueWithReference(const OutlineBuilder &builder, const Excerpt &excerpt)
{
    if (excerpt.text.isEmpty())
        return {};
    return joined({builder.source(excerpt.text)}, u"\u00A0"_s, builder.reference(excerpt));
}

/// \a words, with a remark where the user changed or typed them.
Phrase withFactState(const OutlineBuilder &builder, const Phrase &words, EventField field)
{
    return words.isEmpty() ? words : withState(builder, words, builder.briefing().event.states[field].state);
}

/// The fullest name, then the others by which the article calls the event.
Phrase eventNames(const OutlineBuilder &builder)
{
    const Event &event = builder.briefing().event;
    if (event.name.isEmpty())
        return {};
    QList<Excerpt> same;
    Phrase others;
    for (const Excerpt &name : event.names) {
        if (name.text == event.name)
            same << name;
        else if (!plainText(others).contains(name.text))
            others
                = joined(others, builder.words(QT_TRANSLATE_NOOP("Document", "; ")), valueWithReference(builder, name));
    }
    const Phrase name = joined({builder.source(event.name)}, u"\u00A0"_s, builder.references(same));
    return joined(withFactState(builder, name, EventName), u" · "_s, others);
}

Phrase eventPlace(const OutlineBuilder &builder)
{
    const Event &event = builder.briefing().event;
    return joined(withFactState(builder, valueWithReference(builder, event.place), EventPlace), u" · "_s,
        withFactState(builder, valueWithReference(builder, event.venue), EventVenue));
}

Phrase eventDates(const OutlineBuilder &builder)
{
    const Event &event = builder.briefing().event;
    Phrase dates = valueWithReference(builder, event.dates);
    if (event.addedYear > 0) {
        const QString year = builder.words(QT_TRANSLATE_NOOP("Document", "year added by the writer: %1"));
        dates = joined(dates, u" · "_s, quiet(year.arg(event.addedYear)));
    } else if (!dates.isEmpty() && !event.start.isNull() && event.start.year == 0) {
        dates = joined(dates, u" · "_s, quiet(builder.words(QT_TRANSLATE_NOOP("Document", "year not stated"))));
    }
    return withFactState(builder, dates, EventDates);
}

QString formatWords(const OutlineBuilder &builder, EventFormat format)
{
    switch (format) {
    case EventFormat::Unknown: return {};
    case EventFormat::InPerson: return builder.words(QT_TRANSLATE_NOOP("Document", "in person"));
    case EventFormat::Virtual: return builder.words(QT_TRANSLATE_NOOP("Document", "online"));
    case EventFormat::Hybrid: return builder.words(QT_TRANSLATE_NOOP("Document", "hybrid"));
    }
    Q_UNREACHABLE();
}

Phrase eventFormat(const OutlineBuilder &builder)
{
    const Event &event = builder.briefing().event;
    const QString format = formatWords(builder, event.format);
    if (format.isEmpty())
        return {};
    const Phrase words = joined({{.text = format}}, u"\u00A0"_s, builder.reference(event.formatWords));
    return withFactState(builder, words, EventFormatField);
}

Phrase figures(const OutlineBuilder &builder)
{
    Phrase all;
    for (const AttendanceCount &count : includedOf(builder.briefing().attendance.counts))
        all = joined(all, builder.words(QT_TRANSLATE_NOOP("Document", "; ")), valueWithReference(builder, count.words));
    return all;
}

void addFacts(OutlineBuilder &builder)
{
    const auto fact = [&builder](const char *head, const Phrase &value) {
        return row(builder.words(head), orNotStated(builder, value));
    };
    builder.beginBox();
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Facts")), u"facts"_s);
    TableBlock facts {.role = TableBlock::Role::Facts, .widths = {18, 82}};
    facts.summary = builder.words(QT_TRANSLATE_NOOP("Document", "The event as the source describes it"));
    facts.rows << fact(QT_TRANSLATE_NOOP("Document", "Event"), eventNames(builder))
               << fact(QT_TRANSLATE_NOOP("Document", "Place"), eventPlace(builder))
               << fact(QT_TRANSLATE_NOOP("Document", "Dates"), eventDates(builder))
               << fact(QT_TRANSLATE_NOOP("Document", "Format"), eventFormat(builder))
               << fact(QT_TRANSLATE_NOOP("Document", "Organiser"),
                      withFactState(
                          builder, valueWithReference(builder, builder.briefing().event.organiser), EventOrganiser))
               << fact(QT_TRANSLATE_NOOP("Document", "Figures"), figures(builder));
    builder.add(facts);
    builder.endBox();
}

void addComment(OutlineBuilder &builder)
{
    const QString comment = builder.briefing().comment.trimmed();
    if (comment.isEmpty())
        return;
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Writer’s comment")), u"comment"_s);
    for (const QString &paragraph : comment.split('\n'_L1, Qt::SkipEmptyParts))
        builder.numbered({{.text = paragraph}});
}

void addConventions(OutlineBuilder &builder)
{
    if (!builder.hasSourceAnnex())
        return;
    builder.add(NoteBlock {.words = {{.text = builder.words(QT_TRANSLATE_NOOP("Document",
                                          "Words of the source are reproduced as printed, in its language. [¶n] leads "
                                          "to paragraph n of the source in annex A."))}}});
}

} // namespace

void addKeyPoints(OutlineBuilder &builder)
{
    ListBlock points;
    for (const SummarySentence &sentence : chosenSummary(builder.briefing(), builder.options().summaryLength)) {
        const Phrase words
            = joined({builder.source(sentence.words.text)}, u"\u00A0"_s, builder.reference(sentence.words));
        points.items << LineItem {.words = joined(words, u" · "_s, quiet(stateWords(builder, sentence.state))),
            .language = builder.sourceLanguage()};
    }
    builder.beginBox();
    builder.heading(2, builder.words(QT_TRANSLATE_NOOP("Document", "Key points")), u"key-points"_s);
    if (points.items.isEmpty())
        builder.paragraph(quiet(notStated(builder)));
    else
        builder.add(points);
    builder.endBox();
}

void addFrontPage(OutlineBuilder &builder)
{
    DocumentOutline &document = builder.document();
    document.genre = genreWords(builder);
    const Words subject = subjectWords(builder);
    document.title = subject.text;
    document.titleLanguage = subject.language;
    if (!document.distributionMark.isEmpty())
        builder.add(TextBlock {.role = TextBlock::Role::Mark, .words = {{.text = document.distributionMark}}});
    builder.heading(1, document.genre, u"note"_s);
    addMemo(builder);
    addKeyPoints(builder);
    if (builder.options().genre != ExportTemplate::PressLines)
        addFacts(builder);
    addComment(builder);
    addConventions(builder);
}

} // namespace rapporteur
