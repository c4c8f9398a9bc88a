// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// A remembered number that may have been edited by hand.
template <typename Enum> Enum remembered(const QSettings &settings, const QString &key, Enum otherwise, Enum last)
{
    const int value = settings.value(key, int(otherwise)).toInt();
    return value >= 0 && value <= int(last) ? Enum(value) : otherwise;
}

QLocale::Language rememberedLanguage(const QSettings &settings, QLocale::Language otherwise)
{
    const int value = settings.value(u"export/language"_s, otherwise).toInt();
    return value == QLocale::French || value == QLocale::English ? QLocale::Language(value) : otherwise;
}

} // namespace

ExportOptions ExportSettings::options(QLocale::Language language) const
{
    const bool isMetric = QLocale::system().measurementSystem() == QLocale::MetricSystem;
    return {.language = rememberedLanguage(m_settings, language),
        .pageFormat = remembered(
            m_settings, u"export/pageFormat"_s, isMetric ? PageFormat::A4 : PageFormat::Letter, PageFormat::Letter),
        .genre = remembered(m_settings, u"export/template"_s, ExportTemplate::Synthesis, ExportTemplate::PressLines),
        .clock = QDateTime::currentDateTime(),
        .distributionMark = m_settings.value(u"export/distributionMark"_s).toString(),
        .from = m_settings.value(u"export/from"_s).toString(),
        .to = m_settings.value(u"export/to"_s).toString(),
        .citedPassagesOnly = m_settings.value(u"export/citedPassagesOnly"_s, false).toBool()};
}

void ExportSettings::setOptions(const ExportOptions &options)
{
    m_settings.setValue(u"export/language"_s, int(options.language));
    m_settings.setValue(u"export/pageFormat"_s, int(options.pageFormat));
    m_settings.setValue(u"export/template"_s, int(options.genre));
    m_settings.setValue(u"export/distributionMark"_s, options.distributionMark);
    m_settings.setValue(u"export/from"_s, options.from);
    m_settings.setValue(u"export/to"_s, options.to);
    m_settings.setValue(u"export/citedPassagesOnly"_s, options.citedPassagesOnly);
}

QString ExportSettings::suffix() const
{
    return m_settings.value(u"export/suffix"_s, u"pdf"_s).toString();
}

void ExportSettings::setSuffix(const QString &suffix)
{
    m_settings.setValue(u"export/suffix"_s, suffix);
}

} // namespace rapporteur
