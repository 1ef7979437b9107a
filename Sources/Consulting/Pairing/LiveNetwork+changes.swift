import Matching
import People

extension LiveNetwork {
    /// What a change has moved.
    public struct Repair: Hashable, Sendable {
        /// Requests that have another consultant than before, or one at last; in the order of their ids.
        public var placements: [Placement]
        /// Requests that lost theirs, or came and found none.
        public var unserved: [Unserved]
        /// What the network pays more; below 0 it pays less.
        public var costChange: Int64
    }

    /// A new request, urgent or not: matched at once against all that is planned.
    public func add(_ open: OpenRequest) throws(MatchBatchError) -> Repair {
        guard rows[open.id] == nil else { throw .duplicateRequest(open.id) }
        return try changing { () throws(MatchingError) in try enter(open) }
    }

    /// The request is taken back.
    public func withdraw(_ request: Case.ID) throws(MatchBatchError) -> Repair {
        let row = try row(of: request)
        return try changing { () throws(MatchingError) in try leave(row) }
    }

    /// The offer is sent: the pair holds its unit from now on and is no longer planned.
    public func offer(_ request: Case.ID) throws(MatchBatchError) -> Repair {
        let row = try row(of: request)
        guard let column = live.column(of: row), let candidate = candidates[column] else {
            throw .unknownRequest(request)
        }
        return try changing { () throws(MatchingError) in
            try leave(row)
            try hold(column, candidate, units: 1)
        }
    }

    /// An offer was declined, has expired, or a case lost its consultant: the unit is free, and the request, with its bans,
    /// looks for another.
    public func giveBack(_ open: OpenRequest, by consultant: Consultant.ID) throws(MatchBatchError) -> Repair {
        guard rows[open.id] == nil else { throw .duplicateRequest(open.id) }
        let (column, candidate) = try place(of: consultant)
        return try changing { () throws(MatchingError) in
            try hold(column, candidate, units: -1)
            try enter(open)
        }
    }

    /// The consultant must not get the request: declined before it was offered, or a coordinator says so.
    public func forbid(_ consultant: Consultant.ID, for request: Case.ID) throws(MatchBatchError) -> Repair {
        let row = try row(of: request)
        let (column, candidate) = try place(of: consultant)
        guard let asker = askers[row], cost(asker, candidate) != nil else {
            return Repair(placements: [], unserved: [], costChange: 0)
        }
        var open = asker.open
        open.bans.append(Ban(consultant: consultant, reason: .forbidden, until: nil))
        askers[row] = context.asker(open)
        return try changing { () throws(MatchingError) in
            do throws(MatchingError) { try live.decline(row: row, column: column) } catch {
                // Not held beyond the limit of pairs: nothing to take away.
                guard case .unknownEdge = error else { throw error }
            }
        }
    }

    /// The request was corrected, pinned, allowed again.
    public func amend(_ open: OpenRequest) throws(MatchBatchError) -> Repair {
        let row = try row(of: open.id)
        return try changing { () throws(MatchingError) in
            try leave(row)
            try enter(open)
        }
    }

    /// The consultant takes no more cases.
    public func leave(_ consultant: Consultant.ID) throws(MatchBatchError) -> Repair {
        let (column, _) = try place(of: consultant)
        return try changing { () throws(MatchingError) in
            try live.close(column: column)
            candidates[column] = nil
            columns[consultant] = nil
        }
    }

    public func join(_ consultant: Consultant, _ standing: Pool.Standing = .init()) throws(MatchBatchError) -> Repair {
        guard columns[consultant.id] == nil else { throw .duplicateConsultant(consultant.id) }
        guard consultant.capacity >= 0 else { throw .negativeCapacity(consultant.id) }
        let candidate = context.candidate(consultant, standing)
        return try changing { () throws(MatchingError) in
            let column = try live.add(column: segments(of: candidate))
            candidates[column] = candidate
            columns[consultant.id] = column
            for (row, asker) in askers.sorted(by: { $0.key < $1.key }) {
                if let cost = cost(asker, candidate) { try live.addEdges([(column, cost)], to: row) }
            }
        }
    }

    /// Another number of units.
    public func setCapacity(_ capacity: Int, of consultant: Consultant.ID) throws(MatchBatchError) -> Repair {
        guard capacity >= 0 else { throw .negativeCapacity(consultant) }
        guard capacity <= 1_000_000 else { throw .capacityTooLarge(consultant) }
        let (column, candidate) = try place(of: consultant)
        var changed = candidate.consultant
        changed.capacity = capacity
        let now = context.candidate(changed, candidate.standing)
        return try changing { () throws(MatchingError) in
            try live.setSegments(segments(of: now), of: column)
            candidates[column] = now
        }
    }
}

// MARK: Parts of changes

extension LiveNetwork {
    private func row(of request: Case.ID) throws(MatchBatchError) -> Int {
        guard let row = rows[request] else { throw .unknownRequest(request) }
        return row
    }

    private func place(of consultant: Consultant.ID) throws(MatchBatchError) -> (Int, Candidate) {
        guard let column = columns[consultant], let candidate = candidates[column] else {
            throw .unknownConsultant(consultant)
        }
        return (column, candidate)
    }

    private func enter(_ open: OpenRequest) throws(MatchingError) {
        let asker = context.asker(open)
        try count(asker, by: 1)
        var edges: [(column: Int, cost: Int)] = []
        for (column, candidate) in candidates {
            if let cost = cost(asker, candidate) { edges.append((column, cost)) }
        }
        edges.append((unservedColumn(asker), context.policy.unservedCost(of: open, at: context.at)))
        let row = try live.add(row: edges.sorted { $0.column < $1.column })
        askers[row] = asker
        rows[open.id] = row
    }

    private func leave(_ row: Int) throws(MatchingError) {
        guard let asker = askers[row] else { return }
        try live.withdraw(row: row)
        askers[row] = nil
        rows[asker.id] = nil
        try count(asker, by: -1)
    }

    private func hold(_ column: Int, _ candidate: Candidate, units: Int) throws(MatchingError) {
        var standing = candidate.standing
        standing.unitsTaken = max(0, standing.unitsTaken + units)
        let now = context.candidate(candidate.consultant, standing)
        try live.setSegments(segments(of: now), of: column)
        candidates[column] = now
    }

    /// Makes a change and tells who moved by it.
    private func changing(_ change: () throws(MatchingError) -> Void) throws(MatchBatchError) -> Repair {
        let before = placements
        let known = Set(rows.keys)
        let cost = live.objective
        do throws(MatchingError) { try change() } catch { throw .solver(error) }
        var repair = Repair(placements: [], unserved: [], costChange: live.objective - cost)
        for (request, row) in rows.sorted(by: { $0.key < $1.key }) {
            guard let asker = askers[row], let column = live.column(of: row) else { continue }
            if let now = candidates[column] {
                if before[request] != now.id { repair.placements.append(placement(asker, now, column: column)) }
            } else if before[request] != nil || !known.contains(request) {
                repair.unserved.append(unserved(asker))
            }
        }
        return repair
    }
}
