import Statements

/// One learner's go at a quiz, from the drawing of its paper to its closing.
///
/// The value knows no clock and no store: instants come in, what is to be stored comes out.
public struct Attempt: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Attempt>

    public enum State: String, Codable, Sendable { case open, closed }
    /// Who ended it: the learner, or the clock.
    public enum Closing: String, Codable, Sendable { case submitted, timedOut }

    /// What is held for one question.
    public struct Answer: Codable, Hashable, Sendable {
        public var response: Response
        /// Counts the devices and tabs that took the attempt over; the server gives it out.
        public var epoch: Int
        /// Counts the changes within an epoch.
        public var sequence: Int
        public var receivedAt: Instant
        /// Whether it came after the deadline, within the grace.
        public var late: Bool

        public init(response: Response, epoch: Int, sequence: Int, receivedAt: Instant, late: Bool = false) {
            self.response = response
            self.epoch = epoch
            self.sequence = sequence
            self.receivedAt = receivedAt
            self.late = late
        }
    }

    public let id: ID
    public let quiz: Activity.ID
    /// From 1.
    public let number: Int
    public let paper: Paper
    public let openedAt: Instant
    /// `nil`: no hurry.
    public let deadline: Instant?
    /// Seconds.
    public let grace: Int
    public private(set) var closedAt: Instant?
    public private(set) var closing: Closing?
    public private(set) var answers: [Question.ID: Answer]

    public init(
        id: ID, quiz: Activity.ID, number: Int, paper: Paper, openedAt: Instant, deadline: Instant?, grace: Int,
        closedAt: Instant? = nil, closing: Closing? = nil, answers: [Question.ID: Answer] = [:]
    ) {
        self.id = id
        self.quiz = quiz
        self.number = number
        self.paper = paper
        self.openedAt = openedAt
        self.deadline = deadline
        self.grace = grace
        self.closedAt = closedAt
        self.closing = closing
        self.answers = answers
    }

    /// A new attempt at `quiz`, with the deadline that its settings give.
    public init(id: ID, at quiz: Assessment, number: Int, paper: Paper, openedAt: Instant) {
        // A foreign package may say anything: a year is the longest deadline, a day the longest grace.
        let minutes = quiz.settings.timeLimit.map { min(max($0, 0), 525_600) }
        self.init(
            id: id, quiz: quiz.id, number: number, paper: paper, openedAt: openedAt,
            deadline: minutes.map { openedAt.advanced(bySeconds: $0 * 60) },
            grace: min(max(quiz.settings.grace, 0), 86_400))
    }

    public var state: State { closing == nil ? .open : .closed }

    /// The last instant at which an answer counts; `nil`: no end.
    public var lastInstant: Instant? { deadline?.advanced(bySeconds: grace) }

    /// Whether the learner may end it.
    public func mayClose(at instant: Instant) -> Bool { state == .open && instant >= openedAt }

    /// Whether it is open though deadline and grace are over, so that the server has to close it.
    public func isDue(at instant: Instant) -> Bool {
        guard state == .open, let lastInstant else { return false }
        return instant > lastInstant
    }

    /// Closes the attempt with what it holds; `true` for the one call that does it.
    ///
    /// The clock closes only what is due, and what a learner hands in when it is due counts as closed by the clock.
    public mutating func close(at instant: Instant, how: Closing) -> Bool {
        let due = isDue(at: instant)
        guard state == .open, how == .submitted || due else { return false }
        closedAt = instant
        closing = due ? .timedOut : how
        return true
    }

    /// The same with these answers.
    public func holding(_ answers: [Question.ID: Answer]) -> Attempt {
        var attempt = self
        attempt.answers = answers
        return attempt
    }

    /// The responses held, as grading takes them.
    public var responses: [Question.ID: Response] { answers.mapValues(\.response) }

    // MARK: Answers

    /// Bytes of text that one response may have.
    public static let maximumSize = 20_000

    /// What became of an answer.
    public enum Receipt: Hashable, Sendable {
        case saved
        /// This very answer is held already; nothing changed.
        case repeated
        /// A newer one is held, from this page or another device.
        case superseded(by: Answer)
        /// Saved within the grace, and marked.
        case late
        case refused(Refusal)
    }

    public enum Refusal: String, Codable, Hashable, Sendable {
        /// The attempt is closed, or deadline and grace are over.
        case closed
        case unknownQuestion, tooLarge
    }

    /// Takes in an answer; the highest (epoch, sequence) of a question wins, in whatever order they arrive.
    public mutating func receive(
        _ response: Response, for question: Question.ID, epoch: Int, sequence: Int, at instant: Instant
    ) -> Receipt {
        guard paper[question] != nil else { return .refused(.unknownQuestion) }
        let held = answers[question]
        // Before the closing: who asks again because the reply got lost must hear that the answer is held.
        if let held, (held.epoch, held.sequence) == (epoch, sequence) {
            return held.response == response ? .repeated : .superseded(by: held)
        }
        guard state == .open, !isDue(at: instant) else { return .refused(.closed) }
        guard response.size <= Self.maximumSize else { return .refused(.tooLarge) }
        if let held, (held.epoch, held.sequence) > (epoch, sequence) { return .superseded(by: held) }
        let late = deadline.map { instant > $0 } ?? false
        answers[question] = Answer(
            response: response, epoch: epoch, sequence: sequence, receivedAt: instant, late: late)
        return late ? .late : .saved
    }
}
