import CourseKit
import Learning
import People

/// Reads the items of a quiz or a bank.
struct ItemReader {
    let module: ModuleReading

    private static let common = ["id", "type", "prompt", "points", "tags", "see", "feedback", "variables"]
    /// What goes with each type, besides the common keys.
    static let types: [String: [String]] = [
        "single": ["options", "shuffle"], "multiple": ["options", "shuffle"], "truefalse": ["answer"],
        "text": ["answers", "exact"], "numeric": ["answer", "mistakes"], "matching": ["pairs", "extra", "shuffle"],
        "ordering": ["entries"], "cloze": ["gaps"], "essay": ["words", "guidance"]
    ]

    private var log: ProblemLog { module.log }

    /// An item; `nil`, and logged, when it cannot be made whole.
    func item(_ value: YAMLValue, in parent: YAMLReader) -> Item? {
        guard let loose = parent.inner(value, keys: []) else { return nil }
        let type = loose.text("type")
        if let type, Self.types[type] == nil {
            log.add(.notAmong("type", type, Self.types.keys.sorted(), loose.place("type")))
        }
        let known = type.flatMap { Self.types[$0] } ?? Self.types.values.flatMap { $0 }
        guard let reader = parent.inner(value, keys: Self.common + known) else { return nil }
        let id: Item.ID? = self.id(reader)
        let prompt = reader.has("prompt") ? markdown("prompt", reader) : reader.localized("prompt")
        let points = reader.decimal("points", in: 0...1000) ?? 1
        let tags = readTags(reader)
        let see = readSee(reader)
        let feedback = readFeedback(reader)
        let variables = readVariables(reader)
        guard let interaction = type.flatMap({ interaction($0, reader) }), let id, let prompt else { return nil }
        return Item(
            id: id, points: points, tags: tags, prompt: prompt, see: see, feedback: feedback, variables: variables,
            shuffle: reader.flag("shuffle") ?? true, interaction: interaction)
    }

    /// The `id` of an item or a part of one; what lacks is worded for `rumbo check --fix`.
    func id<Named>(_ reader: YAMLReader) -> Identifier<Named>? {
        guard reader.has("id") else {
            log.add(.missingID(reader.place))
            return nil
        }
        return reader.identifier("id")
    }

    /// A Markdown text in each language, as HTML.
    func markdown(_ key: String, _ reader: YAMLReader) -> Localized? {
        guard let value = reader.value(key), let texts = reader.localized(value, named: key) else { return nil }
        var result = Localized()
        for language in module.languages {
            guard let text = texts.exact(language) else { continue }
            let rich = RichText(
                module, file: reader.file, line: Self.line(of: language, in: value), language: language, isValue: true)
            result.set(rich.fragment(text), in: language)
        }
        return result
    }

    private static func line(of language: Language, in value: YAMLValue) -> Int {
        guard case .map(let pairs, let line) = value else { return value.line }
        return pairs.first { $0.key == language.rawValue }?.line ?? line
    }

    /// A plain text in each language, escaped for HTML.
    func plain(_ key: String, _ reader: YAMLReader) -> Localized? {
        reader.localized(key)?.map(\.escapedForHTML)
    }
}

// MARK: Common keys

extension ItemReader {
    private func readTags(_ reader: YAMLReader) -> [String] { reader.texts("tags")?.map(\.text) ?? [] }

    /// `lesson` or `lesson#anchor`; whether it is there is checked when all lessons are known.
    private func readSee(_ reader: YAMLReader) -> Item.Place? {
        guard let text = reader.text("see", required: false) else { return nil }
        return module.see(text, reader.place("see"))
    }

    private func readFeedback(_ reader: YAMLReader) -> Item.Feedback {
        guard let inner = reader.inner("feedback", keys: ["right", "wrong", "partial"]) else { return Item.Feedback() }
        return Item.Feedback(
            right: markdown("right", inner), wrong: markdown("wrong", inner), partial: markdown("partial", inner))
    }

    private func readVariables(_ reader: YAMLReader) -> [Item.Variable] {
        guard let value = reader.value("variables"), let inner = reader.inner(value, keys: []) else { return [] }
        return inner.keys.compactMap { name -> Item.Variable? in
            guard let source = inner.inner(name, keys: ["choose", "from", "to", "step"]) else { return nil }
            return readSource(source).map { Item.Variable(name: name, source: $0) }
        }
    }

    private func readSource(_ reader: YAMLReader) -> Item.Variable.Source? {
        if reader.has("choose") {
            let texts = reader.texts("choose") ?? []
            let numbers = texts.compactMap { text, place in
                let number = YAMLReader.decimal(text)
                if number == nil { log.add(.notANumber("choose", text, nil, whole: false, place)) }
                return number
            }
            if texts.isEmpty { log.add(.emptyList("choose", reader.place("choose"))) }
            if reader.keys.count > 1 { log.add(.oneKeyOnly(["choose", "from + to + step"], reader.place)) }
            return numbers.isEmpty ? nil : .choose(numbers)
        }
        let all = -1e12...1e12
        guard let from = reader.decimal("from", in: all, required: true),
            let to = reader.decimal("to", in: all, required: true),
            let step = reader.decimal("step", in: all, required: true)
        else { return nil }
        return .range(from: from, to: to, step: step)
    }
}
