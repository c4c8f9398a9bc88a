// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/documentreader.h"
#include "readers/sandbox/readerprogram.h"

int main(int argc, char **argv)
{
    return rapporteur::runReaderProgram(argc, argv, rapporteur::readDocument, rapporteur::readAttachment);
}
