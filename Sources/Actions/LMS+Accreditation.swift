import Consulting
import Learning
import People
import Statements
import Storage

/// An accreditation that waits for a word.
public struct AccreditationLine: Sendable {
    public var consultant: Consultant
    public var person: Person
    public var country: Country
    /// What the reader may do: give an opinion, decide.
    public var mayAdvise, mayDecide: Bool
}

extension LMS {
    /// Asks to serve a country. One that was refused may be asked for again; a suspended one is the Secretariat's to give back.
    public func askAccreditation(in country: Country, _ visit: Visit) async throws {
        let person = try consultant(visit)
        try await changeAccreditation(of: person.id, in: country, by: person.id, "ask") { held, now in
            switch held?.state {
            case .asked, .accredited: nil
            case .suspended: throw LearningError(.conflict, .notPermitted)
            case .refused, nil: Accreditation(asked: now)
            }
        }
    }

    /// What the counterpart of a country thinks of a consultant; said again, it replaces the earlier opinion.
    public func advise(
        on id: Consultant.ID, in country: Country, isFavourable: Bool, text: String, _ visit: Visit
    ) async throws {
        let person = try visit.signedIn()
        try permit(visit.actor, .adviseOnConsultant, .consultant(id, country: country))
        let text = try LMS.words(text, in: "text", required: !isFavourable)
        try await changeAccreditation(of: id, in: country, by: person.id, "advise") { held, now in
            guard var held, held.state == .asked else { throw LearningError(.conflict, .accreditationDecided) }
            held.opinions.removeAll { $0.by == person.id }
            held.opinions.append(.init(by: person.id, at: now, isFavourable: isFavourable, text: text))
            return held
        }
    }

    /// The Secretariat's decision: accredited, refused, or suspended. Cases that run go on; a word why goes with what is refused.
    public func decide(
        on id: Consultant.ID, in country: Country, _ state: Accreditation.State, note: String, _ visit: Visit
    ) async throws {
        let person = try visit.signedIn()
        let action: Action = state == .suspended ? .suspendConsultant : .accreditConsultant
        try permit(visit.actor, action, .consultant(id, country: country))
        let note = try LMS.words(note, in: "note", required: state != .accredited)
        try await changeAccreditation(of: id, in: country, by: person.id, state.rawValue) { held, now in
            var next = held ?? Accreditation(asked: now)
            if next.state == state, next.note == note { return nil }
            next.state = state
            (next.decidedBy, next.decided, next.note) = (person.id, now, note)
            return next
        }
        if state == .accredited { await repair([]) }
    }

    /// What waits for a decision, oldest first: of a counterpart's own country, of all for the Secretariat.
    public func accreditationQueue(_ visit: Visit) async throws -> [AccreditationLine] {
        _ = try visit.signedIn()
        let actor = visit.actor
        let countries = Country.allCases.filter {
            actor.countries(of: .nationalCounterpart).contains($0)
                || may(actor, .accreditConsultant, .consultant(.random(), country: $0))
        }
        guard !countries.isEmpty else { throw LearningError(.forbidden, .notPermitted) }
        return try await store.read { tx in
            try tx.accreditations(.asked, in: countries).compactMap { id, country in
                guard let profile = try tx.consultant(id), let person = try tx.person(id), person.state == .active
                else {
                    return nil
                }
                let object = Object.consultant(id, country: country)
                return AccreditationLine(
                    consultant: profile, person: person, country: country,
                    mayAdvise: may(actor, .adviseOnConsultant, object),
                    mayDecide: may(actor, .accreditConsultant, object))
            }
        }
    }

    /// The network, or the part of it that serves a country, for those who find consultants for cases. The reading is logged.
    public func consultants(in country: Country?, _ visit: Visit) async throws -> [ConsultantLine] {
        let reach = Reach(of: visit.actor, .proposeAssignment)
        if reach.isEmpty { try permit(visit.actor, .proposeAssignment, .proposal(of: nil, country: country)) }
        let lines = try await store.read { tx in
            if let country { return try tx.consultants(in: country) }
            return try tx.consultants()
        }
        try await log("consultants.list", "\(lines.count): country=\(country?.rawValue ?? "")", visit.actor)
        return lines
    }

    private func changeAccreditation(
        of id: Consultant.ID, in country: Country, by person: Person.ID, _ act: String,
        _ change: @escaping @Sendable (Accreditation?, Instant) throws -> Accreditation?
    ) async throws {
        let now = now
        try await store.write { tx in
            guard var profile = try tx.consultant(id) else { throw LearningError(.notFound, .profileMissing) }
            guard let next = try change(profile.accreditations[country], now) else { return }
            profile.accreditations[country] = next
            try tx.save(profile, at: now)
            try tx.audit(person.rawValue, "accreditation.\(act)", id.rawValue, country.rawValue, at: now)
        }
    }
}
