/// A statement that was sent to the learning record store and found good, not stored yet.
public struct SentStatement: Sendable {
    /// As sent; the store gives one where there is none.
    public var id: StatementID?
    /// The JSON object without `id`, `stored`, `authority`, `version` and without its closing brace; spaces between tokens are gone,
    /// everything else is as it was sent.
    var members: [UInt8]
    public var facts: StatementFacts
    /// Who vouched for it where it comes from, where that is said.
    public var authority: Authority?
    /// The version that it says it follows.
    public var version: String

    /// The whole statement as it is kept and given back.
    ///
    /// - Parameters:
    ///   - stored: when the store took it (Data §2.4.8), and when it happened where that is not said (§2.4.7).
    ///   - authority: who vouches for it (§2.4.9).
    public func body(id: StatementID, stored: Instant, authority: Authority) -> [UInt8] {
        var body = members
        body.reserveCapacity(members.count + authority.json.utf8.count + 160)
        body += #","id":""#.utf8
        body += id.utf8
        let moment = stored.description
        if facts.timestamp == nil {
            body += #"","timestamp":""#.utf8
            body += moment.utf8
        }
        body += #"","stored":""#.utf8
        body += moment.utf8
        body += #"","authority":"#.utf8
        body += authority.json.utf8
        body += #","version":""#.utf8
        body += version.utf8
        body += #""}"#.utf8
        return body
    }

    /// As a tree, without what the store gives.
    public func json() throws(StatementFault) -> JSONValue { try JSONValue(members + [UInt8(ascii: "}")]) }

    /// The JSON of `range` in ``members``, such as an activity's definition.
    public func json(_ range: Range<Int>) -> [UInt8] { Array(members[range]) }
}

/// Who vouches for a statement (Data §2.4.9).
public struct Authority: Hashable, Sendable {
    public var json: String
    /// The keys of those named.
    public var agents: [String]

    /// Where its account is, if it has one.
    public var homePage: String?

    init(json: String, agents: [String], homePage: String? = nil) {
        self.json = json
        self.agents = agents
        self.homePage = homePage
    }

    /// An account.
    /// - Parameter label: a name for people to read.
    public init(homePage: String, account: String, label: String? = nil) {
        var json: [UInt8] = Array(#"{"objectType":"Agent","account":{"homePage":"#.utf8)
        json.appendJSON(homePage)
        json += #","name":"#.utf8
        json.appendJSON(account)
        json.append(UInt8(ascii: "}"))
        if let label {
            json += #","name":"#.utf8
            json.appendJSON(label)
        }
        json.append(UInt8(ascii: "}"))
        self.init(
            json: String(decoding: json, as: UTF8.self), agents: [AgentKey.account(homePage: homePage, name: account)],
            homePage: homePage)
    }

    /// The service itself.
    public static func service(_ site: String) -> Authority { Authority(homePage: site, account: "rumbo") }
}

/// The versions of the specification that are spoken here.
public enum XAPIVersion: Int, Sendable, Comparable, CaseIterable {
    /// 1.0.0 to 1.0.3
    case v1 = 1
    /// 2.0.0, IEEE 9274.1.1
    case v2 = 2

    /// The one that answers name.
    public var name: String { self == .v1 ? "1.0.3" : "2.0.0" }
    /// What a statement's property says where its sender did not (Data §2.4.10).
    var ofStatements: String { self == .v1 ? "1.0.0" : "2.0.0" }

    public static func < (a: XAPIVersion, b: XAPIVersion) -> Bool { a.rawValue < b.rawValue }
}

/// What the log looks statements up by, and what progress is folded from.
public struct StatementFacts: Sendable {
    public enum Object: Hashable, Sendable {
        case activity(String)
        case agent
        case statement(StatementID)
        case subStatement
    }

    public var verb = ""
    /// The verb of a sub-statement.
    var innerVerb: String?
    public var verbs: [String] { [verb] + (innerVerb.map { [$0] } ?? []) }
    public var object = Object.agent
    /// The actor's key, where the actor is identified.
    public var actor: String?
    /// Keys of who is actor or object, and of the members of groups that are.
    public var agents: Set<String> = []
    /// Keys of all others that the statement names.
    public var relatedAgents: Set<String> = []
    /// Activities in the context, and in a sub-statement.
    public var relatedActivities: Set<String> = []
    public var registration: StatementID?
    /// When it happened, where that is said.
    public var timestamp: Instant?
    public var result = Result()
    /// Activities' definitions: places in the statement's members.
    public var definitions: [(activity: String, place: Range<Int>)] = []
    public var display: Range<Int>?
    /// Names that agents go by.
    public var names: [(agent: String, name: String)] = []
    public var attachments: [Attachment] = []

    public struct Result: Hashable, Sendable {
        public var scaled: Double?
        public var success: Bool?
        public var completion: Bool?
    }

    /// A file that belongs to the statement (Data §2.4.11).
    public struct Attachment: Hashable, Sendable {
        public var usage = ""
        public var contentType = ""
        public var length = 0
        /// SHA-2 of its bytes, hexadecimal in lower case.
        public var sha2 = ""
        public var hasURL = false
        /// Where in the body it is described.
        public var path = ""

        public var isSignature: Bool { usage == "http://adlnet.gov/expapi/attachments/signature" }
    }

    public init() {}

    public static let voided = "http://adlnet.gov/expapi/verbs/voided"

    /// The statement that this one takes back (Data §2.3.2).
    public var voids: StatementID? {
        if verb == Self.voided, case .statement(let id) = object { id } else { nil }
    }
}
