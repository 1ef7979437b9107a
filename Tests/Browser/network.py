"""The network of consultants in every state of a case, and the forms that come back with what is wrong."""

import re
import urllib.parse

from server import PASSWORD

# 66 letters and 120, as some people and firms are called.
PERSON = "María de los Ángeles Fernández-Villavicencio y Ñáñez da Conceição"
FIRM = ("Cooperativa Agroindustrial de Pequeños Productores de Dulces, Conservas y Encurtidos "
        "Artesanales de la Región Oriental S.C.")
CASE = r'href="(/mentoring/cases/[0-9a-f-]{36})"'
TABLE = """correo,nombre,país,zona horaria,temas,idiomas,países que atiende,sectores,tarifa,disponibilidad,capacidad
ines@ejemplo.org,Inés Ñandú Conceição,UY,America/Montevideo,T03:3,es pt,UY:remote,C,2,1 09:00-12:00,3
,Nadie,XX,Marte,T99,,,,9,nunca,muchos
"""


def furnish(furnished):
    """Adds the pages of the network to those of `furnished`, whose server has the demo's network."""
    _waiting(furnished)
    _running(furnished)
    _closed(furnished)
    _network(furnished)
    _runs(furnished)
    _refused(furnished)


# Who asks

def _waiting(furnished):
    """Nobody serves what she asks for; another was offered a consultant, a third never asked."""
    page = furnished.client(None).get("/sign-up")
    consents = {f"consent-{consent}": "yes" for consent in re.findall(r'name="consent-([\w-]+)"', page.text)}
    client = furnished.stranger()
    answer = client.post("/sign-up", csrf=client.get("/sign-up").field("csrf"), name=PERSON, contact="elena", country="CU",
                         organisation=FIRM, language="es", password=PASSWORD, back="/home", **consents)
    assert "/home" in answer.address, answer.text
    furnished.clients["elena"] = client
    form = client.get("/mentoring/new")
    asked = client.post(
        "/mentoring/new", csrf=form.field("csrf"), topic="T03", shown="T03", level="4", languages="ay", modality="onSite",
        windows=["7-2"], urgency="urgent", sector="C", needsSector="yes", hoursAWeek="4", decides="yes", packages="1", budget="1",
        need="Vendemos dulces de guayaba en el barrio y una tienda de otro país nos pidió precio: no sabemos calcularlo. "
             "https://ejemplo.example/" + "dulces-de-guayaba-" * 6,
        goal="Un precio de exportación que cubra los costos.", tried="Sumamos costos en una hoja.")
    assert "/mentoring/cases/" in asked.address, asked.text
    waiting = asked.address.removeprefix(furnished.server.address).split("?")[0]
    furnished.add("elena", mentoring_waiting="/mentoring", case_waiting=waiting, case_amend=f"{waiting}/amend",
                  home_waiting="/home")
    offered = re.search(CASE, furnished.client("aprendiz-pt").get("/mentoring").text)[1]
    furnished.add("aprendiz-pt", case_offered=offered)
    furnished.add("autor", mentoring_none="/mentoring", mentoring_new="/mentoring/new?course=exportar-paso-a-paso")
    furnished.add("consultora", desk_case_offer=offered)
    furnished.waiting = waiting.split("/")[-1]


def _running(furnished):
    """Sessions held, planned, with hours to confirm, and hours that the two sides do not agree on."""
    running = re.search(CASE, furnished.client("aprendiz").get("/mentoring").text)[1]
    furnished.add("aprendiz", mentoring="/mentoring", case_running=running)
    consultant = furnished.client("consultora")
    disputed = _own_case(consultant, "/correct")
    token = consultant.get("/account").field("csrf")
    consultant.post(f"{running}/note", csrf=token, shared="no",
                    text="Mandar antes del jueves la planilla de costos.\nFalta el flete.")
    furnished.add("consultora", desk_case_running=running, desk_case_disputed=disputed, desk_calendar="/desk/calendar",
                  desk_profile="/desk/profile")
    furnished.running = running


def _closed(furnished):
    """The consultant has closed it; the firm is to say how it was."""
    consultant = furnished.client("consultora")
    case = _own_case(consultant, "/close")
    closing = {"outcome": "met", "summary": "La firma calcula su precio.", "nextSteps": "Cotizar en tres mercados."}
    assert consultant.post(f"{case}/close", csrf=consultant.get(case).field("csrf"), **closing).status == 200
    furnished.add("consultora", desk_case_closed=case)
    office = furnished.client("administradora")
    seen = office.get(f"/network/cases/{case.split('/')[-1]}").text
    name = re.search(r"<dd>([^<]*Demo \(AR \d+\))", seen)[1]
    person = _person(office, name)
    link = re.search(r"<code>[^<]*(/password/[^<]+)</code>", office.post(
        f"{person}/password", csrf=office.get(person).field("csrf")).text)[1]
    client = furnished.stranger()
    login = re.search(r"empresa-ar-\d+", office.get(person).text)[0]
    assert client.post(link, csrf=client.get(link).field("csrf"), password=PASSWORD).status == 200
    furnished.clients[login] = furnished.stranger().sign_in(login)
    furnished.add(login, case_closed=case, mentoring_past="/mentoring")


def _own_case(consultant, act):
    """The first of her cases in which she may do that."""
    for case in sorted(set(re.findall(CASE, consultant.get("/desk").text))):
        if f'{act}"' in consultant.get(case).text:
            return case
    raise AssertionError(f"no case where one may {act}")


def _person(office, name):
    found = office.get("/office/people?" + urllib.parse.urlencode({"q": name}))
    return re.search(rf'href="(/office/people/[0-9a-f-]{{36}})">{re.escape(name)}', found.text)[1]


# Who coordinates

def _network(furnished):
    office = furnished.client("administradora")

    def first(query):
        return re.search(r'href="(/network/cases/[^"]+)"', office.get(f"/network/queue?{query}").text)[1]

    pool = office.get("/network/consultants?q=Carla").text
    carla = re.search(r'href="(/network/consultants/[0-9a-f-]{36})"', pool)[1]
    furnished.add(
        "administradora", network="/network", network_queue="/network/queue",
        network_queue_nothing="/network/queue?q=zzz", network_case_person=first("state=person"),
        network_case_waiting=f"/network/cases/{furnished.waiting}", network_case_offered=first("state=proposed"),
        network_case_running=f"/network/cases/{furnished.running.split('/')[-1]}", network_consultants="/network/consultants",
        network_consultants_nothing="/network/consultants?q=zzz", network_consultant=carla,
        network_accreditations="/network/accreditations", network_import="/network/consultants/import",
        network_fairness="/network/fairness", network_policy="/network/policy")
    furnished.add("contraparte", network_of_country="/network", network_accreditations_of_country="/network/accreditations",
                  network_policy_read="/network/policy")


def _runs(furnished):
    office = furnished.client("administradora")
    daily = re.search(r'href="(/network/runs/[^"]+)">[^<]*</a></strong> <span class="soft">Diaria', office.get("/network/runs").text)[1]
    tried = office.post("/network/runs", csrf=office.get("/network/runs").field("csrf"))
    assert tried.status == 200 and "/network/runs/" in tried.address, tried.text
    rehearsed = tried.address.removeprefix(furnished.server.address).split("?")[0]
    before, after = (path.split("/")[-1] for path in (daily, rehearsed))
    furnished.add("administradora", network_runs="/network/runs", network_run=daily, network_run_rehearsed=rehearsed,
                  network_compare=f"/network/runs/compare?a={before}&b={after}")


# What is not taken

def _refused(furnished):
    """Forms sent with something wrong: the page that they come back with."""
    furnished.add("autor", mentoring_new_refused="/mentoring/new", mentoring_new_wait="/mentoring/new")
    furnished.acts["mentoring-new-refused"] = send("form.ask", topic="", need="", goal="", tried="", hoursAWeek="99")
    furnished.acts["mentoring-new-wait"] = send("form.ask", press="button[name=go]", topic="T03")
    furnished.add("consultora", desk_case_refused=furnished.running, desk_profile_refused="/desk/profile",
                  desk_profile_effects="/desk/profile")
    furnished.acts["desk-case-refused"] = send("form[action$='/plan']", date="2020-01-01", time="10:00", minutes="3")
    furnished.acts["desk-profile-refused"] = send("form.profile", capacity="999", **{"window-from-1": "18:00", "window-to-1": "09:00"})
    furnished.acts["desk-profile-effects"] = send("form.profile", **{"leave-from-2": "2026-01-01", "leave-to-2": "2099-01-01"})
    pages = furnished.pages
    furnished.add("administradora", network_case_refused=pages["network-case-person"][1], network_policy_refused="/network/policy",
                  network_policy_preview="/network/policy", network_import_report="/network/consultants/import")
    furnished.acts["network-case-refused"] = send("form[action$='/forbid']", reason="")
    furnished.acts["network-policy-refused"] = send("main form[action='/network/policy']", "button[value=save]", **{"weight-topic": "999"})
    furnished.acts["network-policy-preview"] = send("main form[action='/network/policy']", "button[value=preview]")
    table = furnished.folder / "consultores.csv"
    table.write_text(TABLE)

    def rehearse(page):
        page.set_input_files("#table", table)
        page.click("button[value=try]")

    furnished.acts["network-import-report"] = rehearse


def send(form, press="button:not([type=button])", **values):
    """Fills a form as nobody should and sends it, whatever the browser thinks of it."""
    def act(page):
        with page.expect_navigation():
            page.locator(form).first.evaluate("""(form, [values, press]) => {
                for (const [name, value] of Object.entries(values))
                    for (const field of form.querySelectorAll(`[name="${name}"]`)) field.value = value;
                form.noValidate = true;
                form.requestSubmit([...form.querySelectorAll(press)].at(-1));
            }""", [values, press])
    return act


def add_empty(unfurnished):
    """The pages of a network in which nobody is yet."""
    unfurnished.add(
        "administradora", network_empty="/network", network_empty_queue="/network/queue",
        network_empty_fairness="/network/fairness",
        network_empty_consultants="/network/consultants", network_empty_accreditations="/network/accreditations",
        network_empty_runs="/network/runs", network_empty_policy="/network/policy")
    unfurnished.add("aprendiz", mentoring_empty="/mentoring", mentoring_empty_new="/mentoring/new")
    unfurnished.add("consultora", desk_empty="/desk", desk_empty_calendar="/desk/calendar", desk_empty_profile="/desk/profile")
