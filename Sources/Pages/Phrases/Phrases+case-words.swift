extension Phrases {
    /// What the vocabularies of cases, requests and consultants are called.
    static let caseWords: [String: Phrase] = [
        "case-state.requested": Phrase(es: "Solicitado", pt: "Solicitado", en: "Requested"),
        "case-state.proposed": Phrase(es: "Propuesto", pt: "Proposto", en: "Proposed"),
        "case-state.accepted": Phrase(es: "Aceptado", pt: "Aceito", en: "Accepted"),
        "case-state.underWay": Phrase(es: "En curso", pt: "Em andamento", en: "Under way"),
        "case-state.suspended": Phrase(es: "Suspendido", pt: "Suspenso", en: "Suspended"),
        "case-state.closed": Phrase(es: "Cerrado", pt: "Encerrado", en: "Closed"),
        "case-state.followUp6": Phrase(
            es: "Seguimiento a los 6 meses", pt: "Acompanhamento aos 6 meses", en: "Follow-up at 6 months"),
        "case-state.followUp12": Phrase(
            es: "Seguimiento a los 12 meses", pt: "Acompanhamento aos 12 meses", en: "Follow-up at 12 months"),
        "case-state.ended": Phrase(es: "Terminado", pt: "Concluído", en: "Ended"),
        "case-state.withdrawn": Phrase(es: "Retirado", pt: "Retirado", en: "Withdrawn"),

        "session-state.planned": Phrase(es: "Acordada", pt: "Combinada", en: "Planned"),
        "session-state.held": Phrase(es: "Hecha", pt: "Realizada", en: "Held"),
        "session-state.cancelled": Phrase(es: "Cancelada", pt: "Cancelada", en: "Cancelled"),
        "session-state.missedByFirm": Phrase(
            es: "La empresa no asistió", pt: "A empresa não compareceu", en: "The firm did not come"),
        "session-state.missedByConsultant": Phrase(
            es: "El consultor no asistió", pt: "O consultor não compareceu", en: "The consultant did not come"),
        "hours-state.awaitsFirm": Phrase(
            es: "Falta que la empresa confirme", pt: "Falta a empresa confirmar", en: "Waits for the firm"),
        "hours-state.awaitsYou": Phrase(
            es: "Falta que usted confirme", pt: "Falta você confirmar", en: "Waits for you"),
        "hours-state.disputed": Phrase(es: "En desacuerdo", pt: "Em desacordo", en: "Disputed"),
        "hours-state.confirmed": Phrase(es: "Confirmadas", pt: "Confirmadas", en: "Confirmed"),

        "decline.noTime": Phrase(es: "Sin tiempo ahora", pt: "Sem tempo agora", en: "No time now"),
        "decline.notMyField": Phrase(es: "No es su campo", pt: "Não é a sua área", en: "Not their field"),
        "decline.conflictOfInterest": Phrase(
            es: "Conflicto de intereses", pt: "Conflito de interesses", en: "Conflict of interest"),
        "decline.notReady": Phrase(
            es: "El pedido todavía no está maduro", pt: "O pedido ainda não está maduro",
            en: "The request is not ready yet"),
        "decline.distance": Phrase(es: "Queda lejos", pt: "Fica longe", en: "Too far"),
        "decline.other": Phrase(es: "Otro motivo", pt: "Outro motivo", en: "Another reason"),
        "ban.declined": Phrase(es: "Dijo que no", pt: "Recusou", en: "Declined"),
        "ban.expired": Phrase(es: "No respondió a tiempo", pt: "Não respondeu a tempo", en: "Did not answer in time"),
        "ban.noShow": Phrase(es: "No asistió", pt: "Não compareceu", en: "Did not come"),
        "ban.refusedByFirm": Phrase(
            es: "La empresa pidió otra persona", pt: "A empresa pediu outra pessoa",
            en: "The firm asked for somebody else"),
        "ban.forbidden": Phrase(
            es: "Excluido por la coordinación", pt: "Excluído pela coordenação", en: "Excluded by the coordinators"),
        "ban.left": Phrase(es: "Dejó el caso", pt: "Deixou o caso", en: "Left the case"),
        "hand-over.consultantLeft": Phrase(
            es: "El consultor deja la red", pt: "O consultor deixa a rede", en: "The consultant leaves"),
        "hand-over.noShow": Phrase(es: "Inasistencia", pt: "Não comparecimento", en: "No-show"),
        "hand-over.coordinator": Phrase(
            es: "Decisión de la coordinación", pt: "Decisão da coordenação", en: "The coordinators' decision"),
        "hand-over.full": Phrase(
            es: "Ya no le quedaba lugar", pt: "Já não tinha vaga", en: "Had no place left"),
        "outcome.met": Phrase(es: "Meta cumplida", pt: "Meta cumprida", en: "Goal met"),
        "outcome.partly": Phrase(es: "Meta cumplida en parte", pt: "Meta cumprida em parte", en: "Goal met in part"),
        "outcome.notMet": Phrase(es: "Meta no cumplida", pt: "Meta não cumprida", en: "Goal not met"),
        "result.firstExport": Phrase(es: "Primera exportación", pt: "Primeira exportação", en: "First export"),
        "result.newMarket": Phrase(es: "Un mercado nuevo", pt: "Um novo mercado", en: "A new market"),
        "result.newProduct": Phrase(es: "Un producto nuevo", pt: "Um novo produto", en: "A new product"),
        "result.preferenceUsed": Phrase(
            es: "Usó una preferencia arancelaria", pt: "Usou uma preferência tarifária", en: "A tariff preference used"),
        "result.moreSales": Phrase(es: "Más ventas", pt: "Mais vendas", en: "More sales"),

        "mastery.1": Phrase(es: "Básico", pt: "Básico", en: "Basic"),
        "mastery.2": Phrase(es: "Práctico", pt: "Prático", en: "Working"),
        "mastery.3": Phrase(es: "Avanzado", pt: "Avançado", en: "Advanced"),
        "mastery.4": Phrase(es: "Experto", pt: "Especialista", en: "Expert"),
        "spoken.es": Phrase(es: "Español", pt: "Espanhol", en: "Spanish"),
        "spoken.pt": Phrase(es: "Portugués", pt: "Português", en: "Portuguese"),
        "spoken.en": Phrase(es: "Inglés", pt: "Inglês", en: "English"),
        "spoken.gn": Phrase(es: "Guaraní", pt: "Guarani", en: "Guarani"),
        "spoken.qu": Phrase(es: "Quechua", pt: "Quíchua", en: "Quechua"),
        "spoken.ay": Phrase(es: "Aimara", pt: "Aimará", en: "Aymara"),
        "modality.remote": Phrase(es: "A distancia", pt: "A distância", en: "By call"),
        "modality.hybrid": Phrase(es: "Parte en persona", pt: "Parte presencial", en: "Partly in person"),
        "modality.onSite": Phrase(es: "En la empresa", pt: "Na empresa", en: "At the firm"),
        "service.remote": Phrase(es: "A distancia", pt: "A distância", en: "By call"),
        "service.onSite": Phrase(
            es: "En persona y a distancia", pt: "Presencial e a distância", en: "In person and by call"),
        "tier.1": Phrase(es: "Tarifa 1 (la más baja)", pt: "Tarifa 1 (a mais baixa)", en: "Rate 1 (lowest)"),
        "tier.2": Phrase(es: "Tarifa 2", pt: "Tarifa 2", en: "Rate 2"),
        "tier.3": Phrase(es: "Tarifa 3", pt: "Tarifa 3", en: "Rate 3"),
        "tier.4": Phrase(es: "Tarifa 4", pt: "Tarifa 4", en: "Rate 4"),
        "tier.5": Phrase(es: "Tarifa 5 (la más alta)", pt: "Tarifa 5 (a mais alta)", en: "Rate 5 (highest)"),
        "urgency.normal": Phrase(es: "Normal", pt: "Normal", en: "Normal"),
        "urgency.urgent": Phrase(es: "Urgente", pt: "Urgente", en: "Urgent"),
        "side.firm": Phrase(es: "La empresa", pt: "A empresa", en: "The firm"),
        "side.consultant": Phrase(es: "El consultor", pt: "O consultor", en: "The consultant"),
        "accreditation.asked": Phrase(es: "Pedida", pt: "Solicitada", en: "Asked for"),
        "accreditation.accredited": Phrase(es: "Acreditado", pt: "Acreditado", en: "Accredited"),
        "accreditation.refused": Phrase(es: "Rechazada", pt: "Recusada", en: "Refused"),
        "accreditation.suspended": Phrase(es: "Suspendida", pt: "Suspensa", en: "Suspended"),
        "run-kind.daily": Phrase(es: "Diaria", pt: "Diária", en: "Daily"),
        "run-kind.urgent": Phrase(es: "Urgente", pt: "Urgente", en: "Urgent"),
        "run-kind.repair": Phrase(es: "Reparación", pt: "Reparo", en: "Repair"),
        "run-kind.rehearsal": Phrase(es: "Ensayo", pt: "Ensaio", en: "Rehearsal"),
        "list.last-i": Phrase(es: "{{first}} e {{last}}", pt: "{{first}} e {{last}}", en: "{{first}} and {{last}}"),
        "list.last": Phrase(es: "{{first}} y {{last}}", pt: "{{first}} e {{last}}", en: "{{first}} and {{last}}"),
        "zone.clock": Phrase(es: "hora de {{place}}", pt: "horário {{place}}", en: "{{place}} time"),
        "weekday.row": Phrase(es: "{{first}} a {{last}}", pt: "{{first}} a {{last}}", en: "{{first}} to {{last}}"),
        "weekday.1": Phrase(es: "Lunes", pt: "Segunda", en: "Monday"),
        "weekday.2": Phrase(es: "Martes", pt: "Terça", en: "Tuesday"),
        "weekday.3": Phrase(es: "Miércoles", pt: "Quarta", en: "Wednesday"),
        "weekday.4": Phrase(es: "Jueves", pt: "Quinta", en: "Thursday"),
        "weekday.5": Phrase(es: "Viernes", pt: "Sexta", en: "Friday"),
        "weekday.6": Phrase(es: "Sábado", pt: "Sábado", en: "Saturday"),
        "weekday.7": Phrase(es: "Domingo", pt: "Domingo", en: "Sunday")
    ]

    /// Why an act on a case was not taken, by ``CaseRefusal``.
    static let caseRefusals: [String: Phrase] = [
        "case-refusal.wrongState": Phrase(
            es: "El caso cambió entretanto y esto ya no se puede hacer. Mire cómo está ahora.",
            pt: "O caso mudou nesse meio-tempo e isto não é mais possível. Veja como está agora.",
            en: "The case has changed and this can no longer be done. See how it stands now."),
        "case-refusal.offerGone": Phrase(
            es: "La propuesta ya fue respondida o retirada.",
            pt: "A proposta já foi respondida ou retirada.",
            en: "The proposal was answered or taken back already."),
        "case-refusal.offerExpired": Phrase(
            es: "El plazo para responder terminó.", pt: "O prazo para responder terminou.",
            en: "The time to answer is over."),
        "case-refusal.full": Phrase(
            es: "No quedan lugares: todos están ocupados.", pt: "Não há vagas: todas estão ocupadas.",
            en: "No place is left: all are taken."),
        "case-refusal.banned": Phrase(
            es: "Esa persona no puede tomar este caso.", pt: "Essa pessoa não pode assumir este caso.",
            en: "That person cannot take this case."),
        "case-refusal.pinnedToAnother": Phrase(
            es: "La coordinación decidió que este caso es de otra persona.",
            pt: "A coordenação decidiu que este caso é de outra pessoa.",
            en: "The coordinators decided that this case is somebody else's."),
        "case-refusal.sessionUnknown": Phrase(
            es: "Esa sesión no existe.", pt: "Essa sessão não existe.", en: "There is no such session."),
        "case-refusal.sessionNotOver": Phrase(
            es: "La sesión todavía no terminó.", pt: "A sessão ainda não terminou.", en: "The session is not over yet."),
        "case-refusal.sessionInThePast": Phrase(
            es: "Elija una fecha que no haya pasado.", pt: "Escolha uma data que não tenha passado.",
            en: "Choose a date that has not passed."),
        "case-refusal.hoursNotOpen": Phrase(
            es: "Estas horas ya fueron respondidas.", pt: "Estas horas já foram respondidas.",
            en: "These hours were answered already."),
        "case-refusal.ownHours": Phrase(
            es: "Quien dio las horas no puede confirmarlas.", pt: "Quem deu as horas não pode confirmá-las.",
            en: "Who gave the hours cannot confirm them."),
        "case-refusal.minutesOutOfRange": Phrase(
            es: "Escriba una duración de 15 minutos a 8 horas.", pt: "Escreva uma duração de 15 minutos a 8 horas.",
            en: "Write a length of 15 minutes to 8 hours."),
        "case-refusal.ratingOutOfRange": Phrase(
            es: "Elija una nota de 1 a 5.", pt: "Escolha uma nota de 1 a 5.", en: "Choose a mark from 1 to 5."),
        "case-refusal.textMissing": Phrase(
            es: "Falta el texto.", pt: "Falta o texto.", en: "The text is missing."),
        "case-refusal.followUpUnknown": Phrase(
            es: "Estas preguntas ya fueron respondidas.", pt: "Estas perguntas já foram respondidas.",
            en: "These questions were answered already."),
        "case-refusal.followUpEarly": Phrase(
            es: "Todavía no es tiempo de estas preguntas.", pt: "Ainda não é hora destas perguntas.",
            en: "It is too early for these questions."),
        "case-refusal.notYours": Phrase(
            es: "Esto le toca a la otra parte del caso.", pt: "Isto cabe à outra parte do caso.",
            en: "This is for the other side of the case to do."),
        "case-refusal.sessionsOpen": Phrase(
            es: "Hay sesiones sin registrar. Regístrelas o cancélelas antes de cerrar.",
            pt: "Há sessões sem registro. Registre-as ou cancele-as antes de encerrar.",
            en: "Some sessions are not logged. Log or cancel them before closing."),
        "case-refusal.requestFaulty": Phrase(
            es: "Al pedido le falta algo. Revise los campos marcados.",
            pt: "Falta algo no pedido. Confira os campos marcados.",
            en: "The request lacks something. See the fields marked."),
        "case-refusal.deliverableUnknown": Phrase(
            es: "Ese entregable no existe.", pt: "Esse entregável não existe.", en: "There is no such deliverable.")
    ]
}
