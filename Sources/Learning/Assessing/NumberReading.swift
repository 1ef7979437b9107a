import Foundation
import People

/// Reads the number that a learner typed, as people of thirteen countries type numbers.
///
/// `1.234,50`, `1,234.50`, `1 234,5`, `1'234.5`, `US$ 12`, `12,5 %`, `−3`. One mark with three digits after it
/// (`1.234`) has two readings; the country's own comes first.
public struct NumberReading: Hashable, Sendable {
    /// Bytes that the typed text may have.
    public static let maximumLength = 100

    public let format: NumberFormat
    /// The item's unit, which may stand before or after the number.
    public let unit: String

    public init(format: NumberFormat, unit: String = "") {
        self.format = format
        self.unit = unit
    }

    public init(country: Country?, unit: String = "") {
        self.init(format: NumberFormat(country: country, language: .es), unit: unit)
    }

    /// What the text can mean, likeliest first: empty when it is no number, two when it is ambiguous. Always finite.
    public func readings(of text: String) -> [Double] {
        guard text.utf8.count <= Self.maximumLength else { return [] }
        guard let (isNegative, body) = bare(text) else { return [] }
        return Self.magnitudes(of: body, format: format).map { isNegative && $0 != 0 ? -$0 : $0 }
    }

    // MARK: What stands around the digits

    private static let currencies = ["US$", "U$S", "R$", "USD", "$"]
    private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "\t"]
    private static let apostrophes: Set<Character> = ["'", "’"]

    /// The text without sign, currency and unit, and whether a minus stood before.
    private func bare(_ text: String) -> (isNegative: Bool, body: [Character])? {
        var rest = Self.trimmed(text[...])
        let affixes = affixes
        for suffix in affixes + ["%"] where Self.drop(suffix, atEndOf: &rest) { break }
        var sign = Self.takeSign(&rest)
        for prefix in affixes where Self.drop(prefix, atStartOf: &rest) {
            if sign == nil { sign = Self.takeSign(&rest) }
            break
        }
        return rest.isEmpty ? nil : (sign ?? false, Array(rest))
    }

    private var affixes: [String] {
        let own = unit.trimmingCharacters(in: .whitespacesAndNewlines)
        return own.isEmpty ? Self.currencies : [own] + Self.currencies
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }

    /// Whether the sign was a minus; `nil` without one.
    private static func takeSign(_ text: inout Substring) -> Bool? {
        guard let first = text.first, "+-−–".contains(first) else { return nil }
        text = trimmed(text.dropFirst())
        return first != "+"
    }

    private static func drop(_ affix: String, atStartOf text: inout Substring) -> Bool {
        guard text.prefix(affix.count).lowercased() == affix.lowercased() else { return false }
        text = trimmed(text.dropFirst(affix.count))
        return true
    }

    private static func drop(_ affix: String, atEndOf text: inout Substring) -> Bool {
        guard text.suffix(affix.count).lowercased() == affix.lowercased() else { return false }
        text = trimmed(text.dropLast(affix.count))
        return true
    }

    // MARK: Digits and marks

    private static func magnitudes(of body: [Character], format: NumberFormat) -> [Double] {
        guard let body = ungrouped(body) else { return [] }
        let marks = body.characters.indices.filter { !FormulaParser.isDigit(body.characters[$0]) }
        guard marks.count < body.characters.count else { return [] }
        let text = String(body.characters)
        guard let last = marks.last else { return number(text).map { [$0] } ?? [] }
        let decimal = body.characters[last]
        let asDecimal = decimalReading(body.characters, marks, last)
        // With spaces as group marks, or two kinds of mark, nothing is left to doubt.
        if body.hadSpaces || marks.contains(where: { body.characters[$0] != decimal }) {
            return asDecimal.map { [$0] } ?? []
        }
        let asGroup = groupReading(text, by: decimal)
        let decimalFirst = String(decimal) == format.decimalSeparator
        return (decimalFirst ? [asDecimal, asGroup] : [asGroup, asDecimal]).compactMap { $0 }
    }

    /// Without spaces and apostrophes between groups of three; `nil` when other characters or odd groups show.
    private static func ungrouped(_ body: [Character]) -> (characters: [Character], hadSpaces: Bool)? {
        guard
            body.allSatisfy({
                FormulaParser.isDigit($0) || $0 == "." || $0 == "," || spaces.contains($0) || apostrophes.contains($0)
            })
        else { return nil }
        guard let first = body.firstIndex(where: { spaces.contains($0) || apostrophes.contains($0) }) else {
            return (body, false)
        }
        let kind = apostrophes.contains(body[first]) ? apostrophes : spaces
        let whole = body.prefix { $0 != "." && $0 != "," }
        guard hasGroups(whole.split(omittingEmptySubsequences: false, whereSeparator: kind.contains)) else {
            return nil
        }
        let tail = body.dropFirst(whole.count)
        guard tail.dropFirst().allSatisfy(FormulaParser.isDigit) else { return nil }
        return (whole.filter(FormulaParser.isDigit) + tail, true)
    }

    /// Whether these are one to three digits, then threes, without a zero in front.
    private static func hasGroups(_ groups: [ArraySlice<Character>]) -> Bool {
        guard let first = groups.first, (1...3).contains(first.count), groups.count == 1 || first.first != "0" else {
            return false
        }
        return groups.dropFirst().allSatisfy { $0.count == 3 } && groups.joined().allSatisfy(FormulaParser.isDigit)
    }

    /// The last mark as the decimal one, the others as group marks of the other kind.
    private static func decimalReading(_ body: [Character], _ marks: [Int], _ last: Int) -> Double? {
        let whole = body[..<last]
        if marks.count > 1 {
            guard let group = whole.first(where: { !FormulaParser.isDigit($0) }), group != body[last],
                hasGroups(whole.split(separator: group, omittingEmptySubsequences: false))
            else { return nil }
        }
        let digits = String(whole.filter(FormulaParser.isDigit))
        return number((digits.isEmpty ? "0" : digits) + "." + String(body[(last + 1)...]) + "0")
    }

    private static func groupReading(_ text: String, by mark: Character) -> Double? {
        let groups = Array(text)[...].split(separator: mark, omittingEmptySubsequences: false)
        return hasGroups(groups) ? number(text.filter(FormulaParser.isDigit)) : nil
    }

    private static func number(_ text: String) -> Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }
}
