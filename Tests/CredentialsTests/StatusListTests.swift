import Foundation
import Testing

@testable import Credentials

@Suite struct StatusListTests {
    @Test func remembersEveryBit() throws {
        var list = try StatusList()
        #expect(list.count == 131_072)
        let places = [0, 1, 7, 8, 94_567, 131_071]
        for place in places { try list.set(place, to: true) }
        let read = try StatusList(encoded: list.encoded())
        #expect(read == list)
        for place in 0..<list.count { #expect(try read.isSet(place) == places.contains(place)) }
        try list.set(94_567, to: false)
        #expect(try !list.isSet(94_567))
        #expect(try read.isSet(94_567))
    }

    @Test func theFirstBitIsTheLeftmost() throws {
        var list = try StatusList()
        try list.set(0, to: true)
        try list.set(15, to: true)
        let packed = try #require(Base64URL.decode(list.encoded().dropFirst()))
        let plain = try #require(Gzip.unpack(packed, limit: 1 << 20))
        #expect(Array(plain.prefix(3)) == [0x80, 0x01, 0x00] && plain.count == 16_384)
        #expect(try list.encoded() == list.encoded() && list.encoded().hasPrefix("uH4sIAAAAAAACA"))
    }

    @Test func readsTheExampleOfTheStandard() throws {
        // Bitstring Status List v1.0, example 3: a list of 131,072 unset bits, packed by another program.
        let list = try StatusList(
            encoded: "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA")
        #expect(list == (try StatusList()))
    }

    @Test func placesOutsideAreRefused() throws {
        var list = try StatusList(count: 200_001)
        #expect(list.count == 200_008)
        #expect(throws: CredentialError.self) { try list.isSet(-1) }
        #expect(throws: CredentialError.self) { try list.set(200_008, to: true) }
        #expect(throws: CredentialError.self) { try StatusList(count: StatusList.most + 1) }
    }

    @Test func otherTextsAreRefused() throws {
        let short = try #require(Gzip.pack(Data(repeating: 0, count: 100)))
        let bomb = try #require(Gzip.pack(Data(repeating: 0, count: StatusList.most / 8 + 1)))
        let whole = try StatusList().encoded()
        for text in [
            "", "u", "z" + whole.dropFirst(), "u" + Base64URL.encode(short), "u" + Base64URL.encode(bomb),
            String(whole.dropLast(8))
        ] {
            #expect(throws: CredentialError.self) { try StatusList(encoded: text) }
        }
    }

    @Test func isSignedAsACredentialOfItsOwn() throws {
        let ring = try KeyRing(active: SigningKey.generate(under: keysAddress))
        let now = try Timestamp("2027-01-01T00:00:00Z")
        var list = try StatusList()
        try list.set(42, to: true)
        let credential = try StatusListCredential(
            list, at: url("https://rumbo.example/status/1"), issuer: url("https://rumbo.example/"), from: now)
        let token = try ring.sign(credential)
        #expect(try ring.statusList(token, at: now) == list)
        #expect(throws: CredentialError.notYetValid(now)) {
            try ring.statusList(token, at: Timestamp(seconds: now.seconds - 1))
        }
        #expect(throws: CredentialError.type("vc+jwt")) { try ring.verify(token, at: now) }
        let badge = try ring.sign(OpenBadge(.sample(), holder: HolderIdentity(showsName: false)))
        #expect(throws: CredentialError.type("JWT")) { try ring.statusList(badge, at: now) }
    }
}
