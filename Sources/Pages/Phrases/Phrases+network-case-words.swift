extension Phrases {
    /// What routes say about the queue of requests and about one of them.
    static let networkCaseWords: [String: Phrase] = [
        // The queue
        "net.asked": Phrase(es: "Pedido el", pt: "Pedido em", en: "Asked on"),
        "net.waiting-days": Phrase(es: "Días de espera", pt: "Dias de espera", en: "Days of waiting"),
        "net.relaxation": Phrase(
            es: "Qué abriría un lugar",
            pt: "O que abriria uma vaga",
            en: "What would open a place"),
        "net.urgency": Phrase(es: "Urgencia", pt: "Urgência", en: "Urgency"),
        "net.show.waiting": Phrase(es: "Esperan consultor", pt: "Esperam consultor", en: "Wait for a consultant"),
        "net.show.overdue": Phrase(es: "Pasaron el plazo", pt: "Passaram do prazo", en: "Past the promised days"),
        "net.show.person": Phrase(es: "Con dos rechazos", pt: "Com duas recusas", en: "Refused twice"),
        "net.show.proposed": Phrase(es: "Propuestos", pt: "Propostos", en: "Offered"),
        "net.refusals.head": Phrase(es: "Rechazos", pt: "Recusas", en: "Refusals"),
        "net.refusals.one": Phrase(es: "1 rechazo", pt: "1 recusa", en: "1 refusal"),
        "net.refusals": Phrase(es: "{{count}} rechazos", pt: "{{count}} recusas", en: "{{count}} refusals"),
        "net.pinned": Phrase(es: "Fijado", pt: "Fixado", en: "Pinned"),
        "net.offered-to.one": Phrase(
            es: "{{name}}, vence en 1 h",
            pt: "{{name}}, vence em 1 h",
            en: "{{name}}, 1 h left"),
        "net.offered-to": Phrase(
            es: "{{name}}, vence en {{count}} h",
            pt: "{{name}}, vence em {{count}} h",
            en: "{{name}}, {{count}} h left"),
        "net.relax.one": Phrase(
            es: "Si cambiara «{{filter}}», 1 consultor podría tomarlo.",
            pt: "Se mudasse “{{filter}}”, 1 consultor poderia assumi-lo.",
            en: "Without “{{filter}}”, 1 consultant could take it."),
        "net.relax": Phrase(
            es: "Si cambiara «{{filter}}», {{count}} consultores podrían tomarlo.",
            pt: "Se mudasse “{{filter}}”, {{count}} consultores poderiam assumi-lo.",
            en: "Without “{{filter}}”, {{count}} consultants could take it."),
        "net.place": Phrase(
            es: "lugar {{place}} en la cola",
            pt: "lugar {{place}} na fila",
            en: "place {{place}} in the queue"),
        // One request
        "net.fact.person": Phrase(es: "Persona", pt: "Pessoa", en: "Person"),
        "net.fact.level": Phrase(es: "Nivel pedido", pt: "Nível pedido", en: "Level asked for"),
        "net.fact.modality": Phrase(es: "Modalidad", pt: "Modalidade", en: "Modality"),
        "net.fact.budget": Phrase(es: "Costo, hasta", pt: "Custo, até", en: "Cost, up to"),
        "net.fact.packages": Phrase(es: "Paquetes de horas", pt: "Pacotes de horas", en: "Packages of hours"),
        "net.fact.sector": Phrase(es: "Sector", pt: "Setor", en: "Sector"),
        "net.fact.sector.needed": Phrase(
            es: "solo con experiencia en el sector",
            pt: "só com experiência no setor",
            en: "only with experience in the sector"),
        "net.fact.preferred": Phrase(es: "Pidió a", pt: "Pediu", en: "Asked for"),
        "net.fact.tier": Phrase(es: "Costo", pt: "Custo", en: "Cost"),
        "net.fact.goal": Phrase(es: "Qué debe cambiar", pt: "O que deve mudar", en: "What should change"),
        "net.fact.tried": Phrase(es: "Qué probó ya", pt: "O que já tentou", en: "What was tried"),
        "net.fact.hours": Phrase(
            es: "Horas por semana entre sesiones",
            pt: "Horas por semana entre sessões",
            en: "Hours a week between sessions"),
        "net.fact.decides": Phrase(
            es: "Participa quien decide",
            pt: "Participa quem decide",
            en: "Who decides takes part"),
        "net.fact.documents": Phrase(
            es: "Tiene cifras y documentos a mano",
            pt: "Tem números e documentos à mão",
            en: "Figures and documents are at hand"),
        "net.yes": Phrase(es: "Sí", pt: "Sim", en: "Yes"),
        "net.no": Phrase(es: "No", pt: "Não", en: "No"),
        "net.full": Phrase(es: "sin lugar", pt: "sem vaga", en: "full"),
        "net.until": Phrase(es: "hasta el {{date}}", pt: "até {{date}}", en: "until {{date}}"),
        "net.candidate.one": Phrase(
            es: "{{name}} · {{points}} puntos · 1 lugar libre",
            pt: "{{name}} · {{points}} pontos · 1 vaga livre",
            en: "{{name}} · {{points}} points · 1 free place"),
        "net.candidate": Phrase(
            es: "{{name}} · {{points}} puntos · {{count}} lugares libres",
            pt: "{{name}} · {{points}} pontos · {{count}} vagas livres",
            en: "{{name}} · {{points}} points · {{count}} free places"),
        "net.act.offer": Phrase(es: "Proponer ahora", pt: "Propor agora", en: "Offer now"),
        "net.act.offer.text": Phrase(
            es: "La propuesta sale enseguida y ocupa un lugar hasta que la persona responda o venza el plazo.",
            pt: "A proposta sai já e ocupa uma vaga até a pessoa responder ou o prazo vencer.",
            en: "The offer goes out at once and takes a place until it is answered or expires."),
        "net.act.offer.button": Phrase(es: "Enviar la propuesta", pt: "Enviar a proposta", en: "Send the offer"),
        "net.act.pin": Phrase(es: "Fijar a una persona", pt: "Fixar uma pessoa", en: "Pin to a person"),
        "net.act.pin.text": Phrase(
            es: "La próxima asignación lo propondrá a esta persona y a nadie más, cuando tenga lugar.",
            pt: "A próxima designação o proporá a esta pessoa e a mais ninguém, quando tiver vaga.",
            en: "The next matching offers it to this person and nobody else, when there is a place."),
        "net.act.pin.button": Phrase(es: "Fijar", pt: "Fixar", en: "Pin"),
        "net.act.unpin": Phrase(es: "Quitar lo fijado", pt: "Desfazer a fixação", en: "Take the pin away"),
        "net.act.unpin.text": Phrase(
            es: "La próxima asignación vuelve a elegir entre todos.",
            pt: "A próxima designação volta a escolher entre todos.",
            en: "The next matching chooses among all again."),
        "net.act.release": Phrase(
            es: "Devolver a la asignación",
            pt: "Devolver à designação",
            en: "Give it back to the matching"),
        "net.act.release.text": Phrase(
            es:
                "Tras dos rechazos el pedido espera a una persona. Así vuelve a la próxima asignación, entre "
                + "todos los que cumplen.",
            pt:
                "Depois de duas recusas o pedido espera uma pessoa. Assim ele volta à próxima designação, entre "
                + "todos os que cumprem.",
            en:
                "After two refusals the request waits for a person. This puts it into the next matching again, "
                + "among all who fit."),
        "net.act.forbid": Phrase(es: "No proponer a…", pt: "Não propor a…", en: "Do not offer to…"),
        "net.act.forbid.text": Phrase(
            es: "Este pedido no se le propondrá, sin fecha de fin. Se puede volver a permitir.",
            pt: "Este pedido não lhe será proposto, sem data de fim. Pode-se voltar a permitir.",
            en: "This request will not be offered to them, without an end. It can be allowed again."),
        "net.act.forbid.button": Phrase(es: "Excluir", pt: "Excluir", en: "Keep apart"),
        "net.act.hand-over": Phrase(
            es: "Retirar al consultor",
            pt: "Retirar o consultor",
            en: "Take the consultant away"),
        "net.act.hand-over.text": Phrase(
            es: "El pedido vuelve a la cola con su antigüedad. Quien siga leerá la nota.",
            pt: "O pedido volta à fila com sua antiguidade. Quem vier depois lerá a nota.",
            en: "The request goes back to the queue with its age kept. The next one reads the note."),
        "net.act.hand-over.note": Phrase(
            es: "Nota para quien siga",
            pt: "Nota para quem vier depois",
            en: "Note for the next one")
    ]
}
