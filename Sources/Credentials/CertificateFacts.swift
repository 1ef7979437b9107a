import Foundation

/// What a certificate attests, frozen when it is issued: everything that is printed, signed or shown on the
/// verification page comes from here and from nowhere else.
public struct CertificateFacts: Codable, Hashable, Sendable {
    public var serial: Serial
    public var kind: CertificateKind
    /// The holder's name as the holder writes it.
    public var holder: String
    public var course: CourseFacts
    /// The language that the certificate is written in.
    public var language: CertificateLanguage
    public var issued: Timestamp
    /// When it stops being valid, where it does.
    public var expires: Timestamp?
    /// The days that these moments are where the holder lives, as printed; `nil` in certificates from before they were kept.
    public var days: PrintedDays?
    /// Final mark in percent, 0...100, where the kind has one.
    public var score: Double?
    public var distinction: Bool
    public var marking: Marking
    /// Who validated the version that the holder took.
    public var validation: ValidationFacts?
    public var issuer: IssuerFacts
    /// The address of the page that says whether this certificate is good; it holds the serial.
    public var verification: URL

    public init(
        serial: Serial, kind: CertificateKind, holder: String, course: CourseFacts, language: CertificateLanguage,
        issued: Timestamp, expires: Timestamp? = nil, days: PrintedDays? = nil, score: Double? = nil,
        distinction: Bool = false, marking: Marking, validation: ValidationFacts? = nil, issuer: IssuerFacts,
        verification: URL
    ) {
        self.serial = serial
        self.kind = kind
        self.holder = holder
        self.course = course
        self.language = language
        self.issued = issued
        self.expires = expires
        self.days = days
        self.score = score
        self.distinction = distinction
        self.marking = marking
        self.validation = validation
        self.issuer = issuer
        self.verification = verification
    }
}

/// What kind of achievement is certified.
public enum CertificateKind: String, Codable, CaseIterable, Sendable {
    /// Passed the course.
    case aprobacion
    /// Attended.
    case asistencia
    /// Certified specialisation.
    case especializacion
    /// May train others.
    case formador
}

/// A language that certificates are written in.
public enum CertificateLanguage: String, Codable, CaseIterable, Sendable {
    case es, pt, en
}

/// A course module's level.
public enum CourseLevel: String, Codable, CaseIterable, Sendable {
    case basico, intermedio, especializacion
}

/// How what the course demands was marked.
public enum Marking: String, Codable, CaseIterable, Sendable {
    /// Not at all: the course demands reading only.
    case reading
    /// By the answer keys of the quizzes alone.
    case automatic
    /// Quizzes with open questions, which a person marked.
    case essays
    /// By one person against a rubric.
    case single
    /// By two people independently against a rubric.
    case double
    /// Quizzes, and work by one person against a rubric.
    case quizzesAndSingle
    /// Quizzes, and work by two people independently against a rubric.
    case quizzesAndDouble
}

/// The calendar days that a certificate prints, frozen when it is issued: rules of time zones change, a printed day does not.
public struct PrintedDays: Codable, Hashable, Sendable {
    /// IANA name of the zone that they are counted in.
    public var zone: String
    public var issued: CivilDay
    public var expires: CivilDay?
    public var validated: CivilDay?

    /// The days of the moments where the clocks show `zone`.
    public init(zone: TimeZone, issued: Timestamp, expires: Timestamp? = nil, validated: Timestamp? = nil) {
        self.zone = zone.identifier
        self.issued = issued.day(in: zone)
        self.expires = expires?.day(in: zone)
        self.validated = validated?.day(in: zone)
    }
}

/// The version of the course module that the holder took.
public struct CourseFacts: Codable, Hashable, Sendable {
    public var id: String
    public var title: String
    public var version: String
    /// SHA-256 of the package, 64 lower-case hexadecimal digits: the version's identity.
    public var packageDigest: String
    public var level: CourseLevel
    /// Learning hours of 60 minutes, above 0.
    public var hours: Double
    /// What the holder can do now, one sentence each.
    public var outcomes: [String]
    public var topics: [String]

    public init(
        id: String, title: String, version: String, packageDigest: String, level: CourseLevel, hours: Double,
        outcomes: [String] = [], topics: [String] = []
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.packageDigest = packageDigest
        self.level = level
        self.hours = hours
        self.outcomes = outcomes
        self.topics = topics
    }
}

/// Who validated a course version, and when.
public struct ValidationFacts: Codable, Hashable, Sendable {
    /// The body or person, where named.
    public var name: String?
    /// ISO 3166-1 alpha-2 code of the counterpart's country.
    public var country: String?
    public var date: Timestamp

    public init(name: String? = nil, country: String? = nil, date: Timestamp) {
        self.name = name
        self.country = country
        self.date = date
    }
}

/// Who issues certificates here.
public struct IssuerFacts: Codable, Hashable, Sendable {
    public var name: String
    public var url: URL

    public init(name: String, url: URL) {
        self.name = name
        self.url = url
    }
}

// MARK: - Days

extension CertificateFacts {
    // Certificates from before days were kept were printed with those of UTC, so these stay the days that they bear.

    public var issuedDay: CivilDay { days?.issued ?? issued.day }
    public var expiryDay: CivilDay? { days?.expires ?? expires?.day }
    public var validationDay: CivilDay? { days?.validated ?? validation?.date.day }
}

// MARK: - Stored form

extension CertificateFacts {
    /// The facts as JSON with sorted keys and plain slashes: equal facts give equal bytes.
    public func canonicalJSON() throws -> Data {
        try CanonicalJSON.encode(self)
    }

    /// Reads what `canonicalJSON` wrote.
    public init(canonicalJSON data: Data) throws {
        self = try JSONDecoder().decode(CertificateFacts.self, from: data)
    }
}

/// JSON with sorted keys and unescaped slashes.
enum CanonicalJSON {
    static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}
