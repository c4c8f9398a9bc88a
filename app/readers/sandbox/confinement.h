// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rapporteur {

/// Takes from the calling process what a reader needs not: time and memory beyond the limits, and on Linux the network,
/// other programs, and writing to files. For a child that is about to read an untrusted file; cannot be undone.
void confineProcess(int cpuSeconds, int megabytes);

} // namespace rapporteur
