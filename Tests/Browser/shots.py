"""Screenshots of every page, to be looked at: `python shots.py OUT`; with `--readme` also the pictures of the README.

A whole page is pictured at once: what sticks to the window's edge appears in its midst.
"""

import argparse
import pathlib
import re
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from conftest import CHROMIUM, HERE, LOCALES  # noqa: E402
from furnished import Furnished, Unfurnished  # noqa: E402
from server import ROOT, Server  # noqa: E402

WIDTHS = (360, 1280)
LIMIT = 150_000


def every_page(browser, furnished, out, languages, schemes, chosen):
    for language in languages:
        for scheme in schemes:
            for width in WIDTHS:
                pages = {}
                for kind, (login, _) in furnished.pages.items():
                    if not chosen.search(kind):
                        continue
                    if login not in pages:
                        pages[login] = arrive(browser, furnished.server, language, scheme, width, 780)
                        furnished.enter(pages[login].context, login, language)
                    furnished.show(pages[login], kind)
                    pages[login].wait_for_load_state("networkidle")
                    pages[login].screenshot(path=out / f"{kind}-{language}-{width}-{scheme}.png", full_page=True)
                for page in pages.values():
                    page.context.close()


def arrive(browser, server, language, scheme, width, height):
    context = browser.new_context(
        base_url=server.address, locale=LOCALES[language], viewport={"width": width, "height": height}, color_scheme=scheme,
        service_workers="block")
    return context.new_page()


def readme(browser, out):
    """A lesson at its situation on a phone, and a course on a wide screen; without the demo's banner, as an installation is."""
    out.mkdir(parents=True, exist_ok=True)
    server = Server(ROOT / "Courses", demo=False)
    try:
        lesson = arrive(browser, server, "es", "light", 360, 780)
        lesson.goto("/courses/exportar-paso-a-paso/lessons/costos", wait_until="networkidle")
        lesson.evaluate("""() => {
            const box = document.querySelector('#lesson aside[data-kind=situation]');
            window.scrollTo(0, box.getBoundingClientRect().top + scrollY - 80);
        }""")
        course = arrive(browser, server, "es", "light", 1280, 860)
        course.goto("/courses/exportar-paso-a-paso", wait_until="networkidle")
        for name, page in (("lesson", lesson), ("course", course)):
            path = out / f"{name}.png"
            page.screenshot(path=path)
            Image.open(path).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
            if path.stat().st_size >= LIMIT:
                sys.exit(f"{path} has {path.stat().st_size} bytes; {LIMIT} are the limit")
    finally:
        server.stop()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("out", type=pathlib.Path, metavar="OUT")
    arguments.add_argument("--readme", action="store_true", help="write docs/pictures too")
    arguments.add_argument("--languages", nargs="+", default=["es", "pt"])
    arguments.add_argument("--schemes", nargs="+", default=["light", "dark"])
    arguments.add_argument("--only", default="", metavar="REGEX", help="kinds of pages to picture")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    chosen = re.compile(given.only)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        if given.readme:
            readme(browser, ROOT / "docs/pictures")
        for start in (lambda: Furnished(pathlib.Path(folder), HERE / "course"), lambda: Unfurnished(Server(ROOT / "Courses"))):
            places = start()
            try:
                every_page(browser, places, given.out, given.languages, given.schemes, chosen)
            finally:
                places.server.stop()
        browser.close()


if __name__ == "__main__":
    main()
