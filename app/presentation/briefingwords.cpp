// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/briefingwords.h"

#include "article/openingwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur {

QString BriefingWords::kind(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct: return tr("whole sentence", "kind of quotation");
    case QuotationKind::Mixed: return tr("partly quoted", "kind of quotation");
    case QuotationKind::Fragment: return tr("fragment", "kind of quotation");
    case QuotationKind::Indirect: return tr("indirect", "kind of quotation");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::mode(Mode mode)
{
    switch (mode) {
    case Mode::Unknown: return {};
    case Mode::Present: return tr("present", "how somebody takes part");
    case Mode::Video: return tr("by video", "how somebody takes part");
    case Mode::Message: return tr("by message", "how somebody takes part");
    case Mode::Spokesperson: return tr("through a spokesperson", "how somebody takes part");
    case Mode::Represented: return tr("represented", "how somebody takes part");
    case Mode::Absent: return tr("absent", "how somebody takes part");
    case Mode::Expected: return tr("expected", "how somebody takes part");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::status(ThemeStatus status)
{
    switch (status) {
    case ThemeStatus::Unknown: return {};
    case ThemeStatus::Announced: return tr("announced", "status of a theme");
    case ThemeStatus::Discussed: return tr("discussed", "status of a theme");
    case ThemeStatus::Decided: return tr("decided", "status of a theme");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::state(LineState state)
{
    switch (state) {
    case LineState::AsPrinted: return tr("as printed", "state of a line");
    case LineState::Shortened: return tr("shortened", "state of a line");
    case LineState::Corrected: return tr("corrected", "state of a line");
    case LineState::Added: return tr("added", "state of a line");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::qualified(const AttendanceCount &count)
{
    const QString value = QLocale().toString(count.value);
    switch (count.qualifier) {
    case Qualifier::Exact: return value;
    case Qualifier::AtLeast: return tr("at least %1", "a number").arg(value);
    case Qualifier::About: return tr("about %1", "a number").arg(value);
    case Qualifier::AtMost: return tr("at most %1", "a number").arg(value);
    }
    Q_UNREACHABLE();
}

QString BriefingWords::unit(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Participants: return tr("participants", "what is counted");
    case CountUnit::Countries: return tr("countries", "what is counted");
    case CountUnit::Delegations: return tr("delegations", "what is counted");
    case CountUnit::Organisations: return tr("organisations", "what is counted");
    case CountUnit::HeadsOfState: return tr("heads of State or government", "what is counted");
    case CountUnit::Ministers: return tr("ministers", "what is counted");
    case CountUnit::Experts: return tr("experts", "what is counted");
    case CountUnit::Speakers: return tr("speakers", "what is counted");
    case CountUnit::Journalists: return tr("journalists", "what is counted");
    case CountUnit::Companies: return tr("companies", "what is counted");
    case CountUnit::Institutions: return tr("institutions", "what is counted");
    case CountUnit::Cities: return tr("cities", "what is counted");
    case CountUnit::Regions: return tr("regions", "what is counted");
    case CountUnit::VicePresidents: return tr("vice-presidents", "what is counted");
    case CountUnit::FormerOfficials: return tr("former officials", "what is counted");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::format(EventFormat format)
{
    switch (format) {
    case EventFormat::Unknown: return {};
    case EventFormat::InPerson: return tr("in person", "format of an event");
    case EventFormat::Virtual: return tr("online", "format of an event");
    case EventFormat::Hybrid: return tr("in person and online", "format of an event");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::eventField(EventField field)
{
    switch (field) {
    case EventName: return tr("Name", "of the event");
    case EventPlace: return tr("Place", "of the event");
    case EventVenue: return tr("Venue", "of the event");
    case EventDates: return tr("Dates", "of the event");
    case EventFormatField: return tr("Format", "of the event");
    case EventOrganiser: return tr("Organiser", "of the event");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::question(VerifyKind kind)
{
    switch (kind) {
    case VerifyKind::YearMissing: return tr("The year is not given.");
    case VerifyKind::SpeakerUnnamed: return tr("The speaker is never named.");
    case VerifyKind::RelativeDate: return tr("This date depends on the day of publication.");
    case VerifyKind::ThemesOnlyAnnounced: return tr("Announced: the text does not say that it was discussed.");
    case VerifyKind::NumberConflict: return tr("The text gives figures that differ.");
    case VerifyKind::AttendanceModeUnclear: return tr("The text does not say how they took part.");
    }
    Q_UNREACHABLE();
}

QString BriefingWords::unknownSpeaker()
{
    return tr("speaker not named");
}

QString BriefingWords::language(const QString &code)
{
    // Names as an interface shows them; QLocale's own are in English whatever the interface speaks.
    if (code == "fr"_L1)
        return tr("French", "language of an article");
    if (code == "en"_L1)
        return tr("English", "language of an article");
    if (code == "es"_L1)
        return tr("Spanish", "language of an article");
    if (code == "ru"_L1)
        return tr("Russian", "language of an article");
    if (code == "ar"_L1)
        return tr("Arabic", "language of an article");
    if (code == "zh"_L1)
        return tr("Chinese", "language of an article");
    return code.isEmpty() || code == "und"_L1 ? tr("language not recognised") : code;
}

QString BriefingWords::paragraph(const Article &article, TextSpan span)
{
    const int number = span.isEmpty() ? 0 : article.paragraphNumber(span);
    return number > 0 ? u"¶%1"_s.arg(number) : QString();
}

QString BriefingWords::paragraphs(const Article &article, const QList<TextSpan> &spans, int limit)
{
    QList<int> numbers;
    for (const TextSpan span : spans)
        numbers << article.paragraphNumber(span);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList parts;
    for (const int number : numbers.first(std::min<qsizetype>(limit, numbers.size())))
        parts << QString::number(number);
    if (numbers.size() > limit)
        parts << u"…"_s;
    return parts.isEmpty() ? QString() : u"¶"_s + parts.join(u", "_s);
}

QString BriefingWords::joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

QString BriefingWords::quoted(const QString &words, const QString &language)
{
    if (language == "fr"_L1)
        return u"«\u202F%1\u202F»"_s.arg(words);
    if (language == "ar"_L1 || language == "ru"_L1 || language == "es"_L1)
        return u"«%1»"_s.arg(words);
    return u"“%1”"_s.arg(words);
}

QString BriefingWords::title(const Briefing &briefing)
{
    if (!briefing.article.headline.isEmpty())
        return briefing.article.headline;
    if (!briefing.event.name.isEmpty())
        return briefing.event.name;
    return openingWords(briefing.article);
}

} // namespace rapporteur
