#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of the manual again, from the real window with the example in it; needs no display.
# Usage: resources/manual/take-pictures.sh [build folder]     (by default build/dev; build the target "screenshot" first)
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=${1:-build/dev}/tests/ui/screenshot
export QT_QPA_PLATFORM=offscreen
for language in en fr; do
    take() { "$tool" "resources/manual/pictures/$1-$language.png" resources/examples/seoul-fr.txt --language "$language" "${@:2}"; }
    take window --look C1
    take verify --verify
    take export --export
done
