import Consulting
import Learning
import People
import Statements
import Storage

/// A consultant's side of the network, at one look.
public struct ConsultantDesk: Sendable {
    /// That wait for an answer, the soonest to expire first.
    public var offers: [CaseLine]
    /// At work or suspended, last changed first.
    public var running: [CaseLine]
    /// With hours of the reader's that the firm has not confirmed, that it disputes.
    public var waitingHours: [CaseLine]
    public var disputed: [CaseLine]
    /// Closed, newest first.
    public var over: [CaseLine]
    /// Why this consultant, of the offers.
    public var placements: [Case.ID: Placement]
    public var profile: Consultant?
    /// Units that offers and running cases hold.
    public var taken: Int
    /// The one in force: it says how long a package of hours is.
    public var policy: MatchingPolicy
}

extension LMS {
    /// What the reader asked for, and what was asked for in firms that the reader administers; newest first.
    public func ownCases(_ visit: Visit) async throws -> [CaseLine] {
        let person = try visit.signedIn()
        let (actor, now) = (visit.actor, now)
        return try await store.read { tx in
            var lines = try tx.cases(learner: person.id)
            for firm in actor.organisations(of: .companyAdministrator).sorted() {
                lines += try tx.cases(organisation: firm).filter { $0.story.request.learner != person.id }
            }
            return try lines.map { try seen($0, person.id, actor, tx, at: now) }
                .sorted { ($0.story.request.asked, $0.story.id) > ($1.story.request.asked, $1.story.id) }
        }
    }

    /// What waits for a consultant, runs, and is over.
    public func consultantDesk(_ visit: Visit) async throws -> ConsultantDesk {
        let person = try visit.signedIn()
        guard visit.actor.has(.consultant) else { throw LearningError(.forbidden, .notPermitted) }
        let (actor, now) = (visit.actor, now)
        return try await store.read { tx in
            let lines = try tx.cases(consultant: person.id).map { try seen($0, person.id, actor, tx, at: now) }
            func own(_ line: CaseLine, _ state: Hours.State) -> Bool {
                line.story.sessions.contains { $0.consultant == person.id && $0.hours?.state == state }
            }
            let offers = lines.filter { $0.story.offer?.consultant == person.id }
                .sorted { ($0.story.offer?.expires ?? now) < ($1.story.offer?.expires ?? now) }
            var placements: [Case.ID: Placement] = [:]
            for line in offers {
                guard let run = line.story.offer?.run else { continue }
                placements[line.story.id] = try tx.placement(of: line.story.id, in: run)
            }
            let running = lines.filter { $0.story.state.holdsUnit && $0.story.offer == nil }
            return ConsultantDesk(
                offers: offers, running: running, waitingHours: lines.filter { own($0, .awaitsFirm) },
                disputed: lines.filter { own($0, .disputed) },
                over: Array(lines.filter { !$0.story.state.holdsUnit }.prefix(50)), placements: placements,
                profile: try tx.consultant(person.id), taken: offers.count + running.count, policy: try tx.policy())
        }
    }

    /// A page of cases within the reader's reach, for those who find consultants for them.
    public func cases(
        _ filter: CaseFilter, by order: ListOrder<CaseColumn> = ListOrder(.asked), limit: Int, offset: Int,
        _ visit: Visit
    ) async throws -> (lines: [CaseLine], count: Int) {
        let person = try visit.signedIn()
        let filter = try bounded(filter, visit.actor)
        let (actor, now) = (visit.actor, now)
        let found = try await store.read { tx in
            let lines = try tx.cases(filter, by: order, limit: limit, offset: offset)
            return (try lines.map { try seen($0, person.id, actor, tx, at: now) }, try tx.countCases(filter))
        }
        try await log("cases.list", "\(found.0.count)/\(found.1) from \(offset): \(filter.words)", actor)
        return found
    }

    /// The filter within the reader's reach.
    func bounded(_ filter: CaseFilter, _ actor: Actor) throws -> CaseFilter {
        var filter = filter
        filter.reach = Reach(of: actor, .proposeAssignment)
        if filter.reach.isEmpty { try permit(actor, .proposeAssignment, .proposal(of: nil)) }
        return filter
    }

    /// A line with what the reader may read of its case.
    private func seen(
        _ line: CaseLine, _ person: Person.ID, _ actor: Actor, _ tx: Transaction, at now: Instant
    ) throws -> CaseLine {
        let parties = try CaseParties(line.story.id, tx)
        var line = line
        let reader = parties.reader(actor)?.reader ?? .former
        line.story = line.story.seen(by: person, as: reader, notes: parties.noteReach(actor, at: now))
        return line
    }
}

extension CaseFilter {
    /// In the audit log.
    var words: String {
        let countries = reach.isWhole ? "all" : reach.countries.map(\.rawValue).sorted().joined(separator: "+")
        let states = states.map(\.rawValue).sorted().joined(separator: "+")
        return "q=\(query) states=\(states) country=\(country?.rawValue ?? "") reach=\(countries)"
    }
}
