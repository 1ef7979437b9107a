/// A section of ISIC Rev. 4 (CIIU in Spanish; CNAE has the same letters).
public enum Sector: String, CaseIterable, Codable, Hashable, Sendable {
    case A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U

    /// The revision whose letters these are; Rev. 5 cuts some of them otherwise.
    public static let revision = "ISIC Rev. 4"

    /// The name of the section, shortened where the official one runs over a line.
    public func name(in language: Language) -> String {
        switch language {
        case .es: names.es
        case .pt: names.pt
        case .en: names.en
        }
    }

    private var names: (es: String, pt: String, en: String) {
        switch self {
        case .A:
            (
                "Agricultura, ganadería, silvicultura y pesca",
                "Agricultura, pecuária, produção florestal, pesca e aquicultura",
                "Agriculture, forestry and fishing"
            )
        case .B:
            (
                "Explotación de minas y canteras",
                "Indústrias extrativas",
                "Mining and quarrying"
            )
        case .C:
            (
                "Industrias manufactureras",
                "Indústrias de transformação",
                "Manufacturing"
            )
        case .D:
            (
                "Suministro de electricidad, gas, vapor y aire acondicionado",
                "Eletricidade e gás",
                "Electricity, gas, steam and air conditioning supply"
            )
        case .E:
            (
                "Suministro de agua, aguas residuales, desechos y descontaminación",
                "Água, esgoto, atividades de gestão de resíduos e descontaminação",
                "Water supply, sewerage, waste management and remediation"
            )
        case .F:
            (
                "Construcción",
                "Construção",
                "Construction"
            )
        case .G:
            (
                "Comercio al por mayor y al por menor; reparación de vehículos",
                "Comércio; reparação de veículos automotores e motocicletas",
                "Wholesale and retail trade; repair of motor vehicles"
            )
        case .H:
            (
                "Transporte y almacenamiento",
                "Transporte, armazenagem e correio",
                "Transportation and storage"
            )
        case .I:
            (
                "Alojamiento y servicio de comidas",
                "Alojamento e alimentação",
                "Accommodation and food service"
            )
        case .J:
            (
                "Información y comunicaciones",
                "Informação e comunicação",
                "Information and communication"
            )
        case .K:
            (
                "Actividades financieras y de seguros",
                "Atividades financeiras, de seguros e serviços relacionados",
                "Financial and insurance activities"
            )
        case .L:
            (
                "Actividades inmobiliarias",
                "Atividades imobiliárias",
                "Real estate activities"
            )
        case .M:
            (
                "Actividades profesionales, científicas y técnicas",
                "Atividades profissionais, científicas e técnicas",
                "Professional, scientific and technical activities"
            )
        case .N:
            (
                "Servicios administrativos y de apoyo",
                "Atividades administrativas e serviços complementares",
                "Administrative and support services"
            )
        case .O:
            (
                "Administración pública y defensa; seguridad social",
                "Administração pública, defesa e seguridade social",
                "Public administration and defence; social security"
            )
        case .P:
            (
                "Enseñanza",
                "Educação",
                "Education"
            )
        case .Q:
            (
                "Salud humana y asistencia social",
                "Saúde humana e serviços sociais",
                "Human health and social work"
            )
        case .R:
            (
                "Actividades artísticas, de entretenimiento y recreativas",
                "Artes, cultura, esporte e recreação",
                "Arts, entertainment and recreation"
            )
        case .S:
            (
                "Otras actividades de servicios",
                "Outras atividades de serviços",
                "Other service activities"
            )
        case .T:
            (
                "Hogares como empleadores; producción para uso propio",
                "Serviços domésticos",
                "Households as employers; production for own use"
            )
        case .U:
            (
                "Organizaciones y órganos extraterritoriales",
                "Organismos internacionais e outras instituições extraterritoriais",
                "Extraterritorial organisations and bodies"
            )
        }
    }
}
