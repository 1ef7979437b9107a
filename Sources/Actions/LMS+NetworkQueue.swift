import Consulting
import Learning
import People
import Statements
import Storage

/// The open requests that a coordinator looks for.
public struct QueueFilter: Sendable, Hashable {
    public enum Show: String, CaseIterable, Sendable { case waiting, overdue, person, proposed }

    public var query: String
    public var country: Country?
    public var topic: Topic?
    public var show: Show?

    public init(query: String = "", country: Country? = nil, topic: Topic? = nil, show: Show? = nil) {
        self.query = query
        self.country = country
        self.topic = topic
        self.show = show
    }

    public var isEmpty: Bool { query.isEmpty && country == nil && topic == nil && show == nil }

    func cases(_ reach: Reach, overdueBefore: Instant) -> CaseFilter {
        var filter = CaseFilter(query: query, states: [.requested, .proposed], country: country, topic: topic)
        filter.reach = reach
        switch show {
        case .waiting: filter.states = [.requested]
        case .overdue: (filter.states, filter.askedBefore) = ([.requested], overdueBefore)
        case .person: filter.needsPerson = true
        case .proposed: filter.states = [.proposed]
        case nil: break
        }
        return filter
    }
}

/// A page of the queue.
public struct NetworkQueue: Sendable {
    public struct Row: Sendable {
        public var line: CaseLine
        /// What the last run said where it found nobody.
        public var unserved: Unserved?
        public var days: Int
        public var isOverdue: Bool
    }

    public var rows: [Row]
    public var total: Int
    public var overdue: Int
    public var policy: MatchingPolicy
    /// Consultants who are named in the reasons.
    public var names: [Person.ID: String]
}

extension LMS {
    public func networkQueue(
        _ filter: QueueFilter, by order: ListOrder<CaseColumn>, limit: Int = LMS.longestExport, offset: Int = 0,
        isExport: Bool = false, _ actor: Actor
    ) async throws -> NetworkQueue {
        let doors = try coordinating(actor)
        let now = now
        let queue = try await store.read { tx in
            let policy = try tx.policy()
            let before = now.advanced(bySeconds: -(policy.promisedDays + 1) * 86_400)
            let wanted = filter.cases(doors.reach, overdueBefore: before)
            let total = try tx.countCases(wanted)
            if isExport { try LMS.bound(total) }
            var late = wanted
            (late.states, late.askedBefore) = ([.requested], before)
            var names: [Person.ID: String] = [:]
            let rows = try tx.cases(wanted, by: order, limit: limit, offset: offset).map { line in
                let decision = line.story.state == .requested ? try tx.decision(on: line.story.id) : nil
                for id in [line.story.pin, decision?.unserved?.relaxation?.consultant].compactMap(\.self)
                where names[id] == nil { names[id] = try tx.person(id)?.displayName }
                let days = OpenRequest(line.story).daysWaited(at: now)
                return NetworkQueue.Row(
                    line: line, unserved: decision?.unserved, days: days,
                    isOverdue: line.story.state == .requested && days > policy.promisedDays)
            }
            return NetworkQueue(
                rows: rows, total: total, overdue: try tx.countCases(late), policy: policy, names: names)
        }
        let words = "q=\(filter.query) country=\(filter.country?.rawValue ?? "") show=\(filter.show?.rawValue ?? "")"
        try await log(isExport ? "queue.export" : "queue.list", "\(queue.rows.count)/\(queue.total): \(words)", actor)
        return queue
    }
}

// MARK: Decisions on one request

/// Who could take a request, as the matching would see it.
public struct NetworkCandidate: Sendable {
    public var judgement: PairJudge.Judgement
    public var person: Person
    public var capacity: Int
}

extension LMS {
    /// The best who pass every filter for a waiting request, taken ones too.
    public func candidates(for id: Case.ID, limit: Int = 20, _ actor: Actor) async throws -> [NetworkCandidate] {
        let doors = try coordinating(actor)
        let now = now
        return try await store.read { tx in
            guard let story = try tx.mentoringCase(id), doors.covers(story) else {
                throw LearningError(.notFound, .caseUnknown)
            }
            guard story.state == .requested else { return [] }
            var pool = try tx.pool(at: now)
            pool.requests = [OpenRequest(story)]
            let judge = try PairJudge(pool, policy: try tx.policy())
            let capacities = Dictionary(
                pool.consultants.map { ($0.id, $0.capacity) }, uniquingKeysWith: { first, _ in first })
            return try judge.feasible(for: id).prefix(limit).compactMap { judgement in
                let consultant = judgement.pair.consultant
                return try tx.person(consultant).map {
                    NetworkCandidate(judgement: judgement, person: $0, capacity: capacities[consultant] ?? 0)
                }
            }
        }
    }

    /// Says who must get a request; nil takes the word back.
    public func pin(_ consultant: Consultant.ID?, in id: Case.ID, _ visit: Visit) async throws {
        try await coordinate(.pinned(consultant), about: consultant, in: id, visit)
    }

    /// Keeps a pair apart, without end.
    public func forbid(_ consultant: Consultant.ID, in id: Case.ID, _ visit: Visit) async throws {
        try await coordinate(.forbidden(consultant), about: consultant, in: id, visit)
    }

    /// Lets a consultant be asked again who declined, let an offer expire, or was kept apart.
    public func allow(_ consultant: Consultant.ID, in id: Case.ID, _ visit: Visit) async throws {
        try await coordinate(.allowed(consultant), about: consultant, in: id, visit)
    }

    /// Offers a request to a consultant of the coordinator's choice, at once.
    ///
    /// The choice goes over points and preferences, not over accreditation, conflicts and earlier answers.
    public func offer(_ id: Case.ID, to consultant: Consultant.ID, _ visit: Visit) async throws {
        let now = now
        try await coordinate(nil, about: consultant, in: id, visit) { tx, story in
            var pool = try tx.pool(at: now)
            pool.requests = [OpenRequest(story)]
            let judgement = try PairJudge(pool, policy: try tx.policy()).judge(id, consultant)
            let barred = judgement?.failures.first { [.accredited, .conflict, .ban].contains($0) }
            if let barred { throw LearningError(.conflict, .pairBarred, detail: barred.rawValue) }
        }
    }

    private func coordinate(
        _ kind: CaseEvent.Kind?, about consultant: Consultant.ID?, in id: Case.ID, _ visit: Visit,
        _ check: @escaping @Sendable (Transaction, Case) throws -> Void = { _, _ in }
    ) async throws {
        let person = try visit.signedIn()
        let actor = visit.actor
        let doors = try coordinating(actor)
        let now = now
        let (story, hours) = try await store.read { tx -> (Case?, Int) in
            (try tx.mentoringCase(id), try tx.policy().offerHours)
        }
        guard let story, doors.covers(story) else { throw LearningError(.notFound, .caseUnknown) }
        let object = Object.proposal(of: consultant, firm: story.request.organisation, country: story.request.country)
        try permit(actor, .allotConsultant, object)
        let event: CaseEvent.Kind
        if let kind {
            event = kind
        } else if let consultant {
            event = .offered(
                Consulting.Offer(
                    consultant: consultant, made: now, expires: now.advanced(bySeconds: hours * 3_600), run: nil))
        } else {
            return
        }
        _ = try await record(event, in: id, by: person.id) { tx, held in
            if let consultant, try tx.consultant(consultant) == nil {
                throw LearningError(.invalid, fields: ["consultant": .notAConsultant])
            }
            try check(tx, held)
        }
    }
}

extension NetworkDoors {
    func covers(_ story: Case) -> Bool {
        reach.isWhole || reach.countries.contains(story.request.country)
            || story.request.organisation.map(reach.organisations.contains) ?? false
    }

    /// Whether a consultant is one of the reader's: lives in, serves or asked to serve one of the countries.
    func covers(_ consultant: Consultant) -> Bool {
        reach.isWhole
            || !reach.countries.isDisjoint(
                with: Set([consultant.country]).union(consultant.services.keys).union(consultant.accreditations.keys))
    }
}
