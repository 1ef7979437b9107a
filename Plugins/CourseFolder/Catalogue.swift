import People

/// Codes of the catalogue that a module may carry.
enum Catalogue {
    /// `T01` to `T38`.
    static let topics = (1...38).map { $0 < 10 ? "T0\($0)" : "T\($0)" }

    static let audiences = [
        "autoridad_promocion", "camara_empresarial", "asociacion_sectorial", "mipyme",
        "funcionario_entidad_empresarial",
        "funcionario_publico", "tecnico_gremial", "contraparte_nacional", "consultor"
    ]

    /// Kinds of box that a quotation in a lesson can become.
    static let boxes = ["situation", "idea", "example", "mistakes", "next", "note"]

    /// The heading of a box that has none of its own, in the language of its lesson.
    static func boxTitle(_ kind: String, in language: Language) -> String {
        let titles: [String: [Language: String]] = [
            "situation": [.es: "Un caso", .pt: "Um caso", .en: "A case"],
            "idea": [.es: "La idea", .pt: "A ideia", .en: "The idea"],
            "example": [.es: "Ejemplo", .pt: "Exemplo", .en: "Example"],
            "mistakes": [.es: "Errores frecuentes", .pt: "Erros frequentes", .en: "Common mistakes"],
            "next": [.es: "Qué hacer ahora", .pt: "O que fazer agora", .en: "What to do now"],
            "note": [.es: "Nota", .pt: "Nota", .en: "Note"]
        ]
        return titles[kind]?[language] ?? ""
    }
}
