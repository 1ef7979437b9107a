"""The whole way of the product on a phone: from the author's folder to a certificate that a stranger verifies."""

import re
import subprocess
import zipfile

import pytest
from playwright.sync_api import expect

from server import ROOT, rumbo
from steps import press, say, sign_in, sign_up, speak, take_quiz

NAME = {"es": "María José Ñáñez Quispe", "pt": "João Conceição Gonçalves"}
WAYS = [pytest.param("es", True, id="es"), pytest.param("pt", True, id="pt"), pytest.param("es", False, id="es-no-script")]


@pytest.fixture(scope="module")
def package(course, tmp_path_factory):
    """The course as its author packs it; packed twice it is the same to the byte."""
    folder = tmp_path_factory.mktemp("packages")
    first, second = folder / "curso-de-prueba.zip", folder / "otra-vez.zip"
    for path in (first, second):
        packed = rumbo("pack", course, "-o", path)
        assert packed.returncode == 0, packed.stdout + packed.stderr
    assert first.read_bytes() == second.read_bytes()
    return first


@pytest.fixture
def broken(package, tmp_path):
    """The same with an unknown word in module.yaml."""
    path = tmp_path / "roto.zip"
    with zipfile.ZipFile(package) as good, zipfile.ZipFile(path, "w") as bad:
        for entry in good.infolist():
            data = good.read(entry)
            bad.writestr(entry.filename, data.replace(b"level: basico", b"nivel: basico") if entry.filename == "module.yaml" else data)
    return path


@pytest.mark.parametrize("language, script", WAYS)
def test_from_the_authors_folder_to_a_verified_certificate(people, lasting, package, broken, tmp_path, language, script):
    server = lasting(ROOT / "Courses")

    def arrive(login=None):
        page = people(server, language, script=script)
        if login:
            sign_in(page, login, language)
            speak(page, language)
        return page

    author_uploads(arrive("autor"), package, broken, language)
    reviewer_approves(arrive("contraparte"), language)
    administrator = arrive("administradora")
    administrator_publishes(administrator, language)
    learner, consultant = arrive(), arrive("consultora")
    reads_without_an_account(learner, language)
    signs_up_and_enrols(learner, language)
    administrator_allots(administrator, language)
    reads_and_practises(learner, language, script)
    hands_in(learner, language, script, "Vendo 40 frascos a una tienda.", tmp_path)
    consultant_marks_the_essay(consultant, language)
    consultant_returns(consultant, language)
    learner_reads_what_to_improve(learner, language)
    hands_in(learner, language, script, "Vendo 40 frascos a una tienda, a US$ 3,60 cada uno: «ñandú & co.»")
    consultant_marks(consultant, language)
    pdf, serial = passes_the_final(learner, language, script, tmp_path)
    stranger_verifies(people(server, language, script=script), serial, language)
    verified = rumbo("verify", pdf, "--data", server.data)
    assert verified.returncode == 0 and verified.stdout.startswith("valid:"), verified.stdout + verified.stderr


# The way of a course

def author_uploads(page, package, broken, language):
    page.goto("/bench")
    upload(page, broken, language)
    expect(page.locator("#report")).to_contain_text(say("refused", language))
    expect(page.locator(".finding code").first).to_have_text(re.compile(r"^module\.yaml:\d+"))
    upload(page, package, language)
    expect(page.locator("#report")).to_contain_text(say("accepted", language))
    page.goto("/bench")
    press(page, say("submit", language))
    expect(page.locator("main .badge.wait")).to_have_count(1)


def upload(page, package, language):
    page.set_input_files("#package", package)
    press(page, say("upload package", language))


def reviewer_approves(page, language):
    page.goto("/review")
    page.locator("main").get_by_role("link", name=re.compile("Curso de (prueba|teste)")).click()
    for criterion in page.locator("input[name=criterion]").all():
        criterion.check()
    press(page, say("approve", language))
    expect(page.locator("h1 + p .badge.good")).to_be_visible()


def administrator_publishes(page, language):
    page.goto("/office/modules")
    page.locator("tbody tr", has_text="curso-de-prueba").get_by_role("link", name="1.0.0").click()
    press(page, say("publish", language))
    expect(page.locator("h1 + p .badge")).to_contain_text(say("published", language))


def administrator_allots(page, language):
    page.goto("/office/enrolments")
    row = page.locator("tbody tr", has_text=NAME[language])
    row.locator("select").select_option(label="Carla Consultora (0 a cargo)")
    row.get_by_role("button", name=say("allot", language)).click()
    expect(row.locator("select option:checked")).to_have_text("Carla Consultora (1 a cargo)")


# The way of a learner

def reads_without_an_account(page, language):
    page.goto("/")
    press(page, re.compile("^Curso de (prueba|teste)$"), exact=False)
    press(page, say("first lesson", language))
    expect(page.locator("h1")).to_have_text(re.compile("La primera lección|A primeira aula"))
    expect(page.locator("#lesson table")).to_be_visible()
    picture = page.locator("#lesson img")
    expect(picture).to_be_visible()
    picture.scroll_into_view_if_needed()


def signs_up_and_enrols(page, language):
    page.goto("/courses/curso-de-prueba")
    page.locator("main a[href^='/sign-up']").first.click()
    sign_up(page, NAME[language], f"alumna.{language}@example.org", language, {"es": "UY", "pt": "BR"}[language])
    expect(page).to_have_url(re.compile("/courses/curso-de-prueba"))
    press(page, say("enrol", language))
    expect(page.get_by_role("status").first).to_be_visible()


def reads_and_practises(page, language, script):
    page.locator(".card.go").get_by_role("link").last.click()
    press(page, say("read", language))
    expect(page).to_have_url(re.compile("/quizzes/practica"))
    assert take_quiz(page, language, script) == set(range(10))
    expect(page.locator("h1")).to_have_text(say("marking", language))
    expect(page.locator(".result-item .mark.right")).not_to_have_count(0)
    expect(page.locator(".result-item > .row .mark.right")).to_have_count(9)
    expect(page.locator(".result-item > .row .mark.marking")).to_have_count(1)
    page.goto("/courses/curso-de-prueba/lessons/segunda")
    press(page, say("read", language))
    expect(page).to_have_url(re.compile("/assignments/informe"))


def hands_in(page, language, script, text, folder=None):
    page.goto("/courses/curso-de-prueba/assignments/informe")
    page.fill("#text", text)
    if script:
        expect(page.locator("#saved")).to_contain_text(say("saved", language))
    else:
        press(page, say("save draft", language))
    if folder:
        sheet = folder / "cuentas año.csv"
        sheet.write_text("concepto;US$\nproducción;3,00\n")
        page.set_input_files("#upload", sheet)
        press(page.locator("#work"), say("upload", language))
    expect(page.locator("#work .files")).to_contain_text("cuentas año.csv")
    expect(page.locator("#text")).to_have_value(text)
    press(page, say("hand in", language))
    press(page, say("yes, hand in", language))
    expect(page.locator("main")).to_contain_text(text)
    expect(page.locator("#text")).to_have_count(0)


def learner_reads_what_to_improve(page, language):
    page.goto("/courses/curso-de-prueba/assignments/informe")
    expect(page.locator("main")).to_contain_text(say("returned", language))
    expect(page.locator("main")).to_contain_text("Falta el precio.")
    expect(page.locator("main")).to_contain_text("Muy bien el comprador.")


def passes_the_final(page, language, script, folder):
    page.goto("/courses/curso-de-prueba/assignments/informe")
    expect(page.locator("#marks .badge").first).to_contain_text(say("assignment passed", language))
    page.goto("/courses/curso-de-prueba/quizzes/final")
    take_quiz(page, language, script)
    expect(page.locator("h1")).to_have_text(say("passed", language))
    press(page, say("see certificate", language))
    expect(page.locator(".paper .who")).to_have_text(NAME[language])
    serial = page.locator(".serial").first.inner_text()
    with page.expect_download() as download:
        press(page, re.compile(say("pdf", language)), exact=False)
    pdf = folder / "certificado.pdf"
    download.value.save_as(pdf)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert NAME[language] in subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True).stdout
    return pdf, serial


def stranger_verifies(page, serial, language):
    page.goto("/v")
    page.fill("#serial", serial.lower().replace("-", " "))
    page.locator("main button").click()
    expect(page.locator("h1")).to_have_text(say("valid", language))
    expect(page.locator("main")).to_contain_text(NAME[language])
    assert page.context.cookies() == []


# The way of a consultant

def consultant_marks_the_essay(page, language):
    """Until then the practice is not done, and the course cannot be."""
    page.goto("/desk")
    page.locator(".inbox").get_by_role("link", name=re.compile("La práctica|A prática")).first.click()
    expect(page.locator("main")).to_contain_text(NAME[language])
    expect(page.locator(".work")).to_contain_text("Porque o vizinho paga mejor")
    page.locator(".criterion input").first.check()
    page.fill("#comment", "Buena razón.")
    page.locator("button[value=give]").click()
    expect(page).to_have_url(re.compile("/desk"))
    expect(page.locator(".inbox > li")).to_have_count(1)


def consultant_returns(page, language):
    open_work(page, language)
    with page.expect_download() as download:
        page.get_by_role("link", name="cuentas año.csv").click()
    assert download.value.suggested_filename == "cuentas año.csv"
    assert "producción;3,00" in download.value.path().read_text()
    page.locator("#level-mercado input").first.check()
    page.fill("#comment-mercado", "Muy bien el comprador.")
    page.fill("#comment", "Falta el precio.")
    page.locator("button[value=return]").click()
    expect(page).to_have_url(re.compile("/desk"))


def consultant_marks(page, language):
    open_work(page, language)
    expect(page.locator(".work")).to_contain_text("«ñandú & co.»")
    for criterion in ("mercado", "precio"):
        page.locator(f"#level-{criterion} input").first.check()
    page.fill("#comment", "Ahora sí.")
    page.locator("button[value=give]").click()
    expect(page).to_have_url(re.compile("/desk"))
    expect(page.locator(".inbox")).to_have_count(0)


def open_work(page, language):
    page.goto("/desk")
    page.locator(".inbox .entry-actions a").click()
    expect(page.locator("main")).to_contain_text(NAME[language])
    expect(page.locator(".work")).to_contain_text("Vendo 40 frascos")
