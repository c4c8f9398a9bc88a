#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ../fr/reporting-verb.txt and ../en/reporting-verb.txt: the verbs of reportingverbs-LANGUAGE.tsv in all their forms.

usage: reportingverbs.py    (no arguments; run it again after editing a list, and commit both)

A line of a list is `verb<TAB>grade<TAB>frames[<TAB>principal forms]`; a verb of several words is conjugated in its first.
grade   speech | thought | doubtful (also said of figures, studies, things: believed only with a known speaker)
frames  q takes a clause with que/that      z the clause may lack its that       c may be set into or after quoted words
        n takes a noun phrase whose quoted words are the speaker's              v takes an infinitive as what is said
        o takes the hearer before the clause (told reporters that)             r only with se/s'
        k passes what is said on to an infinitive after it (tient à souligner)  d a denial: its negation is meant
        w takes a clause with si, whether, how: a question that is reported
        h takes a noun of saying with its clause (exprimer la crainte que)     j no verb but what stands after être, be: convaincu,
          confident; French adjectives take their e and s, phrases are taken as they stand
        a goes on with what the same speaker said (added)     y made by the script: lacks its that only before a clear clause
        l calls a thing by a name (call, surnommer)
        t a text may be its subject (the letter reads)          s with se/s' it takes an adjective (s'est dit favorable)
The value written after each form is `lemma grade frames tenses`, the tenses being
        f finite   u future or conditional   m first person plural, often an imperative   p past participle
        g present participle   i infinitive
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
VOWELS = "aeiouyàâäéèêëîïôöùûü"

# Verbs of the third group, by ending of the infinitive: present 3s, 1s, 1p, 2p, 3p, stems of the imperfect and of the
# future, past participle, stem of the simple past and its type, present participle.
FRENCH_PRESENT = {
    "dire": ("dit", "dis", "disons", "dites", "disent", "dis", "dir", "dit", "di:i", "disant"),
    "contredire": ("contredit", "contredis", "contredisons", "contredisez", "contredisent", "contredis", "contredir", "contredit", "contredi:i", "contredisant"),
    "prédire": ("prédit", "prédis", "prédisons", "prédisez", "prédisent", "prédis", "prédir", "prédit", "prédi:i", "prédisant"),
    "lire": ("lit", "lis", "lisons", "lisez", "lisent", "lis", "lir", "lu", "l:u", "lisant"),
    "écrire": ("écrit", "écris", "écrivons", "écrivez", "écrivent", "écriv", "écrir", "écrit", "écriv:i", "écrivant"),
    "rire": ("rit", "ris", "rions", "riez", "rient", "ri", "rir", "ri", "r:i", "riant"),
    "mettre": ("met", "mets", "mettons", "mettez", "mettent", "mett", "mettr", "mis", "m:i", "mettant"),
    "prendre": ("prend", "prends", "prenons", "prenez", "prennent", "pren", "prendr", "pris", "pr:i", "prenant"),
    "endre": ("end", "ends", "endons", "endez", "endent", "end", "endr", "endu", "end:i", "endant"),
    "ondre": ("ond", "onds", "ondons", "ondez", "ondent", "ond", "ondr", "ondu", "ond:i", "ondant"),
    "aindre": ("aint", "ains", "aignons", "aignez", "aignent", "aign", "aindr", "aint", "aign:i", "aignant"),
    "oindre": ("oint", "oins", "oignons", "oignez", "oignent", "oign", "oindr", "oint", "oign:i", "oignant"),
    "eindre": ("eint", "eins", "eignons", "eignez", "eignent", "eign", "eindr", "eint", "eign:i", "eignant"),
    "connaître": ("connaît", "connais", "connaissons", "connaissez", "connaissent", "connaiss", "connaîtr", "connu", "conn:u", "connaissant"),
    "quérir": ("quiert", "quiers", "quérons", "quérez", "quièrent", "quér", "querr", "quis", "qu:i", "quérant"),
    "croire": ("croit", "crois", "croyons", "croyez", "croient", "croy", "croir", "cru", "cr:u", "croyant"),
    "conclure": ("conclut", "conclus", "concluons", "concluez", "concluent", "conclu", "conclur", "conclu", "concl:u", "concluant"),
    "tenir": ("tient", "tiens", "tenons", "tenez", "tiennent", "ten", "tiendr", "tenu", "t:in", "tenant"),
    "venir": ("vient", "viens", "venons", "venez", "viennent", "ven", "viendr", "venu", "v:in", "venant"),
    "sentir": ("sent", "sens", "sentons", "sentez", "sentent", "sent", "sentir", "senti", "sent:i", "sentant"),
    "mentir": ("ment", "mens", "mentons", "mentez", "mentent", "ment", "mentir", "menti", "ment:i", "mentant"),
    "couvrir": ("couvre", "couvre", "couvrons", "couvrez", "couvrent", "couvr", "couvrir", "couvert", "couvr:i", "couvrant"),
    "savoir": ("sait", "sais", "savons", "savez", "savent", "sav", "saur", "su", "s:u", "sachant"),
    "voir": ("voit", "vois", "voyons", "voyez", "voient", "voy", "verr", "vu", "v:i", "voyant"),
    "vouloir": ("veut", "veux", "voulons", "voulez", "veulent", "voul", "voudr", "voulu", "voul:u", "voulant"),
    "devoir": ("doit", "dois", "devons", "devez", "doivent", "dev", "devr", "dû", "d:u", "devant"),
    "suivre": ("suit", "suis", "suivons", "suivez", "suivent", "suiv", "suivr", "suivi", "suiv:i", "suivant"),
    "vaincre": ("vainc", "vaincs", "vainquons", "vainquez", "vainquent", "vainqu", "vaincr", "vaincu", "vainqu:i", "vainquant"),
    "faire": ("fait", "fais", "faisons", "faites", "font", "fais", "fer", "fait", "f:i", "faisant"),
    "aller": ("va", "vais", "allons", "allez", "vont", "all", "ir", "allé", "all:a", "allant"),
    "rompre": ("rompt", "romps", "rompons", "rompez", "rompent", "romp", "rompr", "rompu", "romp:i", "rompant"),
    "fendre": ("fend", "fends", "fendons", "fendez", "fendent", "fend", "fendr", "fendu", "fend:i", "fendant"),
}
PAST = {"i": ["is", "it", "îmes", "îtes", "irent", "ît", "issent"], "u": ["us", "ut", "ûmes", "ûtes", "urent", "ût", "ussent"],
        "in": ["ins", "int", "înmes", "întes", "inrent", "înt", "inssent"],
        "a": ["ai", "as", "a", "âmes", "âtes", "èrent", "ât", "assent"]}
FUTURE = ["ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient"]
IMPERFECT = ["ais", "ait", "ions", "iez", "aient"]
# Verbs in -ir of the second group need no table: finir, avertir, réagir.
SECOND_GROUP = {"avertir", "réagir", "renchérir", "rugir", "glapir", "vagir", "gémir", "garantir", "réfléchir", "définir",
                "ressasser", "applaudir", "rebondir", "éclaircir", "mugir", "frémir", "bondir", "finir", "choisir", "saisir", "réjouir",
                "enorgueillir", "nourrir", "établir", "surenchérir"}
# Verbs in -eler and -eter that double their consonant; all others take è.
DOUBLING = {"appeler", "rappeler", "jeter", "rejeter", "projeter"}


def participle_forms(participle):
    forms = {participle, participle + "e"}
    forms |= {participle if participle.endswith("s") else participle + "s", participle + "es"}
    return forms


def add(forms, words, tense):
    for word in words:
        forms.setdefault(word, set()).add(tense)


def first_group(verb):
    forms, stem = {}, verb[:-2]
    before_a = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    mute = stem                       # before a mute e
    future = stem + "er"
    vowel = len(stem) - 2             # the vowel of the last syllable, as in "rappel", "relev", "répèt"
    if verb in DOUBLING:
        mute, future = stem + stem[-1], stem + stem[-1] + "er"
    elif len(stem) > 2 and stem[vowel] == "e" and stem[-1] not in VOWELS and stem[-1] != "n" or stem[-3:] == "men":
        mute = stem[:vowel] + "è" + stem[-1]
        future = mute + "er"
    elif len(stem) > 2 and stem[vowel] == "é" and stem[-1] not in VOWELS:
        mute = stem[:vowel] + "è" + stem[-1]
    elif stem.endswith("égu") or stem.endswith("équ"):
        mute = stem[:-3] + "è" + stem[-2:]
    elif stem.endswith(("oy", "uy", "ay")):
        mute = stem[:-1] + "i"
        future = mute + "er"
    add(forms, [mute + e for e in ("e", "es", "ent")] + [stem + "ez"], "f")
    add(forms, [before_a + "ons"], "m")
    add(forms, [(before_a if e[0] == "a" else stem) + e for e in IMPERFECT], "f")
    add(forms, [(stem if e == "èrent" else before_a) + e for e in PAST["a"]], "f")
    add(forms, [future + e for e in FUTURE], "u")
    add(forms, participle_forms(stem + "é"), "p")
    add(forms, [before_a + "ant"], "g")
    add(forms, [verb], "i")
    return forms


def second_group(verb):
    forms, stem = {}, verb[:-1]
    add(forms, [stem + e for e in ("s", "t", "ssez", "ssent", "sse", "sses", "ssais", "ssait", "ssions", "ssiez", "ssaient")], "f")
    add(forms, [stem + "ssons"], "m")
    add(forms, [stem[:-1] + e for e in PAST["i"]], "f")
    add(forms, [verb + e for e in FUTURE], "u")
    add(forms, participle_forms(stem), "p")
    add(forms, [stem + "ssant"], "g")
    add(forms, [verb], "i")
    return forms


def third_group(verb):
    for ending in sorted(FRENCH_PRESENT, key=len, reverse=True):
        if verb.endswith(ending):
            break
    else:
        sys.exit(f"no model for {verb}")
    prefix = verb[: len(verb) - len(ending)]
    s3, s1, p1, p2, p3, imperfect, future, participle, past, present_participle = FRENCH_PRESENT[ending]
    past_stem, past_type = past.split(":")
    # "redire" alone goes like "dire"; the others were listed above.
    if ending == "dire" and prefix not in ("", "re"):
        p2 = "disez"
    # dit, conclut: the past of stems in a vowel repeats no vowel.
    past_forms = [past_stem[:-1] + e for e in PAST["i"]] if past_stem.endswith("i") and past_type == "i" else [past_stem + e for e in PAST[past_type]]
    forms = {}
    add(forms, [prefix + w for w in (s3, s1, p2, p3)], "f")
    add(forms, [prefix + p1], "m")
    add(forms, [prefix + imperfect + e for e in IMPERFECT], "f")
    # "compris", "mis" are participles to every reader of newspapers.
    add(forms, [prefix + w for w in past_forms if w not in participle_forms(participle) or w == s3], "f")
    add(forms, [prefix + p3[:-2]] if p3.endswith("ent") else [], "f")  # the subjunctive: dise, écrive
    add(forms, [prefix + future + e for e in FUTURE], "u")
    add(forms, {prefix + w for w in participle_forms(participle)}, "p")
    add(forms, [prefix + present_participle], "g")
    add(forms, [verb], "i")
    if "naît" in verb:                # the reformed spelling: reconnait
        for word, tenses in list(forms.items()):
            forms.setdefault(word.replace("aît", "ait"), set()).update(tenses)
    return forms


def predicate(word, language):
    """The forms of what stands after être or be, all read as participles."""
    endings = ("", "e", "s", "es") if language == "fr" and " " not in word and "'" not in word else ("",)
    return {word + ending: {"p"} for ending in endings}


def french(verb):
    if verb in SECOND_GROUP:
        return second_group(verb)
    if verb.endswith("er") and verb != "aller":
        return first_group(verb)
    return third_group(verb)


def english(verb, principal):
    past, participle = (principal + principal)[:2] if principal else (None, None)
    present_participle = principal[2] if len(principal) > 2 else None
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, regular = verb[:-1] + "ies", verb[:-1] + "ied"
    elif verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        third, regular = verb + "es", verb + "ed"
    else:
        third, regular = verb + "s", verb + ("d" if verb.endswith("e") else "ed")
    gerund = verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb + "ing"
    forms = {}
    add(forms, [verb], "f"), add(forms, [verb], "i")
    add(forms, [third], "f")
    add(forms, [past or regular], "f")
    add(forms, [participle or regular], "p")
    add(forms, [present_participle or gerund], "g")
    return forms


def entries(path, conjugate):
    merged = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            verb, grade, frames, *principal = line.rstrip("\n").split("\t")
            head, _, rest = verb.partition(" ")
            lemma = verb.replace(" ", "-")
            if conjugate is english and "q" in frames and "z" not in frames:
                frames += "y"
            language = "en" if conjugate is english else "fr"
            forms = (predicate(verb, language) if "j" in frames
                     else conjugate(head, principal[0].split() if principal else []))
            for form, tenses in forms.items():
                key = form if "j" in frames else f"{form} {rest}".strip()
                old = merged.get(key)
                if old is None:
                    merged[key] = [lemma, grade, frames, set(tenses)]
                elif old[0] == lemma:
                    old[3] |= tenses
                else:                 # dit of dire and of prédire: the first of the list keeps the form
                    print(f"{path}: {key} is {old[0]}, not {lemma}", file=sys.stderr)
    return merged


def write(language, conjugate):
    source = f"reportingverbs-{language}.tsv"
    merged = entries(os.path.join(HERE, source), conjugate)
    order = "fumpgi"
    with open(os.path.join(HERE, "..", language, "reporting-verb.txt"), "w", encoding="utf-8") as out:
        out.write(f"# Verbs of saying and thinking in all their forms. Made by tools/reportingverbs.py from tools/{source};\n"
                  "# edit that. Value: lemma grade frames tenses, explained in the script. Own work, GPL-3.0-or-later.\n")
        for form in sorted(merged):
            lemma, grade, frames, tenses = merged[form]
            out.write(f"{form}\t{lemma} {grade} {frames} {''.join(sorted(tenses, key=order.index))}\n")
    lemmas = {value[0] for value in merged.values()}
    print(f"{language}: {len(lemmas)} verbs, {len(merged)} forms")


if __name__ == "__main__":
    write("fr", lambda verb, principal: french(verb))
    write("en", english)
