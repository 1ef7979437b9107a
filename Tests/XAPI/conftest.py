"""A served learning record store for the tests of `/xapi`.

Either the service of this repository is started once for the whole run (binary: RUMBO_BINARY), or one that already runs is used
(XAPI_ENDPOINT, XAPI_KEY, XAPI_SECRET): the tests see nothing but HTTP."""

import importlib.util
import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from client import LRS, VERSIONS, VOIDED, activity, agent, new_id, statement  # noqa: E402, F401

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEY, SECRET = "prueba", "una-clave-solo-para-las-pruebas"


def _server_class():
    """The class that starts a service for the browser's tests. Loaded by path: two folders of tests each have a `conftest`."""
    os.environ.setdefault("RUMBO_BINARY", str(ROOT / ".build/debug/rumbo"))
    spec = importlib.util.spec_from_file_location("browser_server", ROOT / "Tests/Browser/server.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Server


# Fixtures

@pytest.fixture(scope="session")
def service(tmp_path_factory):
    """(endpoint, key, secret) of the store under test."""
    if endpoint := os.environ.get("XAPI_ENDPOINT"):
        yield endpoint, os.environ["XAPI_KEY"], os.environ["XAPI_SECRET"]
        return
    Server = _server_class()
    server = Server(tmp_path_factory.mktemp("courses"), demo=False, more=("--xapi-client", f"{KEY}:{SECRET}"))
    yield f"{server.address}/xapi", KEY, SECRET
    server.stop()


@pytest.fixture(scope="session")
def clients(service):
    """The client of each version; each keeps its connection for the whole run."""
    return {version: LRS(*service, version) for version in VERSIONS}


@pytest.fixture(params=VERSIONS)
def lrs(request, clients):
    """For rules that hold in both versions. A table of cases may name the version of each (`rules.table`)."""
    return clients[request.param]


@pytest.fixture
def lrs1(clients):
    """For what only 1.0.x says."""
    return clients["1.0.3"]


@pytest.fixture
def lrs2(clients):
    """For what only 2.0 says."""
    return clients["2.0.0"]
