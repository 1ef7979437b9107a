extension Phrases {
    /// Why something was not done, by the reason's own name.
    static let reason: [String: Phrase] = [
        "reason.wrongCredentials": Phrase(
            es: "El nombre o la contraseña no coinciden. Revíselos y pruebe otra vez.",
            pt: "O nome ou a senha não conferem. Verifique e tente de novo.",
            en: "The name or the password does not match. Check them and try again."),
        "reason.suspended": Phrase(
            es: "Esta cuenta está suspendida. Escriba a quien administra el servicio.",
            pt: "Esta conta está suspensa. Escreva a quem administra o serviço.",
            en: "This account is suspended. Write to whoever runs the service."),
        "reason.tooManyTries": Phrase(
            es: "Hubo demasiados intentos. Espere un rato y pruebe otra vez.",
            pt: "Houve tentativas demais. Espere um pouco e tente de novo.",
            en: "There were too many tries. Wait a while and try again."),
        "reason.nameMissing": Phrase(es: "Escriba su nombre.", pt: "Escreva seu nome.", en: "Write your name."),
        "reason.nameTooLong": Phrase(
            es: "El nombre puede tener hasta 200 letras.",
            pt: "O nome pode ter até 200 letras.",
            en: "A name can have up to 200 letters."),
        "reason.nameBadCharacters": Phrase(
            es: "El nombre tiene caracteres invisibles o de control. Escríbalo de nuevo a mano.",
            pt: "O nome tem caracteres invisíveis ou de controle. Escreva-o de novo à mão.",
            en: "The name holds invisible or control characters. Please type it anew."),
        "reason.loginMissing": Phrase(
            es: "Escriba su correo, su teléfono o un nombre de usuario.",
            pt: "Escreva seu e-mail, seu telefone ou um nome de usuário.",
            en: "Write your e-mail, your phone number or a user name."),
        "reason.loginMalformed": Phrase(
            es: "Eso no parece un correo, un teléfono ni un nombre de usuario (3 a 32 letras, empieza con letra).",
            pt: "Isso não parece um e-mail, um telefone nem um nome de usuário (3 a 32 letras, começa com letra).",
            en: "That is no e-mail, phone number or user name (3 to 32 letters, beginning with a letter)."),
        "reason.loginTaken": Phrase(
            es: "Ya hay una cuenta con ese nombre. ¿Es suya? Entre con su contraseña.",
            pt: "Já existe uma conta com esse nome. É sua? Entre com sua senha.",
            en: "There is an account of that name already. Is it yours? Sign in with its password."),
        "reason.passwordTooShort": Phrase(
            es: "La contraseña necesita al menos 10 caracteres.",
            pt: "A senha precisa de pelo menos 10 caracteres.",
            en: "A password needs at least 10 characters."),
        "reason.passwordTooLong": Phrase(
            es: "La contraseña puede tener hasta 200 caracteres.",
            pt: "A senha pode ter até 200 caracteres.",
            en: "A password can have up to 200 characters."),
        "reason.passwordCommon": Phrase(
            es: "Esa contraseña es de las primeras que se prueban. Elija otra; una frase corta sirve.",
            pt: "Essa senha é das primeiras que se tentam. Escolha outra; uma frase curta serve.",
            en: "That password is among the first that people try. Choose another; a short phrase will do."),
        "reason.passwordLikeName": Phrase(
            es: "La contraseña no puede ser su nombre.",
            pt: "A senha não pode ser o seu nome.",
            en: "A password cannot be your name."),
        "reason.passwordWrong": Phrase(
            es: "La contraseña actual no es esa.",
            pt: "A senha atual não é essa.",
            en: "That is not the current password."),
        "reason.countryMissing": Phrase(es: "Elija su país.", pt: "Escolha seu país.", en: "Choose your country."),
        "reason.consentMissing": Phrase(
            es: "Sin este permiso no se puede crear la cuenta.",
            pt: "Sem esta permissão não é possível criar a conta.",
            en: "Without this consent there can be no account."),
        "reason.roleUnknown": Phrase(es: "Elija un papel.", pt: "Escolha um papel.", en: "Choose a role."),
        "reason.scopeMissing": Phrase(
            es: "Ese papel no se puede dar con ese alcance. Elija otro.",
            pt: "Esse papel não pode ser dado com esse alcance. Escolha outro.",
            en: "That role cannot be given with that scope. Choose another."),
        "reason.courseUnknown": Phrase(
            es: "Ese curso no está en el catálogo.",
            pt: "Esse curso não está no catálogo.",
            en: "That course is not in the catalogue."),
        "reason.courseNotPublished": Phrase(
            es: "Ese curso todavía no está publicado.",
            pt: "Esse curso ainda não está publicado.",
            en: "That course is not published yet."),
        "reason.activityUnknown": Phrase(
            es: "Ese paso no existe en el curso.",
            pt: "Esse passo não existe no curso.",
            en: "There is no such step in the course."),
        "reason.notEnrolled": Phrase(
            es: "Primero inscríbase en el curso.",
            pt: "Primeiro inscreva-se no curso.",
            en: "Enrol in the course first."),
        "reason.alreadyEnrolled": Phrase(
            es: "Ya está inscrito en este curso.",
            pt: "Você já está inscrito neste curso.",
            en: "You are enrolled in this course already."),
        "reason.prerequisiteMissing": Phrase(
            es: "Antes hay que terminar otro curso: {{detail}}",
            pt: "Antes é preciso terminar outro curso: {{detail}}",
            en: "Another course comes first: {{detail}}"),
        "reason.moveNotNow": Phrase(
            es: "Ahora no se puede pasar a la otra versión; la página dice por qué.",
            pt: "Agora não é possível passar para a outra versão; a página diz por quê.",
            en: "Changing to the other version is not possible now; the page says why."),
        "reason.attemptOpen": Phrase(
            es: "Tiene un intento abierto. Siga con ese.",
            pt: "Você tem uma tentativa aberta. Continue com ela.",
            en: "You have an open attempt. Go on with that one."),
        "reason.attemptClosed": Phrase(
            es: "El intento ya está cerrado. Lo que había guardado se corrigió.",
            pt: "A tentativa já está encerrada. O que estava salvo foi corrigido.",
            en: "The attempt is closed. What was saved has been marked."),
        "reason.noAttemptsLeft": Phrase(
            es: "No le quedan intentos.",
            pt: "Não restam tentativas.",
            en: "You have no attempts left."),
        "reason.attemptUnknown": Phrase(
            es: "Ese intento no existe o es de otra persona.",
            pt: "Essa tentativa não existe ou é de outra pessoa.",
            en: "There is no such attempt, or it is somebody else's."),
        "reason.answerTooLarge": Phrase(
            es: "La respuesta es demasiado larga: hasta 20.000 caracteres. La anterior sigue guardada.",
            pt: "A resposta é longa demais: até 20.000 caracteres. A anterior continua salva.",
            en: "The answer is too long: up to 20,000 characters. The earlier one is still saved."),
        "reason.answerSuperseded": Phrase(
            es: "Esta respuesta se cambió en otra pestaña o en otro dispositivo. Aquí está la más reciente.",
            pt: "Esta resposta foi mudada em outra aba ou em outro aparelho. Aqui está a mais recente.",
            en: "This answer was changed in another tab or device. Here is the newer one."),
        "reason.itemUnknown": Phrase(
            es: "Esa pregunta no es de este intento.",
            pt: "Essa pergunta não é desta tentativa.",
            en: "That question is not of this attempt."),
        "reason.submissionClosed": Phrase(
            es: "Este trabajo ya se entregó; no se puede cambiar.",
            pt: "Este trabalho já foi entregue; não pode ser mudado.",
            en: "This work is handed in; it cannot be changed."),
        "reason.submissionEmpty": Phrase(
            es: "No hay nada que entregar todavía: escriba un texto o suba un archivo.",
            pt: "Ainda não há nada para entregar: escreva um texto ou envie um arquivo.",
            en: "There is nothing to hand in yet: write a text or upload a file."),
        "reason.submissionUnknown": Phrase(
            es: "Ese trabajo no existe.",
            pt: "Esse trabalho não existe.",
            en: "There is no such work."),
        "reason.listTooLong": Phrase(
            es:
                "La lista tiene más de {{detail}} filas. Fíltrela, por ejemplo por país o por curso, y descárguela por partes.",
            pt:
                "A lista tem mais de {{detail}} linhas. Filtre-a, por exemplo por país ou por curso, e baixe-a em partes.",
            en:
                "The list has more than {{detail}} rows. Filter it, by country or course for instance, and download it in parts."
        ),
        "reason.organisationMissing": Phrase(
            es: "Este rol se ejerce por una organización: escríbala.",
            pt: "Esta função é exercida por uma organização: escreva qual.",
            en: "This role is held for an organisation: write which."),
        "reason.fileTooLarge": Phrase(
            es: "El archivo es demasiado grande. Nada se perdió: lo demás sigue guardado.",
            pt: "O arquivo é grande demais. Nada se perdeu: o resto continua salvo.",
            en: "The file is too large. Nothing was lost: the rest is still saved."),
        "reason.fileTypeRefused": Phrase(
            es: "Ese tipo de archivo no se acepta aquí, o su contenido no es lo que dice su nombre: {{detail}}",
            pt: "Esse tipo de arquivo não é aceito aqui, ou seu conteúdo não é o que diz o nome: {{detail}}",
            en: "That type of file is not taken here, or its content is not what its name says: {{detail}}"),
        "reason.tooManyFiles": Phrase(
            es: "Ya hay tantos archivos como se permiten. Quite uno para subir otro.",
            pt: "Já há tantos arquivos quanto se permite. Retire um para enviar outro.",
            en: "There are as many files as allowed. Remove one to upload another."),
        "reason.textTooLong": Phrase(
            es: "El texto es demasiado largo: hasta 100.000 caracteres.",
            pt: "O texto é longo demais: até 100.000 caracteres.",
            en: "The text is too long: up to 100,000 characters."),
        "reason.noteTooLong": Phrase(
            es:
                "Lo que escribió es demasiado largo: hasta {{detail}} caracteres. No se guardó; vuelva atrás y acórtelo.",
            pt: "O que você escreveu é longo demais: até {{detail}} caracteres. Não foi salvo; volte e encurte.",
            en: "What you wrote is too long: up to {{detail}} characters. It was not saved; go back and shorten it."),
        "reason.foreignPage": Phrase(
            es: "El pedido no vino de una página de este sitio; no se hizo nada. Abra la página de nuevo y repita.",
            pt: "O pedido não veio de uma página deste site; nada foi feito. Abra a página de novo e repita.",
            en: "The request did not come from a page of this site; nothing was done. Open the page again and repeat."),
        "reason.bodyBroken": Phrase(
            es: "Lo que envió llegó incompleto; no se guardó nada. Inténtelo otra vez.",
            pt: "O que você enviou chegou incompleto; nada foi salvo. Tente de novo.",
            en: "What you sent arrived incomplete; nothing was kept. Try again."),
        "reason.formExpired": Phrase(
            es:
                "La página estaba abierta desde hace tiempo o su sesión cambió. Vuelva atrás, cargue la página de nuevo y repita.",
            pt: "A página estava aberta há muito tempo ou sua sessão mudou. Volte, recarregue a página e repita.",
            en: "The page had been open for long or your session changed. Go back, reload it and try again."),
        "reason.criterionMissing": Phrase(
            es: "Elija un nivel para cada criterio.",
            pt: "Escolha um nível para cada critério.",
            en: "Choose a level for each criterion."),
        "reason.alreadyMarked": Phrase(
            es: "Este trabajo ya tiene nota.",
            pt: "Este trabalho já tem nota.",
            en: "This work is marked already."),
        "reason.marksApart": Phrase(
            es:
                "Mientras tanto otra persona dio su nota, y las dos que hay difieren. Abra el trabajo de nuevo: ahora se decide entre ellas.",
            pt:
                "Nesse meio-tempo outra pessoa deu sua nota, e as duas que existem diferem. Abra o trabalho de novo: agora se decide entre elas.",
            en:
                "Meanwhile somebody else gave a mark, and the two that there are differ. Open the work anew: now it is to decide between them."
        ),
        "reason.commentMissing": Phrase(
            es: "Para devolverlo, escriba qué debe mejorar.",
            pt: "Para devolver, escreva o que deve melhorar.",
            en: "To return it, write what is to be improved."),
        "reason.nothingToUpload": Phrase(
            es: "No llegó ningún archivo entero. Elíjalo y súbalo de nuevo.",
            pt: "Nenhum arquivo chegou inteiro. Escolha-o e envie de novo.",
            en: "No whole file arrived. Choose it and upload it again."),
        "reason.versionTaken": Phrase(
            es: "Ya hay otra versión con ese número: {{detail}}. Cambie «version» en module.yaml.",
            pt: "Já existe outra versão com esse número: {{detail}}. Mude “version” em module.yaml.",
            en: "There is another version of that number: {{detail}}. Change \"version\" in module.yaml."),
        "reason.wrongState": Phrase(
            es: "El módulo ya está en otro estado. Cargue la página de nuevo.",
            pt: "O módulo já está em outro estado. Recarregue a página.",
            en: "The module is in another state by now. Reload the page."),
        "reason.prerequisiteCircle": Phrase(
            es:
                "Los módulos publicados se exigirían en círculo ({{detail}}) y nadie podría inscribirse. No se cambió nada: corte la cadena en «requires» de uno de ellos y suba esa versión.",
            pt:
                "Os módulos publicados exigiriam uns aos outros em círculo ({{detail}}) e ninguém poderia se inscrever. Nada mudou: corte a cadeia no “requires” de um deles e envie essa versão.",
            en:
                "The published modules would require each other in a circle ({{detail}}), and nobody could enrol. Nothing was changed: cut the chain in the \"requires\" of one of them and upload that version."
        ),
        "reason.observationsOpen": Phrase(
            es: "Quedan observaciones pendientes: {{detail}}.", pt: "Há observações pendentes: {{detail}}.",
            en: "Some remarks are open: {{detail}}."),
        "reason.observationUnknown": Phrase(
            es: "Esa observación no existe.", pt: "Essa observação não existe.", en: "There is no such remark."),
        "reason.ownModule": Phrase(
            es: "Nadie valida su propio módulo.",
            pt: "Ninguém valida o próprio módulo.",
            en: "Nobody validates their own module."),
        "reason.noteMissing": Phrase(
            es: "Escriba la observación.",
            pt: "Escreva a observação.",
            en: "Write the remark."),
        "reason.packageRefused": Phrase(
            es: "El paquete tiene errores; no se guardó nada.",
            pt: "O pacote tem erros; nada foi guardado.",
            en: "The package has errors; nothing was kept."),
        "reason.packageTooLarge": Phrase(
            es: "El paquete es demasiado grande.",
            pt: "O pacote é grande demais.",
            en: "The package is too large."),
        "reason.certificateUnknown": Phrase(
            es: "No hay un certificado con ese número.",
            pt: "Não há certificado com esse número.",
            en: "There is no certificate of that number."),
        "reason.notComplete": Phrase(
            es: "El curso todavía no está completo.",
            pt: "O curso ainda não está completo.",
            en: "The course is not complete yet."),
        "reason.noCertificateOffered": Phrase(
            es: "Este curso no da certificado.",
            pt: "Este curso não dá certificado.",
            en: "This course gives no certificate."),
        "reason.personUnknown": Phrase(
            es: "No hay ninguna persona con ese nombre.",
            pt: "Não há ninguém com esse nome.",
            en: "There is nobody of that name."),
        "reason.clientUnknown": Phrase(
            es: "No hay ninguna clave de API con ese identificador.",
            pt: "Não há nenhuma chave de API com esse identificador.",
            en: "There is no API key of that identifier."),
        "reason.scopeNotChosen": Phrase(
            es: "Elija al menos un permiso.", pt: "Escolha ao menos uma permissão.",
            en: "Choose at least one permission."),
        "reason.registrationUnknown": Phrase(
            es: "Esa inscripción no existe o es de otra persona.",
            pt: "Essa inscrição não existe ou é de outra pessoa.",
            en: "There is no such enrolment, or it is somebody else's."),
        "reason.iriMalformed": Phrase(
            es: "Escriba una dirección completa, como https://ejemplo.org/actividad.",
            pt: "Escreva um endereço completo, como https://exemplo.org/atividade.",
            en: "Write a whole address, as https://example.org/activity."),
        "reason.forwardUnknown": Phrase(
            es: "No hay ningún reenvío con ese identificador.",
            pt: "Não há nenhum encaminhamento com esse identificador.",
            en: "There is no forward of that identifier."),
        "reason.addressMalformed": Phrase(
            es: "Escriba una dirección completa, como https://lrs.ejemplo.org/xapi, sin usuario ni contraseña.",
            pt: "Escreva um endereço completo, como https://lrs.exemplo.org/xapi, sem usuário nem senha.",
            en: "Write a whole address, as https://lrs.example.org/xapi, without user or password."),
        "reason.credentialMalformed": Phrase(
            es: "Es demasiado largo, o tiene caracteres que no se pueden enviar. El usuario no lleva dos puntos.",
            pt: "É longo demais, ou tem caracteres que não podem ser enviados. O usuário não leva dois-pontos.",
            en: "It is too long, or has characters that cannot be sent. The user has no colon."),
        "reason.agentMalformed": Phrase(
            es: "Escriba un correo, o un agente en JSON como los de las declaraciones.",
            pt: "Escreva um e-mail, ou um agente em JSON como os das declarações.",
            en: "Write an e-mail address, or an agent in JSON as statements have them."),
        "reason.uuidMalformed": Phrase(
            es: "Escriba un UUID, como 7f6d3a52-9a1c-4f0e-8b57-2d1c0e9a4b33.",
            pt: "Escreva um UUID, como 7f6d3a52-9a1c-4f0e-8b57-2d1c0e9a4b33.",
            en: "Write a UUID, as 7f6d3a52-9a1c-4f0e-8b57-2d1c0e9a4b33."),
        "reason.tooManyForwards": Phrase(
            es: "Ya hay demasiados reenvíos. Quite uno primero.",
            pt: "Já há encaminhamentos demais. Remova um primeiro.",
            en: "There are too many forwards. Remove one first."),
        "reason.nothingRefused": Phrase(
            es: "El otro registro no rechaza ninguna declaración en este momento.",
            pt: "O outro registro não recusa nenhuma declaração neste momento.",
            en: "The other store refuses no statement at the moment."),
        "reason.daysOutOfRange": Phrase(
            es: "Escriba un número de días entre 1 y 3.650, o nada.",
            pt: "Escreva um número de dias entre 1 e 3.650, ou nada.",
            en: "Write a number of days from 1 to 3,650, or nothing."),
        "reason.notAConsultant": Phrase(
            es: "Esa persona no es consultora.",
            pt: "Essa pessoa não é consultora.",
            en: "That person is no consultant."),
        "reason.requestRunning": Phrase(
            es: "Eso mismo se está haciendo en este momento. Espere un poco y mire si ya está.",
            pt: "Isso mesmo está sendo feito neste momento. Espere um pouco e veja se já está pronto.",
            en: "That very thing is being done at this moment. Wait a little and see whether it is there."),
        "reason.requestInterrupted": Phrase(
            es:
                "El servicio se detuvo mientras lo hacía. Mire primero si quedó hecho; si no, vuelva a abrir la página y hágalo de nuevo.",
            pt:
                "O serviço parou enquanto fazia isso. Veja primeiro se ficou feito; se não, abra a página de novo e repita.",
            en:
                "The service stopped while doing it. First see whether it was done; if not, open the page anew and do it again."
        ),
        "reason.keyReused": Phrase(
            es: "Este formulario ya se envió, con otros datos. Abra la página de nuevo y envíelo desde allí.",
            pt: "Este formulário já foi enviado, com outros dados. Abra a página de novo e envie a partir dela.",
            en: "This form was sent already, with other data. Open the page anew and send it from there."),
        "reason.keyMalformed": Phrase(
            es: "La clave de la solicitud tiene de 1 a 100 caracteres visibles.",
            pt: "A chave da solicitação tem de 1 a 100 caracteres visíveis.",
            en: "The key of a request has 1 to 100 visible characters."),
        "reason.sameMarker": Phrase(
            es: "Cada nota la da otra persona. Elija personas distintas.",
            pt: "Cada nota é dada por outra pessoa. Escolha pessoas diferentes.",
            en: "Each mark is another person's. Choose different persons."),
        "reason.notPermitted": Phrase(
            es: "Su cuenta no tiene permiso para esto.",
            pt: "Sua conta não tem permissão para isto.",
            en: "Your account has no permission for this.")
    ]
}
