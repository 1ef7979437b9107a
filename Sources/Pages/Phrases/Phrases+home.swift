extension Phrases {
    /// My route, certificates, verification.
    static let home: [String: Phrase] = [
        "home.certificate.see": Phrase(es: "Ver mi certificado", pt: "Ver meu certificado", en: "See my certificate"),
    ]
}
