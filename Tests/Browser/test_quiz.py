"""Answers to a quiz: saved as they are given, the same after a reload, and never lost, whatever happens to the server."""

import html
import random
import re
import threading
import time

import pytest
from playwright.sync_api import expect

from server import Client, Server, rumbo
from steps import answer, sign_in

COURSE = "/courses/curso-corto"


@pytest.fixture(scope="module")
def service(short_courses):
    server = Server(short_courses)
    yield server
    server.stop()


def start_practice(server, login):
    """A new learner's open attempt; answers its path."""
    client = Client(server).sign_up("Rosa Núñez", login)
    course = client.get(COURSE)
    client.post(f"{COURSE}/enrol", csrf=course.field("csrf"))
    attempt = client.post(f"{COURSE}/quizzes/practica", csrf=course.field("csrf"))
    assert attempt.status == 200, attempt.text
    return client, attempt.address.removeprefix(server.address).split("?")[0]


def state(page):
    """All that can be seen of an attempt: every prompt, choice and answer, in the order shown."""
    return page.eval_on_selector_all("[data-item]", """items => items.map(item => [
        item.querySelector('.prompt').textContent,
        [...item.querySelectorAll('label')].map(label => label.textContent),
        [...item.querySelectorAll('input:not([type=hidden]), select, textarea')]
            .map(field => ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value)])""")


def test_answers_save_themselves_and_come_back(service, people):
    _, attempt = start_practice(service, "rosa.guarda")
    page = people(service)
    sign_in(page, "rosa.guarda")
    page.goto(f"{attempt}?all=1")
    items = page.locator("[data-item]")
    for number in range(items.count()):
        # Each answer is acknowledged by itself, and soon.
        with page.expect_response(lambda reply: reply.url.endswith("/answers") and reply.ok, timeout=2000):
            answer(items.nth(number))
    expect(page.locator("#saved")).to_contain_text(re.compile(r"Guardado \d\d:\d\d"), timeout=2000)
    expect(page.locator("[data-answered]")).to_have_text("10")
    before = state(page)
    page.reload()
    assert state(page) == before
    # Nothing was kept back in the browser: another device shows the same.
    elsewhere = people(service)
    sign_in(elsewhere, "rosa.guarda")
    elsewhere.goto(f"{attempt}?all=1")
    assert state(elsewhere) == before


def test_an_answer_given_while_the_line_was_down_is_sent_afterwards(service, people):
    _, attempt = start_practice(service, "rosa.lejos")
    page = people(service)
    sign_in(page, "rosa.lejos")
    page.goto(f"{attempt}?all=1")
    item = page.locator("[data-item]").filter(has_text="flecha")
    page.context.set_offline(True)
    answer(item)
    expect(page.locator("#saved")).to_have_attribute("data-state", "pending")
    page.context.set_offline(False)
    expect(page.locator("#saved")).to_contain_text("Guardado")
    page.reload()
    expect(page.locator("[data-item]").filter(has_text="flecha").locator("input[name^=item]")).to_have_value("al  PUERTO")


def test_a_page_left_with_an_unsent_answer_brings_it_back(service, people):
    """The tab dies while there is no line; the answer waits in the browser."""
    _, attempt = start_practice(service, "rosa.cierra")
    page = people(service)
    sign_in(page, "rosa.cierra")
    page.goto(f"{attempt}?all=1")
    page.context.route("**/answers", lambda route: route.abort())
    answer(page.locator("[data-item]").filter(has_text="flecha"))
    expect(page.locator("#saved")).to_have_attribute("data-state", "pending")
    page.close()
    page.context.unroute_all()
    again = page.context.new_page()
    again.goto(f"{attempt}?all=1")
    expect(again.locator("[data-item]").filter(has_text="flecha").locator("input[name^=item]")).to_have_value("al  PUERTO")
    expect(again.locator("#saved")).to_contain_text("Guardado")


FIELD = "[data-item]:has-text('flecha') input[name^=item]"


def test_answers_outlast_a_lost_session(service, people):
    _, attempt = start_practice(service, "rosa.sale")
    page = people(service)
    sign_in(page, "rosa.sale")
    page.goto(f"{attempt}?all=1")
    page.context.clear_cookies()
    page.fill(FIELD, "al puerto")
    expect(page.locator("#signed-out")).to_be_visible()
    expect(page.locator("#saved")).to_have_attribute("data-state", "pending")
    sign_in(page, "rosa.sale")
    page.goto(f"{attempt}?all=1")
    expect(page.locator(FIELD)).to_have_value("al puerto")
    expect(page.locator("#saved")).to_contain_text("Guardado")
    page.reload()
    expect(page.locator(FIELD)).to_have_value("al puerto")


def test_an_open_page_goes_on_after_a_restart(short_courses, lasting, people):
    server = lasting(short_courses)
    _, attempt = start_practice(server, "rosa.reinicia")
    page = people(server)
    sign_in(page, "rosa.reinicia")
    page.goto(f"{attempt}?all=1")
    server.kill()
    server.start()
    with page.expect_response(lambda reply: reply.url.endswith("/answers") and reply.ok):
        page.fill(FIELD, "puerto")
    expect(page.locator("#saved")).to_contain_text("Guardado")


def test_going_on_while_the_server_is_away_drops_no_answer(short_courses, lasting, people):
    server = lasting(short_courses)
    _, attempt = start_practice(server, "rosa.sigue")
    page = people(server)
    sign_in(page, "rosa.sigue")
    page.goto(f"{attempt}?all=1")
    server.kill()
    page.fill(FIELD, "fábrica")
    expect(page.locator("#saved")).to_have_attribute("data-state", "pending")
    page.locator("#attempt button[value=review]").first.click()
    server.start()
    page.goto(f"{attempt}?all=1")
    expect(page.locator(FIELD)).to_have_value("fábrica")
    expect(page.locator("#saved")).to_contain_text("Guardado")
    page.reload()
    expect(page.locator(FIELD)).to_have_value("fábrica")


def test_the_later_tab_wins_and_the_earlier_one_is_told(service, people):
    _, attempt = start_practice(service, "rosa.ventanas")
    first = people(service)
    sign_in(first, "rosa.ventanas")
    first.goto(f"{attempt}?all=1")
    second = first.context.new_page()
    second.goto(f"{attempt}?all=1")
    field = "[data-item]:has-text('flecha') input[name^=item]"
    with second.expect_response(lambda reply: reply.url.endswith("/answers")):
        second.fill(field, "puerto")
    first.fill(field, "fábrica")
    expect(first.locator("[role=alert]").filter(has_text="cambió en otra ventana")).to_be_visible()
    expect(first.locator(field)).to_have_value("puerto")
    second.reload()
    expect(second.locator(field)).to_have_value("puerto")


def test_an_earlier_page_is_told_without_script_too(service):
    client, attempt = start_practice(service, "rosa.papel")
    early, late = client.get(f"{attempt}?all=1"), client.get(f"{attempt}?all=1")
    number = number_of(early, "flecha")
    fields = lambda page, text: {
        "csrf": page.field("csrf"), "epoch": page.field("epoch"), "sequence": page.field("sequence"), "all": "1", "go": "save",
        "shown": number, f"item-{number}": text}
    assert client.post(f"{attempt}/answers", **fields(late, "puerto")).status == 200
    told = client.post(f"{attempt}/answers", **fields(early, "fábrica"))
    assert held(told)[number] == "puerto"
    said = told.text.split("<main")[1].split('id="attempt"')[0]
    assert "cambió en otra ventana" in said and "notice success" not in said


# A power cut

TEXTS = ["flecha", "frasco con", r"\d+ frascos", "exportaría"]


def number_of(page, words):
    """The place of the question with these words, which is drawn anew for each attempt."""
    for number, prompt in re.findall(r'(?s)id="prompt-item-(\d+)">(.*?)</div>', page.text):
        if re.search(words, prompt):
            return number
    raise AssertionError(f"no question about {words}")


def held(page):
    """What the page shows in its text fields, by question."""
    inputs = re.findall(r'name="item-(\d+)" value="([^"]*)"', page.text)
    areas = re.findall(r'(?s)<textarea[^>]*name="item-(\d+)"[^>]*>(.*?)</textarea>', page.text)
    return {number: html.unescape(value) for number, value in inputs + areas}


class Writer:
    """Answers without a pause until the server is gone; knows what was sent, and what the server said it has."""

    def __init__(self, client, attempt, page, numbers, word):
        self.client, self.attempt, self.numbers, self.word = client, attempt, numbers, word
        self.token, self.epoch = re.search(r'data-csrf="([^"]*)"', page.text)[1], int(page.field("epoch"))
        self.sent, self.acknowledged = {}, {}
        self.thread = threading.Thread(target=self.write)
        self.thread.start()

    def write(self):
        sequence = 0
        while True:
            sequence += 1
            number, text = self.numbers[sequence % len(self.numbers)], f"{self.word} {sequence}"
            self.sent[number] = text
            try:
                answer = self.client.post_json(f"{self.attempt}/answers", self.token, {
                    "epoch": self.epoch, "sequence": sequence, "item": number, "response": {"text": text}})
            except OSError:
                return
            assert answer.status == 200, answer.text
            self.acknowledged[number] = text


def test_no_acknowledged_answer_is_lost_in_twenty_power_cuts(short_courses, lasting):
    server = lasting(short_courses)
    client, attempt = start_practice(server, "rosa.corte")
    page = client.get(f"{attempt}?all=1")
    numbers = [number_of(page, words) for words in TEXTS]
    chance, certain, answers = random.Random(20), {}, 0
    for cut in range(20):
        writer = Writer(client, attempt, page, numbers, f"corte {cut}")
        time.sleep(chance.uniform(0.1, 0.6))  # the moment of the cut is left to chance
        server.kill()
        writer.thread.join()
        certain |= writer.acknowledged
        answers += len(writer.acknowledged)
        server.start()
        page = client.get(f"{attempt}?all=1")
        kept = held(page)
        for number in numbers:
            # The last one sent may have been stored though its acknowledgement never came.
            assert kept[number] in (certain.get(number), writer.sent.get(number, "")), f"cut {cut}: question {number}"
            certain[number] = kept[number]
    assert answers >= 20, "the cuts came too early to prove anything"
    token = page.field("csrf")
    result = client.post(f"{attempt}/close", csrf=token)
    assert result.status == 200 and result.address.endswith("/result")
    server.stop()
    check = rumbo("rebuild", "--check", "--data", server.data)
    assert check.returncode == 0, check.stdout + check.stderr
    assert "0 differ" in check.stdout
