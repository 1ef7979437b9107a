import Foundation

/// A status list as a credential of its own, as its address serves it (Bitstring Status List v1.0 §3.1).
public struct StatusListCredential: Codable, Hashable, Sendable {
    public var context: [String]
    public var id: String
    public var type: [String]
    public var issuer: String
    public var validFrom: Timestamp
    public var credentialSubject: Subject

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, issuer, validFrom, credentialSubject
    }

    /// The list itself.
    public struct Subject: Codable, Hashable, Sendable {
        public var id: String
        public var type: String
        public var statusPurpose: StatusPurpose
        public var encodedList: String
    }

    /// - Parameter url: the address that serves it, as `StatusEntry` names it.
    public init(
        _ list: StatusList, at url: URL, issuer: URL, purpose: StatusPurpose = .revocation, from: Timestamp
    ) throws {
        context = ["https://www.w3.org/ns/credentials/v2"]
        id = url.absoluteString
        type = ["VerifiableCredential", "BitstringStatusListCredential"]
        self.issuer = issuer.absoluteString
        validFrom = from
        credentialSubject = try Subject(
            id: url.absoluteString + "#list", type: "BitstringStatusList", statusPurpose: purpose,
            encodedList: list.encoded())
    }
}

extension KeyRing {
    /// VC-JOSE-COSE §3.1.1. It differs from the type of an Open Badge, so that one never passes for the other.
    private static let listType = "vc+jwt"

    /// Signs a status list credential with the active key; serve it as `application/vc+jwt`.
    public func sign(_ credential: StatusListCredential) throws -> String {
        try SignedToken.sign(CanonicalJSON.encode(credential), type: Self.listType, with: signer())
    }

    /// Verifies a status list credential and reads its list.
    /// - Throws: `CredentialError`.
    public func statusList(_ token: String, at now: Timestamp) throws -> StatusList {
        let payload = try SignedToken.open(token, type: Self.listType, keys: self).payload
        guard let credential = try? JSONDecoder().decode(StatusListCredential.self, from: payload),
            credential.type.contains("BitstringStatusListCredential")
        else { throw CredentialError.payload("not a status list") }
        guard now >= credential.validFrom else { throw CredentialError.notYetValid(credential.validFrom) }
        return try StatusList(encoded: credential.credentialSubject.encodedList)
    }
}
