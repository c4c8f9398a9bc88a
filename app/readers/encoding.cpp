// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/encoding.h"

#include "readers/plausibility.h"

#include <unicode/ucnv.h>

#include <uchardet.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// How many bytes are looked at to choose an encoding: enough to be sure, and no more however large the file.
constexpr qsizetype sampleSize = 16 * 1024;

/// Most likely first: of two encodings that make the same text of the bytes, the first is named.
constexpr std::array candidates {"windows-1252", "ISO-8859-15", "macintosh", "IBM850", "windows-1251", "KOI8-R",
    "windows-1256", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"};

struct ByteOrderMark {
    QByteArrayView bytes;
    const char *encoding;
};

/// UTF-32 before UTF-16, whose mark begins like it.
constexpr std::array<ByteOrderMark, 6> byteOrderMarks {
    {{{"\xef\xbb\xbf", 3}, "UTF-8"}, {{"\xff\xfe\0\0", 4}, "UTF-32LE"}, {{"\0\0\xfe\xff", 4}, "UTF-32BE"},
        {{"\xff\xfe", 2}, "UTF-16LE"}, {{"\xfe\xff", 2}, "UTF-16BE"}, {{"\x84\x31\x95\x33", 4}, "GB18030"}}};

/// What pages declare, and what they mean by it: the larger set that holds the declared one.
struct Alias {
    const char *declared;
    const char *meant;
};
constexpr std::array<Alias, 9> aliases {{{"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},
    {"us-ascii", "windows-1252"}, {"ascii", "windows-1252"}, {"gb2312", "GB18030"}, {"gbk", "GB18030"},
    {"iso-8859-9", "windows-1254"}, {"ks_c_5601-1987", "EUC-KR"}, {"x-mac-roman", "macintosh"}}};

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter openConverter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// \a isWhole: the last character of \a bytes is complete; otherwise what is left over of it is dropped.
QString decodeWith(UConverter *converter, QByteArrayView bytes, bool isWhole)
{
    QString text(bytes.size() + 16, Qt::Uninitialized);
    const char *source = bytes.data();
    auto *const first = reinterpret_cast<UChar *>(text.data());
    UChar *target = first;
    UErrorCode status = U_ZERO_ERROR;
    // No encoding here makes more UTF-16 units than it has bytes, so one call is enough.
    ucnv_toUnicode(converter, &target, first + text.size(), &source, source + bytes.size(), nullptr, isWhole, &status);
    text.truncate(target - first);
    return text;
}

bool isUnicode(QByteArrayView encoding)
{
    return encoding.startsWith("UTF-");
}

QString decodeAs(const QByteArray &encoding, QByteArrayView bytes)
{
    if (encoding == "UTF-8")
        return QString::fromUtf8(bytes);
    const Converter converter = openConverter(encoding.constData());
    return converter ? decodeWith(converter.get(), bytes, true) : QString();
}

/// Where the first byte stands that encodings disagree on: beyond ASCII, or a control that no text has.
qsizetype firstTellingByte(QByteArrayView bytes)
{
    const auto telling = std::ranges::find_if(bytes, [](char c) { return static_cast<signed char>(c) < 0x08; });
    return std::distance(bytes.begin(), telling);
}

/// A piece of \a bytes around the first one that tells something; begins at an even offset, for UTF-16.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    const qsizetype telling = firstTellingByte(bytes);
    const qsizetype start = std::max<qsizetype>(0, telling - 64) & ~qsizetype(1);
    return bytes.sliced(start, std::min(bytes.size() - start, sampleSize));
}

QByteArray guessOfUchardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

struct Guess {
    QByteArray encoding;
    qint64 score = std::numeric_limits<qint64>::min();
};

qint64 scoreAs(const char *encoding, QByteArrayView sample, bool isWhole)
{
    const Converter converter = openConverter(encoding);
    if (!converter)
        return std::numeric_limits<qint64>::min();
    return plausibility(decodeWith(converter.get(), sample, isWhole));
}

/// The encoding in which \a bytes make the best text. \a declared has an advantage that only an implausible text loses.
Guess bestGuess(QByteArrayView bytes, const QByteArray &declared)
{
    const QByteArrayView sample = sampleOf(bytes);
    const bool isWhole = sample.end() == bytes.end();
    const QByteArray detected = guessOfUchardet(sample);
    Guess best;
    const auto consider = [&](const QByteArray &encoding, qint64 advantage) {
        qint64 score = scoreAs(encoding.constData(), sample, isWhole);
        if (score == std::numeric_limits<qint64>::min())
            return;
        score += advantage;
        if (score > best.score)
            best = {encoding, score};
    };
    for (const char *candidate : candidates)
        consider(candidate, candidate == detected ? 1 : 0);
    if (!detected.isEmpty() && !isUnicode(detected) && detected != "ASCII")
        consider(detected, 0);
    if (!declared.isEmpty())
        consider(declared, sample.size() / 8);
    return best;
}

QByteArray meantBy(const QByteArray &declared)
{
    const QByteArray name = declared.trimmed().toLower();
    const auto alias = std::ranges::find_if(aliases, [&name](const Alias &a) { return name == a.declared; });
    return alias != aliases.end() ? QByteArray(alias->meant) : declared.trimmed();
}

DecodedText finished(QString text, const QByteArray &encoding)
{
    replaceLoneSurrogates(text);
    const int replacements = int(text.count(QChar::ReplacementCharacter));
    return {std::move(text), QString::fromLatin1(encoding), replacements};
}

bool isValidUtf8Text(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

/// UTF-8 that was cut at its end or damaged here and there: far more of it is sound than not.
std::optional<DecodedText> damagedUtf8(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return {};
    DecodedText decoded = finished(QString::fromUtf8(bytes), "UTF-8");
    const QStringView text = decoded.text;
    const auto beyondAscii = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7f; });
    qsizetype sound = text.size();
    while (sound > 0 && text[sound - 1] == QChar::ReplacementCharacter)
        --sound;
    const qsizetype atEnd = text.size() - sound;
    const bool onlyCut = atEnd == decoded.replacements && atEnd <= 3 && beyondAscii > atEnd;
    return onlyCut || beyondAscii >= 4 * decoded.replacements ? std::optional(decoded) : std::nullopt;
}

/// What decodes can still be no text: programs and pictures do, too.
bool hasOnlyTextCharacters(QStringView text)
{
    const auto controls = std::ranges::count_if(
        text, [](QChar c) { return c.unicode() < 0x20 && !c.isSpace(); }); // tabs, line and form feeds are spaces
    return !text.contains(QChar::Null) && controls * 100 <= text.size();
}

std::optional<DecodedText> decodeByMark(QByteArrayView bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return finished(decodeAs(mark.encoding, bytes.sliced(mark.bytes.size())), mark.encoding);
    }
    return {};
}

std::optional<DecodedText> decodeByGuess(QByteArrayView bytes, const QByteArray &declared)
{
    const Guess guess = bestGuess(bytes, meantBy(declared));
    if (guess.score < -sampleOf(bytes).size())
        return {};
    return finished(decodeAs(guess.encoding, bytes), guess.encoding);
}

} // namespace

int replaceLoneSurrogates(QString &text)
{
    int replaced = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        text[i] = QChar::ReplacementCharacter;
        ++replaced;
    }
    return replaced;
}

std::optional<DecodedText> decodeText(QByteArrayView bytes, const QByteArray &declared)
{
    std::optional<DecodedText> decoded = decodeByMark(bytes);
    if (!decoded && isValidUtf8Text(bytes))
        decoded = DecodedText {QString::fromUtf8(bytes), u"UTF-8"_s, 0};
    if (!decoded)
        decoded = damagedUtf8(bytes);
    if (!decoded)
        decoded = decodeByGuess(bytes, declared);
    return decoded && hasOnlyTextCharacters(decoded->text) ? decoded : std::nullopt;
}

} // namespace rapporteur
