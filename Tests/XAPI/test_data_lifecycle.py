"""What the store does with a statement (Data 2.3, 2.4; 2.0: 4.2, 4.2.4, 4.2.5): what it sets, what never changes, voiding."""

import datetime
import json
import re
import threading

import pytest

from client import LRS, VOIDED, activity, agent, new_id, statement
from rules import (ABSENT, ACCOUNT, ATTACHMENT, REF, UUID, Case, bad, change, check, check_refused, comparable, good, group, instant, member,
                   substatement, table)

UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,}(Z|\+00:00)")


def now():
    return int(datetime.datetime.now(datetime.timezone.utc).timestamp() * 1000)


# What the store sets

def test_a_statement_without_id_gets_one(lrs):
    ids = [lrs.store(statement()) for _ in range(2)]
    batch = lrs.send([statement(), statement()]).json()
    assert len({*ids, *batch}) == 4
    for id in (*ids, *batch):
        assert re.fullmatch(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", id)
        assert lrs.fetch(id)["id"] == id


def test_an_id_sent_is_kept(lrs):
    id = new_id()
    assert lrs.store({**statement(), "id": id}) == id
    assert lrs.fetch(id)["id"] == id


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize("sent", [None, "2011-07-15T00:00:00.000Z", "2099-01-01T00:00:00Z"])
def test_the_store_sets_the_stored_time(lrs, method, sent):
    body = {**statement(), "id": new_id(), **({"stored": sent} if sent else {})}
    before = now()
    answer = lrs.send(body) if method == "POST" else lrs.put_statement(body)
    assert answer.status_code in (200, 204), answer.text
    stored = lrs.fetch(body["id"])["stored"]
    # A clock's tick on either side.
    assert before - 1000 <= instant(stored) <= now() + 1000
    assert stored != sent


def test_a_stored_time_is_a_timestamp_with_milliseconds(lrs):
    for _ in range(5):
        lrs.store(statement())
    times = [each["stored"] for each in lrs.query(limit="20").json()["statements"]]
    assert times and all(UTC.fullmatch(time) for time in times), times
    assert any(not re.search(r"\.\d\d0", time) for time in times), "no stored time has milliseconds"


@table([
    bad(f"stored {value!r}", {"stored": value})
    for value in ("should fail", "01/011/2015", "2015-13-01T00:00:00Z", 12, {"key": "value"}, "")
])
def test_a_stored_time_that_is_sent_is_checked(lrs, case):
    check(lrs, case)


def test_a_missing_timestamp_is_the_stored_time(lrs):
    back = lrs.fetch(lrs.store(statement()))
    assert instant(back["timestamp"]) == instant(back["stored"])
    assert UTC.fullmatch(back["timestamp"])


@table([Case(f"timestamp {value!r}", statement(timestamp=value)) for value in ("2013-05-18T05:32:34.804Z", "2015-11-18T12:17:00+02:00")], [
    bad(f"timestamp {value!r}", {"timestamp": value})
    for value in ("should fail", "01/011/2015", "2015-02-29T00:00:00Z", 12, {"key": "value"}, "")
])
def test_a_timestamp_is_a_timestamp(lrs, case):
    check(lrs, case)


@pytest.mark.parametrize("ahead", [datetime.timedelta(minutes=5), datetime.timedelta(days=2), datetime.timedelta(days=3650)])
def test_a_timestamp_may_lie_in_the_future(lrs, ahead):
    """Clocks differ; and a SubStatement may speak of what is planned."""
    future = (datetime.datetime.now(datetime.timezone.utc) + ahead).strftime("%Y-%m-%dT%H:%M:%S.123Z")
    back = lrs.fetch(lrs.store(statement(timestamp=future, object=substatement(timestamp=future))))
    assert instant(back["timestamp"]) == instant(future) == instant(back["object"]["timestamp"])


# Authority

PAIR = {"objectType": "Group", "member": [{"account": ACCOUNT}, member("bob")]}


@table(good("agent", {"authority": agent()}), good("agent without type", {"authority": member()}),
       good("account", {"authority": {"account": ACCOUNT}}), good("a pair", {"authority": PAIR}), [
           bad(f"pair with {name}", {"authority": {**PAIR, name: value}}, ["$.authority", f"$.authority.{name}"])
           for name, value in (("mbox", "mailto:bob@example.org"), ("mbox_sha1sum", "ebd31e95054c018b10727ccffd2ef2ec3a016ee9"),
                               ("openid", "http://openid.example.org/1"), ("account", ACCOUNT))
       ], [
           bad(repr(value), {"authority": value}, ["$.authority", "$.authority.objectType", "$.authority.key", "$.authority.id"])
           for value in ("ana", 12, {"key": "value"}, activity(), [agent()], {})
       ])
def test_an_authority_is_an_agent_or_a_pair(lrs, case):
    check(lrs, case)


@table([
    bad(f"{len(members)} members", {"authority": {"objectType": "Group", "member": members}}, ["$.authority", "$.authority.member"])
    for members in ([], [member()], [member("a"), member("b"), {"account": ACCOUNT}], [member(str(n)) for n in range(10)])
], bad("no member", {"authority": {"objectType": "Group"}}, ["$.authority", "$.authority.member"]),
       bad("identified group", {"authority": {"objectType": "Group", "openid": "http://openid.example.org/1"}},
           ["$.authority", "$.authority.openid", "$.authority.member"]),
       bad("identified, two members", {"authority": group(openid="http://openid.example.org/1")}, ["$.authority", "$.authority.openid"]),
       good("two", {"authority": group()}))
def test_a_group_as_authority_has_two_members(lrs, case):
    check(lrs, case)


@table([
    bad(f"{count} agents",
        {"authority": {"objectType": "Group", "member": [{"account": ACCOUNT}, *(member(str(n)) for n in range(count - 1))]}},
        ["$.authority", "$.authority.member"]) for count in (3, 4, 20)
])
def test_an_authority_of_more_than_two_is_refused(lrs, case):
    check(lrs, case)


def test_every_statement_has_an_authority(lrs):
    """An Agent, since one connects with a key and a secret; always the same one for the same credentials, whatever was sent."""
    ids = [lrs.store(statement()), lrs.store(statement(authority=agent("impostor"))), lrs.store(statement(authority=PAIR))]
    put = new_id()
    assert lrs.put_statement(statement(authority=agent("impostor")), put).status_code == 204
    found = [lrs.fetch(id)["authority"] for id in (*ids, put)]
    assert all(each == found[0] for each in found), found
    assert found[0].get("objectType", "Agent") == "Agent"
    assert len({"mbox", "mbox_sha1sum", "openid", "account"} & set(found[0])) == 1
    assert all("authority" in each for each in lrs.query(limit="50").json()["statements"])


# Version


@table([Case(version, statement(version=version)) for version in ("1.0", "1.0.0", "1.0.1", "1.0.3", "1.0.9", "1.0.12")],
       Case("2.0.0", statement(version="2.0.0"), versions=("2.0.0", )), [
           bad(repr(version), {"version": version})
           for version in ("should fail", "0.9.9", "1.1.0", "0.95", "1", "1.", "1.0.", "v1.0.0", "1.0.x", "11.0.0", "", "1.0.0 ")
       ], bad("2.0.0 in 1.0.3", {"version": "2.0.0"}, versions=("1.0.3", )),
       [bad(repr(version), {"version": version}) for version in (1.0, 1, {"key": "value"}, ["1.0.0"])])
def test_a_version_is_one_that_is_spoken(lrs, case):
    check(lrs, case)


@pytest.mark.parametrize("version", ["1.0.0", "1.0.3", "1.0.9", "2.0.0"])
def test_a_version_is_kept(lrs, version):
    if version == "2.0.0" and not lrs.is2:
        pytest.skip("1.0.3 has to refuse it")
    id = lrs.store(statement(version=version))
    assert lrs.fetch(id)["version"] == version
    assert next(each for each in lrs.query(limit="5").json()["statements"] if each["id"] == id)["version"] == version


def test_a_missing_version_is_that_of_the_data_model(lrs):
    assert lrs.fetch(lrs.store(statement()))["version"] == ("2.0.0" if lrs.is2 else "1.0.0")


# Statements are immutable: what is the same, and what isn't

BASE = statement(
    actor=group(mbox="mailto:Equipo@example.org", name="Equipo"), timestamp="2026-03-04T05:06:07.890Z",
    object={**activity(), "definition": {"name": {"en": "Lesson"}, "type": "http://example.org/lesson"}}, result={
                "score": {"raw": 5, "min": 0, "max": 10}, "success": True, "response": "Sí", "duration": "PT60S",
                "extensions": {"http://example.org/e": {"a": [1, 2], "b": None}}
            }, context={
                "registration": UUID, "language": "es", "platform": "P", "instructor": agent("iris"),
                "extensions": {"http://example.org/c": "x"}, "contextActivities": {
                    "parent": [{"id": "http://example.org/module", "definition": {"name": {"en": "Module"}}}],
                    "grouping": [activity("a"), activity("b")]
                }
            }, attachments=[ATTACHMENT])
PLANNED = statement(object=substatement(object={**activity(), "definition": {"name": {"en": "L"}}}, timestamp="2026-03-04T05:06:07Z",
                                        actor=group(), context={"contextActivities": {"parent": activity()}}))


def reordered(value):
    """The same with all keys the other way round."""
    if isinstance(value, dict):
        return {name: reordered(value[name]) for name in reversed(value)}
    return [reordered(each) for each in value] if isinstance(value, list) else value


def but(base=BASE, **changes):
    """Changes with `__` for the dots of a place."""
    return change(base, {place.replace("__", "."): value for place, value in changes.items()})


SAME = {
    "nothing": (BASE, BASE),
    "order of keys": (BASE, reordered(BASE)),
    "stored": (BASE, but(stored="2011-01-01T00:00:00Z")),
    "authority": (BASE, but(authority=agent("other"))),
    "version": (BASE, but(version="1.0.0")),
    "version of another patch": (but(version="1.0.0"), but(version="1.0.3")),
    "no timestamp the second time": (BASE, but(timestamp=ABSENT)),
    "timestamp in another zone": (BASE, but(timestamp="2026-03-04T07:06:07.890+02:00")),
    "timestamp with more noughts": (BASE, but(timestamp="2026-03-04T05:06:07.890000Z")),
    "SubStatement's timestamp in another zone": (PLANNED, but(PLANNED, object__timestamp="2026-03-03T23:36:07.000-05:30")),
    "display": (BASE, but(verb__display={"fr": "essaya"})),
    "no display": (BASE, but(verb__display=ABSENT)),
    "display of the SubStatement's verb": (PLANNED, but(PLANNED, object__verb__display={"fr": "essaya"})),
    "definition": (BASE, but(object__definition={"name": {"en": "Another"}, "interactionType": "numeric"})),
    "no definition": (BASE, but(object__definition=ABSENT)),
    "definition where there was none": (but(object__definition=ABSENT), BASE),
    "definition of the SubStatement's object": (PLANNED, but(PLANNED, object__object__definition=ABSENT)),
    "definition of a context activity": (BASE, but(context__contextActivities__parent=[{"id": "http://example.org/module"}])),
    "a context activity alone": (BASE, but(context__contextActivities__parent={"id": "http://example.org/module"})),
    "a context activity in an array": (PLANNED, but(PLANNED, object__context__contextActivities={"parent": [activity()]})),
    "order of members": (BASE, but(actor__member=[member("iris"), member("eva")])),
    "order of the SubStatement's members": (PLANNED, but(PLANNED, object__actor__member=[member("iris"), member("eva")])),
    "case of the mail's domain": (BASE, but(actor__mbox="mailto:Equipo@EXAMPLE.org")),
    "case of the registration": (BASE, but(context__registration=UUID.upper())),
    "hundredths of the duration": (but(result__duration="PT1.23S"), but(result__duration="PT1.234S")),
    "more hundredths of the duration": (but(result__duration="PT1H2.340S"), but(result__duration="PT1H2.3499S")),
}

# 2.0 counts neither; 1.0.3 excepts only how a time is written, and that attachments' data may be left out of answers.
SAME_IN_2 = {
    "another instant": (BASE, but(timestamp="2026-03-04T05:06:08.890Z")),
    "a timestamp the second time": (but(timestamp=ABSENT), BASE),
    "no attachments": (BASE, but(attachments=ABSENT)),
    "another attachment": (BASE, but(attachments=[{**ATTACHMENT, "sha2": "0" * 64}])),
    "one attachment more": (BASE, but(attachments=[ATTACHMENT, {**ATTACHMENT, "sha2": "0" * 64}])),
}

OTHER_IN_1 = {name: SAME_IN_2[name] for name in ("another instant", "another attachment", "one attachment more")} | {
    "case of the mail's name": (BASE, but(actor__mbox="mailto:equipo@example.org")),
    "case of an IRI": (BASE, but(object__id="http://example.org/Activities/lesson")),
    "case of a response": (BASE, but(result__response="SÍ")),
}

OTHER = {
    "actor": (BASE, but(actor=agent("other"))),
    "actor's name": (BASE, but(actor__name="Otro")),
    "actor's identifier": (BASE, but(actor__mbox="mailto:otro@example.org")),
    "kind of identifier": (statement(), statement(actor={"objectType": "Agent", "openid": "http://example.org/ana"})),
    "agent and group": (statement(), statement(actor={"objectType": "Group", "mbox": "mailto:ana@example.org"})),
    "a member more": (BASE, but(actor__member=[member("eva"), member("iris"), member("olga")])),
    "a member less": (BASE, but(actor__member=[member("eva")])),
    "another member": (BASE, but(actor__member=[member("eva"), member("olga")])),
    "a member twice": (BASE, but(actor__member=[member("eva"), member("eva")])),
    "verb": (BASE, but(verb__id="http://example.org/verbs/passed")),
    "object": (BASE, but(object__id="http://example.org/activities/other")),
    "kind of object": (statement(), statement(object=agent())),
    "reference": (statement(object=REF), statement(object={**REF, "id": new_id()})),
    "success": (BASE, but(result__success=False)),
    "no success": (BASE, but(result__success=ABSENT)),
    "completion too": (BASE, but(result__completion=True)),
    "score": (BASE, but(result__score__raw=6)),
    "no result": (BASE, but(result=ABSENT)),
    "response": (BASE, but(result__response="No")),
    "duration in another unit": (BASE, but(result__duration="PT1M")),
    "duration written out": (BASE, but(result__duration="PT0M60S")),
    "hundredth of the duration": (but(result__duration="PT1.23S"), but(result__duration="PT1.24S")),
    "extension's value": (BASE, but(result__extensions={"http://example.org/e": {"a": [1, 3], "b": None}})),
    "order within an extension": (BASE, but(result__extensions={"http://example.org/e": {"a": [2, 1], "b": None}})),
    "null missing in an extension": (BASE, but(result__extensions={"http://example.org/e": {"a": [1, 2]}})),
    "extension's type": (but(result__extensions={"http://example.org/e": 1}), but(result__extensions={"http://example.org/e": "1"})),
    "number and boolean": (but(result__extensions={"http://example.org/e": 1}), but(result__extensions={"http://example.org/e": True})),
    "extension more": (BASE, but(context__extensions={"http://example.org/c": "x", "http://example.org/d": "x"})),
    "registration": (BASE, but(context__registration=new_id())),
    "no registration": (BASE, but(context__registration=ABSENT)),
    "language": (BASE, but(context__language="pt")),
    "platform": (BASE, but(context__platform="Q")),
    "instructor": (BASE, but(context__instructor=agent("olga"))),
    "context activity": (BASE, but(context__contextActivities__parent=[{"id": "http://example.org/other"}])),
    "context activity more": (BASE, but(context__contextActivities__other=[activity()])),
    "kind of context activity": (BASE, but(context__contextActivities={"category": BASE["context"]["contextActivities"]["parent"]})),
    "no context": (BASE, but(context=ABSENT)),
    "SubStatement's verb": (PLANNED, but(PLANNED, object__verb__id="http://example.org/verbs/passed")),
    "SubStatement's actor": (PLANNED, but(PLANNED, object__actor=agent("other"))),
    "SubStatement's object": (PLANNED, but(PLANNED, object__object__id="http://example.org/other")),
}


def pairs(both, only1=None, only2=None):
    rows = [(version, name, pair)
            for version, more in (("1.0.3", only1), ("2.0.0", only2))
            for name, pair in {**both, **(more or {})}.items()]
    return pytest.mark.parametrize("lrs, first, second",
                                   [pytest.param(version, *pair, id=f"{version} {name}") for version, name, pair in rows], indirect=["lrs"])


def stored_under(lrs, body):
    id = new_id()
    assert lrs.put_statement(body, id).status_code == 204
    return id, lrs.fetch(id, format="exact")


@pairs(SAME, only2=SAME_IN_2)
def test_the_same_statement_again_changes_nothing(lrs, first, second):
    id, before = stored_under(lrs, first)
    answer = lrs.put_statement(second, id)
    assert answer.status_code == 204, answer.text
    answer = lrs.send({**second, "id": id})
    assert answer.status_code == 200 and answer.json() == [id], answer.text
    assert lrs.fetch(id, format="exact") == before


@pairs(OTHER, only1=OTHER_IN_1)
def test_another_statement_of_the_same_id_is_refused(lrs, first, second):
    id, before = stored_under(lrs, first)
    check_refused(lrs.put_statement(second, id), status=409)
    check_refused(lrs.send({**second, "id": id}), status=409)
    assert lrs.fetch(id, format="exact") == before


@pairs({name: SAME[name] for name in ("order of keys", "display", "definition", "order of members")})
def test_sameness_goes_both_ways(lrs, first, second):
    id, before = stored_under(lrs, second)
    assert lrs.put_statement(first, id).status_code == 204
    assert lrs.fetch(id, format="exact") == before


def test_what_was_read_can_be_sent_again(lrs):
    """With all that the store added to it."""
    for body in (BASE, PLANNED, statement(context={"contextActivities": {"other": activity()}}), statement(actor=group()),
                 statement(object=REF)):
        id, back = stored_under(lrs, body)
        assert lrs.put_statement(back, id).status_code == 204
        assert lrs.send(back).status_code == 200
        listed = next(each for each in lrs.query(limit="3").json()["statements"] if each["id"] == id)
        assert lrs.send(listed).status_code == 200
        assert lrs.fetch(id, format="exact") == back


def test_a_conflict_in_a_batch_stores_nothing_of_it(lrs):
    id, before = stored_under(lrs, BASE)
    batch = [{**statement(), "id": new_id()}, {**but(result__success=False), "id": id}, {**statement(), "id": new_id()}]
    check_refused(lrs.send(batch), status=409)
    assert lrs.find(batch[0]["id"]).status_code == lrs.find(batch[2]["id"]).status_code == 404
    assert lrs.fetch(id, format="exact") == before
    answer = lrs.send([batch[0], {**BASE, "id": id}, batch[2]])
    assert answer.status_code == 200 and answer.json() == [each["id"] for each in batch]


def test_of_two_at_once_one_wins(lrs, service):
    """Different contents under one id from many sides: one is stored, and stays."""
    id = new_id()
    bodies = [statement(result={"response": str(n)}) for n in range(8)]
    answers = [None] * len(bodies)

    def put(n):
        answers[n] = LRS(*service, lrs.version).put_statement(bodies[n], id).status_code

    threads = [threading.Thread(target=put, args=(n,)) for n in range(len(bodies))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [204] + [409] * (len(bodies) - 1), answers
    assert lrs.fetch(id)["result"] == bodies[answers.index(204)]["result"]


def test_nothing_comes_back_written_another_way(lrs):
    """Order within lists, words, numbers, nulls in extensions: all as sent, in one statement and in lists."""
    sent = but(result__extensions={"http://example.org/e": {"z": 1, "a": [3, 1, 2], "n": None, "1": 1.5, "t": "2026-01-01T00:00:00+02:00"}})
    id = lrs.store(sent)
    listed = next(each for each in lrs.query(limit="3", format="exact").json()["statements"] if each["id"] == id)
    for back in (lrs.fetch(id, format="exact"), lrs.fetch(id), listed):
        assert comparable(back) == comparable(sent)
        assert json.dumps(back["result"]["extensions"]) == json.dumps(sent["result"]["extensions"])
        assert back["attachments"] == sent["attachments"]
        assert instant(back["timestamp"]) == instant(sent["timestamp"])


def test_properties_may_stand_in_any_order(lrs):
    for body in (reordered(BASE), {name: BASE[name] for name in sorted(BASE)}):
        check(lrs, Case("reordered", body))


# Voiding

def voiding(id, **more):
    return statement(verb={"id": VOIDED, "display": {"en": "voided"}}, object={"objectType": "StatementRef", "id": id}, **more)


def is_voided(lrs, id):
    """Whether the store gives it only to who asks for a voided one; the two have to agree."""
    plain, voided = lrs.find(id).status_code, lrs.get("/statements", voidedStatementId=id).status_code
    assert (plain, voided) in ((200, 404), (404, 200)), (plain, voided)
    return voided == 200


def test_a_voided_statement_is_found_only_as_such(lrs):
    registration = new_id()
    id = lrs.store(statement(context={"registration": registration}))
    assert not is_voided(lrs, id)
    voider = lrs.void(id)
    assert voider.status_code == 200, voider.text
    assert is_voided(lrs, id)
    back = lrs.get("/statements", voidedStatementId=id).json()
    assert back["id"] == id and "voided" not in back
    assert lrs.fetch(voider.json()[0])["object"]["id"] == id
    # Whoever refers to a statement that the filter finds is found with it; the voided one is not.
    assert [each["id"] for each in lrs.query(registration=registration).json()["statements"]] in ([voider.json()[0]], [])
    recent = [each["id"] for each in lrs.query(limit="10").json()["statements"]]
    assert voider.json()[0] in recent and id not in recent


@pytest.mark.parametrize("verb, voids", [(VOIDED, True), (VOIDED.upper(), False), ("https://adlnet.gov/expapi/verbs/voided", False),
                                         ("http://example.org/verbs/voided", False), (VOIDED + "/", False)])
def test_the_reserved_verb_voids(lrs, verb, voids):
    id = lrs.store(statement())
    lrs.store(statement(verb={"id": verb}, object={"objectType": "StatementRef", "id": id}))
    assert is_voided(lrs, id) is voids


@table([
    bad(f"object {name}", {"verb": {"id": VOIDED}, "object": object}, ["$.object", "$.object.objectType"])
    for name, object in (("an activity", activity()), ("no type", {"id": "http://example.org/a"}), ("an agent", agent()),
                         ("a group", group()), ("a SubStatement", substatement()))
])
def test_a_voiding_statement_needs_a_reference(lrs, case):
    check(lrs, case)


@table(Case("a reference", voiding(new_id())),
       Case("with more", voiding(new_id(), result={"response": "by mistake"}, context={"registration": UUID})),
       bad("without id", {"verb": {"id": VOIDED}, "object": {"objectType": "StatementRef"}}, "$.object.id"),
       bad("id of another form", {"verb": {"id": VOIDED}, "object": {"objectType": "StatementRef", "id": "12"}}, "$.object.id"))
def test_a_voiding_statement_names_its_target(lrs, case):
    check(lrs, case)


def test_the_target_of_voiding_may_come_later(lrs):
    """Voided is what a voiding statement refers to, whichever came first."""
    id = new_id()
    assert lrs.void(id).status_code == 200
    assert lrs.find(id).status_code == 404
    assert lrs.put_statement(statement(), id).status_code == 204
    assert is_voided(lrs, id)


@pytest.mark.parametrize("target_first", [True, False])
def test_target_and_voiding_may_come_together(lrs, target_first):
    id = new_id()
    batch = [{**statement(), "id": id}, voiding(id)]
    assert lrs.send(batch if target_first else batch[::-1]).status_code == 200
    assert is_voided(lrs, id)


def test_a_voiding_statement_cannot_be_voided(lrs):
    """The attempt may be refused, or stored without effect."""
    id = lrs.store(statement())
    first = lrs.void(id).json()[0]
    assert lrs.void(first).status_code in (200, 400, 403, 409)
    assert not is_voided(lrs, first)
    assert is_voided(lrs, id)


def test_a_voiding_statement_that_comes_later_cannot_be_voided_either(lrs):
    id, later = lrs.store(statement()), new_id()
    assert lrs.void(later).status_code == 200
    assert lrs.put_statement(voiding(id), later).status_code == 204
    assert not is_voided(lrs, later)
    assert is_voided(lrs, id)


def test_voiding_twice_is_voiding(lrs):
    id = lrs.store(statement())
    assert lrs.void(id).status_code == lrs.void(id, agent("eva")).status_code == 200
    assert is_voided(lrs, id)


def test_a_voided_statement_stays_what_it_was(lrs):
    """The same again is fine and doesn't bring it back; another under its id is a conflict; under a new id it is a new statement."""
    body = {**statement(), "id": new_id()}
    lrs.store(body)
    lrs.void(body["id"])
    assert lrs.send(body).status_code == 200
    assert lrs.put_statement(body).status_code == 204
    assert is_voided(lrs, body["id"])
    check_refused(lrs.send({**body, "result": {"success": True}}), status=409)
    again = lrs.store({**body, "id": new_id()})
    assert not is_voided(lrs, again)


def test_a_substatement_voids_nothing(lrs):
    id = lrs.store(statement())
    lrs.store(statement(object={"objectType": "SubStatement", **voiding(id)}))
    assert not is_voided(lrs, id)


def test_other_references_void_nothing(lrs):
    id = lrs.store(statement())
    lrs.store(statement(object={"objectType": "StatementRef", "id": id}))
    lrs.store(
        statement(verb={"id": VOIDED}, object={"objectType": "StatementRef", "id": new_id()},
                  context={"statement": {"objectType": "StatementRef", "id": id}}))
    assert not is_voided(lrs, id)


def test_capitals_name_the_same_target(lrs):
    id = lrs.store(statement())
    assert lrs.void(id.upper()).status_code == 200
    assert is_voided(lrs, id)
