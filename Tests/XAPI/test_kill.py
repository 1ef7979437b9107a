"""Power cuts during ingest: the service is killed again and again while several senders store single statements and batches. What it
acknowledged is there afterwards, nothing is there twice, and no batch is there by half."""

import http.client
import json
import os
import random
import threading
import time
from base64 import b64encode
from urllib.parse import urlsplit

from client import agent, new_id, statement
from conftest import KEY, SECRET
from service import Service, needs_program

CYCLES = int(os.environ.get("XAPI_CYCLES", "50"))
BATCH = 100


class Sender:
    """Stores statements one after the other until the service is gone; keeps what was sent and what was acknowledged.

    What was cut off is sent again with the same ids after the restart: it may be there already or not, and must be there once."""

    def __init__(self, seed, batches):
        self.chance, self.batches = random.Random(seed), batches
        self.sent, self.acknowledged, self.open, self.wrong = [], set(), None, []

    def run(self, address):
        parts = urlsplit(address)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        while True:
            if self.open is None:
                self.open = [self.one() for _ in range(BATCH if self.batches else 1)]
                self.sent.append([each["id"] for each in self.open])
            try:
                status = self.store(connection)
            except (OSError, http.client.HTTPException):
                return
            if status != 200 and status != 204:
                self.wrong.append(status)
                return
            self.acknowledged.update(each["id"] for each in self.open)
            self.open = None

    def one(self):
        return statement(id=new_id(), actor=agent(f"p{self.chance.randrange(50)}"))

    def store(self, connection):
        single = not self.batches and self.chance.random() < 0.5
        path = f"/xapi/statements?statementId={self.open[0]['id']}" if single else "/xapi/statements"
        connection.request("PUT" if single else "POST", path, json.dumps(self.open[0] if single else self.open), {
            "Content-Type": "application/json", "X-Experience-API-Version": self.chance.choice(["1.0.3", "2.0.0"]),
            "Authorization": "Basic " + b64encode(f"{KEY}:{SECRET}".encode()).decode()})
        answer = connection.getresponse()
        answer.read()
        return answer.status


def all_of_it(lrs):
    """Every id in the store, in the order of their pages."""
    answer = lrs.query(ascending="true", format="ids")
    found = []
    while True:
        assert answer.status_code == 200, answer.text
        result = answer.json()
        found += [each["id"] for each in result["statements"]]
        if not result["more"]:
            return found
        answer = lrs.request("GET", lrs.endpoint.removesuffix("/xapi") + result["more"])


def holds(found, senders):
    """What must be true of the store after any cut."""
    assert len(found) == len(set(found)), "a statement is there twice"
    there = set(found)
    for sender in senders:
        assert not sender.wrong, sender.wrong
        lost = sender.acknowledged - there
        assert not lost, f"{len(lost)} acknowledged statements are gone"
        for batch in sender.sent:
            kept = sum(id in there for id in batch)
            assert kept in (0, len(batch)), f"{kept} of a batch of {len(batch)}"
    assert there <= {id for sender in senders for batch in sender.sent for id in batch}, "statements that nobody sent"


@needs_program
def test_cuts_during_ingest(tmp_path):
    chance = random.Random(2026)
    senders = [Sender(seed, batches=seed % 3 == 0) for seed in range(6)]
    house = Service(tmp_path)
    for cycle in range(CYCLES):
        threads = [threading.Thread(target=sender.run, args=(house.server.address,)) for sender in senders]
        for thread in threads:
            thread.start()
        time.sleep(chance.uniform(0.2, 1))
        house.server.kill()
        for thread in threads:
            thread.join()
        house.server.start()
        if cycle % 10 == 0:
            holds(all_of_it(house.client()), senders)
    found = all_of_it(house.client())
    holds(found, senders)
    # Enough happened for this to mean something.
    assert len(found) > 20 * CYCLES and sum(len(sender.acknowledged) for sender in senders) > 20 * CYCLES
    # What the cuts left open can be sent again, and is then there once.
    lrs = house.client()
    for sender in senders:
        if sender.open:
            assert lrs.send(sender.open).status_code == 200
    again = all_of_it(lrs)
    assert len(again) == len(set(again)) and set(again) == {id for sender in senders for batch in sender.sent for id in batch}
    house.stop()
    done = house.run("rebuild", "--check")
    assert done.returncode == 0, done.stdout
