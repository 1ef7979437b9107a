import Crypto
import Foundation

/// How much a credential tells of its holder. With neither name nor e-mail it only points to the verification page.
public struct HolderIdentity: Hashable, Sendable {
    /// The holder agreed that the name stands in the credential as plain text.
    public var showsName: Bool
    /// Salted hash of the holder's e-mail address, in the field's form.
    public let emailHash: String?
    public let salt: String?

    /// - Parameter salt: kept in the credential beside the hash; give each credential its own (`randomSalt`).
    public init(showsName: Bool, email: String? = nil, salt: String = "") {
        self.showsName = showsName
        emailHash = email.map { Self.hash($0, salt: salt) }
        self.salt = email == nil ? nil : salt
    }

    /// The `IdentityHash` of OB 3.0: SHA-256 over the identity followed by the salt, in lower-case hexadecimal.
    public static func hash(_ identity: String, salt: String) -> String {
        let digest = SHA256.hash(data: Data((identity + salt).utf8))
        return "sha256$" + digest.map { hexadecimal($0) }.joined()
    }

    /// 128 random bits in hexadecimal.
    public static func randomSalt(using generator: inout some RandomNumberGenerator) -> String {
        (0..<16).map { _ in hexadecimal(UInt8.random(in: .min ... .max, using: &generator)) }.joined()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

extension OpenBadge {
    /// Both contexts of OB 3.0 §7.2, in the order that it demands.
    public static let contexts = [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    ]

    private static let schema = Schema(
        id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
        type: "1EdTechJsonSchemaValidator2019")

    /// The credential of a certificate.
    /// - Parameters:
    ///   - status: its place in a status list, so that it can be revoked.
    ///   - achievement: an address for the course version; without one it is named by the package's digest (RFC 6920).
    public init(
        _ facts: CertificateFacts, holder: HolderIdentity, status: StatusEntry? = nil, achievement: URL? = nil,
        evidence: [Evidence] = []
    ) throws {
        let address = facts.verification.absoluteString
        context = Self.contexts
        id = address
        type = ["VerifiableCredential", "OpenBadgeCredential"]
        name = facts.course.title
        issuer = Profile(
            id: facts.issuer.url.absoluteString, type: ["Profile"], name: facts.issuer.name,
            url: facts.issuer.url.absoluteString)
        validFrom = facts.issued
        validUntil = facts.expires
        credentialSubject = try AchievementSubject(facts, holder: holder, achievement: achievement)
        credentialStatus = status
        credentialSchema = [Self.schema]
        self.evidence = evidence.isEmpty ? nil : evidence
        iss = issuer.id
        jti = id
        sub = credentialSubject.id
        nbf = facts.issued.seconds
        exp = facts.expires?.seconds
    }
}

extension OpenBadge.AchievementSubject {
    fileprivate init(_ facts: CertificateFacts, holder: HolderIdentity, achievement address: URL?) throws {
        let achievement = try OpenBadge.Achievement(facts, address: address)
        var identities: [OpenBadge.Identity] = []
        if let hash = holder.emailHash {
            identities.append(
                OpenBadge.Identity(
                    type: "IdentityObject", hashed: true, identityHash: hash, identityType: "emailAddress",
                    salt: holder.salt))
        }
        if holder.showsName {
            identities.append(
                OpenBadge.Identity(
                    type: "IdentityObject", hashed: false, identityHash: facts.holder, identityType: "name", salt: nil))
        }
        id = facts.verification.absoluteString + "#holder"
        type = ["AchievementSubject"]
        identifier = identities.isEmpty ? nil : identities
        licenseNumber = facts.serial.description
        result = facts.score.map { score in
            [
                OpenBadge.Result(
                    type: ["Result"], resultDescription: achievement.resultDescription?.first?.id,
                    value: CredentialWords.number(score))
            ]
        }
        self.achievement = achievement
    }
}

extension OpenBadge.Achievement {
    fileprivate init(_ facts: CertificateFacts, address: URL?) throws {
        let words = CredentialWords(facts.language)
        id = try address?.absoluteString ?? Self.name(ofPackage: facts.course.packageDigest)
        type = ["Achievement"]
        name = facts.course.title
        description = words.description(of: facts)
        criteria = OpenBadge.Criteria(narrative: words.criteria(of: facts))
        achievementType =
            switch facts.kind {
            case .aprobacion: "CertificateOfCompletion"
            case .asistencia: "Course"
            case .especializacion, .formador: "Certificate"
            }
        humanCode = facts.course.id
        inLanguage = facts.language.rawValue
        version = facts.course.version
        tag = facts.course.topics.isEmpty ? nil : facts.course.topics
        if facts.score != nil {
            resultDescription = [
                OpenBadge.ResultDescription(
                    id: id + "#score", type: ["ResultDescription"], name: words.score, resultType: "Percent",
                    valueMin: "0", valueMax: "100")
            ]
        }
    }

    /// RFC 6920: a name that is the content's digest.
    private static func name(ofPackage digest: String) throws -> String {
        let digits = Array(digest.utf8)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { at in
            UInt8(digest.dropFirst(at).prefix(2), radix: 16)
        }
        guard digits.count == 64, bytes.count == 32 else {
            throw CredentialError.payload("the package digest is not 64 hexadecimal digits")
        }
        return "ni:///sha-256;" + Base64URL.encode(bytes)
    }
}
