/// Durations (ISO 8601:2004 §4.4.3.2): `PnYnMnDTnHnMnS` or `PnW`, with a fraction in the last part at most.
enum Duration8601 {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return false }
        var order = Array("YMWD".utf8)[...]
        var isTime = false
        var isLast = false
        var hasWeeks = false
        var count = 0
        while let first = rest.first {
            if first == UInt8(ascii: "T") {
                guard !isTime, !hasWeeks else { return false }
                isTime = true
                order = Array("HMS".utf8)[...]
                rest.removeFirst()
                guard !rest.isEmpty else { return false }
                continue
            }
            guard !isLast, let hasFraction = number(&rest), let unit = rest.popFirst(),
                let place = order.firstIndex(of: unit)
            else { return false }
            if unit == UInt8(ascii: "W") {
                guard count == 0 else { return false }
                hasWeeks = true
            }
            guard !hasWeeks || unit == UInt8(ascii: "W") else { return false }
            isLast = hasFraction
            order = order[(place + 1)...]
            count += 1
        }
        return count > 0
    }

    /// The same with no more than two digits after the point, the precision that comparisons have (Data §4.6).
    static func toHundredths(_ text: String) -> String {
        guard let point = text.firstIndex(where: { $0 == "." || $0 == "," }) else { return text }
        let digits = text[text.index(after: point)...].prefix { $0.isNumber }
        guard digits.count > 2 else { return text }
        return String(text[...point] + digits.prefix(2) + text[digits.endIndex...])
    }

    /// Takes digits, and a fraction if there is one; answers whether there was, `nil` for no number.
    private static func number(_ rest: inout ArraySlice<UInt8>) -> Bool? {
        guard let first = rest.first, IRI.isDigit(first) else { return nil }
        rest = rest.drop(while: IRI.isDigit)
        guard let point = rest.first, point == UInt8(ascii: ".") || point == UInt8(ascii: ",") else { return false }
        rest.removeFirst()
        guard let digit = rest.first, IRI.isDigit(digit) else { return nil }
        rest = rest.drop(while: IRI.isDigit)
        return true
    }
}
