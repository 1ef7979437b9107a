"""The agents resource with its Person, and the activities resource with what the store knows of an activity."""

import json
import re

import pytest

from client import activity, new_id, statement
from expecting import refused, taken

IDENTIFIERS = {
    "mbox": lambda name: f"mailto:{name}@example.org", "mbox_sha1sum": lambda name: (name.replace("-", "") * 2)[:40],
    "openid": lambda name: f"http://example.org/people/{name}", "account": lambda name: {"homePage": "http://example.org", "name": name}}
QUOTED = re.compile(r'(W/)?"[^"]+"')


def person(lrs, who):
    answer = taken(lrs.get("/agents", agent=json.dumps(who)), 200)
    assert answer.headers["Content-Type"].startswith("application/json")
    return answer.json()


@pytest.mark.parametrize("kind", IDENTIFIERS)
@pytest.mark.parametrize("known", [True, False], ids=["known", "never heard of"])
def test_a_person(lrs, kind, known):
    who = {kind: IDENTIFIERS[kind](new_id()), "name": "Ana Núñez"}
    if known:
        lrs.store(statement(actor=who))
    found = person(lrs, who)
    assert found["objectType"] == "Person"
    assert found[kind] == [who[kind]]
    assert "Ana Núñez" in found["name"]
    # Each is a list, and nothing else is told.
    assert set(found) <= {"objectType", "name", *IDENTIFIERS}
    assert all(isinstance(value, list) for name, value in found.items() if name != "objectType")
    assert set(found) == {"objectType", "name", kind}


def test_a_person_without_a_name(lrs):
    who = {"mbox": f"mailto:{new_id()}@example.org"}
    found = person(lrs, who)
    assert found["mbox"] == [who["mbox"]] and found.get("name", []) == []


def test_a_person_has_the_name_that_is_known(lrs):
    who = {"mbox": f"mailto:{new_id()}@example.org"}
    lrs.store(statement(actor={**who, "name": "Ana"}))
    found = person(lrs, who)
    assert found["mbox"] == [who["mbox"]] and set(found.get("name", [])) <= {"Ana"}


@pytest.mark.parametrize("who", [
    None, "", "ana", "{", "[]", "true", "{}", '{"name":"Ana"}', '{"objectType":"Agent","name":"Ana"}', '{"mbox":"ana@example.org"}',
    '{"mbox":"mailto:a@example.org","openid":"http://example.org/a"}', '{"account":{"homePage":"http://example.org"}}',
    '{"mbox":["mailto:a@example.org"]}', '{"objectType":"Person","mbox":["mailto:a@example.org"]}',
    '{"objectType":"Group","member":[{"mbox":"mailto:a@example.org"}]}', '{"mbox":"mailto:a@example.org","foo":"bar"}'])
def test_what_is_no_agent(lrs, who):
    refused(lrs.get("/agents", agent=who))


def test_a_group_is_no_agent_in_1_0_3(lrs1):
    refused(lrs1.get("/agents", agent='{"objectType":"Group","mbox":"mailto:equipo@example.org"}'))


@pytest.mark.parametrize("path, good", [("/agents", {"agent": '{"mbox":"mailto:ana@example.org"}'}),
                                        ("/activities", {"activityId": "http://example.org/a"})])
@pytest.mark.parametrize("name", ["foo", "Agent", "ActivityId", "activityid", "since", "limit", "profileId", "method"])
def test_unknown_parameters_are_refused(lrs, path, good, name):
    refused(lrs.get(path, **{**good, name: "x"}))


@pytest.mark.parametrize("path, good", [("/agents", {"agent": '{"mbox":"mailto:ana@example.org"}'}),
                                        ("/activities", {"activityId": "http://example.org/a"}), ("/about", {})])
def test_they_are_read_only(lrs, path, good):
    for method in ("PUT", "POST", "DELETE", "PATCH"):
        answer = lrs.request(method, path, {"Content-Type": "application/json"}, params=good, data=b"{}")
        refused(answer, 400, 404, 405)


@pytest.mark.parametrize("path, good", [("/agents", {"agent": '{"mbox":"mailto:ana@example.org"}'}),
                                        ("/activities", {"activityId": "http://example.org/activities/lesson"})])
def test_they_have_an_etag(lrs, path, good):
    first = lrs.get(path, **good).headers["ETag"]
    assert QUOTED.fullmatch(first) and lrs.get(path, **good).headers["ETag"] == first


@pytest.mark.parametrize("path, good", [("/agents", {"agent": '{"mbox":"mailto:ana@example.org"}'}), ("/agents", {}), ("/activities", {}),
                                        ("/activities", {"activityId": "http://example.org/activities/lesson"}), ("/about", {}),
                                        ("/statements", {}), ("/statements", {"limit": "x"}), ("/statements", {"attachments": "true"}),
                                        ("/statements", {"statementId": "c4e5a0c1-6a7d-4a53-a1d9-0e2a46f1a4a2"})])
def test_head_is_get_without_a_body(lrs, path, good):
    got, head = lrs.get(path, **good), lrs.request("HEAD", path, params=good)
    assert head.status_code == got.status_code and head.content == b""
    for name in ("Content-Type", "ETag", "X-Experience-API-Version"):
        mine, other = head.headers.get(name, ""), got.headers.get(name, "")
        assert mine.split(";")[0] == other.split(";")[0], name


def test_head_of_one_statement(lrs):
    id = lrs.store(statement())
    got, head = lrs.find(id), lrs.request("HEAD", "/statements", params={"statementId": id})
    assert head.status_code == 200 and head.content == b""
    for name in ("Content-Type", "Last-Modified", "X-Experience-API-Version"):
        assert head.headers[name] == got.headers[name]
    assert head.headers["X-Experience-API-Consistent-Through"]
    lrs.void(id)
    assert lrs.request("HEAD", "/statements", params={"statementId": id}).status_code == 404
    assert lrs.request("HEAD", "/statements", params={"voidedStatementId": id}).status_code == 200


# Activities

def known(lrs, id):
    answer = taken(lrs.get("/activities", activityId=id), 200)
    assert answer.headers["Content-Type"].startswith("application/json")
    return answer.json()


def defined(**definition):
    return {**activity(new_id()), "definition": definition}


def test_an_activity_is_told_whole(lrs):
    thing = defined(
        name={"en": "Question", "es": "Pregunta"}, description={"en": "Choose", "es": "Elija"}, moreInfo="http://example.org/more",
        type="http://adlnet.gov/expapi/activities/cmi.interaction", interactionType="choice", correctResponsesPattern=["a"],
        choices=[{"id": "a", "description": {"en": "First"}}], extensions={"http://example.org/x": {"kept": True}})
    lrs.store(statement(object=thing))
    assert known(lrs, thing["id"]) == thing


def test_an_activity_never_heard_of(lrs):
    thing = activity(new_id())
    found = known(lrs, thing["id"])
    assert found["id"] == thing["id"] and found.get("objectType", "Activity") == "Activity" and set(found) <= {"id", "objectType"}


def test_an_activity_without_a_definition(lrs):
    thing = activity(new_id())
    lrs.store(statement(object=thing))
    assert known(lrs, thing["id"])["id"] == thing["id"]


def test_languages_come_together(lrs):
    """What different statements tell of one activity adds up."""
    thing = defined(name={"en": "Question"}, type="http://example.org/type")
    lrs.store(statement(object=thing))
    lrs.store(statement(object={"id": thing["id"], "definition": {"name": {"es": "Pregunta"}, "description": {"es": "Elija"}}}))
    lrs.store(statement(object={"id": thing["id"]}))
    found = known(lrs, thing["id"])["definition"]
    assert found["name"] == {"en": "Question", "es": "Pregunta"} and found["description"] == {"es": "Elija"}
    assert found["type"] == "http://example.org/type"


@pytest.mark.parametrize("where", ["parent", "grouping", "category", "other"])
def test_activities_of_the_context_are_known_too(lrs, where):
    thing = defined(name={"en": "Course"})
    lrs.store(statement(context={"contextActivities": {where: [thing]}}))
    assert known(lrs, thing["id"])["definition"] == thing["definition"]


def test_activities_of_a_substatement_are_known_too(lrs):
    """Their definitions, if the store takes them from there, are as sent."""
    thing = defined(name={"en": "Course"})
    lrs.store(statement(object={"objectType": "SubStatement", **statement(object=thing)}))
    assert known(lrs, thing["id"]).get("definition", thing["definition"]) == thing["definition"]


@pytest.mark.parametrize("iri", [None, "", "1", "true", "lesson", "/lesson", '{"key":"value"}'])
def test_what_is_no_activity_id(lrs, iri):
    refused(lrs.get("/activities", activityId=iri))


@pytest.mark.parametrize("iri", [
    "http://example.org/ñandú?a=b&c=d#e", "urn:uuid:c4e5a0c1-6a7d-4a53-a1d9-0e2a46f1a4a2", "tag:example.org,2026:x"])
def test_any_iri_will_do(lrs, iri):
    thing = {"objectType": "Activity", "id": iri, "definition": {"name": {"en": "Any"}}}
    lrs.store(statement(object=thing))
    assert known(lrs, iri)["id"] == iri
