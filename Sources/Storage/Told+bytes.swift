import Consulting
import People

/// What a run told of a request, in the few bytes that are stored, many times as quick to write as JSON when a run
/// places a hundred thousand.
///
/// After a byte for the version come the parts in their order. A filter is its place in ``HardFilter``'s cases and one more,
/// nought for the whole network; scores go by the cases of ``ScoreComponent``. New cases go at the end of both, or the version
/// changes.
extension Explanation {
    /// The first one did not tell whether it was the first choice.
    private static let version = 2

    var bytes: [UInt8] {
        var out = ByteWriter()
        out.write(Self.version)
        out.write(funnel)
        out.write(chosen)
        out.write(others.count)
        for other in others {
            out.write(other.pair)
            out.write(other.isFull)
            out.write(UInt64(bitPattern: other.reducedCost))
        }
        out.write(isFirstChoice.map { $0 ? 2 : 1 } ?? 0)
        return out.bytes
    }

    init(bytes: [UInt8]) throws(ByteReader.Damage) {
        var input = ByteReader(bytes)
        let version = try input.int()
        guard (1...Self.version).contains(version) else { throw ByteReader.Damage() }
        let funnel = try input.funnel()
        let chosen = try input.pair()
        var others: [Alternative] = []
        for _ in 0..<(try input.int()) {
            others.append(
                Alternative(
                    pair: try input.pair(), isFull: try input.flag(),
                    reducedCost: Int64(bitPattern: try input.number())))
        }
        let first = version < 2 ? 0 : try input.int()
        guard first < 3 else { throw ByteReader.Damage() }
        try input.end()
        self.init(
            funnel: funnel, chosen: chosen, others: others, isFirstChoice: first == 0 ? nil : first == 2)
    }
}

/// Request and place stand in columns of their own.
extension Unserved {
    private static let version = 1

    var bytes: [UInt8] {
        var out = ByteWriter()
        out.write(Self.version)
        out.write(reason == .nobodyFits)
        out.write(funnel)
        out.write(relaxation != nil)
        if let relaxation {
            out.write(relaxation.filter)
            out.write(bytes: relaxation.consultant.bytes)
            out.write(relaxation.opens)
        }
        out.write(pinned != nil)
        if let pinned { out.write(bytes: pinned.bytes) }
        return out.bytes
    }

    init(request: Case.ID, place: Int, bytes: [UInt8]) throws(ByteReader.Damage) {
        var input = ByteReader(bytes)
        guard try input.int() == Self.version else { throw ByteReader.Damage() }
        let reason: Reason = try input.flag() ? .nobodyFits : .allTaken
        let funnel = try input.funnel()
        var relaxation: Relaxation?
        if try input.flag() {
            guard let filter = try input.filter() else { throw ByteReader.Damage() }
            relaxation = Relaxation(filter: filter, consultant: try input.person(), opens: try input.int())
        }
        let pinned = try input.flag() ? try input.person() : nil
        try input.end()
        self.init(
            request: request, reason: reason, place: place, funnel: funnel, relaxation: relaxation, pinned: pinned)
    }
}

extension ByteWriter {
    fileprivate mutating func write(_ filter: HardFilter?) {
        write(filter.flatMap(HardFilter.allCases.firstIndex).map { $0 + 1 } ?? 0)
    }

    fileprivate mutating func write(_ funnel: [FunnelStep]) {
        write(funnel.count)
        for step in funnel {
            write(step.filter)
            write(step.left)
        }
    }

    fileprivate mutating func write(_ pair: ScoredPair) {
        write(bytes: pair.consultant.bytes)
        for component in ScoreComponent.allCases { write(pair.scores[component]) }
        write(pair.cost)
    }
}

extension ByteReader {
    fileprivate mutating func filter() throws(Damage) -> HardFilter? {
        let place = try int()
        guard place <= HardFilter.allCases.count else { throw Damage() }
        return place == 0 ? nil : HardFilter.allCases[place - 1]
    }

    fileprivate mutating func funnel() throws(Damage) -> [FunnelStep] {
        var funnel: [FunnelStep] = []
        for _ in 0..<(try int()) { funnel.append(FunnelStep(filter: try filter(), left: try int())) }
        return funnel
    }

    fileprivate mutating func person() throws(Damage) -> Person.ID {
        guard let id = Person.ID(bytes: try bytes(16)) else { throw Damage() }
        return id
    }

    fileprivate mutating func pair() throws(Damage) -> ScoredPair {
        let consultant = try person()
        var scores = ComponentScores()
        for component in ScoreComponent.allCases { scores[component] = try int() }
        return ScoredPair(consultant: consultant, scores: scores, cost: try int())
    }
}
