// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/html/htmlmetadata.h"

#include "readers/blocks/datefinder.h"
#include "readers/blocks/tidytext.h"
#include "readers/html/htmlwords.h"
#include "readers/wordfile.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestByline = 120;

/// HTML entities that are escaped once more in data are common ("l&#39;ONU").
QString unescaped(QString text)
{
    static const QHash<QString, QString> entities {{u"&amp;"_s, u"&"_s}, {u"&#39;"_s, u"'"_s}, {u"&#039;"_s, u"'"_s},
        {u"&quot;"_s, u"\""_s}, {u"&apos;"_s, u"'"_s}, {u"&nbsp;"_s, QString(QChar(0x00a0))}, {u"&rsquo;"_s, u"’"_s},
        {u"&lsquo;"_s, u"‘"_s}, {u"&laquo;"_s, u"«"_s}, {u"&raquo;"_s, u"»"_s}, {u"&ndash;"_s, u"–"_s},
        {u"&mdash;"_s, u"—"_s}};
    if (text.contains(u'&')) {
        for (auto entity = entities.cbegin(); entity != entities.cend(); ++entity)
            text.replace(entity.key(), entity.value());
    }
    return tidied(text);
}

/// The strings under \a value: itself, its name, or those of its items.
QStringList namesIn(const QJsonValue &value)
{
    if (value.isString())
        return {unescaped(value.toString())};
    if (value.isObject())
        return namesIn(value.toObject().value(u"name"_s).isString() ? value.toObject().value(u"name"_s) : QJsonValue());
    QStringList names;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString() || item.isObject())
            names += namesIn(item);
    }
    return names;
}

bool isArticleType(const QJsonValue &type)
{
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray {type};
    return std::any_of(types.cbegin(), types.cend(), [](const QJsonValue &one) {
        const QString name = one.toString();
        return name.endsWith("Article"_L1) || name.endsWith("BlogPosting"_L1) || name == "Report"_L1
            || name == "PressRelease"_L1;
    });
}

/// The first article among the values of a JSON-LD script, looked for level by level.
QJsonObject articleIn(const QJsonDocument &document)
{
    QList<QJsonValue> queue {document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())};
    constexpr qsizetype most = 2000;
    for (qsizetype i = 0; i < queue.size() && i < most; ++i) {
        const QJsonValue value = queue.at(i);
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                queue << item;
            continue;
        }
        const QJsonObject object = value.toObject();
        if (isArticleType(object.value(u"@type"_s)))
            return object;
        for (const QString &key : {u"@graph"_s, u"mainEntity"_s, u"mainEntityOfPage"_s, u"itemListElement"_s}) {
            if (object.contains(key))
                queue << object.value(key);
        }
    }
    return {};
}

QJsonDocument parsedScript(QByteArray script)
{
    script = script.trimmed();
    for (const char *wrapping : {"<!--", "-->", "<![CDATA[", "//<![CDATA[", "//]]>", "]]>"})
        script.replace(wrapping, "");
    // Line breaks inside strings are not JSON, and pages write them all the same.
    script.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    return QJsonDocument::fromJson(script);
}

/// The date at the head of an ISO 8601 string, or of a printed one.
QDate dateOf(const QString &published)
{
    const QDate iso = QDate::fromString(published.left(10), Qt::ISODate);
    if (iso.isValid())
        return iso;
    const auto printed = findPrintedDate(published);
    return printed ? printed->date : QDate();
}

/// Gathers from the tree; each source is asked in order of trust and the first to say something is believed.
class MetadataReader
{
public:
    explicit MetadataReader(const HtmlTree &tree)
        : m_tree(tree)
    {
        for (int i = 0; i < tree.size(); ++i)
            look(i);
    }

    HtmlMetadata read() const
    {
        HtmlMetadata data;
        data.published = firstOf(
            {text(u"datePublished"_s), meta("article:published_time"), meta("og:published_time"), meta("datepublished"),
                meta("parsely-pub-date"), meta("sailthru.date"), meta("dc.date.issued"), meta("dcterms.created"),
                meta("dcterms.date"), meta("dc.date"), meta("article.published"), meta("pubdate"), meta("publishdate"),
                meta("publication_date"), meta("date"), meta("cxenseparse:recs:publishtime"), m_itemDate});
        data.date = dateOf(data.published);
        data.publisher = firstOf({names(u"publisher"_s).value(0), meta("og:site_name"), meta("dc.publisher"),
            meta("dcterms.publisher"), meta("publisher"), meta("application-name")});
        data.authors = authors();
        data.language = language();
        addHeadlines(data);
        return data;
    }

private:
    void look(int i)
    {
        switch (m_tree.tag(i)) {
        case HtmlTag::Meta: lookAtMeta(i); break;
        case HtmlTag::Title:
            if (m_title.isEmpty())
                m_title = m_tree.innerText(i);
            break;
        case HtmlTag::Html: m_language = QString::fromUtf8(m_tree.attribute(i, HtmlAttribute::Lang)); break;
        case HtmlTag::Script:
            if (m_article.isEmpty() && m_tree.attribute(i, HtmlAttribute::Type).contains("ld+json"))
                m_article = articleIn(parsedScript(scriptText(i)));
            break;
        default: break;
        }
        const QByteArrayView property = m_tree.attribute(i, HtmlAttribute::Itemprop);
        if (property == "datePublished" && m_itemDate.isEmpty())
            m_itemDate = itemValue(i);
    }

    [[nodiscard]] QByteArray scriptText(int i) const
    {
        QByteArray text;
        for (int child = i + 1; child < m_tree.node(i).end; ++child)
            text += m_tree.text(child);
        return text;
    }

    void lookAtMeta(int i)
    {
        QByteArrayView name = m_tree.attribute(i, HtmlAttribute::Property);
        if (name.isEmpty())
            name = m_tree.attribute(i, HtmlAttribute::Name);
        const QByteArrayView content = m_tree.attribute(i, HtmlAttribute::Content);
        if (!name.isEmpty() && !content.trimmed().isEmpty())
            m_meta.insert(name.toByteArray().toLower(), unescaped(QString::fromUtf8(content)));
    }

    [[nodiscard]] QString itemValue(int i) const
    {
        for (const HtmlAttribute name : {HtmlAttribute::Content, HtmlAttribute::Datetime}) {
            if (!m_tree.attribute(i, name).isEmpty())
                return QString::fromUtf8(m_tree.attribute(i, name));
        }
        return m_tree.innerText(i);
    }

    [[nodiscard]] QString meta(const char *name) const { return m_meta.values(QByteArray(name)).value(0); }
    [[nodiscard]] QString text(const QString &key) const { return unescaped(m_article.value(key).toString()); }
    [[nodiscard]] QStringList names(const QString &key) const { return namesIn(m_article.value(key)); }

    [[nodiscard]] static QString firstOf(std::initializer_list<QString> values)
    {
        const auto found = std::find_if(values.begin(), values.end(), [](const QString &v) { return !v.isEmpty(); });
        return found == values.end() ? QString() : *found;
    }

    [[nodiscard]] QStringList authors() const
    {
        QStringList candidates = names(u"author"_s);
        for (const char *name : {"author", "article:author", "byl", "byline", "dc.creator", "dcterms.creator",
                 "parsely-author", "sailthru.author", "citation_author"}) {
            if (candidates.isEmpty())
                candidates = m_meta.values(name);
        }
        QStringList authors;
        for (const QString &candidate : std::as_const(candidates)) {
            const QString name = cleanedByline(candidate);
            if (!name.isEmpty() && !authors.contains(name) && !name.startsWith("http"_L1))
                authors << name;
        }
        return authors;
    }

    [[nodiscard]] QString language() const
    {
        for (const QString &code : {text(u"inLanguage"_s), m_language, meta("og:locale"), meta("content-language")}) {
            if (code.size() >= 2 && (code.size() == 2 || !code.at(2).isLetter()))
                return code.left(2).toLower();
        }
        return {};
    }

    void addHeadlines(HtmlMetadata &data) const
    {
        for (const QString &headline : {text(u"headline"_s), meta("og:title"), meta("twitter:title"), meta("dc.title"),
                 withoutPublisher(m_title, data.publisher), m_title}) {
            if (!headline.isEmpty() && !data.headlines.contains(headline))
                data.headlines << headline;
        }
    }

    /// "Headline | Publisher" and the like without the part that is no headline: the publisher's name or the shorter.
    [[nodiscard]] static QString withoutPublisher(const QString &title, const QString &publisher)
    {
        for (const QString &mark : {u" | "_s, u" – "_s, u" — "_s, u" - "_s, u" :: "_s, u" » "_s, u" · "_s, u"_"_s}) {
            const qsizetype last = title.lastIndexOf(mark);
            if (last <= 0)
                continue;
            const QString tail = title.mid(last + mark.size());
            const bool isPublisher = foldedForComparison(tail) == foldedForComparison(publisher);
            if (isPublisher || tail.size() < last)
                return title.left(last).trimmed();
            return tail;
        }
        return title;
    }

    const HtmlTree &m_tree;
    QMultiHash<QByteArray, QString> m_meta;
    QJsonObject m_article;
    QString m_title;
    QString m_language;
    QString m_itemDate;
};

bool isDayName(const QString &word)
{
    for (const auto language : {QLocale::English, QLocale::French, QLocale::Spanish}) {
        for (int day = 1; day <= 7; ++day) {
            if (QLocale(language).dayName(day).compare(word, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

/// \a name without what pages print after it: other labels, the time, the "on" of a date that was cut off.
QString beforeAddition(QString name)
{
    static const QStringList marks = wordsOfFile(u"byline-additions.txt"_s);
    for (const QString &mark : marks)
        name = name.left(name.indexOf(mark));
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto isTime
        = [](const QString &word) { return word.at(0).isDigit() && (word.contains(u':') || word.contains(u'h')); };
    words.erase(std::find_if(words.begin(), words.end(), isTime), words.end());
    static const QSet<QString> loose {u"on"_s, u"le"_s, u"el"_s, u"at"_s, u"à"_s, u"and"_s, u"et"_s};
    const auto isLoose = [](QString word) {
        word.remove(u',');
        return loose.contains(word) || isDayName(word);
    };
    while (!words.isEmpty() && isLoose(words.constLast()))
        words.removeLast();
    if (words.size() >= 3 && isMonthName(words.at(words.size() - 2)) && words.constLast().at(0).isDigit())
        words.remove(words.size() - 2, 2); // "Erin Roy March 18", a date without its year
    name = words.join(u' ');
    while (!name.isEmpty() && u",;:/|•·–-"_s.contains(name.back()))
        name.chop(1);
    return name.trimmed();
}

} // namespace

HtmlMetadata readMetadata(const HtmlTree &tree)
{
    return MetadataReader(tree).read();
}

QString cleanedByline(const QString &byline)
{
    QString name = tidied(byline);
    qsizetype length = 0;
    if (HtmlWords::instance().reasonForLine(name, &length) == "byline"_L1)
        name = name.mid(length);
    if (const auto date = findPrintedDate(name))
        name = name.left(date->start);
    name = beforeAddition(name);
    static const QStringList generic = wordsOfFile(u"byline-generic.txt"_s);
    const bool isName = name.size() > 1 && name.size() <= longestByline && !name.contains("http"_L1)
        && !generic.contains(name.toLower())
        && std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    return isName ? name : QString();
}

} // namespace rapporteur
