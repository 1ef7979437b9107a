"""The strings with a form of their own (Data 4; 2.0: 4.2.7): IRIs, UUIDs, language tags, extensions, timestamps."""

import json

import pytest

from client import activity, new_id, statement
from rules import (ATTACHMENT, EXTENSIONS_PLACES, IRI_PLACES, LANGUAGE_MAP_PLACES, LANGUAGE_TAG_PLACES, ONLY1, ONLY2, SUB, TIMESTAMP_PLACES,
                   UUID, UUID_PLACES, Case, bad, check, check_refused, everywhere, instant, refused, substatement, table, taken)

# IRIs

IRIS = [
    "http://example.org", "https://example.org/a/b?c=d&e=%20#f", "urn:uuid:8f87ccde-bb56-4c2e-ab83-44982ef22df0", "tag:example.org,2026:a",
    "mailto:ana@example.org", "http://example.com/فعل/خواندن", "http://ñandú.example.org/açúcar", "http://[2001:db8::1]:8080/",
    "urn:example:a", "x+y.z-1:a", "act:lesson", "http://example.org/a/../b", "http://user:pass@example.org/",
    "https://example.org/a(b)*'!$,;=:@"
]
NO_IRIS = [
    "", "lesson", "/lesson", "//example.org/lesson", "example.org/lesson", "./a", "#a", "?a", ":a", "1http://example.org",
    "ab=c://should.fail.com", "should fail", "http://exa mple.org/", " http://example.org", "http://example.org/ ",
    "http://example.org/<a>", 'http://example.org/"a"', "http://example.org/{a}", "http://example.org/a|b", "http://example.org/a\\b",
    "http://example.org/^", "http://example.org/`", "http://example.org/%2", "http://example.org/%zz", "http://example.org/a\nb",
    "http://example.org/\u0000", "ñ:a"
]


@table(everywhere(IRI_PLACES, *(taken(value, value) for value in IRIS)))
def test_iris_are_taken(lrs, case):
    check(lrs, case)


@table(everywhere(IRI_PLACES, *(refused(repr(value), value) for value in NO_IRIS)))
def test_what_is_no_iri_is_refused(lrs, case):
    check(lrs, case)


NO_SCHEME = ["lesson", "/lesson", "//example.org/lesson", "example.org/lesson", "www.example.org", "#a", UUID]


@table(everywhere(IRI_PLACES, *(refused(repr(value), value) for value in NO_SCHEME)),
       everywhere(EXTENSIONS_PLACES, *(refused(repr(value), {value: 1}, f'["{value}"]') for value in NO_SCHEME)))
def test_iris_have_a_scheme(lrs, case):
    check(lrs, case)


# UUIDs

UUIDS = [
    UUID,
    UUID.upper(), "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "12345678-1234-5678-1234-567812345678",
    "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "01890a5d-ac96-774b-bcce-b302099a8057", "AA97B177-9383-4934-8543-0f91a7a02836"
]
MALFORMED = [
    f"{{{UUID}}}", f"urn:uuid:{UUID}",
    UUID.replace("-", ""),
    UUID.replace("-", "_"), UUID[:-1], f" {UUID}", f"{UUID} ",
    UUID.replace("-", "", 1) + "-", "", "should fail", f"{UUID[:8]}{UUID[9:13]}-{UUID[14:]}",
    UUID.replace("-", "–")
]
NOT_RFC4122 = [
    "AA97B177-9383-4934-8543-0F91A7A028368", "MA97B177-9383-4934-8543-0F91A7A02836", UUID[:-1] + "g", UUID + "0",
    "8f87ccdebb56-4c2e-ab83-44982e-f22df0", "x" * 36, UUID[:-1] + "٣"
]


@table(
    everywhere(UUID_PLACES, *(taken(value, value) for value in UUIDS),
               *(refused(repr(value), value) for value in (*MALFORMED, 12345, {"key": "value"}))))
def test_uuids_are_in_standard_form(lrs, case):
    check(lrs, case)


@table(everywhere(UUID_PLACES, *(refused(repr(value), value) for value in NOT_RFC4122)))
def test_uuids_are_thirty_two_digits(lrs, case):
    check(lrs, case)


@table([Case(f"id {name}", {**statement(), "id": id}) for name, id in (("small", new_id()), ("capitals", new_id().upper()))],
       [bad(f"id {value!r}", {"id": value}) for value in (*MALFORMED, *NOT_RFC4122)])
def test_a_statements_id_is_a_uuid(lrs, case):
    check(lrs, case)


@table([bad(f"id {value!r}", {"id": value}) for value in (12345, {"key": "value"}, [new_id()], True, None, 1.5)])
def test_a_statements_id_is_a_string(lrs, case):
    check(lrs, case)


def test_case_makes_no_other_uuid(lrs):
    id, registration = new_id().upper(), new_id()
    sent = statement(context={"registration": registration.upper()})
    assert lrs.put_statement(sent, id).status_code == 204
    assert lrs.fetch(id.lower())["id"].lower() == id.lower()
    assert lrs.put_statement(sent, id.lower()).status_code == 204
    assert len(lrs.query(registration=registration).json()["statements"]) == 1


# Language tags

TAGS = [
    "de", "es", "cmn", "ase", "de-DE", "es-MX", "es-419", "en-us", "zh-Hant", "zh-Hans-CN", "sr-Cyrl", "sr-Latn-RS", "zh-cmn-Hans-CN",
    "zh-yue", "sl-rozaj-biske", "de-CH-1901", "de-CH-1996", "sl-IT-nedis", "hy-Latn-IT-arevela", "en-a-bbb-x-a-ccc", "de-CH-x-phonebk",
    "x-whatever", "qaa-Qaaa-QM-x-southern", "ja", "und", "mul", "EN", "i-klingon", "i-enochian", "en-GB-oed", "zh-min-nan", "art-lojban",
    "sgn-BE-FR", "de-a-value", "abcdefgh", "en-u-islamcal"
]
NO_TAGS = [
    "", "something", "a12345", "e", "en_US", "en-", "-en", "en--US", "es MX", "e-US", "en-U", "en-USAUSA-1", "zh-z-aaa-z-bbb-c-ccc", "en-a",
    "en-a-x-b", "x", "x-", "x-123456789", "de-419-DE", "en-US-GB", "abcdefghi", "123", "en-é", "ñ", "en-12", "de-1996-DE-1", "i-unknown",
    "en us", "en\u0000", "*"
]


@table(everywhere(LANGUAGE_MAP_PLACES, *(taken(tag, {tag: "words"}) for tag in TAGS)),
       everywhere(LANGUAGE_TAG_PLACES, *(taken(tag, tag) for tag in TAGS)))
def test_language_tags_are_taken(lrs, case):
    check(lrs, case)


def key(tag):
    return f"[{json.dumps(tag)}]"


@table(everywhere(LANGUAGE_MAP_PLACES, *(refused(repr(tag), {"en": "words", tag: "palabras"}, key(tag)) for tag in NO_TAGS)),
       everywhere(LANGUAGE_TAG_PLACES, *(refused(repr(tag), tag) for tag in NO_TAGS)))
def test_what_is_no_language_tag_is_refused(lrs, case):
    check(lrs, case)


@table(
    everywhere(LANGUAGE_MAP_PLACES, taken("some languages", {"en": "a", "es": "b", "pt-BR": "c", "zh-Hant": "d"}),
               taken("empty words", {"en": ""}), *(refused(f"{value!r}", value) for value in ("words", 12345, ["words"], True)),
               *(refused(f"words {value!r}", {"es": "b", "en": value}, ".en") for value in (12, {}, ["a"], True, None))))
def test_a_language_map_is_tags_and_strings(lrs, case):
    check(lrs, case)


# Extensions

VALUES = [
    True, False, None, 0, 12345, -1.5, 1e300, 12345678901234567890, "", "words", "2026-13-45", [], {}, [None], {"key": "valid"},
    {"": {"": None}}, [[[]], {"objectType": "agent", "mbox": 1}], {"actor": {"mbox": "x"}, "id": 12}, "\u0000",
    {"contextActivities": {"parent": {"id": "x"}}, "timestamp": "2026-01-01T00:00:00+02:00", "member": ["b", "a"]}
]


@table(everywhere(EXTENSIONS_PLACES, *(taken(f"{value!r}", {"http://example.org/e": value}) for value in VALUES)))
def test_an_extensions_value_may_be_anything(lrs, case):
    """And comes back unchanged, whatever it looks like."""
    check(lrs, case)


@table(
    everywhere(EXTENSIONS_PLACES, taken("empty map", {}), taken("empty string", {"http://example.org/e": ""}),
               taken("null", {"http://example.org/e": None}), taken("empty object", {"http://example.org/e": {}}),
               taken("empty list", {"http://example.org/e": []})))
def test_extensions_may_be_empty(lrs, case):
    check(lrs, case)


@table(
    everywhere(EXTENSIONS_PLACES, *(taken(iri, {iri: 1}) for iri in IRIS),
               *(refused(repr(iri), {"http://example.org/e": 1, iri: True}, key(iri)) for iri in NO_IRIS)))
def test_an_extensions_key_is_an_iri(lrs, case):
    check(lrs, case)


@table(
    everywhere(EXTENSIONS_PLACES,
               *(refused(f"{value!r}", value) for value in ("e", 12345, True, ["http://example.org/e"], [{"http://example.org/e": 1}]))))
def test_extensions_are_pairs(lrs, case):
    check(lrs, case)


@pytest.mark.parametrize("property, value", [("result", {"extensions": {"http://example.org/e": None}}),
                                             ("context", {"extensions": {"http://example.org/e": {}}})])
def test_empty_extensions_by_put_too(lrs, property, value):
    id = new_id()
    assert lrs.put_statement(statement(**{property: value}), id).status_code == 204
    assert lrs.fetch(id, format="exact")[property] == value


# Timestamps

TIMESTAMPS = [
    "2015-11-18T12:17:00+00:00", "2015-11-18T12:17:00Z", "2013-05-18T05:32:34.804Z", "2013-05-18T05:32:34.8Z",
    "2013-05-18T05:32:34.80412345Z", "2013-05-18T05:32:34.123456789+05:30", "2016-02-29T00:00:00Z", "2026-12-31T23:59:59.999-11:00",
    "1969-12-31T23:59:59Z", "1600-02-29T12:00:00Z", "2099-01-01T00:00:00Z", "2015-11-18T12:17:00+14:00", "2016-12-31T23:59:60Z",
    "2015-06-30T23:59:60.5Z"
]
RFC3339 = ["2008-09-15 15:53:00.601+00:00", "2008-09-15t15:53:00z", "2008-09-15T15:53:00.601z"]
ISO8601 = [
    "2008-09-15T15:53:00", "2008-09-15T15:53:00.601", "2008-09-15T15:53Z", "20080915T155300Z", "20080915T155300.601+0200",
    "2008-09-15T15:53:00+02", "2008-09-15T15:53:00+0200", "2008-09-15T15:53:00,601Z"
]
NO_TIMESTAMPS = [
    "should fail", "01/011/2015", "", "2015-11-18", "12:17:00Z", "T12:17:00Z", "2015-11-18T", "2015-13-01T00:00:00Z",
    "2015-00-10T00:00:00Z", "2015-02-30T00:00:00Z", "2015-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2015-04-31T00:00:00Z",
    "2015-11-00T00:00:00Z", "2015-11-32T00:00:00Z", "2015-11-18T25:00:00Z", "2015-11-18T12:60:00Z", "2015-11-18T12:17:61Z",
    "2015-11-18T12:17:00+25:00", "2015-11-18T12:17:00+02:60", "2015-11-18T12:17:00.Z", "2015-11-18T12:17:00Z ", " 2015-11-18T12:17:00Z",
    "2015-11-18T12:17:00ZZ", "2015-11-18T12:17:00 UTC", "2015-11-18X12:17:00Z", "15-11-18T12:17:00Z", "1447849020",
    "Wed, 18 Nov 2015 12:17:00 GMT", "2015-11-18T12:17:00Z/PT1H", "2015-11-18T1２:17:00Z"
]
UNKNOWN_ZONE = ["2008-09-15T15:53:00.601-00", "2008-09-15T15:53:00.601-0000", "2008-09-15T15:53:00.601-00:00", "2008-09-15T15:53:00-00:00"]


@table(
    everywhere(TIMESTAMP_PLACES, *(taken(value, value) for value in TIMESTAMPS), *(taken(value, value, ONLY2) for value in RFC3339),
               *(taken(value, value, ONLY1) for value in ISO8601)))
def test_timestamps_are_taken(lrs, case):
    check(lrs, case)


@table(
    everywhere(TIMESTAMP_PLACES,
               *(refused(repr(value), value) for value in (*NO_TIMESTAMPS, 1447849020, {"key": "value"}, ["2015-11-18T12:17:00Z"], True))),
    [bad(f"stored {value!r}", {"stored": value}) for value in ("should fail", "2015-02-30T00:00:00Z", 12)])
def test_what_is_no_timestamp_is_refused(lrs, case):
    check(lrs, case)


@table(everywhere(TIMESTAMP_PLACES, *(refused(value, value) for value in UNKNOWN_ZONE)),
       [bad(f"stored {value}", {"stored": value}) for value in UNKNOWN_ZONE])
def test_an_unknown_zone_is_refused(lrs, case):
    """RFC 3339 gives minus nought the meaning that nobody knows the zone; ISO 8601 has no such thing."""
    check(lrs, case)


@pytest.mark.parametrize("sent", TIMESTAMPS)
def test_a_timestamp_keeps_its_instant(lrs, sent):
    """To the millisecond; 2.0 asks for UTC in the answer, 1.0.3 recommends it."""
    back = lrs.fetch(lrs.store(statement(timestamp=sent, object=substatement(timestamp=sent))), format="exact")
    for answered in (back["timestamp"], back["object"]["timestamp"]):
        assert abs(instant(answered) - instant(sent)) <= 1
        if lrs.is2:
            assert answered.endswith(("Z", "+00:00")), answered


@pytest.mark.parametrize("sent, decimals", [("2013-05-18T05:32:34.123456Z", "123"), ("2013-05-18T05:32:34.007Z", "007"),
                                            ("2013-05-18T07:32:34.9871+02:00", "987")])
def test_a_timestamp_keeps_its_milliseconds(lrs, sent, decimals):
    back = lrs.fetch(lrs.store(statement(timestamp=sent)))["timestamp"]
    assert f":32:34.{decimals}" in back
    listed = next(each for each in lrs.query(limit="1").json()["statements"])
    assert listed["timestamp"] == back


def test_a_batch_names_the_place_of_a_wrong_format(lrs):
    batch = [
        statement(), {**SUB, **statement(timestamp="2015-02-30T00:00:00Z")},
        statement(context={"contextActivities": {"parent": [activity()]}}, attachments=[ATTACHMENT])
    ]
    check_refused(lrs.send(batch), "$[1].timestamp")
