#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes role-noun for French and English from tools/rolenouns-<language>.list.

usage: rolenouns.py LEXICONS

A source line is `kind: word, word, …`; kind is head (any leader of a body), top (the office
that leads a body), office (held by one at a time), peer (of somebody named before) or people.
French words: "ministre" is masculine and feminine, "président/e", "directeur/directrice" give both; the plural is made from
the rules of the language unless it is given in brackets. Value: gender, number, lemma (with _ for spaces), kind, and "territory"
where "of" leads to a place or portfolio rather than to a body: offices with a word of the line `territory:`, and people but
those of the line `employed:`.
"""
import os, sys

HEAD = "# SPDX-FileCopyrightText: 2026 The Rapporteur developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n# Made by tools/rolenouns.py from tools/rolenouns-{0}.list, own work. Value: gender, number, lemma, kind (head | top | office | peer | people), territory.\n"


def french_plural(word):
    def one(w):
        if w[-1] in "sxz": return w
        if w.endswith("al"): return w[:-2] + "aux"
        if w.endswith("eau"): return w + "x"
        return w + "s"
    keep = {"de", "d'État", "d'Etat", "du", "la", "l'Etat", "l'État", "l'ONU", "en", "à", "chef", "des", "parole"}
    words = word.split(" ")
    if len(words) == 1: return one(word)
    if len(words) > 1 and words[1] in ("de", "du", "des", "d'État", "d'Etat", "en", "d'honneur", "d'opinion", "d'orchestre", "d'entreprise", "d'Amérique", "d'affaires"):
        return " ".join([one(words[0])] + words[1:])
    return " ".join(w if w in keep else one(w) for w in words)


def english_plural(word):
    head, *rest = word.split(" of ", 1)
    tail = " of " + rest[0] if rest else ""
    for end in ("man", "woman"):
        if head.endswith(end): return head[:-2] + "en" + tail
    if head.endswith("-General"): return head + "s" + tail
    if head.endswith("y") and head[-2] not in "aeo": return head[:-1] + "ies" + tail
    if head.endswith(("s", "ch", "sh", "x")): return head + "es" + tail
    return head + "s" + tail


def genders(word, language):
    """(word, gender) pairs; the first is the lemma."""
    if "/" not in word:
        return [(word, "-")]
    masculine, feminine = word.split("/")
    if masculine.startswith("^"): return [(feminine, "f")]
    if language == "fr" and len(feminine) <= 2: # président/e, musicien/ne
        first, *rest = masculine.split(" ")
        feminine = " ".join([first + feminine, *(r + "e" if r in ("adjoint", "général", "délégué", "élu", "spécial", "suppléant") else r for r in rest)])
    return [(masculine, "m"), (feminine, "f")]


def marks(path, name):
    """The words of the line that marks other lines' words."""
    return {w.strip() for line in open(path, encoding="utf-8") if line.startswith(name + ":") for w in line.split(":", 1)[1].split(",")}


def rows(path, language):
    territory, employed = marks(path, "territory"), marks(path, "employed")
    plural = french_plural if language == "fr" else english_plural
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if not line or line.startswith("#"): continue
        kind, words = line.split(":", 1)
        if kind in ("territory", "employed"): continue
        for word in (w.strip() for w in words.split(",")):
            if not word: continue
            fixed = None
            if "[" in word: word, fixed = (x.strip(" ]") for x in word.split("["))
            forms = genders(word, language)
            lemma = forms[0][0].lower().replace(" ", "_")
            parts = set(lemma.replace("-", "_").split("_"))
            place = not parts & employed if kind == "people" else parts & territory
            what = kind + " territory" if place else kind
            for form, gender in forms:
                yield form, f"{gender} s {lemma} {what}"
                yield fixed or plural(form), f"{gender} p {lemma} {what}"


def main(root):
    for language in ("fr", "en"):
        seen = {}
        for form, value in rows(os.path.join(root, "tools", f"rolenouns-{language}.list"), language):
            seen.setdefault(form, value)
        with open(os.path.join(root, language, "role-noun.txt"), "w", encoding="utf-8") as f:
            f.write(HEAD.format(language))
            f.writelines(f"{w}\t{v}\n" for w, v in sorted(seen.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
