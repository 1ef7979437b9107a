import CourseKit
import Foundation
import Learning
import People

// What goes with each type of item.

extension ItemReader {
    func interaction(_ type: String, _ reader: YAMLReader) -> Interaction? {
        switch type {
        case "single", "multiple":
            readOptions(reader).map { .choice(.init(multiple: type == "multiple", options: $0)) }
        case "truefalse": reader.flag("answer", required: true).map { .trueFalse($0) }
        case "text": readText(reader).map { .text($0) }
        case "numeric": readNumeric(reader).map { .numeric($0) }
        case "matching": readMatching(reader)
        case "ordering": readEntries("entries", reader, required: true).map { .ordering($0) }
        case "cloze": readGaps(reader).map { .cloze($0) }
        case "essay": readEssay(reader)
        default: nil
        }
    }

    /// The maps of a list, each read by `read`.
    private func parts<Part>(
        _ key: String, _ reader: YAMLReader, keys: [String], required: Bool, read: (YAMLReader) -> Part?
    ) -> [Part]? {
        guard let values = reader.list(key, required: required) else { return nil }
        if values.isEmpty, required { reader.log.add(.emptyList(key, reader.place(key))) }
        let found = values.compactMap { value in reader.inner(value, keys: keys).flatMap(read) }
        // A part that could not be read was logged; without it the whole would be judged wrongly.
        return found.count == values.count && !found.isEmpty ? found : nil
    }

    private func readOptions(_ reader: YAMLReader) -> [Interaction.Option]? {
        parts("options", reader, keys: ["id", "text", "right", "credit", "feedback"], required: true) { inner in
            let id: Interaction.Option.ID? = id(inner)
            let text = plain("text", inner)
            let right = inner.flag("right")
            let credit = readCredit(inner)
            if right != nil, credit != nil { inner.log.add(.oneKeyOnly(["right", "credit"], inner.place("credit"))) }
            let feedback = markdown("feedback", inner)
            guard let id, let text else { return nil }
            return .init(id: id, text: text, right: right ?? (credit == 1), credit: credit, feedback: feedback)
        }
    }

    /// Percent, −100…100, as a share.
    private func readCredit(_ reader: YAMLReader) -> Double? {
        reader.decimal("credit", in: -100...100).map { $0 / 100 }
    }

    private func readText(_ reader: YAMLReader) -> Interaction.TextKey? {
        let exact = reader.flag("exact") ?? false
        guard let values = reader.list("answers", required: true) else { return nil }
        if values.isEmpty { reader.log.add(.emptyList("answers", reader.place("answers"))) }
        let answers = values.compactMap { value -> Interaction.TextKey.Answer? in
            guard let inner = reader.inner(value, keys: ["text", "credit", "feedback"]) else { return nil }
            let credit = readCredit(inner) ?? 1
            let feedback = markdown("feedback", inner)
            return readSpellings(inner).map { .init(texts: $0, credit: credit, feedback: feedback) }
        }
        return answers.isEmpty ? nil : .init(answers: answers, exact: exact)
    }

    /// Accepted spellings a language: a list, or a single text.
    private func readSpellings(_ reader: YAMLReader) -> [String: [String]]? {
        guard let value = reader.value("text", required: true), let map = reader.perLanguage(value, named: "text")
        else {
            return nil
        }
        var result: [String: [String]] = [:]
        for (language, value) in map {
            let spellings: [String]
            switch value {
            case .list(let values, _): spellings = values.compactMap { reader.text($0, named: "text") }
            default: spellings = reader.text(value, named: "text").map { [$0] } ?? []
            }
            if spellings.isEmpty { reader.log.add(.emptyList("text", Place(reader.file, value.line))) }
            result[language.rawValue] = spellings
        }
        return result
    }

    private func readNumeric(_ reader: YAMLReader) -> Interaction.NumericKey? {
        guard let answer = reader.inner("answer", keys: ["value", "unit", "tolerance", "decimals"], required: true)
        else {
            return nil
        }
        let value = answer.text("value")
        let unit = answer.text("unit", required: false) ?? ""
        let decimals = answer.integer("decimals", in: 0...10)
        let mistakes = (reader.list("mistakes") ?? []).compactMap { entry -> Interaction.NumericKey.Mistake? in
            guard let inner = reader.inner(entry, keys: ["value", "feedback"]) else { return nil }
            let wrong = inner.text("value")
            let feedback = inner.has("feedback") ? markdown("feedback", inner) : inner.localized("feedback")
            guard let wrong, let feedback else { return nil }
            return .init(value: wrong, feedback: feedback)
        }
        let tolerance = readTolerance(answer)
        return value.map { .init(value: $0, unit: unit, tolerance: tolerance, decimals: decimals, mistakes: mistakes) }
    }

    /// `0.01`, or `0.5%` of the right value.
    private func readTolerance(_ reader: YAMLReader) -> Interaction.NumericKey.Tolerance? {
        guard let text = reader.text("tolerance", required: false) else { return nil }
        let isShare = text.hasSuffix("%")
        let digits = (isShare ? text.dropLast() : text[...]).trimmingCharacters(in: .whitespaces)
        guard let number = YAMLReader.decimal(digits), number >= 0 else {
            reader.log.add(.badTolerance(text, reader.place("tolerance")))
            return nil
        }
        return isShare ? .relative(number / 100) : .absolute(number)
    }

    private func readMatching(_ reader: YAMLReader) -> Interaction? {
        let pairs: [Interaction.Matching.Pair]? = parts(
            "pairs", reader, keys: ["id", "left", "right"], required: true
        ) { inner in
            let id: Interaction.Entry.ID? = id(inner)
            let left = plain("left", inner)
            let right = plain("right", inner)
            guard let id, let left, let right else { return nil }
            return .init(id: id, left: left, right: right)
        }
        let extra = readEntries("extra", reader, required: false) ?? []
        return pairs.map { .matching(.init(pairs: $0, extra: extra)) }
    }

    private func readEntries(_ key: String, _ reader: YAMLReader, required: Bool) -> [Interaction.Entry]? {
        parts(key, reader, keys: ["id", "text"], required: required) { inner in
            let id: Interaction.Entry.ID? = id(inner)
            let text = plain("text", inner)
            guard let id, let text else { return nil }
            return .init(id: id, text: text)
        }
    }

    private func readGaps(_ reader: YAMLReader) -> [Interaction.Gap]? {
        let types = ["text", "single", "numeric"]
        let all = ["id", "type"] + types.flatMap { Self.types[$0] ?? [] }
        return parts("gaps", reader, keys: all, required: true) { inner in
            let id: Interaction.Gap.ID? = inner.identifier("id")
            guard let type = inner.text("type") else { return nil }
            guard types.contains(type) else {
                inner.log.add(.notAmong("type", type, types, inner.place("type")))
                return nil
            }
            checkKeys(inner, ["id", "type"] + (Self.types[type] ?? []))
            let key: Interaction.Gap.Key? =
                switch type {
                case "text": readText(inner).map { .text($0) }
                case "single": readOptions(inner).map { .choice($0) }
                default: readNumeric(inner).map { .numeric($0) }
                }
            guard let id, let key else { return nil }
            return .init(id: id, key: key)
        }
    }

    private func checkKeys(_ reader: YAMLReader, _ known: [String]) {
        for key in reader.keys where !known.contains(key) {
            reader.log.add(.unknownKey(key, nearest: nearestWord(to: key, in: known), reader.place(key)))
        }
    }

    private func readEssay(_ reader: YAMLReader) -> Interaction? {
        let words = reader.inner("words", keys: ["min", "max"])
        let minimum = words?.integer("min", in: 1...100_000)
        let maximum = words?.integer("max", in: 1...100_000)
        return .essay(
            .init(minimumWords: minimum, maximumWords: maximum, guidance: markdown("guidance", reader) ?? Localized()))
    }
}
