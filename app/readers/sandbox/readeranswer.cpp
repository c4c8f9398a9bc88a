// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/sandbox/readeranswer.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>

namespace rapporteur {

namespace {

constexpr quint32 magic = 0x52415031; // "RAP1"
constexpr quint32 fileMagic = 0x52415046; // "RAPF"
constexpr quint32 progressMagic = 0x52415050; // "RAPP"
constexpr qsizetype progressLength = 12;

class ReaderErrors
{
    Q_DECLARE_TR_FUNCTIONS(ReaderErrors)

public:
    static QString sentence(ReaderFailure failure, const QString &path) { return text(failure).arg(path); }

private:
    static QString text(ReaderFailure failure)
    {
        switch (failure) {
        case ReaderFailure::Damaged:
            return tr(
                "“%1” could not be read: the file is damaged or not what its name says. Save or download it again.");
        case ReaderFailure::Encrypted:
            return tr("“%1” could not be read: it is protected by a password. Save a copy without one and open that.");
        case ReaderFailure::NoText:
            return tr("“%1” could not be opened: no article text was found in it. Copy the text and use Paste text.");
        case ReaderFailure::ScannedPages:
            return tr(
                "“%1” could not be opened: its pages are pictures without text. Run text recognition on it first.");
        case ReaderFailure::TooLarge:
            return tr("“%1” could not be opened: it unpacks to more than can be read safely. Save the article alone.");
        case ReaderFailure::Unsupported:
            return tr("“%1” could not be opened: this kind of file is not read. Save the article as a web page, PDF, "
                      "Word, OpenDocument or text file.");
        case ReaderFailure::TimedOut:
            return tr("“%1” could not be opened: reading it took too long and was stopped. Save the article in another "
                      "format or in parts.");
        case ReaderFailure::OutOfMemory:
            return tr("“%1” could not be opened: reading it needed too much memory and was stopped. Save the article "
                      "in another format or in parts.");
        case ReaderFailure::Crashed:
            return tr("“%1” could not be read: the file upset the reader, which was stopped. Nothing else is affected; "
                      "save the article in another format.");
        case ReaderFailure::NotInstalled:
            return tr("“%1” could not be opened: the part of the program that reads this kind of file is missing. "
                      "Install the program again.");
        case ReaderFailure::Cancelled: return tr("Opening “%1” was cancelled.");
        }
        return {};
    }
};

ErrorKind kindOf(ReaderFailure failure)
{
    switch (failure) {
    case ReaderFailure::NoText:
    case ReaderFailure::ScannedPages: return ErrorKind::Empty;
    case ReaderFailure::TooLarge:
    case ReaderFailure::OutOfMemory: return ErrorKind::TooLarge;
    case ReaderFailure::Unsupported:
    case ReaderFailure::Encrypted:
    case ReaderFailure::NotInstalled: return ErrorKind::Unsupported;
    case ReaderFailure::TimedOut: return ErrorKind::TimedOut;
    case ReaderFailure::Cancelled: return ErrorKind::Cancelled;
    case ReaderFailure::Damaged:
    case ReaderFailure::Crashed: break;
    }
    return ErrorKind::Damaged;
}

QDataStream &operator<<(QDataStream &out, const Provenance &p)
{
    return out << p.part << qint32(p.page) << p.box << p.start << p.end;
}

QDataStream &operator>>(QDataStream &in, Provenance &p)
{
    qint32 page = 0;
    in >> p.part >> page >> p.box >> p.start >> p.end;
    p.page = page;
    return in;
}

QDataStream &operator<<(QDataStream &out, const Paragraph &p)
{
    return out << qint32(p.number) << qint64(p.span.start) << qint64(p.span.end) << quint8(p.kind) << p.provenance;
}

QDataStream &operator>>(QDataStream &in, Paragraph &p)
{
    qint32 number = 0;
    qint64 start = 0;
    qint64 end = 0;
    quint8 kind = 0;
    in >> number >> start >> end >> kind >> p.provenance;
    if (kind > quint8(ParagraphKind::Table))
        in.setStatus(QDataStream::ReadCorruptData);
    p.number = number;
    p.span = {start, end};
    p.kind = ParagraphKind(kind);
    return in;
}

QDataStream &operator<<(QDataStream &out, const RemovedText &removed)
{
    return out << removed.reason << qint64(removed.characters) << removed.text;
}

QDataStream &operator>>(QDataStream &in, RemovedText &removed)
{
    qint64 characters = 0;
    in >> removed.reason >> characters >> removed.text;
    removed.characters = characters;
    return in;
}

QDataStream &operator<<(QDataStream &out, const Attachment &attachment)
{
    return out << qint32(attachment.number) << attachment.name;
}

QDataStream &operator>>(QDataStream &in, Attachment &attachment)
{
    qint32 number = 0;
    in >> number >> attachment.name;
    attachment.number = number;
    return in;
}

/// A list whose length is not trusted: it grows with what is there, not with what is announced.
template <typename T> void readList(QDataStream &in, QList<T> &list)
{
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        T item;
        in >> item;
        list << item;
    }
}

template <typename T> void writeList(QDataStream &out, const QList<T> &list)
{
    out << quint32(list.size());
    for (const T &item : list)
        out << item;
}

bool isSound(const Article &article)
{
    qsizetype end = 0;
    int number = 0;
    for (const Paragraph &p : article.paragraphs) {
        if (p.number != ++number || p.span.start < end || p.span.isEmpty() || p.span.end > article.text.size())
            return false;
        end = p.span.end;
    }
    return number > 0;
}

} // namespace

ReaderAnswer inPart(ReaderAnswer answer, const QString &part)
{
    if (answer) {
        for (Paragraph &paragraph : answer->paragraphs)
            paragraph.provenance.part = part;
    }
    return answer;
}

QByteArray packAnswer(const ReaderAnswer &answer)
{
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << magic << answer.has_value();
    if (!answer) {
        out << quint8(answer.error());
        return packed;
    }
    out << answer->source.mediaType << answer->source.encoding << answer->headline << answer->byline
        << answer->publisher << answer->published << answer->language << answer->text;
    writeList(out, answer->warnings);
    writeList(out, answer->paragraphs);
    writeList(out, answer->removed);
    writeList(out, answer->attachments);
    return packed;
}

ReaderAnswer unpackAnswer(const QByteArray &packed)
{
    QDataStream in(packed);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 begin = 0;
    bool hasArticle = false;
    in >> begin >> hasArticle;
    if (in.status() != QDataStream::Ok || begin != magic)
        return tl::unexpected(ReaderFailure::Crashed);
    if (!hasArticle) {
        quint8 failure = 0;
        in >> failure;
        const bool isKnown = in.status() == QDataStream::Ok && failure <= quint8(ReaderFailure::Cancelled);
        return tl::unexpected(isKnown ? ReaderFailure(failure) : ReaderFailure::Crashed);
    }
    Article article;
    in >> article.source.mediaType >> article.source.encoding >> article.headline >> article.byline >> article.publisher
        >> article.published >> article.language >> article.text;
    readList(in, article.warnings); // Qt's own reading of a list reserves room for whatever number is announced
    readList(in, article.paragraphs);
    readList(in, article.removed);
    readList(in, article.attachments);
    if (in.status() != QDataStream::Ok || !in.atEnd() || !isSound(article))
        return tl::unexpected(ReaderFailure::Crashed);
    return article;
}

QByteArray packFile(const tl::expected<QByteArray, ReaderFailure> &file)
{
    if (!file)
        return packAnswer(tl::unexpected(file.error()));
    QByteArray packed;
    QDataStream(&packed, QIODevice::WriteOnly) << fileMagic;
    return packed + *file;
}

tl::expected<QByteArray, ReaderFailure> unpackFile(const QByteArray &packed)
{
    quint32 begin = 0;
    QDataStream(packed) >> begin;
    if (begin == fileMagic)
        return packed.mid(sizeof begin);
    const ReaderAnswer failure = unpackAnswer(packed);
    return tl::unexpected(failure ? ReaderFailure::Crashed : failure.error());
}

QByteArray packProgress(ReaderProgress progress)
{
    QByteArray packed;
    QDataStream(&packed, QIODevice::WriteOnly) << progressMagic << qint32(progress.done) << qint32(progress.total);
    return packed;
}

std::optional<ReaderProgress> takeProgress(QByteArray &packed)
{
    if (packed.size() < progressLength)
        return std::nullopt;
    quint32 begin = 0;
    qint32 done = 0;
    qint32 total = 0;
    QDataStream(packed) >> begin >> done >> total;
    if (begin != progressMagic)
        return std::nullopt;
    packed.remove(0, progressLength);
    return ReaderProgress {done, total};
}

Error readerError(ReaderFailure failure, const QString &path)
{
    return {kindOf(failure), ReaderErrors::sentence(failure, QDir::toNativeSeparators(path)), {}};
}

} // namespace rapporteur
