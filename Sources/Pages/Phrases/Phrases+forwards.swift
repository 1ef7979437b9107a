extension Phrases {
    /// The office's pages of forwards.
    static let forwards: [String: Phrase] = [
        "forwards.title": Phrase(es: "Reenvíos", pt: "Encaminhamentos", en: "Forwarding"),
        "forwards.text": Phrase(
            es:
                "Las declaraciones de aprendizaje (xAPI) que se guardan aquí pueden enviarse también a otro registro (LRS), en su orden y al menos una vez. Lo que se envía ya no se puede retirar desde aquí.",
            pt:
                "As declarações de aprendizagem (xAPI) gravadas aqui podem ser enviadas também a outro registro (LRS), em sua ordem e ao menos uma vez. O que se envia já não pode ser retirado a partir daqui.",
            en:
                "Learning statements (xAPI) that are stored here can be sent to another store (LRS) too, in their order and at least once. What is sent cannot be taken back from here."
        ),
        "forwards.new": Phrase(es: "Nuevo reenvío", pt: "Novo encaminhamento", en: "New forward"),
        "forwards.empty": Phrase(
            es: "Todavía no se reenvía nada", pt: "Ainda não se encaminha nada", en: "Nothing is forwarded yet"),
        "forwards.empty.text": Phrase(
            es: "Necesita la dirección del otro registro y una clave que permita guardar en él.",
            pt: "Você precisa do endereço do outro registro e de uma chave que permita gravar nele.",
            en: "You need the other store's address, and a key that lets you store statements there."),
        "forwards.store": Phrase(es: "Registro", pt: "Registro", en: "Store"),
        "forwards.progress": Phrase(es: "Avance", pt: "Progresso", en: "Progress"),
        "forwards.filter": Phrase(es: "Qué se reenvía", pt: "O que se encaminha", en: "What is forwarded"),
        "forwards.filter.hint": Phrase(
            es: "Lo que quede vacío no limita.", pt: "O que ficar vazio não limita.",
            en: "What is left empty does not limit."),
        "forwards.all": Phrase(es: "Todo", pt: "Tudo", en: "Everything"),
        "forwards.state": Phrase(es: "Estado", pt: "Estado", en: "State"),
        "forwards.acts": Phrase(es: "Acciones", pt: "Ações", en: "Actions")
    ]

    /// What routes say of forwards.
    static let forwardWords: [String: Phrase] = [
        "notice.forward-made": Phrase(
            es: "El reenvío está en marcha.", pt: "O encaminhamento está em andamento.", en: "Forwarding has begun."),
        "notice.forward-paused": Phrase(
            es: "En pausa: lo que llegue espera.", pt: "Em pausa: o que chegar espera.",
            en: "Paused: what comes waits."),
        "notice.forward-resumed": Phrase(
            es: "El reenvío sigue donde estaba.", pt: "O encaminhamento continua de onde estava.",
            en: "Forwarding goes on where it was."),
        "notice.forward-skipped": Phrase(
            es: "Se omitió la declaración, y el reenvío sigue.",
            pt: "A declaração foi pulada, e o encaminhamento segue.",
            en: "The statement was passed over, and forwarding goes on."),
        "notice.forward-changed": Phrase(
            es: "Las credenciales cambiaron.", pt: "As credenciais mudaram.", en: "The credentials have changed."),
        "notice.forward-removed": Phrase(
            es: "Ya no se reenvía nada allí.", pt: "Já não se encaminha nada para lá.",
            en: "Nothing is forwarded there any more."),
        "forward.new.title": Phrase(es: "Nuevo reenvío", pt: "Novo encaminhamento", en: "New forward"),
        "forward.new.text": Phrase(
            es: "El otro registro recibe datos de personas: hace falta un acuerdo con quien lo tiene.",
            pt: "O outro registro recebe dados de pessoas: é preciso um acordo com quem o mantém.",
            en: "The other store receives people's data: you need an agreement with whoever runs it."),
        "forward.new.button": Phrase(es: "Empezar a reenviar", pt: "Começar a encaminhar", en: "Begin forwarding"),
        "forward.name": Phrase(es: "Nombre", pt: "Nome", en: "Name"),
        "forward.name.hint": Phrase(
            es: "Como se verá en la lista: «Ministerio», «Panel regional».",
            pt: "Como aparecerá na lista: “Ministério”, “Painel regional”.",
            en: "As the list will show it: “Ministry”, “Regional panel”."),
        "forward.address": Phrase(es: "Dirección xAPI", pt: "Endereço xAPI", en: "xAPI address"),
        "forward.address.hint": Phrase(
            es: "Como https://lrs.ejemplo.org/xapi. Con http:// todo viaja sin cifrar.",
            pt: "Como https://lrs.exemplo.org/xapi. Com http:// tudo viaja sem criptografia.",
            en: "As https://lrs.example.org/xapi. With http:// everything travels unencrypted."),
        "forward.login": Phrase(es: "Usuario o clave", pt: "Usuário ou chave", en: "User or key"),
        "forward.login.hint": Phrase(
            es: "Vacío si el otro registro pide un token (Bearer).",
            pt: "Vazio se o outro registro pede um token (Bearer).",
            en: "Empty where the other store asks for a token (Bearer)."),
        "forward.secret": Phrase(
            es: "Contraseña, secreto o token", pt: "Senha, segredo ou token", en: "Password, secret or token"),
        "forward.secret.hint": Phrase(
            es: "No se vuelve a mostrar.", pt: "Não será mostrado de novo.", en: "It is not shown again."),
        "forward.from": Phrase(es: "Desde dónde", pt: "Desde onde", en: "From where"),
        "forward.from.now": Phrase(
            es: "Lo que llegue desde ahora", pt: "O que chegar a partir de agora", en: "What comes from now on"),
        "forward.from.start": Phrase(
            es: "También todo lo guardado hasta hoy", pt: "Também tudo o que foi gravado até hoje",
            en: "Everything stored so far too"),
        "forward.verb": Phrase(es: "Solo este verbo", pt: "Somente este verbo", en: "Only this verb"),
        "forward.verb.hint": Phrase(
            es: "Como http://adlnet.gov/expapi/verbs/completed", pt: "Como http://adlnet.gov/expapi/verbs/completed",
            en: "As http://adlnet.gov/expapi/verbs/completed"),
        "forward.activity": Phrase(
            es: "Solo esta actividad, o un curso con lo que contiene",
            pt: "Somente esta atividade, ou um curso com o que contém",
            en: "Only this activity, or a course with what it holds"),
        "forward.activity.hint": Phrase(
            es: "Su dirección completa (IRI).", pt: "Seu endereço completo (IRI).", en: "Its whole address (IRI)."),
        "forward.agent": Phrase(es: "Solo esta persona", pt: "Somente esta pessoa", en: "Only this person"),
        "forward.agent.hint": Phrase(
            es: "Su correo, o su agente en JSON.", pt: "Seu e-mail, ou seu agente em JSON.",
            en: "Their e-mail address, or their agent in JSON."),
        "forward.registration": Phrase(
            es: "Solo esta inscripción", pt: "Somente esta inscrição", en: "Only this registration"),
        "forward.registration.hint": Phrase(es: "Su UUID.", pt: "Seu UUID.", en: "Its UUID."),
        "forward.condition.verb": Phrase(es: "Verbo", pt: "Verbo", en: "Verb"),
        "forward.condition.activity": Phrase(es: "Actividad", pt: "Atividade", en: "Activity"),
        "forward.condition.agent": Phrase(es: "Persona", pt: "Pessoa", en: "Person"),
        "forward.condition.registration": Phrase(es: "Inscripción", pt: "Inscrição", en: "Registration"),
        "forward.made": Phrase(
            es: "Hecho el {{date}} por {{name}}", pt: "Criado em {{date}} por {{name}}",
            en: "Made on {{date}} by {{name}}"),
        "forward.made.command": Phrase(
            es: "Hecho el {{date}} por un comando", pt: "Criado em {{date}} por um comando",
            en: "Made on {{date}} by a command"),
        "forward.waiting": Phrase(es: "Esperan", pt: "Esperam", en: "Waiting"),
        "forward.more": Phrase(es: "más de {{count}}", pt: "mais de {{count}}", en: "more than {{count}}"),
        "forward.delivered": Phrase(es: "Entregadas", pt: "Entregues", en: "Delivered"),
        "forward.place": Phrase(es: "Lugar en el registro", pt: "Lugar no registro", en: "Place in the log"),
        "forward.place.of": Phrase(
            es: "{{count}} de {{end}}", pt: "{{count}} de {{end}}", en: "{{count}} of {{end}}"),
        "forward.last": Phrase(es: "Última entrega", pt: "Última entrega", en: "Last delivery"),
        "forward.next": Phrase(
            es: "Próximo intento: {{date}}", pt: "Próxima tentativa: {{date}}", en: "Next try: {{date}}"),
        "forward.pause": Phrase(es: "Pausar", pt: "Pausar", en: "Pause"),
        "forward.resume": Phrase(es: "Seguir", pt: "Continuar", en: "Go on"),
        "forward.retry": Phrase(es: "Intentar ahora", pt: "Tentar agora", en: "Try now"),
        "forward.skip": Phrase(es: "Omitir la declaración", pt: "Pular a declaração", en: "Pass over the statement"),
        "forward.credentials": Phrase(
            es: "Cambiar credenciales", pt: "Mudar credenciais", en: "Change credentials"),
        "forward.remove": Phrase(es: "Quitar", pt: "Remover", en: "Remove"),
        "forward-state.active": Phrase(es: "En marcha", pt: "Em andamento", en: "Going on"),
        "forward-state.waiting": Phrase(es: "Reintenta", pt: "Tenta de novo", en: "Trying again"),
        "forward-state.paused": Phrase(es: "En pausa", pt: "Em pausa", en: "Paused"),
        "forward-state.stopped": Phrase(es: "Detenido", pt: "Parado", en: "Stopped"),
        "forward-fault.unreachable": Phrase(
            es: "No se llega al otro registro.", pt: "Não se chega ao outro registro.",
            en: "The other store cannot be reached."),
        "forward-fault.timeout": Phrase(
            es: "No respondió a tiempo.", pt: "Não respondeu a tempo.", en: "It did not answer in time."),
        "forward-fault.untrusted": Phrase(
            es: "Su certificado no es de fiar.", pt: "Seu certificado não é confiável.",
            en: "Its certificate cannot be trusted."),
        "forward-fault.broken": Phrase(
            es: "Cortó la conexión sin responder.", pt: "Cortou a conexão sem responder.",
            en: "It broke off without an answer."),
        "forward-fault.page": Phrase(
            es: "En esa dirección hay una página web, no un registro.",
            pt: "Nesse endereço há uma página web, não um registro.",
            en: "There is a web page at that address, not a store."),
        "forward-fault.file": Phrase(
            es: "No se puede leer un archivo adjunto de esta declaración.",
            pt: "Não é possível ler um arquivo anexo desta declaração.",
            en: "An attached file of this statement cannot be read."),
        "forward-fault.401": Phrase(
            es: "No acepta las credenciales (401).", pt: "Não aceita as credenciais (401).",
            en: "It does not accept the credentials (401)."),
        "forward-fault.409": Phrase(
            es: "Ya tiene esa declaración con otro contenido (409).",
            pt: "Já tem essa declaração com outro conteúdo (409).",
            en: "It has that statement already, with other content (409)."),
        "forward-fault.refused": Phrase(
            es: "Rechaza una declaración ({{code}}).", pt: "Recusa uma declaração ({{code}}).",
            en: "It refuses a statement ({{code}})."),
        "forward-fault.busy": Phrase(
            es: "No puede recibir ahora ({{code}}).", pt: "Não pode receber agora ({{code}}).",
            en: "It cannot take anything now ({{code}})."),
        "forward-fault.other": Phrase(
            es: "Respondió algo que no se esperaba ({{code}}). Revise la dirección.",
            pt: "Respondeu algo inesperado ({{code}}). Verifique o endereço.",
            en: "It answered something unexpected ({{code}}). Check the address."),
        "forward-credentials.title": Phrase(
            es: "Credenciales de «{{name}}»", pt: "Credenciais de “{{name}}”", en: "Credentials of “{{name}}”"),
        "forward-credentials.text": Phrase(
            es: "El reenvío sigue donde estaba.", pt: "O encaminhamento continua de onde estava.",
            en: "Forwarding goes on where it was."),
        "forward-credentials.button": Phrase(
            es: "Guardar las credenciales", pt: "Salvar as credenciais", en: "Save the credentials"),
        "skip-forward.title": Phrase(
            es: "Omitir la declaración que «{{name}}» rechaza", pt: "Pular a declaração que “{{name}}” recusa",
            en: "Pass over the statement that “{{name}}” refuses"),
        "skip-forward.lost": Phrase(
            es: "El otro registro no la tendrá; aquí se conserva.",
            pt: "O outro registro não a terá; aqui ela é conservada.",
            en: "The other store will not have it; here it is kept."),
        "skip-forward.on": Phrase(
            es: "El reenvío sigue con la siguiente.", pt: "O encaminhamento segue com a próxima.",
            en: "Forwarding goes on with the next one."),
        "skip-forward.noted": Phrase(
            es: "Queda anotado quién la omitió.", pt: "Fica anotado quem a pulou.",
            en: "It is noted who passed it over."),
        "remove-forward.title": Phrase(
            es: "Quitar el reenvío a «{{name}}»", pt: "Remover o encaminhamento a “{{name}}”",
            en: "Remove the forward to “{{name}}”"),
        "remove-forward.stays": Phrase(
            es: "Lo que ya se envió queda allí.", pt: "O que já foi enviado fica lá.",
            en: "What was sent already stays there."),
        "remove-forward.place": Phrase(
            es: "Se olvidan las credenciales y hasta dónde llegó.",
            pt: "Esquecem-se as credenciais e até onde chegou.",
            en: "The credentials and how far it came are forgotten."),
        "forward.back": Phrase(es: "Volver", pt: "Voltar", en: "Back")
    ]
}
