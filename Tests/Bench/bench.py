#!/usr/bin/env python3
"""Measures the service beside its yardsticks in one run and prints one table: `make bench`."""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from service import Service, free_port, load
from table import Table, machine
from weight import weigh

ROOT = pathlib.Path(__file__).resolve().parents[2]
COURSE, QUIZ = "exportar-paso-a-paso", "practica-costos"


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.data = folder / "data"
        self.port = free_port()
        self.table = Table()
        self.answered = 0

    def rumbo(self, *more):
        """The service on the data folder."""
        command = [self.options.binaries / "rumbo", "serve", "--data", self.data, "--port", str(self.port), *more]
        return Service([str(part) for part in command], self.port, self.folder / "rumbo.log")

    def part(self, *words):
        """What a subcommand of `rumbo-bench` prints."""
        command = [str(word) for word in (self.options.binaries / "rumbo-bench", *words)]
        run = subprocess.run(command, capture_output=True, text=True, timeout=120)
        if run.returncode:
            raise RuntimeError(f"{' '.join(command)}: {run.stderr}{run.stdout}")
        return run.stdout

    def figures(self, *words):
        return json.loads(self.part(*words))

    # Ground

    def seed(self):
        """A data folder with the courses, and learners with sessions."""
        self.rumbo("--demo-people-only", "--courses", str(ROOT / "Courses")).stop()
        lines = self.part(
            "seed", "--data", self.data, "--address", f"http://127.0.0.1:{self.port}", "--people",
            self.options.people, "--course", COURSE, "--quiz", QUIZ).splitlines()
        self.learners = [dict(zip(("token", "attempt", "epoch"), line.split("\t"))) for line in lines]
        shutil.copytree(self.data, self.folder / "records")

    def tokens(self, service):
        """The form token of each learner, from a page; they last as long as the process."""
        def ask(learner):
            page = service.get("/offline", {"Cookie": f"rumbo={learner['token']}"}).content.decode()
            learner["csrf"] = re.search(r'data-csrf="([^"]+)"', page).group(1)

        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(ask, self.learners))

    def lessons(self, service):
        """Addresses of the lessons of every course, in order."""
        found = []
        cookie = {"Cookie": f"rumbo={self.learners[0]['token']}"}
        catalogue = service.get("/", cookie).content.decode()
        for course in sorted(set(re.findall(r'href="(/courses/[a-z0-9-]+)"', catalogue))):
            page = service.get(course, cookie).content.decode()
            found += dict.fromkeys(re.findall(rf'href="({course}/lessons/[a-z0-9-]+)"', page))
        return found

    # Requests

    def request(self, method, path, learner, headers=(), body=""):
        lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Cookie: rumbo={learner['token']}", *headers]
        if method == "POST":
            lines += [f"Origin: http://127.0.0.1:{self.port}", f"Content-Length: {len(body)}"]
        return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()

    def pages(self):
        """A learner for each request, each at a lesson of their own, opened before."""
        readers = self.learners[:8 * len(self.paths)]
        return [self.request("GET", self.paths[n % len(self.paths)], reader) for n, reader in enumerate(readers)]

    def finishes(self, part):
        """Lessons to mark as read, none twice: the share of round `part`."""
        each = len(self.learners) // self.options.rounds
        kind = ["Content-Type: application/x-www-form-urlencoded"]
        return [
            self.request("POST", f"{path}/done", learner, kind, f"csrf={learner['csrf'].replace('+', '%2B')}")
            for path in self.paths for learner in self.learners[part * each:(part + 1) * each]]

    def answers(self):
        """Answers that all differ from what is held: each learner's questions in turn, with growing sequence."""
        requests = []
        for question in range(1, self.questions + 1):
            self.answered += 1
            for learner in self.learners[1:]:
                body = json.dumps({
                    "epoch": int(learner["epoch"]), "sequence": self.answered, "item": str(question),
                    "response": {"text": str(self.answered)}})
                head = ["Content-Type: application/json", "Accept: application/json",
                        f"X-CSRF-Token: {learner['csrf']}"]
                requests.append(self.request("POST", f"/attempts/{learner['attempt']}/answers", learner, head, body))
        return requests

    def writes(self, service, requests, count):
        """`load` where every request must have written: counted in the database, before and after."""
        before = self.count(count)
        figures = load(service, requests, self.folder / "requests", self.options.seconds)
        written = self.count(count) - before
        if figures["wrapped"] or written < figures["requests"]:
            raise RuntimeError(f"{figures['requests']} answers, {written} writes; give --people more than "
                               f"{self.options.people}")
        return figures

    def count(self, sql):
        with sqlite3.connect(f"file:{self.data}/rumbo.sqlite?mode=ro", uri=True) as database:
            return database.execute(sql).fetchone()[0]

    # Measurements

    def starts(self):
        plain = [self.timed_start() for _ in range(5)]
        demo = [self.timed_start("--demo", "--courses", str(ROOT / "Courses")) for _ in range(3)]
        self.table.row("cold start to the first 200", f"{statistics.median(plain) * 1000:.0f} ms", "",
                       "≤ 300 ms", statistics.median(plain) <= 0.3)
        self.table.row("  with --demo and --courses, as make run", f"{statistics.median(demo) * 1000:.0f} ms")

    def timed_start(self, *more):
        service = self.rumbo(*more)
        service.stop()
        return service.started

    def first_lesson(self, service):
        cookie = {"Cookie": f"rumbo={self.learners[0]['token']}"}
        firsts = {path.split("/")[2]: path for path in reversed(self.paths)}.values()
        weight = max((weigh(service, path, cookie) for path in firsts), key=lambda weight: weight.wire)
        later = weigh(service, "/service-worker.js", cookie), weigh(service, "/offline", cookie)
        self.table.row("first lesson, bytes on the wire", f"{weight.wire / 1000:.1f} KB",
                       f"{weight.raw / 1000:.1f} KB raw", "≤ 60 KB", weight.wire <= 60_000)
        self.table.row("first lesson, requests", str(weight.requests), "", "≤ 6", weight.requests <= 6)
        self.table.row("  and then for the service worker",
                       f"{(later[0].wire + later[1].parts[0][2]) / 1000:.1f} KB", "2 requests")
        self.table.note("First lesson: " + ", ".join(
            f"{path} {raw} ({wire})" for path, raw, wire in weight.parts) + ". Bytes of content (on the wire).")

    def rounds(self, service, hello):
        """The comparisons, all in each round, so that a slow moment of the machine slows all of them."""
        file, seconds = self.folder / "requests", self.options.seconds
        greeting = [b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"]
        body = self.count("SELECT CAST(AVG(LENGTH(body)) AS INTEGER) FROM statements")
        done = ("SELECT COUNT(*) FROM postings p JOIN terms t ON p.key = t.number * 8 "
                "WHERE t.value LIKE '%/completed'")
        answered = "SELECT COALESCE(SUM(json_extract(body, '$.sequence')), 0) FROM answers"
        found = []
        for part in range(self.options.rounds):
            row = {"hello": load(hello, greeting, file, seconds)}
            row["lesson"] = load(service, self.pages(), file, seconds)
            row["progress"] = self.writes(service, self.finishes(part), done)
            row["answer"] = self.writes(service, self.answers(), answered)
            row["raw"] = self.figures(
                "sqlite", "--folder", self.folder / f"raw-{part}", "--seconds", seconds, "--bytes", body)
            row["same"] = self.figures(
                "sqlite", "--progress", "--folder", self.folder / f"same-{part}", "--seconds", seconds, "--bytes", body)
            row["records"] = self.figures("records", "--data", self.folder / "records", "--seconds", seconds)
            found.append(row)
        self.table.note(f"Raw SQLite: rows of {body} bytes, as a statement has.")
        return found

    def compare(self, rounds):
        median = lambda value: statistics.median(value(row) for row in rounds)  # noqa: E731
        rate = lambda name: f"{median(lambda row: row[name]['rate']):,.0f} /s"  # noqa: E731
        waits = lambda name: (  # noqa: E731
            f"{median(lambda row: row[name]['p50']):.1f}, {median(lambda row: row[name]['p99']):.1f} ms")
        times = lambda name, other, key: median(lambda row: row[name][key] / row[other][key])  # noqa: E731

        self.table.row("hello, bare server", rate("hello"), "1")
        self.table.row("  CPU a request", f"{median(lambda row: row['hello']['cpu']):.4f} ms", "1")
        self.table.row("  p50, p99 with 50 connections busy", waits("hello"), "1")
        self.table.row("raw SQLite rows, group commit of 50 writers", rate("raw"), "1")
        self.table.row("  CPU a row", f"{median(lambda row: row['raw']['cpu']):.4f} ms", "1")
        self.table.row("  the rows of a progress write, written raw", rate("same"), "1")
        self.table.row("  CPU for them", f"{median(lambda row: row['same']['cpu']):.4f} ms", "1")
        for name, label in (("lesson", "lesson page, signed in"), ("progress", "progress write (lesson read)"),
                            ("answer", "answer save (JSON)")):
            self.table.row(label, rate(name), f"{times(name, 'hello', 'rate'):.3f} × hello")
            if name != "lesson":
                share = times(name, "raw", "rate")
                self.table.row("  against one raw row", "", f"{share:.3f} × raw")
                if name == "progress":
                    share = times(name, "same", "rate")
                    self.table.row("  against the same rows written raw", "", f"{share:.3f} × raw", "≥ 0.5 × raw",
                                   share >= 0.5)
            cpu = times(name, "hello", "cpu")
            goal = ("≤ 4 × hello", cpu <= 4) if name == "lesson" else ()
            spent = median(lambda row: row[name]["cpu"])
            self.table.row("  CPU a request", f"{spent:.3f} ms", f"{cpu:.1f} × hello", *goal)
            self.table.row("  p50, p99 with 50 connections busy", waits(name),
                           f"{times(name, 'hello', 'p99'):.1f} × hello")
        self.table.row("statements through the store, without HTTP", rate("records"),
                       f"{times('records', 'raw', 'rate'):.3f} × raw")
        self.table.row("  against the same rows written raw", "",
                       f"{times('records', 'same', 'rate'):.3f} × raw")
        self.table.row("  CPU a statement", f"{median(lambda row: row['records']['cpu']):.3f} ms",
                       f"{times('records', 'raw', 'cpu'):.1f} × raw")

    def parts(self):
        """What is measured outside the server."""
        prints = [self.figures("certificates", "--seconds", self.options.seconds)["rate"] for _ in range(3)]
        self.table.row("certificates signed and printed, 2 threads", f"{statistics.median(prints):.0f} /s", "",
                       "≥ 50 /s", statistics.median(prints) >= 50)
        imports = [self.figures("import", "--data", self.folder / f"import-{n}")["seconds"] for n in range(3)]
        self.table.row("import, 200 lessons and 1,500 items", f"{statistics.median(imports):.2f} s", "", "≤ 5 s",
                       statistics.median(imports) <= 5)

    def run(self):
        self.seed()
        self.starts()
        service = self.rumbo()
        hello_port = free_port()
        hello = Service([str(self.options.binaries / "rumbo-bench"), "hello", "--port", str(hello_port)], hello_port,
                        self.folder / "hello.log")
        try:
            time.sleep(3)
            idle = service.memory()
            self.paths = self.lessons(service)
            self.tokens(service)
            self.first_lesson(service)
            learner = self.learners[0]
            sheet = service.get(f"/attempts/{learner['attempt']}?all=1", {"Cookie": f"rumbo={learner['token']}"})
            self.questions = len(set(re.findall(r'data-item="(\d+)"', sheet.content.decode())))
            for reader in range(8 * len(self.paths)):
                service.get(self.paths[reader % len(self.paths)], {"Cookie": f"rumbo={self.learners[reader]['token']}"})
            self.compare(self.rounds(service, hello))
            self.table.row("memory idle", f"{idle:.0f} MB", "", "≤ 80 MB", idle <= 80)
            self.table.row("  after load", f"{service.memory():.0f} MB")
            self.table.row("  hello after load", f"{hello.memory():.0f} MB")
        finally:
            service.stop()
            hello.stop()
        self.parts()
        self.table.print()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binaries", type=pathlib.Path, default=ROOT / ".build/release", help="where the programs are")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build", help="a folder on the disk to measure")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=3, help="of each measurement in a round")
    parser.add_argument("--people", type=int, default=3000, help="learners; more for a faster machine")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    start = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="bench-", dir=options.work) as folder:
        try:
            Bench(options, pathlib.Path(folder)).run()
        except RuntimeError as problem:
            log = pathlib.Path(folder, "rumbo.log")
            print(f"{problem}\n{log.read_text()[-2000:] if log.exists() else ''}", file=sys.stderr)
            sys.exit(1)
    print(machine(start))


if __name__ == "__main__":
    main()
