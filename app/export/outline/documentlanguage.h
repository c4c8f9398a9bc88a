// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace rapporteur {

/// The language that a document is written in, whatever the interface speaks: its words, quotation marks, dates and
/// numbers. Looks its catalogue up itself, so it needs no application object and works on any thread.
class DocumentLanguage
{
public:
    explicit DocumentLanguage(QLocale::Language language);
    ~DocumentLanguage();

    /// The document's words for \a source, which was marked with QT_TRANSLATE_NOOP("Document", …).
    [[nodiscard]] QString words(const char *source) const;
    /// The same in the right plural, with %n replaced.
    [[nodiscard]] QString words(const char *source, qint64 number) const;

    [[nodiscard]] QString code() const; ///< "fr"
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// \a words, which are not touched, inside the quotation marks of the document.
    [[nodiscard]] QString quoted(const QString &words) const;
    /// "8 décembre 2022"
    [[nodiscard]] QString date(QDate date) const;
    /// Date, time and zone: "8 décembre 2022, 14:05 (UTC+01:00)"
    [[nodiscard]] QString moment(const QDateTime &moment) const;
    [[nodiscard]] QString number(qint64 number) const;
    /// The name of a language, "français"; the code itself when it has none.
    [[nodiscard]] QString languageName(const QString &isoCode) const;

private:
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace rapporteur
