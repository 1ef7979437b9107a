import People

/// Credit before it is clamped, and remarks before variables are filled in.
struct Mark {
    var credit: Double
    var remarks: [Localized]

    init(_ credit: Double, _ remarks: [Localized?] = []) {
        self.credit = credit
        self.remarks = remarks.compactMap { $0 }
    }
}

/// Compares responses with keys.
struct Marker {
    let question: Question
    let country: Country?

    /// `nil`: a person has to mark it.
    func mark(_ interaction: Interaction, _ response: Response) -> Mark? {
        switch (interaction, response) {
        case (.essay, .text): nil
        case (.choice(let choice), .choice(let ids)):
            choice.multiple ? several(choice.options, ids) : one(choice.options, ids)
        case (.trueFalse(let answer), .choice(let ids)): Mark(ids == [String(answer)] ? 1 : 0)
        case (.text(let key), .text(let text)): typed(key, text)
        case (.numeric(let key), .text(let text)): number(key, text)
        case (.matching(let matching), .map(let map)): matched(matching, map)
        case (.ordering(let entries), .order(let ids)): ordered(entries.map(\.id.rawValue), ids)
        case (.cloze(let gaps), .map(let map)): filled(gaps, map)
        default: Mark(0)
        }
    }

    // MARK: Choice

    private func one(_ options: [Interaction.Option], _ ids: [String]) -> Mark {
        guard Set(ids).count == 1, let chosen = options.first(where: { $0.id.rawValue == ids[0] }) else {
            return Mark(0)
        }
        return Mark(chosen.credit ?? (chosen.right ? 1 : 0), [chosen.feedback])
    }

    /// By credits where an option has one; else right ones chosen less wrong ones chosen, over the number of right
    /// ones.
    private func several(_ options: [Interaction.Option], _ ids: [String]) -> Mark {
        let chosen = options.filter { ids.contains($0.id.rawValue) }
        let remarks = chosen.map(\.feedback)
        if options.contains(where: { $0.credit != nil }) {
            return Mark(chosen.reduce(0) { $0 + ($1.credit ?? ($1.right ? 1 : 0)) }, remarks)
        }
        let possible = options.filter(\.right).count
        let right = chosen.filter(\.right).count
        return Mark(possible > 0 ? Double(right - (chosen.count - right)) / Double(possible) : 0, remarks)
    }

    // MARK: Typed

    private func typed(_ key: Interaction.TextKey, _ text: String) -> Mark {
        let given = key.exact ? text.trimmed : text.folded
        let accepted = key.answers.filter { answer in
            answer.texts.values.joined().contains { (key.exact ? $0.trimmed : $0.folded) == given }
        }
        guard let best = accepted.max(by: { $0.credit < $1.credit }) else { return Mark(0) }
        return Mark(best.credit, [best.feedback])
    }

    /// The right number wins over a mistake that lies as near.
    private func number(_ key: Interaction.NumericKey, _ text: String) -> Mark? {
        guard let value = try? Formula(key.value).value(question.variables) else { return nil }
        let readings = NumberReading(country: country, unit: key.unit).readings(of: text)
        if readings.contains(where: { key.accepts($0, for: value) }) { return Mark(1) }
        for mistake in key.mistakes {
            // A mistake that has no value with these variables cannot be what the learner made.
            guard let wrong = try? Formula(mistake.value).value(question.variables) else { continue }
            if readings.contains(where: { key.accepts($0, for: wrong) }) { return Mark(0, [mistake.feedback]) }
        }
        return Mark(0)
    }

    // MARK: Matching, ordering, cloze

    /// The share of pairs put together; a text that stands twice on the right may be taken from either place.
    private func matched(_ matching: Interaction.Matching, _ map: [String: String]) -> Mark {
        guard !matching.pairs.isEmpty else { return Mark(0) }
        let right = matching.pairs.filter { pair in
            guard let chosen = map[pair.id.rawValue] else { return false }
            if chosen == pair.id.rawValue { return true }
            return matching.rightHand.contains { $0.id.rawValue == chosen && $0.text == pair.right }
        }
        return Mark(Double(right.count) / Double(matching.pairs.count))
    }

    /// The share of steps "this, directly followed by that" that the answer has too. One entry out of place breaks the
    /// steps at its old and new place and no others; only the exact order has them all.
    private func ordered(_ key: [String], _ ids: [String]) -> Mark {
        var seen: Set<String> = []
        let given = ids.filter { key.contains($0) && seen.insert($0).inserted }
        guard key.count > 1 else { return Mark(given == key ? 1 : 0) }
        let steps = Set(zip(given, given.dropFirst()).map { [$0, $1] })
        let kept = zip(key, key.dropFirst()).filter { steps.contains([$0, $1]) }
        return Mark(Double(kept.count) / Double(key.count - 1))
    }

    /// The mean of the gaps; an empty gap is worth nothing.
    private func filled(_ gaps: [Interaction.Gap], _ map: [String: String]) -> Mark? {
        guard !gaps.isEmpty else { return Mark(0) }
        var total = 0.0
        var remarks: [Localized] = []
        for gap in gaps {
            guard let text = map[gap.id.rawValue], !text.trimmed.isEmpty else { continue }
            let mark: Mark? =
                switch gap.key {
                case .choice(let options): one(options, [text])
                case .text(let key): typed(key, text)
                case .numeric(let key): number(key, text)
                }
            guard let mark else { return nil }
            total += mark.credit
            remarks += mark.remarks
        }
        return Mark(total / Double(gaps.count), remarks)
    }
}

extension Interaction.NumericKey {
    /// How far from `value` an answer may lie: as the author says; else half of the last printed decimal; else 0.5 %.
    public func margin(around value: Double) -> Double {
        switch tolerance {
        case .absolute(let margin): return margin
        case .relative(let share): return share * value.magnitude
        case nil: break
        }
        guard let decimals else { return 0.005 * value.magnitude }
        return (Double("0.5e\(-decimals)") ?? 0)
    }

    /// Whether `given` is `value` within the margin, its ends included.
    public func accepts(_ given: Double, for value: Double) -> Bool {
        // Binary fractions miss the ends by a hair.
        let hair = 1e-12 * max(value.magnitude, given.magnitude)
        return (given - value).magnitude <= margin(around: value) + hair
    }
}
