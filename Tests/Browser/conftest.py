"""What every browser test starts from: a browser, servers of its own, people."""

import os
import pathlib
import shutil
import sys

import pytest
from playwright.sync_api import expect, sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from server import ROOT, Server, rumbo  # noqa: E402

HERE = pathlib.Path(__file__).parent
CHROMIUM = os.environ.get("RUMBO_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
LOCALES = {"es": "es-UY", "pt": "pt-BR"}

expect.set_options(timeout=10_000)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def people(browser):
    """Opens pages for people, each in a context of their own; at the end no page may have thrown."""
    contexts, thrown = [], []

    def arrive(server, language="es", width=360, script=True, **more):
        context = browser.new_context(
            base_url=server.address, locale=LOCALES[language], viewport={"width": width, "height": 740},
            java_script_enabled=script, **more)
        contexts.append(context)
        context.on("weberror", lambda error: thrown.append(f"{error.page.url if error.page else ''}: {error.error}"))
        context.on("console", lambda message: _listen(message, thrown))
        page = context.new_page()
        page.set_default_timeout(15_000)
        return page

    yield arrive
    for context in contexts:
        context.close()
    assert not thrown, "\n".join(thrown)


def _listen(message, thrown):
    """A refused style, script or picture shows on the console; a failed request of a page about to be left does not count."""
    if message.type == "error" and "Failed to load resource" not in message.text:
        thrown.append(f"{message.location.get('url')}: {message.text}")


@pytest.fixture(scope="session")
def course():
    """The tests' own course module, as its author has it."""
    return HERE / "course"


@pytest.fixture(scope="session")
def short_courses(tmp_path_factory, course):
    """A folder of courses to serve: the tests' course without the part that a person has to mark, so that it can be finished alone."""
    folder = tmp_path_factory.mktemp("courses")
    short = folder / "curso-corto"
    shutil.copytree(course, short, ignore=shutil.ignore_patterns("assignments", "rubrics"))
    manifest = short / "module.yaml"
    text = manifest.read_text()
    for old, new in [("id: curso-de-prueba", "id: curso-corto"), ("      - assignment: informe\n", ""),
                     ("  - done: [practica]\n", ""),
                     ("passed: [informe, final]", "passed: [final]"), ("mode: tutorizado", "mode: autoguiado")]:
        assert old in text
        text = text.replace(old, new)
    manifest.write_text(text)
    checked = rumbo("check", short)
    assert checked.returncode == 0, checked.stdout
    return folder


@pytest.fixture(scope="session")
def site():
    """The demo with the real courses, in memory; tests that only read share it."""
    server = Server(ROOT / "Courses")
    yield server
    server.stop()


@pytest.fixture
def lasting(tmp_path):
    """Starts servers that keep their data in a folder."""
    started = []

    def serve(courses):
        server = Server(courses, data=tmp_path / "data")
        started.append(server)
        return server

    yield serve
    for server in started:
        if not server.stopped:
            server.stop()
