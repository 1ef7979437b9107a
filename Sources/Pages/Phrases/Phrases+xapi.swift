extension Phrases {
    /// What the record store answers to requests that it does not do, by code.
    static let xapi: [String: Phrase] = [
        // JSON
        "xapi.syntax": Phrase(
            es: "Esto no es JSON válido: lo que hay en este lugar no puede estar ahí.",
            pt: "Isto não é JSON válido: o que está neste lugar não pode estar aí.",
            en: "This is not valid JSON: what stands at this place cannot stand there."),
        "xapi.notUTF8": Phrase(
            es: "El texto no es UTF-8. Envíe todo el contenido en UTF-8.",
            pt: "O texto não é UTF-8. Envie todo o conteúdo em UTF-8.",
            en: "The text is not UTF-8. Send the whole content in UTF-8."),
        "xapi.loneSurrogate": Phrase(
            es: "Hay medio carácter: un sustituto como \\ud83d va siempre seguido de su pareja.",
            pt: "Há meio caractere: um substituto como \\ud83d vem sempre seguido do seu par.",
            en: "This is half a character: a surrogate such as \\ud83d is always followed by its partner."),
        "xapi.tooDeep": Phrase(
            es: "El JSON tiene demasiados niveles. Puede tener hasta 64.",
            pt: "O JSON tem níveis demais. Pode ter até 64.",
            en: "The JSON has too many levels. It can have up to 64."),
        "xapi.duplicateName": Phrase(
            es: "Este nombre está dos veces en el mismo objeto. Deje solo uno.",
            pt: "Este nome está duas vezes no mesmo objeto. Deixe só um.",
            en: "This name stands twice in one object. Leave only one."),
        "xapi.notAnObject": Phrase(
            es: "Aquí va un objeto JSON, entre llaves.",
            pt: "Aqui vai um objeto JSON, entre chaves.",
            en: "A JSON object belongs here, in braces."),
        "xapi.notAnArray": Phrase(
            es: "Aquí va una lista JSON, entre corchetes, aunque tenga un solo elemento.",
            pt: "Aqui vai uma lista JSON, entre colchetes, mesmo com um só elemento.",
            en: "A JSON array belongs here, in brackets, even for a single element."),
        "xapi.notAString": Phrase(
            es: "Aquí va un texto, entre comillas.",
            pt: "Aqui vai um texto, entre aspas.",
            en: "A string belongs here, in quotation marks."),
        "xapi.notANumber": Phrase(
            es: "Aquí va un número, sin comillas.",
            pt: "Aqui vai um número, sem aspas.",
            en: "A number belongs here, without quotation marks."),
        "xapi.notABoolean": Phrase(
            es: "Aquí va true o false, sin comillas.",
            pt: "Aqui vai true ou false, sem aspas.",
            en: "true or false belongs here, without quotation marks."),

        // Structure
        "xapi.missing": Phrase(
            es: "Falta esto, que es obligatorio.",
            pt: "Falta isto, que é obrigatório.",
            en: "This is missing, and it is required."),
        "xapi.unknownProperty": Phrase(
            es: "Esta propiedad no existe en xAPI. Revise cómo se escribe, o póngala en extensions.",
            pt: "Esta propriedade não existe em xAPI. Verifique a grafia, ou coloque-a em extensions.",
            en: "xAPI has no such property here. Check its spelling, or put it into extensions."),
        "xapi.empty": Phrase(
            es: "Esto no puede estar vacío: ponga al menos un valor, o quite la propiedad.",
            pt: "Isto não pode ficar vazio: coloque ao menos um valor, ou retire a propriedade.",
            en: "This cannot be empty: give at least one value, or leave the property out."),
        "xapi.notHere": Phrase(
            es: "Un objeto de este tipo no tiene esta propiedad. Quítela, o revise objectType.",
            pt: "Um objeto deste tipo não tem esta propriedade. Retire-a, ou verifique objectType.",
            en: "An object of this type does not have this property. Remove it, or check objectType."),
        "xapi.notAllowedValue": Phrase(
            es: "Aquí no se permite este valor. Use uno de los permitidos, con las mismas mayúsculas.",
            pt: "Este valor não é permitido aqui. Use um dos permitidos, com as mesmas maiúsculas.",
            en: "This value is not allowed here. Use one that is; upper and lower case count."),
        "xapi.tooMany": Phrase(
            es: "Son demasiadas declaraciones. Envíe hasta 10.000 en cada solicitud.",
            pt: "São declarações demais. Envie até 10.000 em cada solicitação.",
            en: "There are too many statements. Send up to 10,000 in one request."),
        "xapi.tooManyValues": Phrase(
            es: "Son demasiados valores: hasta 100.000 en una declaración, y 200.000 en un documento que se combina.",
            pt: "São valores demais: até 100.000 em uma declaração, e 200.000 em um documento que se combina.",
            en: "There are too many values: up to 100,000 in a statement, and 200,000 in a document that is merged."),
        "xapi.largeStatement": Phrase(
            es: "Esta declaración es demasiado grande: hasta 1 MB, y 1.000 personas y actividades nombradas en ella.",
            pt: "Esta declaração é grande demais: até 1 MB, e 1.000 pessoas e atividades nomeadas nela.",
            en: "This statement is too large: up to 1 MB, and 1,000 people and activities named in it."),
        "xapi.sameTwice": Phrase(
            es: "Esto está dos veces, y aquí cada uno puede estar una sola vez.",
            pt: "Isto está duas vezes, e aqui cada um pode estar uma só vez.",
            en: "This stands here twice, and each can be here only once."),
        "xapi.sameIdentifierTwice": Phrase(
            es: "Otra declaración de este envío tiene el mismo id. Dé a cada una el suyo.",
            pt: "Outra declaração deste envio tem o mesmo id. Dê a cada uma o seu.",
            en: "Another statement of this request has the same id. Give each its own."),

        // Formats
        "xapi.notIRI": Phrase(
            es: "Aquí va un IRI completo, con su esquema, como https://ejemplo.org/actividad.",
            pt: "Aqui vai um IRI completo, com seu esquema, como https://exemplo.org/atividade.",
            en: "This must be a whole IRI with its scheme, such as https://example.org/activity."),
        "xapi.notUUID": Phrase(
            es: "Aquí va un UUID: dígitos hexadecimales en grupos de 8-4-4-4-12.",
            pt: "Aqui vai um UUID: dígitos hexadecimais em grupos de 8-4-4-4-12.",
            en: "This must be a UUID: hexadecimal digits in groups of 8-4-4-4-12."),
        "xapi.notLanguageTag": Phrase(
            es: "Aquí va una etiqueta de idioma (RFC 5646), como es, pt-BR o zh-Hant.",
            pt: "Aqui vai uma etiqueta de idioma (RFC 5646), como es, pt-BR ou zh-Hant.",
            en: "This must be a language tag (RFC 5646), such as es, pt-BR or zh-Hant."),
        "xapi.notTimestamp": Phrase(
            es: "Aquí va una fecha real con su hora (ISO 8601), como 2026-03-01T14:30:00.000Z.",
            pt: "Aqui vai uma data real com sua hora (ISO 8601), como 2026-03-01T14:30:00.000Z.",
            en: "This must be a real date with its time (ISO 8601), such as 2026-03-01T14:30:00.000Z."),
        "xapi.notDuration": Phrase(
            es: "Aquí va una duración (ISO 8601), como PT1H30M o PT45.5S.",
            pt: "Aqui vai uma duração (ISO 8601), como PT1H30M ou PT45.5S.",
            en: "This must be a duration (ISO 8601), such as PT1H30M or PT45.5S."),
        "xapi.notMailbox": Phrase(
            es: "Aquí va un correo con mailto: delante, como mailto:ana@ejemplo.org.",
            pt: "Aqui vai um e-mail com mailto: na frente, como mailto:ana@exemplo.org.",
            en: "This must be an e-mail address after mailto:, such as mailto:ana@example.org."),
        "xapi.notSHA1": Phrase(
            es: "Aquí va un SHA-1: 40 dígitos hexadecimales.",
            pt: "Aqui vai um SHA-1: 40 dígitos hexadecimais.",
            en: "This must be a SHA-1: 40 hexadecimal digits."),
        "xapi.notSHA2": Phrase(
            es: "Aquí va un SHA-2: 64, 96 o 128 dígitos hexadecimales (SHA-256, SHA-384, SHA-512).",
            pt: "Aqui vai um SHA-2: 64, 96 ou 128 dígitos hexadecimais (SHA-256, SHA-384, SHA-512).",
            en: "This must be a SHA-2: 64, 96 or 128 hexadecimal digits (SHA-256, SHA-384, SHA-512)."),
        "xapi.notContentType": Phrase(
            es: "Aquí va un tipo de contenido, como application/pdf.",
            pt: "Aqui vai um tipo de conteúdo, como application/pdf.",
            en: "This must be a media type, such as application/pdf."),
        "xapi.notVersion": Phrase(
            es: "Esta versión no vale aquí: escriba 1.0.x o, en una solicitud de la versión 2.0, también 2.0.x.",
            pt: "Esta versão não vale aqui: escreva 1.0.x ou, em uma solicitação da versão 2.0, também 2.0.x.",
            en: "This version does not hold here: write 1.0.x or, in a request of version 2.0, also 2.0.x."),
        "xapi.outOfRange": Phrase(
            es: "Fuera de límites: scaled va de -1 a 1; min < max, raw entre ambos; length y limit, enteros desde 0.",
            pt: "Fora dos limites: scaled vai de -1 a 1; min < max, raw entre ambos; length e limit, inteiros desde 0.",
            en: "Out of bounds: scaled is -1 to 1; min < max, raw between them; length and limit are whole, from 0."),

        // Actors
        "xapi.noIdentifier": Phrase(
            es: "No dice quién es. Ponga uno de mbox, mbox_sha1sum, openid o account.",
            pt: "Não diz quem é. Coloque um de mbox, mbox_sha1sum, openid ou account.",
            en: "Nothing says who this is. Give one of mbox, mbox_sha1sum, openid or account."),
        "xapi.twoIdentifiers": Phrase(
            es: "Hay más de un identificador. Deje uno de mbox, mbox_sha1sum, openid y account.",
            pt: "Há mais de um identificador. Deixe um de mbox, mbox_sha1sum, openid e account.",
            en: "There is more than one identifier. Leave one of mbox, mbox_sha1sum, openid and account."),
        "xapi.groupInGroup": Phrase(
            es: "Un grupo no puede ser miembro de otro. Ponga sus miembros como agentes.",
            pt: "Um grupo não pode ser membro de outro. Coloque seus membros como agentes.",
            en: "A group cannot be a member of a group. List its members as agents."),
        "xapi.anonymousWithoutMembers": Phrase(
            es: "Un grupo sin identificador necesita al menos un miembro.",
            pt: "Um grupo sem identificador precisa de ao menos um membro.",
            en: "A group without an identifier needs at least one member."),
        "xapi.notAuthority": Phrase(
            es: "La autoridad es un agente, o un grupo sin identificador con dos miembros exactos.",
            pt: "A autoridade é um agente, ou um grupo sem identificador com exatamente dois membros.",
            en: "An authority is an agent, or a group without an identifier and with exactly two members."),

        // Objects
        "xapi.needsActivity": Phrase(
            es: "revision y platform solo van en declaraciones cuyo objeto es una actividad.",
            pt: "revision e platform só vão em declarações cujo objeto é uma atividade.",
            en: "revision and platform belong only to statements whose object is an activity."),
        "xapi.needsInteraction": Phrase(
            es: "Esta propiedad necesita a su lado interactionType.",
            pt: "Esta propriedade precisa de interactionType ao lado.",
            en: "This property needs interactionType beside it."),
        "xapi.wrongComponents": Phrase(
            es: "El tipo de interacción no tiene esta lista. Quítela, o cambie interactionType.",
            pt: "O tipo de interação não tem esta lista. Retire-a, ou mude interactionType.",
            en: "This type of interaction does not have this list. Remove it, or change interactionType."),
        "xapi.nestedSubStatement": Phrase(
            es: "Un SubStatement no puede contener otro.",
            pt: "Um SubStatement não pode conter outro.",
            en: "A SubStatement cannot hold another."),
        "xapi.notInSubStatement": Phrase(
            es: "Un SubStatement no lleva id, stored, version ni authority. Quite esta propiedad.",
            pt: "Um SubStatement não leva id, stored, version nem authority. Retire esta propriedade.",
            en: "A SubStatement has no id, stored, version or authority. Remove this property."),
        "xapi.voidsNoReference": Phrase(
            es: "Lo que se anula se nombra con un StatementRef: objectType e id de la declaración.",
            pt: "O que se anula é indicado por um StatementRef: objectType e id da declaração.",
            en: "What is voided is named by a StatementRef: objectType and the statement's id."),

        // Files
        "xapi.attachmentMissing": Phrase(
            es: "No llegó el archivo de este adjunto. Envíelo en multipart/mixed, o dé su fileUrl.",
            pt: "O arquivo deste anexo não chegou. Envie-o em multipart/mixed, ou dê seu fileUrl.",
            en: "The file of this attachment did not come. Send it by multipart/mixed, or give its fileUrl."),
        "xapi.attachmentStray": Phrase(
            es: "Ninguna declaración nombra este archivo. Quite la parte, o ponga su sha2 en un adjunto.",
            pt: "Nenhuma declaração cita este arquivo. Retire a parte, ou ponha seu sha2 em um anexo.",
            en: "No statement names this file. Remove the part, or put its sha2 into an attachment."),
        "xapi.attachmentHash": Phrase(
            es: "El archivo que llegó no tiene este sha2. Calcúlelo sobre los bytes exactos de la parte.",
            pt: "O arquivo que chegou não tem este sha2. Calcule-o sobre os bytes exatos da parte.",
            en: "The file that came does not have this sha2. Compute it over the exact bytes of the part."),
        "xapi.attachmentLength": Phrase(
            es: "El archivo que llegó no tiene este largo. length cuenta sus bytes.",
            pt: "O arquivo que chegou não tem este tamanho. length conta seus bytes.",
            en: "The file that came does not have this length. length counts its bytes."),
        "xapi.signatureBroken": Phrase(
            es: "La firma no se puede leer, o no corresponde a su certificado (x5c).",
            pt: "A assinatura não pode ser lida, ou não corresponde ao seu certificado (x5c).",
            en: "The signature cannot be read, or does not fit its certificate (x5c)."),
        "xapi.signatureDiffers": Phrase(
            es: "Lo que se firmó no es esta declaración. Firme la que envía, sin el adjunto de la firma.",
            pt: "O que foi assinado não é esta declaração. Assine a que envia, sem o anexo da assinatura.",
            en: "What was signed is not this statement. Sign the one you send, without the signature's attachment."),
        "xapi.signatureType": Phrase(
            es: "Una firma va como application/octet-stream y es un JWS con RS256, RS384 o RS512.",
            pt: "Uma assinatura vai como application/octet-stream e é um JWS com RS256, RS384 ou RS512.",
            en: "A signature is sent as application/octet-stream and is a JWS by RS256, RS384 or RS512."),

        // Requests
        "xapi.notMergeable": Phrase(
            es: "POST une dos objetos JSON, y aquí uno de los dos no lo es. Para reemplazar el documento, use PUT.",
            pt: "POST une dois objetos JSON, e aqui um dos dois não é. Para substituir o documento, use PUT.",
            en: "POST merges two JSON objects, and one of these two is not. To replace the document, use PUT."),
        "xapi.unknownParameter": Phrase(
            es: "Esta solicitud no tiene este parámetro. Revise cómo se escribe, también las mayúsculas.",
            pt: "Esta solicitação não tem este parâmetro. Verifique a grafia, também as maiúsculas.",
            en: "This request has no such parameter. Check its spelling; upper and lower case count."),
        "xapi.wrongCombination": Phrase(
            es: "Este parámetro no puede ir con los otros de la solicitud. Quítelo, o quite los otros.",
            pt: "Este parâmetro não pode ir com os outros da solicitação. Retire-o, ou retire os outros.",
            en: "This parameter cannot go with the others of the request. Remove it, or the others."),
        "xapi.notBoolean": Phrase(
            es: "Este parámetro es true o false, en minúsculas.",
            pt: "Este parâmetro é true ou false, em minúsculas.",
            en: "This parameter is true or false, in lower case."),
        "xapi.wrongContentType": Phrase(
            es: "Este tipo no se acepta: envíe application/json o multipart/mixed, o con ?method= un formulario.",
            pt: "Este tipo não é aceito: envie application/json ou multipart/mixed, ou com ?method= um formulário.",
            en: "This content type is not taken: send application/json or multipart/mixed, or with ?method= a form."),
        "xapi.badMultipart": Phrase(
            es: "Multipart mal formado: va el JSON, luego cada archivo con X-Experience-API-Hash, y el cierre.",
            pt: "Multipart malformado: vem o JSON, depois cada arquivo com X-Experience-API-Hash, e o fecho.",
            en: "Broken multipart: first the JSON, then each file with X-Experience-API-Hash, then the end."),
        "xapi.badCursor": Phrase(
            es: "Este enlace no vale: cambió, es de otro cliente o tiene más de un día. Repita la consulta.",
            pt: "Este link não vale: mudou, é de outro cliente ou tem mais de um dia. Repita a consulta.",
            en: "This link does not hold: it was changed, is another client's or over a day old. Ask anew."),
        "xapi.noCredentials": Phrase(
            es: "Faltan las credenciales. Envíe Authorization con Basic clave:secreto o Bearer clave.secreto.",
            pt: "Faltam as credenciais. Envie Authorization com Basic chave:segredo ou Bearer chave.segredo.",
            en: "Credentials are missing. Send Authorization with Basic key:secret or Bearer key.secret."),
        "xapi.wrongCredentials": Phrase(
            es: "La clave o el secreto no valen. Revíselos; la clave puede haber vencido o estar revocada.",
            pt: "A chave ou o segredo não valem. Verifique-os; a chave pode ter vencido ou sido revogada.",
            en: "The key or the secret does not hold. Check both; the key may have expired or been revoked."),
        "xapi.tooManyTries": Phrase(
            es: "Hubo demasiados intentos con credenciales erróneas. Espere lo que dice Retry-After.",
            pt: "Houve tentativas demais com credenciais erradas. Espere o que diz Retry-After.",
            en: "There were too many tries with wrong credentials. Wait as long as Retry-After says."),
        "xapi.scope": Phrase(
            es: "Los permisos de esta clave no alcanzan para esto. Pida otra a quien administra el servicio.",
            pt: "As permissões desta chave não bastam para isto. Peça outra a quem administra o serviço.",
            en: "The scopes of this key do not reach so far. Ask whoever runs the service for another."),
        "xapi.otherPerson": Phrase(
            es: "Esta clave está ligada a una sola persona: actor y agent tienen que ser la cuenta de ella.",
            pt: "Esta chave está ligada a uma só pessoa: actor e agent têm de ser a conta dela.",
            en: "This key is bound to one person: actor and agent must be that person's account."),
        "xapi.otherRegistration": Phrase(
            es: "Esta clave está ligada a una sola inscripción: registration tiene que ser la suya.",
            pt: "Esta chave está ligada a uma só inscrição: registration tem de ser a dela.",
            en: "This key is bound to one registration: registration must be that one."),
        "xapi.otherActivity": Phrase(
            es: "Esta clave está ligada a una actividad: nombre esa misma, o una que esté debajo de ella.",
            pt: "Esta chave está ligada a uma atividade: indique essa mesma, ou uma que esteja abaixo dela.",
            en: "This key is bound to one activity: name that one, or one that lies below it."),
        "xapi.mayNotVoid": Phrase(
            es: "Esta clave no puede anular esta declaración: la guardó otro programa o el propio servicio.",
            pt: "Esta chave não pode anular esta declaração: quem a gravou foi outro programa ou o próprio serviço.",
            en: "This key cannot void this statement: another program or the service itself stored it."),
        "xapi.differs": Phrase(
            es: "Ya hay otra declaración con este id y otro contenido. Si la suya es nueva, dele otro id.",
            pt: "Já existe outra declaração com este id e outro conteúdo. Se a sua é nova, dê outro id a ela.",
            en: "Another statement with this id and other content is stored. If yours is new, give it a new id."),
        "xapi.documentExists": Phrase(
            es: "Ya hay un documento. Pídalo con GET y envíe If-Match con su ETag, o If-None-Match: *.",
            pt: "Já existe um documento. Busque-o com GET e envie If-Match com seu ETag, ou If-None-Match: *.",
            en: "There is a document already. Fetch it and send If-Match with its ETag, or If-None-Match: *."),
        "xapi.precondition": Phrase(
            es: "El documento no está como dice If-Match o If-None-Match. Pídalo de nuevo con GET.",
            pt: "O documento não está como diz If-Match ou If-None-Match. Busque-o de novo com GET.",
            en: "The document is not as If-Match or If-None-Match says. Fetch it anew."),
        "xapi.notFound": Phrase(
            es: "Aquí no hay nada con ese nombre, o esta clave no puede verlo.",
            pt: "Aqui não há nada com esse nome, ou esta chave não pode vê-lo.",
            en: "There is nothing of that name here, or this key may not see it."),
        "xapi.noVersion": Phrase(
            es: "Falta X-Experience-API-Version. Envíe 1.0.3 o 2.0.0.",
            pt: "Falta X-Experience-API-Version. Envie 1.0.3 ou 2.0.0.",
            en: "X-Experience-API-Version is missing. Send 1.0.3 or 2.0.0."),
        "xapi.badVersion": Phrase(
            es: "Esta versión de xAPI no se habla aquí. Envíe una de 1.0.x o 2.0.x.",
            pt: "Esta versão de xAPI não é falada aqui. Envie uma de 1.0.x ou 2.0.x.",
            en: "This version of xAPI is not spoken here. Send one of 1.0.x or 2.0.x."),
        "xapi.methodNotAllowed": Phrase(
            es: "Este método no se usa aquí. Allow dice cuáles sí.",
            pt: "Este método não é usado aqui. Allow diz quais são.",
            en: "This method is not used here. Allow says which are."),
        "xapi.tooLarge": Phrase(
            es: "Es demasiado grande. Una solicitud puede tener hasta 32 MB; un documento, hasta 5 MB.",
            pt: "É grande demais. Uma solicitação pode ter até 32 MB; um documento, até 5 MB.",
            en: "It is too large. A request can have up to 32 MB, a document up to 5 MB."),
        "xapi.tooManyParameters": Phrase(
            es: "Son demasiados parámetros: hasta 50 en una dirección o un formulario.",
            pt: "São parâmetros demais: até 50 em um endereço ou um formulário.",
            en: "There are too many parameters: up to 50 in an address or a form."),
        "xapi.tooSlow": Phrase(
            es: "El contenido no llegó entero en 60 segundos. Envíelo otra vez, o en partes menores.",
            pt: "O conteúdo não chegou inteiro em 60 segundos. Envie de novo, ou em partes menores.",
            en: "The content did not arrive whole within 60 seconds. Send it again, or in smaller parts."),
        "xapi.busy": Phrase(
            es: "El servicio está ocupado con otros envíos. Espere lo que dice Retry-After y repita.",
            pt: "O serviço está ocupado com outros envios. Espere o que diz Retry-After e repita.",
            en: "The service is busy with other requests. Wait as long as Retry-After says, and send it again."),
        "xapi.bodyBroken": Phrase(
            es: "El contenido llegó incompleto; no se guardó nada. Envíelo otra vez.",
            pt: "O conteúdo chegou incompleto; nada foi gravado. Envie de novo.",
            en: "The content arrived incomplete; nothing was stored. Send it again."),
        "xapi.broken": Phrase(
            es: "Error interno: quedó anotado en el registro del servicio. Pruebe otra vez más tarde.",
            pt: "Erro interno: ficou anotado no registro do serviço. Tente de novo mais tarde.",
            en: "Internal error: it stands in the service's log. Try again later.")
    ]
}
