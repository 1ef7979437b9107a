"""What people are told by mail: the letters arrive, in their language, and lead to the page to act on."""

import re

import pytest
from playwright.sync_api import expect

from mailbox import Mailbox
from server import ROOT, Client, Server
from test_mentoring import (accepts, accredits_everybody, asks_urgently, declines, enter, keeps_a_profile, make_consultant, plans,
                            who_is_asked)


@pytest.fixture
def mailbox():
    mailbox = Mailbox()
    yield mailbox
    mailbox.stop()


@pytest.fixture
def server(tmp_path, mailbox):
    server = Server(ROOT / "Courses", data=tmp_path / "data", more=["--smtp", mailbox.address, "--mail-from", "rumbo@example.org"])
    yield server
    if not server.stopped:
        server.stop()


def body(letter):
    return letter.get_body(("plain",)).get_content()


def test_the_offer_and_the_session_arrive(people, server, mailbox):
    assert any("messages by e-mail: on" in line for line in server.said)
    logins = ["consultora", "berta@example.org"]
    administrator = Client(server).sign_in("administradora")
    Client(server).sign_up("Berta Conceição", "berta@example.org", "BR", "pt")
    make_consultant(server, administrator, "berta")
    for login in logins:
        keeps_a_profile(Client(server).sign_in(login), "BR")
    accredits_everybody(administrator, "BR")
    Client(server).sign_up("Elena Ñáñez", "elena@example.org", "BR", "es")

    firm = enter(people, server, "elena@example.org", "es")
    asks_urgently(firm, "es")
    case = firm.url.split("?")[0].removeprefix(server.address)
    first = who_is_asked(people, server, logins, "pt")[0]
    if first == "consultora":
        declines(enter(people, server, first, "es"), case)

    offer = mailbox.wait_for("Novo caso de mentoria")
    assert offer.recipients == ["berta@example.org"]
    assert offer["to"].addresses[0].display_name == "Berta Conceição"
    assert offer["content-language"] == "pt-BR" and offer["auto-submitted"] == "auto-generated"
    assert "Por que você:" in body(offer) and "horário" in body(offer)
    link = re.search(rf"{server.address}(\S+#offer)", body(offer))[1]
    berta = enter(people, server, "berta@example.org", "pt")
    berta.goto(link)
    expect(berta.locator("#offer")).to_be_visible()

    accepts(berta, "pt")
    assert "Berta Conceição" in body(mailbox.wait_for("Ya tiene consultor"))
    plans(berta, case, days=3)
    session = mailbox.wait_for("Sesión de mentoría:")
    assert session.recipients == ["elena@example.org"]
    calendar = next(part for part in session.walk() if part.get_content_type() == "text/calendar")
    assert "BEGIN:VEVENT" in calendar.get_content()
    assert len({letter["message-id"] for letter in mailbox.letters}) == len(mailbox.letters)


def test_the_switch_and_the_office(people, server, mailbox):
    Client(server).sign_up("Elena Ñáñez", "elena@example.org", "UY", "es")
    page = enter(people, server, "elena@example.org", "es")
    page.goto("/account#messages")
    box = page.locator("#messages input[name=messages]")
    expect(box).to_be_checked()
    box.uncheck(force=True)
    page.locator("#messages button").click()
    page.goto("/account")
    expect(page.locator("#messages input[name=messages]")).not_to_be_checked()
    office = enter(people, server, "administradora", "es")
    office.goto("/office/messages")
    expect(office.locator("#failed")).to_be_visible()
    assert not mailbox.letters
