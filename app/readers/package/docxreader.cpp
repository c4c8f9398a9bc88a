// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/package/docxreader.h"

#include "readers/package/packagetext.h"
#include "readers/package/xmlpart.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// Style ids to the kind of paragraph that their name or outline level says.
class DocxStyles : public XmlPart
{
public:
    [[nodiscard]] ParagraphKind kind(QStringView id) const { return m_kinds.value(id.toString(), kindOfStyle(id)); }

protected:
    bool begin(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == "style"_L1) {
            m_id = attributeValue(attributes, "styleId"_L1).toString();
        } else if (name == "name"_L1 && !m_id.isEmpty()) {
            const ParagraphKind kind = kindOfStyle(attributeValue(attributes, "val"_L1));
            if (kind != ParagraphKind::Body)
                m_kinds.insert(m_id, kind);
        } else if (name == "basedOn"_L1) {
            const auto base = m_kinds.constFind(attributeValue(attributes, "val"_L1).toString());
            if (base != m_kinds.cend() && !m_kinds.contains(m_id))
                m_kinds.insert(m_id, *base);
        } else if (name == "outlineLvl"_L1 && !m_kinds.contains(m_id)) {
            m_kinds.insert(m_id, ParagraphKind::Heading);
        }
        return true;
    }

private:
    QString m_id;
    QHash<QString, ParagraphKind> m_kinds;
};

class DocxBody : public XmlPart
{
public:
    DocxBody(const DocxStyles &styles, PackageText &text)
        : m_styles(styles)
        , m_text(text)
    {
    }

protected:
    bool begin(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (isLeftOut(name))
            return false;
        if (name == "p"_L1)
            m_text.openParagraph(ParagraphKind::Body);
        else if (name == "pStyle"_L1)
            m_text.changeKind(m_styles.kind(attributeValue(attributes, "val"_L1)));
        else if (name == "numPr"_L1)
            m_isNumbered = true;
        else if (name == "r"_L1)
            m_isHidden = false;
        else if (name == "vanish"_L1)
            m_isHidden = attributeValue(attributes, "val"_L1) != "0"_L1;
        else if (name == "t"_L1)
            m_takesText = !m_isHidden;
        else if (name == "tab"_L1 || name == "br"_L1 || name == "cr"_L1)
            m_text.append(u" ");
        else if (name == "noBreakHyphen"_L1)
            m_text.append(u"\u2011");
        else if (name == "tr"_L1)
            m_text.openRow();
        else if (name == "footnote"_L1 || name == "endnote"_L1)
            return beginNote(attributes);
        return true;
    }

    void end(QStringView name) override
    {
        if (name == "t"_L1)
            m_takesText = false;
        else if (name == "pPr"_L1)
            endProperties();
        else if (name == "p"_L1)
            m_text.closeParagraph();
        else if (name == "tc"_L1)
            m_text.closeCell();
        else if (name == "tr"_L1)
            m_text.closeRow();
        else if (name == "footnote"_L1 || name == "endnote"_L1)
            m_text.closeNote();
    }

    void characters(QStringView text) override
    {
        if (m_takesText)
            m_text.append(text);
    }

private:
    /// Deletions, the old place of what was moved, properties of old (whose styles are no longer true), and the second
    /// copy of a drawing that is kept for old programs.
    [[nodiscard]] static bool isLeftOut(QStringView name)
    {
        return name == "del"_L1 || name == "moveFrom"_L1 || name == "pPrChange"_L1 || name == "rPrChange"_L1
            || name == "Fallback"_L1 || name == "rt"_L1;
    }

    bool beginNote(const QXmlStreamAttributes &attributes)
    {
        if (attributes.hasAttribute(u"w:type"_s)) // the separator lines
            return false;
        m_text.openNote();
        return true;
    }

    void endProperties()
    {
        if (std::exchange(m_isNumbered, false))
            m_text.makeListItem();
    }

    const DocxStyles &m_styles;
    PackageText &m_text;
    bool m_isNumbered = false;
    bool m_isHidden = false;
    bool m_takesText = false;
};

} // namespace

ReaderAnswer readDocx(ZipPackage &package)
{
    const QString bodyName = u"word/document.xml"_s;
    const auto body = package.part(bodyName);
    if (!body)
        return tl::unexpected(body.error());
    DocxStyles styles;
    if (const auto part = package.part(u"word/styles.xml"_s))
        (void)styles.run(*part);
    PackageText text;
    text.setPart(bodyName);
    DocxBody reader(styles, text);
    if (const auto failure = reader.run(*body))
        return tl::unexpected(*failure);
    for (const QString &notes : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        text.setPart(notes);
        if (const auto part = package.part(notes))
            (void)reader.run(*part);
    }
    return text.take(u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
}

} // namespace rapporteur
