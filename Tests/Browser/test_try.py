import re, pytest
from playwright.sync_api import expect
from server import Server
from steps import *
@pytest.mark.parametrize("language,script", [("es",True),("pt",True),("es",False)])
def test_x(people, lasting, short_courses, language, script):
    s = lasting(short_courses)
    page = people(s, language=language, script=script)
    page.goto("/courses/curso-corto")
    w=WORDS[language]
    press(page, w["first lesson"])
    page.goto("/courses/curso-corto")
    page.goto("/sign-up?back=/courses/curso-corto")
    sign_up(page, "María José Ñáñez Quispe — João Gonçalves", "maria.jose", language, "BR" if language=="pt" else "UY")
    press(page, w["enrol"])
    page.goto("/courses/curso-corto/lessons/primera")
    press(page, w["read"])
    print(take_quiz(page, language, script))
    print(page.locator("main").inner_text())
    page.goto("/courses/curso-corto/lessons/segunda")
    press(page, w["read"])
    print(page.url)
    print(take_quiz(page, language, script))
    print(page.url)
    print(page.locator("main").inner_text())
