"""Signed statements (Data 2.6; 2.0: 4.2.6): a JSON web signature as an attachment."""

import base64
import datetime
import hashlib
import hmac
import json

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from client import agent, new_id, statement
from multipart import assemble, content_type, json_part, raw_part, sha2
from rules import ATTACHMENT, check_refused, comparable, group, member

USAGE = "http://adlnet.gov/expapi/attachments/signature"
HASHES = {"RS256": hashes.SHA256(), "RS384": hashes.SHA384(), "RS512": hashes.SHA512()}


def certificate(key, signer=None, algorithm=hashes.SHA256()):
    """A certificate of that key, signed by itself or by another, as `x5c` has it."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Rumbo, pruebas")])
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7)
            .not_valid_before(start).not_valid_after(start + datetime.timedelta(days=36500)).sign(signer or key, algorithm))
    return base64.b64encode(made.public_bytes(serialization.Encoding.DER)).decode()


KEY, OTHER_KEY = (rsa.generate_private_key(65537, 2048) for _ in range(2))
EC_KEY = ec.generate_private_key(ec.SECP256R1())
CERTIFICATE, OTHER_CERTIFICATE, EC_CERTIFICATE = certificate(KEY), certificate(OTHER_KEY), certificate(EC_KEY)


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def compact(payload, alg="RS256", x5c=(CERTIFICATE,), key=KEY, header=None, sign=None):
    """A JWS. `payload`: a statement or bytes; `header` replaces the whole header, `sign` the algorithm that signs."""
    if not isinstance(payload, bytes):
        payload = json.dumps(payload).encode()
    told = {"alg": alg, **({"x5c": list(x5c)} if x5c else {})} if header is None else header
    signed = f"{encoded(told if isinstance(told, bytes) else json.dumps(told).encode())}.{encoded(payload)}"
    made = key.sign(signed.encode(), padding.PKCS1v15(), HASHES[sign or (alg if alg in HASHES else "RS256")])
    return f"{signed}.{encoded(made)}".encode()


def signature(data, **changes):
    """What the statement says of the signature."""
    return {
        "usageType": USAGE, "display": {"en": "Signature"}, "contentType": "application/octet-stream", "length": len(data),
        "sha2": sha2(data), **changes
    }


def send(lrs, body, data, **changes):
    """POST of the statement with that JWS as its last attachment; `changes` are of what the statement says of it."""
    told = signature(data, **changes)
    signed = {**body, "attachments": [*body.get("attachments", []), told]}
    return lrs.post("/statements", assemble([json_part(signed), raw_part(data, told["contentType"])]), content_type()), signed


def body(**more):
    return {**statement(**more), "id": new_id(), "timestamp": "2026-03-04T05:06:07.890Z"}


def without(value, *names):
    return {name: each for name, each in value.items() if name not in names}


def taken(lrs, sent, data):
    answer, signed = send(lrs, sent, data)
    assert answer.status_code == 200, answer.text
    back = lrs.fetch(answer.json()[0], format="exact")
    assert comparable(back) == comparable(signed)


def refused(lrs, sent, data, **changes):
    check_refused(send(lrs, sent, data, **changes)[0])
    assert lrs.find(sent["id"]).status_code == 404


@pytest.mark.parametrize("alg", HASHES)
@pytest.mark.parametrize("x5c", [(CERTIFICATE, ), (certificate(KEY, OTHER_KEY), OTHER_CERTIFICATE), None],
                         ids=["certificate", "chain", "none"])
def test_a_signed_statement_is_taken(lrs, alg, x5c):
    sent = body()
    taken(lrs, sent, compact(sent, alg, x5c))


def test_a_signature_comes_back_with_its_statement(lrs):
    sent = body()
    data = compact(sent)
    send(lrs, sent, data)
    answer = lrs.find(sent["id"], attachments="true")
    assert answer.headers["Content-Type"].startswith("multipart/mixed")
    assert data in answer.content


@pytest.mark.parametrize("kind", ["text/plain; charset=ascii", "application/jose", "application/octet-stream; a=b", "text/plain"])
def test_a_signature_is_an_octet_stream(lrs, kind):
    sent = body()
    refused(lrs, sent, compact(sent), contentType=kind)


def test_a_signature_has_to_be_there(lrs):
    """Neither a place to fetch it from nor nothing at all will do."""
    sent = body()
    told = signature(compact(sent), fileUrl="https://files.example.org/signature")
    check_refused(lrs.send({**sent, "attachments": [told]}))
    check_refused(lrs.post("/statements", assemble([json_part({**sent, "attachments": [told]})]), content_type()))
    check_refused(lrs.send({**sent, "attachments": [without(told, "fileUrl")]}))
    assert lrs.find(sent["id"]).status_code == 404


def test_what_is_no_signature_is_not_checked(lrs):
    sent = body()
    answer, _ = send(lrs, sent, b"anything", usageType="http://example.org/attachments/other", contentType="text/plain")
    assert answer.status_code == 200, answer.text


def hs256(payload):
    signed = f"{encoded(json.dumps({'alg': 'HS256'}).encode())}.{encoded(json.dumps(payload).encode())}"
    return f"{signed}.{encoded(hmac.new(b'secret', signed.encode(), hashlib.sha256).digest())}".encode()


def unsigned(payload):
    return ".".join([encoded(json.dumps({"alg": "none"}).encode()), encoded(json.dumps(payload).encode()), ""]).encode()


WRONG_ALGORITHMS = {
    "HS256": hs256, "none": unsigned, **{
        alg: lambda payload, alg=alg: compact(payload, header={"alg": alg, "x5c": [CERTIFICATE]})
        for alg in ("ES256", "PS256", "RS1", "rs256", "RSA", "")
    }, "without alg": lambda payload: compact(payload, header={"x5c": [CERTIFICATE]}),
    "alg a number": lambda payload: compact(payload, header={"alg": 256}),
    "alg a list": lambda payload: compact(payload, header={"alg": ["RS256"]}),
}


@pytest.mark.parametrize("make", WRONG_ALGORITHMS.values(), ids=WRONG_ALGORITHMS.keys())
def test_only_rsa_with_sha2_signs(lrs, make):
    sent = body()
    refused(lrs, sent, make(sent))


MALFORMED = {
    "empty": lambda good: b"", "words": lambda good: b"signed by Ana", "one part": lambda good: good.split(b".")[0],
    "two parts": lambda good: good.rsplit(b".", 1)[0], "four parts": lambda good: good + b".AAAA",
    "no header": lambda good: b"." + good.split(b".", 1)[1], "no signature": lambda good: good.rsplit(b".", 1)[0] + b".",
    "padding": lambda good: good + b"=", "other base64": lambda good: b"+/" + good[2:],
    "line break": lambda good: good[:60] + b"\n" + good[60:], "not base64": lambda good: b"!" + good[1:],
    "space at the end": lambda good: good + b" ", "binary": lambda good: bytes(range(256)),
    "header no JSON": lambda good: encoded(b"RS256").encode() + b"." + good.split(b".", 1)[1],
    "header a list": lambda good: encoded(b'["RS256"]').encode() + b"." + good.split(b".", 1)[1],
}


@pytest.mark.parametrize("spoil", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_malformed_signature_is_refused(lrs, spoil):
    sent = body()
    refused(lrs, sent, spoil(compact(sent)))


def test_json_serialization_of_signatures_is_refused(lrs2):
    """2.0 asks for the compact one."""
    sent = body()
    protected, payload, made = compact(sent).decode().split(".")
    refused(lrs2, sent, json.dumps({"payload": payload, "signatures": [{"protected": protected, "signature": made}]}).encode())


NO_STATEMENT = {
    "empty": b"", "no JSON": b"{a}", "half": b'{"actor":', "a string": b'"statement"', "a list": b"[]", "empty object": b"{}",
    "a number": b"1", "not UTF-8": b'{"a":"\xff"}'
}


@pytest.mark.parametrize("payload", NO_STATEMENT.values(), ids=NO_STATEMENT.keys())
def test_the_payload_is_a_statement(lrs, payload):
    refused(lrs, body(), compact(payload))


LIKE = {
    "pretty": lambda sent: json.dumps(sent, indent=2).encode(), "sorted": lambda sent: json.dumps(sent, sort_keys=True).encode(),
    "without id": lambda sent: without(sent, "id"), "without timestamp": lambda sent: without(sent, "timestamp"),
    "with authority": lambda sent: {**sent, "authority": agent("signer")},
    "with stored": lambda sent: {**sent, "stored": "2026-01-01T00:00:00Z"}, "with version": lambda sent: {**sent, "version": "1.0.0"},
    "with no attachments": lambda sent: {**sent, "attachments": []},
    "another display": lambda sent: {**sent, "verb": {**sent["verb"], "display": {"pt": "tentou"}}},
    "another definition": lambda sent: {**sent, "object": {**sent["object"], "definition": {"name": {"en": "L"}}}},
    "another zone": lambda sent: {**sent, "timestamp": "2026-03-04T02:06:07.890-03:00"},
    "other order of members": lambda sent: {**sent, "actor": group(member=[member("iris"), member("eva")])},
    "finer duration": lambda sent: {**sent, "result": {"duration": "PT1.234S"}},
}


@pytest.mark.parametrize("change", LIKE.values(), ids=LIKE.keys())
def test_the_payload_may_be_the_same_in_other_writing(lrs, change):
    sent = body(actor=group(), result={"duration": "PT1.23S"})
    taken(lrs, sent, compact(change(sent)))


UNLIKE = {
    "actor": {"actor": agent("other")}, "verb": {"verb": {"id": "http://example.org/verbs/passed"}},
    "object": {"object": {"id": "http://example.org/activities/other"}}, "result": {"result": {"success": True, "duration": "PT2S"}},
    "no result": {"result": None}, "duration": {"result": {"duration": "PT1.24S"}},
    "members": {"actor": group(member=[member("eva"), member("olga")])}, "context": {"context": {"registration": new_id()}},
}


@pytest.mark.parametrize("change", UNLIKE.values(), ids=UNLIKE.keys())
def test_the_payload_of_another_statement_is_refused(lrs, change):
    sent = body(actor=group(), result={"duration": "PT1.23S"})
    refused(lrs, sent, compact({name: value for name, value in {**sent, **change}.items() if value is not None}))


@pytest.mark.parametrize("change", [{"timestamp": "2026-03-04T05:06:08Z"}, {"attachments": [ATTACHMENT]}], ids=["instant", "attachments"])
def test_the_payload_counts_time_and_attachments_in_1(lrs1, change):
    sent = body()
    refused(lrs1, sent, compact({**sent, **change}))


def test_other_attachments_are_signed_with_the_statement(lrs):
    """The payload is the statement before the signature was added: the others were there."""
    sent = {**body(), "attachments": [ATTACHMENT]}
    taken(lrs, sent, compact(sent))


def flipped(good, at):
    """One bit of the signature turned; not the last letter, part of which counts for nothing."""
    head, made = good.rsplit(b".", 1)
    spoilt = bytearray(base64.urlsafe_b64decode(made + b"=" * (-len(made) % 4)))
    spoilt[at] ^= 1
    return head + b"." + encoded(bytes(spoilt)).encode()


WRONG = {
    "first bit": lambda sent: flipped(compact(sent), 0), "last bit": lambda sent: flipped(compact(sent), -1),
    "of another key": lambda sent: compact(sent, key=OTHER_KEY),
    "certificate of another key": lambda sent: compact(sent, x5c=(OTHER_CERTIFICATE, )),
    "chain in the wrong order": lambda sent: compact(sent, x5c=(OTHER_CERTIFICATE, CERTIFICATE)),
    "another algorithm than told": lambda sent: compact(sent, "RS512", sign="RS256"), "too short": lambda sent: compact(sent)[:-8],
    "of another text": lambda sent: b".".join(
        [*compact(sent).split(b".")[:2],
         compact({**sent, "timestamp": "2026-03-04T05:06:07.891Z"}).split(b".")[2]]),
    "no certificate": lambda sent: compact(sent, x5c=("AAAA", )), "no base64": lambda sent: compact(sent, x5c=("not a certificate!", )),
    "empty chain": lambda sent: compact(sent, header={"alg": "RS256", "x5c": []}),
    "chain a string": lambda sent: compact(sent, header={"alg": "RS256", "x5c": CERTIFICATE}),
    "chain of numbers": lambda sent: compact(sent, header={"alg": "RS256", "x5c": [1]}),
    "half a certificate": lambda sent: compact(sent, x5c=(CERTIFICATE[:400], )),
    "certificate of a curve": lambda sent: compact(sent, x5c=(EC_CERTIFICATE, )),
}


@pytest.mark.parametrize("make", WRONG.values(), ids=WRONG.keys())
def test_a_signature_has_to_fit_its_certificate(lrs, make):
    sent = body()
    refused(lrs, sent, make(sent))


def test_a_refused_signature_refuses_the_batch(lrs):
    plain, sent = body(), body()
    data = flipped(compact(sent), 0)
    batch = [plain, {**sent, "attachments": [signature(data)]}]
    check_refused(lrs.post("/statements", assemble([json_part(batch), raw_part(data, "application/octet-stream")]), content_type()))
    assert lrs.find(plain["id"]).status_code == lrs.find(sent["id"]).status_code == 404


def test_a_signed_statement_again_is_the_same(lrs):
    sent = body()
    data = compact(sent)
    assert send(lrs, sent, data)[0].status_code == send(lrs, sent, data)[0].status_code == 200
