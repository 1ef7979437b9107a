extension Phrases {
    /// What happened in a case, and what both sides read in it.
    static let caseHistory: [String: Phrase] = [
        "case-event.requested": Phrase(es: "Pedido", pt: "Pedido", en: "Asked for"),
        "case-event.amended": Phrase(es: "Pedido corregido", pt: "Pedido corrigido", en: "Request corrected"),
        "case-event.withdrawn": Phrase(es: "Retirado", pt: "Retirado", en: "Withdrawn"),
        "case-event.offered": Phrase(es: "Propuesto", pt: "Proposto", en: "Offered"),
        "case-event.accepted": Phrase(es: "Aceptado", pt: "Aceito", en: "Accepted"),
        "case-event.declined": Phrase(
            es: "La propuesta no se aceptó", pt: "A proposta não foi aceita", en: "The offer was not taken"),
        "case-event.expired": Phrase(
            es: "La propuesta venció sin respuesta", pt: "A proposta venceu sem resposta",
            en: "The offer expired without an answer"),
        "case-event.refused": Phrase(
            es: "La empresa pidió otra persona", pt: "A empresa pediu outra pessoa",
            en: "The firm asked for somebody else"),
        "case-event.handed-over": Phrase(
            es: "El caso pasa a otra persona", pt: "O caso passa para outra pessoa",
            en: "The case goes to somebody else"),
        "case-event.planned": Phrase(es: "Sesión acordada", pt: "Sessão combinada", en: "Session planned"),
        "case-event.moved": Phrase(es: "Sesión cambiada de fecha", pt: "Sessão remarcada", en: "Session moved"),
        "case-event.cancelled": Phrase(es: "Sesión cancelada", pt: "Sessão cancelada", en: "Session cancelled"),
        "case-event.held": Phrase(es: "Sesión hecha", pt: "Sessão realizada", en: "Session held"),
        "case-event.missed-by-firm": Phrase(
            es: "La empresa no asistió", pt: "A empresa não compareceu", en: "The firm did not come"),
        "case-event.missed-by-consultant": Phrase(
            es: "El consultor no asistió", pt: "O consultor não compareceu", en: "The consultant did not come"),
        "case-event.hours-confirmed": Phrase(
            es: "Horas confirmadas", pt: "Horas confirmadas", en: "Hours confirmed"),
        "case-event.hours-disputed": Phrase(
            es: "Horas en desacuerdo", pt: "Horas em desacordo", en: "Hours disputed"),
        "case-event.hours-corrected": Phrase(
            es: "Horas corregidas", pt: "Horas corrigidas", en: "Hours corrected"),
        "case-event.deliverable": Phrase(
            es: "Entregable acordado", pt: "Entregável combinado", en: "Deliverable agreed"),
        "case-event.deliverable-done": Phrase(
            es: "Entregable hecho", pt: "Entregável pronto", en: "Deliverable done"),
        "case-event.suspended": Phrase(es: "Suspendido", pt: "Suspenso", en: "Suspended"),
        "case-event.resumed": Phrase(es: "Retomado", pt: "Retomado", en: "Resumed"),
        "case-event.closed": Phrase(es: "Cerrado", pt: "Encerrado", en: "Closed"),
        "case-event.evaluated": Phrase(
            es: "La empresa opinó", pt: "A empresa avaliou", en: "The firm gave its opinion"),
        "case-event.follow-up": Phrase(
            es: "Preguntas de los {{months}} meses enviadas", pt: "Perguntas dos {{months}} meses enviadas",
            en: "Questions of {{months}} months sent"),
        "case-event.follow-up-answered": Phrase(
            es: "Preguntas de los {{months}} meses respondidas", pt: "Perguntas dos {{months}} meses respondidas",
            en: "Questions of {{months}} months answered"),
        "case-event.ended": Phrase(es: "Terminado", pt: "Concluído", en: "Ended"),

        "case-words.somebody": Phrase(es: "Alguien", pt: "Alguém", en: "Somebody"),
        "case-words.hours.given": Phrase(es: "Dadas", pt: "Prestadas", en: "Given"),
        "case-words.hours.confirmed": Phrase(
            es: "Confirmadas por las dos partes", pt: "Confirmadas pelas duas partes", en: "Confirmed by both sides"),
        "case-words.hours.package": Phrase(es: "Del paquete", pt: "Do pacote", en: "Of the package"),
        "case-words.done-on": Phrase(es: "Hecho el {{date}}", pt: "Pronto em {{date}}", en: "Done on {{date}}"),
        "case-words.due": Phrase(es: "Para el {{date}}", pt: "Para {{date}}", en: "For {{date}}"),
        "case-words.was-due": Phrase(
            es: "Era para el {{date}}", pt: "Era para {{date}}", en: "Was due on {{date}}"),
        "case-words.under-way": Phrase(es: "En marcha", pt: "Em andamento", en: "Under way"),
        "case-words.outcome": Phrase(es: "Resultado", pt: "Resultado", en: "Outcome"),
        "case-words.summary": Phrase(es: "Qué se hizo", pt: "O que foi feito", en: "What was done"),
        "case-words.next-steps": Phrase(es: "Qué sigue", pt: "O que vem depois", en: "What comes next"),
        "case-words.rating": Phrase(es: "Puntaje", pt: "Nota", en: "Rating"),
        "case-words.rating-of": Phrase(es: "{{points}} de 5", pt: "{{points}} de 5", en: "{{points}} of 5"),
        "case-words.recommends": Phrase(
            es: "La recomendaría", pt: "Recomendaria", en: "Would recommend it"),
        "case-words.recommends-of": Phrase(es: "{{points}} de 10", pt: "{{points}} de 10", en: "{{points}} of 10"),
        "case-words.comment": Phrase(es: "Comentario", pt: "Comentário", en: "Comment"),
        "span.hours": Phrase(es: "{{count}} horas", pt: "{{count}} horas", en: "{{count}} hours"),
        "span.hours.one": Phrase(es: "{{count}} hora", pt: "{{count}} hora", en: "{{count}} hour"),
        "span.days": Phrase(es: "{{count}} días", pt: "{{count}} dias", en: "{{count}} days"),
        "span.days.one": Phrase(es: "{{count}} día", pt: "{{count}} dia", en: "{{count}} day")
    ]
}
