// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/outline/documentoutline.h"

namespace rapporteur {

QString plainText(const Phrase &phrase)
{
    QString text;
    for (const Words &words : phrase)
        text += words.text;
    return text;
}

} // namespace rapporteur
