extension Phrases {
    /// The office's pages of keys for other programs.
    static let clients: [String: Phrase] = [
        "clients.title": Phrase(es: "Claves de API", pt: "Chaves de API", en: "API keys"),
        "clients.text": Phrase(
            es: "Con una clave, otro programa guarda o lee actividad de aprendizaje (xAPI) en esta dirección:",
            pt: "Com uma chave, outro programa grava ou lê atividade de aprendizagem (xAPI) neste endereço:",
            en: "With a key, another program stores or reads learning activity (xAPI) at this address:"),
        "clients.new": Phrase(es: "Nueva clave", pt: "Nova chave", en: "New key"),
        "clients.empty": Phrase(
            es: "Todavía no hay claves", pt: "Ainda não há chaves", en: "There are no keys yet"),
        "clients.empty.text": Phrase(
            es: "Haga una para cada programa: así puede revocarla sin tocar a los demás.",
            pt: "Crie uma para cada programa: assim pode revogá-la sem afetar os demais.",
            en: "Make one for each program: then you can revoke it and leave the others alone."),
        "clients.revoked": Phrase(es: "Revocadas", pt: "Revogadas", en: "Revoked"),
        "clients.program": Phrase(es: "Programa", pt: "Programa", en: "Program"),
        "clients.scopes": Phrase(es: "Permisos", pt: "Permissões", en: "Permissions"),
        "clients.bounds": Phrase(es: "Límites", pt: "Limites", en: "Bounds"),
        "clients.used": Phrase(es: "Último uso", pt: "Último uso", en: "Last use"),
        "clients.unused": Phrase(es: "Sin uso", pt: "Sem uso", en: "Not used"),
        "clients.state": Phrase(es: "Estado", pt: "Estado", en: "State"),
        "clients.revoke": Phrase(es: "Revocar", pt: "Revogar", en: "Revoke"),
        "new-client.title": Phrase(es: "Nueva clave de API", pt: "Nova chave de API", en: "New API key"),
        "new-client.text": Phrase(
            es: "La clave tiene una parte secreta, que se muestra una sola vez.",
            pt: "A chave tem uma parte secreta, que é mostrada uma única vez.",
            en: "The key has a secret part, which is shown only once."),
        "new-client.bounds": Phrase(es: "Límites", pt: "Limites", en: "Bounds"),
        "new-client.bounds.hint": Phrase(
            es: "Lo que quede vacío no limita.", pt: "O que ficar vazio não limita.",
            en: "What is left empty does not limit."),
        "new-client.person": Phrase(
            es: "Solo para esta persona", pt: "Somente para esta pessoa", en: "Only for this person"),
        "new-client.person.hint": Phrase(
            es: "Su correo, nombre de usuario o teléfono.", pt: "Seu e-mail, nome de usuário ou telefone.",
            en: "Their e-mail, user name or phone number."),
        "new-client.look-up": Phrase(
            es: "Ver sus inscripciones", pt: "Ver suas inscrições", en: "Show their enrolments"),
        "new-client.activity": Phrase(
            es: "Solo para esta actividad y lo que contiene", pt: "Somente para esta atividade e o que ela contém",
            en: "Only for this activity and what it holds"),
        "new-client.activity.hint": Phrase(
            es: "Su dirección completa (IRI). La de un curso de aquí comienza así:",
            pt: "Seu endereço completo (IRI). O de um curso daqui começa assim:",
            en: "Its whole address (IRI). That of a course here begins so:"),
        "new-client.button": Phrase(es: "Crear la clave", pt: "Criar a chave", en: "Make the key"),
        "made-client.once": Phrase(
            es: "Copie el secreto ahora: no se vuelve a mostrar.",
            pt: "Copie o segredo agora: não será mostrado de novo.",
            en: "Copy the secret now: it is not shown again."),
        "made-client.once.text": Phrase(
            es: "Guárdelo donde solo lo lea el programa. Si se pierde, revoque la clave y haga otra.",
            pt: "Guarde-o onde só o programa o leia. Se for perdido, revogue a chave e crie outra.",
            en: "Keep it where only the program reads it. If it is lost, revoke the key and make another."),
        "made-client.gone": Phrase(
            es: "La clave ya estaba creada, y su secreto ya se mostró.",
            pt: "A chave já estava criada, e seu segredo já foi mostrado.",
            en: "The key was made before, and its secret was shown then."),
        "made-client.gone.text": Phrase(
            es: "Si no lo tiene, revoque esta clave y haga otra.",
            pt: "Se você não o tem, revogue esta chave e crie outra.",
            en: "If you do not have it, revoke this key and make another."),
        "made-client.address": Phrase(es: "Dirección", pt: "Endereço", en: "Address"),
        "made-client.key": Phrase(
            es: "Clave (usuario)", pt: "Chave (usuário)", en: "Key (user name)"),
        "made-client.secret": Phrase(
            es: "Secreto (contraseña)", pt: "Segredo (senha)", en: "Secret (password)"),
        "made-client.bearer": Phrase(
            es: "Las dos juntas, para «Authorization: Bearer»", pt: "As duas juntas, para “Authorization: Bearer”",
            en: "Both together, for “Authorization: Bearer”"),
        "made-client.try": Phrase(
            es: "Para probarla en una terminal", pt: "Para testá-la em um terminal", en: "To try it at a terminal"),
        "made-client.done": Phrase(es: "Ya lo copié", pt: "Já copiei", en: "I have copied it")
    ]

    /// What routes say of keys.
    static let clientWords: [String: Phrase] = [
        "notice.key-revoked": Phrase(
            es: "La clave ya no vale.", pt: "A chave já não vale.", en: "The key holds no longer."),
        "client.name": Phrase(es: "Nombre del programa", pt: "Nome do programa", en: "Name of the program"),
        "client.name.hint": Phrase(
            es: "Como se verá en la lista: «Power BI», «Simulador de aduana».",
            pt: "Como aparecerá na lista: “Power BI”, “Simulador de aduana”.",
            en: "As the list will show it: “Power BI”, “Customs simulator”."),
        "client.scope": Phrase(es: "Qué puede hacer", pt: "O que pode fazer", en: "What it may do"),
        "client.registration": Phrase(
            es: "Solo para esta inscripción", pt: "Somente para esta inscrição", en: "Only for this enrolment"),
        "client.registration.any": Phrase(
            es: "Cualquiera de sus inscripciones", pt: "Qualquer de suas inscrições", en: "Any of their enrolments"),
        "client.days": Phrase(es: "Días que vale", pt: "Dias de validade", en: "Days that it lasts"),
        "client.days.hint": Phrase(
            es: "Sin número vale hasta que se revoque.", pt: "Sem número, vale até ser revogada.",
            en: "Without a number it lasts until it is revoked."),
        "client.bound.person": Phrase(es: "Persona", pt: "Pessoa", en: "Person"),
        "client.bound.registration": Phrase(es: "Inscripción", pt: "Inscrição", en: "Enrolment"),
        "client.bound.activity": Phrase(es: "Actividad", pt: "Atividade", en: "Activity"),
        "client.made": Phrase(
            es: "Hecha el {{date}} por {{name}}", pt: "Criada em {{date}} por {{name}}",
            en: "Made on {{date}} by {{name}}"),
        "client.made.command": Phrase(
            es: "Hecha el {{date}} por un comando", pt: "Criada em {{date}} por um comando",
            en: "Made on {{date}} by a command"),
        "client.until": Phrase(es: "Hasta el {{date}}", pt: "Até {{date}}", en: "Until {{date}}"),
        "client.since": Phrase(es: "Desde el {{date}}", pt: "Desde {{date}}", en: "Since {{date}}"),
        "client-state.active": Phrase(es: "Vigente", pt: "Vigente", en: "Active"),
        "client-state.expired": Phrase(es: "Vencida", pt: "Vencida", en: "Expired"),
        "client-state.revoked": Phrase(es: "Revocada", pt: "Revogada", en: "Revoked"),
        "client-scope.statements/write": Phrase(
            es: "Guardar declaraciones (statements/write)", pt: "Gravar declarações (statements/write)",
            en: "Store statements (statements/write)"),
        "client-scope.statements/read/mine": Phrase(
            es: "Leer las que guardó este programa (statements/read/mine)",
            pt: "Ler as que este programa gravou (statements/read/mine)",
            en: "Read those that this program stored (statements/read/mine)"),
        "client-scope.statements/read": Phrase(
            es: "Leer todas las declaraciones (statements/read)", pt: "Ler todas as declarações (statements/read)",
            en: "Read all statements (statements/read)"),
        "client-scope.state": Phrase(
            es: "Leer y guardar el estado de las actividades (state)",
            pt: "Ler e gravar o estado das atividades (state)", en: "Read and store the state of activities (state)"),
        "client-scope.profile": Phrase(
            es: "Leer y guardar perfiles de actividades y personas (profile)",
            pt: "Ler e gravar perfis de atividades e pessoas (profile)",
            en: "Read and store profiles of activities and persons (profile)"),
        "client-scope.all": Phrase(
            es: "Todo, y anular lo que guardaron otros (all)", pt: "Tudo, e anular o que outros gravaram (all)",
            en: "Everything, and voiding what others stored (all)"),
        "revoke-client.title": Phrase(
            es: "Revocar «{{name}}»", pt: "Revogar “{{name}}”", en: "Revoke “{{name}}”"),
        "revoke-client.now": Phrase(
            es: "El programa deja de entrar de inmediato.", pt: "O programa deixa de entrar imediatamente.",
            en: "The program is let in no more, at once."),
        "revoke-client.kept": Phrase(
            es: "Lo que guardó se conserva.", pt: "O que ele gravou é conservado.", en: "What it stored is kept."),
        "revoke-client.final": Phrase(
            es: "No se puede deshacer: para volver a entrar necesita otra clave.",
            pt: "Não pode ser desfeito: para voltar a entrar precisa de outra chave.",
            en: "It cannot be undone: to be let in again it needs another key."),
        "revoke-client.button": Phrase(es: "Revocar la clave", pt: "Revogar a chave", en: "Revoke the key"),
        "revoke-client.back": Phrase(es: "No revocar", pt: "Não revogar", en: "Do not revoke")
    ]
}
