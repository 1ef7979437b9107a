import Foundation
import Statements

/// A letter to one person: a few sentences, one address to go on at, perhaps dates for a calendar.
public struct Letter: Hashable, Sendable {
    public struct Link: Hashable, Sendable {
        public var title: String
        public var address: String
        public init(title: String, address: String) {
            self.title = title
            self.address = address
        }
    }

    /// Unique in the world, and the same when the letter is sent again: `uuid@host`.
    public var id: String
    public var from: MailAddress
    public var to: MailAddress
    public var date: Instant
    /// As in `es`.
    public var language: String
    public var subject: String
    public var paragraphs: [String]
    public var link: Link?
    /// Why the reader gets it, and where that is changed.
    public var footer: String
    public var settings: Link
    /// An iCalendar file.
    public var calendar: String?

    public init(
        id: String, from: MailAddress, to: MailAddress, date: Instant, language: String, subject: String,
        paragraphs: [String], link: Link? = nil, footer: String, settings: Link, calendar: String? = nil
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.date = date
        self.language = language
        self.subject = subject
        self.paragraphs = paragraphs
        self.link = link
        self.footer = footer
        self.settings = settings
        self.calendar = calendar
    }

    // MARK: As a message (RFC 5322, RFC 2045)

    /// What a server is given: lines that end in CR LF, all of ASCII.
    public var bytes: Data { Data((headers + body).utf8) }

    private var headers: String {
        let texts = [
            HeaderText.header("Date", [Self.stamp(date)]), HeaderText.header("From", from.words),
            HeaderText.header("To", to.words),
            HeaderText.header("Subject", HeaderText.words(HeaderText.oneLine(subject))),
            HeaderText.header("Message-ID", ["<\(id)>"]), HeaderText.header("Auto-Submitted", ["auto-generated"]),
            HeaderText.header("List-Unsubscribe", ["<\(settings.address)>"]),
            HeaderText.header("Content-Language", [language]), HeaderText.header("MIME-Version", ["1.0"])
        ]
        return texts.joined()
    }

    private var body: String {
        guard let calendar else { return alternatives }
        return Self.multipart("mixed", "rumbo-parts", [alternatives, Self.calendarPart(calendar)])
    }

    private var alternatives: String {
        Self.multipart(
            "alternative", "rumbo-either",
            [Self.textPart("text/plain; charset=utf-8", text), Self.textPart("text/html; charset=utf-8", html)])
    }

    /// No boundary can occur in a part: none of the parts' lines begins with two dashes, see ``QuotedPrintable``.
    private static func multipart(_ kind: String, _ boundary: String, _ parts: [String]) -> String {
        HeaderText.header("Content-Type", ["multipart/\(kind);", "boundary=\"\(boundary)\""]) + "\r\n"
            + parts.map { "--\(boundary)\r\n\($0)" }.joined() + "--\(boundary)--\r\n"
    }

    private static func textPart(_ type: String, _ text: String) -> String {
        "Content-Type: \(type)\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + QuotedPrintable.encode(text)
    }

    private static func calendarPart(_ calendar: String) -> String {
        let encoded = Data(calendar.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed
        ])
        return """
            Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name="rumbo.ics"\r
            Content-Disposition: attachment; filename="rumbo.ics"\r
            Content-Transfer-Encoding: base64\r
            \r
            \(encoded)\r\n
            """
    }

    // MARK: Its text

    var text: String {
        var blocks = paragraphs
        if let link { blocks.append("\(link.title):\n\(link.address)") }
        // RFC 3676 §4.3: what stands below is no part of the letter.
        blocks.append("-- \n\(footer)\n\(settings.address)")
        return blocks.joined(separator: "\n\n")
    }

    var html: String {
        var blocks = paragraphs.map { "<p>\(Self.escaped($0).replacing("\n", with: "<br>\n"))</p>" }
        if let link { blocks.append("<p><strong>\(Self.anchor(link))</strong></p>") }
        blocks.append("<hr>\n<p><small>\(Self.escaped(footer)) \(Self.anchor(settings))</small></p>")
        return """
            <!doctype html>
            <html lang="\(language)">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
            <body style="font:16px/1.5 sans-serif;max-width:36em;margin:0 auto;padding:1em">
            \(blocks.joined(separator: "\n"))
            </body>
            </html>
            """
    }

    private static func anchor(_ link: Link) -> String {
        "<a href=\"\(escaped(link.address))\">\(escaped(link.title))</a>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    /// `21 Nov 2026 10:42:07 +0000` (RFC 5322 §3.3); the day of the week may be left out.
    static func stamp(_ instant: Instant) -> String {
        let text = instant.description
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let month = Int(text.dropFirst(5).prefix(2)).map { months[($0 + 11) % 12] } ?? "Jan"
        return "\(text.dropFirst(8).prefix(2)) \(month) \(text.prefix(4)) \(text.dropFirst(11).prefix(8)) +0000"
    }
}
