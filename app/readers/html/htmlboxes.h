// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/html/htmlblocks.h"

namespace rapporteur {

/// Leaves out boxes that their first line names ("Sur le même sujet", "57 comments"), whatever their markup is called.
/// \a headline is the block of the headline, or -1. Fills in \a reasons (one a block) where they are empty.
void removeBoxes(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons);

/// Leaves out elements that hold hardly anything but links, with the label over them ("On the Web"), whatever they are
/// called in whatever language.
void removeLinkBoxes(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons);

/// Leaves out the words under a picture: the only line in an element with a picture and nothing else.
void removeUnnamedCaptions(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons);

/// Leaves out article elements that only announce another article: a heading that is a link, and a few lines.
void removeTeasers(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons);

/// Leaves out the articles that follow on a page that goes on and on: from a second headline like the first.
void removeNextArticles(
    const HtmlTree &tree, const std::vector<HtmlBlock> &blocks, int headline, std::vector<QString> &reasons);

} // namespace rapporteur
