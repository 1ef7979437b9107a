"""Verbs and objects (Data 2.4.3, 2.4.4; 2.0: 4.2.2.2, 4.2.2.3): activities, interactions, references, SubStatements."""

import pytest

from client import VOIDED, activity, agent, new_id, statement
from rules import (ABSENT, ACTIVITY_PLACES, DEFINITION_PLACES, REF, REF_PLACES, SUB, UUID, VERB_PLACES, bad, change, check, comparable,
                   everywhere, good, group, refused, substatement, table, taken)

TYPE = "http://adlnet.gov/expapi/activities/cmi.interaction"
LISTS = {"choice": ["choices"], "sequencing": ["choices"], "likert": ["scale"], "matching": ["source", "target"], "performance": ["steps"],
         "true-false": [], "fill-in": [], "long-fill-in": [], "numeric": [], "other": []}
PATTERNS = {
    "choice": "golf[,]tetris", "sequencing": "tim[,]mike[,]ells", "likert": "likert_3", "matching": "ben[.]3[,]chris[.]2",
    "performance": "pong[.]1:[,]dg[.]:10", "true-false": "true", "fill-in": "{lang=es}Bob", "long-fill-in": "{case_matters=false}a[,]b",
    "numeric": "4[:]", "other": "(35.937,-86.867)"
}
PARTS = [{"id": "a", "description": {"en": "A", "es": "Á"}}, {"id": "b"}]


def interaction(kind, **more):
    """A valid definition of that type with everything it may have."""
    return {"type": TYPE, "name": {"en": "Q"}, "interactionType": kind, "correctResponsesPattern": [PATTERNS[kind]],
            **{name: PARTS for name in LISTS[kind]}, **more}


# Verb

@table(everywhere(VERB_PLACES, refused("without id", {"display": {"en": "tried"}}, ".id"), refused("empty", {}, ".id"),
                  *(refused(f"id {value!r}", {"id": value}, ".id")
                    for value in ("tried", "ab=c://should.fail.com", "", "example.org/tried", 12, {"key": "value"})),
                  taken("without display", {"id": "http://example.org/verbs/tried"}),
                  taken("in Persian", {"id": "http://example.com/فعل/خواندن"}), taken("a URN", {"id": "urn:example:verb:tried"})))
def test_a_verb_has_an_iri(lrs, case):
    check(lrs, case)


@table(everywhere(VERB_PLACES, *(refused(f"display {value!r}", {"id": "http://example.org/v", "display": value}, ".display")
                                 for value in (12345, "a12345 attended", ["tried"], True)),
                  refused("display in numbers", {"id": "http://example.org/v", "display": {"en": 1}}, ".display.en"),
                  refused("display in a12345", {"id": "http://example.org/v", "display": {"a12345": "tried"}}, ".display.a12345"),
                  taken("display", {"id": "http://example.org/v", "display": {"en-US": "tried", "es": "intentó"}})))
def test_a_verbs_display_is_a_language_map(lrs, case):
    check(lrs, case)


def test_display_comes_back_exactly_as_sent(lrs):
    """`exact` keeps each statement's own words, and adds none where there were none."""
    verb = f"http://example.org/verbs/{new_id()}"
    displays = [{"id": verb, "display": {"en": "tried"}}, {"id": verb, "display": {"en": "attempted", "es": "intentó"}}, {"id": verb}]
    ids = [lrs.store(statement(verb=each)) for each in displays]
    for id, sent in zip(ids, displays):
        assert lrs.fetch(id, format="exact")["verb"] == sent
        assert lrs.fetch(id)["verb"] == sent


def test_ids_format_has_no_display(lrs):
    id = lrs.store(statement(object={**activity(), "definition": {"name": {"en": "L"}}}))
    back = lrs.fetch(id, format="ids")
    assert set(back["verb"]) == {"id"}
    assert set(back["object"]) <= {"id", "objectType"}


# Object


@table(
    [bad(f"objectType {word!r}", {"object.objectType": word}) for word in ("Verb", "Statement", "Person", "activity", "", 12, {"key": 1})],
    good("no objectType", {"object.objectType": ABSENT}), good("Agent", {"object": agent()}), good("Group", {"object": group()}),
    good("StatementRef", {"object": REF}), good("SubStatement", SUB), [
        bad(f"SubStatement's object {word!r}", {**SUB, "object.object.objectType": word}, "$.object.object.objectType")
        for word in ("Verb", "activity", 12)
    ])
def test_an_objects_type_is_one_of_five(lrs, case):
    check(lrs, case)


@table(everywhere(ACTIVITY_PLACES, taken("without objectType", {"id": "http://example.org/a"}),
                  taken("with a definition", {"id": "http://example.org/a", "definition": interaction("choice")})))
def test_an_object_without_type_is_an_activity(lrs, case):
    """And stays as it was sent."""
    check(lrs, case)


@table(everywhere(ACTIVITY_PLACES, refused("without id", {"objectType": "Activity"}, ".id"), refused("empty", {}, ".id"),
                  *(refused(f"id {value!r}", {"objectType": "Activity", "id": value}, ".id")
                    for value in ("ab=c://should.fail.com", "lesson", "/lesson", "", UUID, 12)),
                  taken("id", {"objectType": "Activity", "id": "http://example.org/activities/1?a=b#c"})))
def test_an_activity_has_an_iri(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *(refused(repr(value), value) for value in ("a definition", 12, [], True)), taken("empty", {})))
def test_a_definition_is_an_object(lrs, case):
    check(lrs, case)


def language_maps(name):
    return [
        taken(name, {name: {"en": "Quiz", "de-DE": "Quiz", "zh-Hant": "測驗"}}),
        *(refused(f"{name} {value!r}", {name: value}, f".{name}") for value in (12345, "Quiz", ["Quiz"])),
        refused(f"{name} in a12345", {name: {"a12345": "Quiz"}}, f".{name}.a12345"),
        refused(f"{name} of numbers", {name: {"en": 1}}, f".{name}.en")
    ]


@table(everywhere(DEFINITION_PLACES, *language_maps("name")))
def test_a_definitions_name_is_a_language_map(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *language_maps("description")))
def test_a_definitions_description_is_a_language_map(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *(refused(f"type {value!r}", {"type": value}, ".type") for value in ("should fail", "course", 12)),
                  taken("type", {"type": "http://adlnet.gov/expapi/activities/course"})))
def test_a_definitions_type_is_an_iri(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *(refused(f"moreInfo {value!r}", {"moreInfo": value}, ".moreInfo")
                                       for value in ("should fail", "/more.html", "example.org/more", 12)),
                  taken("moreInfo", {"moreInfo": "https://example.org/more.html"})))
def test_a_definitions_more_info_is_an_irl(lrs, case):
    check(lrs, case)


@table(
    everywhere(DEFINITION_PLACES, *(refused(f"extensions {value!r}", {"extensions": value}, ".extensions") for value in ("e", 12, ["e"])),
               refused("extension without IRI", {"extensions": {"id": "a"}}, ".extensions.id"),
               taken("extensions", {"extensions": {"http://example.org/e": {"id": "a"}}})))
def test_a_definitions_extensions_are_a_map(lrs, case):
    check(lrs, case)


# Interactions


@table(
    everywhere(
        DEFINITION_PLACES, *(taken(kind, interaction(kind)) for kind in LISTS),
        *(taken(f"bare {kind}", {"interactionType": kind}) for kind in LISTS),
        *(refused(f"type {value!r}", {"interactionType": value}, ".interactionType")
          for value in ("http://example.org/choice", "multiple", 12, {"key": "choice"}, "", "Choice"))))
def test_an_interaction_type_is_one_of_ten(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *(refused(f"{value!r}", {"interactionType": "other", "correctResponsesPattern": value},
                                               [".correctResponsesPattern", ".correctResponsesPattern[0]"])
                                       for value in ("a", {"a": "b"}, 12, [12], [["a"]], [{"a": 1}], True)),
                  taken("empty", {"interactionType": "fill-in", "correctResponsesPattern": []}),
                  taken("many", {"interactionType": "other", "correctResponsesPattern": ["a", "", "b[,]c", "a"]})))
def test_a_correct_responses_pattern_is_an_array_of_strings(lrs, case):
    check(lrs, case)


def components(name, kind):
    """What holds of each list of components."""
    def of(value):
        return {"interactionType": kind, name: value}

    return [
        taken("all", of(PARTS)),
        taken("without description", of([{"id": "a"}])),
        taken("empty list", of([])), *(refused(f"{value!r}", of(value), f".{name}") for value in ("a", 12, {"id": "a"}, True)),
        *(refused(f"[{value!r}]", of([value]), f".{name}[0]") for value in ("a", 12, [], None)),
        refused("second wrong", of([{"id": "a"}, {"description": {"en": "A"}}]), f".{name}[1].id"),
        *(refused(f"id {value!r}", of([{"id": value}]), f".{name}[0].id") for value in (12, {"a": "b"}, ["a"], True)),
        *(refused(f"description {value!r}", of([{"id": "a", "description": value}]), f".{name}[0].description")
          for value in ("A", 12, ["A"])),
        refused("description in a12345", of([{"id": "a", "description": {"a12345": "A"}}]), f".{name}[0].description.a12345"),
        refused("unknown key", of([{"id": "a", "name": {"en": "A"}}]), f".{name}[0].name")
    ]


@table(everywhere(DEFINITION_PLACES, *components("choices", "choice"), *components("choices", "sequencing")))
def test_choices_are_components(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *components("scale", "likert")))
def test_a_scale_is_components(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *components("source", "matching")))
def test_sources_are_components(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *components("target", "matching")))
def test_targets_are_components(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *components("steps", "performance")))
def test_steps_are_components(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *(refused(f"twice in {name}", {"interactionType": kind, name: [{"id": "a"}, {"id": "b"}, {"id": "a"}]},
                                               [f".{name}", f".{name}[2]", f".{name}[2].id"])
                                       for kind, names in LISTS.items() for name in names),
                  taken("in source and target", {"interactionType": "matching", "source": PARTS, "target": PARTS}),
                  taken("in another case", {"interactionType": "choice", "choices": [{"id": "a"}, {"id": "A"}]})))
def test_ids_of_components_are_distinct_within_a_list(lrs, case):
    check(lrs, case)


@table(everywhere(DEFINITION_PLACES, *(refused(f"{kind} with {name}", {"interactionType": kind, name: PARTS}, f".{name}")
                                       for kind, names in LISTS.items() for name in ("choices", "scale", "source", "target", "steps")
                                       if name not in names)))
def test_an_interaction_has_only_its_types_lists(lrs, case):
    """A store may refuse the others; this one does, as what the specification does not allow."""
    check(lrs, case)


@table(
    everywhere(
        DEFINITION_PLACES,
        *(refused(f"{name} alone", {name: value}, ["", ".interactionType", f".{name}"])
          for name, value in [("correctResponsesPattern",
                               ["a"]), ("correctResponsesPattern",
                                        []), ("choices", PARTS), ("scale", PARTS), ("source", PARTS), ("target", PARTS), ("steps", PARTS)]),
        *(refused(f"{kind} without its type", {name: value
                                               for name, value in interaction(kind).items()
                                               if name != "interactionType"},
                  ["", ".interactionType", ".correctResponsesPattern", *(f".{name}"
                                                                         for name in LISTS[kind])])
          for kind in LISTS)))
def test_interaction_properties_need_the_interaction_type(lrs, case):
    check(lrs, case)


@table(
    good("5,000 characters", {"object.definition": {"interactionType": "fill-in", "correctResponsesPattern": ["a" * 5000]}}),
    good("1,000 patterns", {"object.definition": {"interactionType": "choice", "correctResponsesPattern": [f"c{n}" for n in range(1000)]}}),
    good("long response", {"result": {"response": "a" * 20000}}),
    good("another type of activity", {"object.definition": interaction("choice", type="http://example.org/quiz")}),
    good("pattern that fits no choice", {"object.definition": interaction("choice", correctResponsesPattern=["z"])}),
    good("broken parameter", {"object.definition": interaction("fill-in", correctResponsesPattern=["{lang=}a", "{case_matters=maybe}b"])}))
def test_response_patterns_have_no_limits(lrs, case):
    check(lrs, case)


# References and SubStatements


@table(
    everywhere(
        REF_PLACES, taken("reference", REF), taken("in capitals", {**REF, "id": UUID.upper()}),
        refused("without id", {"objectType": "StatementRef"}, ".id"),
        *(refused(f"id {value!r}", {"objectType": "StatementRef", "id": value}, ".id")
          for value in ("should fail", UUID[:-1], UUID + "8", "m" + UUID[1:], UUID.replace("-", ""), f"{{{UUID}}}", 12, {"id": UUID},
                        "http://example.org/a"))))
def test_a_statement_reference_has_a_uuid(lrs, case):
    check(lrs, case)


@table(
    everywhere(REF_PLACES, refused("type statementref", {**REF, "objectType": "statementref"}, ".objectType"),
               refused("definition", {**REF, "definition": {}}, ".definition")), [
                   bad(f"{place} without objectType", {place: {"id": UUID}}, [f"$.{place}", f"$.{place}.id", f"$.{place}.objectType"])
                   for place in ("object", "context.statement")
               ],
    bad("SubStatement without objectType", {"object": statement()},
        ["$.object", "$.object.id", "$.object.objectType", "$.object.actor", "$.object.verb", "$.object.object"]),
    bad("SubStatement as context statement", {"context.statement": substatement()},
        ["$.context.statement", "$.context.statement.objectType"]))
def test_references_and_substatements_say_their_type(lrs, case):
    check(lrs, case)


@table(
    good("of an activity", SUB), good("of an agent", {"object": substatement(object=agent())}),
    good("of a group", {"object": substatement(object=group())}), good("of a reference", {"object": substatement(object=REF)}),
    good("with a future time", {"object": substatement(timestamp="2099-01-01T00:00:00Z")}),
    good(
        "with everything", {
            "object": substatement(
                result={"score": {"scaled": 1}, "duration": "PT5M"}, context={
                    "registration": UUID, "platform": "P", "statement": REF, "contextActivities": {"parent": [activity()]}
                }, timestamp="2026-03-04T05:06:07.008Z")
        }), [bad(f"no {name}", {**SUB, f"object.{name}": ABSENT}, f"$.object.{name}") for name in ("actor", "verb", "object")], [
            bad(f"{place} {value!r}", {**SUB, f"object.{place}": value}, f"$.object.{place}")
            for place, value in [("actor.mbox", "ana"), ("verb.id", "tried"), ("object.id", "lesson"), (
                "timestamp", "yesterday"), ("result", "passed"), ("attachments", {}), ("colour", "red")]
        ], bad("score out of range", {**SUB, "object.result": {"score": {"scaled": 2}}}, "$.object.result.score.scaled"),
    bad("registration", {**SUB, "object.context": {"registration": "1"}}, "$.object.context.registration"),
    bad("type in small letters", {**SUB, "object.objectType": "substatement"}, "$.object.objectType"),
    bad("voiding without reference", {"object": substatement(verb={"id": VOIDED})}, ["$.object.object", "$.object.object.objectType"]))
def test_a_substatement_follows_the_rules_of_statements(lrs, case):
    check(lrs, case)


@table(bad("authority", {**SUB, "object.authority": agent()}, "$.object.authority"),
       bad("group", {**SUB, "object.authority": group()}, "$.object.authority"))
def test_a_substatement_has_no_authority(lrs, case):
    check(lrs, case)


@table(bad("version", {**SUB, "object.version": "1.0.0"}, "$.object.version"),
       bad("2.0.0", {**SUB, "object.version": "2.0.0"}, "$.object.version"))
def test_a_substatement_has_no_version(lrs, case):
    check(lrs, case)


@table(bad("stored", {**SUB, "object.stored": "2013-05-18T05:32:34.804Z"}, "$.object.stored"))
def test_a_substatement_has_no_stored_time(lrs, case):
    check(lrs, case)


@table(bad("id", {**SUB, "object.id": new_id()}, "$.object.id"))
def test_a_substatement_has_no_id(lrs, case):
    check(lrs, case)


# The inner one, or the first of its properties: whoever reads in one pass may meet them before the type.
NESTED = ["$.object.object", *(f"$.object.object.{name}" for name in ("objectType", "actor", "verb", "object"))]


@table(
    bad("nested", {"object": substatement(object=substatement())}, NESTED),
    bad("nested twice", {"object": substatement(object=substatement(object=substatement()))}, NESTED))
def test_a_substatement_holds_no_substatement(lrs, case):
    check(lrs, case)


# Activities are what their ids say

def test_one_id_is_one_activity(lrs):
    """Whoever sends it, and whatever the definition says: all statements about it are found together."""
    id = f"http://example.org/activities/{new_id()}"
    definitions = [{"name": {"en": "One"}, "type": "http://example.org/course"}, {"name": {"en": "Two"}, "type": "http://example.org/game"},
                   None]
    sent = [lrs.store(statement(actor=agent(f"learner{n}"), object={"id": id, **({"definition": each} if each else {})}))
            for n, each in enumerate(definitions)]
    found = [each["id"] for each in lrs.query(activity=id).json()["statements"]]
    assert sorted(found) == sorted(sent)
    answer = lrs.get("/activities", activityId=id)
    assert answer.status_code == 200 and answer.json()["id"] == id


@pytest.mark.parametrize("other", [
    lambda iri: iri + "/", lambda iri: iri.replace("http:", "https:"), lambda iri: iri.replace("example.org", "example.org:80"),
    lambda iri: iri.replace("/x/", "/X/"), lambda iri: iri + "#"], ids=["slash", "scheme", "port", "case of the path", "empty fragment"])
def test_iris_are_compared_as_strings(lrs, other):
    """Nothing that knows of HTTP makes two of them one."""
    iri = f"http://example.org/x/{new_id()}"
    lrs.store(statement(object={"id": iri}))
    assert lrs.query(activity=other(iri)).json()["statements"] == []
    assert len(lrs.query(activity=iri).json()["statements"]) == 1


@pytest.mark.parametrize("place", ["object.id", "verb.id"])
def test_an_iri_comes_back_letter_by_letter(lrs, place):
    iri = f"HTTP://Example.org:80/a/../b/%7Euser/ñ/{new_id()}"
    sent = change(statement(), {place: iri})
    assert comparable(lrs.fetch(lrs.store(sent), format="exact")) == comparable(sent)
    name = "activity" if place == "object.id" else "verb"
    assert len(lrs.query(**{name: iri}).json()["statements"]) == 1
