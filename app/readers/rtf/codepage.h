// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

struct UConverter;

namespace rapporteur {

/// Decodes runs of bytes in Windows code pages; keeps the converters it has opened.
class CodePages
{
public:
    CodePages() = default;
    ~CodePages();
    Q_DISABLE_COPY_MOVE(CodePages)

    /// \a codePage as in \ansicpg: 1252, 10000 (MacRoman), …; one that nobody knows is taken for 1252.
    [[nodiscard]] QString decode(const QByteArray &bytes, int codePage);
    /// The code page of a font's character set (\fcharset); 0 when the set says nothing.
    [[nodiscard]] static int ofCharset(int charset);

private:
    [[nodiscard]] UConverter *converter(int codePage);

    QHash<int, UConverter *> m_converters;
};

} // namespace rapporteur
