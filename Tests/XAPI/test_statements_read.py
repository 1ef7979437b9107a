"""GET of statements: one by its id, lists by every filter, pages, formats, and what happens to voided ones."""

import copy
import datetime
import hashlib
import json
import threading
import time
from urllib.parse import urlsplit

import pytest
import requests

from client import VOIDED, activity, agent, new_id, statement
from expecting import http_date, ids, moment, now, refused, taken, written
from multipart import parse


def verb(name=None):
    return {"id": f"http://example.org/verbs/{name or new_id()}", "display": {"en": "did"}}


def reference(id):
    return {"objectType": "StatementRef", "id": id}


def group(*members, **identified):
    return {"objectType": "Group", **({"member": list(members)} if members else {}), **identified}


def follow(lrs, answer, **options):
    """All ids of a list, page by page."""
    found, pages = ids(answer), 1
    while more := answer.json().get("more"):
        assert more == more.strip()
        answer = lrs.request("GET", server_of(lrs) + more, **options)
        found += ids(answer)
        pages += 1
        assert pages < 200
    return found, pages


def server_of(lrs):
    """`more` is relative to the server, not to the endpoint."""
    parts = urlsplit(lrs.endpoint)
    return f"{parts.scheme}://{parts.netloc}"


# One statement

def test_one_by_its_id(lrs):
    body = statement(id=new_id())
    taken(lrs.send(body), 200)
    answer = taken(lrs.find(body["id"]), 200)
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.json()["id"] == body["id"] and "statements" not in answer.json()


def test_one_that_is_not_there(lrs):
    refused(lrs.find(new_id()), 404)
    refused(lrs.query(voidedStatementId=new_id()), 404)


@pytest.mark.parametrize("name", ["statementId", "voidedStatementId"])
@pytest.mark.parametrize("id", ["", "1", "not-a-uuid", "0190a5a8-8b53-7cc1-9d7c-5bd3c2a1b0fg"])
def test_one_needs_a_uuid(lrs, name, id):
    refused(lrs.query(**{name: id}))


def test_a_voided_one(lrs):
    id = lrs.store(statement())
    refused(lrs.query(voidedStatementId=id), 404)
    taken(lrs.void(id), 200)
    refused(lrs.find(id), 404)
    answer = taken(lrs.query(voidedStatementId=id), 200)
    assert answer.json()["id"] == id


def test_both_ids_at_once(lrs):
    id = lrs.store(statement())
    refused(lrs.query(statementId=id, voidedStatementId=id))


@pytest.mark.parametrize("name, value", [
    ("agent", json.dumps(agent())), ("verb", "http://example.org/verbs/tried"), ("activity", "http://example.org/a"),
    ("registration", "c4e5a0c1-6a7d-4a53-a1d9-0e2a46f1a4a2"), ("related_activities", "true"), ("related_agents", "true"),
    ("since", "2012-06-01T19:09:13.245Z"), ("until", "2012-06-01T19:09:13.245Z"), ("limit", "1"), ("ascending", "true"), ("foo", "bar"),
    ("related_agents", "false"), ("limit", "0")])
@pytest.mark.parametrize("by", ["statementId", "voidedStatementId"])
def test_one_goes_with_no_filter(lrs, by, name, value):
    id = lrs.store(statement())
    if by == "voidedStatementId":
        taken(lrs.void(id), 200)
    refused(lrs.query(**{by: id, name: value}))


@pytest.mark.parametrize("more", [{"attachments": "true"}, {"attachments": "false"}, {"format": "ids"}, {"format": "exact"},
                                  {"format": "canonical"}, {"attachments": "true", "format": "ids"}])
def test_one_goes_with_format_and_attachments(lrs, more):
    id = lrs.store(statement())
    taken(lrs.find(id, **more), 200)
    taken(lrs.void(id), 200)
    taken(lrs.query(voidedStatementId=id, **more), 200)


def test_one_tells_when_it_was_stored(lrs):
    answer = lrs.find(lrs.store(statement()))
    stored = moment(answer.json()["stored"])
    assert http_date(answer.headers["Last-Modified"]) == stored.replace(microsecond=0)


# Lists

def test_a_list_has_its_form(lrs):
    lrs.store(statement())
    answer = taken(lrs.query(), 200)
    assert answer.headers["Content-Type"].startswith("application/json")
    result = answer.json()
    assert set(result) == {"statements", "more"} and isinstance(result["statements"], list) and isinstance(result["more"], str)


def test_nothing_found_is_a_list_too(lrs):
    answer = taken(lrs.query(verb=verb()["id"]), 200)
    assert answer.json() == {"statements": [], "more": ""}


@pytest.mark.parametrize("name, value", [
    ("foo", "bar"), ("StatementId", "x"), ("statementid", "x"), ("VoidedStatementId", "x"), ("Agent", "{}"),
    ("Verb", "http://example.org/v"),
    ("VERB", "http://example.org/v"), ("Activity", "http://example.org/a"), ("Registration", "c4e5a0c1-6a7d-4a53-a1d9-0e2a46f1a4a2"),
    ("Related_Activities", "true"), ("relatedActivities", "true"), ("Related_Agents", "true"), ("Since", "2012-06-01T19:09:13Z"),
    ("Until", "2012-06-01T19:09:13Z"), ("Limit", "1"), ("LIMIT", "1"), ("Format", "ids"), ("Attachments", "true"), ("Ascending", "true"),
    ("attachment", "true"), ("activityId", "http://example.org/a"), ("method", "GET"), ("content", "{}"), ("stateId", "x"),
    ("Authorization", "x"), ("", "x")])
def test_unknown_parameters_are_refused(lrs, name, value):
    answer = refused(lrs.request("GET", f"/statements?{name}={value}"))
    moment(answer.headers["X-Experience-API-Consistent-Through"])


@pytest.mark.parametrize("name, value", [
    ("agent", "ana"), ("agent", "{"), ("agent", "[]"), ("agent", "true"), ("agent", "{}"), ("agent", '{"name":"Ana"}'),
    ("agent", '{"mbox":"ana@example.org"}'), ("agent", '{"mbox":"mailto:a@example.org","openid":"http://example.org/a"}'),
    ("agent", '{"objectType":"Group","member":[{"mbox":"mailto:a@example.org"}]}'), ("agent", '{"account":{"name":"a"}}'),
    ("agent", '{"objectType":"Activity","id":"http://example.org/a"}'), ("agent", ""),
    ("verb", "tried"), ("verb", ""), ("activity", "lesson"), ("activity", ""), ("registration", "1"), ("registration", "true"),
    ("related_activities", "yes"), ("related_activities", "1"), ("related_agents", "TRUE"), ("related_agents", ""),
    ("since", "yesterday"), ("since", "1720000000"), ("since", "2012-06-01"), ("until", "2012-13-01T00:00:00Z"), ("until", ""),
    ("limit", "-1"), ("limit", "1.5"), ("limit", "ten"), ("limit", ""), ("limit", "1e2"), ("limit", "0x10"),
    ("format", "full"), ("format", "IDS"), ("format", ""), ("attachments", "1"), ("attachments", "True"), ("ascending", "no")])
def test_values_that_make_no_sense_are_refused(lrs, name, value):
    answer = refused(lrs.query(**{name: value}))
    moment(answer.headers["X-Experience-API-Consistent-Through"])


def test_a_parameter_twice_is_refused(lrs):
    refused(lrs.request("GET", "/statements?limit=1&limit=2"))


@pytest.mark.parametrize("params", [
    {}, {"verb": "http://example.org/verbs/tried"}, {"agent": json.dumps(agent())}, {"activity": "http://example.org/activities/lesson"},
    {"registration": "c4e5a0c1-6a7d-4a53-a1d9-0e2a46f1a4a2"}, {"related_activities": "true"}, {"related_agents": "true"},
    {"since": "2012-06-01T19:09:13.245Z"}, {"until": "2012-06-01T19:09:13.245Z"}, {"limit": "1"}, {"ascending": "true"}, {"format": "ids"},
    {"attachments": "true"}, {"statementId": "c4e5a0c1-6a7d-4a53-a1d9-0e2a46f1a4a2"}, {"LIMIT": "1"}])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_every_answer_tells_how_far_it_is_consistent(lrs, method, params):
    answer = lrs.request(method, "/statements", params=params)
    assert answer.headers["Content-Type"]
    through = moment(answer.headers["X-Experience-API-Consistent-Through"])
    assert abs((now() - through).total_seconds()) < 300


def test_consistent_through_covers_what_is_given(lrs):
    """Never before what the answer holds, and whoever asks `until` it loses nothing."""
    kind = verb()
    for _ in range(20):
        lrs.store(statement(verb=kind))
        answer = lrs.query(verb=kind["id"])
        through = answer.headers["X-Experience-API-Consistent-Through"]
        assert all(moment(each["stored"]) <= moment(through) for each in answer.json()["statements"])
        assert ids(lrs.query(verb=kind["id"], until=through)) == ids(answer)


def test_consistent_through_moves_on_by_itself(lrs):
    first = moment(lrs.query(limit=1).headers["X-Experience-API-Consistent-Through"])
    time.sleep(0.5)
    assert moment(lrs.query(limit=1).headers["X-Experience-API-Consistent-Through"]) > first


# Filters

def test_by_verb(lrs):
    kind, other = verb(), verb()
    mine = lrs.store(statement(verb=kind))
    lrs.store(statement(verb=other))
    lrs.store(statement(object={"objectType": "SubStatement", **statement(verb=kind)}))
    assert ids(lrs.query(verb=kind["id"])) == [mine]
    assert ids(lrs.query(verb=kind["id"].upper())) == []


IDENTIFIERS = [
    lambda name: {"mbox": f"mailto:{name}@example.org"}, lambda name: {"mbox_sha1sum": (name.replace("-", "") * 2)[:40]},
    lambda name: {"openid": f"http://example.org/people/{name}"},
    lambda name: {"account": {"homePage": "http://example.org", "name": name}}]


@pytest.mark.parametrize("make", IDENTIFIERS, ids=["mbox", "mbox_sha1sum", "openid", "account"])
def test_by_agent(lrs, make):
    who, other = make(new_id()), make(new_id())
    acts = lrs.store(statement(actor={**who, "name": "As she called herself"}))
    undergoes = lrs.store(statement(object={"objectType": "Agent", **who}))
    anonymous = lrs.store(statement(actor=group(other, who)))
    identified = lrs.store(statement(actor=group(who, mbox=f"mailto:{new_id()}@example.org")))
    given = lrs.store(statement(object=group(other, who)))
    # None of these is about her in the narrow sense.
    lrs.store(statement(actor=other))
    lrs.store(statement(context={"instructor": who}))
    lrs.store(statement(context={"team": group(who)}))
    lrs.store(statement(object={"objectType": "SubStatement", **statement(actor=who)}))
    wanted = [given, identified, anonymous, undergoes, acts]
    assert ids(lrs.query(agent=json.dumps(who))) == wanted
    assert ids(lrs.query(agent=json.dumps({"objectType": "Agent", "name": "Another name", **who}))) == wanted
    assert ids(lrs.query(agent=json.dumps(who), related_agents="false")) == wanted


def test_by_group(lrs):
    team, member = {"mbox": f"mailto:{new_id()}@example.org"}, {"mbox": f"mailto:{new_id()}@example.org"}
    acts = lrs.store(statement(actor=group(member, **team)))
    without = lrs.store(statement(actor=group(**team)))
    given = lrs.store(statement(object=group(member, **team)))
    lrs.store(statement(actor=group(member)))
    assert ids(lrs.query(agent=json.dumps(group(**team)))) == [given, without, acts]
    # Members named in the parameter take no part.
    assert ids(lrs.query(agent=json.dumps(group(agent("someone"), **team)))) == [given, without, acts]


def test_agents_are_the_same_by_one_identifier_only(lrs):
    """An address and its own checksum are different identifiers; so are accounts of two sites."""
    name = new_id()
    address = f"mailto:{name}@example.org"
    lrs.store(statement(actor={"mbox": address}))
    assert ids(lrs.query(agent=json.dumps({"mbox_sha1sum": hashlib.sha1(address.encode()).hexdigest()}))) == []
    lrs.store(statement(actor={"account": {"homePage": "http://example.org", "name": name}}))
    assert ids(lrs.query(agent=json.dumps({"account": {"homePage": "http://example.net", "name": name}}))) == []
    assert ids(lrs.query(agent=json.dumps({"openid": f"http://example.org/{name}"}))) == []


PLACES = {
    "actor": lambda who: {"actor": who},
    "object": lambda who: {"object": {"objectType": "Agent", **who}},
    "member of the actor": lambda who: {"actor": group(agent("x"), who)},
    "instructor": lambda who: {"context": {"instructor": who}},
    "member of the instructor": lambda who: {"context": {"instructor": group(agent("x"), who)}},
    "team": lambda who: {"context": {"team": group(mbox=who["mbox"])}},
    "member of the team": lambda who: {"context": {"team": group(agent("x"), who)}},
}
NEW_PLACES = {
    "context agent": lambda who: {"context": {"contextAgents": [
        {"objectType": "contextAgent", "agent": agent("x")}, {"objectType": "contextAgent", "agent": who}]}},
    "context group": lambda who: {"context": {"contextGroups": [{"objectType": "contextGroup", "group": group(mbox=who["mbox"])}]}},
    "member of a context group": lambda who: {"context": {"contextGroups": [
        {"objectType": "contextGroup", "group": group(agent("x"), who)}]}},
}


def inside(changes):
    """The same as part of a SubStatement."""
    return {"object": {"objectType": "SubStatement", **statement(**changes)}}


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("deep", [False, True], ids=["", "in a SubStatement"])
def test_by_related_agent(lrs, where, deep):
    who = {"mbox": f"mailto:{new_id()}@example.org"}
    changes = PLACES[where](who)
    id = lrs.store(statement(**(inside(changes) if deep else changes)))
    asked = json.dumps(group(**who)) if where == "team" else json.dumps(who)
    assert ids(lrs.query(agent=asked, related_agents="true")) == [id]
    narrow = where in ("actor", "object", "member of the actor") and not deep
    assert ids(lrs.query(agent=asked)) == ([id] if narrow else [])


@pytest.mark.parametrize("where", NEW_PLACES)
@pytest.mark.parametrize("deep", [False, True], ids=["", "in a SubStatement"])
def test_by_context_agent_and_group(lrs2, where, deep):
    who = {"mbox": f"mailto:{new_id()}@example.org"}
    changes = NEW_PLACES[where](who)
    id = lrs2.store(statement(**(inside(changes) if deep else changes)))
    asked = json.dumps(group(**who)) if where == "context group" else json.dumps(who)
    assert ids(lrs2.query(agent=asked, related_agents="true")) == [id]
    assert ids(lrs2.query(agent=asked)) == []


def test_by_authority(lrs):
    kind = verb()
    id = lrs.store(statement(verb=kind))
    authority = lrs.fetch(id)["authority"]
    assert ids(lrs.query(agent=json.dumps(authority), related_agents="true", verb=kind["id"])) == [id]
    assert ids(lrs.query(agent=json.dumps(authority), verb=kind["id"])) == []


def test_by_activity(lrs):
    thing = activity(new_id())
    mine = lrs.store(statement(object=thing))
    bare = lrs.store(statement(object={"id": thing["id"]}))
    lrs.store(statement(object=activity(new_id())))
    for key in ("parent", "grouping", "category", "other"):
        lrs.store(statement(context={"contextActivities": {key: [thing]}}))
    lrs.store(statement(object={"objectType": "SubStatement", **statement(object=thing)}))
    for params in ({}, {"related_activities": "false"}):
        assert ids(lrs.query(activity=thing["id"], **params)) == [bare, mine]


@pytest.mark.parametrize("where", ["object", "parent", "grouping", "category", "other"])
@pytest.mark.parametrize("deep", [False, True], ids=["", "in a SubStatement"])
def test_by_related_activity(lrs, where, deep):
    thing = activity(new_id())
    changes = {"object": thing} if where == "object" else {"context": {"contextActivities": {where: [activity("x"), thing]}}}
    id = lrs.store(statement(**(inside(changes) if deep else changes)))
    assert ids(lrs.query(activity=thing["id"], related_activities="true")) == [id]


def test_by_registration(lrs):
    registration = new_id()
    mine = lrs.store(statement(context={"registration": registration}))
    lrs.store(statement(context={"registration": new_id()}))
    lrs.store(statement())
    assert ids(lrs.query(registration=registration)) == [mine]
    assert ids(lrs.query(registration=registration.upper())) == [mine]


def test_filters_together(lrs):
    kind, thing, who, registration = verb(), activity(new_id()), agent(new_id()), new_id()
    whole = statement(verb=kind, object=thing, actor=who, context={"registration": registration})
    params = {"verb": kind["id"], "activity": thing["id"], "agent": json.dumps(who), "registration": registration}
    id = lrs.store(whole)
    for other in ({"verb": verb()}, {"object": activity("other")}, {"actor": agent("other")}, {"context": {"registration": new_id()}}):
        lrs.store({**whole, **other})
    assert ids(lrs.query(**params)) == [id]
    assert len(ids(lrs.query(verb=kind["id"]))) == 4
    lone = {"related_agents": "true", "related_activities": "true"}
    assert ids(lrs.query(**params, **lone)) == [id]


# Time and order

@pytest.fixture
def series(lrs):
    """Five statements of one verb, stored one after the other; their verb, ids and times."""
    kind, kept = verb(), []
    for _ in range(5):
        kept.append(lrs.store(statement(verb=kind)))
        time.sleep(0.012)
    return kind["id"], kept, [lrs.fetch(id)["stored"] for id in kept]


def test_newest_first_unless_asked_otherwise(lrs, series):
    kind, kept, stored = series
    assert sorted(stored) == stored
    assert ids(lrs.query(verb=kind)) == ids(lrs.query(verb=kind, ascending="false")) == kept[::-1]
    assert ids(lrs.query(verb=kind, ascending="true")) == kept


def test_since_leaves_its_own_instant_out(lrs, series):
    kind, kept, stored = series
    assert ids(lrs.query(verb=kind, since=stored[1])) == kept[:1:-1]
    assert ids(lrs.query(verb=kind, since=stored[4])) == []
    assert ids(lrs.query(verb=kind, since=written(moment(stored[0]) - datetime.timedelta(seconds=1)))) == kept[::-1]


def test_until_holds_its_own_instant(lrs, series):
    kind, kept, stored = series
    assert ids(lrs.query(verb=kind, until=stored[1])) == kept[1::-1]
    assert ids(lrs.query(verb=kind, until=written(moment(stored[0]) - datetime.timedelta(seconds=1)))) == []


def test_since_and_until_enclose(lrs, series):
    kind, kept, stored = series
    assert ids(lrs.query(verb=kind, since=stored[0], until=stored[3])) == kept[3:0:-1]
    assert ids(lrs.query(verb=kind, since=stored[3], until=stored[0])) == []
    assert ids(lrs.query(verb=kind, since=stored[0], until=stored[3], ascending="true", limit=2)) == kept[1:3]


@pytest.mark.parametrize("zone", ["+00:00", "-03:00", "+05:30"])
def test_bounds_may_be_in_any_zone(lrs, series, zone):
    kind, kept, stored = series
    hours, minutes = int(zone[:3]), int(zone[0] + zone[4:])
    there = moment(stored[1]).astimezone(datetime.timezone(datetime.timedelta(hours=hours, minutes=minutes)))
    assert ids(lrs.query(verb=kind, until=there.isoformat())) == kept[1::-1]


@pytest.mark.parametrize("limit", [1, 2, 5, 6])
def test_limit(lrs, series, limit):
    kind, kept, _ = series
    answer = lrs.query(verb=kind, limit=limit)
    assert ids(answer) == kept[::-1][:limit]
    assert bool(answer.json().get("more")) == (limit < 5)


def test_limit_zero_is_as_much_as_the_store_gives(lrs, series):
    kind, kept, _ = series
    assert ids(lrs.query(verb=kind, limit=0)) == kept[::-1]
    everything, page = ids(lrs.query(limit=0)), ids(lrs.query())
    assert len(everything) == len(page) > 1
    assert len(ids(lrs.query(limit=10**9))) == len(page)


def test_a_batch_has_one_order(lrs):
    kind = verb()
    taken(lrs.send([statement(id=new_id(), verb=kind) for _ in range(30)]), 200)
    down, up = ids(lrs.query(verb=kind["id"])), ids(lrs.query(verb=kind["id"], ascending="true"))
    assert down == up[::-1] and len(set(up)) == 30


# Pages

@pytest.mark.parametrize("ascending", ["false", "true"])
@pytest.mark.parametrize("limit", [1, 3, 7])
def test_pages_make_the_whole(lrs, limit, ascending):
    kind = verb()
    for _ in range(3):
        taken(lrs.send([statement(verb=kind) for _ in range(7)]), 200)
    whole = ids(lrs.query(verb=kind["id"], ascending=ascending))
    found, pages = follow(lrs, lrs.query(verb=kind["id"], limit=limit, ascending=ascending))
    assert found == whole and pages == -(-21 // limit)


def test_pages_stay_while_others_write(lrs):
    kind = verb()
    taken(lrs.send([statement(verb=kind) for _ in range(40)]), 200)
    whole = ids(lrs.query(verb=kind["id"]))
    done = threading.Event()

    def write():
        # A connection of its own: the tests' session is for one thread.
        while not done.is_set():
            requests.post(lrs.endpoint + "/statements", json=statement(verb=kind), auth=(lrs.key, lrs.secret),
                          headers={"X-Experience-API-Version": lrs.version}, timeout=60)

    writer = threading.Thread(target=write)
    first = lrs.query(verb=kind["id"], limit=3, until=lrs.fetch(whole[0])["stored"])
    latest = lrs.query(verb=kind["id"], limit=3)
    oldest = lrs.query(verb=kind["id"], limit=3, ascending="true")
    writer.start()
    try:
        assert follow(lrs, first)[0] == whole
        # Without a bound of the reader's own, the first page sets it.
        assert follow(lrs, latest)[0] == whole
        assert follow(lrs, oldest)[0] == whole[::-1]
    finally:
        done.set()
        writer.join()


def test_pages_lose_nothing_by_voiding(lrs):
    """What is voided between two pages goes; nothing else is left out or comes twice."""
    kind = verb()
    kept = taken(lrs.send([statement(verb=kind) for _ in range(9)]), 200).json()
    answer = lrs.query(verb=kind["id"], limit=3, ascending="true")
    first = ids(answer)
    taken(lrs.void(first[1]), 200)
    taken(lrs.void(kept[7]), 200)
    found, _ = follow(lrs, answer)
    found = [id for id in found if id in kept]
    assert found == [id for id in kept if id != kept[7]]


def test_pages_keep_what_was_asked(lrs):
    kind = verb()
    thing = {**activity(new_id()), "definition": {"name": {"en": "One", "es": "Uno"}}}
    taken(lrs.send([statement(verb=kind, object=thing) for _ in range(4)]), 200)
    answer = lrs.query(verb=kind["id"], limit=2, format="ids")
    second = lrs.request("GET", server_of(lrs) + answer.json()["more"])
    assert [each["object"] for each in second.json()["statements"]] == [{"id": thing["id"]}] * 2
    answer = lrs.query({"Accept-Language": "es"}, verb=kind["id"], limit=2, format="canonical")
    second = lrs.request("GET", server_of(lrs) + answer.json()["more"], {"Accept-Language": "es"})
    assert [each["object"]["definition"]["name"] for each in second.json()["statements"]] == [{"es": "Uno"}] * 2
    answer = lrs.query(verb=kind["id"], limit=2, attachments="true")
    assert answer.headers["Content-Type"].startswith("multipart/mixed")
    more = json.loads(parse(answer)[0][1])["more"]
    second = taken(lrs.request("GET", server_of(lrs) + more), 200)
    assert len(json.loads(parse(second)[0][1])["statements"]) == 2


def test_more_is_a_page_like_any_other(lrs):
    kind = verb()
    taken(lrs.send([statement(verb=kind) for _ in range(3)]), 200)
    more = lrs.query(verb=kind["id"], limit=2).json()["more"]
    assert more.startswith("/")
    answer = taken(lrs.request("GET", server_of(lrs) + more), 200)
    assert set(answer.json()) == {"statements", "more"} and answer.json()["more"] == ""
    moment(answer.headers["X-Experience-API-Consistent-Through"])
    head = lrs.request("HEAD", server_of(lrs) + more)
    assert head.status_code == 200 and not head.content
    refused(lrs.request("GET", server_of(lrs) + more, auth=None), 401)
    refused(lrs.request("GET", server_of(lrs) + more, {"X-Experience-API-Version": None}))


def test_more_takes_nothing_beside_it(lrs):
    kind = verb()
    taken(lrs.send([statement(verb=kind) for _ in range(3)]), 200)
    more = lrs.query(verb=kind["id"], limit=2).json()["more"]
    for beside in ("limit=1", "verb=http://example.org/v", "format=ids"):
        refused(lrs.request("GET", f"{server_of(lrs)}{more}&{beside}"))


def test_the_whole_log_by_pages(lrs):
    """Everything that this run stored, each once, whatever the size of a page."""
    answer = lrs.query(ascending="true", limit=0)
    found = ids(answer)
    while more := answer.json()["more"]:
        answer = lrs.request("GET", server_of(lrs) + more)
        found += ids(answer)
    assert len(found) == len(set(found))


# Statements about statements

def test_what_targets_a_match_is_a_match(lrs):
    kind, thing, who, registration = verb(), activity(new_id()), agent(new_id()), new_id()
    target = lrs.store(statement(verb=kind, object=thing, actor=who, context={"registration": registration}))
    confirms = lrs.store(statement(object=reference(target)))
    again = lrs.store(statement(object=reference(confirms)))
    wanted = [again, confirms, target]
    every = {"verb": kind["id"], "activity": thing["id"], "agent": json.dumps(who), "registration": registration}
    for name, value in every.items():
        assert ids(lrs.query(**{name: value})) == wanted, name
    assert ids(lrs.query(**every)) == wanted
    assert ids(lrs.query(agent=json.dumps(who), related_agents="true")) == wanted
    assert ids(lrs.query(activity=thing["id"], related_activities="true")) == wanted
    assert ids(lrs.query(verb=kind["id"], ascending="true")) == wanted[::-1]


def test_related_matches_pass_on_too(lrs):
    who, thing = agent(new_id()), activity(new_id())
    target = lrs.store(statement(context={"instructor": who, "contextActivities": {"parent": [thing]}}))
    confirms = lrs.store(statement(object=reference(target)))
    assert ids(lrs.query(agent=json.dumps(who), related_agents="true")) == [confirms, target]
    assert ids(lrs.query(agent=json.dumps(who))) == []
    assert ids(lrs.query(activity=thing["id"], related_activities="true")) == [confirms, target]
    assert ids(lrs.query(activity=thing["id"])) == []


def test_a_target_may_come_later(lrs):
    kind, target = verb(), new_id()
    confirms = lrs.store(statement(object=reference(target)))
    again = lrs.store(statement(object=reference(confirms)))
    assert ids(lrs.query(verb=kind["id"])) == []
    lrs.store(statement(id=target, verb=kind))
    assert ids(lrs.query(verb=kind["id"])) == [target, again, confirms]


def test_a_target_may_be_in_the_same_batch(lrs):
    kind, target, confirms = verb(), new_id(), new_id()
    taken(lrs.send([statement(id=confirms, object=reference(target)), statement(id=target, verb=kind)]), 200)
    assert set(ids(lrs.query(verb=kind["id"]))) == {target, confirms}


def test_time_and_limit_are_the_targeting_statement_s_own(lrs):
    kind = verb()
    target = lrs.store(statement(verb=kind))
    time.sleep(0.012)
    confirms = lrs.store(statement(object=reference(target)))
    stored = [lrs.fetch(id)["stored"] for id in (target, confirms)]
    assert ids(lrs.query(verb=kind["id"], since=stored[0])) == [confirms]
    assert ids(lrs.query(verb=kind["id"], until=stored[0])) == [target]
    assert ids(lrs.query(verb=kind["id"], limit=1)) == [confirms]
    assert ids(lrs.query(verb=kind["id"], limit=1, ascending="true")) == [target]


def test_a_reference_elsewhere_passes_nothing_on(lrs):
    kind = verb()
    target = lrs.store(statement(verb=kind))
    lrs.store(statement(context={"statement": reference(target)}))
    lrs.store(statement(object={"objectType": "SubStatement", **statement(object=reference(target))}))
    assert ids(lrs.query(verb=kind["id"])) == [target]


def test_a_match_does_not_pass_on_to_the_target(lrs):
    """The rule goes one way: a statement is not found through those that target it."""
    kind = verb()
    target = lrs.store(statement())
    confirms = lrs.store(statement(verb=kind, object=reference(target)))
    assert ids(lrs.query(verb=kind["id"])) == [confirms]


def test_one_by_its_id_is_not_found_through_references(lrs):
    target = new_id()
    lrs.store(statement(object=reference(target)))
    refused(lrs.find(target), 404)


def test_references_in_a_circle_come_to_an_end(lrs):
    kind, first, second, self = verb(), new_id(), new_id(), new_id()
    taken(lrs.send([statement(id=first, verb=kind, object=reference(second)), statement(id=second, object=reference(first)),
                    statement(id=self, verb=kind, object=reference(self))]), 200)
    assert set(ids(lrs.query(verb=kind["id"]))) == {first, second, self}


# Voided statements

def test_a_voided_one_is_in_no_list(lrs):
    kind, thing, who, registration = verb(), activity(new_id()), agent(new_id()), new_id()
    id = lrs.store(statement(verb=kind, object=thing, actor=who, context={"registration": registration}))
    stays = lrs.store(statement(verb=kind, object=thing, actor=who, context={"registration": registration}))
    voids = taken(lrs.void(id), 200).json()[0]
    for params in ({"verb": kind["id"]}, {"activity": thing["id"]}, {"agent": json.dumps(who)}, {"registration": registration},
                   {"agent": json.dumps(who), "related_agents": "true"}, {"activity": thing["id"], "related_activities": "true"}):
        # What voids it targets it, and so is found by what fits the voided one.
        assert ids(lrs.query(**params)) == [voids, stays], params
    assert id not in ids(lrs.query())


def test_what_targets_a_voided_one_is_still_found(lrs):
    kind = verb()
    target = lrs.store(statement(verb=kind))
    confirms = lrs.store(statement(object=reference(target)))
    voids = taken(lrs.void(target), 200).json()[0]
    assert ids(lrs.query(verb=kind["id"])) == [voids, confirms]
    later = lrs.store(statement(object=reference(target)))
    further = lrs.store(statement(object=reference(voids)))
    assert ids(lrs.query(verb=kind["id"])) == [further, later, voids, confirms]
    assert ids(lrs.query(verb=kind["id"], limit=1)) == [further]


def test_a_voiding_one_is_listed_and_stays(lrs):
    id = lrs.store(statement())
    voids = taken(lrs.void(id), 200).json()[0]
    assert voids in ids(lrs.query(verb=VOIDED))
    # Refused or without effect: either way what voided stays, and what is voided stays voided.
    assert lrs.void(voids).status_code in (200, 400, 403, 409)
    assert lrs.fetch(voids)["id"] == voids
    refused(lrs.find(id), 404)
    refused(lrs.query(voidedStatementId=voids), 404)


def test_voiding_may_come_first(lrs):
    kind, id = verb(), new_id()
    voids = taken(lrs.void(id), 200).json()[0]
    taken(lrs.send(statement(id=id, verb=kind)), 200)
    refused(lrs.find(id), 404)
    assert taken(lrs.query(voidedStatementId=id), 200).json()["id"] == id
    assert ids(lrs.query(verb=kind["id"])) == [voids]


def test_voiding_in_one_batch(lrs):
    kind, id = verb(), new_id()
    voiding = statement(id=new_id(), verb={"id": VOIDED}, object=reference(id))
    taken(lrs.send([statement(id=id, verb=kind), voiding]), 200)
    assert ids(lrs.query(verb=kind["id"])) == [voiding["id"]]
    refused(lrs.find(id), 404)


def test_a_voided_one_is_given_whole(lrs):
    body = statement(id=new_id(), result={"success": True}, context={"registration": new_id()})
    taken(lrs.send(body), 200)
    before = lrs.fetch(body["id"])
    taken(lrs.void(body["id"]), 200)
    assert lrs.query(voidedStatementId=body["id"]).json() == before


# Formats

RICH = {
    "actor": {"objectType": "Group", "name": "Grupo", "member": [
        {"objectType": "Agent", "name": "Ana", "mbox": "mailto:ana@example.org"},
        {"name": "Bea", "account": {"homePage": "http://example.org", "name": "bea"}}]},
    "verb": {"id": "http://example.org/verbs/answered", "display": {"en-GB": "answered", "es": "respondió", "pt": "respondeu"}},
    "context": {
        "instructor": {"objectType": "Agent", "name": "Tutora", "openid": "http://example.org/tutora"},
        "team": {"objectType": "Group", "name": "Equipo", "mbox": "mailto:equipo@example.org", "member": [
            {"name": "Ana", "mbox": "mailto:ana@example.org"}]},
        "contextActivities": {"parent": [{"objectType": "Activity", "id": "http://example.org/activities/quiz",
                                          "definition": {"name": {"en": "Quiz", "es": "Prueba"}}}]},
        "platform": "Rumbo", "language": "es"},
    "result": {"response": "b", "success": True, "score": {"scaled": 0.5},
               "extensions": {"http://example.org/x": {"en": "kept", "es": "kept"}}},
}


def rich(thing):
    choices = [{"id": "a", "description": {"en": "First", "es": "Primera"}}, {"id": "b", "description": {"en": "Second", "es": "Segunda"}}]
    definition = {
        "name": {"en": "Question", "es": "Pregunta", "pt": "Pergunta"}, "description": {"en": "Choose", "es": "Elija"},
        "type": "http://adlnet.gov/expapi/activities/cmi.interaction", "interactionType": "choice", "choices": choices,
        "correctResponsesPattern": ["b"], "moreInfo": "http://example.org/more", "extensions": {"http://example.org/y": {"en": "kept"}}}
    return statement(**RICH, object={"objectType": "Activity", "id": thing, "definition": definition})


def stored(lrs, body):
    """Stores it and answers what a reader of each format gets, by id and in a list."""
    kind = verb()
    body = {**copy.deepcopy(body), "verb": {**body["verb"], "id": kind["id"]}}
    id = lrs.store(body)

    def read(format=None, language=None):
        headers = {"Accept-Language": language} if language else None
        params = {"format": format} if format else {}
        one = taken(lrs.find(id, headers, **params), 200).json()
        listed = taken(lrs.query(headers, verb=kind["id"], **params), 200).json()["statements"]
        assert listed == [one]
        return one
    return body, read


def test_exact_is_what_was_sent(lrs):
    body, read = stored(lrs, rich(f"http://example.org/activities/{new_id()}"))
    for one in (read(), read("exact"), read("exact", "es")):
        assert {name: one[name] for name in body} == body


def test_ids_is_the_least(lrs):
    thing = f"http://example.org/activities/{new_id()}"
    body, read = stored(lrs, rich(thing))
    one = read("ids", "es")
    assert one["verb"] == {"id": body["verb"]["id"]}
    assert one["object"] == {"id": thing}
    assert one["actor"]["objectType"] == "Group" and set(one["actor"]) == {"objectType", "member"}
    assert [bare(each) for each in one["actor"]["member"]] == [
        {"mbox": "mailto:ana@example.org"}, {"account": {"homePage": "http://example.org", "name": "bea"}}]
    assert bare(one["context"]["instructor"]) == {"openid": "http://example.org/tutora"}
    assert one["context"]["team"] == {"objectType": "Group", "mbox": "mailto:equipo@example.org"}
    assert one["context"]["contextActivities"] == {"parent": [{"id": "http://example.org/activities/quiz"}]}
    assert set(bare(one["authority"])) == {"account"}
    # Everything that is none of these stays.
    assert one["result"] == body["result"]
    assert one["context"]["platform"] == "Rumbo" and one["context"]["language"] == "es"


def bare(who):
    """An agent without its objectType, which may stand or not."""
    assert who.get("objectType", "Agent") == "Agent"
    return {name: value for name, value in who.items() if name != "objectType"}


def test_ids_of_agents_and_substatements(lrs):
    inner = rich(f"http://example.org/activities/{new_id()}")
    who = {"name": "Ana", "mbox": "mailto:ana@example.org"}
    body, read = stored(lrs, statement(actor=who, object={"objectType": "SubStatement", **inner}))
    one = read("ids")
    assert bare(one["actor"]) == {"mbox": "mailto:ana@example.org"}
    assert one["object"]["objectType"] == "SubStatement"
    assert one["object"]["verb"] == {"id": inner["verb"]["id"]} and one["object"]["object"] == {"id": inner["object"]["id"]}
    assert set(one["object"]["actor"]) == {"objectType", "member"}
    assert one["object"]["context"]["team"] == {"objectType": "Group", "mbox": "mailto:equipo@example.org"}
    body, read = stored(lrs, statement(object={"objectType": "Agent", "name": "Bea", "mbox": "mailto:bea@example.org"}))
    assert read("ids")["object"] == {"objectType": "Agent", "mbox": "mailto:bea@example.org"}
    target = new_id()
    body, read = stored(lrs, statement(object=reference(target)))
    assert read("ids")["object"] == reference(target)


def test_ids_of_context_agents(lrs2):
    context = {"contextAgents": [{"objectType": "contextAgent", "agent": {"name": "Ana", "mbox": "mailto:ana@example.org"},
                                  "relevantTypes": ["http://example.org/roles/tutor"]}],
               "contextGroups": [{"objectType": "contextGroup", "group": {"objectType": "Group", "name": "G", "member": [
                   {"name": "Bea", "mbox": "mailto:bea@example.org"}]}}]}
    body, read = stored(lrs2, statement(context=context))
    one = read("ids")["context"]
    assert bare(one["contextAgents"][0]["agent"]) == {"mbox": "mailto:ana@example.org"}
    assert one["contextAgents"][0]["relevantTypes"] == ["http://example.org/roles/tutor"]
    assert [bare(each) for each in one["contextGroups"][0]["group"]["member"]] == [{"mbox": "mailto:bea@example.org"}]


def language_maps(one):
    """The language maps that the canonical format is about."""
    definition = one["object"]["definition"]
    return {"name": definition["name"], "description": definition["description"], "a": definition["choices"][0]["description"],
            "b": definition["choices"][1]["description"], "parent": one["context"]["contextActivities"]["parent"][0]["definition"]["name"],
            "display": one["verb"]["display"]}


@pytest.mark.parametrize("asked, wanted", [
    ("es", {"name": "es", "description": "es", "a": "es", "parent": "es", "display": "es"}),
    ("en", {"name": "en", "description": "en", "a": "en", "display": "en-GB"}),
    ("en-GB", {"display": "en-GB"}),
    ("pt, en;q=0.5", {"name": "pt", "description": "en", "display": "pt"}),
    ("en;q=0.1, es;q=0.9", {"name": "es", "display": "es"}),
    ("ja, es;q=0.3, *;q=0.1", {"name": "es", "a": "es"}),
    ("es;q=0, en", {"name": "en", "a": "en"}),
    ("ja", {}), ("*", {}), ("", {}), (None, {}), ("es-UY", {}), (";;q=,,*/x", {})])
def test_canonical_has_one_language_in_each_map(lrs, asked, wanted):
    body, read = stored(lrs, rich(f"http://example.org/activities/{new_id()}"))
    maps = language_maps(read("canonical", asked))
    original = language_maps(body)
    for name, each in maps.items():
        assert len(each) == 1, f"{name}: {each}"
        language = next(iter(each))
        assert each == {language: original[name][language]}
        assert name not in wanted or language == wanted[name], f"{name} in {language}"


def test_canonical_leaves_the_rest(lrs):
    body, read = stored(lrs, rich(f"http://example.org/activities/{new_id()}"))
    one = read("canonical", "es")
    assert one["actor"] == body["actor"] and one["result"] == body["result"]
    assert one["context"]["instructor"] == body["context"]["instructor"] and one["context"]["team"] == body["context"]["team"]
    for name in ("type", "interactionType", "correctResponsesPattern", "moreInfo", "extensions"):
        assert one["object"]["definition"][name] == body["object"]["definition"][name], name


def test_canonical_is_what_the_store_knows(lrs):
    """A statement that only names the activity comes with the definition that another brought."""
    thing = f"http://example.org/activities/{new_id()}"
    lrs.store(statement(object={"id": thing, "definition": {"name": {"en": "Known", "es": "Conocida"}, "type": "http://example.org/t"}}))
    body, read = stored(lrs, statement(object={"id": thing}))
    definition = read("canonical", "es")["object"]["definition"]
    assert definition == {"name": {"es": "Conocida"}, "type": "http://example.org/t"}
    assert "definition" not in read("exact")["object"]


def test_canonical_in_a_substatement(lrs):
    body, read = stored(lrs, statement(object={"objectType": "SubStatement", **rich(f"http://example.org/activities/{new_id()}")}))
    inner = read("canonical", "es")["object"]
    assert inner["verb"]["display"] == {"es": "respondió"}
    assert inner["object"]["definition"]["name"] == {"es": "Pregunta"}


def test_formats_change_nothing_stored(lrs):
    body, read = stored(lrs, rich(f"http://example.org/activities/{new_id()}"))
    before = read()
    read("ids"), read("canonical", "pt")
    assert read() == before
