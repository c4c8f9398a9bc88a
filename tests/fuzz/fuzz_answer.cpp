// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/soundness.h"

using namespace rapporteur;

/// The program's side of the pipe: a child that was turned may answer anything.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    fuzz::requireSound(unpackAnswer(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    return 0;
}
