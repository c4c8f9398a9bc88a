#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the built program and prints one table.

Usage: tests/benchmarks/run.py [BUILD] [--quick] [--write]
  BUILD    a release build with -DRAPPORTEUR_BENCHMARKS=ON; build/release unless told
  --quick  a tenth of the work: for trying the script, not for figures
  --write  into tests/benchmarks/results.txt, too

Times are processor time of the process unless the line says otherwise, so that what else runs on the machine disturbs them
less; its caches and clock are shared all the same: run it on a machine that is at rest.
"""

import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUICK = "--quick" in sys.argv
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
ENVIRONMENT.pop("DBUS_SESSION_BUS_ADDRESS", None)


def said(command):
    return subprocess.run(command, env=ENVIRONMENT, check=True, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL).stdout


def measured(command, source=None):
    """(seconds by the clock, seconds of the processor, peak MB) of a child and what it starts."""
    with open(source or os.devnull, "rb") as stdin:
        begin = time.monotonic()
        child = subprocess.Popen(command, env=ENVIRONMENT, stdin=stdin, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def machine():
    model = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    memory = re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text(encoding="utf-8"))
    load = os.getloadavg()[0]
    return (f"{model.group(1) if model else platform.machine()}, {os.cpu_count()} cores, "
            f"{int(memory.group(1)) // 1048576 if memory else '?'} GB, {platform.system()} {platform.release()}; "
            f"load {load:.1f} when measured")


def articles():
    folders = [ROOT / "tests/data/articles", *sorted((ROOT / "tests/data/press").glob("*"))]
    return [path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.glob("*.txt"))]


def rows(build):
    start = re.search(r"empty window ([\d.]+) ms, filled window ([\d.]+) ms, ratio ([\d.]+)",
                      said([build / "tests/benchmarks/benchmark_startup", "5" if QUICK else "21"]))
    yield "start: window with five empty panes", f"{start.group(1)} ms", ""
    yield "start: window filled with the example", f"{start.group(2)} ms", ""
    yield "start: ratio", start.group(3), "≤ 1.4"

    for line in said([build / "tests/benchmarks/benchmark_extraction", "--table", *(["--quick"] if QUICK else [])]).splitlines():
        yield tuple((line.split("\t") + ["", ""])[:3])

    pdf = said([build / "tests/benchmarks/benchmark_pdf"])
    yield "PDF of the example, in the program", re.search(r"median of 20: ([\d.]+ ms)", pdf).group(1), "≤ 25 ms"
    yield "PDF of 500 paragraphs to one of 50", re.search(r"500 paragraphs: .*?, ([\d.]+) times", pdf).group(1), "≤ 10"

    with tempfile.TemporaryDirectory() as folder:
        yield from batch(build, pathlib.Path(folder))
        yield from html(build, pathlib.Path(folder))


def batch(build, folder):
    texts = [text[:1500].rsplit(".", 1)[0] + "." for text in articles()]
    count = 5_000 if QUICK else 100_000
    program = build / "rapporteur"
    for size in (count // 10, count):
        with open(folder / f"{size}.jsonl", "w", encoding="utf-8") as out:
            for number in range(size):
                out.write(json.dumps({"id": number, "text": texts[number % len(texts)]}, ensure_ascii=False) + "\n")
    megabytes = (folder / f"{count}.jsonl").stat().st_size / 1e6
    clock = {}
    for jobs in (1, 2):
        clock[jobs], processor, peak = measured([program, "--jsonl", "--jobs", str(jobs), "-"], folder / f"{count}.jsonl")
        few = measured([program, "--jsonl", "--jobs", str(jobs), "-"], folder / f"{count // 10}.jsonl")[2]
        yield (f"batch: {count} short articles ({megabytes:.0f} MB), --jobs {jobs}, by the clock",
               f"{count / clock[jobs]:.0f} articles/s", "")
        yield "batch: the same, processor time", f"{processor:.0f} s", ""
        yield "batch: peak memory, and of a tenth of it", f"{peak:.0f} MB, {few:.0f} MB", "the same"
    yield "batch: --jobs 2 to one job", f"{clock[1] / clock[2]:.2f}", "≥ 1.9"


def html(build, folder):
    paragraphs = "".join(f"<p>{part}</p>\n" for text in articles() for part in text.split("\n\n"))
    page = "<!DOCTYPE html><html lang='fr'><head><meta charset='utf-8'><title>Forum</title></head><body><article>"
    size = 2_000_000 if QUICK else 20_000_000
    (folder / "page.html").write_text(page + paragraphs * (size // len(paragraphs.encode()) + 1), encoding="utf-8")
    (folder / "empty.html").write_text(page + "<p>One sentence alone.</p>", encoding="utf-8")
    def seconds_for(name):
        path = folder / name
        return measured([build / "rapporteur-reader", "html", str(path.stat().st_size)], path)[1]

    seconds = seconds_for("page.html") - seconds_for("empty.html")
    yield "reading a web page", f"{(folder / 'page.html').stat().st_size / 1e6 / seconds:.0f} MB/s", ""


def main():
    named = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    build = pathlib.Path(named[0] if named else ROOT / "build/release").resolve()
    lines = [machine(), said([build / "rapporteur", "--version"]).strip(), ""]
    print("\n".join(lines), flush=True)
    for what, figure, wanted in rows(build):
        lines.append(f"{what:<72} {figure:>18}   {wanted}".rstrip())
        print(lines[-1], flush=True)
    if "--write" in sys.argv:
        (ROOT / "tests/benchmarks/results.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
