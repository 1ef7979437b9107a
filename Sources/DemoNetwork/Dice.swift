import Foundation
import People

/// Seeded random numbers (SplitMix64), so that the same day makes the same network.
public struct Dice: Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// Dice of their own for one purpose, so that what is thrown for another does not move them.
    init(seed: UInt64, for purpose: String, _ number: Int = 0) {
        state = seed
        for byte in purpose.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // Through the mixer once more: neighbouring numbers begin far apart.
        state = (state &+ UInt64(bitPattern: Int64(number))) &* 0xD6E8_FEB8_6659_FD93
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A whole number of the range, all alike.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// Whether something of that many in a thousand happens.
    mutating func chance(_ permille: Int) -> Bool { next() % 1000 < UInt64(max(0, permille)) }

    /// Nil for an empty list.
    mutating func pick<T>(_ list: [T]) -> T? { list.isEmpty ? nil : list[number(0...list.count - 1)] }

    /// By weight; nil where all weights are 0.
    mutating func pick<T>(_ list: [T], by weight: (T) -> Int) -> T? {
        let sum = list.reduce(0) { $0 + weight($1) }
        guard sum > 0 else { return nil }
        var rest = number(0...sum - 1)
        return list.first {
            rest -= weight($0)
            return rest < 0
        }
    }

    /// Some of a list, in its order.
    mutating func some<T>(_ count: Int, of list: [T]) -> [T] {
        var places = Array(list.indices)
        var taken: [Int] = []
        while taken.count < count, !places.isEmpty { taken.append(places.remove(at: number(0...places.count - 1))) }
        return taken.sorted().map { list[$0] }
    }

    /// A random UUID (version 4) of these dice.
    public mutating func id<Named>() -> UniqueID<Named> {
        var bytes: [UInt8] = []
        for word in [next(), next()] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) { bytes.append(UInt8(word >> shift & 0xFF)) }
        }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let uuid = UUID(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8], bytes[9],
                bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
            ))
        return UniqueID(uuid)
    }
}
