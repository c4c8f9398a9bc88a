#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets everything up, builds and runs the whole test suite. Usage: packaging/test.sh [ctest options]
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup-debian.sh test
cmake --preset ci
cmake --build --preset ci
exec ctest --preset ci "$@"
