#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the whole test suite in a network namespace that has no network. One of its tests, "sockets", watches the program for
# sockets of any network. Usage: packaging/test-without-network.sh [BUILD] [ctest options] (build/ci unless told). Ends with
# ctest's exit code, with 77 when it cannot be tried here.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/ci}
shift || true
isolate=(unshare -n)
"${isolate[@]}" true 2>/dev/null || isolate=(unshare -rn)
"${isolate[@]}" true 2>/dev/null || { echo "skipped: this system allows no namespaces"; exit 77; }
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

"${isolate[@]}" ctest --test-dir "$build" --output-on-failure -j2 "$@"
