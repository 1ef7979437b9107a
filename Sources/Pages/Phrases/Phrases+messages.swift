extension Phrases {
    /// What people are told by mail: a subject that says it all, a few sentences, the name of the page to go on at.
    static let messages: [String: Phrase] = [
        "message.greeting": Phrase(es: "Hola, {{name}}:", pt: "Olá, {{name}}:", en: "Hello {{name}},"),
        "message.footer": Phrase(
            es: "Recibe este mensaje porque tiene una cuenta en {{site}}. Aquí elige cuáles recibe:",
            pt: "Você recebe esta mensagem porque tem uma conta em {{site}}. Aqui você escolhe quais recebe:",
            en: "You get this message because you have an account at {{site}}. Choose here which you get:"),
        "message.settings": Phrase(
            es: "Mensajes por correo", pt: "Mensagens por e-mail", en: "Messages by e-mail"),
        "message.place": Phrase(es: "Lugar: {{place}}", pt: "Local: {{place}}", en: "Place: {{place}}"),

        // To a consultant.
        "message.offer.subject": Phrase(
            es: "Nuevo caso de mentoría sobre {{topic}}: responda hasta el {{until}}",
            pt: "Novo caso de mentoria sobre {{topic}}: responda até {{until}}",
            en: "New mentoring case on {{topic}}: answer until {{until}}"),
        "message.offer.text": Phrase(
            es: """
                Le proponemos un caso de mentoría sobre {{topic}}: {{other}}, {{country}}.

                Puede aceptarlo o rechazarlo hasta el {{until}} ({{clock}}). Después, la propuesta pasa a otra persona.
                """,
            pt: """
                Propomos a você um caso de mentoria sobre {{topic}}: {{other}}, {{country}}.

                Você pode aceitar ou recusar até {{until}} ({{clock}}). Depois, a proposta passa a outra pessoa.
                """,
            en: """
                We propose a mentoring case on {{topic}} to you: {{other}}, {{country}}.

                You can accept or decline it until {{until}} ({{clock}}). After that it goes to somebody else.
                """),
        "message.offer.why": Phrase(
            es: "Por qué usted: {{reasons}}.", pt: "Por que você: {{reasons}}.", en: "Why you: {{reasons}}."),
        "message.offer.coordinator": Phrase(
            es: "La coordinación de la red pensó en usted para este caso.",
            pt: "A coordenação da rede pensou em você para este caso.",
            en: "The network's coordinators thought of you for this case."),
        "message.offer.link": Phrase(
            es: "Ver el caso y responder", pt: "Ver o caso e responder", en: "See the case and answer"),
        "message.offerExpiring.subject": Phrase(
            es: "Queda poco para responder al caso de mentoría sobre {{topic}}: hasta el {{until}}",
            pt: "Resta pouco tempo para responder ao caso de mentoria sobre {{topic}}: até {{until}}",
            en: "Little time left to answer the mentoring case on {{topic}}: until {{until}}"),
        "message.offerExpiring.text": Phrase(
            es: """
                La propuesta de {{other}} sobre {{topic}} vence el {{until}} ({{clock}}) y espera su respuesta.

                Si no puede tomarla, recházela ahora: así otra persona puede ayudar antes.
                """,
            pt: """
                A proposta de {{other}} sobre {{topic}} vence em {{until}} ({{clock}}) e espera sua resposta.

                Se você não puder assumi-la, recuse agora: assim outra pessoa pode ajudar antes.
                """,
            en: """
                The proposal of {{other}} on {{topic}} ends on {{until}} ({{clock}}) and waits for your answer.

                If you cannot take it, decline it now, so that somebody else can help sooner.
                """),
        "message.offerExpiring.link": Phrase(
            es: "Ver el caso y responder", pt: "Ver o caso e responder", en: "See the case and answer"),
        "message.hoursDisputed.subject": Phrase(
            es: "La empresa no está de acuerdo con las horas de la sesión del {{day}}",
            pt: "A empresa não concorda com as horas da sessão de {{day}}",
            en: "The firm does not agree with the hours of the session of {{day}}"),
        "message.hoursDisputed.text": Phrase(
            es:
                "Usted registró {{time}} con {{other}}. Lea el motivo en la página del caso y corrija las horas, o acuérdelas con la empresa.",
            pt:
                "Você registrou {{time}} com {{other}}. Leia o motivo na página do caso e corrija as horas, ou combine-as com a empresa.",
            en:
                "You logged {{time}} with {{other}}. Read the reason on the case's page and correct the hours, or agree on them with the firm."
        ),
        "message.hoursDisputed.link": Phrase(es: "Ver las horas", pt: "Ver as horas", en: "See the hours"),
        "message.caseTaken.subject": Phrase(
            es: "El caso de mentoría sobre {{topic}} ya no está a su cargo",
            pt: "O caso de mentoria sobre {{topic}} não está mais com você",
            en: "The mentoring case on {{topic}} is no longer yours"),
        "message.caseTaken.text": Phrase(
            es: """
                El caso de {{other}} sobre {{topic}} ya no está a su cargo: la empresa lo retiró o pidió a otra persona, o así lo decidió la coordinación.

                Las sesiones previstas quedan canceladas. Las horas que ya dio se mantienen.
                """,
            pt: """
                O caso de {{other}} sobre {{topic}} não está mais com você: a empresa o retirou ou pediu outra pessoa, ou a coordenação decidiu assim.

                As sessões previstas ficam canceladas. As horas que você já deu se mantêm.
                """,
            en: """
                The case of {{other}} on {{topic}} is no longer yours: the firm withdrew it or asked for somebody else, or the coordinators decided so.

                Sessions that were planned are cancelled. The hours you gave stay.
                """),
        "message.caseTaken.link": Phrase(es: "Ver el caso", pt: "Ver o caso", en: "See the case"),

        // To who asked.
        "message.consultantFound.subject": Phrase(
            es: "Ya tiene consultor: {{other}} tomó su caso de mentoría",
            pt: "Você já tem consultor: {{other}} assumiu seu caso de mentoria",
            en: "You have a consultant: {{other}} took your mentoring case"),
        "message.consultantFound.text": Phrase(
            es: """
                {{other}} aceptó su caso de mentoría sobre {{topic}}.

                El próximo paso es la primera sesión: {{other}} fijará la fecha y usted recibirá el aviso.
                """,
            pt: """
                {{other}} aceitou seu caso de mentoria sobre {{topic}}.

                O próximo passo é a primeira sessão: {{other}} marcará a data e você receberá o aviso.
                """,
            en: """
                {{other}} accepted your mentoring case on {{topic}}.

                Next comes the first session: {{other}} will set the date, and you will be told.
                """),
        "message.consultantFound.link": Phrase(es: "Ver su caso", pt: "Ver seu caso", en: "See your case"),
        "message.consultantLeft.subject": Phrase(
            es: "Buscamos otra persona para su caso de mentoría sobre {{topic}}",
            pt: "Procuramos outra pessoa para seu caso de mentoria sobre {{topic}}",
            en: "We look for somebody else for your mentoring case on {{topic}}"),
        "message.consultantLeft.text": Phrase(
            es:
                "Quien lo acompañaba ya no sigue en su caso. Buscamos a otra persona: su pedido conserva su antigüedad, y le avisaremos.",
            pt:
                "Quem acompanhava você não segue mais no caso. Procuramos outra pessoa: seu pedido conserva a antiguidade, e avisaremos você.",
            en:
                "Whoever accompanied you is no longer on your case. We look for somebody else: your request keeps its age, and you will be told."
        ),
        "message.consultantLeft.link": Phrase(es: "Ver su caso", pt: "Ver seu caso", en: "See your case"),
        "message.stillWaiting.subject": Phrase(
            es: "Todavía no hay consultor para su caso de mentoría sobre {{topic}}",
            pt: "Ainda não há consultor para seu caso de mentoria sobre {{topic}}",
            en: "There is no consultant yet for your mentoring case on {{topic}}"),
        "message.stillWaiting.text": Phrase(
            es: "Pasaron los {{days}} días que prometimos y su caso aún espera. Lo sentimos.",
            pt: "Passaram os {{days}} dias que prometemos e seu caso ainda espera. Lamentamos.",
            en: "The {{days}} days that we promised are over, and your case still waits. We are sorry."),
        "message.stillWaiting.asked": Phrase(
            es: "Ya se lo propusimos a una persona de la red, que tiene unos días para responder.",
            pt: "Já o propusemos a uma pessoa da rede, que tem alguns dias para responder.",
            en: "Somebody of the network has been asked, and has some days to answer."),
        "message.stillWaiting.link": Phrase(
            es: "Ver su caso y qué puede cambiar", pt: "Ver seu caso e o que pode mudar",
            en: "See your case and what you can change"),
        "message.sessionTomorrow.subject": Phrase(
            es: "Recordatorio: sesión de mentoría el {{when}}", pt: "Lembrete: sessão de mentoria, {{when}}",
            en: "Reminder: mentoring session on {{when}}"),
        "message.sessionTomorrow.text": Phrase(
            es:
                "Su sesión con {{other}} sobre {{topic}} es el {{when}} ({{clock}}). Si no puede, cancélela en la página del caso con un motivo.",
            pt:
                "Sua sessão com {{other}} sobre {{topic}}: {{when}} ({{clock}}). Se você não puder, cancele-a na página do caso com um motivo.",
            en:
                "Your session with {{other}} on {{topic}} is on {{when}} ({{clock}}). If you cannot come, cancel it on the case's page with a reason."
        ),
        "message.sessionTomorrow.link": Phrase(es: "Ver la sesión", pt: "Ver a sessão", en: "See the session"),
        "message.hoursToConfirm.subject": Phrase(
            es: "Confirme las horas de su sesión de mentoría del {{day}}",
            pt: "Confirme as horas da sua sessão de mentoria de {{day}}",
            en: "Confirm the hours of your mentoring session of {{day}}"),
        "message.hoursToConfirm.text": Phrase(
            es:
                "{{other}} registró {{time}} en la sesión del {{day}}. Las horas cuentan cuando usted las confirma. Si no está de acuerdo, dígalo en la misma página.",
            pt:
                "{{other}} registrou {{time}} na sessão de {{day}}. As horas contam quando você as confirma. Se não concordar, diga isso na mesma página.",
            en:
                "{{other}} logged {{time}} for the session of {{day}}. Hours count when you confirm them. If you do not agree, say so on the same page."
        ),
        "message.hoursToConfirm.link": Phrase(
            es: "Ver y confirmar las horas", pt: "Ver e confirmar as horas", en: "See and confirm the hours"),
        "message.caseClosed.subject": Phrase(
            es: "Su caso de mentoría sobre {{topic}} se cerró: ¿cómo le fue?",
            pt: "Seu caso de mentoria sobre {{topic}} foi encerrado: como foi?",
            en: "Your mentoring case on {{topic}} is closed: how was it?"),
        "message.caseClosed.text": Phrase(
            es:
                "{{other}} cerró el caso y dejó un informe. Léalo y evalúe la mentoría: lleva un minuto y ayuda a la empresa que viene después.",
            pt:
                "{{other}} encerrou o caso e deixou um relatório. Leia e avalie a mentoria: leva um minuto e ajuda a próxima empresa.",
            en:
                "{{other}} closed the case and left a report. Read it and rate the mentoring: it takes a minute and helps the next firm."
        ),
        "message.caseClosed.link": Phrase(
            es: "Leer el informe y evaluar", pt: "Ler o relatório e avaliar", en: "Read the report and rate"),
        "message.followUp.subject": Phrase(
            es: "{{months}} meses después de su mentoría: ¿qué cambió en su empresa?",
            pt: "{{months}} meses depois da sua mentoria: o que mudou na sua empresa?",
            en: "{{months}} months after your mentoring: what has changed in your firm?"),
        "message.followUp.text": Phrase(
            es:
                "Hace {{months}} meses terminó su mentoría sobre {{topic}}. Cuéntenos qué aplicó y qué resultó: son pocas preguntas y lleva dos minutos.",
            pt:
                "Há {{months}} meses terminou sua mentoria sobre {{topic}}. Conte o que você aplicou e o que resultou: são poucas perguntas e leva dois minutos.",
            en:
                "Your mentoring on {{topic}} ended {{months}} months ago. Tell us what you applied and what came of it: a few questions, two minutes."
        ),
        "message.followUp.link": Phrase(
            es: "Responder las preguntas", pt: "Responder às perguntas", en: "Answer the questions"),

        // To either side.
        "message.sessionPlanned.subject": Phrase(
            es: "Sesión de mentoría: {{when}}", pt: "Sessão de mentoria: {{when}}", en: "Mentoring session: {{when}}"),
        "message.sessionPlanned.text": Phrase(
            es:
                "Tiene una sesión con {{other}} sobre {{topic}}: {{when}} ({{clock}}). Puede guardarla en su calendario con el archivo adjunto.",
            pt:
                "Você tem uma sessão com {{other}} sobre {{topic}}: {{when}} ({{clock}}). Você pode guardá-la no seu calendário com o arquivo anexo.",
            en:
                "You have a session with {{other}} on {{topic}}: {{when}} ({{clock}}). The file attached puts it into your calendar."
        ),
        "message.sessionPlanned.link": Phrase(es: "Ver la sesión", pt: "Ver a sessão", en: "See the session"),
        "message.sessionMoved.subject": Phrase(
            es: "Cambió su sesión de mentoría: ahora es el {{when}}",
            pt: "Sua sessão de mentoria tem nova data: {{when}}",
            en: "Your mentoring session has moved: it is now on {{when}}"),
        "message.sessionMoved.text": Phrase(
            es:
                "La sesión con {{other}} sobre {{topic}} tiene otra fecha: {{when}} ({{clock}}). El archivo adjunto la corrige en su calendario.",
            pt:
                "A sessão com {{other}} sobre {{topic}} tem outra data: {{when}} ({{clock}}). O arquivo anexo a corrige no seu calendário.",
            en:
                "The session with {{other}} on {{topic}} has another date: {{when}} ({{clock}}). The file attached corrects it in your calendar."
        ),
        "message.sessionMoved.link": Phrase(es: "Ver la sesión", pt: "Ver a sessão", en: "See the session"),
        "message.sessionCancelled.subject": Phrase(
            es: "Se canceló la sesión de mentoría del {{when}}", pt: "Sessão de mentoria cancelada: {{when}}",
            en: "The mentoring session of {{when}} is cancelled"),
        "message.sessionCancelled.text": Phrase(
            es:
                "La sesión con {{other}} sobre {{topic}}, prevista para el {{when}} ({{clock}}), se canceló. Lo que se haya dicho del motivo está en la página del caso.",
            pt:
                "A sessão com {{other}} sobre {{topic}}, prevista para {{when}} ({{clock}}), foi cancelada. O que foi dito do motivo está na página do caso.",
            en:
                "The session with {{other}} on {{topic}}, planned for {{when}} ({{clock}}), is cancelled. What was said of the reason stands on the case's page."
        ),
        "message.sessionCancelled.link": Phrase(es: "Ver el caso", pt: "Ver o caso", en: "See the case"),

        // To a coordinator.
        "message.casesNeedPerson.subject.one": Phrase(
            es: "{{country}}: un caso de mentoría necesita que alguien decida",
            pt: "{{country}}: um caso de mentoria precisa que alguém decida",
            en: "{{country}}: a mentoring case needs somebody to decide"),
        "message.casesNeedPerson.subject": Phrase(
            es: "{{country}}: {{count}} casos de mentoría necesitan que alguien decida",
            pt: "{{country}}: {{count}} casos de mentoria precisam que alguém decida",
            en: "{{country}}: {{count}} mentoring cases need somebody to decide"),
        "message.casesNeedPerson.text": Phrase(
            es:
                "Dos personas rechazaron cada uno de estos casos o los dejaron vencer, y la red ya no los propone sola. Elija a quién proponerlos, o déjelos volver a la búsqueda.",
            pt:
                "Duas pessoas recusaram cada um destes casos ou os deixaram vencer, e a rede não os propõe mais sozinha. Escolha a quem propô-los, ou deixe-os voltar à busca.",
            en:
                "Two people declined each of these cases or let them pass, and the network does not propose them by itself any more. Choose whom to ask, or let them go back to the search."
        ),
        "message.casesNeedPerson.link": Phrase(es: "Ver la cola", pt: "Ver a fila", en: "See the queue")
    ]
}
