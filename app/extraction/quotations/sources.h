// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/reportingverbs.h"

namespace rapporteur {

/// Whom the text names beside a quotation, before pronouns are resolved.
struct SpeakerMention {
    TokenRange tokens; ///< the words that name: a noun phrase or a pronoun; empty when nobody is named
    std::vector<int> actors; ///< indexes in Actors::actors; empty when the words belong to nobody known
    bool pronoun = false;
    bool latter = false; ///< "cette dernière", "the latter"
    bool impersonal = false; ///< "on", "there": nobody
    bool self = false; ///< "je", "nous": the writer

    [[nodiscard]] bool isEmpty() const { return tokens.isEmpty(); }
};

/// Finds subjects and other noun phrases that name a source, by the mentions of actors and the words around them.
class SourceFinder
{
public:
    explicit SourceFinder(const QuotationContext &context)
        : m_context(context)
    {
    }

    /// The subject that stands before \a verb, not before \a lower.
    [[nodiscard]] SpeakerMention subjectBefore(int verb, int lower) const;
    /// The subject that follows a verb which ends before \a from: "a déclaré mardi la ministre", "said Ms Osei".
    [[nodiscard]] SpeakerMention subjectAfter(int from, int limit) const;
    /// The noun phrase or pronoun that begins at \a from, with an apposition that names: "le maire, Omar Sy".
    [[nodiscard]] SpeakerMention phraseAt(int from, int limit) const;
    /// Whom "qui", "who" stands for: the phrase before it, not before \a lower.
    [[nodiscard]] SpeakerMention antecedent(int relative, int lower) const;
    /// Who acts in a sentence: the first one named in it who is not merely part of a phrase like "à Paris".
    [[nodiscard]] SpeakerMention mainSubject(TokenRange segment) const;
    /// The end of the noun phrase that begins at \a from; \a from when none does.
    [[nodiscard]] int phraseEnd(int from, int limit) const;
    /// Whether a noun phrase or pronoun can begin at \a token.
    [[nodiscard]] bool beginsPhrase(int token) const;
    /// The mention that begins at \a token, or after an article there; -1 when none does.
    [[nodiscard]] int mentionFrom(int token) const;
    /// "mardi", "ce lundi", "on May 3": part of the verb's clause, not its subject.
    [[nodiscard]] bool isTime(int token) const;
    /// "the report, “Left Out”, finds": words in marks between commas that only name what stands before them.
    [[nodiscard]] bool isApposedTitle(int quotedSpan) const;
    /// True for words that belong to the verb of a clause.
    [[nodiscard]] bool isVerb(int token) const;

private:
    [[nodiscard]] int endOfHearer(int from, int limit) const;
    [[nodiscard]] int bodyInMarks(int open) const;
    [[nodiscard]] int withoutAdverb(int first, int end) const;
    [[nodiscard]] SpeakerMention barePlural(TokenRange chunk) const;
    [[nodiscard]] bool opensSubject(int relative) const;
    [[nodiscard]] bool joinsNouns(int token) const;
    [[nodiscard]] bool joinsNames(int conjunction) const;
    [[nodiscard]] bool endsPhrase(int at) const;
    [[nodiscard]] bool isRelative(int at) const;
    [[nodiscard]] int closingParenthesis(int open, int limit) const;
    [[nodiscard]] int commaAfter(int end, int limit) const;
    [[nodiscard]] bool isPossessor(int afterMention) const;
    [[nodiscard]] bool modifies(const ActorMention &mention, int end) const;
    [[nodiscard]] bool beginsLikeAside(const SpeakerMention &source) const;
    [[nodiscard]] bool isBareApposition(const SpeakerMention &source, TokenRange before) const;
    void addHead(SpeakerMention &source) const;
    void addUnknownName(SpeakerMention &source, int comma, int limit) const;
    [[nodiscard]] SpeakerMention subjectOfFirstVerb(TokenRange segment) const;
    [[nodiscard]] bool isDeterminerHere(int token) const;
    [[nodiscard]] bool looksLikeParticiple(int token) const;
    [[nodiscard]] bool hasVerb(TokenRange range) const;
    [[nodiscard]] bool restNames(TokenRange range) const;
    [[nodiscard]] std::vector<TokenRange> chunksBefore(int verb, int lower) const;
    [[nodiscard]] SpeakerMention sourceOf(TokenRange phrase) const;
    void addApposition(SpeakerMention &source, int limit) const;
    [[nodiscard]] bool isAdverbial(TokenRange chunk) const;
    [[nodiscard]] TokenRange trimmed(TokenRange chunk) const;
    [[nodiscard]] SpeakerMention subjectIn(TokenRange chunk) const;

    const QuotationContext &m_context;
};

} // namespace rapporteur
