"""PUT and POST of statements: what is stored, what is refused, and that a refusal leaves nothing behind."""

import copy
import json
import uuid

import pytest

from client import activity, agent, new_id, statement
from expecting import moment, now, refused, taken


def unlike(original):
    """The same statement with another verb."""
    return {**copy.deepcopy(original), "verb": {"id": "http://example.org/verbs/altered", "display": {"en": "altered"}}}


def writes():
    """The ways to send one statement."""
    return pytest.mark.parametrize("write", ["PUT", "POST", "batch"])


def sent(lrs, write, body):
    if write == "PUT":
        return lrs.put_statement(body)
    return lrs.send([body] if write == "batch" else body)


# PUT

def test_put_stores_the_statement(lrs):
    body = statement(id=new_id())
    answer = lrs.put_statement(body)
    taken(answer, 204)
    kept = lrs.fetch(body["id"])
    assert {name: kept[name] for name in ("id", "actor", "object")} == {name: body[name] for name in ("id", "actor", "object")}


def test_put_takes_the_id_of_the_parameter(lrs):
    id = new_id()
    taken(lrs.put_statement(statement(), id=id), 204)
    assert lrs.fetch(id)["id"] == id


def test_put_needs_the_parameter(lrs):
    body = statement(id=new_id())
    refused(lrs.put("/statements", body))
    refused(lrs.find(body["id"]), 404)


@pytest.mark.parametrize("id", ["", "not-a-uuid", "0190a5a8", "{0190a5a8-8b53-7cc1-9d7c-5bd3c2a1b0ff}"])
def test_put_needs_a_uuid(lrs, id):
    refused(lrs.put("/statements", statement(), statementId=id))


def test_put_needs_the_id_of_the_body_to_match(lrs):
    body, other = statement(id=new_id()), new_id()
    refused(lrs.put_statement(body, id=other))
    refused(lrs.find(body["id"]), 404)
    refused(lrs.find(other), 404)


def test_put_compares_ids_without_case(lrs):
    id = new_id()
    taken(lrs.put_statement(statement(id=id.upper()), id=id), 204)
    assert lrs.fetch(id)["id"].lower() == id


def test_put_refuses_a_batch(lrs):
    id = new_id()
    refused(lrs.put_statement([statement(id=id)], id=id))
    refused(lrs.find(id), 404)


# POST

def test_post_answers_the_id(lrs):
    body = statement(id=new_id())
    answer = taken(lrs.send(body), 200)
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.json() == [body["id"]]
    assert lrs.fetch(body["id"])["id"] == body["id"]


def test_post_answers_ids_in_the_order_of_the_batch(lrs):
    batch = [statement(id=new_id() if number % 3 else None, object=activity(f"{new_id()}")) for number in range(20)]
    answer = taken(lrs.send(batch), 200).json()
    assert len(answer) == len(batch) == len(set(answer))
    for id, body in zip(answer, batch):
        assert uuid.UUID(id) and body.get("id", id) == id
        assert lrs.fetch(id)["object"]["id"] == body["object"]["id"]


def test_put_does_not_make_post_of_the_same_material_a_new_statement(lrs):
    body = statement(id=new_id())
    taken(lrs.put_statement(body), 204)
    assert taken(lrs.send(body), 200).json() == [body["id"]]


@pytest.mark.parametrize("name", ["statementId", "voidedStatementId", "verb", "limit", "format", "attachments", "foo"])
def test_post_takes_no_parameters(lrs, name):
    body = statement(id=new_id())
    refused(lrs.post("/statements", body, **{name: body["id"]}))
    refused(lrs.find(body["id"]), 404)


@pytest.mark.parametrize("name", ["agent", "verb", "limit", "format", "attachments", "StatementId", "foo"])
def test_put_takes_no_other_parameter(lrs, name):
    body = statement(id=new_id())
    refused(lrs.put("/statements", body, statementId=body["id"], **{name: "1"}))
    refused(lrs.find(body["id"]), 404)


# Content types and encoding

@pytest.mark.parametrize("kind", [
    None, "text/plain", "application/octet-stream", "text/json", "application/xml", "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded", "not/json"])
@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_statements_come_as_json_or_multipart_only(lrs, method, kind):
    body = statement(id=new_id())
    params = {"statementId": body["id"]} if method == "PUT" else {}
    refused((lrs.put if method == "PUT" else lrs.post)("/statements", body, {"Content-Type": kind}, **params))
    refused(lrs.find(body["id"]), 404)


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "application/json;charset=UTF-8", "Application/JSON"])
def test_json_may_name_its_charset(lrs, kind):
    taken(lrs.send(statement(), {"Content-Type": kind}), 200)


def test_strings_are_utf8(lrs):
    told = {"es": "¿Ñandú o avestruz?", "pt-BR": "ção ã õ", "ja": "日本語", "x-emoji": "👩‍🚀 e\u0301", "ar": "مرحبا"}
    body = statement(id=new_id(), verb={"id": f"http://example.org/verbs/ñandú-{new_id()}", "display": told})
    taken(lrs.send(body), 200)
    assert lrs.fetch(body["id"])["verb"] == body["verb"]
    found = lrs.query(verb=body["verb"]["id"]).json()["statements"]
    assert [each["verb"] for each in found] == [body["verb"]]


@pytest.mark.parametrize("broken", [b"\xff", b"\xc3", b"\xe9t\xe9", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\xc0\xaf"])
def test_what_is_not_utf8_is_refused(lrs, broken):
    id = new_id()
    text = (b'{"id":"' + id.encode() + b'","actor":{"mbox":"mailto:ana@example.org","name":"' + broken
            + b'"},"verb":{"id":"http://example.org/v"},"object":{"id":"http://example.org/a"}}')
    refused(lrs.send(text))
    refused(lrs.find(id), 404)


@pytest.mark.parametrize("text", [
    b"", b" ", b"{", b"[", b"nothing", b"1", b"true", b'"text"', b"null", b"[1]", b"[null]", b"[[]]", b"{}", b"[{}]", b"{]", b"\x00",
    b'{"actor":}', b"[{},]", b"{'actor':1}", b"\xef\xbb\xbf{}"])
def test_what_is_no_statement_is_refused(lrs, text):
    refused(lrs.send(text))


def test_something_after_the_json_is_refused(lrs):
    for tail in (b"{}", b"x", b",", b"]", b"\x00"):
        body = statement(id=new_id())
        refused(lrs.send(json.dumps(body).encode() + tail))
        refused(lrs.find(body["id"]), 404)


# Ids that are there already

@writes()
def test_the_same_again_changes_nothing(lrs, write):
    body = statement(id=new_id())
    taken(sent(lrs, write, body))
    before = lrs.fetch(body["id"])
    for again in ("PUT", "POST", "batch"):
        answer = taken(sent(lrs, again, body))
        assert again == "PUT" or answer.json() == [body["id"]]
    assert lrs.fetch(body["id"]) == before


@writes()
@pytest.mark.parametrize("again", ["PUT", "POST", "batch"])
def test_another_content_is_a_conflict(lrs, write, again):
    body = statement(id=new_id())
    taken(sent(lrs, write, body))
    before = lrs.fetch(body["id"])
    answer = sent(lrs, again, unlike(body))
    assert answer.status_code == 409, f"{answer.status_code} {answer.text}"
    assert answer.text.strip()
    assert lrs.fetch(body["id"]) == before


def test_a_conflict_refuses_the_whole_batch(lrs):
    body = statement(id=new_id())
    taken(lrs.send(body), 200)
    others = [statement(id=new_id()) for _ in range(3)]
    refused(lrs.send([others[0], others[1], unlike(body), others[2]]), 409)
    for other in others:
        refused(lrs.find(other["id"]), 404)
    # What was there already may stand beside what is new.
    assert taken(lrs.send([others[0], body]), 200).json() == [others[0]["id"], body["id"]]


def test_a_conflict_changes_no_activity(lrs):
    """Neither the statement nor anything derived from it: the definition of its activity stays as it was."""
    thing = f"http://example.org/activities/{new_id()}"
    body = statement(id=new_id(), object={"id": thing, "definition": {"name": {"en": "First"}}})
    taken(lrs.send(body), 200)
    refused(lrs.send({**unlike(body), "object": {"id": thing, "definition": {"name": {"en": "Second"}}}}), 409)
    assert lrs.get("/activities", activityId=thing).json()["definition"]["name"] == {"en": "First"}


def test_a_voided_id_stays_taken(lrs):
    body = statement(id=new_id())
    taken(lrs.send(body), 200)
    taken(lrs.void(body["id"]), 200)
    refused(lrs.put_statement(unlike(body)), 409)
    taken(lrs.put_statement(body), 204)
    refused(lrs.find(body["id"]), 404)


@pytest.mark.parametrize("alike", [True, False])
def test_one_id_twice_in_a_batch_is_refused(lrs, alike):
    body, other = statement(id=new_id()), statement(id=new_id())
    refused(lrs.send([body, other, copy.deepcopy(body) if alike else unlike(body)]))
    refused(lrs.find(body["id"]), 404)
    refused(lrs.find(other["id"]), 404)


def test_one_id_twice_in_different_case_is_refused(lrs):
    body = statement(id=new_id())
    refused(lrs.send([body, {**unlike(body), "id": body["id"].upper()}]))
    refused(lrs.find(body["id"]), 404)


# All or nothing

@pytest.mark.parametrize("place", [0, 5, 9])
def test_one_bad_statement_refuses_the_batch(lrs, place):
    batch = [statement(id=new_id()) for _ in range(10)]
    batch[place]["verb"]["id"] = "no iri"
    answer = refused(lrs.send(batch))
    assert f"[{place}].verb.id" in answer.text, answer.text
    for each in batch:
        refused(lrs.find(each["id"]), 404)


def test_a_refusal_leaves_no_activity(lrs):
    thing = f"http://example.org/activities/{new_id()}"
    good = statement(object={"id": thing, "definition": {"name": {"en": "Not to be kept"}}})
    refused(lrs.send([good, statement(verb=None)]))
    assert "definition" not in lrs.get("/activities", activityId=thing).json()


# Answers

@pytest.mark.parametrize("write", ["PUT", "POST", "refused PUT", "refused POST", "conflict"])
def test_every_answer_tells_how_far_it_is_consistent(lrs, write):
    body = statement(id=new_id())
    answer = {
        "PUT": lambda: lrs.put_statement(body),
        "POST": lambda: lrs.send(body),
        "refused PUT": lambda: lrs.put("/statements", body),
        "refused POST": lambda: lrs.send({}),
        "conflict": lambda: (lrs.send(body), lrs.send(unlike(body)))[1],
    }[write]()
    through = moment(answer.headers["X-Experience-API-Consistent-Through"])
    assert abs((now() - through).total_seconds()) < 300


def test_what_was_acknowledged_can_be_read(lrs):
    """Either at once, or the store says by its header that it is not there yet."""
    for _ in range(10):
        body = statement(id=new_id(), verb={"id": f"http://example.org/verbs/{new_id()}"})
        taken(lrs.send(body), 200)
        answer = lrs.query(verb=body["verb"]["id"])
        if not answer.json()["statements"]:
            through = moment(answer.headers["X-Experience-API-Consistent-Through"])
            assert through < moment(lrs.fetch(body["id"])["stored"])


def test_a_refusal_names_the_place(lrs):
    """In JSON, in the language asked for."""
    told = {}
    for language in ("es", "pt", "en"):
        answer = refused(lrs.send([statement(), statement(actor={"mbox": "nobody"})], {"Accept-Language": language}))
        assert answer.headers["Content-Type"].startswith("application/json")
        error = answer.json()["error"]
        assert error["path"] == "$[1].actor.mbox" and error["code"]
        told[language] = error["message"]
    assert len(set(told.values())) == 3, told


@pytest.mark.parametrize("method", ["DELETE", "PATCH"])
def test_statements_are_not_removed_or_patched(lrs, method):
    body = statement(id=new_id())
    taken(lrs.send(body), 200)
    refused(lrs.request(method, "/statements", params={"statementId": body["id"]}), 400, 404, 405)
    assert lrs.fetch(body["id"])["id"] == body["id"]


def test_an_agent_never_heard_of_is_no_obstacle(lrs):
    taken(lrs.send(statement(actor=agent(new_id()), object=activity(new_id()))), 200)
