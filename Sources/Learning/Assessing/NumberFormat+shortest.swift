import People

extension NumberFormat {
    /// The number with `decimals` digits after the mark; `nil`: with as many as it has, ten at most.
    func text(_ value: Double, decimals: Int?) -> String {
        let rounded = value.rounded(decimals: decimals ?? 10)
        return text(rounded, digits: decimals ?? DecimalDigits(rounded).decimals)
    }

    /// The number with its unit: `12,96 %`, `1.475,11 USD`.
    public func text(_ value: Double, decimals: Int?, unit: String) -> String {
        let number = text(value, decimals: decimals)
        return switch unit {
        case "": number
        case "%": number + percentSpace + "%"
        default: number + "\u{A0}" + unit
        }
    }
}
