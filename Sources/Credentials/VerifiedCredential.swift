import Foundation

/// A credential whose signature, claims and dates were found good. Whether it was revoked is a question for its
/// status list.
public struct VerifiedCredential: Hashable, Sendable {
    public let badge: OpenBadge
    /// The id of the key that signed it.
    public let kid: String
    /// The signed JSON, byte by byte.
    public let payload: Data
}

extension KeyRing {
    /// OB 3.0 §8.2.2 allows no other `typ`.
    private static let type = "JWT"

    /// Signs a credential with the active key: a compact JWS (VC-JWT, RS256). Equal credentials give equal text.
    public func sign(_ badge: OpenBadge) throws -> String {
        try SignedToken.sign(CanonicalJSON.encode(badge), type: Self.type, with: signer())
    }

    /// Verifies a compact JWS as OB 3.0 §8.2.5 and §9.1 ask, with no key from outside this ring.
    /// - Parameters:
    ///   - now: the moment to judge by; the dates are judged to the second.
    /// - Throws: `CredentialError`.
    public func verify(_ token: String, at now: Timestamp) throws -> VerifiedCredential {
        let (payload, kid) = try SignedToken.open(token, type: Self.type, keys: self)
        let badge: OpenBadge
        do {
            badge = try JSONDecoder().decode(OpenBadge.self, from: payload)
        } catch {
            throw CredentialError.payload("a member is missing or of the wrong kind")
        }
        try badge.checkShape()
        try badge.checkClaims()
        guard now >= badge.validFrom else { throw CredentialError.notYetValid(badge.validFrom) }
        if let end = badge.validUntil, now >= end { throw CredentialError.expired(end) }
        return VerifiedCredential(badge: badge, kid: kid, payload: payload)
    }
}

extension OpenBadge {
    fileprivate func checkShape() throws {
        guard context == Self.contexts else { throw CredentialError.payload("other contexts") }
        guard type.contains("VerifiableCredential"), type.contains("OpenBadgeCredential") else {
            throw CredentialError.payload("another type")
        }
    }

    fileprivate func checkClaims() throws {
        guard iss == issuer.id else { throw CredentialError.claim("iss") }
        guard jti == id else { throw CredentialError.claim("jti") }
        guard sub == credentialSubject.id else { throw CredentialError.claim("sub") }
        guard nbf == validFrom.seconds else { throw CredentialError.claim("nbf") }
        guard exp == validUntil?.seconds else { throw CredentialError.claim("exp") }
    }
}
