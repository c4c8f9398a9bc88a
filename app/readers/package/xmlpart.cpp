// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/package/xmlpart.h"

#include <algorithm>

namespace rapporteur {

std::optional<ReaderFailure> XmlPart::run(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    int depth = 0;
    bool hasElements = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            hasElements = true;
            if (++depth > maximalDepth)
                return ReaderFailure::TooLarge;
            if (!begin(xml.name(), xml.attributes())) {
                xml.skipCurrentElement();
                --depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            end(xml.name());
            break;
        case QXmlStreamReader::Characters: characters(xml.text()); break;
        default: break;
        }
    }
    return hasElements ? std::nullopt : std::optional(ReaderFailure::Damaged);
}

QStringView attributeValue(const QXmlStreamAttributes &attributes, QLatin1StringView localName)
{
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
        [localName](const QXmlStreamAttribute &attribute) { return attribute.name() == localName; });
    return found == attributes.cend() ? QStringView() : found->value();
}

} // namespace rapporteur
