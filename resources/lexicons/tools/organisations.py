#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes organisation-name and organisation-acronym for French and English from tools/organisations.tsv.

usage: organisations.py LEXICONS
"""
import os, sys

HEAD = "# SPDX-FileCopyrightText: 2026 The Rapporteur developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n# Made by tools/organisations.py from tools/organisations.tsv, where its sources are named. Value: a key that joins the forms of one.\n"


def main(root):
    rows = [l.rstrip("\n").split("\t") for l in open(os.path.join(root, "tools/organisations.tsv"), encoding="utf-8") if l.strip() and l[0] != "#"]
    for language, names, acronyms in (("fr", 1, 3), ("en", 2, 4)):
        # An acronym of the other language is often used too, after the language's own.
        for name, columns in (("organisation-name", [names]), ("organisation-acronym", [acronyms, 7 - acronyms])):
            seen = {}
            for column in columns:
                for row in rows:
                    for form in row[column].split("/"):
                        if form and form != "-": seen.setdefault(form, row[0])
            with open(os.path.join(root, language, name + ".txt"), "w", encoding="utf-8") as f:
                f.write(HEAD)
                f.writelines(f"{w}\t{k}\n" for w, k in sorted(seen.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
