/// A firm or body that persons work for or belong to.
public struct Organisation: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Organisation>

    /// What it is, by the words of Resolutions 395 and 503.
    public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// A micro, small or medium firm.
        case mipyme
        /// A business chamber (cámara empresarial).
        case camara
        /// A sector association or trade body (gremio).
        case asociacion
        /// A national promotion authority or agency.
        case agencia
        /// Another public body.
        case organismo
        /// A network of firms or persons, as Red Latinas Exportan.
        case red
        /// The Secretariat.
        case secretaria

        /// Whether it is a firm, with a size and an entry in the directory.
        public var isFirm: Bool { self == .mipyme }

        public func name(in language: Language) -> String {
            switch (self, language) {
            case (.mipyme, .es): "mipyme"
            case (.mipyme, .pt): "MPME"
            case (.mipyme, .en): "MSME"
            case (.camara, .es): "cámara empresarial"
            case (.camara, .pt): "câmara empresarial"
            case (.camara, .en): "business chamber"
            case (.asociacion, .es): "asociación sectorial"
            case (.asociacion, .pt): "associação setorial"
            case (.asociacion, .en): "sector association"
            case (.agencia, .es): "autoridad de promoción comercial"
            case (.agencia, .pt): "autoridade de promoção comercial"
            case (.agencia, .en): "trade promotion authority"
            case (.organismo, .es): "organismo público"
            case (.organismo, .pt): "órgão público"
            case (.organismo, .en): "public body"
            case (.red, .es): "red"
            case (.red, .pt): "rede"
            case (.red, .en): "network"
            case (.secretaria, .es): "Secretaría General"
            case (.secretaria, .pt): "Secretaria-Geral"
            case (.secretaria, .en): "General Secretariat"
            }
        }
    }

    public let id: ID
    /// See ``DisplayName``.
    public var name: String
    public var kind: Kind
    public var country: Country
    public var sector: Sector?
    /// The common regional band; nil where not declared or where it means nothing (``Kind/isFirm``).
    public var size: SizeBand?
    /// The chambers, associations and networks that it belongs to.
    public var bodies: Set<ID>

    public init(
        id: ID, name: String, kind: Kind, country: Country, sector: Sector? = nil, size: SizeBand? = nil,
        bodies: Set<ID> = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.country = country
        self.sector = sector
        self.size = size
        self.bodies = bodies
    }
}

/// The common size band for regional statistics, by persons occupied, with the upper bounds of the Andean scheme.
/// What a firm is in its own country's law is declared apart: the schemes differ too much to convert.
public enum SizeBand: String, CaseIterable, Codable, Hashable, Sendable {
    /// 1–9 persons.
    case micro
    /// 10–49 persons.
    case pequena
    /// 50–199 persons.
    case mediana
    /// 200 persons or more.
    case grande

    /// The band of a firm by the number of persons who work in it, its owner counted; nil for less than one.
    public init?(persons: Int) {
        switch persons {
        case 1...9: self = .micro
        case 10...49: self = .pequena
        case 50...199: self = .mediana
        case 200...: self = .grande
        default: return nil
        }
    }

    public func name(in language: Language) -> String {
        switch (self, language) {
        case (.micro, .es), (.micro, .pt), (.micro, .en): "micro"
        case (.pequena, .es): "pequeña"
        case (.pequena, .pt): "pequena"
        case (.pequena, .en): "small"
        case (.mediana, .es): "mediana"
        case (.mediana, .pt): "média"
        case (.mediana, .en): "medium"
        case (.grande, .es), (.grande, .pt): "grande"
        case (.grande, .en): "large"
        }
    }
}
