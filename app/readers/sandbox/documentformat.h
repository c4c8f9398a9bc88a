// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rapporteur {

/// The formats that are read apart from the program, in a child process. What kind of package a zip file is (Word,
/// OpenDocument, EPUB) is found out there, where opening it can do no harm.
enum class DocumentFormat : quint8 { Html, Pdf, Package, Rtf, Mail, WebArchive };

/// What \a bytes are by how they begin; nothing for what is plain text as far as the first kilobytes show.
[[nodiscard]] std::optional<DocumentFormat> formatByContent(const QByteArray &bytes);
/// What the ending of \a fileName promises.
[[nodiscard]] std::optional<DocumentFormat> formatByName(const QString &fileName);

/// "html", "pdf", …: how the format is named to the child.
[[nodiscard]] QString formatKey(DocumentFormat format);
[[nodiscard]] std::optional<DocumentFormat> formatForKey(QStringView key);

} // namespace rapporteur
