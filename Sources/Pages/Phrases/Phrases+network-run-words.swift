extension Phrases {
    /// What routes say about matchings and about two of them side by side.
    static let networkRunWords: [String: Phrase] = [
        // Runs
        "net.rehearse": Phrase(
            es: "Ensayar una asignación ahora",
            pt: "Ensaiar uma designação agora",
            en: "Rehearse a matching now"),
        "net.rehearse.text": Phrase(
            es:
                "Con los pedidos de hoy, los criterios vigentes y lo que se haya fijado o excluido. No se envía "
                + "ninguna propuesta.",
            pt:
                "Com os pedidos de hoje, os critérios em vigor e o que tenha sido fixado ou excluído. Nenhuma "
                + "proposta é enviada.",
            en: "With today’s requests, the policy in force, and what was pinned or kept apart. No offer is sent."),
        "net.rehearse.button": Phrase(es: "Ensayar", pt: "Ensaiar", en: "Rehearse"),
        "net.run.title": Phrase(
            es: "Asignación del {{when}}",
            pt: "Designação de {{when}}",
            en: "Matching of {{when}}"),
        "net.run.thinned": Phrase(
            es:
                "Después de {{days}} días se borra qué se decidió en cada pedido, salvo lo que explica un caso que "
                + "sigue; las cifras quedan.",
            pt:
                "Depois de {{days}} dias apaga-se o que foi decidido em cada pedido, salvo o que explica um caso "
                + "que continua; os números ficam.",
            en:
                "After {{days}} days what was decided for each request is deleted, save what explains a case "
                + "that goes on; the figures stay."),
        "net.run.compare": Phrase(
            es: "Comparar con la anterior",
            pt: "Comparar com a anterior",
            en: "Compare with the one before"),
        "net.send": Phrase(es: "Enviar estas propuestas", pt: "Enviar estas propostas", en: "Send these offers"),
        "net.send.text": Phrase(
            es:
                "Se propone a cada consultor lo que dice este ensayo. Se deja fuera lo que haya cambiado desde "
                + "entonces. Vale durante un día.",
            pt:
                "Propõe-se a cada consultor o que diz este ensaio. Fica de fora o que tenha mudado desde então. "
                + "Vale por um dia.",
            en:
                "Each consultant is offered what this rehearsal says. What has changed since is left out. It "
                + "holds for a day."),
        "net.send.button.one": Phrase(es: "Enviar 1 propuesta", pt: "Enviar 1 proposta", en: "Send 1 offer"),
        "net.send.button": Phrase(
            es: "Enviar {{count}} propuestas",
            pt: "Enviar {{count}} propostas",
            en: "Send {{count}} offers"),
        "net.proof.text": Phrase(
            es:
                "Ningún otro reparto de estos pedidos daría mejor resultado: el costo hallado y la cota que no "
                + "se puede bajar coinciden.",
            pt:
                "Nenhuma outra distribuição destes pedidos daria resultado melhor: o custo encontrado e o limite "
                + "que não pode ser baixado coincidem.",
            en:
                "No other matching of these requests would do better: the cost found equals the bound that "
                + "cannot be undercut."),
        "net.proof.text.not": Phrase(
            es:
                "El costo hallado y la cota no coinciden: puede haber un reparto mejor. Avise a quien opera el "
                + "servicio.",
            pt:
                "O custo encontrado e o limite não coincidem: pode haver distribuição melhor. Avise quem opera o "
                + "serviço.",
            en: "The cost found and the bound differ: there may be a better matching. Tell who runs the service."),
        "net.proof.objective": Phrase(es: "Costo del reparto", pt: "Custo da distribuição", en: "Cost of the matching"),
        "net.proof.bound": Phrase(es: "Cota", pt: "Limite", en: "Bound"),
        "net.proof.requests": Phrase(es: "Pedidos", pt: "Pedidos", en: "Requests"),
        "net.proof.consultants": Phrase(
            es: "Consultores con lugar",
            pt: "Consultores com vaga",
            en: "Consultants with places"),
        "net.proof.pairs": Phrase(es: "Pares considerados", pt: "Pares considerados", en: "Pairs considered"),
        "net.proof.rounds": Phrase(es: "Vueltas", pt: "Rodadas", en: "Rounds"),
        "net.proof.instance": Phrase(es: "Huella de los datos", pt: "Impressão dos dados", en: "Digest of the data"),
        "net.fair.served": Phrase(es: "Con consultor", pt: "Com consultor", en: "Served"),
        "net.fair.pmder": Phrase(es: "PMDER menos los demás", pt: "PMDER menos os demais", en: "LDC minus the others"),
        "net.fair.pmder.note": Phrase(
            es: "puntos; los criterios permiten {{points}}",
            pt: "pontos; os critérios permitem {{points}}",
            en: "points; the policy allows {{points}}"),
        "net.fair.gini": Phrase(
            es: "Desigualdad de carga (Gini)",
            pt: "Desigualdade de carga (Gini)",
            en: "Inequality of load (Gini)"),
        "net.fair.gini.note": Phrase(
            es: "carga entre {{low}} y {{high}}",
            pt: "carga entre {{low}} e {{high}}",
            en: "load between {{low}} and {{high}}"),
        "net.fair.first": Phrase(es: "Primera opción", pt: "Primeira opção", en: "First choice"),
        "net.fair.named.one": Phrase(es: "1 con quien pidió", pt: "1 com quem pediu", en: "1 with the one asked for"),
        "net.fair.named": Phrase(
            es: "{{count}} con quien pidieron",
            pt: "{{count}} com quem pediram",
            en: "{{count}} with the one asked for"),
        "net.fair.on-time": Phrase(
            es: "En el plazo prometido",
            pt: "No prazo prometido",
            en: "Within the promised days"),
        "net.fair.promised": Phrase(es: "{{days}} días", pt: "{{days}} dias", en: "{{days}} days"),
        "net.fair.period": Phrase(
            es: "Desde el {{first}} hasta hoy, {{last}}.",
            pt: "De {{first}} até hoje, {{last}}.",
            en: "From {{first}} until today, {{last}}."),
        "net.fair.rates": Phrase(
            es: "Distancia entre países",
            pt: "Distância entre países",
            en: "Spread between countries"),
        "net.fair.rates.note": Phrase(
            es: "puntos entre la mayor y la menor parte atendida",
            pt: "pontos entre a maior e a menor parte atendida",
            en: "points between the highest and the lowest served share"),
        "net.fair.waits": Phrase(
            es: "Distancia de la espera",
            pt: "Distância da espera",
            en: "Spread of waiting"),
        "net.fair.waits.note": Phrase(
            es: "entre la mayor y la menor espera mediana de un país",
            pt: "entre a maior e a menor espera mediana de um país",
            en: "between the longest and the shortest median wait of a country"),
        "net.fair.pmder-wait": Phrase(
            es: "Espera de los PMDER menos la de los demás",
            pt: "Espera dos PMDER menos a dos demais",
            en: "Wait of LDC minus the others’"),
        "net.fair.pmder-wait.note": Phrase(
            es: "días de mediana",
            pt: "dias de mediana",
            en: "days, of the medians"),
        "net.fair.chosen": Phrase(
            es: "de los {{count}} que eligió una asignación",
            pt: "dos {{count}} que uma designação escolheu",
            en: "of the {{count}} that a matching chose"),
        "net.first-choice": Phrase(es: "primera opción", pt: "primeira opção", en: "first choice"),
        "net.recruit.waiting.one": Phrase(es: "1 espera", pt: "1 espera", en: "1 waits"),
        "net.recruit.waiting": Phrase(es: "{{count}} esperan", pt: "{{count}} esperam", en: "{{count}} wait"),
        "net.recruit.worth": Phrase(es: "{{points}} puntos", pt: "{{points}} pontos", en: "{{points}} points"),
        // Two runs
        "net.change.none": Phrase(es: "Ningún pedido cambia.", pt: "Nenhum pedido muda.", en: "No request changes."),
        "net.change.served": Phrase(es: "Ahora con consultor", pt: "Agora com consultor", en: "Served now"),
        "net.change.lost": Phrase(es: "Ahora sin consultor", pt: "Agora sem consultor", en: "Not served now"),
        "net.change.moved": Phrase(es: "Otro consultor", pt: "Outro consultor", en: "Another consultant"),
        "net.change.arrived": Phrase(es: "Pedido nuevo", pt: "Pedido novo", en: "New request"),
        "net.change.gone": Phrase(es: "Ya no está", pt: "Já não está", en: "Gone"),
        "net.change.served.count.one": Phrase(
            es: "1 pedido más tiene consultor",
            pt: "mais 1 pedido tem consultor",
            en: "1 more request is served"),
        "net.change.served.count": Phrase(
            es: "{{count}} pedidos más tienen consultor",
            pt: "mais {{count}} pedidos têm consultor",
            en: "{{count}} more requests are served"),
        "net.change.lost.count.one": Phrase(
            es: "1 queda sin consultor",
            pt: "1 fica sem consultor",
            en: "1 is left without"),
        "net.change.lost.count": Phrase(
            es: "{{count}} quedan sin consultor",
            pt: "{{count}} ficam sem consultor",
            en: "{{count}} are left without"),
        "net.change.moved.count.one": Phrase(
            es: "1 cambia de consultor",
            pt: "1 muda de consultor",
            en: "1 gets another consultant"),
        "net.change.moved.count": Phrase(
            es: "{{count}} cambian de consultor",
            pt: "{{count}} mudam de consultor",
            en: "{{count}} get another consultant"),
        "net.change.arrived.count.one": Phrase(es: "1 es nuevo", pt: "1 é novo", en: "1 is new"),
        "net.change.arrived.count": Phrase(
            es: "{{count}} son nuevos",
            pt: "{{count}} são novos",
            en: "{{count}} are new"),
        "net.change.gone.count.one": Phrase(es: "1 ya no está", pt: "1 já não está", en: "1 is gone"),
        "net.change.gone.count": Phrase(
            es: "{{count}} ya no están",
            pt: "{{count}} já não estão",
            en: "{{count}} are gone"),
        "net.side.served": Phrase(es: "Con consultor", pt: "Com consultor", en: "Served"),
        "net.side.unserved": Phrase(es: "Sin consultor", pt: "Sem consultor", en: "Not served"),
        "net.side.first": Phrase(
            es: "Con su primera opción",
            pt: "Com sua primeira opção",
            en: "With their first choice"),
        "net.side.named": Phrase(es: "Con quien pidieron", pt: "Com quem pediram", en: "With the one asked for"),
        "net.side.on-time": Phrase(
            es: "En el plazo prometido",
            pt: "No prazo prometido",
            en: "Within the promised days"),
        "net.side.pmder": Phrase(
            es: "PMDER menos los demás, puntos",
            pt: "PMDER menos os demais, pontos",
            en: "LDC minus the others, points"),
        "net.side.spread": Phrase(
            es: "Distancia entre países, puntos",
            pt: "Distância entre países, pontos",
            en: "Spread between countries, points"),
        "net.side.longest": Phrase(
            es: "Espera más larga, días",
            pt: "Espera mais longa, dias",
            en: "Longest wait, days"),
        "net.side.gini": Phrase(
            es: "Desigualdad de carga (Gini)",
            pt: "Desigualdade de carga (Gini)",
            en: "Inequality of load (Gini)")
    ]
}
