// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/actors/actors.h"
#include "extraction/actors/reader.h"

#include <QSet>

#include <unordered_map>

namespace rapporteur {

/// Finds organisations, States and events by name, acronym, adjective or capital, and joins the forms of one: by the
/// lexicon's keys, and by "Norwegian Institute for Rural Medicine (NIRM)" in the text.
class BodyFinder
{
public:
    explicit BodyFinder(const AnnotatedText &text)
        : m_text(text)
        , m_reader(text)
    {
    }

    /// Fills bodies and bodyMentions of \a actors.
    void find(Actors &actors);

private:
    struct Found {
        TokenRange tokens;
        BodyForm form = BodyForm::Name;
        BodyKind kind = BodyKind::Organisation;
        QStringView key; ///< of the lexicon
        QStringView country;
        bool bare = false; ///< the head alone: "la Commission"

        /// An organisation by its name.
        [[nodiscard]] static Found named(TokenRange tokens, QStringView key = {})
        {
            return {.tokens = tokens,
                .form = BodyForm::Name,
                .kind = BodyKind::Organisation,
                .key = key,
                .country = {},
                .bare = false};
        }
    };

    void learnNamesByUse(TokenRange paragraph);
    void learnRepresented(int token, int end);
    [[nodiscard]] bool isSaidToBeBody(int token) const;
    [[nodiscard]] TokenRange nameEndingAt(int end, int floor) const;
    [[nodiscard]] TokenRange unknownNameAt(int token, int end) const;
    [[nodiscard]] bool canBeBody(TokenRange name) const;
    [[nodiscard]] Found usedNameAt(int token, int end) const;
    void scanParagraph(TokenRange paragraph);
    [[nodiscard]] Found bodyAt(int token, int end) const;
    [[nodiscard]] Found knownOrganisationAt(int token) const;
    [[nodiscard]] Found countryAt(int token) const;
    [[nodiscard]] Found namedBodyAt(int token, int end) const;
    [[nodiscard]] Found capitalBodyAt(int token, int end) const;
    [[nodiscard]] Found undefinedAcronymAt(int token) const;
    [[nodiscard]] Found spelledOutBefore(int parenthesis, int first) const;
    [[nodiscard]] int endOfName(int token, int end, bool capitalHead) const;
    [[nodiscard]] int endOfForeignComplement(int token, int end) const;
    [[nodiscard]] int endOfComplement(int token, int end, bool capitalHead) const;
    [[nodiscard]] bool joinsCapitals(int token, int end) const;
    [[nodiscard]] int endOfPlace(int token) const;
    [[nodiscard]] bool describesHead(int token) const;
    [[nodiscard]] bool namesPlace(int token) const;
    [[nodiscard]] bool isWholeCountryName(TokenRange name) const;
    [[nodiscard]] bool leadsToCapital(int noun) const;
    [[nodiscard]] bool isSingularRole(int token) const;
    void join(Actors &actors) const;

    const AnnotatedText &m_text;
    Reader m_reader;
    std::vector<Found> m_found; ///< in the order of the text
    std::unordered_map<quint32, std::vector<TokenRange>> m_byUse; ///< names that only their use tells, by first word
    QSet<quint32> m_defined; ///< hashes of the acronyms that the text has explained so far
};

} // namespace rapporteur
