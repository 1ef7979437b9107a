import Crypto
import Foundation
import Testing

@testable import Credentials

@Suite struct CredentialVerificationTests {
    private static let key = Result { try SigningKey.generate(under: keysAddress) }
    private static let other = Result { try SigningKey.generate(under: keysAddress) }

    private let ring: KeyRing
    private let now: Timestamp

    init() throws {
        ring = try KeyRing(active: Self.key.get())
        now = try Timestamp("2027-01-01T00:00:00Z")
    }

    private func badge() throws -> OpenBadge {
        try OpenBadge(.full(), holder: HolderIdentity(showsName: true))
    }

    /// A token with a header of one's own, signed by the ring's key.
    private func token(header: String, payload: Data? = nil) throws -> String {
        let input = try Base64URL.encode(header.utf8) + "." + Base64URL.encode(payload ?? CanonicalJSON.encode(badge()))
        return try input + "." + Base64URL.encode(ring.active!.signature(for: Data(input.utf8)))
    }

    private func refusal(_ token: String, at moment: Timestamp? = nil) -> CredentialError? {
        #expect(throws: CredentialError.self) { try ring.verify(token, at: moment ?? now) }
    }

    @Test func aSignedCredentialVerifies() throws {
        let token = try ring.sign(badge())
        let verified = try ring.verify(token, at: now)
        #expect(verified.badge == (try badge()))
        #expect(verified.kid == ring.active!.kid)
        #expect(try ring.sign(badge()) == token, "the same credential gives the same bytes")
    }

    @Test func theHeaderIsExact() throws {
        let header = try #require(Base64URL.decode(ring.sign(badge()).prefix { $0 != "." }))
        #expect(String(decoding: header, as: UTF8.self) == #"{"alg":"RS256","kid":"\#(ring.active!.kid)","typ":"JWT"}"#)
    }

    @Test func otherAlgorithmsAreRefused() throws {
        let payload = try Base64URL.encode(CanonicalJSON.encode(badge()))
        let unsigned =
            Base64URL.encode(#"{"alg":"none","kid":"\#(ring.active!.kid)","typ":"JWT"}"#.utf8) + "." + payload
        #expect(refusal(unsigned + ".") == .algorithm("none"))
        let keyed = Base64URL.encode(#"{"alg":"HS256","kid":"\#(ring.active!.kid)","typ":"JWT"}"#.utf8) + "." + payload
        let secret = SymmetricKey(data: ring.active!.verification.jwk)
        let code = HMAC<SHA256>.authenticationCode(for: Data(keyed.utf8), using: secret)
        #expect(refusal(keyed + "." + Base64URL.encode(code)) == .algorithm("HS256"))
        let padded = #"{"alg":"PS256","kid":"\#(ring.active!.kid)","typ":"JWT"}"#
        #expect(refusal(try token(header: padded)) == .algorithm("PS256"))
    }

    @Test func otherHeadersAreRefused() throws {
        let kid = ring.active!.kid
        #expect(refusal(try token(header: #"{"alg":"RS256","kid":"\#(kid)","typ":"at+jwt"}"#)) == .type("at+jwt"))
        #expect(refusal(try token(header: #"{"alg":"RS256","kid":"\#(kid)"}"#)) == .header)
        #expect(refusal(try token(header: #"{"alg":"RS256","kid":1,"typ":"JWT"}"#)) == .header)
        #expect(refusal(try token(header: #"{"alg":"RS256","crit":["b64"],"kid":"\#(kid)","typ":"JWT"}"#)) == .header)
        #expect(refusal(try token(header: #"{"alg":"RS256","jwk":{},"kid":"\#(kid)","typ":"JWT"}"#)) == .header)
        #expect(refusal(try token(header: "[]")) == .malformed)
        let stranger = "https://elsewhere.example/keys/1"
        let unknown = #"{"alg":"RS256","kid":"\#(stranger)","typ":"JWT"}"#
        #expect(refusal(try token(header: unknown)) == .unknownKey(stranger))
    }

    @Test func tamperingIsSeen() throws {
        let parts = try ring.sign(badge()).split(separator: ".").map(String.init)
        var changed = try badge()
        changed.credentialSubject.result?[0].value = "100"
        let payload = try Base64URL.encode(CanonicalJSON.encode(changed))
        #expect(refusal("\(parts[0]).\(payload).\(parts[2])") == .signature)
        let byStranger = try KeyRing(active: Self.other.get()).sign(badge()).split(separator: ".")[2]
        #expect(refusal("\(parts[0]).\(parts[1]).\(byStranger)") == .signature)
        #expect(refusal("\(parts[0]).\(parts[1]).") == .signature)
        var generator = KnownGenerator(11)
        let whole = Array(parts.joined(separator: ".").utf8)
        for _ in 0..<300 {
            var bytes = whole
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(throws: CredentialError.self) { try ring.verify(String(decoding: bytes, as: UTF8.self), at: now) }
        }
    }

    @Test(arguments: ["", "a.b", "a.b.c.d", "....", "e30=.e30=.e30=", "é.é.é", "e30.e30.e30"])
    func nonsenseIsRefused(_ text: String) {
        #expect([.malformed, .header].contains(refusal(text)))
    }

    @Test func datesAreJudged() throws {
        let token = try ring.sign(badge())
        let start = try Timestamp("2026-11-20T15:04:05Z")
        let end = try Timestamp("2029-11-20T15:04:05Z")
        #expect(refusal(token, at: Timestamp(seconds: start.seconds - 1)) == .notYetValid(start))
        #expect(throws: Never.self) { try ring.verify(token, at: start) }
        #expect(throws: Never.self) { try ring.verify(token, at: Timestamp(seconds: end.seconds - 1)) }
        #expect(refusal(token, at: end) == .expired(end))
    }

    @Test func claimsMustMatch() throws {
        let changes: [(String, (inout OpenBadge) -> Void)] = [
            ("iss", { $0.iss = "https://elsewhere.example/" }), ("jti", { $0.jti = "urn:x" }),
            ("sub", { $0.sub = "urn:x" }), ("nbf", { $0.nbf -= 1 }), ("exp", { $0.exp = nil })
        ]
        for (name, change) in changes {
            var changed = try badge()
            change(&changed)
            #expect(refusal(try ring.sign(changed)) == .claim(name))
        }
    }

    @Test func otherPayloadsAreRefused() throws {
        var wrongType = try badge()
        wrongType.type = ["VerifiableCredential"]
        #expect(refusal(try ring.sign(wrongType)) == .payload("another type"))
        var wrongContext = try badge()
        wrongContext.context.reverse()
        #expect(refusal(try ring.sign(wrongContext)) == .payload("other contexts"))
        let header = #"{"alg":"RS256","kid":"\#(ring.active!.kid)","typ":"JWT"}"#
        let empty = refusal(try token(header: header, payload: Data("{}".utf8)))
        guard case .payload = empty else {
            Issue.record("an empty payload gave \(String(describing: empty))")
            return
        }
    }
}
