"""Mentoring cases under power cuts: firms ask, consultants answer and hold sessions, a coordinator matches and decides, all at once, and the
service is killed in the middle of it. What it acknowledged is there afterwards; nobody is over capacity; no pin or ban is broken; no run
is half stored. Days pass with the cuts, so that sessions end, offers expire and the daily run is made."""

import collections
import datetime
import html
import json
import random
import re
import shutil
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from server import Client, Server, rumbo

CUTS = 30
ZONE = datetime.timedelta(hours=-3)  # Montevideo
CAPACITY = 2
TOPICS = [f"T{number:02}" for number in range(1, 11)]
NEED = "Vendemos dulces de guayaba en el barrio y una tienda de otro país nos pidió precio: no sabemos calcularlo."
FORM = re.compile(r'action="(/(?:mentoring|network)/cases/([0-9a-f-]{36})/([^"?]+))[^"]*"')
CASE = re.compile(r'/mentoring/cases/([0-9a-f-]{36})')
# What an act leaves in the case's log.
EVENTS = {
    "accept": "accepted", "decline": "declined", "plan": "sessionPlanned", "log": "sessionHeld", "note": "noteWritten",
    "close": "closed", "confirm": "hoursConfirmed", "dispute": "hoursDisputed", "correct": "hoursCorrected",
    "withdraw": "withdrawn", "evaluate": "evaluated", "pin": "pinned", "forbid": "forbidden",
}


class Actor:
    """Somebody at a browser without script, who does what the pages let them until the service is gone."""

    def __init__(self, world, client, seed):
        self.world, self.client, self.chance = world, client, random.Random(seed)
        self.token = self.client.get("/account").field("csrf")

    def run(self):
        while True:
            try:
                self.step()
            except (OSError, EOFError):
                return
            except Exception as error:  # noqa: BLE001 - told by the test, not lost with the thread
                # An answer cut off in its middle reads as anything.
                if self.world.server.process.poll() is None:
                    self.world.wrong.append(error)
                return

    def post(self, path, **fields):
        """Sends a form; true where the service said that it is done."""
        answer = self.client.post(path, csrf=self.token, **fields)
        assert answer.status in (200, 403, 404, 409, 422), f"{answer.status} {path}"
        return answer if answer.status == 200 and "notice=" in answer.address and "problem" not in answer.address else None

    def act(self, path, case, verb, **fields):
        if self.post(path, **fields):
            self.world.done[case, EVENTS[verb]] += 1

    def forms(self, page):
        """The acts that a case's page offers, by verb."""
        return {match[3].split("/")[-1]: (match[1], match[2]) for match in FORM.finditer(page.text)}


class Firm(Actor):
    def step(self):
        if self.chance.random() < 0.5:
            self.ask()
        cases = CASE.findall(self.client.get("/mentoring").text)
        if not cases:
            return
        forms = self.forms(self.client.get(f"/mentoring/cases/{self.chance.choice(cases)}"))
        verbs = [verb for verb in ("confirm", "evaluate") if verb in forms]
        if "withdraw" in forms and self.chance.random() < 0.1:
            verbs.append("withdraw")
        if verbs:
            verb = self.chance.choice(verbs)
            self.act(*forms[verb], verb, **{"withdraw": {"reason": "Ya no hace falta."}, "evaluate": {"rating": "4"}}.get(verb, {}))

    def ask(self):
        urgency = "urgent" if self.chance.random() < 0.5 else "normal"
        topic = self.chance.choice(TOPICS)
        asked = self.post(
            "/mentoring/new", topic=topic, shown=topic, need=NEED, goal="Un precio que cubra los costos.", tried="Una hoja.",
            windows=[f"{day}-{part}" for day in range(1, 6) for part in range(2)], urgency=urgency, hoursAWeek="4", decides="yes",
            languages="es", modality="remote")
        if asked and "notice=asked" in asked.address:
            self.world.done[CASE.search(asked.address)[1], "requested"] += 1


class Consultant(Actor):
    def step(self):
        cases = CASE.findall(self.client.get("/desk").text)
        if not cases:
            time.sleep(0.02)  # not to take the machine from those who have something to do
            return
        forms = self.forms(self.client.get(f"/mentoring/cases/{self.chance.choice(cases)}"))
        if "accept" in forms:
            verb = "accept" if self.chance.random() < 0.7 else "decline"
        else:
            verbs = [verb for verb in ("log", "log", "plan", "note", "correct", "close") if verb in forms]
            if not verbs:
                return
            verb = self.chance.choice(verbs)
        if verb in forms:
            self.act(*forms[verb], verb, **self.fields(verb))

    def fields(self, verb):
        start = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=self.world.server.days, hours=1) + ZONE
        return {
            "decline": {"reason": "noTime", "note": ""},
            "plan": {"date": start.date().isoformat(), "time": start.strftime("%H:%M"), "minutes": "60", "modality": "remote",
                     "place": "https://llamada.example/1"},
            "log": {"minutes": "60", "log": "Armamos la planilla de costos."}, "correct": {"minutes": "45"},
            "note": {"text": "Pidió los costos.", "shared": self.chance.choice(["yes", "no"])},
            "close": {"outcome": "met", "summary": "La firma calcula su precio.", "nextSteps": "Repetir."},
        }.get(verb, {})


class Coordinator(Actor):
    def step(self):
        if self.chance.random() < 0.4:
            run = self.post("/network/runs")
            if run:
                self.world.runs.add(re.search(r"/network/runs/([0-9a-f-]{36})", run.address)[1])
                self.post(run.address.removeprefix(self.world.server.address).split("?")[0] + "/send")
            return
        cases = re.findall(r"/network/cases/([0-9a-f-]{36})", self.client.get("/network/queue").text)
        if not cases:
            return
        page = self.client.get(f"/network/cases/{self.chance.choice(cases)}")
        forms = self.forms(page)
        people = re.findall(r'<option value="([0-9a-f-]{36})"', page.text)
        verb = self.chance.choice(["pin", "forbid", "unpin", "release"])
        if verb in ("pin", "forbid") and verb in forms and people:
            self.act(*forms[verb], verb, consultant=self.chance.choice(people))
        elif verb in forms:
            self.act(*forms[verb], "pin")


class World:
    """The service, who acts on it, and what it acknowledged."""

    def __init__(self, server, password):
        self.server = server
        self.done, self.runs, self.wrong = collections.Counter(), set(), []
        # Passwords take their time in a debug build: two at a time, and whoever signs up is signed in.
        with ThreadPoolExecutor(2) as hands:
            office = hands.submit(lambda: Client(server).sign_in("ada", password))
            people = list(hands.map(
                lambda login: Client(server).sign_up(f"{login.title()} Ñáñez", login),
                ["amalia", "berta", "celso", "elena", "fabio", "gloria"]))
            self.office = office.result()
        self.consultants, self.firms = people[:3], people[3:]
        for login, consultant in zip(["amalia", "berta", "celso"], self.consultants):
            self._make_consultant(login, consultant)
        page = self.office.get("/network/accreditations")
        for form in set(re.findall(r'action="(/network/accreditations/[^"]+/decide)"', page.text)):
            assert self.office.post(form, csrf=page.field("csrf"), decision="accredited", note="").status == 200

    def _make_consultant(self, login, consultant):
        page = self.office.get(f"/office/people?q={login}")
        address = re.search(r"/office/people/[0-9a-f-]{36}", page.text)[0]
        page = self.office.get(address)
        self.office.post(f"{address}/roles", csrf=page.field("csrf"), role="CON", scope="own")
        page = consultant.get("/desk/profile")
        kept = consultant.post(
            "/desk/profile", csrf=page.field("csrf"), takes="yes", capacity=str(CAPACITY), tier="2", language=["es"],
            sector=["C"], block=re.findall(r'name="block" value="([^"]+)"', page.text), about="Costos.", zone="America/Montevideo",
            **{f"topic-{topic}": "3" for topic in TOPICS}, **{"service-UY": "remote", "ask-UY": "yes"})
        assert kept.status == 200, kept.text

    def actors(self):
        return ([Firm(self, client, f"firm {number}") for number, client in enumerate(self.firms)]
                + [Consultant(self, client, f"consultant {number}") for number, client in enumerate(self.consultants)]
                + [Coordinator(self, self.office, "coordinator")])


class Records:
    """What a copy of the data folder holds, as the cut left it."""

    def __init__(self, folder):
        with sqlite3.connect(folder / "rumbo.sqlite") as base:
            self.cases = {row[0]: json.loads(row[1]) for row in base.execute("SELECT id, body FROM cases")}
            self.holders = dict(base.execute("SELECT id, holder_id FROM cases"))
            self.log = collections.defaultdict(list)
            for case, number, body in base.execute("SELECT case_id, number, body FROM case_events ORDER BY case_id, number"):
                self.log[case].append((number, json.loads(body)))
            self.capacities = dict(base.execute("SELECT person_id, capacity FROM consultants"))
            self.runs = base.execute(
                """SELECT r.id, r.served, r.unserved, r.thinned_at,
                   (SELECT COUNT(*) FROM match_placements m WHERE m.run_id = r.id AND m.consultant_id IS NOT NULL),
                   (SELECT COUNT(*) FROM match_placements m WHERE m.run_id = r.id AND m.consultant_id IS NULL)
                   FROM match_runs r""").fetchall()
        base.close()

    def check(self, world):
        counts = {case: collections.Counter(next(iter(event["kind"])) for _, event in log) for case, log in self.log.items()}
        for (case, kind), count in world.done.items():
            assert counts.get(case, {}).get(kind, 0) >= count, f"{kind} in {case} was acknowledged {count} times"
        assert world.runs <= {run[0] for run in self.runs}
        for run, served, unserved, thinned, placements, left in self.runs:
            assert thinned or (served, unserved) == (placements, left), f"run {run} is half stored"
        held = collections.Counter(holder for holder in self.holders.values() if holder)
        for consultant, units in held.items():
            assert units <= self.capacities[consultant], f"{consultant} has {units}"
        for case, story in self.cases.items():
            log = self.log[case]
            assert [number for number, _ in log] == list(range(1, story["revision"] + 1)), case
            assert self.holders[case] == self._holder(story), case
            self._check_pairs(case, [event for _, event in log])

    @staticmethod
    def _holder(story):
        if story["state"] == "proposed":
            return story["offer"]["consultant"]
        return story["consultant"] if story["state"] in ("accepted", "underWay", "suspended") else None

    @staticmethod
    def _check_pairs(case, log):
        """No offer went to somebody kept apart from the case, nor past a pin."""
        pin, banned = None, set()
        offered = None
        for event in log:
            kind, content = next(iter(event["kind"].items()))
            if kind == "pinned":
                pin = content.get("_0")
            elif kind == "forbidden":
                banned.add(content["_0"])
                pin = None if pin == content["_0"] else pin
            elif kind == "allowed":
                banned.discard(content["_0"])
            elif kind == "offered":
                offered = content["_0"]["consultant"]
                assert offered not in banned, f"{case}: offered to who was kept apart"
                assert pin in (None, offered), f"{case}: offered past the pin"
            elif kind in ("declined", "expired"):
                # The days of the test are fewer than those for which a refusal counts.
                banned.add(offered)
                pin = None if pin == offered else pin
            elif kind == "accepted":
                pin = None


def copied(server, folder):
    """The files as the cut left them; the service itself puts the originals in order."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file in server.data.glob("rumbo.sqlite*"):
        shutil.copy(file, folder)
    return folder


def test_no_acknowledged_act_is_lost_in_thirty_power_cuts(tmp_path):
    (tmp_path / "courses").mkdir()
    made = rumbo("user", "--data", tmp_path / "data", "--name", "Ada Núñez", "--login", "ada", "--country", "UY", "--role", "SGC")
    assert made.returncode == 0, made.stderr
    server = Server(tmp_path / "courses", data=tmp_path / "data", demo=False)
    try:
        cut_and_check(server, World(server, re.search(r"password (\S+)", made.stdout)[1]), tmp_path / "copy")
        server.stop()
    finally:
        server.process.kill()
    check = rumbo("rebuild", "--check", "--data", server.data)
    assert check.returncode == 0, check.stdout + check.stderr


def cut_and_check(server, world, folder):
    chance = random.Random(30)
    actors = world.actors()
    for cut in range(CUTS):
        threads = [threading.Thread(target=actor.run) for actor in actors]
        for thread in threads:
            thread.start()
        time.sleep(chance.uniform(0.1, 0.7))  # the moment of the cut is left to chance
        server.kill()
        for thread in threads:
            thread.join()
        assert not world.wrong, world.wrong
        copy = copied(server, folder)
        Records(copy).check(world)
        if cut % 10 == 9:
            check = rumbo("rebuild", "--check", "--data", copy)
            assert check.returncode == 0, check.stdout + check.stderr
        server.days += cut % 4 > 0  # sign-ins last thirty days
        server.start()
    acts = sum(world.done.values())
    assert acts >= CUTS, f"the cuts came too early to prove anything: {world.done}"
    kinds = {kind for _, kind in world.done}
    assert {"requested", "accepted", "declined", "sessionPlanned", "sessionHeld"} <= kinds, kinds
    assert world.runs
