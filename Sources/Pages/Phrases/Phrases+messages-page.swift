extension Phrases {
    /// The office's page of messages, and the switch on the account page.
    static let messagesPage: [String: Phrase] = [
        "account.messages": Phrase(
            es: "Mensajes por correo", pt: "Mensagens por e-mail", en: "Messages by e-mail"),
        "account.messages.all": Phrase(
            es: "Avisarme de mis casos de mentoría", pt: "Avisar-me dos meus casos de mentoria",
            en: "Tell me about my mentoring cases"),
        "account.messages.needed": Phrase(
            es:
                "Las propuestas a consultores y los cambios de fecha de una sesión se avisan siempre, porque alguien espera.",
            pt:
                "As propostas a consultores e as mudanças de data de uma sessão são sempre avisadas, porque alguém espera.",
            en: "Proposals to consultants and changes of a session's date are always told, because somebody waits."),
        "account.messages.no-address": Phrase(
            es: "Su cuenta no tiene una dirección de correo, así que no se le envía ninguno.",
            pt: "Sua conta não tem um endereço de e-mail, por isso nenhuma é enviada.",
            en: "Your account has no e-mail address, so none are sent."),
        "messages.title": Phrase(es: "Mensajes", pt: "Mensagens", en: "Messages"),
        "messages.on": Phrase(
            es: "Los mensajes se envían por correo. Se intenta durante tres días; lo que no se pudo queda aquí.",
            pt: "As mensagens são enviadas por e-mail. Tenta-se durante três dias; o que não foi possível fica aqui.",
            en: "Messages are sent by e-mail. They are tried for three days; what could not be sent stays here."),
        "messages.off": Phrase(
            es: "Los mensajes por correo están apagados: no hay un servidor de correo configurado.",
            pt: "As mensagens por e-mail estão desligadas: não há servidor de e-mail configurado.",
            en: "Messages by e-mail are off: no mail server is configured."),
        "messages.failed": Phrase(es: "No se pudieron enviar", pt: "Não puderam ser enviadas", en: "Could not be sent"),
        "messages.failed.none": Phrase(es: "Ninguno.", pt: "Nenhuma.", en: "None."),
        "messages.failed.short": Phrase(es: "Sin enviar", pt: "Não enviadas", en: "Not sent"),
        "messages.waiting": Phrase(es: "En camino", pt: "A caminho", en: "Under way"),
        "messages.waiting.none": Phrase(
            es: "Nada espera en este momento.", pt: "Nada espera neste momento.", en: "Nothing waits at the moment."),
        "messages.counts": Phrase(
            es: "Últimos {{days}} días", pt: "Últimos {{days}} dias", en: "The last {{days}} days"),
        "messages.counts.none": Phrase(
            es: "Todavía no hubo mensajes.", pt: "Ainda não houve mensagens.", en: "No messages yet."),
        "messages.kind": Phrase(es: "Mensaje", pt: "Mensagem", en: "Message"),
        "messages.person": Phrase(es: "Persona", pt: "Pessoa", en: "Person"),
        "messages.given-up": Phrase(es: "Último intento", pt: "Última tentativa", en: "Last try"),
        "messages.next": Phrase(es: "Próximo intento", pt: "Próxima tentativa", en: "Next try"),
        "messages.tries": Phrase(es: "Intentos", pt: "Tentativas", en: "Tries"),
        "messages.reason": Phrase(es: "Motivo", pt: "Motivo", en: "Reason"),
        "messages.again": Phrase(es: "Enviar de nuevo", pt: "Enviar de novo", en: "Send again"),
        "messages.sent": Phrase(es: "Enviados", pt: "Enviadas", en: "Sent"),
        "messages.planned": Phrase(es: "Por enviar", pt: "A enviar", en: "To be sent"),
        "messages.dropped": Phrase(es: "Sin objeto", pt: "Sem objeto", en: "Not needed"),
        "messages.dropped.hint": Phrase(
            es:
                "Sin objeto: al momento de enviarlo ya no valía, o la persona no tiene correo o no quiere estos mensajes.",
            pt:
                "Sem objeto: no momento de enviar já não valia, ou a pessoa não tem e-mail ou não quer estas mensagens.",
            en:
                "Not needed: it held no longer when it was to be sent, or the person has no address or wants no such messages."
        )
    ]

    /// What the messages and their troubles are called.
    static let messageWords: [String: Phrase] = [
        "notice.again": Phrase(
            es: "El mensaje se enviará de nuevo en unos segundos.",
            pt: "A mensagem será enviada de novo em alguns segundos.",
            en: "The message will be sent again in some seconds."),
        "message-kind.offer": Phrase(es: "Propuesta de caso", pt: "Proposta de caso", en: "Proposal of a case"),
        "message-kind.offerExpiring": Phrase(
            es: "Propuesta por vencer", pt: "Proposta a vencer", en: "Proposal about to expire"),
        "message-kind.hoursDisputed": Phrase(
            es: "Horas en desacuerdo", pt: "Horas em desacordo", en: "Hours not agreed on"),
        "message-kind.caseTaken": Phrase(
            es: "Caso que pasó a otra persona", pt: "Caso que passou a outra pessoa", en: "Case taken over"),
        "message-kind.consultantFound": Phrase(
            es: "Consultor encontrado", pt: "Consultor encontrado", en: "Consultant found"),
        "message-kind.consultantLeft": Phrase(
            es: "Cambio de consultor", pt: "Mudança de consultor", en: "Consultant left"),
        "message-kind.stillWaiting": Phrase(
            es: "Espera más larga que lo prometido", pt: "Espera maior que a prometida",
            en: "Wait longer than promised"),
        "message-kind.sessionTomorrow": Phrase(
            es: "Recordatorio de sesión", pt: "Lembrete de sessão", en: "Reminder of a session"),
        "message-kind.hoursToConfirm": Phrase(
            es: "Horas por confirmar", pt: "Horas a confirmar", en: "Hours to confirm"),
        "message-kind.caseClosed": Phrase(es: "Caso cerrado", pt: "Caso encerrado", en: "Case closed"),
        "message-kind.followUp": Phrase(
            es: "Preguntas a los 6 y 12 meses", pt: "Perguntas aos 6 e 12 meses",
            en: "Questions after 6 and 12 months"),
        "message-kind.sessionPlanned": Phrase(es: "Sesión fijada", pt: "Sessão marcada", en: "Session planned"),
        "message-kind.sessionMoved": Phrase(es: "Sesión cambiada", pt: "Sessão mudada", en: "Session moved"),
        "message-kind.sessionCancelled": Phrase(
            es: "Sesión cancelada", pt: "Sessão cancelada", en: "Session cancelled"),
        "message-kind.casesNeedPerson": Phrase(
            es: "Resumen para la coordinación", pt: "Resumo para a coordenação", en: "Digest for coordinators"),
        "message-reason.unreachable": Phrase(
            es: "No se llega al servidor de correo.", pt: "Não se chega ao servidor de e-mail.",
            en: "The mail server cannot be reached."),
        "message-reason.timeout": Phrase(
            es: "El servidor de correo no respondió a tiempo.", pt: "O servidor de e-mail não respondeu a tempo.",
            en: "The mail server did not answer in time."),
        "message-reason.untrusted": Phrase(
            es: "La conexión con el servidor de correo no es segura.",
            pt: "A conexão com o servidor de e-mail não é segura.",
            en: "The connection to the mail server is not safe."),
        "message-reason.login": Phrase(
            es: "El servidor de correo no acepta el usuario o la contraseña.",
            pt: "O servidor de e-mail não aceita o usuário ou a senha.",
            en: "The mail server does not take the user or the password."),
        "message-reason.broken": Phrase(
            es: "La conexión se cortó.", pt: "A conexão caiu.", en: "The connection broke off."),
        "message-reason.tooMany": Phrase(
            es: "La persona ya recibió veinte mensajes en un día.",
            pt: "A pessoa já recebeu vinte mensagens em um dia.",
            en: "The person was sent twenty messages in a day already."),
        "message-reason.address": Phrase(
            es: "La dirección no sirve para el correo.", pt: "O endereço não serve para e-mail.",
            en: "The address is none for mail."),
        "message-reason.mailbox": Phrase(
            es: "La dirección no existe o no recibe correo ({{code}}).",
            pt: "O endereço não existe ou não recebe e-mail ({{code}}).",
            en: "The address does not exist or takes no mail ({{code}})."),
        "message-reason.later": Phrase(
            es: "El servidor de correo pidió esperar ({{code}}).",
            pt: "O servidor de e-mail pediu para esperar ({{code}}).",
            en: "The mail server asked to wait ({{code}})."),
        "message-reason.behind": Phrase(
            es: "Espera a un mensaje anterior.", pt: "Espera uma mensagem anterior.",
            en: "Waits for an earlier message."),
        "message-reason.code": Phrase(
            es: "El servidor de correo lo rechazó ({{code}}).", pt: "O servidor de e-mail a recusou ({{code}}).",
            en: "The mail server refused it ({{code}}).")
    ]
}
