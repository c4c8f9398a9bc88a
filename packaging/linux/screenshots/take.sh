#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of this folder again, from the real window with the example in it; needs no display.
# Usage: packaging/linux/screenshots/take.sh [build folder]     (by default build/dev; build the target "screenshot" first)
set -euo pipefail
cd "$(dirname "$0")/../../.."
tool=${1:-build/dev}/tests/ui/screenshot
export QT_QPA_PLATFORM=offscreen
take() { "$tool" "packaging/linux/screenshots/$1.png" resources/examples/seoul-fr.txt "${@:2}"; }
take main-fr --language fr --look C1
take main-en --language en --look C1
take main-fr-dark --language fr --dark --look C1
