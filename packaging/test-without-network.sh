#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the whole test suite in a network namespace that has no network, and then watches the window's own test, which opens,
# edits, saves and exports, for sockets of any network. Usage: packaging/test-without-network.sh [BUILD] [ctest options]
# (build/ci unless told). Ends with ctest's exit code, with 1 when a network socket was asked for, with 77 when it cannot be
# tried here.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/ci}
shift || true
isolate=(unshare -n)
"${isolate[@]}" true 2>/dev/null || isolate=(unshare -rn)
"${isolate[@]}" true 2>/dev/null || { echo "skipped: this system allows no namespaces"; exit 77; }
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

"${isolate[@]}" ctest --test-dir "$build" --output-on-failure -j2 "$@"

command -v strace >/dev/null || { echo "skipped: strace is not installed"; exit 77; }
trace=$(mktemp)
trap 'rm -f "$trace"' EXIT
# Not handingover: its print dialog asks CUPS on this computer for printers, which Qt does through 127.0.0.1.
for test in firstminute correcting; do
    program=$build/tests/features/tst_$test
    [[ -x $program ]] || continue
    strace -f -qq -e trace=socket -o "$trace" "$program" >/dev/null
    if grep -E 'AF_INET6?\b|AF_PACKET' "$trace"; then
        echo "tst_$test asked for a network socket" >&2
        exit 1
    fi
    echo "tst_$test: $(wc -l <"$trace") sockets, none of a network"
done
