/// The best few edges of a row at some moment, and a floor under all its other edges from then on, as prices only rise.
///
/// It fills half a line of the cache, where the row itself may fill dozens. More candidates would be looked at anew less often,
/// but drawing them up costs more than that saves: with seven, tight problems of 10,000 rows take a quarter longer.
struct Shortlist: BitwiseCopyable {
    struct Candidate: BitwiseCopyable {
        var column: Int32 = -1
        var cost: Int32 = 0
    }

    static let length = 3
    /// What a look at a list far away in memory takes, counted in edges that lie together.
    static let effort = 40

    var candidates: (Candidate, Candidate, Candidate) = (Candidate(), Candidate(), Candidate())
    /// At most the value (cost + price) of any edge that is not a candidate.
    var floor: Int64 = -Tableau.infinity
}

/// Where a shortlist is drawn up.
struct Workbench {
    let values: UnsafeMutablePointer<Int64> = .allocate(capacity: Shortlist.length)
    let edges: UnsafeMutablePointer<Int> = .allocate(capacity: Shortlist.length)

    func free() {
        values.deallocate()
        edges.deallocate()
    }
}

/// The best edge of a row and what the second best costs at least.
struct Choice {
    var least: Int64
    var column: Int32
    var cost: Int32
    var second: Int64
}

extension Tableau {
    @inline(__always)
    func candidates(of row: Int) -> UnsafeMutablePointer<Shortlist.Candidate> {
        UnsafeMutableRawPointer(shortlists.base + row).assumingMemoryBound(to: Shortlist.Candidate.self)
    }

    /// The best of a row, looking at all its edges only where the shortlist does not decide.
    @inline(__always)
    mutating func best(of row: Int) -> Choice {
        work &+= Shortlist.effort
        let choice = shortlisted(of: row)
        guard choice.least > shortlists.base[row].floor else { return choice }
        redraw(row)
        return shortlisted(of: row)
    }

    /// As `best`, among the columns other than the row's own.
    @inline(__always)
    mutating func bestAlternative(of row: Int, at column: Int) -> Choice {
        work &+= Shortlist.effort
        let price = prices[column]
        prices[column] = Self.infinity
        var choice = shortlisted(of: row)
        if choice.least > shortlists.base[row].floor {
            prices[column] = price
            redraw(row)
            prices[column] = Self.infinity
            choice = shortlisted(of: row)
        }
        prices[column] = price
        return choice
    }

    /// The price at which a member of a column would rather go.
    @inline(__always)
    mutating func key(of row: Int, at column: Int) -> Int64 {
        bestAlternative(of: row, at: column).least - Int64(seats[row].cost)
    }

    @inline(__always)
    private func shortlisted(of row: Int) -> Choice {
        let (list, prices) = (candidates(of: row), prices)
        var (least, place, second) = (Self.infinity, 0, shortlists.base[row].floor)
        for index in 0..<Shortlist.length {
            let value = Int64(list[index].cost) &+ prices[Int(list[index].column)]
            if value < least {
                (second, least, place) = (least < second ? least : second, value, index)
            } else if value < second {
                second = value
            }
        }
        return Choice(least: least, column: list[place].column, cost: list[place].cost, second: second)
    }

    /// Looks at every edge of a row.
    @inline(never)
    mutating func redraw(_ row: Int) {
        let (columns, costs, prices) = (graph.columns, graph.costs, prices)
        let (values, edges) = (workbench.values, workbench.edges)
        // The dearest of the present candidates bounds the new ones, of which there are at least as many.
        var limit = -Self.infinity
        let list = candidates(of: row)
        for index in 0..<Shortlist.length {
            limit = max(limit, Int64(list[index].cost) &+ prices[Int(list[index].column)] &+ 1)
        }
        if limit > Self.infinity { limit = Self.infinity }
        var (count, floor) = (0, Self.infinity)
        for edge in graph.begins[row]..<graph.ends[row] {
            let value = Int64(costs[edge]) &+ prices[Int(columns[edge])]
            guard value < limit else {
                floor = value < floor ? value : floor
                continue
            }
            var place = count
            if count == Shortlist.length {
                place -= 1
                floor = values[place] < floor ? values[place] : floor
            } else {
                count += 1
            }
            while place > 0, value < values[place - 1] {
                values[place] = values[place - 1]
                edges[place] = edges[place - 1]
                place -= 1
            }
            values[place] = value
            edges[place] = edge
            if count == Shortlist.length { limit = values[Shortlist.length - 1] }
        }
        for index in 0..<Shortlist.length {
            list[index] =
                index < count
                ? Shortlist.Candidate(column: columns[edges[index]], cost: costs[edges[index]]) : Shortlist.Candidate()
        }
        shortlists.base[row].floor = floor
        work &+= graph.ends[row] &- graph.begins[row]
    }

    /// Forgets what was known of a row whose edges changed.
    func forget(_ row: Int) { shortlists[row] = Shortlist() }
}
