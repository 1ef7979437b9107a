/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine and in every release,
/// which the standard library's shuffle does not promise.
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `bound`; each equally likely.
    ///
    /// - Parameter bound: at least 1.
    mutating func number(below bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let bound = UInt64(bound)
        // The last, incomplete run of `bound` numbers would favour the small ones.
        let limit = UInt64.max - UInt64.max % bound
        var drawn = next()
        while drawn >= limit { drawn = next() }
        return Int(drawn % bound)
    }

    /// Fisher–Yates.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for index in result.indices.reversed() where index > 0 {
            result.swapAt(index, number(below: index + 1))
        }
        return result
    }
}
