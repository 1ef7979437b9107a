/// Where the rows, edges and segments of a problem lie; borrowed, and only read.
struct Graph {
    var rowCount: Int
    var columnCount: Int
    /// Edges of row `i` are `begins[i]..<ends[i]`.
    var begins: UnsafePointer<Int>
    var ends: UnsafePointer<Int>
    var columns: UnsafePointer<Int32>
    var costs: UnsafePointer<Int32>
    /// Segments of column `j` are `segmentBegins[j]..<segmentEnds[j]`.
    var segmentBegins: UnsafePointer<Int>
    var segmentEnds: UnsafePointer<Int>
    var capacities: UnsafePointer<Int32>
    var marginals: UnsafePointer<Int32>
}

/// Who sits where, at which prices, and which units are filled, while a problem is solved or kept solved.
///
/// Prices only rise: where all of them should fall, the sink's price rises instead. So a key that was a lower bound once
/// remains one.
struct Tableau: ~Copyable {
    /// Above every price.
    static let infinity: Int64 = 1 << 61

    var graph: Graph
    /// Where each row sits.
    var seats: Block<Seat>
    /// One per column, and infinity for the column of an empty candidate, -1.
    private(set) var prices: UnsafeMutablePointer<Int64>
    private var priceRoom: Block<Int64>
    /// The best few edges of each row.
    var shortlists: Block<Shortlist>
    let workbench: Workbench
    var units: Block<Units>
    /// Members of each column; the key is at most the price at which a member would rather go.
    var members: Block<Heap>
    /// The level that marginals count from.
    var sinkPrice: Int64 = 0
    /// At most what any edge costs.
    var cheapestEdge = Int64(Int32.min)
    /// Rows without a column.
    var free: [Int32] = []
    /// What finds the way of a free row.
    var search: Search
    let isCancelled: () -> Bool
    /// How many edges are looked at before it is asked again whether to go on: some milliseconds.
    static let patience = 1 << 19
    private let patience: Int
    /// Edges looked at since it was last asked.
    var work = 0

    struct Seat: BitwiseCopyable {
        var column: Int32 = -1
        var cost: Int32 = 0
    }

    init(_ graph: Graph, patience: Int = Self.patience, isCancelled: @escaping () -> Bool) {
        self.graph = graph
        self.patience = patience
        self.isCancelled = isCancelled
        seats = Block(count: graph.rowCount, of: Seat())
        priceRoom = Block(count: graph.columnCount + 1, of: Self.infinity)
        prices = priceRoom.base + 1
        shortlists = Block(count: graph.rowCount, of: Shortlist())
        workbench = Workbench()
        units = Block(count: graph.columnCount, of: Units())
        members = Block(count: graph.columnCount, of: Heap())
        search = Search(columnCount: graph.columnCount)
        open()
    }

    private func open() {
        for column in 0..<graph.columnCount {
            set(level: 0, of: column)
            let first = units[column].next
            prices[column] = first == Self.infinity ? 0 : first
        }
    }

    /// Lets a row go; its column keeps one unit less.
    mutating func release(_ row: Int) {
        let column = Int(seats[row].column)
        members.base[column].remove(name: Int32(truncatingIfNeeded: row))
        seats[row] = Seat()
        drain(column)
        free.append(Int32(truncatingIfNeeded: row))
    }

    mutating func appendRow() {
        seats.append(Seat())
        shortlists.append(Shortlist())
    }

    mutating func appendColumn() {
        priceRoom.append(0)
        prices = priceRoom.base + 1
        units.append(Units())
        members.append(Heap())
        search.appendColumn()
    }

    deinit {
        for column in 0..<members.count { members[column].clear() }
        seats.free()
        priceRoom.free()
        shortlists.free()
        workbench.free()
        units.free()
        members.free()
        search.clear()
    }

    /// Goes on, or gives up with what is known of the optimum by then.
    @inline(__always)
    mutating func pause() throws(MatchingError) {
        guard work > patience else { return }
        work = 0
        if isCancelled() { throw .cancelled(lowerBound: lowerBound(), upperBound: upperBound()) }
    }
}
