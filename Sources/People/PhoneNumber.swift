/// A telephone number in the international form of ITU-T E.164: `+` and 8–15 digits.
public struct PhoneNumber: Codable, Hashable, Sendable {
    /// `+59899123456`
    public let e164: String

    /// Why a text is no telephone number.
    public enum Problem: String, Error, Codable, Hashable, Sendable {
        /// Something stands in it besides digits, spaces, `- . ( ) /` and one leading `+`.
        case characters
        /// Fewer or more digits than numbers of the country have, or than E.164 allows.
        case length
        /// Neither `+` nor a country by which to complete it.
        case countryNeeded
    }

    /// Reads a number as people write it. One that begins with `+` or `00` is international; any other is a national
    /// number of `country`, whose trunk prefix (`0`) is left away.
    ///
    /// Lengths are checked for the thirteen countries, ranges of numbers are not. The two ways to write Argentine
    /// mobiles (`+54 9 11 …` and `+54 11 …`) stay two numbers; the `15` of national dialling is refused as too long.
    public static func parse(_ text: String, country: Country? = nil) throws(Problem) -> PhoneNumber {
        var digits = ""
        var isInternational = false
        for (position, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            case "+" where position == 0: isInternational = true
            case " ", "\u{A0}", "-", ".", "(", ")", "/": continue
            default: throw .characters
            }
        }
        if !isInternational, digits.hasPrefix("00") {
            isInternational = true
            digits.removeFirst(2)
        }
        return PhoneNumber(e164: "+" + (isInternational ? try international(digits) : try national(digits, country)))
    }

    private static func national(_ digits: String, _ country: Country?) throws(Problem) -> String {
        guard let country else { throw .countryNeeded }
        let lengths = country.numberLengths
        let significant = country.hasTrunkZero && digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
        if lengths.contains(significant.count) { return country.callingCode + significant }
        // Many people write the calling code without its plus sign.
        guard digits.hasPrefix(country.callingCode) else { throw .length }
        return try international(digits)
    }

    private static func international(_ digits: String) throws(Problem) -> String {
        guard (8...15).contains(digits.count), !digits.hasPrefix("0") else { throw .length }
        guard let country = Country.allCases.first(where: { digits.hasPrefix($0.callingCode) }) else { return digits }
        var significant = digits.dropFirst(country.callingCode.count)
        // México dropped the 1 before mobile numbers in 2019; old address books still have it.
        if country == .MX, significant.count == 11, significant.hasPrefix("1") { significant = significant.dropFirst() }
        guard country.numberLengths.contains(significant.count) else { throw .length }
        return country.callingCode + significant
    }
}

extension Country {
    /// Digits of a national (significant) number, mobile or fixed. As commonly known, a little generous where unsure.
    var numberLengths: ClosedRange<Int> {
        switch self {
        case .AR: 10...11
        case .BO, .UY: 8...8
        case .BR: 10...11
        case .CL: 9...9
        case .CO, .MX, .VE: 10...10
        case .CU: 7...8
        case .EC, .PE: 8...9
        case .PA: 7...8
        case .PY: 7...9
        }
    }

    /// Whether national numbers are dialled with a leading zero that E.164 leaves away.
    var hasTrunkZero: Bool {
        switch self {
        case .AR, .BO, .BR, .CU, .EC, .PE, .PY, .UY, .VE: true
        case .CL, .CO, .MX, .PA: false
        }
    }
}
