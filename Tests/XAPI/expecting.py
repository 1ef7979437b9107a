"""What every answer of a store owes, whatever was asked."""

import datetime
import email.utils
import re

ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def moment(text):
    """The instant that an ISO 8601 text with a zone names."""
    assert ISO.fullmatch(text), text
    return datetime.datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text.replace("Z", "+00:00")))


def http_date(text):
    return email.utils.parsedate_to_datetime(text)


def now():
    return datetime.datetime.now(datetime.UTC)


def written(instant):
    """An instant as a parameter has it."""
    return instant.astimezone(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def taken(answer, *statuses):
    """The request was done: 200 or 204 unless told otherwise."""
    assert answer.status_code in (statuses or (200, 204)), f"{answer.status_code} {answer.text[:500]}"
    assert answer.headers.get("X-Experience-API-Version"), "no version on the answer"
    if answer.status_code == 204:
        assert not answer.content
    return answer


def refused(answer, *statuses):
    """The request was refused with one of these codes, and with a message; never with a 5xx."""
    asked = f"{answer.request.method} {answer.request.url[:300]}"
    assert answer.status_code in (statuses or (400,)), f"{answer.status_code} {answer.text[:500]} for {asked}"
    assert answer.headers.get("X-Experience-API-Version"), f"no version on the answer to {asked}"
    if answer.request.method != "HEAD":
        assert answer.text.strip(), f"a refusal without a word: {asked}"
    return answer


def ids(answer):
    """The ids of the statements of a list, in its order."""
    taken(answer, 200)
    return [each["id"] for each in answer.json()["statements"]]
