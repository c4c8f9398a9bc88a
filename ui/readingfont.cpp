// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingfont.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

QFont readingFont(const QString &language, double scale)
{
    QFont font = QGuiApplication::font();
    // Families by script: unnamed, Chinese would get a Japanese face and Arabic one made for Latin.
    QStringList families;
    if (language == "ar"_L1)
        families << u"Noto Naskh Arabic"_s;
    if (language == "zh"_L1)
        families << u"Noto Serif CJK SC"_s;
    families << u"Noto Serif"_s; // where it is missing, the style hint finds another
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

} // namespace rapporteur
