/// What is acted on, with just the facts by which ``authorize(_:_:_:)`` decides. A fact left out speaks for nobody.
public struct Object: Hashable, Sendable {
    /// The kind of thing; every action takes one.
    public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case catalogue, enrolment, cohort, company, directoryEntry, mentoring, proposal, caseNote, hours, consultant
        case module, submission, certificate, survey, event, costs, indicators, auditLog, person, service
    }

    public let kind: Kind
    /// The persons whose record it is: learner, authors of a module, consultant of a proposal or of hours, owner of an
    /// account, person whom log entries are about.
    public var owners: Set<Person.ID> = []
    /// The firm that it belongs to or whose staff the owner is.
    public var organisation: Organisation.ID?
    /// Chambers, associations, networks through which the owner or firm takes part.
    public var bodies: Set<Organisation.ID> = []
    /// The country of the owner or firm; for a module nil means that it is for all.
    public var country: Country?
    /// The consultants allotted to the firm, cohort or case.
    public var consultants: Set<Person.ID> = []
    /// Whether their assignment is open, the agreed closing period included.
    public var assignmentIsOpen = false
    /// Whether the learner accepted that the organisation sees progress.
    public var organisationMaySee = false
    /// The countries that the firm's consent names, for this purpose.
    public var consentedCountries: Set<Country> = []
    /// Whether the part of the case notes is marked as shared.
    public var isShared = false
    /// Whether it names persons or firms; false for figures.
    public var isNamed = true

    init(_ kind: Kind) { self.kind = kind }
}

// MARK: The things

extension Object {
    /// The catalogue, an open lesson.
    public static let catalogue = Object(.catalogue)
    /// Keys, backups, the running service.
    public static let service = Object(.service)
    /// The audit log as a whole.
    public static let auditLog = Object(.auditLog)

    /// A learner's enrolment with its progress.
    public static func enrolment(
        of learner: Person.ID, organisation: Organisation.ID? = nil, bodies: Set<Organisation.ID> = [],
        country: Country? = nil, organisationMaySee: Bool = false, consultants: Set<Person.ID> = [],
        assignmentIsOpen: Bool = false
    ) -> Object {
        var object = Object(.enrolment)
        object.owners = [learner]
        object.place(organisation, bodies, country)
        object.organisationMaySee = organisationMaySee
        object.allot(consultants, assignmentIsOpen)
        return object
    }

    /// A group of learners that somebody enrols or makes: of a firm, or through a body, in a country.
    public static func cohort(
        organisation: Organisation.ID? = nil, bodies: Set<Organisation.ID> = [], country: Country? = nil
    ) -> Object {
        var object = Object(.cohort)
        object.place(organisation, bodies, country)
        return object
    }

    /// A firm's record.
    public static func company(
        _ firm: Organisation.ID, bodies: Set<Organisation.ID> = [], country: Country, organisationMaySee: Bool = false,
        consultants: Set<Person.ID> = [], assignmentIsOpen: Bool = false, consentedCountries: Set<Country> = []
    ) -> Object {
        var object = Object(.company)
        object.place(firm, bodies, country)
        object.organisationMaySee = organisationMaySee
        object.allot(consultants, assignmentIsOpen)
        object.consentedCountries = consentedCountries
        return object
    }

    /// A firm's entry in the directory.
    public static func directoryEntry(
        of firm: Organisation.ID, country: Country, consentedCountries: Set<Country>
    ) -> Object {
        var object = Object(.directoryEntry)
        object.place(firm, [], country)
        object.consentedCountries = consentedCountries
        return object
    }

    /// A request for mentoring, or the case that came of it. `learner` is who asked or asks.
    public static func mentoring(
        for learner: Person.ID?, firm: Organisation.ID? = nil, bodies: Set<Organisation.ID> = [],
        country: Country? = nil
    ) -> Object {
        var object = Object(.mentoring)
        object.owners = learner.map { [$0] } ?? []
        object.place(firm, bodies, country)
        return object
    }

    /// A proposed assignment of `consultant` to a case.
    public static func proposal(
        of consultant: Person.ID?, firm: Organisation.ID? = nil, bodies: Set<Organisation.ID> = [],
        country: Country? = nil
    ) -> Object {
        var object = Object(.proposal)
        object.owners = consultant.map { [$0] } ?? []
        object.place(firm, bodies, country)
        return object
    }

    /// Notes of a case; `isShared` for the part that the learner and firm see.
    public static func caseNote(
        learner: Person.ID?, firm: Organisation.ID? = nil, country: Country? = nil, consultants: Set<Person.ID>,
        assignmentIsOpen: Bool, isShared: Bool
    ) -> Object {
        var object = Object(.caseNote)
        object.owners = learner.map { [$0] } ?? []
        object.place(firm, [], country)
        object.allot(consultants, assignmentIsOpen)
        object.isShared = isShared
        return object
    }

    /// Hours that `consultant` gave to `firm`.
    public static func hours(of consultant: Person.ID, firm: Organisation.ID?, country: Country?) -> Object {
        var object = Object(.hours)
        object.owners = [consultant]
        object.place(firm, [], country)
        return object
    }

    /// A consultant's accreditation.
    public static func consultant(_ consultant: Person.ID, country: Country?) -> Object {
        var object = Object(.consultant)
        object.owners = [consultant]
        object.country = country
        return object
    }

    /// A course module in any state; `country` nil if it is for all.
    public static func module(authors: Set<Person.ID>, country: Country? = nil) -> Object {
        var object = Object(.module)
        object.owners = authors
        object.country = country
        return object
    }

    /// What `learner` handed in, to be marked.
    public static func submission(
        of learner: Person.ID, organisation: Organisation.ID? = nil, bodies: Set<Organisation.ID> = [],
        country: Country? = nil, consultants: Set<Person.ID> = [], assignmentIsOpen: Bool = false
    ) -> Object {
        var object = Object(.submission)
        object.owners = [learner]
        object.place(organisation, bodies, country)
        object.allot(consultants, assignmentIsOpen)
        return object
    }

    /// A certificate; the owner matters for all but verification.
    public static func certificate(of learner: Person.ID? = nil) -> Object {
        var object = Object(.certificate)
        object.owners = learner.map { [$0] } ?? []
        return object
    }

    /// A survey, as sent to `respondent` or to a country's or body's firms.
    public static func survey(
        respondent: Person.ID? = nil, bodies: Set<Organisation.ID> = [], country: Country? = nil
    ) -> Object {
        var object = Object(.survey)
        object.owners = respondent.map { [$0] } ?? []
        object.place(nil, bodies, country)
        return object
    }

    /// An entry of the calendar, put forward by a body or country.
    public static func event(bodies: Set<Organisation.ID> = [], country: Country? = nil) -> Object {
        var object = Object(.event)
        object.place(nil, bodies, country)
        return object
    }

    /// Costs of the programme. With `country` nil, the region's.
    public static func costs(country: Country? = nil) -> Object {
        var object = Object(.costs)
        object.country = country
        object.isNamed = false
        return object
    }

    /// Figures: about persons, a firm, a body's firms, a country, or with all left out the region.
    public static func indicators(
        of persons: Set<Person.ID> = [], organisation: Organisation.ID? = nil, bodies: Set<Organisation.ID> = [],
        country: Country? = nil
    ) -> Object {
        var object = Object(.indicators)
        object.owners = persons
        object.place(organisation, bodies, country)
        object.isNamed = false
        return object
    }

    /// Entries of the audit log that are about `person`.
    public static func auditLog(about person: Person.ID) -> Object {
        var object = Object(.auditLog)
        object.owners = [person]
        return object
    }

    /// An account; nil for one that is to be made, and for the list of all.
    public static func person(_ person: Person.ID?) -> Object {
        var object = Object(.person)
        object.owners = person.map { [$0] } ?? []
        return object
    }

    /// Figures instead of records: what a scope "aggregate with suppression only" can have of `kind`.
    public static func aggregate(of kind: Kind) -> Object {
        var object = Object(kind)
        object.isNamed = false
        return object
    }

    // MARK: Parts

    private mutating func place(_ organisation: Organisation.ID?, _ bodies: Set<Organisation.ID>, _ country: Country?) {
        self.organisation = organisation
        self.bodies = bodies
        self.country = country
    }

    private mutating func allot(_ consultants: Set<Person.ID>, _ isOpen: Bool) {
        self.consultants = consultants
        assignmentIsOpen = isOpen
    }
}
