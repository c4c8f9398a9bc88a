// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/actors/actors.h"
#include "extraction/actors/reader.h"

namespace rapporteur {

/// What is asked of one sentence after the other about those whom it names. The sentence is set by readAt(); mentions
/// are indexes in Actors::mentions.
class NamedSentence
{
protected:
    NamedSentence(const AnnotatedText &text, const Actors &actors)
        : m_text(text)
        , m_reader(text)
        , m_actors(actors)
    {
    }

    void readAt(const Sentence &sentence)
    {
        m_sentence = sentence.tokens;
        m_firstMention = m_actors.firstMentionFrom(m_sentence.first);
        m_lastMention = m_actors.firstMentionFrom(m_sentence.end);
    }

    [[nodiscard]] const ActorMention &mention(int m) const { return m_actors.mentions[size_t(m)]; }
    [[nodiscard]] bool isOne(int m) const;
    [[nodiscard]] bool isInsideMention(int token) const { return m_actors.mentionCovering(token) >= 0; }
    [[nodiscard]] bool hasAttendance() const { return hasAttendanceBefore(m_sentence.end); }
    [[nodiscard]] bool hasAttendanceBefore(int token) const;
    /// "did not join", "n’ont pas rejoint", "is not expected".
    [[nodiscard]] bool isNegated(int token) const;
    /// Nothing but an article between \a token and the clause's beginning.
    [[nodiscard]] bool opensClause(int token) const;
    /// "the delegation", which a State sends.
    [[nodiscard]] bool isDelegation(int token) const;
    /// A cue such as "notamment" at most a few words before \a token, or right there.
    [[nodiscard]] bool includes(int token) const;
    /// The list of States that ends right before \a token, the last first; "neither Greece nor Panama" is none.
    [[nodiscard]] std::vector<const BodyMention *> statesBefore(int token) const;
    /// Where ", frappé par un cyclone," before a verb at \a token begins; \a token when nothing is put in there.
    [[nodiscard]] int beginOfInsertion(int token) const;
    /// The list of States that begins right behind \a token.
    [[nodiscard]] std::vector<const BodyMention *> statesAfter(int token) const;
    [[nodiscard]] const BodyMention *stateEndingAt(int token) const;
    [[nodiscard]] bool isListSign(int i) const;
    /// \a places: names that are no State's may stand between ("Canada, Alaska and Norway").
    [[nodiscard]] bool isListGap(int first, int end, bool places = false) const;
    /// What stands in marks tells nothing of who is there: its end, or \a token.
    [[nodiscard]] int endOfQuoted(int token) const;
    [[nodiscard]] bool isAboutOtherEdition() const;
    /// Next to the word for a meeting, or with one in it: "previous summit", "la session précédente", not "ancien
    /// ministre".
    [[nodiscard]] bool isAtEvent(TokenRange words) const;
    /// Whether another clause begins between two places of the sentence.
    [[nodiscard]] bool isParted(int first, int end) const;
    [[nodiscard]] bool isPlaceOrEvent(int token) const;
    /// Whether the verb of the cue is in the future: an auxiliary of that tense in it or right before.
    [[nodiscard]] bool looksAhead(TokenRange cue) const;
    /// "par son porte-parole", "by the coordinator": who does it for another.
    [[nodiscard]] bool isAgent(int m) const;
    [[nodiscard]] int actorAfter(int token) const;
    /// Next to a verb of saying.
    [[nodiscard]] bool speaksAt(int m) const;
    /// A named subject: "Baroness Sheila Crowther, who chaired the day, introduced …".
    [[nodiscard]] bool opensSentence(int m) const;
    /// Named in an item of a list.
    [[nodiscard]] bool isListed(int m) const;
    /// "le soutien au président du Ghana X", "critics of President X": spoken of, in a sentence that tells of no
    /// presence.
    [[nodiscard]] bool isTopic(int m) const;

    const AnnotatedText &m_text;
    Reader m_reader;
    const Actors &m_actors;
    TokenRange m_sentence;
    int m_firstMention = 0; ///< of the sentence
    int m_lastMention = 0; ///< exclusive
};

} // namespace rapporteur
