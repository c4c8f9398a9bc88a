// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowsettings.h"

#include "briefing/summary.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int mostRecentFiles = 10;

} // namespace

QStringList WindowSettings::recentFiles() const
{
    return m_settings.value(u"recentFiles"_s).toStringList();
}

void WindowSettings::addRecentFile(const QString &path)
{
    const QStringList known = recentFiles();
    if (!known.isEmpty() && known.first() == path)
        return; // a value that is set is written to disk, even one that is the same
    QStringList files = known;
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(u"recentFiles"_s, files.mid(0, mostRecentFiles));
}

void WindowSettings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) > 0)
        m_settings.setValue(u"recentFiles"_s, files);
}

void WindowSettings::clearRecentFiles()
{
    m_settings.remove(u"recentFiles"_s);
}

QByteArray WindowSettings::state(const QString &name) const
{
    return m_settings.value(u"window/"_s + name).toByteArray();
}

void WindowSettings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"window/"_s + name, state);
}

double WindowSettings::readingScale() const
{
    return m_settings.value(u"readingScale"_s, 1.0).toDouble();
}

void WindowSettings::setReadingScale(double scale)
{
    if (scale != readingScale())
        m_settings.setValue(u"readingScale"_s, scale);
}

int WindowSettings::summaryLength() const
{
    return m_settings.value(u"summaryLength"_s, defaultSummaryLength).toInt();
}

void WindowSettings::setSummaryLength(int sentences)
{
    m_settings.setValue(u"summaryLength"_s, sentences);
}

QString WindowSettings::folder() const
{
    return m_settings.value(u"folder"_s).toString();
}

void WindowSettings::setFolder(const QString &folder)
{
    m_settings.setValue(u"folder"_s, folder);
}

QLocale::Language WindowSettings::language(const QSettings &settings)
{
    return QLocale::Language(settings.value(u"language"_s, QLocale::AnyLanguage).toInt());
}

void WindowSettings::setLanguage(QLocale::Language language)
{
    m_settings.setValue(u"language"_s, int(language));
}

} // namespace rapporteur
