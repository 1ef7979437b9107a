import Foundation

/// One thing that one person did, as an xAPI 1.0.3 statement (Data, §2.4).
///
/// The part of the specification that the service's own lessons, quizzes and certificates need. A statement is kept for ever as the JSON of
/// ``json()``; the log never changes one.
public struct Statement: Codable, Hashable, Sendable {
    /// UUID in lower case; the same id twice is the same event.
    public var id: String
    public var actor: Agent
    public var verb: Verb
    public var object: ActivityObject
    public var result: Result?
    public var context: Context
    /// When it happened (§2.4.7), by the server's clock.
    public var timestamp: Instant

    public init(
        id: String, actor: Agent, verb: Verb, object: ActivityObject, result: Result? = nil, context: Context,
        timestamp: Instant
    ) {
        self.id = id
        self.actor = actor
        self.verb = verb
        self.object = object
        self.result = result
        self.context = context
        self.timestamp = timestamp
    }

    public init(json: Data) throws { self = try JSONDecoder().decode(Statement.self, from: json) }
}

/// How statements and the values folded from them are written.
public enum StatementJSON {
    /// A new encoder for the canonical form: sorted keys, slashes as they are.
    public static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

extension Statement {
    /// What came of it (§2.4.5).
    public struct Result: Codable, Hashable, Sendable {
        public struct Score: Codable, Hashable, Sendable {
            /// −1…1.
            public var scaled: Double
            public var raw: Double?
            public var min: Double?
            public var max: Double?
            public init(scaled: Double, raw: Double? = nil, min: Double? = nil, max: Double? = nil) {
                self.scaled = scaled
                self.raw = raw
                self.min = min
                self.max = max
            }
        }
        public var score: Score?
        public var success: Bool?
        public var completion: Bool?
        public var response: String?
        /// ISO 8601 duration.
        public var duration: String?

        public init(
            score: Score? = nil, success: Bool? = nil, completion: Bool? = nil, response: String? = nil,
            duration: String? = nil
        ) {
            self.score = score
            self.success = success
            self.completion = completion
            self.response = response
            self.duration = duration
        }
    }
}

extension Statement {
    /// In which circumstances (§2.4.6).
    public struct Context: Codable, Hashable, Sendable {
        public struct Activities: Codable, Hashable, Sendable {
            public var parent: [ActivityObject]?
            public var grouping: [ActivityObject]?
            public init(parent: [ActivityObject]? = nil, grouping: [ActivityObject]? = nil) {
                self.parent = parent
                self.grouping = grouping
            }
        }
        /// The enrolment's identity towards content, a UUID.
        public var registration: String
        public var contextActivities: Activities?
        public var language: String?
        public var platform: String?
        public var instructor: Agent?

        public init(
            registration: String, contextActivities: Activities? = nil, language: String? = nil,
            platform: String? = "Rumbo",
            instructor: Agent? = nil
        ) {
            self.registration = registration
            self.contextActivities = contextActivities
            self.language = language
            self.platform = platform
            self.instructor = instructor
        }
    }
}
