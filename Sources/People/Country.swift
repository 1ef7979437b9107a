/// The thirteen member countries, by their ISO 3166-1 two-letter code.
public enum Country: String, CaseIterable, Codable, Hashable, Sendable {
    case AR, BO, BR, CL, CO, CU, EC, MX, PA, PY, PE, UY, VE

    /// The category by which the Montevideo Treaty 1980 and later resolutions grade treatment.
    public enum Group: String, CaseIterable, Codable, Hashable, Sendable {
        /// País de menor desarrollo económico relativo.
        case PMDER
        /// País de desarrollo intermedio.
        case PDI
        /// The others ("demás países").
        case other
    }

    /// The two-letter code, as `UY`.
    public var iso2: String { rawValue }
    /// The three-letter code, as `URY`.
    public var iso3: String { facts.iso3 }
    /// The three-digit numeric code with its leading zeros, as `032`.
    public var numeric: String { facts.numeric }
    public var group: Group { facts.group }
    /// The currency of amounts by default.
    public var currency: Currency { facts.currency }
    /// The IANA zone of the seat of government; some countries have more (``Person`` may choose another).
    public var timeZoneID: String { facts.zone }
    /// The country calling code of ITU-T E.164, without `+`.
    public var callingCode: String { facts.callingCode }

    /// The language in which its public administration works.
    public var language: Language { self == .BR ? .pt : .es }

    /// The short name of the country.
    public func name(in language: Language) -> String {
        switch language {
        case .es: facts.es
        case .pt: facts.pt
        case .en: facts.en
        }
    }

    /// The country of a two-letter, three-letter or numeric code, in either case; nil if it is no member.
    public init?(code: some StringProtocol) {
        let code = code.uppercased()
        guard let country = Self.allCases.first(where: { [$0.iso2, $0.iso3, $0.numeric].contains(code) }) else {
            return nil
        }
        self = country
    }

    /// The countries in the alphabetical order of their names in `language`.
    public static func sorted(in language: Language) -> [Country] {
        // No accent stands among the first letters that tell these thirteen names apart, so plain order is right.
        allCases.sorted { $0.name(in: language) < $1.name(in: language) }
    }
}

/// A currency of ISO 4217.
public struct Currency: Codable, Hashable, Sendable {
    /// Three capital letters.
    public let code: String
    /// Digits of the minor unit: an amount of 1 is 10^-`minorDigits` of the unit.
    public let minorDigits: Int

    public init(code: String, minorDigits: Int) {
        self.code = code
        self.minorDigits = minorDigits
    }

    /// The currency of regional comparisons.
    public static let USD = Currency(code: "USD", minorDigits: 2)
}

// MARK: Facts

extension Country {
    struct Facts: Sendable {
        let iso3, numeric, es, pt, en: String
        let currency: Currency
        let zone: String
        let group: Group
        let callingCode: String

        init(
            _ iso3: String, _ numeric: String, _ es: String, _ pt: String, _ en: String, _ currency: String,
            _ minorDigits: Int, _ zone: String, _ group: Group, _ callingCode: String
        ) {
            (self.iso3, self.numeric, self.es, self.pt, self.en) = (iso3, numeric, es, pt, en)
            self.currency = Currency(code: currency, minorDigits: minorDigits)
            self.zone = "America/" + zone
            (self.group, self.callingCode) = (group, callingCode)
        }
    }

    var facts: Facts {
        // Panamá also uses USD, one to one with PAB. VED stands in ISO 4217 beside VES for the same bolívar.
        switch self {
        case .AR:
            Facts("ARG", "032", "Argentina", "Argentina", "Argentina", "ARS", 2, "Argentina/Buenos_Aires", .other, "54")
        case .BO: Facts("BOL", "068", "Bolivia", "Bolívia", "Bolivia", "BOB", 2, "La_Paz", .PMDER, "591")
        case .BR: Facts("BRA", "076", "Brasil", "Brasil", "Brazil", "BRL", 2, "Sao_Paulo", .other, "55")
        case .CL: Facts("CHL", "152", "Chile", "Chile", "Chile", "CLP", 0, "Santiago", .PDI, "56")
        case .CO: Facts("COL", "170", "Colombia", "Colômbia", "Colombia", "COP", 2, "Bogota", .PDI, "57")
        case .CU: Facts("CUB", "192", "Cuba", "Cuba", "Cuba", "CUP", 2, "Havana", .PDI, "53")
        case .EC: Facts("ECU", "218", "Ecuador", "Equador", "Ecuador", "USD", 2, "Guayaquil", .PMDER, "593")
        case .MX: Facts("MEX", "484", "México", "México", "Mexico", "MXN", 2, "Mexico_City", .other, "52")
        case .PA: Facts("PAN", "591", "Panamá", "Panamá", "Panama", "PAB", 2, "Panama", .PDI, "507")
        case .PY: Facts("PRY", "600", "Paraguay", "Paraguai", "Paraguay", "PYG", 0, "Asuncion", .PMDER, "595")
        case .PE: Facts("PER", "604", "Perú", "Peru", "Peru", "PEN", 2, "Lima", .PDI, "51")
        case .UY: Facts("URY", "858", "Uruguay", "Uruguai", "Uruguay", "UYU", 2, "Montevideo", .PDI, "598")
        case .VE: Facts("VEN", "862", "Venezuela", "Venezuela", "Venezuela", "VES", 2, "Caracas", .PDI, "58")
        }
    }
}
