"""A second opinion: what the JSON Schema of xAPI 1.0.1 says of ten thousand statements, valid and spoilt, beside what the store says.

The schema is older and knows less (no order of numbers, no calendar), and in places it is stricter than the text. Where the two differ,
one of the reasons below has to hold of the statement; any other difference is a fault."""

import json
import pathlib
import re

import jsonschema
import pytest

from generator import Generator

SCHEMA = pathlib.Path(__file__).resolve().parents[2].parent / "shared/packages/xapi/json-schema-1.0.1"
SEED, COUNT, BATCH = 20260704, 10_000, 100


# The schema

def schema():
    """All files in one: each names itself `#name`, and refers to the others so."""
    definitions = {}

    def rewritten(value):
        if isinstance(value, list):
            return [rewritten(each) for each in value]
        if not isinstance(value, dict):
            return value
        value = {key: rewritten(each) for key, each in value.items()}
        if isinstance(value.get("$ref"), str):
            value["$ref"] = "#/definitions/" + value["$ref"].lstrip("#")
        if isinstance(value.get("id"), str) and value["id"].startswith("#"):
            name = value.pop("id").lstrip("#")
            value.pop("$schema", None)
            definitions[name] = value
        return value

    for file in SCHEMA.glob("*.json"):
        rewritten(json.loads(file.read_text(encoding="utf-8")))
    return {"$schema": "http://json-schema.org/draft-04/schema#", "definitions": definitions, "$ref": "#/definitions/statement"}


def validator():
    formats = jsonschema.FormatChecker(formats=())
    for name, pattern in json.loads((SCHEMA / "formats/formats.json").read_text(encoding="utf-8")).items():
        # Written for JavaScript, where \d and \w are ASCII, and `$` does not stand before a last line break.
        compiled = re.compile(re.sub(r"\$$", r"\\Z", pattern), re.ASCII)
        formats.checks(name)(lambda value, compiled=compiled: not isinstance(value, str) or bool(compiled.search(value)))
    return jsonschema.Draft4Validator(schema(), format_checker=formats)


# The reasons for which both may be right

def walk(value, path=()):
    """Every (path, value) of a statement, the insides of extensions left out."""
    yield path, value
    if isinstance(value, dict):
        for key, each in value.items():
            if path and path[-1] == "extensions":
                yield (*path, key), None if each is None else "extension"
            else:
                yield from walk(each, (*path, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from walk(each, (*path, number))


def at(statement, *names):
    """The values of all properties of these names."""
    return [value for path, value in walk(statement) if path and path[-1] in names]


def has_null(statement):
    return any(value is None for path, value in walk(statement) if "extensions" not in path[:-1])


def score_out_of_order(statement):
    def wrong(score):
        numbers = [
            score[name]
            for name in ("min", "raw", "max")
            if isinstance(score.get(name), (int, float)) and not isinstance(score.get(name), bool)
        ]
        least, most = score.get("min"), score.get("max")
        return numbers != sorted(numbers) or (least == most and least is not None)
    return any(wrong(score) for score in at(statement, "score") if isinstance(score, dict))


COMPONENTS = ("choices", "scale", "source", "target", "steps")


def components(statement):
    return [[each for each in part if isinstance(each, dict)] for part in at(statement, *COMPONENTS) if isinstance(part, list)]


def repeats_a_component(statement):
    ids = [[json.dumps(each.get("id")) for each in part] for part in components(statement)]
    return any(len(each) != len(set(each)) for each in ids)


def timestamps(statement):
    return [value for value in at(statement, "timestamp", "stored") if isinstance(value, str)]


def odd_timestamp(statement):
    return any(not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", value) or value.endswith("-00:00")
               or "02-30" in value or "02-29" in value or value[8:10] > "28" for value in timestamps(statement))


def odd_duration(statement):
    """Schema: designators without numbers, weeks among the rest; no fractions but two digits of seconds."""
    usual = r"P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?|P\d+W"
    return any(not re.fullmatch(usual, value, re.ASCII) for value in at(statement, "duration") if isinstance(value, str))


def other_version(statement):
    version = statement.get("version")
    return isinstance(version, str) and not re.fullmatch(r"1\.0\.\d+", version)


def broken_length(statement):
    return any(isinstance(value, float) for value in at(statement, "length"))


def memberless_group(statement):
    return any(isinstance(value, dict) and value.get("member") == [] and not {"mbox", "mbox_sha1sum", "openid", "account"} & set(value)
               for _, value in walk(statement))


def without_file(statement):
    attached = [part for part in at(statement, "attachments") if isinstance(part, list)]
    return any(isinstance(each, dict) and "fileUrl" not in each for part in attached for each in part)


def component_key(statement):
    return any(set(each) - {"id", "description"} for part in components(statement) for each in part)


def empty_component_id(statement):
    return any(each.get("id") == "" for part in components(statement) for each in part)


def other_true_or_false(statement):
    return any(
        isinstance(value, dict) and value.get("interactionType") == "true-false" and isinstance(value.get("correctResponsesPattern"), list)
        and not set(map(str, value["correctResponsesPattern"])) <= {"true", "false"} for value in at(statement, "definition"))


def odd_media_type(statement):
    """Schema: one parameter, and characters of words only."""
    return any(isinstance(value, str) and not re.fullmatch(r"[-\w+.]+/[-\w+.]+", value, re.ASCII) for value in at(statement, "contentType"))


def strings(statement):
    for path, value in walk(statement):
        yield from (step for step in path if isinstance(step, str))
        if isinstance(value, str):
            yield value


def odd_authority(statement):
    """Schema: the grammar to the letter, ports in digits; here it is enough that no character is a wrong one."""
    return any(re.match(r"[A-Za-z][A-Za-z0-9+.-]*://(?![A-Za-z0-9.-]*(:\d+)?([/?#]|$))", text) for text in strings(statement))


def odd_extensions(statement):
    return any(not isinstance(value, dict) for value in at(statement, "extensions"))


def capital_tag(statement):
    """Schema: «x» and the tags of old in small letters only; RFC 5646 tells no cases apart."""
    return any(re.match(r"(?i)x-|i-|en-gb-oed$", text) and not re.match(r"x-|i-|en-GB-oed$", text) for text in strings(statement))


def odd_mbox(statement):
    return any(
        isinstance(value, str) and not re.fullmatch(r"mailto:[\w.+-]+@[A-Za-z0-9.-]+", value, re.ASCII) for value in at(statement, "mbox"))


SCHEMA_TAKES = [
    ("null where nothing is meant: the schema writes «absent» so", has_null),
    ("the order of min, raw and max is beyond a schema", score_out_of_order),
    ("so is that ids of components are distinct", repeats_a_component),
    ("it lets components have further keys", component_key),
    ("its dates know no calendar, may lack the time, and may have an unknown zone", odd_timestamp),
    ("its durations mix weeks with others, and need no number", odd_duration),
    ("it takes any version", other_version),
    ("it takes half an octet", broken_length),
    ("it takes a group of nobody", memberless_group),
    ("whether an attachment came is no matter of the statement", without_file),
    ("it takes extensions that are no object", odd_extensions),
]

STORE_TAKES = [
    ("1.0.x versions include 1.0", other_version),
    ("durations may have other fractions", odd_duration),
    ("times may be written otherwise", odd_timestamp),
    ("a component's id may be any string", empty_component_id),
    ("response patterns are not checked", other_true_or_false),
    ("media types may have several parameters", odd_media_type),
    ("addresses are not looked at as closely", odd_mbox),
    ("nor are the hosts of IRIs", odd_authority),
    ("language tags may be in any case", capital_tag),
]


# The comparison

@pytest.fixture(scope="module")
def statements():
    """Half of them as made, half spoilt: (statement, what was done, whether the schema takes it)."""
    generator, opinion = Generator(SEED), validator()
    rows = []
    for number in range(COUNT):
        made, how = generator.statement(), "valid"
        if number % 2:
            made, how = generator.spoilt(made)
        rows.append((made, how, opinion.is_valid(made)))
    return rows


def test_the_generator_makes_both_kinds(statements):
    valid = [schema_takes for _, how, schema_takes in statements if how == "valid"]
    spoilt = [schema_takes for _, how, schema_takes in statements if how != "valid"]
    assert all(valid), f"{len(valid) - sum(valid)} statements made as valid are not, says the schema"
    # Taking away what is optional leaves a valid statement; most of the rest is not.
    assert 0.5 < 1 - sum(spoilt) / len(spoilt) < 0.95, sum(spoilt) / len(spoilt)


def verdicts(lrs, rows):
    """Whether the store takes each. By the batch: it is refused whole, so one that is refused is asked for one by one."""
    for start in range(0, len(rows), BATCH):
        batch = rows[start:start + BATCH]
        answer = lrs.send([statement for statement, *_ in batch])
        assert answer.status_code in (200, 400), f"{answer.status_code} {answer.text[:500]}"
        if answer.status_code == 200:
            assert len(answer.json()) == len(batch)
            yield from (True for _ in batch)
            continue
        for statement, how, _ in batch:
            single = lrs.send([statement])
            assert single.status_code in (200, 400), f"{single.status_code} {single.text[:500]} for {how}: {json.dumps(statement)[:2000]}"
            if single.status_code == 400:
                assert single.json()["error"]["path"].startswith("$"), single.text
            yield single.status_code == 200


def test_store_and_schema_agree(lrs1, statements):
    # The valid ones first, in batches that are taken whole; then the spoilt ones.
    rows = sorted(statements, key=lambda row: not row[2])
    faults, used = [], set()
    for (statement, how, schema_takes), store_takes in zip(rows, verdicts(lrs1, rows)):
        if schema_takes == store_takes:
            continue
        reasons = [why for why, holds in (SCHEMA_TAKES if schema_takes else STORE_TAKES) if holds(statement)]
        used.update(reasons)
        if not reasons:
            faults.append(f"{'schema' if schema_takes else 'store'} alone takes it ({how}): {json.dumps(statement, ensure_ascii=False)}")
    assert not faults, f"{len(faults)} differences\n" + "\n".join(faults[:20])


def test_2_takes_what_1_takes(lrs2, statements):
    """A statement of 1.0.x is one of 2.0."""
    rows = [row for row in statements if row[1] == "valid"][:2000]
    # Another id: these were stored already, under the other version.
    rows = [({name: value for name, value in statement.items() if name != "id"}, how, takes) for statement, how, takes in rows]
    assert all(verdicts(lrs2, rows))
