"""Every kind of page can be read and used: by a small screen, a screen reader, a keyboard, and without script."""

import re

import pytest
from playwright.sync_api import expect

from access import findings, overflow
from furnished import COURSE, Furnished, Unfurnished
from server import ROOT, Client
from steps import say

NOT_THERE = {"not-found", "verify-unknown"}


@pytest.fixture(scope="module")
def furnished(course, tmp_path_factory):
    furnished = Furnished(tmp_path_factory.mktemp("furnished"), course)
    yield furnished
    furnished.server.stop()


@pytest.fixture(scope="module")
def everywhere(furnished, site):
    """The pages with something on them, and those on which nothing is yet."""
    return furnished, Unfurnished(site)


@pytest.fixture
def every_page(everywhere, people):
    """Goes through all pages, one browser per person; answers what `look(page)` found, by kind of page."""
    def walk(look, language, width, **more):
        arrived, found = {}, {}
        for places in everywhere:
            for kind, (login, _) in places.pages.items():
                if (places, login) not in arrived:
                    arrived[places, login] = people(places.server, language, width, service_workers="block", **more)
                    places.enter(arrived[places, login].context, login, language)
                page = arrived[places, login]
                places.show(page, kind)
                expect(page.locator("html")).to_have_attribute("lang", re.compile(f"^{language}"))
                problems = look(page)
                if problems:
                    found[kind] = problems
        assert len(arrived) >= 12
        return found
    return walk


@pytest.mark.parametrize("scheme, width", [("light", 360), ("dark", 1280)])
def test_axe_finds_nothing_grave(every_page, scheme, width):
    assert every_page(findings, "es", width, color_scheme=scheme) == {}


def test_nothing_is_wider_than_a_small_screen_in_portuguese(every_page):
    assert every_page(overflow, "pt", 360) == {}


# The words

KEYS = {
    key.split(".")[0] for source in (ROOT / "Sources/Pages/Phrases").glob("*.swift")
    for key in re.findall(r'"([a-z][\w-]*\.[\w.-]+)": Phrase', source.read_text())}
RAW = re.compile(rf"\[\[|\]\]|\{{\{{|\}}\}}|(?<![\w./-])(?:{'|'.join(sorted(KEYS))})\.(?!(?:yaml|zip|json|html)\b)[a-z][\w.-]*")


def words(text):
    """What people see or hear of a page: its text, and the attributes that are read to them."""
    body = re.sub(r"(?s)<(script|style|svg)\b.*?</\1>|<!--.*?-->", " ", text)
    heard = re.findall(r'\b(?:aria-label|alt|title|placeholder|data-[\w-]+)="([^"]*[a-z][^"]*)"', body)
    return "\n".join([re.sub(r"<[^>]*>", " ", body), *heard])


def test_the_look_for_raw_keys_finds_them():
    assert len(KEYS) > 40
    for text in ("<p>[[view.home]]</p>", "<p>reason.loginTaken</p>", "<a aria-label='' title=\"desk-view.work\">", "<b>{{name}}</b>"):
        assert RAW.search(words(text)), text
    assert not RAW.search(words("<p>Mire module.yaml, por favor. Home. Review</p>"))


@pytest.mark.parametrize("language", ["es", "pt"])
def test_every_page_comes_without_script_and_with_all_its_words(everywhere, language):
    wrong = {}
    for places in everywhere:
        for login in {login for login, _ in places.pages.values() if login}:
            places.speak(login, language)
        wrong |= misspoken(places, language)
    assert wrong == {}


def misspoken(places, language):
    """The pages that do not come, speak another language, or show what is no word."""
    visitor, wrong = Client(places.server, language), {}
    for kind, (login, path) in places.pages.items():
        page = (places.client(login) if login else visitor).get(path)
        raw = RAW.findall(words(page.text))
        if page.status != (404 if kind in NOT_THERE else 200) or raw or f'<html lang="{language}' not in page.text \
                or page.text.count("<h1") != 1:
            wrong[kind] = (page.status, raw, page.text.count("<h1"))
    return wrong


# The keyboard

def reach(page, target, limit=80):
    """Tabs on until the element has the focus; what has the focus must be seen to have it."""
    handle = target.element_handle()
    for _ in range(limit):
        page.keyboard.press("Tab")
        if handle.evaluate("element => element === document.activeElement"):
            shown = handle.evaluate("""element => { const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none' }""")
            assert shown, "the focus cannot be seen"
            return
    raise AssertionError("the keyboard does not get there")


def test_a_course_is_begun_by_keyboard_alone(furnished, people):
    page = people(furnished.server)
    furnished.enter(page.context, "autor", "es")
    page.goto(COURSE)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    reach(page, page.get_by_role("button", name=say("enrol", "es")))
    page.keyboard.press("Enter")
    expect(page.locator(".card.go")).to_be_visible()
    reach(page, page.locator(".card.go").get_by_role("link").last)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/lessons/primera"))
    reach(page, page.get_by_role("button", name=say("read", "es")))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/quizzes/practica"))
