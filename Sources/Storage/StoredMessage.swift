import Consulting
import Statements

/// A message as the outbox has it.
public struct StoredMessage: Hashable, Sendable {
    public enum State: String, CaseIterable, Codable, Hashable, Sendable { case waiting, sent, dropped, failed }

    public var message: Message
    public var state: State
    /// When it was first to be sent.
    public var since: Instant
    /// Tries that failed.
    public var tries: Int
    /// Of the last try that failed, or why it was dropped: a code, never what a server wrote, which may name an address.
    public var reason: String?
    /// When it was sent, dropped or given up.
    public var done: Instant?
}

/// How many messages of a kind are in a state.
public struct MessageCount: Hashable, Sendable {
    public var kind: Message.Kind
    public var state: StoredMessage.State
    public var count: Int
}
