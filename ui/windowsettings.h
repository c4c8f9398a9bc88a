// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QSettings>

namespace rapporteur {

/// What the window remembers, and where: the one place that knows the keys.
class WindowSettings
{
public:
    /// \a settings is made by main and outlives the window.
    explicit WindowSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QSettings &store() const { return m_settings; }

    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    /// A window's geometry or a splitter's state.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    [[nodiscard]] double readingScale() const;
    void setReadingScale(double scale);
    [[nodiscard]] int summaryLength() const;
    void setSummaryLength(int sentences);
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    /// The language chosen in the menu; AnyLanguage when the system's is followed.
    [[nodiscard]] static QLocale::Language language(const QSettings &settings);
    void setLanguage(QLocale::Language language);

private:
    QSettings &m_settings;
};

} // namespace rapporteur
