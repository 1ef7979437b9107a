import Foundation
import People

/// The columns of a table of consultants. A head may be written in any of the three languages, in capitals or without accents.
public enum ConsultantColumn: String, CaseIterable, Codable, Hashable, Sendable {
    /// E-mail address, telephone number or user name of the account: says who it is.
    case login
    case name, country, zone, topics, languages, services, sectors, preferredSectors, tier, windows, capacity,
        takesCases,
        about

    /// The head as exports write it.
    public func title(in language: Language) -> String {
        switch language {
        case .es: heads[0]
        case .pt: heads[1]
        case .en: heads[2]
        }
    }

    /// The column of a head; nil for one that is none of ours.
    public init?(head: String) {
        let folded = Self.folded(head)
        guard let column = Self.allCases.first(where: { $0.heads.contains { Self.folded($0) == folded } }) else {
            return nil
        }
        self = column
    }

    /// Spanish, Portuguese, English, then other words for it.
    private var heads: [String] {
        switch self {
        case .login: ["correo", "e-mail", "login", "email", "correo electrónico", "usuario", "usuário", "teléfono"]
        case .name: ["nombre", "nome", "name", "nombre completo", "nome completo"]
        case .country: ["país", "país de residência", "country", "país de residencia"]
        case .zone: ["zona horaria", "fuso horário", "time zone", "zona", "fuso", "zone"]
        case .topics: ["temas", "tópicos", "topics", "tema"]
        case .languages: ["idiomas", "línguas", "languages", "lenguas", "idioma"]
        case .services: ["países que atiende", "países que atende", "countries served", "atiende", "atende", "services"]
        case .sectors: ["sectores", "setores", "sectors", "sector", "setor"]
        case .preferredSectors: ["sectores preferidos", "setores preferidos", "preferred sectors"]
        case .tier: ["tarifa", "nível de preço", "rate", "tier", "nivel de tarifa", "preço"]
        case .windows: ["disponibilidad", "disponibilidade", "availability", "horario", "horário", "windows"]
        case .capacity: ["capacidad", "capacidade", "capacity", "paquetes", "pacotes"]
        case .takesCases: ["recibe casos", "recebe casos", "takes cases", "recibe", "recebe"]
        case .about: ["presentación", "apresentação", "about", "acerca de", "sobre"]
        }
    }

    /// Lower case without accents and needless spaces.
    static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
