extension Phrases {
    /// The small forms of a consultant's case.
    static let deskForms: [String: Phrase] = [
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
            en: "To close the case, log or cancel the planned sessions first.")
    ]
}
