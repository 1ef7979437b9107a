import Foundation
import Outgoing
import People
import Statements
import Storage

@testable import Actions

/// A school with a program that stores statements, and another store beside it.
struct ForwardingWorld {
    private static let verb = "http://adlnet.gov/expapi/verbs/experienced"

    let school: School
    let client: APIClient
    let other: OtherStore
    var lms: LMS { school.lms }

    static func open() async throws -> ForwardingWorld {
        let school = try await School.open()
        let client = try await school.lms.makeAPIClient(NewAPIClient(name: "Prueba", scopes: [.all]), by: .system)
        return ForwardingWorld(school: school, client: client.client, other: try OtherStore())
    }

    /// Stores `count` statements and answers their ids.
    @discardableResult
    func store(
        _ count: Int, verb: String = Self.verb, version: XAPIVersion = .v1, attachment: Data? = nil
    ) async throws -> [String] {
        var extra = ""
        var files: [SentFile] = []
        if let attachment {
            let sha2 = SHA2.hexDigest(of: attachment, like: String(repeating: "a", count: 64))
            extra = """
                ,"attachments":[{"usageType":"https://a.example/u","display":{"es":"x"},
                "contentType":"application/octet-stream","length":\(attachment.count),"sha2":"\(sha2)"}]
                """
            files = [SentFile(sha2: sha2, data: attachment)]
        }
        let list = (0..<count).map { number in
            """
            {"actor":{"mbox":"mailto:ana@a.example"},"verb":{"id":"\(verb)"},
            "object":{"id":"https://a.example/\(number)"}\(extra)}
            """
        }
        let sent = try StatementReader.statements(Array("[\(list.joined(separator: ","))]".utf8), version: version)
        return try await lms.store(sent, isBatch: true, files: files, version: version, client: client).map(
            \.description)
    }

    func forward(_ change: (inout NewForward) -> Void = { _ in }) async throws -> Forward {
        var wanted = NewForward(
            name: "Otro", address: other.address, login: "rumbo", secret: "s3creto", fromStart: true)
        change(&wanted)
        return try await lms.makeForward(wanted, by: .system)
    }

    func step(_ forward: Forward, holder: String = "a") async throws -> ForwardStep {
        let carrier = Carrier(seconds: 20)
        return try await lms.forwardNext(forward.id, holder: holder) { await carrier.post($0) }
    }

    /// As long as it goes on without a pause.
    func run(_ forward: Forward) async throws -> ForwardStep {
        while true {
            let step = try await step(forward)
            switch step {
            case .delivered, .narrowed: continue
            case .idle, .postponed, .stopped: return step
            }
        }
    }

    func line(_ forward: Forward) async throws -> ForwardLine { try await lms.forward(forward.id, .system) }
}
