"""Contexts (Data 2.4.6; 2.0: 4.2.2.5)."""

import pytest

from client import activity, agent, new_id, statement
from rules import (CONTEXT_PLACES, ONLY2, REF, SUB, UUID, Case, Place, change, check, everywhere, good, group, member, refused,
                   substatement, table, taken)

# Each kind of object that is no activity, in a statement and in a SubStatement.
NO_ACTIVITY = {"an agent": agent(), "a group": group(), "a reference": REF}
KINDS = ("parent", "grouping", "category", "other")
RELEVANT = ["http://example.org/roles/tutor", "https://example.org/roles/judge"]


def of(**context):
    return context


def context_agent(**more):
    return {"objectType": "contextAgent", "agent": agent(), **more}


def context_group(**more):
    return {"objectType": "contextGroup", "group": group(), **more}


@table(
    everywhere(
        CONTEXT_PLACES, taken("a UUID", of(registration=UUID)), taken("in capitals", of(registration=UUID.upper())),
        *(refused(f"{value!r}", of(registration=value), ".registration")
          for value in ({"key": "value"}, "should fail", UUID[:-1], UUID + "0", UUID.replace("-", ""), f"urn:uuid:{UUID}", f"{{{UUID}}}",
                        12, ""))))
def test_a_registration_is_a_uuid(lrs, case):
    check(lrs, case)


@table(
    everywhere(CONTEXT_PLACES, taken("agent", of(instructor=agent())), taken("agent without type", of(instructor=member())),
               taken("group", of(instructor=group())),
               refused("an object", of(instructor={"key": "value"}), [".instructor", ".instructor.key"]),
               refused("a string", of(instructor="Ana"), ".instructor"), refused("list", of(instructor=[agent()]), ".instructor"),
               refused("activity", of(instructor=activity()), [".instructor", ".instructor.objectType", ".instructor.id"])))
def test_an_instructor_is_an_agent_or_a_group(lrs, case):
    check(lrs, case)


@table(
    everywhere(CONTEXT_PLACES, taken("anonymous", of(team=group())), taken("identified", of(team={"objectType": "Group", **member()})),
               refused("agent", of(team=agent()), [".team", ".team.objectType"]),
               refused("agent without type", of(team=member()), [".team", ".team.objectType"]),
               refused("an object", of(team={"key": "value"}), [".team", ".team.objectType", ".team.key"]),
               refused("a string", of(team="T"), ".team"), refused("list", of(team=[group()]), ".team")))
def test_a_team_is_a_group(lrs, case):
    check(lrs, case)


@table(
    everywhere(CONTEXT_PLACES,
               *(refused(f"{value!r}", of(contextActivities=value), ".contextActivities") for value in ("a", [activity()], 12, True)),
               taken("all", of(contextActivities={kind: [activity(kind)]
                                                  for kind in KINDS})), taken("empty", of(contextActivities={}))))
def test_context_activities_are_an_object(lrs, case):
    check(lrs, case)


@table(
    everywhere(CONTEXT_PLACES, taken("words", of(revision="1.2 beta")),
               *(refused(f"{value!r}", of(revision=value), ".revision") for value in (12345, {"key": "value"}, ["1"], True))))
def test_a_revision_is_a_string(lrs, case):
    check(lrs, case)


@table(
    everywhere(CONTEXT_PLACES, taken("words", of(platform="Móvil")),
               *(refused(f"{value!r}", of(platform=value), ".platform") for value in (12345, {"key": "value"}, ["1"], True))))
def test_a_platform_is_a_string(lrs, case):
    check(lrs, case)


def only_with_activities(name):
    """Cases of a context property that needs an activity as its statement's object."""
    rows = [
        good("no objectType", {"object": {"id": "http://example.org/a"}, "context": {name: "x"}}),
        good("activity", {"context": {name: "x"}}),
        good("SubStatement's activity", {"object": substatement(context={name: "x"})}),
        # The SubStatement is about an activity, the statement is not.
        *everywhere([Place("context", SUB)], refused("beside a SubStatement", {name: "x"}, f".{name}"))
    ]
    for kind, object in NO_ACTIVITY.items():
        rows += everywhere([Place("context", {"object": object})], refused(f"with {kind}", {name: "x"}, f".{name}"))
        rows += everywhere([Place("object.context", {"object": substatement(object=object)})],
                           refused(f"with {kind}", {name: "x"}, f".{name}"))
        # Whoever reads in one pass meets the context first here, and can't know yet.
        rows.append(Case(f"context before {kind}", {"context": {name: "x"}, **statement(object=object)}, f"$.context.{name}", status=400))
    return rows


@table(only_with_activities("revision"))
def test_a_revision_needs_an_activity(lrs, case):
    check(lrs, case)


@table(only_with_activities("platform"))
def test_a_platform_needs_an_activity(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        CONTEXT_PLACES, *(taken(tag, of(language=tag)) for tag in ("es", "cmn", "fr-CA", "es-419", "zh-Hans-CN")),
        *(refused(f"{value!r}", of(language=value), ".language")
          for value in (12345, {"key": "value"}, {"a12345": "x"}, "something", "a12345", "en_US", "", ["es"]))))
def test_a_language_is_a_tag(lrs, case):
    check(lrs, case)


@table(
    everywhere(CONTEXT_PLACES, taken("reference", of(statement=REF)),
               refused("type", of(statement={**REF, "objectType": "statementref"}), ".statement.objectType"),
               refused("id", of(statement={**REF, "id": "should fail"}), ".statement.id"),
               refused("without id", of(statement={"objectType": "StatementRef"}), ".statement.id"),
               refused("without type", of(statement={"id": UUID}), [".statement", ".statement.objectType"]),
               refused("a UUID", of(statement=UUID), ".statement"),
               refused("activity", of(statement=activity()), [".statement", ".statement.objectType"])))
def test_a_contexts_statement_is_a_reference(lrs, case):
    check(lrs, case)


@table(everywhere(CONTEXT_PLACES, *(taken(kind, of(contextActivities={kind: [activity()]})) for kind in KINDS),
                  *(refused(f"{kind!r}", of(contextActivities={kind: [activity()]}), f'.contextActivities["{kind}"]')
                    for kind in ("Parent", "parents", "group", "tags", "", "http://example.org/kind"))))
def test_context_activities_have_four_kinds(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        CONTEXT_PLACES, *(taken(f"{kind} alone", of(contextActivities={kind: activity()})) for kind in KINDS),
        *(taken(f"{kind} of two",
                of(contextActivities={kind: [activity("a"), {"id": "http://example.org/b", "definition": {"name": {"en": "B"}}}]}))
          for kind in KINDS), taken("empty list", of(contextActivities={"parent": []})),
        refused("a string", of(contextActivities={"parent": "a"}), ".contextActivities.parent"),
        refused("second wrong", of(contextActivities={"other": [activity(), {"key": "value"}]}),
                [".contextActivities.other[1]", ".contextActivities.other[1].id", ".contextActivities.other[1].key"]),
        refused("agent", of(contextActivities={"other": [agent()]}),
                [".contextActivities.other[0]", ".contextActivities.other[0].objectType"]),
        refused("agent alone", of(contextActivities={"other": agent()}),
                [".contextActivities.other", ".contextActivities.other.objectType"]),
        refused("reference", of(contextActivities={"category": REF}),
                [".contextActivities.category", ".contextActivities.category.objectType"]),
        refused("id without scheme", of(contextActivities={"grouping": {"id": "lesson"}}), ".contextActivities.grouping.id"),
        refused("list in a list", of(contextActivities={"grouping": [[activity()]]}), ".contextActivities.grouping[0]")))
def test_context_activities_are_activities(lrs, case):
    check(lrs, case)


@pytest.mark.parametrize("place", ["context", "object.context"])
@pytest.mark.parametrize("kind", KINDS)
def test_context_activities_come_back_in_arrays(lrs, place, kind):
    """Alone or not, in a SubStatement too, in one statement and in a list, and in each format."""
    alone = {"id": f"http://example.org/{new_id()}", "definition": {"name": {"en": "L"}}}
    ground = SUB if place.startswith("object") else {}
    sent = change(statement(), {**ground, f"{place}.contextActivities": {kind: alone}})
    id = lrs.store(sent)
    for format in ("exact", "canonical", "ids"):
        found = [
            lrs.fetch(id, format=format), *lrs.query(activity=alone["id"], related_activities="true", format=format).json()["statements"]
        ]
        assert len(found) == 2
        for back in found:
            at = back
            for step in place.split("."):
                at = at[step]
            back = at["contextActivities"][kind]
            assert isinstance(back, list) and [each["id"] for each in back] == [alone["id"]]
    assert lrs.fetch(id, format="exact")[place.split(".")[0]] != {}


@table(
    everywhere(CONTEXT_PLACES, taken("one", of(contextAgents=[context_agent()]), ONLY2),
               taken("relevant types", of(contextAgents=[context_agent(relevantTypes=RELEVANT)]), ONLY2),
               taken("two", of(contextAgents=[context_agent(), context_agent(agent=member("eva"))]), ONLY2),
               taken("none", of(contextAgents=[]), ONLY2),
               *(refused(f"{value!r}", of(contextAgents=value), ".contextAgents", ONLY2) for value in (context_agent(), "a", 12))))
def test_context_agents_are_an_array(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        CONTEXT_PLACES,
        *(refused(f"type {value!r}", of(contextAgents=[context_agent(objectType=value)]), ".contextAgents[0].objectType", ONLY2)
          for value in ("Should fail", "contextGroup", "Agent", "ContextAgent", 12)),
        refused("without type", of(contextAgents=[{"agent": agent()}]), [".contextAgents[0]", ".contextAgents[0].objectType"], ONLY2),
        refused("without agent", of(contextAgents=[{"objectType": "contextAgent"}]), ".contextAgents[0].agent", ONLY2),
        refused("agent of other keys", of(contextAgents=[context_agent(agent={"key": "Should fail"})]),
                [".contextAgents[0].agent", ".contextAgents[0].agent.key"], ONLY2),
        refused("group", of(contextAgents=[context_agent(agent=group())]),
                [".contextAgents[0].agent", ".contextAgents[0].agent.objectType", ".contextAgents[0].agent.member"], ONLY2),
        refused("a string", of(contextAgents=["mailto:ana@example.org"]), ".contextAgents[0]", ONLY2),
        refused("second wrong", of(contextAgents=[context_agent(), context_agent(agent={"mbox": "ana"})]), ".contextAgents[1].agent.mbox",
                ONLY2), refused("unknown key", of(contextAgents=[context_agent(role="tutor")]), ".contextAgents[0].role", ONLY2)))
def test_a_context_agent_has_its_type_and_an_agent(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        CONTEXT_PLACES, taken("one", of(contextGroups=[context_group()]), ONLY2),
        taken("relevant types", of(contextGroups=[context_group(relevantTypes=RELEVANT)]), ONLY2),
        taken("identified",
              of(contextGroups=[context_group(group=group(
                  **member())), context_group(group={"objectType": "Group", **member()})]), ONLY2),
        taken("none", of(contextGroups=[]), ONLY2),
        *(refused(f"{value!r}", of(contextGroups=value), ".contextGroups", ONLY2) for value in (context_group(), "a", 12))))
def test_context_groups_are_an_array(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        CONTEXT_PLACES,
        *(refused(f"type {value!r}", of(contextGroups=[context_group(objectType=value)]), ".contextGroups[0].objectType", ONLY2)
          for value in ("Should fail", "contextAgent", "Group", "ContextGroup", 12)),
        refused("without type", of(contextGroups=[{"group": group()}]), [".contextGroups[0]", ".contextGroups[0].objectType"], ONLY2),
        refused("without group", of(contextGroups=[{"objectType": "contextGroup"}]), ".contextGroups[0].group", ONLY2),
        refused("group of other keys", of(contextGroups=[context_group(group={"key": "Should fail"})]),
                [".contextGroups[0].group", ".contextGroups[0].group.objectType", ".contextGroups[0].group.key"], ONLY2),
        refused("agent", of(contextGroups=[context_group(group=agent())]),
                [".contextGroups[0].group", ".contextGroups[0].group.objectType"], ONLY2),
        refused("unknown key", of(contextGroups=[context_group(name="A")]), ".contextGroups[0].name", ONLY2)))
def test_a_context_group_has_its_type_and_a_group(lrs, case):
    check(lrs, case)


@table(everywhere(CONTEXT_PLACES, *(row for name, make in (("contextAgents", context_agent), ("contextGroups", context_group)) for row in [
    refused(f"{name} empty", {name: [make(relevantTypes=[])]}, f".{name}[0].relevantTypes", ONLY2),
    refused(f"{name} not an IRI", {name: [make(relevantTypes=["abc"])]}, f".{name}[0].relevantTypes[0]", ONLY2),
    refused(f"{name} second not an IRI", {name: [make(relevantTypes=[*RELEVANT, "abc"])]}, f".{name}[0].relevantTypes[2]", ONLY2),
    refused(f"{name} a string", {name: [make(relevantTypes=RELEVANT[0])]}, f".{name}[0].relevantTypes", ONLY2),
    refused(f"{name} a number", {name: [make(relevantTypes=[12])]}, f".{name}[0].relevantTypes[0]", ONLY2),
    refused(f"{name} null", {name: [make(relevantTypes=[None])]}, f".{name}[0].relevantTypes[0]", ONLY2)])))
def test_relevant_types_are_iris(lrs, case):
    check(lrs, case)
