extension Phrases {
    /// What routes say about the consultant network.
    static let networkWords: [String: Phrase] = [
        // At a glance
        "net.region": Phrase(es: "Región", pt: "Região", en: "Region"),
        "net.pmder": Phrase(es: "PMDER", pt: "PMDER", en: "LDC"),
        "net.withheld": Phrase(
            es: "Las cifras menores que {{count}} no se muestran, para no señalar a nadie.",
            pt: "Os números menores que {{count}} não são mostrados, para não apontar ninguém.",
            en: "Figures below {{count}} are not shown, so that they point at nobody."),
        "net.few": Phrase(es: "menos de {{count}}", pt: "menos de {{count}}", en: "fewer than {{count}}"),
        "net.hidden": Phrase(es: "–", pt: "–", en: "–"),
        "net.days.one": Phrase(es: "1 día", pt: "1 dia", en: "1 day"),
        "net.days": Phrase(es: "{{count}} días", pt: "{{count}} dias", en: "{{count}} days"),
        "net.of": Phrase(es: "{{part}} de {{whole}}", pt: "{{part}} de {{whole}}", en: "{{part}} of {{whole}}"),
        "net.of-requests": Phrase(es: "de {{count}}", pt: "de {{count}}", en: "of {{count}}"),
        "net.figure.waiting": Phrase(es: "Esperan consultor", pt: "Esperam consultor", en: "Wait for a consultant"),
        "net.figure.overdue.one": Phrase(
            es: "1 pasó el plazo de {{days}} días",
            pt: "1 passou do prazo de {{days}} dias",
            en: "1 is past the {{days}} days promised"),
        "net.figure.overdue": Phrase(
            es: "{{count}} pasaron el plazo de {{days}} días",
            pt: "{{count}} passaram do prazo de {{days}} dias",
            en: "{{count}} are past the {{days}} days promised"),
        "net.figure.offers": Phrase(
            es: "Propuestas sin respuesta",
            pt: "Propostas sem resposta",
            en: "Offers without an answer"),
        "net.figure.expiring.one": Phrase(
            es: "1 vence en menos de un día",
            pt: "1 vence em menos de um dia",
            en: "1 expires within a day"),
        "net.figure.expiring": Phrase(
            es: "{{count}} vencen en menos de un día",
            pt: "{{count}} vencem em menos de um dia",
            en: "{{count}} expire within a day"),
        "net.figure.on-time": Phrase(
            es: "En el plazo prometido",
            pt: "No prazo prometido",
            en: "Within the promised days"),
        "net.figure.period": Phrase(es: "últimos {{days}} días", pt: "últimos {{days}} dias", en: "last {{days}} days"),
        "net.figure.running": Phrase(es: "Casos en curso", pt: "Casos em andamento", en: "Cases under way"),
        "net.figure.free": Phrase(es: "Lugares libres", pt: "Vagas livres", en: "Free places"),
        "net.figure.capacity": Phrase(es: "de {{all}}", pt: "de {{all}}", en: "of {{all}}"),
        "net.task.person.one": Phrase(
            es: "pedido con dos rechazos espera que alguien decida",
            pt: "pedido com duas recusas espera que alguém decida",
            en: "request with two refusals waits for somebody to decide"),
        "net.task.person": Phrase(
            es: "pedidos con dos rechazos esperan que alguien decida",
            pt: "pedidos com duas recusas esperam que alguém decida",
            en: "requests with two refusals wait for somebody to decide"),
        "net.task.accreditations.one": Phrase(
            es: "acreditación por decidir",
            pt: "credenciamento a decidir",
            en: "accreditation to decide"),
        "net.task.accreditations": Phrase(
            es: "acreditaciones por decidir",
            pt: "credenciamentos a decidir",
            en: "accreditations to decide"),
        "net.task.overdue.one": Phrase(
            es: "pedido pasó el plazo prometido",
            pt: "pedido passou do prazo prometido",
            en: "request is past the promised days"),
        "net.task.overdue": Phrase(
            es: "pedidos pasaron el plazo prometido",
            pt: "pedidos passaram do prazo prometido",
            en: "requests are past the promised days"),
        "net.map.key": Phrase(
            es:
                "Cuántos esperan hoy, qué parte de los pedidos de los últimos {{days}} días tiene consultor "
                + "(barra) y cuántos lugares libres quedan. Borde grueso: esperan más de los que caben.",
            pt:
                "Quantos esperam hoje, que parte dos pedidos dos últimos {{days}} dias tem consultor (barra) e "
                + "quantas vagas livres restam. Borda grossa: esperam mais do que cabem.",
            en:
                "How many wait today, what part of the last {{days}} days’ requests is served (bar), and how "
                + "many places are free. Thick border: more wait than there is room for."),
        "net.tile.waits": Phrase(es: "esperan", pt: "esperam", en: "wait"),
        "net.tile.waits.one": Phrase(es: "espera", pt: "espera", en: "waits"),
        "net.tile.free": Phrase(es: "{{count}} libres", pt: "{{count}} livres", en: "{{count}} free"),
        "net.tile.free.one": Phrase(es: "{{count}} libre", pt: "{{count}} livre", en: "{{count}} free"),
        "net.tile.label": Phrase(
            es: "{{country}}: esperan {{waiting}}; con consultor {{rate}}; {{free}}.",
            pt: "{{country}}: esperam {{waiting}}; com consultor {{rate}}; {{free}}.",
            en: "{{country}}: {{waiting}} waiting; {{rate}} served; {{free}}."),
        "net.tile.short": Phrase(
            es: "Esperan más de los que caben.",
            pt: "Esperam mais do que cabem.",
            en: "More wait than there is room for."),
        "net.proved": Phrase(es: "Óptimo demostrado", pt: "Ótimo demonstrado", en: "Proved optimal"),
        "net.unproved": Phrase(es: "Sin demostrar", pt: "Sem demonstração", en: "Not proved"),
        "net.run.summary": Phrase(
            es: "{{all}} pedidos: {{served}} con consultor, {{unserved}} sin consultor",
            pt: "{{all}} pedidos: {{served}} com consultor, {{unserved}} sem consultor",
            en: "{{all}} requests: {{served}} served, {{unserved}} not"),
        // The queue
        "net.asked": Phrase(es: "Pedido el", pt: "Pedido em", en: "Asked on"),
        "net.waiting-days": Phrase(es: "Días de espera", pt: "Dias de espera", en: "Days of waiting"),
        "net.relaxation": Phrase(
            es: "Qué abriría un lugar",
            pt: "O que abriria uma vaga",
            en: "What would open a place"),
        "net.urgency": Phrase(es: "Urgencia", pt: "Urgência", en: "Urgency"),
        "net.show.waiting": Phrase(es: "Esperan consultor", pt: "Esperam consultor", en: "Wait for a consultant"),
        "net.show.overdue": Phrase(es: "Pasaron el plazo", pt: "Passaram do prazo", en: "Past the promised days"),
        "net.show.person": Phrase(es: "Con dos rechazos", pt: "Com duas recusas", en: "Refused twice"),
        "net.show.proposed": Phrase(es: "Propuestos", pt: "Propostos", en: "Offered"),
        "net.refusals.head": Phrase(es: "Rechazos", pt: "Recusas", en: "Refusals"),
        "net.refusals.one": Phrase(es: "1 rechazo", pt: "1 recusa", en: "1 refusal"),
        "net.refusals": Phrase(es: "{{count}} rechazos", pt: "{{count}} recusas", en: "{{count}} refusals"),
        "net.pinned": Phrase(es: "Fijado", pt: "Fixado", en: "Pinned"),
        "net.offered-to.one": Phrase(
            es: "{{name}}, vence en 1 h",
            pt: "{{name}}, vence em 1 h",
            en: "{{name}}, 1 h left"),
        "net.offered-to": Phrase(
            es: "{{name}}, vence en {{count}} h",
            pt: "{{name}}, vence em {{count}} h",
            en: "{{name}}, {{count}} h left"),
        "net.relax.one": Phrase(
            es: "Si cambiara «{{filter}}», 1 consultor podría tomarlo.",
            pt: "Se mudasse “{{filter}}”, 1 consultor poderia assumi-lo.",
            en: "Without “{{filter}}”, 1 consultant could take it."),
        "net.relax": Phrase(
            es: "Si cambiara «{{filter}}», {{count}} consultores podrían tomarlo.",
            pt: "Se mudasse “{{filter}}”, {{count}} consultores poderiam assumi-lo.",
            en: "Without “{{filter}}”, {{count}} consultants could take it."),
        "net.place": Phrase(
            es: "lugar {{place}} en la cola",
            pt: "lugar {{place}} na fila",
            en: "place {{place}} in the queue"),
        // One request
        "net.fact.person": Phrase(es: "Persona", pt: "Pessoa", en: "Person"),
        "net.fact.level": Phrase(es: "Nivel pedido", pt: "Nível pedido", en: "Level asked for"),
        "net.fact.modality": Phrase(es: "Modalidad", pt: "Modalidade", en: "Modality"),
        "net.fact.budget": Phrase(es: "Costo, hasta", pt: "Custo, até", en: "Cost, up to"),
        "net.fact.packages": Phrase(es: "Paquetes de horas", pt: "Pacotes de horas", en: "Packages of hours"),
        "net.fact.sector": Phrase(es: "Sector", pt: "Setor", en: "Sector"),
        "net.fact.sector.needed": Phrase(
            es: "solo con experiencia en el sector",
            pt: "só com experiência no setor",
            en: "only with experience in the sector"),
        "net.fact.preferred": Phrase(es: "Pidió a", pt: "Pediu", en: "Asked for"),
        "net.fact.tier": Phrase(es: "Costo", pt: "Custo", en: "Cost"),
        "net.fact.goal": Phrase(es: "Qué debe cambiar", pt: "O que deve mudar", en: "What should change"),
        "net.fact.tried": Phrase(es: "Qué probó ya", pt: "O que já tentou", en: "What was tried"),
        "net.fact.hours": Phrase(
            es: "Horas por semana entre sesiones",
            pt: "Horas por semana entre sessões",
            en: "Hours a week between sessions"),
        "net.fact.decides": Phrase(
            es: "Participa quien decide",
            pt: "Participa quem decide",
            en: "Who decides takes part"),
        "net.fact.documents": Phrase(
            es: "Tiene cifras y documentos a mano",
            pt: "Tem números e documentos à mão",
            en: "Figures and documents are at hand"),
        "net.yes": Phrase(es: "Sí", pt: "Sim", en: "Yes"),
        "net.no": Phrase(es: "No", pt: "Não", en: "No"),
        "net.full": Phrase(es: "sin lugar", pt: "sem vaga", en: "full"),
        "net.until": Phrase(es: "hasta el {{date}}", pt: "até {{date}}", en: "until {{date}}"),
        "net.candidate.one": Phrase(
            es: "{{name}} · {{points}} puntos · 1 lugar libre",
            pt: "{{name}} · {{points}} pontos · 1 vaga livre",
            en: "{{name}} · {{points}} points · 1 free place"),
        "net.candidate": Phrase(
            es: "{{name}} · {{points}} puntos · {{count}} lugares libres",
            pt: "{{name}} · {{points}} pontos · {{count}} vagas livres",
            en: "{{name}} · {{points}} points · {{count}} free places"),
        "net.act.offer": Phrase(es: "Proponer ahora", pt: "Propor agora", en: "Offer now"),
        "net.act.offer.text": Phrase(
            es: "La propuesta sale enseguida y ocupa un lugar hasta que la persona responda o venza el plazo.",
            pt: "A proposta sai já e ocupa uma vaga até a pessoa responder ou o prazo vencer.",
            en: "The offer goes out at once and takes a place until it is answered or expires."),
        "net.act.offer.button": Phrase(es: "Enviar la propuesta", pt: "Enviar a proposta", en: "Send the offer"),
        "net.act.pin": Phrase(es: "Fijar a una persona", pt: "Fixar uma pessoa", en: "Pin to a person"),
        "net.act.pin.text": Phrase(
            es: "La próxima asignación lo propondrá a esta persona y a nadie más, cuando tenga lugar.",
            pt: "A próxima designação o proporá a esta pessoa e a mais ninguém, quando tiver vaga.",
            en: "The next matching offers it to this person and nobody else, when there is a place."),
        "net.act.pin.button": Phrase(es: "Fijar", pt: "Fixar", en: "Pin"),
        "net.act.unpin": Phrase(es: "Quitar lo fijado", pt: "Desfazer a fixação", en: "Take the pin away"),
        "net.act.unpin.text": Phrase(
            es: "La próxima asignación vuelve a elegir entre todos.",
            pt: "A próxima designação volta a escolher entre todos.",
            en: "The next matching chooses among all again."),
        "net.act.release": Phrase(
            es: "Devolver a la asignación",
            pt: "Devolver à designação",
            en: "Give it back to the matching"),
        "net.act.release.text": Phrase(
            es:
                "Tras dos rechazos el pedido espera a una persona. Así vuelve a la próxima asignación, entre "
                + "todos los que cumplen.",
            pt:
                "Depois de duas recusas o pedido espera uma pessoa. Assim ele volta à próxima designação, entre "
                + "todos os que cumprem.",
            en:
                "After two refusals the request waits for a person. This puts it into the next matching again, "
                + "among all who fit."),
        "net.act.forbid": Phrase(es: "No proponer a…", pt: "Não propor a…", en: "Do not offer to…"),
        "net.act.forbid.text": Phrase(
            es: "Este pedido no se le propondrá, sin fecha de fin. Se puede volver a permitir.",
            pt: "Este pedido não lhe será proposto, sem data de fim. Pode-se voltar a permitir.",
            en: "This request will not be offered to them, without an end. It can be allowed again."),
        "net.act.forbid.button": Phrase(es: "Excluir", pt: "Excluir", en: "Keep apart"),
        "net.act.hand-over": Phrase(
            es: "Retirar al consultor",
            pt: "Retirar o consultor",
            en: "Take the consultant away"),
        "net.act.hand-over.text": Phrase(
            es: "El pedido vuelve a la cola con su antigüedad. Quien siga leerá la nota.",
            pt: "O pedido volta à fila com sua antiguidade. Quem vier depois lerá a nota.",
            en: "The request goes back to the queue with its age kept. The next one reads the note."),
        "net.act.hand-over.note": Phrase(
            es: "Nota para quien siga",
            pt: "Nota para quem vier depois",
            en: "Note for the next one"),
        // The pool
        "net.units.free": Phrase(es: "Con lugar", pt: "Com vaga", en: "With free places"),
        "net.units.full": Phrase(es: "Sin lugar", pt: "Sem vaga", en: "Full"),
        "net.unrated": Phrase(es: "sin evaluaciones", pt: "sem avaliações", en: "not rated"),
        "net.and-more": Phrase(
            es: "{{first}} y {{count}} más",
            pt: "{{first}} e mais {{count}}",
            en: "{{first}} and {{count}} more"),
        "net.topics.more": Phrase(es: " y {{count}} más", pt: " e mais {{count}}", en: " and {{count}} more"),
        "net.state.takes": Phrase(es: "Recibe casos", pt: "Recebe casos", en: "Takes cases"),
        "net.state.rests": Phrase(es: "No recibe casos", pt: "Não recebe casos", en: "Takes no cases"),
        "net.state.none": Phrase(es: "Sin acreditación", pt: "Sem credenciamento", en: "Not accredited"),
        "net.record.rating": Phrase(
            es: "Evaluación que usa la asignación",
            pt: "Avaliação usada na designação",
            en: "Rating that the matching uses"),
        "net.record.rating.note": Phrase(
            es:
                "propia {{own}} con {{count}} evaluaciones; media de la red {{mean}}. Con pocas evaluaciones se "
                + "acerca a la media.",
            pt:
                "própria {{own}} com {{count}} avaliações; média da rede {{mean}}. Com poucas avaliações, "
                + "aproxima-se da média.",
            en:
                "own {{own}} of {{count}} evaluations; the network’s mean {{mean}}. Few evaluations are drawn to "
                + "the mean."),
        "net.record.hours": Phrase(es: "Horas confirmadas", pt: "Horas confirmadas", en: "Confirmed hours"),
        "net.record.declined": Phrase(es: "Propuestas rechazadas", pt: "Propostas recusadas", en: "Offers declined"),
        "net.record.expired.one": Phrase(
            es: "1 más venció sin respuesta",
            pt: "mais 1 venceu sem resposta",
            en: "1 more expired without an answer"),
        "net.record.expired": Phrase(
            es: "{{count}} más vencieron sin respuesta",
            pt: "mais {{count}} venceram sem resposta",
            en: "{{count}} more expired without an answer"),
        "net.record.missed": Phrase(
            es: "Sesiones a las que no se presentó",
            pt: "Sessões a que não compareceu",
            en: "Sessions missed"),
        // The import
        "net.import.read.one": Phrase(
            es: "{{encoding}}, {{separator}}, 1 fila",
            pt: "{{encoding}}, {{separator}}, 1 linha",
            en: "{{encoding}}, {{separator}}, 1 row"),
        "net.import.read": Phrase(
            es: "{{encoding}}, {{separator}}, {{count}} filas",
            pt: "{{encoding}}, {{separator}}, {{count}} linhas",
            en: "{{encoding}}, {{separator}}, {{count}} rows"),
        "net.encoding.utf8": Phrase(es: "UTF-8", pt: "UTF-8", en: "UTF-8"),
        "net.encoding.windows1252": Phrase(es: "Windows-1252", pt: "Windows-1252", en: "Windows-1252"),
        "net.separator.semicolon": Phrase(es: "punto y coma", pt: "ponto e vírgula", en: "semicolons"),
        "net.separator.comma": Phrase(es: "coma", pt: "vírgula", en: "commas"),
        "net.separator.tab": Phrase(es: "tabulador", pt: "tabulação", en: "tabs"),
        "net.import.passed-over": Phrase(
            es: "Estas columnas no se leen: {{heads}}.",
            pt: "Estas colunas não são lidas: {{heads}}.",
            en: "These columns are not read: {{heads}}."),
        "net.import.more": Phrase(
            es: "Se muestran {{count}}.",
            pt: "São mostrados {{count}}.",
            en: "{{count}} are shown."),
        "net.import.take.one": Phrase(
            es: "Guardar la fila correcta",
            pt: "Salvar a linha certa",
            en: "Save the row that is right"),
        "net.import.take": Phrase(
            es: "Guardar las {{count}} filas correctas",
            pt: "Salvar as {{count}} linhas certas",
            en: "Save the {{count}} rows that are right"),
        "net.import.left-out.one": Phrase(
            es: "1 fila con errores queda fuera.",
            pt: "1 linha com erros fica de fora.",
            en: "1 row with mistakes is left out."),
        "net.import.left-out": Phrase(
            es: "{{count}} filas con errores quedan fuera.",
            pt: "{{count}} linhas com erros ficam de fora.",
            en: "{{count}} rows with mistakes are left out."),
        "net.import.columns": Phrase(es: "Cambia: {{columns}}.", pt: "Muda: {{columns}}.", en: "Changes: {{columns}}."),
        "net.outcome.new": Phrase(es: "Nueva", pt: "Nova", en: "New"),
        "net.outcome.changed": Phrase(es: "Cambia", pt: "Muda", en: "Changed"),
        "net.outcome.unchanged": Phrase(es: "Sin cambios", pt: "Sem mudanças", en: "Unchanged"),
        "net.outcome.refused": Phrase(es: "Con errores", pt: "Com erros", en: "Refused"),
        "net.cell.missing": Phrase(
            es: "falta, y hace falta para alguien nuevo.",
            pt: "falta, e é necessário para alguém novo.",
            en: "is missing, and needed for somebody new."),
        "net.cell.malformed": Phrase(
            es: "«{{detail}}» no se puede leer.",
            pt: "“{{detail}}” não pode ser lido.",
            en: "“{{detail}}” cannot be read."),
        "net.cell.tooLong": Phrase(es: "es demasiado largo.", pt: "é longo demais.", en: "is too long."),
        "net.cell.badCharacters": Phrase(
            es: "tiene caracteres que no se ven.",
            pt: "tem caracteres que não se veem.",
            en: "holds characters that cannot be seen."),
        "net.cell.outOfRange": Phrase(
            es: "«{{detail}}» está fuera de lo posible.",
            pt: "“{{detail}}” está fora do possível.",
            en: "“{{detail}}” is out of range."),
        "net.cell.unknown": Phrase(
            es: "«{{detail}}» no está entre los valores conocidos.",
            pt: "“{{detail}}” não está entre os valores conhecidos.",
            en: "“{{detail}}” is none of the known values."),
        "net.cell.duplicate": Phrase(
            es: "repite la cuenta de la línea {{detail}}.",
            pt: "repete a conta da linha {{detail}}.",
            en: "repeats the account of line {{detail}}."),
        "net.cell.tooManyCells": Phrase(
            es: "la fila tiene más celdas que el encabezado («{{detail}}»).",
            pt: "a linha tem mais células que o cabeçalho (“{{detail}}”).",
            en: "the row has more cells than the head (“{{detail}}”)."),
        "net.cell.otherName": Phrase(
            es: "la cuenta es de {{detail}}; revise que sea la misma persona.",
            pt: "a conta é de {{detail}}; verifique se é a mesma pessoa.",
            en: "the account is {{detail}}’s; check that it is the same person."),
        "net.cell.accountClosed": Phrase(
            es: "la cuenta está suspendida o borrada.",
            pt: "a conta está suspensa ou apagada.",
            en: "the account is suspended or erased."),
        "net.file.empty": Phrase(
            es: "El archivo está vacío. No se guardó nada.",
            pt: "O arquivo está vazio. Nada foi salvo.",
            en: "The file is empty. Nothing was saved."),
        "net.file.too-large": Phrase(
            es: "El archivo pasa de {{limit}}. Divídalo en partes. No se guardó nada.",
            pt: "O arquivo passa de {{limit}}. Divida-o em partes. Nada foi salvo.",
            en: "The file is over {{limit}}. Split it. Nothing was saved."),
        "net.file.too-many": Phrase(
            es: "La tabla pasa de {{limit}} filas. Divídala en partes. No se guardó nada.",
            pt: "A tabela passa de {{limit}} linhas. Divida-a em partes. Nada foi salvo.",
            en: "The table is over {{limit}} rows. Split it. Nothing was saved."),
        "net.file.not-text": Phrase(
            es: "No es una tabla de texto. En Excel: Guardar como, «CSV UTF-8». No se guardó nada.",
            pt: "Não é uma tabela de texto. No Excel: Salvar como, “CSV UTF-8”. Nada foi salvo.",
            en: "This is no table of text. In Excel: Save as, “CSV UTF-8”. Nothing was saved."),
        "net.file.utf16": Phrase(
            es: "El archivo está en UTF-16. Guárdelo como «CSV UTF-8». No se guardó nada.",
            pt: "O arquivo está em UTF-16. Salve-o como “CSV UTF-8”. Nada foi salvo.",
            en: "The file is in UTF-16. Save it as “CSV UTF-8”. Nothing was saved."),
        "net.file.broken": Phrase(
            es:
                "El archivo está en UTF-8 pero se rompe en la línea {{line}}: leerlo así perdería acentos. No se "
                + "guardó nada.",
            pt: "O arquivo está em UTF-8 mas se rompe na linha {{line}}: lê-lo assim perderia acentos. Nada foi salvo.",
            en:
                "The file is in UTF-8 but breaks at line {{line}}: reading it so would lose accents. Nothing was "
                + "saved."),
        "net.file.quote": Phrase(
            es: "Una comilla que se abre en la línea {{line}} no se cierra. No se guardó nada.",
            pt: "Uma aspa aberta na linha {{line}} não se fecha. Nada foi salvo.",
            en: "A quote opened at line {{line}} is not closed. Nothing was saved."),
        "net.file.login": Phrase(
            es: "Falta la columna «{{column}}», que dice de quién es cada fila. No se guardó nada.",
            pt: "Falta a coluna “{{column}}”, que diz de quem é cada linha. Nada foi salvo.",
            en: "The column “{{column}}”, which says whose each row is, is missing. Nothing was saved."),
        "net.file.twice": Phrase(
            es: "La columna «{{column}}» está dos veces. No se guardó nada.",
            pt: "A coluna “{{column}}” está duas vezes. Nada foi salvo.",
            en: "The column “{{column}}” stands twice. Nothing was saved."),
        "net.file.no-rows": Phrase(
            es: "La tabla tiene encabezado pero ninguna fila.",
            pt: "A tabela tem cabeçalho mas nenhuma linha.",
            en: "The table has a head but no rows."),
        "net.column.login": Phrase(
            es:
                "Correo, teléfono o usuario de la cuenta: dice de quién es la fila. Obligatoria. Quien no tiene "
                + "cuenta recibe una, sin contraseña.",
            pt:
                "E-mail, telefone ou usuário da conta: diz de quem é a linha. Obrigatória. Quem não tem conta "
                + "recebe uma, sem senha.",
            en:
                "E-mail, telephone or user name of the account: says whose the row is. Required. Who has no "
                + "account gets one, without a password."),
        "net.column.name": Phrase(
            es: "Nombre y apellido. En una cuenta que existe debe ser el mismo: una tabla no cambia nombres.",
            pt: "Nome e sobrenome. Em uma conta que existe deve ser o mesmo: uma tabela não muda nomes.",
            en: "First and last name. It must be that of an account that exists: a table changes no names."),
        "net.column.country": Phrase(
            es: "País donde vive: código (UY) o nombre.",
            pt: "País onde mora: código (UY) ou nome.",
            en: "Country of residence: code (UY) or name."),
        "net.column.zone": Phrase(
            es: "Zona de su reloj, como America/La_Paz. Si falta, la del país.",
            pt: "Fuso do seu relógio, como America/La_Paz. Se faltar, o do país.",
            en: "Zone of the clock, as America/La_Paz. The country’s where it is missing."),
        "net.column.topics": Phrase(
            es: "Códigos T01 a T38 con nivel de 1 a 4: T15:3 | T25:4. Sin nivel cuenta 2.",
            pt: "Códigos T01 a T38 com nível de 1 a 4: T15:3 | T25:4. Sem nível conta 2.",
            en: "Codes T01 to T38 with a level from 1 to 4: T15:3 | T25:4. Without a level, 2."),
        "net.column.languages": Phrase(
            es: "es, pt, en, gn, qu, ay: es | pt.",
            pt: "es, pt, en, gn, qu, ay: es | pt.",
            en: "es, pt, en, gn, qu, ay: es | pt."),
        "net.column.services": Phrase(
            es: "Países y cómo: UY:presencial | AR:remoto. Cada país nuevo pide su acreditación.",
            pt: "Países e como: UY:presencial | AR:remoto. Cada país novo pede o seu credenciamento.",
            en: "Countries and how: UY:on site | AR:remote. Each new country asks for its accreditation."),
        "net.column.sectors": Phrase(
            es: "Secciones CIIU, de A a U, donde tiene experiencia: C | A.",
            pt: "Seções CNAE, de A a U, em que tem experiência: C | A.",
            en: "ISIC sections, A to U, of experience: C | A."),
        "net.column.preferredSectors": Phrase(
            es: "Secciones donde prefiere trabajar.",
            pt: "Seções em que prefere trabalhar.",
            en: "Sections preferred for work."),
        "net.column.tier": Phrase(
            es: "Costo por paquete, de 1 (menor) a 5.",
            pt: "Custo por pacote, de 1 (menor) a 5.",
            en: "Cost of a package, 1 (lowest) to 5."),
        "net.column.windows": Phrase(
            es: "Horarios de la semana por su reloj: lun-mié 09:00-12:00 | vie 14:00-18:00.",
            pt: "Horários da semana pelo seu relógio: seg-qua 09:00-12:00 | sex 14:00-18:00.",
            en: "Hours of the week by their clock: mon-wed 09:00-12:00 | fri 14:00-18:00."),
        "net.column.capacity": Phrase(
            es: "Paquetes de horas que puede llevar a la vez, de 0 a 200.",
            pt: "Pacotes de horas que pode levar ao mesmo tempo, de 0 a 200.",
            en: "Packages of hours at a time, 0 to 200."),
        "net.column.takesCases": Phrase(
            es: "sí o no: si se le proponen casos nuevos.",
            pt: "sim ou não: se lhe propõem casos novos.",
            en: "yes or no: whether new cases are offered."),
        "net.column.about": Phrase(
            es: "Unas líneas de presentación, hasta 2.000 caracteres.",
            pt: "Algumas linhas de apresentação, até 2.000 caracteres.",
            en: "A few lines about them, up to 2,000 characters."),
        // Accreditations
        "net.accredit.asked": Phrase(es: "Pedida el {{date}}", pt: "Pedido em {{date}}", en: "Asked for on {{date}}"),
        "net.accredit.decided": Phrase(
            es: "Decidió {{who}} el {{date}}.",
            pt: "Decidiu {{who}} em {{date}}.",
            en: "Decided by {{who}} on {{date}}."),
        "net.opinion.yes": Phrase(es: "Favorable", pt: "Favorável", en: "In favour"),
        "net.opinion.no": Phrase(es: "Desfavorable", pt: "Desfavorável", en: "Against"),
        "net.accredit.advise": Phrase(es: "Dar mi opinión", pt: "Dar minha opinião", en: "Give my opinion"),
        "net.accredit.advise.text": Phrase(
            es: "La lee la Secretaría antes de decidir. Si opina de nuevo, reemplaza la anterior.",
            pt: "A Secretaria a lê antes de decidir. Se opinar de novo, substitui a anterior.",
            en: "The Secretariat reads it before deciding. Said again, it replaces the earlier one."),
        "net.accredit.advise.button": Phrase(es: "Guardar la opinión", pt: "Salvar a opinião", en: "Save the opinion"),
        "net.accredit.opinion": Phrase(es: "Opinión", pt: "Opinião", en: "Opinion"),
        "net.accredit.why": Phrase(es: "Por qué", pt: "Por quê", en: "Why"),
        "net.accredit.decide": Phrase(es: "Decidir", pt: "Decidir", en: "Decide"),
        "net.accredit.decide.text": Phrase(
            es: "Con la acreditación empieza a recibir casos de este país.",
            pt: "Com o credenciamento começa a receber casos deste país.",
            en: "Once accredited, they get cases of this country."),
        "net.accredit.decision": Phrase(es: "Decisión", pt: "Decisão", en: "Decision"),
        "net.accredit.note": Phrase(
            es: "Necesario si no se acredita.",
            pt: "Necessário se não for credenciado.",
            en: "Needed where it is refused."),
        "net.accredit.to.accredited": Phrase(es: "Acreditar", pt: "Credenciar", en: "Accredit"),
        "net.accredit.to.refused": Phrase(es: "No acreditar", pt: "Não credenciar", en: "Refuse"),
        "net.accredit.accredited": Phrase(es: "Acreditar", pt: "Credenciar", en: "Accredit"),
        "net.accredit.accredited.text": Phrase(
            es: "Vuelve a recibir casos de este país.",
            pt: "Volta a receber casos deste país.",
            en: "They get cases of this country again."),
        "net.accredit.suspended": Phrase(es: "Suspender", pt: "Suspender", en: "Suspend"),
        "net.accredit.suspended.text": Phrase(
            es: "No recibe casos nuevos de este país. Los que están en curso siguen.",
            pt: "Não recebe casos novos deste país. Os que estão em andamento continuam.",
            en: "They get no new cases of this country. Those under way go on."),
        // Runs
        "net.rehearse": Phrase(
            es: "Ensayar una asignación ahora",
            pt: "Ensaiar uma designação agora",
            en: "Rehearse a matching now"),
        "net.rehearse.text": Phrase(
            es:
                "Con los pedidos de hoy, los criterios vigentes y lo que se haya fijado o excluido. No se envía "
                + "ninguna propuesta.",
            pt:
                "Com os pedidos de hoje, os critérios em vigor e o que tenha sido fixado ou excluído. Nenhuma "
                + "proposta é enviada.",
            en: "With today’s requests, the policy in force, and what was pinned or kept apart. No offer is sent."),
        "net.rehearse.button": Phrase(es: "Ensayar", pt: "Ensaiar", en: "Rehearse"),
        "net.run.title": Phrase(
            es: "Asignación del {{when}}",
            pt: "Designação de {{when}}",
            en: "Matching of {{when}}"),
        "net.run.compare": Phrase(
            es: "Comparar con la anterior",
            pt: "Comparar com a anterior",
            en: "Compare with the one before"),
        "net.send": Phrase(es: "Enviar estas propuestas", pt: "Enviar estas propostas", en: "Send these offers"),
        "net.send.text": Phrase(
            es:
                "Se propone a cada consultor lo que dice este ensayo. Se deja fuera lo que haya cambiado desde "
                + "entonces. Vale durante un día.",
            pt:
                "Propõe-se a cada consultor o que diz este ensaio. Fica de fora o que tenha mudado desde então. "
                + "Vale por um dia.",
            en:
                "Each consultant is offered what this rehearsal says. What has changed since is left out. It "
                + "holds for a day."),
        "net.send.button.one": Phrase(es: "Enviar 1 propuesta", pt: "Enviar 1 proposta", en: "Send 1 offer"),
        "net.send.button": Phrase(
            es: "Enviar {{count}} propuestas",
            pt: "Enviar {{count}} propostas",
            en: "Send {{count}} offers"),
        "net.proof.text": Phrase(
            es:
                "Ningún otro reparto de estos pedidos daría mejor resultado: el costo hallado y la cota que no "
                + "se puede bajar coinciden.",
            pt:
                "Nenhuma outra distribuição destes pedidos daria resultado melhor: o custo encontrado e o limite "
                + "que não pode ser baixado coincidem.",
            en:
                "No other matching of these requests would do better: the cost found equals the bound that "
                + "cannot be undercut."),
        "net.proof.text.not": Phrase(
            es:
                "El costo hallado y la cota no coinciden: puede haber un reparto mejor. Avise a quien opera el "
                + "servicio.",
            pt:
                "O custo encontrado e o limite não coincidem: pode haver distribuição melhor. Avise quem opera o "
                + "serviço.",
            en: "The cost found and the bound differ: there may be a better matching. Tell who runs the service."),
        "net.proof.objective": Phrase(es: "Costo del reparto", pt: "Custo da distribuição", en: "Cost of the matching"),
        "net.proof.bound": Phrase(es: "Cota", pt: "Limite", en: "Bound"),
        "net.proof.requests": Phrase(es: "Pedidos", pt: "Pedidos", en: "Requests"),
        "net.proof.consultants": Phrase(
            es: "Consultores con lugar",
            pt: "Consultores com vaga",
            en: "Consultants with places"),
        "net.proof.pairs": Phrase(es: "Pares considerados", pt: "Pares considerados", en: "Pairs considered"),
        "net.proof.rounds": Phrase(es: "Vueltas", pt: "Rodadas", en: "Rounds"),
        "net.proof.instance": Phrase(es: "Huella de los datos", pt: "Impressão dos dados", en: "Digest of the data"),
        "net.fair.served": Phrase(es: "Con consultor", pt: "Com consultor", en: "Served"),
        "net.fair.pmder": Phrase(es: "PMDER menos los demás", pt: "PMDER menos os demais", en: "LDC minus the others"),
        "net.fair.pmder.note": Phrase(
            es: "puntos; los criterios permiten {{points}}",
            pt: "pontos; os critérios permitem {{points}}",
            en: "points; the policy allows {{points}}"),
        "net.fair.gini": Phrase(
            es: "Desigualdad de carga (Gini)",
            pt: "Desigualdade de carga (Gini)",
            en: "Inequality of load (Gini)"),
        "net.fair.gini.note": Phrase(
            es: "carga entre {{low}} y {{high}}",
            pt: "carga entre {{low}} e {{high}}",
            en: "load between {{low}} and {{high}}"),
        "net.fair.first": Phrase(es: "Primera opción", pt: "Primeira opção", en: "First choice"),
        "net.fair.named.one": Phrase(es: "1 con quien pidió", pt: "1 com quem pediu", en: "1 with the one asked for"),
        "net.fair.named": Phrase(
            es: "{{count}} con quien pidieron",
            pt: "{{count}} com quem pediram",
            en: "{{count}} with the one asked for"),
        "net.fair.on-time": Phrase(
            es: "En el plazo prometido",
            pt: "No prazo prometido",
            en: "Within the promised days"),
        "net.fair.promised": Phrase(es: "{{days}} días", pt: "{{days}} dias", en: "{{days}} days"),
        "net.first-choice": Phrase(es: "primera opción", pt: "primeira opção", en: "first choice"),
        "net.recruit.waiting.one": Phrase(es: "1 espera", pt: "1 espera", en: "1 waits"),
        "net.recruit.waiting": Phrase(es: "{{count}} esperan", pt: "{{count}} esperam", en: "{{count}} wait"),
        "net.recruit.worth": Phrase(es: "{{points}} puntos", pt: "{{points}} pontos", en: "{{points}} points"),
        // Two runs
        "net.change.none": Phrase(es: "Ningún pedido cambia.", pt: "Nenhum pedido muda.", en: "No request changes."),
        "net.change.served": Phrase(es: "Ahora con consultor", pt: "Agora com consultor", en: "Served now"),
        "net.change.lost": Phrase(es: "Ahora sin consultor", pt: "Agora sem consultor", en: "Not served now"),
        "net.change.moved": Phrase(es: "Otro consultor", pt: "Outro consultor", en: "Another consultant"),
        "net.change.arrived": Phrase(es: "Pedido nuevo", pt: "Pedido novo", en: "New request"),
        "net.change.gone": Phrase(es: "Ya no está", pt: "Já não está", en: "Gone"),
        "net.change.served.count.one": Phrase(
            es: "1 pedido más tiene consultor",
            pt: "mais 1 pedido tem consultor",
            en: "1 more request is served"),
        "net.change.served.count": Phrase(
            es: "{{count}} pedidos más tienen consultor",
            pt: "mais {{count}} pedidos têm consultor",
            en: "{{count}} more requests are served"),
        "net.change.lost.count.one": Phrase(
            es: "1 queda sin consultor",
            pt: "1 fica sem consultor",
            en: "1 is left without"),
        "net.change.lost.count": Phrase(
            es: "{{count}} quedan sin consultor",
            pt: "{{count}} ficam sem consultor",
            en: "{{count}} are left without"),
        "net.change.moved.count.one": Phrase(
            es: "1 cambia de consultor",
            pt: "1 muda de consultor",
            en: "1 gets another consultant"),
        "net.change.moved.count": Phrase(
            es: "{{count}} cambian de consultor",
            pt: "{{count}} mudam de consultor",
            en: "{{count}} get another consultant"),
        "net.change.arrived.count.one": Phrase(es: "1 es nuevo", pt: "1 é novo", en: "1 is new"),
        "net.change.arrived.count": Phrase(
            es: "{{count}} son nuevos",
            pt: "{{count}} são novos",
            en: "{{count}} are new"),
        "net.change.gone.count.one": Phrase(es: "1 ya no está", pt: "1 já não está", en: "1 is gone"),
        "net.change.gone.count": Phrase(
            es: "{{count}} ya no están",
            pt: "{{count}} já não estão",
            en: "{{count}} are gone"),
        "net.side.served": Phrase(es: "Con consultor", pt: "Com consultor", en: "Served"),
        "net.side.unserved": Phrase(es: "Sin consultor", pt: "Sem consultor", en: "Not served"),
        "net.side.first": Phrase(
            es: "Con su primera opción",
            pt: "Com sua primeira opção",
            en: "With their first choice"),
        "net.side.named": Phrase(es: "Con quien pidieron", pt: "Com quem pediram", en: "With the one asked for"),
        "net.side.on-time": Phrase(
            es: "En el plazo prometido",
            pt: "No prazo prometido",
            en: "Within the promised days"),
        "net.side.pmder": Phrase(
            es: "PMDER menos los demás, puntos",
            pt: "PMDER menos os demais, pontos",
            en: "LDC minus the others, points"),
        "net.side.spread": Phrase(
            es: "Distancia entre países, puntos",
            pt: "Distância entre países, pontos",
            en: "Spread between countries, points"),
        "net.side.longest": Phrase(
            es: "Espera más larga, días",
            pt: "Espera mais longa, dias",
            en: "Longest wait, days"),
        "net.side.gini": Phrase(
            es: "Desigualdad de carga (Gini)",
            pt: "Desigualdade de carga (Gini)",
            en: "Inequality of load (Gini)"),
        // Policy
        "net.policy.version": Phrase(
            es: "criterios v{{version}}",
            pt: "critérios v{{version}}",
            en: "policy v{{version}}"),
        "net.policy.since": Phrase(
            es: "Versión {{version}}, vigente desde el {{date}}",
            pt: "Versão {{version}}, em vigor desde {{date}}",
            en: "Version {{version}}, in force since {{date}}"),
        "net.policy.origin": Phrase(es: "con el servicio", pt: "com o serviço", en: "with the service"),
        "net.policy.service": Phrase(es: "los de fábrica", pt: "os de fábrica", en: "as delivered"),
        "net.policy.sum": Phrase(
            es: "Suman {{sum}} de 100.",
            pt: "Somam {{sum}} de 100.",
            en: "They add up to {{sum}} of 100."),
        "net.policy.sum.wrong": Phrase(
            es: "Los pesos suman {{sum}}; deben sumar 100.",
            pt: "Os pesos somam {{sum}}; devem somar 100.",
            en: "The weights add up to {{sum}}; they must add up to 100."),
        "net.policy.number": Phrase(
            es: "Escriba un número entero de {{least}} a {{most}}.",
            pt: "Escreva um número inteiro de {{least}} a {{most}}.",
            en: "Write a whole number from {{least}} to {{most}}."),
        "net.policy.compare": Phrase(
            es: "Ver pedido por pedido",
            pt: "Ver pedido por pedido",
            en: "See request by request"),
        "net.policy.group.quality": Phrase(
            es: "Lo mínimo de un encaje",
            pt: "O mínimo de um encaixe",
            en: "The least of a fit"),
        "net.policy.group.countries": Phrase(
            es: "Equidad entre países",
            pt: "Equidade entre países",
            en: "Fairness between countries"),
        "net.policy.group.waiting": Phrase(es: "La espera", pt: "A espera", en: "Waiting"),
        "net.policy.group.load": Phrase(es: "La carga", pt: "A carga", en: "Load"),
        "net.policy.group.offers": Phrase(es: "Propuestas", pt: "Propostas", en: "Offers"),
        "net.policy.group.search": Phrase(es: "Búsqueda", pt: "Busca", en: "Search"),
        "net.policy.minimumScore": Phrase(es: "Encaje mínimo", pt: "Encaixe mínimo", en: "Least fit"),
        "net.policy.minimumScore.hint": Phrase(
            es: "Con menos puntos no se propone.",
            pt: "Com menos pontos não se propõe.",
            en: "Pairs with fewer points are not offered."),
        "net.policy.minimumBlocks": Phrase(
            es: "Horario común mínimo",
            pt: "Horário comum mínimo",
            en: "Least shared time"),
        "net.policy.minimumBlocks.hint": Phrase(
            es: "Bloques de dos horas por semana que ambos deben tener.",
            pt: "Blocos de duas horas por semana que ambos devem ter.",
            en: "Two-hour blocks a week that both must have."),
        "net.policy.pmderPoints": Phrase(
            es: "Ventaja de los PMDER",
            pt: "Vantagem dos PMDER",
            en: "Advantage of less developed countries"),
        "net.policy.pmderPoints.hint": Phrase(
            es: "Cuántos puntos puede quedar su parte atendida sobre la de los demás.",
            pt: "Quantos pontos a sua parte atendida pode ficar acima da dos demais.",
            en: "How far their served share may lie above the others’."),
        "net.policy.countryStep": Phrase(es: "Peso de la equidad", pt: "Peso da equidade", en: "Weight of fairness"),
        "net.policy.countryStep.hint": Phrase(
            es: "Cuánto más cuesta cada tramo de pedidos sin atender de un país.",
            pt: "Quanto custa a mais cada faixa de pedidos sem atender de um país.",
            en: "What each further slice of a country’s unserved requests costs more."),
        "net.policy.sliceWidth": Phrase(es: "Ancho del tramo", pt: "Largura da faixa", en: "Width of a slice"),
        "net.policy.sliceWidth.hint": Phrase(
            es: "Parte de los pedidos de un país que forma un tramo.",
            pt: "Parte dos pedidos de um país que forma uma faixa.",
            en: "Share of a country’s requests that makes a slice."),
        "net.policy.promisedDays": Phrase(es: "Plazo prometido", pt: "Prazo prometido", en: "Promised days"),
        "net.policy.promisedDays.hint": Phrase(
            es: "Desde el pedido hasta que alguien acepta.",
            pt: "Do pedido até que alguém aceite.",
            en: "From the request to an acceptance."),
        "net.policy.unservedBase": Phrase(
            es: "Costo de no atender",
            pt: "Custo de não atender",
            en: "Cost of not serving"),
        "net.policy.unservedBase.hint": Phrase(
            es: "Debe superar con mucho al peor encaje (100.000).",
            pt: "Deve superar em muito o pior encaixe (100.000).",
            en: "Far above the worst fit (100,000)."),
        "net.policy.perWaitingDay": Phrase(
            es: "Costo por día de espera",
            pt: "Custo por dia de espera",
            en: "Cost of a day of waiting"),
        "net.policy.perWaitingDay.hint": Phrase(
            es: "Quien espera más pasa antes.",
            pt: "Quem espera mais passa antes.",
            en: "Who waits longer goes first."),
        "net.policy.overdue": Phrase(
            es: "Costo de pasar el plazo",
            pt: "Custo de passar do prazo",
            en: "Cost of breaking the promise"),
        "net.policy.overdue.hint": Phrase(
            es: "Se suma una vez al pasar el plazo prometido.",
            pt: "Soma-se uma vez ao passar do prazo prometido.",
            en: "Added once past the promised days."),
        "net.policy.loadWeight": Phrase(
            es: "Reparto de la carga (λ)",
            pt: "Distribuição da carga (λ)",
            en: "Spread of load (λ)"),
        "net.policy.loadWeight.hint": Phrase(
            es: "Cuánto más cuesta dar otro caso a quien ya lleva muchos.",
            pt: "Quanto custa a mais dar outro caso a quem já tem muitos.",
            en: "What another case costs more for who has many."),
        "net.policy.hoursPerPackage": Phrase(es: "Horas por paquete", pt: "Horas por pacote", en: "Hours of a package"),
        "net.policy.hoursPerPackage.hint": Phrase(
            es: "Un lugar es un paquete.",
            pt: "Uma vaga é um pacote.",
            en: "One place is one package."),
        "net.policy.stability": Phrase(es: "Estabilidad", pt: "Estabilidade", en: "Stability"),
        "net.policy.stability.hint": Phrase(
            es: "Cuánto se prefiere lo planeado en la asignación anterior.",
            pt: "Quanto se prefere o planejado na designação anterior.",
            en: "How much what was planned before is preferred."),
        "net.policy.offerHours": Phrase(es: "Plazo para responder", pt: "Prazo para responder", en: "Time to answer"),
        "net.policy.offerHours.hint": Phrase(
            es: "Después la propuesta vence y pasa a otra persona.",
            pt: "Depois a proposta vence e passa a outra pessoa.",
            en: "Then the offer expires and goes to somebody else."),
        "net.policy.banDays": Phrase(
            es: "Descanso tras un rechazo",
            pt: "Pausa após uma recusa",
            en: "Rest after a refusal"),
        "net.policy.banDays.hint": Phrase(
            es: "Durante esos días no se repite la misma propuesta.",
            pt: "Durante esses dias a mesma proposta não se repete.",
            en: "For so long the same offer is not repeated."),
        "net.policy.lookaheadDays": Phrase(es: "Mirada adelante", pt: "Olhar adiante", en: "Look ahead"),
        "net.policy.lookaheadDays.hint": Phrase(
            es: "Días de pedidos esperados que se tienen en cuenta; 0 para ninguno.",
            pt: "Dias de pedidos esperados que se levam em conta; 0 para nenhum.",
            en: "Days of expected requests taken into account; 0 for none."),
        "net.policy.shortlistCheapest": Phrase(
            es: "Candidatos mejores",
            pt: "Candidatos melhores",
            en: "Best candidates"),
        "net.policy.shortlistCheapest.hint": Phrase(
            es: "Con los que empieza la búsqueda; el resultado es exacto igual.",
            pt: "Com os quais começa a busca; o resultado é exato de todo modo.",
            en: "That the search begins with; the result is exact anyway."),
        "net.policy.shortlistDrawn": Phrase(
            es: "Candidatos sorteados",
            pt: "Candidatos sorteados",
            en: "Drawn candidates"),
        "net.policy.shortlistDrawn.hint": Phrase(
            es: "Según su lugar libre.",
            pt: "Conforme sua vaga livre.",
            en: "By their free places."),
        "net.unit.points": Phrase(es: "puntos", pt: "pontos", en: "points"),
        "net.unit.blocks": Phrase(es: "bloques", pt: "blocos", en: "blocks"),
        "net.unit.percent": Phrase(es: "%", pt: "%", en: "%"),
        "net.unit.days": Phrase(es: "días", pt: "dias", en: "days"),
        "net.unit.hours": Phrase(es: "horas", pt: "horas", en: "hours"),
        "list.number.ascending": Phrase(
            es: "{{column}}: menos primero",
            pt: "{{column}}: menos primeiro",
            en: "{{column}}: least first"),
        "list.number.descending": Phrase(
            es: "{{column}}: más primero",
            pt: "{{column}}: mais primeiro",
            en: "{{column}}: most first"),
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
