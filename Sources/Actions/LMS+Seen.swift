import People
import Statements
import Storage

extension LMS {
    /// A visit within this time of the one before is the same visit.
    static let visitSeconds = 3_600

    /// Remembers that somebody came by, at most once an hour: signing in does so too, and no other page does.
    public func see(_ visit: Visit) async throws {
        guard let person = visit.person else { return }
        let now = now
        let isKnown = try await store.read { tx in
            try tx.seen(person.id).map { now < $0.advanced(bySeconds: LMS.visitSeconds) } ?? false
        }
        if !isKnown { try await store.write { try $0.see(person.id, at: now) } }
    }
}
