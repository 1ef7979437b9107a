"""Tables of cases: what each one changes in a small valid statement, and what the store has to say about it.

A case that is taken is read back with `format=exact` and must be what was sent, but for what a store sets or may order anew. A case that
is refused must be answered with 400 and an error that names the place."""

import copy
import datetime
import json
import re

import pytest

from client import VERSIONS, activity, statement

ABSENT = object()
UUID = "8f87ccde-bb56-4c2e-ab83-44982ef22df0"
REF = {"objectType": "StatementRef", "id": UUID}
ACCOUNT = {"homePage": "https://lms.example.org", "name": "u-17"}
SHA1 = "ebd31e95054c018b10727ccffd2ef2ec3a016ee9"
SHA2 = "495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a"
IFIS = {"mbox": "mailto:ana@example.org", "mbox_sha1sum": SHA1, "openid": "https://id.example.org/ana", "account": ACCOUNT}
ATTACHMENT = {"usageType": "http://example.org/usage/essay", "display": {"es": "Ensayo"}, "contentType": "text/plain", "length": 27,
              "sha2": SHA2, "fileUrl": "https://files.example.org/essay.txt"}


def member(name="eva"):
    return {"mbox": f"mailto:{name}@example.org"}


def group(**more):
    """An anonymous group of two, unless `more` gives it an identifier."""
    return {"objectType": "Group", "member": [member("eva"), member("iris")], **more}


def substatement(**changes):
    return {"objectType": "SubStatement", **statement(**changes)}


class Case:
    def __init__(self, name, body, path=None, versions=VERSIONS, status=200):
        self.name, self.body, self.path, self.versions, self.status = name, body, path, versions, status

    def __repr__(self):
        return self.name


def change(base, changes):
    """A copy with values put at dotted places (numbers index lists); ABSENT takes the place away."""
    result = copy.deepcopy(base)
    for place, value in changes.items():
        *steps, last = [int(step) if step.isdigit() else step for step in place.split(".")]
        at = result
        for step in steps:
            at = at.setdefault(step, {}) if isinstance(at, dict) else at[step]
        if value is ABSENT:
            del at[last]
        else:
            at[last] = copy.deepcopy(value)
    return result


def good(name, changes=None, versions=VERSIONS, base=None):
    return Case(name, change(base or statement(), changes or {}), versions=versions)


def bad(name, changes, path=None, versions=VERSIONS, base=None):
    """`path`: where the error has to point; one of several, if a list. Without it: where the (first) change is."""
    return Case(name, change(base or statement(), changes), path or "$." + next(iter(changes)), versions, 400)


# Places in a statement where the same kind of thing can stand

class Place:
    """Where in a statement a thing is put, and what else the statement needs for it."""

    def __init__(self, at, changes=None, versions=VERSIONS):
        self.at, self.changes, self.versions = at, changes or {}, versions
        self.path = re.sub(r"\.(\d+)", r"[\1]", "$." + at)

    def put(self, value):
        return change(statement(), {**self.changes, self.at: value})

    def good(self, name, value, versions=VERSIONS):
        return Case(f"{self.at} {name}", self.put(value), versions=self._both(versions))

    def bad(self, name, value, path="", versions=VERSIONS):
        """`path`: continues this place's; a list of them when the error may point to either."""
        paths = [self.path + one for one in (path if isinstance(path, list) else [path])]
        return Case(f"{self.at} {name}", self.put(value), paths, self._both(versions), 400)

    def _both(self, versions):
        return tuple(version for version in versions if version in self.versions)


SUB = {"object": substatement()}
ONLY1, ONLY2 = ("1.0.3",), ("2.0.0",)

# A context agent or group stands in a list with its type beside it.
_CONTEXT_AGENT = {"context.contextAgents": [{"objectType": "contextAgent", "agent": {}}]}
_CONTEXT_GROUP = {"context.contextGroups": [{"objectType": "contextGroup", "group": {}}]}

AGENT_PLACES = [Place("actor"), Place("object"), Place("authority"), Place("context.instructor"),
                Place("actor.member.0", {"actor": group()}), Place("context.team.member.1", {"context.team": group()}),
                Place("object.actor", SUB), Place("object.object", SUB), Place("object.context.instructor", SUB),
                Place("context.contextAgents.0.agent", _CONTEXT_AGENT, ONLY2)]
GROUP_PLACES = [Place("actor"), Place("object"), Place("context.instructor"), Place("context.team"), Place("object.actor", SUB),
                Place("object.object", SUB), Place("object.context.instructor", SUB), Place("object.context.team", SUB),
                Place("context.contextGroups.0.group", _CONTEXT_GROUP, ONLY2)]
ACTOR_PLACES = AGENT_PLACES + GROUP_PLACES
VERB_PLACES = [Place("verb"), Place("object.verb", SUB)]
ACTIVITY_PLACES = [Place("object"), Place("object.object", SUB), Place("context.contextActivities.parent.0",
                                                                      {"context.contextActivities": {"parent": [{}]}}),
                   Place("object.context.contextActivities.other.0", {**SUB, "object.context.contextActivities": {"other": [{}]}})]
DEFINITION_PLACES = [Place("object.definition"), Place("object.object.definition", SUB),
                     Place("context.contextActivities.grouping.0.definition",
                           {"context.contextActivities": {"grouping": [activity("module")]}})]
REF_PLACES = [Place("object"), Place("object.object", SUB), Place("context.statement"), Place("object.context.statement", SUB)]
RESULT_PLACES = [Place("result"), Place("object.result", SUB)]
CONTEXT_PLACES = [Place("context"), Place("object.context", SUB)]
ATTACHMENT_PLACES = [Place("attachments.0", {"attachments": [{}]}), Place("object.attachments.0", {**SUB, "object.attachments": [{}]})]
EXTENSIONS_PLACES = [Place("result.extensions"), Place("context.extensions"), Place("object.definition.extensions"),
                     Place("object.result.extensions", SUB), Place("object.context.extensions", SUB),
                     Place("object.object.definition.extensions", SUB)]
LANGUAGE_MAP_PLACES = [Place("verb.display"), Place("object.definition.name"), Place("object.definition.description"),
                       Place("object.definition.choices.0.description",
                             {"object.definition": {"interactionType": "choice", "choices": [{"id": "a"}]}}),
                       Place("attachments.0.display", {"attachments": [ATTACHMENT]}),
                       Place("attachments.0.description", {"attachments": [ATTACHMENT]}),
                       Place("object.verb.display", SUB), Place("object.object.definition.name", SUB)]
LANGUAGE_TAG_PLACES = [Place("context.language"), Place("object.context.language", SUB)]
IRI_PLACES = [
    Place("verb.id"),
    Place("object.id"),
    Place("object.definition.type"),
    Place("object.definition.moreInfo"),
    Place("actor.account.homePage", {"actor": {"account": ACCOUNT}}),
    Place("attachments.0.usageType", {"attachments": [ATTACHMENT]}),
    Place("attachments.0.fileUrl", {"attachments": [ATTACHMENT]}),
    Place("object.verb.id", SUB),
    Place("object.object.id", SUB),
    Place("context.contextActivities.category.0.id", {"context.contextActivities": {"category": [activity()]}}),
    Place("context.contextAgents.0.relevantTypes.0",
          {"context.contextAgents": [{"objectType": "contextAgent", "agent": member(), "relevantTypes": ["http://example.org/t"]}]}, ONLY2)
]
UUID_PLACES = [
    Place("context.registration"),
    Place("object.context.registration", SUB),
    Place("context.statement.id", {"context.statement": REF}),
    Place("object.id", {"object": REF}),
    Place("object.object.id", {**SUB, "object.object": REF})
]
TIMESTAMP_PLACES = [Place("timestamp"), Place("object.timestamp", SUB)]


def everywhere(places, *makers):
    """Each maker (a function of a place) at each place."""
    return [case for place in places for maker in makers for case in [maker(place)] if case.versions]


def taken(name, value, versions=VERSIONS):
    return lambda place: place.good(name, value, versions)


def refused(name, value, path="", versions=VERSIONS):
    return lambda place: place.bad(name, value, path, versions)


# Running them

def table(*cases):
    """Marks a test that takes `(lrs, case)`: runs it for every case, in each version that the case is for."""
    flat = [case for entry in cases for case in (entry if isinstance(entry, list) else [entry])]
    rows = [pytest.param(version, case, id=f"{version} {case.name}") for case in flat for version in case.versions]
    return pytest.mark.parametrize("lrs, case", rows, indirect=["lrs"])


def check(lrs, case):
    """Sends the case's statement, and judges the answer."""
    answer = lrs.send(case.body)
    if case.status == 200:
        assert answer.status_code == 200, f"{answer.status_code} {answer.text}\n{json.dumps(case.body)[:2000]}"
        back = lrs.fetch(answer.json()[0], format="exact")
        assert comparable(back) == comparable(case.body)
    else:
        check_refused(answer, case.path)


def check_refused(answer, paths=None, status=400):
    """The status, a JSON error with a code and a sentence, and its place."""
    assert answer.status_code == status, f"{answer.status_code} {answer.text[:2000]}"
    assert answer.headers["Content-Type"].startswith("application/json"), answer.headers
    error = answer.json()["error"]
    assert error["code"] and error["message"], error
    if paths:
        allowed = [segments(path) for path in (paths if isinstance(paths, list) else [paths])]
        assert segments(error["path"]) in allowed, f"{error['path']} is not {paths}: {error['message']}"


def segments(path):
    """The steps of a path, whichever way its keys are written: `.en`, `["en"]`, `[3]`."""
    assert path.startswith("$"), path
    steps = []
    for dotted, quoted, index in re.findall(r'\.([^.\[\]]+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]', path[1:]):
        steps.append(int(index) if index else json.loads(f'"{quoted}"', strict=False) if quoted or not dotted else dotted)
    return steps


# Comparing what comes back with what was sent

def comparable(value):
    """The statement without what a store sets, with its times as instants, context activities as lists, and members in one order."""
    value = copy.deepcopy(value)
    for set_by_store in ("id", "stored", "authority", "version"):
        value.pop(set_by_store, None)
    # A store adds the time where none was sent, so it can't be compared here.
    value.pop("timestamp", None)
    return _comparable(value)


def _comparable(value):
    if isinstance(value, list):
        return [_comparable(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for key, item in value.items():
        if key == "extensions":
            result[key] = item
        elif key == "contextActivities" and isinstance(item, dict):
            result[key] = {name: _comparable(one if isinstance(one, list) else [one]) for name, one in item.items()}
        elif key == "member" and isinstance(item, list):
            result[key] = sorted((_comparable(one) for one in item), key=lambda one: json.dumps(one, sort_keys=True))
        elif key == "timestamp" and value.get("objectType") == "SubStatement":
            result[key] = instant(item)
        else:
            result[key] = _comparable(item)
    return result


def instant(text):
    """Milliseconds since 1970 of a timestamp in any of the forms that are tested; without a zone it is UTC."""
    found = re.fullmatch(
        r"(\d{4})-?(\d\d)-?(\d\d)[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?(?:([Zz])|([+-])(\d\d):?(\d\d)?)?", text)
    assert found, text
    year, month, day, hour, minute, second, fraction, _, sign, hours, minutes = found.groups()
    offset = (int(hours or 0) * 60 + int(minutes or 0)) * (-1 if sign == "-" else 1)
    # A leap second is the one after it to the calendar.
    moment = datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), tzinfo=datetime.timezone.utc)
    moment += datetime.timedelta(seconds=int(second or 0), minutes=-offset)
    return int(moment.timestamp()) * 1000 + int((fraction or "0")[:3].ljust(3, "0"))
