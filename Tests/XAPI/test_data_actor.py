"""Agents and Groups (Data 2.4.2; 2.0: 4.2.2.1), wherever a statement may hold one."""

import itertools

from client import agent, statement
from rules import (ABSENT, ACCOUNT, ACTOR_PLACES, AGENT_PLACES, GROUP_PLACES, IFIS, ONLY2, SHA1, Place, bad, check, everywhere, good, group,
                   member, refused, table, taken)

ANY_IFI = ["", ".mbox", ".mbox_sha1sum", ".openid", ".account"]
MAILTO = [
    "http://should.fail.example.org", "mailto:no.at.sign.example.org", "ana@example.org", "mailto:", "mailto:@example.org", "mailto:ana@",
    "mailto:ana maría@example.org", "mailto:ana@example.org, eva@example.org", "mailto:ana@exa mple.org",
    "mailto:ana@example.org?subject=x", "mailto:ana@@example.org", " mailto:ana@example.org", "mailto:ana@example.org "
]
HASHES = ["", "abc", SHA1[:-1], SHA1 + "0", SHA1[:-1] + "g", f" {SHA1}", "mailto:ana@example.org"]
URIS = [
    "", "ab=c://should.fail.com", "id.example.org/ana", "/ana", "//id.example.org/ana", "should fail", "1http://example.org",
    "http://exa mple.org/"
]


def agent_with(**ifi):
    return {"objectType": "Agent", **ifi}


def places(*names):
    return [place for place in ACTOR_PLACES if place.at in names]


@table(everywhere(AGENT_PLACES, *(refused(f"objectType {word!r}", {**agent(), "objectType": word}, ".objectType")
                                  for word in ("agent", "group", "Person", "", "AGENT", 123, {"key": "value"}, ["Agent"]))),
       everywhere(places("actor", "context.instructor", "object.actor", "actor.member.0"),
                  *(refused(f"objectType {word!r}", {"objectType": word, **member()}, ".objectType")
                    for word in ("Activity", "SubStatement", "StatementRef"))))
def test_an_actor_is_an_agent_or_a_group(lrs, case):
    check(lrs, case)


@table(everywhere([place for place in AGENT_PLACES if place.at not in ("object", "object.object")], taken("without objectType", member())),
       everywhere(AGENT_PLACES, taken("with objectType", agent())))
def test_an_agents_type_may_be_left_out(lrs, case):
    """But where it is the statement's object, which would be an activity then."""
    check(lrs, case)


@table(everywhere(AGENT_PLACES, taken("named", {"name": "Ana Núñez", **agent()}), taken("empty name", {"name": "", **agent()}),
                  *(refused(f"name {name!r}", {"name": name, **agent()}, ".name") for name in (123, {"en": "Ana"}, ["Ana"], True))),
       everywhere(GROUP_PLACES, taken("named", group(name="Equipo")),
                  *(refused(f"name {name!r}", group(name=name), ".name") for name in (123, {"es": "Equipo"}))))
def test_a_name_is_a_string(lrs, case):
    check(lrs, case)


@table(everywhere(AGENT_PLACES, *(taken(name, agent_with(**{name: value})) for name, value in IFIS.items()),
                  refused("no identifier", {"objectType": "Agent", "name": "Ana"}),
                  *(refused(f"{one} and {other}", agent_with(**{one: IFIS[one], other: IFIS[other]}), ANY_IFI)
                    for one, other in itertools.combinations(IFIS, 2)),
                  refused("all four", agent_with(**IFIS), ANY_IFI)),
       bad("empty actor", {"actor": {}}))
def test_an_agent_has_exactly_one_identifier(lrs, case):
    check(lrs, case)


@table(
    everywhere(AGENT_PLACES, refused("member", {**agent(), "member": [member()]}, ".member"),
               refused("no members", {**agent(), "member": []}, ".member")),
    bad("member and no objectType", {"actor": {"member": [member()]}}, ["$.actor", "$.actor.member"]),
    bad("member in the statement", {"member": [member()]}), bad("member in the verb", {"verb.member": [member()]}),
    bad("member in the context", {"context.member": [member()]}),
    bad("member beside the group", {"context.contextGroups": [{"objectType": "contextGroup", "group": group(), "member": [member()]}]},
        "$.context.contextGroups[0].member", ONLY2))
def test_only_groups_have_members(lrs, case):
    check(lrs, case)


@table(everywhere(GROUP_PLACES, taken("anonymous", group()), taken("one member", {"objectType": "Group", "member": [member()]}),
                  refused("no member", {"objectType": "Group", "name": "G"}, ["", ".member"]),
                  refused("empty member", {"objectType": "Group", "member": []}, [".member", ""])))
def test_an_anonymous_group_has_members(lrs, case):
    check(lrs, case)


@table(
    everywhere(GROUP_PLACES, taken("agents of every kind", group(member=[{name: value} for name, value in IFIS.items()])),
               refused("an agent", group(member=agent()), ".member"), refused("a string", group(member="Eva"), ".member"),
               refused("strings", group(member=["mailto:eva@example.org"]), ".member[0]"),
               refused("an agent without identifier", group(member=[member(), {"name": "Eva"}]), ".member[1]"),
               refused("an empty object", group(member=[{}]), ".member[0]"),
               refused("an activity", group(member=[member(), {"id": "http://example.org/a"}]), [".member[1]", ".member[1].id"]),
               refused("null", group(member=[None]), ".member[0]")))
def test_members_are_an_array_of_agents(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        GROUP_PLACES,
        refused("group in a group", group(member=[member(), group()]), [".member[1]", ".member[1].objectType", ".member[1].member"]),
        refused("identified group in a group", group(member=[{"objectType": "Group", **member()}]),
                [".member[0]", ".member[0].objectType"]),
        refused("group in an identified group", group(**member(), member=[group()]),
                [".member[0]", ".member[0].objectType", ".member[0].member"])))
def test_no_group_in_a_group(lrs, case):
    check(lrs, case)


@table(everywhere(GROUP_PLACES, *(taken(f"by {name}", {"objectType": "Group", name: value}) for name, value in IFIS.items()),
                  *(taken(f"by {name}, with members", group(**{name: value})) for name, value in IFIS.items()),
                  taken("identified, members empty", {"objectType": "Group", "member": [], **member()}),
                  *(refused(f"{one} and {other}", group(**{one: IFIS[one], other: IFIS[other]}), ANY_IFI)
                    for one, other in itertools.combinations(IFIS, 2))))
def test_an_identified_group_has_exactly_one_identifier(lrs, case):
    check(lrs, case)


@table(everywhere(AGENT_PLACES, *(refused(f"mbox {value!r}", agent_with(mbox=value), ".mbox") for value in MAILTO[:3])),
       everywhere(GROUP_PLACES, *(refused(f"group's mbox {value!r}", group(mbox=value), ".mbox") for value in MAILTO[:3])),
       [bad(f"mbox {value!r}", {"actor.mbox": value}) for value in MAILTO],
       [good(f"mbox {value!r}", {"actor.mbox": value}) for value in (
           "mailto:ana.nunez+xapi@sub.example.org", "mailto:o'hara_1%25@example.org", "mailto:ana@xn--nandu-zra.example.org",
           "mailto:ñandú@example.org", "mailto:ANA@Example.ORG", "mailto:a@example.museum")])
def test_mbox_is_a_mailto_iri(lrs, case):
    check(lrs, case)


@table(
    everywhere(AGENT_PLACES,
               *(refused(f"{value!r}", agent_with(mbox_sha1sum=value), ".mbox_sha1sum") for value in ({"key": "value"}, HASHES[1]))),
    everywhere(GROUP_PLACES, *(refused(f"{value!r}", group(mbox_sha1sum=value), ".mbox_sha1sum") for value in ({"key": "value"}, 123))),
    [bad(f"mbox_sha1sum {value!r}", {"actor": {"mbox_sha1sum": value}}, "$.actor.mbox_sha1sum") for value in HASHES],
    good("capitals", {"actor": {"mbox_sha1sum": SHA1.upper()}}))
def test_mbox_sha1sum_is_a_hash(lrs, case):
    check(lrs, case)


@table(
    everywhere(AGENT_PLACES, *(refused(f"openid {value!r}", agent_with(openid=value), ".openid") for value in (URIS[1], 123))),
    everywhere(GROUP_PLACES,
               *(refused(f"group's openid {value!r}", group(openid=value), ".openid") for value in (URIS[1], {"key": "value"}))),
    [bad(f"openid {value!r}", {"actor": {"openid": value}}, "$.actor.openid") for value in URIS], [
        good(f"openid {value!r}", {"actor": {"openid": value}})
        for value in ("http://ana.example.org/", "https://id.example.org/?u=1#me", "https://id.example.org:8443/%C3%B1")
    ])
def test_openid_is_a_uri(lrs, case):
    check(lrs, case)


@table(
    everywhere(AGENT_PLACES, *(refused(f"account {value!r}", agent_with(account=value), ".account") for value in ("ana", 12, [ACCOUNT]))),
    everywhere(GROUP_PLACES, refused("group's account a string", group(account="ana"), ".account")),
    bad("account empty", {"actor": {"account": {}}}, ["$.actor.account.homePage", "$.actor.account.name", "$.actor.account"]),
    bad("account null", {"actor": {"account": None}}, "$.actor.account"))
def test_account_is_an_object(lrs, case):
    check(lrs, case)


@table(everywhere(AGENT_PLACES, refused("no homePage", agent_with(account={"name": "u"}), ".account.homePage"),
                  refused("bad homePage", agent_with(account={"homePage": URIS[1], "name": "u"}), ".account.homePage")),
       everywhere(GROUP_PLACES, refused("no homePage", group(account={"name": "u"}), ".account.homePage"),
                  refused("bad homePage", group(account={"homePage": URIS[1], "name": "u"}), ".account.homePage")),
       [bad(f"homePage {value!r}", {"actor": {"account": {"homePage": value, "name": "u"}}}, "$.actor.account.homePage")
        for value in (*URIS, 12, {"key": "value"})])
def test_an_account_has_a_home_page(lrs, case):
    check(lrs, case)


@table(
    everywhere(AGENT_PLACES, refused("no name", agent_with(account={"homePage": "http://example.org"}), ".account.name"),
               refused("name an object", agent_with(account={"homePage": "http://example.org", "name": {"key": "value"}}),
                       ".account.name")),
    everywhere(GROUP_PLACES, refused("no name", group(account={"homePage": "http://example.org"}), ".account.name"),
               refused("name a number", group(account={"homePage": "http://example.org", "name": 17}), ".account.name")))
def test_an_account_has_a_name(lrs, case):
    check(lrs, case)


@table(
    everywhere([Place("object")], refused("agent", member(), ["", ".id", ".mbox"]),
               refused("named agent", {"name": "A", **member()}, ["", ".id", ".mbox", ".name"]),
               refused("group", {"member": [member()]}, ["", ".id", ".member"])),
    [
        bad(f"object of the SubStatement {name}", {"object": {"objectType": "SubStatement", **statement(object=value)}},
            ["$.object.object", "$.object.object.id", "$.object.object.mbox", "$.object.object.member", "$.object.object.objectType"])
        for name, value in (("agent", member()), ("group", {"member": [member()]}),
                            ("agent typed Activity", {"objectType": "Activity", **member()}))
    ],
    bad("team without objectType", {"context": {"team": {"member": [member()]}}},
        ["$.context.team", "$.context.team.objectType", "$.context.team.member"]),
    bad("object typed Agent but an activity", {"object.objectType": "Agent"}, ["$.object", "$.object.id"]),
    bad("actor without objectType as group", {"actor": {**member(), "member": [member()]}}, "$.actor.member"),
    good("agent as object", {"object": agent()}), good("group as object", {"object": group()}),
    bad("actor absent in group", {"actor": group(), "actor.objectType": ABSENT}, ["$.actor", "$.actor.member"]))
def test_agents_and_groups_as_objects_say_so(lrs, case):
    check(lrs, case)


def test_each_anonymous_group_is_its_own(lrs):
    """The same members twice are two groups: such a group is no filter, its members are."""
    one, other = (lrs.store(statement(actor=group())) for _ in range(2))
    assert one != other
    answer = lrs.query(agent='{"objectType":"Group","member":[{"mbox":"mailto:eva@example.org"}]}')
    assert answer.status_code == 400, answer.text
