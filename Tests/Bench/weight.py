"""What a browser loads for a page: requests and bytes, from its HTML and style sheets."""

import gzip
import html.parser
import re
import urllib.parse
import zlib


class Page(html.parser.HTMLParser):
    """Collects the addresses that a browser asks for by itself."""

    def __init__(self, text):
        super().__init__()
        self.addresses = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        held = dict(attributes)
        if tag == "link" and set((held.get("rel") or "").split()) & {"stylesheet", "icon", "preload", "modulepreload"}:
            self.addresses.append(held.get("href"))
        elif tag in ("script", "img", "audio", "video", "embed", "iframe"):
            self.addresses += [held.get("src"), held.get("poster")]
        elif tag in ("use", "image"):
            self.addresses.append((held.get("href") or held.get("xlink:href") or "").split("#")[0])


class Weight:
    """Requests, bytes of content, and bytes on the wire (content as sent, with status line and headers)."""

    def __init__(self):
        self.parts = []

    @property
    def requests(self):
        return len(self.parts)

    @property
    def raw(self):
        return sum(part[1] for part in self.parts)

    @property
    def wire(self):
        return sum(part[2] for part in self.parts)

    def take(self, service, path, headers):
        answer = service.get(path, {"Accept-Encoding": "gzip, deflate", **headers})
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        head = 17 + len(answer.reason) + sum(len(name) + len(value) + 4 for name, value in answer.getheaders())
        encoding = answer.getheader("Content-Encoding", "identity")
        unpack = {"identity": bytes, "gzip": gzip.decompress, "deflate": zlib.decompress}[encoding]
        content = unpack(answer.content)
        self.parts.append((path, len(content), head + len(answer.content)))
        return content


def weigh(service, path, headers):
    """The page at `path` with all that a first visit loads with it."""
    weight = Weight()
    queue, seen = [path], {path}

    def add(address, base):
        if not address or address.startswith(("data:", "#")):
            return
        address = urllib.parse.urljoin(base, address)
        if address not in seen:
            seen.add(address)
            queue.append(address)

    for address in queue:
        content = weight.take(service, address, headers)
        if address == path:
            for found in Page(content.decode()).addresses:
                add(found, address)
        elif address.endswith(".css"):
            for found in re.findall(r"url\(\s*[\"']?([^\"')]+)", content.decode()):
                add(found, address)
    return weight
