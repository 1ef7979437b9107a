"""Formatting of statements (Data 2.2, 2.4; 2.0: 4.2.1): JSON itself, keys, types, nulls, numbers, parameters."""

import copy
import json
import re

import pytest

from client import activity, agent, new_id, statement
from rules import (ABSENT, ATTACHMENT, EXTENSIONS_PLACES, ONLY1, ONLY2, REF, SUB, Case, bad, check, check_refused, comparable, everywhere,
                   good, group, member, table, taken)

ACTOR, VERB, OBJECT = (json.dumps(statement()[name]) for name in ("actor", "verb", "object"))


def text(actor=ACTOR, verb=VERB, object=OBJECT, more=""):
    """A statement's JSON, put together by hand: for what no JSON library writes."""
    return f'{{"actor":{actor},"verb":{verb},"object":{object}{more}}}'


# JSON

WELL_FORMED = {
    "other order": f'{{"object":{OBJECT},"verb":{VERB},"actor":{ACTOR}}}',
    "white space": f'\r\n\t {{ "actor" : {ACTOR} ,\n"verb":{VERB},"object":{OBJECT} }} \n',
    "escaped key": text().replace('"actor"', '"\\u0061ctor"'),
    "escaped value": text().replace("mailto", "\\u006d\\u0061ilto").replace("http:/", "http:\\/"),
    "surrogate pair": text(more=',"result":{"response":"\\ud83d\\ude80"}'),
    "numbers": text(more=',"result":{"score":{"raw":1e2,"min":-0.5E+1,"max":1.0e3,"scaled":0}}'),
    "nested to 50": text(more=f',"result":{{"extensions":{{"http://example.org/deep":{"[" * 50}{"]" * 50}}}}}'),
}

MALFORMED = {
    "empty": "", "a word": "statement", "half": text()[:-1], "half a string": text()[:40], "trailing comma": text()[:-1] + ",}",
    "two statements": text() + text(), "trailing bracket": text() + "]", "single quotes": text().replace('"', "'"),
    "comment": text().replace("{", "{/* a */", 1), "NaN": text(more=',"result":{"score":{"raw":NaN}}'),
    "infinity": text(more=',"result":{"score":{"raw":-Infinity}}'), "leading zero": text(more=',"result":{"score":{"raw":01}}'),
    "plus": text(more=',"result":{"score":{"raw":+1}}'), "no digit after the point": text(more=',"result":{"score":{"raw":1.}}'),
    "hexadecimal": text(more=',"result":{"score":{"raw":0x10}}'), "True": text(more=',"result":{"success":True}'),
    "line break in a string": text(more=',"result":{"response":"a\nb"}'), "tab in a string": text(more=',"result":{"response":"a\tb"}'),
    "unknown escape": text(more=',"result":{"response":"\\x41"}'), "short escape": text(more=',"result":{"response":"\\u12"}'),
    "missing colon": text().replace('"verb":', '"verb" '), "key without quotes": text().replace('"verb"', "verb"),
    "lone high surrogate": text(more=',"result":{"response":"\\ud83d"}'),
    "lone low surrogate": text(more=',"result":{"response":"\\ude80 a"}'),
    "surrogate in a key": text(more=',"result":{"extensions":{"http://example.org/\\ud800":1}}'),
    "surrogates in the wrong order": text(more=',"result":{"response":"\\ude80\\ud83d"}'), "surrogate in an extension's value": text(
        more=',"result":{"extensions":{"http://example.org/e":["\\udbff"]}}'), "nested 10,000 deep": text(
            more=f',"result":{{"extensions":{{"http://example.org/deep":{"[" * 10000}{"]" * 10000}}}}}'), "10,000 opened": "[" * 10000,
    "10,000 objects opened": '{"a":' * 10000, "a string": '"statement"', "a number": "12", "null": "null", "true": "true",
}

NOT_UTF8 = {
    "one byte of Latin 1": text(more=',"result":{"response":"é"}').encode("latin-1"),
    "a stray continuation": text(more=',"result":{"response":"#"}').encode().replace(b"#", b"\x80"),
    "an overlong form": text(more=',"result":{"response":"#"}').encode().replace(b"#", b"\xc0\xaf"),
    "a surrogate's bytes": text(more=',"result":{"response":"#"}').encode().replace(b"#", b"\xed\xa0\x80"),
    "past the last code point": text(more=',"result":{"response":"#"}').encode().replace(b"#", b"\xf4\x90\x80\x80"),
    "UTF-16": text().encode("utf-16"),
}


@pytest.mark.parametrize("body", WELL_FORMED.values(), ids=WELL_FORMED.keys())
def test_well_formed_json_is_taken(lrs, body):
    answer = lrs.send(body.encode())
    assert answer.status_code == 200, answer.text
    assert comparable(lrs.fetch(answer.json()[0], format="exact")) == comparable(json.loads(body))


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED.keys())
def test_malformed_json_is_refused(lrs, body):
    check_refused(lrs.send(body.encode()))


@pytest.mark.parametrize("body", NOT_UTF8.values(), ids=NOT_UTF8.keys())
def test_what_is_not_utf8_is_refused(lrs, body):
    check_refused(lrs.send(body))


@pytest.mark.parametrize("words", [
    "Ñandú, açúcar, naïve", "العربية", "日本語テキスト", "עברית", "🚀👩‍🚀", "e\u0301 ≠ \u00e9", "\u0000\u0001\u001f\u007f",
    "\u2028\u2029\ufeff\uffff", " ", "", "\\\"/\b\f\n\r\t"
])
def test_text_comes_back_as_it_was(lrs, words):
    extensions = {"http://example.org/words": words, "http://example.org/key": {words: words}}
    sent = statement(actor={**agent(), "name": words}, result={"response": words, "extensions": extensions},
                     verb={"id": "http://example.com/فعل/خواندن", "display": {"fa": words}})
    for body in (json.dumps(sent), json.dumps(sent, ensure_ascii=False)):
        back = lrs.fetch(lrs.store(body.encode()), format="exact")
        assert comparable(back) == comparable(sent)


# Keys

DUPLICATES = {
    "statement": (f'{{"actor":{ACTOR},"actor":{ACTOR},"verb":{VERB},"object":{OBJECT}}}', "$.actor"),
    "statement, far apart": (text(more=f',"verb":{VERB}'), "$.verb"),
    "statement, escaped": (text(more=f',"\\u0076erb":{VERB}'), "$.verb"),
    "agent": (text(actor='{"mbox":"mailto:a@example.org","mbox":"mailto:a@example.org"}'), "$.actor.mbox"),
    "account": (text(actor='{"account":{"name":"a","homePage":"http://example.org","name":"b"}}'), "$.actor.account.name"),
    "language map": (text(verb='{"id":"http://example.org/v","display":{"en":"a","en":"b"}}'), "$.verb.display.en"),
    "definition": (text(object='{"id":"http://example.org/a","definition":{"type":"http://example.org/t","type":"http://example.org/t"}}'),
                   "$.object.definition.type"),
    "score": (text(more=',"result":{"score":{"raw":1,"raw":1}}'), "$.result.score.raw"),
    "extensions": (text(more=',"result":{"extensions":{"http://example.org/e":1,"http://example.org/e":1}}'),
                   '$.result.extensions["http://example.org/e"]'),
    "inside an extension's value": (text(more=',"result":{"extensions":{"http://example.org/e":[{"a":1,"a":2}]}}'),
                                    '$.result.extensions["http://example.org/e"][0].a'),
    "context": (text(more=',"context":{"platform":"a","platform":"a"}'), "$.context.platform"),
    "contextActivities": (text(more=',"context":{"contextActivities":{"parent":[],"parent":[]}}'), "$.context.contextActivities.parent"),
    "substatement": (text(object=f'{{"objectType":"SubStatement","actor":{ACTOR},"verb":{VERB},"object":{OBJECT},"verb":{VERB}}}'),
                     "$.object.verb"),
    "objectType": (text(object='{"objectType":"Activity","id":"http://example.org/a","objectType":"Activity"}'), "$.object.objectType"),
}


@pytest.mark.parametrize("body, path", DUPLICATES.values(), ids=DUPLICATES.keys())
def test_duplicate_keys_are_refused(lrs, body, path):
    check_refused(lrs.send(body.encode()), path)


@table(
    [bad(f"no {name}", {name: ABSENT}) for name in ("actor", "verb", "object")],
    [bad(f"no {name} in the SubStatement", {**SUB, f"object.{name}": ABSENT}, f"$.object.{name}") for name in ("actor", "verb", "object")],
    Case("only an id", {"id": new_id()}, ["$.actor", "$.verb", "$.object"], status=400))
def test_actor_verb_and_object_are_required(lrs, case):
    check(lrs, case)


def renamed(place, key):
    """One key of the full statement in another case."""
    *steps, last = place.split(".")
    at = body = copy.deepcopy(FULL)
    for step in steps:
        at = at[int(step) if step.isdigit() else step]
    at[key] = at.pop(last)
    path = "$" + "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in steps)
    # What is missing now may be found first.
    return Case(f"{place} as {key}", body, [f"{path}.{key}", f"{path}.{last}", path], status=400)


FULL = statement(
    id=new_id(), timestamp="2026-02-03T04:05:06.789Z", stored="2026-02-03T04:05:07.000Z", authority=agent(), version="1.0.0",
    attachments=[ATTACHMENT], result={
        "score": {"scaled": 0.5, "raw": 5, "min": 0, "max": 10}, "success": True, "completion": True, "response": "a", "duration": "PT1M",
        "extensions": {"http://example.org/e": 1}
    }, object={
        **activity(), "definition": {
            "name": {"en": "A"}, "description": {"en": "A"}, "type": "http://example.org/t", "moreInfo": "http://example.org/m",
            "interactionType": "choice", "correctResponsesPattern": ["a"], "choices": [{"id": "a", "description": {"en": "A"}}],
            "extensions": {"http://example.org/e": 1}
        }
    }, context={
        "registration": new_id(),
        "instructor": {"objectType": "Agent", "name": "I", "account": {"homePage": "http://example.org", "name": "i"}},
        "team": group(name="T"), "contextActivities": {"parent": [activity()], "grouping": [], "category": [], "other": []},
        "revision": "1", "platform": "P", "language": "es", "statement": REF, "extensions": {"http://example.org/e": 1}
    })


def test_the_full_statement_is_taken(lrs):
    """The ground of the cases below: nothing but the changed key is wrong in them."""
    check(lrs, Case("full", {**FULL, "id": new_id()}))


@table([
    renamed(place, key)
    for place, key in [("id", "iD"), ("actor", "Actor"), ("verb", "veRb"), ("object", "oBject"), ("result", "RESULT"), (
        "context", "conText"), ("timestamp", "timeStamp"), ("stored", "STOred"), ("authority", "auTHORity"), (
            "version", "Version"), ("attachments", "attachmentS"), ("actor.mbox", "Mbox"), (
                "actor.objectType", "objecttype"), ("verb.display", "Display"), ("object.definition",
                                                                                 "Definition"), ("object.definition.moreInfo", "moreinfo"),
                       ("object.definition.interactionType",
                        "interactiontype"), ("object.definition.choices.0.id",
                                             "Id"), ("result.score",
                                                     "Score"), ("result.score.scaled",
                                                                "Scaled"), ("result.duration",
                                                                            "Duration"), ("context.contextActivities", "contextactivities"),
                       ("context.contextActivities.parent",
                        "Parent"), ("context.instructor.account",
                                    "Account"), ("context.instructor.account.homePage",
                                                 "homepage"), ("context.team.member",
                                                               "Member"), ("context.statement.id",
                                                                           "ID"), ("attachments.0.usageType",
                                                                                   "usagetype"), ("attachments.0.fileUrl", "fileURL")]
], [
    bad(f"both {key} and its twin", {key: value})
    for key, value in [("iD", new_id()), ("Actor", agent()), ("Version", "1.0.0"), ("timeStamp", "2026-01-01T00:00:00Z")]
])
def test_keys_in_another_case_are_refused(lrs, case):
    check(lrs, case)


UNKNOWN = ["colour", "objectType2", "Id", "_id", "", "definition.name", "http://example.org/extension"]


@table(
    [Case(f"statement key {key!r}", {**statement(), key: "x"}, f"$[{json.dumps(key)}]", status=400) for key in UNKNOWN],
    [bad(f"in {place}", {**ground, f"{place}.colour": "red"}, "$." + place.replace(".0", "[0]") + ".colour") for place, ground in [
        ("actor", {}), ("verb", {}), ("object", {}), ("object.definition", {}), ("result", {}), ("result.score", {}), ("context", {}),
        ("context.contextActivities", {}), ("context.statement", {"context": {"statement": REF}}), ("object", {"object": REF}),
        ("object", SUB), ("object.verb", SUB), ("object.object", SUB), ("object.context", SUB), ("object.result", SUB),
        ("actor.account", {"actor": {"account": {"homePage": "http://example.org", "name": "a"}}}), ("actor", {"actor": group()}),
        ("actor.member.0", {"actor": group()}), ("attachments.0", {"attachments": [ATTACHMENT]}), ("authority", {"authority": agent()}),
        ("context.team", {"context": {"team": group()}}), ("context.instructor", {"context": {"instructor": agent()}}),
        ("object.definition.choices.0", {"object.definition": {"interactionType": "choice", "choices": [{"id": "a"}]}})]],
    # 0.9 and 0.95 had these.
    [bad(f"old key {key}", {key: value}) for key, value in [("voided", False), ("inProgress", True)]],
    bad("context.contextActivities.colour", {"context.contextActivities": {"colour": [activity()]}}, "$.context.contextActivities.colour"),
    bad("contextAgents", {"context.contextAgents": [{"objectType": "contextAgent", "agent": member()}]}, versions=ONLY1),
    bad("contextGroups", {"context.contextGroups": [{"objectType": "contextGroup", "group": group()}]}, versions=ONLY1),
    bad("in a context agent", {"context.contextAgents": [{"objectType": "contextAgent", "agent": member(), "colour": "red"}]},
        "$.context.contextAgents[0].colour", ONLY2))
def test_unknown_keys_are_refused(lrs, case):
    check(lrs, case)


# Values

@table([
    bad(f"{place} null", {**ground, place: None}, "$." + place.replace(".0", "[0]"))
    for place, ground in [("id", {}), ("actor", {}), ("verb", {}), ("object", {}), ("result", {}), ("context", {}), (
        "timestamp", {}), ("stored", {}), ("authority", {}), ("version", {}), ("attachments", {}), ("actor.name", {}), (
            "actor.mbox", {}), ("actor.objectType", {}), ("verb.display", {}), ("verb.display.en", {}), (
                "object.definition", {}), ("object.definition.moreInfo", {}), ("object.definition.extensions", {}), (
                    "result.score", {}), ("result.score.raw", {}), ("result.success", {}), ("result.duration", {}), (
                        "result.extensions", {}), ("context.registration",
                                                   {}), ("context.team", {}), ("context.contextActivities",
                                                                               {}), ("context.contextActivities.parent",
                                                                                     {}), ("context.platform",
                                                                                           {"object": REF}), ("context.revision", {}),
                          ("attachments.0",
                           {"attachments": [ATTACHMENT]}), ("attachments.0.fileUrl",
                                                            {"attachments": [ATTACHMENT]}), ("actor.member.0",
                                                                                             {"actor": group()}), ("object.result",
                                                                                                                   SUB), ("object.id", SUB)]
], bad("parent with a null", {"context.contextActivities": {"parent": [activity(), None]}}, "$.context.contextActivities.parent[1]"),
       bad("pattern with a null", {"object.definition": {"interactionType": "other", "correctResponsesPattern": [None]}},
           "$.object.definition.correctResponsesPattern[0]"),
       everywhere(EXTENSIONS_PLACES, taken("null", {"http://example.org/e": None}),
                  taken("null within", {"http://example.org/e": [None, {"a": None}]})))
def test_null_only_in_extensions(lrs, case):
    check(lrs, case)


WRONG_TYPES = [
    # (place, values of other types than the one required)
    ("actor", ["ana", 1, [agent()], True]),
    ("verb", ["http://example.org/v", 1, []]),
    ("object", ["http://example.org/a", [activity()], 3]),
    ("result", ["passed", [], 1]),
    ("context", ["c", [], False]),
    ("attachments", [{}, "a", ATTACHMENT, 1]),
    ("timestamp", [1700000000, {}, True]),
    ("id", [12345, {}, [], True]),
    ("version", [1.0, {}, ["1.0.0"]]),
    ("authority", ["a", [agent()], 1]),
    ("result.success", ["true", "false", 1, 0, [], {}, ""]),
    ("result.completion", ["true", 0, {}]),
    ("result.response", [12345, {}, [], True]),
    ("result.duration", [12345, {}, []]),
    ("result.score", [50, "50", [], True]),
    ("result.score.max", ["one hundred", "100", "", True, [], {}]),
    ("result.score.raw", ["5", False]),
    ("result.score.min", ["0", {}]),
    ("result.score.scaled", ["0.5", True, []]),
    ("result.extensions", ["e", [], 1, True]),
    ("context.registration", [1, {}, []]),
    ("context.revision", [1, {}, True]),
    ("context.platform", [1, {}, []]),
    ("context.language", [1, {}, ["es"]]),
    ("context.contextActivities", ["a", [], 1]),
    ("context.contextActivities.parent", ["http://example.org/a", 1, ["http://example.org/a"], [[]]]),
    ("context.statement", [REF["id"], [], 1]),
    ("context.team", ["t", [], 1]),
    ("context.extensions", ["e", [], 1]),
    ("actor.name", [1, {}, [], False]),
    ("actor.mbox", [1, {}, []]),
    ("actor.objectType", [1, {}, []]),
    ("verb.id", [1, {}, []]),
    ("verb.display", ["tried", ["tried"], 1, True]),
    ("verb.display.en", [1, {}, ["tried"], True]),
    ("object.id", [1, {}, []]),
    ("object.definition", ["d", [], 1]),
    ("object.definition.name", ["n", [], 1]),
    ("object.definition.type", [1, {}, []]),
    ("object.definition.moreInfo", [1, {}]),
    ("object.definition.extensions", ["e", []]),
    ("object.definition.interactionType", [1, {}, []]),
]


def place_of(place, value):
    """Where the error may point: the value, or the first wrong thing in it."""
    path = "$." + place
    return [path, path + "[0]"] if isinstance(value, list) else path


@table([bad(f"{place} {json.dumps(value)}", {place: value}, place_of(place, value)) for place, values in WRONG_TYPES for value in values])
def test_wrong_types_are_refused(lrs, case):
    check(lrs, case)


INTERACTION_TYPES = [
    "true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"
]


@table([
    bad(f"interactionType {word}", {"object.definition.interactionType": word})
    for kind in INTERACTION_TYPES
    for word in (kind.capitalize(), kind.upper())
], [
    bad(f"interactionType {word!r}", {"object.definition.interactionType": word})
    for word in ("true-faLse", "choiCe", "fill-iN", "long-fiLl-in", "", "choices", "true/false", " other", "http://adlnet.gov/choice")
], [bad(f"actor objectType {word!r}", {"actor.objectType": word}) for word in ("agent", "AGENT", "person", "", "Agent ")], [
    bad(f"object objectType {word!r}", {"object.objectType": word})
    for word in ("activity", "ACTIVITY", "Statement", "", "substatement", "Substatement", "statementref", "statementRef", "Verb",
                 "contextAgent")
], [
    bad(f"context statement objectType {word!r}", {"context": {"statement": {**REF, "objectType": word}}}, "$.context.statement.objectType")
    for word in ("statementref", "StatementRef ", "Activity", "SubStatement")
], [
    bad(f"group objectType {word!r}", {"context": {"team": {**group(), "objectType": word}}}, "$.context.team.objectType")
    for word in ("group", "GROUP")
], [
    bad(f"context agent objectType {word!r}", {"context.contextAgents": [{"objectType": word, "agent": member()}]},
        "$.context.contextAgents[0].objectType", ONLY2) for word in ("ContextAgent", "contextagent", "Agent", "")
])
def test_enumerated_values_match_exactly(lrs, case):
    check(lrs, case)


@table(
    [
        bad(f"{place} empty", {place: ""})
        for place in ("id", "timestamp", "stored", "version", "actor.mbox", "verb.id", "object.id", "object.definition.type",
                      "object.definition.moreInfo", "result.duration", "context.registration", "context.language", "actor.objectType",
                      "object.objectType")
    ],
    [bad(f"{name} empty", {"actor": {name: ""}}, f"$.actor.{name}") for name in ("mbox", "mbox_sha1sum", "openid")],
    bad("homePage empty", {"actor": {"account": {"homePage": "", "name": "a"}}}, "$.actor.account.homePage"),
    bad("tag empty", {"verb.display": {"": "tried"}}, '$.verb.display[""]'),
    bad("extension key empty", {"result.extensions": {"": 1}}, '$.result.extensions[""]'),
    [
        bad(f"attachment's {name} empty", {"attachments": [{**ATTACHMENT, name: ""}]}, f"$.attachments[0].{name}")
        for name in ("usageType", "contentType", "sha2", "fileUrl")
    ],
    # Free text may be empty.
    good("free text",
         {"actor.name": "", "verb.display": {"en": ""}, "result": {"response": ""}, "context": {"revision": "", "platform": ""}}))
def test_empty_strings_only_where_no_format_is_required(lrs, case):
    check(lrs, case)


@table(good("empty objects", {"result": {}, "context": {}, "object.definition": {}}), good("empty score", {"result": {"score": {}}}),
       good("empty extensions", {"result.extensions": {}, "context.extensions": {}, "object.definition.extensions": {}}),
       good("empty contextActivities", {"context.contextActivities": {}}),
       good("empty lists", {"attachments": [], "context.contextActivities": {"parent": []}}),
       good("empty language maps", {"verb.display": {}, "object.definition": {"name": {}, "description": {}}}))
def test_empty_objects_are_no_reason_to_refuse(lrs, case):
    """They should not be sent, says the text, but binds only who sends."""
    check(lrs, case)


NUMBERS = ["0", "-1", "0.1", "0.12123434", "12.125", "45.45", "100.6767676", "1e-7", "-2.5e3", "16777217", "3.4028235e38", "1.17549435e-38",
           "0.333333333333", "123456789.125"]


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_keep_their_precision(lrs, number):
    """At least that of 32 bits; sent as text so that no library of ours rounds first."""
    body = text(more=f',"result":{{"score":{{"raw":{number}}},"extensions":{{"http://example.org/n":[{number}]}}}}')
    answer = lrs.find(lrs.store(body.encode()), format="exact")
    result = answer.json()["result"]
    for back in (result["score"]["raw"], result["extensions"]["http://example.org/n"][0]):
        assert back == pytest.approx(float(number), rel=2 ** -24)


PARAMETERS = [("agent", "ana@example.org"), ("agent", "mailto:ana@example.org"), ("agent", "{}"), ("agent", "[]"), ("agent", '"a"'),
              ("agent", "{"), ("agent", '{"mbox":"ana@example.org"}'),
              ("agent", '{"mbox":"mailto:ana@example.org","openid":"http://example.org"}'),
              ("agent", '{"objectType":"agent","mbox":"mailto:ana@example.org"}'),
              ("agent", '{"mbox":"mailto:ana@example.org","colour":1}'), ("agent", '{"account":{"homePage":"example.org","name":"a"}}'),
              ("agent", '{"mbox_sha1sum":"abc"}'), ("agent", '{"name":"Ana"}'), ("verb", "tried"), ("verb", "example.org/verbs/tried"),
              ("verb", ""), ("activity", "lesson"), ("activity", "/lesson"), ("activity", ""), ("registration", "1234"),
              ("registration", "{8f87ccde-bb56-4c2e-ab83-44982ef22df0}"), ("registration", ""), ("since", "yesterday"),
              ("since", "2026-02-30T00:00:00Z"), ("until", "01/011/2015"), ("until", ""), ("statementId", "1234"), ("statementId", ""),
              ("voidedStatementId", "MA97B177-9383-4934-8543-0F91A7A02836"), ("format", "Exact"), ("format", "full"), ("limit", "many"),
              ("limit", "-1"), ("limit", "1.5"), ("ascending", "yes"), ("ascending", "True"), ("related_agents", "1"),
              ("related_activities", "TRUE"), ("attachments", "no")]


@pytest.mark.parametrize("name, value", PARAMETERS)
def test_parameters_are_held_to_the_same_standards(lrs, name, value):
    check_refused(lrs.query(**{name: value}))


def test_one_wrong_statement_names_its_place_in_the_batch(lrs):
    """And none of the batch is stored."""
    batch = [{**statement(), "id": new_id()} for _ in range(5)]
    batch[3]["actor"]["mbox"] = "ana@example.org"
    check_refused(lrs.send(batch), "$[3].actor.mbox")
    for each in batch:
        assert lrs.find(each["id"]).status_code == 404


@pytest.mark.parametrize("language, word", [
    ("es", r"\b(el|la|debe|falta|no|una?)\b"), ("pt", r"\b(o|a|deve|falta|não|uma?)\b"), ("en", r"\b(the|must|missing|not|an?)\b")])
def test_errors_are_worded_in_the_languages_of_the_reader(lrs, language, word):
    answer = lrs.send(statement(actor={"mbox": "ana"}), {"Accept-Language": language})
    check_refused(answer, "$.actor.mbox")
    assert re.search(word, answer.json()["error"]["message"], re.I), answer.text
