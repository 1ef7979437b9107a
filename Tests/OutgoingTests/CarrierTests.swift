import Foundation
import Testing

@testable import Outgoing

/// Against a server in this process, by real connections.
@Suite struct CarrierTests {
    private func post(
        _ reply: LoopbackHTTPServer.Reply, login: OutgoingPost.Login = .none, body: [UInt8] = Array("[]".utf8),
        seconds: Int = 20
    ) async throws -> (answer: OutgoingAnswer, requests: [LoopbackHTTPServer.Request]) {
        let server = try LoopbackHTTPServer { _ in reply }
        defer { server.close() }
        let post = OutgoingPost(
            "\(server.address)/xapi/statements", login: login,
            headers: ["Content-Type": "application/json", "X-A": "b"],
            body: body)
        return (await Carrier(seconds: seconds).post(post), server.requests)
    }

    @Test func `headers and bytes arrive as they are, the answer comes back`() async throws {
        let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let (answer, requests) = try await post(
            .status(200, body: "[\"ñ\"]"), login: .basic(user: "ana", password: "clave: ñ"), body: body)
        #expect(answer == .answered(status: 200, body: Array("[\"ñ\"]".utf8)))
        let request = try #require(requests.first)
        #expect(requests.count == 1 && request.line == "POST /xapi/statements HTTP/1.1")
        #expect(Array(request.body) == body)
        #expect(request.headers["content-type"] == "application/json" && request.headers["x-a"] == "b")
        #expect(request.headers["authorization"] == "Basic \(Data("ana:clave: ñ".utf8).base64EncodedString())")
        #expect(request.headers["expect"] == nil)
    }

    @Test func `a bearer's token is said as one`() async throws {
        let (answer, requests) = try await post(.status(204), login: .bearer("t0k"), body: [])
        #expect(answer == .answered(status: 204))
        #expect(requests.first?.headers["authorization"] == "Bearer t0k")
        #expect(requests.first?.body.isEmpty == true)
    }

    @Test func `the pause that is asked for is heard`() async throws {
        let (answer, _) = try await post(.status(503, headers: ["Retry-After": "17"], body: "later"))
        #expect(answer == .answered(status: 503, retryAfter: 17, body: Array("later".utf8)))
    }

    @Test func `no redirect is followed`() async throws {
        let other = try LoopbackHTTPServer { _ in .status(200) }
        defer { other.close() }
        let (answer, requests) = try await post(.status(307, headers: ["Location": "\(other.address)/"]))
        #expect(answer == .answered(status: 307) && requests.count == 1)
        #expect(other.requests.isEmpty)
    }

    @Test func `of a long answer the beginning is kept`() async throws {
        let (answer, _) = try await post(.status(400, body: String(repeating: "a", count: 1_000_000)))
        #expect(answer == .answered(status: 400, body: Array(repeating: 0x61, count: Carrier.longestAnswer)))
    }

    @Test func `no answer says why`() async throws {
        #expect(try await post(.closes).answer == .none(.broken))
        #expect(try await post(.hangs, seconds: 1).answer == .none(.timeout))
        let gone = try LoopbackHTTPServer { _ in .status(200) }
        gone.close()
        let answer = await Carrier(seconds: 5).post(OutgoingPost(gone.address, headers: [:], body: []))
        if case .none = answer {} else { Issue.record("nobody listened, and \(answer) was heard") }
    }

    @Test func `waiting ends when the task is cancelled`() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackHTTPServer { _ in
            arrival.yield()
            return .hangs
        }
        defer { server.close() }
        let task = Task { await Carrier().post(OutgoingPost(server.address, headers: [:], body: [])) }
        for await _ in arrivals { break }
        task.cancel()
        #expect(await task.value == .cancelled)
    }

    @Test(arguments: [
        "", "lrs.example", "ftp://a.example/", "file:///etc/passwd", "http://", "https://ana:clave@a.example/x",
        "https://a.example/x?token=1", "https://a.example/#x", "https://a.example/ x", "https://ñ.example/",
        "http://a.example:99999/", "https://a.example/\nX: y"
    ]) func `this is no address`(_ text: String) async {
        #expect(!OutgoingPost.isAddress(text))
        #expect(await Carrier().post(OutgoingPost(text, headers: [:], body: [])) == .none(.broken))
    }

    @Test func `no header becomes two`() async throws {
        let server = try LoopbackHTTPServer { _ in .status(200) }
        defer { server.close() }
        for login in [OutgoingPost.Login.bearer("a\nX-Evil: b"), .bearer("a\rb")] {
            let post = OutgoingPost(server.address, login: login, headers: [:], body: [])
            #expect(await Carrier().post(post) == .none(.broken))
        }
        let post = OutgoingPost(server.address, headers: ["A": "b\nC: d"], body: [])
        #expect(await Carrier().post(post) == .none(.broken))
        #expect(server.requests.isEmpty)
    }
}
