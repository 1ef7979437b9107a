import People

extension Item {
    /// The right answer as a reader is shown it, in HTML: one text for each right option, pair, entry or gap.
    ///
    /// Empty for an essay, and for a number that cannot be worked out.
    public func keyText(for question: Question, in language: Language, country: Country?) -> [String] {
        KeyText(question: question, language: language, country: country).lines(interaction)
    }
}

/// Writes keys for reading.
struct KeyText {
    let question: Question
    let language: Language
    let country: Country?

    func lines(_ interaction: Interaction) -> [String] {
        switch interaction {
        case .choice(let choice): options(choice.options, multiple: choice.multiple)
        case .trueFalse(let answer): [word(answer)]
        case .text(let key): spellings(key)
        case .numeric(let key): number(key).map { [$0] } ?? []
        case .matching(let matching): matching.pairs.map { "\(text($0.left)) → \(text($0.right))" }
        case .ordering(let entries): entries.map { text($0.text) }
        case .cloze(let gaps): gaps.map(gap)
        case .essay: []
        }
    }

    private func text(_ localized: Localized) -> String { question.text(localized, in: language, country: country) }

    private func word(_ answer: Bool) -> String {
        switch language {
        case .pt: answer ? "Verdadeiro" : "Falso"
        case .en: answer ? "True" : "False"
        default: answer ? "Verdadero" : "Falso"
        }
    }

    /// With credits: the best one, or all that add something.
    private func options(_ options: [Interaction.Option], multiple: Bool) -> [String] {
        let credit = { (option: Interaction.Option) in option.credit ?? (option.right ? 1 : 0) }
        let best = options.map(credit).max() ?? 0
        guard best > 0 else { return [] }
        return options.filter { multiple ? credit($0) > 0 : credit($0) == best }.map { text($0.text) }
    }

    /// The spellings worth most, in the reader's language if the key has it.
    private func spellings(_ key: Interaction.TextKey) -> [String] {
        let best = key.answers.map(\.credit).max() ?? 0
        return key.answers.filter { $0.credit == best }.flatMap { answer -> [String] in
            let languages = [language.rawValue, "es", "pt", "en"] + answer.texts.keys.sorted()
            return languages.lazy.compactMap { answer.texts[$0] }.first { !$0.isEmpty } ?? []
        }.map(\.escaped)
    }

    /// With the digits that were asked for; else with what a tolerance of half a percent can tell.
    private func number(_ key: Interaction.NumericKey) -> String? {
        guard let value = try? Formula(key.value).value(question.variables) else { return nil }
        let format = NumberFormat(country: country, language: language)
        let unit = key.unit.escaped
        if let decimals = key.decimals { return format.text(value, decimals: decimals, unit: unit) }
        let decimals = max(2, 4 - DecimalDigits(value).exponent)
        return format.text(value.rounded(decimals: decimals), decimals: nil, unit: unit)
    }

    private func gap(_ gap: Interaction.Gap) -> String {
        switch gap.key {
        case .choice(let options): self.options(options, multiple: false).joined(separator: " / ")
        case .text(let key): spellings(key).joined(separator: " / ")
        case .numeric(let key): number(key) ?? ""
        }
    }
}
