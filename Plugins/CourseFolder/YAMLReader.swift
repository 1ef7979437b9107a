import CourseKit
import Foundation
import Learning
import People

/// Reads one map by a schema: knows which keys may stand in it, types their values, and logs what does not fit.
///
/// Every function gives `nil` for a key that is missing or wrong, and has then logged why (a missing key only if
/// required).
struct YAMLReader {
    let file: String
    let line: Int
    let log: ProblemLog
    /// The module's languages, for texts.
    let languages: [Language]
    private let values: [String: YAMLValue.Pair]
    private let order: [String]

    /// Logs unknown keys; `nil` when `value` is no map.
    init?(_ value: YAMLValue, file: String, keys: [String], languages: [Language] = [], log: ProblemLog) {
        guard case .map(let pairs, let line) = value else {
            log.add(.wrongKind(Place(file, value.line), expected: .map))
            return nil
        }
        self.file = file
        self.line = line
        self.log = log
        self.languages = languages
        self.values = Dictionary(pairs.map { ($0.key, $0) }) { first, _ in first }
        self.order = pairs.map(\.key)
        for pair in pairs where !keys.contains(pair.key) && !keys.isEmpty {
            log.add(.unknownKey(pair.key, nearest: nearestWord(to: pair.key, in: keys), Place(file, pair.line)))
        }
    }

    var place: Place { Place(file, line) }
    var keys: [String] { order }
    func has(_ key: String) -> Bool { values[key] != nil }
    func place(_ key: String) -> Place { Place(file, values[key]?.line ?? line) }

    func value(_ key: String, required: Bool = false) -> YAMLValue? {
        if let pair = values[key] { return pair.value }
        if required { log.add(.missingKey(key, place)) }
        return nil
    }

    /// The same languages and log, on a map inside this one.
    func inner(_ value: YAMLValue, keys: [String]) -> YAMLReader? {
        YAMLReader(value, file: file, keys: keys, languages: languages, log: log)
    }

    func inner(_ key: String, keys: [String], required: Bool = false) -> YAMLReader? {
        value(key, required: required).flatMap { inner($0, keys: keys) }
    }
}

// MARK: Scalars

extension YAMLReader {
    /// A text that is not blank.
    func text(_ key: String, required: Bool = true) -> String? {
        guard let value = value(key, required: required) else { return nil }
        return text(value, named: key)
    }

    func text(_ value: YAMLValue, named key: String) -> String? {
        guard case .text(let text, let line) = value else {
            log.add(.wrongKind(Place(file, value.line), expected: .text))
            return nil
        }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if trimmed.isEmpty {
            log.add(.emptyText(key, Place(file, line)))
            return nil
        }
        return trimmed
    }

    func integer(_ key: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
        guard let text = text(key, required: required) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            log.add(
                .notANumber(
                    key, text, (range.lowerBound.description, range.upperBound.description), whole: true, place(key)))
            return nil
        }
        return number
    }

    func decimal(_ key: String, in range: ClosedRange<Double>, required: Bool = false) -> Double? {
        guard let text = text(key, required: required) else { return nil }
        guard let number = YAMLReader.decimal(text), range.contains(number) else {
            let bounds = range.upperBound < 1e9 ? (plain(range.lowerBound), plain(range.upperBound)) : nil
            log.add(.notANumber(key, text, bounds, whole: false, place(key)))
            return nil
        }
        return number
    }

    /// Digits with a point: `12`, `-0.5`. Nothing else, so that `1,5` and `nan` are noticed.
    static func decimal(_ text: String) -> Double? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isDecimal =
            (1...2).contains(parts.count) && text.utf8.count <= 20
            && parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        return isDecimal ? Double(text) : nil
    }

    func flag(_ key: String, required: Bool = false) -> Bool? {
        guard let text = text(key, required: required) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            log.add(.notAmong(key, text, ["true", "false"], place(key)))
            return nil
        }
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable>(_ key: String, as: Word.Type, required: Bool = false) -> Word?
    where Word.RawValue == String {
        guard let text = text(key, required: required) else { return nil }
        if let word = Word(rawValue: text) { return word }
        log.add(.notAmong(key, text, Word.allCases.map(\.rawValue), place(key)))
        return nil
    }

    func identifier<Named>(_ key: String, of: Named.Type = Named.self, required: Bool = true) -> Identifier<Named>? {
        guard let text = text(key, required: required) else { return nil }
        return identifier(text, place(key))
    }

    func identifier<Named>(_ text: String, _ place: Place) -> Identifier<Named>? {
        let id = Identifier<Named>(rawValue: text)
        if id.isWellFormed { return id }
        log.add(.badIdentifier(text, place))
        return nil
    }

    private func plain(_ number: Double) -> String { number == number.rounded() ? "\(Int(number))" : "\(number)" }
}

// MARK: Lists and texts in languages

extension YAMLReader {
    func list(_ key: String, required: Bool = false) -> [YAMLValue]? {
        guard let value = value(key, required: required) else { return nil }
        guard case .list(let values, _) = value else {
            log.add(.wrongKind(Place(file, value.line), expected: .list))
            return nil
        }
        return values
    }

    /// Texts of a list, each with its line.
    func texts(_ key: String, required: Bool = false) -> [(text: String, place: Place)]? {
        list(key, required: required)?.compactMap { value in
            text(value, named: key).map { ($0, Place(file, value.line)) }
        }
    }

    func identifiers<Named>(_ key: String, required: Bool = false) -> [(id: Identifier<Named>, place: Place)]? {
        texts(key, required: required)?.compactMap { text, place in
            identifier(text, place).map { ($0, place) }
        }
    }

    /// A text in each of the module's languages; languages that lack are logged.
    func localized(_ key: String, required: Bool = true) -> Localized? {
        value(key, required: required).flatMap { localized($0, named: key) }
    }

    func localized(_ value: YAMLValue, named key: String) -> Localized? {
        guard let map = perLanguage(value, named: key) else { return nil }
        var result = Localized()
        for (language, value) in map {
            if let text = text(value, named: key) { result.set(text, in: language) }
        }
        return result.isEmpty ? nil : result
    }

    /// The values of a map from language to something.
    func perLanguage(_ value: YAMLValue, named key: String) -> [(Language, YAMLValue)]? {
        guard case .map(let pairs, let line) = value else {
            log.add(.needsLanguages(key, languages, Place(file, value.line)))
            return nil
        }
        var result: [(Language, YAMLValue)] = []
        for pair in pairs {
            if let language = Language(rawValue: pair.key), languages.contains(language) {
                result.append((language, pair.value))
            } else {
                log.add(.unlistedLanguage(pair.key, languages, Place(file, pair.line)))
            }
        }
        for language in languages where !result.contains(where: { $0.0 == language }) {
            log.add(.missingLanguage(key, language, Place(file, line)))
        }
        return result
    }
}
