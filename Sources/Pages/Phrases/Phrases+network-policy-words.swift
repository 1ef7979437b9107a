extension Phrases {
    /// What routes say about the policy of the matching.
    static let networkPolicyWords: [String: Phrase] = [
        // Policy
        "net.policy.version": Phrase(
            es: "criterios v{{version}}",
            pt: "critérios v{{version}}",
            en: "policy v{{version}}"),
        "net.policy.since": Phrase(
            es: "Versión {{version}}, vigente desde el {{date}}",
            pt: "Versão {{version}}, em vigor desde {{date}}",
            en: "Version {{version}}, in force since {{date}}"),
        "net.policy.origin": Phrase(es: "con el servicio", pt: "com o serviço", en: "with the service"),
        "net.policy.service": Phrase(es: "los de fábrica", pt: "os de fábrica", en: "as delivered"),
        "net.policy.sum": Phrase(
            es: "Suman {{sum}} de 100.",
            pt: "Somam {{sum}} de 100.",
            en: "They add up to {{sum}} of 100."),
        "net.policy.sum.wrong": Phrase(
            es: "Los pesos suman {{sum}}; deben sumar 100.",
            pt: "Os pesos somam {{sum}}; devem somar 100.",
            en: "The weights add up to {{sum}}; they must add up to 100."),
        "net.policy.note.missing": Phrase(
            es: "Escriba el motivo del cambio.", pt: "Escreva o motivo da mudança.", en: "Write why it changes."),
        "net.policy.number": Phrase(
            es: "Escriba un número entero de {{least}} a {{most}}.",
            pt: "Escreva um número inteiro de {{least}} a {{most}}.",
            en: "Write a whole number from {{least}} to {{most}}."),
        "net.policy.compare": Phrase(
            es: "Ver pedido por pedido",
            pt: "Ver pedido por pedido",
            en: "See request by request"),
        "net.policy.group.quality": Phrase(
            es: "Lo mínimo de un encaje",
            pt: "O mínimo de um encaixe",
            en: "The least of a fit"),
        "net.policy.group.countries": Phrase(
            es: "Equidad entre países",
            pt: "Equidade entre países",
            en: "Fairness between countries"),
        "net.policy.group.waiting": Phrase(es: "La espera", pt: "A espera", en: "Waiting"),
        "net.policy.group.load": Phrase(es: "La carga", pt: "A carga", en: "Load"),
        "net.policy.group.offers": Phrase(es: "Propuestas", pt: "Propostas", en: "Offers"),
        "net.policy.group.search": Phrase(es: "Búsqueda", pt: "Busca", en: "Search"),
        "net.policy.minimumScore": Phrase(es: "Encaje mínimo", pt: "Encaixe mínimo", en: "Least fit"),
        "net.policy.minimumScore.hint": Phrase(
            es: "Con menos puntos no se propone.",
            pt: "Com menos pontos não se propõe.",
            en: "Pairs with fewer points are not offered."),
        "net.policy.minimumBlocks": Phrase(
            es: "Horario común mínimo",
            pt: "Horário comum mínimo",
            en: "Least shared time"),
        "net.policy.minimumBlocks.hint": Phrase(
            es: "Bloques de dos horas por semana que ambos deben tener.",
            pt: "Blocos de duas horas por semana que ambos devem ter.",
            en: "Two-hour blocks a week that both must have."),
        "net.policy.pmderPoints": Phrase(
            es: "Ventaja de los PMDER",
            pt: "Vantagem dos PMDER",
            en: "Advantage of less developed countries"),
        "net.policy.pmderPoints.hint": Phrase(
            es: "Cuántos puntos puede quedar su parte atendida sobre la de los demás.",
            pt: "Quantos pontos a sua parte atendida pode ficar acima da dos demais.",
            en: "How far their served share may lie above the others’."),
        "net.policy.countryStep": Phrase(es: "Peso de la equidad", pt: "Peso da equidade", en: "Weight of fairness"),
        "net.policy.countryStep.hint": Phrase(
            es: "Cuánto más cuesta cada tramo de pedidos sin atender de un país.",
            pt: "Quanto custa a mais cada faixa de pedidos sem atender de um país.",
            en: "What each further slice of a country’s unserved requests costs more."),
        "net.policy.sliceWidth": Phrase(es: "Ancho del tramo", pt: "Largura da faixa", en: "Width of a slice"),
        "net.policy.sliceWidth.hint": Phrase(
            es: "Parte de los pedidos de un país que forma un tramo.",
            pt: "Parte dos pedidos de um país que forma uma faixa.",
            en: "Share of a country’s requests that makes a slice."),
        "net.policy.promisedDays": Phrase(es: "Plazo prometido", pt: "Prazo prometido", en: "Promised days"),
        "net.policy.promisedDays.hint": Phrase(
            es: "Desde el pedido hasta que alguien acepta.",
            pt: "Do pedido até que alguém aceite.",
            en: "From the request to an acceptance."),
        "net.policy.unservedBase": Phrase(
            es: "Costo de no atender",
            pt: "Custo de não atender",
            en: "Cost of not serving"),
        "net.policy.unservedBase.hint": Phrase(
            es: "Debe superar con mucho al peor encaje (100.000).",
            pt: "Deve superar em muito o pior encaixe (100.000).",
            en: "Far above the worst fit (100,000)."),
        "net.policy.perWaitingDay": Phrase(
            es: "Costo por día de espera",
            pt: "Custo por dia de espera",
            en: "Cost of a day of waiting"),
        "net.policy.perWaitingDay.hint": Phrase(
            es: "Quien espera más pasa antes.",
            pt: "Quem espera mais passa antes.",
            en: "Who waits longer goes first."),
        "net.policy.overdue": Phrase(
            es: "Costo de pasar el plazo",
            pt: "Custo de passar do prazo",
            en: "Cost of breaking the promise"),
        "net.policy.overdue.hint": Phrase(
            es: "Se suma una vez al pasar el plazo prometido.",
            pt: "Soma-se uma vez ao passar do prazo prometido.",
            en: "Added once past the promised days."),
        "net.policy.loadWeight": Phrase(
            es: "Reparto de la carga (λ)",
            pt: "Distribuição da carga (λ)",
            en: "Spread of load (λ)"),
        "net.policy.loadWeight.hint": Phrase(
            es: "Cuánto más cuesta dar otro caso a quien ya lleva muchos.",
            pt: "Quanto custa a mais dar outro caso a quem já tem muitos.",
            en: "What another case costs more for who has many."),
        "net.policy.hoursPerPackage": Phrase(es: "Horas por paquete", pt: "Horas por pacote", en: "Hours of a package"),
        "net.policy.hoursPerPackage.hint": Phrase(
            es: "Un lugar es un paquete.",
            pt: "Uma vaga é um pacote.",
            en: "One place is one package."),
        "net.policy.stability": Phrase(es: "Estabilidad", pt: "Estabilidade", en: "Stability"),
        "net.policy.stability.hint": Phrase(
            es: "Cuánto se prefiere lo planeado en la asignación anterior.",
            pt: "Quanto se prefere o planejado na designação anterior.",
            en: "How much what was planned before is preferred."),
        "net.policy.offerHours": Phrase(es: "Plazo para responder", pt: "Prazo para responder", en: "Time to answer"),
        "net.policy.offerHours.hint": Phrase(
            es: "Después la propuesta vence y pasa a otra persona.",
            pt: "Depois a proposta vence e passa a outra pessoa.",
            en: "Then the offer expires and goes to somebody else."),
        "net.policy.banDays": Phrase(
            es: "Descanso tras un rechazo",
            pt: "Pausa após uma recusa",
            en: "Rest after a refusal"),
        "net.policy.banDays.hint": Phrase(
            es: "Durante esos días no se repite la misma propuesta.",
            pt: "Durante esses dias a mesma proposta não se repete.",
            en: "For so long the same offer is not repeated."),
        "net.policy.lookaheadDays": Phrase(es: "Mirada adelante", pt: "Olhar adiante", en: "Look ahead"),
        "net.policy.lookaheadDays.hint": Phrase(
            es: "Días de pedidos esperados que se tienen en cuenta; 0 para ninguno.",
            pt: "Dias de pedidos esperados que se levam em conta; 0 para nenhum.",
            en: "Days of expected requests taken into account; 0 for none."),
        "net.policy.shortlistCheapest": Phrase(
            es: "Candidatos mejores",
            pt: "Candidatos melhores",
            en: "Best candidates"),
        "net.policy.shortlistCheapest.hint": Phrase(
            es: "Con los que empieza la búsqueda; el resultado es exacto igual.",
            pt: "Com os quais começa a busca; o resultado é exato de todo modo.",
            en: "That the search begins with; the result is exact anyway."),
        "net.policy.shortlistDrawn": Phrase(
            es: "Candidatos sorteados",
            pt: "Candidatos sorteados",
            en: "Drawn candidates"),
        "net.policy.shortlistDrawn.hint": Phrase(
            es: "Según su lugar libre.",
            pt: "Conforme sua vaga livre.",
            en: "By their free places."),
        "net.unit.points": Phrase(es: "puntos", pt: "pontos", en: "points"),
        "net.unit.blocks": Phrase(es: "bloques", pt: "blocos", en: "blocks"),
        "net.unit.percent": Phrase(es: "%", pt: "%", en: "%"),
        "net.unit.days": Phrase(es: "días", pt: "dias", en: "days"),
        "net.unit.hours": Phrase(es: "horas", pt: "horas", en: "hours")
    ]
}
