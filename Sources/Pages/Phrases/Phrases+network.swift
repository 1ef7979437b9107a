extension Phrases {
    /// The coordinator’s pages of the consultant network.
    static let network: [String: Phrase] = [
        "nav.network": Phrase(es: "Red", pt: "Rede", en: "Network"),
        // At a glance
        "network.title": Phrase(es: "Red de consultores", pt: "Rede de consultores", en: "Consultant network"),
        "network.overview": Phrase(es: "Panorama", pt: "Panorama", en: "Overview"),
        "network.queue": Phrase(es: "Cola", pt: "Fila", en: "Queue"),
        "network.pool": Phrase(es: "Consultores", pt: "Consultores", en: "Consultants"),
        "network.accreditations": Phrase(es: "Acreditaciones", pt: "Credenciamentos", en: "Accreditations"),
        "network.runs": Phrase(es: "Asignaciones", pt: "Designações", en: "Matchings"),
        "network.fairness": Phrase(es: "Equidad", pt: "Equidade", en: "Fairness"),
        "network.policy": Phrase(es: "Criterios", pt: "Critérios", en: "Policy"),
        "network.map": Phrase(es: "Los trece países", pt: "Os treze países", en: "The thirteen countries"),
        "network.tasks": Phrase(es: "Necesita a una persona", pt: "Precisa de uma pessoa", en: "Needs a person"),
        "network.tasks.none": Phrase(
            es: "Nada espera una decisión.",
            pt: "Nada espera uma decisão.",
            en: "Nothing waits for a decision."),
        "network.last-run": Phrase(es: "Última asignación", pt: "Última designação", en: "Last matching"),
        "network.no-run": Phrase(
            es: "Todavía no se hizo ninguna asignación.",
            pt: "Ainda não foi feita nenhuma designação.",
            en: "No matching has been made yet."),
        "network.by-country": Phrase(es: "Por país", pt: "Por país", en: "By country"),
        "network.waiting": Phrase(es: "Esperan", pt: "Esperam", en: "Waiting"),
        "network.rate": Phrase(es: "Con consultor", pt: "Com consultor", en: "Served"),
        "network.median": Phrase(es: "Espera mediana", pt: "Espera mediana", en: "Median wait"),
        "network.longest": Phrase(es: "Espera más larga", pt: "Espera mais longa", en: "Longest wait"),
        "network.free": Phrase(es: "Lugares libres", pt: "Vagas livres", en: "Free places"),
        // The queue and one request
        "net-queue.title": Phrase(es: "Pedidos abiertos", pt: "Pedidos abertos", en: "Open requests"),
        "net-queue.search": Phrase(
            es: "Empresa, persona o palabra del pedido",
            pt: "Empresa, pessoa ou palavra do pedido",
            en: "Firm, person or word of the request"),
        "net-queue.topic": Phrase(es: "Tema", pt: "Tema", en: "Topic"),
        "net-queue.firm": Phrase(es: "Quién pide", pt: "Quem pede", en: "Who asks"),
        "net-queue.place": Phrase(es: "Lugar en la cola", pt: "Lugar na fila", en: "Place in the queue"),
        "net-queue.waiting": Phrase(es: "Espera", pt: "Espera", en: "Waits"),
        "net-queue.why": Phrase(es: "Por qué espera", pt: "Por que espera", en: "Why it waits"),
        "net-queue.consultant": Phrase(es: "Consultor", pt: "Consultor", en: "Consultant"),
        "net-queue.count": Phrase(
            es:
                "{{#zero}}Ningún pedido{{/zero}}{{#one}}1 pedido{{/one}}{{^zero}}{{^one}}{{text}} "
                + "pedidos{{/one}}{{/zero}}",
            pt:
                "{{#zero}}Nenhum pedido{{/zero}}{{#one}}1 pedido{{/one}}{{^zero}}{{^one}}{{text}} "
                + "pedidos{{/one}}{{/zero}}",
            en:
                "{{#zero}}No request{{/zero}}{{#one}}1 request{{/one}}{{^zero}}{{^one}}{{text}} "
                + "requests{{/one}}{{/zero}}"),
        "net-queue.overdue": Phrase(
            es: "{{#one}}1 pasó el plazo prometido{{/one}}{{^one}}{{text}} pasaron el plazo prometido{{/one}}",
            pt: "{{#one}}1 passou do prazo prometido{{/one}}{{^one}}{{text}} passaram do prazo prometido{{/one}}",
            en: "{{#one}}1 is past the promised days{{/one}}{{^one}}{{text}} are past the promised days{{/one}}"),
        "net-queue.empty": Phrase(es: "Nadie espera", pt: "Ninguém espera", en: "Nobody waits"),
        "net-queue.empty.text": Phrase(
            es: "Los pedidos de asistencia aparecen aquí mientras no tengan consultor.",
            pt: "Os pedidos de assistência aparecem aqui enquanto não têm consultor.",
            en: "Requests for mentoring appear here while they have no consultant."),
        "net-case.need": Phrase(es: "Qué pide", pt: "O que pede", en: "What is asked"),
        "net-case.readiness": Phrase(es: "Qué tiene preparado", pt: "O que já tem preparado", en: "What is prepared"),
        "net-case.reason": Phrase(
            es: "Por qué este consultor",
            pt: "Por que este consultor",
            en: "Why this consultant"),
        "net-case.funnel": Phrase(
            es: "Cuántos cumplen cada condición",
            pt: "Quantos cumprem cada condição",
            en: "How many meet each demand"),
        "net-case.candidates": Phrase(es: "Quién puede tomarlo", pt: "Quem pode assumi-lo", en: "Who can take it"),
        "net-case.candidates.none": Phrase(
            es: "Nadie de la red cumple hoy todas las condiciones.",
            pt: "Ninguém da rede cumpre hoje todas as condições.",
            en: "Nobody in the network meets every demand today."),
        "net-case.points": Phrase(es: "Encaje", pt: "Encaixe", en: "Fit"),
        "net-case.decide": Phrase(es: "Decidir", pt: "Decidir", en: "Decide"),
        "net-case.bans": Phrase(es: "A quién no se le propone", pt: "A quem não se propõe", en: "Who is not asked"),
        "net-case.allow": Phrase(es: "Volver a permitir", pt: "Voltar a permitir", en: "Allow again"),
        "net-case.log": Phrase(es: "Qué pasó", pt: "O que aconteceu", en: "What happened"),
        // The pool
        "pool.title": Phrase(es: "Consultores de la red", pt: "Consultores da rede", en: "Consultants of the network"),
        "pool.import": Phrase(es: "Importar", pt: "Importar", en: "Import"),
        "pool.search": Phrase(es: "Nombre o contacto", pt: "Nome ou contato", en: "Name or contact"),
        "pool.serves": Phrase(es: "Atiende a", pt: "Atende", en: "Serves"),
        "pool.language": Phrase(es: "Idioma", pt: "Idioma", en: "Language"),
        "pool.languages": Phrase(es: "Idiomas", pt: "Idiomas", en: "Languages"),
        "pool.topics": Phrase(es: "Temas", pt: "Temas", en: "Topics"),
        "pool.load": Phrase(es: "Carga", pt: "Carga", en: "Load"),
        "pool.rating": Phrase(es: "Evaluación", pt: "Avaliação", en: "Rating"),
        "pool.windows": Phrase(es: "Horarios", pt: "Horários", en: "Hours"),
        "pool.windows.none": Phrase(
            es: "No declaró horarios: nadie puede coincidir con los suyos.",
            pt: "Não declarou horários: ninguém pode coincidir com os seus.",
            en: "No hours were declared: nobody can share them."),
        "pool.cases": Phrase(es: "Casos abiertos", pt: "Casos abertos", en: "Open cases"),
        "pool.cases.none": Phrase(
            es: "Ningún caso abierto que usted pueda ver.",
            pt: "Nenhum caso aberto que você possa ver.",
            en: "No open case that you may see."),
        "pool.record": Phrase(es: "Trayectoria en la red", pt: "Trajetória na rede", en: "Record in the network"),
        "pool.declines": Phrase(
            es: "Propuestas rechazadas, por motivo",
            pt: "Propostas recusadas, por motivo",
            en: "Offers declined, by reason"),
        "pool.count": Phrase(
            es:
                "{{#zero}}Ningún consultor{{/zero}}{{#one}}1 consultor{{/one}}{{^zero}}{{^one}}{{text}} "
                + "consultores{{/one}}{{/zero}}",
            pt:
                "{{#zero}}Nenhum consultor{{/zero}}{{#one}}1 consultor{{/one}}{{^zero}}{{^one}}{{text}} "
                + "consultores{{/one}}{{/zero}}",
            en:
                "{{#zero}}No consultant{{/zero}}{{#one}}1 consultant{{/one}}{{^zero}}{{^one}}{{text}} "
                + "consultants{{/one}}{{/zero}}"),
        "pool.free": Phrase(
            es:
                "{{#zero}}sin lugares libres{{/zero}}{{#one}}1 lugar libre{{/one}}{{^zero}}{{^one}}{{text}} "
                + "lugares libres{{/one}}{{/zero}}",
            pt:
                "{{#zero}}sem vagas livres{{/zero}}{{#one}}1 vaga livre{{/one}}{{^zero}}{{^one}}{{text}} vagas "
                + "livres{{/one}}{{/zero}}",
            en:
                "{{#zero}}no free place{{/zero}}{{#one}}1 free place{{/one}}{{^zero}}{{^one}}{{text}} free "
                + "places{{/one}}{{/zero}}"),
        "pool.empty": Phrase(
            es: "Nadie con esas condiciones",
            pt: "Ninguém com essas condições",
            en: "Nobody like that"),
        "pool.empty.text": Phrase(
            es: "Quite un filtro, o importe una lista de consultores.",
            pt: "Retire um filtro ou importe uma lista de consultores.",
            en: "Take a filter away, or import a list of consultants."),
        // Import
        "import.title": Phrase(es: "Importar consultores", pt: "Importar consultores", en: "Import consultants"),
        "import.lead": Phrase(
            es:
                "Suba una tabla, vea qué pasaría con cada fila y recién entonces guárdela. O se guarda todo lo "
                + "correcto, o nada.",
            pt:
                "Envie uma tabela, veja o que aconteceria com cada linha e só então salve. Ou se salva tudo o "
                + "que está certo, ou nada.",
            en:
                "Upload a table, see what would become of each row, and only then save it. Everything that is "
                + "right is saved, or nothing."),
        "import.choose": Phrase(es: "La tabla", pt: "A tabela", en: "The table"),
        "import.again": Phrase(es: "Probar otra tabla", pt: "Testar outra tabela", en: "Try another table"),
        "import.file": Phrase(es: "Archivo CSV", pt: "Arquivo CSV", en: "CSV file"),
        "import.file.hint": Phrase(
            es:
                "Con punto y coma, coma o tabulador; en UTF-8 o como lo guarda Excel (Windows-1252). Hasta "
                + "20.000 filas y 8 MB.",
            pt:
                "Com ponto e vírgula, vírgula ou tabulação; em UTF-8 ou como o Excel salva (Windows-1252). Até "
                + "20.000 linhas e 8 MB.",
            en:
                "With semicolons, commas or tabs; in UTF-8 or as Excel saves it (Windows-1252). Up to 20,000 "
                + "rows and 8 MB."),
        "import.try": Phrase(es: "Probar sin guardar", pt: "Testar sem salvar", en: "Try without saving"),
        "import.whole": Phrase(es: "Importar todo o nada", pt: "Importar tudo ou nada", en: "Import all or nothing"),
        "import.effect": Phrase(
            es: "«Probar» no cambia nada. «Importar todo o nada» guarda solo si ninguna fila tiene errores.",
            pt: "“Testar” não muda nada. “Importar tudo ou nada” só salva se nenhuma linha tiver erros.",
            en: "“Try” changes nothing. “Import all or nothing” saves only if no row has a mistake."),
        "import.rehearsed": Phrase(es: "Así quedaría", pt: "Ficaria assim", en: "This is what it would do"),
        "import.done": Phrase(es: "Importado", pt: "Importado", en: "Imported"),
        "import.taken": Phrase(es: "Nuevos", pt: "Novos", en: "New"),
        "import.changed": Phrase(es: "Cambian", pt: "Mudam", en: "Changed"),
        "import.unchanged": Phrase(es: "Sin cambios", pt: "Sem mudanças", en: "Unchanged"),
        "import.refused": Phrase(es: "Con errores", pt: "Com erros", en: "Refused"),
        "import.line": Phrase(es: "Línea", pt: "Linha", en: "Line"),
        "import.name": Phrase(es: "Nombre", pt: "Nome", en: "Name"),
        "import.outcome": Phrase(es: "Resultado", pt: "Resultado", en: "Outcome"),
        "import.notes": Phrase(es: "Detalle", pt: "Detalhe", en: "Detail"),
        "import.columns": Phrase(es: "Columnas", pt: "Colunas", en: "Columns"),
        "import.columns.lead": Phrase(
            es:
                "En cualquier orden, con el nombre en español, portugués o inglés. Una celda vacía deja lo que "
                + "ya está guardado.",
            pt:
                "Em qualquer ordem, com o nome em espanhol, português ou inglês. Uma célula vazia deixa o que já "
                + "está salvo.",
            en: "In any order, with heads in Spanish, Portuguese or English. An empty cell leaves what is stored."),
        "import.columns.export": Phrase(
            es: "Descargue la lista actual como modelo (CSV)",
            pt: "Baixe a lista atual como modelo (CSV)",
            en: "Download today’s list as a model (CSV)"),
        // Accreditations
        "accredit.title": Phrase(es: "Acreditaciones", pt: "Credenciamentos", en: "Accreditations"),
        "accredit.lead": Phrase(
            es:
                "La contraparte nacional opina; la Secretaría decide. Solo quien está acreditado en un país "
                + "recibe casos de ese país.",
            pt:
                "A contraparte nacional opina; a Secretaria decide. Só quem está credenciado em um país recebe "
                + "casos desse país.",
            en:
                "The national counterpart gives an opinion; the Secretariat decides. Only who is accredited for "
                + "a country gets its cases."),
        "accredit.count": Phrase(
            es:
                "{{#zero}}Ninguna acreditación{{/zero}}{{#one}}1 acreditación{{/one}}{{^zero}}{{^one}}{{text}} "
                + "acreditaciones{{/one}}{{/zero}}",
            pt:
                "{{#zero}}Nenhum credenciamento{{/zero}}{{#one}}1 "
                + "credenciamento{{/one}}{{^zero}}{{^one}}{{text}} credenciamentos{{/one}}{{/zero}}",
            en:
                "{{#zero}}No accreditation{{/zero}}{{#one}}1 accreditation{{/one}}{{^zero}}{{^one}}{{text}} "
                + "accreditations{{/one}}{{/zero}}"),
        "accredit.empty": Phrase(es: "Nada por decidir", pt: "Nada a decidir", en: "Nothing to decide"),
        "accredit.no-opinion": Phrase(
            es: "La contraparte todavía no opinó.",
            pt: "A contraparte ainda não opinou.",
            en: "The counterpart has not given an opinion yet."),
        // Runs
        "runs.title": Phrase(es: "Asignaciones", pt: "Designações", en: "Matchings"),
        "runs.lead": Phrase(
            es:
                "Cada día se reparten todos los pedidos a la vez. Aquí queda cada reparto, con su prueba. Elija "
                + "dos para compararlos.",
            pt:
                "Todo dia todos os pedidos são distribuídos de uma vez. Aqui fica cada distribuição, com sua "
                + "prova. Escolha duas para comparar.",
            en:
                "Every day all requests are matched at once. Each matching is kept here with its proof. Choose "
                + "two to compare them."),
        "runs.run": Phrase(es: "Asignación", pt: "Designação", en: "Matching"),
        "runs.compare": Phrase(es: "Comparar las dos", pt: "Comparar as duas", en: "Compare the two"),
        "fairness.title": Phrase(es: "Equidad en el mes", pt: "Equidade no mês", en: "Fairness this month"),
        "fairness.lead": Phrase(
            es:
                "Cuentan los pedidos que un consultor aceptó en el mes y los que esperan hoy, con propuesta o sin "
                + "ella. Quien retiró su pedido mientras esperaba no cuenta.",
            pt:
                "Contam os pedidos que um consultor aceitou no mês e os que esperam hoje, com proposta ou sem "
                + "ela. Quem retirou o pedido enquanto esperava não conta.",
            en:
                "Counted are the requests that a consultant accepted in the month and those that wait today, "
                + "offered or not. Who withdrew while waiting is not."),
        "run.fairness": Phrase(es: "Equidad", pt: "Equidade", en: "Fairness"),
        "run.recruit": Phrase(es: "Dónde sumar consultores", pt: "Onde somar consultores", en: "Where to recruit"),
        "run.recruit.lead": Phrase(
            es: "Un lugar más en estos temas y países es lo que más aliviaría la espera.",
            pt: "Uma vaga a mais nestes temas e países é o que mais aliviaria a espera.",
            en: "One place more in these topics and countries would shorten the wait most."),
        "run.proof": Phrase(es: "La prueba", pt: "A prova", en: "The proof"),
        "run.unserved": Phrase(
            es: "{{#one}}1 pedido sin consultor{{/one}}{{^one}}{{text}} pedidos sin consultor{{/one}}",
            pt: "{{#one}}1 pedido sem consultor{{/one}}{{^one}}{{text}} pedidos sem consultor{{/one}}",
            en: "{{#one}}1 request without a consultant{{/one}}{{^one}}{{text}} requests without a consultant{{/one}}"),
        "run.placements": Phrase(
            es: "{{#one}}1 pedido con consultor{{/one}}{{^one}}{{text}} pedidos con consultor{{/one}}",
            pt: "{{#one}}1 pedido com consultor{{/one}}{{^one}}{{text}} pedidos com consultor{{/one}}",
            en: "{{#one}}1 request with a consultant{{/one}}{{^one}}{{text}} requests with a consultant{{/one}}"),
        "compare.title": Phrase(es: "Comparación", pt: "Comparação", en: "Comparison"),
        "compare.figure": Phrase(es: "Cifra", pt: "Número", en: "Figure"),
        "compare.figures": Phrase(es: "En cifras", pt: "Em números", en: "In figures"),
        "compare.before": Phrase(es: "Antes", pt: "Antes", en: "Before"),
        "compare.after": Phrase(es: "Después", pt: "Depois", en: "After"),
        "compare.difference": Phrase(es: "Diferencia", pt: "Diferença", en: "Difference"),
        "compare.rates": Phrase(
            es: "Pedidos con consultor, por país",
            pt: "Pedidos com consultor, por país",
            en: "Requests served, by country"),
        "compare.policy": Phrase(es: "Criterios que cambian", pt: "Critérios que mudam", en: "Policy changes"),
        "compare.change": Phrase(es: "Qué cambia", pt: "O que muda", en: "Change"),
        "compare.changes": Phrase(
            es:
                "{{#zero}}Ningún pedido cambia{{/zero}}{{#one}}1 pedido cambia{{/one}}{{^zero}}{{^one}}{{text}} "
                + "pedidos cambian{{/one}}{{/zero}}",
            pt:
                "{{#zero}}Nenhum pedido muda{{/zero}}{{#one}}1 pedido muda{{/one}}{{^zero}}{{^one}}{{text}} "
                + "pedidos mudam{{/one}}{{/zero}}",
            en:
                "{{#zero}}No request changes{{/zero}}{{#one}}1 request changes{{/one}}{{^zero}}{{^one}}{{text}} "
                + "requests change{{/one}}{{/zero}}"),
        // Policy
        "policy.title": Phrase(es: "Criterios de asignación", pt: "Critérios de designação", en: "Matching policy"),
        "policy.lead": Phrase(
            es:
                "Con estos pesos y reglas se elige a quién proponer. Todo cambio queda como versión nueva, con "
                + "quién y por qué.",
            pt:
                "Com estes pesos e regras se escolhe quem propor. Toda mudança fica como nova versão, com quem e "
                + "por quê.",
            en:
                "These weights and rules choose who is proposed. Every change is kept as a new version, with who "
                + "and why."),
        "policy.preview": Phrase(es: "Qué cambiaría hoy", pt: "O que mudaria hoje", en: "What would change today"),
        "policy.weights": Phrase(es: "Pesos del encaje", pt: "Pesos do encaixe", en: "Weights of the fit"),
        "policy.weights.lead": Phrase(es: "Deben sumar 100.", pt: "Devem somar 100.", en: "They add up to 100."),
        "policy.note": Phrase(es: "Motivo del cambio", pt: "Motivo da mudança", en: "Reason for the change"),
        "policy.note.hint": Phrase(
            es: "Necesario para guardar; lo leen las contrapartes.",
            pt: "Necessário para salvar; as contrapartes o leem.",
            en: "Needed for saving; the counterparts read it."),
        "policy.preview.button": Phrase(es: "Ver el efecto", pt: "Ver o efeito", en: "See the effect"),
        "policy.save": Phrase(
            es: "Guardar como versión nueva",
            pt: "Salvar como nova versão",
            en: "Save as a new version"),
        "policy.effect": Phrase(
            es:
                "Ver el efecto ensaya con los pedidos de hoy y no cambia nada. Lo guardado rige desde la próxima "
                + "asignación.",
            pt:
                "Ver o efeito ensaia com os pedidos de hoje e não muda nada. O que for salvo vale a partir da "
                + "próxima designação.",
            en:
                "Seeing the effect rehearses with today’s requests and changes nothing. What is saved counts "
                + "from the next matching."),
        "policy.versions": Phrase(es: "Versiones", pt: "Versões", en: "Versions"),
        "policy.current": Phrase(es: "vigente", pt: "em vigor", en: "in force")
    ]
}
