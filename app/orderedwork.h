// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace rapporteur {

/// What a piece of work ends with: a line to print, and whether all was well.
struct Answer {
    QByteArray line;
    bool isWell = false;
};

using Work = std::function<Answer()>;

/// Does work on \a threads threads and hands the answers over in the order of the work, each as soon as it and all
/// before it are there. \a next is called on a thread of its own until it answers nothing, and no faster than the
/// answers are taken: only a few pieces wait at any time. \a take is called on the calling thread; when it answers
/// false, all ends at once, although \a next may still be waiting for its input: the process should end then.
void workInOrder(
    int threads, std::function<std::optional<Work>()> next, const std::function<bool(const Answer &)> &take);

} // namespace rapporteur
