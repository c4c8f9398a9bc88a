// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/statements.h"

#include <unordered_map>

namespace rapporteur {

/// Somebody who speaks: an actor, or words that name one whom the actors do not know.
struct Speaker {
    int actor = -1;
    TokenRange words; ///< where the text names the speaker; empty when nobody is known
    bool several = false; ///< two speakers at once: the words name both
    bool author = false; ///< of a letter or message that speaks: "it says"

    [[nodiscard]] bool isKnown() const { return actor >= 0 || !words.isEmpty(); }
};

/// Follows an article sentence by sentence and tells who is meant by pronouns and who goes on speaking without being
/// named.
class SpeakerResolver
{
public:
    explicit SpeakerResolver(const QuotationContext &context)
        : m_context(context)
        , m_sources(context)
    {
    }

    /// To be called for each sentence, in order, before its statements are resolved.
    void enter(TokenRange sentence, int paragraph);
    /// Who speaks in \a statement of the present sentence; nobody when the article does not tell.
    [[nodiscard]] Speaker speakerOf(const Statement &statement) const;
    /// Who speaks words in marks that stand alone, and by what rule.
    [[nodiscard]] std::pair<Speaker, SpeakerReason> speakerOfFloating() const;
    /// Who spoke the words in marks before \a token, when the sentence there says so: "C'est par ces mots que X …".
    [[nodiscard]] Speaker namedAfter(int token) const;
    /// Keeps who spoke, for the statements to come.
    void spoke(const Speaker &speaker);

private:
    struct Place {
        TokenRange tokens;
        int paragraph = 0;
        Speaker subject; ///< who acts in the sentence
        Speaker speaker; ///< who spoke last in it
        int subjectAt = 0; ///< the first token of what names the subject; the sentence's end when nothing does
    };
    struct Agreement {
        bool feminine = false;
        bool masculine = false;
        bool plural = false;
        bool thing = false; ///< it
    };

    [[nodiscard]] Agreement agreementOf(const SpeakerMention &source) const;
    [[nodiscard]] bool agrees(const Speaker &speaker, Agreement wanted) const;
    [[nodiscard]] bool isPerson(int actor) const;
    [[nodiscard]] bool isBody(int actor) const;
    [[nodiscard]] Speaker lastNamedBefore(Agreement wanted) const;
    [[nodiscard]] Speaker authorOfText() const;
    [[nodiscard]] Speaker nextNamed(int from, Agreement wanted) const;
    [[nodiscard]] Speaker resolve(const SpeakerMention &source, bool goesOn) const;
    [[nodiscard]] Speaker signedBy(int token) const;
    [[nodiscard]] Speaker lastNamed(TokenRange range, Agreement wanted) const;
    [[nodiscard]] Speaker namedBefore(TokenRange phrase) const;
    [[nodiscard]] bool isBackReference(const SpeakerMention &source) const;
    [[nodiscard]] Speaker whoeverIsMeant(const SpeakerMention &source) const;
    [[nodiscard]] bool mayBe(int person, const SpeakerMention &source) const;
    [[nodiscard]] bool holdsWords(TokenRange all, TokenRange some) const;
    [[nodiscard]] Speaker named(const SpeakerMention &source) const;

    const QuotationContext &m_context;
    SourceFinder m_sources;
    std::vector<Speaker> m_phrases; ///< those who spoke last, with the words that named them
    std::vector<Place> m_places; ///< the last few sentences, the present one last
};

} // namespace rapporteur
