import Crypto
import Foundation
import Synchronization

/// Secrets of API clients that were found right, so that the price of a password hash is paid once and not with each request.
///
/// What is held of a secret is its HMAC under a key that lives and dies with the process; the stored hash is part of what is
/// authenticated, so that a secret that was changed is known no more. At most `2 × limit` are held: when a generation is full, the one
/// before it goes.
final class KnownSecrets: Sendable {
    typealias Code = HMAC<SHA256>.MAC

    private struct State {
        var young: [String: Code] = [:]
        var old: [String: Code] = [:]
        /// Checks under way: fifty connections that open at once with one secret pay for one hash.
        var running: [Code: Task<Bool, any Error>] = [:]
    }

    private let state = Mutex(State())
    private let key = SymmetricKey(size: .bits256)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// What stands for a secret beside the stored hash; the hash is empty where there is none.
    func code(of secret: String, hash: String) -> Code {
        // No hash has a zero in it.
        HMAC<SHA256>.authenticationCode(for: Array(hash.utf8) + [0] + Array(secret.utf8), using: key)
    }

    /// Whether the secret was found right before; the codes are compared in constant time.
    func holds(_ code: Code, of client: String) -> Bool {
        state.withLock { state in
            guard let known = state.young[client] ?? state.old[client], known == code else { return false }
            if state.young[client] == nil { add(code, client, &state) }
            return true
        }
    }

    func learn(_ code: Code, of client: String) { state.withLock { add(code, client, &$0) } }

    func forget(_ client: String) {
        state.withLock { state in
            state.young[client] = nil
            state.old[client] = nil
        }
    }

    /// Runs `check`, or waits for the one that runs already for the same client and secret; what was found right is known from then on.
    func isRight(
        _ code: Code, of client: String, _ check: @escaping @Sendable () async throws -> Bool
    ) async throws -> Bool {
        let same = HMAC<SHA256>.authenticationCode(for: Array(code) + Array(client.utf8), using: key)
        let task: Task<Bool, any Error>? = state.withLock { state in
            // Somebody may have finished since it was last looked at.
            if (state.young[client] ?? state.old[client]) == code { return nil }
            if let running = state.running[same] { return running }
            let task = Task {
                defer { self.state.withLock { $0.running[same] = nil } }
                let isRight = try await check()
                if isRight { learn(code, of: client) }
                return isRight
            }
            state.running[same] = task
            return task
        }
        return try await task?.value ?? true
    }

    private func add(_ code: Code, _ client: String, _ state: inout State) {
        if state.young.count >= limit {
            state.old = state.young
            state.young = [:]
        }
        state.young[client] = code
    }
}
