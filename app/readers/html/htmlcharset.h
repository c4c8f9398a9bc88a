// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace rapporteur {

/// The charset that a page declares for itself in its XML declaration or a meta tag, in lower case; empty when none.
[[nodiscard]] QByteArray declaredCharset(const QByteArray &page);

} // namespace rapporteur
