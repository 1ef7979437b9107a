import Crypto
import Dispatch
import Foundation
import _CryptoExtras

/// Passwords as scrypt hashes (RFC 7914), N = 2¹⁵, r = 8, p = 3 with a salt of 16 random bytes.
///
/// One hash costs about 100 MB·ms of memory and CPU, so they run one after another off the request threads.
public struct PasswordHash: Sendable {
    /// CPU and memory cost; a power of two.
    let rounds: Int
    private let queue = DispatchQueue(label: "rumbo.passwords", qos: .utility)

    /// - Parameter rounds: N of scrypt. Tests pass less than the 2¹⁵ of the service.
    public init(rounds: Int = 1 << 15) { self.rounds = rounds }

    /// `scrypt$N$r$p$salt$hash`, salt and hash in Base64.
    func make(_ password: String) async throws -> String {
        var salt = Data(count: 16)
        for index in salt.indices { salt[index] = UInt8.random(in: 0...255) }
        let hash = try await derive(password, salt, rounds, 8, 3)
        return "scrypt$\(rounds)$8$3$\(salt.base64EncodedString())$\(hash.base64EncodedString())"
    }

    func verify(_ password: String, _ stored: String) async throws -> Bool {
        let parts = stored.split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
            let expected = Data(base64Encoded: String(parts[5]))
        else { return false }
        let actual = try await derive(password, salt, rounds, blockSize, parallelism)
        guard actual.count == expected.count else { return false }
        return zip(actual, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Takes as long as a real check, so that an unknown name cannot be told from a wrong password.
    func waste(_ password: String) async throws {
        _ = try await derive(password, Data(repeating: 0, count: 16), rounds, 8, 3)
    }

    private func derive(_ password: String, _ salt: Data, _ n: Int, _ r: Int, _ p: Int) async throws -> Data {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Swift.Result {
                        let key = try KDF.Scrypt.deriveKey(
                            from: Data(password.utf8), salt: salt, outputByteCount: 32, rounds: n, blockSize: r,
                            parallelism: p, maxMemory: 128 << 20)
                        return key.withUnsafeBytes { Data($0) }
                    })
            }
        }
    }
}
