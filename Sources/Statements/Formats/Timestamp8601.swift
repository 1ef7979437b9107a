/// Points in time as statements give them (Data §4.5; ISO 8601, RFC 3339).
enum Timestamp8601 {
    /// Reads `2026-03-01T10:42:07.12+02:00` and its like: seconds and offset may be missing, without an offset it is UTC; so may the
    /// dashes and colons (`20260301T104207Z`). To the millisecond; what is finer is cut off.
    ///
    /// - Returns: `nil` for no point in time, and for the offset −00:00, which says that nobody knows it.
    static func read(_ bytes: ArraySlice<UInt8>) -> Instant? {
        var rest = bytes
        guard let year = digits(4, &rest) else { return nil }
        let isBasic = !skip("-", &rest)
        guard let month = digits(2, &rest), isBasic || skip("-", &rest), let day = digits(2, &rest),
            skip("T", &rest) || skip("t", &rest) || skip(" ", &rest), let hour = digits(2, &rest),
            isBasic || skip(":", &rest), let minute = digits(2, &rest)
        else { return nil }
        var second: Int64 = 0
        var milliseconds: Int64 = 0
        if isBasic ? rest.first.map(IRI.isDigit) == true : skip(":", &rest) {
            guard let read = digits(2, &rest) else { return nil }
            second = read
            if skip(".", &rest) || skip(",", &rest) {
                guard let read = fraction(&rest) else { return nil }
                milliseconds = read
            }
        }
        // A leap second is the next minute's first (RFC 3339 §5.7).
        guard let day = Instant(year: year, month: month, day: day), hour < 24, minute < 60, second <= 60,
            let offset = offset(&rest), rest.isEmpty
        else { return nil }
        let ofDay = (hour * 60 + minute - offset) * 60_000 + second * 1000 + milliseconds
        let moment = Instant(milliseconds: day.milliseconds + ofDay)
        return years.contains(moment.milliseconds) ? moment : nil
    }

    /// 0000-01-01T00:00:00.000Z…9999-12-31T23:59:59.999Z, which has four digits for the year in UTC too.
    private static let years: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

    /// Whether it is written as everybody reads it (RFC 3339, in UTC): `2026-03-01T10:42:07Z`, with a fraction or without.
    static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        let pattern: StaticString = "0000-00-00T00:00:00"
        guard bytes.count > 19, bytes.last == UInt8(ascii: "Z") else { return false }
        let head = pattern.withUTF8Buffer { pattern in
            zip(pattern, bytes).allSatisfy { $0 == UInt8(ascii: "0") ? IRI.isDigit($1) : $0 == $1 }
        }
        let fraction = bytes.dropFirst(19).dropLast()
        return head
            && (fraction.isEmpty
                || fraction.first == UInt8(ascii: ".") && fraction.count > 1
                    && fraction.dropFirst().allSatisfy(IRI.isDigit))
    }

    /// Minutes east of Greenwich.
    private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        if rest.isEmpty || skip("Z", &rest) || skip("z", &rest) { return 0 }
        let isWest = skip("-", &rest)
        guard isWest || skip("+", &rest), let hours = digits(2, &rest) else { return nil }
        var minutes: Int64 = 0
        if !rest.isEmpty {
            _ = skip(":", &rest)
            guard let read = digits(2, &rest) else { return nil }
            minutes = read
        }
        guard hours < 24, minutes < 60, !(isWest && hours == 0 && minutes == 0) else { return nil }
        return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
    }

    private static func digits(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> Int64? {
        guard rest.count >= count else { return nil }
        var number: Int64 = 0
        for byte in rest.prefix(count) {
            guard IRI.isDigit(byte) else { return nil }
            number = number * 10 + Int64(byte - 48)
        }
        rest = rest.dropFirst(count)
        return number
    }

    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        let part = rest.prefix(while: IRI.isDigit)
        guard !part.isEmpty else { return nil }
        rest = rest.dropFirst(part.count)
        var number: Int64 = 0
        for place in 0..<3 {
            let digit = place < part.count ? Int64(part[part.startIndex + place] - 48) : 0
            number = number * 10 + digit
        }
        return number
    }

    private static func skip(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }
}
