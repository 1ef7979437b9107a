import People

/// A request under way that bears a person's idempotency key.
public struct KeyedRequest: Hashable, Sendable {
    public var person: Person.ID
    public var key: String
    /// Which of several tries holds the key.
    public var claim: String

    public init(person: Person.ID, key: String, claim: String) {
        self.person = person
        self.key = key
        self.claim = claim
    }

    /// The request on whose behalf ``Store/write(_:)`` is called. Every write then says in its own transaction that the request has
    /// acted, and fails if the key has passed to another try meanwhile.
    @TaskLocal public static var current: KeyedRequest?
}

/// An answer that is given again.
public struct KeptAnswer: Hashable, Sendable {
    public var status: Int
    public var location: String?
    public var type: String?
    public var body: String?

    public init(status: Int, location: String? = nil, type: String? = nil, body: String? = nil) {
        self.status = status
        self.location = location
        self.type = type
        self.body = body
    }
}

/// What there is to a key.
public enum KeyClaim: Hashable, Sendable {
    /// The key is held by this request now.
    case held
    case answered(KeptAnswer)
    /// Another try with it is under way.
    case running
    /// A try with it wrote something and was cut off before it was answered.
    case interrupted
    /// It was used for another request.
    case otherRequest
}
