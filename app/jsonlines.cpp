// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonlines.h"

#include "briefing/briefingjson.h"
#include "extraction/briefingbuilder.h"
#include "readers/articlereader.h"

#include <cstdio>

namespace rapporteur {

namespace {

bool printLine(const QByteArray &line)
{
    return std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size())
        && std::fflush(stdout) == 0;
}

} // namespace

bool printJsonLines(const QStringList &files)
{
    const Lexicons lexicons;
    bool allWell = true;
    for (const QString &file : files) {
        const Result<Article> article = readArticle(file);
        const QByteArray line = article ? briefingToJson(buildBriefing(*article, lexicons), JsonLayout::OneLine)
                                        : errorToJson(file, article.error());
        allWell = article.has_value() && allWell;
        if (!printLine(line))
            return false;
    }
    return allWell;
}

} // namespace rapporteur
