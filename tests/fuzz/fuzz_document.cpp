// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/soundness.h"
#include "readers/documentreader.h"

using namespace rapporteur;

/// A whole file of one format.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::requireSound(readDocument(DocumentFormat::RAPPORTEUR_FUZZED_FORMAT, bytes));
    return 0;
}
