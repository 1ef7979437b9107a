"""Services of a test's own, which it may stop, kill and look into, and the `rumbo` command beside them."""

import os
import pathlib
import re
import sqlite3
import subprocess

import pytest

from client import LRS, VERSIONS
from conftest import KEY, SECRET, _server_class

# What is tested here is the whole program and not only what it answers; a store elsewhere (XAPI_ENDPOINT) has none to start.
needs_program = pytest.mark.skipif(bool(os.environ.get("XAPI_ENDPOINT")), reason="asks for a service of its own")


class Service:
    """A running service with a data folder, or in memory, and clients that speak to it."""

    def __init__(self, folder, data=True, more=()):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data" if data else None
        courses = self.folder / "courses"
        courses.mkdir(exist_ok=True)
        self.server = _server_class()(courses, data=self.data, demo=False, more=("--xapi-client", f"{KEY}:{SECRET}", *more))

    @property
    def endpoint(self):
        return f"{self.server.address}/xapi"

    def client(self, version=VERSIONS[0], key=KEY, secret=SECRET):
        return LRS(self.endpoint, key, secret, version)

    def run(self, *arguments, good=True):
        """`rumbo` with these arguments on the service's data."""
        command = [os.environ["RUMBO_BINARY"], *map(str, arguments), "--data", str(self.data)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert not good or done.returncode == 0, f"{done.stdout}{done.stderr}"
        return done

    def add(self, *scopes, name="Programa", good=True, **bounds):
        """Makes an API client; answers its key and secret."""
        bounds = [part for option, value in bounds.items() for part in (f"--{option}", value)]
        done = self.run("client", "add", "--name", name, *[part for scope in scopes for part in ("--scope", scope)], *bounds, good=good)
        if not good:
            return done
        return re.search(r"key\s+(\S+)", done.stdout)[1], re.search(r"secret\s+(\S+)", done.stdout)[1]

    def person(self, login, name="Ada Núñez"):
        """Makes a person; answers the account by which statements know them."""
        self.run("user", "--name", name, "--login", login, "--country", "UY")
        with sqlite3.connect(f"file:{self.data}/rumbo.sqlite?mode=ro", uri=True) as records:
            id = records.execute("SELECT person_id FROM logins WHERE name = ?", [login]).fetchone()[0]
        return {"objectType": "Agent", "account": {"homePage": self.server.address, "name": id}}

    def peak(self):
        """The most memory that the service ever had, in MB (VmHWM)."""
        status = pathlib.Path(f"/proc/{self.server.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024

    def is_alive(self):
        return self.server.process.poll() is None

    def stop(self):
        if not self.server.stopped:
            self.server.stop()
