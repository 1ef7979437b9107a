extension Phrases {
    /// Words that the desk, the office, the bench, review and assignments put together from values.
    static let officeWords: [String: Phrase] = [
        // Rubric and marks
        "desk-view.pass": Phrase(
            es: "Se aprueba con {{total}} de {{most}} puntos.",
            pt: "É preciso ter {{total}} de {{most}} pontos para ser aprovado.",
            en: "{{total}} of {{most}} points pass."),
        "desk-view.pass-each": Phrase(
            es: "Se aprueba con {{total}} de {{most}} puntos y al menos {{each}} en cada criterio.",
            pt: "É preciso ter {{total}} de {{most}} pontos e pelo menos {{each}} em cada critério para ser aprovado.",
            en: "{{total}} of {{most}} points pass, with at least {{each}} in each criterion."),
        "desk-view.double-weight": Phrase(es: "cuenta doble", pt: "vale o dobro", en: "counts double"),
        "desk-view.weight": Phrase(
            es: "cuenta {{weight}} veces", pt: "vale {{weight}} vezes", en: "counts {{weight}} times"),
        "desk-view.points": Phrase(es: "{{count}} puntos", pt: "{{count}} pontos", en: "{{count}} points"),
        "desk-view.one-point": Phrase(es: "1 punto", pt: "1 ponto", en: "1 point"),
        "desk-view.of": Phrase(es: "{{part}} de {{whole}}", pt: "{{part}} de {{whole}}", en: "{{part}} of {{whole}}"),
        "desk-view.no-level": Phrase(es: "sin nivel", pt: "sem nível", en: "no level"),

        // The consultant's desk
        "desk-view.work": Phrase(
            es: "«{{title}}», de {{person}}", pt: "“{{title}}”, de {{person}}", en: "“{{title}}” by {{person}}"),
        "desk-view.closed-marked": Phrase(
            es: "La nota ya está dada: no se puede cambiar.",
            pt: "A nota já foi dada: não pode ser mudada.",
            en: "The mark is given: it cannot be changed."),
        "desk-view.closed-returned": Phrase(
            es: "El trabajo se devolvió para mejorar. Cuando se entregue de nuevo, aparecerá en la bandeja.",
            pt: "O trabalho foi devolvido para melhorar. Quando for entregue de novo, aparecerá na caixa de entrada.",
            en: "The work was returned for another try. When it is handed in again, it will appear at the desk."),
        "desk-view.closed-draft": Phrase(
            es: "Todavía no se entregó.", pt: "Ainda não foi entregue.", en: "It has not been handed in yet."),
        "desk-view.closed-reader": Phrase(
            es: "Puede leer este trabajo, pero lo corrige otra persona.",
            pt: "Você pode ler este trabalho, mas outra pessoa o corrige.",
            en: "You may read this work, but somebody else marks it."),

        "desk-view.closed-awaited": Phrase(
            es: "Su nota está dada y no se puede cambiar. Falta la de otra persona.",
            pt: "Sua nota foi dada e não pode ser mudada. Falta a de outra pessoa.",
            en: "Your mark is given and cannot be changed. Somebody else's is awaited."),
        "desk-view.double-first": Phrase(
            es: "Corrigen dos personas, cada una por separado. La suya es la primera nota.",
            pt: "Duas pessoas corrigem, cada uma separadamente. A sua é a primeira nota.",
            en: "Two persons mark, each on their own. Yours is the first mark."),
        "desk-view.double-second": Phrase(
            es:
                "Corrigen dos personas, cada una por separado. La suya es la segunda nota: verá la primera después de darla.",
            pt:
                "Duas pessoas corrigem, cada uma separadamente. A sua é a segunda nota: você verá a primeira depois de dá-la.",
            en: "Two persons mark, each on their own. Yours is the second mark: you will see the first after giving it."
        ),
        "desk-view.double-third": Phrase(
            es:
                "Las dos notas difieren en más de {{gap}} puntos, o una aprueba y la otra no. La nota que usted dé vale sola.",
            pt:
                "As duas notas diferem em mais de {{gap}} pontos, ou uma aprova e a outra não. A nota que você der vale sozinha.",
            en:
                "The two marks differ by more than {{gap}} points, or one passes and the other does not. The mark that you give stands alone."
        ),
        "desk-view.double-mean": Phrase(
            es: "Resultado: {{total}}, la media de dos notas.",
            pt: "Resultado: {{total}}, a média de duas notas.",
            en: "Result: {{total}}, the mean of two marks."),
        "desk-view.double-decided": Phrase(
            es: "Resultado: {{total}}. Las dos primeras notas diferían y decidió la tercera.",
            pt: "Resultado: {{total}}. As duas primeiras notas diferiam e a terceira decidiu.",
            en: "Result: {{total}}. The first two marks differed, and the third decided."),
        "desk-view.mean": Phrase(
            es: "Es la media de dos notas, dadas por separado.",
            pt: "É a média de duas notas, dadas separadamente.",
            en: "This is the mean of two marks, given independently."),
        "desk-view.decided": Phrase(
            es: "Las dos primeras notas diferían, y decidió una tercera persona. Esta nota es la que vale.",
            pt: "As duas primeiras notas diferiam, e uma terceira pessoa decidiu. Esta é a nota que vale.",
            en: "The first two marks differed, and a third person decided. This is the mark that stands."),
        "desk-view.look.first": Phrase(
            es: "Primera nota: {{total}}", pt: "Primeira nota: {{total}}", en: "First mark: {{total}}"),
        "desk-view.look.second": Phrase(
            es: "Segunda nota: {{total}}", pt: "Segunda nota: {{total}}", en: "Second mark: {{total}}"),
        "desk-view.look.third": Phrase(
            es: "Tercera nota: {{total}}", pt: "Terceira nota: {{total}}", en: "Third mark: {{total}}"),

        // The learner's assignment
        "desk-view.enrol-first": Phrase(
            es: "Para entregar este trabajo, primero inscríbase en el curso.",
            pt: "Para entregar este trabalho, primeiro inscreva-se no curso.",
            en: "To hand in this work, enrol in the course first."),
        "desk-view.saved": Phrase(es: "guardado: {{time}}", pt: "salvo: {{time}}", en: "saved: {{time}}"),
        "desk-view.limit": Phrase(
            es: "{{types}}; un archivo de hasta {{size}}.",
            pt: "{{types}}; um arquivo de até {{size}}.",
            en: "{{types}}; one file of up to {{size}}."),
        "desk-view.limits": Phrase(
            es: "{{types}}; hasta {{count}} archivos de {{size}} cada uno.",
            pt: "{{types}}; até {{count}} arquivos de {{size}} cada um.",
            en: "{{types}}; up to {{count}} files of {{size}} each."),
        "desk-view.timeline.draft": Phrase(es: "Borrador", pt: "Rascunho", en: "Draft"),
        "desk-view.timeline.hand-in": Phrase(es: "Entrega", pt: "Entrega", en: "Handing in"),
        "desk-view.timeline.submitted": Phrase(es: "Entregado", pt: "Entregue", en: "Handed in"),
        "desk-view.timeline.with-consultant": Phrase(
            es: "En manos del consultor", pt: "Nas mãos do consultor", en: "With the consultant"),
        "desk-view.timeline.awaits-consultant": Phrase(
            es: "Espera que se asigne un consultor",
            pt: "Espera que se designe um consultor",
            en: "Waiting for a consultant to be allotted"),
        "desk-view.timeline.with-two": Phrase(
            es: "En manos de dos consultores, que corrigen por separado",
            pt: "Nas mãos de dois consultores, que corrigem separadamente",
            en: "With two consultants, who mark independently"),
        "desk-view.timeline.first-mark": Phrase(
            es: "Primera nota dada", pt: "Primeira nota dada", en: "First mark given"),
        "desk-view.timeline.second-mark": Phrase(
            es: "Segunda nota dada", pt: "Segunda nota dada", en: "Second mark given"),
        "desk-view.timeline.awaits-second": Phrase(
            es: "Se espera la segunda nota", pt: "Espera-se a segunda nota", en: "The second mark is awaited"),
        "desk-view.timeline.awaits-third": Phrase(
            es: "Las dos notas difieren: decide una tercera persona",
            pt: "As duas notas diferem: uma terceira pessoa decide",
            en: "The two marks differ: a third person decides"),
        "desk-view.timeline.marks": Phrase(es: "Corrección", pt: "Correção", en: "Marks"),
        "desk-view.timeline.returned": Phrase(
            es: "Devuelto para mejorar", pt: "Devolvido para melhorar", en: "Returned for another try"),
        "desk-view.timeline.passed": Phrase(es: "Aprobado", pt: "Aprovado", en: "Passed"),
        "desk-view.timeline.distinction": Phrase(
            es: "Aprobado con distinción", pt: "Aprovado com distinção", en: "Passed with distinction"),
        "desk-view.timeline.failed": Phrase(es: "No aprobado", pt: "Não aprovado", en: "Not passed"),

        // Modules
        "module-view.no-file": Phrase(es: "Sin archivo", pt: "Sem arquivo", en: "No file"),
        "module-view.operator": Phrase(
            es: "Operación del servicio", pt: "Operação do serviço", en: "Operator of the service"),
        "module-view.by": Phrase(es: "por {{name}}", pt: "por {{name}}", en: "by {{name}}"),
        "module-view.own": Phrase(
            es: "Es un módulo suyo: lo valida otra persona.",
            pt: "É um módulo seu: outra pessoa o valida.",
            en: "This module is yours: somebody else validates it."),
        "module-view.advises-only": Phrase(
            es: "Puede leer esta versión; la aprueba quien valida módulos.",
            pt: "Você pode ler esta versão; quem valida módulos a aprova.",
            en: "You may read this version; reviewers approve it."),
        "module-view.preview-key": Phrase(
            es: "Cuestionario de la versión {{version}} para quien la revisa. Quien aprende no ve la clave.",
            pt: "Questionário da versão {{version}} para quem a revisa. Quem aprende não vê o gabarito.",
            en: "Quiz of version {{version}} for those who review it. Learners do not see the key."),
        "module-view.preview": Phrase(
            es: "Así verá esta página quien aprende con la versión {{version}}.",
            pt: "Assim verá esta página quem aprende com a versão {{version}}.",
            en: "This is how a learner of version {{version}} will see this page."),
        "module-view.place.lesson": Phrase(
            es: "Lección «{{title}}»", pt: "Lição “{{title}}”", en: "Lesson “{{title}}”"),
        "module-view.place.quiz": Phrase(
            es: "Cuestionario «{{title}}»", pt: "Questionário “{{title}}”", en: "Quiz “{{title}}”"),
        "module-view.place.assignment": Phrase(
            es: "Trabajo «{{title}}»", pt: "Trabalho “{{title}}”", en: "Assignment “{{title}}”"),
        "module-view.place.rule": Phrase(
            es: "Lo que hace falta para terminar el curso",
            pt: "O que é preciso para concluir o curso",
            en: "What completing the course asks for"),
        "module-view.stays": Phrase(
            es: "1 participante sigue en la versión {{version}}.",
            pt: "1 participante continua na versão {{version}}.",
            en: "1 learner stays with version {{version}}."),
        "module-view.stay": Phrase(
            es: "{{count}} participantes siguen en la versión {{version}}.",
            pt: "{{count}} participantes continuam na versão {{version}}.",
            en: "{{count}} learners stay with version {{version}}."),
        "module-view.certificates-stay": Phrase(
            es: "Los certificados emitidos no cambian.",
            pt: "Os certificados emitidos não mudam.",
            en: "Certificates that were issued do not change."),
        "module-view.effect.submit": Phrase(
            es: "La versión {{version}} pasa a la bandeja de quienes validan.",
            pt: "A versão {{version}} vai para a fila de quem valida.",
            en: "Version {{version}} goes to the reviewers."),
        "module-view.effect.observe": Phrase(
            es: "La versión {{version}} vuelve a su autor con lo que usted escriba aquí.",
            pt: "A versão {{version}} volta ao autor com o que você escrever aqui.",
            en: "Version {{version}} goes back to its author with what you write here."),
        "module-view.effect.approve": Phrase(
            es: "La aprobación vale solo para esta versión, byte por byte. Publicar es un paso aparte.",
            pt: "A aprovação vale só para esta versão, byte por byte. Publicar é um passo à parte.",
            en: "Approval holds for this version only, byte by byte. Publishing is a separate step."),
        "module-view.effect.publish": Phrase(
            es: "Desde ahora, quien se inscriba empieza con la versión {{version}}. Para los demás nada cambia.",
            pt: "A partir de agora, quem se inscrever começa com a versão {{version}}. Para os demais nada muda.",
            en: "From now on, whoever enrols starts with version {{version}}. For all others nothing changes."),
        "module-view.effect.withdraw": Phrase(
            es: "La versión {{version}} deja de ofrecerse. Quienes ya la cursan pueden terminarla.",
            pt: "A versão {{version}} deixa de ser oferecida. Quem já a cursa pode terminá-la.",
            en: "Version {{version}} is no longer offered. Its learners can finish it."),
        "module-view.fact.hours": Phrase(es: "Horas lectivas", pt: "Horas de estudo", en: "Learning hours"),
        "module-view.fact.level": Phrase(es: "Nivel", pt: "Nível", en: "Level"),
        "module-view.fact.languages": Phrase(es: "Idiomas", pt: "Idiomas", en: "Languages"),
        "module-view.fact.authors": Phrase(es: "Autoría", pt: "Autoria", en: "Authors"),
        "module-view.fact.licence": Phrase(es: "Licencia", pt: "Licença", en: "Licence"),
        "module-view.fact.learners": Phrase(es: "Participantes", pt: "Participantes", en: "Learners"),
        "module-view.fact.format": Phrase(es: "Formato", pt: "Formato", en: "Format"),
        "module-view.fact.size": Phrase(es: "Tamaño del paquete", pt: "Tamanho do pacote", en: "Size of the package"),
        "module-view.fact.imported": Phrase(es: "Subido", pt: "Enviado", en: "Uploaded"),
        "module-view.less-than-a-day": Phrase(
            es: "hace menos de un día", pt: "há menos de um dia", en: "less than a day ago"),
        "module-view.one-day-ago": Phrase(es: "hace 1 día", pt: "há 1 dia", en: "1 day ago"),
        "module-view.days-ago": Phrase(es: "hace {{count}} días", pt: "há {{count}} dias", en: "{{count}} days ago"),

        // People and enrolments
        "office.range": Phrase(
            es: "{{first}}–{{last}} de {{total}}",
            pt: "{{first}}–{{last}} de {{total}}",
            en: "{{first}}–{{last}} of {{total}}"),
        "office.erased": Phrase(es: "Persona borrada", pt: "Pessoa apagada", en: "Erased person"),
        "office.fact.contact": Phrase(es: "Contacto", pt: "Contato", en: "Contact"),
        "office.fact.country": Phrase(es: "País", pt: "País", en: "Country"),
        "office.fact.organisation": Phrase(es: "Organización", pt: "Organização", en: "Organisation"),
        "office.fact.language": Phrase(es: "Idioma", pt: "Idioma", en: "Language"),
        "office.fact.created": Phrase(es: "Cuenta creada", pt: "Conta criada", en: "Account made"),
        "people.name": Phrase(es: "Nombre", pt: "Nome", en: "Name"),
        "enrolments.person": Phrase(es: "Persona", pt: "Pessoa", en: "Person"),
        "desk-view.question": Phrase(es: "Pregunta {{number}}", pt: "Questão {{number}}", en: "Question {{number}}"),
        "office.fact.seen": Phrase(es: "Última visita", pt: "Última visita", en: "Last visit"),
        "account-state.active": Phrase(es: "Activa", pt: "Ativa", en: "Active"),
        "account-state.suspended": Phrase(es: "Suspendida", pt: "Suspensa", en: "Suspended"),
        "account-state.erased": Phrase(es: "Borrada", pt: "Apagada", en: "Erased"),
        "certificate-state.valid": Phrase(es: "Válido", pt: "Válido", en: "Valid"),
        "certificate-state.expired": Phrase(es: "Vencido", pt: "Vencido", en: "Expired"),
        "certificate-state.revoked": Phrase(es: "Anulado", pt: "Anulado", en: "Revoked"),
        "certificate-state.replaced": Phrase(es: "Reemplazado", pt: "Substituído", en: "Replaced"),
        "list.text.ascending": Phrase(
            es: "{{column}}: de la A a la Z", pt: "{{column}}: de A a Z", en: "{{column}}: A to Z"),
        "list.text.descending": Phrase(
            es: "{{column}}: de la Z a la A", pt: "{{column}}: de Z a A", en: "{{column}}: Z to A"),
        "list.date.ascending": Phrase(
            es: "{{column}}: la más antigua primero",
            pt: "{{column}}: a mais antiga primeiro",
            en: "{{column}}: oldest first"),
        "list.date.descending": Phrase(
            es: "{{column}}: la más reciente primero",
            pt: "{{column}}: a mais recente primeiro",
            en: "{{column}}: newest first"),
        "new-person.scope.organisation": Phrase(
            es: "La organización escrita arriba",
            pt: "A organização escrita acima",
            en: "The organisation written above"),
        "enrolments.withheld": Phrase(
            es:
                "El avance de cada persona lo ven solo ella, su consultor y la Secretaría; usted ve a quién inscribió y con quién trabaja.",
            pt:
                "O progresso de cada pessoa é visto só por ela, por seu consultor e pela Secretaria; você vê quem está inscrito e com quem trabalha.",
            en:
                "Each person's progress is seen by that person, their consultant and the Secretariat; you see who is enrolled and with whom they work."
        ),
        "enrolments.code": Phrase(es: "Código del curso", pt: "Código do curso", en: "Course code"),
        "enrolments.finished": Phrase(es: "Terminado el", pt: "Concluído em", en: "Finished on"),
        "modules.title.one": Phrase(es: "Módulo", pt: "Módulo", en: "Module"),
        "modules.digest": Phrase(es: "Huella (SHA-256)", pt: "Impressão digital (SHA-256)", en: "Digest (SHA-256)"),
        "office.load": Phrase(
            es: "{{name}} ({{count}} a cargo)", pt: "{{name}} ({{count}} a cargo)", en: "{{name}} ({{count}} in hand)"),
        "office.second": Phrase(
            es: "{{name}}, segunda nota", pt: "{{name}}, segunda nota", en: "{{name}}, second mark"),
        "office.third": Phrase(es: "{{name}}, decide", pt: "{{name}}, decide", en: "{{name}}, decides"),
        "office.state.new": Phrase(es: "Sin empezar", pt: "Não iniciado", en: "Not started"),
        "office.state.open": Phrase(es: "En curso", pt: "Em andamento", en: "In progress"),
        "office.state.finished": Phrase(es: "Terminado", pt: "Concluído", en: "Finished"),
        "office.state.waiting": Phrase(es: "Espera consultor", pt: "Espera consultor", en: "Waits for a consultant")
    ]
}
