#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries the Debian package in a clean Debian 12: installs it with what it depends on, asks the desktop's tools whether they
# know it, opens an article as a double-click does and a second one in the same window, and removes it without a trace.
# Usage: packaging/check-deb.sh PACKAGE.deb [ROOT]
#   ROOT: a Debian 12 made by debootstrap that may be changed; without one, a new one is made and deleted again.
# Ends with 0 when all is well, 1 when something is not (a line says what), 77 when it cannot be tried here.
set -euo pipefail

skip() { echo "skipped: $1"; exit 77; }

package=$(readlink -f "${1:?usage: $0 PACKAGE.deb [ROOT]}")
root=${2:-}
here=$(cd "$(dirname "$0")/.." && pwd)
[[ $EUID -eq 0 ]] || skip "needs root, to enter another Debian"
if [[ -z ${RAPPORTEUR_UNSHARED:-} ]]; then # mounts of our own, which end with us
    unshare -m true 2>/dev/null || skip "this system allows no mounts"
    RAPPORTEUR_UNSHARED=1 exec unshare -m "$0" "$@"
fi
if [[ -z $root ]]; then
    command -v debootstrap >/dev/null || skip "debootstrap is not installed"
    root=$(mktemp -d)
    trap 'rm -rf --one-file-system "$root"' EXIT
    debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 || skip "debootstrap failed: $(tail -1 "$root.log")"
    rm -f "$root.log"
fi
for folder in proc sys dev; do
    mount --rbind --make-rslave "/$folder" "$root/$folder"
done
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp "$package" "$root/root/rapporteur.deb"
cp "$here/resources/examples/seoul-fr.txt" "$here/packaging/check-deb-inside.sh" "$root/root/"
printf 'The forum opened on Monday in Oslo. “Water is life,” said Mary Osei, the chair.\n' >"$root/root/second.txt"
chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    bash /root/check-deb-inside.sh
