// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"

#include <QXmlStreamReader>

#include <optional>

namespace rapporteur {

/// Runs over one XML part, element by element. A class for a format derives from it and says what begins and ends.
/// Depth is limited, entities are those of Qt's reader, which caps their growth and loads none from outside.
class XmlPart
{
public:
    static constexpr int maximalDepth = 256;

    virtual ~XmlPart() = default;
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// Goes over \a bytes. The failure when they are no XML at all or nested too deep; a part that breaks off later is
    /// read up to there.
    [[nodiscard]] std::optional<ReaderFailure> run(const QByteArray &bytes);

protected:
    XmlPart() = default;

    /// An element begins; \a name is without its prefix. Return false to leave out the element and all inside it.
    [[nodiscard]] virtual bool begin(QStringView name, const QXmlStreamAttributes &attributes) = 0;
    virtual void end(QStringView) { }
    virtual void characters(QStringView) { }
};

/// The value of the attribute \a localName whatever its prefix; empty when there is none.
[[nodiscard]] QStringView attributeValue(const QXmlStreamAttributes &attributes, QLatin1StringView localName);

} // namespace rapporteur
