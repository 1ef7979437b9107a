import People
import Statements

/// Another learning record store that statements of the log are forwarded to. Its secret is no part of it.
public struct Forward: Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Forward>

    public enum State: String, CaseIterable, Hashable, Sendable {
        case active
        /// By somebody who runs the installation.
        case paused
        /// By the other side, which takes no more as things are.
        case stopped
    }

    /// What went wrong last.
    public struct Fault: Codable, Hashable, Sendable {
        /// The status that was answered, or why there was no answer.
        public var code: String
        /// How the other side said it.
        public var words: String
        public var at: Instant
        /// The statement that is refused, and its place in the log.
        public var statement: String?
        public var number: Int?

        public init(code: String, words: String = "", at: Instant, statement: String? = nil, number: Int? = nil) {
            self.code = code
            self.words = words
            self.at = at
            self.statement = statement
            self.number = number
        }
    }

    /// Smaller requests, as far as a place of the log.
    public struct Narrowing: Hashable, Sendable {
        /// Statements to a request.
        public var size: Int
        public var until: Int

        public init(size: Int, until: Int) {
            self.size = size
            self.until = until
        }
    }

    public let id: ID
    public var name: String
    public var address: String
    /// The user of HTTP Basic; empty where the secret is a bearer's token.
    public var login: String
    /// Which statements; nil for all.
    public var filter: LogQuery?
    /// The place of the log up to which everything is delivered or passed over.
    public var position: Int
    public var state: State
    /// In a row without success.
    public var tries = 0
    /// When it is tried again; nil for at once.
    public var next: Instant?
    public var fault: Fault?
    /// When something was delivered last.
    public var last: Instant?
    public var delivered = 0
    public var narrowing: Narrowing?
    public let created: Instant
    /// Nil where the operator made it by a command.
    public let createdBy: Person.ID?

    public init(
        id: ID, name: String, address: String, login: String, filter: LogQuery? = nil, position: Int,
        state: State = .active, created: Instant, createdBy: Person.ID? = nil
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.login = login
        self.filter = filter
        self.position = position
        self.state = state
        self.created = created
        self.createdBy = createdBy
    }

    /// What is asked of the log: in its order, and with what was taken back, so that the other side can take it back too.
    public var query: LogQuery {
        var query = filter ?? LogQuery()
        query.ascending = true
        query.withVoided = true
        return query
    }
}
