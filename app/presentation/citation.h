// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/briefingpointer.h"

#include <QCoreApplication>

namespace rapporteur {

/// Words for the clipboard, as plain text and as HTML.
struct CopiedText {
    QString plain;
    QString html;
};

/// What copying a line or a passage puts on the clipboard. Citations speak the interface's language; quotations stay in
/// their own.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(Citation)

public:
    /// The words of \a item, exactly as they stand in the article.
    [[nodiscard]] static CopiedText words(const Briefing &briefing, ItemRef item);
    /// The words in quotation marks, who said them, and where they stand: « … » — le chef de l'ONU (title, ¶1).
    [[nodiscard]] static CopiedText cited(const Briefing &briefing, ItemRef item);
    [[nodiscard]] static CopiedText cited(const Briefing &briefing, TextSpan passage);

private:
    static CopiedText made(const Briefing &briefing, TextSpan span, const QString &speaker);
};

} // namespace rapporteur
