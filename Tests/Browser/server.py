"""A `rumbo serve` of a test's own, the command beside it, and a plain HTTP client for what needs no browser."""

import http.cookiejar
import json
import os
import pathlib
import re
import select
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("RUMBO_BINARY", str(ROOT / ".build/debug/rumbo"))
PASSWORD = "demostracion-2026"


def rumbo(*arguments):
    """Runs one command to its end; answers what it did."""
    return subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=120)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One running service. `data=None` keeps everything in memory; `demo` brings the people and a banner that says so, `network`
    the consultants and their cases too, which takes some seconds; `more` are further flags."""

    def __init__(self, courses, data=None, demo=True, network=False, more=()):
        self.courses, self.data, self.port = courses, data, free_port()
        self.flags = [*(["--demo"] if network else ["--demo-people-only"] if demo else []), *more]
        self.address = f"http://127.0.0.1:{self.port}"
        self.said, self.stopped = [], False
        self.days = 0
        self.start()

    def travel(self, days):
        """Stops it, and starts it again so many days later."""
        self.stop()
        self.days, self.stopped = self.days + days, False
        self.start()

    def _clock(self):
        """What puts the service's clock forward; timers go on as they are. `env` in between takes on what the library does to the
        environment, without which Swift does not find the arguments."""
        if not self.days:
            return {}
        library = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
        return {"LD_PRELOAD": str(library), "FAKETIME": f"+{self.days}d", "DONT_FAKE_MONOTONIC": "1"}

    def start(self):
        keep = ["--data", str(self.data)] if self.data else ["--in-memory"]
        command = [BINARY, "serve", *self.flags, *keep, "--courses", str(self.courses), "--port", str(self.port)]
        self.process = subprocess.Popen(
            ["env", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "LANG": "es", **self._clock()})
        threading.Thread(target=self._listen, args=(self.process.stderr,), daemon=True).start()
        self._wait_until_listening()

    def _listen(self, pipe):
        for line in pipe:
            self.said.append(line.rstrip())

    def _wait_until_listening(self, seconds=240):
        """The demo hashes passwords at its first start and makes its network, which takes its time in a debug build on a busy machine."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            if select.select([self.process.stdout], [], [], 0.2)[0] and "listening on" in self.process.stdout.readline():
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return
        self.process.kill()
        raise AssertionError(f"the server did not start ({self.process.returncode}):\n" + "\n".join(self.said))

    def kill(self):
        """As a power cut does: no chance to tidy up."""
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Ends it in order, and tells whether it had anything to complain about."""
        self.stopped = True
        assert self.process.poll() is None, "the server died:\n" + "\n".join(self.said)
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("the server does not stop when asked to") from None
        wrong = [line for line in self.said if re.search(r"\b(error|critical|Fatal)\b", line)]
        assert not wrong, "the server complained:\n" + "\n".join(wrong)


class Answer:
    def __init__(self, raw, body):
        self.status, self.headers, self.address, self.body = raw.status, raw.headers, raw.url, body

    @property
    def text(self):
        return self.body.decode()

    def field(self, name):
        """The value of a hidden field of the page."""
        return re.search(rf'name="{name}" value="([^"]*)"', self.text)[1]


class Client:
    """Asks as a browser without script would: follows redirects, keeps cookies, sends its origin."""

    def __init__(self, server, language="es"):
        self.server, self.language = server, language
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def open(self, path, data=None, headers=None):
        request = urllib.request.Request(self.server.address + path, data, {
            "Accept-Language": self.language, "Origin": self.server.address, **(headers or {})})
        try:
            with self.opener.open(request, timeout=30) as raw:
                return Answer(raw, raw.read())
        except urllib.error.HTTPError as error:
            return Answer(error, error.read())

    get = open

    def post(self, path, **fields):
        return self.open(path, urllib.parse.urlencode(fields, doseq=True).encode())

    def post_json(self, path, token, value):
        return self.open(path, json.dumps(value).encode(), {
            "Content-Type": "application/json", "Accept": "application/json", "X-CSRF-Token": token})

    def upload(self, path, csrf, field, file, kind="application/zip"):
        """A form with one file."""
        border, content = "rumbo-border", pathlib.Path(file).read_bytes()
        body = (f'--{border}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{csrf}\r\n--{border}\r\n'
                f'Content-Disposition: form-data; name="{field}"; filename="{pathlib.Path(file).name}"\r\n'
                f"Content-Type: {kind}\r\n\r\n").encode() + content + f"\r\n--{border}--\r\n".encode()
        return self.open(path, body, {"Content-Type": f"multipart/form-data; boundary={border}"})

    def sign_in(self, login, password=PASSWORD):
        page = self.get("/sign-in")
        answer = self.post("/sign-in", csrf=page.field("csrf"), identifier=login, password=password, back="/home")
        assert answer.status == 200 and answer.address.endswith("/home"), answer.address
        return self

    def sign_up(self, name, login, country="UY", language="es"):
        page = self.get("/sign-up")
        consents = {f"consent-{consent}": "yes" for consent in re.findall(r'name="consent-([\w-]+)"', page.text)}
        answer = self.post("/sign-up", csrf=page.field("csrf"), name=name, contact=login, country=country, language=language,
                           password=PASSWORD, back="/home", **consents)
        assert answer.status == 200 and "/home" in answer.address, answer.text
        return self
