#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Watches the program and the windows of other tests for sockets of any network: opening, correcting, saving, and exporting
# each format ask for none. Usage: sockets.sh PROGRAM ARTICLE WINDOWTEST… ; each WINDOWTEST is one word, the binary with the
# functions to run after commas. Ends with 77 when this system does not let a process be watched.
# The print dialog is not among them: it asks CUPS on this computer for printers, which Qt does through 127.0.0.1.
set -euo pipefail
program=$1
article=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A process that is watched cannot look for its leaks (preset asan): both need ptrace.
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"
watch=(strace -f -qq -e trace=socket,connect -o "$work/trace")
"${watch[@]}" true 2>/dev/null || { echo "skipped: strace is missing, or not allowed here"; exit 77; }

# The trace itself has to work: a socket of a network is seen.
"${watch[@]}" bash -c 'exec 3<>/dev/udp/127.0.0.1/9' 2>/dev/null || true
grep -q AF_INET "$work/trace" || { echo "the watch sees nothing" >&2; exit 1; }

quiet() {
    "${watch[@]}" "$@" >"$work/said" 2>&1 || { cat "$work/said"; echo "failed: $*" >&2; exit 1; }
    if grep -E 'AF_INET6?\b|AF_PACKET' "$work/trace"; then
        echo "$* asked for a network socket" >&2
        exit 1
    fi
}

for suffix in pdf odt docx html md txt csv attendance.csv json; do
    quiet "$program" --export "$work/briefing.$suffix" "$article"
    [[ -s $work/briefing.$suffix ]] || { echo "no briefing.$suffix" >&2; exit 1; }
done
quiet "$program" --jsonl --jobs 2 "$article" "$article"
for test in "$@"; do
    IFS=, read -ra command <<<"$test"
    quiet "${command[@]}"
done
echo "no network socket"
