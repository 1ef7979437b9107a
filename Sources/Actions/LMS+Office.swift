import Learning
import People
import Storage

/// A page of the list of enrolments.
public struct EnrolmentList: Sendable {
    public struct Row: Sendable {
        public var study: Study
        public var learner: Person
        public var consultant: Person?
    }

    public var rows: [Row]
    /// How many there are in all.
    public var total: Int
    /// Enrolments, found or not, whose course has work to mark and that have no consultant yet.
    public var waiting: Int
}

extension LMS {
    /// A page of people by name.
    public func people(
        _ filter: PeopleFilter, limit: Int, offset: Int, _ actor: Actor
    ) async throws -> (rows: [Dossier], total: Int) {
        try permit(actor, .readPerson, .person(nil))
        return try await store.read { tx in
            let rows = try tx.people(filter, limit: limit, offset: offset).map { person in
                Dossier(
                    person: person, grants: try tx.grants(of: person.id),
                    organisation: try person.organisation.flatMap { try tx.organisation($0) }, studies: [])
            }
            return (rows, try tx.countPeople(filter))
        }
    }

    /// A page of enrolments, newest first, for whoever may see progress by name.
    ///
    /// - Parameter isWaiting: only those that wait for a consultant.
    public func enrolments(
        _ filter: EnrolmentFilter, isWaiting: Bool, limit: Int, offset: Int, _ actor: Actor
    ) async throws -> EnrolmentList {
        try permit(actor, .enrolOther, .cohort())
        let marked = try await packagesWithAssignments()
        let wanted = filtered(filter, isWaiting ? marked : nil)
        let unallotted = EnrolmentFilter(isCompleted: false, unallottedOf: marked)
        let (enrolments, total, waiting) = try await store.read { tx in
            (
                try tx.enrolments(wanted, limit: limit, offset: offset), try tx.countEnrolments(wanted),
                try tx.countEnrolments(unallotted)
            )
        }
        var rows: [EnrolmentList.Row] = []
        for enrolment in enrolments {
            guard let learner = try await store.read({ try $0.person(enrolment.person) }),
                let study = try await study(enrolment.person, enrolment.course)
            else { continue }
            let consultant = try await store.read { tx in try enrolment.consultant.flatMap { try tx.person($0) } }
            rows.append(EnrolmentList.Row(study: study, learner: learner, consultant: consultant))
        }
        return EnrolmentList(rows: rows, total: total, waiting: waiting)
    }

    private func filtered(_ filter: EnrolmentFilter, _ unallottedOf: [String]?) -> EnrolmentFilter {
        guard let unallottedOf else { return filter }
        var filter = filter
        filter.isCompleted = false
        filter.unallottedOf = unallottedOf
        return filter
    }

    private func packagesWithAssignments() async throws -> [String] {
        var digests: [String] = []
        for package in try await store.read({ try $0.packages() }) {
            guard let course = try await course(package.digest) else { continue }
            if course.activities.contains(where: { $0.kind == .assignment }) { digests.append(package.digest) }
        }
        return digests
    }
}
