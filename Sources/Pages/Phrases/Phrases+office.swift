extension Phrases {
    /// The consultant’s desk, the office, the author’s bench, review.
    static let office: [String: Phrase] = [
        "desk.title": Phrase(es: "Bandeja", pt: "Caixa de entrada", en: "Desk"),
        "desk.lead": Phrase(
            es: "Lo que vence primero está arriba.",
            pt: "O que vence primeiro está em cima.",
            en: "What expires first is on top."),
        "desk.capacity": Phrase(es: "Su carga: {{.}}", pt: "Sua carga: {{.}}", en: "Your load: {{.}}"),
        "desk.marking": Phrase(es: "Trabajo por corregir", pt: "Trabalho para corrigir", en: "Work to mark"),
        "desk.offer": Phrase(es: "Propuesta de asistencia", pt: "Proposta de assistência", en: "Offer of a case"),
        "desk.session": Phrase(es: "Sesión", pt: "Sessão", en: "Session"),
        "desk.look.first": Phrase(
            es: "primera nota de dos", pt: "primeira nota de duas", en: "first mark of two"),
        "desk.look.second": Phrase(
            es: "segunda nota de dos", pt: "segunda nota de duas", en: "second mark of two"),
        "desk.look.third": Phrase(
            es: "decide entre dos notas", pt: "decide entre duas notas", en: "decides between two marks"),
        "desk.attempt": Phrase(es: "entrega {{.}}", pt: "entrega {{.}}", en: "submission {{.}}"),
        "desk.since": Phrase(es: "Espera desde {{.}}", pt: "Espera desde {{.}}", en: "Waiting since {{.}}"),
        "desk.why": Phrase(es: "Por qué usted", pt: "Por que você", en: "Why you"),
        "desk.open": Phrase(es: "Corregir", pt: "Corrigir", en: "Mark"),
        "desk.see": Phrase(es: "Ver", pt: "Ver", en: "See"),
        "desk.accept": Phrase(es: "Aceptar", pt: "Aceitar", en: "Accept"),
        "desk.empty": Phrase(es: "No hay nada pendiente", pt: "Não há nada pendente", en: "Nothing is waiting"),
        "desk.empty.text": Phrase(
            es: "Cuando alguien entregue un trabajo o haya una propuesta para usted, aparecerá aquí.",
            pt: "Quando alguém entregar um trabalho ou houver uma proposta para você, aparecerá aqui.",
            en: "When work is handed in or a case is offered to you, it will appear here."),
        "desk.finished": Phrase(es: "Corregidos últimamente", pt: "Corrigidos recentemente", en: "Marked lately"),
        "desk.filter": Phrase(es: "Mostrar", pt: "Mostrar", en: "Show"),
        "mark.work": Phrase(es: "El trabajo", pt: "O trabalho", en: "The work"),
        "mark.task": Phrase(es: "Ver la consigna", pt: "Ver a tarefa", en: "See the task"),
        "mark.rubric": Phrase(es: "Rúbrica", pt: "Rubrica", en: "Rubric"),
        "mark.keys": Phrase(
            es: "Con el teclado: Tab pasa de criterio en criterio y las flechas eligen el nivel.",
            pt: "Com o teclado: Tab passa de critério em critério e as setas escolhem o nível.",
            en: "By keyboard: Tab goes from criterion to criterion, the arrows choose the level."),
        "mark.questions": Phrase(
            es: "Los puntos, pregunta por pregunta", pt: "Os pontos, questão por questão",
            en: "The points, question by question"),
        "mark.questions.keys": Phrase(
            es: "Con el teclado: Tab pasa de pregunta en pregunta y las flechas eligen qué parte de los puntos vale.",
            pt: "Com o teclado: Tab passa de questão em questão e as setas escolhem que parte dos pontos vale.",
            en: "By keyboard: Tab goes from question to question, the arrows choose the share of its points."),
        "mark.questions.open": Phrase(es: "faltan preguntas", pt: "faltam questões", en: "questions missing"),
        "mark.comment": Phrase(
            es: "Comentario sobre «{{title}}»",
            pt: "Comentário sobre “{{title}}”",
            en: "Comment on “{{title}}”"),
        "mark.overall": Phrase(es: "Comentario general", pt: "Comentário geral", en: "Overall comment"),
        "mark.overall.hint": Phrase(
            es: "Lo lee quien entregó: diga primero qué está bien y después qué mejorar.",
            pt: "Quem entregou vai ler: diga primeiro o que está bem e depois o que melhorar.",
            en: "The learner reads it: say first what is good, then what to improve."),
        "mark.of": Phrase(es: "de {{most}} puntos", pt: "de {{most}} pontos", en: "of {{most}} points"),
        "mark.passes": Phrase(es: "aprueba", pt: "aprova", en: "passes"),
        "mark.fails": Phrase(es: "todavía no aprueba", pt: "ainda não aprova", en: "does not pass yet"),
        "mark.open": Phrase(es: "faltan criterios", pt: "faltam critérios", en: "criteria missing"),
        "mark.save": Phrase(
            es: "Guardar y seguir después",
            pt: "Salvar e continuar depois",
            en: "Save and go on later"),
        "mark.return": Phrase(es: "Devolver para mejorar", pt: "Devolver para melhorar", en: "Return for another try"),
        "mark.give": Phrase(es: "Dar la nota", pt: "Dar a nota", en: "Give the mark"),
        "mark.give.effect": Phrase(
            es: "Quien entregó verá los puntos y los comentarios. Dar la nota es definitivo.",
            pt: "Quem entregou verá os pontos e os comentários. Dar a nota é definitivo.",
            en: "The learner will see points and comments. Giving the mark is final."),
        "mark.give.effect.waits": Phrase(
            es:
                "Quien entregó verá los puntos y los comentarios cuando esté también la otra nota. Dar la nota es definitivo.",
            pt:
                "Quem entregou verá os pontos e os comentários quando a outra nota também estiver dada. Dar a nota é definitivo.",
            en: "The learner will see points and comments when the other mark is there too. Giving the mark is final."),
        "mark.awaited": Phrase(es: "falta la otra nota", pt: "falta a outra nota", en: "other mark awaited"),
        "mark.looks": Phrase(es: "Las notas dadas", pt: "As notas dadas", en: "The marks given"),
        "mark.submitted": Phrase(
            es: "Entregado el {{submitted}}",
            pt: "Entregue em {{submitted}}",
            en: "Submitted on {{submitted}}"),
        "mark.earlier": Phrase(es: "Correcciones anteriores", pt: "Correções anteriores", en: "Earlier marks"),
        "mark.next": Phrase(
            es: "Siguiente en la bandeja: {{title}}",
            pt: "Próximo na caixa: {{title}}",
            en: "Next at the desk: {{title}}"),
        "mark.empty": Phrase(
            es: "No se entregó texto; vea los archivos.",
            pt: "Não foi entregue texto; veja os arquivos.",
            en: "No text was handed in; see the files."),
        "people.title": Phrase(es: "Personas", pt: "Pessoas", en: "People"),
        "people.search": Phrase(
            es: "Nombre, correo u organización",
            pt: "Nome, e-mail ou organização",
            en: "Name, e-mail or organisation"),
        "people.role": Phrase(es: "Rol", pt: "Função", en: "Role"),
        "people.country": Phrase(es: "País", pt: "País", en: "Country"),
        "people.new": Phrase(es: "Nueva persona", pt: "Nova pessoa", en: "New person"),
        "people.count": Phrase(
            es: "{{#zero}}Nadie{{/zero}}{{#one}}1 persona{{/one}}{{^zero}}{{^one}}{{text}} personas{{/one}}{{/zero}}",
            pt: "{{#zero}}Ninguém{{/zero}}{{#one}}1 pessoa{{/one}}{{^zero}}{{^one}}{{text}} pessoas{{/one}}{{/zero}}",
            en: "{{#zero}}Nobody{{/zero}}{{#one}}1 person{{/one}}{{^zero}}{{^one}}{{text}} people{{/one}}{{/zero}}"),
        "people.contact": Phrase(es: "Contacto", pt: "Contato", en: "Contact"),
        "people.organisation": Phrase(es: "Organización", pt: "Organização", en: "Organisation"),
        "people.roles": Phrase(es: "Roles", pt: "Funções", en: "Roles"),
        "people.seen": Phrase(es: "Última visita", pt: "Última visita", en: "Last seen"),
        "people.suspended": Phrase(es: "suspendida", pt: "suspensa", en: "suspended"),
        "people.empty": Phrase(
            es: "Nadie coincide con esa búsqueda",
            pt: "Ninguém corresponde a essa busca",
            en: "Nobody matches"),
        "people.empty.text": Phrase(
            es: "Pruebe con parte del nombre o quite los filtros.",
            pt: "Tente com parte do nome ou retire os filtros.",
            en: "Try part of the name, or clear the filters."),
        "person.roles": Phrase(es: "Lo que puede hacer", pt: "O que pode fazer", en: "What they may do"),
        "person.roles.none": Phrase(
            es: "Todavía no tiene roles: solo puede aprender.",
            pt: "Ainda não tem funções: só pode aprender.",
            en: "No role yet: may only learn."),
        "person.role.add": Phrase(es: "Agregar un rol", pt: "Adicionar uma função", en: "Add a role"),
        "person.role.scope": Phrase(es: "Alcance", pt: "Alcance", en: "Scope"),
        "person.role.add.button": Phrase(es: "Agregar", pt: "Adicionar", en: "Add"),
        "person.role.remove": Phrase(es: "Quitar", pt: "Remover", en: "Remove"),
        "person.since": Phrase(es: "desde {{.}}", pt: "desde {{.}}", en: "since {{.}}"),
        "person.enrolments": Phrase(es: "Inscripciones", pt: "Inscrições", en: "Enrolments"),
        "person.enrolments.none": Phrase(es: "Sin inscripciones.", pt: "Sem inscrições.", en: "No enrolments."),
        "person.account": Phrase(es: "La cuenta", pt: "A conta", en: "The account"),
        "person.reset": Phrase(
            es: "Crear un enlace para elegir contraseña",
            pt: "Criar um link para escolher senha",
            en: "Make a link to choose a password"),
        "person.reset.link": Phrase(
            es: "Enlace de un solo uso. Cópielo ahora: no se volverá a mostrar.",
            pt: "Link de uso único. Copie agora: não será mostrado de novo.",
            en: "A one-time link. Copy it now: it will not be shown again."),
        "person.suspend": Phrase(es: "Suspender la cuenta", pt: "Suspender a conta", en: "Suspend the account"),
        "person.suspend.effect": Phrase(
            es: "No podrá entrar. Su avance y sus certificados se conservan.",
            pt: "Não poderá entrar. Seu progresso e seus certificados são mantidos.",
            en: "They cannot sign in. Progress and certificates are kept."),
        "person.restore": Phrase(es: "Reactivar la cuenta", pt: "Reativar a conta", en: "Restore the account"),
        "person.log": Phrase(es: "Historial", pt: "Histórico", en: "History"),
        "new-person.title": Phrase(es: "Nueva persona", pt: "Nova pessoa", en: "New person"),
        "new-person.text": Phrase(
            es: "Después de crearla recibirá un enlace de un solo uso para que elija su contraseña.",
            pt: "Depois de criá-la você receberá um link de uso único para que escolha a senha.",
            en: "After this you get a one-time link for them to choose a password."),
        "new-person.button": Phrase(es: "Crear la persona", pt: "Criar a pessoa", en: "Create the person"),
        "modules.title": Phrase(es: "Módulos", pt: "Módulos", en: "Modules"),
        "modules.search": Phrase(
            es: "Título o identificador",
            pt: "Título ou identificador",
            en: "Title or identifier"),
        "modules.state": Phrase(es: "Estado", pt: "Situação", en: "State"),
        "modules.version": Phrase(es: "Versión", pt: "Versão", en: "Version"),
        "modules.date": Phrase(es: "Fecha", pt: "Data", en: "Date"),
        "modules.learners": Phrase(es: "Participantes", pt: "Participantes", en: "Learners"),
        "modules.author": Phrase(es: "Autoría", pt: "Autoria", en: "Author"),
        "modules.empty": Phrase(es: "Todavía no hay módulos", pt: "Ainda não há módulos", en: "No modules yet"),
        "modules.empty.text": Phrase(
            es: "Suba un paquete para empezar.",
            pt: "Envie um pacote para começar.",
            en: "Upload a package to begin."),
        "modules.none": Phrase(es: "Ningún módulo coincide", pt: "Nenhum módulo corresponde", en: "No module matches"),
        "state.draft": Phrase(es: "Borrador", pt: "Rascunho", en: "Draft"),
        "state.inReview": Phrase(es: "En revisión", pt: "Em revisão", en: "In review"),
        "state.observed": Phrase(es: "Observado", pt: "Com observações", en: "Observed"),
        "state.approved": Phrase(es: "Aprobado", pt: "Aprovado", en: "Approved"),
        "state.published": Phrase(es: "Publicado", pt: "Publicado", en: "Published"),
        "state.withdrawn": Phrase(es: "Retirado", pt: "Retirado", en: "Withdrawn"),
        "upload.title": Phrase(es: "Subir un paquete", pt: "Enviar um pacote", en: "Upload a package"),
        "upload.label": Phrase(es: "Paquete del módulo", pt: "Pacote do módulo", en: "Module package"),
        "upload.hint": Phrase(
            es: "El archivo que crea «rumbo pack», hasta {{limit}}.",
            pt: "O arquivo que “rumbo pack” cria, até {{limit}}.",
            en: "The file that “rumbo pack” makes, up to {{limit}}."),
        "upload.button": Phrase(es: "Subir y revisar", pt: "Enviar e verificar", en: "Upload and check"),
        "upload.effect": Phrase(
            es: "Subir no publica nada: crea un borrador que puede ver como lo verá quien aprende.",
            pt: "Enviar não publica nada: cria um rascunho que você pode ver como quem aprende.",
            en: "Uploading publishes nothing: it makes a draft that you can see as a learner will."),
        "report.accepted": Phrase(es: "El paquete está bien", pt: "O pacote está bem", en: "The package is fine"),
        "report.known": Phrase(
            es: "Esta versión ya estaba: nada cambió",
            pt: "Esta versão já existia: nada mudou",
            en: "This version was already here: nothing changed"),
        "report.refused": Phrase(
            es: "El paquete no se aceptó",
            pt: "O pacote não foi aceito",
            en: "The package was not accepted"),
        "report.errors": Phrase(
            es: "{{#one}}1 error{{/one}}{{^one}}{{text}} errores{{/one}}",
            pt: "{{#one}}1 erro{{/one}}{{^one}}{{text}} erros{{/one}}",
            en: "{{#one}}1 error{{/one}}{{^one}}{{text}} errors{{/one}}"),
        "report.warnings": Phrase(
            es: "{{#one}}1 advertencia{{/one}}{{^one}}{{text}} advertencias{{/one}}",
            pt: "{{#one}}1 aviso{{/one}}{{^one}}{{text}} avisos{{/one}}",
            en: "{{#one}}1 warning{{/one}}{{^one}}{{text}} warnings{{/one}}"),
        "report.error": Phrase(es: "Error", pt: "Erro", en: "Error"),
        "report.warning": Phrase(es: "Advertencia", pt: "Aviso", en: "Warning"),
        "report.note": Phrase(es: "Nota", pt: "Nota", en: "Note"),
        "report.open": Phrase(es: "Ver esta versión", pt: "Ver esta versão", en: "See this version"),
        "module.digest": Phrase(es: "Huella (SHA-256)", pt: "Impressão digital (SHA-256)", en: "Digest (SHA-256)"),
        "module.transitions": Phrase(
            es: "Qué puede hacer ahora",
            pt: "O que você pode fazer agora",
            en: "What you can do now"),
        "module.submit": Phrase(es: "Enviar a revisión", pt: "Enviar para revisão", en: "Submit for review"),
        "module.takeBack": Phrase(es: "Retirar de la revisión", pt: "Retirar da revisão", en: "Take back from review"),
        "module.observe": Phrase(
            es: "Devolver con observaciones",
            pt: "Devolver com observações",
            en: "Send back with remarks"),
        "module.approve": Phrase(es: "Aprobar", pt: "Aprovar", en: "Approve"),
        "module.publish": Phrase(es: "Publicar", pt: "Publicar", en: "Publish"),
        "module.withdraw": Phrase(es: "Retirar", pt: "Retirar", en: "Withdraw"),
        "module.note": Phrase(es: "Nota", pt: "Nota", en: "Note"),
        "module.preview": Phrase(es: "Ver como quien aprende", pt: "Ver como quem aprende", en: "See as a learner"),
        "module.download": Phrase(es: "Descargar el paquete", pt: "Baixar o pacote", en: "Download the package"),
        "module.timeline": Phrase(es: "Historial", pt: "Histórico", en: "History"),
        "module.facts": Phrase(es: "La ficha", pt: "A ficha", en: "Facts"),
        "module.route": Phrase(es: "La ruta", pt: "A rota", en: "The route"),
        "changes.title": Phrase(
            es: "Qué cambia desde la {{since}}",
            pt: "O que muda desde a {{since}}",
            en: "What changes since {{since}}"),
        "changes.none": Phrase(
            es: "No cambia nada que vea quien aprende.",
            pt: "Nada muda para quem aprende.",
            en: "Nothing that learners see has changed."),
        "changes.added": Phrase(es: "Nuevo", pt: "Novo", en: "New"),
        "changes.removed": Phrase(es: "Quitado", pt: "Removido", en: "Removed"),
        "changes.changed": Phrase(es: "Cambiado", pt: "Alterado", en: "Changed"),
        "changes.learners": Phrase(es: "A quiénes afecta", pt: "A quem afeta", en: "Whom it affects"),
        "list.sort": Phrase(es: "Ordenar por", pt: "Ordenar por", en: "Order by"),
        "certificates.title": Phrase(es: "Certificados", pt: "Certificados", en: "Certificates"),
        "certificates.search": Phrase(
            es: "Nombre o código del certificado",
            pt: "Nome ou código do certificado",
            en: "Name or code of the certificate"),
        "certificates.count": Phrase(
            es:
                "{{#zero}}Ninguno{{/zero}}{{#one}}1 certificado{{/one}}{{^zero}}{{^one}}{{text}} certificados{{/one}}{{/zero}}",
            pt:
                "{{#zero}}Nenhum{{/zero}}{{#one}}1 certificado{{/one}}{{^zero}}{{^one}}{{text}} certificados{{/one}}{{/zero}}",
            en:
                "{{#zero}}None{{/zero}}{{#one}}1 certificate{{/one}}{{^zero}}{{^one}}{{text}} certificates{{/one}}{{/zero}}"
        ),
        "certificates.empty": Phrase(
            es: "Ningún certificado coincide", pt: "Nenhum certificado corresponde", en: "No certificate matches"),
        "certificates.issued": Phrase(es: "Fecha de emisión", pt: "Data de emissão", en: "Date of issue"),
        "enrolments.since": Phrase(es: "Inscripción", pt: "Inscrição", en: "Enrolled"),
        "enrolments.title": Phrase(es: "Inscripciones", pt: "Inscrições", en: "Enrolments"),
        "enrolments.search": Phrase(es: "Nombre de la persona", pt: "Nome da pessoa", en: "Name of the person"),
        "enrolments.course": Phrase(es: "Curso", pt: "Curso", en: "Course"),
        "enrolments.count": Phrase(
            es:
                "{{#zero}}Ninguna inscripción{{/zero}}{{#one}}1 inscripción{{/one}}{{^zero}}{{^one}}{{text}} inscripciones{{/one}}{{/zero}}",
            pt:
                "{{#zero}}Nenhuma inscrição{{/zero}}{{#one}}1 inscrição{{/one}}{{^zero}}{{^one}}{{text}} inscrições{{/one}}{{/zero}}",
            en:
                "{{#zero}}No enrolments{{/zero}}{{#one}}1 enrolment{{/one}}{{^zero}}{{^one}}{{text}} enrolments{{/one}}{{/zero}}"
        ),
        "enrolments.waiting": Phrase(
            es: "{{#one}}1 espera quien corrija{{/one}}{{^one}}{{text}} esperan quien corrija{{/one}}",
            pt: "{{#one}}1 espera quem corrija{{/one}}{{^one}}{{text}} esperam quem corrija{{/one}}",
            en: "{{#one}}1 waits for somebody to mark{{/one}}{{^one}}{{text}} wait for somebody to mark{{/one}}"),
        "enrolments.second": Phrase(es: "Segunda nota", pt: "Segunda nota", en: "Second mark"),
        "enrolments.first": Phrase(es: "Primera nota", pt: "Primeira nota", en: "First mark"),
        "enrolments.third": Phrase(
            es: "Decide, si difieren", pt: "Decide, se diferirem", en: "Decides, if they differ"),
        "enrolments.third.none": Phrase(
            es: "la Secretaría", pt: "a Secretaria", en: "the Secretariat"),
        "enrolments.undecided": Phrase(
            es: "dos notas difieren: falta decidir",
            pt: "duas notas diferem: falta decidir",
            en: "two marks differ: to be decided"),
        "enrolments.progress": Phrase(es: "Avance", pt: "Progresso", en: "Progress"),
        "enrolments.consultant": Phrase(es: "Consultor", pt: "Consultor", en: "Consultant"),
        "enrolments.none": Phrase(es: "sin asignar", pt: "sem designar", en: "none allotted"),
        "enrolments.allot": Phrase(es: "Asignar", pt: "Designar", en: "Allot"),
        "enrolments.enrol": Phrase(es: "Inscribir a alguien", pt: "Inscrever alguém", en: "Enrol somebody"),
        "enrolments.enrol.person": Phrase(
            es: "Correo o usuario de la persona",
            pt: "E-mail ou usuário da pessoa",
            en: "The person’s e-mail or user name"),
        "enrolments.enrol.button": Phrase(es: "Inscribir", pt: "Inscrever", en: "Enrol"),
        "enrolments.empty": Phrase(
            es: "Ninguna inscripción coincide",
            pt: "Nenhuma inscrição corresponde",
            en: "No enrolment matches"),
        "bench.title": Phrase(es: "Taller de autor", pt: "Oficina do autor", en: "Author’s bench"),
        "bench.lead": Phrase(
            es: "Un módulo es una carpeta de texto. Empáquela con «rumbo pack», súbala aquí y lea el informe.",
            pt: "Um módulo é uma pasta de texto. Empacote com “rumbo pack”, envie aqui e leia o relatório.",
            en: "A module is a folder of text. Pack it with “rumbo pack”, upload it here and read the report."),
        "bench.modules": Phrase(es: "Sus módulos", pt: "Seus módulos", en: "Your modules"),
        "bench.empty": Phrase(
            es: "Todavía no subió ningún módulo",
            pt: "Você ainda não enviou nenhum módulo",
            en: "You have not uploaded a module yet"),
        "bench.empty.text": Phrase(
            es: "Empiece con «rumbo new mi-curso»: crea uno pequeño que ya funciona.",
            pt: "Comece com “rumbo new meu-curso”: cria um pequeno que já funciona.",
            en: "Begin with “rumbo new my-course”: it makes a small one that works."),
        "queue.title": Phrase(es: "Validación", pt: "Validação", en: "Review"),
        "queue.lead": Phrase(
            es: "Módulos que esperan su lectura.",
            pt: "Módulos que esperam sua leitura.",
            en: "Modules waiting to be read."),
        "queue.empty": Phrase(
            es: "No hay módulos en espera",
            pt: "Não há módulos em espera",
            en: "No module is waiting"),
        "queue.finished": Phrase(es: "Revisados", pt: "Revisados", en: "Reviewed"),
        "queue.own": Phrase(
            es: "propio: lo valida otra persona",
            pt: "próprio: outra pessoa valida",
            en: "your own: somebody else validates it"),
        "queue.by": Phrase(es: "{{author}} · {{date}}", pt: "{{author}} · {{date}}", en: "{{author}} · {{date}}"),
        "review-module.read": Phrase(
            es: "Léalo como quien aprende",
            pt: "Leia como quem aprende",
            en: "Read it as a learner"),
        "review-module.observe": Phrase(es: "Hacer una observación", pt: "Fazer uma observação", en: "Make a remark"),
        "review-module.place": Phrase(es: "Lugar", pt: "Lugar", en: "Place"),
        "review-module.place.all": Phrase(es: "El módulo entero", pt: "O módulo inteiro", en: "The whole module"),
        "review-module.note": Phrase(es: "Qué observa", pt: "O que você observa", en: "What you remark"),
        "review-module.observe.button": Phrase(
            es: "Agregar la observación",
            pt: "Adicionar a observação",
            en: "Add the remark"),
        "review-module.criteria": Phrase(es: "Comprobado", pt: "Verificado", en: "Checked"),
        "review-module.approve": Phrase(
            es: "Aprobar esta versión",
            pt: "Aprovar esta versão",
            en: "Approve this version"),
        "review-module.approve.effect": Phrase(
            es: "La aprobación vale solo para estos bytes ({{digestShort}}). Publicar es un paso aparte.",
            pt: "A aprovação vale só para estes bytes ({{digestShort}}). Publicar é um passo à parte.",
            en: "Approval holds for these bytes only ({{digestShort}}). Publishing is a separate step."),
        "review-module.back": Phrase(
            es: "Devolver con observaciones",
            pt: "Devolver com observações",
            en: "Send back with remarks"),
        "review-module.decision-note": Phrase(
            es: "Nota para el autor",
            pt: "Nota para o autor",
            en: "Note to the author")
    ]
}
