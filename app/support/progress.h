// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace rapporteur {

/// What a long piece of work asks and tells on its way. A plain pair of functions, so that the core needs neither
/// threads nor QPromise; both may be empty. Called on the thread that does the work.
struct Progress {
    std::function<bool()> isCancelled;
    std::function<void(int done, int total)> report; ///< in pages while reading, in paragraphs after

    [[nodiscard]] bool cancelled() const { return isCancelled && isCancelled(); }
    void tell(int done, int total) const
    {
        if (report)
            report(done, total);
    }
};

} // namespace rapporteur
