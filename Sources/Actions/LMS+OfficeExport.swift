import Learning
import People
import Statements
import Storage

/// An enrolment as its export tells it.
public struct EnrolmentExport: Sendable {
    public var line: EnrolmentLine
    public var course: Course?
    public var showsProgress: Bool
}

// Whole lists, for those who may read them page by page. Each is one consistent view, bounded, and logged.
extension LMS {
    /// The most rows that one export holds: beyond it, a filter is asked for.
    public static let longestExport = 20_000

    public func exportPeople(
        _ filter: PeopleFilter, by order: ListOrder<PeopleColumn>, language: Language, _ actor: Actor
    ) async throws -> [Dossier] {
        try permit(actor, .readPerson, .person(nil))
        let rows = try await store.read { tx in
            try LMS.bound(try tx.countPeople(filter))
            return try tx.people(filter, by: order, language: language, limit: LMS.longestExport, offset: 0).map {
                try LMS.dossier(of: $0, tx)
            }
        }
        try await log("people.export", "\(rows.count): \(filter.words)", actor)
        return rows
    }

    public func exportEnrolments(
        _ filter: EnrolmentFilter, by order: ListOrder<EnrolmentColumn>, isWaiting: Bool, language: Language,
        _ actor: Actor
    ) async throws -> [EnrolmentExport] {
        let wanted = try bounded(filter, isWaiting ? try await packagesWithAssignments() : nil, actor)
        let (order, courses) = (bounded(order, actor), try await coursesByTitle(language))
        let lines = try await store.read { tx in
            try LMS.bound(try tx.countEnrolments(wanted))
            return try tx.enrolments(wanted, by: order, courses: courses, limit: LMS.longestExport, offset: 0)
        }
        var rows: [EnrolmentExport] = []
        for line in lines {
            rows.append(
                EnrolmentExport(
                    line: line, course: try await course(line.enrolment.package),
                    showsProgress: try await maySeeProgress(of: line.learner, actor)))
        }
        try await log("enrolments.export", "\(rows.count): \(wanted.words)", actor)
        return rows
    }

    public func exportCertificates(
        _ filter: CertificateFilter, by order: ListOrder<CertificateColumn>, language: Language, _ actor: Actor
    ) async throws -> [Verification] {
        try permit(actor, .issueCertificate, .certificate())
        let courses = try await coursesByTitle(language)
        let stored = try await store.read { tx in
            try LMS.bound(try tx.countCertificates(filter))
            return try tx.certificates(filter, by: order, courses: courses, limit: LMS.longestExport, offset: 0)
        }
        try await log("certificates.export", "\(stored.count): \(filter.query)", actor)
        return try stored.map(reading)
    }

    public func exportModules(_ actor: Actor) async throws -> [ModuleVersion] {
        let versions = try await modules(actor)
        try await log("modules.export", "\(versions.count)", actor)
        return versions
    }

    static func bound(_ count: Int) throws {
        guard count <= longestExport else { throw LearningError(.tooLarge, .listTooLong, detail: "\(longestExport)") }
    }
}
