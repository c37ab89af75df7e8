#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""All benchmarks, their results as JSON, and the table of them.

    python3 tests/bench/run.py [--build build/release] [--repetitions 5] [--memory MEGABYTES] [--instructions] [--python]
                                [--corpus PAPERS] [--table]

Needs a build with KAMERGRAAF_BENCH. It writes tests/bench/results/latest.json, with the machine that it ran on, and of that
tests/bench/results/README.md; with --table the second alone. What a run leaves out stays as it was in the first.
Times are those of the processor, the median of the repetitions. KAMERGRAAF_BENCH_TEXT names a text of one's own.
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import tempfile

import corpus
import instructions
import memory
import python

RESULTS = pathlib.Path(__file__).with_name("results")
LATEST = RESULTS / "latest.json"
TYPICAL = "extract/scans"
TEXTS = ("none", "scans", "cited", "tables", "digits", "own")


def processor():
    lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines() if os.path.exists("/proc/cpuinfo") else []
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def compiler(build):
    cache = pathlib.Path(build, "CMakeCache.txt").read_text().splitlines()
    path = next(line.split("=", 1)[1] for line in cache if line.startswith("CMAKE_CXX_COMPILER:"))
    return subprocess.run([path, "--version"], check=True, capture_output=True, text=True).stdout.splitlines()[0]


def parts(build, repetitions):
    run = subprocess.run([f"{build}/bench/parts", "--benchmark_format=json", f"--benchmark_repetitions={repetitions}",
                          "--benchmark_min_time=0.05", "--benchmark_enable_random_interleaving=true",
                          "--benchmark_report_aggregates_only=true"], check=True, capture_output=True, text=True)
    found = {}
    for one in json.loads(run.stdout)["benchmarks"]:
        if one["aggregate_name"] == "median":
            found[one["run_name"]] = {key: round(one[key] / scale, 3) for key, scale in
                                      (("bytes_per_second", 1e6), ("items_per_second", 1)) if key in one}
    return {name: {key.replace("bytes_per_second", "mb_per_second"): value for key, value in figures.items()}
            for name, figures in found.items()}


def stats(command, threads, path):
    run = subprocess.run([command, "extract", "--count", "--stats", "--quiet", "--threads", str(threads), path], check=True,
                         capture_output=True, text=True)
    return json.loads(run.stderr.splitlines()[-1])


def seconds(command, threads, path):
    return memory.peak([command, "extract", "--count", "--quiet", "--threads", threads, path])[1]


def whole(command, repetitions, papers=12000):
    """The command on files, by one thread and by two in turn; so many that its start counts for little."""
    with tempfile.TemporaryDirectory() as folder:
        memory.write_files(pathlib.Path(folder), memory.papers(papers))
        size = stats(command, 1, folder)["bytes"] / 1e6
        pairs = [(seconds(command, 1, folder), seconds(command, 2, folder)) for _ in range(repetitions)]
    return {"megabytes": round(size, 1), "mb_per_second": round(statistics.median(size / one for one, _ in pairs), 2),
            "two_threads": round(statistics.median(one / two for one, two in pairs), 2)}


def table(head, rows):
    widths = "| --- |" + " ---: |" * (len(head) - 1)
    return "\n".join(["| " + " | ".join(head) + " |", widths, *("| " + " | ".join(row) + " |" for row in rows)]) + "\n"


def speed(results, name):
    figures = results["parts"].get(name, {})
    value = figures.get("mb_per_second", figures.get("items_per_second"))
    return "" if value is None else f"{value:,.0f}" if value >= 20 else f"{value:.1f}"


def of_texts(results):
    kinds = ("extract", "extract_implicit", "re2", "std_regex")
    counts = results.get("instructions_a_byte", {})
    rows = [[text, *(speed(results, f"{kind}/{text}") for kind in kinds), str(counts.get(text, ""))]
            for text in TEXTS if f"extract/{text}" in results["parts"]]
    return table(["text", "extract", "with references", "RE2, one form", "std::regex, one form", "instructions a byte"], rows)


def of_names(results, start, head):
    names = sorted(name for name in results["parts"] if name.startswith(start))
    return table(head, [[name.removeprefix(start), speed(results, name)] for name in names])


def of_worst(results):
    typical = results["parts"][TYPICAL]["mb_per_second"]
    worst = sorted((figures["mb_per_second"], name) for name, figures in results["parts"].items() if name.startswith("worst"))
    groups = {group: [one for one in worst if one[1].startswith(group)] for group in ("worst/", "worst_cue/", "worst_dense/")}
    shown = sorted(groups["worst/"] + groups["worst_cue/"][:5] + groups["worst_dense/"][:5])
    return table(["text", "MB/s", "of `scans`"], [[name, f"{value:,.0f}", f"{value / typical:.2f}"] for value, name in shown])


def of_parts(results):
    others = sorted(name for name in results["parts"] if "/" not in name or name.startswith("linked"))
    return table(["part", "MB/s; papers a second for `reading` and `graph`"], [[name, speed(results, name)] for name in others])


def of_memory(results):
    rows = [[f"{figures['megabytes']:,} MB as {way}", f"{figures['count_mb']:.0f}", f"{figures['jsonl_mb']:.0f}"]
            for way, figures in results.get("memory", {}).items()]
    return table(["text", "MB at most with --count", "to records"], rows)


def of_corpus(results):
    figures = results.get("corpus")
    if not figures:
        return ""
    rows = [[step.replace("_", " "), f"{one['seconds']:.1f}", f"{one['mb']:.0f}", str(one["times_the_half"])]
            for step, one in figures["steps"].items()]
    told = "The last column is the processor's time against that of half the papers."
    return (f"\n## A corpus of {figures['papers']:,} papers\n\n{told}\n\n"
            + table(["step of `corpus.py`", "seconds", "MB at most", "times the half"], rows))


def of_python(results):
    figures = results.get("python")
    if not figures:
        return ""
    calls = [[f"a call on a short text {name}", f"{one['python']} µs, {one['library']} of them the library's"]
             for name, one in figures["short"].items()]
    ends = [[f"Ctrl-C in {work}", f"ended within {worst:.0f} ms"] for work, worst in figures["interrupt"].items()]
    long = ["a text of 32 MB", f"{figures['long']} times as long as the library"]
    return "\n## Python\n\n" + table(["work", "takes"], [long, *calls, *ends])


def page(results):
    machine = results["machine"]
    command = results["command"]
    return f"""# How fast it is

Written by `tests/bench/run.py`; the figures are in `latest.json`. {machine['processor']}, {machine['cores']} cores, {machine['compiler']}.
MB a second of one thread, of its processor time; medians of {results['repetitions']}. The texts are invented (`texts.hpp`).

## By text

{of_texts(results)}
## By kind of citation, one in some 300 bytes

{of_names(results, "kind/", ["kind", "MB/s"])}
## Where it should be hardest

{of_worst(results)}
`worst_cue/` is a cue of a pattern again and again, `worst_dense/` what is cited, or nearly so, at every few bytes: of each the
slowest five are shown.

## The other parts

{of_parts(results)}
## Readers

{of_names(results, "read/", ["format", "MB/s"])}
## The command

`extract --count` on {command['megabytes']} MB of papers in files: {command['mb_per_second']} MB/s with one thread, from start to end; {command['two_threads']} times that with two.

{of_memory(results)}{of_corpus(results)}{of_python(results)}"""


def measure(given, results):
    command = f"{given.build}/bin/kamergraaf"
    results["machine"] = {"processor": processor(), "cores": os.cpu_count(), "compiler": compiler(given.build)}
    results["repetitions"] = given.repetitions
    results["parts"] = parts(given.build, given.repetitions)
    results["command"] = whole(command, given.repetitions)
    if given.instructions:
        results["instructions_a_byte"] = instructions.instructions_a_byte(f"{given.build}/bench/instructions")
    if given.memory:
        results["memory"] = {way: {"megabytes": given.memory} | figures
                             for way, figures in memory.measured(command, given.memory, 2, memory.WAYS).items()}
    if given.corpus:
        results["corpus"] = corpus.measured(command, given.corpus)
    if given.python:
        results["python"] = python.measured(given.build, given.repetitions)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--memory", type=int, default=0)
    parser.add_argument("--corpus", type=int, default=0)
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--python", action="store_true")
    parser.add_argument("--table", action="store_true")
    given = parser.parse_args()
    RESULTS.mkdir(exist_ok=True)
    results = json.loads(LATEST.read_text()) if LATEST.exists() else {}
    if not given.table:
        measure(given, results)
        LATEST.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n")
    (RESULTS / "README.md").write_text(page(results))


if __name__ == "__main__":
    main()
