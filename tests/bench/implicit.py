#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How much slower `extract` is with references without a number than without.

    python3 tests/bench/implicit.py build/release/bin/kamergraaf PATH… [--pairs 5] [--threads 1]

Each pair is a run without and a run with --implicit; of reading, nothing counts. Printed are the MB a second of both, and the
median over the pairs of the throughput with them, as a part of that without.
"""
import argparse
import json
import statistics
import subprocess


def seconds_and_bytes(command, paths, threads, *options):
    run = subprocess.run([command, "extract", "--count", "--stats", "--threads", str(threads), *options, *paths],
                         check=True, capture_output=True, text=True)
    stats = json.loads(run.stderr.splitlines()[-1])
    return stats["extract_seconds"], stats["bytes"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    pairs = []
    for _ in range(given.pairs):
        without, size = seconds_and_bytes(given.command, given.paths, given.threads)
        with_them, _ = seconds_and_bytes(given.command, given.paths, given.threads, "--implicit")
        pairs.append((without, with_them))
        print(f"without {size / without / 1e6:8.2f} MB/s   with {size / with_them / 1e6:8.2f} MB/s   {without / with_them:.3f}")
    print(f"median {statistics.median(without / with_them for without, with_them in pairs):.3f}")


if __name__ == "__main__":
    main()
