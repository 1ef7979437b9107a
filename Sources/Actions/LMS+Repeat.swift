import Learning
import People
import Statements
import Storage

/// Repeating a request changes nothing: a person's key names one request, and its answer is given again for a day.
///
/// A key is claimed before the request acts, in a transaction of its own; every transaction in which the request then writes notes in itself
/// that it has acted; the answer is kept last, in a third. So when the process is killed
///
/// - before the first write: nothing was done. After ``leaseSeconds`` the same request may be made again, and is done.
/// - between a write and the keeping of the answer: what that transaction wrote stands, and is durable. The repeated request is not done a
///   second time; it is told that it was interrupted (409), because what the answer was is lost. Most actions are one transaction, and
///   are then done wholly; of one that takes several, later parts may be missing. A transaction that only logs a reading counts as a
///   write too.
/// - after the answer is kept: the repeated request gets that answer.
///
/// A try that outlives its lease loses the key to the next one, and its further writes fail: two tries never both act.
extension LMS {
    /// How long a key is known.
    public static let keySeconds = 86_400
    /// How long a try may take before it is held to be cut off.
    public static let leaseSeconds = 120

    /// Takes a key for a request of the person; `fingerprint` tells the request from others with the same key.
    public func claim(_ key: String, fingerprint: String, by person: Person.ID) async throws -> (
        request: KeyedRequest, claim: KeyClaim
    ) {
        let request = KeyedRequest(person: person, key: key, claim: newID())
        let now = now
        let claim = try await store.write { tx in
            try tx.claim(
                request, fingerprint: fingerprint, at: now, expired: now.advanced(bySeconds: -LMS.keySeconds),
                stale: now.advanced(bySeconds: -LMS.leaseSeconds))
        }
        return (request, claim)
    }

    /// Does what the request asks for; its writes are the request's.
    public func acting<T>(for request: KeyedRequest, _ act: () async throws -> T) async rethrows -> T {
        try await KeyedRequest.$current.withValue(request, operation: act)
    }

    /// Keeps the answer, to be given again.
    public func keep(_ answer: KeptAnswer, for request: KeyedRequest) async throws {
        try await store.write { try $0.keep(answer, for: request) }
    }

    /// Lets the key go: the request was refused, or its answer is not one to keep.
    /// - Parameter isFailure: it failed midway; where something was written the key stays taken.
    public func release(_ request: KeyedRequest, isFailure: Bool = false) async throws {
        try await store.write { try $0.release(request, unlessActed: isFailure) }
    }

    /// Forgets keys and answers of more than a day ago, and tables that nobody took.
    public func sweepKeys() async throws {
        let expired = now.advanced(bySeconds: -LMS.keySeconds)
        let untaken = now.advanced(bySeconds: -LMS.waitingTableSeconds)
        try await store.write { tx in
            try tx.deleteKeys(before: expired)
            try tx.deleteWaitingTables(before: untaken)
        }
    }
}

extension LMS {
    /// Makes something once for a form's key where the page that shows it holds a secret, so that its answer is not kept: the same form
    /// sent again gets the id of what was made, and a page of its own.
    public func once(_ key: String, _ visit: Visit, _ act: () async throws -> String) async throws -> String {
        let person = try visit.signedIn().id
        guard !key.isEmpty, key.utf8.count <= 100 else { return try await act() }
        if let answer = try await store.read({ try $0.repeated(key, by: person) }) { return answer }
        do {
            let answer = try await act()
            let now = now
            try await store.write { try $0.remember(answer, to: key, by: person, at: now) }
            return answer
        } catch {
            // Two presses at once: the other one may have done it meanwhile.
            if let answer = try await store.read({ try $0.repeated(key, by: person) }) { return answer }
            throw error
        }
    }
}
