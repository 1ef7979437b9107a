"""The alternate request syntax: any request as a POST of a form, for browsers of old. 1.0.x has it, 2.0 does not."""

import base64
import json
from urllib.parse import urlencode

import pytest

from client import activity, agent, new_id, statement
from documents import RESOURCES, STATE
from expecting import ids, moment, refused, taken

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def act(lrs, method, path="/statements", headers=None, query="", bare=False, **form):
    """The form as it is sent; `bare` sends neither the version nor credentials outside of the form."""
    more = {"auth": None} if bare else {}
    sent = {**FORM, **({"X-Experience-API-Version": None} if bare else {}), **(headers or {})}
    return lrs.request("POST", f"{path}?method={method}{query}", sent, data=urlencode(form), **more)


def credentials(lrs, secret=None):
    pair = base64.b64encode(f"{lrs.key}:{secret or lrs.secret}".encode()).decode()
    return {"Authorization": f"Basic {pair}", "X-Experience-API-Version": lrs.version}


def test_put_of_a_statement(lrs1):
    id, body = new_id(), statement()
    taken(act(lrs1, "PUT", statementId=id, content=json.dumps(body)), 204)
    kept = lrs1.fetch(id)
    assert kept["verb"] == body["verb"] and kept["object"] == body["object"]


def test_post_of_statements(lrs1):
    batch = [statement(id=new_id()), statement(id=new_id())]
    assert taken(act(lrs1, "POST", content=json.dumps(batch)), 200).json() == [each["id"] for each in batch]
    one = statement(id=new_id())
    assert taken(act(lrs1, "POST", content=json.dumps(one)), 200).json() == [one["id"]]


def test_get_of_statements(lrs1):
    kind = {"id": f"http://example.org/verbs/ñ-{new_id()}", "display": {"en": "did"}}
    kept = [lrs1.store(statement(verb=kind, actor=agent("forma"))) for _ in range(3)]
    answer = taken(act(lrs1, "GET", verb=kind["id"], agent=json.dumps(agent("forma")), limit=2), 200)
    assert ids(answer) == kept[:0:-1] and answer.json()["more"]
    assert answer.headers["Content-Type"].startswith("application/json")
    moment(answer.headers["X-Experience-API-Consistent-Through"])
    assert taken(act(lrs1, "GET", statementId=kept[0]), 200).json()["id"] == kept[0]
    refused(act(lrs1, "GET", statementId=new_id()), 404)
    assert set(taken(act(lrs1, "GET", limit=1), 200).json()) == {"statements", "more"}


def test_get_differs_from_post_by_what_is_passed(lrs1):
    """With `method` it is a question, without it a statement to store."""
    before = len(ids(lrs1.query(activity=activity("forma")["id"])))
    taken(act(lrs1, "GET", activity=activity("forma")["id"]), 200)
    assert len(ids(lrs1.query(activity=activity("forma")["id"]))) == before


def test_head_of_statements(lrs1):
    answer = act(lrs1, "HEAD", limit=1)
    assert answer.status_code == 200 and answer.content == b""


def test_canonical_by_a_real_accept_language(lrs1):
    """Headers that the syntax does not name come as headers."""
    thing = {**activity(new_id()), "definition": {"name": {"en": "One", "es": "Uno"}}}
    id = lrs1.store(statement(object=thing))
    answer = act(lrs1, "GET", headers={"Accept-Language": "es"}, statementId=id, format="canonical")
    assert answer.json()["object"]["definition"]["name"] == {"es": "Uno"}


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_documents(lrs1, resource):
    params = resource.fresh()
    taken(act(lrs1, "PUT", resource.path, **params, content='{"a":1}', **{"Content-Type": "application/json"}), 204)
    assert resource.get(lrs1, params).json() == {"a": 1}
    assert resource.get(lrs1, params).headers["Content-Type"].startswith("application/json")
    answer = taken(act(lrs1, "GET", resource.path, **params), 200)
    assert answer.json() == {"a": 1} and answer.headers["ETag"]
    taken(act(lrs1, "POST", resource.path, **params, content='{"b":"ñ & + % 👩‍🚀"}', **{"Content-Type": "application/json"}), 204)
    assert resource.get(lrs1, params).json() == {"a": 1, "b": "ñ & + % 👩‍🚀"}
    refused(act(lrs1, "PUT", resource.path, **params, content="{}", **{"Content-Type": "application/json", "If-None-Match": "*"}), 412)
    refused(act(lrs1, "PUT", resource.path, **params, content="{}", **{"Content-Type": "application/json", "If-Match": '"x"'}), 412)
    tag = resource.etag(lrs1, params)
    taken(act(lrs1, "PUT", resource.path, **params, content="plain", **{"Content-Type": "text/plain", "If-Match": tag}), 204)
    assert resource.get(lrs1, params).content == b"plain" and resource.get(lrs1, params).headers["Content-Type"].startswith("text/plain")
    context = {name: value for name, value in params.items() if name != resource.id}
    assert taken(act(lrs1, "GET", resource.path, **context), 200).json() == [params[resource.id]]
    taken(act(lrs1, "DELETE", resource.path, **params), 204)
    refused(resource.get(lrs1, params), 404)


def test_agents_activities_and_about(lrs1):
    assert taken(act(lrs1, "GET", "/agents", agent=json.dumps(agent())), 200).json()["objectType"] == "Person"
    assert taken(act(lrs1, "GET", "/activities", activityId="http://example.org/a"), 200).json()["id"] == "http://example.org/a"
    assert taken(act(lrs1, "GET", "/about"), 200).json()["version"]


# Headers as fields

def test_credentials_and_version_as_fields(lrs1):
    """A browser of old can set no header at all but the form's own type."""
    id = new_id()
    taken(act(lrs1, "PUT", bare=True, statementId=id, content=json.dumps(statement()), **credentials(lrs1)), 204)
    assert taken(act(lrs1, "GET", bare=True, statementId=id, **credentials(lrs1)), 200).json()["id"] == id


def test_a_charset_of_the_form_is_no_obstacle(lrs1):
    taken(act(lrs1, "GET", headers={"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}, limit=1), 200)


def test_wrong_credentials_as_fields(lrs1):
    id = new_id()
    refused(act(lrs1, "PUT", bare=True, statementId=id, content=json.dumps(statement()), **credentials(lrs1, "wrong")), 401)
    refused(act(lrs1, "GET", bare=True, limit=1, **{"X-Experience-API-Version": "1.0.3"}), 401)
    refused(lrs1.find(id), 404)


@pytest.mark.parametrize("version", ["0.8", "0.95", "1.1.0", "3.0.0", "x"])
def test_the_version_of_the_form_is_the_version(lrs1, version):
    id = new_id()
    refused(act(lrs1, "PUT", statementId=id, content=json.dumps(statement()), **{"X-Experience-API-Version": version}))
    refused(lrs1.find(id), 404)
    refused(act(lrs1, "GET", bare=True, limit=1, Authorization=credentials(lrs1)["Authorization"]))


def test_the_length_of_the_content_is_its_own(lrs1):
    id, body = new_id(), json.dumps(statement())
    taken(act(lrs1, "PUT", statementId=id, content=body, **{"Content-Length": str(len(body)), "Content-Type": "application/json"}), 204)
    assert lrs1.fetch(id)["id"] == id


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data", "application/x-www-form-urlencoded"])
def test_the_type_of_the_content_is_checked(lrs1, kind):
    id = new_id()
    refused(act(lrs1, "PUT", statementId=id, content=json.dumps(statement()), **{"Content-Type": kind}))
    refused(lrs1.find(id), 404)


# What is refused

def test_other_parameters_in_the_query(lrs1):
    id = new_id()
    refused(act(lrs1, "PUT", query=f"&statementId={id}", statementId=id, content=json.dumps(statement())))
    refused(act(lrs1, "PUT", query=f"&statementId={id}", content=json.dumps(statement())))
    refused(lrs1.find(id), 404)
    refused(act(lrs1, "GET", query="&limit=1"))
    refused(act(lrs1, "GET", query="&foo=bar", limit=1))


@pytest.mark.parametrize("name", ["foo", "Limit", "StatementId"])
def test_unknown_fields_are_unknown_parameters(lrs1, name):
    refused(act(lrs1, "GET", **{name: "1"}))
    id = new_id()
    refused(act(lrs1, "PUT", statementId=id, content=json.dumps(statement()), **{name: "1"}))
    refused(lrs1.find(id), 404)


@pytest.mark.parametrize("method", ["", "FETCH", "PATCH", "get%20", "OPTIONS"])
def test_unknown_methods(lrs1, method):
    refused(act(lrs1, method, limit=1), 400, 405)


@pytest.mark.parametrize("method", ["PUT", "GET", "DELETE"])
def test_only_as_post(lrs1, method):
    """The parameter `method` on a request of another kind is unknown."""
    body = urlencode({"statementId": new_id(), "content": json.dumps(statement())})
    refused(lrs1.request(method, "/statements?method=POST", FORM, data=body), 400, 405)


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_content_has_to_be_there(lrs1, method):
    id = new_id()
    refused(act(lrs1, method, **({"statementId": id} if method == "PUT" else {})))
    refused(act(lrs1, method, **({"statementId": id} if method == "PUT" else {}), body=json.dumps(statement())))
    refused(lrs1.find(id), 404)
    refused(act(lrs1, method, STATE.path, **STATE.fresh()))


def test_what_is_no_form(lrs1):
    id = new_id()
    form = {"statementId": id, "content": json.dumps(statement()), **credentials(lrs1)}
    refused(lrs1.request("POST", "/statements?method=PUT", FORM, data=json.dumps(form)))
    refused(lrs1.request("POST", "/statements?method=PUT", {"Content-Type": "application/json"}, data=json.dumps(statement(id=id))))
    refused(lrs1.request("POST", "/statements?method=PUT", FORM, data=b""))
    refused(lrs1.request("POST", "/statements", FORM, data=urlencode({"limit": 1})))
    refused(lrs1.find(id), 404)


@pytest.mark.parametrize("content", [b"%FF%FE", b"\xff", b"%ED%A0%80"])
def test_content_is_utf8(lrs1, content):
    params = STATE.fresh()
    body = urlencode(params).encode() + b"&Content-Type=text%2Fplain&content=" + content
    refused(lrs1.request("POST", STATE.path + "?method=PUT", FORM, data=body))
    refused(STATE.get(lrs1, params), 404)


def test_filters_are_checked_as_in_a_query(lrs1):
    refused(act(lrs1, "GET", limit=-1))
    refused(act(lrs1, "GET", statementId=new_id(), verb="http://example.org/v"))
    refused(act(lrs1, "PUT", content=json.dumps(statement())))


# 2.0

@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("path", ["/statements", *[resource.path for resource in RESOURCES]])
def test_2_0_has_it_no_more(lrs2, method, path):
    id = new_id()
    form = {"statementId": id, "content": json.dumps(statement())} if path == "/statements" else {}
    refused(act(lrs2, method, path, **form))
    refused(act(lrs2, method, path, bare=True, **form, **credentials(lrs2)), 400, 401)
    refused(lrs2.request("POST", f"{path}?method={method}", {"Content-Type": "application/json"}, data=json.dumps(statement(id=id))))
    refused(lrs2.find(id), 404)


def test_a_form_of_millions_of_fields(lrs1):
    """It is read before it is known who sends it."""
    answer = lrs1.request("POST", "/statements?method=GET", {**FORM, "X-Experience-API-Version": None}, auth=None, data="&a" * 4_000_000)
    refused(answer, 400)
    refused(lrs1.request("POST", "/statements?method=GET", FORM, data="a=" + "b" * (17 << 20)), 413)
