extension Phrases {
    /// Mentoring as pages put it together from facts.
    static let mentoringWords: [String: Phrase] = [
        "case-stop.followUp6": Phrase(es: "A los 6 meses", pt: "Aos 6 meses", en: "At 6 months"),
        "case-stop.followUp12": Phrase(es: "A los 12 meses", pt: "Aos 12 meses", en: "At 12 months"),
        "case-route.place": Phrase(
            es: "{{number}} de {{count}}", pt: "{{number}} de {{count}}", en: "{{number}} of {{count}}"),
        "case-route.answers": Phrase(
            es: "Responde hasta el {{time}}", pt: "Responde até {{time}}", en: "Answers until {{time}}"),

        "mentoring-view.ask": Phrase(es: "Pedir mentoría", pt: "Pedir mentoria", en: "Ask for mentoring"),
        "mentoring-view.ask-course": Phrase(
            es: "Pedir mentoría sobre este curso", pt: "Pedir mentoria sobre este curso",
            en: "Ask for mentoring on this course"),
        "mentoring-view.ask-topic": Phrase(
            es: "Pedir mentoría sobre este tema", pt: "Pedir mentoria sobre este tema",
            en: "Ask for mentoring on this topic"),
        "mentoring-view.asked": Phrase(es: "Pedido el {{date}}", pt: "Pedido em {{date}}", en: "Asked on {{date}}"),
        "mentoring-view.confirm": Phrase(
            es: "Confirme las horas de {{count}} sesiones", pt: "Confirme as horas de {{count}} sessões",
            en: "Confirm the hours of {{count}} sessions"),
        "mentoring-view.confirm.one": Phrase(
            es: "Confirme las horas de una sesión", pt: "Confirme as horas de uma sessão",
            en: "Confirm the hours of one session"),
        "mentoring-view.evaluate": Phrase(
            es: "Cuéntenos cómo le fue", pt: "Conte como foi", en: "Tell us how it went"),
        "mentoring-view.answer-6": Phrase(
            es: "Cuéntenos qué cambió a los 6 meses", pt: "Conte o que mudou aos 6 meses",
            en: "Tell us what has changed after 6 months"),
        "mentoring-view.answer-12": Phrase(
            es: "Cuéntenos qué cambió a los 12 meses", pt: "Conte o que mudou aos 12 meses",
            en: "Tell us what has changed after 12 months"),
        "mentoring-view.searching": Phrase(
            es: "Buscamos a quien pueda ayudarlo", pt: "Procuramos quem possa ajudar",
            en: "We are looking for somebody"),
        "mentoring-view.by-person": Phrase(
            es: "Lo está mirando la coordinación", pt: "A coordenação está olhando",
            en: "The coordinators are looking at it"),
        "mentoring-view.next": Phrase(
            es: "Próxima sesión: {{time}}", pt: "Próxima sessão: {{time}}", en: "Next session: {{time}}"),
        "mentoring-view.no-session": Phrase(
            es: "El consultor le propondrá la próxima sesión", pt: "O consultor vai propor a próxima sessão",
            en: "The consultant will propose the next session"),

        "wait.a-day": Phrase(
            es: "Suele resolverse en un día.", pt: "Costuma se resolver em um dia.",
            en: "It usually takes no more than a day."),
        "wait.about": Phrase(
            es: "Suele tardar unos {{count}} días.", pt: "Costuma levar cerca de {{count}} dias.",
            en: "It usually takes some {{count}} days."),
        "wait.about.one": Phrase(
            es: "Suele tardar un día.", pt: "Costuma levar um dia.", en: "It usually takes a day."),
        "wait.longer": Phrase(
            es: "Puede tardar más de {{count}} días.", pt: "Pode levar mais de {{count}} dias.",
            en: "It may take more than {{count}} days."),
        "wait.longer.one": Phrase(
            es: "Puede tardar más de un día.", pt: "Pode levar mais de um dia.",
            en: "It may take more than a day."),
        "wait.between": Phrase(
            es: "Suele tardar entre {{low}} y {{high}} días.", pt: "Costuma levar de {{low}} a {{high}} dias.",
            en: "It usually takes {{low}} to {{high}} days."),
        "wait.tenths": Phrase(
            es: "{{count}} de cada 10 pedidos como este consiguen consultor.",
            pt: "{{count}} de cada 10 pedidos como este conseguem consultor.",
            en: "{{count}} of 10 requests like this one get a consultant."),
        "wait.tenths.one": Phrase(
            es: "Solo 1 de cada 10 pedidos como este consigue consultor.",
            pt: "Só 1 de cada 10 pedidos como este consegue consultor.",
            en: "Only 1 of 10 requests like this one gets a consultant."),
        "wait.nearly-all": Phrase(
            es: "Casi todos los pedidos como este consiguen consultor.",
            pt: "Quase todos os pedidos como este conseguem consultor.",
            en: "Nearly all requests like this one get a consultant."),
        "wait.hardly-any": Phrase(
            es: "Hoy casi ningún pedido como este consigue consultor; pídalo igual, así la red sabe que hace falta.",
            pt: "Hoje quase nenhum pedido como este consegue consultor; peça mesmo assim, para a rede saber que falta.",
            en: "Today hardly any request like this one gets a consultant; ask all the same, so that the network knows."
        ),
        "wait.basis": Phrase(
            es: "Calculado con lo que esperaron {{count}} pedidos parecidos en el último año.",
            pt: "Calculado com o que esperaram {{count}} pedidos parecidos no último ano.",
            en: "Worked out from what {{count}} such requests waited in the last year."),
        "wait.basis.one": Phrase(
            es: "Hay un solo pedido parecido en el último año: tómelo con cautela.",
            pt: "Há um único pedido parecido no último ano: use com cautela.",
            en: "There is one such request in the last year: take it with care."),
        "wait.basis-none": Phrase(
            es: "Todavía no hubo pedidos de este tema en su país: se calcula con los más parecidos.",
            pt: "Ainda não houve pedidos deste tema no seu país: calcula-se com os mais parecidos.",
            en: "Nobody has asked for this topic in your country yet: it is worked out from the nearest."),

        "ask-level.1": Phrase(
            es: "Básico: para empezar bien", pt: "Básico: para começar bem", en: "Basic: to start well"),
        "ask-level.2": Phrase(
            es: "Práctico: ya lo hacemos y queremos hacerlo mejor",
            pt: "Prático: já fazemos e queremos fazer melhor",
            en: "Working: we do it and want to do it better"),
        "ask-level.3": Phrase(
            es: "Avanzado: es un problema difícil", pt: "Avançado: é um problema difícil",
            en: "Advanced: it is a hard problem"),
        "ask-level.4": Phrase(
            es: "Experto: pocas personas saben de esto", pt: "Especialista: poucas pessoas sabem disso",
            en: "Expert: few people know about it"),
        "ask-modality.remote": Phrase(
            es: "A distancia, por videollamada", pt: "A distância, por videochamada", en: "By video call"),
        "ask-modality.hybrid": Phrase(
            es: "Alguna en mi empresa, si se puede", pt: "Alguma na minha empresa, se possível",
            en: "Some at my firm, if possible"),
        "ask-modality.onSite": Phrase(
            es: "En mi empresa (puede alargar la espera)", pt: "Na minha empresa (pode aumentar a espera)",
            en: "At my firm (may lengthen the wait)"),
        "ask-urgency.normal": Phrase(
            es: "Sí: entra en el reparto de cada día", pt: "Sim: entra na distribuição de cada dia",
            en: "Yes: with the daily matching"),
        "ask-urgency.urgent": Phrase(
            es: "No: busquen a alguien ahora mismo", pt: "Não: procurem alguém agora mesmo",
            en: "No: look for somebody right now"),
        "ask-budget.5": Phrase(
            es: "Cualquiera (menos espera)", pt: "Qualquer um (menos espera)", en: "Any (less wait)"),
        "ask-budget.4": Phrase(es: "Hasta la tarifa 4", pt: "Até a tarifa 4", en: "Up to rate 4"),
        "ask-budget.3": Phrase(es: "Hasta la tarifa 3", pt: "Até a tarifa 3", en: "Up to rate 3"),
        "ask-budget.2": Phrase(es: "Hasta la tarifa 2", pt: "Até a tarifa 2", en: "Up to rate 2"),
        "ask-budget.1": Phrase(
            es: "Solo la tarifa 1, la más baja", pt: "Só a tarifa 1, a mais baixa", en: "Rate 1 only, the lowest"),
        "day-part.0": Phrase(es: "Mañana", pt: "Manhã", en: "Morning"),
        "day-part.1": Phrase(es: "Tarde", pt: "Tarde", en: "Afternoon"),
        "day-part.2": Phrase(es: "Noche", pt: "Noite", en: "Evening"),
        "day-part.0.hours": Phrase(es: "8 a 12", pt: "8 às 12", en: "8 to 12"),
        "day-part.1.hours": Phrase(es: "12 a 18", pt: "12 às 18", en: "12 to 18"),
        "day-part.2.hours": Phrase(es: "18 a 21", pt: "18 às 21", en: "18 to 21"),

        "ask-fault.missing": Phrase(
            es: "Falta completar este dato.", pt: "Falta preencher este dado.", en: "This is missing."),
        "ask-fault.tooShort": Phrase(es: "Cuente un poco más.", pt: "Conte um pouco mais.", en: "Tell a little more."),
        "ask-fault.tooLong": Phrase(
            es: "Es demasiado largo: hasta 4000 caracteres.", pt: "É longo demais: até 4000 caracteres.",
            en: "It is too long: 4000 characters at most."),
        "ask-fault.outOfRange": Phrase(
            es: "Este número no sirve aquí.", pt: "Este número não serve aqui.", en: "This number will not do."),
        "ask-fault.unknown": Phrase(
            es: "Elija una de las opciones.", pt: "Escolha uma das opções.", en: "Choose one of the options."),
        "ask-fault.tooMany": Phrase(es: "Son demasiados.", pt: "São muitos.", en: "There are too many."),
        "ask-fault.repeated": Phrase(es: "Hay algo repetido.", pt: "Há algo repetido.", en: "Something is repeated."),
        "ask-fault.topic.missing": Phrase(es: "Elija el tema.", pt: "Escolha o tema.", en: "Choose the topic."),
        "ask-fault.need.missing": Phrase(
            es: "Cuente qué problema quiere resolver.", pt: "Conte que problema quer resolver.",
            en: "Tell which problem you want to solve."),
        "ask-fault.need.tooShort": Phrase(
            es: "Cuente un poco más del problema: al menos 30 letras.",
            pt: "Conte um pouco mais do problema: pelo menos 30 letras.",
            en: "Tell a little more of the problem: 30 letters at least."),
        "ask-fault.goal.missing": Phrase(
            es: "Diga qué debería ser distinto al terminar.", pt: "Diga o que deveria ser diferente no final.",
            en: "Say what should be different in the end."),
        "ask-fault.goal.tooShort": Phrase(
            es: "Diga algo más de lo que debería ser distinto al terminar: al menos 10 letras.",
            pt: "Diga um pouco mais do que deveria ser diferente no final: pelo menos 10 letras.",
            en: "Say a little more of what should be different in the end: 10 letters at least."),
        "ask-fault.tried.missing": Phrase(
            es: "Diga qué ya probó; si nada, escriba «nada».", pt: "Diga o que já tentou; se nada, escreva “nada”.",
            en: "Say what you have tried; if nothing, write “nothing”."),
        "ask-fault.hoursAWeek.missing": Phrase(
            es: "Diga cuántas horas por semana puede dedicarle su empresa.",
            pt: "Diga quantas horas por semana sua empresa pode dedicar.",
            en: "Say how many hours a week your firm can give to it."),
        "ask-fault.hoursAWeek.outOfRange": Phrase(
            es: "Las horas por semana van de 1 a 40.", pt: "As horas por semana vão de 1 a 40.",
            en: "The hours a week go from 1 to 40."),
        "ask-fault.languages.missing": Phrase(
            es: "Marque al menos un idioma.", pt: "Marque pelo menos um idioma.", en: "Tick one language at least."),
        "ask-fault.windows.missing": Phrase(
            es: "Marque al menos un momento de la semana.", pt: "Marque pelo menos um momento da semana.",
            en: "Tick one time of the week at least."),
        "ask-fault.level.unknown": Phrase(
            es: "Elija cuánta experiencia hace falta.", pt: "Escolha quanta experiência é preciso.",
            en: "Choose how much experience it takes."),
        "ask-fault.packages.unknown": Phrase(
            es: "Elija en la lista cuántas horas quiere con el consultor.",
            pt: "Escolha na lista quantas horas quer com o consultor.",
            en: "Choose from the list how many hours you want with the consultant."),
        "ask-fault.budget.unknown": Phrase(
            es: "Elija en la lista el costo de la mentoría.", pt: "Escolha na lista o custo da mentoria.",
            en: "Choose the cost of the mentoring from the list."),
        "ask-fault.sector.missing": Phrase(
            es: "Elija el sector, ya que pide experiencia en él.", pt: "Escolha o setor, já que pede experiência nele.",
            en: "Choose the sector, since you ask for experience of it.")
    ]
}
