import Learning
import People
import Statements

/// A certificate as issued: facts, credential and the PDF's blob, none of which ever changes; only its state does.
public struct StoredCertificate: Sendable, Hashable {
    public enum State: String, Sendable { case valid, revoked, replaced }

    /// 16 symbols without hyphens.
    public var serial: String
    public var enrolment: Enrolment.ID
    public var person: Person.ID
    public var course: Course.ID
    public var issued: Instant
    /// Canonical JSON of the printed facts.
    public var facts: String
    /// The signed credential, a compact JWS.
    public var credential: String
    /// Digest of the PDF's blob.
    public var pdf: String
    /// Place in the status list.
    public var statusIndex: Int
    public var state: State
    public var reason: String?
    public var changed: Instant?
    public var replacedBy: String?

    public init(
        serial: String, enrolment: Enrolment.ID, person: Person.ID, course: Course.ID, issued: Instant, facts: String,
        credential: String, pdf: String, statusIndex: Int
    ) {
        self.serial = serial
        self.enrolment = enrolment
        self.person = person
        self.course = course
        self.issued = issued
        self.facts = facts
        self.credential = credential
        self.pdf = pdf
        self.statusIndex = statusIndex
        state = .valid
    }
}

extension Transaction {
    public func certificate(serial: String) throws -> StoredCertificate? {
        try connection.row("SELECT * FROM certificates WHERE serial = \(serial)").map(certificate)
    }

    public func certificate(credential: String) throws -> StoredCertificate? {
        try connection.row("SELECT * FROM certificates WHERE credential = \(credential)").map(certificate)
    }

    public func certificate(enrolment: Enrolment.ID) throws -> StoredCertificate? {
        try connection.row("SELECT * FROM certificates WHERE enrolment_id = \(enrolment.rawValue)").map(certificate)
    }

    /// Newest first.
    public func certificates(of person: Person.ID) throws -> [StoredCertificate] {
        try connection.rows(
            "SELECT * FROM certificates WHERE person_id = \(person.rawValue) ORDER BY issued_at DESC"
        ).map(certificate)
    }

    public func insert(_ certificate: StoredCertificate) throws {
        touchProgress(certificate.enrolment)
        try connection.run(
            """
            INSERT INTO certificates (serial, enrolment_id, person_id, course_id, state, status_index, issued_at, facts,
                credential, pdf)
            VALUES (\(certificate.serial), \(certificate.enrolment.rawValue), \(certificate.person.rawValue),
                \(certificate.course.rawValue), \(certificate.state.rawValue), \(certificate.statusIndex),
                \(certificate.issued.description), \(certificate.facts), \(certificate.credential), \(certificate.pdf))
            """)
    }

    public func revoke(_ serial: String, reason: String, at: Instant) throws {
        let row = try connection.row(
            """
            UPDATE certificates SET state = 'revoked', reason = \(reason), changed_at = \(at.description)
            WHERE serial = \(serial) RETURNING enrolment_id
            """)
        if let row { touchProgress(Enrolment.ID(try row.text("enrolment_id"))) }
    }

    public func isStatusIndexTaken(_ index: Int) throws -> Bool {
        try connection.row("SELECT serial FROM certificates WHERE status_index = \(index)") != nil
    }

    /// Places of the status list whose bit is set.
    public func revokedStatusIndexes() throws -> [Int] {
        try connection.rows("SELECT status_index FROM certificates WHERE state <> 'valid' ORDER BY status_index")
            .map { try $0.integer("status_index") }
    }

    func certificate(_ row: Row) throws -> StoredCertificate {
        guard let state = StoredCertificate.State(rawValue: try row.text("state")) else {
            throw StorageError.unexpectedColumn("state")
        }
        var certificate = StoredCertificate(
            serial: try row.text("serial"), enrolment: Enrolment.ID(try row.text("enrolment_id")),
            person: try row.person("person_id"), course: Course.ID(try row.text("course_id")),
            issued: try row.instant("issued_at"), facts: try row.text("facts"), credential: try row.text("credential"),
            pdf: try row.text("pdf"), statusIndex: try row.integer("status_index"))
        certificate.state = state
        certificate.reason = try row.optionalText("reason")
        certificate.changed = try row.optionalInstant("changed_at")
        certificate.replacedBy = try row.optionalText("replaced_by")
        return certificate
    }
}

extension Transaction {
    /// Enrolments whose course is completed and that have no certificate yet, though the fold knows of none either.
    public func enrolmentsToCertify(limit: Int) throws -> [Enrolment] {
        let rows = try connection.rows(
            """
            SELECT p.enrolment_id FROM progress p JOIN enrolments e ON e.id = p.enrolment_id
                JOIN packages k ON k.digest = e.digest LEFT JOIN certificates c ON c.enrolment_id = p.enrolment_id
            WHERE k.certifies = 1 AND p.completed_at IS NOT NULL AND p.certified_at IS NULL AND c.serial IS NULL
            ORDER BY p.completed_at LIMIT \(limit)
            """)
        return try rows.compactMap { try enrolment(Enrolment.ID(try $0.text("enrolment_id"))) }
    }
}
