import Actions
import Learning
import Pages
import People

/// Words one item with the answer held for it. What could tell the key stays behind: parts go by tokens.
struct ItemView {
    let item: Item
    let question: Question
    /// From 1; also the item's name on the page.
    let number: Int
    let response: Response?
    let reader: Reader
    let language: Language
    let digest: String

    var form: ItemForm {
        let isCloze = if case .cloze = item.interaction { true } else { false }
        var form = ItemForm(
            id: String(number), number: number, points: points, prompt: isCloze ? "" : text(item.prompt),
            answered: response.map { !$0.isBlank } ?? false)
        let shown = response.map { question.showing($0, to: item) }
        switch item.interaction {
        case .choice(let choice):
            let options = ItemForm.Choice(options: self.options(choice.options, chosen(shown)))
            if choice.multiple { form.multiple = options } else { form.single = options }
        case .trueFalse: form.trueFalse = ItemForm.Choice(options: trueFalse(chosen(shown)))
        case .text: form.text = ItemForm.Text(value: written)
        case .numeric(let key):
            form.numeric = ItemForm.Numeric(
                value: written, unit: key.unit.isEmpty ? nil : key.unit,
                example: reader.numbers.text(1234.5, digits: max(1, key.decimals ?? 2)))
        case .matching(let matching): form.matching = self.matching(matching, map(shown))
        case .ordering(let entries): form.ordering = ordering(entries, shown)
        case .cloze(let gaps): form.cloze = cloze(gaps, map(shown))
        case .essay(let essay): form.essay = ItemForm.Essay(value: written, words: words(essay))
        }
        return form
    }

    private func text(_ text: Localized) -> String {
        Media.addressed(question.text(text, in: language, country: reader.country), in: digest)
    }

    private var points: String? {
        item.points == 1 ? nil : reader.phrase("view.points", ["points": reader.number(item.points)])
    }

    private var written: String {
        if case .text(let text)? = response { text } else { "" }
    }

    private func chosen(_ shown: Response?) -> Set<String> {
        if case .choice(let tokens)? = shown { Set(tokens) } else { [] }
    }

    private func map(_ shown: Response?) -> [String: String] {
        if case .map(let map)? = shown { map } else { [:] }
    }

    // MARK: Kinds

    private func options(_ options: [Interaction.Option], _ chosen: Set<String>) -> [ItemForm.Option] {
        question.order.enumerated().compactMap { index, id in
            guard let option = options.first(where: { $0.id.rawValue == id }) else { return nil }
            let token = String(index + 1)
            return ItemForm.Option(id: token, label: text(option.text), chosen: chosen.contains(token))
        }
    }

    private func trueFalse(_ chosen: Set<String>) -> [ItemForm.Option] {
        question.order.enumerated().map { index, id in
            let token = String(index + 1)
            return ItemForm.Option(id: token, label: reader.phrase("view.\(id)"), chosen: chosen.contains(token))
        }
    }

    private func matching(_ matching: Interaction.Matching, _ chosen: [String: String]) -> ItemForm.Matching {
        let right = matching.rightHand
        return ItemForm.Matching(
            rows: matching.pairs.map { pair in
                let options = question.order.enumerated().compactMap { index, id -> FormOption? in
                    guard let entry = right.first(where: { $0.id.rawValue == id }) else { return nil }
                    let token = String(index + 1)
                    return FormOption(
                        value: token, label: PlainText.of(text(entry.text)), selected: chosen[pair.id.rawValue] == token
                    )
                }
                return ItemForm.Matching.Row(id: pair.id.rawValue, left: text(pair.left), options: options)
            })
    }

    private func ordering(_ entries: [Interaction.Entry], _ shown: Response?) -> ItemForm.Ordering {
        let tokens = question.order.indices.map { String($0 + 1) }
        var order: [String] = if case .order(let given)? = shown { given } else { [] }
        let isAnswered = !order.isEmpty
        order += tokens.filter { !order.contains($0) }
        return ItemForm.Ordering(
            entries: order.enumerated().compactMap { place, token in
                guard let id = question.id(for: token), let entry = entries.first(where: { $0.id.rawValue == id })
                else {
                    return nil
                }
                let positions = tokens.indices.map {
                    FormOption(value: String($0 + 1), label: String($0 + 1), selected: isAnswered && $0 == place)
                }
                return ItemForm.Ordering.Entry(id: token, label: text(entry.text), positions: positions)
            })
    }

    private func cloze(_ gaps: [Interaction.Gap], _ values: [String: String]) -> ItemForm.Cloze {
        var number = 0
        let parts = ClozeText(text(item.prompt)).parts.map { part -> ItemForm.Cloze.Part in
            switch part {
            case .text(let html): return ItemForm.Cloze.Part(html: html)
            case .gap(let id):
                number += 1
                guard let gap = gaps.first(where: { $0.id == id }) else { return ItemForm.Cloze.Part(html: "") }
                return ItemForm.Cloze.Part(gap: self.gap(gap, number, values[id.rawValue] ?? ""))
            }
        }
        return ItemForm.Cloze(parts: parts)
    }

    private func gap(_ gap: Interaction.Gap, _ number: Int, _ value: String) -> ItemForm.Cloze.Gap {
        var form = ItemForm.Cloze.Gap(id: gap.id.rawValue, number: number, value: value)
        switch gap.key {
        case .text: break
        case .numeric(let key):
            form.numeric = true
            form.unit = key.unit.isEmpty ? nil : key.unit
        case .choice(let options):
            form.options = question.order.enumerated().compactMap { index, id in
                let parts = id.split(separator: "/", maxSplits: 1)
                guard parts.count == 2, parts[0] == gap.id.rawValue,
                    let option = options.first(where: { $0.id.rawValue == parts[1] })
                else { return nil }
                let token = String(index + 1)
                return FormOption(value: token, label: PlainText.of(text(option.text)), selected: token == value)
            }
        }
        return form
    }

    private func words(_ essay: Interaction.Essay) -> String? {
        switch (essay.minimumWords, essay.maximumWords) {
        case (let least?, let most?): reader.phrase("view.words-between", ["least": "\(least)", "most": "\(most)"])
        case (let least?, nil): reader.phrase("view.words-least", ["least": "\(least)"])
        case (nil, let most?): reader.phrase("view.words-most", ["most": "\(most)"])
        case (nil, nil): nil
        }
    }
}
