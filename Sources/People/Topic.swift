/// A topic of the catalogue and of mentoring, `T01` to `T38`.
public struct Topic: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The code.
    public let rawValue: String

    /// Nil for a code that the vocabulary does not have.
    public init?(rawValue: String) {
        guard Self.names[rawValue] != nil else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// In the order of their codes.
    public static let all: [Topic] = names.keys.sorted().compactMap(Topic.init)

    public func name(in language: Language) -> String { Self.name(rawValue, in: language) }

    /// The name of a code; the code itself where the vocabulary does not have it.
    public static func name(_ code: String, in language: Language) -> String {
        guard let names = names[code] else { return code }
        return switch language {
        case .es: names.es
        case .pt: names.pt
        case .en: names.en
        }
    }

    private static let names: [String: (es: String, pt: String, en: String)] = [
        "T01": ("Gestión administrativa y formalización", "Gestão e formalização", "Management and formalisation"),
        "T02": ("Planeamiento y modelo de negocio", "Planejamento e modelo de negócio", "Planning and business model"),
        "T03": ("Costos y fijación de precios", "Custos e formação de preços", "Costs and pricing"),
        "T04": (
            "Flujo de caja y capital de trabajo", "Fluxo de caixa e capital de giro", "Cash flow and working capital"
        ),
        "T05": (
            "Productividad y mejora continua", "Produtividade e melhoria contínua",
            "Productivity and continuous improvement"
        ),
        "T06": ("Gestión de inventarios", "Gestão de estoques", "Stock keeping"),
        "T07": ("Gestión de la calidad", "Gestão da qualidade", "Quality management"),
        "T08": (
            "Personas, seguridad y salud en el trabajo", "Pessoas, saúde e segurança",
            "People, health and safety at work"
        ),
        "T09": (
            "Transformación digital y ciberseguridad básica", "Transformação digital",
            "Digital transformation and basic cybersecurity"
        ),
        "T10": ("Innovación y diseño de producto", "Inovação e design", "Innovation and product design"),
        "T11": ("Capacidad y diagnóstico exportador", "Diagnóstico exportador", "Export capacity and diagnosis"),
        "T12": (
            "Oferta exportable y adaptación de producto", "Oferta exportável",
            "Exportable supply and product adaptation"
        ),
        "T13": (
            "Asociatividad y consorcios de exportación", "Associativismo e consórcios",
            "Association and export consortia"
        ),
        "T14": (
            "Encadenamientos y proveedores regionales", "Encadeamentos produtivos",
            "Regional value chains and suppliers"
        ),
        "T15": ("Plan de exportación", "Plano de exportação", "Export plan"),
        "T16": ("Ferias y ruedas de negocios", "Feiras e rodadas de negócios", "Fairs and business rounds"),
        "T17": ("Financiamiento y garantías", "Financiamento e garantias", "Finance and guarantees"),
        "T18": ("Medios de pago internacionales", "Meios de pagamento", "International means of payment"),
        "T19": (
            "Riesgo cambiario y seguro de crédito", "Risco cambial e seguro de crédito",
            "Exchange risk and credit insurance"
        ),
        "T20": (
            "Información e inteligencia de mercado", "Inteligência de mercado", "Market information and intelligence"
        ),
        "T21": ("Acuerdos comerciales de la ALADI", "Acordos da ALADI", "ALADI trade agreements"),
        "T22": ("Preferencias arancelarias", "Preferências tarifárias", "Tariff preferences"),
        "T23": ("Nomenclatura y clasificación", "Nomenclatura e correlações", "Nomenclature and classification"),
        "T24": ("Medidas y restricciones no arancelarias", "Medidas não tarifárias", "Non-tariff measures"),
        "T25": (
            "Reglas y certificación de origen", "Regras e certificação de origem", "Rules and certification of origin"
        ),
        "T26": (
            "Normas técnicas, etiquetado, inocuidad", "Normas técnicas e rotulagem",
            "Technical standards, labelling, food safety"
        ),
        "T27": (
            "Medidas sanitarias y fitosanitarias", "Medidas sanitárias e fitossanitárias",
            "Sanitary and phytosanitary measures"
        ),
        "T28": (
            "Logística, transporte e Incoterms 2020", "Logística e Incoterms", "Logistics, transport and Incoterms 2020"
        ),
        "T29": ("Aduanas, VUCE, OEA", "Aduanas, guichê único, OEA", "Customs, single window, AEO"),
        "T30": ("Contratos internacionales", "Contratos internacionais", "International contracts"),
        "T31": ("Propiedad intelectual y marcas", "Propriedade intelectual", "Intellectual property and trade marks"),
        "T32": ("Comercio electrónico transfronterizo", "Comércio eletrônico", "Cross-border electronic commerce"),
        "T33": ("Exportación de servicios", "Exportação de serviços", "Export of services"),
        "T34": ("Género y comercio", "Gênero e comércio", "Gender and trade"),
        "T35": ("Sostenibilidad y economía circular", "Sustentabilidade", "Sustainability and circular economy"),
        "T36": ("Herramientas de la ALADI y de PLGN", "Ferramentas da ALADI", "Tools of ALADI and PLGN"),
        "T37": (
            "Asistencia técnica y mentoría", "Assistência técnica e mentoria", "Technical assistance and mentoring"
        ),
        "T38": ("Evaluación de actividades de promoción", "Avaliação e ROI", "Evaluation of promotion activities")
    ]
}

/// As the code, as a value and as a key.
extension Topic: Codable, CodingKeyRepresentable {}
