extension Phrases {
    /// What routes say about the consultant network at a glance, and its words of lists.
    static let networkWords: [String: Phrase] = [
        // At a glance
        "net.region": Phrase(es: "Región", pt: "Região", en: "Region"),
        "net.pmder": Phrase(es: "PMDER", pt: "PMDER", en: "LDC"),
        "net.withheld": Phrase(
            es: "Las cifras menores que {{count}} no se muestran, para no señalar a nadie.",
            pt: "Os números menores que {{count}} não são mostrados, para não apontar ninguém.",
            en: "Figures below {{count}} are not shown, so that they point at nobody."),
        "net.few": Phrase(es: "menos de {{count}}", pt: "menos de {{count}}", en: "fewer than {{count}}"),
        "net.hidden": Phrase(es: "–", pt: "–", en: "–"),
        "net.since-today": Phrase(es: "desde hoy", pt: "desde hoje", en: "since today"),
        "net.days.one": Phrase(es: "1 día", pt: "1 dia", en: "1 day"),
        "net.days": Phrase(es: "{{count}} días", pt: "{{count}} dias", en: "{{count}} days"),
        "net.of": Phrase(es: "{{part}} de {{whole}}", pt: "{{part}} de {{whole}}", en: "{{part}} of {{whole}}"),
        "net.of-requests": Phrase(es: "de {{count}}", pt: "de {{count}}", en: "of {{count}}"),
        "net.figure.waiting": Phrase(es: "Esperan consultor", pt: "Esperam consultor", en: "Wait for a consultant"),
        "net.figure.overdue.one": Phrase(
            es: "1 pasó el plazo de {{days}} días",
            pt: "1 passou do prazo de {{days}} dias",
            en: "1 is past the {{days}} days promised"),
        "net.figure.overdue": Phrase(
            es: "{{count}} pasaron el plazo de {{days}} días",
            pt: "{{count}} passaram do prazo de {{days}} dias",
            en: "{{count}} are past the {{days}} days promised"),
        "net.figure.offers": Phrase(
            es: "Propuestas sin respuesta",
            pt: "Propostas sem resposta",
            en: "Offers without an answer"),
        "net.figure.expiring.one": Phrase(
            es: "1 vence en menos de un día",
            pt: "1 vence em menos de um dia",
            en: "1 expires within a day"),
        "net.figure.expiring": Phrase(
            es: "{{count}} vencen en menos de un día",
            pt: "{{count}} vencem em menos de um dia",
            en: "{{count}} expire within a day"),
        "net.figure.on-time": Phrase(
            es: "En el plazo prometido",
            pt: "No prazo prometido",
            en: "Within the promised days"),
        "net.figure.period": Phrase(es: "últimos {{days}} días", pt: "últimos {{days}} dias", en: "last {{days}} days"),
        "net.figure.running": Phrase(es: "Casos en curso", pt: "Casos em andamento", en: "Cases under way"),
        "net.figure.free": Phrase(es: "Lugares libres", pt: "Vagas livres", en: "Free places"),
        "net.figure.capacity": Phrase(es: "de {{all}}", pt: "de {{all}}", en: "of {{all}}"),
        "net.task.no-consultants": Phrase(
            es: "lugares en la red: importe la lista de consultores",
            pt: "vagas na rede: importe a lista de consultores",
            en: "places in the network: import the list of consultants"),
        "net.task.person.one": Phrase(
            es: "pedido con dos rechazos espera que alguien decida",
            pt: "pedido com duas recusas espera que alguém decida",
            en: "request with two refusals waits for somebody to decide"),
        "net.task.person": Phrase(
            es: "pedidos con dos rechazos esperan que alguien decida",
            pt: "pedidos com duas recusas esperam que alguém decida",
            en: "requests with two refusals wait for somebody to decide"),
        "net.task.accreditations.one": Phrase(
            es: "acreditación por decidir",
            pt: "credenciamento a decidir",
            en: "accreditation to decide"),
        "net.task.accreditations": Phrase(
            es: "acreditaciones por decidir",
            pt: "credenciamentos a decidir",
            en: "accreditations to decide"),
        "net.task.overdue.one": Phrase(
            es: "pedido pasó el plazo prometido",
            pt: "pedido passou do prazo prometido",
            en: "request is past the promised days"),
        "net.task.overdue": Phrase(
            es: "pedidos pasaron el plazo prometido",
            pt: "pedidos passaram do prazo prometido",
            en: "requests are past the promised days"),
        "net.map.key": Phrase(
            es:
                "Cuántos esperan hoy, qué parte de los pedidos de los últimos {{days}} días tiene consultor "
                + "(barra) y cuántos lugares libres quedan. Borde grueso: esperan más de los que caben.",
            pt:
                "Quantos esperam hoje, que parte dos pedidos dos últimos {{days}} dias tem consultor (barra) e "
                + "quantas vagas livres restam. Borda grossa: esperam mais do que cabem.",
            en:
                "How many wait today, what part of the last {{days}} days’ requests is served (bar), and how "
                + "many places are free. Thick border: more wait than there is room for."),
        "net.tile.waits": Phrase(es: "esperan", pt: "esperam", en: "wait"),
        "net.tile.waits.one": Phrase(es: "espera", pt: "espera", en: "waits"),
        "net.tile.free": Phrase(es: "{{count}} libres", pt: "{{count}} livres", en: "{{count}} free"),
        "net.tile.free.one": Phrase(es: "{{count}} libre", pt: "{{count}} livre", en: "{{count}} free"),
        "net.tile.label": Phrase(
            es: "{{country}}: esperan {{waiting}}; con consultor {{rate}}; {{free}}.",
            pt: "{{country}}: esperam {{waiting}}; com consultor {{rate}}; {{free}}.",
            en: "{{country}}: {{waiting}} waiting; {{rate}} served; {{free}}."),
        "net.tile.short": Phrase(
            es: "Esperan más de los que caben.",
            pt: "Esperam mais do que cabem.",
            en: "More wait than there is room for."),
        "net.proved": Phrase(es: "Óptimo demostrado", pt: "Ótimo demonstrado", en: "Proved optimal"),
        "net.unproved": Phrase(es: "Sin demostrar", pt: "Sem demonstração", en: "Not proved"),
        "net.run.summary": Phrase(
            es: "{{count}} pedidos: {{served}} con consultor, {{unserved}} sin consultor",
            pt: "{{count}} pedidos: {{served}} com consultor, {{unserved}} sem consultor",
            en: "{{count}} requests: {{served}} served, {{unserved}} not"),
        "net.run.summary.one": Phrase(
            es: "1 pedido: {{served}} con consultor, {{unserved}} sin consultor",
            pt: "1 pedido: {{served}} com consultor, {{unserved}} sem consultor",
            en: "1 request: {{served}} served, {{unserved}} not"),
        // Lists
        "list.number.ascending": Phrase(
            es: "{{column}}: menos primero",
            pt: "{{column}}: menos primeiro",
            en: "{{column}}: least first"),
        "list.number.descending": Phrase(
            es: "{{column}}: más primero",
            pt: "{{column}}: mais primeiro",
            en: "{{column}}: most first")
    ]
}
