/// A person, known to statements only by an account name without meaning (§2.4.2.4); never an e-mail address.
public struct Agent: Codable, Hashable, Sendable {
    public struct Account: Codable, Hashable, Sendable {
        public var homePage: String
        public var name: String
        public init(homePage: String, name: String) {
            self.homePage = homePage
            self.name = name
        }
    }
    public var objectType = "Agent"
    public var account: Account
    public init(account: Account) { self.account = account }
}

/// What was done (§2.4.3).
public struct Verb: Codable, Hashable, Sendable {
    public var id: String
    public var display: [String: String]?
    public init(id: String, display: [String: String]? = nil) {
        self.id = id
        self.display = display
    }

    public static let registered = Verb(id: "http://adlnet.gov/expapi/verbs/registered", display: ["en": "registered"])
    public static let initialized = Verb(
        id: "http://adlnet.gov/expapi/verbs/initialized", display: ["en": "initialized"])
    public static let attempted = Verb(id: "http://adlnet.gov/expapi/verbs/attempted", display: ["en": "attempted"])
    public static let answered = Verb(id: "http://adlnet.gov/expapi/verbs/answered", display: ["en": "answered"])
    public static let completed = Verb(id: "http://adlnet.gov/expapi/verbs/completed", display: ["en": "completed"])
    public static let passed = Verb(id: "http://adlnet.gov/expapi/verbs/passed", display: ["en": "passed"])
    public static let failed = Verb(id: "http://adlnet.gov/expapi/verbs/failed", display: ["en": "failed"])
    public static let scored = Verb(id: "http://adlnet.gov/expapi/verbs/scored", display: ["en": "scored"])
    public static let submitted = Verb(id: "http://activitystrea.ms/schema/1.0/submit", display: ["en": "submitted"])
    public static let returned = Verb(id: "http://activitystrea.ms/schema/1.0/return", display: ["en": "returned"])
    public static let reviewed = Verb(id: "http://id.tincanapi.com/verb/reviewed", display: ["en": "reviewed"])
    public static let attended = Verb(id: "http://adlnet.gov/expapi/verbs/attended", display: ["en": "attended"])
    public static let earned = Verb(id: "http://id.tincanapi.com/verb/earned", display: ["en": "earned"])

    /// An activity begins anew, because another version of the course has another kind of activity in its place. A verb of the
    /// service's own, under its address: the public vocabularies have none.
    public static func restarted(site: String) -> Verb {
        Verb(id: "\(site)\(restartedPath)", display: ["en": "restarted"])
    }

    private static let restartedPath = "/xapi/verbs/restarted"

    public var isRestarted: Bool { id.hasSuffix(Verb.restartedPath) }

    public static func == (a: Verb, b: Verb) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What it was done to (§2.4.4.1).
public struct ActivityObject: Codable, Hashable, Sendable {
    public struct Definition: Codable, Hashable, Sendable {
        public var type: String
        public var name: [String: String]?
        public init(type: String, name: [String: String]? = nil) {
            self.type = type
            self.name = name
        }
    }
    public var objectType = "Activity"
    public var id: String
    public var definition: Definition?
    public init(id: String, definition: Definition? = nil) {
        self.id = id
        self.definition = definition
    }
}
