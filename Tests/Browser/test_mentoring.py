"""A mentoring case on a phone, from the request to the questions of six months later: offered, declined, repaired, accepted, held,
closed. Months pass because the service is started anew under another clock."""

import datetime
import re

import pytest
from playwright.sync_api import expect

from access import findings
from server import PASSWORD, ROOT, Client
from steps import press, sign_in, speak

COUNTRY = {"es": "UY", "pt": "BR"}
NEED = {
    "es": "Vendemos dulces de guayaba en el barrio y una tienda de otro país nos pidió precio: no sabemos calcularlo.",
    "pt": "Vendemos doces de goiaba no bairro e uma loja de outro país pediu preço: não sabemos calculá-lo.",
}
ACCEPT = {"es": "Aceptar el caso", "pt": "Aceitar o caso"}


@pytest.mark.parametrize("language", ["es", "pt"])
def test_from_the_request_to_the_follow_up(people, lasting, language):
    server = lasting(ROOT / "Courses")
    logins = ["consultora", "berta"]
    administrator = Client(server).sign_in("administradora")
    Client(server).sign_up("Berta Consultora", "berta", COUNTRY[language], language)
    make_consultant(server, administrator, "berta")
    for login in logins:
        keeps_a_profile(Client(server).sign_in(login), COUNTRY[language])
    accredits_everybody(administrator, COUNTRY[language])
    Client(server).sign_up("Elena Ñáñez Conceição", "elena", COUNTRY[language], language)

    firm = enter(people, server, "elena", language)
    asks_urgently(firm, language)
    case = firm.url.split("?")[0].removeprefix(server.address)
    expect(firm.locator("#why")).to_be_visible()

    first, second = (enter(people, server, login, language) for login in who_is_asked(people, server, logins, language))
    declines(first, case)
    firm.goto(case)
    expect(firm.locator("#consultant")).to_be_visible()
    first.goto(case)
    expect(first.locator("#offer")).to_have_count(0)
    accepts(second, language)
    plans(second, case, days=3)
    firm.goto(case)
    expect(firm.locator("#sessions")).to_contain_text("15:00")

    server.travel(days=4)
    firm, second = (enter(people, server, login, language) for login in ("elena", second_login(second)))
    logs(second, case)
    confirms(firm, case)
    closes(second, case)
    evaluates(firm, case)

    server.travel(days=200)
    firm = enter(people, server, "elena", language)
    answers_the_follow_up(firm, case)
    expect(firm.locator("#follow-up")).to_have_count(0)


# Making the network

def make_consultant(server, administrator, login):
    people = administrator.get(f"/office/people?q={login}")
    address = re.search(r"/office/people/[0-9a-f-]{36}", people.text)[0]
    page = administrator.get(address)
    answer = administrator.post(f"{address}/roles", csrf=page.field("csrf"), role="CON", scope="own")
    assert answer.status == 200, answer.text


def keeps_a_profile(consultant, country):
    """Topics, languages, hours, capacity; and asks to be accredited."""
    page = consultant.get("/desk/profile")
    assert page.status == 200
    answer = consultant.post(
        "/desk/profile", csrf=page.field("csrf"), takes="yes", capacity="3", tier="2", language=["es", "pt"], sector=["C", "G"],
        block=re.findall(r'name="block" value="([^"]+)"', page.text), about="Costos y precios de exportación.",
        zone={"UY": "America/Montevideo", "BR": "America/Sao_Paulo"}[country],
        **{"topic-T03": "4", "topic-T15": "3", f"service-{country}": "remote", f"ask-{country}": "yes"})
    assert answer.status == 200, problems(answer)


def problems(answer):
    return re.findall(r'class="problem"[^>]*>(?:<svg.*?</svg>)?([^<]+)', answer.text)


def accredits_everybody(administrator, country):
    page = administrator.get("/network/accreditations")
    forms = re.findall(r'action="(/network/accreditations/[^"]+)"', page.text)
    assert len(set(forms)) >= 2, page.text
    for form in sorted(set(forms)):
        answer = administrator.post(form, csrf=page.field("csrf"), decision="accredited", state="accredited", note="")
        assert answer.status == 200, answer.text


def enter(people, server, login, language):
    page = people(server, language)
    sign_in(page, login, language)
    speak(page, language)
    page.login = login
    return page


def second_login(page):
    return page.login


# The firm

def asks_urgently(page, language):
    page.goto("/mentoring/new")
    page.select_option("#topic", "T03")
    page.fill("#need", NEED[language])
    page.fill("#goal", "Un precio de exportación que cubra los costos." if language == "es" else "Um preço que cubra os custos.")
    page.fill("#tried", "Sumamos costos en una hoja." if language == "es" else "Somamos custos numa planilha.")
    for box in page.locator("input[name=windows]").all():
        box.check(force=True)
    page.locator("input[name=urgency][value=urgent]").check(force=True)
    page.fill("#hoursAWeek", "4")
    page.locator("input[name=decides]").check(force=True)
    page.locator("main form.ask .actions button").click()
    if page.locator("#confirm").count():
        page.locator("main form.ask .actions button").click()
    expect(page).to_have_url(re.compile(r"/mentoring/cases/[0-9a-f-]{36}"))


def confirms(page, case):
    page.goto(case)
    page.locator("form[action$='/confirm'] button").click()
    expect(page.locator("form[action$='/confirm']")).to_have_count(0)


def evaluates(page, case):
    page.goto(case)
    form = page.locator("form[action$='/evaluate']")
    form.locator("input[name=rating][value='5']").check(force=True)
    form.locator("button").last.click()
    expect(page.locator("form[action$='/evaluate']")).to_have_count(0)


def answers_the_follow_up(page, case):
    page.goto(case)
    assert findings(page) == []
    form = page.locator("form[action$='/follow-up']")
    form.locator("input[name=applied][value=yes]").check(force=True)
    form.locator("input[name=results]").first.check(force=True)
    with page.expect_navigation():
        form.locator("button").last.click()


# The consultants

def who_is_asked(people, server, logins, language):
    """The consultant with the offer, and the other."""
    for login in logins:
        client = Client(server).sign_in(login)
        if "/accept" in client.get("/desk").text:
            return [login] + [other for other in logins if other != login]
    raise AssertionError("nobody has the offer")


def declines(page, case):
    page.goto(case)
    form = page.locator("form[action$='/decline']")
    page.locator("details:has(form[action$='/decline']) > summary").click()
    form.locator("input[name=reason]").first.check(force=True)
    form.locator("button").last.click()
    expect(page.locator("form[action$='/decline']")).to_have_count(0)


def accepts(page, language):
    page.goto("/desk")
    with page.expect_navigation():
        page.get_by_role("button", name=re.compile(ACCEPT[language] + "|Aceptar|Aceitar")).first.click()


def plans(page, case, days):
    page.goto(case)
    form = page.locator("form[action$='/plan']")
    day = datetime.date.today() + datetime.timedelta(days=days)
    form.locator("input[name=date]").fill(day.isoformat())
    form.locator("input[name=time]").fill("15:00")
    form.locator("input[name=minutes]").fill("90")
    form.locator("button").last.click()
    expect(page.locator("#sessions")).to_contain_text("15:00")


def logs(page, case):
    page.goto(case)
    form = page.locator("form[action$='/log']")
    form.locator("textarea[name=log]").fill("Armamos la planilla de costos, de fábrica a puerto.")
    form.locator("input[name=minutes]").fill("75")
    form.locator("button").last.click()
    expect(page.locator("form[action$='/log']")).to_have_count(0)


def closes(page, case):
    page.goto(case)
    form = page.locator("form[action$='/close']")
    page.locator("details:has(form[action$='/close']) > summary").click()
    form.locator("input[name=outcome]").first.check(force=True)
    for area in form.locator("textarea").all():
        area.fill("La firma calcula su precio y tiene un plan de tres meses.")
    form.locator("button").last.click()
    expect(page.locator("#closing")).to_be_visible()
