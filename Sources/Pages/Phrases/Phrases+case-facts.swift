extension Phrases {
    /// What a case is about, as its learner or firm reads it: what is to be done now, the request, the answers.
    static let caseFacts: [String: Phrase] = [
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
            en: "No")
    ]
}
