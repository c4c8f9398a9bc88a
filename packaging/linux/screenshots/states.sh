#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes a picture of every state of the window, in both languages, to be looked at one by one after a change of looks.
# Usage: packaging/linux/screenshots/states.sh FOLDER [build folder]     (build the target "screenshot" first)
set -euo pipefail
folder=${1:?usage: states.sh FOLDER [build folder]}
cd "$(dirname "$0")/../../.."
tool=${2:-build/dev}/tests/ui/screenshot
export QT_QPA_PLATFORM=offscreen
mkdir -p "$folder"
sample=resources/examples/seoul-fr.txt
arabic=tests/data/window/arabic.txt
take() { timeout 60 "$tool" "$folder/$1.png" "${@:2}" 2>/dev/null || echo "no picture: $1"; }

for language in fr en; do
    in="--language $language"
    take "$language-empty" $in
    take "$language-loading" $sample $in --slow
    take "$language-error" /no/such/file.txt $in
    take "$language-filled" $sample $in --look C1
    take "$language-attendance" $sample $in --keys Ctrl+5 --look P1
    take "$language-theme" $sample $in --keys Ctrl+4 --look T1
    take "$language-verify" $sample $in --keys Ctrl+6 --look V2
    take "$language-find" $sample $in --find "maintien de la paix"
    take "$language-notfound" $sample $in --find "volcan"
    take "$language-paragraph" $sample $in --keys Ctrl+G
    take "$language-speaker" $sample $in --keys Ctrl+3 --keys Ctrl+Shift+L
    take "$language-read" $sample $in --keys Ctrl+Alt+1
    take "$language-fullscreen" $sample $in --keys F11
    take "$language-tip" $sample $in --look T5 --tip
    take "$language-shortcuts" $sample $in --keys "Ctrl+?" --window shortcutsDialog
    take "$language-export" $sample $in --keys Ctrl+E --window exportDialog
    take "$language-leftout" $sample $in --keys Ctrl+3 --look C1 --keys Space --look C2
    take "$language-private" $sample $in --private
    take "$language-several" $sample resources/examples/*.txt $in
    take "$language-narrow" $sample $in --size 900x640 --keys Ctrl+3
    take "$language-small" $sample $in --size 1024x600 --look C1
    take "$language-dark" $sample $in --dark --look C1
    take "$language-dark-verify" $sample $in --dark --keys Ctrl+6 --look V2
    take "$language-large-text" $sample $in --text 2 --look C1
    take "$language-large-reading" $sample $in --scale 2 --look C1
    take "$language-large-shortcuts" $sample $in --text 2 --keys "Ctrl+?" --window shortcutsDialog
    take "$language-large-export" $sample $in --text 2 --keys Ctrl+E --window exportDialog
    take "$language-large-verify" $sample $in --text 2 --keys Ctrl+6
    take "$language-large-empty" $in --text 2
done
in="--language en"
take edit $sample $in --keys Ctrl+3 --keys F2 --type "je vous exhorte" --window wordsEditor
take edit-large $sample $in --text 2 --keys Ctrl+3 --keys F2 --type "je vous exhorte" --window wordsEditor
take edit-refused $sample $in --keys Ctrl+2 --keys F2 --type "Entirely mine" --window wordsEditor
take edit-arabic $arabic $in --mirrored --keys Ctrl+2 --keys F2 --window wordsEditor
take edited $sample $in --keys Ctrl+3 --keys F2 --type "je vous exhorte
"
take edited-dark $sample $in --dark --keys Ctrl+3 --keys F2 --type "je vous exhorte
"
take edited-mirrored $sample $in --mirrored --keys Ctrl+3 --keys F2 --type "je vous exhorte
"
take answered $sample $in --keys Ctrl+6 --keys Down --keys F2 --type "2021
"
take note $sample $in --keys Ctrl+Shift+N --window wordsEditor
take comment $sample $in --keys Ctrl+Shift+M --window wordsEditor
take about $sample $in --choose "About Rapporteur" --window aboutBox
take removed tests/data/window/page.md $in --choose "What was left out…" --window removedPartsDialog
take undo-menu $sample $in --keys Ctrl+3 --keys Space --window editMenu
take correct-menu $sample $in --keys Ctrl+3 --window correctMenu
take speakers-menu $sample $in --keys Ctrl+3 --window speakersMenu
take details-menu $sample $in --keys Ctrl+3 --window detailsMenu
take arabic $arabic --language fr --look C1
take arabic-mirrored $arabic --language en --mirrored --look C1
take mirrored $sample --language en --mirrored --look C1
take pseudo $sample --language en --pseudo --look C1
take pseudo-verify $sample --language en --pseudo --keys Ctrl+6
take pseudo-empty --language en --pseudo
take pseudo-export $sample --language en --pseudo --keys Ctrl+E --window exportDialog
