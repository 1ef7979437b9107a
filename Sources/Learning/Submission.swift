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

    /// One person's judgement by the rubric of a package.
    public struct Mark: Codable, Hashable, Sendable {
        public var marker: Person.ID
        public var markerName: String
        public var at: Instant
        public var levels: [Rubric.Criterion.ID: Rubric.Level.ID]
        public var comments: [Rubric.Criterion.ID: String]
        public var comment: String
        public var judgement: Rubric.Judgement?
        /// Digest of the package whose rubric it was; `nil` for marks given before this was kept.
        public var package: String?
        public init(
            marker: Person.ID, markerName: String, at: Instant, levels: [Rubric.Criterion.ID: Rubric.Level.ID],
            comments: [Rubric.Criterion.ID: String], comment: String, judgement: Rubric.Judgement?,
            package: String? = nil
        ) {
            self.marker = marker
            self.markerName = markerName
            self.at = at
            self.levels = levels
            self.comments = comments
            self.comment = comment
            self.judgement = judgement
            self.package = package
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
    /// Everything that markers gave, in the order given: one, or with double marking two and at times a third.
    public var marks: [Mark]
    /// What the marks come to, once they are settled; `nil` before, and for work that was returned.
    public var judgement: Rubric.Judgement?
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
        marks = []
    }

    /// Whether its learner may hand in another try: it was returned, or marked and not passed.
    public var mayBeTriedAgain: Bool {
        switch state {
        case .returned: true
        case .marked: judgement?.passed == false
        case .draft, .submitted: false
        }
    }
}

// MARK: JSON

extension Submission {
    private enum CodingKeys: String, CodingKey {
        case id, enrolment, activity, number, state, text, files, changed, submitted, marks, judgement, package
        /// The only mark, as it was kept before there could be several.
        case mark
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(ID.self, forKey: .id)
        enrolment = try values.decode(Enrolment.ID.self, forKey: .enrolment)
        activity = try values.decode(Activity.ID.self, forKey: .activity)
        number = try values.decode(Int.self, forKey: .number)
        state = try values.decode(State.self, forKey: .state)
        text = try values.decode(String.self, forKey: .text)
        files = try values.decode([File].self, forKey: .files)
        changed = try values.decode(Instant.self, forKey: .changed)
        submitted = try values.decodeIfPresent(Instant.self, forKey: .submitted)
        judgement = try values.decodeIfPresent(Rubric.Judgement.self, forKey: .judgement)
        package = try values.decodeIfPresent(String.self, forKey: .package)
        if let only = try values.decodeIfPresent(Mark.self, forKey: .mark) {
            marks = [only]
            judgement = state == .marked ? only.judgement : nil
        } else {
            marks = try values.decodeIfPresent([Mark].self, forKey: .marks) ?? []
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(enrolment, forKey: .enrolment)
        try values.encode(activity, forKey: .activity)
        try values.encode(number, forKey: .number)
        try values.encode(state, forKey: .state)
        try values.encode(text, forKey: .text)
        try values.encode(files, forKey: .files)
        try values.encode(changed, forKey: .changed)
        try values.encodeIfPresent(submitted, forKey: .submitted)
        try values.encode(marks, forKey: .marks)
        try values.encodeIfPresent(judgement, forKey: .judgement)
        try values.encodeIfPresent(package, forKey: .package)
    }
}
