"""Statements by the thousand, the same for the same seed: valid ones with everything that a statement may hold, and spoilt ones."""

import copy
import random
import uuid

LISTS = {"choice": ["choices"], "sequencing": ["choices"], "likert": ["scale"], "matching": ["source", "target"], "performance": ["steps"],
         "true-false": [], "fill-in": [], "long-fill-in": [], "numeric": [], "other": []}
WORDS = ["essay", "Ñandú", "lección", "açúcar", "درس", "測驗", "quiz 1", "", "a\nb", "🚀", "\"quoted\"", "\\", "null", "0"]
TAGS = ["en", "es", "pt-BR", "es-419", "zh-Hant", "sr-Latn-RS", "de-CH-1996", "x-rumbo", "cmn", "und", "en-GB-oed"]
HEX = "0123456789abcdef"


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    # Small things

    def one(self, *values):
        return self.random.choice(values)

    def maybe(self, chance=0.5):
        return self.random.random() < chance

    def some(self, **makers):
        """A dictionary with each of these, or without."""
        return {name: make() for name, make in makers.items() if self.maybe()}

    def many(self, make, least=0, most=3):
        return [make() for _ in range(self.random.randint(least, most))]

    def word(self):
        return self.one(*WORDS)

    def uuid(self):
        text = str(uuid.UUID(int=self.random.getrandbits(128)))
        return text.upper() if self.maybe(0.1) else text

    def hex(self, digits):
        return "".join(self.random.choice(HEX) for _ in range(digits))

    def iri(self):
        n = self.random.randint(1, 999)
        return self.one(f"http://example.org/a/{n}", f"https://example.org:8443/a/{n}?b=c&d=%20#e", f"urn:example:a:{n}",
                        f"tag:example.org,2026:{n}", f"http://example.com/فعل/{n}", f"urn:uuid:{self.uuid()}",
                        f"http://xn--nandu-zra.example.org/~a/{n}/", f"act:{n}")

    def language_map(self):
        return {self.one(*TAGS): self.word() for _ in range(self.random.randint(0, 3))}

    def timestamp(self):
        day = f"{self.random.randint(1971, 2030)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"
        time = f"{self.random.randint(0, 23):02}:{self.random.randint(0, 59):02}:{self.random.randint(0, 59):02}"
        fraction = self.one("", f".{self.random.randint(0, 9)}", f".{self.random.randint(0, 999):03}",
                            f".{self.random.randint(0, 999999):06}")
        return f"{day}T{time}{fraction}{self.one('Z', 'Z', '+00:00', '-03:00', '+05:30', '+14:00')}"

    def duration(self):
        n = self.random.randint
        return self.one(f"PT{n(0, 9999)}S", f"PT{n(0, 90)}.{n(0, 99):02}S", f"P{n(1, 9)}W",
                        f"P{n(1, 9)}Y{n(1, 20)}M{n(1, 40)}DT{n(0, 30)}H{n(0, 90)}M{n(0, 90)}S", f"P{n(1, 9)}D", f"PT{n(1, 9)}H",
                        f"P{n(1, 9)}M")

    def number(self):
        return self.one(self.random.randint(-100, 100), round(self.random.uniform(-1000, 1000), 3), self.random.uniform(-1, 1))

    def value(self, depth=0):
        """Any JSON."""
        if depth < 3 and self.maybe(0.3):
            return self.one(self.many(lambda: self.value(depth + 1)), {self.word(): self.value(depth + 1) for _ in range(2)})
        return self.one(None, True, False, self.number(), self.word(), 12345678901, [], {})

    def extensions(self):
        return {self.iri(): self.value() for _ in range(self.random.randint(0, 2))}

    # Who

    def identifier(self):
        n = self.random.randint(1, 500)
        return self.one({"mbox": f"mailto:learner{n}@example.org"}, {"mbox": f"mailto:l.{n}+x@Sub.Example.org"}, {
            "mbox_sha1sum": self.hex(40)
        }, {"openid": f"https://id.example.org/{n}"}, {
            "account": {"homePage": self.one("https://lms.example.org", "http://example.org/lms/"), "name": self.one(str(n), self.word())}
        })

    def agent(self, typed=None):
        typed = self.maybe() if typed is None else typed
        return self.shuffled({**self.identifier(), **self.some(name=self.word), **({"objectType": "Agent"} if typed else {})})

    def group(self):
        if self.maybe():
            return self.shuffled({"objectType": "Group", "member": self.many(self.agent, 1), **self.some(name=self.word)})
        return self.shuffled(
            {"objectType": "Group", **self.identifier(), **self.some(name=self.word, member=lambda: self.many(self.agent))})

    def actor(self):
        return self.agent() if self.maybe(0.8) else self.group()

    # What

    def component(self, n):
        return {"id": f"c{n}", **self.some(description=self.language_map)}

    def components(self):
        return [self.component(n) for n in range(self.random.randint(0, 4))]

    def definition(self):
        definition = self.some(name=self.language_map, description=self.language_map, type=self.iri, moreInfo=self.iri,
                               extensions=self.extensions)
        if self.maybe(0.4):
            kind = self.one(*LISTS)
            pattern = (lambda: self.one("true", "false")) if kind == "true-false" else self.word
            definition |= {
                "interactionType": kind,
                **self.some(correctResponsesPattern=lambda: self.many(pattern), **{name: self.components
                                                                                   for name in LISTS[kind]})
            }
        return self.shuffled(definition)

    def activity(self):
        return self.shuffled({"id": self.iri(), **self.some(definition=self.definition, objectType=lambda: "Activity")})

    def reference(self):
        return {"objectType": "StatementRef", "id": self.uuid()}

    def verb(self):
        return {"id": self.iri(), **self.some(display=self.language_map)}

    def score(self):
        least, raw, most = sorted(self.random.sample(range(-500, 500), 3))
        return self.some(scaled=lambda: self.one(0, 1, -1, 0.5, round(self.random.uniform(-1, 1), 4)), raw=lambda: raw, min=lambda: least,
                         max=lambda: most + 0.5)

    def result(self):
        return self.some(score=self.score, success=lambda: self.maybe(), completion=lambda: self.maybe(), response=self.word,
                         duration=self.duration, extensions=self.extensions)

    def context_activities(self):
        def activities():
            return self.activity() if self.maybe(0.4) else self.many(self.activity)
        return self.some(parent=activities, grouping=activities, category=activities, other=activities)

    def context(self, about_activity):
        context = self.some(registration=self.uuid, instructor=self.actor, team=self.group, contextActivities=self.context_activities,
                            language=lambda: self.one(*TAGS), statement=self.reference, extensions=self.extensions)
        return self.shuffled({**context, **(self.some(revision=self.word, platform=self.word) if about_activity else {})})

    def attachment(self):
        return {
            "usageType": self.iri(), "display": self.language_map(), "contentType": self.one("text/plain", "text/plain; charset=utf-8",
                                                                                             "image/svg+xml", "application/octet-stream"),
            "length": self.random.randint(0, 10**7), "sha2": self.hex(self.one(56, 64, 96, 128)), "fileUrl": self.iri(),
            **self.some(description=self.language_map)
        }

    def statement(self, sub=False):
        kind = self.one("Activity", "Activity", "Activity", "Agent", "Group", "StatementRef", "StatementRef" if sub else "SubStatement")
        objects = {"Activity": self.activity, "Agent": lambda: self.agent(True), "Group": self.group, "StatementRef": self.reference,
                   "SubStatement": lambda: {"objectType": "SubStatement", **self.statement(True)}}
        body = {"actor": self.actor(), "verb": self.verb(), "object": objects[kind](),
                **self.some(result=self.result, context=lambda: self.context(kind == "Activity"), timestamp=self.timestamp)}
        if self.maybe(0.15):
            body["attachments"] = self.many(self.attachment, 0, 2)
        if not sub:
            body |= self.some(id=self.uuid, version=lambda: self.one("1.0.0", "1.0.1", "1.0.3"))
            if self.maybe(0.2):
                body |= self.some(
                    stored=self.timestamp, authority=lambda: self.agent()
                    if self.maybe() else {"objectType": "Group", "member": [self.agent(), self.agent()]})
        return self.shuffled(body)

    def shuffled(self, value):
        names = list(value)
        self.random.shuffle(names)
        return {name: value[name] for name in names}

    # Spoiling

    def spoilt(self, statement):
        """(A copy with one thing changed somewhere, what was done.) It may be a valid statement still: what could go was optional."""
        result = copy.deepcopy(statement)
        holder, key = self.random.choice(list(places(result)))
        how = self.one("type", "type", "take away", "take away", "unknown key", "case of the key", "value", "value", "value", "neighbour's",
                       "empty", "null")
        value = holder[key]
        if how == "type":
            holder[key] = self.one(*(each for each in (12, 1.5, True, "words", [], {}, [1], {"a": 1}) if type(each) is not type(value)))
        elif how == "take away":
            del holder[key]
        elif how == "unknown key" and isinstance(value, dict):
            value[self.one("colour", "extensions", "id", "name", "objectType", "definition", "member", "mbox",
                           "")] = self.one(1, "x", {}, [], "http://example.org/x")
        elif how == "case of the key" and isinstance(holder, dict) and isinstance(key, str):
            holder[self.one(key.upper(), key.capitalize(), key + " ", key.lower())] = holder.pop(key)
        elif how == "value" and isinstance(value, str):
            holder[key] = self.bent(value)
        elif how == "value" and isinstance(value, (int, float)) and not isinstance(value, bool):
            holder[key] = self.one(-value - 1, value * 1000 + 7, str(value), value + 0.25, 2, -2)
        elif how == "neighbour's":
            other, name = self.random.choice(list(places(result)))
            holder[key] = copy.deepcopy(other[name])
        elif how == "empty":
            holder[key] = type(value)() if isinstance(value, (dict, list, str)) else ""
        else:
            holder[key] = None
        return result, f"{how} at {key}"

    def bent(self, text):
        """A string a little beside itself."""
        at = self.random.randint(0, max(0, len(text) - 1))
        return self.one(text[:at] + text[at + 1:], text[:at] + self.one(" ", "-", ":", "é", "0", "x", "/", "<", "@", "%") + text[at:],
                        text.upper(), text.lower(), text[::-1], text + text[-1:], text.replace("-", ""), text.replace(":", "", 1),
                        text.replace("@", ""), text.replace("http", "", 1), f" {text}", text[:len(text) // 2], text.replace("Z", "-00:00"),
                        "2026-02-30T00:00:00Z", "2026-02-03", "P4W1D", "PT", "P1Y2W", "1.0", "2.0.0", "a12345", "something", "en_US",
                        "http://", "mailto:ana")


def places(value):
    """Every (holder, key) below a value, extensions' insides left out: nothing in them can be wrong."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in list(items):
        yield value, key
        if key == "extensions" and isinstance(each, dict):
            yield from ((each, name) for name in each)
        else:
            yield from places(each)
