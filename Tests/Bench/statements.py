#!/usr/bin/env python3
"""Measures the record store in one run, beside raw SQLite: `make bench`."""

import argparse
import base64
import concurrent.futures
import http.client
import json
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

from service import Service, free_port
from table import Table, machine

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPT = pathlib.Path(__file__).with_name("statements.lua")
KEY, SECRET = "bench", "only-for-measuring"
BASIC = "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
HEADERS = {"Authorization": BASIC, "X-Experience-API-Version": "1.0.3"}


class Store:
    """A served record store on a data folder of its own."""

    def __init__(self, binaries, folder):
        self.folder = folder
        self.port = free_port()
        courses = folder / "courses"
        courses.mkdir(exist_ok=True, parents=True)
        command = [binaries / "rumbo", "serve", "--data", folder / "data", "--port", self.port, "--courses", courses,
                   "--xapi-client", f"{KEY}:{SECRET}"]
        self.service = Service([str(part) for part in command], self.port, folder / "rumbo.log")
        # The first request pays the password hash.
        if (answer := self.service.get("/xapi/statements?limit=1", HEADERS)).status != 200:
            raise RuntimeError(f"{answer.status} {answer.content}")

    def count(self):
        with sqlite3.connect(f"file:{self.folder}/data/rumbo.sqlite?mode=ro", uri=True) as database:
            return database.execute("SELECT COUNT(*) FROM statements").fetchone()[0]

    def post(self, batch, connections, seconds):
        """Statements a second, each acknowledged and counted in the database."""
        before, cpu = self.count(), self.service.cpu()
        run = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(SCRIPT), self.service.address, "--", str(batch), BASIC],
            capture_output=True, text=True, timeout=seconds + 60)
        if run.returncode:
            raise RuntimeError(f"wrk: {run.stdout}{run.stderr}")
        figures = json.loads(run.stdout.strip().splitlines()[-1])
        stored = self.count() - before
        if figures["bad"] or stored < figures["requests"] * batch:
            raise RuntimeError(f"answers that are no success: {figures}, {stored} stored")
        figures["rate"] = stored / figures["seconds"]
        figures["cpu"] = (self.service.cpu() - cpu) * 1000 / stored
        return figures

    def waits(self, queries, connections, count):
        """Milliseconds of `count` requests in all, by so many at once."""
        def ask(part):
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            times = []
            for place in range(part, count, connections):
                start = time.perf_counter()
                connection.request("GET", queries[place % len(queries)], headers=HEADERS)
                answer = connection.getresponse()
                body = answer.read()
                if answer.status != 200 or not body.startswith(b'{"statements":[{'):
                    raise RuntimeError(f"{answer.status} {body[:200]}")
                times.append((time.perf_counter() - start) * 1000)
            return times

        with concurrent.futures.ThreadPoolExecutor(connections) as pool:
            return sorted(time for times in pool.map(ask, range(connections)) for time in times)

    def peak(self):
        with open(f"/proc/{self.service.process.pid}/status") as file:
            line = next(line for line in file if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024 / 1e6


def figures(binaries, *words):
    run = subprocess.run([str(word) for word in (binaries / "rumbo-bench", *words)], capture_output=True, text=True, timeout=3_600)
    if run.returncode:
        raise RuntimeError(f"rumbo-bench {words}: {run.stderr}{run.stdout}")
    return json.loads(run.stdout)


def agents():
    """Addresses that ask for the first page of one person's statements."""
    found = []
    for person in range(0, 2000, 7):
        agent = json.dumps({"account": {"homePage": "https://aula.example", "name": f"p-{person}"}})
        found.append("/xapi/statements?limit=50&agent=" + urllib.parse.quote(agent))
    return found


def export(binaries, folder, table):
    """Every statement as lines; the memory that it takes at most."""
    command = [str(binaries / "rumbo"), "statements", "export", "--data", str(folder / "data"), "-o", str(folder / "log.jsonl")]
    start = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise RuntimeError("export failed")
    with open(folder / "log.jsonl", "rb") as file:
        lines = sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
    table.row(f"  {lines:,} exported as lines", f"{lines / seconds:,.0f} /s", f"{usage.ru_maxrss / 1024:.0f} MB at most")


def mixed(options, folder, table):
    """Learners' statements, strangers', some about others and against them; then every fold is made anew and held against the stored."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [options.binaries / "rumbo", "serve", "--data", folder / "data", "--port", port, "--demo-people-only",
               "--courses", ROOT / "Courses"]
    Service([str(part) for part in command], port, folder / "rumbo.log").stop()
    subprocess.run(
        [str(part) for part in (
            options.binaries / "rumbo-bench", "seed", "--data", folder / "data", "--address", address, "--people", 5_000,
            "--course", "exportar-paso-a-paso", "--quiz", "practica-costos")],
        check=True, stdout=subprocess.DEVNULL, timeout=600)
    found = figures(options.binaries, "mixed", "--data", folder / "data", "--address", address, "--count", options.mixed)
    table.row(f"{found['stored']:,.0f} mixed statements", f"{found['rate']:,.0f} /s")
    table.row(f"  {found['folds']:,.0f} folds made anew in {found['folding']:.0f} s, different",
              f"{found['differing']:.0f}", "", "0", found["differing"] == 0)


def run(options, folder, table):
    binaries = options.binaries
    rounds = []
    for number in range(options.rounds):
        place = folder / f"round-{number}"
        store = Store(binaries, place)
        try:
            row = {"single": store.post(1, 50, options.seconds), "batch": store.post(100, 8, options.seconds)}
        finally:
            store.service.stop()
        row["raw"] = figures(binaries, "raw-statements", "--from", place / "data", "--folder", place / "raw")
        row["raw one"] = figures(
            binaries, "raw-statements", "--batch", 1, "--count", 20_000, "--from", place / "data", "--folder", place / "one")
        rounds.append(row)
    median = lambda value: statistics.median(value(row) for row in rounds)  # noqa: E731
    for name, label, other, goal in (
            ("single", "POST of one statement, 50 connections", "raw one", 5_000),
            ("batch", "POST of 100 statements, 8 connections", "raw", 20_000)):
        rate = median(lambda row: row[name]["rate"])
        ratio = median(lambda row: row[name]["rate"] / row[other]["rate"])
        table.row(label, f"{rate:,.0f} /s", f"{ratio:.2f} × raw", f"≥ {goal:,} /s", rate >= goal)
        table.row("  p50, p99 of a request", f"{median(lambda row: row[name]['p50']):.1f}, {median(lambda row: row[name]['p99']):.1f} ms")
        table.row("  CPU a statement", f"{median(lambda row: row[name]['cpu']):.3f} ms")
        table.row(f"  the same rows by raw SQLite, {1 if name == 'single' else 100} a transaction",
                  f"{median(lambda row: row[other]['rate']):,.0f} /s", "1",
                  "" if name == "single" else "≥ 0.5 × raw", None if name == "single" else ratio >= 0.5)
    large(options, folder, table)
    if options.mixed:
        (folder / "mixed").mkdir()
        mixed(options, folder / "mixed", table)


def large(options, folder, table):
    """Reads where there are many: the log is filled to `--statements` first."""
    store = Store(options.binaries, folder / "large")
    try:
        while (there := store.count()) < options.statements:
            store.post(100, 8, max(1, min(20, (options.statements - there) // 20_000)))
        queries = agents()
        store.waits(queries, 2, 100)
        waits = store.waits(queries, 4, 2_000)
        p50, p99 = waits[len(waits) // 2], waits[len(waits) * 99 // 100]
        table.row(f"GET by agent, first page of 50, {store.count():,} rows", f"{p50:.1f}, {p99:.1f} ms", "p50, p99",
                  "p99 ≤ 20 ms", p99 <= 20)
        table.row("  memory of the service at most", f"{store.peak():.0f} MB")
    finally:
        store.service.stop()
    export(options.binaries, folder / "large", table)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binaries", type=pathlib.Path, default=ROOT / ".build/release", help="where the programs are")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build", help="a folder on the disk to measure")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=4, help="of each measurement in a round")
    parser.add_argument("--statements", type=int, default=1_000_000, help="in the log that is read")
    parser.add_argument("--mixed", type=int, default=100_000, help="statements of every kind whose folds are made anew; 0 for none")
    options = parser.parse_args()
    start, table = os.getloadavg()[0], Table()
    with tempfile.TemporaryDirectory(prefix="bench-", dir=options.work) as folder:
        try:
            run(options, pathlib.Path(folder), table)
        except RuntimeError as problem:
            table.print()
            print(problem, file=sys.stderr)
            sys.exit(1)
    table.print()
    print(machine(start))


if __name__ == "__main__":
    main()
