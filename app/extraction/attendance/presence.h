// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "briefing/attendance.h"
#include "extraction/actors/actors.h"

namespace rapporteur {

/// What the text says of one actor's presence; the strongest words win.
struct Presence {
    bool video = false;
    bool message = false;
    bool absent = false;
    bool represented = false;
    bool expected = false;
    bool present = false;
    bool asked = false; ///< answered a question, which tells nothing of where
    bool spoke = false;
    bool speaks = false; ///< named next to a verb of saying
    bool takesPart = false; ///< stands where only those who take part are named

    [[nodiscard]] Mode mode() const
    {
        if (represented)
            return Mode::Represented;
        if (video)
            return Mode::Video;
        if (message)
            return Mode::Message;
        if (absent)
            return Mode::Absent;
        if (expected && !spoke)
            return Mode::Expected;
        if (asked && !present)
            return Mode::Unknown;
        return present || spoke || takesPart ? Mode::Present : Mode::Unknown;
    }
    [[nodiscard]] bool staysAway() const { return represented || (absent && !video && !message); }
};

/// What the text says of all, by index in Actors.
struct Presences {
    std::vector<Presence> actors;
    std::vector<bool> bodyTakesPart;
    std::vector<bool> bodyStaysAway; ///< said to stay away, which only its people can belie

    explicit Presences(const Actors &of)
        : actors(of.actors.size())
        , bodyTakesPart(of.bodies.size())
        , bodyStaysAway(of.bodies.size())
    {
    }
};

/// "Sofia" in "Sofia Rossi", "Jordan" in "Jordan Smith".
[[nodiscard]] bool isPartOfName(const AnnotatedText &text, const Actors &actors, const BodyMention &body);
/// The bodies named within \a span take part.
void takeBodiesAt(const AnnotatedText &text, const Actors &actors, TextSpan span, Presences &presences);

} // namespace rapporteur
