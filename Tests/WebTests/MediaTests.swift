import Foundation
import Storage
import Testing

@testable import Actions

@Suite struct MediaTests {
    /// A site with the small course, and the address of its ten bytes.
    private static func run(_ body: (RunningSite, String, String) async throws -> Void) async throws {
        try await RunningSite.run { site in
            let digest = try await site.school.publish().digest
            try await body(site, digest, "/media/\(digest)/datos.csv")
        }
    }

    @Test func `a file is served whole, sandboxed and for ever`() async throws {
        try await Self.run { site, digest, path in
            let answer = try await site.get(path)
            #expect(answer.status == 200 && answer.body == SmallCourse.data)
            #expect(answer.header("content-type") == "text/csv; charset=utf-8")
            #expect(answer.header("accept-ranges") == "bytes")
            #expect(answer.header("content-disposition") == "attachment")
            #expect(answer.header("cache-control") == "public, max-age=31536000, immutable")
            let figure = try await site.get("/media/\(digest)/figura.svg")
            #expect(
                figure.header("content-type") == "image/svg+xml" && figure.header("content-disposition") == "inline")
            for answer in [answer, figure] {
                #expect(answer.header("content-security-policy")?.hasPrefix("sandbox; default-src 'none'") == true)
                #expect(answer.header("x-content-type-options") == "nosniff")
            }
        }
    }

    static let ranges: [(String, Int, String, String?)] = [
        ("bytes=0-", 200, "0123456789", nil), ("bytes=-5", 206, "56789", "bytes 5-9/10"),
        ("bytes=5-9", 206, "56789", "bytes 5-9/10"),
        ("bytes=0-0", 206, "0", "bytes 0-0/10"), ("bytes=9-", 206, "9", "bytes 9-9/10"),
        ("bytes=2-400", 206, "23456789", "bytes 2-9/10"),
        ("bytes=-400", 200, "0123456789", nil), ("bytes=10-", 416, "", "bytes */10"),
        ("bytes=99-100", 416, "", "bytes */10"), ("bytes=8-\(Int.max)", 206, "89", "bytes 8-9/10"),
        ("bytes=\(Int.max)-", 416, "", "bytes */10"), ("bytes=5-99999999999999999999", 416, "", "bytes */10"),
        ("bytes=-0", 416, "", "bytes */10"), ("bytes=0-1,3-4", 200, "0123456789", nil),
        ("lines=0-1", 200, "0123456789", nil),
        ("bytes=", 200, "0123456789", nil), ("bytes=a-b", 200, "0123456789", nil),
        ("bytes=--5", 200, "0123456789", nil)
    ]

    @Test func `ranges are answered as RFC 9110 has it`() async throws {
        try await Self.run { site, _, path in
            for (range, status, text, content) in Self.ranges {
                let answer = try await site.get(path, headers: [("Range", range)])
                let isWholeAsPart = range == "bytes=0-" || range == "bytes=-400"
                if isWholeAsPart, answer.status == 206 {
                    #expect(answer.text == text && answer.header("content-range") == "bytes 0-9/10", "\(range)")
                    continue
                }
                #expect(answer.status == status, "\(range)")
                #expect(answer.text == text, "\(range)")
                if !isWholeAsPart { #expect(answer.header("content-range") == content, "\(range)") }
                // A part must be told as one, and only a part (RFC 9110 §14.4, §15.3.7).
                if answer.status == 200 { #expect(answer.header("content-range") == nil, "\(range)") }
            }
        }
    }

    static let tricks = [
        "/media/{d}/../module.yaml", "/media/{d}/%2e%2e/module.yaml", "/media/{d}/..%2fmodule.yaml",
        "/media/{d}/%2e%2e%2fmodule.yaml",
        "/media/{d}/..%5cmodule.yaml", "/media/{d}//etc/passwd.csv", "/media/{d}/%2fetc%2fpasswd.csv",
        "/media/{d}/./datos.csv",
        "/media/{d}/x/../datos.csv", "/media/{d}/datos.csv%00.svg", "/media/{d}/DATOS.CSV",
        "/media/{d}/%252e%252e%252fmodule.yaml", "/media/{d}/../quizzes/examen.csv", "/media/../media/{d}/datos.csv",
        "/media/%2e%2e/{d}/datos.csv", "/media/{d}", "/media/{d}/", "/media/", "/media/0000/datos.csv",
        "/media/{D}/datos.csv",
        "/media/{d}/..%c0%af..%c0%afmodule.csv", "/media/{d}/\u{FF0E}\u{FF0E}/module.csv", "/media/{d}/module.yaml",
        "/media/{d}/figura", "/media/{d}/%", "/media/{d}/%zz.csv", "/../../../../etc/passwd", "//evil.example/.."
    ]

    @Test func `tricks with paths lead nowhere`() async throws {
        try await Self.run { site, digest, _ in
            for trick in Self.tricks {
                let path = trick.replacing("{d}", with: digest).replacing("{D}", with: digest.uppercased())
                let answer = try await site.get(path)
                #expect([404, 400].contains(answer.status), "\(trick)")
                #expect(!answer.text.contains("format: 1") && !answer.text.contains("root:"), "\(trick)")
            }
        }
    }

    @Test func `what the browser holds is not sent again`() async throws {
        try await Self.run { site, _, path in
            for asset in ["/favicon.ico"] { #expect(try await site.get(asset).status == 308) }
            let twice = [try await site.get(path), try await site.get(path)]
            #expect(twice[0].body == twice[1].body)
        }
    }
}
