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
    public var files: [PageFile] = []
    /// When the newest of them was stored.
    public var newest: Instant?
}

/// A file of a statement that is given back.
public struct PageFile: Hashable, Sendable {
    public var file: StoredFile
    /// As the statement says.
    public var contentType: String
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
        let bounds = ClientBounds(client, site: site.address)
        let query = try bounds.confined(request.query)
        let size =
            request.limit == 0 ? StatementsRequest.longestPage : min(request.limit, StatementsRequest.longestPage)
        return try await store.read { tx in
            let end = try request.end ?? tx.endOfLog()
            let (found, isMore) = try tx.statements(
                query, after: request.cursor, upTo: end, limit: size, bytes: StatementsRequest.largestPage)
            let readable =
                try bounds.isBound
                ? found.filter {
                    bounds.mayRead(try StatementReader.facts(ofStored: $0.body), sentBy: $0.client)
                } : found
            var page = try self.page(readable, request, languages, tx)
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

    /// - Throws: `StorageError` where the file is missing or damaged.
    public func data(of file: PageFile) throws -> Data { try store.blobs.data(file.file.digest) }

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
    private func files(of found: [LoggedStatement], _ tx: Transaction) throws -> [PageFile] {
        var files: [PageFile] = []
        var seen: Set<String> = []
        for statement in found {
            let new = try tx.files(of: statement.number).filter { seen.insert($0.sha2).inserted }
            guard !new.isEmpty else { continue }
            let attachments = try StatementReader.facts(ofStored: statement.body).attachments
            for file in new {
                guard let type = attachments.first(where: { $0.sha2 == file.sha2 })?.contentType else { continue }
                files.append(PageFile(file: file, contentType: type))
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

    /// The person behind an agent (Communication §2.4), as JSON: what the agent says of itself, and the names that it goes by
    /// in the log, for clients that may read it.
    ///
    /// - Parameter agent: JSON of the agent that was asked for.
    /// - Throws: ``XAPIRefusal`` for a client that speaks for somebody else.
    public func personObject(_ agent: JSONValue, key: String, client: APIClient) async throws -> JSONValue {
        let bounds = ClientBounds(client, site: site.address)
        if let own = bounds.agent, own != key { throw XAPIRefusal.otherPerson(path: "agent") }
        // What others call somebody stands in their statements, and is for those who may read these.
        let mayKnow = client.allows(.statementsRead) && !bounds.isBound || bounds.agent == key
        var names = try await mayKnow ? store.read { try $0.names(of: key) } : []
        if let name = agent["name"]?.text, !names.contains(name) { names.append(name) }
        var person = JSONValue.object([.init("objectType", .string("Person"))])
        if !names.isEmpty { person["name"] = .array(names.map(JSONValue.string)) }
        for trait in ["mbox", "mbox_sha1sum", "openid", "account"] {
            if let value = agent[trait] { person[trait] = .array([value]) }
        }
        return person
    }
}
