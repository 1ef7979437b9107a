extension Phrases {
    /// Words that the consultant's inbox, case, calendar and profile put together from values.
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

        // Small forms
        "desk-form.decline": Phrase(es: "No puedo tomarlo", pt: "Não posso assumir", en: "I cannot take it"),
        "desk-form.decline.text": Phrase(
            es: "La empresa no ve su motivo, y el pedido conserva su lugar en la fila.",
            pt: "A empresa não vê o seu motivo, e o pedido mantém o lugar na fila.",
            en: "The firm does not see your reason, and the request keeps its place."),
        "desk-form.decline.button": Phrase(
            es: "Rechazar la propuesta", pt: "Recusar a proposta", en: "Decline the offer"),
        "desk-form.decline.reason": Phrase(es: "Motivo", pt: "Motivo", en: "Reason"),
        "desk-form.decline.note": Phrase(
            es: "Algo más para la coordinación", pt: "Algo mais para a coordenação",
            en: "Anything else for the coordinators"),
        "desk-form.decline.note.hint": Phrase(
            es: "Solo lo lee la coordinación.", pt: "Só a coordenação lê.", en: "Only the coordinators read it."),
        "desk-form.decline.noTime": Phrase(
            es: "No tengo tiempo ahora", pt: "Não tenho tempo agora", en: "I have no time now"),
        "desk-form.decline.notMyField": Phrase(
            es: "No es mi campo", pt: "Não é a minha área", en: "It is not my field"),
        "desk-form.decline.conflictOfInterest": Phrase(
            es: "Tengo un conflicto de intereses", pt: "Tenho um conflito de interesses",
            en: "I have a conflict of interest"),
        "desk-form.decline.notReady": Phrase(
            es: "El pedido todavía no está maduro", pt: "O pedido ainda não está maduro",
            en: "The request is not ready yet"),
        "desk-form.decline.distance": Phrase(
            es: "Me queda lejos", pt: "Fica longe para mim", en: "It is too far for me"),
        "desk-form.decline.other": Phrase(es: "Otro motivo", pt: "Outro motivo", en: "Another reason"),
        "desk-form.plan": Phrase(es: "Acordar una sesión", pt: "Combinar uma sessão", en: "Plan a session"),
        "desk-form.plan.text": Phrase(
            es:
                "La empresa la ve en su caso y en su calendario. Si ya la tuvieron, ponga cuándo fue y anótela después.",
            pt: "A empresa a vê no caso e no calendário. Se já aconteceu, informe quando foi e registre depois.",
            en: "The firm sees it in its case and calendar. If it was held already, say when, and log it afterwards."),
        "desk-form.plan.button": Phrase(es: "Acordar la sesión", pt: "Combinar a sessão", en: "Plan the session"),
        "desk-form.date": Phrase(es: "Día", pt: "Dia", en: "Day"),
        "desk-form.time": Phrase(es: "Hora, según su reloj", pt: "Hora, pelo seu relógio", en: "Time, by your clock"),
        "desk-form.minutes": Phrase(es: "Minutos", pt: "Minutos", en: "Minutes"),
        "desk-form.clock.same": Phrase(
            es: "{{clock}}, la misma que la de la empresa", pt: "{{clock}}, o mesmo da empresa",
            en: "{{clock}}, the same as the firm's"),
        "desk-form.clock.ahead": Phrase(
            es: "{{clock}}; el reloj de la empresa ({{other}}) va {{time}} adelante",
            pt: "{{clock}}; o relógio da empresa ({{other}}) está {{time}} à frente",
            en: "{{clock}}; the firm's clock ({{other}}) is {{time}} ahead"),
        "desk-form.clock.behind": Phrase(
            es: "{{clock}}; el reloj de la empresa ({{other}}) va {{time}} atrás",
            pt: "{{clock}}; o relógio da empresa ({{other}}) está {{time}} atrás",
            en: "{{clock}}; the firm's clock ({{other}}) is {{time}} behind"),
        "desk-form.modality": Phrase(es: "Cómo", pt: "Como", en: "How"),
        "desk-form.place": Phrase(es: "Enlace o dirección", pt: "Link ou endereço", en: "Link or address"),
        "desk-form.place.hint": Phrase(
            es: "El enlace de la llamada, un teléfono o el lugar.", pt: "O link da chamada, um telefone ou o local.",
            en: "The link of the call, a phone number or the place."),
        "desk-form.log": Phrase(es: "Anotar la sesión", pt: "Registrar a sessão", en: "Log the session"),
        "desk-form.log.text": Phrase(
            es: "Las horas cuentan cuando la empresa las confirme.",
            pt: "As horas contam quando a empresa confirmar.", en: "The hours count when the firm has confirmed them."),
        "desk-form.log.button": Phrase(
            es: "Guardar y pedir que confirme", pt: "Salvar e pedir a confirmação", en: "Save and ask to confirm"),
        "desk-form.log.minutes": Phrase(es: "Minutos que duró", pt: "Minutos que durou", en: "Minutes it took"),
        "desk-form.log.text.hint": Phrase(
            es: "Lo leen las dos partes: qué vieron, qué se acordó, qué hace cada uno.",
            pt: "As duas partes leem: o que viram, o que combinaram, o que cada um faz.",
            en: "Both sides read it: what you looked at, what was agreed, who does what."),
        "desk-form.log.words": Phrase(es: "Qué hicieron", pt: "O que fizeram", en: "What you did"),
        "desk-form.log.evidence": Phrase(
            es: "Sobre qué del curso trató", pt: "Sobre o que do curso tratou", en: "What of the course it was about"),
        "desk-form.miss": Phrase(
            es: "La empresa no asistió", pt: "A empresa não compareceu", en: "The firm did not come"),
        "desk-form.miss.text": Phrase(
            es: "No cuenta como horas. La empresa lo ve y puede responder.",
            pt: "Não conta como horas. A empresa vê e pode responder.",
            en: "It does not count as hours. The firm sees it and can answer."),
        "desk-form.miss.button": Phrase(
            es: "Anotar que no asistió", pt: "Registrar que não compareceu", en: "Log that it did not come"),
        "desk-form.miss.reason": Phrase(es: "Qué pasó", pt: "O que aconteceu", en: "What happened"),
        "desk-form.move": Phrase(es: "Cambiar la fecha", pt: "Mudar a data", en: "Change the date"),
        "desk-form.move.text": Phrase(
            es: "La fecha nueva reemplaza a la anterior en los calendarios.",
            pt: "A nova data substitui a anterior nos calendários.",
            en: "The new date replaces the old one in calendars."),
        "desk-form.move.button": Phrase(es: "Cambiar la fecha", pt: "Mudar a data", en: "Change the date"),
        "desk-form.cancel": Phrase(es: "Cancelar la sesión", pt: "Cancelar a sessão", en: "Cancel the session"),
        "desk-form.cancel.text": Phrase(
            es: "La empresa lee el motivo.", pt: "A empresa lê o motivo.", en: "The firm reads the reason."),
        "desk-form.cancel.button": Phrase(es: "Cancelar la sesión", pt: "Cancelar a sessão", en: "Cancel the session"),
        "desk-form.cancel.reason": Phrase(es: "Motivo", pt: "Motivo", en: "Reason"),
        "desk-form.correct": Phrase(es: "Corregir las horas", pt: "Corrigir as horas", en: "Correct the hours"),
        "desk-form.correct.text": Phrase(
            es: "La empresa vuelve a confirmarlas. Si no se ponen de acuerdo, decide la coordinación.",
            pt: "A empresa confirma de novo. Se não houver acordo, a coordenação decide.",
            en: "The firm confirms them anew. Where you do not agree, the coordinators decide."),
        "desk-form.correct.button": Phrase(
            es: "Enviar las horas de nuevo", pt: "Enviar as horas de novo", en: "Send the hours again"),
        "desk-form.note": Phrase(es: "Escribir una nota", pt: "Escrever uma nota", en: "Write a note"),
        "desk-form.note.button": Phrase(es: "Guardar la nota", pt: "Salvar a nota", en: "Save the note"),
        "desk-form.note.text": Phrase(es: "Nota", pt: "Nota", en: "Note"),
        "desk-form.note.readers": Phrase(es: "Quién la lee", pt: "Quem lê", en: "Who reads it"),
        "desk-form.note.shared": Phrase(
            es: "La empresa y los consultores del caso", pt: "A empresa e os consultores do caso",
            en: "The firm and the case's consultants"),
        "desk-form.note.own": Phrase(
            es: "Solo los consultores del caso", pt: "Só os consultores do caso", en: "Only the case's consultants"),
        "desk-form.deliverable": Phrase(
            es: "Agregar un entregable", pt: "Acrescentar um entregável", en: "Add a deliverable"),
        "desk-form.deliverable.button": Phrase(es: "Agregar", pt: "Acrescentar", en: "Add"),
        "desk-form.deliverable.title": Phrase(es: "Qué queda hecho", pt: "O que fica pronto", en: "What will be done"),
        "desk-form.deliverable.due": Phrase(es: "Para cuándo", pt: "Para quando", en: "By when"),
        "desk-form.suspend": Phrase(es: "Poner el caso en pausa", pt: "Pôr o caso em pausa", en: "Suspend the case"),
        "desk-form.suspend.text": Phrase(
            es: "Sigue siendo suyo y ocupa su lugar. Las sesiones acordadas siguen en pie: cancélelas si hace falta.",
            pt: "Continua seu e ocupa a sua vaga. As sessões combinadas continuam: cancele se for preciso.",
            en: "It stays yours and takes its unit. Planned sessions stand: cancel them if need be."),
        "desk-form.suspend.button": Phrase(es: "Poner en pausa", pt: "Pôr em pausa", en: "Suspend"),
        "desk-form.suspend.reason": Phrase(es: "Motivo", pt: "Motivo", en: "Reason"),
        "desk-form.resume": Phrase(es: "Retomar el caso", pt: "Retomar o caso", en: "Resume the case"),
        "desk-form.resume.text": Phrase(
            es: "La empresa lo ve en curso otra vez.", pt: "A empresa o vê em andamento de novo.",
            en: "The firm sees it under way again."),
        "desk-form.resume.button": Phrase(es: "Retomar", pt: "Retomar", en: "Resume"),
        "desk-form.hand-over": Phrase(
            es: "Pasar el caso a otra persona", pt: "Repassar o caso a outra pessoa", en: "Hand the case over"),
        "desk-form.hand-over.text": Phrase(
            es:
                "Deja de ser suyo. La red busca a otra persona y el pedido conserva su antigüedad; las horas dadas cuentan.",
            pt:
                "Deixa de ser seu. A rede procura outra pessoa e o pedido mantém a antiguidade; as horas prestadas contam.",
            en:
                "It is no longer yours. The network looks for somebody else and the request keeps its age; hours given count."
        ),
        "desk-form.hand-over.button": Phrase(es: "Pasar el caso", pt: "Repassar o caso", en: "Hand it over"),
        "desk-form.hand-over.note": Phrase(
            es: "Qué debe saber quien sigue", pt: "O que deve saber quem continua", en: "What the next one should know"),
        "desk-form.hand-over.note.hint": Phrase(
            es: "Dónde quedó el trabajo y qué falta.", pt: "Onde o trabalho parou e o que falta.",
            en: "Where the work stands and what is missing."),
        "desk-form.close": Phrase(es: "Cerrar el caso", pt: "Encerrar o caso", en: "Close the case"),
        "desk-form.close.text": Phrase(
            es:
                "La empresa lee el informe y da su opinión; a los 6 y 12 meses le preguntamos qué cambió. Las horas sin confirmar se pueden confirmar después.",
            pt:
                "A empresa lê o relatório e dá sua opinião; aos 6 e 12 meses perguntamos o que mudou. Horas sem confirmação podem ser confirmadas depois.",
            en:
                "The firm reads the report and gives its opinion; after 6 and 12 months we ask what has changed. Hours can be confirmed afterwards."
        ),
        "desk-form.close.button": Phrase(
            es: "Cerrar con este informe", pt: "Encerrar com este relatório", en: "Close with this report"),
        "desk-form.close.outcome": Phrase(
            es: "¿Se cumplió lo que buscaba?", pt: "O que buscava foi cumprido?", en: "Was the goal met?"),
        "desk-form.close.summary": Phrase(es: "Qué se hizo", pt: "O que foi feito", en: "What was done"),
        "desk-form.close.summary.hint": Phrase(
            es: "Y qué quedó en manos de la empresa.", pt: "E o que ficou com a empresa.",
            en: "And what the firm has now."),
        "desk-form.close.next": Phrase(es: "Qué sigue", pt: "O que vem depois", en: "What comes next"),
        "desk-form.close.blocked": Phrase(
            es: "Para cerrar el caso, anote o cancele antes las sesiones acordadas.",
            pt: "Para encerrar o caso, registre ou cancele antes as sessões combinadas.",
            en: "To close the case, log or cancel the planned sessions first."),

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

extension Phrases {
    /// Words that the consultant's calendar and profile put together from values.
    static let profileWords: [String: Phrase] = [
        "calendar-view.zone": Phrase(
            es: "Las horas van por su reloj: {{clock}}.", pt: "As horas seguem o seu relógio: {{clock}}.",
            en: "Times go by your clock: {{clock}}."),
        "calendar-view.week": Phrase(
            es: "{{first}} a {{last}}", pt: "{{first}} a {{last}}", en: "{{first}} to {{last}}"),
        "calendar-view.ahead": Phrase(
            es: "{{day}}: el reloj ({{clock}}) se adelanta {{time}}.",
            pt: "{{day}}: o relógio ({{clock}}) é adiantado em {{time}}.",
            en: "{{day}}: clocks ({{clock}}) go forward by {{time}}."),
        "calendar-view.back": Phrase(
            es: "{{day}}: el reloj ({{clock}}) se atrasa {{time}}.",
            pt: "{{day}}: o relógio ({{clock}}) é atrasado em {{time}}.",
            en: "{{day}}: clocks ({{clock}}) go back by {{time}}."),

        "profile-load": Phrase(
            es: "{{taken}} de {{capacity}} paquetes en curso. Cada paquete son {{hours}}.",
            pt: "{{taken}} de {{capacity}} pacotes em andamento. Cada pacote são {{hours}}.",
            en: "{{taken}} of {{capacity}} packages under way. A package is {{hours}}."),
        "profile-missing.takes": Phrase(
            es: "aceptar casos nuevos", pt: "aceitar novos casos", en: "taking new cases"),
        "profile-missing.capacity": Phrase(
            es: "al menos un paquete de capacidad", pt: "pelo menos um pacote de capacidade",
            en: "one package of capacity at least"),
        "profile-missing.topics": Phrase(es: "un tema", pt: "um tema", en: "a topic"),
        "profile-missing.languages": Phrase(es: "un idioma", pt: "um idioma", en: "a language"),
        "profile-missing.countries": Phrase(es: "un país", pt: "um país", en: "a country"),
        "profile-missing.windows": Phrase(es: "un horario", pt: "um horário", en: "hours of the week"),
        "profile-missing.accreditation": Phrase(
            es: "la acreditación en un país que atiende", pt: "o credenciamento em um país que atende",
            en: "accreditation in a country that you serve"),
        "profile-service.none": Phrase(es: "No atiendo", pt: "Não atendo", en: "Not served"),
        "profile-topics.management": Phrase(
            es: "Gestión, productividad y calidad", pt: "Gestão, produtividade e qualidade",
            en: "Management, productivity, quality"),
        "profile-topics.supply": Phrase(
            es: "Oferta exportable y asociatividad", pt: "Oferta exportável e associativismo",
            en: "Exportable supply and association"),
        "profile-topics.finance": Phrase(es: "Financiamiento", pt: "Financiamento", en: "Finance"),
        "profile-topics.market": Phrase(
            es: "Información y acceso a mercados", pt: "Informação e acesso a mercados",
            en: "Information and market access"),
        "profile-topics.across": Phrase(
            es: "Temas transversales", pt: "Temas transversais", en: "Cross-cutting topics"),
        "profile-topics.chosen": Phrase(
            es: "{{count}} elegidos", pt: "{{count}} escolhidos", en: "{{count}} chosen"),
        "profile-topics.chosen.one": Phrase(
            es: "{{count}} elegido", pt: "{{count}} escolhido", en: "{{count}} chosen"),
        "profile-conflict.sector": Phrase(
            es: "{{sector}} en {{country}}", pt: "{{sector}} em {{country}}", en: "{{sector}} in {{country}}"),
        "profile-problem.number": Phrase(
            es: "Escriba un número de 0 a {{most}}", pt: "Escreva um número de 0 a {{most}}",
            en: "Write a number from 0 to {{most}}"),
        "profile-problem.missing": Phrase(
            es: "Elija al menos uno", pt: "Escolha pelo menos um", en: "Choose one at least"),
        "profile-problem.short": Phrase(
            es: "Para recibir casos hace falta al menos un rato de dos horas seguidas",
            pt: "Para receber casos é preciso pelo menos um período de duas horas seguidas",
            en: "Cases need two hours in a row at least"),
        "profile-problem.many": Phrase(es: "Son demasiados", pt: "São demais", en: "These are too many"),
        "profile-problem.hours": Phrase(
            es: "Complete día y horas, por ejemplo 18:30 a 20:00",
            pt: "Preencha o dia e as horas, por exemplo 18:30 a 20:00",
            en: "Complete the day and the hours, such as 18:30 to 20:00"),
        "profile-problem.order": Phrase(
            es: "El final debe ser posterior al comienzo", pt: "O fim deve ser depois do começo",
            en: "The end must come after the beginning"),
        "profile-problem.days": Phrase(
            es: "Complete los dos días", pt: "Preencha os dois dias", en: "Complete both days"),
        "profile-problem.zone": Phrase(es: "Elija su reloj", pt: "Escolha o seu relógio", en: "Choose your clock"),
        "profile-problem.long": Phrase(
            es: "Hasta {{letters}} letras", pt: "Até {{letters}} letras", en: "Up to {{letters}} letters"),
        "profile-problem.firm": Phrase(
            es: "No hay una empresa con ese nombre en Rumbo", pt: "Não há uma empresa com esse nome no Rumbo",
            en: "No firm has that name in Rumbo"),
        "profile-problem.person": Phrase(
            es: "Nadie entra a Rumbo con ese correo o teléfono",
            pt: "Ninguém entra no Rumbo com esse e-mail ou telefone",
            en: "Nobody signs in with that e-mail or phone"),
        "profile-problem.both": Phrase(
            es: "Elija el sector y el país", pt: "Escolha o setor e o país",
            en: "Choose both the sector and the country"),
        "profile-effect.full": Phrase(
            es:
                "Tiene {{taken}} casos y baja a {{capacity}} paquetes: todos siguen con usted, y no le llega otro hasta que queden menos de {{capacity}}.",
            pt:
                "Você tem {{taken}} casos e passa a {{capacity}} pacotes: todos continuam seus, e não chega outro até que fiquem menos de {{capacity}}.",
            en:
                "You have {{taken}} cases and go down to {{capacity}} packages: all stay yours, and no other comes until fewer than {{capacity}} are left."
        ),
        "profile-effect.offer": Phrase(
            es: "La propuesta de {{name}} no se podrá aceptar: vuelve a la red con su antigüedad.",
            pt: "A proposta de {{name}} não poderá ser aceita: volta à rede com a sua antiguidade.",
            en: "The offer of {{name}} cannot be accepted any more: it goes back to the network and keeps its age."),
        "profile-effect.session": Phrase(
            es: "La sesión con {{name}} ({{time}}) cae en su ausencia: cámbiela o cancélela.",
            pt: "A sessão com {{name}} ({{time}}) cai na sua ausência: remarque ou cancele.",
            en: "The session with {{name}} ({{time}}) falls into your leave: move or cancel it."),
        "profile-effect.leave": Phrase(
            es:
                "Del {{first}} al {{last}} no cuenta como disponible. Sus {{count}} casos siguen con usted si no los pasa.",
            pt:
                "De {{first}} a {{last}} você não conta como disponível. Seus {{count}} casos continuam seus se não os repassar.",
            en:
                "From {{first}} to {{last}} you do not count as available. Your {{count}} cases stay yours unless you hand them over."
        )
    ]
}
