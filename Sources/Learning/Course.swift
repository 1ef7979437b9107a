import People

/// A course as the house knows it, whatever format its package came in.
///
/// A value of this type is read once from a package and never changes: learners are pinned to it by the package's digest.
public struct Course: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Course>

    public enum Level: String, Codable, Sendable, CaseIterable { case basico, intermedio, especializacion }
    public enum Mode: String, Codable, Sendable, CaseIterable { case autoguiado, tutorizado, taller, concurso }

    public var id: ID
    public var version: String
    public var title: Localized
    public var summary: Localized
    public var outcomes: [Localized]
    public var level: Level
    public var mode: Mode
    /// Learning hours of 60 minutes.
    public var hours: Double
    public var licence: String
    public var authors: [String]
    /// The languages that every text is in; the first is the fallback.
    public var languages: [Language]
    /// Catalogue codes, `T01` to `T38`.
    public var topics: [String]
    public var audiences: [String]
    /// Courses to complete before enrolling in this one.
    public var requires: [ID]
    public var units: [Unit]
    public var banks: [Bank]
    public var rubrics: [Rubric]
    public var completion: [Requirement]
    public var certificate: CertificateOffer?
    /// Nil where the course offers no mentoring of its own.
    public var mentoring: MentoringOffer?

    public init(
        id: ID, version: String, title: Localized, summary: Localized = Localized(), outcomes: [Localized] = [],
        level: Level = .basico, mode: Mode = .autoguiado, hours: Double = 1, licence: String = "",
        authors: [String] = [],
        languages: [Language] = [.es], topics: [String] = [], audiences: [String] = [], requires: [ID] = [],
        units: [Unit] = [], banks: [Bank] = [], rubrics: [Rubric] = [], completion: [Requirement] = [],
        certificate: CertificateOffer? = nil, mentoring: MentoringOffer? = nil
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.summary = summary
        self.outcomes = outcomes
        self.level = level
        self.mode = mode
        self.hours = hours
        self.licence = licence
        self.authors = authors
        self.languages = languages
        self.topics = topics
        self.audiences = audiences
        self.requires = requires
        self.units = units
        self.banks = banks
        self.rubrics = rubrics
        self.completion = completion
        self.certificate = certificate
        self.mentoring = mentoring
    }

    public var activities: [Activity] { units.flatMap(\.activities) }

    public func activity(_ id: Activity.ID) -> Activity? {
        for unit in units {
            if let found = unit.activities.first(where: { $0.id == id }) { return found }
        }
        return nil
    }

    public func bank(_ id: Bank.ID) -> Bank? { banks.first { $0.id == id } }
    public func rubric(_ id: Rubric.ID) -> Rubric? { rubrics.first { $0.id == id } }

    /// Whether any work is marked by two persons.
    public var isMarkedTwice: Bool {
        activities.contains { activity in
            guard case .assignment(let assignment) = activity else { return false }
            return rubric(assignment.rubric)?.marking == .double
        }
    }

    /// The language to show this course in to a reader of `preferred`.
    public func language(for preferred: Language) -> Language {
        languages.contains(preferred) ? preferred : languages.first ?? .es
    }
}

/// A stop on the course's route: some activities under one title.
public struct Unit: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Unit>
    public var id: ID
    public var title: Localized
    public var activities: [Activity]

    public init(id: ID, title: Localized, activities: [Activity]) {
        self.id = id
        self.title = title
        self.activities = activities
    }
}

/// The mentoring that goes with a course. Whether it must be taken, ``Course/completion`` says.
public struct MentoringOffer: Codable, Hashable, Sendable {
    /// What it can be about, as catalogue codes; the first is proposed.
    public var topics: [String]
    /// Packages of hours that may be asked for, 1 to 4.
    public var packages: Int

    public init(topics: [String], packages: Int = 1) {
        self.topics = topics
        self.packages = packages
    }
}

/// Which certificate a course ends in.
public struct CertificateOffer: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable { case aprobacion, asistencia, especializacion, formador }
    /// Name of the design, a folder of `Certificates/`.
    public var design: String
    public var kind: Kind

    public init(design: String, kind: Kind) {
        self.design = design
        self.kind = kind
    }
}
