// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/package/odtreader.h"

#include "readers/package/packagetext.h"
#include "readers/package/xmlpart.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// Runs over styles.xml and content.xml alike: the automatic styles of the second stand before its text.
class OdtPart : public XmlPart
{
public:
    explicit OdtPart(PackageText &text)
        : m_text(text)
    {
    }

protected:
    bool begin(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == "style"_L1)
            noteStyle(attributes);
        else if (name == "master-styles"_L1 || (m_inBody && isLeftOut(name)))
            return false;
        else if (name == "body"_L1)
            m_inBody = true;
        else if (m_inBody)
            beginInBody(name, attributes);
        return true;
    }

    void end(QStringView name) override
    {
        if (!m_inBody)
            return;
        if (name == "p"_L1 || name == "h"_L1)
            m_text.closeParagraph();
        else if (name == "list-item"_L1)
            --m_items;
        else if (name == "table-cell"_L1)
            m_text.closeCell();
        else if (name == "table-row"_L1)
            m_text.closeRow();
        else if (name == "note-body"_L1)
            m_text.closeNote();
    }

    void characters(QStringView text) override
    {
        if (m_inBody)
            m_text.append(text);
    }

private:
    [[nodiscard]] static bool isLeftOut(QStringView name)
    {
        return name == "tracked-changes"_L1 || name == "annotation"_L1 || name == "note-citation"_L1
            || name == "table-of-content"_L1 || name == "sequence-decls"_L1 || name == "ruby-text"_L1
            || name == "forms"_L1;
    }

    void beginInBody(QStringView name, const QXmlStreamAttributes &attributes)
    {
        if (name == "p"_L1)
            m_text.openParagraph(kindOf(attributes));
        else if (name == "h"_L1)
            m_text.openParagraph(
                kindOf(attributes) == ParagraphKind::Headline ? ParagraphKind::Headline : ParagraphKind::Heading);
        else if (name == "list-item"_L1)
            ++m_items;
        else if (name == "s"_L1 || name == "tab"_L1 || name == "line-break"_L1)
            m_text.append(u" ");
        else if (name == "table-row"_L1)
            m_text.openRow();
        else if (name == "note-body"_L1)
            m_text.openNote();
    }

    [[nodiscard]] ParagraphKind kindOf(const QXmlStreamAttributes &attributes) const
    {
        const QString style = attributeValue(attributes, "style-name"_L1).toString();
        const ParagraphKind kind = m_kinds.value(style, kindOfStyle(style));
        return kind == ParagraphKind::Body && m_items > 0 ? ParagraphKind::ListItem : kind;
    }

    void noteStyle(const QXmlStreamAttributes &attributes)
    {
        const QString name = attributeValue(attributes, "name"_L1).toString();
        const QString parent = attributeValue(attributes, "parent-style-name"_L1).toString();
        ParagraphKind kind = kindOfStyle(name);
        if (kind == ParagraphKind::Body && !parent.isEmpty())
            kind = m_kinds.value(parent, kindOfStyle(parent));
        m_kinds.insert(name, kind);
    }

    PackageText &m_text;
    QHash<QString, ParagraphKind> m_kinds;
    bool m_inBody = false;
    int m_items = 0;
};

} // namespace

ReaderAnswer readOdt(ZipPackage &package)
{
    if (const auto manifest = package.part(u"META-INF/manifest.xml"_s);
        manifest && manifest->contains("encryption-data"))
        return tl::unexpected(ReaderFailure::Encrypted);
    const QString contentName = u"content.xml"_s;
    const auto content = package.part(contentName);
    if (!content)
        return tl::unexpected(content.error());
    PackageText text;
    text.setPart(contentName);
    OdtPart reader(text);
    if (const auto styles = package.part(u"styles.xml"_s))
        (void)reader.run(*styles);
    if (const auto failure = reader.run(*content))
        return tl::unexpected(*failure);
    return text.take(u"application/vnd.oasis.opendocument.text"_s);
}

} // namespace rapporteur
