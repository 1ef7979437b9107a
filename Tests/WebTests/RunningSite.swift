import Foundation
import Hummingbird
import Learning
import Logging
import NIOCore
import Pages
import People
import ServiceLifecycle
import Synchronization
import Web

@testable import Actions

/// The real application on a free port of this machine, with a school behind it.
struct RunningSite {
    let school: School
    let port: Int
    let address: String

    /// Compiled once for all: it takes long in a debug build.
    private static let pages = Result { try Pages() }

    /// - Parameter address: the one that people use; what is sent to it comes to the free port.
    static func run(address: String = "http://rumbo.example", _ body: (RunningSite) async throws -> Void) async throws {
        try await run(address: address, responder: { $0.responder() }, body)
    }

    /// - Parameter responder: what answers, made of the site.
    static func run<Responder: HTTPResponder>(
        address: String = "http://rumbo.example", responder: (Web) -> Responder,
        _ body: (RunningSite) async throws -> Void
    ) async throws where Responder.Context == AppContext {
        let school = try await School.open(address: address)
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "web-tests")
        logger.logLevel = .critical
        let web = Web(lms: school.lms, pages: try pages.get())
        let application = Application(
            responder: responder(web),
            configuration: .init(address: .hostname("127.0.0.1", port: 0), serverName: "Rumbo"),
            onServerRunning: { channel in
                found.yield(channel.localAddress?.port ?? 0)
                found.finish()
            }, logger: logger)
        let server = Task { try await application.run() }
        defer { server.cancel() }
        var port = 0
        for await number in ports { port = number }
        try await body(RunningSite(school: school, port: port, address: address))
    }

    // MARK: Requests

    /// Somebody at a browser: the session's cookie, and the token that pages gave them.
    struct Session: Sendable {
        var cookie: String?
        var token: String
    }

    var cookieName: String { address.hasPrefix("https:") ? "__Host-rumbo" : "rumbo" }

    func visitor() async throws -> Session {
        Session(cookie: nil, token: try await Browser.send(port: port, "GET", "/sign-in").token ?? "")
    }

    func session(_ person: Person) async throws -> Session {
        let cookie = "\(cookieName)=\(try await school.lms.openSession(person.id))"
        let page = try await Browser.send(port: port, "GET", "/account", headers: [("Cookie", cookie)])
        return Session(cookie: cookie, token: page.token ?? "")
    }

    func get(_ path: String, _ session: Session? = nil, headers: [(String, String)] = []) async throws -> Answer {
        try await send("GET", path, session, headers: headers)
    }

    func send(
        _ method: String, _ path: String, _ session: Session? = nil, headers: [(String, String)] = [], body: Data? = nil
    ) async throws -> Answer {
        let cookie = session?.cookie.map { [("Cookie", $0)] } ?? []
        return try await Browser.send(port: port, method, path, headers: headers + cookie, body: body)
    }

    /// Sends a form as a page of the site would.
    func post(
        _ path: String, _ fields: [String: String] = [:], _ session: Session, origin: String? = nil,
        token: String? = nil,
        headers: [(String, String)] = []
    ) async throws -> Answer {
        let all = fields.merging(["csrf": token ?? session.token]) { given, _ in given }
        let body = all.sorted { $0.key < $1.key }.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }.joined(
            separator: "&")
        let heads = [("Content-Type", "application/x-www-form-urlencoded"), ("Origin", origin ?? address)] + headers
        return try await send("POST", path, session, headers: heads, body: Data(body.utf8))
    }

    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
