#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets everything up, builds the program and opens it. Usage: packaging/run.sh [FILE…]   (without a file: the example)
# Where there is no display, the briefing of each file is written as a PDF into build/ and printed.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
build=$here/build/release
program=$build/rapporteur

files=("$@")
[[ ${#files[@]} -gt 0 ]] || files=("$here/resources/examples/seoul-fr.txt")

"$here/packaging/setup-debian.sh" build
(cd "$here" && cmake --preset release >/dev/null && cmake --build --preset release)

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec "$program" "${files[@]}"
fi

status=0
for file in "${files[@]}"; do
    name=$(basename "${file%.*}")
    if "$program" --export "$build/$name.pdf" "$file" && "$program" --export "$build/$name.txt" "$file"; then
        cat "$build/$name.txt"
        echo "The briefing is in $build/$name.pdf"
    else
        status=1
    fi
done
exit $status
