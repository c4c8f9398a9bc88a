#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs the fuzzers one after another, each from the files of the tests and from corpus/: run.sh [SECONDS [NAME…]]
# Findings lie in build/fuzz/findings; each is a file to give to the fuzzer again. Ends with 1 when there are any.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$here/../../build/fuzz
seeds=$here/../data/readers
seconds=${1:-600}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- html mail package packageparts rtf webarchive text pdf pdflayout answer

# The test files that a fuzzer begins with.
seeds_of() {
    case $1 in
    html) find "$seeds" -name '*.htm*' ! -name '*.mhtml' ;;
    mail) find "$seeds" -name '*.eml' -o -name '*.mhtml' ;;
    package) find "$seeds" -name '*.docx' -o -name '*.odt' -o -name '*.epub' ;;
    rtf | webarchive | pdf) find "$seeds" -name "*.$1" ;;
    text) find "$here/../data/articles" -name '*.txt' ;;
    esac
}

for name; do
    corpus=$build/corpus/$name
    findings=$build/findings/$name
    mkdir -p "$corpus" "$findings"
    [ -d "$here/corpus/$name" ] && cp "$here/corpus/$name"/* "$corpus"
    for file in $(seeds_of "$name"); do cp "$file" "$corpus"; done
    dictionary=
    [ -f "$here/$name.dict" ] && dictionary=-dict=$here/$name.dict
    echo "fuzz_$name, $seconds s"
    # A reader has ten seconds and 512 MB; the sanitizer makes it some three times as slow and as large.
    nice "$build/tests/fuzz/fuzz_$name" -fork=1 -ignore_crashes=1 -ignore_timeouts=1 -ignore_ooms=1 -timeout=30 \
        -rss_limit_mb=2048 -max_len=200000 -max_total_time="$seconds" $dictionary \
        -artifact_prefix="$findings/" "$corpus" >"$build/findings/$name.log" 2>&1 || true
    tail -n 1 "$build/findings/$name.log"
done
[ -z "$(find "$build/findings" -type f ! -name '*.log')" ]
