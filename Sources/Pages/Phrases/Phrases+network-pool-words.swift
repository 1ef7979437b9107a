extension Phrases {
    /// What routes say about consultants and their accreditations.
    static let networkPoolWords: [String: Phrase] = [
        // The pool
        "net.units.free": Phrase(es: "Con lugar", pt: "Com vaga", en: "With free places"),
        "net.units.full": Phrase(es: "Sin lugar", pt: "Sem vaga", en: "Full"),
        "net.unrated": Phrase(es: "sin evaluaciones", pt: "sem avaliações", en: "not rated"),
        "net.and-more": Phrase(
            es: "{{first}} y\u{a0}{{count}}\u{a0}más",
            pt: "{{first}} e\u{a0}mais\u{a0}{{count}}",
            en: "{{first}} and\u{a0}{{count}}\u{a0}more"),
        "net.topics.more": Phrase(
            es: " y\u{a0}{{count}}\u{a0}más", pt: " e\u{a0}mais\u{a0}{{count}}", en: " and\u{a0}{{count}}\u{a0}more"),
        "net.state.takes": Phrase(es: "Recibe casos", pt: "Recebe casos", en: "Takes cases"),
        "net.state.rests": Phrase(es: "No recibe casos", pt: "Não recebe casos", en: "Takes no cases"),
        "net.state.none": Phrase(es: "Sin acreditación", pt: "Sem credenciamento", en: "Not accredited"),
        "net.record.rating": Phrase(
            es: "Evaluación que usa la asignación",
            pt: "Avaliação usada na designação",
            en: "Rating that the matching uses"),
        "net.record.rating.none": Phrase(
            es: "todavía sin evaluaciones: cuenta la media de la red",
            pt: "ainda sem avaliações: conta a média da rede",
            en: "not evaluated yet: the network’s mean counts"),
        "net.record.rating.note.one": Phrase(
            es:
                "propia {{own}} con 1 evaluación; media de la red {{mean}}. Con pocas evaluaciones se acerca a la media.",
            pt: "própria {{own}} com 1 avaliação; média da rede {{mean}}. Com poucas avaliações, aproxima-se da média.",
            en: "own {{own}} of 1 evaluation; the network’s mean {{mean}}. Few evaluations are drawn to the mean."),
        "net.record.rating.note": Phrase(
            es:
                "propia {{own}} con {{count}} evaluaciones; media de la red {{mean}}. Con pocas evaluaciones se "
                + "acerca a la media.",
            pt:
                "própria {{own}} com {{count}} avaliações; média da rede {{mean}}. Com poucas avaliações, "
                + "aproxima-se da média.",
            en:
                "own {{own}} of {{count}} evaluations; the network’s mean {{mean}}. Few evaluations are drawn to "
                + "the mean."),
        "net.record.hours": Phrase(es: "Horas confirmadas", pt: "Horas confirmadas", en: "Confirmed hours"),
        "net.record.declined": Phrase(es: "Propuestas rechazadas", pt: "Propostas recusadas", en: "Offers declined"),
        "net.record.expired.one": Phrase(
            es: "1 más venció sin respuesta",
            pt: "mais 1 venceu sem resposta",
            en: "1 more expired without an answer"),
        "net.record.expired": Phrase(
            es: "{{count}} más vencieron sin respuesta",
            pt: "mais {{count}} venceram sem resposta",
            en: "{{count}} more expired without an answer"),
        "net.record.missed": Phrase(
            es: "Sesiones a las que no se presentó",
            pt: "Sessões a que não compareceu",
            en: "Sessions missed"),
        // Accreditations
        "net.accredit.asked": Phrase(es: "Pedida el {{date}}", pt: "Pedido em {{date}}", en: "Asked for on {{date}}"),
        "net.accredit.decided": Phrase(
            es: "Decidió {{who}} el {{date}}.",
            pt: "Decidiu {{who}} em {{date}}.",
            en: "Decided by {{who}} on {{date}}."),
        "net.opinion.yes": Phrase(es: "Favorable", pt: "Favorável", en: "In favour"),
        "net.opinion.no": Phrase(es: "Desfavorable", pt: "Desfavorável", en: "Against"),
        "net.accredit.advise": Phrase(es: "Dar mi opinión", pt: "Dar minha opinião", en: "Give my opinion"),
        "net.accredit.advise.text": Phrase(
            es: "La lee la Secretaría antes de decidir. Si opina de nuevo, reemplaza la anterior.",
            pt: "A Secretaria a lê antes de decidir. Se opinar de novo, substitui a anterior.",
            en: "The Secretariat reads it before deciding. Said again, it replaces the earlier one."),
        "net.accredit.advise.button": Phrase(es: "Guardar la opinión", pt: "Salvar a opinião", en: "Save the opinion"),
        "net.accredit.opinion": Phrase(es: "Opinión", pt: "Opinião", en: "Opinion"),
        "net.accredit.why": Phrase(es: "Por qué", pt: "Por quê", en: "Why"),
        "net.accredit.decide": Phrase(es: "Decidir", pt: "Decidir", en: "Decide"),
        "net.accredit.decide.text": Phrase(
            es: "Con la acreditación empieza a recibir casos de este país.",
            pt: "Com o credenciamento começa a receber casos deste país.",
            en: "Once accredited, they get cases of this country."),
        "net.accredit.decision": Phrase(es: "Decisión", pt: "Decisão", en: "Decision"),
        "net.accredit.note": Phrase(
            es: "Necesario si no se acredita.",
            pt: "Necessário se não for credenciado.",
            en: "Needed where it is refused."),
        "net.accredit.to.accredited": Phrase(es: "Acreditar", pt: "Credenciar", en: "Accredit"),
        "net.accredit.to.refused": Phrase(es: "No acreditar", pt: "Não credenciar", en: "Refuse"),
        "net.accredit.accredited": Phrase(es: "Acreditar", pt: "Credenciar", en: "Accredit"),
        "net.accredit.accredited.text": Phrase(
            es: "Vuelve a recibir casos de este país.",
            pt: "Volta a receber casos deste país.",
            en: "They get cases of this country again."),
        "net.accredit.suspended": Phrase(es: "Suspender", pt: "Suspender", en: "Suspend"),
        "net.accredit.suspended.text": Phrase(
            es: "No recibe casos nuevos de este país. Los que están en curso siguen.",
            pt: "Não recebe casos novos deste país. Os que estão em andamento continuam.",
            en: "They get no new cases of this country. Those under way go on.")
    ]
}
