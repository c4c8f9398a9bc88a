// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace rapporteur::test {

/// A tagged PDF taken apart with libqpdf, to be held against what PDF/UA-1 asks for. These failure conditions of the
/// Matterhorn protocol are looked for, each named in its message; the others are not:
/// 01-003…005, 02-001, 06-001…003, 07-001, 09-004…005, 11-006, 14-001…003, 15-003, 19-004, 28-008, 28-010…012, 31-004,
/// 31-009, 31-027…028.
class PdfInspector
{
public:
    explicit PdfInspector(const QByteArray &bytes);
    ~PdfInspector();

    /// "14-003: …" for each condition that the file fails; empty when it passes. A file that is damaged says only that.
    [[nodiscard]] QStringList failures() const;
    /// "H2 Statements": the headings of the structure tree, without their words, in order of reading.
    [[nodiscard]] QStringList headingTypes() const;
    /// "2 Statements": level and title of the outline, in order.
    [[nodiscard]] QStringList outline() const;
    /// How many elements of a structure type there are.
    [[nodiscard]] int count(const QByteArray &type) const;
    [[nodiscard]] int linkCount() const;
    [[nodiscard]] QStringList deadLinks() const;
    [[nodiscard]] QByteArray title() const;
    [[nodiscard]] QByteArray language() const;
    [[nodiscard]] int pageCount() const;

private:
    class Private;
    Private *d;
};

/// What pdftotext takes out of \a bytes in the order of the content, without white space.
[[nodiscard]] QString extractedText(const QByteArray &bytes);
/// What a screen reader is given: the text of the structure's elements, without white space.
[[nodiscard]] QString structureText(const QByteArray &bytes);
/// \a text without spaces and line ends. No-break spaces stay: they must come out as they went in.
[[nodiscard]] QString unspaced(const QString &text);

} // namespace rapporteur::test
