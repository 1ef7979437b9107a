extension Phrases {
    /// Words that the consultant's inbox and case put together from values.
    static let consultantWords: [String: Phrase] = [
        // The inbox
        "desk-entry.answer-in": Phrase(
            es: "Responda en {{time}}: hasta el {{date}}", pt: "Responda em {{time}}: até {{date}}",
            en: "Answer in {{time}}: until {{date}}"),
        "desk-entry.expired": Phrase(es: "El plazo terminó", pt: "O prazo terminou", en: "The time is over"),
        "desk-entry.in": Phrase(es: "En {{time}}", pt: "Em {{time}}", en: "In {{time}}"),
        "desk-entry.now": Phrase(es: "Ahora", pt: "Agora", en: "Now"),
        "desk-entry.log": Phrase(
            es: "Ya pasó: anote qué hicieron, o que la empresa no asistió.",
            pt: "Já passou: registre o que fizeram ou que a empresa não compareceu.",
            en: "It is over: log what you did, or that the firm did not come."),
        "desk-entry.hours": Phrase(
            es: "{{time}} del {{date}}", pt: "{{time}} de {{date}}", en: "{{time}} of {{date}}"),
        "desk-entry.closing": Phrase(
            es: "Las horas del paquete están dadas. Falta su informe.",
            pt: "As horas do pacote foram prestadas. Falta o seu relatório.",
            en: "The hours of the package are given. Your report is missing."),
        "desk-entry.load": Phrase(
            es: "{{taken}} de {{capacity}} paquetes", pt: "{{taken}} de {{capacity}} pacotes",
            en: "{{taken}} of {{capacity}} packages"),
        "desk-entry.no-profile": Phrase(
            es: "Todavía no tiene perfil en la red: no le pueden llegar propuestas.",
            pt: "Você ainda não tem perfil na rede: não podem chegar propostas.",
            en: "You have no profile in the network yet: no offers can come."),
        "desk-entry.missing": Phrase(
            es: "Para que le lleguen propuestas falta: {{missing}}.",
            pt: "Para que cheguem propostas falta: {{missing}}.",
            en: "Missing before offers can come: {{missing}}."),
        "desk-entry.paused": Phrase(
            es: "Usted pidió no recibir casos nuevos.", pt: "Você pediu para não receber casos novos.",
            en: "You asked for no new cases."),
        "desk-filter.all": Phrase(es: "Todo", pt: "Tudo", en: "All"),
        "desk-filter.offer": Phrase(es: "Propuestas", pt: "Propostas", en: "Offers"),
        "desk-filter.session": Phrase(es: "Sesiones", pt: "Sessões", en: "Sessions"),
        "desk-filter.marking": Phrase(es: "Trabajos", pt: "Trabalhos", en: "Work to mark"),
        "desk-filter.other": Phrase(es: "Otros pendientes", pt: "Outras pendências", en: "Other things"),
        // A case
        "desk-case.why.coordinator": Phrase(
            es: "La coordinación de la red pensó en usted para este caso.",
            pt: "A coordenação da rede pensou em você para este caso.",
            en: "The network's coordinators thought of you for this case."),
        "desk-case.why.fit": Phrase(
            es:
                "De {{all}} consultores de la red, {{fit}} cumplen todo lo pedido; para la red en conjunto, usted es la mejor elección.",
            pt:
                "De {{all}} consultores da rede, {{fit}} atendem a tudo o que foi pedido; para a rede como um todo, você é a melhor escolha.",
            en:
                "Of {{all}} consultants of the network {{fit}} meet all that was asked; for the network as a whole you are the best choice."
        ),
        "desk-case.why.only": Phrase(
            es: "De {{all}} consultores de la red, solo usted cumple todo lo pedido.",
            pt: "De {{all}} consultores da rede, só você atende a tudo o que foi pedido.",
            en: "Of {{all}} consultants of the network you alone meet all that was asked."),
        "desk-case.why.alone": Phrase(
            es: "Usted es la única persona de la red que puede tomarlo.",
            pt: "Você é a única pessoa da rede que pode assumi-lo.",
            en: "You are the only one in the network who can take it."),
        "desk-case.next.log": Phrase(
            es: "Anote la sesión del {{time}}.", pt: "Registre a sessão de {{time}}.",
            en: "Log the session of {{time}}."),
        "desk-case.next.dispute": Phrase(
            es: "La empresa no está de acuerdo con unas horas: revíselas.",
            pt: "A empresa não concorda com algumas horas: revise.",
            en: "The firm does not agree with some hours: review them."),
        "desk-case.next.suspended": Phrase(
            es: "El caso está en pausa. Retómelo cuando la empresa pueda seguir.",
            pt: "O caso está em pausa. Retome quando a empresa puder continuar.",
            en: "The case rests. Resume it when the firm can go on."),
        "desk-case.next.closed": Phrase(
            es: "Cerrado el {{date}}. Puede leer y escribir notas hasta el {{until}}.",
            pt: "Encerrado em {{date}}. Você pode ler e escrever notas até {{until}}.",
            en: "Closed on {{date}}. You can read and write notes until {{until}}."),
        "desk-case.next.over": Phrase(
            es: "Cerrado el {{date}}.", pt: "Encerrado em {{date}}.", en: "Closed on {{date}}."),
        "desk-case.next.session": Phrase(
            es: "Próxima sesión: {{time}}.", pt: "Próxima sessão: {{time}}.", en: "Next session: {{time}}."),
        "desk-case.next.close": Phrase(
            es: "Las horas del paquete están dadas: cierre el caso con su informe.",
            pt: "As horas do pacote foram prestadas: encerre o caso com o seu relatório.",
            en: "The hours of the package are given: close the case with your report."),
        "desk-case.next.plan": Phrase(
            es: "Acuerde una sesión con la empresa.", pt: "Combine uma sessão com a empresa.",
            en: "Plan a session with the firm."),
        "desk-case.fact.person": Phrase(es: "Persona", pt: "Pessoa", en: "Person"),
        "desk-case.fact.contact": Phrase(es: "Contacto", pt: "Contato", en: "Contact"),
        "desk-case.fact.country": Phrase(es: "País", pt: "País", en: "Country"),
        "desk-case.fact.clock": Phrase(
            es: "Allí son las {{time}}", pt: "Lá são {{time}}", en: "It is {{time}} there"),
        "desk-case.fact.topic": Phrase(es: "Tema", pt: "Tema", en: "Topic"),
        "desk-case.fact.level": Phrase(
            es: "nivel pedido: {{level}}", pt: "nível pedido: {{level}}", en: "level asked for: {{level}}"),
        "desk-case.fact.sector": Phrase(es: "Sector", pt: "Setor", en: "Sector"),
        "desk-case.fact.needs-sector": Phrase(
            es: "pide experiencia en el sector", pt: "pede experiência no setor", en: "asks for experience in it"),
        "desk-case.fact.languages": Phrase(es: "Idiomas", pt: "Idiomas", en: "Languages"),
        "desk-case.fact.modality": Phrase(es: "Cómo", pt: "Como", en: "How"),
        "desk-case.fact.hours": Phrase(es: "Horas", pt: "Horas", en: "Hours"),
        "desk-case.fact.windows": Phrase(es: "Cuándo puede", pt: "Quando pode", en: "When it can"),
        "desk-case.fact.asked": Phrase(es: "Lo pidió el", pt: "Pediu em", en: "Asked on"),
        "desk-case.ready.tried": Phrase(es: "Lo que ya intentó", pt: "O que já tentou", en: "What it tried"),
        "desk-case.ready.goal": Phrase(
            es: "Lo que debe ser distinto al cerrar", pt: "O que deve estar diferente no fim",
            en: "What should be different at the end"),
        "desk-case.ready.hours": Phrase(
            es: "Horas por semana que le dedica", pt: "Horas por semana que dedica", en: "Hours a week it gives"),
        "desk-case.ready.decides": Phrase(
            es: "Quien decide participa", pt: "Quem decide participa", en: "Who decides takes part"),
        "desk-case.ready.documents": Phrase(
            es: "Tiene cifras y documentos a mano", pt: "Tem números e documentos à mão",
            en: "Figures and documents at hand"),
        "desk-case.yes": Phrase(es: "Sí", pt: "Sim", en: "Yes"),
        "desk-case.no": Phrase(es: "No", pt: "Não", en: "No"),
        "desk-case.gap.other": Phrase(es: "Sin lección señalada", pt: "Sem aula indicada", en: "No lesson named"),
        "desk-case.work.none": Phrase(es: "Sin entregar", pt: "Não entregue", en: "Not handed in"),
        "desk-case.work.submitted": Phrase(es: "Por corregir", pt: "Para corrigir", en: "To be marked"),
        "desk-case.work.returned": Phrase(
            es: "Devuelto para mejorar", pt: "Devolvido para melhorar", en: "Returned to improve"),
        "desk-case.work.marked": Phrase(es: "Corregido", pt: "Corrigido", en: "Marked"),
        // What was done
        "notice.case-accepted": Phrase(
            es: "El caso es suyo. Acuerde la primera sesión.", pt: "O caso é seu. Combine a primeira sessão.",
            en: "The case is yours. Plan the first session."),
        "notice.case-declined": Phrase(
            es: "La propuesta vuelve a la red.", pt: "A proposta volta à rede.",
            en: "The offer goes back to the network."),
        "notice.session-planned": Phrase(
            es: "La sesión está acordada.", pt: "A sessão está combinada.", en: "The session is planned."),
        "notice.session-moved": Phrase(
            es: "La sesión cambió de fecha.", pt: "A sessão foi remarcada.", en: "The session was moved."),
        "notice.session-cancelled": Phrase(
            es: "La sesión está cancelada.", pt: "A sessão foi cancelada.", en: "The session is cancelled."),
        "notice.session-logged": Phrase(
            es: "La sesión está anotada. Falta que la empresa confirme las horas.",
            pt: "A sessão está registrada. Falta a empresa confirmar as horas.",
            en: "The session is logged. The firm has to confirm the hours."),
        "notice.session-missed": Phrase(
            es: "Quedó anotado que no hubo sesión.", pt: "Ficou registrado que não houve sessão.",
            en: "It is noted that there was no session."),
        "notice.hours-corrected": Phrase(
            es: "Las horas volvieron a la empresa para que las confirme.",
            pt: "As horas voltaram à empresa para confirmação.", en: "The hours went back to the firm to be confirmed."),
        "notice.note-written": Phrase(es: "La nota está guardada.", pt: "A nota foi salva.", en: "The note is saved."),
        "notice.deliverable-added": Phrase(
            es: "El entregable está agregado.", pt: "O entregável foi acrescentado.", en: "The deliverable is added."),
        "notice.deliverable-done": Phrase(es: "Queda como hecho.", pt: "Fica como pronto.", en: "It is noted as done."),
        "notice.case-suspended": Phrase(
            es: "El caso está en pausa.", pt: "O caso está em pausa.", en: "The case rests."),
        "notice.case-resumed": Phrase(
            es: "El caso está en curso otra vez.", pt: "O caso está em andamento de novo.",
            en: "The case is under way again."),
        "notice.case-handed-over": Phrase(
            es: "El caso ya no es suyo; su nota queda para quien sigue.",
            pt: "O caso já não é seu; sua nota fica para quem continua.",
            en: "The case is no longer yours; your note is kept for the next one."),
        "notice.case-closed": Phrase(
            es: "El caso está cerrado con su informe.", pt: "O caso foi encerrado com o seu relatório.",
            en: "The case is closed with your report."),
        "notice.profile-saved": Phrase(
            es: "Su perfil está guardado.", pt: "Seu perfil foi salvo.", en: "Your profile is saved."),
        // What is wrong with a field
        "desk-problem.missing": Phrase(es: "Falta completar esto", pt: "Falta preencher", en: "This is missing"),
        "desk-problem.choose": Phrase(es: "Elija una opción", pt: "Escolha uma opção", en: "Choose one"),
        "desk-problem.day": Phrase(
            es: "Escriba el día, por ejemplo 24/11/2026", pt: "Escreva o dia, por exemplo 24/11/2026",
            en: "Write the day, such as 24/11/2026"),
        "desk-problem.time": Phrase(
            es: "Escriba la hora, por ejemplo 15:00", pt: "Escreva a hora, por exemplo 15:00",
            en: "Write the time, such as 15:00"),
        "desk-problem.skipped": Phrase(
            es: "Esa hora no existe ese día: el reloj se adelanta. Elija otra",
            pt: "Essa hora não existe nesse dia: o relógio é adiantado. Escolha outra",
            en: "That time does not exist on that day: clocks go forward. Choose another"),
        "desk-problem.minutes": Phrase(
            es: "Escriba los minutos, entre 15 y 480", pt: "Escreva os minutos, entre 15 e 480",
            en: "Write the minutes, from 15 to 480")
    ]
}
