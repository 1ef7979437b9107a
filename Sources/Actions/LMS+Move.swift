import Learning
import People
import Statements
import Storage

/// One learner on another version, and what moving them would do.
public struct Move: Sendable {
    public var enrolment: Enrolment
    public var from: Course
    public var progress: Learning.Progress
    public var plan: MovePlan
}

/// Everybody who takes another version of a course than this one.
public struct MoveList: Sendable {
    public struct Group: Sendable {
        public var changes: ModuleChanges
        public var learners: Int
    }

    public var version: ModuleVersion
    /// The versions that learners are on.
    public var groups: [Group]
    /// Oldest enrolment first.
    public var moves: [Move]
    /// Whether this is the version that is offered; nobody is moved to another.
    public var isOffered: Bool
    /// Whether the reader may move learners.
    public var mayMove: Bool

    public var going: [Move] { moves.filter(\.plan.moves) }
}

/// A learner's own choice of the newer version.
public struct OwnMove: Sendable {
    public var study: Study
    public var offer: Offer
    public var comparison: CourseComparison
    public var plan: MovePlan
}

extension LMS {
    /// Who would be moved to the version `digest` and who would stay: for its author, its reviewers and those who publish.
    public func moves(to digest: String, _ visit: Visit) async throws -> MoveList {
        let dossier = try await module(digest, visit)
        let version = dossier.version
        var courses: [String: Course] = [:]
        for other in dossier.others { courses[other.package.digest] = other.course }
        let moves = try await plans(to: digest, version.course, from: courses)
        var groups: [MoveList.Group] = []
        for other in dossier.others {
            let learners = moves.count { $0.enrolment.package == other.package.digest }
            guard learners > 0 else { continue }
            groups.append(.init(changes: try await changes(from: other, to: version), learners: learners))
        }
        return MoveList(
            version: version, groups: groups, moves: moves,
            isOffered: try await offer(version.course.id)?.package.digest == digest,
            mayMove: may(visit.actor, .publishModule, object(of: version.package)))
    }

    /// The learners of these moves whom the reader may see by name; reading them is logged where their scope is wide.
    public func learners(of moves: [Move], _ visit: Visit) async throws -> [Enrolment.ID: Person] {
        let people = try await store.read { tx in
            try moves.compactMap { move in try tx.person(move.enrolment.person).map { (move.enrolment, $0) } }
        }
        var seen: [Enrolment.ID: Person] = [:]
        var logged: [Person.ID] = []
        for (enrolment, person) in people {
            let object = Object.enrolment(
                of: person.id, organisation: person.organisation, country: person.country,
                consultants: enrolment.consultant.map { [$0] } ?? [], assignmentIsOpen: enrolment.consultant != nil)
            guard case .allowed(let scope, let mustBeLogged) = authorize(visit.actor, .readNamedProgress, object),
                scope != .aggregate, scope != .pseudonymous
            else { continue }
            seen[enrolment.id] = person
            if mustBeLogged { logged.append(person.id) }
        }
        let (now, reader, read) = (now, visit.person?.id.rawValue ?? "system", logged)
        if !read.isEmpty {
            try await store.write { tx in
                for id in read { try tx.audit(reader, "progress.read", id.rawValue, at: now) }
            }
        }
        return seen
    }

    /// Moves everybody who can be moved to the offered version, or only one; answers how many. A second time moves nobody.
    ///
    /// Each learner's move is whole: the version, the steps that begin anew, and the completion if the new rule holds already.
    public func moveLearners(to digest: String, only: Enrolment.ID? = nil, _ visit: Visit) async throws -> Int {
        let person = try visit.signedIn()
        guard let package = try await store.read({ try $0.package(digest) }) else {
            throw LearningError(.notFound, .courseUnknown)
        }
        try permit(visit.actor, .publishModule, object(of: package))
        var moved = 0
        var rest: [Enrolment.ID] = []
        if let only { rest = [only] } else { rest = try await moves(to: digest, visit).going.map(\.enrolment.id) }
        while !rest.isEmpty {
            // Some at a time, so that learners who are answering need not wait for them all.
            moved += try await move(Array(rest.prefix(100)), to: package, by: person.id)
            rest.removeFirst(min(100, rest.count))
        }
        return moved
    }

    // MARK: One's own choice

    /// What changing to the version that is offered would do for the actor; `nil` when it is theirs already.
    public func ownMove(_ id: Course.ID, _ visit: Visit) async throws -> OwnMove? {
        let person = try visit.signedIn()
        guard let study = try await study(person.id, id) else { throw LearningError(.forbidden, .notEnrolled) }
        guard let offer = try await newerOffer(than: study) else { return nil }
        let underWay = try await store.read { try $0.underWay(study.enrolment.id) }
        return OwnMove(
            study: study, offer: offer,
            comparison: try await comparison(
                from: (study.enrolment.package, study.course), to: (offer.package.digest, offer.course)),
            plan: MovePlan(
                from: study.course, to: offer.course, progress: study.progress, underWay: underWay,
                language: study.enrolment.language))
    }

    /// The version that is offered, where it came after the learner's own: when a version is withdrawn, an older one is offered again.
    public func newerOffer(than study: Study) async throws -> Offer? {
        guard let offer = try await offer(study.enrolment.course), offer.package.digest != study.enrolment.package,
            let own = try await store.read({ try $0.package(study.enrolment.package) }),
            own.imported < offer.package.imported
        else { return nil }
        return offer
    }

    /// Changes to the version that is offered. A second time changes nothing.
    public func changeVersion(of id: Course.ID, _ visit: Visit) async throws {
        let person = try visit.signedIn()
        try permit(visit.actor, .takeActivity, .enrolment(of: person.id, organisation: person.organisation))
        guard let own = try await ownMove(id, visit) else { return }
        guard own.plan.moves,
            try await move([own.study.enrolment.id], to: own.offer.package, by: person.id) == 1
        else { throw LearningError(.conflict, .moveNotNow) }
    }

    // MARK: Parts

    private func plans(to digest: String, _ new: Course, from courses: [String: Course]) async throws -> [Move] {
        var moves: [Move] = []
        var offset = 0
        while true {
            let page = try await store.read { [offset] tx in
                let page = try tx.enrolments(in: new.id, besides: digest, limit: 200, offset: offset)
                return try page.map { ($0, try tx.progress($0.id), try tx.underWay($0.id)) }
            }
            if page.isEmpty { return moves }
            offset += page.count
            for (enrolment, progress, underWay) in page {
                guard let old = courses[enrolment.package] else { continue }
                let plan = MovePlan(
                    from: old, to: new, progress: progress, underWay: underWay, language: enrolment.language)
                moves.append(Move(enrolment: enrolment, from: old, progress: progress, plan: plan))
            }
        }
    }

    /// Plans anew inside the transaction, so that nothing begun in the meantime is cut off.
    private func move(_ ids: [Enrolment.ID], to target: StoredPackage, by person: Person.ID) async throws -> Int {
        guard let new = try await course(target.digest) else { throw LearningError(.notFound, .courseUnknown) }
        var known: [String: Course] = [:]
        for package in try await store.read({ try $0.packages() }) where package.course == target.course {
            known[package.digest] = try await course(package.digest)
        }
        let (now, courses) = (now, known)
        let (moved, completed) = try await store.write { tx -> (Int, [Enrolment]) in
            guard try tx.publishedPackages().first(where: { $0.course == target.course })?.digest == target.digest
            else { throw LearningError(.conflict, .wrongState) }
            var moved = 0
            var completed: [Enrolment] = []
            for id in ids {
                guard var enrolment = try tx.enrolment(id), enrolment.course == target.course,
                    enrolment.package != target.digest, let old = courses[enrolment.package]
                else { continue }
                let plan = MovePlan(
                    from: old, to: new, progress: try tx.progress(id), underWay: try tx.underWay(id),
                    language: enrolment.language)
                guard plan.moves else { continue }
                try tx.move(enrolment, to: target.digest, at: now, by: person)
                enrolment.package = target.digest
                for activity in plan.restarted {
                    try tx.record(restart(of: activity, in: enrolment, new), for: enrolment, at: now)
                }
                if let mark = try tx.bookmark(id), new.activity(mark.activity) == nil { try tx.forgetBookmark(of: id) }
                try tx.audit(
                    person.rawValue, "enrolment.move", id.rawValue, "\(old.version) → \(new.version)", at: now)
                if try settle(enrolment, new, tx) { completed.append(enrolment) }
                moved += 1
            }
            return (moved, completed)
        }
        for enrolment in completed { await certifyIfPossible(enrolment) }
        return moved
    }

    private func restart(of id: Activity.ID, in enrolment: Enrolment, _ course: Course) -> Statement {
        statement(
            .restarted(site: site.address), ActivityPath(course: course.id, activity: id), of: enrolment,
            type: course.activity(id)?.type ?? ActivityType.lesson)
    }
}

// What was made under an earlier version is read by that version.
extension LMS {
    /// A learner's course as it was under the version `digest`; `nil` for the present one.
    func study(_ study: Study, under digest: String?) async throws -> Study {
        guard let digest, let course = try await course(digest) else { return study }
        var former = study
        former.enrolment.package = digest
        former.course = course
        return former
    }

    /// The earlier versions that some of these were handed in under.
    func former(_ submissions: [Submission]) async throws -> [String: Course] {
        var courses: [String: Course] = [:]
        for digest in Set(submissions.compactMap(\.package)) { courses[digest] = try await course(digest) }
        return courses
    }
}
