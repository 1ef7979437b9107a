extension Paper {
    /// Draws the questions of one attempt: the same quiz, course and seed always give the same paper.
    ///
    /// No item is drawn twice. Options follow the quiz's and the item's wish; right-hand texts and entries to order are
    /// always shuffled, and entries never start in the right order.
    ///
    /// - Throws: a ``PaperFault`` when the quiz asks for what the course does not have.
    public static func draw(_ quiz: Assessment, from course: Course, seed: UInt64) throws(PaperFault) -> Paper {
        var generator = SeededGenerator(seed: seed)
        var picks = try Pick.all(quiz, course, &generator)
        if quiz.settings.shuffleItems { picks = generator.shuffled(picks) }
        var questions: [Question] = []
        var seen: Set<Question.ID> = []
        for pick in picks {
            // Each question has a generator of its own, so that what one draws does not move the others.
            var own = SeededGenerator(seed: generator.next())
            let question = try pick.question(quiz.settings, &own)
            guard seen.insert(question.id).inserted else { throw .repeatedItem(question.item) }
            questions.append(question)
        }
        return Paper(seed: seed, questions: questions)
    }
}

/// An item chosen for a paper.
struct Pick {
    var item: Item
    var bank: Bank.ID?

    // MARK: Which items

    static func all(
        _ quiz: Assessment, _ course: Course, _ generator: inout SeededGenerator
    ) throws(PaperFault) -> [Pick] {
        var allotment = Allotment()
        var pools: [Bank.ID: [Item]] = [:]
        for case .draw(let count, let id, let tags) in quiz.entries {
            guard let bank = course.bank(id) else { throw .unknownBank(id) }
            pools[id] = bank.items
            let pool = generator.shuffled(bank.pool(tags).map(\.index))
            guard allotment.add(count, bank: id, pool: pool) else { throw .bankTooSmall(id) }
        }
        return merge(quiz, allotment, pools)
    }

    /// Inline items and drawn ones in the order of the quiz's lines.
    private static func merge(_ quiz: Assessment, _ allotment: Allotment, _ pools: [Bank.ID: [Item]]) -> [Pick] {
        var slots = allotment.chosen[...]
        var picks: [Pick] = []
        for entry in quiz.entries {
            switch entry {
            case .item(let item): picks.append(Pick(item: item, bank: nil))
            case .draw(let count, let id, _):
                for place in slots.prefix(max(0, count)) {
                    if let items = pools[id] { picks.append(Pick(item: items[place.index], bank: id)) }
                }
                slots = slots.dropFirst(max(0, count))
            }
        }
        return picks
    }

    // MARK: How each is shown

    func question(
        _ settings: Assessment.Settings, _ generator: inout SeededGenerator
    ) throws(PaperFault) -> Question {
        var values: [String: Double] = [:]
        for variable in item.variables {
            let count = variable.count
            guard count > 0 else { throw .noValues(item: item.id, variable: variable.name) }
            values[variable.name] = variable.value(at: generator.number(below: count))
        }
        let order = order(settings.shuffleOptions && item.shuffle, &generator)
        return Question(item: item.id, bank: bank, order: order, variables: values)
    }

    private func order(_ shuffle: Bool, _ generator: inout SeededGenerator) -> [String] {
        switch item.interaction {
        case .choice(let choice):
            let ids = choice.options.map(\.id.rawValue)
            return shuffle ? generator.shuffled(ids) : ids
        case .trueFalse: return ["true", "false"]
        case .text, .numeric, .essay: return []
        case .matching(let matching): return generator.shuffled(matching.rightHand.map(\.id.rawValue))
        case .ordering(let entries): return Self.disordered(entries.map(\.id.rawValue), &generator)
        case .cloze(let gaps):
            return gaps.flatMap { gap -> [String] in
                let ids = gap.options.map { "\(gap.id)/\($0.id)" }
                return shuffle ? generator.shuffled(ids) : ids
            }
        }
    }

    private static func disordered(_ ids: [String], _ generator: inout SeededGenerator) -> [String] {
        let shuffled = generator.shuffled(ids)
        guard shuffled == ids, let first = ids.first else { return shuffled }
        return ids.dropFirst() + [first]
    }
}

extension Interaction.Matching {
    /// Everything that can stand on the right: the pairs' own texts under the pairs' ids, and the extras.
    public var rightHand: [Interaction.Entry] {
        pairs.map { Interaction.Entry(id: $0.id, text: $0.right) } + extra
    }
}

extension Interaction.Gap {
    /// The options to choose from; empty when the gap is typed.
    public var options: [Interaction.Option] {
        if case .choice(let options) = key { options } else { [] }
    }
}
