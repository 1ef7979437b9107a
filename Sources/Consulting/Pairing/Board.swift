import People
import Statements

/// A pool made ready for scanning: consultants and requests in the order of their ids, as plain numbers.
///
/// It says of every pair what ``Feasibility`` and ``Scoring`` say of it, only faster.
final class Board: Sendable {
    let context: RunContext
    let feasibility: Feasibility
    /// In the order of their ids; a consultant's index is its column.
    let candidates: [Candidate]
    let profiles: [Profile]
    /// Free units of each.
    let free: [Int32]
    /// The open requests in the order of their ids, then the expected ones.
    let askers: [Asker]
    let asks: [Ask]
    let exceptions: [Exceptions]
    let kernel: Kernel
    private let memory: Kernel.Memory
    /// How many of the requests are open; those behind stand for expected ones.
    let openCount: Int
    let columns: [Consultant.ID: Int32]
    /// Requests that differ in nothing that the group's own filters look at.
    let groups: [Group]
    let tables: CostTables
    /// For each topic, by its place in ``Topic/all``: who has it.
    let members: [[Int32]]
    /// For each topic the level of everyone, 0 for none.
    let levels: [[UInt8]]
    let isParallel: Bool

    struct Group: Sendable {
        var topic, level, country, modality: UInt8
        var rows: [Int32]
    }

    init(
        _ pool: Pool, expected: [OpenRequest], policy: MatchingPolicy, isParallel: Bool = true,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        let context = RunContext(pool, policy: policy, expected: expected)
        self.context = context
        self.isParallel = isParallel
        feasibility = Feasibility(context)
        let tables = CostTables(policy)
        let consultants = pool.consultants.sorted { $0.id < $1.id }
        let candidates = consultants.map { context.candidate($0, pool.standings[$0.id]) }
        let columns = Dictionary(
            candidates.enumerated().map { ($0.element.id, Int32($0.offset)) }, uniquingKeysWith: { first, _ in first })
        let compiler = AskCompiler(candidates: candidates, columns: columns, context: context)

        let open = pool.requests
        let order = open.indices.sorted { open[$0].id < open[$1].id }
        let askers = made(open.count + expected.count, isParallel: isParallel, isCancelled: isCancelled) { row in
            context.asker(row < order.count ? open[order[row]] : expected[row - order.count])
        }
        let compiled = made(askers.count, isParallel: isParallel, isCancelled: isCancelled) { row in
            compiler.ask(askers[row], isExpected: row >= order.count)
        }
        self.askers = askers
        exceptions = compiled.map(\.1)
        var numbered = compiled.map(\.0)
        self.tables = tables.adding(languagesOf: &numbered, askers: askers)
        self.asks = numbered
        self.openCount = open.count
        self.candidates = candidates
        self.columns = columns
        free = candidates.map { Int32($0.free) }
        profiles = candidates.map { Profile($0, tables) }
        (members, levels) = Self.topics(candidates)
        groups = Self.groups(numbered)
        memory = Kernel.Memory(self.tables, candidates, self.askers, context)
        kernel = Kernel(memory, self.tables, context.policy)
    }

    private static func topics(_ candidates: [Candidate]) -> ([[Int32]], [[UInt8]]) {
        let places = Topic.places
        var members = [[Int32]](repeating: [], count: Topic.all.count)
        var levels = [[UInt8]](
            repeating: [UInt8](repeating: 0, count: candidates.count), count: Topic.all.count)
        for (column, candidate) in candidates.enumerated() {
            for (topic, level) in candidate.consultant.topics {
                guard let place = places[topic] else { continue }
                members[place].append(Int32(column))
                levels[place][column] = UInt8(level.rawValue)
            }
        }
        return (members, levels)
    }

    private static func groups(_ asks: [Ask]) -> [Group] {
        var rows: [UInt32: [Int32]] = [:]
        for (row, ask) in asks.enumerated() { rows[ask.groupKey, default: []].append(Int32(row)) }
        return rows.sorted { $0.key < $1.key }.map { key, rows in
            Group(
                topic: UInt8(key >> 24), level: UInt8(key >> 16 & 255), country: UInt8(key >> 8 & 255),
                modality: UInt8(key & 255), rows: rows)
        }
    }
}

extension Topic {
    /// The place of each topic in ``all``.
    static let places: [Topic: Int] = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })
}
