import Foundation
import Learning
import People
import Statements
import Storage

/// A forward with how much waits.
public struct ForwardLine: Sendable {
    public var forward: Forward
    public var waiting: Int
    /// Whether more waits than was counted.
    public var isMore: Bool
    /// Who made it; nil where a command did.
    public var maker: Person?
    /// The last place of the log.
    public var end: Int
}

extension LMS {
    /// How many there may be.
    static let mostForwards = 20
    /// How far waiting statements are counted where a filter picks them.
    static let longestCount = 10_000

    /// Every forward, the oldest first.
    public func forwards(_ actor: Actor) async throws -> [ForwardLine] {
        try permit(actor, .manageAPIClients, .service)
        return try await store.read { tx in try tx.forwards().map { try LMS.line(of: $0, tx) } }
    }

    public func forward(_ id: Forward.ID, _ actor: Actor) async throws -> ForwardLine {
        try permit(actor, .manageAPIClients, .service)
        return try await store.read { tx in try LMS.line(of: try tx.known(id), tx) }
    }

    /// Begins to forward statements: from the start of the log, or those that come from now on.
    public func makeForward(_ wanted: NewForward, by actor: Actor) async throws -> Forward {
        try permit(actor, .manageAPIClients, .service)
        var fields: [String: LearningError.Reason] = [:]
        let name = LMS.checkedName(wanted.name, &fields)
        // “Write your name” is for people.
        if fields["name"] == .nameMissing { fields["name"] = .fieldMissing }
        let filter = wanted.filter(&fields)
        wanted.check(&fields)
        guard fields.isEmpty, let name else { throw LearningError(.invalid, fields: fields) }
        let now = now
        let forward = try await store.write { tx in
            guard try tx.forwards().count < LMS.mostForwards else { throw LearningError(.conflict, .tooManyForwards) }
            let forward = Forward(
                id: .random(), name: name, address: wanted.trimmedAddress, login: wanted.login, filter: filter,
                position: wanted.fromStart ? 0 : try tx.endOfLog(), created: now, createdBy: actor.personID)
            try tx.insert(forward, secret: wanted.secret)
            try tx.note("make", forward, actor, at: now)
            return forward
        }
        store.bell.ring()
        return forward
    }

    /// Gives the other side's new credentials; the queue stays where it is.
    public func changeForward(_ id: Forward.ID, login: String, secret: String, by actor: Actor) async throws {
        try await change(id, by: actor) { tx, _ in
            var fields: [String: LearningError.Reason] = [:]
            NewForward.check(login: login, secret: secret, &fields)
            guard fields.isEmpty else { throw LearningError(.invalid, fields: fields) }
            try tx.set(id, login: login, secret: secret)
            return Deed("credentials")
        }
    }

    public func pauseForward(_ id: Forward.ID, by actor: Actor) async throws {
        try await change(id, by: actor) { tx, forward in
            guard forward.state != .paused else { return nil }
            try tx.set(id, .paused)
            return Deed("pause")
        }
    }

    /// Goes on: after a pause, after the other side stopped it, or before a pause between two tries is over.
    public func resumeForward(_ id: Forward.ID, by actor: Actor) async throws {
        try await change(id, by: actor) { tx, forward in
            guard forward.state != .active || forward.next != nil else { return nil }
            try tx.set(id, .active)
            return Deed(forward.state == .active ? "retry" : "resume")
        }
    }

    /// Passes over the statement that the other side refuses.
    public func skipInForward(_ id: Forward.ID, by actor: Actor) async throws {
        try await change(id, by: actor) { tx, forward in
            guard forward.state == .stopped, let fault = forward.fault, let number = fault.number else {
                throw LearningError(.conflict, .nothingRefused)
            }
            try tx.pass(id, to: number)
            try tx.set(id, .active)
            return Deed("skip", fault.statement ?? "")
        }
    }

    /// Forwards nothing more, and forgets the credentials.
    public func removeForward(_ id: Forward.ID, by actor: Actor) async throws {
        try await change(id, by: actor) { tx, _ in
            try tx.delete(id)
            return Deed("remove")
        }
    }

    // MARK: Parts

    /// What the audit trail says was done, and to what.
    private struct Deed {
        var verb: String
        var detail: String

        init(_ verb: String, _ detail: String = "") {
            self.verb = verb
            self.detail = detail
        }
    }

    /// - Parameter act: answers what it did; nil for nothing.
    private func change(
        _ id: Forward.ID, by actor: Actor, _ act: @escaping @Sendable (Transaction, Forward) throws -> Deed?
    ) async throws {
        try permit(actor, .manageAPIClients, .service)
        let now = now
        try await store.write { tx in
            let forward = try tx.known(id)
            guard let deed = try act(tx, forward) else { return }
            try tx.note(deed.verb, forward, actor, deed.detail, at: now)
        }
        store.bell.ring()
    }

    private static func line(of forward: Forward, _ tx: Transaction) throws -> ForwardLine {
        let end = try tx.endOfLog()
        var waiting = max(0, end - forward.position)
        var isMore = false
        if forward.filter != nil, waiting > 0 {
            waiting = try tx.count(forward.query, after: forward.position, limit: longestCount + 1)
            isMore = waiting > longestCount
            waiting = min(waiting, longestCount)
        }
        return ForwardLine(
            forward: forward, waiting: waiting, isMore: isMore,
            maker: try forward.createdBy.flatMap { try tx.person($0) }, end: end)
    }
}

extension Transaction {
    fileprivate func known(_ id: Forward.ID) throws -> Forward {
        guard let forward = try forward(id) else { throw LearningError(.notFound, .forwardUnknown) }
        return forward
    }

    /// Says in the audit trail what was done; never a secret.
    fileprivate func note(
        _ verb: String, _ forward: Forward, _ actor: Actor, _ detail: String = "", at now: Instant
    ) throws {
        let detail = detail.isEmpty ? "\(forward.name) \(forward.address)" : detail
        try audit(actor.personID?.rawValue ?? "system", "forward.\(verb)", forward.id.rawValue, detail, at: now)
    }
}
