extension Phrases {
    /// The words of the consultant network: what its vocabularies are called, and why somebody was matched.
    static let matching: [String: Phrase] = [
        // What a pair is scored by, as a label.
        "component.topic": Phrase(es: "Tema", pt: "Tema", en: "Topic"),
        "component.sector": Phrase(es: "Sector", pt: "Setor", en: "Sector"),
        "component.language": Phrase(es: "Idioma", pt: "Idioma", en: "Language"),
        "component.overlap": Phrase(es: "Horarios en común", pt: "Horários em comum", en: "Shared hours"),
        "component.country": Phrase(es: "Conocimiento del país", pt: "Conhecimento do país", en: "Knows the country"),
        "component.continuity": Phrase(es: "Continuidad", pt: "Continuidade", en: "Continuity"),
        "component.rating": Phrase(es: "Evaluaciones", pt: "Avaliações", en: "Ratings"),
        "component.rate": Phrase(es: "Costo", pt: "Custo", en: "Cost"),
        "component.requesterPreference": Phrase(
            es: "Preferencia de la empresa", pt: "Preferência da empresa", en: "The firm's preference"),
        "component.consultantPreference": Phrase(
            es: "Preferencia del consultor", pt: "Preferência do consultor", en: "The consultant's preference"),

        // Why this consultant, told to the firm.
        "why.topic": Phrase(
            es: "domina el tema que usted pidió",
            pt: "domina o tema que você pediu",
            en: "masters the topic you asked for"),
        "why.sector": Phrase(
            es: "conoce su sector de trabajo",
            pt: "conhece o seu setor de trabalho",
            en: "knows your sector"),
        "why.language": Phrase(es: "habla su idioma", pt: "fala o seu idioma", en: "speaks your language"),
        "why.overlap": Phrase(
            es: "tiene horarios que coinciden con los suyos",
            pt: "tem horários que coincidem com os seus",
            en: "has hours that suit yours"),
        "why.country": Phrase(es: "conoce su país", pt: "conhece o seu país", en: "knows your country"),
        "why.continuity": Phrase(
            es: "ya trabajó con su empresa",
            pt: "já trabalhou com a sua empresa",
            en: "has worked with your firm before"),
        "why.rating": Phrase(
            es: "tiene buenas evaluaciones de otras empresas",
            pt: "tem boas avaliações de outras empresas",
            en: "is well rated by other firms"),
        "why.rate": Phrase(
            es: "su costo está dentro de lo pedido",
            pt: "seu custo está dentro do pedido",
            en: "costs no more than asked"),
        "why.requesterPreference": Phrase(
            es: "es quien usted pidió",
            pt: "é quem você pediu",
            en: "is whom you asked for"),
        "why.consultantPreference": Phrase(
            es: "prefiere trabajar con empresas como la suya",
            pt: "prefere trabalhar com empresas como a sua",
            en: "prefers to work with firms like yours"),

        // Why you, told to the consultant.
        "why-you.topic": Phrase(
            es: "usted domina el tema que piden",
            pt: "você domina o tema que pedem",
            en: "you master the topic they ask for"),
        "why-you.sector": Phrase(
            es: "usted conoce su sector",
            pt: "você conhece o setor da empresa",
            en: "you know their sector"),
        "why-you.language": Phrase(
            es: "usted habla su idioma",
            pt: "você fala o idioma da empresa",
            en: "you speak their language"),
        "why-you.overlap": Phrase(
            es: "sus horarios coinciden",
            pt: "seus horários coincidem",
            en: "your hours suit theirs"),
        "why-you.country": Phrase(
            es: "usted conoce su país",
            pt: "você conhece o país da empresa",
            en: "you know their country"),
        "why-you.continuity": Phrase(
            es: "usted ya trabajó con la empresa",
            pt: "você já trabalhou com a empresa",
            en: "you have worked with the firm before"),
        "why-you.rating": Phrase(
            es: "usted tiene buenas evaluaciones de otras empresas",
            pt: "você tem boas avaliações de outras empresas",
            en: "other firms rate you well"),
        "why-you.rate": Phrase(
            es: "su tarifa está dentro de lo que pueden pagar",
            pt: "sua tarifa está dentro do que podem pagar",
            en: "your rate is within what they can pay"),
        "why-you.requesterPreference": Phrase(
            es: "la empresa pidió trabajar con usted",
            pt: "a empresa pediu para trabalhar com você",
            en: "the firm asked for you by name"),
        "why-you.consultantPreference": Phrase(
            es: "es de un sector en el que usted prefiere trabajar",
            pt: "é de um setor em que você prefere trabalhar",
            en: "it is of a sector that you prefer"),

        // What a pair must pass, as a label.
        "filter.accredited": Phrase(
            es: "Acreditación y disponibilidad", pt: "Acreditação e disponibilidade",
            en: "Accreditation and availability"),
        "filter.topic": Phrase(es: "Tema y nivel", pt: "Tema e nível", en: "Topic and level"),
        "filter.language": Phrase(es: "Idioma", pt: "Idioma", en: "Language"),
        "filter.place": Phrase(es: "Lugar y modalidad", pt: "Lugar e modalidade", en: "Place and modality"),
        "filter.sector": Phrase(es: "Sector", pt: "Setor", en: "Sector"),
        "filter.rate": Phrase(es: "Costo", pt: "Custo", en: "Cost"),
        "filter.overlap": Phrase(es: "Horarios en común", pt: "Horários em comum", en: "Shared hours"),
        "filter.conflict": Phrase(
            es: "Conflicto de intereses", pt: "Conflito de interesses", en: "Conflict of interest"),
        "filter.ban": Phrase(es: "Respuestas anteriores", pt: "Respostas anteriores", en: "Earlier answers"),
        "filter.minimumScore": Phrase(es: "Puntaje mínimo", pt: "Pontuação mínima", en: "Minimum score"),

        // The funnel: how many are left after each filter.
        "funnel.all": Phrase(es: "hay en la red", pt: "há na rede", en: "are in the network"),
        "funnel.accredited": Phrase(
            es: "acreditados para su país y disponibles",
            pt: "acreditados para o seu país e disponíveis",
            en: "accredited for your country and available"),
        "funnel.topic": Phrase(
            es: "que además dominan el tema al nivel pedido",
            pt: "que também dominam o tema no nível pedido",
            en: "who also master the topic at the level asked for"),
        "funnel.language": Phrase(
            es: "que hablan un idioma suyo",
            pt: "que falam um idioma seu",
            en: "who speak a language of yours"),
        "funnel.place": Phrase(
            es: "que atienden en su país como usted lo pidió",
            pt: "que atendem no seu país como você pediu",
            en: "who serve your country in the way you asked for"),
        "funnel.sector": Phrase(
            es: "con la experiencia de sector que usted pidió",
            pt: "com a experiência de setor que você pediu",
            en: "with the experience of your sector that you asked for"),
        "funnel.rate": Phrase(
            es: "con un costo dentro de lo pedido",
            pt: "com custo dentro do pedido",
            en: "at a cost within what you asked for"),
        "funnel.overlap": Phrase(
            es: "con horarios en común con usted",
            pt: "com horários em comum com você",
            en: "with hours that suit yours"),
        "funnel.conflict": Phrase(
            es: "sin conflicto de intereses",
            pt: "sem conflito de interesses",
            en: "without a conflict of interest"),
        "funnel.ban": Phrase(
            es: "que no dijeron que no a este pedido",
            pt: "que não recusaram este pedido",
            en: "who have not said no to this request"),
        "funnel.minimumScore": Phrase(
            es: "que encajan lo suficiente",
            pt: "que se encaixam o suficiente",
            en: "who fit well enough"),

        // Sentences of an explanation.
        "explain.best": Phrase(
            es: "De {{all}} consultores de la red, {{fit}} cumplen todo lo que usted pidió. Proponemos a {{name}}.",
            pt: "De {{all}} consultores da rede, {{fit}} cumprem tudo o que você pediu. Propomos {{name}}.",
            en: "Of {{all}} consultants of the network, {{fit}} meet all you asked for. We propose {{name}}."),
        "explain.only": Phrase(
            es: "De {{all}} consultores de la red, {{name}} es quien cumple todo lo que usted pidió.",
            pt: "De {{all}} consultores da rede, {{name}} é quem cumpre tudo o que você pediu.",
            en: "Of {{all}} consultants of the network, {{name}} is the one who meets all you asked for."),
        "explain.because": Phrase(
            es: "Por qué: {{reasons}}.", pt: "Por quê: {{reasons}}.", en: "Why: {{reasons}}."),
        "explain.points": Phrase(
            es: "{{points}} de 100 puntos de encaje",
            pt: "{{points}} de 100 pontos de encaixe",
            en: "{{points}} of 100 points of fit"),
        "explain.points-of": Phrase(
            es: "{{points}} de {{most}}", pt: "{{points}} de {{most}}", en: "{{points}} of {{most}}"),
        "explain.better-full": Phrase(
            es: "{{name}} encaja mejor con usted ({{points}} puntos), pero no tiene lugar: ya lo ocupan otros pedidos.",
            pt:
                "{{name}} se encaixa melhor com você ({{points}} pontos), mas não tem vaga: outros pedidos já a ocupam.",
            en: "{{name}} fits you better ({{points}} points), but has no place left: other requests hold it."),
        "explain.same-full": Phrase(
            es: "{{name}} encaja igual ({{points}} puntos), pero no tiene lugar: ya lo ocupan otros pedidos.",
            pt: "{{name}} se encaixa igual ({{points}} pontos), mas não tem vaga: outros pedidos já a ocupam.",
            en: "{{name}} fits as well ({{points}} points), but has no place left: other requests hold it."),
        "explain.worse-full": Phrase(
            es: "{{name}} encaja menos ({{points}} puntos) y no tiene lugar.",
            pt: "{{name}} se encaixa menos ({{points}} pontos) e não tem vaga.",
            en: "{{name}} fits less ({{points}} points) and has no place left."),
        "explain.better-free": Phrase(
            es:
                "{{name}} encaja mejor con usted ({{points}} puntos), pero ya lleva más casos o lo necesita más otra empresa.",
            pt:
                "{{name}} se encaixa melhor com você ({{points}} pontos), mas já tem mais casos ou outra empresa precisa mais.",
            en: "{{name}} fits you better ({{points}} points), but carries more cases, or another firm needs them more."
        ),
        "explain.same-free": Phrase(
            es: "{{name}} encaja igual ({{points}} puntos); se prefirió a quien lleva menos casos.",
            pt: "{{name}} se encaixa igual ({{points}} pontos); foi preferido quem tem menos casos.",
            en: "{{name}} fits as well ({{points}} points); who carries fewer cases came first."),
        "explain.worse-free": Phrase(
            es: "{{name}} encaja menos ({{points}} puntos).",
            pt: "{{name}} se encaixa menos ({{points}} pontos).",
            en: "{{name}} fits less ({{points}} points)."),
        "explain.cost": Phrase(
            es: "Si se lo diéramos a usted, los demás pedidos perderían juntos al menos {{points}} puntos de encaje.",
            pt: "Se o déssemos a você, os outros pedidos perderiam juntos pelo menos {{points}} pontos de encaixe.",
            en: "Giving them to you would cost the other requests together at least {{points}} points of fit."),
        "explain.cost.one": Phrase(
            es: "Si se lo diéramos a usted, los demás pedidos perderían juntos al menos un punto de encaje.",
            pt: "Se o déssemos a você, os outros pedidos perderiam juntos pelo menos um ponto de encaixe.",
            en: "Giving them to you would cost the other requests together at least one point of fit."),
        "explain.cost.firm": Phrase(
            es: "Si se lo diéramos a usted, otra empresa que espera se quedaría sin consultor.",
            pt: "Se o déssemos a você, outra empresa que espera ficaria sem consultor.",
            en: "Giving them to you would leave another waiting firm without a consultant."),
        "explain.chosen-by-hand": Phrase(
            es: "La coordinación de la red decidió esta propuesta y la firma.",
            pt: "A coordenação da rede decidiu esta proposta e responde por ela.",
            en: "The network's coordinators decided this proposal and answer for it."),

        "explain.somebody": Phrase(
            es: "otra persona de la red", pt: "outra pessoa da rede", en: "somebody else of the network"),

        // Nobody yet.
        "unserved.nobodyFits": Phrase(
            es: "Hoy ningún consultor de la red cumple todo lo que usted pidió.",
            pt: "Hoje nenhum consultor da rede cumpre tudo o que você pediu.",
            en: "Today no consultant of the network meets all you asked for."),
        "unserved.allTaken": Phrase(
            es: "Quienes cumplen lo que usted pidió tienen hoy todos sus lugares ocupados.",
            pt: "Quem cumpre o que você pediu está hoje com todas as vagas ocupadas.",
            en: "Those who meet what you asked for have no place left today."),
        "unserved.last": Phrase(
            es: "A los últimos que quedaban les falta esto: {{filter}}.",
            pt: "Aos últimos que restavam falta isto: {{filter}}.",
            en: "What the last ones left lack is this: {{filter}}."),
        "unserved-reason.nobodyFits": Phrase(es: "Nadie cumple", pt: "Ninguém cumpre", en: "Nobody fits"),
        "unserved-reason.allTaken": Phrase(es: "Todos ocupados", pt: "Todos ocupados", en: "All taken"),
        "place.next": Phrase(
            es: "Su pedido es el primero de la fila.",
            pt: "Seu pedido é o primeiro da fila.",
            en: "Your request is first in the queue."),
        "place.number": Phrase(
            es: "Su pedido está en el lugar {{place}} de la fila.",
            pt: "Seu pedido está na posição {{place}} da fila.",
            en: "Your request is number {{place}} in the queue."),

        // What one change would open.
        "relax.accredited": Phrase(
            es:
                "{{count}} consultores que encajan no están acreditados para su país o no toman casos ahora. Lo ve la coordinación; usted no tiene que hacer nada.",
            pt:
                "{{count}} consultores que se encaixam não estão acreditados para o seu país ou não aceitam casos agora. A coordenação acompanha; você não precisa fazer nada.",
            en:
                "{{count}} consultants who fit are not accredited for your country or take no cases now. The coordinators see to it; there is nothing for you to do."
        ),
        "relax.topic": Phrase(
            es: "Si pidiera un nivel menos alto en el tema, podrían atender su pedido {{count}} consultores más.",
            pt: "Se pedisse um nível menos alto no tema, mais {{count}} consultores poderiam atender o seu pedido.",
            en: "Asking for a lower level in the topic would open {{count}} consultants."),
        "relax.language": Phrase(
            es: "Si agregara otro idioma para las sesiones, podrían atender su pedido {{count}} consultores más.",
            pt:
                "Se acrescentasse outro idioma para as sessões, mais {{count}} consultores poderiam atender o seu pedido.",
            en: "Adding another language for the sessions would open {{count}} consultants."),
        "relax.place": Phrase(
            es: "Si aceptara sesiones a distancia, podrían atender su pedido {{count}} consultores más.",
            pt: "Se aceitasse sessões a distância, mais {{count}} consultores poderiam atender o seu pedido.",
            en: "Taking the sessions by call would open {{count}} consultants."),
        "relax.sector": Phrase(
            es: "Si no exigiera experiencia en su sector, podrían atender su pedido {{count}} consultores más.",
            pt: "Se não exigisse experiência no seu setor, mais {{count}} consultores poderiam atender o seu pedido.",
            en: "Not insisting on experience of your sector would open {{count}} consultants."),
        "relax.rate": Phrase(
            es: "Si aceptara un costo más alto, podrían atender su pedido {{count}} consultores más.",
            pt: "Se aceitasse um custo mais alto, mais {{count}} consultores poderiam atender o seu pedido.",
            en: "Taking a higher cost would open {{count}} consultants."),
        "relax.overlap": Phrase(
            es: "Si agregara otros horarios, podrían atender su pedido {{count}} consultores más.",
            pt: "Se acrescentasse outros horários, mais {{count}} consultores poderiam atender o seu pedido.",
            en: "Adding other hours would open {{count}} consultants."),
        "relax.conflict": Phrase(
            es:
                "{{count}} consultores que encajan declararon un conflicto de intereses. No hay nada que usted deba cambiar.",
            pt:
                "{{count}} consultores que se encaixam declararam conflito de interesses. Não há nada que você deva mudar.",
            en: "{{count}} consultants who fit declared a conflict of interest. There is nothing for you to change."),
        "relax.ban": Phrase(
            es:
                "{{count}} consultores que encajan ya dijeron que no a este pedido. La coordinación puede volver a preguntarles.",
            pt: "{{count}} consultores que se encaixam já recusaram este pedido. A coordenação pode perguntar de novo.",
            en: "{{count}} consultants who fit have said no to this request. The coordinators can ask them again."),
        "relax.minimumScore": Phrase(
            es:
                "{{count}} consultores cumplen, pero encajan poco con su pedido. La coordinación puede proponerlos igual.",
            pt:
                "{{count}} consultores cumprem, mas se encaixam pouco no seu pedido. A coordenação pode propô-los mesmo assim.",
            en: "{{count}} consultants meet it, but fit little. The coordinators can propose them all the same."),
        "relax.accredited.one": Phrase(
            es:
                "Un consultor que encaja no está acreditado para su país o no toma casos ahora. Lo ve la coordinación; usted no tiene que hacer nada.",
            pt:
                "Um consultor que se encaixa não está acreditado para o seu país ou não aceita casos agora. A coordenação acompanha; você não precisa fazer nada.",
            en:
                "One consultant who fits is not accredited for your country or takes no cases now. The coordinators see to it; there is nothing for you to do."
        ),
        "relax.topic.one": Phrase(
            es: "Si pidiera un nivel menos alto en el tema, podría atender su pedido un consultor más.",
            pt: "Se pedisse um nível menos alto no tema, mais um consultor poderia atender o seu pedido.",
            en: "Asking for a lower level in the topic would open one consultant."),
        "relax.language.one": Phrase(
            es: "Si agregara otro idioma para las sesiones, podría atender su pedido un consultor más.",
            pt: "Se acrescentasse outro idioma para as sessões, mais um consultor poderia atender o seu pedido.",
            en: "Adding another language for the sessions would open one consultant."),
        "relax.place.one": Phrase(
            es: "Si aceptara sesiones a distancia, podría atender su pedido un consultor más.",
            pt: "Se aceitasse sessões a distância, mais um consultor poderia atender o seu pedido.",
            en: "Taking the sessions by call would open one consultant."),
        "relax.sector.one": Phrase(
            es: "Si no exigiera experiencia en su sector, podría atender su pedido un consultor más.",
            pt: "Se não exigisse experiência no seu setor, mais um consultor poderia atender o seu pedido.",
            en: "Not insisting on experience of your sector would open one consultant."),
        "relax.rate.one": Phrase(
            es: "Si aceptara un costo más alto, podría atender su pedido un consultor más.",
            pt: "Se aceitasse um custo mais alto, mais um consultor poderia atender o seu pedido.",
            en: "Taking a higher cost would open one consultant."),
        "relax.overlap.one": Phrase(
            es: "Si agregara otros horarios, podría atender su pedido un consultor más.",
            pt: "Se acrescentasse outros horários, mais um consultor poderia atender o seu pedido.",
            en: "Adding other hours would open one consultant."),
        "relax.conflict.one": Phrase(
            es: "Un consultor que encaja declaró un conflicto de intereses. No hay nada que usted deba cambiar.",
            pt: "Um consultor que se encaixa declarou conflito de interesses. Não há nada que você deva mudar.",
            en: "One consultant who fits declared a conflict of interest. There is nothing for you to change."),
        "relax.ban.one": Phrase(
            es: "Un consultor que encaja ya dijo que no a este pedido. La coordinación puede volver a preguntarle.",
            pt: "Um consultor que se encaixa já recusou este pedido. A coordenação pode perguntar de novo.",
            en: "One consultant who fits has said no to this request. The coordinators can ask them again."),
        "relax.minimumScore.one": Phrase(
            es: "Un consultor cumple, pero encaja poco con su pedido. La coordinación puede proponerlo igual.",
            pt: "Um consultor cumpre, mas se encaixa pouco no seu pedido. A coordenação pode propô-lo mesmo assim.",
            en: "One consultant meets it, but fits little. The coordinators can propose them all the same.")
    ]
}
