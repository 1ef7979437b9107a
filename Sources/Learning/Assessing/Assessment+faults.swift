extension Assessment {
    /// What is wrong with the quiz as a whole, given the banks of its course. Its items have faults of their own.
    public func faults(in course: Course) -> [AssessmentFault] {
        var faults: [AssessmentFault] = []
        var seen: Set<Item.ID> = []
        var allotment = Allotment()
        var full: Set<Bank.ID> = []
        var points = 0.0
        for (index, entry) in entries.enumerated() {
            switch entry {
            case .item(let item):
                points += item.points
                if !seen.insert(item.id).inserted { faults.append(.init(entry: index, kind: .repeatedItem(item.id))) }
            case .draw(let count, let id, let tags):
                let pool = course.bank(id)?.pool(tags) ?? []
                points += pool.reduce(0) { $0 + $1.item.points }
                if let kind = drawFault(count, id, course.bank(id) == nil ? nil : pool.count) {
                    faults.append(.init(entry: index, kind: kind))
                } else if !full.contains(id), !allotment.add(count, bank: id, pool: pool.map(\.index)) {
                    full.insert(id)
                    faults.append(.init(entry: index, kind: .drawsExceedBank(id)))
                }
            }
        }
        if entries.isEmpty {
            faults.append(.init(entry: nil, kind: .noQuestions))
        } else if points == 0 {
            faults.append(.init(entry: nil, kind: .noPoints))
        }
        return faults
    }

    private func drawFault(_ count: Int, _ bank: Bank.ID, _ found: Int?) -> AssessmentFault.Kind? {
        guard let found else { return .unknownBank(bank) }
        if count < 1 { return .badDrawCount(count) }
        return count > found ? .poolTooSmall(bank, wanted: count, found: found) : nil
    }
}

extension Bank {
    /// The items with all these tags, and their positions.
    func pool(_ tags: [String]) -> [(index: Int, item: Item)] {
        items.enumerated().filter { Set(tags).isSubset(of: $0.element.tags) }.map { ($0.offset, $0.element) }
    }
}
