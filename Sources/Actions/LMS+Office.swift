import Learning
import People
import Statements
import Storage

/// A page of the list of enrolments.
public struct EnrolmentList: Sendable {
    public struct Row: Sendable {
        public var study: Study
        public var learner: Person
        public var consultant: String?
        public var secondMarker: String?
        public var thirdMarker: String?
        /// Whether two marks of its work lie apart and wait for a third, where the reader may know.
        public var isUndecided: Bool
        /// Whether the reader may see this learner's progress by name.
        public var showsProgress: Bool
    }

    public var rows: [Row]
    /// How many there are in all.
    public var total: Int
    /// Enrolments, found or not, that lack somebody to mark their work.
    public var waiting: Int
}

extension LMS {
    /// A page of people.
    public func people(
        _ filter: PeopleFilter, by order: ListOrder<PeopleColumn> = ListOrder(.name), language: Language = .es,
        limit: Int, offset: Int, _ actor: Actor
    ) async throws -> (rows: [Dossier], total: Int) {
        let decision = try permit(actor, .readPerson, .person(nil))
        let found = try await store.read { tx in
            (
                rows: try tx.people(filter, by: order, language: language, limit: limit, offset: offset).map {
                    try LMS.dossier(of: $0, tx)
                }, total: try tx.countPeople(filter)
            )
        }
        if decision.mustBeLogged {
            try await log("people.list", "\(found.rows.count)/\(found.total) from \(offset): \(filter.words)", actor)
        }
        return found
    }

    /// A page of the enrolments of those whom the reader may enrol.
    ///
    /// Who may enrol is not always who may see progress by name: where it is figures only, rows show none, and neither the
    /// filter nor the order tells it.
    /// - Parameter isWaiting: only those that lack a consultant, a second marker, or somebody to decide between two marks.
    public func enrolments(
        _ filter: EnrolmentFilter, by order: ListOrder<EnrolmentColumn> = ListOrder(.enrolled, isDescending: true),
        isWaiting: Bool, language: Language = .es, limit: Int, offset: Int, _ actor: Actor
    ) async throws -> EnrolmentList {
        let marked = try await packagesWithAssignments()
        let wanted = try bounded(filter, isWaiting ? marked : nil, actor)
        let unallotted = try bounded(EnrolmentFilter(), marked, actor)
        let (order, courses) = (bounded(order, actor), try await coursesByTitle(language))
        let (lines, total, waiting) = try await store.read { tx in
            (
                try tx.enrolments(wanted, by: order, courses: courses, limit: limit, offset: offset),
                try tx.countEnrolments(wanted), try tx.countEnrolments(unallotted)
            )
        }
        var rows: [EnrolmentList.Row] = []
        for line in lines {
            guard let study = try await study(line.learner.id, line.enrolment.course) else { continue }
            let showsProgress = try await maySeeProgress(of: line.learner, actor)
            rows.append(
                try await store.read { tx in
                    EnrolmentList.Row(
                        study: study, learner: line.learner, consultant: line.consultant,
                        secondMarker: try line.enrolment.secondMarker.flatMap { try tx.person($0) }?.displayName,
                        thirdMarker: try line.enrolment.thirdMarker.flatMap { try tx.person($0) }?.displayName,
                        isUndecided: try showsProgress && tx.isUndecided(line.enrolment.id),
                        showsProgress: showsProgress)
                })
        }
        try await log("enrolments.list", "\(rows.count)/\(total) from \(offset): \(wanted.words)", actor)
        return EnrolmentList(rows: rows, total: total, waiting: waiting)
    }

    /// Whether the reader sees everybody's progress by name, and so may filter and order by it.
    public func seesAllProgress(_ actor: Actor) -> Bool { Reach(of: actor, .readNamedProgress).isWhole }

    // MARK: Certificates

    /// A page of certificates, with the facts of each, for those who issue them.
    public func certificates(
        _ filter: CertificateFilter, by order: ListOrder<CertificateColumn> = ListOrder(.issued, isDescending: true),
        language: Language = .es, limit: Int, offset: Int, _ actor: Actor
    ) async throws -> (rows: [Verification], total: Int) {
        try permit(actor, .issueCertificate, .certificate())
        let courses = try await coursesByTitle(language)
        let (stored, total) = try await store.read { tx in
            (
                try tx.certificates(filter, by: order, courses: courses, limit: limit, offset: offset),
                try tx.countCertificates(filter)
            )
        }
        try await log("certificates.list", "\(stored.count)/\(total) from \(offset): \(filter.query)", actor)
        return (try stored.map(reading), total)
    }

    // MARK: Parts

    static func dossier(of line: PersonLine, _ tx: Transaction) throws -> Dossier {
        Dossier(
            person: line.person, grants: try tx.grants(of: line.person.id), organisation: line.organisation,
            studies: [], seen: line.seen)
    }

    func log(_ action: String, _ detail: String, _ actor: Actor) async throws {
        let now = now
        try await store.write { try $0.audit(actor.personID?.rawValue ?? "system", action, "", detail, at: now) }
    }

    /// The filter within the reader's reach; with `lacking`, only what waits for somebody to mark.
    func bounded(
        _ filter: EnrolmentFilter, _ lacking: EnrolmentFilter.Lacking?, _ actor: Actor
    ) throws -> EnrolmentFilter {
        var filter = filter
        filter.reach = Reach(of: actor, .enrolOther)
        if filter.reach.isEmpty { try permit(actor, .enrolOther, .cohort()) }
        let seesAll = seesAllProgress(actor)
        if !seesAll { filter.isCompleted = nil }
        if let lacking {
            filter.lacking = lacking
            // That marks lie apart tells of progress.
            filter.lacking?.decider = seesAll
            if seesAll { filter.isCompleted = false }
        }
        return filter
    }

    func bounded(_ order: ListOrder<EnrolmentColumn>, _ actor: Actor) -> ListOrder<EnrolmentColumn> {
        order.column == .progress && !seesAllProgress(actor) ? ListOrder(.enrolled, isDescending: true) : order
    }

    func maySeeProgress(of learner: Person, _ actor: Actor) async throws -> Bool {
        if seesAllProgress(actor) { return true }
        let (consents, organisation) = try await store.read { tx in
            (try tx.consents(of: learner.id), try learner.organisation.flatMap { try tx.organisation($0) })
        }
        return may(
            actor, .readNamedProgress,
            .enrolment(
                of: learner.id, organisation: learner.organisation, bodies: organisation?.bodies ?? [],
                country: learner.country,
                organisationMaySee: consents.hold(.organisationSeesProgress, at: now.date)))
    }

    /// Every course in the alphabetical order of its title in `language`.
    func coursesByTitle(_ language: Language) async throws -> [Course.ID] {
        var titles: [Course.ID: String] = [:]
        for package in try await store.read({ try $0.packages() }) where titles[package.course] == nil {
            guard let course = try await course(package.digest) else { continue }
            titles[package.course] = SortKey.of(course.title[course.language(for: language)])
        }
        return titles.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }.map(\.key)
    }

    /// What to look for among enrolments that lack somebody to mark their work.
    func packagesWithAssignments() async throws -> EnrolmentFilter.Lacking {
        var lacking = EnrolmentFilter.Lacking(consultantOf: [], secondOf: [])
        for package in try await store.read({ try $0.packages() }) {
            guard let course = try await course(package.digest) else { continue }
            if course.activities.contains(where: { $0.kind == .assignment }) {
                lacking.consultantOf.append(package.digest)
            }
            if course.isMarkedTwice { lacking.secondOf.append(package.digest) }
        }
        return lacking
    }
}

// MARK: In the audit log

extension PeopleFilter {
    var words: String { "q=\(query) role=\(role?.rawValue ?? "") country=\(country?.rawValue ?? "")" }
}

extension EnrolmentFilter {
    var words: String {
        let countries = reach.isWhole ? "all" : reach.countries.map(\.rawValue).sorted().joined(separator: "+")
        return "q=\(query) course=\(course?.rawValue ?? "") reach=\(countries)"
    }
}
