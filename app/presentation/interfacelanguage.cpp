// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

/// The translations lie in a static library, which the linker would leave out. Must stand outside our namespace.
static void bringTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace rapporteur {

QList<QLocale::Language> InterfaceLanguage::available()
{
    return {QLocale::English, QLocale::French};
}

QLocale::Language InterfaceLanguage::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &code : wanted) {
        if (const QLocale::Language language = fromCode(code); language != QLocale::AnyLanguage)
            return language;
    }
    return QLocale::English;
}

QLocale::Language InterfaceLanguage::fromCode(const QString &code)
{
    const QLocale::Language language = QLocale(code).language();
    return available().contains(language) ? language : QLocale::AnyLanguage;
}

void InterfaceLanguage::use(QLocale::Language language)
{
    if (language == m_current)
        return;
    m_current = language;
    bringTranslations();
    // Numbers follow the language; the territory's own habits only where it speaks that language.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == language ? system : QLocale(language));
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const QLocale locale(language);
    if (m_qtTranslator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(locale, u"rapporteur"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
    emit changed(language);
}

} // namespace rapporteur
