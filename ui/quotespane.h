// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "briefingpane.h"

class QToolButton;

namespace rapporteur {

class QuotationFilter;

/// Who said what, and why the program thinks so. May show one speaker alone; a chip then says so and clears it.
class QuotesPane : public BriefingPane
{
    Q_OBJECT

public:
    QuotesPane(BriefingSession &session, BriefingFocus &focus, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString emptyText() const override;
    /// Who said the quotation looked at, or is the person looked at; empty when nobody is.
    [[nodiscard]] QString speakerInFocus() const;
    /// Empty shows all.
    void showOnly(const QString &speaker);

protected:
    void retranslate() override;
    [[nodiscard]] QString note() const override;
    void showBriefing() override;

private:
    QuotationFilter *m_filter;
    Source m_source;
    QToolButton *m_chip = nullptr; ///< made when first needed
};

} // namespace rapporteur
