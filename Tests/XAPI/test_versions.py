"""The version header, on requests and answers, and the resource that tells the versions."""

import pytest

from client import new_id, statement
from documents import RESOURCES
from expecting import refused, taken

ONE, TWO = "1.0.3", "2.0.0"
GOOD = [("1.0", ONE), ("1.0.0", ONE), ("1.0.1", ONE), ("1.0.2", ONE), ("1.0.3", ONE), ("1.0.9", ONE), ("1.0.32", ONE),
        ("2.0", TWO), ("2.0.0", TWO), ("2.0.1", TWO), ("2.0.17", TWO)]
BAD = [None, "", "0.8", "0.9", "0.95", "1", "1.1", "1.1.0", "1.2.3", "2", "2.1", "2.1.0", "3.0.0", "10.0.0", "1.0.3, 2.0.0", "x", "v1.0.3"]
HEADER = "X-Experience-API-Version"


def paths():
    """Every resource but `about`, with parameters that would do."""
    return ["/statements", "/agents?agent=" + '{"mbox":"mailto:ana@example.org"}', "/activities?activityId=http://example.org/a",
            *[resource.path for resource in RESOURCES]]


@pytest.mark.parametrize("sent, answered", GOOD)
def test_patch_versions_are_taken(lrs1, sent, answered):
    id = new_id()
    for answer in (lrs1.put_statement(statement(), id, {HEADER: sent}), lrs1.find(id, {HEADER: sent}),
                   lrs1.query({HEADER: sent}, limit=1), lrs1.find(new_id(), {HEADER: sent}), lrs1.query({HEADER: sent}, foo=1)):
        assert answer.status_code in (200, 204, 400, 404)
        assert answer.headers[HEADER] == answered
    assert lrs1.find(id, {HEADER: sent}).status_code == 200


@pytest.mark.parametrize("sent", BAD)
@pytest.mark.parametrize("path", paths())
def test_other_versions_are_refused(lrs1, sent, path):
    answer = refused(lrs1.request("GET", path, {HEADER: sent}))
    assert answer.headers[HEADER] == TWO


@pytest.mark.parametrize("sent", BAD)
def test_nothing_is_stored_under_another_version(lrs1, sent):
    id = new_id()
    refused(lrs1.put_statement(statement(), id, {HEADER: sent}))
    refused(lrs1.send(statement(id=id), {HEADER: sent}))
    refused(lrs1.find(id), 404)


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_no_document_is_stored_without_a_version(lrs, resource):
    params = resource.fresh()
    for method in (resource.put, resource.post):
        refused(method(lrs, params, {"a": 1}, {HEADER: None}))
    refused(resource.get(lrs, params), 404)


def test_every_answer_bears_the_version(lrs):
    answers = [lrs.get("/about"), lrs.query(limit=1), lrs.find(new_id()), lrs.query(foo=1), lrs.send({}),
               lrs.get("/agents"), lrs.get("/activities"), lrs.request("DELETE", "/statements"), lrs.request("HEAD", "/statements"),
               *[lrs.get(resource.path) for resource in RESOURCES]]
    answers.append(lrs.request("GET", "/statements", auth=None))
    for answer in answers:
        assert answer.headers.get(HEADER) == lrs.version, answer.request.url


def test_statements_keep_the_version_that_they_have(clients):
    """A statement is given back to a client of the other version as it is, not converted."""
    for version, lrs in clients.items():
        id = lrs.store(statement())
        kept = lrs.fetch(id)
        for other in clients.values():
            assert other.fetch(id) == kept
            assert other.query(limit=0).status_code == 200


def test_a_reader_of_1_0_3_sees_what_came_as_2_0(lrs1, lrs2):
    body = statement(id=new_id(), context={"contextAgents": [
        {"objectType": "contextAgent", "agent": {"mbox": "mailto:tutora@example.org"}}]})
    taken(lrs2.send(body), 200)
    assert lrs1.fetch(body["id"])["context"]["contextAgents"] == lrs2.fetch(body["id"])["context"]["contextAgents"]


# About

def test_about_tells_the_versions(lrs):
    answer = taken(lrs.get("/about"), 200)
    about = answer.json()
    assert answer.headers["Content-Type"].startswith("application/json")
    assert set(about) <= {"version", "extensions"}
    assert isinstance(about["version"], list) and all(isinstance(each, str) for each in about["version"])
    # A client of 1.0.x is told of 1.0.x only: those of old know no other and stumble over it.
    assert {ONE, lrs.version} <= set(about["version"]) <= {"1.0.0", "1.0.1", "1.0.2", ONE, lrs.version}
    assert len(about["version"]) == len(set(about["version"]))
    assert isinstance(about.get("extensions", {}), dict)
    assert all(":" in key for key in about.get("extensions", {}))


@pytest.mark.parametrize("sent", BAD)
def test_about_does_not_ask_for_a_version(lrs1, sent):
    """Whoever does not say which version it speaks is told of all."""
    answer = taken(lrs1.request("GET", "/about", {HEADER: sent}), 200)
    assert {ONE, TWO} <= set(answer.json()["version"])


def test_about_does_not_ask_who_it_is(lrs):
    answer = taken(lrs.request("GET", "/about", auth=None), 200)
    assert answer.json()["version"]


def test_about_knows_no_parameters(lrs):
    refused(lrs.get("/about", foo="bar"))


def test_there_is_nothing_at_other_paths(lrs):
    for path in ("/", "/nothing", "/statement", "/Statements", "/activities/states", "/agents/profiles", "/statements/x"):
        answer = lrs.get(path)
        assert answer.status_code == 404, f"{path} {answer.status_code}"


# Browsers of other sites

@pytest.mark.parametrize("path", ["/statements", "/about", "/agents", "/activities", *[resource.path for resource in RESOURCES]])
def test_a_page_of_another_site_may_ask(lrs, path):
    """The browser asks first, without credentials and without the version."""
    asked = "authorization,content-type,x-experience-api-version,if-match,if-none-match"
    answer = lrs.request("OPTIONS", path, {"Origin": "https://content.example.org", "Access-Control-Request-Method": "PUT",
                                           "Access-Control-Request-Headers": asked, HEADER: None}, auth=None)
    assert answer.status_code in (200, 204)
    assert answer.headers["Access-Control-Allow-Origin"] in ("*", "https://content.example.org")
    allowed = {each.strip().lower() for each in answer.headers["Access-Control-Allow-Headers"].split(",")}
    assert set(asked.split(",")) <= allowed or "*" in allowed
    methods = {each.strip() for each in answer.headers["Access-Control-Allow-Methods"].split(",")}
    known = {"/statements": {"GET", "PUT", "POST"}, **{resource.path: {"GET", "PUT", "POST", "DELETE"} for resource in RESOURCES}}
    assert known.get(path, {"GET"}) <= methods or "*" in methods


def test_a_page_of_another_site_may_see_the_answer(lrs):
    for answer in (lrs.query({"Origin": "https://content.example.org"}, limit=1),
                   lrs.query({"Origin": "https://content.example.org"}, foo=1),
                   lrs.request("GET", "/statements", {"Origin": "https://content.example.org"}, auth=None)):
        assert answer.headers["Access-Control-Allow-Origin"] in ("*", "https://content.example.org")
        shown = {each.strip().lower() for each in answer.headers["Access-Control-Expose-Headers"].split(",")}
        assert {"etag", "last-modified", "x-experience-api-version", "x-experience-api-consistent-through"} <= shown
