"""What a statement says of its attachments (Data 2.4.11; 2.0: 4.2.2.6). Their data is a matter of multipart requests."""

from rules import ABSENT, ATTACHMENT, ATTACHMENT_PLACES, SHA2, Place, bad, change, check, everywhere, good, refused, table, taken


def but(**changes):
    return change(ATTACHMENT, changes)


@table(good("none", {"attachments": []}), good("one", {"attachments": [ATTACHMENT]}),
       good("two", {"attachments": [ATTACHMENT, but(length=3, sha2="0" * 64)]}),
       good("the same twice", {"attachments": [ATTACHMENT, ATTACHMENT]}),
       everywhere([Place("attachments")], *(refused(f"{value!r}", value) for value in (ATTACHMENT, "a", 12, True))))
def test_attachments_are_an_array(lrs, case):
    check(lrs, case)


@table(
    everywhere(ATTACHMENT_PLACES, taken("all", but(description={"es": "El ensayo", "es-MX": "Ensayo"})),
               *(refused(f"{value!r}", value) for value in (12345, "should fail", [ATTACHMENT])),
               refused("unknown key", but(name="essay"), ".name")),
    bad("empty", {"attachments": [{}]}, [f"$.attachments[0].{name}" for name in ("usageType", "display", "contentType", "length", "sha2")]))
def test_an_attachment_is_an_object(lrs, case):
    check(lrs, case)


def required(name):
    return refused(f"without {name}", but(**{name: ABSENT}), f".{name}")


def wrong(name, *values):
    return [refused(f"{name} {value!r}", but(**{name: value}), f".{name}") for value in values]


@table(everywhere(ATTACHMENT_PLACES, required("length"), *wrong("length", "should fail", "27", 27.5, -1, {}, [27], True),
                  taken("nothing", but(length=0)), taken("large", but(length=5_000_000_000))))
def test_a_length_is_an_integer(lrs, case):
    check(lrs, case)


@table(
    everywhere(ATTACHMENT_PLACES, required("sha2"),
               *wrong("sha2", 12345, {}, "should fail", "", SHA2[:-1], SHA2 + "0", "g" + SHA2[1:], SHA2 + SHA2[:8]),
               *(taken(f"{size * 4} bits", but(sha2=(SHA2 * 2)[:size])) for size in (56, 64, 96, 128)),
               taken("capitals", but(sha2=SHA2.upper()))))
def test_a_sha2_is_a_hash(lrs, case):
    check(lrs, case)


@table(everywhere(ATTACHMENT_PLACES, *wrong("fileUrl", "should fail", "/essay.txt", "files.example.org/essay.txt", "", 12, {}),
                  taken("with a query", but(fileUrl="https://files.example.org/e?id=1&x=%20#p"))))
def test_a_file_url_is_an_irl(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        ATTACHMENT_PLACES, required("contentType"),
        *wrong("contentType", 12345, 999, {}, ["text/plain"], "", "text", "text/", "/plain", "text plain"),
        *(taken(value, but(contentType=value))
          for value in ("text/plain; charset=ascii", "application/octet-stream", "image/svg+xml", "text/html;charset=utf-8",
                        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                        'text/plain; charset="utf-8"; format=flowed', "video/mp4"))))
def test_a_content_type_is_a_media_type(lrs, case):
    check(lrs, case)


@table(
    everywhere(ATTACHMENT_PLACES, required("display"), *wrong("display", 12345, "should fail", ["a"]),
               refused("display in 'something'", but(display={"en-US": "A", "something": "B"}), ".display.something"),
               refused("display of numbers", but(display={"en": 1}), ".display.en"),
               taken("two languages", but(display={"en-US": "A", "es": "B"})), *wrong("description", 12345, "should fail", ["a"]),
               refused("description in 'something'", but(description={"something": "B"}), ".description.something")))
def test_display_and_description_are_language_maps(lrs, case):
    check(lrs, case)


@table(everywhere(ATTACHMENT_PLACES, required("usageType"), *wrong("usageType", "should fail", "essay", "", 12, {}),
                  taken("of ADL", but(usageType="http://id.tincanapi.com/attachment/supporting_media"))))
def test_a_usage_type_is_an_iri(lrs, case):
    check(lrs, case)
