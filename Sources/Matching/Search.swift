/// What one shortest-path search notes down; emptied by what it touched.
struct Search {
    static let nowhere: Int32 = -1
    static let sink: Int32 = -2

    /// Least extra cost found so far to reach each column.
    var distances: Block<Int64>
    /// The row that would move in, or the sink.
    var parents: Block<Int32>
    var scanned: Block<Bool>
    var touched: Block<Int32>
    var sinkDistance = Tableau.infinity
    /// The column whose next unit would be filled.
    var sinkParent = Search.nowhere
    var sinkScanned = false
    var queue = Heap()
    /// Members whose turn may come: which column, and where in its heap.
    var turns: Block<Turn>
    /// Nearest end found so far, and how far it is.
    var end = Search.nowhere
    var bound = Tableau.infinity
    /// How far ends lie as a rule.
    var usual: Int64 = 1
    /// Whether a path may end in a unit that is not due yet.
    var sinkIsEnd = false

    struct Turn: BitwiseCopyable {
        var column: Int32
        var slot: Int32
    }

    init(columnCount: Int) {
        distances = Block(count: columnCount, of: Tableau.infinity)
        parents = Block(count: columnCount, of: Search.nowhere)
        scanned = Block(count: columnCount, of: false)
        touched = Block(count: 0, of: 0)
        turns = Block(count: 0, of: Turn(column: 0, slot: 0))
    }

    mutating func appendColumn() {
        distances.append(Tableau.infinity)
        parents.append(Search.nowhere)
        scanned.append(false)
    }

    mutating func reset(horizon: Int64) {
        for index in 0..<touched.count {
            let column = Int(touched[index])
            distances[column] = Tableau.infinity
            parents[column] = Search.nowhere
            scanned[column] = false
        }
        touched.removeAll()
        turns.removeAll()
        queue.removeAll()
        (sinkDistance, sinkParent, sinkScanned) = (Tableau.infinity, Search.nowhere, false)
        (end, bound) = (Search.nowhere, min(horizon, Tableau.infinity))
    }

    func clear() {
        distances.free()
        parents.free()
        scanned.free()
        touched.free()
        turns.free()
        queue.clear()
    }
}
