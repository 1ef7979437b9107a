import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

extension LMS {
    /// The reader's profile; nil for a consultant who has not written one.
    public func ownProfile(_ visit: Visit) async throws -> Consultant? {
        let person = try consultant(visit)
        return try await store.read { try $0.consultant(person.id) }
    }

    /// Writes the reader's own profile. Accreditations are not the consultant's to write: a country newly served is asked for.
    public func save(_ profile: Consultant, _ visit: Visit) async throws {
        let person = try consultant(visit)
        var profile = profile
        profile.id = person.id
        profile.about = profile.about.trimmingCharacters(in: .whitespacesAndNewlines)
        let faults = profile.faults
        guard faults.isEmpty else {
            throw LearningError(
                .invalid, fields: Dictionary(uniqueKeysWithValues: faults.map { ($0.key.rawValue, $0.value.told) }))
        }
        let (now, written) = (now, profile)
        let isMore = try await store.write { tx in
            let held = try tx.consultant(person.id)
            var profile = written
            profile.accreditations = held?.accreditations ?? [:]
            for country in profile.services.keys where profile.accreditations[country] == nil {
                profile.accreditations[country] = Accreditation(asked: now)
            }
            if profile == held { return false }
            try tx.save(profile, at: now)
            try tx.audit(person.id.rawValue, "consultant.change", person.id.rawValue, at: now)
            return profile.takesCases && profile.capacity > held?.capacity ?? 0
        }
        if isMore { await repair([]) }
    }

    /// Goes on leave: nothing is offered in those days. Offers that wait go back; the named cases are handed over, each with its note
    /// for the next consultant. The others stay, and wait.
    public func takeLeave(_ leave: Leave, handingOver notes: [Case.ID: String], _ visit: Visit) async throws {
        let person = try consultant(visit)
        let notes = try notes.mapValues { try LMS.words($0, in: "note") }
        let now = now
        let freed = try await telling {
            try await store.write { tx -> [Case.ID] in
                guard var profile = try tx.consultant(person.id) else {
                    throw LearningError(.notFound, .profileMissing)
                }
                guard profile.leaves.count < 50 else {
                    throw LearningError(.invalid, fields: ["leaves": .fieldTooMany])
                }
                if !profile.leaves.contains(leave) { profile.leaves.append(leave) }
                try tx.save(profile, at: now)
                try tx.audit(
                    person.id.rawValue, "consultant.leave", person.id.rawValue, "\(leave.first) \(leave.last)", at: now)
                var freed: [Case.ID] = []
                for line in try tx.cases(consultant: person.id) where line.story.holder == person.id {
                    let note = notes[line.story.id]
                    guard line.story.state == .proposed || note != nil else { continue }
                    let kind = CaseEvent.Kind.handedOver(note: note ?? "", reason: .consultantLeft)
                    try tx.record(CaseEvent(by: person.id, at: now, kind: kind), in: line.story.id)
                    freed.append(line.story.id)
                }
                guard notes.keys.allSatisfy(freed.contains) else { throw LearningError(.notFound, .caseUnknown) }
                return freed
            }
        }
        await repair(freed)
    }

    func consultant(_ visit: Visit) throws -> Person {
        let person = try visit.signedIn()
        guard visit.actor.has(.consultant) else { throw LearningError(.forbidden, .notPermitted) }
        return person
    }
}
