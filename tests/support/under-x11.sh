#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command on an X server of its own, with a window manager, since without one no window is ever active.
# Usage: under-x11.sh COMMAND…
set -euo pipefail
work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb" &
pids+=($!)
for _ in $(seq 100); do
    [[ -s $work/display ]] && break
    kill -0 "${pids[0]}" 2>/dev/null || { cat "$work/xvfb" >&2; exit 1; }
    sleep 0.05
done
DISPLAY=:$(tr -d '[:space:]' <"$work/display")
export DISPLAY QT_QPA_PLATFORM=xcb
openbox --sm-disable 2>"$work/openbox" &
pids+=($!)
for _ in $(seq 100); do # until the window manager has taken the screen
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
"$@"
