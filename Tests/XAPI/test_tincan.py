"""An independent client (`tincan` from PyPI, by the makers of the first version) drives the store."""

import datetime
import json
import uuid

import pytest
from tincan import (Activity, ActivityDefinition, Agent, AgentAccount, Context, ContextActivities, Group, LanguageMap, RemoteLRS, Result,
                    Score, Statement, StatementRef, SubStatement, Verb)
from tincan.documents import ActivityProfileDocument, AgentProfileDocument, StateDocument

from client import VOIDED


@pytest.fixture(params=["1.0.3", "1.0.2", "1.0.1", "1.0.0"])
def remote(request, service):
    endpoint, key, secret = service
    return RemoteLRS(version=request.param, endpoint=endpoint, username=key, password=secret)


@pytest.fixture
def verb():
    return Verb(id=f"http://example.org/verbs/{uuid.uuid4()}", display=LanguageMap({"en-US": "did", "es": "hizo"}))


def ana():
    return Agent(name="Ana Núñez", mbox="mailto:ana@example.org")


def lesson(name=None):
    return Activity(id=f"http://example.org/activities/{name or uuid.uuid4()}", definition=ActivityDefinition(
        name=LanguageMap({"en-US": "Lesson", "es": "Lección"}), description=LanguageMap({"en-US": "A lesson"}),
        type="http://adlnet.gov/expapi/activities/lesson"))


def did(verb, **more):
    return Statement(**{"actor": ana(), "verb": verb, "object": lesson(), **more})


def good(answer):
    assert answer.success, f"{answer.response.status} {answer.data}"
    return answer.content


def test_about(remote):
    assert "1.0.3" in good(remote.about()).version


def test_save_and_retrieve(remote, verb):
    saved = good(remote.save_statement(did(verb)))
    assert uuid.UUID(str(saved.id))
    kept = good(remote.retrieve_statement(saved.id))
    assert kept.actor.mbox == "mailto:ana@example.org" and kept.actor.name == "Ana Núñez" and kept.verb.id == verb.id
    assert kept.object.definition.name["es"] == "Lección"
    assert kept.stored and kept.authority and kept.timestamp


def test_save_under_an_id_of_ones_own(remote, verb):
    id = uuid.uuid4()
    good(remote.save_statement(did(verb, id=id)))
    assert str(good(remote.retrieve_statement(id)).id) == str(id)


def test_save_everything_that_a_statement_may_have(remote, verb):
    statement = did(
        verb, id=uuid.uuid4(), timestamp=datetime.datetime(2026, 5, 4, 3, 2, 1, tzinfo=datetime.timezone.utc),
        actor=Group(name="Equipo", member=[ana(), Agent(account=AgentAccount(home_page="http://example.org", name="bea"))]),
        result=Result(score=Score(raw=97, scaled=0.97, min=0, max=100), success=True, completion=True, response="ñandú",
                      duration=datetime.timedelta(minutes=2, seconds=3)),
        context=Context(registration=uuid.uuid4(), instructor=Agent(openid="http://example.org/tutora"),
                        context_activities=ContextActivities(parent=[lesson("curso")], category=[lesson("cohorte")]),
                        platform="Rumbo", language="es"))
    good(remote.save_statement(statement))
    kept = good(remote.retrieve_statement(statement.id))
    assert kept.result.score.scaled == 0.97 and kept.result.duration == datetime.timedelta(minutes=2, seconds=3)
    assert kept.result.response == "ñandú" and str(kept.context.registration) == str(statement.context.registration)
    assert kept.context.context_activities.parent[0].id == "http://example.org/activities/curso"
    assert kept.actor.member[1].account.name == "bea"
    assert kept.timestamp == statement.timestamp


def test_save_several_and_page_through_them(remote, verb):
    saved = good(remote.save_statements([did(verb) for _ in range(7)]))
    assert len({str(each.id) for each in saved}) == 7
    result = good(remote.query_statements({"verb": verb, "limit": 3}))
    found = list(result.statements)
    while result.more:
        result = good(remote.more_statements(result))
        found += list(result.statements)
    assert sorted(str(each.id) for each in found) == sorted(str(each.id) for each in saved)


def test_query(remote, verb):
    thing, who, registration = lesson(), Agent(mbox=f"mailto:{uuid.uuid4()}@example.org"), uuid.uuid4()
    saved = good(remote.save_statement(did(verb, actor=who, object=thing, context=Context(registration=registration))))
    good(remote.save_statement(did(verb)))
    for query in ({"agent": who}, {"activity": thing}, {"registration": registration}, {"agent": who, "verb": verb, "activity": thing}):
        assert [str(each.id) for each in good(remote.query_statements(query)).statements] == [str(saved.id)], query
    both = good(remote.query_statements({"verb": verb, "ascending": "true"})).statements
    assert len(both) == 2 and str(both[0].id) == str(saved.id)
    always = {"since": "2012-06-01T19:09:13.245Z", "until": "2112-06-01T00:00:00Z"}
    assert len(good(remote.query_statements({"verb": verb, **always})).statements) == 2
    for format in ("ids", "exact", "canonical"):
        assert len(good(remote.query_statements({"verb": verb, "format": format, "related_agents": "true"})).statements) == 2


def test_nobody_of_that_name(remote, verb):
    assert list(good(remote.query_statements({"verb": verb})).statements) == []


def test_substatements_and_references(remote, verb):
    inner = SubStatement(actor=ana(), verb=verb, object=lesson())
    planned = good(remote.save_statement(Statement(actor=ana(), verb=Verb(id="http://example.org/verbs/planned"), object=inner)))
    assert good(remote.retrieve_statement(planned.id)).object.object_type == "SubStatement"
    saved = good(remote.save_statement(did(verb)))
    confirms = good(remote.save_statement(Statement(
        actor=ana(), verb=Verb(id="http://example.org/verbs/confirmed"), object=StatementRef(id=saved.id))))
    assert [str(each.id) for each in good(remote.query_statements({"verb": verb})).statements] == [str(confirms.id), str(saved.id)]


def test_void(remote, verb):
    saved = good(remote.save_statement(did(verb)))
    good(remote.save_statement(Statement(
        actor=ana(), verb=Verb(id=VOIDED, display=LanguageMap({"en-US": "voided"})), object=StatementRef(id=saved.id))))
    assert remote.retrieve_statement(saved.id).response.status == 404
    assert str(good(remote.retrieve_voided_statement(saved.id)).id) == str(saved.id)


def test_a_refusal_is_no_success(remote, verb):
    answer = remote.save_statement(did(verb, object=Activity(id="http://example.org/a"), actor=Agent(name="Nobody")))
    assert not answer.success and answer.response.status == 400


def test_wrong_credentials(service, verb):
    endpoint, key, _ = service
    answer = RemoteLRS(version="1.0.3", endpoint=endpoint, username=key, password="wrong").save_statement(did(verb))
    assert not answer.success and answer.response.status == 401


def state(id, thing, **more):
    return StateDocument(id=id, activity=thing, agent=ana(), content=json.dumps({"page": 3}), content_type="application/json", **more)


def test_state(remote):
    thing, id = lesson(), f"suspended {uuid.uuid4()}"
    assert good(remote.retrieve_state_ids(thing, ana())) == []
    assert remote.save_state(state(id, thing)).success
    kept = good(remote.retrieve_state(thing, ana(), id))
    assert json.loads(kept.content) == {"page": 3}
    assert good(remote.retrieve_state_ids(thing, ana())) == [id]
    assert good(remote.retrieve_state_ids(thing, ana(), since="2112-06-01T00:00:00Z")) == []
    assert remote.delete_state(state(id, thing)).success
    assert remote.retrieve_state(thing, ana(), id).response.status == 404


def test_clear_state(remote):
    thing = lesson()
    for id in ("a", "b"):
        assert remote.save_state(state(id, thing)).success
    assert remote.clear_state(thing, ana()).success
    assert good(remote.retrieve_state_ids(thing, ana())) == []


def test_activity_profile(remote):
    thing, id = lesson(), f"profile {uuid.uuid4()}"
    document = ActivityProfileDocument(id=id, activity=thing, content="plain text", content_type="text/plain")
    assert remote.save_activity_profile(document).success
    assert good(remote.retrieve_activity_profile(thing, id)).content in ("plain text", b"plain text", bytearray(b"plain text"))
    assert good(remote.retrieve_activity_profile_ids(thing)) == [id]
    # It is there already: without its ETag this is a conflict, with it a change.
    again = remote.save_activity_profile(document)
    assert not again.success and again.response.status == 409
    document.etag = dict(remote.retrieve_activity_profile(thing, id).response.getheaders())["ETag"]
    document.content = "other text"
    assert remote.save_activity_profile(document).success
    assert remote.save_activity_profile(document).response.status == 412
    document.etag = None
    assert remote.delete_activity_profile(document).success
    assert good(remote.retrieve_activity_profile_ids(thing)) == []


def test_agent_profile(remote):
    who, id = Agent(mbox=f"mailto:{uuid.uuid4()}@example.org"), f"profile {uuid.uuid4()}"
    document = AgentProfileDocument(id=id, agent=who, content=json.dumps({"level": 2}), content_type="application/json")
    assert remote.save_agent_profile(document).success
    assert json.loads(good(remote.retrieve_agent_profile(who, id)).content) == {"level": 2}
    assert good(remote.retrieve_agent_profile_ids(who)) == [id]
    document.etag = dict(remote.retrieve_agent_profile(who, id).response.getheaders())["ETag"]
    assert remote.delete_agent_profile(document).success
    assert remote.retrieve_agent_profile(who, id).response.status == 404
