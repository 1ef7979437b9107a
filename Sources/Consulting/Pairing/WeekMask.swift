/// Whole hours of a week in UTC in which somebody can hold sessions: 168 bits, the first for the hour from Sunday 08:00.
///
/// At Sunday 08:00 UTC it is past midnight everywhere in the region, and before six in the morning: windows up to
/// Saturday's midnight and those of Sunday's day lie whole within the week. What crosses its edge all the same goes on at its
/// other end.
public struct WeekMask: Hashable, Sendable {
    public static let hours = 168
    public static let none = WeekMask()

    var first: UInt64 = 0
    var second: UInt64 = 0
    /// 40 bits.
    var third: UInt64 = 0

    public init() {}

    public var isEmpty: Bool { first | second | third == 0 }
    public var count: Int { first.nonzeroBitCount + second.nonzeroBitCount + third.nonzeroBitCount }

    public subscript(hour: Int) -> Bool {
        get {
            switch hour {
            case 0..<64: first >> UInt64(hour) & 1 == 1
            case 64..<128: second >> UInt64(hour - 64) & 1 == 1
            case 128..<Self.hours: third >> UInt64(hour - 128) & 1 == 1
            default: false
            }
        }
        set {
            func put(_ word: inout UInt64, _ bit: Int) {
                if newValue { word |= 1 << UInt64(bit) } else { word &= ~(1 << UInt64(bit)) }
            }
            switch hour {
            case 0..<64: put(&first, hour)
            case 64..<128: put(&second, hour - 64)
            case 128..<Self.hours: put(&third, hour - 128)
            default: break
            }
        }
    }

    public func shared(with other: WeekMask) -> WeekMask {
        var both = self
        both.first &= other.first
        both.second &= other.second
        both.third &= other.third
        return both
    }

    /// How many two-hour blocks fit into the shared hours without overlapping: half of each run of hours, rounded down.
    @inline(__always)
    public func blocks(sharedWith other: WeekMask) -> Int {
        Self.blocks(first & other.first, second & other.second, third & other.third)
    }

    public var blocks: Int { Self.blocks(first, second, third) }

    /// Every second hour of a run is the end of a block. Adding its first hour to a run carries through it, which tells
    /// the runs that begin at an even hour, whose blocks end at odd ones, from the others.
    @inline(__always)
    static func blocks(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> Int {
        guard a | b | c != 0 else { return 0 }
        let even: UInt64 = 0x5555_5555_5555_5555
        let (sumA, carryA) = a.addingReportingOverflow(a & ~(a << 1) & even)
        let (partB, overB) = b.addingReportingOverflow(b & ~(b << 1 | a >> 63) & even)
        let (sumB, carryB) = partB.addingReportingOverflow(carryA ? 1 : 0)
        let sumC = c &+ (c & ~(c << 1 | b >> 63) & even) &+ (overB || carryB ? 1 : 0)
        // No two ends are neighbours, so that three words add up in pairs of bits, and are counted as one.
        var pairs = Self.pairs(a & (a & ~sumA ^ even)) + Self.pairs(b & (b & ~sumB ^ even))
        pairs += Self.pairs(c & (c & ~sumC ^ even))
        pairs = (pairs & 0x3333_3333_3333_3333) + (pairs >> 2 & 0x3333_3333_3333_3333)
        pairs = (pairs + pairs >> 4) & 0x0f0f_0f0f_0f0f_0f0f
        let ends = Int((pairs &* 0x0101_0101_0101_0101) >> 56)
        return a & 1 & c >> 39 == 0 ? ends : ends + joined(a, b, c)
    }

    @inline(__always) private static func pairs(_ ends: UInt64) -> UInt64 { (ends | ends >> 1) & 0x5555_5555_5555_5555 }

    /// The block that the edge of the week cut in two: where both its sides are runs of odd length.
    private static func joined(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> Int {
        var start = 0
        var end = 0
        var mask = WeekMask()
        (mask.first, mask.second, mask.third) = (a, b, c)
        while start < hours, mask[start] { start += 1 }
        guard start < hours else { return 0 }
        while mask[hours - 1 - end] { end += 1 }
        return start & 1 & end
    }
}
