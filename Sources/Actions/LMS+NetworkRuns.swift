import Consulting
import Learning
import People
import Statements
import Storage

/// A run with the names that its page needs.
public struct SeenRun: Sendable {
    /// Without what it decided for each request.
    public var run: MatchRun
    /// A page of the placements that the reader may see by name, and the next to be served of those left out; none where
    /// only figures are open.
    public var placements: [Placement] = []
    public var placementsTotal = 0
    public var unserved: [Unserved] = []
    public var unservedTotal = 0
    public var stories: [Case.ID: CaseLine] = [:]
    public var names: [Person.ID: String] = [:]
    /// Whether decisions of it were forgotten.
    public var isThinned: Bool
    /// The daily run before it, to compare with.
    public var previous: MatchRun.ID?
    public var current: MatchingPolicy
}

extension LMS {
    public func networkRuns(limit: Int, offset: Int, _ actor: Actor) async throws -> (
        rows: [MatchRunLine], total: Int
    ) {
        _ = try overlooking(actor)
        return try await store.read { tx in
            (try tx.runs(limit: limit, offset: offset), try tx.countRuns())
        }
    }

    /// How many of those left out are named.
    static let longestUnserved = 200

    /// A run, with `limit` of its placements from `offset`; named ones within reach only, and read once by name is logged.
    public func networkRun(_ id: MatchRun.ID, limit: Int, offset: Int, _ actor: Actor) async throws -> SeenRun {
        let doors = try overlooking(actor)
        let seen = try await store.read { tx -> SeenRun? in
            guard let run = try tx.run(id) else { return nil }
            var seen = SeenRun(
                run: run, isThinned: try tx.isThinned(id), previous: try tx.run(.daily, before: run.at),
                current: try tx.policy())
            guard doors.coordinates else { return seen }
            (seen.placements, seen.placementsTotal) = try tx.placements(
                of: id, in: doors.reach, limit: limit, offset: offset)
            (seen.unserved, seen.unservedTotal) = try tx.unserved(of: id, in: doors.reach, limit: Self.longestUnserved)
            for request in seen.placements.map(\.request) + seen.unserved.map(\.request) {
                seen.stories[request] = try tx.caseLine(request)
            }
            let named = seen.placements.map(\.consultant) + seen.unserved.compactMap { $0.relaxation?.consultant }
            for person in Set(named) { seen.names[person] = try tx.person(person)?.displayName }
            return seen
        }
        guard let seen else { throw LearningError(.notFound, .runUnknown) }
        if doors.coordinates {
            try await log("run.read", "\(id) \(seen.placements.count)+\(seen.unserved.count)", actor)
        }
        return seen
    }

    /// Matches today's requests with a policy, pins and all, and offers nothing.
    public func rehearse(_ policy: MatchingPolicy? = nil, _ visit: Visit) async throws -> MatchRun.ID {
        let person = try visit.signedIn()
        guard networkDoors(visit.actor).mayDecide else { throw LearningError(.forbidden, .notPermitted) }
        let run = try await rehearsal(policy)
        let now = now
        try await store.write { tx in
            try tx.save(run)
            try tx.audit(person.id.rawValue, "run.rehearse", run.id.rawValue, "policy \(run.policy.version)", at: now)
        }
        return run.id
    }

    /// The run itself, not kept.
    func rehearsal(_ policy: MatchingPolicy?) async throws -> MatchRun {
        let now = now
        let (pool, policy) = try await store.read { tx in
            let policy = try policy ?? tx.policy()
            return (try tx.pool(at: now, lookingAhead: policy.lookaheadDays), policy)
        }
        return try await LMS.solved(pool, policy, .rehearsal)
    }

    /// Off the threads that answer requests.
    static func solved(_ pool: Pool, _ policy: MatchingPolicy, _ kind: MatchRun.Kind) async throws -> MatchRun {
        try await Task.detached(priority: .utility) {
            try MatchBatch(pool, policy: policy).run(id: .random(), kind: kind)
        }.value
    }
}

// MARK: Two runs

/// Two runs side by side.
public struct RunComparison: Sendable {
    /// Without what they decided for each request.
    public var first: MatchRun
    public var second: MatchRun
    /// The first of those that the reader may see; ``counts`` counts them all.
    public var changes: [RunDifference.Change] = []
    /// How many the reader may see.
    public var total = 0
    public var counts: [RunDifference.Change.Kind: Int]
    /// Whether decisions of one of them were forgotten: then changes are neither told nor counted.
    public var isThinned: Bool
    public var stories: [Case.ID: CaseLine] = [:]
    public var names: [Person.ID: String] = [:]
}

extension LMS {
    /// - Parameter limit: how many changes are named.
    public func compareRuns(
        _ a: MatchRun.ID, _ b: MatchRun.ID, limit: Int, _ actor: Actor
    ) async throws -> RunComparison {
        let doors = try overlooking(actor)
        let comparison = try await store.read { tx -> RunComparison? in
            guard let first = try tx.run(a), let second = try tx.run(b) else { return nil }
            func difference(_ reach: Reach) throws -> RunDifference {
                RunDifference(from: try tx.given(by: a, in: reach), to: try tx.given(by: b, in: reach))
            }
            if try tx.isThinned(a) || tx.isThinned(b) {
                return RunComparison(first: first, second: second, counts: [:], isThinned: true)
            }
            let whole = try difference(.whole)
            var comparison = RunComparison(first: first, second: second, counts: whole.counts, isThinned: false)
            guard doors.coordinates else { return comparison }
            let open = doors.reach.isWhole ? whole.changes : try difference(doors.reach).changes
            (comparison.changes, comparison.total) = (Array(open.prefix(limit)), open.count)
            for request in comparison.changes.map(\.request) {
                comparison.stories[request] = try tx.caseLine(request)
            }
            for id in Set(comparison.changes.flatMap { [$0.before, $0.after] }.compactMap(\.self)) {
                comparison.names[id] = try tx.person(id)?.displayName
            }
            return comparison
        }
        guard let comparison else { throw LearningError(.notFound, .runUnknown) }
        if doors.coordinates { try await log("run.compare", "\(a) \(b)", actor) }
        return comparison
    }
}

// MARK: Sending a rehearsal

extension LMS {
    /// How long a rehearsal may be sent: later the network is another.
    static let rehearsalSeconds = 86_400

    /// Offers what a rehearsal found. What has changed since is left out: requests that do not wait any more, units that are
    /// taken, pairs that do not fit any more.
    /// - Returns: how many offers were sent.
    public func send(_ id: MatchRun.ID, _ visit: Visit) async throws -> Int {
        let person = try visit.signedIn()
        guard networkDoors(visit.actor).mayDecide else { throw LearningError(.forbidden, .notPermitted) }
        let now = now
        let (run, pool) = try await store.read { tx in (try tx.wholeRun(id), try tx.pool(at: now)) }
        guard let run else { throw LearningError(.notFound, .runUnknown) }
        guard run.kind == .rehearsal, run.at.advanced(bySeconds: LMS.rehearsalSeconds) > now else {
            throw LearningError(.conflict, .runNotSendable)
        }
        let judge = try PairJudge(pool, policy: run.policy)
        try await store.write { try $0.markSent(id, at: now) }
        let sent = try await send(
            run, skipping: { judge.judge($0.request, $0.consultant)?.isFeasible != true }, by: person.id)
        try await log("run.send", "\(id) \(sent.count)/\(run.placements.count)", visit.actor)
        return sent.count
    }
}
