#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Rapporteur needs to be built, run and tested on Debian 12. May be run again at any time: it asks the
# package system only for what is missing. Usage: packaging/setup-debian.sh [build|test]   (test includes build)
set -euo pipefail

build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6svg6 qt6-wayland libgl-dev
    libexpected-dev libxml2-dev libmd4c-dev libuchardet-dev libcld2-dev libicu-dev libstemmer-dev
    libqpdf-dev libharfbuzz-dev libfontconfig-dev
    libzip-dev libgmime-3.0-dev libpoppler-qt6-dev
    fonts-noto-core fonts-noto-cjk
)
test_packages=(
    python3 poppler-utils qpdf tidy xvfb xauth x11-utils openbox dbus at-spi2-core parallel desktop-file-utils appstream libxml2-utils locales-all
)

what=${1:-build}
packages=("${build_packages[@]}")
case $what in
    build) ;;
    test) packages+=("${test_packages[@]}") ;;
    *) echo "usage: $0 [build|test]" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This script knows Debian's package system only. On another system install the equivalents of:" >&2
    echo "  ${packages[*]}" >&2
    echo "and then build with: cmake --preset release && cmake --build --preset release" >&2
    exit 1
fi

missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $state == *installed* && $state != *not-installed* ]] || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

as_root=()
if [[ $EUID -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages, and neither root nor sudo to install them: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
