import People

/// What differs between two runs: for a coordinator who compares a rehearsal with the plan.
public struct RunDifference: Codable, Hashable, Sendable {
    /// A request that has another consultant than before.
    public struct Move: Codable, Hashable, Sendable {
        public var request: Case.ID
        public var from: Consultant.ID
        public var to: Consultant.ID
        /// Points of the score, 0 to 100, before and after.
        public var pointsBefore, pointsAfter: Int
    }

    /// A request placed in one of the two runs only.
    public struct Change: Codable, Hashable, Sendable {
        public var request: Case.ID
        public var consultant: Consultant.ID
        public var points: Int
        /// Whether the other run knows the request, unserved.
        public var isInBoth: Bool
    }

    public var moved: [Move]
    /// Placed now, not before.
    public var came: [Change]
    /// Placed before, not now.
    public var fellOut: [Change]
    /// Placed with the same consultant in both.
    public var kept: Int
    public var servedBefore, servedAfter: Int
    /// What the network pays after less what it paid before; below 0 the second run is better. It says something only
    /// where both runs had the same requests.
    public var costChange: Int64
    /// Consultants' units in use after less before, where they differ.
    public var loads: [Consultant.ID: Int]

    /// Everything in the order of the requests' ids.
    public init(from before: MatchRun, to after: MatchRun) {
        let old = Dictionary(before.placements.map { ($0.request, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(after.placements.map { ($0.request, $0) }, uniquingKeysWith: { first, _ in first })
        let waitedBefore = Set(before.unserved.map(\.request))
        let waitsAfter = Set(after.unserved.map(\.request))
        moved = []
        came = []
        fellOut = []
        kept = 0
        loads = [:]
        for (request, placement) in new {
            loads[placement.consultant, default: 0] += 1
            let points = placement.explanation.chosen.points
            guard let earlier = old[request] else {
                came.append(
                    Change(
                        request: request, consultant: placement.consultant, points: points,
                        isInBoth: waitedBefore.contains(request)))
                continue
            }
            if earlier.consultant == placement.consultant {
                kept += 1
            } else {
                moved.append(
                    Move(
                        request: request, from: earlier.consultant, to: placement.consultant,
                        pointsBefore: earlier.explanation.chosen.points, pointsAfter: points))
            }
        }
        for (request, placement) in old {
            loads[placement.consultant, default: 0] -= 1
            guard new[request] == nil else { continue }
            fellOut.append(
                Change(
                    request: request, consultant: placement.consultant, points: placement.explanation.chosen.points,
                    isInBoth: waitsAfter.contains(request)))
        }
        loads = loads.filter { $0.value != 0 }
        moved.sort { $0.request < $1.request }
        came.sort { $0.request < $1.request }
        fellOut.sort { $0.request < $1.request }
        servedBefore = before.placements.count
        servedAfter = after.placements.count
        costChange = after.proof.objective - before.proof.objective
    }

    public var isEmpty: Bool { moved.isEmpty && came.isEmpty && fellOut.isEmpty }
}
