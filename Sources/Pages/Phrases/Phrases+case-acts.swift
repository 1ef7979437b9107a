extension Phrases {
    /// What a learner or firm can do with a case, and what is said of it.
    static let caseActs: [String: Phrase] = [
        "mact.refuse": Phrase(
            es: "Pedir otra persona",
            pt: "Pedir outra pessoa",
            en: "Ask for somebody else"),
        "mact.refuse.text": Phrase(
            es: "Buscamos a alguien más. Su pedido conserva el tiempo que esperó.",
            pt: "Procuramos outra pessoa. Seu pedido mantém o tempo que esperou.",
            en: "We look for somebody else. Your request keeps the time that it has waited."),
        "mact.refuse.button": Phrase(
            es: "Pedir otra persona",
            pt: "Pedir outra pessoa",
            en: "Ask for somebody else"),
        "mact.refuse.why": Phrase(
            es: "¿Por qué? Lo lee la coordinación.",
            pt: "Por quê? A coordenação vai ler.",
            en: "Why? The coordinators will read it."),
        "mact.withdraw": Phrase(
            es: "Retirar el pedido",
            pt: "Retirar o pedido",
            en: "Withdraw the request"),
        "mact.withdraw.text": Phrase(
            es: "Deja la fila y nadie más lo recibe. No se puede deshacer, pero puede pedir de nuevo.",
            pt: "Sai da fila e ninguém mais o recebe. Não pode ser desfeito, mas você pode pedir de novo.",
            en: "It leaves the queue and nobody else gets it. This cannot be undone, but you may ask again."),
        "mact.withdraw.button": Phrase(
            es: "Retirar el pedido",
            pt: "Retirar o pedido",
            en: "Withdraw the request"),
        "mact.withdraw.why": Phrase(
            es: "¿Por qué?",
            pt: "Por quê?",
            en: "Why?"),
        "mact.suspend": Phrase(
            es: "Poner el caso en pausa",
            pt: "Pôr o caso em pausa",
            en: "Let the case rest"),
        "mact.suspend.text": Phrase(
            es: "El consultor guarda su lugar. Retómelo cuando pueda seguir.",
            pt: "O consultor guarda o seu lugar. Retome quando puder continuar.",
            en: "The consultant keeps your place. Take it up when you can go on."),
        "mact.suspend.button": Phrase(
            es: "Poner en pausa",
            pt: "Pôr em pausa",
            en: "Let it rest"),
        "mact.suspend.why": Phrase(
            es: "¿Por qué?",
            pt: "Por quê?",
            en: "Why?"),
        "mact.resume": Phrase(
            es: "Retomar el caso",
            pt: "Retomar o caso",
            en: "Take the case up again"),
        "mact.resume.text": Phrase(
            es: "Sigue donde quedó.",
            pt: "Continua de onde parou.",
            en: "It goes on where it stood."),
        "mact.resume.button": Phrase(
            es: "Retomar el caso",
            pt: "Retomar o caso",
            en: "Take it up again"),
        "mact.dispute": Phrase(
            es: "No fue así",
            pt: "Não foi assim",
            en: "It was not so"),
        "mact.dispute.text": Phrase(
            es: "El consultor ve qué no coincide y lo corrige; después usted confirma.",
            pt: "O consultor vê o que não confere e corrige; depois você confirma.",
            en: "The consultant sees what is wrong and mends it; then you confirm."),
        "mact.dispute.button": Phrase(
            es: "Decir que no fue así",
            pt: "Dizer que não foi assim",
            en: "Say that it was not so"),
        "mact.dispute.why": Phrase(
            es: "¿Qué no coincide?",
            pt: "O que não confere?",
            en: "What is wrong?"),
        "mact.cancel": Phrase(
            es: "Cancelar la sesión",
            pt: "Cancelar a sessão",
            en: "Cancel the session"),
        "mact.cancel.text": Phrase(
            es: "El consultor lo ve enseguida y le propone otra.",
            pt: "O consultor vê na hora e propõe outra.",
            en: "The consultant sees it at once and proposes another."),
        "mact.cancel.button": Phrase(
            es: "Cancelar la sesión",
            pt: "Cancelar a sessão",
            en: "Cancel the session"),
        "mact.cancel.why": Phrase(
            es: "¿Por qué?",
            pt: "Por quê?",
            en: "Why?"),
        "mact.miss": Phrase(
            es: "El consultor no vino",
            pt: "O consultor não veio",
            en: "The consultant did not come"),
        "mact.miss.text": Phrase(
            es: "Lo anotamos. Si vuelve a pasar, buscamos a otra persona.",
            pt: "Anotamos. Se acontecer de novo, procuramos outra pessoa.",
            en: "We note it. If it happens again, we look for somebody else."),
        "mact.miss.button": Phrase(
            es: "Avisar que no vino",
            pt: "Avisar que não veio",
            en: "Report that they did not come"),
        "mact.miss.why": Phrase(
            es: "¿Qué pasó?",
            pt: "O que aconteceu?",
            en: "What happened?"),
        "mact.confirm.button": Phrase(
            es: "Confirmar {{time}}",
            pt: "Confirmar {{time}}",
            en: "Confirm {{time}}"),
        "mact.confirm.text": Phrase(
            es: "Si fue así, confírmelo: las horas cuentan cuando las dos partes están de acuerdo.",
            pt: "Se foi assim, confirme: as horas contam quando as duas partes concordam.",
            en: "If it was so, confirm it: hours count when both sides agree."),
        "mact.evaluate": Phrase(
            es: "¿Cómo le fue?",
            pt: "Como foi?",
            en: "How did it go?"),
        "mact.evaluate.text": Phrase(
            es: "Dos minutos. Ayuda a elegir mejor para otras empresas.",
            pt: "Dois minutos. Ajuda a escolher melhor para outras empresas.",
            en: "Two minutes. It helps to choose better for other firms."),
        "mact.evaluate.button": Phrase(
            es: "Enviar mi evaluación",
            pt: "Enviar minha avaliação",
            en: "Send my evaluation"),
        "mact.evaluate.rating": Phrase(
            es: "¿Cuánto le sirvió a su empresa?",
            pt: "Quanto serviu para a sua empresa?",
            en: "How much did it help your firm?"),
        "mact.rating.5": Phrase(
            es: "5: muchísimo",
            pt: "5: muitíssimo",
            en: "5: very much"),
        "mact.rating.4": Phrase(
            es: "4: mucho",
            pt: "4: muito",
            en: "4: much"),
        "mact.rating.3": Phrase(
            es: "3: algo",
            pt: "3: mais ou menos",
            en: "3: somewhat"),
        "mact.rating.2": Phrase(
            es: "2: poco",
            pt: "2: pouco",
            en: "2: little"),
        "mact.rating.1": Phrase(
            es: "1: nada",
            pt: "1: nada",
            en: "1: not at all"),
        "mact.evaluate.recommends": Phrase(
            es: "Del 0 al 10, ¿la recomendaría a otra empresa?",
            pt: "De 0 a 10, recomendaria a outra empresa?",
            en: "From 0 to 10, would you recommend it to another firm?"),
        "mact.rather-not": Phrase(
            es: "Prefiero no decirlo",
            pt: "Prefiro não dizer",
            en: "I would rather not say"),
        "mact.evaluate.comment": Phrase(
            es: "¿Algo que quiera agregar?",
            pt: "Quer acrescentar algo?",
            en: "Anything to add?"),
        "mact.follow-up": Phrase(
            es: "A los {{months}} meses: ¿qué cambió?",
            pt: "Aos {{months}} meses: o que mudou?",
            en: "After {{months}} months: what has changed?"),
        "mact.follow-up.text": Phrase(
            es: "Tres preguntas. Así se sabe si la mentoría sirve.",
            pt: "Três perguntas. Assim se sabe se a mentoria serve.",
            en: "Three questions. They tell whether mentoring helps."),
        "mact.follow-up.button": Phrase(
            es: "Enviar mis respuestas",
            pt: "Enviar minhas respostas",
            en: "Send my answers"),
        "mact.follow-up.applied": Phrase(
            es: "¿Su empresa aplica algo de lo que trabajaron?",
            pt: "Sua empresa aplica algo do que trabalharam?",
            en: "Does your firm apply something of what was worked on?"),
        "mact.follow-up.results": Phrase(
            es: "¿Qué consiguió desde entonces?",
            pt: "O que conseguiu desde então?",
            en: "What has come of it since?"),
        "mact.follow-up.comment": Phrase(
            es: "Cuéntelo en una línea",
            pt: "Conte em uma linha",
            en: "Tell it in a line"),
        "mact.fault.reason": Phrase(
            es: "Escriba el motivo.",
            pt: "Escreva o motivo.",
            en: "Write the reason."),
        "mact.fault.rating": Phrase(
            es: "Elija cuánto le sirvió, de 1 a 5.",
            pt: "Escolha quanto serviu, de 1 a 5.",
            en: "Choose how much it helped, 1 to 5."),
        "mact.fault.applied": Phrase(
            es: "Elija sí o no.",
            pt: "Escolha sim ou não.",
            en: "Choose yes or no."),
        "notice.problem-case-open": Phrase(
            es: "Ya tiene un pedido abierto sobre este tema: es este.",
            pt: "Você já tem um pedido aberto sobre este tema: é este.",
            en: "You have an open request on this topic already: this one."),
        "notice.asked": Phrase(
            es: "Pedido enviado. Aquí verá cada paso.",
            pt: "Pedido enviado. Aqui você verá cada passo.",
            en: "Request sent. You will see every step here."),
        "notice.amended": Phrase(
            es: "Pedido cambiado. Conserva su lugar en la fila.",
            pt: "Pedido alterado. Mantém o lugar na fila.",
            en: "Request amended. It keeps its place in the queue."),
        "notice.withdrawn": Phrase(
            es: "Pedido retirado.",
            pt: "Pedido retirado.",
            en: "Request withdrawn."),
        "notice.refused": Phrase(
            es: "Buscamos a otra persona.",
            pt: "Procuramos outra pessoa.",
            en: "We are looking for somebody else."),
        "notice.hours-confirmed": Phrase(
            es: "Horas confirmadas.",
            pt: "Horas confirmadas.",
            en: "Hours confirmed."),
        "notice.hours-disputed": Phrase(
            es: "Se lo dijimos al consultor.",
            pt: "Avisamos o consultor.",
            en: "The consultant has been told."),
        "notice.evaluated": Phrase(
            es: "Gracias por su evaluación.",
            pt: "Obrigado pela sua avaliação.",
            en: "Thank you for your evaluation."),
        "notice.follow-up-answered": Phrase(
            es: "Gracias por sus respuestas.",
            pt: "Obrigado pelas suas respostas.",
            en: "Thank you for your answers.")
    ]
}
