import Matching
import Testing

@Suite struct ProblemBytesTests {
    private func read(_ bytes: [UInt8], size: Int? = nil) throws -> AssignmentProblem {
        var place = 0
        let problem = try AssignmentProblem(size: size ?? bytes.count) { buffer in
            let count = min(buffer.count, bytes.count - place)
            bytes[place..<place + count].withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count]))
            }
            place += count
            return count
        }
        try problem.validate()
        return problem
    }

    private func bytes(_ problem: AssignmentProblem) -> [UInt8] {
        var bytes = Array("ALMATCH1".utf8)
        func put(_ numbers: [some FixedWidthInteger]) {
            for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
        }
        put([problem.rowCount, problem.columnCount, problem.edgeCount, problem.capacities.count])
        put(problem.rowStarts)
        put(problem.columns)
        put(problem.costs)
        put(problem.segmentStarts)
        put(problem.capacities)
        put(problem.marginals)
        return bytes
    }

    @Test func comesBackAsWritten() throws {
        var draw = Draw(21)
        let problem = try Lists.drawn(rows: 12, columns: 4, &draw).problem()
        #expect(try read(bytes(problem)) == problem)
    }

    @Test func everyCutIsRefused() throws {
        var draw = Draw(22)
        let whole = bytes(try Lists.drawn(rows: 5, columns: 3, &draw).problem())
        for length in whole.indices {
            #expect(throws: MatchingError.self) { try read(Array(whole[..<length])) }
            #expect(throws: MatchingError.self) { try read(Array(whole[..<length]), size: whole.count) }
        }
        #expect(throws: MatchingError.self) { try read(whole + [0]) }
    }

    /// A byte changed anywhere gives a typed error or another problem, which can be solved or has no room.
    @Test func everyChangedByteIsTaken() throws {
        var draw = Draw(23)
        let whole = bytes(try Lists.drawn(rows: 6, columns: 3, &draw).problem())
        for place in whole.indices {
            for change: UInt8 in [1, 0x40, 0x80, 0xFF] {
                var bytes = whole
                bytes[place] ^= change
                do {
                    let problem = try read(bytes)
                    #expect(problem.verify(try problem.solve()).isOptimal)
                } catch is MatchingError {}
            }
        }
    }

    @Test func ofTwoEdgesToOneColumnTheCheaperCounts() throws {
        var draw = Draw(24)
        let problem = try Lists(rows: [[0: 9, 1: 5], [0: 8, 1: 8]], columns: [[(1, 0)], [(1, 0)]]).problem()
        var file = bytes(problem)
        // Row 1 names column 1 twice.
        file[40 + 24 + 8] = 1
        let twice = try read(file)
        #expect(twice.columns == [0, 1, 1, 1])
        let solution = try? twice.solve()
        #expect(solution?.edges == [0, 2] || solution?.edges == [0, 3])
        #expect(try LiveAssignment(twice).objective == solution?.objective)
        _ = draw.next()
    }

    @Test func costsBelowZeroAreTakenFromFiles() throws {
        var file = bytes(try Lists(rows: [[0: 9, 1: 5]], columns: [[(1, 0)], [(1, 0)]]).problem())
        file.replaceSubrange(40 + 16 + 8..<40 + 16 + 12, with: [0xFE, 0xFF, 0xFF, 0xFF])
        let solution = try read(file).solve()
        #expect(solution.edges == [0] && solution.objective == -2)
    }

    @Test func solutionsAreWrittenWhole() throws {
        let problem = try Lists(rows: [[0: 1]], columns: [[(1, 3)]]).problem()
        var written: [UInt8] = []
        try problem.solve().write { written += $0 }
        #expect(written.count == 8 + 24 + 8 + 8)
        #expect(written.starts(with: Array("ALMASOL1".utf8)))
    }
}
