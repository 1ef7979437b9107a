import People
import Statements

/// Work handed in, or being written, for an assignment.
public struct Submission: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Submission>

    public enum State: String, Codable, Sendable { case draft, submitted, returned, marked }

    /// A file kept as a blob.
    public struct File: Codable, Hashable, Sendable {
        /// As the learner named it.
        public var name: String
        /// SHA-256 of its bytes, hexadecimal.
        public var digest: String
        /// Bytes.
        public var size: Int
        public init(name: String, digest: String, size: Int) {
            self.name = name
            self.digest = digest
            self.size = size
        }
    }

    /// A consultant's judgement by the rubric of the pinned package.
    public struct Mark: Codable, Hashable, Sendable {
        public var marker: Person.ID
        public var markerName: String
        public var at: Instant
        public var levels: [Rubric.Criterion.ID: Rubric.Level.ID]
        public var comments: [Rubric.Criterion.ID: String]
        public var comment: String
        public var judgement: Rubric.Judgement?
        public init(
            marker: Person.ID, markerName: String, at: Instant, levels: [Rubric.Criterion.ID: Rubric.Level.ID],
            comments: [Rubric.Criterion.ID: String], comment: String, judgement: Rubric.Judgement?
        ) {
            self.marker = marker
            self.markerName = markerName
            self.at = at
            self.levels = levels
            self.comments = comments
            self.comment = comment
            self.judgement = judgement
        }
    }

    public var id: ID
    public var enrolment: Enrolment.ID
    public var activity: Activity.ID
    /// From 1; a returned submission is followed by the next.
    public var number: Int
    public var state: State
    public var text: String
    public var files: [File]
    public var changed: Instant
    public var submitted: Instant?
    public var mark: Mark?
    /// The version that it was handed in under, where the enrolment has changed to another since: its rubric judged the work.
    public var package: String?

    public init(id: ID, enrolment: Enrolment.ID, activity: Activity.ID, number: Int, changed: Instant) {
        self.id = id
        self.enrolment = enrolment
        self.activity = activity
        self.number = number
        state = .draft
        text = ""
        files = []
        self.changed = changed
    }

    /// Whether its learner may hand in another try: it was returned, or marked and not passed.
    public var mayBeTriedAgain: Bool {
        switch state {
        case .returned: true
        case .marked: mark?.judgement?.passed == false
        case .draft, .submitted: false
        }
    }
}
