// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace rapporteur::test {

/// A tagged PDF taken apart with libqpdf, to be held against what PDF/UA-1 asks for: the failure conditions of the
/// Matterhorn protocol 1.1 that a program can decide, each named in its message.
/// Looked for one by one: 01-003…005, 01-007, 02-001, 06-001…003, 07-001, 07-002, 09-004, 09-005, 10-001, 11-001…006,
/// 14-002, 14-003, 15-003, 19-003, 19-004, 28-008, 28-009, 28-011, 28-012, 31-001…009, 31-011, 31-016, 31-027, 31-028,
/// 31-030.
/// Cannot fail, since it is looked for that what they speak of is absent: 02-003, 02-004 (mapped roles), 09-006…008
/// (contents, ruby, warichu), 13-004 (pictures), 14-006, 14-007 (plain H), 17-002, 17-003 (formulas), 20-001…003
/// (optional content), 21-001 (embedded files), 25-001 (forms), 26-001, 26-002 (encryption), 28-002, 28-004…007,
/// 28-010, 28-014…018 (annotations other than links), 30-001, 30-002 (external objects), 31-012…015 (lists of glyphs).
/// Do not apply: 31-017…026 (simple fonts: all of ours are composite). In CFF fonts 31-011, 31-016 and 31-030 are not
/// looked for.
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
