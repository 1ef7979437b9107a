import Foundation
import Testing

@testable import Mail

@Suite struct LetterTests {
    @Test func `headers say who, what, when, and that nobody wrote it by hand`() throws {
        let text = Sample.text(try Sample.letter())
        #expect(Sample.header("From", of: text) == "Rumbo <rumbo@example.org>")
        #expect(Sample.header("To", of: text).map(Sample.decoded) == "Ñandú Conceição <ana@example.org>")
        #expect(Sample.header("Subject", of: text).map(Sample.decoded) == Sample.subject)
        #expect(Sample.header("Date", of: text) == "21 Sep 2026 14:13:20 +0000")
        #expect(Sample.header("Message-ID", of: text) == "<6f9619ff-8b86-4d01-b42d-00cf4fc964ff@cursos.example>")
        #expect(Sample.header("Auto-Submitted", of: text) == "auto-generated")
        #expect(Sample.header("List-Unsubscribe", of: text) == "<https://cursos.example/account#messages>")
        #expect(Sample.header("Content-Language", of: text) == "es")
    }

    @Test(arguments: [
        Sample.subject, String(repeating: "ñ", count: 400), String(repeating: "a", count: 400),
        "👩🏽‍🚀 " + String(repeating: "👨‍👩‍👧‍👦", count: 40), "=?UTF-8?Q?falso?=", "Corto", "palabra a_b = c?"
    ])
    func `a subject of any letters and length comes through whole`(subject: String) throws {
        let text = Sample.text(try Sample.letter(subject: subject))
        #expect(Sample.header("Subject", of: text).map(Sample.decoded) == subject)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        for line in text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 76, "\(line)")
            // An encoded word has 75 letters at most, and stands whole on its line.
            for word in line.split(separator: " ") where word.hasPrefix("=?") {
                #expect(word.utf8.count <= 75 && word.hasSuffix("?="))
                #expect(String(bytes: Sample.quoted(word.dropFirst(10).dropLast(2)), encoding: .utf8) != nil)
            }
        }
    }

    @Test(arguments: [
        "\r\nBcc: otra@example.org", "\nBcc: otra@example.org", "\rBcc: x", "a\u{2028}Bcc: x", "\u{0}\u{7}a"
    ])
    func `what people write begins no header`(bad: String) throws {
        let letter = try Sample.letter(name: "Ana\(bad)", subject: "Hola\(bad)", paragraphs: ["Texto\(bad)"])
        let head = Sample.text(letter).components(separatedBy: "\r\n\r\n")[0]
        for line in head.components(separatedBy: "\r\n") {
            #expect(!line.hasPrefix("Bcc"))
            #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        }
        #expect(!head.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
    }

    @Test(arguments: [
        "ana@example.org\r\nRCPT TO:<x@y.org>", "ana", "@example.org", "ana@", "a b@example.org", "a>b@example.org",
        "ñandú@example.org", "a@b@c.org", "\"a\"@example.org", String(repeating: "a", count: 250) + "@b.org"
    ])
    func `an address is one address`(bad: String) { #expect(MailAddress(bad) == nil) }

    @Test func `names that are no atoms are encoded`() throws {
        for name in ["Pérez, Ana", "Ana <ana@mala.org>", "Ana \"Nené\" Paz", "José"] {
            let text = Sample.text(try Sample.letter(name: name))
            let to = try #require(Sample.header("To", of: text))
            #expect(to.count { $0 == "<" } == 1 && !to.contains("\"") && !to.contains(","))
            #expect(Sample.decoded(to) == "\(name) <ana@example.org>")
        }
    }

    @Test func `the body is there as plain text and as a page, both whole`() throws {
        let paragraphs = ["Años de <experiencia> & más = 100 %", ".", "-- firma", "From aquí", "final con blanco "]
        let text = Sample.text(try Sample.letter(paragraphs: paragraphs))
        let parts = text.components(separatedBy: "--rumbo-either")
        #expect(parts.count == 4)
        func body(_ part: String) -> String {
            let encoded = part.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
            return String(decoding: Sample.quoted(encoded.replacing("=\r\n", with: "")), as: UTF8.self)
        }
        let plain = body(parts[1])
        #expect(plain.hasPrefix(paragraphs.joined(separator: "\r\n\r\n")))
        #expect(plain.contains("Ver el caso:\r\nhttps://cursos.example/mentoring/cases/1?a=1&b=2#offer"))
        #expect(body(parts[2]).contains("Años de &lt;experiencia&gt; &amp; más"))
        #expect(body(parts[2]).contains("href=\"https://cursos.example/mentoring/cases/1?a=1&amp;b=2#offer\""))
        for line in text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 76 && !line.hasSuffix(" ") && line != ".")
        }
        #expect(!text.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
    }

    @Test func `dates come as a file for calendars`() throws {
        let calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Mentoría\r\nEND:VCALENDAR\r\n"
        let text = Sample.text(try Sample.letter(calendar: calendar))
        let part = try #require(text.components(separatedBy: "--rumbo-parts\r\n").last)
        #expect(part.hasPrefix("Content-Type: text/calendar; charset=utf-8; method=PUBLISH"))
        let encoded = part.components(separatedBy: "\r\n\r\n")[1].components(separatedBy: "--rumbo-parts--")[0]
        let data = try #require(Data(base64Encoded: encoded, options: .ignoreUnknownCharacters))
        #expect(String(decoding: data, as: UTF8.self) == calendar)
        #expect(text.hasSuffix("\r\n--rumbo-parts--\r\n"))
    }

    @Test func `lines are cut where quoted-printable lets them`() {
        for length in 70...80 {
            for tail in ["", "ñ", "=", " ", "\t"] {
                let line = String(repeating: "a", count: length) + tail
                let encoded = QuotedPrintable.encode(line)
                #expect(encoded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
                let back = Sample.quoted(encoded.dropLast().replacing("=\r\n", with: ""))
                #expect(String(decoding: back, as: UTF8.self) == line)
            }
        }
    }
}
