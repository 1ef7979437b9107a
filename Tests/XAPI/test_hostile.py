"""Bad input: bodies too large, too deep, cut off or never ending, texts that are none, races for one id. Each gets a proper status
and a word about the place; nothing is stored by half, and the service's memory stays within bounds."""

import base64
import gzip
import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlsplit

import pytest
import requests

from client import VERSIONS, new_id, statement
from documents import RESOURCES, STATE
from expecting import ids, refused, taken
from multipart import BOUNDARY, assemble, attachment, content_type, json_part, raw_part, sha2
from service import Service, needs_program

MB = 1 << 20


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A service whose memory is looked at; no other test uses it."""
    house = Service(tmp_path_factory.mktemp("hostile"))
    yield house
    assert house.is_alive()
    house.stop()


@pytest.fixture(params=VERSIONS)
def own(request, house):
    return house.client(request.param)


@pytest.fixture(autouse=True)
def still_well(request):
    """Whatever was thrown at it, the store answers as before."""
    stores = [request.getfixturevalue(name) for name in ("own", "lrs") if name in request.fixturenames]
    yield
    for store in stores:
        id = store.store(statement())
        assert store.fetch(id)["id"] == id


class Wire:
    """One connection, byte by byte."""

    def __init__(self, lrs, timeout=90):
        parts = urlsplit(lrs.endpoint)
        self.lrs, self.base = lrs, parts.path
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=timeout)

    def head(self, method, path, **headers):
        known = {"Host": "localhost", "X-Experience-API-Version": self.lrs.version, "Content-Type": "application/json",
                 "Authorization": "Basic " + base64.b64encode(f"{self.lrs.key}:{self.lrs.secret}".encode()).decode()}
        known |= {name.replace("_", "-"): value for name, value in headers.items()}
        lines = "".join(f"{name}: {value}\r\n" for name, value in known.items() if value is not None)
        self.socket.sendall(f"{method} {self.base}{path} HTTP/1.1\r\n{lines}\r\n".encode())
        return self

    def send(self, data):
        """False once the other side has had enough."""
        try:
            self.socket.sendall(data)
            return True
        except OSError:
            return False

    def status(self):
        """The status of the answer; 0 where the connection was closed without one."""
        data = b""
        try:
            while b"\r\n" not in data and (piece := self.socket.recv(4096)):
                data += piece
        except ConnectionError:
            pass
        return int(data.split(b" ")[1]) if data.startswith(b"HTTP/") else 0

    def close(self):
        self.socket.close()


def chunk(data):
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def grown(house, work, allowed):
    """Does the work and tells how much the peak of memory grew; it may by `allowed` MB at most."""
    before = house.peak()
    work()
    after = house.peak()
    assert after - before < allowed, f"{before:.0f} MB before, {after:.0f} MB after"


# Too much

PATHS = ["/statements", STATE.path + "?activityId=http%3A%2F%2Fexample.org%2Fa&stateId=x&agent=" + quote('{"mbox":"mailto:a@example.org"}')]


@needs_program
@pytest.mark.parametrize("kind", ["application/json", "multipart/mixed; boundary=b"])
@pytest.mark.parametrize("path", PATHS, ids=["statements", "state"])
def test_a_body_of_100_mb_that_tells_its_length(house, own, path, kind):
    def work():
        wire = Wire(own).head("POST", path, Content_Length=str(100 * MB), Content_Type=kind)
        for _ in range(100):
            if not wire.send(b" " * MB):
                break
        # The refusal may come while the body is still being sent; the connection may be closed on it.
        assert wire.status() in (413, 0)
        wire.close()
    grown(house, work, 80)


@needs_program
@pytest.mark.parametrize("kind", ["application/json", "multipart/mixed; boundary=b"])
@pytest.mark.parametrize("path", PATHS, ids=["statements", "state"])
def test_a_body_of_100_mb_in_pieces(house, own, path, kind):
    def work():
        wire = Wire(own).head("POST", path, Transfer_Encoding="chunked", Content_Type=kind)
        opening = b'[{"id":"' if kind == "application/json" else b"--b\r\nContent-Type: application/json\r\n\r\n[\""
        whole = wire.send(chunk(opening)) and all(wire.send(chunk(b"x" * MB)) for _ in range(100)) and wire.send(b"0\r\n\r\n")
        assert wire.status() in ((413,) if whole else (413, 0))
        wire.close()
    grown(house, work, 160)


@needs_program
def test_many_large_bodies_at_once(house, own):
    def one(_):
        wire = Wire(own).head("POST", "/statements", Transfer_Encoding="chunked")
        wire.send(chunk(b"["))
        whole = all(wire.send(chunk(b" " * MB)) for _ in range(60))
        assert wire.status() in (400, 413, 429, 503, *(() if whole else (0,)))
        wire.close()

    def work():
        with ThreadPoolExecutor(6) as pool:
            list(pool.map(one, range(6)))
    grown(house, work, 400)


def test_what_is_too_large_is_413(lrs):
    refused(lrs.send(b"[" + b" " * (40 * MB) + b"]"), 413)
    params = STATE.fresh()
    refused(STATE.put(lrs, params, b"x" * (6 * MB), {"Content-Type": "application/octet-stream"}), 413)
    refused(STATE.get(lrs, params), 404)


def test_merging_does_not_get_round_the_limit(lrs):
    """Two documents that are small enough by themselves and too large together."""
    params = STATE.fresh()
    taken(STATE.post(lrs, params, {"a": "x" * (3 * MB)}), 204)
    refused(STATE.post(lrs, params, {"b": "x" * (3 * MB)}), 413)
    assert set(STATE.get(lrs, params).json()) == {"a"}


def test_a_large_document_is_no_trouble(lrs):
    for resource in RESOURCES:
        params, body = resource.fresh(), new_id().encode() * 100_000
        taken(resource.put(lrs, params, body, {"Content-Type": "application/octet-stream"}), 204)
        assert resource.get(lrs, params).content == body


@needs_program
def test_a_million_statements_in_a_batch(house, own):
    """Refused before they are built, by size or by number."""
    verb = f"http://example.org/verbs/{new_id()}"
    one = json.dumps(statement(actor={"mbox": "mailto:a@example.org"}, verb={"id": verb}, object={"id": "http://example.org/a"})).encode()

    def work():
        wire = Wire(own).head("POST", "/statements", Transfer_Encoding="chunked")
        thousand = b",".join([one] * 1000)
        whole = (wire.send(chunk(b"[" + thousand)) and all(wire.send(chunk(b"," + thousand)) for _ in range(999))
                 and wire.send(chunk(b"]") + b"0\r\n\r\n"))
        assert wire.status() in ((413,) if whole else (413, 0))
        wire.close()
        refused(own.send(b"[" + b",".join([b"{}"] * 1_000_000) + b"]"), 400, 413)
        refused(own.send(b"[" + b",".join([b"[]"] * 1_000_000) + b"]"), 400, 413)
        refused(own.send(b"[" + b",".join([one] * 10_001) + b"]"), 413)
    grown(house, work, 300)
    assert ids(own.query(verb=verb)) == []


def test_ten_thousand_in_a_batch_are_taken(lrs):
    verb = f"http://example.org/verbs/{new_id()}"
    batch = [{"actor": {"mbox": "mailto:a@example.org"}, "verb": {"id": verb}, "object": {"id": "http://example.org/a"}}] * 10_000
    assert len(set(taken(lrs.send(batch), 200).json())) == 10_000


@needs_program
def test_what_is_packed_is_not_unpacked_without_end(house, own):
    packed = gzip.compress(b"[" + b" " * (300 * MB) + b"]")

    def work():
        answer = own.send(packed, {"Content-Encoding": "gzip"})
        assert 400 <= answer.status_code < 500
    grown(house, work, 100)


# Too deep

def nested(opening, closing, depth=10_000, inner="1"):
    return opening * depth + inner + closing * depth


DEEP = {
    "lists": lambda: nested("[", "]"), "objects": lambda: nested('{"a":', "}"), "unfinished lists": lambda: "[" * 10_000,
    "unfinished objects": lambda: '{"a":' * 10_000, "a million lists": lambda: "[" * 1_000_000,
}


@pytest.mark.parametrize("case", DEEP)
def test_json_ten_thousand_deep(lrs, case):
    deep = DEEP[case]()
    refused(lrs.send(deep.encode()))
    id = new_id()
    text = json.dumps(statement(id=id, result={"extensions": {"http://example.org/deep": "DEEP"}})).replace('"DEEP"', deep)
    refused(lrs.send(text.encode()))
    refused(lrs.put("/statements", text.encode(), statementId=id))
    refused(lrs.find(id), 404)


def test_substatements_do_not_nest(lrs):
    inner = statement()
    for _ in range(40):
        inner = statement(object={"objectType": "SubStatement", **inner})
    refused(lrs.send(inner))


@pytest.mark.parametrize("case", ["lists", "objects"])
def test_documents_ten_thousand_deep(lrs, case):
    """Kept as bytes or refused; a merge must not fall over them either way."""
    deep = f'{{"a":{DEEP[case]()}}}'.encode()
    for resource in RESOURCES:
        params = resource.fresh()
        answer = resource.put(lrs, params, deep)
        assert answer.status_code in (204, 400)
        taken(resource.post(lrs, resource.fresh(), {"a": 1}), 204)
        assert resource.post(lrs, params, {"b": 1}).status_code in (204, 400)
        params = resource.fresh()
        taken(resource.post(lrs, params, {"a": 1}), 204)
        assert resource.post(lrs, params, deep).status_code in (204, 400)


def test_parameters_too_deep(lrs):
    for deep in ("[" * 3000, '{"a":' * 1000, '{"account":' * 500 + "1" + "}" * 500):
        refused(lrs.query(agent=deep), 400, 414)
        refused(lrs.get("/agents", agent=deep), 400, 414)
        refused(STATE.get(lrs, {**STATE.fresh(), "agent": deep}), 400, 414)


@pytest.mark.parametrize("length", [70_000, 2_000_000])
def test_addresses_too_long(lrs, length):
    try:
        answer = lrs.query(verb="http://example.org/" + "x" * length)
        assert answer.status_code in (200, 400, 413, 414, 431)
    except requests.ConnectionError:
        pass  # Hung up on: no answer is owed to a head that never ends.


# Not JSON as it should be

def text_of(id, **replaced):
    """A statement as text, with pieces of it replaced by hand."""
    text = json.dumps(statement(id=id, actor={"mbox": "mailto:ana@example.org", "name": "NAME"}, result={
        "response": "RESPONSE", "extensions": {"http://example.org/x": "EXTENSION"}}))
    for name, value in replaced.items():
        text = text.replace(f'"{name}"', value)
    return text


@pytest.mark.parametrize("where", ["top", "spelled otherwise", "actor", "extensions", "deep in extensions", "display", "result"])
def test_duplicate_keys(lrs, where):
    id = new_id()
    plain = text_of(id)
    text = {
        "top": plain.replace('"actor":', '"actor": {"mbox": "mailto:b@example.org"}, "actor":'),
        "spelled otherwise": plain.replace('"actor":', '"\\u0061ctor": {"mbox": "mailto:b@example.org"}, "actor":'),
        "actor": plain.replace('"mbox":', '"mbox": "mailto:b@example.org", "mbox":'),
        "extensions": plain.replace('"http://example.org/x":', '"http://example.org/x": 1, "http://example.org/x":'),
        "deep in extensions": plain.replace('"EXTENSION"', '[{"a": {"b": 1, "b": 2}}]'),
        "display": plain.replace('"en-GB":', '"en-GB": "x", "en-GB":'),
        "result": plain.replace('"response":', '"response": "x", "response":'),
    }[where]
    assert text != plain
    refused(lrs.send(text.encode()))
    refused(lrs.find(id), 404)


LONE = ["\\ud800", "\\udc00", "\\ud800x", "x\\udfff", "\\udc00\\ud800", "\\ud800\\ud800\\udc00", "\\uD83D", "a\\ud83d\\u0041"]


@pytest.mark.parametrize("place", ["NAME", "RESPONSE", "EXTENSION"])
@pytest.mark.parametrize("lone", LONE)
def test_lone_surrogates(lrs, place, lone):
    id = new_id()
    refused(lrs.send(text_of(id, **{place: f'"{lone}"'}).encode()))
    refused(lrs.find(id), 404)


def test_lone_surrogates_in_keys_and_parameters(lrs):
    id = new_id()
    refused(lrs.send(text_of(id, EXTENSION='{"\\ud800": 1}').encode()))
    refused(lrs.query(agent='{"mbox":"mailto:a@example.org","name":"\\ud800"}'))
    refused(lrs.find(id), 404)


def test_whole_surrogate_pairs(lrs):
    id = new_id()
    taken(lrs.send(text_of(id, NAME='"\\ud83d\\ude00 \\u00f1"').encode()), 200)
    assert lrs.fetch(id)["actor"]["name"] == "😀 ñ"


@pytest.mark.parametrize("value", [
    '"\\u0000"', '"a\\u0000b"', '"\\u0001\\u001f\\u007f"', '"\\u2028\\u2029\\ufeff\\uffff"', '"</script><!--"'])
def test_odd_characters_come_back(lrs, value):
    id = new_id()
    answer = lrs.send(text_of(id, RESPONSE=value, EXTENSION=value).encode())
    if answer.status_code == 200:
        kept = lrs.fetch(id)["result"]
        assert kept["response"] == json.loads(value) and kept["extensions"]["http://example.org/x"] == json.loads(value)
    else:
        refused(answer)


@pytest.mark.parametrize("bad", [
    '"a\x00b"', '"a\nb"', '"a\tb"', '"\x1f"', '"\\x41"', '"\\u12"', '"\\u+123"', "'a'", "a", "01", "1.", ".5", "+1", "1e", "0x10", "NaN",
    "Infinity", "-", "-Infinity", "tru", "nul", "[1,]", '{"a":1,}', '{"a" 1}', "{1:2}", "[1 2]", "//x\n1", '"'])
def test_json_that_is_none(lrs, bad):
    id = new_id()
    refused(lrs.send(text_of(id, EXTENSION=bad).encode()))
    refused(lrs.find(id), 404)


@pytest.mark.parametrize("number", [
    "1e400", "-1e400", "1e-400", "9" * 400, "0." + "1" * 400, "1e999999999999", "-0", "123456789012345678901234567890"])
def test_numbers_no_machine_holds(lrs, number):
    """Refused or given back; never an error of the service's own."""
    id = new_id()
    answer = lrs.send(text_of(id, EXTENSION=number).encode())
    if answer.status_code == 200:
        assert f'"http://example.org/x":{number}' in lrs.find(id).text.replace(": ", ":").replace('": ', '":')
    else:
        refused(answer)
    refused(lrs.send(json.dumps(statement(result={"score": {"scaled": "N"}})).replace('"N"', "1e400").encode()))


# Cut off and never ending

STALLED = {
    "half a statement": ("POST", "/statements", {"Content_Length": "1000"}, b'[{"actor":'),
    "half a batch": ("POST", "/statements", {"Content_Length": "100000"}, b"[" + json.dumps(statement()).encode() + b","),
    "a piece that does not come": ("POST", "/statements", {"Transfer_Encoding": "chunked"}, b"1000\r\n[{"),
    "pieces without an end": ("POST", "/statements", {"Transfer_Encoding": "chunked"},
                              chunk(b"[" + json.dumps(statement()).encode() + b"]")),
    "half a multipart": ("POST", "/statements", {"Content_Length": "100000", "Content_Type": "multipart/mixed; boundary=b"},
                         b"--b\r\nContent-Type: application/json\r\n\r\n" + json.dumps(statement()).encode() + b"\r\n"),
    "half a document": ("PUT", PATHS[1], {"Content_Length": "1000"}, b'{"a":'),
}


@needs_program
def test_a_body_that_stops(house):
    """The service does not wait for ever: 408 or a closed connection within about a minute, also where a byte comes now and then."""
    own = house.client()
    document = {"activityId": "http://example.org/a", "stateId": "x", "agent": '{"mbox":"mailto:a@example.org"}'}
    STATE.delete(own, document)
    before = len(everything(own))

    def stall(case, drip):
        method, path, headers, data = STALLED[case]
        wire, begin = Wire(own, timeout=150), time.monotonic()
        wire.head(method, path, **headers)
        wire.send(data)
        if drip:
            wire.socket.settimeout(1)
            while time.monotonic() - begin < 140:
                try:
                    status = wire.status()
                    break
                except TimeoutError:
                    if not wire.send(b" "):
                        status = 0
                        break
            else:
                status = None
        else:
            status = wire.status()
        wire.close()
        return case, status, time.monotonic() - begin

    with ThreadPoolExecutor(2 * len(STALLED)) as pool:
        jobs = [pool.submit(stall, case, drip) for case in STALLED for drip in (False, True)]
        for job in jobs:
            case, status, seconds = job.result()
            assert status in (408, 400, 0), f"{case}: {status}"
            assert seconds < 130, f"{case}: {seconds:.0f} s"
    assert len(everything(own)) == before
    refused(STATE.get(own, document), 404)
    taken(own.send(statement()), 200)


@needs_program
@pytest.mark.parametrize("case", STALLED)
def test_a_sender_that_hangs_up(house, own, case):
    before = len(everything(own))
    for _ in range(5):
        method, path, headers, data = STALLED[case]
        wire = Wire(own).head(method, path, **headers)
        wire.send(data)
        wire.close()
    time.sleep(0.3)
    assert len(everything(own)) == before


def everything(lrs):
    """The ids of all statements, page by page."""
    answer = lrs.query(ascending="true")
    found = ids(answer)
    while more := answer.json()["more"]:
        answer = lrs.request("GET", lrs.endpoint.removesuffix("/xapi") + more)
        found += ids(answer)
    return found


@needs_program
def test_multipart_without_end(house, own):
    """A part that goes on and on, heads without end, parts without number: refused by size, and none of it kept."""
    id = new_id()
    start = f"--b\r\nContent-Type: application/json\r\n\r\n{json.dumps(statement(id=id))}\r\n--b\r\n".encode()

    def work():
        for opening, piece in ((start + b"X-Experience-API-Hash: " + sha2(b"").encode() + b"\r\n\r\n", b"x" * MB),
                               (start, b"X-Header: " + b"y" * (MB - 12) + b"\r\n"), (start, b"X-H: y\r\n" * (MB // 8)),
                               (start, b"\r\n--b\r\n\r\n" * (MB // 9)), (start + b"\r\n", b"\r\n--b" * (MB // 5)),
                               (b"", b"--b" * (MB // 3))):
            wire = Wire(own).head("POST", "/statements", Transfer_Encoding="chunked", Content_Type="multipart/mixed; boundary=b")
            wire.send(chunk(opening) if opening else b"")
            whole = all(wire.send(chunk(piece)) for _ in range(50))
            assert wire.status() in (400, 413, *(() if whole else (0,)))
            wire.close()
    grown(house, work, 300)
    refused(own.find(id), 404)


def test_multipart_cut_anywhere(lrs):
    """Whatever is left of it: refused, and nothing stored."""
    data = b"some data"
    body = statement(id=new_id(), attachments=[attachment(data)])
    whole = assemble([json_part(body), raw_part(data)])
    end = whole.rindex(f"--{BOUNDARY}--".encode()) + len(BOUNDARY) + 4
    for cut in [*range(0, end, 7), end - 1, end - 2, end - 3]:
        refused(lrs.post("/statements", whole[:cut], content_type()))
    refused(lrs.find(body["id"]), 404)
    taken(lrs.post("/statements", whole[:end], content_type()), 200)


def test_thousands_of_parts(lrs):
    contents = [f"part {number}".encode() for number in range(2_000)]
    body = statement(id=new_id(), attachments=[attachment(content) for content in contents])
    answer = lrs.post("/statements", assemble([json_part(body), *map(raw_part, contents)]), content_type())
    assert answer.status_code in (200, 400, 413)
    assert lrs.find(body["id"]).status_code == (200 if answer.status_code == 200 else 404)


def test_wrong_hashes_store_nothing(lrs):
    good, bad = new_id().encode(), new_id().encode()
    batch = [statement(id=new_id(), attachments=[attachment(good)]), statement(id=new_id(), attachments=[attachment(bad)])]
    for hash in (sha2(b"other"), sha2(bad, "sha1"), sha2(bad)[:-1], sha2(bad) + "0", "", "../../etc/passwd", "%s%s%s"):
        refused(lrs.post("/statements", assemble([json_part(batch), raw_part(good), raw_part(bad, hash=hash)]), content_type()))
        spoiled = [batch[0], {**batch[1], "attachments": [attachment(bad, hash=hash)]}]
        refused(lrs.post("/statements", assemble([json_part(spoiled), raw_part(good), raw_part(bad, hash=hash)]), content_type()))
    for each in batch:
        refused(lrs.find(each["id"]), 404)


# `more`, changed by hand

def test_more_changed_by_hand(lrs):
    verb = {"id": f"http://example.org/verbs/{new_id()}"}
    taken(lrs.send([statement(verb=verb) for _ in range(5)]), 200)
    more = lrs.query(verb=verb["id"], limit=2).json()["more"]
    server = lrs.endpoint.removesuffix("/xapi")
    path, token = more.split("?more=")
    taken(lrs.request("GET", server + more), 200)
    for place in {*range(0, len(token), max(1, len(token) // 40)), len(token) - 1}:
        other = next(letter for letter in "AzQ7-" if letter != token[place])
        changed = token[:place] + other + token[place + 1:]
        answer = lrs.request("GET", f"{server}{path}?more={changed}")
        # The last letter of a text in base 64 may carry bits that stand for nothing.
        if answer.status_code == 200 and place >= len(token) - 2:
            continue
        refused(answer)
    for other in ("", "x", token[:-8], token * 2, token[::-1], "0", "-1", "../..", "%00", "' OR 1=1 --", "ñ" * 50, "A" * 5_000):
        refused(lrs.get("/statements", more=other), 400)
    refused(lrs.request("GET", f"{server}{path}?more={token}&more={token}"))


@needs_program
def test_more_of_another_client(house, own):
    other = house.client(own.version, *house.add("statements/read"))
    verb = {"id": f"http://example.org/verbs/{new_id()}"}
    taken(own.send([statement(verb=verb) for _ in range(5)]), 200)
    more = own.query(verb=verb["id"], limit=2).json()["more"]
    refused(other.request("GET", house.server.address + more), 400, 403)


# Races

def at_once(count, act):
    """Lets that many threads begin together, each on a connection of its own; answers what each one got."""
    gate = threading.Barrier(count)

    def one(number):
        with requests.Session() as session:
            gate.wait()
            return act(session, number)
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def headers_of(lrs):
    return {"X-Experience-API-Version": lrs.version, "Content-Type": "application/json"}


def test_two_puts_of_one_id_with_different_contents(lrs):
    for _ in range(20):
        id = new_id()
        bodies = [statement(id=id, verb={"id": f"http://example.org/verbs/{number}"}) for number in range(10)]
        answers = at_once(10, lambda session, number: session.put(
            lrs.endpoint + "/statements", params={"statementId": id}, json=bodies[number], auth=(lrs.key, lrs.secret),
            headers=headers_of(lrs),
            timeout=60))
        codes = [answer.status_code for answer in answers]
        assert sorted(codes) == [204] + [409] * 9, codes
        assert lrs.fetch(id)["verb"]["id"] == bodies[codes.index(204)]["verb"]["id"]


def test_the_same_statement_from_many_at_once(lrs):
    for _ in range(10):
        body = statement(id=new_id(), verb={"id": f"http://example.org/verbs/{new_id()}"})
        answers = at_once(10, lambda session, number: session.post(
            lrs.endpoint + "/statements", json=[body], auth=(lrs.key, lrs.secret), headers=headers_of(lrs), timeout=60))
        assert {answer.status_code for answer in answers} == {200}
        assert ids(lrs.query(verb=body["verb"]["id"])) == [body["id"]]


def test_batches_that_share_an_id(lrs):
    """One batch wins whole; of the others nothing is stored."""
    for _ in range(10):
        shared = new_id()
        batches = [[statement(id=new_id()), statement(id=shared, verb={"id": f"http://example.org/verbs/{number}"}), statement(id=new_id())]
                   for number in range(8)]
        answers = at_once(8, lambda session, number: session.post(
            lrs.endpoint + "/statements", json=batches[number], auth=(lrs.key, lrs.secret), headers=headers_of(lrs), timeout=60))
        codes = [answer.status_code for answer in answers]
        assert sorted(codes) == [200] + [409] * 7, codes
        for number, batch in enumerate(batches):
            for body in (batch[0], batch[2]):
                assert lrs.find(body["id"]).status_code == (200 if codes[number] == 200 else 404)


def test_voiding_and_storing_at_once(lrs):
    """Whichever comes first, in the end it is voided."""
    for _ in range(10):
        body = statement(id=new_id())
        voiding = {"actor": body["actor"], "verb": {"id": "http://adlnet.gov/expapi/verbs/voided"},
                   "object": {"objectType": "StatementRef", "id": body["id"]}}
        answers = at_once(2, lambda session, number: session.post(
            lrs.endpoint + "/statements", json=(body, voiding)[number], auth=(lrs.key, lrs.secret), headers=headers_of(lrs), timeout=60))
        assert {answer.status_code for answer in answers} == {200}
        refused(lrs.find(body["id"]), 404)
        assert lrs.query(voidedStatementId=body["id"]).json()["id"] == body["id"]


# Queries that cost

@pytest.mark.parametrize("order", ["each after its target", "each before its target"])
def test_a_long_chain_of_references(lrs, order):
    """Each targets the one before; a match at the end of the chain goes through all of them, and nobody else has to wait for it."""
    verb, chain = {"id": f"http://example.org/verbs/{new_id()}"}, [new_id() for _ in range(1_000)]
    batch = [statement(id=chain[0], verb=verb)] + [
        statement(id=id, object={"objectType": "StatementRef", "id": before}) for before, id in zip(chain, chain[1:])]
    begin = time.monotonic()
    taken(lrs.send(batch if order == "each after its target" else batch[::-1]), 200)
    answer = lrs.query(verb=verb["id"])
    assert time.monotonic() - begin < 30
    found = ids(answer)
    while more := answer.json()["more"]:
        answer = lrs.request("GET", lrs.endpoint.removesuffix("/xapi") + more)
        found += ids(answer)
    assert sorted(found) == sorted(chain)


def test_many_who_target_one(lrs):
    verb, target = {"id": f"http://example.org/verbs/{new_id()}"}, new_id()
    begin = time.monotonic()
    taken(lrs.send([statement(object={"objectType": "StatementRef", "id": target}) for _ in range(5_000)]), 200)
    taken(lrs.send(statement(id=target, verb=verb)), 200)
    assert len(ids(lrs.query(verb=verb["id"], limit=400))) == 400
    assert time.monotonic() - begin < 30


@pytest.mark.parametrize("header", [
    "*" * 5_000, ",".join(f"x{number};q=0.{number}" for number in range(900)), ";q=", "en;q=nan", "en;q=1e999", "\xf1"])
def test_odd_languages(lrs, header):
    answer = lrs.query({"Accept-Language": header.encode("latin-1")}, limit=1, format="canonical")
    assert answer.status_code in (200, 400, 431)


@needs_program
def test_memory_after_all_this(house):
    """Whatever went before, the service did not grow out of bounds."""
    assert house.peak() < 900, f"{house.peak():.0f} MB"
