extension Phrases {
    /// What a learner or firm can do with a case, and what is said of it.
    static let caseActs: [String: Phrase] = [
        "mcase-now.requested": Phrase(
            es: "Buscamos a quien pueda ayudarlo. No tiene que hacer nada: la propuesta aparece aquí.",
            pt: "Procuramos quem possa ajudar. Você não precisa fazer nada: a proposta aparece aqui.",
            en: "We are looking for somebody. There is nothing for you to do: the proposal will show here."),
        "mcase-now.change": Phrase(
            es: "Seguimos buscando. Hay un cambio en su pedido que ayudaría.",
            pt: "Continuamos procurando. Há uma mudança no seu pedido que ajudaria.",
            en: "We are still looking. One change to your request would help."),
        "mcase-now.proposed": Phrase(
            es: "Le propusimos su caso a {{name}} y esperamos su respuesta.",
            pt: "Propusemos seu caso a {{name}} e esperamos a resposta.",
            en: "We proposed your case to {{name}} and wait for the answer."),
        "mcase-now.accepted": Phrase(
            es: "{{name}} aceptó su caso y le propondrá la primera sesión.",
            pt: "{{name}} aceitou seu caso e vai propor a primeira sessão.",
            en: "{{name}} accepted your case and will propose the first session."),
        "mcase-now.accepted-next": Phrase(
            es: "{{name}} aceptó su caso. La primera sesión es el {{time}}.",
            pt: "{{name}} aceitou seu caso. A primeira sessão é {{time}}.",
            en: "{{name}} accepted your case. The first session is {{time}}."),
        "mcase-now.underWay": Phrase(
            es: "Trabaja con {{name}}, que le propondrá la próxima sesión.",
            pt: "Você trabalha com {{name}}, que vai propor a próxima sessão.",
            en: "You work with {{name}}, who will propose the next session."),
        "mcase-now.underWay-next": Phrase(
            es: "Trabaja con {{name}}. La próxima sesión es el {{time}}.",
            pt: "Você trabalha com {{name}}. A próxima sessão é {{time}}.",
            en: "You work with {{name}}. The next session is {{time}}."),
        "mcase-now.suspended": Phrase(
            es: "El caso está en pausa. Cuando puedan seguir, {{name}} o usted lo retoman.",
            pt: "O caso está em pausa. Quando puderem continuar, {{name}} ou você o retoma.",
            en: "The case rests. When you can go on, {{name}} or you take it up again."),
        "mcase-now.closed-open": Phrase(
            es: "El caso se cerró. Falta su evaluación.",
            pt: "O caso foi encerrado. Falta a sua avaliação.",
            en: "The case is closed. Your evaluation is missing."),
        "mcase-now.closed": Phrase(
            es: "El caso se cerró. A los 6 meses le preguntaremos qué cambió.",
            pt: "O caso foi encerrado. Aos 6 meses perguntaremos o que mudou.",
            en: "The case is closed. After 6 months we shall ask what has changed."),
        "mcase-now.follow-up": Phrase(
            es: "Pasaron {{months}} meses desde el cierre. Cuéntenos qué cambió en su empresa.",
            pt: "Passaram {{months}} meses desde o encerramento. Conte o que mudou na sua empresa.",
            en: "It is {{months}} months since the closing. Tell us what has changed in your firm."),
        "mcase-now.answered": Phrase(
            es: "Gracias por contarnos qué cambió. No falta nada.",
            pt: "Obrigado por contar o que mudou. Não falta nada.",
            en: "Thank you for telling what has changed. Nothing is missing."),
        "mcase-now.ended": Phrase(
            es: "El caso terminó. Gracias por haberlo recorrido hasta aquí.",
            pt: "O caso foi concluído. Obrigado por ter chegado até aqui.",
            en: "The case has ended. Thank you for going all the way."),
        "mcase-now.withdrawn": Phrase(
            es: "Este pedido fue retirado. Puede hacer otro cuando quiera.",
            pt: "Este pedido foi retirado. Você pode fazer outro quando quiser.",
            en: "This request was withdrawn. You may make another at any time."),
        "mcase-task.confirm": Phrase(
            es: "Confirmar las horas del {{date}}",
            pt: "Confirmar as horas de {{date}}",
            en: "Confirm the hours of {{date}}"),
        "mcase-task.follow-up": Phrase(
            es: "Contar qué cambió",
            pt: "Contar o que mudou",
            en: "Tell what has changed"),
        "mcase-task.evaluate": Phrase(
            es: "Evaluar la mentoría",
            pt: "Avaliar a mentoria",
            en: "Evaluate the mentoring"),
        "mcase.since-today": Phrase(
            es: "Pedido hoy, {{date}}",
            pt: "Pedido hoje, {{date}}",
            en: "Asked today, {{date}}"),
        "mcase.since": Phrase(
            es: "Pedido el {{date}}, hace {{count}} días",
            pt: "Pedido em {{date}}, há {{count}} dias",
            en: "Asked on {{date}}, {{count}} days ago"),
        "mcase.since.one": Phrase(
            es: "Pedido ayer, {{date}}",
            pt: "Pedido ontem, {{date}}",
            en: "Asked yesterday, {{date}}"),
        "mcase-amend.topic": Phrase(
            es: "Cambiar el nivel que pide",
            pt: "Alterar o nível pedido",
            en: "Change the level"),
        "mcase-amend.language": Phrase(
            es: "Agregar un idioma",
            pt: "Acrescentar um idioma",
            en: "Add a language"),
        "mcase-amend.place": Phrase(
            es: "Cambiar dónde serían las sesiones",
            pt: "Alterar onde seriam as sessões",
            en: "Change where the sessions are"),
        "mcase-amend.sector": Phrase(
            es: "Cambiar lo que pide del sector",
            pt: "Alterar o que pede do setor",
            en: "Change what you ask of the sector"),
        "mcase-amend.rate": Phrase(
            es: "Cambiar el costo",
            pt: "Alterar o custo",
            en: "Change the cost"),
        "mcase-amend.overlap": Phrase(
            es: "Agregar horarios",
            pt: "Acrescentar horários",
            en: "Add hours"),
        "mcase.lives": Phrase(
            es: "Vive en",
            pt: "Mora em",
            en: "Lives in"),
        "mcase.speaks": Phrase(
            es: "Habla",
            pt: "Fala",
            en: "Speaks"),
        "mcase.there-now": Phrase(
            es: "allí son las {{time}}",
            pt: "lá são {{time}}",
            en: "it is {{time}} there"),
        "mcase.applied": Phrase(
            es: "La empresa aplica lo que trabajaron.",
            pt: "A empresa aplica o que trabalharam.",
            en: "The firm applies what was worked on."),
        "mcase.not-applied": Phrase(
            es: "La empresa no aplica lo que trabajaron.",
            pt: "A empresa não aplica o que trabalharam.",
            en: "The firm does not apply what was worked on."),
        "request-fact.topic": Phrase(
            es: "Tema",
            pt: "Tema",
            en: "Topic"),
        "request-fact.goal": Phrase(
            es: "Qué debería ser distinto",
            pt: "O que deveria ser diferente",
            en: "What should be different"),
        "request-fact.tried": Phrase(
            es: "Qué ya probó",
            pt: "O que já tentou",
            en: "What was tried"),
        "request-fact.languages": Phrase(
            es: "Idiomas",
            pt: "Idiomas",
            en: "Languages"),
        "request-fact.modality": Phrase(
            es: "Sesiones",
            pt: "Sessões",
            en: "Sessions"),
        "request-fact.windows": Phrase(
            es: "Cuándo puede",
            pt: "Quando pode",
            en: "When"),
        "request-fact.hours": Phrase(
            es: "Horas por semana de la empresa",
            pt: "Horas por semana da empresa",
            en: "The firm's hours a week"),
        "request-fact.decides": Phrase(
            es: "Participa quien decide",
            pt: "Quem decide participa",
            en: "Who decides takes part"),
        "request-fact.documents": Phrase(
            es: "Cifras y documentos a mano",
            pt: "Números e documentos à mão",
            en: "Figures and documents at hand"),
        "request-fact.sector": Phrase(
            es: "Sector",
            pt: "Setor",
            en: "Sector"),
        "request-fact.needs-sector": Phrase(
            es: "solo con experiencia en él",
            pt: "só com experiência nele",
            en: "only with experience of it"),
        "request-fact.packages": Phrase(
            es: "Horas con el consultor",
            pt: "Horas com o consultor",
            en: "Hours with the consultant"),
        "request-fact.urgency": Phrase(
            es: "Urgencia",
            pt: "Urgência",
            en: "Urgency"),
        "request-fact.preferred": Phrase(
            es: "Prefiere trabajar con",
            pt: "Prefere trabalhar com",
            en: "Would rather work with"),
        "request-fact.origin": Phrase(
            es: "Pedido desde",
            pt: "Pedido a partir de",
            en: "Asked from"),
        "answer.yes": Phrase(
            es: "Sí",
            pt: "Sim",
            en: "Yes"),
        "answer.no": Phrase(
            es: "No",
            pt: "Não",
            en: "No"),
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
