import Crypto
import Foundation
import Testing

@testable import Credentials

@Suite struct OpenBadgeTests {
    private func json(_ badge: OpenBadge) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: CanonicalJSON.encode(badge))
        return try #require(object as? [String: Any])
    }

    @Test func hasWhatTheStandardDemands() throws {
        let status = StatusEntry(list: url("https://rumbo.example/status/1"), index: 94_567)
        let badge = try OpenBadge(.full(), holder: HolderIdentity(showsName: true), status: status)
        let fields = try json(badge)
        #expect(
            fields["@context"] as? [String] == [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
            ])
        #expect(fields["type"] as? [String] == ["VerifiableCredential", "OpenBadgeCredential"])
        #expect(fields["validFrom"] as? String == "2026-11-20T15:04:05Z")
        #expect(fields["validUntil"] as? String == "2029-11-20T15:04:05Z")
        let subject = try #require(fields["credentialSubject"] as? [String: Any])
        let achievement = try #require(subject["achievement"] as? [String: Any])
        for name in ["id", "type", "criteria", "description", "name"] { #expect(achievement[name] != nil) }
        #expect(subject["licenseNumber"] as? String == "7K3M-Q0X9-RTB4-WZ2K")
        let entry = try #require(fields["credentialStatus"] as? [String: Any])
        #expect(entry["type"] as? String == "BitstringStatusListEntry")
        #expect(entry["statusListIndex"] as? String == "94567")
        #expect(entry["statusListCredential"] as? String == "https://rumbo.example/status/1")
    }

    @Test func claimsMirrorTheCredential() throws {
        let fields = try json(OpenBadge(.full(), holder: HolderIdentity(showsName: false)))
        #expect(fields["iss"] as? String == "https://rumbo.example/")
        #expect(fields["jti"] as? String == fields["id"] as? String)
        #expect(fields["sub"] as? String == "https://rumbo.example/v/7K3MQ0X9RTB4WZ2K#holder")
        #expect(fields["nbf"] as? Int == 1_795_187_045)
        #expect(fields["exp"] as? Int == 1_889_881_445)
        #expect(try json(OpenBadge(.sample(), holder: HolderIdentity(showsName: false)))["exp"] == nil)
    }

    @Test func tellsOfTheHolderOnlyWhatWasAgreed() throws {
        let facts = try CertificateFacts.sample(holder: "Nombre Reservado")
        let silent = try CanonicalJSON.encode(OpenBadge(facts, holder: HolderIdentity(showsName: false)))
        #expect(!String(decoding: silent, as: UTF8.self).contains("Nombre Reservado"))

        let hashed = HolderIdentity(showsName: false, email: "ana@rumbo.example", salt: "5a17")
        let badge = try OpenBadge(facts, holder: hashed)
        let identity = try #require(badge.credentialSubject.identifier?.first)
        let digest = SHA256.hash(data: Data("ana@rumbo.example5a17".utf8)).map { String(format: "%02x", $0) }.joined()
        #expect(identity.identityHash == "sha256$" + digest)
        #expect(identity.hashed && identity.salt == "5a17" && identity.identityType == "emailAddress")
        #expect(!String(decoding: try CanonicalJSON.encode(badge), as: UTF8.self).contains("ana@rumbo.example"))

        let named = try OpenBadge(facts, holder: HolderIdentity(showsName: true)).credentialSubject.identifier
        #expect(named?.map(\.identityHash) == ["Nombre Reservado"] && named?.first?.hashed == false)
    }

    @Test func saltsDiffer() {
        var generator = KnownGenerator(3)
        let salts = (0..<100).map { _ in HolderIdentity.randomSalt(using: &generator) }
        #expect(Set(salts).count == 100 && salts.allSatisfy { $0.count == 32 })
    }

    @Test func namesTheVersionByItsPackage() throws {
        let badge = try OpenBadge(.sample(), holder: HolderIdentity(showsName: false))
        #expect(badge.credentialSubject.achievement.id == "ni:///sha-256;Dw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8")
        let course = url("https://rumbo.example/cursos/preferencias-arancelarias")
        let addressed = try OpenBadge(.sample(), holder: HolderIdentity(showsName: false), achievement: course)
        #expect(addressed.credentialSubject.achievement.id == course.absoluteString)
        var facts = try CertificateFacts.sample()
        facts.course.packageDigest = "0f0f"
        #expect(throws: CredentialError.self) { try OpenBadge(facts, holder: HolderIdentity(showsName: false)) }
    }

    @Test(arguments: CertificateLanguage.allCases)
    func saysWhatWasDoneInEveryLanguage(_ language: CertificateLanguage) throws {
        for kind in CertificateKind.allCases {
            var facts = try CertificateFacts.full(language: language)
            facts.kind = kind
            let achievement = try OpenBadge(facts, holder: HolderIdentity(showsName: false)).credentialSubject
                .achievement
            #expect(achievement.criteria.narrative.contains("- Elegir la mejor de varias preferencias"))
            #expect(achievement.inLanguage == language.rawValue)
        }
    }
}
