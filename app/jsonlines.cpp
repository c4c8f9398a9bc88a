// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonlines.h"

#include "briefing/briefingjson.h"
#include "extraction/briefingbuilder.h"
#include "orderedwork.h"
#include "readers/articlereader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

/// A longer line of input is refused: it cannot hold an article that would be read.
constexpr qsizetype longestLine = 256 * 1024 * 1024;

class JsonLinesSentences
{
    Q_DECLARE_TR_FUNCTIONS(JsonLines)

public:
    static auto notAnArticle()
    {
        return failure(ErrorKind::Damaged,
            tr("This line of the input is not a JSON object with a \"path\" or a \"text\". Write one object a line."));
    }
    static auto tooLong()
    {
        return failure(ErrorKind::TooLarge,
            tr("This line of the input is too long. Put long articles into files and give their \"path\"."));
    }
};

Answer answerOf(const Result<Article> &article, const QString &path, const Lexicons &lexicons)
{
    if (!article)
        return {errorToJson(path, article.error()), false};
    return {briefingToJson(buildBriefing(*article, lexicons), JsonLayout::OneLine), true};
}

/// The next byte of standard input, which one thread alone reads; EOF at its end.
int nextByte()
{
#ifdef Q_OS_UNIX
    return getc_unlocked(stdin);
#else
    return std::getc(stdin);
#endif
}

/// One line of standard input without its line break; nothing at its end. What is longer than longestLine is cut there,
/// and the rest of the line is passed over.
std::optional<QByteArray> readLine()
{
    QByteArray line;
    std::array<char, 16 * 1024> piece;
    size_t filled = 0;
    const auto flush = [&] {
        if (line.size() <= longestLine)
            line.append(piece.data(), qsizetype(filled));
        filled = 0;
    };
    int c = nextByte();
    if (c == EOF)
        return {};
    for (; c != EOF && c != '\n'; c = nextByte()) {
        piece[filled++] = char(c);
        if (filled == piece.size())
            flush();
    }
    flush();
    return line;
}

/// "\"a-7\"" or "7": the id of \a request as JSON; empty when it has none.
QByteArray idOf(const QJsonObject &request)
{
    const QJsonValue id = request["id"_L1];
    JsonWriter json(JsonLayout::OneLine);
    if (id.isString())
        json.string(id.toString());
    else if (id.isDouble())
        json.integer(id.toInteger());
    else
        return {};
    return json.finish().trimmed();
}

Result<Article> articleOf(const QByteArray &line, const QJsonObject &request)
{
    if (line.size() > longestLine)
        return JsonLinesSentences::tooLong();
    if (request["path"_L1].isString())
        return readArticle(request["path"_L1].toString());
    if (request["text"_L1].isString())
        return articleFromText(request["text"_L1].toString());
    return JsonLinesSentences::notAnArticle();
}

Answer answerRequest(const QByteArray &line, const Lexicons &lexicons)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    Answer answer = answerOf(articleOf(line, request), request["path"_L1].toString(), lexicons);
    if (const QByteArray id = idOf(request); !id.isEmpty())
        answer.line.insert(1, "\"id\":" + id + ',');
    return answer;
}

bool print(const QByteArray &line)
{
    return std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size())
        && std::fflush(stdout) == 0;
}

JsonLinesOutcome printAnswers(int jobs, const std::function<std::optional<Work>()> &next)
{
    JsonLinesOutcome outcome = JsonLinesOutcome::AllWell;
    workInOrder(jobs, next, [&outcome](const Answer &answer) {
        if (!print(answer.line))
            outcome = JsonLinesOutcome::OutputFailed;
        else if (!answer.isWell)
            outcome = JsonLinesOutcome::InputFailed;
        return outcome != JsonLinesOutcome::OutputFailed;
    });
    return outcome;
}

} // namespace

JsonLinesOutcome printJsonLines(const QStringList &files, int jobs)
{
    const auto lexicons = std::make_shared<const Lexicons>();
    return printAnswers(jobs, [files, lexicons, next = qsizetype(0)]() mutable -> std::optional<Work> {
        if (next == files.size())
            return {};
        return [file = files.at(next++), lexicons] { return answerOf(readArticle(file), file, *lexicons); };
    });
}

JsonLinesOutcome printJsonLinesOfInput(int jobs)
{
    const auto lexicons = std::make_shared<const Lexicons>();
    return printAnswers(jobs, [lexicons]() -> std::optional<Work> {
        std::optional<QByteArray> line = readLine();
        while (line && line->trimmed().isEmpty())
            line = readLine();
        if (!line)
            return {};
        return [line = *std::move(line), lexicons] { return answerRequest(line, *lexicons); };
    });
}

} // namespace rapporteur
