import Foundation
import Learning

/// What somebody looks for among certificates.
public struct CertificateFilter: Sendable, Hashable {
    /// Words of the holder's name or login name, or the beginning of a serial.
    public var query = ""
    public var course: Course.ID?
    public var state: StoredCertificate.State?

    public init(query: String = "", course: Course.ID? = nil, state: StoredCertificate.State? = nil) {
        self.query = query
        self.course = course
        self.state = state
    }

    public var isEmpty: Bool { query.isEmpty && course == nil && state == nil }
}

extension Transaction {
    /// `limit` certificates from `offset`, newest first where nothing else is asked for.
    ///
    /// - Parameter courses: every course in the order of its title, for the order by course.
    public func certificates(
        _ filter: CertificateFilter, by order: ListOrder<CertificateColumn> = ListOrder(.issued, isDescending: true),
        courses: [Course.ID] = [], limit: Int, offset: Int
    ) throws -> [StoredCertificate] {
        try connection.rows(
            """
            SELECT c.* FROM certificates c LEFT JOIN people p ON p.id = c.person_id WHERE \(condition(filter))
            ORDER BY \(expression(order, courses)), c.issued_at DESC, c.serial LIMIT \(limit) OFFSET \(offset)
            """
        ).map(certificate)
    }

    public func countCertificates(_ filter: CertificateFilter) throws -> Int {
        try connection.row(
            """
            SELECT COUNT(*) AS count FROM certificates c LEFT JOIN people p ON p.id = c.person_id
            WHERE \(condition(filter))
            """
        )?.integer("count") ?? 0
    }

    private func condition(_ filter: CertificateFilter) -> SQL {
        let names = SQL.words(filter.query) { "p.search LIKE \($0) ESCAPE '\\'" }
        // A serial holds letters and digits only, whatever hyphens and spaces somebody types into it.
        let serial = filter.query.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        var sql: SQL = serial.isEmpty ? "(\(names))" : "((\(names)) OR c.serial LIKE \("\(serial)%"))"
        if let course = filter.course { sql = "\(sql) AND c.course_id = \(course.rawValue)" }
        if let state = filter.state { sql = "\(sql) AND c.state = \(state.rawValue)" }
        return sql
    }

    private func expression(_ order: ListOrder<CertificateColumn>, _ courses: [Course.ID]) -> SQL {
        switch order.column {
        case .holder: .absentLast("p.sort_name", order.direction)
        case .course: "\(SQL.rank("c.course_id", among: courses.map(\.rawValue))) \(order.direction)"
        case .issued: "c.issued_at \(order.direction)"
        case .state: "c.state \(order.direction)"
        }
    }
}
