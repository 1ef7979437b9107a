import Foundation

/// The keys of an issuer: one signs, all verify. A key that no longer signs stays, so that old certificates stay good.
public struct KeyRing: Sendable {
    /// The key that signs; `nil` in a ring that only verifies.
    public let active: SigningKey?
    private let keys: [String: VerificationKey]

    /// - Throws: `CredentialError.duplicateKey` where two keys share an id.
    public init(active: SigningKey, retired: [VerificationKey] = []) throws {
        self.active = active
        var keys = [active.kid: active.verification]
        for key in retired where keys.updateValue(key, forKey: key.kid) != nil {
            throw CredentialError.duplicateKey(key.kid)
        }
        self.keys = keys
    }

    /// A ring that only verifies.
    /// - Throws: `CredentialError.duplicateKey` where two keys share an id.
    public init(verifying verificationKeys: [VerificationKey]) throws {
        active = nil
        var keys: [String: VerificationKey] = [:]
        for key in verificationKeys where keys.updateValue(key, forKey: key.kid) != nil {
            throw CredentialError.duplicateKey(key.kid)
        }
        self.keys = keys
    }

    /// The key that signs.
    /// - Throws: `CredentialError.key` in a ring that only verifies.
    func signer() throws -> SigningKey {
        guard let active else { throw CredentialError.key("this ring only verifies") }
        return active
    }

    /// All public keys, by id.
    public var verificationKeys: [VerificationKey] {
        keys.values.sorted { $0.kid < $1.kid }
    }

    /// The public key of that id, active or retired.
    public func key(_ kid: String) -> VerificationKey? {
        keys[kid]
    }

    /// A ring where a new key signs and this ring's keys still verify.
    public func rotated(to next: SigningKey) throws -> KeyRing {
        try KeyRing(active: next, retired: verificationKeys)
    }
}
