extension Phrases {
    /// Mentoring for who asks for it: what it is, the request, the case.
    static let mentoring: [String: Phrase] = [
        "mentoring.title": Phrase(es: "Mi mentoría", pt: "Minha mentoria", en: "My mentoring"),
        "mentoring.lead": Phrase(
            es: "Un consultor de la red trabaja con su empresa en un problema concreto, hasta resolverlo.",
            pt: "Um consultor da rede trabalha com a sua empresa em um problema concreto, até resolvê-lo.",
            en: "A consultant of the network works with your firm on one definite problem, until it is solved."),
        "mentoring.open": Phrase(es: "En marcha", pt: "Em andamento", en: "Under way"),
        "mentoring.past": Phrase(es: "Anteriores", pt: "Anteriores", en: "Earlier ones"),
        "mentoring.invite": Phrase(
            es: "¿Se trabó con algo de su empresa?",
            pt: "Travou em algo da sua empresa?",
            en: "Stuck with something in your firm?"),
        "mentoring.invite.text": Phrase(
            es:
                "Cuéntelo en unas líneas. Buscamos entre los consultores de los trece países a quien mejor puede ayudarlo y le decimos por qué.",
            pt:
                "Conte em algumas linhas. Procuramos entre os consultores dos treze países quem melhor pode ajudar e dizemos por quê.",
            en:
                "Tell it in a few lines. Among the consultants of thirteen countries we look for who can best help, and say why."
        ),
        "mentoring.what": Phrase(es: "Cómo es la mentoría", pt: "Como é a mentoria", en: "How mentoring works"),
        "mentoring.step.ask": Phrase(es: "Usted pide", pt: "Você pede", en: "You ask"),
        "mentoring.step.ask.text": Phrase(
            es: "Diez minutos: qué necesita, qué ya probó y cuándo puede.",
            pt: "Dez minutos: do que precisa, o que já tentou e quando pode.",
            en: "Ten minutes: what you need, what you tried, when you have time."),
        "mentoring.step.propose": Phrase(
            es: "Le proponemos a alguien", pt: "Propomos alguém", en: "We propose somebody"),
        "mentoring.step.propose.text": Phrase(
            es: "Con el porqué. La persona tiene {{answerTime}} para responder, y usted puede pedir otra.",
            pt: "Com o porquê. A pessoa tem {{answerTime}} para responder, e você pode pedir outra.",
            en: "And say why. They have {{answerTime}} to answer, and you may ask for somebody else."),
        "mentoring.step.work": Phrase(es: "Trabajan juntos", pt: "Trabalham juntos", en: "You work together"),
        "mentoring.step.work.text": Phrase(
            es: "Unas {{packageTime}} en varias sesiones. Cada hora cuenta cuando usted la confirma.",
            pt: "Cerca de {{packageTime}} em várias sessões. Cada hora conta quando você a confirma.",
            en: "Some {{packageTime}} in several sessions. An hour counts once you confirm it."),
        "mentoring.step.close": Phrase(
            es: "Cierran y vuelven a mirar", pt: "Encerram e olham de novo", en: "You close and look back"),
        "mentoring.step.close.text": Phrase(
            es: "A los 6 y a los 12 meses le preguntamos qué cambió en su empresa.",
            pt: "Aos 6 e aos 12 meses perguntamos o que mudou na sua empresa.",
            en: "After 6 and 12 months we ask what has changed in your firm."),
        "mentoring.wait": Phrase(es: "Cuánto se espera", pt: "Quanto se espera", en: "How long it takes"),
        "mentoring.wait.topic": Phrase(es: "Tema: {{topic}}", pt: "Tema: {{topic}}", en: "Topic: {{topic}}"),
        "mentoring.calendar": Phrase(es: "En su calendario", pt: "No seu calendário", en: "In your calendar"),
        "mentoring.calendar.text": Phrase(
            es: "Las sesiones y sus cambios aparecen solos en el calendario de su teléfono.",
            pt: "As sessões e suas mudanças aparecem sozinhas no calendário do seu celular.",
            en: "The sessions and their changes show by themselves in your phone's calendar."),
        "mentoring.calendar.address": Phrase(
            es: "Dirección del calendario", pt: "Endereço do calendário", en: "Address of the calendar"),
        "mentoring.calendar.open": Phrase(
            es: "Agregar al calendario", pt: "Adicionar ao calendário", en: "Add to my calendar"),
        "mentoring.calendar.secret": Phrase(
            es: "Es solo suya y no se vuelve a mostrar. No la comparta.",
            pt: "É só seu e não será mostrado de novo. Não o compartilhe.",
            en: "It is yours alone and will not be shown again. Do not share it."),
        "mentoring.calendar.has": Phrase(
            es: "Ya tiene una dirección. Si hace otra, la anterior deja de servir.",
            pt: "Você já tem um endereço. Se fizer outro, o anterior deixa de funcionar.",
            en: "You have an address. Making another ends the former."),
        "mentoring.calendar.make": Phrase(
            es: "Conectar mi calendario", pt: "Conectar meu calendário", en: "Connect my calendar"),
        "mentoring.calendar.renew": Phrase(
            es: "Hacer otra dirección", pt: "Fazer outro endereço", en: "Make another address"),

        "ask.title": Phrase(es: "Pedir mentoría", pt: "Pedir mentoria", en: "Ask for mentoring"),
        "ask.lead": Phrase(
            es: "Son unos diez minutos. Cuanto más concreto, mejor encaja quien le propongamos.",
            pt: "São cerca de dez minutos. Quanto mais concreto, melhor se encaixa quem propusermos.",
            en: "It takes some ten minutes. The more definite, the better whom we propose will fit."),
        "ask.amend": Phrase(es: "Cambiar el pedido", pt: "Alterar o pedido", en: "Amend the request"),
        "ask.amend.lead": Phrase(
            es: "Su pedido guarda su lugar en la fila: la espera sigue contando desde el primer día.",
            pt: "Seu pedido mantém o lugar na fila: a espera continua contando desde o primeiro dia.",
            en: "Your request keeps its place in the queue: the wait counts from the first day."),
        "ask.origin": Phrase(es: "Desde {{title}}", pt: "A partir de {{title}}", en: "From {{title}}"),
        "ask.confirm": Phrase(
            es: "Su pedido está completo. Mire la espera y envíelo.",
            pt: "Seu pedido está completo. Veja a espera e envie.",
            en: "Your request is complete. See how long it may take, and send it."),
        "ask.confirm.text": Phrase(
            es: "Abajo del tema dice cuánto se suele esperar. Nada se envió todavía.",
            pt: "Abaixo do tema diz quanto se costuma esperar. Nada foi enviado ainda.",
            en: "The usual wait stands below the topic. Nothing was sent yet."),
        "ask.part.what": Phrase(es: "Qué necesita", pt: "Do que precisa", en: "What you need"),
        "ask.topic": Phrase(es: "Tema", pt: "Tema", en: "Topic"),
        "ask.see-wait": Phrase(es: "Ver la espera", pt: "Ver a espera", en: "See the wait"),
        "ask.need": Phrase(
            es: "¿Qué problema quiere resolver?",
            pt: "Que problema você quer resolver?",
            en: "Which problem do you want to solve?"),
        "ask.need.hint": Phrase(
            es: "Con sus palabras, en unas líneas. Lo lee quien reciba la propuesta.",
            pt: "Com suas palavras, em algumas linhas. Lê quem receber a proposta.",
            en: "In your own words, in a few lines. Who is proposed will read it."),
        "ask.goal": Phrase(
            es: "¿Qué debería ser distinto al terminar?",
            pt: "O que deveria ser diferente no final?",
            en: "What should be different in the end?"),
        "ask.goal.hint": Phrase(
            es: "Por ejemplo: «Tener un precio de exportación por producto».",
            pt: "Por exemplo: “Ter um preço de exportação por produto”.",
            en: "For example: “To have an export price for each product”."),
        "ask.tried": Phrase(es: "¿Qué ya probó?", pt: "O que você já tentou?", en: "What have you tried?"),
        "ask.tried.hint": Phrase(
            es: "Si todavía nada, dígalo: también sirve.",
            pt: "Se ainda nada, diga: também ajuda.",
            en: "If nothing yet, say so: that helps too."),
        "ask.level": Phrase(
            es: "¿Cuánta experiencia hace falta?", pt: "Quanta experiência é preciso?",
            en: "How much experience does it take?"),
        "ask.part.how": Phrase(es: "Cómo y cuándo", pt: "Como e quando", en: "How and when"),
        "ask.languages": Phrase(
            es: "Idiomas para las sesiones", pt: "Idiomas para as sessões", en: "Languages for the sessions"),
        "ask.languages.hint": Phrase(
            es: "Marque todos los que le sirven.",
            pt: "Marque todos os que servem para você.",
            en: "Tick all that will do."),
        "ask.modality": Phrase(
            es: "¿Dónde serían las sesiones?", pt: "Onde seriam as sessões?", en: "Where would the sessions be?"),
        "ask.windows": Phrase(es: "¿Cuándo puede?", pt: "Quando você pode?", en: "When have you time?"),
        "ask.windows.hint": Phrase(
            es: "Marque todo lo que suela estar libre, en {{clock}}. Más casillas, menos espera.",
            pt: "Marque tudo o que costuma estar livre, no {{clock}}. Mais opções, menos espera.",
            en: "Tick whatever is usually free, by {{clock}}. More boxes, less wait."),
        "ask.urgency": Phrase(es: "¿Puede esperar?", pt: "Pode esperar?", en: "Can it wait?"),
        "ask.part.firm": Phrase(es: "Su empresa", pt: "Sua empresa", en: "Your firm"),
        "ask.sector": Phrase(es: "Sector", pt: "Setor", en: "Sector"),
        "ask.sector.hint": Phrase(
            es: "A qué se dedica principalmente. País: {{country}}.",
            pt: "A que se dedica principalmente. País: {{country}}.",
            en: "What it mainly does. Country: {{country}}."),
        "ask.sector.none": Phrase(es: "Sin indicar", pt: "Sem indicar", en: "Not told"),
        "ask.hours": Phrase(
            es: "¿Cuántas horas por semana puede dedicarle su empresa?",
            pt: "Quantas horas por semana sua empresa pode dedicar?",
            en: "How many hours a week can your firm give to it?"),
        "ask.hours.hint": Phrase(
            es: "Entre sesión y sesión. De 1 a 40.",
            pt: "Entre uma sessão e outra. De 1 a 40.",
            en: "Between the sessions. 1 to 40."),
        "ask.decides": Phrase(
            es: "Quien decide en la empresa participa",
            pt: "Quem decide na empresa participa",
            en: "Who decides in the firm takes part"),
        "ask.documents": Phrase(
            es: "Tenemos a mano cifras y documentos (costos, ventas, facturas)",
            pt: "Temos à mão números e documentos (custos, vendas, faturas)",
            en: "We have figures and documents at hand (costs, sales, invoices)"),
        "ask.part.more": Phrase(es: "Otras preferencias", pt: "Outras preferências", en: "Other preferences"),
        "ask.preferred": Phrase(
            es: "¿Conoce a un consultor con quien quiere trabajar?",
            pt: "Conhece um consultor com quem quer trabalhar?",
            en: "Do you know a consultant with whom you want to work?"),
        "ask.preferred.hint": Phrase(
            es: "Lo tenemos en cuenta; no lo podemos asegurar.",
            pt: "Levamos em conta; não podemos garantir.",
            en: "We take it into account, but cannot promise it."),
        "ask.preferred.none": Phrase(es: "Ninguno en especial", pt: "Nenhum em especial", en: "Nobody in particular"),
        "ask.needs-sector": Phrase(
            es: "Solo con experiencia en mi sector (puede alargar la espera)",
            pt: "Só com experiência no meu setor (pode aumentar a espera)",
            en: "Only with experience of my sector (may lengthen the wait)"),
        "ask.packages": Phrase(
            es: "Horas con el consultor", pt: "Horas com o consultor", en: "Hours with the consultant"),
        "ask.budget": Phrase(es: "Costo de la mentoría", pt: "Custo da mentoria", en: "Cost of the mentoring"),
        "ask.button": Phrase(es: "Enviar el pedido", pt: "Enviar o pedido", en: "Send the request"),
        "ask.amend.button": Phrase(
            es: "Guardar los cambios del pedido", pt: "Salvar as alterações do pedido", en: "Save the amended request"),
        "ask.back": Phrase(es: "Volver sin enviar", pt: "Voltar sem enviar", en: "Back without sending"),
        "ask.privacy": Phrase(
            es:
                "Lo leen quien coordina la red y el consultor que se le proponga; cuando acepte, verá también el correo o teléfono con que usted entra. Puede cambiarlo o retirarlo mientras espera.",
            pt:
                "Leem quem coordena a rede e o consultor proposto; quando aceitar, ele verá também o e-mail ou telefone com que você entra. Você pode alterá-lo ou retirá-lo enquanto espera.",
            en:
                "It is read by who coordinates the network and by the consultant proposed, who on accepting also sees the e-mail or phone that you sign in with. While it waits you may amend or withdraw it."
        ),

        "mcase.tasks": Phrase(es: "Le toca a usted", pt: "Agora é com você", en: "Waiting for you"),
        "mcase.queue": Phrase(
            es: "Buscamos a quien pueda ayudarlo", pt: "Procuramos quem possa ajudar", en: "We are looking for somebody"
        ),
        "mcase.by-person": Phrase(
            es: "Una persona de la coordinación está mirando su pedido.",
            pt: "Uma pessoa da coordenação está olhando seu pedido.",
            en: "One of the coordinators is looking at your request."),
        "mcase.why-not": Phrase(
            es: "Por qué todavía no hay nadie", pt: "Por que ainda não há ninguém", en: "Why there is nobody yet"),
        "mcase.searched": Phrase(es: "Cómo se buscó", pt: "Como foi a busca", en: "How we searched"),
        "mcase.proposed": Phrase(es: "Le proponemos a", pt: "Propomos", en: "We propose"),
        "mcase.consultant": Phrase(es: "Su consultor", pt: "Seu consultor", en: "Your consultant"),
        "mcase.why": Phrase(es: "Por qué esta persona", pt: "Por que esta pessoa", en: "Why this person"),
        "mcase.closing": Phrase(es: "Cómo terminó", pt: "Como terminou", en: "How it ended"),
        "mcase.sessions": Phrase(es: "Sesiones", pt: "Sessões", en: "Sessions"),
        "mcase.calendar": Phrase(
            es: "Agregar las sesiones a mi calendario",
            pt: "Adicionar as sessões ao meu calendário",
            en: "Add the sessions to my calendar"),
        "mcase.deliverables": Phrase(
            es: "Lo que van a producir", pt: "O que vão produzir", en: "What you will produce"),
        "mcase.notes": Phrase(es: "Notas del consultor", pt: "Anotações do consultor", en: "The consultant's notes"),
        "mcase.notes.text": Phrase(
            es: "Las que compartió con usted.",
            pt: "As que compartilhou com você.",
            en: "Those shared with you."),
        "mcase.hand-overs": Phrase(es: "Traspaso", pt: "Passagem do caso", en: "Hand-over"),
        "mcase.hand-overs.text": Phrase(
            es: "Lo que dejó escrito quien llevaba el caso, para que usted no tenga que empezar de nuevo.",
            pt: "O que deixou escrito quem cuidava do caso, para você não ter de começar de novo.",
            en: "What the former consultant left in writing, so that you need not start anew."),
        "mcase.evaluation": Phrase(es: "Su evaluación", pt: "Sua avaliação", en: "Your evaluation"),
        "mcase.follow-ups": Phrase(es: "Seguimiento", pt: "Acompanhamento", en: "Follow-up"),
        "mcase.request": Phrase(es: "Su pedido", pt: "Seu pedido", en: "Your request"),
        "mcase.history": Phrase(es: "Qué pasó", pt: "O que aconteceu", en: "What happened"),
        "mcase.steps": Phrase(es: "Si algo no va", pt: "Se algo não vai bem", en: "If something is wrong"),

        "case.sessions.none": Phrase(
            es: "Todavía no hay sesiones acordadas.", pt: "Ainda não há sessões combinadas.", en: "No sessions yet."),
        "case.log": Phrase(es: "Qué se hizo", pt: "O que foi feito", en: "What was done"),
        "case.about": Phrase(es: "Sobre", pt: "Sobre", en: "About"),
        "case.disputed": Phrase(
            es: "La empresa no está de acuerdo", pt: "A empresa não concorda", en: "The firm does not agree"),
        "case.history.all": Phrase(es: "Ver paso por paso", pt: "Ver passo a passo", en: "See step by step"),
        "case.notes.none": Phrase(es: "Todavía no hay notas.", pt: "Ainda não há anotações.", en: "No notes yet."),
        "case.note.own": Phrase(es: "Solo consultores", pt: "Só consultores", en: "Consultants only"),
        "case.deliverables.none": Phrase(
            es: "Todavía no se acordó ninguno.", pt: "Ainda não foi combinado nenhum.", en: "None agreed yet."),
        "case.deliverable.done": Phrase(es: "Está hecho", pt: "Está pronto", en: "It is done"),
        "match.how": Phrase(es: "Cómo se eligió", pt: "Como foi a escolha", en: "How the choice was made"),
        "match.funnel": Phrase(
            es: "De toda la red a quienes podían ayudarlo",
            pt: "De toda a rede a quem podia ajudar",
            en: "From the whole network to those who could help"),
        "match.points": Phrase(es: "Los puntos", pt: "Os pontos", en: "The points"),
        "match.points.note": Phrase(
            es: "Cada parte pesa lo que decidió la red; juntas suman 100.",
            pt: "Cada parte pesa o que a rede decidiu; juntas somam 100.",
            en: "Each part weighs what the network decided; together they make 100."),
        "match.component": Phrase(es: "Parte", pt: "Parte", en: "Part"),
        "match.others": Phrase(
            es: "Por qué no otra persona", pt: "Por que não outra pessoa", en: "Why not somebody else")
    ]
}
