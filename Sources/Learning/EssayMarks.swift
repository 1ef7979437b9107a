import People
import Statements

/// What a person gave to the questions of an attempt that no key can mark.
public struct EssayMarks: Codable, Hashable, Sendable {
    public var marker: Person.ID
    public var markerName: String
    public var at: Instant
    /// Share of each question's points, 0…1.
    public var credits: [Question.ID: Double]
    public var comments: [Question.ID: String]
    public var comment: String

    public init(
        marker: Person.ID, markerName: String, at: Instant, credits: [Question.ID: Double],
        comments: [Question.ID: String] = [:], comment: String = ""
    ) {
        self.marker = marker
        self.markerName = markerName
        self.at = at
        self.credits = credits
        self.comments = comments
        self.comment = comment
    }
}
