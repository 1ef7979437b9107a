import Foundation
import Statements

/// How far one enrolment has come: the fold of its statements, in the order of the log.
///
/// Stored as canonical JSON beside the log in the same transaction; `rumbo rebuild --check` folds anew and compares the bytes.
public struct Progress: Codable, Hashable, Sendable {
    public struct Step: Codable, Hashable, Sendable {
        public var opened: Instant
        /// Finished at least once: a lesson read, a quiz closed, an assignment marked.
        public var done: Instant?
        public var passed: Instant?
        /// Closed attempts, or marked submissions.
        public var attempts: Int
        /// Scores of those, percent, oldest first.
        public var scores: [Double]
        /// Handed in and not marked yet.
        public var waiting: Bool

        public init(opened: Instant) {
            self.opened = opened
            attempts = 0
            scores = []
            waiting = false
        }
    }

    public var steps: [Activity.ID: Step]
    public var started: Instant?
    public var last: Instant?
    public var completed: Instant?
    public var certified: Instant?
    /// Minutes with a consultant by session, each counted once, when both sides had confirmed it. Nil for none.
    public var mentored: [String: Int]?

    public var minutesMentored: Int { mentored?.values.reduce(0, +) ?? 0 }

    public init() { steps = [:] }

    /// Takes one more statement in. Statements about other things change only the time of the last event.
    public mutating func apply(_ statement: Statement) { apply(LearnerEvent(statement)) }

    public mutating func apply(_ event: LearnerEvent) {
        // Nothing that came from outside was before the learner began.
        let at = event.stored == nil ? event.at : max(event.at, started ?? event.at)
        if started == nil { started = at }
        last = max(last ?? at, at)
        if let (session, minutes) = MentoringSession.read(event) {
            mentored = (mentored ?? [:]).merging([session: minutes]) { first, _ in first }
            return
        }
        guard let place = ActivityPath(iri: event.object) else { return }
        guard let id = place.activity, place.item == nil else {
            if place.item == nil { applyToCourse(event.verb, at) }
            return
        }
        if event.verb.isRestarted {
            steps[id] = nil
            return
        }
        var step = steps[id] ?? Step(opened: at)
        switch event.verb {
        case .completed:
            step.done = step.done ?? at
        case .passed, .failed:
            step.attempts += 1
            step.scores.append(Progress.percent(event.scaled))
            step.done = step.done ?? at
            step.waiting = false
            if event.verb == .passed { step.passed = step.passed ?? at }
        case .submitted:
            step.waiting = true
        case .returned:
            step.waiting = false
        default: break
        }
        steps[id] = step
    }

    private mutating func applyToCourse(_ verb: Verb, _ at: Instant) {
        switch verb {
        case .completed: completed = completed ?? at
        case .earned: certified = certified ?? at
        default: break
        }
    }

    private static func percent(_ scaled: Double?) -> Double { (max(0, scaled ?? 0) * 10_000).rounded() / 100 }
}

/// Where in a course a statement's object lies: `…/courses/<course>[/<activity>[/<item>]]`.
public struct ActivityPath: Hashable, Sendable {
    public var course: Course.ID
    public var activity: Activity.ID?
    public var item: Item.ID?

    public init(course: Course.ID, activity: Activity.ID? = nil, item: Item.ID? = nil) {
        self.course = course
        self.activity = activity
        self.item = item
    }

    public init?(iri: String) {
        guard let start = Self.end(of: Self.mark, in: iri) else { return nil }
        let parts = iri[start...].split(separator: "/", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        course = Course.ID(parts[0])
        activity = parts.count > 1 ? Activity.ID(parts[1]) : nil
        item = parts.count > 2 ? Item.ID(parts[2]) : nil
    }

    private static let mark = Array("/xapi/activities/courses/".utf8)

    /// The place after the first `mark`. Every statement of the record store is asked, so by bytes.
    private static func end(of mark: [UInt8], in text: String) -> String.Index? {
        var rest = text.utf8[...]
        while let slash = rest.firstIndex(of: mark[0]) {
            rest = rest[slash...]
            if rest.starts(with: mark) { return rest.index(slash, offsetBy: mark.count) }
            rest.removeFirst()
        }
        return nil
    }

    /// The identity that statements use, under the service's own address.
    public func iri(site: String) -> String {
        var text = "\(site)/xapi/activities/courses/\(course)"
        if let activity { text += "/\(activity)" }
        if let item { text += "/\(item)" }
        return text
    }
}

extension Progress {
    /// The same progress gives the same bytes.
    public func canonical() throws -> [UInt8] { Array(try StatementJSON.encoder().encode(self)) }
}
