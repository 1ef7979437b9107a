/// Writes values one after another; what reads them knows the order.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Seven bits a byte, the least significant first, the eighth bit where more follow (LEB128).
    mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 128 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// - Parameter number: 0 or more.
    mutating func write(_ number: Int) { write(UInt64(number)) }
    mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }
    mutating func write(bytes: [UInt8]) { self.bytes += bytes }
}

/// Reads what a ``ByteWriter`` wrote, and nothing beyond its end.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    struct Damage: Error, Hashable {}

    mutating func number() throws(Damage) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            let byte = try byte()
            guard shift < 63 || byte < 2 else { throw Damage() }
            number |= UInt64(byte & 127) << shift
            if byte < 128 { return number }
        }
        throw Damage()
    }

    mutating func int() throws(Damage) -> Int {
        guard let number = Int(exactly: try number()) else { throw Damage() }
        return number
    }

    mutating func flag() throws(Damage) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw Damage()
        }
    }

    mutating func bytes(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw Damage() }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private mutating func byte() throws(Damage) -> UInt8 {
        guard let byte = rest.popFirst() else { throw Damage() }
        return byte
    }

    /// Throws where something is left.
    func end() throws(Damage) {
        guard rest.isEmpty else { throw Damage() }
    }
}
