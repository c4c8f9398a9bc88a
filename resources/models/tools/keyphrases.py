#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the weights of the keyphrase ranker.

usage: keyphrases.py FEATURES.tsv GOLD.json [--out ../keyphrases.txt] [--drop]

FEATURES.tsv  what `keyphrasefeatures ARTICLE...` prints
GOLD.json     {article: [[variant, ...], ...]}, the article by its file's name without suffix
--out         write the weights of all articles there
--drop        also say which features cost nothing when left out

Logistic regression on standardised features (ridge, Newton's method); the standardisation is folded into the weights that
are written. Printed is the F1 of the first ten phrases, cross-validated by article.
Needs python3-numpy and python3-snowballstemmer.
"""
import argparse, json, os, random, re, unicodedata
import numpy as np
import snowballstemmer

stem = snowballstemmer.stemmer("french").stemWord
LEFT_OUT = set()


def norm(s):
    return " ".join(stem(w) for w in re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", s).lower()))


def fit(x, y, ridge):
    mean, deviation = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([(x - mean) / deviation, np.ones((len(x), 1))])
    w = np.zeros(z.shape[1])
    penalty = np.full(z.shape[1], ridge)
    penalty[-1] = 0
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ w))
        step = np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + np.diag(penalty), z.T @ (y - p) - penalty * w)
        w += step
        if np.abs(step).max() < 1e-6:
            break
    weights = w[:-1] / deviation
    return weights, w[-1] - weights @ mean


def f1(ranked, gold, k=10):
    want, hits, seen = [set(map(norm, g)) for g in gold], 0, set()
    top = ranked[:k]
    for phrase in map(norm, top):
        if phrase in seen:
            continue
        seen.add(phrase)
        for i, g in enumerate(want):
            if phrase in g:
                hits += 1
                want.pop(i)
                break
    p, r = hits / max(1, len(top)), hits / len(gold)
    return 2 * p * r / (p + r) if hits else 0


class Articles:
    def __init__(self, features, gold):
        self.gold = json.load(open(gold, encoding="utf-8"))
        rows = [line.rstrip("\n").split("\t") for line in open(features, encoding="utf-8")]
        self.names = rows[0][2:]
        self.phrases, self.x, self.y = {}, {}, {}
        for r in rows[1:]:
            i = os.path.splitext(os.path.basename(r[0]))[0]
            self.phrases.setdefault(i, []).append(r[1])
            self.x.setdefault(i, []).append([float(v) for v in r[2:]])
        self.ids = sorted(self.phrases)
        for i in self.ids:
            self.x[i] = np.array(self.x[i])
            want = {norm(v) for g in self.gold[i] for v in g}
            self.y[i] = np.array([norm(p) in want for p in self.phrases[i]], float)

    def columns(self, left_out):
        return [j for j, n in enumerate(self.names) if n not in left_out]

    def train(self, ids, columns, ridge):
        return fit(np.vstack([self.x[i][:, columns] for i in ids]), np.concatenate([self.y[i] for i in ids]), ridge)

    def ranked(self, i, columns, weights):
        return [self.phrases[i][j] for j in np.argsort(-(self.x[i][:, columns] @ weights), kind="stable")]

    def cross_validated(self, left_out=(), ridge=20.0, folds=7, rounds=4):
        columns, scores = self.columns(left_out), []
        for seed in range(rounds):
            order = self.ids[:]
            random.Random(seed).shuffle(order)
            for fold in range(folds):
                test = order[fold::folds]
                weights, _ = self.train([i for i in order if i not in test], columns, ridge)
                scores += [f1(self.ranked(i, columns, weights), self.gold[i]) for i in test]
        return 100 * sum(scores) / len(scores)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("features"), p.add_argument("gold"), p.add_argument("--out"), p.add_argument("--ridge", type=float, default=20)
    p.add_argument("--drop", action="store_true")
    a = p.parse_args()
    articles = Articles(a.features, a.gold)
    current = articles.cross_validated(LEFT_OUT, a.ridge)
    print(f"{len(articles.ids)} articles, F1@10 cross-validated {current:.1f}")
    left_out = set(LEFT_OUT)
    while a.drop:
        score, name = max((articles.cross_validated(left_out | {n}, a.ridge), n) for n in articles.names if n not in left_out)
        if score < current - 0.1:
            break
        current = max(score, current - 0.1)
        left_out.add(name)
        print(f"without {name}: {score:.1f}", flush=True)
    if a.out:
        columns = articles.columns(left_out)
        weights, intercept = articles.train(articles.ids, columns, a.ridge)
        with open(a.out, "w", encoding="utf-8") as f:
            f.write("# SPDX-FileCopyrightText: 2026 The Rapporteur developers\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
                    "# Weights of the keyphrase ranker, made by tools/keyphrases.py from the keyphrases that readers gave for French\n"
                    "# Wikinews articles (Wikinews-FR of A. Bougouin, F. Boudin and B. Daille, 2013, Apache-2.0). No text is kept.\n")
            f.write(f"Intercept\t{intercept:.4f}\n")
            for j, w in zip(columns, weights):
                f.write(f"{articles.names[j]}\t{w:.4f}\n")


if __name__ == "__main__":
    main()
