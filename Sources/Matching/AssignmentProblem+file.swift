// The bench's file: "ALMATCH1", then in little-endian order the numbers of rows, columns, edges and segments (64 bits
// each), row starts (64), columns and costs of edges (32), segment starts (64), capacities and marginals (32).
extension AssignmentProblem {
    static let mark = Array("ALMATCH1".utf8)

    /// Reads a problem straight into its arrays, so that it is held once.
    ///
    /// - Parameters:
    ///   - size: bytes of the whole file; nothing is made room for that the file does not hold.
    ///   - fill: fills the whole buffer with what comes next, or answers how many bytes it could.
    public init(
        size: Int, reading fill: (UnsafeMutableRawBufferPointer) -> Int
    ) throws(MatchingError) {
        let mark = try Self.numbers(8, as: UInt8.self, fill)
        guard mark == Self.mark else { throw .malformed("it does not begin with ALMATCH1") }
        let counts = try Self.numbers(4, as: Int64.self, fill)
        let limit = Int64(Int32.max)
        for (count, most) in zip(counts, [limit - 1, Int64(Self.columnLimit) - 1, Int64.max / 32, limit - 1]) {
            guard count >= 0 else { throw .malformed("it counts fewer than none") }
            guard count <= most else { throw .overflow }
        }
        let (rows, columns, edges, segments) = (Int(counts[0]), Int(counts[1]), Int(counts[2]), Int(counts[3]))
        guard size == 56 + 8 * (rows + columns) + 8 * (edges + segments) else {
            throw .malformed("its size does not fit its counts")
        }
        self.init(
            trusted: try Self.numbers(rows + 1, as: Int.self, fill),
            columns: try Self.numbers(edges, as: Int32.self, fill),
            costs: try Self.numbers(edges, as: Int32.self, fill),
            segmentStarts: try Self.numbers(columns + 1, as: Int.self, fill),
            capacities: try Self.numbers(segments, as: Int32.self, fill),
            marginals: try Self.numbers(segments, as: Int32.self, fill))
    }

    /// Refuses what a file may hold and no solve can take. Files of other makers hold a column twice in a row, or a cost
    /// below zero: both are taken.
    public func validate() throws(MatchingError) {
        try Self.check(starts: rowStarts, upTo: columns.count, of: "rows")
        try Self.check(starts: segmentStarts, upTo: capacities.count, of: "columns")
        try checkSegments()
        try checkEdges(strict: false)
    }

    private static func numbers<Number: FixedWidthInteger>(
        _ count: Int, as: Number.Type, _ fill: (UnsafeMutableRawBufferPointer) -> Int
    ) throws(MatchingError) -> [Number] {
        let bytes = count * MemoryLayout<Number>.size
        var filled = 0
        let numbers = [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
            filled = fill(
                UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(buffer.baseAddress), count: bytes))
            for index in 0..<(filled == bytes ? count : 0) { buffer[index] = Number(littleEndian: buffer[index]) }
            initialized = filled == bytes ? count : 0
        }
        guard filled == bytes else { throw .malformed("it ends too early") }
        return numbers
    }
}

extension AssignmentSolution {
    /// Writes "ALMASOL1", the numbers of rows and columns, the sink's price, edges and prices (64 bits each).
    public func write(to sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        try Array("ALMASOL1".utf8).withUnsafeBytes(sink)
        let head = [Int64(edges.count), Int64(prices.count), sinkPrice].map(\.littleEndian)
        try head.withUnsafeBytes(sink)
        if 1.littleEndian == 1 {
            try edges.withUnsafeBytes(sink)
            try prices.withUnsafeBytes(sink)
        } else {
            try edges.map(\.littleEndian).withUnsafeBytes(sink)
            try prices.map(\.littleEndian).withUnsafeBytes(sink)
        }
    }
}
