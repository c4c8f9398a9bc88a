// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <tl/expected.hpp>

namespace rapporteur {

/// A value, or the Error why there is none. Debian 12's GCC has no std::expected; a later move is this line.
template <typename T>
using Result = tl::expected<T, Error>;

/// What a function that returns Result<T> returns when it fails.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, const QString &sentence, const QString &detail = {})
{
    return tl::unexpected(Error{kind, sentence, detail});
}

} // namespace rapporteur
