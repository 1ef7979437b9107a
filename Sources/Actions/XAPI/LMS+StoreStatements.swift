import Foundation
import Learning
import People
import Statements
import Storage

/// A file that was sent beside statements.
public struct SentFile: Sendable {
    /// SHA-2 of its bytes, as its sender says.
    public var sha2: String
    public var data: Data
    public init(sha2: String, data: Data) {
        self.sha2 = sha2
        self.data = data
    }
}

extension LMS {
    /// To be asked before the body of a request is read.
    /// - Throws: ``XAPIRefusal`` for a client that may store no statements.
    public func admitWriter(_ client: APIClient) throws(XAPIRefusal) {
        try ClientBounds(client, site: site.address).need(.statementsWrite)
    }

    /// Takes statements into the log: all of them, durable when this returns, or none.
    ///
    /// Those that speak of a learner's way through a course here are folded into its progress in the same transaction.
    ///
    /// - Parameters:
    ///   - isBatch: whether they came as a list, for the paths in messages.
    ///   - files: sent along; each belongs to one of the statements.
    /// - Returns: their ids, in the order sent.
    /// - Throws: ``XAPIRefusal``; `StorageError`.
    public func store(
        _ statements: [SentStatement], isBatch: Bool, files: [SentFile] = [], version: XAPIVersion,
        client: APIClient
    ) async throws -> [StatementID] {
        let bounds = ClientBounds(client, site: site.address)
        try bounds.need(.statementsWrite)
        func path(_ place: Int) -> String { isBatch ? "$[\(place)]" : "$" }
        for (place, statement) in statements.enumerated() { try bounds.check(statement.facts, at: path(place)) }
        try check(files, of: statements)
        try checkSignatures(of: statements, files, version: version)
        let kept = try keep(files)
        let authority = Authority(homePage: site.address, account: "client:\(client.id)", label: client.name)
        let entries = statements.map { LogEntry($0, authority: authority, client: client.id.rawValue) }
        do {
            return try await take(
                entries, statements, kept, version: version, voidsAll: client.allows(.all) && !bounds.isBound
            ).ids
        } catch let refusal as LogRefusal {
            switch refusal {
            case .differs(_, let place): throw XAPIRefusal.differs(path: "\(path(place)).id")
            case .mayNotVoid(_, let place): throw XAPIRefusal.mayNotVoid(path: "\(path(place)).object.id")
            }
        }
    }

    /// Appends what is found good to the log, with its files, and folds it, all in one transaction.
    func take(
        _ entries: [LogEntry], _ statements: [SentStatement], _ files: [String: StoredFile],
        version: XAPIVersion, voidsAll: Bool
    ) async throws -> Appended {
        let studies = try await studies(spokenOfBy: statements)
        return try await store.write { tx in
            let outcome = try tx.append(entries, at: now, version: version, voidsAll: voidsAll)
            for (offset, place) in outcome.new.enumerated() {
                for attachment in statements[place].facts.attachments {
                    guard let file = files[attachment.sha2] else { continue }
                    try tx.keep(file, of: outcome.first + offset)
                }
            }
            try fold(outcome, entries, statements, studies, tx)
            return outcome
        }
    }

    /// - Returns: the files by their SHA-2, with their blobs.
    func keep(_ files: [SentFile]) throws -> [String: StoredFile] {
        var kept: [String: StoredFile] = [:]
        for file in files {
            kept[file.sha2] = StoredFile(
                sha2: file.sha2, digest: try store.blobs.keep(file.data), length: file.data.count)
        }
        return kept
    }

    /// Enrolments, by registration, and their courses.
    private typealias Studies = [StatementID: (enrolment: Enrolment, course: Course?)]

    private func studies(spokenOfBy statements: [SentStatement]) async throws -> Studies {
        var studies: Studies = [:]
        var asked: Set<StatementID> = []
        for facts in statements.lazy.map(\.facts) {
            guard case .activity(let activity) = facts.object, ActivityPath(iri: activity) != nil,
                let registration = facts.registration, asked.insert(registration).inserted,
                let enrolment = try await store.read({ try $0.enrolment(registration: registration.description) })
            else { continue }
            studies[registration] = (enrolment, try await course(enrolment.package))
        }
        return studies
    }

    private func fold(
        _ outcome: Appended, _ entries: [LogEntry], _ statements: [SentStatement], _ studies: Studies,
        _ tx: Transaction
    ) throws {
        var touched: Set<StatementID> = []
        for place in outcome.new {
            let facts = statements[place].facts
            guard let registration = facts.registration, let (enrolment, _) = studies[registration],
                let event = LearnerEvent(
                    facts, authority: entries[place].authority, of: enrolment, stored: outcome.stored)
            else { continue }
            try tx.fold(event, into: enrolment.id)
            touched.insert(registration)
        }
        // What was taken back did not happen; earned stays earned all the same, for that the service says itself.
        for registration in outcome.refolded {
            guard let enrolment = try tx.enrolment(registration: registration.description) else { continue }
            try tx.replace(try tx.folded(enrolment), of: enrolment.id)
        }
        for registration in touched {
            // One that was moved to another version meanwhile is settled by its next event.
            guard let (enrolment, course) = studies[registration], let course,
                try tx.enrolment(enrolment.id)?.package == enrolment.package
            else { continue }
            try settle(enrolment, course, tx)
        }
    }
}

extension LMS {
    /// Holds each file against what the statements say of it.
    private func check(_ files: [SentFile], of statements: [SentStatement]) throws(XAPIRefusal) {
        var named: [String: [StatementFacts.Attachment]] = [:]
        for attachment in statements.lazy.flatMap(\.facts.attachments) {
            named[attachment.sha2, default: []].append(attachment)
        }
        for file in files {
            guard let attachments = named.removeValue(forKey: file.sha2), let first = attachments.first else {
                throw .fault(StatementFault(.attachmentStray, path: "X-Experience-API-Hash: \(file.sha2)"))
            }
            guard SHA2.hexDigest(of: file.data, like: file.sha2) == file.sha2 else {
                throw .fault(StatementFault(.attachmentHash, path: "\(first.path).sha2"))
            }
            if let wrong = attachments.first(where: { $0.length != file.data.count }) {
                throw .fault(StatementFault(.attachmentLength, path: "\(wrong.path).length"))
            }
        }
        for attachment in statements.lazy.flatMap(\.facts.attachments)
        where named[attachment.sha2] != nil && (!attachment.hasURL || attachment.isSignature) {
            throw .fault(StatementFault(.attachmentMissing, path: attachment.path))
        }
    }

    private func checkSignatures(
        of statements: [SentStatement], _ files: [SentFile], version: XAPIVersion
    ) throws(XAPIRefusal) {
        for statement in statements {
            for attachment in statement.facts.attachments where attachment.isSignature {
                guard let file = files.first(where: { $0.sha2 == attachment.sha2 }) else { continue }
                try StatementSignature.check(file.data, attachment, of: statement, version: version)
            }
        }
    }
}
