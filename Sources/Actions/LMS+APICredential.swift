import Learning
import People
import Statements
import Storage

/// Why a program was not let in.
public enum APIClientRefusal: Error, Hashable, Sendable {
    /// Unknown, wrong, revoked or expired: which of these is told to nobody outside.
    case wrong
    /// Too many wrong tries; seconds until the next one is looked at.
    case tooMany(retryAfter: Int)
}

/// What is kept in memory of an API client.
struct HeldAPIClient: Hashable, Sendable {
    var client: APIClient
    var hash: String
    /// Whether nothing but time can end it: it is not revoked, and the person that it is bound to has an active account.
    var isOpen: Bool

    func letsIn(at now: Instant) -> Bool { isOpen && client.state(at: now.date) == .active }
}

extension LMS {
    /// Seconds that a client is used without a look at the store, so that what another process revoked is refused soon; what this one
    /// revokes is refused at once.
    static let heldClientSeconds = 1

    /// Seconds in which wrong tries are counted, and how many each key and each address has.
    static let clientTrySeconds = 60
    static let clientTries = (key: 10, address: 100)

    /// Longest key and secret that are looked at, in bytes.
    public static let longestCredential = (key: 100, secret: 200)

    /// The client that presents `key` and `secret`.
    ///
    /// The first time costs a password hash, for a wrong secret and an unknown key alike, and only so many are made for a key and an address;
    /// afterwards the secret is known, and neither is paid nor counted.
    /// - Throws: ``APIClientRefusal``; `StorageError` where the records cannot be read.
    public func apiClient(key: String, secret: String, from address: String) async throws -> APIClient {
        guard key.utf8.count <= LMS.longestCredential.key, secret.utf8.count <= LMS.longestCredential.secret else {
            throw APIClientRefusal.wrong
        }
        let held = try await heldClient(key)
        let hash = held.flatMap { $0.letsIn(at: now) ? $0.hash : nil }
        let code = secrets.code(of: secret, hash: hash ?? "")
        if let held, hash != nil, secrets.holds(code, of: key) {
            clientUses.note(held.client.id, at: now)
            return held.client
        }
        if hash == nil { secrets.forget(key) }
        let isRight = try await secrets.isRight(code, of: key) {
            if let seconds = clientTriesLeft(key, address) { throw APIClientRefusal.tooMany(retryAfter: seconds) }
            guard let hash else {
                try await passwords.waste(secret)
                return false
            }
            let isRight = try await passwords.verify(secret, hash)
            // Many programs may come from one address, each for the first time.
            if isRight { wrongTries.giveBack(Self.tries(from: address)) }
            return isRight
        }
        // It may have been changed or revoked while the hash was made.
        guard isRight, let again = try await heldClient(key), again.hash == hash, again.letsIn(at: now) else {
            throw APIClientRefusal.wrong
        }
        wrongTries.clear([Self.tries(of: key)])
        clientUses.note(again.client.id, at: now)
        return again.client
    }

    /// Writes down on which day clients were last used; to be called every now and then.
    public func noteAPIClientUses() async throws {
        let days = clientUses.pending
        guard !days.isEmpty else { return }
        try await store.write { tx in
            for (id, day) in days { try tx.noteUse(of: id, on: ClientUses.text(ofDay: day)) }
        }
        clientUses.wrote(days)
    }

    // MARK: Parts

    /// Seconds to wait, nil where the try may go on. An address that has none left counts against no key.
    private func clientTriesLeft(_ key: String, _ address: String) -> Int? {
        let now = now
        return wrongTries.wait([Self.tries(from: address)], at: now)
            ?? wrongTries.wait([Self.tries(of: key)], at: now)
    }

    private static func tries(from address: String) -> RateLimiter.Key {
        .init(name: "address:\(address)", limit: clientTries.address)
    }

    private static func tries(of key: String) -> RateLimiter.Key {
        .init(name: "key:\(key)", limit: clientTries.key)
    }

    private func heldClient(_ key: String) async throws -> HeldAPIClient? {
        let now = now
        if let held = clients.value(key, store.freshness, at: now) {
            return held
        }
        let tick = store.freshness.tick
        guard let held = try await readClient(key) else { return nil }
        let records = [Freshness.client(key)] + (held.client.person.map { [$0.rawValue] } ?? [])
        clients.keep(
            held, key, of: records, since: tick, until: now.advanced(bySeconds: LMS.heldClientSeconds))
        return held
    }

    private func readClient(_ key: String) async throws -> HeldAPIClient? {
        try await store.read { tx in
            guard let stored = try tx.apiClient(key: key) else { return nil }
            let isActive = try stored.client.person.map { try tx.person($0)?.state == .active } ?? true
            return HeldAPIClient(
                client: stored.client, hash: stored.hash, isOpen: stored.client.revoked == nil && isActive)
        }
    }
}
