"""What a first visit costs on a phone that pays by the megabyte."""

import pytest

from server import Client

LESSON = "/courses/exportar-paso-a-paso/lessons/listo"


class Wire:
    """What a page takes over the line, by address, in bytes with their headers."""

    def __init__(self, page):
        self.bytes, self.asked = {}, {}
        line = page.context.new_cdp_session(page)
        line.on("Network.requestWillBeSent", self._ask)
        line.on("Network.loadingFinished", self._finish)
        line.send("Network.enable")

    def _ask(self, event):
        if not event["request"]["url"].startswith("data:"):
            self.asked[event["requestId"]] = event["request"]["url"]

    def _finish(self, event):
        if event["requestId"] in self.asked:
            self.bytes[self.asked[event["requestId"]]] = event["encodedDataLength"]


@pytest.mark.parametrize("language", ["es", "pt"])
def test_the_first_lesson_is_light(site, people, language):
    page = people(site, language, service_workers="block")
    wire = Wire(page)
    page.goto(LESSON, wait_until="networkidle")
    assert page.locator("#lesson").inner_text().strip()
    assert len(wire.bytes) == len(wire.asked), "not everything asked for came"
    assert any(address.endswith(LESSON) for address in wire.bytes)
    assert len(wire.asked) <= 6, sorted(wire.asked.values())
    assert sum(wire.bytes.values()) <= 60_000, wire.bytes


def test_a_second_page_takes_only_itself(site, people):
    """Style and script are kept by the browser, without a worker's help."""
    page = people(site, service_workers="block")
    page.goto(LESSON, wait_until="networkidle")
    wire = Wire(page)
    page.goto("/courses/exportar-paso-a-paso/lessons/producto", wait_until="networkidle")
    assert not [address for address, size in wire.bytes.items() if "/assets/" in address and size > 0], wire.bytes
    assert sum(wire.bytes.values()) <= 30_000, wire.bytes


def test_verifying_needs_next_to_nothing(site, people):
    """Whoever checks a certificate has no account, gets no cookie and runs no script of ours."""
    page = people(site)
    for path in ("/v", "/v/7K3M-0000-0000-0000"):
        wire = Wire(page)
        page.goto(path, wait_until="networkidle")
        assert sum(wire.bytes.values()) <= 30_000, wire.bytes
        assert page.locator("script").count() == 0
        assert "Set-Cookie" not in Client(site).get(path).headers
    assert page.context.cookies() == []
