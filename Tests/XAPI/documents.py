"""The three resources that keep documents, as one table: what names a document in each, and how to ask for it."""

import dataclasses
import json

from client import new_id


@dataclasses.dataclass(frozen=True)
class Resource:
    """One document resource. `context` makes parameters that nobody used before, without the document's own id."""

    name: str
    path: str
    id: str
    required: tuple

    def context(self):
        person = json.dumps({"mbox": f"mailto:{new_id()}@example.org"})
        activity = f"http://example.org/activities/{new_id()}"
        return {key: {"agent": person, "activityId": activity}[key] for key in self.required}

    def fresh(self):
        """Parameters of a document that isn't there yet."""
        return {**self.context(), self.id: f"document {new_id()}"}

    def put(self, lrs, params, body, headers=None):
        return lrs.put(self.path, body, headers, **params)

    def post(self, lrs, params, body, headers=None):
        return lrs.post(self.path, body, headers, **params)

    def get(self, lrs, params, headers=None):
        return lrs.get(self.path, headers, **params)

    def head(self, lrs, params):
        return lrs.request("HEAD", self.path, params=params)

    def delete(self, lrs, params, headers=None):
        return lrs.delete(self.path, headers, **params)

    def etag(self, lrs, params):
        return self.get(lrs, params).headers["ETag"]


STATE = Resource("state", "/activities/state", "stateId", ("activityId", "agent"))
ACTIVITY_PROFILE = Resource("activity profile", "/activities/profile", "profileId", ("activityId",))
AGENT_PROFILE = Resource("agent profile", "/agents/profile", "profileId", ("agent",))
RESOURCES = (STATE, ACTIVITY_PROFILE, AGENT_PROFILE)
PROFILES = (ACTIVITY_PROFILE, AGENT_PROFILE)
