"""What a learner takes away: a certificate that prints every letter, opens everywhere and that anybody can check."""

import base64
import html
import json
import re
import subprocess
import urllib.parse

import pytest
from joserfc import jws
from joserfc.jwk import RSAKey

from courses import GUARANI, write_tiny_course
from server import Client, Server, rumbo

NAME = "María José Ñáñez Quispe — João Gonçalves"


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """A service whose only course was imported by command before it started."""
    folder = tmp_path_factory.mktemp("certificates")
    package, none = folder / "una-leccion.zip", folder / "none"
    none.mkdir()
    for command in (["pack", write_tiny_course(folder), "-o", package],
                    ["import", "--data", folder / "data", package, "--publish"]):
        done = rumbo(*command)
        assert done.returncode == 0, done.stdout + done.stderr
    server = Server(none, data=folder / "data")
    yield server
    server.stop()


class Earned:
    """One certificate with all that belongs to it."""

    def __init__(self, server, folder):
        self.server, self.folder = server, folder
        self.client = Client(server).sign_up(NAME, "maria.jose")
        course = self.client.get("/courses/una-leccion")
        token = course.field("csrf")
        self.client.post("/courses/una-leccion/enrol", csrf=token)
        finished = self.client.post("/courses/una-leccion/lessons/unica/done", csrf=token)
        assert finished.status == 200, finished.text
        self.serial = re.search(r"/certificates/([0-9A-Z-]+)", self.client.get("/home").text)[1]
        self.pdf = folder / "certificado.pdf"
        self.pdf.write_bytes(self.get("pdf"))
        self.credential = self.get("jwt").decode()

    def get(self, kind):
        answer = self.client.get(f"/certificates/{self.serial}.{kind}")
        assert answer.status == 200
        return answer.body


@pytest.fixture(scope="module")
def earned(service, tmp_path_factory):
    return Earned(service, tmp_path_factory.mktemp("earned"))


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_font_is_inside_and_every_letter_can_be_copied(earned):
    fonts = run("pdffonts", earned.pdf).splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, subset, unicode = font.split()[-5:-2]
        assert (embedded, unicode) == ("yes", "yes"), font
    text = run("pdftotext", earned.pdf, "-")
    assert NAME in text
    assert GUARANI in text
    assert earned.serial in text


def test_the_qr_code_leads_to_the_verification_page(earned):
    picture = earned.folder / "certificado"
    run("pdftoppm", "-r", "150", "-png", "-singlefile", earned.pdf, picture)
    read = run("zbarimg", "--quiet", "--raw", picture.with_suffix(".png")).strip()
    assert read == f"{earned.server.address}/v/{earned.serial}"
    page = Client(earned.server).get(urllib.parse.urlsplit(read).path)
    assert page.status == 200 and len(page.body) <= 30_000
    assert "Set-Cookie" not in page.headers and "<script" not in page.text
    for words in (NAME, GUARANI, earned.serial, "Certificado válido"):
        assert words in html.unescape(page.text)


def test_other_programs_verify_the_credential(earned):
    header = json.loads(base64.urlsafe_b64decode(earned.credential.split(".")[0] + "=="))
    key = Client(earned.server).get(urllib.parse.urlsplit(header["kid"]).path)
    assert key.status == 200 and key.headers["Content-Type"] == "application/jwk+json"
    opened = jws.deserialize_compact(earned.credential, RSAKey.import_key(json.loads(key.body)), algorithms=["RS256"])
    badge = json.loads(opened.payload)
    assert GUARANI in json.dumps(badge, ensure_ascii=False)
    assert earned.serial in json.dumps(badge)


def test_the_command_accepts_the_certificate_and_nothing_tampered_with(earned):
    data = earned.server.data
    for what in (earned.pdf, earned.credential, earned.serial):
        good = rumbo("verify", what, "--data", data)
        assert good.returncode == 0 and good.stdout.startswith("valid:"), good.stdout + good.stderr
    header, payload, signature = earned.credential.split(".")
    said = base64.urlsafe_b64decode(payload + "==")
    forged = said.replace(GUARANI.encode(), b"Doctorado")
    assert forged != said
    forged = base64.urlsafe_b64encode(forged).decode().rstrip("=")
    turned = signature[:-2] + ("A" if signature[-2] != "A" else "B") + signature[-1]
    for token in (f"{header}.{forged}.{signature}", f"{header}.{payload}.{turned}"):
        bad = rumbo("verify", token, "--data", data)
        assert bad.returncode != 0 and "valid:" not in bad.stdout, bad.stdout


def test_a_new_name_leaves_the_certificate_as_it_was(earned):
    account = earned.client.get("/account")
    changed = earned.client.post("/account/profile", csrf=account.field("csrf"), name="María José Otra", contact="maria.jose",
                                 country="UY", language="es", organisation="")
    assert changed.status == 200 and "María José Otra" in changed.text
    assert earned.get("pdf") == earned.pdf.read_bytes()
    assert earned.get("jwt").decode() == earned.credential
