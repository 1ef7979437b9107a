import Consulting
import Foundation
import Learning
import Statements
import Synchronization

/// The records of one installation: a database behind a small seam, and blobs.
///
/// All SQL lies in this target. A caller works inside ``read(_:)`` or ``write(_:)`` with the nouns of ``Transaction``; what one
/// `write` does happens wholly or not at all, and is durable when it returns.
public struct Store: Sendable {
    let engine: any Engine
    public let blobs: any Blobs
    /// What has changed of people and enrolments, for those who keep them in memory.
    public let freshness = Freshness()
    /// Profiles of consultants: each run of the matching and each figure of the network goes by all of them.
    private let profiles = Decoded<Consultant.ID, Consultant>(limit: 20_000)
    private let terms = Terms()
    private let horizon = Horizon()
    /// Rung when the log has grown.
    public let bell = Bell()
    /// Whether people are told by mail what happens to their cases; where nobody is, nothing is kept for it.
    public var tellsByMail = false

    /// Opens the data folder `folder`, made if missing; brings the schema up to date.
    /// - Throws: ``StorageError``; errors of the file system.
    public static func open(folder: URL) async throws -> Store {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let engine = try SQLiteEngine(path: folder.appending(path: "rumbo.sqlite").path)
        let store = Store(engine: engine, blobs: try FileBlobs(folder: folder.appending(path: "blobs")))
        _ = try await engine.migrate()
        return store
    }

    /// A store that goes with the process, for tests and previews.
    public static func inMemory() async throws -> Store {
        let engine = try SQLiteEngine(path: nil)
        _ = try await engine.migrate()
        return Store(engine: engine, blobs: MemoryBlobs())
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await engine.read {
            try body(
                Transaction(connection: $0, changes: Changes(), profiles: profiles, terms: terms, horizon: horizon))
        }
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        let changes = Changes()
        let request = KeyedRequest.current
        defer { horizon.end(changes) }
        let value = try await engine.write { connection in
            changes.begin()
            let transaction = Transaction(
                connection: connection, changes: changes, profiles: profiles, terms: terms, horizon: horizon,
                tellsByMail: tellsByMail)
            if let request { try transaction.act(request) }
            return try body(transaction)
        }
        freshness.changed(changes.records)
        terms.learn(changes.known)
        if changes.logGrew { bell.ring() }
        return value
    }

    /// Up to when the log of statements is whole; to be asked before it is read.
    public func consistentThrough(_ now: Instant) -> Instant { horizon.consistentThrough(now) }

    /// Looks whether another process wrote, as `rumbo user` may beside a running service; to be called every second or so.
    public func noticeOthers() async throws {
        if try await engine.hasChangedElsewhere() {
            freshness.changedAll()
            terms.forgetMerged()
        }
    }

    /// How durable a commit is, in a sentence, read back from the database.
    public func durability() async throws -> String { try await engine.durability() }

    public func close() throws { try engine.close() }
}

/// The nouns of the store inside one transaction; a file for each noun.
public struct Transaction {
    let connection: any Connection
    let changes: Changes
    let profiles: Decoded<Consultant.ID, Consultant>
    let terms: Terms
    let horizon: Horizon
    var tellsByMail = false

    /// Says that the record of a person, session, enrolment or attempt is about to change, so that nobody keeps the old one.
    func touch(_ record: String) { changes.add(record) }

    /// The same for what happened within an enrolment: progress, bookmark, certificate.
    func touchProgress(_ enrolment: Enrolment.ID) { touch(Freshness.progress(of: enrolment)) }

    func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

/// The records that one write changed, and the terms that it met.
final class Changes: Sendable {
    private let state = Mutex<Set<String>>([])
    private let terms = Mutex(Terms.Known())
    var records: Set<String> { state.withLock { $0 } }
    var known: Terms.Known { terms.withLock { $0 } }
    func add(_ record: String) { state.withLock { _ = $0.insert(record) } }
    func number(_ value: String) -> Int? { terms.withLock { $0.numbers[value] } }
    func set(_ number: Int, for value: String) { terms.withLock { $0.numbers[value] = number } }
    func isMerged(_ name: String, _ hash: Int) -> Bool { terms.withLock { $0.merged[name] == hash } }
    func setMerged(_ name: String, _ hash: Int) { terms.withLock { $0.merged[name] = hash } }

    /// A write that begins anew has met nothing yet: what it numbered before was taken back.
    func begin() {
        terms.withLock { $0 = Terms.Known() }
        growth.withLock { $0 = false }
    }

    private let growth = Mutex(false)
    /// Whether statements were appended.
    var logGrew: Bool { growth.withLock { $0 } }
    func noteGrowth() { growth.withLock { $0 = true } }
}
