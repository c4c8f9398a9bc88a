// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/package/epubreader.h"

#include "readers/articlebuilder.h"
#include "readers/encoding.h"
#include "readers/html/htmlblocks.h"
#include "readers/html/htmlcharset.h"
#include "readers/html/htmlsource.h"
#include "readers/package/xmlpart.h"
#include "readers/paragraphkinds.h"

#include <QDir>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// META-INF/container.xml: where the package document lies.
class EpubContainer : public XmlPart
{
public:
    [[nodiscard]] const QString &packageDocument() const { return m_path; }

protected:
    bool begin(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == "rootfile"_L1 && m_path.isEmpty())
            m_path = attributeValue(attributes, "full-path"_L1).toString();
        return true;
    }

private:
    QString m_path;
};

/// The package document: metadata, and the documents in reading order.
class EpubPackage : public XmlPart
{
public:
    explicit EpubPackage(const QString &path)
        : m_folder(path.left(path.lastIndexOf(u'/') + 1))
    {
    }

    /// Names of parts, each once: the format allows no document twice in the reading order, and a book that names one
    /// many times would grow without end.
    [[nodiscard]] QStringList documents() const
    {
        QStringList names;
        QSet<QString> seen;
        for (const QString &id : m_spine) {
            const QString name = m_documents.value(id);
            if (name.isEmpty() || seen.contains(name))
                continue;
            seen.insert(name);
            names << name;
        }
        return names;
    }
    [[nodiscard]] QString metadata(const QString &name) const { return m_metadata.value(name).trimmed(); }

protected:
    bool begin(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        m_element = name.toString();
        if (name == "item"_L1)
            addItem(attributes);
        else if (name == "itemref"_L1 && attributeValue(attributes, "linear"_L1) != "no"_L1)
            m_spine << attributeValue(attributes, "idref"_L1).toString();
        return true;
    }
    void end(QStringView) override { m_element.clear(); }
    void characters(QStringView text) override
    {
        constexpr qsizetype longest = 1000;
        if (!m_element.isEmpty() && m_metadata.value(m_element).size() < longest)
            m_metadata[m_element] += text;
    }

private:
    void addItem(const QXmlStreamAttributes &attributes)
    {
        const bool isText = attributeValue(attributes, "media-type"_L1).contains("html"_L1);
        const bool isContents = attributeValue(attributes, "properties"_L1).contains("nav"_L1);
        if (!isText || isContents)
            return;
        const QString href = QUrl::fromPercentEncoding(attributeValue(attributes, "href"_L1).toUtf8());
        const QString name = QDir::cleanPath(m_folder + href.left(href.indexOf(u'#')));
        m_documents.insert(attributeValue(attributes, "id"_L1).toString(), name);
    }

    QString m_folder;
    QString m_element;
    QHash<QString, QString> m_documents;
    QHash<QString, QString> m_metadata;
    QStringList m_spine;
};

void addDocument(const QByteArray &bytes, const QString &name, ArticleBuilder &builder)
{
    const auto decoded = decodeText(bytes, declaredCharset(bytes));
    if (!decoded)
        return;
    const QByteArray utf8 = decoded->text.toUtf8();
    const HtmlTree tree(utf8);
    HtmlSource source(bytes, decoded->text, utf8, tree);
    Article &article = builder.article();
    for (const HtmlBlock &block : cutIntoBlocks(tree)) {
        const bool isHeadline = block.headingLevel == 1 && article.headline.isEmpty();
        if (isHeadline)
            article.headline = block.text;
        if (block.kind == ParagraphKind::Caption)
            builder.addRemoved(u"caption"_s, block.text);
        else
            builder.addParagraph(
                isHeadline ? ParagraphKind::Headline : block.kind, block.text, source.provenance(block, name));
    }
}

} // namespace

ReaderAnswer readEpub(ZipPackage &package, const Progress &progress)
{
    EpubContainer container;
    const auto containerPart = package.part(u"META-INF/container.xml"_s);
    if (!containerPart || container.run(*containerPart))
        return tl::unexpected(containerPart ? ReaderFailure::Damaged : containerPart.error());
    const auto packagePart = package.part(container.packageDocument());
    EpubPackage contents(container.packageDocument());
    if (!packagePart || contents.run(*packagePart))
        return tl::unexpected(packagePart ? ReaderFailure::Damaged : packagePart.error());

    ArticleBuilder builder;
    const QStringList documents = contents.documents();
    for (qsizetype i = 0; i < documents.size(); ++i) {
        progress.tell(int(i), int(documents.size()));
        const QString &name = documents.at(i);
        const auto part = package.part(name);
        if (part)
            addDocument(*part, name, builder);
        else if (part.error() == ReaderFailure::TooLarge)
            return tl::unexpected(part.error());
    }
    const bool isLocked = package.contains(u"META-INF/encryption.xml"_s);
    if (builder.isEmpty())
        return tl::unexpected(isLocked ? ReaderFailure::Encrypted : ReaderFailure::NoText);
    Article &article = builder.article();
    nameParagraphs(article);
    if (article.headline.isEmpty())
        article.headline = contents.metadata(u"title"_s);
    if (article.byline.isEmpty())
        article.byline = contents.metadata(u"creator"_s);
    if (article.published.isEmpty())
        article.published = contents.metadata(u"date"_s);
    article.publisher = contents.metadata(u"publisher"_s);
    article.source.mediaType = u"application/epub+zip"_s;
    article.source.encoding = u"UTF-8"_s;
    return article;
}

} // namespace rapporteur
