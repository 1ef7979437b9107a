import Consulting

// Short words of both sides, each in Spanish and in Portuguese.
extension Talk {
    static let declines: [DeclineReason: Talk] = [
        .noTime: Talk(
            es: [
                "Estoy con tres empresas en cierre y no podría empezar antes de un mes.",
                "Viajo dos semanas a una feria; prefiero que la atienda alguien ahora."
            ],
            pt: [
                "Estou fechando três casos e não poderia começar antes de um mês."
            ]),
        .notMyField: Talk(
            es: [
                "Mi experiencia es en otro rubro; conviene alguien que lo conozca por dentro.",
                "Del tema conozco lo básico, y esta empresa necesita más."
            ],
            pt: [
                "A minha experiência é em outro setor; convém alguém que o conheça por dentro."
            ]),
        .conflictOfInterest: Talk(
            es: [
                "Asesoro a un competidor directo en la misma ciudad.",
                "La dueña es familiar de mi socio."
            ],
            pt: [
                "Atendo um concorrente direto na mesma cidade."
            ]),
        .notReady: Talk(
            es: [
                "Todavía no tienen costos ni muestras; primero les serviría el curso de gestión.",
                "Falta decidir quién de la empresa va a trabajar en esto."
            ],
            pt: [
                "Ainda não têm custos nem amostras; primeiro lhes serviria o curso de gestão."
            ]),
        .distance: Talk(
            es: [
                "Piden reuniones en planta y estoy a siete horas de viaje.",
                "No atiendo esa región de forma presencial."
            ],
            pt: [
                "Pedem reuniões na fábrica e estou a oito horas de viagem."
            ]),
        .other: Talk(
            es: [
                "Prefiero no trabajar con esta empresa; ya lo hablé con la coordinación."
            ],
            pt: [
                "Prefiro não atender este caso; já falei com a coordenação."
            ])
    ]
    static let disputes = Talk(
        es: [
            "La reunión duró una hora; las otras dos no las tuvimos.",
            "Esa mañana se cortó la conexión y seguimos solo media hora.",
            "Se anotó el tiempo de viaje, que habíamos acordado no contar."
        ],
        pt: [
            "A reunião durou uma hora; o resto foi remarcado.",
            "A conexão caiu e continuamos só por meia hora."
        ])
    static let withdrawals = Talk(
        es: [
            "El comprador canceló el pedido y por ahora no lo necesitamos.",
            "Lo resolvimos con la cámara de nuestra ciudad.",
            "La persona que iba a trabajar en esto dejó la empresa.",
            "Preferimos terminar primero el curso."
        ],
        pt: [
            "O comprador cancelou o pedido e por enquanto não precisamos.",
            "Resolvemos com a associação da nossa cidade."
        ])
    static let suspensions = Talk(
        es: [
            "La empresa está en plena cosecha; se retoma en tres semanas.",
            "Se espera la respuesta del organismo sanitario.",
            "La dueña está de licencia por unos días."
        ],
        pt: [
            "A empresa está em plena safra; retomamos em três semanas.",
            "Esperamos a resposta do órgão sanitário."
        ])
    static let handOvers = Talk(
        es: [
            """
            Quedó hecha la planilla de costos y están elegidos los dos productos. Falta revisar fletes. La firma \
            contesta mejor por las mañanas.
            """,
            """
            El diagnóstico está terminado y acordado. Hay que empezar por el capítulo de precio; los documentos \
            están en la carpeta compartida.
            """
        ],
        pt: [
            """
            A planilha de custos está pronta e os dois produtos, escolhidos. Falta revisar os fretes. A empresa \
            responde melhor de manhã.
            """
        ])
    static let firmMisses = Talk(
        es: [
            "Nadie de la empresa se conectó; avisaron al día siguiente.",
            "La empresa confundió la hora por la diferencia de huso.",
            "Tenían una inspección y no avisaron."
        ],
        pt: [
            "Ninguém da empresa se conectou; avisaram no dia seguinte.",
            "A empresa confundiu a hora por causa do fuso."
        ])
    static let consultantMisses = Talk(
        es: [
            "El consultor no se conectó; pidió disculpas y propuso otra fecha.",
            "Esperamos veinte minutos y nadie se conectó."
        ],
        pt: [
            "O consultor não se conectou; pediu desculpas e propôs outra data."
        ])
    static let cancellations = Talk(
        es: [
            "La empresa pidió cambiar la fecha por una entrega urgente.",
            "Feriado que no habíamos visto en el calendario.",
            "Se cortó la luz en la zona."
        ],
        pt: [
            "A empresa pediu para mudar a data por uma entrega urgente.",
            "Feriado que não tínhamos visto no calendário."
        ])
    static let refusals = Talk(
        es: [
            "Necesitamos a alguien que conozca nuestro rubro; ya lo hablamos con la coordinación.",
            "No logramos coincidir en los horarios y el embarque se acerca."
        ],
        pt: [
            "Precisamos de alguém que conheça o nosso setor."
        ])
    static let sharedNotes = Talk(
        es: [
            "Dejé en la carpeta la planilla de ejemplo y un caso resuelto.",
            "Antes de la próxima reunión: completar las columnas amarillas y traer dos facturas.",
            "Buena noticia: el comprador contestó y pide una muestra.",
            "Les paso el enlace de la lección que explica el cálculo.",
            "Quedó pendiente definir quién firma en la empresa.",
            "Avisen con un día si no pueden conectarse."
        ],
        pt: [
            "Deixei na pasta a planilha de exemplo e um caso resolvido.",
            "Antes da próxima reunião: preencher as colunas amarelas e trazer duas notas fiscais.",
            "Boa notícia: o comprador respondeu e pede uma amostra.",
            "Avisem com um dia se não puderem se conectar."
        ])
    static let privateNotes = Talk(
        es: [
            "Quien decide no viene a las reuniones; conviene hablarlo con cuidado.",
            "Avanzan más rápido de lo que parecía: podrían tomar un segundo paquete.",
            "El dato de costos no cierra con lo declarado; repreguntar."
        ],
        pt: [
            "Quem decide não vem às reuniões; convém falar disso com cuidado.",
            "Avançam mais rápido do que parecia."
        ])
    static let followUps = Talk(
        es: [
            "Ya hicimos dos envíos con certificado de origen.",
            "Seguimos usando la planilla; cambiamos tres precios.",
            "El mercado resultó más chico de lo previsto, pero aprendimos a calcular.",
            "Vendimos a un segundo país con el mismo plan.",
            "Contratamos a una persona para exportaciones."
        ],
        pt: [
            "Já fizemos dois envios com certificado de origem.",
            "Continuamos usando a planilha; mudamos três preços.",
            "Vendemos para um segundo país com o mesmo plano."
        ])
    static let praise = Talk(
        es: [
            "Claro, paciente y con ejemplos de nuestro rubro.",
            "En cinco reuniones entendimos lo que no habíamos podido en un año.",
            "Nos hizo trabajar a nosotros, y eso sirvió.",
            "Muy buena disposición y respuestas en el día.",
            "Aprendimos a calcular solos; lo recomendamos a otras empresas de la cámara.",
            "Conocía el mercado y nos evitó dos errores caros."
        ],
        pt: [
            "Claro, paciente e com exemplos do nosso setor.",
            "Em cinco reuniões entendemos o que não tínhamos conseguido em um ano.",
            "Conhecia o mercado e nos evitou dois erros caros."
        ])
    static let mixed = Talk(
        es: [
            "Sirvió, aunque faltó tiempo para terminar.",
            "Buen conocimiento; algunas reuniones empezaron tarde.",
            "Nos hubiera gustado más práctica con nuestros documentos."
        ],
        pt: [
            "Ajudou, embora tenha faltado tempo para terminar.",
            "Bom conhecimento; algumas reuniões começaram tarde."
        ])
    static let poor = Talk(
        es: [
            "Se habló mucho de teoría y poco de nuestro caso.",
            "Se cambiaron demasiadas fechas."
        ],
        pt: [
            "Falou-se muito de teoria e pouco do nosso caso."
        ])

    /// What of the firm's course work a session was about, by the course.
    static let evidence: [String: Talk] = [
        NetworkPlan.learnersCourse: Talk(
            es: ["Ejercicio de preferencia por producto y destino", "Cuestionario sobre códigos: preguntas falladas"],
            pt: ["Exercício de preferência por produto e destino", "Questionário sobre códigos: questões erradas"]),
        "exportar-paso-a-paso": Talk(
            es: ["El plan de exportación del curso", "Ejercicio de precio, de EXW a CIF"],
            pt: ["O plano de exportação do curso", "Exercício de preço, de EXW a CIF"])
    ]
}
