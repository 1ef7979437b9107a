"""The page for integrators does what it says: its requests run as written, in order, in one bash, and are answered with the statuses that
the paragraph after them begins with."""

import dataclasses
import os
import re
import shutil
import subprocess

import pytest

from conftest import KEY, ROOT, SECRET, _server_class
from service import needs_program

PAGE = ROOT / "docs/integrators.md"

# Goes before the real curl and keeps the head of every answer, as <block>-<request>.
CURL = """#!/bin/bash
exec "$DOCS_CURL" --dump-header "$DOCS_HEADS/$DOCS_BLOCK-$(ls "$DOCS_HEADS" | wc -l)" "$@"
"""


@dataclasses.dataclass
class Block:
    line: int
    text: str
    statuses: list

    def __str__(self):
        return f"{PAGE.name}:{self.line}\n{self.text}"


def blocks():
    """What stands between ```sh and ```, and the statuses after it: codes in backticks, with commas between them."""
    page = PAGE.read_text(encoding="utf-8")
    found = re.finditer(r"^```sh\n(.*?)^```\n+((?:`\d{3}`(?:, )?)*)", page, re.MULTILINE | re.DOTALL)
    return [Block(page.count("\n", 0, each.start()) + 2, each[1], [int(code) for code in re.findall(r"\d{3}", each[2])]) for each in found]


def run(page, address, folder):
    """Runs the blocks in one bash that ends at the first command that fails; answers the number of the block at which it ended, its
    exit code, what each block wrote, and the statuses that each was given."""
    shims, heads, work = (folder / name for name in ("bin", "heads", "work"))
    for each in (shims, heads, work):
        each.mkdir()
    (shims / "curl").write_text(CURL)
    (shims / "curl").chmod(0o755)
    script = "".join(f"export DOCS_BLOCK={number:03}\necho $'\\n\\x1e'\n{block.text}" for number, block in enumerate(page))
    script = script.replace("http://127.0.0.1:8080", address).replace("demo:", f"{KEY}:").replace("demo-secret", SECRET)
    (folder / "page.sh").write_text(script, encoding="utf-8")
    environment = {**os.environ, "PATH": f"{shims}:{os.environ['PATH']}", "DOCS_CURL": shutil.which("curl"), "DOCS_HEADS": str(heads)}
    done = subprocess.run(["bash", "-e", folder / "page.sh"], cwd=work, env=environment, timeout=300, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    said = done.stdout.split("\x1e\n")[1:]
    statuses = [[] for _ in page]
    for file in sorted(heads.iterdir(), key=lambda file: int(file.name.split("-")[1])):
        told = re.findall(r"^HTTP/\S+ (\d{3})", file.read_text(errors="replace"), re.MULTILINE)
        statuses[int(file.name[:3])] += [int(code) for code in told if code != "100"]
    return len(said) - 1, done.returncode, said, statuses


@needs_program
@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("curl")), reason="needs bash and curl")
def test_the_page_for_integrators(tmp_path):
    page = blocks()
    assert page and all(block.statuses for block in page), [str(block) for block in page if not block.statuses]
    # The whole demo, as the page starts it: one of its learners is enrolled.
    server = _server_class()(ROOT / "Courses", network=True, more=("--xapi-client", f"{KEY}:{SECRET}"))
    try:
        last, code, said, statuses = run(page, server.address, tmp_path)
    finally:
        server.stop()
    assert code == 0, f"exit {code} after {statuses[last]} at {page[last]}\n{said[last]}"
    assert last == len(page) - 1
    wrong = [f"{found} instead of {block.statuses} at {block}\n{text}"
             for block, found, text in zip(page, statuses, said, strict=True) if found != block.statuses]
    assert not wrong, "\n\n".join(wrong)
