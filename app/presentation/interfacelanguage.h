// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace rapporteur {

/// The language that the interface speaks. Made by main before anything is shown; changing it sends every widget a
/// LanguageChange event.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// English, which the program is written in, and French.
    [[nodiscard]] static QList<QLocale::Language> available();
    /// The first of the system's languages that is available; English when none is.
    [[nodiscard]] static QLocale::Language ofSystem();
    /// From "fr", "en", "fr_CA"; AnyLanguage when it names none that is available.
    [[nodiscard]] static QLocale::Language fromCode(const QString &code);

    /// AnyLanguage until use() is first called.
    [[nodiscard]] QLocale::Language current() const { return m_current; }
    /// English needs its translation too: it has the plurals.
    void use(QLocale::Language language);

signals:
    void changed(QLocale::Language language);

private:
    QLocale::Language m_current = QLocale::AnyLanguage;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace rapporteur
