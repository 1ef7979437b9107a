"""The little client with which the tests speak to `/xapi`, and the statements from which they start."""

import copy
import json
import uuid

import requests

VERSIONS = ("1.0.3", "2.0.0")
VOIDED = "http://adlnet.gov/expapi/verbs/voided"


class LRS:
    """One version's view of the store: every request bears the version's header and the credentials unless told otherwise.

    What comes back is `requests.Response`; nothing here judges the status, the tests do."""

    def __init__(self, endpoint, key, secret, version):
        self.endpoint, self.version = endpoint.rstrip("/"), version
        self.key, self.secret = key, secret
        self.session = requests.Session()
        self.session.auth = (key, secret)
        self.session.headers["X-Experience-API-Version"] = version

    @property
    def is2(self):
        return self.version.startswith("2.")

    def request(self, method, path, headers=None, **more):
        """`path` begins with a slash below the endpoint; a header given as None is left out. `auth=None` sends no credentials."""
        url = path if path.startswith("http") else self.endpoint + path
        if "auth" in more and more["auth"] is None:
            # A callable that changes nothing keeps `requests` from falling back to the session's own credentials.
            more["auth"] = lambda request: request
        return self.session.request(method, url, headers=headers, timeout=120, **more)

    def get(self, path, headers=None, **params):
        return self.request("GET", path, headers, params=params)

    def post(self, path, body, headers=None, **params):
        """`body`: bytes as they are, anything else as JSON."""
        return self.request("POST", path, self._typed(body, headers), data=_bytes(body), params=params)

    def put(self, path, body, headers=None, **params):
        return self.request("PUT", path, self._typed(body, headers), data=_bytes(body), params=params)

    def delete(self, path, headers=None, **params):
        return self.request("DELETE", path, headers, params=params)

    def _typed(self, body, headers):
        return {"Content-Type": "application/json", **(headers or {})}

    # Statements

    def send(self, body, headers=None):
        """POST of one statement, of a list, or of raw bytes."""
        return self.post("/statements", body, headers)

    def store(self, statement):
        """POST of one statement that must be taken; answers its id."""
        answer = self.send(statement)
        assert answer.status_code == 200, f"{answer.status_code} {answer.text}"
        return answer.json()[0]

    def put_statement(self, statement, id=None, headers=None):
        return self.put("/statements", statement, headers, statementId=id or statement["id"])

    def find(self, id, headers=None, **params):
        return self.get("/statements", headers, statementId=id, **params)

    def fetch(self, id, **params):
        """The statement of that id, which must be there."""
        answer = self.find(id, **params)
        assert answer.status_code == 200, f"{answer.status_code} {answer.text}"
        return answer.json()

    def query(self, headers=None, **params):
        return self.get("/statements", headers, **params)

    def void(self, id, actor=None):
        """POST of a statement that voids the one named."""
        return self.send({"actor": actor or agent(), "verb": {"id": VOIDED, "display": {"en": "voided"}},
                          "object": {"objectType": "StatementRef", "id": id}})


def _bytes(body):
    return body if isinstance(body, (bytes, str)) or body is None else json.dumps(body).encode()


# Material

def new_id():
    return str(uuid.uuid4())


def agent(name="ana"):
    return {"objectType": "Agent", "mbox": f"mailto:{name}@example.org"}


def activity(name="lesson"):
    return {"objectType": "Activity", "id": f"http://example.org/activities/{name}"}


def statement(**changes):
    """A small valid statement; `changes` replace its properties, and take away those given as None."""
    base = {"actor": agent(), "verb": {"id": "http://example.org/verbs/tried", "display": {"en-GB": "tried", "es": "intentó"}},
            "object": activity()}
    base = copy.deepcopy({**base, **changes})
    return {name: value for name, value in base.items() if value is not None}
