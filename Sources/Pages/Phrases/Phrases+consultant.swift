extension Phrases {
    /// The consultant's case, calendar and profile.
    static let consultant: [String: Phrase] = [
        // The inbox
        "desk.running": Phrase(es: "Sus casos", pt: "Seus casos", en: "Your cases"),
        "desk.doors": Phrase(es: "Calendario y perfil", pt: "Calendário e perfil", en: "Calendar and profile"),
        "desk.to-profile": Phrase(es: "Completar el perfil", pt: "Completar o perfil", en: "Complete the profile"),
        "desk.log": Phrase(es: "Sesión por anotar", pt: "Sessão para registrar", en: "Session to log"),
        "desk.dispute": Phrase(es: "Horas en desacuerdo", pt: "Horas em desacordo", en: "Disputed hours"),
        "desk.closing": Phrase(es: "Informe de cierre", pt: "Relatório de encerramento", en: "Closing report"),
        "desk.plan": Phrase(es: "Caso nuevo", pt: "Caso novo", en: "New case"),
        "desk.plan-first": Phrase(es: "Acordar una sesión", pt: "Combinar uma sessão", en: "Plan a session"),
        "desk.write-log": Phrase(es: "Anotar la sesión", pt: "Registrar a sessão", en: "Log the session"),
        "desk.correct": Phrase(es: "Revisar las horas", pt: "Revisar as horas", en: "Review the hours"),
        "desk.write-closing": Phrase(es: "Escribir el informe", pt: "Escrever o relatório", en: "Write the report"),

        // A case
        "desk-case.offer": Phrase(
            es: "Le proponemos este caso", pt: "Propomos este caso a você", en: "This case is offered to you"),
        "desk-case.accept": Phrase(es: "Aceptar el caso", pt: "Aceitar o caso", en: "Accept the case"),
        "desk-case.need": Phrase(es: "Lo que necesita", pt: "O que precisa", en: "What it needs"),
        "desk-case.firm": Phrase(es: "Quién lo pide", pt: "Quem pede", en: "Who asks"),
        "desk-case.readiness": Phrase(es: "Lo que ya tiene listo", pt: "O que já tem pronto", en: "What is ready"),
        "desk-case.evidence": Phrase(
            es: "Su trabajo en el curso", pt: "Seu trabalho no curso", en: "Work in the course"),
        "desk-case.evidence.progress": Phrase(
            es: "{{progress}} pasos completos", pt: "{{progress}} etapas concluídas", en: "{{progress}} steps done"),
        "desk-case.gaps": Phrase(
            es: "Preguntas que falló, por lección", pt: "Perguntas que errou, por aula",
            en: "Questions answered wrong, by lesson"),
        "desk-case.gaps.none": Phrase(
            es: "No falló ninguna pregunta hasta ahora.", pt: "Não errou nenhuma pergunta até agora.",
            en: "No question answered wrong so far."),
        "desk-case.gap.lesson": Phrase(es: "Leer la lección", pt: "Ler a aula", en: "Read the lesson"),
        "desk-case.sessions": Phrase(es: "Sesiones y horas", pt: "Sessões e horas", en: "Sessions and hours"),
        "desk-case.notes": Phrase(es: "Notas", pt: "Notas", en: "Notes"),
        "desk-case.handed-over": Phrase(
            es: "Lo que dejó escrito quien tenía el caso", pt: "O que deixou escrito quem tinha o caso",
            en: "Left by who had the case before"),
        "desk-case.deliverables": Phrase(es: "Entregables", pt: "Entregáveis", en: "Deliverables"),
        "desk-case.closing": Phrase(es: "Informe de cierre", pt: "Relatório de encerramento", en: "Closing report"),
        "desk-case.evaluation": Phrase(
            es: "Lo que opina la empresa", pt: "O que a empresa achou", en: "What the firm thinks"),
        "desk-case.steps": Phrase(
            es: "Pausa, traspaso y cierre", pt: "Pausa, repasse e encerramento", en: "Pause, hand-over, closing"),
        "desk-case.history": Phrase(es: "Historia del caso", pt: "Histórico do caso", en: "History of the case"),

        // The calendar
        "calendar.title": Phrase(es: "Calendario", pt: "Calendário", en: "Calendar"),
        "calendar.this-week": Phrase(es: "esta semana", pt: "esta semana", en: "this week"),
        "calendar.today": Phrase(es: "hoy", pt: "hoje", en: "today"),
        "calendar.free": Phrase(es: "Sin sesiones.", pt: "Sem sessões.", en: "No sessions."),
        "calendar.away": Phrase(es: "Ausente", pt: "Ausente", en: "Away"),
        "calendar.feed": Phrase(
            es: "En su propio calendario", pt: "No seu próprio calendário", en: "In your own calendar"),
        "calendar.feed.text": Phrase(
            es: "Su teléfono o su programa de calendario puede buscar aquí sus sesiones y mantenerlas al día.",
            pt: "Seu celular ou programa de calendário pode buscar aqui suas sessões e mantê-las em dia.",
            en: "Your phone or calendar program can fetch your sessions here and keep them up to date."),
        "calendar.feed.address": Phrase(
            es: "Dirección para suscribirse", pt: "Endereço para assinar", en: "Address to subscribe to"),
        "calendar.feed.open": Phrase(
            es: "Abrir en mi calendario", pt: "Abrir no meu calendário", en: "Open in my calendar"),
        "calendar.feed.secret": Phrase(
            es: "Cópiela ahora: no la volvemos a mostrar. Quien la tenga ve sus sesiones; no la comparta.",
            pt: "Copie agora: não mostraremos de novo. Quem o tiver vê suas sessões; não compartilhe.",
            en: "Copy it now: it is not shown again. Whoever has it sees your sessions; do not share it."),
        "calendar.feed.has": Phrase(
            es: "Ya tiene una dirección. Si la perdió o alguien más la conoce, cámbiela.",
            pt: "Você já tem um endereço. Se o perdeu ou mais alguém o conhece, troque.",
            en: "You have an address already. If you lost it, or somebody else knows it, change it."),
        "calendar.feed.renew": Phrase(es: "Cambiar la dirección", pt: "Trocar o endereço", en: "Change the address"),
        "calendar.feed.renew.text": Phrase(
            es: "La anterior deja de funcionar; después tendrá que suscribirse de nuevo.",
            pt: "O anterior deixa de funcionar; depois será preciso assinar de novo.",
            en: "The old one stops working; you will have to subscribe again."),
        "calendar.feed.make": Phrase(es: "Crear la dirección", pt: "Criar o endereço", en: "Make the address"),

        // The profile
        "own.title": Phrase(es: "Su perfil en la red", pt: "Seu perfil na rede", en: "Your profile in the network"),
        "own.lead": Phrase(
            es:
                "Con esto buscamos a las empresas a las que usted puede ayudar mejor. Nada de lo que escriba se pierde si algo falta.",
            pt:
                "Com isto procuramos as empresas que você pode ajudar melhor. Nada do que escrever se perde se faltar algo.",
            en:
                "By this we look for the firms that you can help best. Nothing you write is lost if something is missing."
        ),
        "own.missing": Phrase(
            es: "Para recibir propuestas falta:", pt: "Para receber propostas falta:",
            en: "Missing before offers can come:"),
        "own.effects": Phrase(
            es: "Antes de guardar, esto es lo que cambia:", pt: "Antes de salvar, isto é o que muda:",
            en: "Before it is saved, this is what changes:"),
        "own.hand-over": Phrase(
            es:
                "Si quiere que otra persona siga con un caso, escriba aquí qué debe saber; vacío, el caso sigue siendo suyo.",
            pt:
                "Se quiser que outra pessoa continue um caso, escreva aqui o que ela deve saber; vazio, o caso continua seu.",
            en:
                "If somebody else is to go on with a case, write here what they should know; empty, the case stays yours."
        ),
        "own.save-anyway": Phrase(es: "Sí, guardar así", pt: "Sim, salvar assim", en: "Yes, save it so"),
        "own.leave-as-is": Phrase(es: "Dejar como estaba", pt: "Deixar como estava", en: "Leave it as it was"),
        "own.capacity": Phrase(es: "Cuánto puede tomar", pt: "Quanto pode assumir", en: "How much you can take"),
        "own.takes": Phrase(
            es: "Acepto que me propongan casos nuevos", pt: "Aceito receber propostas de novos casos",
            en: "New cases may be offered to me"),
        "own.packages": Phrase(
            es: "Paquetes de horas a la vez", pt: "Pacotes de horas ao mesmo tempo", en: "Packages of hours at a time"),
        "own.packages.hint": Phrase(
            es: "Cada caso ocupa un paquete hasta que se cierra. Con 0 no recibe propuestas.",
            pt: "Cada caso ocupa um pacote até ser encerrado. Com 0 não recebe propostas.",
            en: "Each case takes one package until it is closed. With 0 no offers come."),
        "own.tier": Phrase(es: "Su tarifa por paquete", pt: "Sua tarifa por pacote", en: "Your rate for a package"),
        "own.tier.hint": Phrase(
            es: "Solo le llegan pedidos que pueden pagar esta tarifa.",
            pt: "Só chegam pedidos que podem pagar esta tarifa.", en: "Only requests that can pay this rate reach you."),
        "own.topics": Phrase(es: "Temas", pt: "Temas", en: "Topics"),
        "own.topics.hint": Phrase(
            es: "Elija su nivel en los temas en que puede ayudar; deje los demás como están.",
            pt: "Escolha seu nível nos temas em que pode ajudar; deixe os outros como estão.",
            en: "Choose your level in the topics in which you can help; leave the others."),
        "own.languages": Phrase(
            es: "Idiomas en que da asesoría", pt: "Idiomas em que presta assessoria", en: "Languages you advise in"),
        "own.countries": Phrase(
            es: "Países y acreditación", pt: "Países e credenciamento", en: "Countries and accreditation"),
        "own.countries.hint": Phrase(
            es:
                "Para atender empresas de un país hace falta la acreditación: opina su contraparte nacional y decide la Secretaría. Se pide sola al guardar un país nuevo.",
            pt:
                "Para atender empresas de um país é preciso o credenciamento: a contraparte nacional opina e a Secretaria decide. É pedido ao salvar um país novo.",
            en:
                "Serving firms of a country takes an accreditation: its national counterpart advises, the Secretariat decides."
        ),
        "own.ask": Phrase(es: "Pedirla de nuevo", pt: "Pedir de novo", en: "Ask for it again"),
        "own.sectors": Phrase(es: "Sectores", pt: "Setores", en: "Sectors"),
        "own.sectors.choose": Phrase(es: "Elegir sectores", pt: "Escolher setores", en: "Choose sectors"),
        "own.sectors.hint": Phrase(
            es: "Lo que prefiere no excluye a nadie: ordena las propuestas.",
            pt: "O que prefere não exclui ninguém: ordena as propostas.",
            en: "What you prefer shuts nobody out: it orders the offers."),
        "own.sector.knows": Phrase(es: "Tengo experiencia", pt: "Tenho experiência", en: "I have experience"),
        "own.sector.prefers": Phrase(es: "Prefiero", pt: "Prefiro", en: "I prefer it"),
        "own.windows": Phrase(es: "Horario de la semana", pt: "Horário da semana", en: "Hours of the week"),
        "own.windows.hint": Phrase(
            es:
                "Marque cuándo puede tener sesiones, según su propio reloj. Una empresa necesita al menos dos bloques en común con usted.",
            pt:
                "Marque quando pode ter sessões, pelo seu próprio relógio. Uma empresa precisa de pelo menos dois blocos em comum com você.",
            en:
                "Tick when you can hold sessions, by your own clock. A firm needs two blocks at least in common with you."
        ),
        "own.zone": Phrase(es: "Su reloj", pt: "Seu relógio", en: "Your clock"),
        "own.exact": Phrase(es: "Horas exactas", pt: "Horas exatas", en: "Exact hours"),
        "own.exact.hint": Phrase(
            es: "Si los bloques no le sirven. Las líneas vacías no cuentan.",
            pt: "Se os blocos não servirem. Linhas vazias não contam.",
            en: "If the blocks will not do. Empty lines do not count."),
        "own.day": Phrase(es: "Día", pt: "Dia", en: "Day"),
        "own.from": Phrase(es: "Desde", pt: "Das", en: "From"),
        "own.to": Phrase(es: "Hasta", pt: "Às", en: "To"),
        "own.leaves": Phrase(es: "Ausencias", pt: "Ausências", en: "Leave"),
        "own.leaves.hint": Phrase(
            es: "Días en que no puede tener sesiones, ambos incluidos. Borre las fechas para quitar una ausencia.",
            pt: "Dias em que não pode ter sessões, ambos incluídos. Apague as datas para tirar uma ausência.",
            en: "Days without sessions, both included. Clear the dates to take a leave out."),
        "own.leave.from": Phrase(es: "Primer día", pt: "Primeiro dia", en: "First day"),
        "own.leave.to": Phrase(es: "Último día", pt: "Último dia", en: "Last day"),
        "own.conflicts": Phrase(
            es: "Conflictos de intereses", pt: "Conflitos de interesses", en: "Conflicts of interest"),
        "own.conflicts.hint": Phrase(
            es: "Nunca le propondremos estos casos. Quite la marca para borrar uno; agregue uno nuevo debajo.",
            pt: "Nunca proporemos estes casos a você. Desmarque para apagar um; acrescente outro abaixo.",
            en: "These cases will never be offered to you. Untick one to take it out; add a new one below."),
        "own.conflict.firm": Phrase(es: "Una empresa", pt: "Uma empresa", en: "A firm"),
        "own.conflict.firm.hint": Phrase(
            es: "Suya, de un cliente o de un familiar; escriba su nombre como figura en Rumbo.",
            pt: "Sua, de um cliente ou de um familiar; escreva o nome como consta no Rumbo.",
            en: "Yours, a client's or a relative's; write its name as it stands in Rumbo."),
        "own.conflict.person": Phrase(es: "Una persona", pt: "Uma pessoa", en: "A person"),
        "own.conflict.person.hint": Phrase(
            es: "Un familiar o un socio; escriba el correo o teléfono con que entra a Rumbo.",
            pt: "Um familiar ou sócio; escreva o e-mail ou telefone com que entra no Rumbo.",
            en: "A relative or partner; write the e-mail or phone with which they sign in."),
        "own.conflict.sector": Phrase(
            es: "Un sector en un país", pt: "Um setor em um país", en: "A sector in a country"),
        "own.conflict.country": Phrase(es: "País", pt: "País", en: "Country"),
        "own.about": Phrase(es: "Sobre usted", pt: "Sobre você", en: "About you"),
        "own.about.hint": Phrase(
            es: "Unas líneas que leerán las empresas: su experiencia, a quién ayudó.",
            pt: "Algumas linhas que as empresas lerão: sua experiência, quem já ajudou.",
            en: "A few lines that firms will read: your experience, whom you helped."),
        "own.save": Phrase(es: "Guardar el perfil", pt: "Salvar o perfil", en: "Save the profile")
    ]
}
