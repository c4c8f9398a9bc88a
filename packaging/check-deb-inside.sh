#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What check-deb.sh runs inside of the clean Debian; see there.
set -euo pipefail
cd /root
id=org.rapporteur.rapporteur
status=0
ok() { echo "ok: $1"; }
bad() { echo "NOT OK: $1" >&2; status=1; }
# check WHAT COMMAND…: the command ends well and says nothing about errors or warnings.
check() {
    local what=$1 said
    shift
    if said=$("$@" 2>&1) && ! grep -qiE '(^|[^a-z])(error|warning)s?:' <<<"$said"; then ok "$what"; else bad "$what: $said"; fi
}
# expect WHAT EXPECTED COMMAND…: the command prints a line that is EXPECTED.
expect() {
    local what=$1 expected=$2 said
    shift 2
    said=$("$@" 2>&1) || true
    if grep -qxF -- "$expected" <<<"$said"; then ok "$what"; else bad "$what: expected “$expected”, got “$said”"; fi
}
files() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /root -o -path /run \
    -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /var/lib/apt \) -prune -o -print | sort; }

apt-get -qq update >/dev/null
apt-get -qq install --no-install-recommends -y lintian desktop-file-utils appstream shared-mime-info xdg-utils \
    libglib2.0-bin libxml2-utils man-db dbus xvfb xauth openbox x11-utils hicolor-icon-theme >/root/apt.log 2>&1 \
    || { tail -5 /root/apt.log; echo "skipped: the tools cannot be installed"; exit 77; }
rm -f /etc/dpkg/dpkg.cfg.d/*docker* # would drop manual pages

# What it depends on first, so that the package's own traces can be told from theirs.
dependencies=$(dpkg-deb -f rapporteur.deb Depends | tr ',' '\n' | sed 's/ *|.*//; s/(.*)//; s/ //g')
# shellcheck disable=SC2086
apt-get -qq install --no-install-recommends -y $dependencies >>/root/apt.log 2>&1 || bad "dependencies: $(tail -3 /root/apt.log)"
files >before.txt

said=$(lintian --fail-on error,warning --no-tag-display-limit --allow-root rapporteur.deb 2>&1) && ok lintian || bad "lintian: $said"
if apt-get -qq install --no-install-recommends -y ./rapporteur.deb >>/root/apt.log 2>&1; then ok install; else bad "install: $(tail -5 /root/apt.log)"; fi
check desktop-file-validate desktop-file-validate --warn-kde /usr/share/applications/$id.desktop
check "appstreamcli validate" appstreamcli validate --no-net /usr/share/metainfo/$id.metainfo.xml
expect "man -w" /usr/share/man/man1/rapporteur.1.gz man -w rapporteur
expect "man -w, French" /usr/share/man/fr/man1/rapporteur.1.gz env LC_ALL=fr_FR.UTF-8 man -L fr_FR.UTF-8 -w rapporteur
mapfile -t pages < <(find /usr/share/doc/rapporteur -name '*.html')
if ((${#pages[@]})); then check "xmllint on the manual" xmllint --noout --nonet "${pages[@]}"; else bad "no manual"; fi
check "rapporteur --version" rapporteur --version

cp seoul-fr.txt dossier.rapporteur
expect "xdg-mime query filetype" application/x-rapporteur env XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype /root/dossier.rapporteur
expect "xdg-mime query default" $id.desktop xdg-mime query default application/x-rapporteur
gio mime application/x-rapporteur | grep $id.desktop >/dev/null && ok "gio mime" || bad "gio mime: $(gio mime application/x-rapporteur)"
gio mime text/plain | grep $id.desktop >/dev/null && ok "gio mime text/plain" || bad "gio mime text/plain"

cat >open.sh <<'INSIDE'
set -eu
openbox --sm-disable 2>/dev/null &
windows() { xwininfo -root -tree 2>/dev/null | grep -c '("rapporteur" "rapporteur")' || true; }
titles() { xwininfo -root -tree 2>/dev/null | grep '"rapporteur"' || true; }
wait_for() { for _ in $(seq 150); do titles | grep -qF "$1" && return 0; sleep 0.2; done; echo "no window “$1”; there are: $(titles)"; return 1; }
gio open /root/seoul-fr.txt
wait_for "$1"
gio open /root/second.txt
wait_for "$2"
[ "$(windows)" = 1 ] || { echo "$(windows) windows are open"; exit 1; }
xdg-open /root/seoul-fr.txt
wait_for "$1"
[ "$(windows)" = 1 ] || { echo "after xdg-open $(windows) windows are open"; exit 1; }
INSIDE
mkdir -p -m 700 runtime # the display first: what the bus starts gets its environment
said=$(XDG_RUNTIME_DIR=/root/runtime xvfb-run -a -s "-screen 0 1366x768x24 -nolisten tcp" dbus-run-session -- bash open.sh "Réunion" "forum" 2>&1) \
    && ok "open, and open again in the same window" || bad "open: $said"

if apt-get -qq purge -y rapporteur >>/root/apt.log 2>&1; then ok remove; else bad "remove: $(tail -5 /root/apt.log)"; fi
files >after.txt
left=$(comm -13 before.txt after.txt | grep -vE '\.cache$|/mimeinfo\.cache|/usr/share/mime/' || true)
[[ -z $left ]] && ok "nothing is left" || bad "left behind: $left"
exit $status
