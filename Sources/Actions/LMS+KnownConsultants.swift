import Consulting
import Learning
import People
import Storage

/// A consultant whom somebody may ask for by name.
public struct KnownConsultant: Sendable, Hashable, Identifiable {
    public var id: Consultant.ID
    public var name: String
    /// Where the consultant lives.
    public var country: Country
}

extension LMS {
    /// The consultants who may serve the asker's country and take cases, by name.
    public func knownConsultants(_ visit: Visit) async throws -> [KnownConsultant] {
        let person = try visit.signedIn()
        try permit(
            visit.actor, .requestMentoring,
            .mentoring(for: person.id, firm: person.organisation, country: person.country))
        return try await store.read { tx in try tx.consultants(in: person.country) }
            .filter { line in
                line.consultant.accreditations[person.country]?.state == .accredited && line.consultant.takesCases
                    && line.consultant.id != person.id
            }
            .map { KnownConsultant(id: $0.consultant.id, name: $0.person.displayName, country: $0.consultant.country) }
    }
}
