import Foundation
import Statements

/// How the log tells that time with a consultant counts: the learner attended a session, so many minutes long.
public enum MentoringSession {
    private static let path = "/xapi/activities/mentoring/"

    /// The identity of a session under the service's own address.
    public static func iri(_ session: String, site: String) -> String { site + path + session }

    /// The session and its minutes, where the event tells of one.
    static func read(_ event: LearnerEvent) -> (session: String, minutes: Int)? {
        guard event.verb == .attended, let range = event.object.range(of: path),
            let minutes = event.duration.flatMap(minutes)
        else { return nil }
        return (String(event.object[range.upperBound...]), minutes)
    }

    /// The ISO 8601 duration of whole minutes.
    public static func duration(minutes: Int) -> String { "PT\(minutes)M" }

    private static func minutes(_ duration: String) -> Int? {
        guard duration.hasPrefix("PT"), duration.hasSuffix("M") else { return nil }
        return Int(duration.dropFirst(2).dropLast())
    }
}
