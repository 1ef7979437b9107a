import People

/// Where the network's people are: supply sits elsewhere than demand.
struct Place: Sendable {
    let country: Country
    /// How many of a hundred requests come from there, of a hundred consultants live there.
    let demand, supply: Int
    let neighbours: [Country]
    let cities: [String]

    private init(_ country: Country, _ demand: Int, _ supply: Int, _ neighbours: [Country], _ cities: [String]) {
        self.country = country
        self.demand = demand
        self.supply = supply
        self.neighbours = neighbours
        self.cities = cities
    }

    static let all = [
        Place(.AR, 14, 17, [.BO, .BR, .CL, .PY, .UY], ["Rosario", "Córdoba", "Mendoza", "Salta"]),
        Place(.BO, 7, 4, [.AR, .BR, .CL, .PE, .PY], ["El Alto", "Cochabamba", "Sucre", "Tarija"]),
        Place(.BR, 14, 18, [.AR, .BO, .CO, .PE, .PY, .UY, .VE], ["Caxias do Sul", "Campinas", "Belém", "Londrina"]),
        Place(.CL, 8, 9, [.AR, .BO, .PE], ["Valparaíso", "Temuco", "Concepción", "La Serena"]),
        Place(.CO, 12, 11, [.BR, .EC, .PA, .PE, .VE], ["Medellín", "Cali", "Bucaramanga", "Manizales"]),
        Place(.CU, 3, 2, [.MX, .PA], ["La Habana", "Santa Clara", "Holguín"]),
        Place(.EC, 8, 4, [.CO, .PE], ["Cuenca", "Ambato", "Manta", "Loja"]),
        Place(.MX, 14, 18, [.CU, .PA], ["Puebla", "Mérida", "León", "Oaxaca"]),
        Place(.PA, 3, 3, [.CO, .CU, .MX], ["David", "Chitré", "Ciudad de Panamá"]),
        Place(.PY, 5, 2, [.AR, .BO, .BR], ["Encarnación", "Luque", "Ciudad del Este"]),
        Place(.PE, 10, 8, [.BO, .BR, .CL, .CO, .EC], ["Arequipa", "Trujillo", "Cusco", "Piura"]),
        Place(.UY, 5, 7, [.AR, .BR], ["Salto", "Paysandú", "Maldonado", "Montevideo"]),
        Place(.VE, 4, 4, [.BR, .CO], ["Valencia", "Barquisimeto", "Mérida"])
    ]

    static func of(_ country: Country) -> Place? { all.first { $0.country == country } }
}

/// Given names; the surname of everybody here is Demo.
enum GivenName {
    static let spanish = [
        "Adriana", "Alberto", "Alicia", "Andrea", "Beatriz", "Camila", "Carmen", "Cecilia", "César", "Clara", "Daniel",
        "Diana", "Diego", "Elena", "Emilio", "Esteban", "Fabiola", "Felipe", "Gabriela", "Gloria", "Gonzalo", "Héctor",
        "Inés", "Irene", "Iván", "Javier", "Jimena", "Joaquín", "Julia", "Laura", "Leticia", "Lucía", "Luis", "Manuel",
        "Marcos", "Mariela", "Martín", "Mónica", "Natalia", "Nelson", "Nicolás", "Nora", "Óscar", "Pablo", "Patricia",
        "Paula", "Pedro", "Ramón", "Raúl", "Rocío", "Rosa", "Rubén", "Sandra", "Sebastián", "Silvia", "Sofía", "Susana",
        "Tomás", "Valentina", "Verónica", "Vicente", "Ximena", "Yolanda"
    ]
    static let portuguese = [
        "Adriano", "Aline", "Antônio", "Bianca", "Caio", "Carolina", "Cíntia", "Davi", "Débora", "Eduardo", "Fernanda",
        "Flávio", "Heloísa", "Igor", "Isabela", "João", "Jorge", "Juliana", "Larissa", "Letícia", "Luana", "Luciano",
        "Marcelo", "Mariana", "Mateus", "Paulo", "Rafaela", "Renata", "Rodrigo", "Simone", "Tatiana", "Thiago",
        "Vitória"
    ]

    static func list(_ country: Country) -> [String] { country == .BR ? portuguese : spanish }
}

extension Country {
    /// As it stands after the Spanish `a` or the Portuguese `para`.
    func asDestination(in language: Language) -> String {
        guard language == .pt else { return name(in: language) }
        let article =
            switch self {
            case .AR, .BO, .CO, .VE: "a "
            case .CU: ""
            default: "o "
            }
        return article + name(in: language)
    }
}
