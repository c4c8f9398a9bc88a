// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/statements.h"

namespace rapporteur {

/// What has been read of one sentence so far; the readers of statementreaders.h fill it one after the other.
struct SentenceReading {
    SentenceReading(const QuotationContext &quotationContext, TokenRange sentence);

    const QuotationContext &context;
    SourceFinder sources;
    TokenRange segment;
    std::vector<ReportingVerb> verbs;
    ReportedClauses clauses;
    std::vector<SpeakerMention> sourceOfVerb; ///< by verb; empty: not found, or after the verb
    std::vector<bool> used; ///< by verb: it told something
    std::vector<int> quotes; ///< indexes of the quoted spans of the sentence
    std::vector<bool> claimed; ///< by entry of quotes
    SentenceStatements found;
};

/// What the readers of a sentence have in common.
class SentenceReader
{
protected:
    static constexpr int fewestWords = 4; ///< of quoted words that can be a whole sentence
    static constexpr int longestName = 10; ///< tokens before "Name: …"

    explicit SentenceReader(SentenceReading &reading);

    [[nodiscard]] const QuotedSpan &span(size_t quote) const { return m_context.quoted.spans()[m_quotes[quote]]; }
    [[nodiscard]] bool isChained(size_t index) const;
    /// Figures and things tell only when it is known who they are; anybody may say.
    [[nodiscard]] bool isBelieved(const ReportingVerb &verb, const SpeakerMention &source) const;
    [[nodiscard]] bool isBanner(const SpeakerMention &source) const;
    /// A report, a letter: what can itself be the source.
    [[nodiscard]] bool isText(TokenRange phrase) const;
    /// Whether a noun of the phrase can be one who says: "le ministre", not "la marée".
    [[nodiscard]] bool canSpeak(TokenRange phrase) const;
    [[nodiscard]] TokenRange mentionBefore(int end) const;
    [[nodiscard]] bool isInsideReported(int token) const;
    /// "le navire « Étoile du Sud »", "un atelier intitulé « … »": a name or a title, said by nobody.
    [[nodiscard]] bool isNameInMarks(const QuotedSpan &quoted) const;
    [[nodiscard]] bool isBodyInMarks(const QuotedSpan &quoted) const;
    [[nodiscard]] bool isVerbOfSomebody(int token) const;
    [[nodiscard]] bool endsWithPart(int token, ClausePart part) const;
    [[nodiscard]] int wordCount(TokenRange range) const;
    [[nodiscard]] TokenRange withoutFinalComma(TokenRange inner) const;
    /// A full stop inside the marks, not ? or !, ends the sentence: "…." Nobody answered.
    [[nodiscard]] bool endsWithStop(const QuotedSpan &quoted) const;
    /// The end of a source with what is added to it between commas: "Mary Osei, director of the port," and its comma.
    [[nodiscard]] int endOfSource(int end) const;
    [[nodiscard]] int endOfAddition(int end) const;
    [[nodiscard]] bool opensClause(TokenRange piece) const;
    /// Whether what stands before a further comma only tells more of the source: what follows must then begin a clause.
    [[nodiscard]] bool isAddition(TokenRange piece, bool afterComma) const;
    /// A clause with what is quoted in it, or the quotation when it is nothing else.
    void addClause(TokenRange clause, const SpeakerMention &source, TokenRange cue, SpeakerReason reason, bool sure);

    const QuotationContext &m_context;
    const SourceFinder &m_sources;
    const TokenRange m_segment;
    const std::vector<ReportingVerb> &m_verbs;
    const ReportedClauses &m_clauses;
    std::vector<SpeakerMention> &m_sourceOfVerb;
    std::vector<bool> &m_used;
    const std::vector<int> &m_quotes;
    std::vector<bool> &m_claimed;
    SentenceStatements &m_found;
};

} // namespace rapporteur
