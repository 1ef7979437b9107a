import People

/// The catalogue's topics, by code.
enum Topic {
    static func name(_ code: String, in language: Language) -> String {
        guard let (es, pt) = names[code] else { return code }
        return language == .pt ? pt : es
    }

    private static let names: [String: (es: String, pt: String)] = [
        "T01": ("Gestión administrativa y formalización", "Gestão e formalização"),
        "T02": ("Planeamiento y modelo de negocio", "Planejamento e modelo de negócio"),
        "T03": ("Costos y fijación de precios", "Custos e formação de preços"),
        "T04": ("Flujo de caja y capital de trabajo", "Fluxo de caixa e capital de giro"),
        "T05": ("Productividad y mejora continua", "Produtividade e melhoria contínua"),
        "T06": ("Gestión de inventarios", "Gestão de estoques"),
        "T07": ("Gestión de la calidad", "Gestão da qualidade"),
        "T08": ("Personas, seguridad y salud en el trabajo", "Pessoas, saúde e segurança"),
        "T09": ("Transformación digital y ciberseguridad básica", "Transformação digital"),
        "T10": ("Innovación y diseño de producto", "Inovação e design"),
        "T11": ("Capacidad y diagnóstico exportador", "Diagnóstico exportador"),
        "T12": ("Oferta exportable y adaptación de producto", "Oferta exportável"),
        "T13": ("Asociatividad y consorcios de exportación", "Associativismo e consórcios"),
        "T14": ("Encadenamientos y proveedores regionales", "Encadeamentos produtivos"),
        "T15": ("Plan de exportación", "Plano de exportação"),
        "T16": ("Ferias y ruedas de negocios", "Feiras e rodadas de negócios"),
        "T17": ("Financiamiento y garantías", "Financiamento e garantias"),
        "T18": ("Medios de pago internacionales", "Meios de pagamento"),
        "T19": ("Riesgo cambiario y seguro de crédito", "Risco cambial e seguro de crédito"),
        "T20": ("Información e inteligencia de mercado", "Inteligência de mercado"),
        "T21": ("Acuerdos comerciales de la ALADI", "Acordos da ALADI"),
        "T22": ("Preferencias arancelarias", "Preferências tarifárias"),
        "T23": ("Nomenclatura y clasificación", "Nomenclatura e correlações"),
        "T24": ("Medidas y restricciones no arancelarias", "Medidas não tarifárias"),
        "T25": ("Reglas y certificación de origen", "Regras e certificação de origem"),
        "T26": ("Normas técnicas, etiquetado, inocuidad", "Normas técnicas e rotulagem"),
        "T27": ("Medidas sanitarias y fitosanitarias", "Medidas sanitárias e fitossanitárias"),
        "T28": ("Logística, transporte e Incoterms 2020", "Logística e Incoterms"),
        "T29": ("Aduanas, VUCE, OEA", "Aduanas, guichê único, OEA"),
        "T30": ("Contratos internacionales", "Contratos internacionais"),
        "T31": ("Propiedad intelectual y marcas", "Propriedade intelectual"),
        "T32": ("Comercio electrónico transfronterizo", "Comércio eletrônico"),
        "T33": ("Exportación de servicios", "Exportação de serviços"),
        "T34": ("Género y comercio", "Gênero e comércio"),
        "T35": ("Sostenibilidad y economía circular", "Sustentabilidade"),
        "T36": ("Herramientas de la ALADI y de PLGN", "Ferramentas da ALADI"),
        "T37": ("Asistencia técnica y mentoría", "Assistência técnica e mentoria"),
        "T38": ("Evaluación de actividades de promoción", "Avaliação e ROI")
    ]
}
