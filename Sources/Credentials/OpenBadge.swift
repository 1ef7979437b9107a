import Foundation

/// An `OpenBadgeCredential` (Open Badges 3.0, VC Data Model 2.0) together with the registered claims that OB 3.0 §8.2
/// puts beside its properties when it is signed as a JWT. Only what this house writes is modelled; unknown members
/// are ignored.
public struct OpenBadge: Codable, Hashable, Sendable {
    public var context: [String]
    /// The address of the verification page.
    public var id: String
    public var type: [String]
    public var name: String?
    public var issuer: Profile
    public var validFrom: Timestamp
    public var validUntil: Timestamp?
    public var credentialSubject: AchievementSubject
    public var credentialStatus: StatusEntry?
    public var credentialSchema: [Schema]?
    public var evidence: [Evidence]?

    /// Registered claims (RFC 7519 §4.1).
    public var iss: String
    public var jti: String
    public var sub: String
    public var nbf: Int64
    public var exp: Int64?

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, name, issuer, validFrom, validUntil, credentialSubject, credentialStatus, credentialSchema
        case evidence, iss, jti, sub, nbf, exp
    }

    /// Who issued it.
    public struct Profile: Codable, Hashable, Sendable {
        public var id: String
        public var type: [String]
        public var name: String?
        public var url: String?
    }

    /// Whom it is about and what was achieved.
    public struct AchievementSubject: Codable, Hashable, Sendable {
        public var id: String
        public var type: [String]
        public var identifier: [Identity]?
        public var achievement: Achievement
        /// The certificate's serial.
        public var licenseNumber: String?
        public var result: [Result]?
    }

    /// An `IdentityObject`: how a holder can be recognised.
    public struct Identity: Codable, Hashable, Sendable {
        public var type: String
        public var hashed: Bool
        public var identityHash: String
        public var identityType: String
        public var salt: String?
    }

    /// What can be achieved: the course version.
    public struct Achievement: Codable, Hashable, Sendable {
        public var id: String
        public var type: [String]
        public var name: String
        public var description: String
        public var criteria: Criteria
        public var achievementType: String?
        public var humanCode: String?
        public var inLanguage: String?
        public var version: String?
        public var tag: [String]?
        public var resultDescription: [ResultDescription]?
    }

    /// How it is achieved.
    public struct Criteria: Codable, Hashable, Sendable {
        public var narrative: String
    }

    /// What a result's value means.
    public struct ResultDescription: Codable, Hashable, Sendable {
        public var id: String
        public var type: [String]
        public var name: String
        public var resultType: String
        public var valueMin: String?
        public var valueMax: String?
    }

    /// A mark.
    public struct Result: Codable, Hashable, Sendable {
        public var type: [String]
        public var resultDescription: String?
        public var value: String?
    }

    /// Something that shows the achievement.
    public struct Evidence: Codable, Hashable, Sendable {
        public var id: String?
        public var type: [String]
        public var name: String?
        public var narrative: String?

        public init(id: String? = nil, name: String? = nil, narrative: String? = nil) {
            self.id = id
            type = ["Evidence"]
            self.name = name
            self.narrative = narrative
        }
    }

    /// The JSON Schema that it keeps to.
    public struct Schema: Codable, Hashable, Sendable {
        public var id: String
        public var type: String
    }
}

/// Where a credential's status stands: a place in a bitstring status list (`BitstringStatusListEntry`).
public struct StatusEntry: Codable, Hashable, Sendable {
    public var id: String
    public var type: String
    public var statusPurpose: String
    public var statusListIndex: String
    public var statusListCredential: String

    /// - Parameter list: the address of the status list credential.
    public init(list: URL, index: Int, purpose: StatusPurpose = .revocation) {
        id = "\(list.absoluteString)#\(index)"
        type = "BitstringStatusListEntry"
        statusPurpose = purpose.rawValue
        statusListIndex = String(index)
        statusListCredential = list.absoluteString
    }

    /// The place in the list, where it is a number.
    public var index: Int? {
        Int(statusListIndex)
    }
}
