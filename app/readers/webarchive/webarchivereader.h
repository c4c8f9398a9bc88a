// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/sandbox/readeranswer.h"

namespace rapporteur {

/// Reads the page of a Safari web archive, which is a binary property list; its pictures and frames are not looked at.
[[nodiscard]] ReaderAnswer readWebArchive(const QByteArray &bytes);

} // namespace rapporteur
