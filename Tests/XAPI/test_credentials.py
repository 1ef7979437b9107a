"""Who may do what: credentials, scopes, and clients bound to a person, a registration or an activity."""

import base64
import json
import time

import pytest

import multipart
from client import VERSIONS, activity, agent, new_id, statement
from conftest import KEY
from documents import ACTIVITY_PROFILE, AGENT_PROFILE, RESOURCES, STATE
from expecting import ids, refused, taken
from service import Service, needs_program

pytestmark = needs_program
PATHS = ["/statements", "/agents", "/activities", *[resource.path for resource in RESOURCES]]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A service on a data folder, so that `rumbo client` can work beside it."""
    house = Service(tmp_path_factory.mktemp("house"))
    yield house
    house.stop()


@pytest.fixture
def version():
    """Who may do what does not go by the version: most tests look at one. Each client made costs two password hashes."""
    return VERSIONS[0]


both_versions = pytest.mark.parametrize("version", VERSIONS)


@pytest.fixture
def everything(house, version):
    """A client that may do everything."""
    return house.client(version)


@pytest.fixture
def make(house, version):
    """Makes a client with scopes and bounds; answers what speaks with it."""
    return lambda *scopes, **bounds: house.client(version, *house.add(*scopes, **bounds))


def pair(key, secret):
    return base64.b64encode(f"{key}:{secret}".encode()).decode()


def asked_by(lrs, header, method="GET", path="/statements", **more):
    return lrs.request(method, path, {"Authorization": header}, auth=None, **more)


# 401

@both_versions
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE", "HEAD"])
def test_without_credentials(everything, path, method):
    answer = refused(everything.request(method, path, {"Content-Type": "application/json"}, data=b"{}", auth=None), 401, 404, 405)
    if answer.status_code == 401:
        assert "basic" in answer.headers["WWW-Authenticate"].lower()
    if path == "/statements":
        assert answer.status_code == 401 or method == "DELETE"
        assert answer.headers["X-Experience-API-Consistent-Through"]


@pytest.mark.parametrize("header", [
    "", "Basic", "Basic ", "Basic Og==", "Basic OiA=", "Basic !!!", "Basic:" + pair("a", "b"), pair("a", "b"), "Bearer", "Bearer ",
    "Bearer x", "Bearer .", "Digest username=x", "Basic " + base64.b64encode(b"nocolon").decode(),
    "Basic " + base64.b64encode(b"\xff:\xff").decode(),
    "Basic " + pair("k" * 5000, "s" * 5000), f"Basic {pair(KEY, '')}", "OAuth oauth_token=x", "Negotiate x"])
def test_credentials_that_are_none(everything, header):
    body = statement(id=new_id())
    refused(asked_by(everything, header), 401)
    refused(asked_by(everything, header, "POST", json=body), 401)
    refused(everything.find(body["id"]), 404)


def test_wrong_credentials(everything, make):
    client = make("all")
    taken(client.query(limit=1), 200)
    key, secret = client.key, client.secret
    for key, secret in ((key, "wrong"), (new_id(), secret), (key, secret.upper()), (key, secret + "x"), (key, secret[:-1]), (secret, key)):
        for header in (f"Basic {pair(key, secret)}", f"Bearer {key}.{secret}"):
            body = statement(id=new_id())
            answer = refused(asked_by(client, header, "POST", json=body), 401, 429)
            refused(everything.find(body["id"]), 404)
            assert answer.status_code == 401 or int(answer.headers["Retry-After"]) > 0
    taken(client.query(limit=1), 200)


def test_two_ways_to_present_the_same(make):
    client = make("all")
    basic, bearer = pair(client.key, client.secret), f"{client.key}.{client.secret}"
    for header in (f"Basic {basic}", f"Bearer {bearer}", f"basic {basic}", f"bearer {bearer}", f"BASIC   {basic}"):
        taken(asked_by(client, header, params={"limit": 1}), 200)


def test_about_asks_for_none(everything):
    for header in ("", "Basic Og==", "Basic x", f"Basic {pair(KEY, 'wrong')}"):
        taken(asked_by(everything, header, path="/about"), 200)


# Scopes

ACTS = {
    "write": lambda lrs, own: lrs.send(statement(id=new_id())),
    "put": lambda lrs, own: lrs.put_statement(statement(), new_id()),
    "list": lambda lrs, own: lrs.query(limit=1),
    "read": lambda lrs, own: lrs.find(own),
    "put state": lambda lrs, own: STATE.put(lrs, STATE.fresh(), {"a": 1}),
    "post state": lambda lrs, own: STATE.post(lrs, STATE.fresh(), {"a": 1}),
    "read states": lambda lrs, own: STATE.get(lrs, STATE.context()),
    "delete state": lambda lrs, own: STATE.delete(lrs, STATE.fresh()),
    "put activity profile": lambda lrs, own: ACTIVITY_PROFILE.put(lrs, ACTIVITY_PROFILE.fresh(), {"a": 1}),
    "read activity profiles": lambda lrs, own: ACTIVITY_PROFILE.get(lrs, ACTIVITY_PROFILE.context()),
    "delete activity profile": lambda lrs, own: ACTIVITY_PROFILE.delete(lrs, ACTIVITY_PROFILE.fresh()),
    "put agent profile": lambda lrs, own: AGENT_PROFILE.put(lrs, AGENT_PROFILE.fresh(), {"a": 1}),
    "post agent profile": lambda lrs, own: AGENT_PROFILE.post(lrs, AGENT_PROFILE.fresh(), {"a": 1}),
    "read agent profiles": lambda lrs, own: AGENT_PROFILE.get(lrs, AGENT_PROFILE.context()),
    "about": lambda lrs, own: lrs.get("/about"),
}
MAY = {
    "statements/write": {"write", "put"},
    "statements/read": {"list", "read"},
    "statements/read/mine": {"list"},
    "state": {act for act in ACTS if "state" in act},
    "profile": {act for act in ACTS if "profile" in act},
    "all": set(ACTS),
}


@pytest.fixture(scope="module")
def of_scope(house):
    """One client for each scope, made once."""
    return {scope: house.add(scope) for scope in MAY}


@both_versions
@pytest.mark.parametrize("scope", MAY)
@pytest.mark.parametrize("act", ACTS)
def test_scopes(house, version, everything, of_scope, scope, act):
    lrs = house.client(version, *of_scope[scope])
    answer = ACTS[act](lrs, everything.store(statement()))
    if act == "about" or act in MAY[scope]:
        taken(answer, 200, 204)
    elif scope == "statements/read/mine" and act == "read":
        refused(answer, 404)
    else:
        refused(answer, 403)


def test_several_scopes(make):
    lrs = make("statements/write", "state")
    taken(lrs.send(statement()), 200)
    taken(STATE.put(lrs, STATE.fresh(), {"a": 1}), 204)
    refused(lrs.query(limit=1), 403)
    refused(AGENT_PROFILE.put(lrs, AGENT_PROFILE.fresh(), {"a": 1}), 403)


def test_a_refusal_for_want_of_scope_stores_nothing(everything, make):
    body, params = statement(id=new_id()), STATE.fresh()
    lrs = make("profile")
    refused(lrs.send([body]), 403)
    refused(lrs.put_statement(body), 403)
    refused(STATE.put(lrs, params, {"a": 1}), 403)
    refused(everything.find(body["id"]), 404)
    refused(STATE.get(everything, params), 404)


def test_the_same_in_the_alternate_syntax(house, of_scope):
    lrs = house.client("1.0.3", *of_scope["statements/write"])
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    refused(lrs.request("POST", "/statements?method=GET", form, data="limit=1"), 403)


def test_mine_are_those_that_i_stored(everything, make):
    verb = {"id": f"http://example.org/verbs/{new_id()}"}
    mine, other = make("statements/write", "statements/read/mine"), make("statements/write", "statements/read/mine")
    kept = [mine.store(statement(verb=verb)) for _ in range(3)]
    others = [other.store(statement(verb=verb)) for _ in range(3)] + [everything.store(statement(verb=verb))]
    assert ids(mine.query(verb=verb["id"])) == kept[::-1]
    assert set(ids(mine.query())) == set(kept)
    first = mine.query(limit=2)
    assert set(ids(mine.request("GET", mine.endpoint.removesuffix("/xapi") + first.json()["more"]))) == {kept[0]}
    for id in others:
        refused(mine.find(id), 404)
    # A statement about another's is found by what the other's is only by those who may read that one.
    confirms = mine.store(statement(object={"objectType": "StatementRef", "id": others[0]}))
    assert set(ids(mine.query(verb=verb["id"]))) <= {*kept, confirms}
    assert set(ids(everything.query(verb=verb["id"]))) == {*kept, *others, confirms}


def test_mine_voided(everything, make):
    mine = make("statements/write", "statements/read/mine")
    own, other = mine.store(statement()), everything.store(statement())
    taken(mine.void(own), 200)
    taken(mine.query(voidedStatementId=own), 200)
    taken(everything.void(other), 200)
    refused(mine.query(voidedStatementId=other), 404)


def test_voiding_what_others_stored(everything, make):
    mine, other = make("statements/write"), make("statements/write")
    id = mine.store(statement())
    refused(other.void(id), 403)
    assert everything.find(id).status_code == 200
    batch = [statement(id=new_id()), {"actor": agent(), "verb": {"id": "http://adlnet.gov/expapi/verbs/voided"},
                                      "object": {"objectType": "StatementRef", "id": id}}]
    refused(other.send(batch), 403)
    refused(everything.find(batch[0]["id"]), 404)
    taken(mine.void(id), 200)
    second = mine.store(statement())
    taken(everything.void(second), 200)
    refused(everything.find(second), 404)


def test_a_bound_key_voids_what_it_stored_and_no_more(everything, make):
    registration = new_id()
    bound = make("all", registration=registration)
    id = everything.store(statement())
    refused(bound.send({"actor": agent(), "verb": {"id": "http://adlnet.gov/expapi/verbs/voided"}, "context": {"registration": registration},
                        "object": {"objectType": "StatementRef", "id": id}}), 403)
    taken(everything.find(id), 200)


def test_a_hash_opens_no_file(everything, make):
    """Who names the file of somebody else's statement in one of their own does not get it."""
    data = new_id().encode()
    taken(multipart.post(everything, statement(attachments=[multipart.attachment(data)]), multipart.raw_part(data)), 200)
    other = make("statements/write", "statements/read/mine")
    id = other.store(statement(attachments=[multipart.attachment(data, fileUrl="http://example.org/file")]))
    assert len(multipart.parse(taken(other.find(id, attachments="true"), 200))) == 1
    # Who has the file, and sends it, gets it back.
    own = statement(id=new_id(), attachments=[multipart.attachment(data)])
    taken(multipart.post(other, own, multipart.raw_part(data)), 200)
    assert multipart.parse(taken(other.find(own["id"], attachments="true"), 200))[1][1] == data


def test_voiding_before_it_is_there_does_not_reach_others(everything, make):
    """A voiding statement that comes first works on what its own client stores, not on another's."""
    mine, other = make("statements/write"), make("statements/write")
    id = new_id()
    answer = other.void(id)
    assert answer.status_code in (200, 403)
    mine.store(statement(id=id))
    assert everything.find(id).status_code == 200


def test_the_authority_is_the_client(everything, make):
    first, second = make("all", name="Primero"), make("all", name="Segundo")
    told = []
    for lrs in (first, second):
        authority = everything.fetch(lrs.store(statement(authority=agent("somebody-else"))))["authority"]
        assert authority["objectType"] == "Agent" and authority["account"]["name"].startswith("client:")
        told.append(authority)
    assert told[0]["account"]["name"] != told[1]["account"]["name"] and [each["name"] for each in told] == ["Primero", "Segundo"]
    assert all(lrs.secret not in json.dumps(told) and lrs.key not in json.dumps(told) for lrs in (first, second))


# Bound to a person

@pytest.fixture(scope="module")
def ada(house):
    login = f"ada-{new_id()[:8]}"
    return login, house.person(login)


@both_versions
def test_statements_of_a_person(everything, make, ada):
    login, account = ada
    lrs = make("statements/write", "statements/read", person=login)
    id = lrs.store(statement(actor=account))
    assert everything.fetch(id)["actor"]["account"] == account["account"]
    taken(lrs.send(statement(actor={**account, "name": "Ada"})), 200)
    elsewhere = {"account": {**account["account"], "homePage": "http://example.org"}}
    for other in (agent(), elsewhere, {"objectType": "Group", "member": [account]}, {"account": {**account["account"], "name": new_id()}}):
        body = statement(id=new_id(), actor=other)
        refused(lrs.send(body), 403)
        refused(lrs.put_statement(body), 403)
        refused(lrs.send([statement(actor=account), body]), 403)
        refused(everything.find(body["id"]), 404)


def test_reading_of_a_person(everything, make, ada):
    login, account = ada
    lrs = make("statements/read", person=login)
    verb = {"id": f"http://example.org/verbs/{new_id()}"}
    mine, other = everything.store(statement(actor=account, verb=verb)), everything.store(statement(verb=verb))
    taken(lrs.query(agent=json.dumps(account), verb=verb["id"]), 200)
    assert ids(lrs.query(agent=json.dumps(account), verb=verb["id"])) == [mine]
    refused(lrs.query(agent=json.dumps(agent())), 403)
    answer = lrs.query(verb=verb["id"])
    assert answer.status_code == 403 or ids(answer) == [mine]
    refused(lrs.find(other), 403, 404)
    taken(lrs.find(mine), 200)
    # What others say about it is found by its words, and is theirs.
    remark = everything.store(statement(verb=verb, object={"objectType": "StatementRef", "id": mine}))
    assert ids(everything.query(agent=json.dumps(account), verb=verb["id"])) == [remark, mine]
    assert ids(lrs.query(agent=json.dumps(account), verb=verb["id"])) == [mine]
    refused(lrs.find(remark), 403, 404)


def test_names_are_for_who_may_read(everything, make):
    somebody = {**agent(f"a-{new_id()[:8]}"), "name": "Ana Núñez"}
    everything.store(statement(actor=somebody))
    asked = json.dumps({name: value for name, value in somebody.items() if name != "name"})
    for scopes, names in ((("statements/read",), ["Ana Núñez"]), (("statements/write", "statements/read/mine"), None)):
        answer = taken(make(*scopes).get("/agents", agent=asked), 200)
        assert answer.json().get("name") == names


@both_versions
def test_documents_of_a_person(everything, make, ada):
    login, account = ada
    lrs = make("state", "profile", person=login)
    for resource in (STATE, AGENT_PROFILE):
        params = {**resource.fresh(), "agent": json.dumps(account)}
        taken(resource.put(lrs, params, {"a": 1}), 204)
        taken(resource.get(lrs, params), 200)
        taken(resource.delete(lrs, params), 204)
        other = resource.fresh()
        taken(resource.put(everything, other, {"a": 1}), 204)
        context = {name: value for name, value in other.items() if name != resource.id}
        for answer in (resource.put(lrs, resource.fresh(), {"a": 1}), resource.post(lrs, other, {"b": 1}), resource.get(lrs, other),
                       resource.get(lrs, context), resource.delete(lrs, other), resource.head(lrs, other)):
            refused(answer, 403)
        assert resource.get(everything, other).json() == {"a": 1}
    refused(STATE.delete(lrs, {name: value for name, value in STATE.fresh().items() if name != "stateId"}), 403)


# Bound to a registration and to an activity

def test_statements_of_a_registration(everything, make):
    registration = new_id()
    lrs = make("statements/write", "state", registration=registration)
    taken(lrs.send(statement(context={"registration": registration})), 200)
    taken(lrs.send(statement(context={"registration": registration.upper()})), 200)
    for context in (None, {}, {"registration": new_id()}, {"platform": "x"}):
        body = statement(id=new_id(), context=context)
        refused(lrs.send(body), 403)
        refused(everything.find(body["id"]), 404)
    params = STATE.fresh()
    taken(STATE.put(lrs, {**params, "registration": registration}, {"a": 1}), 204)
    for more in ({}, {"registration": new_id()}):
        refused(STATE.put(lrs, {**params, **more}, {"a": 1}), 403)
        refused(STATE.get(lrs, {**params, **more}), 403)


def test_profiles_of_agents_are_for_keys_without_bounds_or_of_a_person(everything, make):
    params = AGENT_PROFILE.fresh()
    taken(AGENT_PROFILE.put(everything, params, {"a": 1}), 204)
    for bounds in ({"registration": new_id()}, {"activity": "http://example.org/a"}):
        lrs = make("profile", **bounds)
        for answer in (AGENT_PROFILE.get(lrs, params), AGENT_PROFILE.put(lrs, params, {"b": 1}), AGENT_PROFILE.delete(lrs, params)):
            refused(answer, 403)
    taken(AGENT_PROFILE.get(make("profile"), params), 200)


@both_versions
def test_statements_of_an_activity(everything, make):
    root = f"http://example.org/simulators/{new_id()}"
    lrs = make("statements/write", "state", "profile", activity=root)
    for good in (root, f"{root}/", f"{root}/step/1"):
        taken(lrs.send(statement(object={"id": good})), 200)
        for resource in (STATE, ACTIVITY_PROFILE):
            taken(resource.put(lrs, {**resource.fresh(), "activityId": good}, {"a": 1}), 204)
    for bad in (root + "x", root[:-1], "http://example.org/", root.upper(), f"http://evil.example/{root}", f"{root}-2/step"):
        body = statement(id=new_id(), object={"id": bad})
        refused(lrs.send(body), 403)
        refused(everything.find(body["id"]), 404)
        for resource in (STATE, ACTIVITY_PROFILE):
            refused(resource.put(lrs, {**resource.fresh(), "activityId": bad}, {"a": 1}), 403)
            refused(resource.get(lrs, {**resource.context(), "activityId": bad}), 403)
    for thing in ({"objectType": "Agent", "mbox": "mailto:ana@example.org"}, {"objectType": "StatementRef", "id": new_id()},
                  {"objectType": "SubStatement", **statement(object={"id": root})}):
        refused(lrs.send(statement(object=thing)), 403)


# Their life

def test_revoked_is_over(house, everything, make):
    lrs = make("all")
    taken(lrs.query(limit=1), 200)
    house.run("client", "revoke", lrs.key)
    end = time.monotonic() + 5
    while lrs.query(limit=1).status_code != 401:
        assert time.monotonic() < end, "still let in"
        time.sleep(0.1)
    body = statement(id=new_id())
    refused(lrs.send(body), 401)
    refused(everything.find(body["id"]), 404)


def test_the_list_names_no_secret(house, make):
    lrs = make("state", name="Simulador")
    lines = house.run("client", "list").stdout
    line = next(line for line in lines.splitlines() if lrs.key in line)
    assert "Simulador" in line and "state" in line
    assert lrs.secret not in lines


def test_secrets_are_not_stored(house, make):
    lrs = make("all")
    taken(lrs.query(limit=1), 200)
    for file in house.data.rglob("*"):
        if file.is_file():
            assert lrs.secret.encode() not in file.read_bytes(), file


@pytest.mark.parametrize("arguments", [["--scope", "everything"], ["--scope", "all/read"], [], ["--scope", "all", "--activity", "no iri"],
                                       ["--scope", "all", "--person", "nobody"], ["--scope", "all", "--registration", "x"],
                                       ["--scope", "all", "--expires", "0"]])
def test_clients_that_cannot_be(house, arguments):
    done = house.run("client", "add", "--name", "Programa", *arguments, good=False)
    assert done.returncode != 0 and (done.stdout + done.stderr).strip()


def test_a_known_secret_costs_no_hash(house, make):
    """A hundred requests take less than a dozen password hashes would."""
    lrs = make("all")
    begin = time.monotonic()
    taken(lrs.get("/agents", agent=json.dumps(agent())), 200)
    first = time.monotonic() - begin
    begin = time.monotonic()
    for _ in range(100):
        taken(lrs.get("/agents", agent=json.dumps(agent())), 200)
    assert time.monotonic() - begin < max(12 * first, 2)


def test_too_many_wrong_tries(tmp_path):
    """They are slowed down, those who are known are not. On a service of its own, since every try counts."""
    house = Service(tmp_path)
    try:
        good = house.client("1.0.3", *house.add("all"))
        taken(good.query(limit=1), 200)
        codes, key = [], house.add("all")[0]
        for number in range(40):
            answer = asked_by(good, f"Basic {pair(key, f'wrong {number}')}")
            codes.append(answer.status_code)
            if answer.status_code == 429:
                refused(answer, 429)
                assert 0 < int(answer.headers["Retry-After"]) <= 3600
            taken(good.query(limit=1), 200)
        assert codes[0] == 401 and codes[-1] == 429 and set(codes) == {401, 429}
    finally:
        house.stop()


def test_expired_is_over(tmp_path):
    house = Service(tmp_path)
    try:
        lrs = house.client("1.0.3", *house.add("all", expires="1"))
        taken(lrs.query(limit=1), 200)
        house.server.travel(2)
        refused(lrs.query(limit=1), 401)
        taken(house.client().query(limit=1), 200)
    finally:
        house.stop()


def test_a_given_client_again_at_each_start(tmp_path):
    """`--xapi-client` with a new secret for the same key takes the old one's place."""
    house = Service(tmp_path)
    try:
        old = house.client()
        id = old.store(statement(object=activity(new_id())))
        house.server.stop()
        house.server.flags = [flag.replace("una-clave", "otra-clave") for flag in house.server.flags]
        house.server.stopped = False
        house.server.start()
        refused(old.find(id), 401)
        new = house.client(secret=old.secret.replace("una-clave", "otra-clave"))
        assert new.fetch(id)["authority"] == new.fetch(new.store(statement()))["authority"]
    finally:
        house.stop()
