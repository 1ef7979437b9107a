/// A number as the decimal digits that a person would write: `0.d₁d₂d₃… × 10^exponent`.
///
/// Binary fractions do not hold 2.675, so rounding them goes wrong by a cent now and then. Rounding here works on
/// decimal text: the value is first settled to 15 significant digits, which every `Double` holds, then cut, half away
/// from zero.
struct DecimalDigits: Hashable, Sendable {
    var isNegative: Bool
    /// 0–9 each; empty for zero; neither leading nor trailing zeros.
    var digits: [Int]
    var exponent: Int

    /// - Parameter value: finite; anything else counts as zero.
    init(_ value: Double) {
        isNegative = value < 0
        digits = []
        exponent = 0
        guard value.isFinite, value != 0 else { return }
        let parts = value.magnitude.description.split(separator: "e")
        var beforePoint = 0
        var seenPoint = false
        for character in parts[0] {
            if character == "." {
                seenPoint = true
            } else if let digit = character.wholeNumberValue {
                digits.append(digit)
                if !seenPoint { beforePoint += 1 }
            }
        }
        exponent = beforePoint + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        tidy()
        keep(15)
    }

    /// Digits after the decimal point.
    var decimals: Int { max(0, digits.count - exponent) }

    mutating func round(decimals: Int) { keep(exponent + decimals) }

    /// Keeps the first `count` digits, half away from zero.
    private mutating func keep(_ count: Int) {
        guard count < digits.count else { return }
        guard count >= 0 else {
            digits = []
            return tidy()
        }
        let up = digits[count] >= 5
        digits.removeLast(digits.count - count)
        if up { increment() }
        tidy()
    }

    private mutating func increment() {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        exponent += 1
    }

    private mutating func tidy() {
        while digits.last == 0 { digits.removeLast() }
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        exponent -= zeros
        if digits.isEmpty {
            exponent = 0
            isNegative = false
        }
    }

    var value: Double {
        let text = "0." + digits.map(String.init).joined() + "e\(exponent)"
        let magnitude = Double(text) ?? 0
        return isNegative ? -magnitude : magnitude
    }

    /// Digits before the point, `0` at least.
    var whole: String {
        guard exponent > 0 else { return "0" }
        let shown = digits.prefix(exponent).map(String.init).joined()
        return shown + String(repeating: "0", count: max(0, exponent - digits.count))
    }

    /// Digits after the point.
    var fraction: String {
        guard decimals > 0 else { return "" }
        let zeros = String(repeating: "0", count: max(0, -exponent))
        return zeros + digits.dropFirst(max(0, exponent)).map(String.init).joined()
    }
}

extension Double {
    /// Rounded to `decimals` digits after the point (before it, when negative), half away from zero in decimal:
    /// 2.675 gives 2.68 at two. What is not finite stays as it is.
    public func rounded(decimals: Int) -> Double {
        guard isFinite else { return self }
        var digits = DecimalDigits(self)
        digits.round(decimals: decimals)
        return digits.value
    }

    /// Without the last binary dust: 28.999999999999996 is 29.
    var settled: Double { isFinite ? DecimalDigits(self).value : self }
}
