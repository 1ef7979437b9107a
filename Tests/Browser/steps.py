"""What people do on the pages, step by step, in either language, with script and without."""

import re

from playwright.sync_api import expect

from server import PASSWORD

# What a button, a state or a heading is called, in Spanish and in Portuguese.
WORDS = {
    "sign in": ("Entrar", "Entrar"),
    "sign up": ("Crear cuenta", "Criar conta"),
    "enrol": ("Inscribirme gratis", "Inscrever-me grátis"),
    "first lesson": ("Leer la primera lección", "Ler a primeira aula"),
    "read": ("Leída: continuar", "Lida: continuar"),
    "start": ("Empezar", "Começar"),
    "next": ("Siguiente", "Próxima"),
    "review": ("Revisar y enviar", "Revisar e enviar"),
    "send": ("Enviar y ver el resultado", "Enviar e ver o resultado"),
    "passed": ("Aprobó", "Você foi aprovado"),
    "marking": ("Falta la corrección", "Falta a correção"),
    "saved": ("Guardado", "Salvo"),
    "upload package": ("Subir y revisar", "Enviar e verificar"),
    "refused": ("El paquete no se aceptó", "O pacote não foi aceito"),
    "accepted": ("El paquete está bien", "O pacote está bem"),
    "submit": ("Enviar a revisión", "Enviar para revisão"),
    "approve": ("Aprobar esta versión", "Aprovar esta versão"),
    "publish": ("Publicar", "Publicar"),
    "published": ("Publicado", "Publicado"),
    "allot": ("Asignar", "Designar"),
    "save draft": ("Guardar borrador", "Salvar rascunho"),
    "upload": ("Subir", "Enviar arquivo"),
    "hand in": ("Entregar para corrección", "Entregar para correção"),
    "yes, hand in": ("Sí, entregar", "Sim, entregar"),
    "returned": ("El consultor le pide mejorar algo", "O consultor pede que melhore algo"),
    "assignment passed": ("Aprobado", "Aprovado"),
    "see certificate": ("Ver mi certificado", "Ver meu certificado"),
    "pdf": ("Descargar el PDF", "Baixar o PDF"),
    "valid": ("Certificado válido", "Certificado válido"),
}


def say(key, language):
    return WORDS[key][["es", "pt"].index(language)]


def press(page, words, exact=True):
    """Presses the button or link of that name."""
    button, link = (page.get_by_role(role, name=words, exact=exact) for role in ("button", "link"))
    button.or_(link).first.click()


def sign_in(page, login, language="es"):
    page.goto("/sign-in")
    page.fill("#identifier", login)
    page.fill("#password", PASSWORD)
    page.locator("main").get_by_role("button", name=say("sign in", language), exact=True).click()
    expect(page).to_have_url(re.compile("/home"))


def speak(page, language):
    """Chooses the language in the foot of the page, which an account remembers."""
    page.locator(f"footer button[value={language}]").click()
    expect(page.locator(f"html[lang^={language}]")).to_have_count(1)


def sign_up(page, name, login, language="es", country="UY"):
    """Fills the form that is on the page, and says yes to everything."""
    page.fill("#name", name)
    page.fill("#contact", login)
    page.select_option("#country", country)
    page.select_option("#language", language)
    page.fill("#password", PASSWORD)
    for consent in page.locator("input[name^=consent-]").all():
        consent.check()
    page.locator("main").get_by_role("button", name=say("sign up", language), exact=True).click()
    expect(page).not_to_have_url(re.compile("/sign-up"))


# Answers to the tests' course: a piece of the prompt in either language, and what is right.

def choose(*labels):
    def act(item, script):
        for label in labels:
            item.get_by_label(re.compile(rf"^({label})$")).check()
    return act


def write(text):
    return lambda item, script: item.locator("input:not([type=hidden]), textarea").first.fill(text)


def write_port(item, script):
    """Case, accents and spaces do not count."""
    write("al  PUERTO" if "flecha" in item.inner_text() else " Porto")(item, script)


def multiply(item, script):
    """The question draws its number anew for each attempt."""
    boxes = int(re.search(r"(\d+)", item.locator(".prompt").first.inner_text())[1])
    write(f"{boxes * 36 // 10},{boxes * 36 % 10}0")(item, script)


def match(item, script):
    for left, right in [("Producción|Produção", "US$ 3,00"), ("Cartón|Papelão", "US$ 0,60")]:
        item.get_by_label(re.compile(rf"^({left})$")).select_option(label=right)


def order(item, script):
    """With script there are buttons to move an entry up and down; without it, places to choose."""
    ways = ["Fábrica", "Puerto|Porto", "Tienda|Loja"]
    if not script:
        for place, entry in enumerate(ways, 1):
            item.get_by_label(re.compile(rf"^({entry})$")).select_option(str(place))
        return
    for place, entry in enumerate(ways):
        row = item.locator("[data-entry]").filter(has_text=re.compile(entry))
        while row.evaluate("row => [...row.parentElement.children].indexOf(row)") > place:
            row.locator(".move button").first.click()
    # Already in order by chance: move something and move it back, for an order nobody touched is no answer.
    last = item.locator("[data-entry]").last
    last.locator(".move button").first.click()
    item.locator("[data-entry]").nth(1).locator(".move button").last.click()


def fill_gaps(item, script):
    texts = item.locator("input.gap")
    spanish = "cartón" in item.inner_text()
    texts.nth(0).fill("MERMELADA" if spanish else "geleia")
    texts.nth(1).fill("0,60")
    item.locator("select.gap").select_option(label="al país vecino" if spanish else "ao país vizinho")


ANSWERS = [
    ("¿Qué vende|O que Marta vende", choose("Mermelada|Geleia")),
    ("entra en el costo|entra no custo", choose("La producción|A produção", "El cartón|O papelão")),
    ("es gratis|é grátis", choose("Falso")),
    ("la flecha|a seta", write_port),
    ("un frasco con|um pote com", write("3,60")),
    (r"\d+ frascos|\d+ potes", multiply),
    ("Una cada|Ligue cada", match),
    ("Ordene el camino|Ordene o caminho", order),
    ("y el cartón cuesta|e o papelão custa", fill_gaps),
    ("exportaría|exportaria", write("Porque o vizinho paga mejor")),
]


def answer(item, script=True):
    """Answers one item of the tests' course rightly; tells which."""
    text = item.inner_text()
    for number, (words, act) in enumerate(ANSWERS):
        if re.search(words, text):
            act(item, script)
            return number
    raise AssertionError(f"no answer is known to: {text}")


def take_quiz(page, language="es", script=True):
    """From the quiz's page to its result: starts, answers each item on a page of its own, looks it over, sends."""
    press(page.locator("main"), say("start", language))
    answered = set()
    while True:
        answered.add(answer(page.locator("[data-item]"), script))
        onward = page.locator("main").get_by_role("button", name=say("next", language), exact=True)
        if onward.count() == 0:
            break
        onward.click()
    page.locator(".step-bar").get_by_role("button", name=say("review", language)).click()
    expect(page).to_have_url(re.compile("/review$"))
    expect(page.locator("main .badge.wait")).to_have_count(0)
    press(page, say("send", language))
    expect(page).to_have_url(re.compile("/result$"))
    return answered
