import Crypto
import Foundation
import _CryptoExtras

/// A private RSA key of 2048 bits or more that signs credentials, and the address of its public half.
///
/// swift-crypto is used directly rather than a JWT library, because the header's bytes must be exact.
public struct SigningKey: Sendable {
    /// The public half: what verifiers need.
    public let verification: VerificationKey
    private let key: _RSA.Signing.PrivateKey

    /// The URL that answers with the public key as one JWK.
    public var kid: String { verification.kid }

    /// The private key as PKCS#8 PEM. Store it where only the service can read it.
    public var pem: String { key.pkcs8PEMRepresentation }

    /// A new key whose id is its thumbprint under `keys`, for example `https://rumbo.example/keys/`.
    /// - Throws: `CredentialError.key` where `bits` is under 2048.
    public static func generate(under keys: URL, bits: Int = 2048) throws -> SigningKey {
        guard bits >= 2048 else { throw CredentialError.key("\(bits) bits are too few") }
        return try SigningKey(_RSA.Signing.PrivateKey(keySize: .init(bitCount: bits)), under: keys)
    }

    /// Reads a PEM key; its id is its thumbprint under `keys`.
    /// - Throws: `CredentialError.key` where the text is no RSA key of 2048 bits or more.
    public init(pem: String, under keys: URL) throws {
        try self.init(Self.read(pem), under: keys)
    }

    /// Reads a PEM key that already has an id, as after a change of host name.
    public init(pem: String, kid: String) throws {
        key = try Self.read(pem)
        verification = try VerificationKey(key.publicKey, kid: kid)
    }

    private init(_ key: _RSA.Signing.PrivateKey, under keys: URL) throws {
        self.key = key
        verification = try VerificationKey(key.publicKey, under: keys)
    }

    private static func read(_ pem: String) throws -> _RSA.Signing.PrivateKey {
        do {
            return try _RSA.Signing.PrivateKey(pemRepresentation: pem)
        } catch {
            throw CredentialError.key("not an RSA private key of 2048 bits or more in PEM")
        }
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 §3.3).
    func signature(for bytes: Data) throws -> Data {
        try key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5).rawRepresentation
    }
}

/// The public half of a signing key.
public struct VerificationKey: Sendable {
    /// The URL that answers with this key as one JWK.
    public let kid: String
    /// The key as a JWK (RFC 7517), keys sorted: what the `kid` address serves, as `application/jwk+json`.
    public let jwk: Data
    private let key: _RSA.Signing.PublicKey

    /// Reads a JWK as `jwk` writes it.
    /// - Throws: `CredentialError.key` where it is no RS256 key of 2048 bits or more with an id.
    public init(jwk data: Data) throws {
        guard let fields = try? JSONDecoder().decode(JWK.self, from: data), fields.kty == "RSA",
            fields.alg ?? "RS256" == "RS256", let kid = fields.kid,
            let modulus = Base64URL.decode(fields.n), let exponent = Base64URL.decode(fields.e),
            let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent), key.keySizeInBits >= 2048
        else { throw CredentialError.key("not a JWK for RS256 with 2048 bits or more") }
        try self.init(key, kid: kid)
    }

    fileprivate init(_ key: _RSA.Signing.PublicKey, kid: String) throws {
        self.key = key
        self.kid = kid
        let parts = try key.getKeyPrimitives()
        jwk = try CanonicalJSON.encode(
            JWK(
                kty: "RSA", n: Base64URL.encode(parts.modulus), e: Base64URL.encode(parts.publicExponent),
                alg: "RS256", kid: kid, use: "sig"))
    }

    fileprivate init(_ key: _RSA.Signing.PublicKey, under keys: URL) throws {
        let parts = try key.getKeyPrimitives()
        let bare = JWK(
            kty: "RSA", n: Base64URL.encode(parts.modulus), e: Base64URL.encode(parts.publicExponent))
        let thumbprint = Base64URL.encode(SHA256.hash(data: try CanonicalJSON.encode(bare)))
        try self.init(key, kid: keys.appending(path: thumbprint).absoluteString)
    }

    func isValid(signature: Data, for bytes: Data) -> Bool {
        key.isValidSignature(
            .init(rawRepresentation: signature), for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
    }
}

/// RFC 7517 and RFC 7518 §6.3.1. With `e`, `kty`, `n` alone and sorted, it is the input of the thumbprint of RFC 7638.
private struct JWK: Codable {
    var kty: String
    var n: String
    var e: String
    var alg: String?
    var kid: String?
    var use: String?
}
