extension Phrases {
    /// What stands above a page of the network after a form, and why one was refused.
    static let networkNotices: [String: Phrase] = [
        // After a form
        "notice.net-pin": Phrase(
            es: "Queda fijado para la próxima asignación.",
            pt: "Fica fixado para a próxima designação.",
            en: "Pinned for the next matching."),
        "notice.net-unpin": Phrase(
            es: "Vuelve a la próxima asignación, entre todos.",
            pt: "Volta à próxima designação, entre todos.",
            en: "Back in the next matching, among all."),
        "notice.net-forbid": Phrase(
            es: "No se le propondrá.",
            pt: "Não lhe será proposto.",
            en: "It will not be offered to them."),
        "notice.net-allow": Phrase(
            es: "Se le puede volver a proponer.",
            pt: "Pode-se voltar a propor.",
            en: "It may be offered to them again."),
        "notice.net-offer": Phrase(es: "La propuesta salió.", pt: "A proposta saiu.", en: "The offer is out."),
        "notice.net-hand-over": Phrase(
            es: "El pedido volvió a la cola.",
            pt: "O pedido voltou à fila.",
            en: "The request is back in the queue."),
        "notice.net-advise": Phrase(
            es: "Su opinión quedó guardada.",
            pt: "Sua opinião foi salva.",
            en: "Your opinion is saved."),
        "notice.net-decide": Phrase(
            es: "La decisión quedó guardada.",
            pt: "A decisão foi salva.",
            en: "The decision is saved."),
        "notice.net-suspend": Phrase(
            es: "La acreditación quedó suspendida.",
            pt: "O credenciamento foi suspenso.",
            en: "The accreditation is suspended."),
        "notice.net-restore": Phrase(
            es: "La acreditación está vigente otra vez.",
            pt: "O credenciamento está em vigor outra vez.",
            en: "The accreditation is in force again."),
        "notice.net-rehearsed": Phrase(
            es: "Ensayo hecho: no se envió nada.",
            pt: "Ensaio feito: nada foi enviado.",
            en: "Rehearsed: nothing was sent."),
        "notice.net-sent": Phrase(
            es: "Las propuestas salieron.",
            pt: "As propostas saíram.",
            en: "The offers are out."),
        "notice.problem-net-none-sent": Phrase(
            es: "No salió ninguna propuesta: todo cambió desde el ensayo.",
            pt: "Nenhuma proposta saiu: tudo mudou desde o ensaio.",
            en: "No offer went out: everything has changed since the rehearsal."),
        "notice.net-policy": Phrase(
            es: "Guardado: rige desde la próxima asignación.",
            pt: "Salvo: vale a partir da próxima designação.",
            en: "Saved: in force from the next matching."),
        // Refusals
        "reason.runUnknown": Phrase(
            es: "Esa asignación no existe.",
            pt: "Essa designação não existe.",
            en: "There is no such matching."),
        "reason.runNotSendable": Phrase(
            es: "Solo se envían ensayos del último día.",
            pt: "Só se enviam ensaios do último dia.",
            en: "Only rehearsals of the last day are sent."),
        "reason.pairBarred": Phrase(
            es:
                "No se le puede proponer este pedido: no está acreditado para el país, declaró un conflicto o ya "
                + "respondió.",
            pt:
                "Não se pode propor este pedido a essa pessoa: não está credenciada no país, declarou um "
                + "conflito ou já respondeu.",
            en:
                "This request cannot be offered to them: not accredited for the country, a declared conflict, or "
                + "already answered."),
        "reason.consultantMissing": Phrase(
            es: "Elija un consultor.",
            pt: "Escolha um consultor.",
            en: "Choose a consultant."),
        "reason.choiceMissing": Phrase(es: "Elija una opción.", pt: "Escolha uma opção.", en: "Choose one."),
        "reason.tableChanged": Phrase(
            es: "Algo cambió mientras se importaba. No se guardó nada; pruebe otra vez.",
            pt: "Algo mudou durante a importação. Nada foi salvo; tente outra vez.",
            en: "Something changed during the import. Nothing was saved; try again."),
        "reason.tableGone": Phrase(
            es: "La tabla ya no está guardada aquí. Elija el archivo otra vez.",
            pt: "A tabela já não está guardada aqui. Escolha o arquivo outra vez.",
            en: "The table is not kept here any more. Choose the file again."),
        "reason.policyFaulty": Phrase(
            es: "Esos criterios no son posibles.",
            pt: "Esses critérios não são possíveis.",
            en: "That policy is not possible."),
        "reason.policyChanged": Phrase(
            es: "Otra persona guardó criterios mientras tanto. Vuelva a abrir la página y revise.",
            pt: "Outra pessoa salvou critérios nesse meio-tempo. Abra a página de novo e reveja.",
            en: "Somebody saved another policy meanwhile. Open the page again and look.")
    ]
}
