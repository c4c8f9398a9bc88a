// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rapporteur {

class ArticleView;
class BriefingFocus;
struct Briefing;

/// What the two copy commands put on the clipboard: the words selected in the text when the keyboard is there, else the
/// line looked at.
class CopyCommands
{
public:
    static void copyWords(const Briefing &briefing, const BriefingFocus &focus, const ArticleView &view);
    /// With who said it, in which article and paragraph.
    static void copyCitation(const Briefing &briefing, const BriefingFocus &focus, const ArticleView &view);
};

} // namespace rapporteur
