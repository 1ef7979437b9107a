extension Phrases {
    /// The catalogue and the course page.
    static let catalogue: [String: Phrase] = [
        "catalogue.heading": Phrase(
            es: "Aprenda a exportar, paso a paso",
            pt: "Aprenda a exportar, passo a passo",
            en: "Learn to export, step by step"),
        "catalogue.lead": Phrase(
            es:
                "Cursos gratuitos para pequeñas empresas de la región. Lea sin cuenta; con cuenta se guarda su avance, un consultor corrige su plan y usted obtiene un certificado.",
            pt:
                "Cursos gratuitos para pequenas empresas da região. Leia sem conta; com conta seu progresso fica salvo, um consultor corrige seu plano e você obtém um certificado.",
            en:
                "Free courses for small firms of the region. Read without an account; with one, your progress is kept, a consultant marks your plan and you earn a certificate."
        ),
        "catalogue.search": Phrase(
            es: "¿Qué necesita resolver?",
            pt: "O que você precisa resolver?",
            en: "What do you need to solve?"),
        "catalogue.search.example": Phrase(
            es: "Ej.: precio de exportación, certificado de origen",
            pt: "Ex.: preço de exportação, certificado de origem",
            en: "E.g. export price, certificate of origin"),
        "catalogue.needs": Phrase(
            es: "O empiece por una necesidad",
            pt: "Ou comece por uma necessidade",
            en: "Or start from a need"),
        "catalogue.courses": Phrase(es: "Cursos", pt: "Cursos", en: "Courses"),
        "catalogue.results": Phrase(
            es:
                "{{#total}}{{#zero}}Ningún curso{{/zero}}{{#one}}1 curso{{/one}}{{^zero}}{{^one}}{{text}} cursos{{/one}}{{/zero}}{{/total}}",
            pt:
                "{{#total}}{{#zero}}Nenhum curso{{/zero}}{{#one}}1 curso{{/one}}{{^zero}}{{^one}}{{text}} cursos{{/one}}{{/zero}}{{/total}}",
            en:
                "{{#total}}{{#zero}}No course{{/zero}}{{#one}}1 course{{/one}}{{^zero}}{{^one}}{{text}} courses{{/one}}{{/zero}}{{/total}}"
        ),
        "catalogue.results.for": Phrase(es: "para «{{query}}»", pt: "para “{{query}}”", en: "for “{{query}}”"),
        "catalogue.filters": Phrase(
            es: "Filtrar por tema, nivel o idioma",
            pt: "Filtrar por tema, nível ou idioma",
            en: "Filter by topic, level or language"),
        "catalogue.topic": Phrase(es: "Tema", pt: "Tema", en: "Topic"),
        "catalogue.level": Phrase(es: "Nivel", pt: "Nível", en: "Level"),
        "catalogue.language": Phrase(es: "Idioma del curso", pt: "Idioma do curso", en: "Course language"),
        "catalogue.empty": Phrase(
            es: "No hay cursos con esas palabras",
            pt: "Não há cursos com essas palavras",
            en: "No course has those words"),
        "catalogue.empty.text": Phrase(
            es: "Pruebe con una palabra más corta, quite los filtros o mire todos los cursos.",
            pt: "Tente uma palavra mais curta, retire os filtros ou veja todos os cursos.",
            en: "Try a shorter word, clear the filters, or see all courses."),
        "catalogue.none": Phrase(
            es: "Todavía no hay cursos publicados.",
            pt: "Ainda não há cursos publicados.",
            en: "No course has been published yet."),
        "catalogue.see-all": Phrase(es: "Ver todos los cursos", pt: "Ver todos os cursos", en: "See all courses"),
        "catalogue.certificate": Phrase(es: "con certificado", pt: "com certificado", en: "with certificate"),
        "catalogue.size": Phrase(es: "primera lección: {{.}}", pt: "primeira aula: {{.}}", en: "first lesson: {{.}}"),
        "catalogue.enrolled": Phrase(es: "En curso", pt: "Em andamento", en: "Under way"),
        "catalogue.finished": Phrase(es: "Terminado", pt: "Concluído", en: "Finished"),
        "go.continue": Phrase(es: "Continúe donde estaba", pt: "Continue de onde parou", en: "Go on where you were"),
        "go.start": Phrase(es: "Empiece por aquí", pt: "Comece por aqui", en: "Start here"),
        "go.continue.button": Phrase(es: "Continuar", pt: "Continuar", en: "Continue"),
        "go.start.button": Phrase(es: "Empezar", pt: "Começar", en: "Start"),
        "go.place": Phrase(es: "Quedó en: {{.}}", pt: "Você parou em: {{.}}", en: "You were at: {{.}}"),
        "course.outcomes": Phrase(
            es: "Al terminar podrá",
            pt: "Ao terminar, você poderá",
            en: "Afterwards you will be able to"),
        "course.route": Phrase(es: "La ruta", pt: "A rota", en: "The route"),
        "course.completion": Phrase(
            es: "Para obtener el certificado",
            pt: "Para obter o certificado",
            en: "To earn the certificate"),
        "course.completion.plain": Phrase(
            es: "Para terminar el curso",
            pt: "Para concluir o curso",
            en: "To finish the course"),
        "course.enrol": Phrase(es: "Inscribirme gratis", pt: "Inscrever-me grátis", en: "Enrol for free"),
        "course.sign-up": Phrase(
            es: "Crear cuenta e inscribirme",
            pt: "Criar conta e me inscrever",
            en: "Create an account and enrol"),
        "course.first": Phrase(es: "Leer la primera lección", pt: "Ler a primeira aula", en: "Read the first lesson"),
        "course.first.note": Phrase(
            es: "Sin cuenta · {{size}}",
            pt: "Sem conta · {{size}}",
            en: "No account · {{size}}"),
        "course.hours": Phrase(es: "Dedicación", pt: "Dedicação", en: "Learning time"),
        "course.mode": Phrase(es: "Modalidad", pt: "Modalidade", en: "Mode"),
        "course.audiences": Phrase(es: "Pensado para", pt: "Pensado para", en: "Made for"),
        "course.authors": Phrase(es: "Autoría", pt: "Autoria", en: "Authors"),
        "course.licence": Phrase(es: "Licencia", pt: "Licença", en: "Licence"),
        "course.version": Phrase(es: "Versión", pt: "Versão", en: "Version"),
        "course.published": Phrase(es: "publicada el {{.}}", pt: "publicada em {{.}}", en: "published on {{.}}"),
        "course.topics": Phrase(es: "Temas", pt: "Temas", en: "Topics"),
        "course.validated": Phrase(es: "Validado", pt: "Validado", en: "Validated"),
        "course.validated.by": Phrase(
            es: "Versión {{version}}, validada por {{by}} el {{date}}",
            pt: "Versão {{version}}, validada por {{by}} em {{date}}",
            en: "Version {{version}}, validated by {{by}} on {{date}}"),
        "course.certificate": Phrase(
            es: "Así será su certificado",
            pt: "Assim será seu certificado",
            en: "Your certificate will look like this"),
        "course.certificate.note": Phrase(
            es: "Verificable por cualquiera, en línea y para siempre, con un código y sin cuenta.",
            pt: "Verificável por qualquer pessoa, on-line e para sempre, com um código e sem conta.",
            en: "Anybody can verify it online, for good, with a code and no account."),
        "course.certificate.awarded": Phrase(es: "se otorga a", pt: "é concedido a", en: "is awarded to"),
        "course.requires": Phrase(es: "Antes conviene terminar", pt: "Antes, convém concluir", en: "Finish first"),
        "course.requires.done": Phrase(es: "terminado", pt: "concluído", en: "finished"),
        "course.consultant": Phrase(
            es: "Mentoría sobre este curso",
            pt: "Mentoria sobre este curso",
            en: "Mentoring on this course"),
        "course.consultant.text": Phrase(
            es: "Un consultor de la red lo aplica con usted en su empresa.",
            pt: "Um consultor da rede aplica o curso com você na sua empresa.",
            en: "A consultant of the network puts it to use with you in your firm."),
        "course.finished": Phrase(
            es: "Usted terminó este curso",
            pt: "Você concluiu este curso",
            en: "You have finished this course"),
        "course.newer": Phrase(
            es: "Hay una versión más nueva ({{.}}). Usted sigue en la suya; nada de lo hecho se pierde.",
            pt: "Há uma versão mais nova ({{.}}). Você continua na sua; nada do que fez se perde.",
            en: "There is a newer version ({{.}}). You stay on yours; nothing you did is lost."),
        "course.newer.see": Phrase(
            es: "Ver qué cambia y decidir", pt: "Ver o que muda e decidir", en: "See what changes, and decide"),
        "lesson.of": Phrase(
            es: "Lección {{number}} de {{of}}",
            pt: "Aula {{number}} de {{of}}",
            en: "Lesson {{number}} of {{of}}"),
        "lesson.route": Phrase(es: "Ver la ruta", pt: "Ver a rota", en: "See the route"),
        "lesson.headings": Phrase(es: "En esta lección", pt: "Nesta aula", en: "In this lesson"),
        "lesson.finish": Phrase(es: "Leída: continuar", pt: "Lida: continuar", en: "Read: go on"),
        "lesson.finished": Phrase(es: "Leída", pt: "Lida", en: "Read"),
        "lesson.next": Phrase(es: "Siguiente: {{title}}", pt: "Próximo: {{title}}", en: "Next: {{title}}"),
        "lesson.previous": Phrase(es: "Anterior", pt: "Anterior", en: "Previous"),
        "lesson.continue": Phrase(es: "Continuar", pt: "Continuar", en: "Go on"),
        "lesson.back-course": Phrase(es: "Volver al curso", pt: "Voltar ao curso", en: "Back to the course"),
        "lesson.mentoring": Phrase(
            es: "¿Cómo sería en su empresa?",
            pt: "Como seria na sua empresa?",
            en: "How would it be in your firm?"),
        "lesson.fallback": Phrase(
            es: "Esta lección todavía no está en español. Se muestra en {{.}}.",
            pt: "Esta aula ainda não está em português. É mostrada em {{.}}.",
            en: "This lesson is not in English yet. It is shown in {{.}}."),
        "lesson.visitor": Phrase(
            es: "Está leyendo sin cuenta.",
            pt: "Você está lendo sem conta.",
            en: "You are reading without an account."),
        "lesson.visitor.text": Phrase(
            es: "Con una cuenta gratuita se guarda su avance y puede obtener el certificado.",
            pt: "Com uma conta gratuita seu progresso fica salvo e você pode obter o certificado.",
            en: "A free account keeps your progress and lets you earn the certificate."),
        "quoted": Phrase(es: "«{{title}}»", pt: "“{{title}}”", en: "“{{title}}”"),
        "lesson.resumed": Phrase(
            es: "Volvió a donde estaba.",
            pt: "Você voltou para onde estava.",
            en: "You are back where you were."),
        "lesson.top": Phrase(es: "Ir al principio", pt: "Ir ao início", en: "Go to the top")
    ]
}
