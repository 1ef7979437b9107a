import Foundation
import People
import Statements
import Storage

/// What is asked of the log in one request, and how it is to be given back.
public struct StatementsRequest: Hashable, Sendable, Codable {
    public var query = LogQuery()
    public var format = StatementFormat.exact
    public var attachments = false
    /// Statements on a page; 0 for the most there are.
    public var limit = 0
    /// Where the page begins, and the last place of the log that counts: set by the first page for those that follow.
    public var cursor: Int?
    public var end: Int?
    public init() {}

    /// Statements on a page at most.
    public static let longestPage = 500
    /// Bytes on a page that has more than one.
    static let largestPage = 8 << 20
}

/// Statements given back.
public struct StatementsPage: Sendable {
    /// JSON of each, in the format asked for.
    public var statements: [[UInt8]] = []
    /// What to ask for next; `nil` at the end.
    public var next: StatementsRequest?
    /// Files that belong to them.
    public var files: [StoredFile] = []
    /// When the newest of them was stored.
    public var newest: Instant?
}

/// A file of a statement.
public struct StoredFile: Hashable, Sendable {
    public var sha2: String
    public var contentType: String
    /// Its blob.
    public var digest: String
    public var length: Int
}

extension LMS {
    /// Until when the log is whole: ask before reading it.
    public var consistentThrough: Instant { store.consistentThrough(now) }

    /// A page of statements.
    /// - Parameter languages: tags that the reader takes, the best liked first, for the canonical format.
    /// - Throws: ``XAPIRefusal``.
    public func statements(
        _ request: StatementsRequest, languages: [String], client: APIClient
    ) async throws -> StatementsPage {
        let query = try ClientBounds(client, site: site.address).confined(request.query)
        let size =
            request.limit == 0 ? StatementsRequest.longestPage : min(request.limit, StatementsRequest.longestPage)
        return try await store.read { tx in
            let end = try request.end ?? tx.endOfLog()
            let (found, isMore) = try tx.statements(
                query, after: request.cursor, upTo: end, limit: size, bytes: StatementsRequest.largestPage)
            var page = try self.page(found, request, languages, tx)
            if isMore, let last = found.last {
                page.next = request
                page.next?.cursor = last.number
                page.next?.end = end
            }
            return page
        }
    }

    /// One statement by its id.
    /// - Parameter voided: whether it is asked for as one that was taken back.
    /// - Throws: ``XAPIRefusal``, `notFound` too where it is of the other kind or not the client's to read.
    public func statement(
        _ id: StatementID, voided: Bool, _ request: StatementsRequest, languages: [String], client: APIClient
    ) async throws -> StatementsPage {
        let bounds = ClientBounds(client, site: site.address)
        try bounds.need(.statementsReadMine)
        return try await store.read { tx in
            guard let found = try tx.logged(id), try tx.isVoided(found.number) == voided,
                bounds.mayRead(try StatementReader.facts(ofStored: found.body), sentBy: found.client)
            else { throw XAPIRefusal.notFound }
            return try self.page([found], request, languages, tx)
        }
    }

    private func page(
        _ found: [LoggedStatement], _ request: StatementsRequest, _ languages: [String], _ tx: Transaction
    ) throws -> StatementsPage {
        var page = StatementsPage()
        page.newest = found.map(\.stored).max()
        if request.attachments { page.files = try files(of: found, tx) }
        switch request.format {
        case .exact: page.statements = found.map(\.body)
        case .ids: page.statements = try found.map { try StatementFormat.ids($0.body) }
        case .canonical:
            let known = try tx.known(of: found)
            page.statements = try found.map {
                try StatementFormat.canonical($0.body, languages: languages, known: known)
            }
        }
        return page
    }

    /// Each file once, however many statements have it.
    private func files(of found: [LoggedStatement], _ tx: Transaction) throws -> [StoredFile] {
        var files: [StoredFile] = []
        var seen: Set<String> = []
        for statement in found {
            for attachment in try StatementReader.facts(ofStored: statement.body).attachments
            where seen.insert(attachment.sha2).inserted {
                guard let (digest, length) = try tx.attachment(attachment.sha2) else { continue }
                files.append(
                    StoredFile(
                        sha2: attachment.sha2, contentType: attachment.contentType, digest: digest, length: length))
            }
        }
        return files
    }
}

// MARK: What is known of agents and activities

extension LMS {
    /// The activity with all that statements said of it (Communication §2.5), as JSON.
    public func activity(_ iri: String, client: APIClient) async throws -> JSONValue {
        guard client.reaches(activity: iri) else { throw XAPIRefusal.otherActivity(path: "activityId") }
        var activity = JSONValue.object([.init("objectType", .string("Activity")), .init("id", .string(iri))])
        activity["definition"] = try await store.read { try $0.definition(of: iri) }
        return activity
    }

    /// The person behind an agent (Communication §2.4), as JSON: what the agent says of itself, and the names that it goes by.
    ///
    /// - Parameter agent: JSON of the agent that was asked for.
    public func personObject(_ agent: JSONValue, key: String, client: APIClient) async throws -> JSONValue {
        let bounds = ClientBounds(client, site: site.address)
        if let own = bounds.agent, own != key { throw XAPIRefusal.otherPerson(path: "agent") }
        var names = try await store.read { try $0.names(of: key) }
        if let name = agent["name"]?.text, !names.contains(name) { names.append(name) }
        var person = JSONValue.object([.init("objectType", .string("Person"))])
        if !names.isEmpty { person["name"] = .array(names.map(JSONValue.string)) }
        for trait in ["mbox", "mbox_sha1sum", "openid", "account"] {
            if let value = agent[trait] { person[trait] = .array([value]) }
        }
        return person
    }
}
