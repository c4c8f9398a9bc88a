// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/attendance.h"
#include "extraction/event/eventcontext.h"

namespace rapporteur {

/// Which words of an article tell who is at the main event.
class AttendanceContext
{
public:
    explicit AttendanceContext(const EventContext &eventContext)
        : event(eventContext)
        , m_text(eventContext.text)
    {
    }

    /// The part of the sentence around \a token between semicolons, colons and dashes.
    [[nodiscard]] TokenRange segmentAt(int token) const;
    /// True for a verb that has the main event as its subject: "La conférence réunit …", "Il a rassemblé …".
    [[nodiscard]] bool isOfMainEvent(const Cue &verb) const;
    /// The counted noun that the figure or list item beginning at \a token has, at most a few words on; null when none
    /// is there.
    [[nodiscard]] const Cue *nounFrom(int token, int limit) const;
    /// True when only the parts of a list stand between \a from and \a to: nouns, commas, prepositions, "dont", no
    /// verbs unless a cue such as "parmi lesquels" follows them.
    [[nodiscard]] bool isListBetween(int from, int to) const;

    const EventContext &event;

private:
    const AnnotatedText &m_text;
};

[[nodiscard]] CountUnit unitOf(const Cue &noun);

} // namespace rapporteur
