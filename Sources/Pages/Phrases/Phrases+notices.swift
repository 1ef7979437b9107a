extension Phrases {
    /// What is told at the top of a page after an act, and on pages that tell of an error.
    static let notices: [String: Phrase] = [
        "notice.erased": Phrase(es: "Su cuenta se borró.", pt: "Sua conta foi apagada.", en: "Your account is erased."),
        "notice.enrolled": Phrase(
            es: "Ya está inscrito. Empiece cuando quiera.",
            pt: "Você já está inscrito. Comece quando quiser.",
            en: "You are enrolled. Start whenever you like."),
        "notice.signed-out": Phrase(es: "Cerró la sesión.", pt: "Você saiu.", en: "You have signed out."),
        "notice.welcome": Phrase(
            es: "Su cuenta está lista.",
            pt: "Sua conta está pronta.",
            en: "Your account is ready."),
        "notice.password-set": Phrase(
            es: "La contraseña nueva ya vale. Las demás sesiones se cerraron.",
            pt: "A senha nova já vale. As outras sessões foram encerradas.",
            en: "The new password is in force. Other sessions were ended."),
        "notice.saved": Phrase(es: "Guardado.", pt: "Salvo.", en: "Saved."),
        "notice.answers-saved": Phrase(
            es: "Sus respuestas están guardadas.",
            pt: "Suas respostas estão salvas.",
            en: "Your answers are saved."),
        "notice.draft-saved": Phrase(
            es: "El borrador está guardado.",
            pt: "O rascunho está salvo.",
            en: "The draft is saved."),
        "notice.submitted": Phrase(
            es: "Su trabajo está entregado.",
            pt: "Seu trabalho foi entregue.",
            en: "Your work is handed in."),
        "notice.marked": Phrase(es: "La nota está dada.", pt: "A nota foi dada.", en: "The mark is given."),
        "notice.returned": Phrase(
            es: "El trabajo volvió al participante con sus comentarios.",
            pt: "O trabalho voltou ao participante com seus comentários.",
            en: "The work went back to the learner with your comments."),
        "notice.granted": Phrase(es: "El papel está dado.", pt: "O papel foi dado.", en: "The role is given."),
        "notice.ended": Phrase(es: "El papel terminó.", pt: "O papel terminou.", en: "The role has ended."),
        "notice.suspended": Phrase(
            es: "La cuenta está suspendida.",
            pt: "A conta está suspensa.",
            en: "The account is suspended."),
        "notice.restored": Phrase(
            es: "La cuenta vuelve a estar activa.",
            pt: "A conta voltou a ficar ativa.",
            en: "The account is active again."),
        "notice.allotted": Phrase(
            es: "El consultor está asignado.",
            pt: "O consultor foi designado.",
            en: "The consultant is allotted."),
        "notice.stepped": Phrase(es: "Hecho.", pt: "Feito.", en: "Done."),
        "notice.moved": Phrase(
            es: "Hecho. Quien podía pasar está ahora en esta versión.",
            pt: "Feito. Quem podia passar está agora nesta versão.",
            en: "Done. Whoever could be moved is on this version now."),
        "notice.moved-self": Phrase(
            es: "Ya está en la versión nueva. Lo hecho se conserva.",
            pt: "Você já está na versão nova. O que fez se conserva.",
            en: "You are on the new version now. What you did is kept."),
        "notice.observed": Phrase(
            es: "La observación está en su lugar.", pt: "A observação está no seu lugar.",
            en: "The remark is in its place."),
        "notice.answered": Phrase(es: "Respondido.", pt: "Respondido.", en: "Answered."),
        "notice.created": Phrase(es: "La cuenta está creada.", pt: "A conta foi criada.", en: "The account is made."),
        "notice.uploaded": Phrase(
            es: "El archivo está guardado.",
            pt: "O arquivo está salvo.",
            en: "The file is saved."),
        "notice.removed": Phrase(
            es: "El archivo se quitó.",
            pt: "O arquivo foi retirado.",
            en: "The file was removed."),
        "error.badRequest.title": Phrase(
            es: "No se entendió el pedido",
            pt: "O pedido não foi entendido",
            en: "The request was not understood"),
        "error.signIn.title": Phrase(
            es: "Hay que entrar primero",
            pt: "É preciso entrar primeiro",
            en: "Please sign in first"),
        "error.forbidden.title": Phrase(
            es: "Esto no está permitido",
            pt: "Isto não é permitido",
            en: "This is not permitted"),
        "error.notFound.title": Phrase(
            es: "Esta página no existe",
            pt: "Esta página não existe",
            en: "There is no such page"),
        "error.notAllowed.title": Phrase(
            es: "Aquí no se puede hacer eso",
            pt: "Aqui não é possível fazer isso",
            en: "That cannot be done here"),
        "error.conflict.title": Phrase(
            es: "Algo cambió mientras tanto",
            pt: "Algo mudou nesse meio-tempo",
            en: "Something changed meanwhile"),
        "error.gone.title": Phrase(es: "Esto ya no está", pt: "Isto já não está aqui", en: "This is gone"),
        "error.tooLarge.title": Phrase(es: "Es demasiado grande", pt: "É grande demais", en: "It is too large"),
        "error.invalid.title": Phrase(
            es: "Hay algo que corregir",
            pt: "Há algo a corrigir",
            en: "Something needs mending"),
        "error.tooMany.title": Phrase(es: "Demasiados intentos", pt: "Tentativas demais", en: "Too many tries"),
        "error.failure.title": Phrase(es: "Falla nuestra", pt: "Falha nossa", en: "Our failure"),
        "error.unavailable.title": Phrase(
            es: "Vuelva en un momento",
            pt: "Volte em um momento",
            en: "Come back in a moment")
    ]
}
