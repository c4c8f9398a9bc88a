// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/documentlanguage.h"

#include <QTimeZone>
#include <QTranslator>

// The catalogues lie in a static library: without this the linker would leave them out of programs that use nothing
// else of it. Must stand outside every namespace.
static void keepCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace rapporteur {

using namespace Qt::StringLiterals;

DocumentLanguage::DocumentLanguage(QLocale::Language language)
    : m_locale(language)
    , m_catalogue(std::make_unique<QTranslator>())
{
    keepCatalogues();
    // A language without a catalogue speaks the source's English.
    [[maybe_unused]] const bool found = m_catalogue->load(u":/i18n/rapporteur_%1.qm"_s.arg(code()));
}

DocumentLanguage::~DocumentLanguage() = default;

QString DocumentLanguage::words(const char *source) const
{
    const QString translated = m_catalogue->translate("Document", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString DocumentLanguage::words(const char *source, qint64 count) const
{
    const QString translated = m_catalogue->translate("Document", source, nullptr, int(count));
    QString text = translated.isEmpty() ? QString::fromUtf8(source) : translated;
    return text.replace(u"%n"_s, number(count));
}

QString DocumentLanguage::code() const
{
    return QLocale::languageToCode(m_locale.language());
}

QString DocumentLanguage::quoted(const QString &words) const
{
    if (m_locale.language() == QLocale::French)
        return u"«\u00A0"_s + words + u"\u00A0»"_s;
    return u"“"_s + words + u"”"_s;
}

QString DocumentLanguage::date(QDate date) const
{
    if (m_locale.language() != QLocale::French)
        return m_locale.toString(date, u"d MMMM yyyy"_s);
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return day + u"\u00A0"_s + m_locale.toString(date, u"MMMM yyyy"_s);
}

QString DocumentLanguage::moment(const QDateTime &moment) const
{
    const int minutes = moment.offsetFromUtc() / 60;
    const QString zone = minutes == 0 ? u"UTC"_s
                                      : u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"\u2212"_s : u"+"_s)
                                            .arg(qAbs(minutes) / 60, 2, 10, '0'_L1)
                                            .arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
    return u"%1, %2 (%3)"_s.arg(date(moment.date()), m_locale.toString(moment.time(), u"HH:mm"_s), zone);
}

QString DocumentLanguage::number(qint64 number) const
{
    return m_locale.toString(number);
}

QString DocumentLanguage::languageName(const QString &isoCode) const
{
    static constexpr struct {
        const char *code;
        const char *name;
    } names[] = {
        {"ar", QT_TRANSLATE_NOOP("Document", "Arabic")},
        {"de", QT_TRANSLATE_NOOP("Document", "German")},
        {"en", QT_TRANSLATE_NOOP("Document", "English")},
        {"es", QT_TRANSLATE_NOOP("Document", "Spanish")},
        {"fr", QT_TRANSLATE_NOOP("Document", "French")},
        {"it", QT_TRANSLATE_NOOP("Document", "Italian")},
        {"pt", QT_TRANSLATE_NOOP("Document", "Portuguese")},
        {"ru", QT_TRANSLATE_NOOP("Document", "Russian")},
        {"zh", QT_TRANSLATE_NOOP("Document", "Chinese")},
    };
    for (const auto &entry : names) {
        if (isoCode == QLatin1StringView(entry.code))
            return words(entry.name);
    }
    return isoCode == "und"_L1 ? words(QT_TRANSLATE_NOOP("Document", "not recognised")) : isoCode;
}

} // namespace rapporteur
