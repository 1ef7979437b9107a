extension Phrases {
    /// Why something about mentoring was not done, by the reason's own name. What the rules of a case refuse is said in the same words
    /// wherever it is said.
    static let mentoringReasons: [String: Phrase] = caseRefusals.reduce(into: ownMentoringReasons) { reasons, refusal in
        let name = refusal.key.dropFirst("case-refusal.".count)
        reasons["reason.\(name == "wrongState" ? "caseChanged" : String(name))"] = refusal.value
    }

    private static let ownMentoringReasons: [String: Phrase] = [
        "reason.caseUnknown": Phrase(
            es: "No encontramos ese caso de mentoría.", pt: "Não encontramos esse caso de mentoria.",
            en: "There is no such mentoring case."),
        "reason.caseOpen": Phrase(
            es: "Ya tiene un caso abierto sobre ese tema. Siga en él.",
            pt: "Você já tem um caso aberto sobre esse tema. Continue nele.",
            en: "You have an open case on that topic already. Go on there."),
        "reason.profileMissing": Phrase(
            es: "Falta el perfil de esa persona en la red de consultores.",
            pt: "Falta o perfil dessa pessoa na rede de consultores.",
            en: "That person has no profile in the consultant network."),
        "reason.accreditationDecided": Phrase(
            es: "Esa acreditación ya se decidió.", pt: "Esse credenciamento já foi decidido.",
            en: "That accreditation is decided already."),
        "reason.fieldMissing": Phrase(es: "Falta este dato.", pt: "Falta este dado.", en: "This is missing."),
        "reason.fieldTooShort": Phrase(
            es: "Es muy poco. Agregue algo más.", pt: "É muito pouco. Acrescente algo mais.",
            en: "That is too little. Add some more."),
        "reason.fieldTooLong": Phrase(
            es: "Es demasiado largo. Acórtelo.", pt: "É longo demais. Encurte-o.", en: "That is too long. Shorten it."),
        "reason.fieldOutOfRange": Phrase(
            es: "Ese número no puede ser. Revíselo.", pt: "Esse número não pode ser. Verifique-o.",
            en: "That number cannot be. Check it."),
        "reason.fieldUnknown": Phrase(
            es: "Eso no lo conocemos. Elija de la lista.", pt: "Isso não conhecemos. Escolha da lista.",
            en: "That is not known here. Choose from the list."),
        "reason.fieldTooMany": Phrase(
            es: "Son demasiados. Quite algunos.", pt: "São demais. Tire alguns.",
            en: "Those are too many. Take some out."),
        "reason.fieldRepeated": Phrase(
            es: "Algo está repetido. Deje cada uno una sola vez.", pt: "Algo está repetido. Deixe cada um uma só vez.",
            en: "Something is there twice. Leave each once.")
    ]
}
