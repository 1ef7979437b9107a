import People

extension ItemInspection {
    mutating func inspect(_ interaction: Interaction) {
        switch interaction {
        case .choice(let choice): inspect(choice.options, multiple: choice.multiple, ["options"])
        case .trueFalse: break
        case .text(let key): inspect(key, ["answers"])
        case .numeric(let key): inspect(key, [])
        case .matching(let matching): inspect(matching)
        case .ordering(let entries):
            if entries.count < 2 { report(.tooFewChoices, ["entries"]) }
            inspectIDs(entries.map(\.id.rawValue), ["entries"])
            for (index, entry) in entries.enumerated() { inspectText(entry.text, ["entries", "\(index)", "text"]) }
        case .cloze(let gaps): inspect(gaps)
        case .essay(let essay):
            let least = essay.minimumWords ?? 0
            if least < 0 || least > essay.maximumWords ?? .max { report(.badWordRange, ["words"]) }
        }
    }

    // MARK: Choice

    private mutating func inspect(_ options: [Interaction.Option], multiple: Bool, _ path: [String]) {
        if options.count < 2 { report(.tooFewChoices, path) }
        inspectIDs(options.map(\.id.rawValue), path)
        for (index, option) in options.enumerated() {
            let own = path + ["\(index)"]
            inspectText(option.text, own + ["text"])
            inspectText(option.feedback, own + ["feedback"])
            if let credit = option.credit { inspectCredit(credit, own) }
        }
        inspectReach(options, multiple, path)
    }

    private mutating func inspectReach(_ options: [Interaction.Option], _ multiple: Bool, _ path: [String]) {
        let credits = options.map { $0.credit ?? ($0.right ? 1 : 0) }.filter { $0 > 0 }
        guard let best = credits.max() else { return report(.noRightAnswer, path) }
        let byCredit = options.contains { $0.credit != nil }
        if byCredit {
            let reach = multiple ? credits.reduce(0, +).settled : best
            if reach < 1 { report(.fullCreditOutOfReach, path) }
        }
        if !multiple, credits.filter({ $0 >= 1 }).count > 1 { report(.severalRightOptions, path) }
    }

    private mutating func inspectCredit(_ credit: Double, _ path: [String]) {
        if !(-1...1).contains(credit) { report(.badCredit(credit), path + ["credit"]) }
    }

    mutating func inspectIDs(_ ids: [String], _ path: [String]) {
        var seen: Set<String> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
            report(.repeatedID(id), path + ["\(index)", "id"])
        }
    }

    // MARK: Typed

    private mutating func inspect(_ key: Interaction.TextKey, _ path: [String]) {
        for (index, answer) in key.answers.enumerated() {
            let own = path + ["\(index)"]
            inspectCredit(answer.credit, own)
            inspectText(answer.feedback, own + ["feedback"])
            // An answer that folds to nothing can never be given.
            if answer.texts.values.joined().allSatisfy({ (key.exact ? $0.trimmed : $0.folded).isEmpty }) {
                report(.noRightAnswer, own + ["text"])
            }
        }
        guard let best = key.answers.map(\.credit).max(), best > 0 else { return report(.noRightAnswer, path) }
        if best < 1 { report(.fullCreditOutOfReach, path) }
    }

    private mutating func inspect(_ key: Interaction.NumericKey, _ path: [String]) {
        let answer = path + ["answer"]
        if let decimals = key.decimals, !(0...10).contains(decimals) {
            report(.badDecimals(decimals), answer + ["decimals"])
        }
        inspectTolerance(key.tolerance, answer)
        let right = values(of: key.value, answer + ["value"])
        if let right, right.contains(where: { key.margin(around: $0) == 0 }) {
            report(.emptyTolerance, answer + [key.tolerance == nil ? "value" : "tolerance"])
        }
        for (index, mistake) in key.mistakes.enumerated() {
            let own = path + ["mistakes", "\(index)"]
            inspectText(mistake.feedback, own + ["feedback"])
            guard let wrong = values(of: mistake.value, own + ["value"]), let right else { continue }
            let same = zip(right, wrong).map { key.accepts($1, for: $0) }
            guard let first = same.firstIndex(of: true) else { continue }
            report(.mistakeIsRight(with: same.allSatisfy { $0 } ? nil : draws[first]), own + ["value"])
        }
    }

    private mutating func inspectTolerance(_ tolerance: Interaction.NumericKey.Tolerance?, _ path: [String]) {
        switch tolerance {
        case .absolute(let margin), .relative(let margin):
            if !(margin.isFinite && margin >= 0) { report(.badTolerance(margin), path + ["tolerance"]) }
        case nil: break
        }
    }

    // MARK: Matching, cloze

    private mutating func inspect(_ matching: Interaction.Matching) {
        if matching.rightHand.count < 2 || matching.pairs.isEmpty { report(.tooFewChoices, ["pairs"]) }
        inspectIDs(matching.rightHand.map(\.id.rawValue), ["pairs"])
        for (index, pair) in matching.pairs.enumerated() {
            inspectText(pair.left, ["pairs", "\(index)", "left"])
            inspectText(pair.right, ["pairs", "\(index)", "right"])
        }
        for (index, entry) in matching.extra.enumerated() { inspectText(entry.text, ["extra", "\(index)", "text"]) }
    }

    private mutating func inspect(_ gaps: [Interaction.Gap]) {
        if gaps.isEmpty { report(.noRightAnswer, ["gaps"]) }
        inspectIDs(gaps.map(\.id.rawValue), ["gaps"])
        for (index, gap) in gaps.enumerated() {
            let path = ["gaps", "\(index)"]
            switch gap.key {
            case .choice(let options): inspect(options, multiple: false, path + ["options"])
            case .text(let key): inspect(key, path + ["answers"])
            case .numeric(let key): inspect(key, path)
            }
        }
        for language in Language.allCases {
            if let prompt = item.prompt.exact(language) { inspectGaps(gaps, ClozeText(prompt).gaps, language.rawValue) }
        }
    }

    private mutating func inspectGaps(_ gaps: [Interaction.Gap], _ named: [Interaction.Gap.ID], _ language: String) {
        let known = Set(gaps.map(\.id))
        var seen: Set<Interaction.Gap.ID> = []
        for id in named {
            let isNew = seen.insert(id).inserted
            if !known.contains(id) {
                report(.gapUnknown(id.rawValue, language: language), ["prompt", language])
            } else if !isNew {
                report(.gapRepeated(id.rawValue, language: language), ["prompt", language])
            }
        }
        for (index, gap) in gaps.enumerated() where !seen.contains(gap.id) {
            report(.gapNotInPrompt(gap.id.rawValue, language: language), ["gaps", "\(index)"])
        }
    }
}
