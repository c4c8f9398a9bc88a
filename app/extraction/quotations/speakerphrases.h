// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/quotations/namephrases.h"

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

/// Reads a noun phrase as the name of somebody: which actor heads it, and what apposition names him.
class SpeakerPhrases : public NamePhrases
{
public:
    using NamePhrases::NamePhrases;

    /// The noun phrase or pronoun that begins at \a from, with an apposition that names: "le maire, Omar Sy".
    [[nodiscard]] SpeakerMention phraseAt(int from, int limit) const;

protected:
    [[nodiscard]] SpeakerMention sourceOf(TokenRange phrase) const;
    [[nodiscard]] bool isPossessor(int afterMention) const;

private:
    void addHead(SpeakerMention &source) const;
    [[nodiscard]] bool modifies(const ActorMention &mention, int end) const;
    void addApposition(SpeakerMention &source, int limit) const;
    void addUnknownName(SpeakerMention &source, int comma, int limit) const;
    [[nodiscard]] int commaAfter(int end, int limit) const;
};

} // namespace rapporteur
