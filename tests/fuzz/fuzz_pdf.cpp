// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/soundness.h"
#include "readers/pdf/pdfreader.h"

using namespace rapporteur;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    fuzz::requireSound(readPdf({reinterpret_cast<const char *>(data), qsizetype(size)}));
    return 0;
}
