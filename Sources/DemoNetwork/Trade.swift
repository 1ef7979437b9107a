import People

/// What firms sell, so that what is written of them fits.
struct Trade: Sendable {
    enum Kind: Sendable { case food, goods, services }

    let sector: Sector
    let kind: Kind
    /// How many of a hundred firms.
    let weight: Int
    /// Countries where it is at home; empty for all.
    let countries: [Country]
    let es, pt: Words

    struct Words: Sendable {
        /// First word of a firm's name.
        let firm: String
        let products: [String]
    }

    init(
        _ sector: Sector, _ kind: Kind, _ weight: Int, in countries: [Country] = [], es: Words, pt: Words
    ) {
        self.sector = sector
        self.kind = kind
        self.weight = weight
        self.countries = countries
        self.es = es
        self.pt = pt
    }

    func words(in language: Language) -> Words { language == .pt ? pt : es }
    func isAtHome(in country: Country) -> Bool { countries.isEmpty || countries.contains(country) }

    private static func words(_ firm: String, _ products: String...) -> Words { Words(firm: firm, products: products) }

    static let all = [
        Trade(
            .C, .food, 8, es: words("Panadería", "galletas de avena", "panificados congelados", "alfajores"),
            pt: words("Panificadora", "biscoitos de aveia", "pão de queijo congelado")),
        Trade(
            .C, .food, 9, es: words("Conservas", "mermelada de higo", "salsas picantes", "vegetales en conserva"),
            pt: words("Conservas", "geleia de jabuticaba", "molhos picantes")),
        Trade(
            .C, .food, 7, in: [.BO, .BR, .CO, .CU, .EC, .MX, .PA, .PE, .VE],
            es: words("Café y Cacao", "café tostado en grano", "chocolate de origen", "nibs de cacao"),
            pt: words("Café e Cacau", "café torrado em grãos", "chocolate de origem")),
        Trade(
            .C, .goods, 9, es: words("Textiles", "camisas de algodón", "ropa de bebé", "mantas tejidas"),
            pt: words("Confecções", "camisas de algodão", "roupa de bebê")),
        Trade(
            .C, .goods, 5, es: words("Cueros", "bolsos de cuero", "calzado de trabajo", "cinturones"),
            pt: words("Couros", "bolsas de couro", "calçado de segurança")),
        Trade(
            .C, .goods, 5, es: words("Muebles", "sillas de madera", "muebles para cocina", "juguetes de madera"),
            pt: words("Móveis", "cadeiras de madeira", "brinquedos de madeira")),
        Trade(
            .C, .goods, 5, es: words("Cosmética", "jabones artesanales", "cremas de hierbas", "aceites esenciales"),
            pt: words("Cosméticos", "sabonetes artesanais", "óleos essenciais")),
        Trade(
            .C, .goods, 4, es: words("Envases", "bolsas compostables", "frascos plásticos", "cajas de cartón"),
            pt: words("Embalagens", "sacolas compostáveis", "caixas de papelão")),
        Trade(
            .C, .goods, 4, es: words("Metalúrgica", "repuestos agrícolas", "estanterías metálicas", "herrajes"),
            pt: words("Metalúrgica", "peças agrícolas", "estantes metálicas")),
        Trade(
            .A, .food, 6, es: words("Apícola", "miel fraccionada", "propóleo", "polen"),
            pt: words("Apícola", "mel fracionado", "própolis")),
        Trade(
            .A, .food, 6, es: words("Huertas", "arándanos frescos", "ajo seleccionado", "hierbas aromáticas"),
            pt: words("Pomares", "mangas frescas", "castanha-do-pará")),
        Trade(
            .A, .food, 5, in: [.BO, .PE, .EC, .AR, .CL],
            es: words("Granos Andinos", "quinua lavada", "chía", "amaranto inflado"),
            pt: words("Grãos", "quinoa lavada", "chia")),
        Trade(
            .A, .food, 3, in: [.CL, .EC, .PE, .MX, .PA, .BR, .VE],
            es: words("Pesquera", "filetes congelados", "algas secas", "camarón congelado"),
            pt: words("Pescados", "filés congelados", "camarão congelado")),
        Trade(
            .G, .goods, 7, es: words("Distribuidora", "artículos de ferretería", "artesanías", "regalos empresariales"),
            pt: words("Distribuidora", "artigos de ferragem", "artesanato")),
        Trade(
            .J, .services, 8,
            es: words("Software", "sistemas de facturación", "aplicaciones móviles", "tiendas en línea"),
            pt: words("Software", "sistemas de faturamento", "aplicativos móveis")),
        Trade(
            .M, .services, 5,
            es: words("Estudio", "diseño de envases", "planos y cálculo de obra", "traducciones técnicas"),
            pt: words("Estúdio", "design de embalagens", "traduções técnicas")),
        Trade(
            .I, .services, 5,
            es: words("Turismo", "viajes de naturaleza", "estadías rurales", "circuitos gastronómicos"),
            pt: words("Turismo", "viagens de natureza", "roteiros gastronômicos")),
        Trade(
            .H, .services, 3, es: words("Logística", "almacenaje y preparación de pedidos", "transporte refrigerado"),
            pt: words("Logística", "armazenagem e separação de pedidos", "transporte refrigerado")),
        Trade(
            .R, .services, 3, es: words("Audiovisual", "animación para publicidad", "música para videojuegos"),
            pt: words("Audiovisual", "animação para publicidade", "trilhas para jogos"))
    ]
}
