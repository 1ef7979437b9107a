import Learning
import People
import Statements
import Storage

extension LMS {
    /// Whether people are told by mail here at all.
    public var tellsByMail: Bool { store.tellsByMail }

    /// Turns the messages on or off that are not needed.
    public func setMessages(_ isWanted: Bool, _ visit: Visit) async throws {
        let person = try visit.signedIn().id
        try permit(visit.actor, .changeOwnProfile, .person(person))
        let now = now
        try await store.write { try $0.setWantsMessages(isWanted, person, at: now) }
    }
}
