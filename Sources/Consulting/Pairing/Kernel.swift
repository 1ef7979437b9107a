/// What the inner loops go by: plain numbers, and pointers into memory that the board keeps.
///
/// Unchecked because of the pointers: what they point to is written before a kernel is made, and only read after.
struct Kernel: BitwiseCopyable, @unchecked Sendable {
    private let language: UnsafePointer<Int32>
    private let overlap: UnsafePointer<Int32>
    private let strangeSector, otherSector: Int32
    let minimumBlocks: Int
    /// The most that a pair may cost to reach the lowest score.
    let limit: Int32
    private let stability: Int32
    /// Weeks of the engagement that differ from the first, and everybody's hours in them.
    private let moreWeeks: Int
    private let consultantHours: UnsafePointer<WeekBits>
    private let askHours: UnsafePointer<WeekBits>

    struct Memory: Sendable {
        fileprivate let language, overlap: Slots<Int32>
        fileprivate let moreWeeks: Int
        fileprivate let consultantHours, askHours: Slots<WeekBits>

        init(_ tables: CostTables, _ candidates: [Candidate], _ askers: [Asker], _ context: RunContext) {
            language = Slots(tables.language)
            overlap = Slots(tables.overlap)
            let more = max(0, context.engagement.spells - 1)
            moreWeeks = more
            func weeks(_ hours: EngagementHours) -> [WeekBits] {
                (0..<more).map { WeekBits($0 + 1 < hours.masks.count ? hours.masks[$0 + 1] : .none) }
            }
            consultantHours = Slots(candidates.flatMap { weeks($0.hours) })
            askHours = Slots(askers.flatMap { weeks($0.hours) })
        }
    }

    init(_ memory: Memory, _ tables: CostTables, _ policy: MatchingPolicy) {
        language = memory.language.pointer
        overlap = memory.overlap.pointer
        (strangeSector, otherSector) = (tables.strangeSector, tables.otherSector)
        minimumBlocks = policy.minimumBlocks
        limit = Int32(100_000 - 1_000 * policy.minimumScore)
        stability = Int32(policy.stability)
        moreWeeks = memory.moreWeeks
        consultantHours = memory.consultantHours.pointer
        askHours = memory.askHours.pointer
    }

    /// The cost of a pair that passed the group's filters; −1 if it does not pass the others.
    @inline(__always)
    func cost(_ entry: Entry, _ ask: Ask, row: Int, _ notes: borrowing Notes) -> Int32 {
        let common = entry.profile.languages & ask.languages
        guard common != 0, entry.profile.tier <= ask.budget,
            !ask.needsSector || entry.profile.sectors & ask.sector != 0, notes.bars[Int(entry.column)] == 0
        else { return -1 }
        let blocks = blocks(entry.profile, column: Int(entry.column), ask, row: row)
        guard blocks >= minimumBlocks else { return -1 }
        let cost =
            entry.base + variable(entry.profile, ask, common: common, blocks: blocks)
            - notes.discounts[Int(entry.column)]
        return cost <= limit ? cost : -1
    }

    /// What differs between the requests of a group: language, sector, overlap.
    @inline(__always)
    func variable(_ profile: Profile, _ ask: Ask, common: UInt8, blocks: Int) -> Int32 {
        var cost = language[Int(ask.languageTable) * 64 + Int(common)] + overlap[blocks]
        if ask.sector != 0, profile.sectors & ask.sector == 0 { cost += strangeSector }
        if profile.preferred & ask.sector == 0 { cost += otherSector }
        return cost
    }

    /// Blocks shared in every week of the engagement.
    @inline(__always)
    func blocks(_ profile: Profile, column: Int, _ ask: Ask, row: Int) -> Int {
        var blocks = profile.hours.blocks(ask.hours)
        guard blocks > 0, profile.varies || ask.varies else { return blocks }
        for week in 0..<moreWeeks {
            blocks = min(
                blocks, consultantHours[column * moreWeeks + week].blocks(askHours[row * moreWeeks + week]))
        }
        return blocks
    }

    /// The cost in the solve: less for the pair planned before.
    @inline(__always)
    func planned(_ cost: Int32, _ column: Int32, _ ask: Ask) -> Int32 {
        ask.planned == column ? max(0, cost - stability) : cost
    }
}
