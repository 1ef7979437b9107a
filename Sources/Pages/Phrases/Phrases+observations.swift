extension Phrases {
    /// Observations at their places.
    static let observations: [String: Phrase] = [
        "observations.title": Phrase(es: "Observaciones", pt: "Observações", en: "Remarks"),
        "observations.none": Phrase(es: "Sin observaciones.", pt: "Sem observações.", en: "No remarks."),
        "observations.by": Phrase(es: "{{by}}, {{date}}", pt: "{{by}}, {{date}}", en: "{{by}}, {{date}}"),
        "observations.open": Phrase(es: "Pendiente", pt: "Pendente", en: "Open"),
        "observations.mended": Phrase(
            es: "Corregida, según su autor", pt: "Corrigida, segundo o autor", en: "Mended, says its author"),
        "observations.closed": Phrase(es: "Resuelta", pt: "Resolvida", en: "Resolved"),
        "observations.answer": Phrase(es: "Responder", pt: "Responder", en: "Answer"),
        "observations.reply": Phrase(es: "Su respuesta", pt: "Sua resposta", en: "Your answer"),
        "place.observe": Phrase(es: "Observar", pt: "Observar", en: "Remark"),
        "place.note": Phrase(
            es: "Qué observa en este lugar", pt: "O que você observa neste lugar", en: "What you remark here"),
        "place.send": Phrase(es: "Agregar la observación", pt: "Adicionar a observação", en: "Add the remark"),
        "place.cancel": Phrase(es: "Cancelar", pt: "Cancelar", en: "Cancel")
    ]

    /// What pages put together of the same.
    static let observationWords: [String: Phrase] = [
        "observation.whole": Phrase(es: "Este paso entero", pt: "Este passo inteiro", en: "This step as a whole"),
        "observation.item": Phrase(es: "pregunta {{number}}", pt: "pergunta {{number}}", en: "question {{number}}"),
        "observation.criterion": Phrase(
            es: "criterio «{{title}}»", pt: "critério “{{title}}”", en: "criterion “{{title}}”"),
        "observation.carried": Phrase(
            es: "Viene de la versión {{version}}.", pt: "Vem da versão {{version}}.",
            en: "Carried along from version {{version}}."),
        "observation.unchanged": Phrase(
            es: "Viene de la versión {{version}}: este lugar sigue igual.",
            pt: "Vem da versão {{version}}: este lugar continua igual.",
            en: "Carried along from version {{version}}: this place is unchanged."),
        "observation.changed": Phrase(
            es: "Viene de la versión {{version}}: este lugar cambió.",
            pt: "Vem da versão {{version}}: este lugar mudou.",
            en: "Carried along from version {{version}}: this place has changed."),
        "observation.gone": Phrase(
            es: "Viene de la versión {{version}}: ese lugar ya no está.",
            pt: "Vem da versão {{version}}: esse lugar não existe mais.",
            en: "Carried along from version {{version}}: that place is gone."),
        "observation.now-open": Phrase(
            es: "Volvió a quedar pendiente", pt: "Voltou a ficar pendente", en: "Open again"),
        "observation.now-mended": Phrase(
            es: "Marcada como corregida", pt: "Marcada como corrigida", en: "Marked as mended"),
        "observation.now-closed": Phrase(es: "Dada por resuelta", pt: "Dada por resolvida", en: "Resolved"),
        "observation.do-reply": Phrase(es: "Responder", pt: "Responder", en: "Answer"),
        "observation.do-mend": Phrase(es: "Ya está corregida", pt: "Já está corrigida", en: "It is mended"),
        "observation.do-close": Phrase(es: "Dar por resuelta", pt: "Dar por resolvida", en: "Resolve"),
        "observation.do-reopen": Phrase(
            es: "Dejar pendiente otra vez", pt: "Deixar pendente de novo", en: "Open again"),
        "approve-open.title": Phrase(
            es: "Quedan observaciones pendientes", pt: "Há observações pendentes", en: "Some remarks are open"),
        "approve-open.text": Phrase(
            es: "Observaciones pendientes: {{count}}. ¿Aprueba esta versión de todos modos?",
            pt: "Observações pendentes: {{count}}. Aprova esta versão mesmo assim?",
            en: "Open remarks: {{count}}. Do you approve this version all the same?"),
        "approve-open.stay": Phrase(
            es: "Las observaciones siguen pendientes y acompañan a la próxima versión.",
            pt: "As observações continuam pendentes e acompanham a próxima versão.",
            en: "The remarks stay open, and go along to the next version."),
        "approve-open.button": Phrase(
            es: "Aprobar de todos modos", pt: "Aprovar mesmo assim", en: "Approve all the same"),
        "approve-open.back": Phrase(es: "Volver a la revisión", pt: "Voltar à revisão", en: "Back to the review")
    ]
}
