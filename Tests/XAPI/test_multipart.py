"""Attachments: statements with raw data in `multipart/mixed`, both ways."""

import hashlib
import json

import pytest

from client import activity, new_id, statement
from expecting import refused, taken
from multipart import BOUNDARY, assemble, attachment, content_type, json_part, parse, post, raw_part, sha2

TEXT = b"here is a simple attachment"


def with_data(*contents, **changes):
    """A statement with an attachment of each content."""
    return statement(id=new_id(), attachments=[attachment(content) for content in contents], **changes)


def fresh(size=40):
    """Content that nobody stored before."""
    return (new_id() * 9).encode()[:size]


def received(lrs, id):
    """The statement and the attachments' data by hash, as `attachments=true` gives them."""
    answer = taken(lrs.find(id, attachments="true"), 200)
    first, *rest = parse(answer)
    assert first[0]["content-type"].startswith("application/json")
    for headers, data in rest:
        assert headers["content-transfer-encoding"].lower() == "binary"
        assert headers["content-type"]
        digest = headers["x-experience-api-hash"]
        assert hashlib.new({56: "sha224", 64: "sha256", 96: "sha384", 128: "sha512"}[len(digest)], data).hexdigest() == digest.lower()
    hashes = [headers["x-experience-api-hash"] for headers, _ in rest]
    assert len(hashes) == len(set(hashes)), "the same data twice"
    return json.loads(first[1]), {headers["x-experience-api-hash"]: data for headers, data in rest}


def sends(lrs, body, head=None, **params):
    """POST of a body made by hand."""
    return lrs.post("/statements", body, head or content_type(), **params)


# In

def test_a_statement_with_its_attachment(lrs):
    body = with_data(TEXT)
    answer = taken(post(lrs, body, raw_part(TEXT)), 200)
    assert answer.json() == [body["id"]]
    kept, data = received(lrs, body["id"])
    assert kept["attachments"] == body["attachments"] and data == {sha2(TEXT): TEXT}


def test_put_of_one(lrs):
    body = with_data(TEXT)
    taken(lrs.put("/statements", assemble([json_part(body), raw_part(TEXT)]), content_type(), statementId=body["id"]), 204)
    assert received(lrs, body["id"])[1] == {sha2(TEXT): TEXT}


@pytest.mark.parametrize("data", [
    b"", b"\x00", bytes(range(256)) * 64, b"\r\n", b"\r\n\r\n", b"\n", b"ends in a line\r\n", b"--",
    b"--" + BOUNDARY.encode()[:-1] + b"\r\n",
    b"x--" + BOUNDARY.encode(), b"\r\n--", b"\r\n--" + BOUNDARY.encode()[:-2] + b"--\r\n", b"\x89PNG\r\n\x1a\n\x00\x00", b"x" * 2_000_000],
    ids=lambda data: f"{data[:12]!r} {len(data)}")
def test_any_bytes_come_back(lrs, data):
    """Also those that look like a delimiter, and line ends at the edges."""
    data = data if data in (b"", b"\x00") else data + b"\x00" + new_id().encode()
    body = with_data(data)
    taken(post(lrs, body, raw_part(data, "application/octet-stream")), 200)
    assert received(lrs, body["id"])[1] == {sha2(data): data}


@pytest.mark.parametrize("kind", ["sha256", "sha384", "sha512"])
def test_every_sha2_will_do(lrs, kind):
    data = fresh()
    hash = sha2(data, kind)
    body = statement(id=new_id(), attachments=[attachment(data, hash=hash)])
    taken(post(lrs, body, raw_part(data, hash=hash)), 200)
    assert received(lrs, body["id"])[1] == {hash: data}


def test_several_statements_and_attachments(lrs):
    first, second, third = fresh(10), fresh(20), fresh(30)
    batch = [with_data(first, second), with_data(second), statement(id=new_id()), with_data(third, third)]
    taken(post(lrs, batch, raw_part(second), raw_part(first, "image/png"), raw_part(third)), 200)
    assert received(lrs, batch[0]["id"])[1] == {sha2(first): first, sha2(second): second}
    assert received(lrs, batch[1]["id"])[1] == {sha2(second): second}
    assert received(lrs, batch[2]["id"])[1] == {}
    assert received(lrs, batch[3]["id"])[1] == {sha2(third): third}


def test_the_same_data_again(lrs):
    data = fresh()
    bodies = [with_data(data), with_data(data)]
    for body in bodies:
        taken(post(lrs, body, raw_part(data)), 200)
    taken(post(lrs, bodies[0], raw_part(data)), 200)
    assert received(lrs, bodies[1]["id"])[1] == {sha2(data): data}


def test_multipart_without_attachments(lrs):
    for batch in (statement(id=new_id()), [statement(id=new_id()), statement(id=new_id())]):
        taken(post(lrs, batch), 200)


def test_only_a_file_url_needs_no_part(lrs):
    linked = statement(id=new_id(), attachments=[attachment(TEXT, fileUrl="http://example.org/file.txt")])
    taken(post(lrs, linked), 200)
    again = {**linked, "id": new_id()}
    taken(lrs.send(again), 200)
    taken(lrs.send([{**linked, "id": new_id()}, statement()]), 200)
    first = parse(taken(lrs.find(linked["id"], attachments="true"), 200))[0]
    assert json.loads(first[1])["attachments"] == linked["attachments"]


def test_a_file_url_and_a_part(lrs):
    data = fresh()
    body = statement(id=new_id(), attachments=[attachment(data, fileUrl="http://example.org/file.txt")])
    taken(post(lrs, body, raw_part(data)), 200)
    assert received(lrs, body["id"])[1] == {sha2(data): data}


def test_attachments_of_a_substatement(lrs):
    data = fresh()
    body = statement(id=new_id(), object={"objectType": "SubStatement", **statement(attachments=[attachment(data)])})
    taken(post(lrs, body, raw_part(data)), 200)
    assert received(lrs, body["id"])[1] == {sha2(data): data}
    refused(post(lrs, {**body, "id": new_id()}))


def test_the_encoding_may_be_left_out(lrs):
    """Binary is assumed."""
    body = with_data(TEXT)
    taken(post(lrs, body, raw_part(TEXT, Content_Transfer_Encoding=None)), 200)


@pytest.mark.parametrize("kind", ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"])
def test_the_first_part_may_name_its_charset(lrs, kind):
    taken(sends(lrs, assemble([json_part(statement(), kind)])), 200)


@pytest.mark.parametrize("boundary", ["a", "-------314159265358979323846", "x" * 70, "gc0pJq0M:08jU534c0p", "with space in", "=_?.,/+()'"])
@pytest.mark.parametrize("quoted", [True, False])
def test_boundaries(lrs, boundary, quoted):
    if not quoted and set(boundary) & set(" ()/:=?,"):
        pytest.skip("has to be quoted")
    body = with_data(TEXT)
    head = {"Content-Type": f'multipart/mixed; boundary="{boundary}"' if quoted else f"multipart/mixed; boundary={boundary}"}
    taken(sends(lrs, assemble([json_part(body), raw_part(TEXT)], boundary), head), 200)


@pytest.mark.parametrize("head", [
    'Multipart/Mixed; Boundary="b"', 'multipart/mixed;boundary=b', 'multipart/mixed; charset=utf-8; boundary=b',
    'multipart/mixed; boundary="b"; type="application/json"'])
def test_the_type_is_read_as_a_header(lrs, head):
    taken(sends(lrs, assemble([json_part(statement())], "b"), {"Content-Type": head}), 200)


def test_what_is_around_the_parts_does_not_count(lrs):
    body = with_data(TEXT)
    whole = assemble([json_part(body), raw_part(TEXT)], preamble=b"This is a message in parts.\r\n", epilogue=b"\r\nnothing more\r\n")
    taken(sends(lrs, whole), 200)
    # A first line end before the first delimiter, and blanks after a delimiter, are what some senders write.
    body = with_data(TEXT)
    taken(sends(lrs, b"\r\n" + assemble([json_part(body), raw_part(TEXT)])), 200)
    body = with_data(TEXT)
    delimiter = f"--{BOUNDARY}\r\n".encode()
    taken(sends(lrs, assemble([json_part(body), raw_part(TEXT)]).replace(delimiter, delimiter[:-2] + b" \t\r\n")), 200)


def test_header_names_have_no_case(lrs):
    body = with_data(TEXT)
    part = {"content-type": "text/plain", "CONTENT-TRANSFER-ENCODING": "Binary", "x-experience-api-hash": sha2(TEXT), "X-Other": "ignored"}
    taken(sends(lrs, assemble([({"content-type": "application/json"}, json_part(body)[1]), (part, TEXT)])), 200)


def test_without_the_last_line_end(lrs):
    body = with_data(TEXT)
    taken(sends(lrs, assemble([json_part(body), raw_part(TEXT)])[:-2]), 200)


# What is refused

def broken(body, *parts, **more):
    """Statement and parts; a property given as None is left out."""
    return assemble([json_part({name: value for name, value in body.items() if value is not None}), *parts], **more)


OTHER = b"something else entirely"
REFUSED = {
    "no part for it": lambda body: broken(body),
    "one of two parts missing": lambda body: broken({**body, "attachments": [attachment(TEXT), attachment(OTHER)]}, raw_part(TEXT)),
    "a part nobody speaks of": lambda body: broken(body, raw_part(TEXT), raw_part(OTHER)),
    "only a part nobody speaks of": lambda body: broken({**body, "attachments": None}, raw_part(OTHER)),
    "a part without a hash": lambda body: broken(body, raw_part(TEXT, X_Experience_API_Hash=None)),
    "a part with another hash": lambda body: broken(body, raw_part(TEXT, hash=sha2(OTHER))),
    "a part with another content": lambda body: broken(body, raw_part(OTHER, hash=sha2(TEXT))),
    "a part with nothing in it": lambda body: broken(body, raw_part(b"", hash=sha2(TEXT))),
    "a hash that is none": lambda body: broken(body, raw_part(TEXT, hash="x")),
    "base64": lambda body: broken(body, raw_part(TEXT, Content_Transfer_Encoding="base64")),
    "quoted-printable": lambda body: broken(body, raw_part(TEXT, Content_Transfer_Encoding="quoted-printable")),
    "statements as text": lambda body: assemble([json_part(body, "text/plain"), raw_part(TEXT)]),
    "statements without a type": lambda body: assemble([json_part(body, None), raw_part(TEXT)]),
    "statements last": lambda body: assemble([raw_part(TEXT), json_part(body)]),
    "statements in two parts": lambda body: assemble([json_part(body), json_part({**body, "id": new_id()}), raw_part(TEXT)]),
    "no JSON": lambda body: assemble([({"Content-Type": "application/json"}, b"{"), raw_part(TEXT)]),
    "no statement": lambda body: assemble([json_part({"a": 1}), raw_part(TEXT)]),
    "nothing": lambda body: b"",
    "only the end": lambda body: f"--{BOUNDARY}--\r\n".encode(),
    "no end": lambda body: broken(body, raw_part(TEXT), end=False),
    "no end, cut in the data": lambda body: broken(body, raw_part(TEXT), end=False)[:-10],
    "cut in a part's head": lambda body: broken(body, raw_part(TEXT)).split(b"X-Experience")[0],
    "no delimiter before the first part": lambda body: broken(body, raw_part(TEXT))[len(BOUNDARY) + 4:],
    "no delimiter between the parts": lambda body: broken(body, raw_part(TEXT)).replace(f"\r\n--{BOUNDARY}\r\nContent-Type: text".encode(),
                                                                                       b"\r\nContent-Type: text"),
    "another boundary": lambda body: broken(body, raw_part(TEXT), boundary="another"),
    "plain JSON": lambda body: json_part(body)[1],
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_as_it_should_be(lrs, case):
    body = with_data(TEXT)
    refused(sends(lrs, REFUSED[case](body)))
    refused(lrs.find(body["id"]), 404)


def test_data_stored_before_does_not_stand_in_for_a_part(lrs):
    """Each request brings its own; otherwise a hash would be enough to read what others stored."""
    taken(post(lrs, with_data(TEXT), raw_part(TEXT)), 200)
    body = with_data(TEXT)
    refused(post(lrs, body))
    refused(lrs.send(body))
    refused(lrs.find(body["id"]), 404)


def test_json_with_an_attachment_that_is_nowhere(lrs):
    body = with_data(fresh())
    refused(lrs.send(body))
    linked = statement(id=new_id(), attachments=[attachment(TEXT, fileUrl="http://example.org/file.txt"), attachment(fresh())])
    refused(lrs.send([linked]))
    refused(lrs.put_statement(body))
    for each in (body, linked):
        refused(lrs.find(each["id"]), 404)


@pytest.mark.parametrize("kind", ["multipart/mixed", "multipart/mixed;", "multipart/mixed; boundary=", 'multipart/mixed; boundary=""',
                                  "multipart/form-data; boundary=b", "multipart/related; boundary=b",
                                  "multipart/mixed; boundary=ñ".encode()])
def test_types_without_a_good_boundary(lrs, kind):
    body = with_data(TEXT)
    refused(sends(lrs, assemble([json_part(body), raw_part(TEXT)], "b"), {"Content-Type": kind}))
    refused(lrs.find(body["id"]), 404)


def test_one_bad_attachment_refuses_the_batch(lrs):
    good, bad = fresh(), fresh()
    batch = [with_data(good), with_data(bad), statement(id=new_id())]
    refused(post(lrs, batch, raw_part(good), raw_part(OTHER, hash=sha2(bad))))
    for each in batch:
        refused(lrs.find(each["id"]), 404)


def test_a_conflict_leaves_the_attachments_alone(lrs):
    data, other = fresh(), fresh()
    body = with_data(data)
    taken(post(lrs, body, raw_part(data)), 200)
    changed = {**body, "verb": {"id": "http://example.org/verbs/altered"}, "attachments": [attachment(other)]}
    refused(post(lrs, changed, raw_part(other)), 409)
    assert received(lrs, body["id"]) == (lrs.fetch(body["id"]), {sha2(data): data})


# Out

def test_without_being_asked_there_is_no_data(lrs):
    body = with_data(TEXT)
    taken(post(lrs, body, raw_part(TEXT)), 200)
    for params in ({}, {"attachments": "false"}):
        for answer in (lrs.find(body["id"], **params), lrs.query(limit=1, **params)):
            assert answer.headers["Content-Type"].startswith("application/json")
            answer.json()
            assert TEXT not in answer.content


def test_a_list_with_data(lrs):
    kind = {"id": f"http://example.org/verbs/{new_id()}"}
    first, second = fresh(), fresh()
    taken(post(lrs, [with_data(first, verb=kind), with_data(second, first, verb=kind), statement(verb=kind)],
               raw_part(first, "image/png"), raw_part(second)), 200)
    answer = taken(lrs.query(verb=kind["id"], attachments="true"), 200)
    (head, result), *rest = parse(answer)
    assert head["content-type"].startswith("application/json")
    assert set(json.loads(result)) == {"statements", "more"} and len(json.loads(result)["statements"]) == 3
    assert {headers["x-experience-api-hash"]: data for headers, data in rest} == {sha2(first): first, sha2(second): second}
    assert len(rest) == 2
    assert all(headers["content-transfer-encoding"] == "binary" for headers, _ in rest)


@pytest.mark.parametrize("params", [{"verb": "http://example.org/verbs/none"}, {"limit": "1"}])
def test_a_list_without_data_is_in_parts_too(lrs, params):
    lrs.store(statement())
    answer = taken(lrs.query(attachments="true", **params), 200)
    assert "statements" in json.loads(parse(answer)[0][1])


def test_one_without_data_is_in_parts_too(lrs):
    id = lrs.store(statement())
    parts = parse(taken(lrs.find(id, attachments="true"), 200))
    assert len(parts) == 1 and json.loads(parts[0][1])["id"] == id


def test_a_part_tells_the_type_of_the_attachment(lrs):
    data = fresh()
    body = statement(id=new_id(), attachments=[attachment(data, "text/plain; charset=ascii")])
    taken(post(lrs, body, raw_part(data, "text/plain; charset=ascii")), 200)
    headers, _ = parse(lrs.find(body["id"], attachments="true"))[1]
    assert headers["content-type"].replace(" ", "") == "text/plain;charset=ascii"


def test_the_boundary_is_in_no_part(lrs):
    """Whatever was stored: an answer can always be taken apart."""
    known = parse_boundary(lrs.query(attachments="true", limit=1))
    data = b"\r\n--" + known.encode() + b"\r\n--" + known.encode() + b"--\r\n" + fresh()
    body = with_data(data)
    taken(post(lrs, body, raw_part(data)), 200)
    assert received(lrs, body["id"])[1] == {sha2(data): data}


def parse_boundary(answer):
    return answer.headers["Content-Type"].split("boundary=")[1].split(";")[0].strip('"')


def test_voided_ones_with_data(lrs):
    kind, data = {"id": f"http://example.org/verbs/{new_id()}"}, fresh()
    body = with_data(data, verb=kind)
    taken(post(lrs, body, raw_part(data)), 200)
    taken(lrs.void(body["id"]), 200)
    parts = parse(taken(lrs.query(voidedStatementId=body["id"], attachments="true"), 200))
    assert json.loads(parts[0][1])["id"] == body["id"] and parts[1][1] == data
    listed = parse(lrs.query(verb=kind["id"], attachments="true"))
    assert len(listed) == 1 and len(json.loads(listed[0][1])["statements"]) == 1


def test_formats_with_data(lrs):
    data = fresh()
    body = with_data(data, object={**activity(new_id()), "definition": {"name": {"en": "One", "es": "Uno"}}})
    taken(post(lrs, body, raw_part(data)), 200)
    first, second = parse(lrs.find(body["id"], attachments="true", format="ids"))
    assert json.loads(first[1])["object"] == {"id": body["object"]["id"]} and second[1] == data
    assert json.loads(first[1])["attachments"][0]["sha2"] == sha2(data)
