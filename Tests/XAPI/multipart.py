"""`multipart/mixed` as the specification has it: statements in the first part, raw attachments after them. Built byte by byte, so that a
test can leave out or spoil any piece."""

import hashlib
import json
import re

BOUNDARY = "abcABC0123'()+_,-./:=?"
USAGE = "http://example.org/attachments/evidence"


def sha2(data, kind="sha256"):
    return hashlib.new(kind, data).hexdigest()


def attachment(data, kind="text/plain", hash=None, **changes):
    """What a statement says of an attachment with this content."""
    told = {"usageType": USAGE, "display": {"en": "Evidence"}, "contentType": kind, "length": len(data),
            "sha2": sha2(data) if hash is None else hash}
    return {name: value for name, value in {**told, **changes}.items() if value is not None}


def json_part(body, kind="application/json"):
    return {"Content-Type": kind} if kind else {}, body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()


def raw_part(data, kind="text/plain", hash=None, **headers):
    """A part with an attachment's bytes; `headers` replace what it says of itself, and take away those given as None."""
    said = {"Content-Type": kind, "Content-Transfer-Encoding": "binary", "X-Experience-API-Hash": sha2(data) if hash is None else hash}
    said |= {name.replace("_", "-"): value for name, value in headers.items()}
    return {name: value for name, value in said.items() if value is not None}, data


def assemble(parts, boundary=BOUNDARY, end=True, preamble=b"", epilogue=b""):
    lines = preamble
    for headers, body in parts:
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        lines += f"--{boundary}\r\n{head}\r\n".encode() + body + b"\r\n"
    return lines + (f"--{boundary}--\r\n".encode() if end else b"") + epilogue


def content_type(boundary=BOUNDARY):
    return {"Content-Type": f'multipart/mixed; boundary="{boundary}"'}


def post(lrs, statements, *raw):
    """POST of statements with the parts that carry their attachments."""
    return lrs.post("/statements", assemble([json_part(statements), *raw]), content_type())


def parse(answer):
    """The parts of a multipart answer: a list of (headers with lower-case names, bytes). Strict about what RFC 2046 asks."""
    kind = answer.headers["Content-Type"]
    assert kind.lower().startswith("multipart/mixed"), kind
    found = re.search(r'boundary=(?:"([^"]+)"|([^;\s]+))', kind)
    assert found, kind
    boundary = (found[1] or found[2]).encode()
    body = b"\r\n" + answer.content
    assert b"\r\n--" + boundary + b"--" in body, "no closing delimiter"
    body = body.split(b"\r\n--" + boundary + b"--")[0]
    parts = []
    for piece in body.split(b"\r\n--" + boundary)[1:]:
        assert piece.lstrip(b" \t").startswith(b"\r\n"), piece[:40]
        head, _, content = piece.lstrip(b" \t")[2:].partition(b"\r\n\r\n")
        headers = dict(re.split(r":\s*", line, maxsplit=1) for line in head.decode().split("\r\n") if line)
        parts.append(({name.lower(): value for name, value in headers.items()}, content))
    return parts
