import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Makes the secret of the reader's calendar address, shown this once; an earlier one ends. It is stored hashed.
    public func renewCalendarToken(_ visit: Visit) async throws -> String {
        let person = try visit.signedIn().id
        let (token, now) = (LMS.randomToken(), now)
        try await store.write { try $0.setCalendarToken(LMS.hash(token), of: person, at: now) }
        return token
    }

    public func hasCalendar(_ visit: Visit) async throws -> Bool {
        let person = try visit.signedIn().id
        return try await store.read { try $0.calendarToken(of: person) } != nil
    }

    public func endCalendar(_ visit: Visit) async throws {
        let person = try visit.signedIn().id
        try await store.write { try $0.deleteCalendarToken(of: person) }
    }

    /// The sessions of whoever holds the token, for calendars that fetch them.
    public func calendar(token: String) async throws -> ICalendar {
        guard token.utf8.count < 200 else { throw LearningError(.notFound) }
        let hash = LMS.hash(token)
        let found = try await store.read { tx -> (Person, String)? in
            guard let person = try tx.person(calendarToken: hash), let stored = try tx.calendarToken(of: person.id)
            else {
                return nil
            }
            return (person, stored)
        }
        guard let (person, stored) = found, LMS.isSame(stored, hash) else { throw LearningError(.notFound) }
        return try await calendar(of: person)
    }

    public func ownCalendar(_ visit: Visit) async throws -> ICalendar {
        try await calendar(of: try visit.signedIn())
    }

    /// Sessions as consultant and as learner, those called off among them, so that calendars take them out.
    private func calendar(of person: Person) async throws -> ICalendar {
        let lines = try await store.read { try $0.cases(consultant: person.id) + $0.cases(learner: person.id) }
        var entries: [ICalendar.Entry] = []
        var seen: Set<Case.ID> = []
        for line in lines where seen.insert(line.story.id).inserted {
            let isLearner = line.story.request.learner == person.id
            let other = isLearner ? line.consultant?.displayName : line.organisation?.name ?? line.learner.displayName
            for session in line.story.sessions where isLearner || session.consultant == person.id {
                entries.append(calendarEntry(session, of: line.story, with: other, in: person.language))
            }
        }
        return ICalendar(
            name: site.issuer, entries: entries.sorted { ($0.starts, $0.uid) < ($1.starts, $1.uid) })
    }

    /// A session as an entry that calendars recognise again, wherever it comes from.
    func calendarEntry(
        _ session: Session, of story: Case, with other: String?, in language: Language
    ) -> ICalendar.Entry {
        let topic = story.request.topic.name(in: language)
        return ICalendar.Entry(
            uid: "\(session.id)@\(URL(string: site.address)?.host() ?? "localhost")", sequence: session.sequence,
            changed: story.changed, starts: session.starts, minutes: session.minutes,
            summary: [topic, other ?? ""].filter { !$0.isEmpty }.joined(separator: " · "), location: session.place,
            url: "\(site.address)/mentoring/cases/\(story.id)",
            isCancelled: ![.planned, .held].contains(session.state))
    }

    /// Whether two texts are equal, in a time that does not depend on where they differ.
    static func isSame(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
