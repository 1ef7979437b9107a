import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

/// A case as somebody reads it.
public struct SeenCase: Sendable {
    /// With what the reader may read.
    public var story: Case
    public var reader: CaseReader
    /// First to last, with what the reader may read.
    public var events: [CaseEvent]
    public var learner: Person
    public var organisation: Organisation?
    /// Who accepted, or is asked.
    public var consultant: Person?
    /// The same one's profile.
    public var profile: Consultant?
    /// Of everybody who is spoken of.
    public var names: [Person.ID: String]
    /// Why this one, by the run that placed it; what the last run said, where that left it out.
    public var placement: Placement?
    public var unserved: Unserved?
    /// Of that run, else the one in force.
    public var policy: MatchingPolicy
    /// What the reader may do now.
    public var acts: Set<CaseAct>
}

extension LMS {
    /// A case, for its asker and firm, its consultants, and those who coordinate; nobody else is told that there is one.
    public func mentoringCase(_ id: Case.ID, _ visit: Visit) async throws -> SeenCase {
        let person = try visit.signedIn()
        let now = now
        let (seen, scope) = try await store.read { tx in
            let parties = try CaseParties(id, tx)
            guard let (reader, scope) = parties.reader(visit.actor) else { throw parties.refusal(visit.actor) }
            return (try reading(parties, reader, person.id, visit.actor, tx, at: now), scope)
        }
        if scope == .country || scope == .region {
            try await store.write {
                try $0.audit(person.id.rawValue, "case.read", id.rawValue, seen.learner.id.rawValue, at: now)
            }
        }
        return seen
    }

    private func reading(
        _ parties: CaseParties, _ reader: CaseReader, _ person: Person.ID, _ actor: Actor, _ tx: Transaction,
        at now: Instant
    ) throws -> SeenCase {
        let story = parties.story
        let reach = parties.noteReach(actor, at: now)
        let events = try tx.events(of: story.id).compactMap { $0.seen(by: person, as: reader, notes: reach) }
        let asked = story.offer?.consultant ?? story.consultant
        let decision = try asked.flatMap { try tx.decision(on: story.id, giving: $0) } ?? tx.decision(on: story.id)
        var seen = SeenCase(
            story: story.seen(by: person, as: reader, notes: reach), reader: reader, events: events,
            learner: parties.learner, organisation: parties.organisation,
            consultant: try asked.flatMap { try tx.person($0) }, profile: try asked.flatMap { try tx.consultant($0) },
            names: [:], placement: nil, unserved: nil, policy: try tx.policy(),
            acts: permitted(story.acts(of: person, as: reader, at: now), parties, actor, at: now))
        if let decision, reader != .former {
            // Why somebody was chosen is told for as long as that one is asked or at work.
            seen.placement = decision.placement.flatMap { $0.consultant == asked || reader == .coordinator ? $0 : nil }
            if story.state == .requested { seen.unserved = decision.unserved }
            if seen.placement != nil || seen.unserved != nil {
                seen.policy = try tx.run(decision.run)?.policy ?? seen.policy
            }
        }
        for id in seen.spokenOf { seen.names[id] = try tx.person(id)?.displayName }
        return seen
    }

    /// The acts that the actor has permission for.
    private func permitted(
        _ acts: Set<CaseAct>, _ parties: CaseParties, _ actor: Actor, at now: Instant
    ) -> Set<CaseAct> {
        acts.filter { act in
            switch act {
            case .note: may(actor, .writeCaseNote, parties.notes(isShared: true, at: now))
            case .accept, .decline: may(actor, .answerProposal, parties.proposing)
            case .pin, .forbid, .allow, .offer: may(actor, .allotConsultant, parties.proposing)
            case .handOver:
                actor.personID == parties.story.consultant || may(actor, .allotConsultant, parties.proposing)
            case .confirmHours, .disputeHours:
                parties.story.sessions.contains { session in
                    session.hours?.state == .awaitsFirm
                        && (try? parties.needConfirmer(actor, of: session.id)) != nil
                }
            default: true
            }
        }
    }

    // MARK: Acting

    /// Lets something happen to a case. `allow` decides in the same transaction, on the case as it then is.
    ///
    /// What holds already, said by the same person, changes nothing.
    @discardableResult
    func act(
        _ kind: CaseEvent.Kind, in id: Case.ID, _ visit: Visit,
        _ allow: @escaping @Sendable (CaseParties) throws -> Void,
        then: @escaping @Sendable (Case, Transaction) throws -> Void = { _, _ in }
    ) async throws -> Case {
        let person = try visit.signedIn().id
        let event = CaseEvent(by: person, at: now, kind: kind)
        return try await telling {
            try await store.write { tx in
                let parties = try CaseParties(id, tx)
                try allow(parties)
                if parties.story.holds(event) { return parties.story }
                let story = try tx.record(event, in: id)
                try then(story, tx)
                return story
            }
        }
    }

    /// The same for what the service or a coordinator does: `check` decides in the transaction.
    @discardableResult
    public func record(
        _ kind: CaseEvent.Kind, in id: Case.ID, by person: Person.ID?,
        _ check: @escaping @Sendable (Transaction, Case) throws -> Void = { _, _ in }
    ) async throws -> Case {
        let event = CaseEvent(by: person, at: now, kind: kind)
        return try await telling {
            try await store.write { tx in
                guard let story = try tx.mentoringCase(id) else { throw LearningError(.notFound, .caseUnknown) }
                try check(tx, story)
                return try tx.record(event, in: id)
            }
        }
    }

    /// What somebody wrote in a field, trimmed; required ones are not empty.
    static func words(_ text: String, in field: String, upTo limit: Int = 4_000, required: Bool = true) throws -> String
    {
        let bare = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if required, bare.isEmpty { throw LearningError(.invalid, fields: [field: .textMissing]) }
        return try whole(bare, upTo: limit)
    }
}

extension SeenCase {
    fileprivate var spokenOf: Set<Person.ID> {
        var people = Set(events.compactMap(\.by) + story.notes.map(\.by) + story.handOvers.map(\.from))
        people.formUnion(story.bans.map(\.consultant) + story.sessions.compactMap(\.consultant))
        people.formUnion(
            [story.pin, story.offer?.consultant, story.consultant, story.request.previous].compactMap { $0 })
        people.formUnion(story.request.preferred)
        people.formUnion(placement.map { [$0.consultant] + $0.explanation.others.map(\.pair.consultant) } ?? [])
        if let opened = unserved?.relaxation?.consultant { people.insert(opened) }
        people.insert(story.request.learner)
        return people
    }
}
