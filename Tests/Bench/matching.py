#!/usr/bin/env python3
"""Measures `rumbo match` beside OR-tools in the same rounds, and repairs after changes; part of `make bench`.

Instances are generated once and kept under --data. The large ones (--all) take 6 GB of memory and about ten minutes."""

import argparse
import json
import os
import pathlib
import subprocess
import sys

from table import Table, machine

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("RUMBO_SHARED", ROOT.parent / "shared")) / "matching"

# What to generate; most time and memory against OR-tools.
INSTANCES = {
    "r1k": (["--requests", 1000, "--consultants", 100], 0.35, 0.50),
    "r10k": (["--requests", 10_000, "--consultants", 800], 0.15, 0.25),
    "r10k_tight": (["--requests", 10_000, "--consultants", 800, "--capacity-ratio", 0.9], 0.15, 0.25),
    "r100k_k64": (["--requests", 100_000, "--consultants", 5000, "--topk", 64], 0.15, 0.13),
    "r100k_k64_tight": (
        ["--requests", 100_000, "--consultants", 5000, "--topk", 64, "--capacity-ratio", 0.9], 0.25, 0.13),
    "r100k": (["--requests", 100_000, "--consultants", 5000], 0.15, 0.12),
    "r1m_k32s10": (
        ["--requests", 1_000_000, "--consultants", 20_000, "--topk", 32, "--spread", 10], 0.30, 0.13),
}
LARGE = {"r100k", "r1m_k32s10"}
# Changes to r100k_k64, in milliseconds.
REPAIRS = [("decline", "p50_ms", 2.5), ("decline", "p99_ms", 12), ("new", "p99_ms", 2), ("leave", "p50_ms", 15)]


def generate(name, data):
    """The instance's path without its ending; made if it is not there."""
    out = data / name
    if not out.with_suffix(".match").exists():
        print(f"Generating {name}", file=sys.stderr)
        words = [str(word) for word in (sys.executable, SHARED / "generate.py", "--seed", 1, *INSTANCES[name][0])]
        subprocess.run([*words, "--out", out], check=True, cwd=SHARED, stdout=subprocess.DEVNULL)


def compare(names, options, table):
    results = options.data / "results.json"
    matcher = options.matcher or f"{options.binaries}/rumbo match --instance {{match}} --solution {{sol}}"
    subprocess.run(
        [sys.executable, SHARED / "run_all.py", options.data, "--instances", ",".join(names), "--matcher", matcher,
         "--rounds", str(options.rounds), "--out", results], check=True, stdout=subprocess.DEVNULL)
    rows = {(row["instance"], row["solver"]): row for row in json.loads(results.read_text())}
    for name in names:
        theirs, ours = rows[name, "ortools"], rows[name, "matcher"]
        if not theirs["runs"] or not ours["runs"]:
            raise RuntimeError(f"{name}: {theirs.get('error')} {ours.get('error')}")
        exact = ours["objective"] == theirs["objective"] and ours.get("verified", False)
        _, time, memory = INSTANCES[name]
        table.row(f"{name} objective", f"{ours['objective']:,}", "", "equal, proved", exact)
        for what, key, unit, goal in (
            ("processor", "total_cpu_s", "s", time), ("clock", "total_s", "s", None), ("memory", "rss_mb", "MB", memory)):
            ratio = ours[key] / theirs[key]
            table.row(
                f"  {what}", f"{ours[key]:.3g} {unit}", f"{ratio:.3f}", f"≤ {goal}" if goal else "",
                ratio <= goal if goal else None)


def repairs(options, table):
    sol = options.data / "repairs.sol"
    run = subprocess.run(
        [options.binaries / "rumbo", "match", "--instance", options.data / "r100k_k64.match", "--solution", sol,
         "--moves", str(options.moves)], check=True, capture_output=True, text=True)
    found = {line["change"]: line for line in map(json.loads, run.stdout.splitlines()) if "change" in line}
    for change, line in found.items():
        table.row(f"{change}, {line['count']} in a row", "", "", "proved", line["verified"])
        for key in ("p50_ms", "p95_ms", "p99_ms"):
            goal = next((most for name, of, most in REPAIRS if (name, of) == (change, key)), None)
            table.row(
                f"  {key[:3]}", f"{line[key]} ms", "", f"≤ {goal} ms" if goal else "", line[key] <= goal if goal else None)


def bench(options, *words):
    run = subprocess.run([options.binaries / "rumbo-bench", *words], check=True, capture_output=True, text=True)
    return json.loads(run.stdout)


def batch(options, table):
    """A whole batch of 100,000 requests and 5,000 consultants, written durably; then the service with a long past."""
    for title, words in (("batch of 100,000, units for 110 %", []), ("batch of 100,000, units for 90 %", ["--units", "90"])):
        found = bench(options, "network", "--write", *words)
        stages = ", ".join(f"{name} {found[key]:.2f}" for name, key in (
            ("score", "scored"), ("solve", "solved"), ("price", "priced"), ("explain", "told"), ("write", "written")))
        table.row(title, f"{found['seconds']:.1f} s", "", "≤ 10 s", found["seconds"] <= 10)
        table.row("  memory", f"{found['peak']:.0f} MB", "", "≤ 400 MB", found["peak"] <= 400)
        table.note(f"{title}: {stages} s; {found['peak-before']:.0f} MB are the generated network.")
    found = bench(options, "network-service")
    for name in ("overview", "queue", "candidates", "wait", "run-page", "decline"):
        table.row(f"20,000 past cases: {name}", f"{found[name]:.0f} ms", "", "", None)
    table.row(f"20,000 past cases: daily run, {found['offers']:.0f} offers", f"{found['daily'] / 1000:.2f} s", "", "", None)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binaries", type=pathlib.Path, default=ROOT / ".build/release", help="where the programs are")
    parser.add_argument("--data", type=pathlib.Path, default=ROOT / ".build/matching", help="where instances are kept")
    parser.add_argument("--matcher", help="another program to measure, with {match} and {sol}")
    parser.add_argument("--instances", help="names, with commas between")
    parser.add_argument("--all", action="store_true", help="the large instances too")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--moves", type=int, default=1000, help="changes of each kind")
    options = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit(f"{SHARED} is not here: nothing to compare with.")
    names = options.instances.split(",") if options.instances else [
        name for name in INSTANCES if options.all or name not in LARGE]
    options.data.mkdir(parents=True, exist_ok=True)
    before = os.getloadavg()[0]
    for name in [*names, "r100k_k64"]:
        generate(name, options.data)
    table = Table()
    compare(names, options, table)
    if options.moves:
        repairs(options, table)
    if (options.binaries / "rumbo-bench").exists():
        batch(options, table)
    table.note("Ratios are medians of ours over medians of OR-tools in the same rounds; solve, model and read-out.")
    table.print()
    print(machine(before))


if __name__ == "__main__":
    main()
