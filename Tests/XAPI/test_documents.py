"""State, activity profile and agent profile: documents kept by their parameters, merged by POST, guarded by ETags."""

import datetime
import decimal
import hashlib
import json
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from client import new_id, statement
from documents import ACTIVITY_PROFILE, AGENT_PROFILE, PROFILES, RESOURCES, STATE
from expecting import http_date, now, refused, taken, written


@pytest.fixture(params=RESOURCES, ids=lambda resource: resource.name)
def resource(request):
    return request.param


@pytest.fixture(params=PROFILES, ids=lambda resource: resource.name)
def profile(request):
    return request.param


@pytest.fixture(params=[resource for resource in RESOURCES if "agent" in resource.required], ids=lambda resource: resource.name)
def of_agent(request):
    return request.param


@pytest.fixture(params=[resource for resource in RESOURCES if "activityId" in resource.required], ids=lambda resource: resource.name)
def of_activity(request):
    return request.param


def unchanged(resource, lrs, params, body):
    answer = resource.get(lrs, params)
    assert answer.status_code == 200
    assert answer.content == (body if isinstance(body, bytes) else json.dumps(body).encode())


# Keeping and giving

@pytest.mark.parametrize("kind, body", [
    ("application/json", b'{ "a" : [1, 2.50, null],\n "b":"\xc3\xb1" }'), ("text/plain", b"plain"),
    ("text/plain; charset=iso-8859-1", b"\xf1"),
    ("application/octet-stream", bytes(range(256)) * 40), ("image/png", b"\x89PNG\r\n\x1a\n"), ("application/json", b"[1,2]"),
    ("application/json", b'"text"'), ("not/json", b"abcdefg"), ("application/x-www-form-urlencoded", b"1"), ("text/html", b"<script>"),
    ("application/octet-stream", b""), ("multipart/mixed; boundary=x", b"--x\r\n\r\n1\r\n--x--\r\n")])
def test_a_document_comes_back_as_it_was(lrs, resource, kind, body):
    params = resource.fresh()
    taken(resource.put(lrs, params, body, {"Content-Type": kind}), 204)
    answer = taken(resource.get(lrs, params), 200)
    assert answer.content == body
    assert answer.headers["Content-Type"].replace(" ", "").lower() == kind.replace(" ", "")


@pytest.mark.parametrize("kind, body", [
    ("application/json", b'{"a":1}'), ("application/x-www-form-urlencoded", b"1"), ("application/x-www-form-urlencoded", b"true"),
    ("text/plain", b"plain"), ("application/octet-stream", bytes(range(256)))])
def test_post_of_a_new_document_is_like_put(lrs, resource, kind, body):
    params = resource.fresh()
    taken(resource.post(lrs, params, body, {"Content-Type": kind}), 204)
    answer = taken(resource.get(lrs, params), 200)
    assert answer.content == body and answer.headers["Content-Type"].startswith(kind)


def test_without_a_type_it_is_just_bytes(lrs, resource):
    params = resource.fresh()
    taken(resource.put(lrs, params, b"\x00\x01", {"Content-Type": None}), 204)
    answer = taken(resource.get(lrs, params), 200)
    assert answer.content == b"\x00\x01" and answer.headers["Content-Type"] == "application/octet-stream"


def test_what_is_not_there(lrs, resource):
    refused(resource.get(lrs, resource.fresh()), 404)
    taken(resource.delete(lrs, resource.fresh()), 204)


def test_delete(lrs, resource):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}), 204)
    taken(resource.delete(lrs, params), 204)
    refused(resource.get(lrs, params), 404)
    # The id is free again.
    taken(resource.put(lrs, params, {"b": 2}), 204)
    unchanged(resource, lrs, params, {"b": 2})


def test_both_versions_see_the_same_document(clients, resource):
    params = resource.fresh()
    taken(resource.put(clients["1.0.3"], params, {"a": 1}), 204)
    unchanged(resource, clients["2.0.0"], params, {"a": 1})


def test_documents_of_others_are_others(lrs, resource):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}), 204)
    for name, value in resource.fresh().items():
        refused(resource.get(lrs, {**params, name: value}), 404)


@pytest.mark.parametrize("id", ["a b/c?d&e=f#g", "ñandú 👩‍🚀", "http://example.org/profiles/1", "x" * 500, "1", "true", "%2F", "a;b", "."])
def test_any_text_may_be_an_id(lrs, resource, id):
    params = {**resource.fresh(), resource.id: id}
    taken(resource.put(lrs, params, {"a": 1}), 204)
    unchanged(resource, lrs, params, {"a": 1})
    listed = taken(resource.get(lrs, {name: value for name, value in params.items() if name != resource.id}), 200).json()
    assert listed == [id]


def test_agents_are_known_by_their_identifier(lrs, of_agent):
    params = of_agent.fresh()
    who = json.loads(params["agent"])
    taken(of_agent.put(lrs, params, {"a": 1}), 204)
    for same in ({"objectType": "Agent", **who}, {"name": "Another", **who}):
        unchanged(of_agent, lrs, {**params, "agent": json.dumps(same)}, {"a": 1})


@pytest.mark.parametrize("who", [
    {"mbox": "mailto:x@example.org"}, {"mbox_sha1sum": "ebd31e95054c018b10727ccffd2ef2ec3a016ee9"}, {"openid": "http://example.org/x"},
    {"account": {"homePage": "http://example.org", "name": "x"}}])
def test_every_identifier_will_do(lrs, of_agent, who):
    params = {**of_agent.fresh(), "agent": json.dumps(who)}
    taken(of_agent.put(lrs, params, {"a": 1}), 204)
    unchanged(of_agent, lrs, params, {"a": 1})


# Parameters

METHODS = ("PUT", "POST", "GET", "HEAD", "DELETE")


def ask(lrs, resource, method, params, headers=None):
    body = b'{"a":1}' if method in ("PUT", "POST") else None
    return lrs.request(method, resource.path, {"Content-Type": "application/json" if body else None, **(headers or {})}, data=body,
                       params=params)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("missing", ["activityId", "agent"])
def test_what_is_required(lrs, resource, method, missing):
    if missing not in resource.required:
        pytest.skip("not a parameter of this resource")
    params = resource.fresh()
    del params[missing]
    refused(ask(lrs, resource, method, params))


@pytest.mark.parametrize("method", METHODS)
def test_the_document_s_own_id_is_required_to_write(lrs, resource, method):
    answer = ask(lrs, resource, method, resource.context())
    if method in ("GET", "HEAD") or (method == "DELETE" and resource is STATE):
        taken(answer, 200, 204)
    else:
        refused(answer)


BAD_AGENTS = ["not JSON", "", "true", "[]", "{}", '{"name":"Ana"}', '{"mbox":"ana@example.org"}', '{"mbox":true}',
              '"mailto:ana@example.org"',
              '{"mbox":"mailto:a@example.org","openid":"http://example.org/a"}', '{"account":{"name":"a"}}', '{"objectType":"Activity"}',
              '{"objectType":"Group","member":[{"mbox":"mailto:a@example.org"}]}', '{"mbox":"mailto:a@example.org","foo":1}', '{"mbox"']


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("who", BAD_AGENTS)
def test_an_agent_has_to_be_one(lrs, of_agent, method, who):
    refused(ask(lrs, of_agent, method, {**of_agent.fresh(), "agent": who}))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("iri", ["", "1", "true", "lesson", "/lesson", '{"key":"value"}'])
def test_an_activity_is_an_iri(lrs, of_activity, method, iri):
    refused(ask(lrs, of_activity, method, {**of_activity.fresh(), "activityId": iri}))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("value", ["", "1", "true", "not-a-uuid"])
def test_a_registration_is_a_uuid(lrs, method, value):
    refused(ask(lrs, STATE, method, {**STATE.fresh(), "registration": value}))


@pytest.mark.parametrize("value", ["", "true", "yesterday", "not a timestamp", "2012-06-01", "1720000000"])
def test_since_is_a_time(lrs, resource, value):
    refused(resource.get(lrs, {**resource.context(), "since": value}))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", ["foo", "StateId", "stateID", "ProfileId", "ActivityId", "activityid", "Agent", "Registration", "Since",
                                  "limit", "statementId"])
def test_unknown_parameters_are_refused(lrs, resource, method, name):
    params = resource.fresh()
    refused(ask(lrs, resource, method, {**params, name: "x"}))
    refused(resource.get(lrs, params), 404)


@pytest.mark.parametrize("name, value", [
    ("stateId", "x"), ("profileId", "x"), ("registration", "c4e5a0c1-6a7d-4a53-a1d9-0e2a46f1a4a2"),
    ("agent", '{"mbox":"mailto:a@example.org"}'),
    ("activityId", "http://example.org/a")])
def test_parameters_of_another_resource_are_refused(lrs, resource, name, value):
    if name in (resource.id, *resource.required) or (name == "registration" and resource is STATE):
        pytest.skip("a parameter of this resource")
    for method in METHODS:
        refused(ask(lrs, resource, method, {**resource.fresh(), name: value}))


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_since_goes_with_reading_only(lrs, resource, method):
    refused(ask(lrs, resource, method, {**resource.fresh(), "since": "2012-06-01T19:09:13Z"}))


def test_groups_in_1_0_3(lrs1, of_agent):
    """There it is an Agent and no Group."""
    team = {"objectType": "Group", "mbox": "mailto:equipo@example.org"}
    for method in METHODS:
        refused(ask(lrs1, of_agent, method, {**of_agent.fresh(), "agent": json.dumps(team)}))


def test_groups_in_2_0(lrs2, of_agent):
    """There an identified Group may have documents; its members take no part."""
    team = {"objectType": "Group", "mbox": f"mailto:{new_id()}@example.org"}
    params = {**of_agent.fresh(), "agent": json.dumps(team)}
    taken(of_agent.put(lrs2, params, {"a": 1}), 204)
    unchanged(of_agent, lrs2, params, {"a": 1})
    with_member = {**team, "member": [{"mbox": "mailto:ana@example.org"}]}
    unchanged(of_agent, lrs2, {**params, "agent": json.dumps(with_member)}, {"a": 1})


def test_agents_and_activities_need_not_be_known(lrs, resource):
    """Nothing was ever said of these, and the documents are taken all the same."""
    for write in (resource.put, resource.post):
        taken(write(lrs, resource.fresh(), {"a": 1}), 204)


# Registrations

def test_a_registration_has_its_own_documents(lrs):
    params, registration = STATE.fresh(), new_id()
    taken(STATE.put(lrs, {**params, "registration": registration}, {"a": 1}), 204)
    refused(STATE.get(lrs, params), 404)
    refused(STATE.get(lrs, {**params, "registration": new_id()}), 404)
    unchanged(STATE, lrs, {**params, "registration": registration}, {"a": 1})
    unchanged(STATE, lrs, {**params, "registration": registration.upper()}, {"a": 1})
    taken(STATE.put(lrs, params, {"b": 2}), 204)
    unchanged(STATE, lrs, {**params, "registration": registration}, {"a": 1})
    taken(STATE.post(lrs, {**params, "registration": registration}, {"c": 3}), 204)
    assert STATE.get(lrs, {**params, "registration": registration}).json() == {"a": 1, "c": 3}
    taken(STATE.delete(lrs, {**params, "registration": registration}), 204)
    refused(STATE.get(lrs, {**params, "registration": registration}), 404)
    unchanged(STATE, lrs, params, {"b": 2})


# Many

def test_ids_of_a_context(lrs, resource):
    context = resource.context()
    assert taken(resource.get(lrs, context), 200).json() == []
    kept = [f"document {number}" for number in range(5)]
    for id in kept:
        taken(resource.put(lrs, {**context, resource.id: id}, {"a": 1}), 204)
    taken(resource.put(lrs, resource.fresh(), {"a": 1}), 204)
    answer = taken(resource.get(lrs, context), 200)
    assert answer.headers["Content-Type"].startswith("application/json")
    assert sorted(answer.json()) == kept
    taken(resource.delete(lrs, {**context, resource.id: kept[0]}), 204)
    assert sorted(resource.get(lrs, context).json()) == kept[1:]


def test_without_a_registration_lists_are_of_all(lrs):
    context = STATE.context()
    for id, more in (("a", {}), ("b", {"registration": new_id()}), ("b", {"registration": new_id()})):
        taken(STATE.put(lrs, {**context, "stateId": id, **more}, {"a": 1}), 204)
    assert STATE.get(lrs, context).json() == ["a", "b"]
    taken(STATE.delete(lrs, context), 204)
    assert STATE.get(lrs, context).json() == []


def test_a_document_is_no_page_of_the_service(lrs):
    params = ACTIVITY_PROFILE.fresh()
    taken(ACTIVITY_PROFILE.put(lrs, params, b"<p>Rumbo</p>", {"Content-Type": "text/html"}), 204)
    answer = taken(ACTIVITY_PROFILE.get(lrs, params), 200)
    assert answer.headers["Content-Type"] == "text/html" and "sandbox" in answer.headers["Content-Security-Policy"]


def test_ids_of_a_registration(lrs):
    context, registration = STATE.context(), new_id()
    taken(STATE.put(lrs, {**context, "stateId": "with", "registration": registration}, {"a": 1}), 204)
    taken(STATE.put(lrs, {**context, "stateId": "other", "registration": new_id()}, {"a": 1}), 204)
    assert STATE.get(lrs, {**context, "registration": registration}).json() == ["with"]


def test_ids_since(lrs, resource):
    context = resource.context()
    for id in ("old", "changed"):
        taken(resource.put(lrs, {**context, resource.id: id}, {"a": 1}), 204)
    time.sleep(1.1)
    instant = http_date(resource.get(lrs, {**context, resource.id: "old"}).headers["Last-Modified"]) + datetime.timedelta(seconds=1)
    taken(resource.put(lrs, {**context, resource.id: "new"}, {"a": 1}), 204)
    taken(resource.post(lrs, {**context, resource.id: "changed"}, {"b": 1}), 204)
    assert sorted(resource.get(lrs, {**context, "since": written(instant)}).json()) == ["changed", "new"]
    assert len(resource.get(lrs, {**context, "since": "2012-06-01T19:09:13.245Z"}).json()) == 3
    assert resource.get(lrs, {**context, "since": written(now() + datetime.timedelta(hours=1))}).json() == []


def test_delete_a_whole_context(lrs):
    context = STATE.context()
    for number in range(3):
        taken(STATE.put(lrs, {**context, "stateId": f"{number}"}, {"a": 1}), 204)
    other = STATE.fresh()
    taken(STATE.put(lrs, other, {"a": 1}), 204)
    same_activity = {**other, "activityId": context["activityId"], "stateId": "0"}
    taken(STATE.put(lrs, same_activity, {"a": 1}), 204)
    taken(STATE.delete(lrs, context), 204)
    assert STATE.get(lrs, context).json() == []
    refused(STATE.get(lrs, {**context, "stateId": "0"}), 404)
    unchanged(STATE, lrs, other, {"a": 1})
    unchanged(STATE, lrs, same_activity, {"a": 1})


def test_delete_a_registration(lrs):
    context, registration = STATE.context(), new_id()
    for more in ({}, {"registration": registration}, {"registration": new_id()}):
        taken(STATE.put(lrs, {**context, **more, "stateId": "x"}, {"a": 1}), 204)
        last = more
    taken(STATE.delete(lrs, {**context, "registration": registration}), 204)
    assert STATE.get(lrs, {**context, "registration": registration}).json() == []
    for more in ({}, last):
        unchanged(STATE, lrs, {**context, **more, "stateId": "x"}, {"a": 1})


# When

def test_last_modified(lrs, resource):
    params = resource.fresh()
    before = now() - datetime.timedelta(seconds=1)
    taken(resource.put(lrs, params, {"a": 1}), 204)
    first = http_date(resource.get(lrs, params).headers["Last-Modified"])
    assert before <= first <= now() + datetime.timedelta(seconds=1)
    time.sleep(1.1)
    taken(resource.post(lrs, params, {"b": 1}), 204)
    second = http_date(resource.get(lrs, params).headers["Last-Modified"])
    assert second > first
    assert http_date(resource.head(lrs, params).headers["Last-Modified"]) == second


def test_last_modified_of_many_is_that_of_the_newest(lrs, resource):
    context = resource.context()
    taken(resource.put(lrs, {**context, resource.id: "old"}, {"a": 1}), 204)
    time.sleep(1.1)
    taken(resource.put(lrs, {**context, resource.id: "new"}, {"a": 1}), 204)
    newest = resource.get(lrs, {**context, resource.id: "new"}).headers["Last-Modified"]
    assert resource.get(lrs, context).headers["Last-Modified"] == newest


# Merging

@pytest.mark.parametrize("kept, sent, merged", [
    ({"x": "foo", "y": "bar"}, {"x": "bash", "z": "faz"}, {"x": "bash", "y": "bar", "z": "faz"}),
    ({"car": {"make": "Ford", "model": "Escape"}}, {"car": {"make": "Dodge"}}, {"car": {"make": "Dodge"}}),
    ({"a": [1, 2]}, {"a": [3]}, {"a": [3]}), ({"a": 1}, {"a": None}, {"a": None}), ({"a": 1}, {}, {"a": 1}), ({}, {"a": 1}, {"a": 1}),
    ({"a": 12345678901234567890, "b": 0.1}, {"c": "ñ 👩‍🚀 \u0000 \\ \""}, {"a": 12345678901234567890, "b": 0.1, "c": "ñ 👩‍🚀 \u0000 \\ \""}),
    ({"": 1, "a.b": 2}, {"": 3}, {"": 3, "a.b": 2})])
def test_post_merges_the_properties(lrs, resource, kept, sent, merged):
    params = resource.fresh()
    taken(resource.post(lrs, params, kept), 204)
    taken(resource.post(lrs, params, sent), 204)
    answer = taken(resource.get(lrs, params), 200)
    assert answer.json() == merged and answer.headers["Content-Type"].startswith("application/json")
    assert answer.headers["ETag"].strip('"') == hashlib.sha1(answer.content).hexdigest() or lrs.is2


def test_merging_does_not_mind_charsets(lrs, resource):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}, {"Content-Type": "application/json; charset=utf-8"}), 204)
    taken(resource.post(lrs, params, {"b": 2}, {"Content-Type": "Application/JSON;charset=UTF-8"}), 204)
    assert resource.get(lrs, params).json() == {"a": 1, "b": 2}


def test_merging_keeps_the_value_of_what_is_not_named(lrs, resource):
    """Numbers that no double can hold survive a merge that does not touch them."""
    params = resource.fresh()
    taken(resource.put(lrs, params, b'{"big":123456789012345678901234567890,"small":0.1000000000000000000001}'), 204)
    taken(resource.post(lrs, params, {"a": 1}), 204)
    merged = json.loads(resource.get(lrs, params).content, parse_float=decimal.Decimal)
    assert merged == {"big": 123456789012345678901234567890, "small": decimal.Decimal("0.1000000000000000000001"), "a": 1}


@pytest.mark.parametrize("kind, kept", [
    ("application/octet-stream", b"/ asdf / undefined"), ("text/plain", b'{"a":1}'), ("application/json", b"[1]"),
    ("application/json", b"1"),
    ("application/json", b"null"), ("application/json", b'"a"')])
def test_nothing_merges_into_what_is_no_json_object(lrs, resource, kind, kept):
    params = resource.fresh()
    taken(resource.put(lrs, params, kept, {"Content-Type": kind}), 204)
    refused(resource.post(lrs, params, {"b": 2}))
    unchanged(resource, lrs, params, kept)


@pytest.mark.parametrize("kind, sent", [
    ("application/octet-stream", b"abcdefg"), ("not/json", b"abcdefg"), ("text/plain", b'{"b":2}'),
    ("application/x-www-form-urlencoded", b"abc"),
    (None, b'{"b":2}'), ("application/json", b'{"b":2}{'), ("application/json", b"{"), ("application/json", b""),
    ("application/json", b"[1]"),
    ("application/json", b"1"), ("application/json", b"true"), ("application/json", b"null"), ("application/json", b'{"b":\xff}'),
    ("application/json", b"abc"), ("application/json-patch+json", b"[]")])
def test_what_is_no_json_object_merges_into_nothing(lrs, resource, kind, sent):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}), 204)
    refused(resource.post(lrs, params, sent, {"Content-Type": kind}))
    unchanged(resource, lrs, params, {"a": 1})


@pytest.mark.parametrize("method", ["PUT", "POST"])
@pytest.mark.parametrize("text", [b"{", b"abc", b'{"a":1}{', b"{'a':1}", b'{"a":\xff}'])
def test_what_says_json_has_to_be_json(lrs, resource, method, text):
    params = resource.fresh()
    refused((resource.put if method == "PUT" else resource.post)(lrs, params, text))
    refused(resource.get(lrs, params), 404)


def test_post_of_broken_parameters(lrs, of_agent):
    """The encoding of the agent is broken in the middle."""
    params = of_agent.fresh()
    broken = requests.Request("POST", "http://x", params=params).prepare().path_url.replace("%3A", "%22", 1)
    refused(lrs.request("POST", of_agent.path + broken[1:], {"Content-Type": "application/json"}, data=b'{"a":1}'))


# ETags

QUOTED = re.compile(r'(W/)?"[^"]+"')


def test_etag_in_1_0_3_is_the_sha1(lrs1, resource):
    for body in (b'{"a":1}', b"", bytes(range(256))):
        params = resource.fresh()
        taken(resource.put(lrs1, params, body, {"Content-Type": "application/octet-stream"}), 204)
        for answer in (resource.get(lrs1, params, {"Accept-Encoding": "identity"}), resource.head(lrs1, params)):
            assert answer.headers["ETag"] == f'"{hashlib.sha1(body).hexdigest()}"'


def test_etag_is_quoted_and_changes(lrs, resource):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}), 204)
    first = resource.etag(lrs, params)
    assert QUOTED.fullmatch(first) and resource.etag(lrs, params) == first
    taken(resource.put(lrs, params, {"a": 2}, {"If-Match": first}), 204)
    assert resource.etag(lrs, params) != first
    # Of many there is one too.
    context = {name: value for name, value in params.items() if name != resource.id}
    assert QUOTED.fullmatch(resource.get(lrs, context).headers["ETag"])


def written_by(method, lrs, resource, params, headers):
    if method == "DELETE":
        return resource.delete(lrs, params, headers)
    return (resource.put if method == "PUT" else resource.post)(lrs, params, {"b": 2}, headers)


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_if_match(lrs, resource, method):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}), 204)
    tag = resource.etag(lrs, params)
    for wrong in ('"1111111111111111111111111111111111111111"', '"1234"', '"x", "y"', f'W/{tag}' if not tag.startswith("W/") else '"z"'):
        refused(written_by(method, lrs, resource, params, {"If-Match": wrong}), 412)
        unchanged(resource, lrs, params, {"a": 1})
    taken(written_by(method, lrs, resource, params, {"If-Match": tag}), 204)
    if method == "DELETE":
        refused(resource.get(lrs, params), 404)
    else:
        assert resource.get(lrs, params).json() == ({"b": 2} if method == "PUT" else {"a": 1, "b": 2})
        refused(written_by(method, lrs, resource, params, {"If-Match": tag}), 412)


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_if_match_takes_several_and_any(lrs, resource, method):
    for value in ('"x", {tag}, "y"', "*"):
        params = resource.fresh()
        taken(resource.put(lrs, params, {"a": 1}), 204)
        taken(written_by(method, lrs, resource, params, {"If-Match": value.format(tag=resource.etag(lrs, params))}), 204)


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
@pytest.mark.parametrize("value", ['"1111111111111111111111111111111111111111"', "*"])
def test_if_match_where_nothing_is(lrs, resource, method, value):
    params = resource.fresh()
    refused(written_by(method, lrs, resource, params, {"If-Match": value}), 412)
    refused(resource.get(lrs, params), 404)


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_if_none_match(lrs, resource, method):
    params = resource.fresh()
    taken(written_by(method, lrs, resource, params, {"If-None-Match": "*"}), 204)
    unchanged(resource, lrs, params, {"b": 2})
    refused(written_by(method, lrs, resource, params, {"If-None-Match": "*"}), 412)
    refused(written_by(method, lrs, resource, params, {"If-None-Match": resource.etag(lrs, params)}), 412)
    unchanged(resource, lrs, params, {"b": 2})


def test_put_without_conditions_on_a_new_document(lrs, resource):
    taken(resource.put(lrs, resource.fresh(), {"a": 1}), 204)


@pytest.mark.parametrize("same", [False, True], ids=["other content", "same content"])
def test_put_without_conditions_on_a_profile_that_is_there(lrs, profile, same):
    params = profile.fresh()
    taken(profile.put(lrs, params, {"a": 1}), 204)
    explained(profile.put(lrs, params, {"a": 1} if same else {"b": 2}))
    unchanged(profile, lrs, params, {"a": 1})


def explained(answer):
    """The conflict says what to do: look at what is there, and name its ETag in If-Match."""
    refused(answer, 409)
    assert "If-Match" in answer.text and "ETag" in answer.text


def test_put_without_conditions_on_a_state_in_1_0_3(lrs1):
    params = STATE.fresh()
    taken(STATE.put(lrs1, params, {"a": 1}), 204)
    taken(STATE.put(lrs1, params, {"b": 2}), 204)
    unchanged(STATE, lrs1, params, {"b": 2})


def test_put_without_conditions_on_a_state_in_2_0(lrs2):
    params = STATE.fresh()
    taken(STATE.put(lrs2, params, {"a": 1}), 204)
    explained(STATE.put(lrs2, params, {"b": 2}))
    unchanged(STATE, lrs2, params, {"a": 1})


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_post_and_delete_go_without_conditions(lrs, resource, method):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}), 204)
    taken(written_by(method, lrs, resource, params, {}), 204)


def at_once(count, act):
    """Lets that many threads begin together; answers what each one got."""
    gate = threading.Barrier(count)

    def one(number):
        gate.wait()
        return act(number)
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def alone(lrs, method, path, params, headers, body):
    """A request on a connection of its own, for threads."""
    return requests.request(method, lrs.endpoint + path, params=params, data=body, auth=(lrs.key, lrs.secret), timeout=60,
                            headers={"X-Experience-API-Version": lrs.version, "Content-Type": "application/json", **headers})


def test_of_many_who_saw_the_same_one_writes(lrs, resource):
    for _ in range(5):
        params = resource.fresh()
        taken(resource.put(lrs, params, {"a": 1}), 204)
        tag = resource.etag(lrs, params)
        answers = at_once(8, lambda number: alone(lrs, "PUT", resource.path, params, {"If-Match": tag}, b'{"who":%d}' % number))
        codes = sorted(answer.status_code for answer in answers)
        assert codes == [204] + [412] * 7
        winner = next(number for number, answer in enumerate(answers) if answer.status_code == 204)
        assert resource.get(lrs, params).json() == {"who": winner}


def test_of_many_who_create_one_does(lrs, resource):
    for _ in range(5):
        params = resource.fresh()
        answers = at_once(8, lambda number: alone(lrs, "PUT", resource.path, params, {"If-None-Match": "*"}, b'{"who":%d}' % number))
        assert sorted(answer.status_code for answer in answers) == [204] + [412] * 7


def test_merges_at_once_lose_nothing(lrs, resource):
    params = resource.fresh()
    taken(resource.post(lrs, params, {"a": 1}), 204)
    answers = at_once(12, lambda number: alone(lrs, "POST", resource.path, params, {}, b'{"k%d":%d}' % (number, number)))
    assert {answer.status_code for answer in answers} == {204}
    assert resource.get(lrs, params).json() == {"a": 1, **{f"k{number}": number for number in range(12)}}


# The rest

def test_head_is_get_without_a_body(lrs, resource):
    params = resource.fresh()
    taken(resource.put(lrs, params, {"a": 1}), 204)
    context = {name: value for name, value in params.items() if name != resource.id}
    for asked in (params, context):
        got, head = resource.get(lrs, asked), resource.head(lrs, asked)
        assert head.status_code == got.status_code == 200 and head.content == b""
        for name in ("Content-Type", "ETag", "Last-Modified", "X-Experience-API-Version"):
            assert head.headers[name] == got.headers[name], name
        assert head.headers.get("Content-Length", got.headers["Content-Length"]) == got.headers["Content-Length"]
    assert resource.head(lrs, resource.fresh()).status_code == 404


@pytest.mark.parametrize("method", ["PATCH", "TRACE"])
def test_other_methods_are_refused(lrs, resource, method):
    answer = lrs.request(method, resource.path, params=resource.fresh())
    assert 400 <= answer.status_code < 502 and answer.status_code != 500


def test_documents_are_no_statements(lrs):
    """What a document holds is not looked into: a statement may be one, and is none."""
    params, body = AGENT_PROFILE.fresh(), statement(id=new_id())
    taken(AGENT_PROFILE.put(lrs, params, body), 204)
    refused(lrs.find(body["id"]), 404)
