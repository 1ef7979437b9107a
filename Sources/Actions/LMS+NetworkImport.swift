import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

/// What became, or would become, of each row of a table of consultants.
public struct ImportReport: Sendable {
    public enum Outcome: Sendable, Hashable {
        case new
        case changed([ConsultantColumn])
        case unchanged
        case refused([ConsultantCSV.Problem])
    }

    public struct Row: Sendable {
        public var line: Int
        public var name: String
        public var login: String
        public var outcome: Outcome
    }

    public var rows: [Row]
    public var encoding: TextTable.Encoding
    public var separator: Character
    public var unknownHeads: [String]
    /// Whether anything was written.
    public var isStored: Bool
    /// Under which the table waits to be taken after a rehearsal.
    public var key: String?

    public var new: Int { rows.count { $0.outcome == .new } }
    public var unchanged: Int { rows.count { $0.outcome == .unchanged } }
    public var changed: Int { rows.count { if case .changed = $0.outcome { true } else { false } } }
    public var refused: Int { rows.count { if case .refused = $0.outcome { true } else { false } } }
    public var good: Int { new + changed }
}

/// How far an import goes.
public enum ImportMode: String, Sendable {
    /// Nothing is written.
    case rehearsal
    /// Written if no row is refused.
    case whole
    /// The good rows are written, and only they.
    case good
}

extension LMS {
    /// Reads a table of consultants and, unless it is a rehearsal, takes it: everything in one transaction or nothing.
    ///
    /// A row is of the account that has its login name; where there is none, one without a password is made. A consultant's
    /// account, name and accreditations are never changed by a table.
    /// - Throws: `ConsultantCSV.FileProblem` for a file that is no such table.
    public func importConsultants(
        _ bytes: Data, named name: String, _ mode: ImportMode, _ visit: Visit
    ) async throws -> ImportReport {
        let person = try visit.signedIn()
        guard networkDoors(visit.actor).mayImport else { throw LearningError(.forbidden, .notPermitted) }
        let table = try ConsultantCSV(bytes)
        let now = now
        var report = try await store.read { tx in
            ImportReport(
                rows: try table.rows.map { try ConsultantRow($0, tx, at: now).reported }, encoding: table.encoding,
                separator: table.separator, unknownHeads: table.unknownHeads, isStored: false)
        }
        if mode == .rehearsal || (mode == .whole && report.refused > 0) {
            let key = LMS.randomToken()
            try await store.write { try $0.keep(table: bytes, named: name, key: key, of: person.id, at: now) }
            report.key = key
            return report
        }
        // Judged again inside: what was free a moment ago may be taken.
        report.rows = try await store.write { tx in
            var rows: [ImportReport.Row] = []
            for row in table.rows {
                let judged = try ConsultantRow(row, tx, at: now)
                if mode == .whole, case .refused = judged.outcome { throw LearningError(.conflict, .tableChanged) }
                try judged.store(tx, by: person.id, at: now)
                rows.append(judged.reported)
            }
            try tx.deleteWaitingTable(of: person.id)
            try tx.audit(person.id.rawValue, "consultants.import", "", "\(rows.count) rows, \(mode.rawValue)", at: now)
            return rows
        }
        report.isStored = true
        return report
    }

    /// How long a table waits to be taken; then its file is chosen again.
    static let waitingTableSeconds = 86_400

    /// The table that the same person rehearsed last.
    public func waitingTable(_ key: String, _ visit: Visit) async throws -> (bytes: Data, name: String) {
        let person = try visit.signedIn().id
        let since = now.advanced(bySeconds: -LMS.waitingTableSeconds)
        guard let table = try await store.read({ try $0.waitingTable(key, of: person, since: since) }) else {
            throw LearningError(.gone, .tableGone)
        }
        return table
    }
}

/// One row held against what is stored.
private struct ConsultantRow {
    let row: ConsultantCSV.Row
    private(set) var outcome = ImportReport.Outcome.unchanged
    /// What is to be written; nil where nothing is.
    private var consultant: Consultant?
    private var person: Person?

    var reported: ImportReport.Row {
        ImportReport.Row(line: row.line, name: person?.displayName ?? row.name, login: row.login, outcome: outcome)
    }

    init(_ row: ConsultantCSV.Row, _ tx: Transaction, at now: Instant) throws {
        self.row = row
        guard let draft = row.draft else {
            outcome = .refused(row.problems)
            return
        }
        guard let held = try tx.person(login: draft.login) else {
            makeAccount(draft, at: now)
            return
        }
        person = held
        if held.state != .active {
            outcome = .refused([.init(.login, .accountClosed)])
        } else if let name = draft.name, name != held.displayName {
            outcome = .refused([.init(.name, .otherName, held.displayName)])
        } else {
            change(held, try tx.consultant(held.id), draft, at: now)
        }
    }

    /// Of somebody who has an account, with or without a profile.
    private mutating func change(_ person: Person, _ profile: Consultant?, _ draft: ConsultantDraft, at now: Instant) {
        if let profile {
            let changed = draft.applied(to: profile, id: person.id, asked: now) ?? profile
            guard changed != profile else { return }
            consultant = changed
            outcome = .changed(ConsultantDraft.differences(profile, changed))
        } else {
            var draft = draft
            draft.name = draft.name ?? person.displayName
            draft.country = draft.country ?? person.country
            add(draft, id: person.id, at: now)
        }
    }

    private mutating func makeAccount(_ draft: ConsultantDraft, at now: Instant) {
        let id = Person.ID.random()
        add(draft, id: id, at: now)
        guard outcome == .new, let name = draft.name, let country = draft.country else { return }
        person = Person(
            id: id, displayName: name, loginNames: [draft.login],
            language: draft.languages == [.pt] ? .pt : country.language, country: country, created: now.date)
    }

    private mutating func add(_ draft: ConsultantDraft, id: Person.ID, at now: Instant) {
        guard draft.missing.isEmpty else {
            outcome = .refused(draft.missing.map { .init($0, .missing) })
            return
        }
        consultant = draft.applied(to: nil, id: id, asked: now)
        outcome = .new
    }

    func store(_ tx: Transaction, by creator: Person.ID, at now: Instant) throws {
        guard let consultant, let person else { return }
        if try tx.person(person.id) == nil {
            try tx.save(person)
            try tx.audit(creator.rawValue, "person.create", person.id.rawValue, at: now)
        }
        let held = try tx.grants(of: person.id).filter { $0.counts(at: now.date) }
        for role in [Role.learner, .consultant] where !held.contains(where: { $0.role == role }) {
            try tx.save(
                RoleGrant(
                    id: .random(), person: person.id, role: role, scope: .own, grantedBy: creator, from: now.date))
        }
        try tx.save(consultant, at: now)
        try tx.audit(creator.rawValue, "consultant.import", person.id.rawValue, at: now)
    }
}
