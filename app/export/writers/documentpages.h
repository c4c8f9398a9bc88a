// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QString>

class QPainter;

namespace rapporteur {

/// A document set on the pages that its PDF has. Painted by one thread at a time.
class DocumentPages
{
public:
    virtual ~DocumentPages() = default;

    [[nodiscard]] virtual int count() const = 0;
    /// Of each page, in points.
    [[nodiscard]] virtual QSizeF size() const = 0;
    /// Each that no font of this computer shows, once.
    [[nodiscard]] virtual QString missingCharacters() const = 0;
    /// Draws page \a number (from 0); the painter's unit is a point and its origin the page's top left corner.
    virtual void paint(QPainter &painter, int number) const = 0;
};

} // namespace rapporteur
