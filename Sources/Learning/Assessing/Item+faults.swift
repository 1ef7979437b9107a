import People

extension Item {
    /// All that can be found wrong without a learner: formulas are tried with every combination of the variables'
    /// values, or with a thousand of them where there are more.
    public func faults() -> [ItemFault] {
        var inspection = ItemInspection(self)
        return inspection.run()
    }
}

/// One walk through an item, gathering faults.
struct ItemInspection {
    let item: Item
    let draws: [[String: Double]]
    private let names: Set<String>
    private(set) var faults: [ItemFault] = []
    private var used: Set<String> = []

    init(_ item: Item) {
        self.item = item
        names = Set(item.variables.map(\.name))
        draws = item.sampleDraws(limit: 1_000)
    }

    mutating func run() -> [ItemFault] {
        if !(item.points.isFinite && item.points >= 0) { report(.badPoints(item.points), ["points"]) }
        inspectVariables()
        inspectText(item.prompt, ["prompt"])
        inspectText(item.feedback.right, ["feedback", "right"])
        inspectText(item.feedback.wrong, ["feedback", "wrong"])
        inspectText(item.feedback.partial, ["feedback", "partial"])
        inspect(item.interaction)
        for variable in item.variables where !used.contains(variable.name) {
            report(.unusedVariable(variable.name), ["variables", variable.name])
        }
        return faults
    }

    mutating func report(_ kind: ItemFault.Kind, _ path: [String]) {
        faults.append(ItemFault(item: item.id, path: path, kind: kind))
    }

    // MARK: Variables, texts, formulas

    private mutating func inspectVariables() {
        var seen: Set<String> = []
        for variable in item.variables {
            let path = ["variables", variable.name]
            if !FormulaParser.isVariableName(variable.name) { report(.badVariableName(variable.name), path) }
            if !seen.insert(variable.name).inserted { report(.repeatedVariable(variable.name), path) }
            if variable.count == 0 { report(.variableWithoutValues(variable.name), path) }
        }
    }

    /// Braces with a name are taken for a slip only where the item has variables at all.
    mutating func inspectText(_ text: Localized?, _ path: [String]) {
        guard let text else { return }
        for language in Language.allCases {
            guard let source = text.exact(language) else { continue }
            for slot in VariableText(source).slots where slot.isFormula || !names.isEmpty {
                _ = values(of: slot.formula, path + [language.rawValue])
            }
        }
    }

    /// The formula's value in each draw; `nil` when it has none in some, which is reported once.
    mutating func values(of text: String, _ path: [String]) -> [Double]? {
        do {
            let formula = try Formula(text)
            used.formUnion(formula.variables.keys)
            let missing = formula.variables.filter { !names.contains($0.key) }.sorted { $0.value < $1.value }
            for (name, _) in missing { report(.undeclaredVariable(name), path) }
            return missing.isEmpty ? values(of: formula, path) : nil
        } catch {
            report(.formula(error), path)
            return nil
        }
    }

    private mutating func values(of formula: Formula, _ path: [String]) -> [Double]? {
        var values: [Double] = []
        for draw in draws {
            do {
                values.append(try formula.value(draw))
            } catch {
                report(.noValue(error, with: draw), path)
                return nil
            }
        }
        return values
    }
}

extension Item {
    /// Every combination of the variables' values if there are at most `limit`; else as many drawn at random, always
    /// the same.
    func sampleDraws(limit: Int) -> [[String: Double]] {
        let sources = variables.filter { $0.count > 0 }
        var total = 1
        for source in sources { total = min(total * min(source.count, limit + 1), limit + 1) }
        guard total > limit else {
            return sources.reduce([[:]]) { draws, source in
                draws.flatMap { draw in
                    (0..<source.count).map { draw.merging([source.name: source.value(at: $0)]) { $1 } }
                }
            }
        }
        var generator = SeededGenerator(seed: 1)
        return (0..<limit).map { _ in
            var draw: [String: Double] = [:]
            for source in sources { draw[source.name] = source.value(at: generator.number(below: source.count)) }
            return draw
        }
    }
}
