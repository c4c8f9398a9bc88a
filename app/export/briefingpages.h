// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/exportchecks.h"

#include <QCoreApplication>
#include <QSizeF>

class QPainter;

namespace rapporteur {

class DocumentPages;

/// The very pages that the PDF of a briefing has, to be looked at and to be printed. A value that is cheap to copy;
/// made on any thread, and painted by one at a time.
class BriefingPages
{
    Q_DECLARE_TR_FUNCTIONS(BriefingPages)

public:
    /// No pages.
    BriefingPages() = default;
    /// Fails when this computer has no font for it.
    [[nodiscard]] static Result<BriefingPages> of(const Briefing &briefing, const ExportOptions &options);

    [[nodiscard]] int count() const;
    /// What the checks say of the briefing on these pages, refusals first.
    [[nodiscard]] const QList<ExportFinding> &findings() const { return m_findings; }
    /// Of each page, in points.
    [[nodiscard]] QSizeF size() const;
    /// Draws page \a number (from 0); the painter's unit is a point and its origin the page's top left corner.
    void paint(QPainter &painter, int number) const;

private:
    std::shared_ptr<const DocumentPages> m_document;
    QList<ExportFinding> m_findings;
};

} // namespace rapporteur
