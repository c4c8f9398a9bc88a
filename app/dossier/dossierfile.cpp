// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/dossierfile.h"

#include "dossier/correctionsjson.h"
#include "dossier/dossierjson.h"
#include "dossier/storedzip.h"
#include "support/version.h"
#include "support/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Parts, in the order in which they are written: were the end of a file lost, the text and the user's own work are last
// to go.
const QByteArray mimePart = "mimetype"_ba;
const QByteArray headPart = "dossier.json"_ba;
const QByteArray textPart = "source.txt"_ba;
const QByteArray articlePart = "article.json"_ba;
const QByteArray correctionsPart = "corrections.json"_ba;
const QByteArray briefingPart = "briefing.json"_ba;
const QByteArray mimeType = "application/x-rapporteur"_ba;

QByteArray head(const Dossier &dossier)
{
    const Article &article = dossier.analysed->article;
    QJsonObject object {{"format"_L1, "rapporteur-dossier"_L1}, {"version"_L1, DossierFile::version},
        {"generator"_L1, u"rapporteur "_s + programVersion()},
        {"sha256"_L1, QString::fromLatin1(article.source.sha256.toHex())}};
    if (!dossier.keptAt.isEmpty())
        object.insert("keptAt"_L1, dossier.keptAt);
    return QJsonDocument(object).toJson();
}

/// An article of a text of which nothing more is known: a paragraph between line breaks.
Article plainArticle(const QString &text)
{
    Article article;
    article.text = text;
    article.language = u"und"_s;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        if (!QStringView(text).sliced(at, end - at).trimmed().isEmpty())
            article.paragraphs.append({int(article.paragraphs.size()) + 1, {at, end}, ParagraphKind::Body, {}});
        at = end + 1;
    }
    return article;
}

} // namespace

bool DossierFile::isDossier(const QString &path)
{
    return path.endsWith(".rapporteur"_L1, Qt::CaseInsensitive);
}

QByteArray DossierFile::toBytes(const Dossier &dossier)
{
    const Article &article = dossier.analysed->article;
    return StoredZip::written({{mimePart, mimeType}, {headPart, head(dossier)}, {textPart, article.text.toUtf8()},
        {articlePart, articleToDossierJson(article)}, {correctionsPart, correctionsToDossierJson(dossier)},
        {briefingPart, briefingToDossierJson(*dossier.analysed)}});
}

Result<void> DossierFile::write(const Dossier &dossier, const QString &path)
{
    return WholeFile::write(path, toBytes(dossier));
}

Result<DossierContent> DossierFile::fromBytes(const QByteArray &bytes, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    bool isDamaged = false;
    const QHash<QByteArray, QByteArray> parts = StoredZip::read(bytes, isDamaged);
    const QJsonObject head = QJsonDocument::fromJson(parts.value(headPart)).object();
    const int written = head.value("version"_L1).toInt();
    if (written > version) {
        return failure(ErrorKind::Unsupported,
            tr("“%1” was saved by a newer version of this program, and was not changed. Install that version to open "
               "it.")
                .arg(shown));
    }
    const QString text = QString::fromUtf8(parts.value(textPart));
    if (text.trimmed().isEmpty()) {
        return failure(ErrorKind::Damaged,
            tr("“%1” could not be opened: it is damaged, or no dossier. It was not changed; open a copy, or the "
               "article "
               "itself.")
                .arg(shown));
    }
    DossierContent content;
    const auto article = articleFromDossierJson(parts.value(articlePart), text);
    content.keptAt = head.value("keptAt"_L1).toString();
    content.article = article.value_or(plainArticle(text));
    const auto briefing = briefingFromDossierJson(parts.value(briefingPart), content.article);
    const auto corrections = correctionsFromDossierJson(parts.value(correctionsPart), content.article);
    if (article && briefing)
        content.analysed = std::make_shared<const Briefing>(*briefing);
    if (corrections) {
        content.corrections = corrections->corrections;
        content.lost = corrections->lost;
        content.named = corrections->named;
    }
    if (!corrections) {
        content.warning
            = tr("“%1” is damaged: the article could be read, the corrections could not. The file was not changed.")
                  .arg(shown);
    } else if (!corrections->isComplete) {
        content.warning = tr("“%1” has corrections of a kind that this program does not know; they were left out. The "
                             "file was not changed.")
                              .arg(shown);
    } else if (isDamaged || !article || !briefing) {
        content.warning = tr("“%1” is damaged; the article and all corrections could be read. The file was not "
                             "changed; save the dossier under another name.")
                              .arg(shown);
    }
    return content;
}

Result<DossierContent> DossierFile::read(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, tr("“%1” could not be opened: there is no such file.").arg(shown));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable,
            tr("“%1” could not be read. Check that you are allowed to read it.").arg(shown), file.errorString());
    if (file.size() > largest)
        return failure(ErrorKind::TooLarge, tr("“%1” could not be opened: it is larger than any dossier.").arg(shown));
    return fromBytes(file.read(largest), path);
}

} // namespace rapporteur
