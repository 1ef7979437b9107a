extension Phrases {
    /// Words that the consultant's calendar and profile put together from values.
    static let profileWords: [String: Phrase] = [
        "calendar-view.zone": Phrase(
            es: "Las horas van por su reloj: {{clock}}.", pt: "As horas seguem o seu relógio: {{clock}}.",
            en: "Times go by your clock: {{clock}}."),
        "calendar-view.week": Phrase(
            es: "{{first}} a {{last}}", pt: "{{first}} a {{last}}", en: "{{first}} to {{last}}"),
        "calendar-view.ahead": Phrase(
            es: "{{day}}: el reloj ({{clock}}) se adelanta {{time}}.",
            pt: "{{day}}: o relógio ({{clock}}) é adiantado em {{time}}.",
            en: "{{day}}: clocks ({{clock}}) go forward by {{time}}."),
        "calendar-view.back": Phrase(
            es: "{{day}}: el reloj ({{clock}}) se atrasa {{time}}.",
            pt: "{{day}}: o relógio ({{clock}}) é atrasado em {{time}}.",
            en: "{{day}}: clocks ({{clock}}) go back by {{time}}."),
        "profile-load": Phrase(
            es: "{{taken}} de {{capacity}} paquetes en curso. Cada paquete son {{hours}}.",
            pt: "{{taken}} de {{capacity}} pacotes em andamento. Cada pacote são {{hours}}.",
            en: "{{taken}} of {{capacity}} packages under way. A package is {{hours}}."),
        "profile-missing.takes": Phrase(
            es: "aceptar casos nuevos", pt: "aceitar novos casos", en: "taking new cases"),
        "profile-missing.capacity": Phrase(
            es: "al menos un paquete de capacidad", pt: "pelo menos um pacote de capacidade",
            en: "one package of capacity at least"),
        "profile-missing.topics": Phrase(es: "un tema", pt: "um tema", en: "a topic"),
        "profile-missing.languages": Phrase(es: "un idioma", pt: "um idioma", en: "a language"),
        "profile-missing.countries": Phrase(es: "un país", pt: "um país", en: "a country"),
        "profile-missing.windows": Phrase(es: "un horario", pt: "um horário", en: "hours of the week"),
        "profile-missing.accreditation": Phrase(
            es: "la acreditación en un país que atiende", pt: "o credenciamento em um país que atende",
            en: "accreditation in a country that you serve"),
        "profile-service.none": Phrase(es: "No atiendo", pt: "Não atendo", en: "Not served"),
        "profile-topics.management": Phrase(
            es: "Gestión, productividad y calidad", pt: "Gestão, produtividade e qualidade",
            en: "Management, productivity, quality"),
        "profile-topics.supply": Phrase(
            es: "Oferta exportable y asociatividad", pt: "Oferta exportável e associativismo",
            en: "Exportable supply and association"),
        "profile-topics.finance": Phrase(es: "Financiamiento", pt: "Financiamento", en: "Finance"),
        "profile-topics.market": Phrase(
            es: "Información y acceso a mercados", pt: "Informação e acesso a mercados",
            en: "Information and market access"),
        "profile-topics.across": Phrase(
            es: "Temas transversales", pt: "Temas transversais", en: "Cross-cutting topics"),
        "profile-topics.chosen": Phrase(
            es: "{{count}} elegidos", pt: "{{count}} escolhidos", en: "{{count}} chosen"),
        "profile-topics.chosen.one": Phrase(
            es: "{{count}} elegido", pt: "{{count}} escolhido", en: "{{count}} chosen"),
        "profile-conflict.sector": Phrase(
            es: "{{sector}} en {{country}}", pt: "{{sector}} em {{country}}", en: "{{sector}} in {{country}}"),
        "profile-problem.number": Phrase(
            es: "Escriba un número de 0 a {{most}}", pt: "Escreva um número de 0 a {{most}}",
            en: "Write a number from 0 to {{most}}"),
        "profile-problem.missing": Phrase(
            es: "Elija al menos uno", pt: "Escolha pelo menos um", en: "Choose one at least"),
        "profile-problem.short": Phrase(
            es: "Para recibir casos hace falta al menos un rato de dos horas seguidas",
            pt: "Para receber casos é preciso pelo menos um período de duas horas seguidas",
            en: "Cases need two hours in a row at least"),
        "profile-problem.many": Phrase(es: "Son demasiados", pt: "São demais", en: "These are too many"),
        "profile-problem.hours": Phrase(
            es: "Complete día y horas, por ejemplo 18:30 a 20:00",
            pt: "Preencha o dia e as horas, por exemplo 18:30 a 20:00",
            en: "Complete the day and the hours, such as 18:30 to 20:00"),
        "profile-problem.order": Phrase(
            es: "El final debe ser posterior al comienzo", pt: "O fim deve ser depois do começo",
            en: "The end must come after the beginning"),
        "profile-problem.days": Phrase(
            es: "Complete los dos días", pt: "Preencha os dois dias", en: "Complete both days"),
        "profile-problem.zone": Phrase(es: "Elija su reloj", pt: "Escolha o seu relógio", en: "Choose your clock"),
        "profile-problem.long": Phrase(
            es: "Hasta {{letters}} letras", pt: "Até {{letters}} letras", en: "Up to {{letters}} letters"),
        "profile-problem.firm": Phrase(
            es: "No hay una empresa con ese nombre en Rumbo", pt: "Não há uma empresa com esse nome no Rumbo",
            en: "No firm has that name in Rumbo"),
        "profile-problem.person": Phrase(
            es: "Nadie entra a Rumbo con ese correo o teléfono",
            pt: "Ninguém entra no Rumbo com esse e-mail ou telefone",
            en: "Nobody signs in with that e-mail or phone"),
        "profile-problem.both": Phrase(
            es: "Elija el sector y el país", pt: "Escolha o setor e o país",
            en: "Choose both the sector and the country"),
        "profile-effect.full": Phrase(
            es:
                "Tiene {{taken}} casos y baja a {{capacity}} paquetes: todos siguen con usted, y no le llega otro hasta que queden menos de {{capacity}}.",
            pt:
                "Você tem {{taken}} casos e passa a {{capacity}} pacotes: todos continuam seus, e não chega outro até que fiquem menos de {{capacity}}.",
            en:
                "You have {{taken}} cases and go down to {{capacity}} packages: all stay yours, and no other comes until fewer than {{capacity}} are left."
        ),
        "profile-effect.offer": Phrase(
            es: "La propuesta de {{name}} no se podrá aceptar: vuelve a la red con su antigüedad.",
            pt: "A proposta de {{name}} não poderá ser aceita: volta à rede com a sua antiguidade.",
            en: "The offer of {{name}} cannot be accepted any more: it goes back to the network and keeps its age."),
        "profile-effect.session": Phrase(
            es: "La sesión con {{name}} ({{time}}) cae en su ausencia: cámbiela o cancélela.",
            pt: "A sessão com {{name}} ({{time}}) cai na sua ausência: remarque ou cancele.",
            en: "The session with {{name}} ({{time}}) falls into your leave: move or cancel it."),
        "profile-effect.leave": Phrase(
            es:
                "Del {{first}} al {{last}} no cuenta como disponible. Sus {{count}} casos siguen con usted si no los pasa.",
            pt:
                "De {{first}} a {{last}} você não conta como disponível. Seus {{count}} casos continuam seus se não os repassar.",
            en:
                "From {{first}} to {{last}} you do not count as available. Your {{count}} cases stay yours unless you hand them over."
        )
    ]
}
