import Foundation
import Testing

@testable import Credentials

@Suite struct KeyRingTests {
    @Test func keysRotateWithoutBreakingOldCredentials() throws {
        let now = try Timestamp("2027-01-01T00:00:00Z")
        let old = try KeyRing(active: SigningKey.generate(under: keysAddress))
        let badge = try OpenBadge(.sample(), holder: HolderIdentity(showsName: false))
        let token = try old.sign(badge)
        let new = try old.rotated(to: SigningKey.generate(under: keysAddress))
        #expect(new.active!.kid != old.active!.kid)
        #expect(try new.verify(token, at: now).kid == old.active!.kid)
        #expect(try new.verify(new.sign(badge), at: now).kid == new.active!.kid)
        #expect(throws: CredentialError.unknownKey(new.active!.kid)) { try old.verify(new.sign(badge), at: now) }
        #expect(new.verificationKeys.count == 2 && new.key(old.active!.kid)?.jwk == old.active!.verification.jwk)
    }

    @Test func aKeySurvivesStoring() throws {
        let key = try SigningKey.generate(under: keysAddress)
        let again = try SigningKey(pem: key.pem, under: keysAddress)
        #expect(again.kid == key.kid && again.pem == key.pem)
        #expect(try SigningKey(pem: key.pem, kid: "https://old.example/keys/1").kid == "https://old.example/keys/1")
        let retired = try VerificationKey(jwk: key.verification.jwk)
        #expect(retired.kid == key.kid && retired.jwk == key.verification.jwk)
        let badge = try OpenBadge(.sample(), holder: HolderIdentity(showsName: false))
        let token = try KeyRing(active: key).sign(badge)
        let ring = try KeyRing(active: SigningKey.generate(under: keysAddress), retired: [retired])
        #expect(throws: Never.self) { try ring.verify(token, at: Timestamp("2027-01-01T00:00:00Z")) }
    }

    @Test func theJWKIsPublicAndWhole() throws {
        let key = try SigningKey.generate(under: keysAddress)
        let fields = try #require(
            try JSONSerialization.jsonObject(with: key.verification.jwk) as? [String: String])
        #expect(Set(fields.keys) == ["alg", "e", "kid", "kty", "n", "use"])
        #expect(fields["kid"] == key.kid && fields["e"] == "AQAB" && fields["kty"] == "RSA")
        #expect(try #require(Base64URL.decode(fields["n"] ?? "")).count == 256)
        #expect(key.kid.hasPrefix("https://rumbo.example/keys/") && key.kid.count == 27 + 43)
    }

    @Test func badKeysAreRefused() throws {
        #expect(throws: CredentialError.self) { try SigningKey.generate(under: keysAddress, bits: 1_024) }
        #expect(throws: CredentialError.self) { try SigningKey(pem: "-----BEGIN", under: keysAddress) }
        #expect(throws: CredentialError.self) { try VerificationKey(jwk: Data("{}".utf8)) }
        let key = try SigningKey.generate(under: keysAddress)
        #expect(throws: CredentialError.duplicateKey(key.kid)) {
            try KeyRing(active: key, retired: [key.verification])
        }
    }
}
