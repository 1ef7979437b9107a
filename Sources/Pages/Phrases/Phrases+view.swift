extension Phrases {
    /// Words that pages put together from facts.
    static let view: [String: Phrase] = [
        "view.catalogue": Phrase(
            es: "Cursos para su empresa",
            pt: "Cursos para a sua empresa",
            en: "Courses for your firm"),
        "view.home": Phrase(es: "Mi ruta", pt: "Minha rota", en: "My route"),
        "view.account": Phrase(es: "Mi cuenta", pt: "Minha conta", en: "My account"),
        "view.sign-in": Phrase(es: "Entrar", pt: "Entrar", en: "Sign in"),
        "view.sign-up": Phrase(es: "Crear una cuenta", pt: "Criar uma conta", en: "Create an account"),
        "view.new-password": Phrase(
            es: "Elija una contraseña nueva",
            pt: "Escolha uma senha nova",
            en: "Choose a new password"),
        "view.new-password.text": Phrase(
            es: "Escríbala aquí. Este enlace sirve una sola vez.",
            pt: "Escreva-a aqui. Este link serve uma única vez.",
            en: "Write it here. This link works once only."),
        "view.new-password.label": Phrase(es: "Contraseña nueva", pt: "Senha nova", en: "New password"),
        "erase.title": Phrase(es: "Borrar mi cuenta", pt: "Apagar minha conta", en: "Erase my account"),
        "erase.text": Phrase(
            es: "Esto no se puede deshacer. Para seguir, escriba su contraseña.",
            pt: "Isto não pode ser desfeito. Para continuar, escreva sua senha.",
            en: "This cannot be undone. To go on, write your password."),
        "erase.profile": Phrase(
            es: "Se borran su nombre, sus datos de contacto y su contraseña.",
            pt: "Seu nome, seus contatos e sua senha são apagados.",
            en: "Your name, your contact and your password are erased."),
        "erase.work": Phrase(
            es: "Se borran sus respuestas, textos y archivos entregados.",
            pt: "Suas respostas, textos e arquivos entregues são apagados.",
            en: "Your answers, texts and files are erased."),
        "erase.certificates": Phrase(
            es: "Los certificados emitidos siguen siendo verificables: otros confían en ellos.",
            pt: "Os certificados emitidos continuam verificáveis: outros confiam neles.",
            en: "Certificates already issued can still be verified: others rely on them."),
        "erase.figures": Phrase(
            es: "Su avance queda solo como cifra, sin nombre.",
            pt: "Seu progresso fica só como número, sem nome.",
            en: "Your progress stays as a figure only, without a name."),
        "erase.password": Phrase(es: "Su contraseña", pt: "Sua senha", en: "Your password"),
        "erase.button": Phrase(
            es: "Borrar mi cuenta para siempre",
            pt: "Apagar minha conta para sempre",
            en: "Erase my account for ever"),
        "demo.banner": Phrase(
            es: "Demostración: datos de ejemplo. No escriba datos reales.",
            pt: "Demonstração: dados de exemplo. Não escreva dados reais.",
            en: "Demo: example data. Do not enter real data."),
        "demo.people": Phrase(
            es: "Personas de ejemplo (contraseña {{password}}):",
            pt: "Pessoas de exemplo (senha {{password}}):",
            en: "Example people (password {{password}}):"),
        "view.set-password": Phrase(es: "Guardar la contraseña", pt: "Salvar a senha", en: "Save the password"),
        "view.to-home": Phrase(es: "Ir a mi ruta", pt: "Ir para a minha rota", en: "Go to my route"),
        "view.example-name": Phrase(es: "Nombre de ejemplo", pt: "Nome de exemplo", en: "Example name"),
        "view.being-marked": Phrase(es: "en corrección", pt: "em correção", en: "being marked"),
        "view.points": Phrase(es: "{{points}} puntos", pt: "{{points}} pontos", en: "{{points}} points"),
        "view.of": Phrase(es: "{{part}} de {{whole}}", pt: "{{part}} de {{whole}}", en: "{{part}} of {{whole}}"),
        "view.offline": Phrase(es: "Sin conexión", pt: "Sem conexão", en: "No connection"),
        "view.true": Phrase(es: "Verdadero", pt: "Verdadeiro", en: "True"),
        "view.false": Phrase(es: "Falso", pt: "Falso", en: "False"),
        "view.words-between": Phrase(
            es: "Entre {{least}} y {{most}} palabras",
            pt: "Entre {{least}} e {{most}} palavras",
            en: "Between {{least}} and {{most}} words"),
        "view.words-least": Phrase(
            es: "Al menos {{least}} palabras",
            pt: "Pelo menos {{least}} palavras",
            en: "At least {{least}} words"),
        "view.words-most": Phrase(
            es: "Hasta {{most}} palabras",
            pt: "Até {{most}} palavras",
            en: "At most {{most}} words"),
        "view.review-answers": Phrase(
            es: "Revise sus respuestas",
            pt: "Revise suas respostas",
            en: "Review your answers"),
        "view.validator": Phrase(
            es: "Validado antes de publicarse",
            pt: "Validado antes de ser publicado",
            en: "Validated before publication"),
        "desk-view.essay-pass": Phrase(
            es: "El cuestionario se aprueba con {{pass}} de los puntos, contando las demás preguntas.",
            pt: "O questionário é aprovado com {{pass}} dos pontos, contando as demais perguntas.",
            en: "The quiz is passed with {{pass}} of the points, the other questions counted."),
        "view.conflict": Phrase(
            es:
                "La respuesta a la pregunta {{numbers}} se cambió en otra pestaña o dispositivo; aquí está la más reciente.",
            pt: "A resposta à pergunta {{numbers}} foi mudada em outra aba ou aparelho; aqui está a mais recente.",
            en: "The answer to question {{numbers}} was changed in another tab or device; here is the newer one."),
        "revoke.title": Phrase(
            es: "Anular este certificado",
            pt: "Anular este certificado",
            en: "Revoke this certificate"),
        "revoke.page": Phrase(
            es: "La página de verificación dirá que está anulado, desde cuándo y por qué.",
            pt: "A página de verificação dirá que está anulado, desde quando e por quê.",
            en: "The verification page will say that it is revoked, since when and why."),
        "revoke.final": Phrase(es: "No se puede deshacer.", pt: "Não pode ser desfeito.", en: "It cannot be undone."),
        "revoke.button": Phrase(es: "Anular el certificado", pt: "Anular o certificado", en: "Revoke the certificate"),
        "revoke.back": Phrase(es: "Volver al certificado", pt: "Voltar ao certificado", en: "Back to the certificate"),
        "view.case-open": Phrase(es: "En curso", pt: "Em andamento", en: "Under way"),
        "view.case-closed": Phrase(es: "Cerrado", pt: "Encerrado", en: "Closed"),
        "view.counts-not": Phrase(
            es: "No cuenta para el certificado: es para usted.",
            pt: "Não conta para o certificado: é para você.",
            en: "It does not count for the certificate: it is for you."),
        "view.counts-waiting": Phrase(
            es: "Cuenta cuando su consultor corrija lo que escribió.",
            pt: "Conta quando seu consultor corrigir o que você escreveu.",
            en: "It counts once your consultant has marked what you wrote."),
        "view.counts-done": Phrase(
            es: "Para el certificado basta con haberlo terminado: ya está.",
            pt: "Para o certificado basta ter terminado: já está feito.",
            en: "For the certificate it is enough to have finished it: done."),
        "view.counts-passed": Phrase(
            es: "Cuenta para el certificado: aprobado.",
            pt: "Conta para o certificado: aprovado.",
            en: "It counts for the certificate: passed."),
        "view.counts-failed": Phrase(
            es: "Para el certificado hace falta llegar a {{pass}}.",
            pt: "Para o certificado é preciso chegar a {{pass}}.",
            en: "The certificate asks for {{pass}}."),
        "view.withheld-never": Phrase(
            es: "En este cuestionario no se muestran las respuestas.",
            pt: "Neste questionário as respostas não são mostradas.",
            en: "This quiz does not show the answers."),
        "view.withheld-final": Phrase(
            es: "Verá los comentarios cuando apruebe o cuando no le queden intentos.",
            pt: "Você verá os comentários quando for aprovado ou quando não restarem tentativas.",
            en: "You will see the remarks once you pass or have no attempts left."),
        "view.withheld-key": Phrase(
            es: "Verá las respuestas correctas cuando apruebe o cuando no le queden intentos.",
            pt: "Você verá as respostas corretas quando for aprovado ou quando não restarem tentativas.",
            en: "You will see the right answers once you pass or have no attempts left."),
        "level.basico": Phrase(es: "Básico", pt: "Básico", en: "Basic"),
        "level.intermedio": Phrase(es: "Intermedio", pt: "Intermediário", en: "Intermediate"),
        "level.especializacion": Phrase(es: "Especialización", pt: "Especialização", en: "Specialisation"),
        "mode.autoguiado": Phrase(es: "A su ritmo", pt: "No seu ritmo", en: "At your own pace"),
        "mode.tutorizado": Phrase(es: "Con consultor", pt: "Com consultor", en: "With a consultant"),
        "mode.taller": Phrase(es: "Taller", pt: "Oficina", en: "Workshop"),
        "mode.concurso": Phrase(es: "Concurso", pt: "Concurso", en: "Contest"),
        "audience.mipyme": Phrase(
            es: "Micro, pequeñas y medianas empresas",
            pt: "Micro, pequenas e médias empresas",
            en: "Micro, small and medium firms"),
        "audience.camara_empresarial": Phrase(
            es: "Cámaras empresariales",
            pt: "Câmaras empresariais",
            en: "Business chambers"),
        "audience.asociacion_sectorial": Phrase(
            es: "Asociaciones sectoriales",
            pt: "Associações setoriais",
            en: "Sector associations"),
        "audience.autoridad_promocion": Phrase(
            es: "Autoridades de promoción comercial",
            pt: "Autoridades de promoção comercial",
            en: "Trade promotion authorities"),
        "audience.funcionario_entidad_empresarial": Phrase(
            es: "Personal de entidades empresariales",
            pt: "Pessoal de entidades empresariais",
            en: "Staff of business bodies"),
        "audience.funcionario_publico": Phrase(
            es: "Funcionarios públicos",
            pt: "Funcionários públicos",
            en: "Public officials"),
        "audience.tecnico_gremial": Phrase(
            es: "Técnicos de gremios",
            pt: "Técnicos de entidades de classe",
            en: "Technical staff of trade bodies"),
        "audience.contraparte_nacional": Phrase(
            es: "Contrapartes nacionales",
            pt: "Contrapartes nacionais",
            en: "National counterparts"),
        "audience.consultor": Phrase(es: "Consultores", pt: "Consultores", en: "Consultants"),
        "certificate-kind.aprobacion": Phrase(
            es: "Certificado de aprobación",
            pt: "Certificado de aprovação",
            en: "Certificate of completion"),
        "certificate-kind.asistencia": Phrase(
            es: "Certificado de asistencia",
            pt: "Certificado de participação",
            en: "Certificate of attendance"),
        "certificate-kind.especializacion": Phrase(
            es: "Certificado de especialización",
            pt: "Certificado de especialização",
            en: "Certificate of specialisation"),
        "certificate-kind.formador": Phrase(
            es: "Certificado de formador",
            pt: "Certificado de formador",
            en: "Trainer certificate"),
        "certificate.qr": Phrase(
            es: "Código QR que lleva a {{address}}",
            pt: "Código QR que leva a {{address}}",
            en: "QR code that leads to {{address}}"),
        "view.worth": Phrase(es: "Vale {{points}}", pt: "Vale {{points}}", en: "Worth {{points}}"),
        "marking.reading": Phrase(
            es: "Sin evaluación: se leyeron las lecciones",
            pt: "Sem avaliação: as aulas foram lidas",
            en: "Not at all: the lessons were read"),
        "marking.essays": Phrase(
            es: "Por cuestionarios, con preguntas abiertas corregidas por una persona",
            pt: "Por questionários, com questões abertas corrigidas por uma pessoa",
            en: "By quizzes, their open questions by one person"),
        "marking.quizzesAndSingle": Phrase(
            es: "Por cuestionarios, y por un consultor con rúbrica",
            pt: "Por questionários, e por um consultor com rubrica",
            en: "By quizzes, and by one consultant with a rubric"),
        "marking.quizzesAndDouble": Phrase(
            es: "Por cuestionarios, y por dos consultores con rúbrica",
            pt: "Por questionários, e por dois consultores com rubrica",
            en: "By quizzes, and by two consultants with a rubric"),
        "marking.automatic": Phrase(
            es: "Por cuestionarios con clave",
            pt: "Por questionários com gabarito",
            en: "By quizzes with an answer key"),
        "marking.single": Phrase(
            es: "Por un consultor, con rúbrica",
            pt: "Por um consultor, com rubrica",
            en: "By one consultant, with a rubric"),
        "marking.double": Phrase(
            es: "Por dos consultores, con rúbrica",
            pt: "Por dois consultores, com rubrica",
            en: "By two consultants, with a rubric"),
        "fact.holder": Phrase(es: "A nombre de", pt: "Em nome de", en: "Holder"),
        "fact.course": Phrase(es: "Curso", pt: "Curso", en: "Course"),
        "fact.kind": Phrase(es: "Tipo", pt: "Tipo", en: "Kind"),
        "fact.level": Phrase(es: "Nivel", pt: "Nível", en: "Level"),
        "fact.hours": Phrase(es: "Horas lectivas", pt: "Horas de estudo", en: "Learning hours"),
        "fact.issued": Phrase(es: "Fecha de emisión", pt: "Data de emissão", en: "Issued on"),
        "fact.expires": Phrase(es: "Válido hasta", pt: "Válido até", en: "Valid until"),
        "fact.score": Phrase(es: "Resultado del examen", pt: "Resultado do exame", en: "Exam result"),
        "fact.marking": Phrase(es: "Cómo se evaluó", pt: "Como foi avaliado", en: "How it was marked"),
        "fact.validated": Phrase(es: "Curso validado por", pt: "Curso validado por", en: "Course validated by"),
        "fact.outcomes": Phrase(es: "Lo que sabe hacer", pt: "O que sabe fazer", en: "What the holder can do"),
        "fact.version": Phrase(es: "Versión del curso", pt: "Versão do curso", en: "Course version"),
        "fact.digest": Phrase(
            es: "Huella del paquete (SHA-256)",
            pt: "Impressão do pacote (SHA-256)",
            en: "Package digest (SHA-256)"),
        "fact.issuer": Phrase(es: "Emitido por", pt: "Emitido por", en: "Issued by"),
        "fact.serial": Phrase(es: "Número de serie", pt: "Número de série", en: "Serial number"),
        "missing.read": Phrase(es: "Leer «{{title}}»", pt: "Ler “{{title}}”", en: "Read “{{title}}”"),
        "missing.read-many": Phrase(
            es: "Leer {{count}} lecciones",
            pt: "Ler {{count}} aulas",
            en: "Read {{count}} lessons"),
        "missing.finish-many": Phrase(
            es: "Terminar {{count}} prácticas",
            pt: "Terminar {{count}} práticas",
            en: "Finish {{count}} practices"),
        "missing.finish": Phrase(es: "Terminar «{{title}}»", pt: "Terminar “{{title}}”", en: "Finish “{{title}}”"),
        "missing.pass": Phrase(es: "Aprobar «{{title}}»", pt: "Ser aprovado em “{{title}}”", en: "Pass “{{title}}”"),
        "missing.mark": Phrase(
            es: "Aprobar «{{title}}», que corrige su consultor",
            pt: "Ser aprovado em “{{title}}”, que seu consultor corrige",
            en: "Pass “{{title}}”, which your consultant marks"),
        "missing.mentor": Phrase(
            es: "{{time}} de mentoría con un consultor",
            pt: "{{time}} de mentoria com um consultor",
            en: "{{time}} of mentoring with a consultant"),
        "missing.choice": Phrase(
            es: "Terminar {{count}} de: {{titles}}",
            pt: "Terminar {{count}} de: {{titles}}",
            en: "Finish {{count}} of: {{titles}}"),
        "missing.points": Phrase(
            es: "tiene {{score}}; hace falta {{pass}}",
            pt: "você tem {{score}}; é preciso {{pass}}",
            en: "you have {{score}}; {{pass}} is needed"),
        "need.export": Phrase(es: "Quiero exportar", pt: "Quero exportar", en: "I want to export"),
        "need.tariff": Phrase(
            es: "Quiero pagar menos arancel",
            pt: "Quero pagar menos tarifa",
            en: "I want to pay less duty"),
        "need.price": Phrase(
            es: "Quiero calcular mi precio",
            pt: "Quero calcular meu preço",
            en: "I want to work out my price"),
        "need.papers": Phrase(
            es: "Quiero preparar los documentos",
            pt: "Quero preparar os documentos",
            en: "I want to prepare the documents"),
        "need.cash": Phrase(
            es: "Quiero ordenar mi caja",
            pt: "Quero organizar meu caixa",
            en: "I want to put my cash in order"),
        "rule.all-lessons": Phrase(es: "Leer todas las lecciones", pt: "Ler todas as aulas", en: "Read every lesson"),
        "rule.lessons": Phrase(es: "Leer {{titles}}", pt: "Ler {{titles}}", en: "Read {{titles}}"),
        "rule.done": Phrase(es: "Terminar {{titles}}", pt: "Terminar {{titles}}", en: "Finish {{titles}}"),
        "rule.passed": Phrase(es: "Aprobar {{titles}}", pt: "Ser aprovado em {{titles}}", en: "Pass {{titles}}"),
        "rule.at-least": Phrase(
            es: "Terminar al menos {{count}} de {{titles}}",
            pt: "Terminar pelo menos {{count}} de {{titles}}",
            en: "Finish at least {{count}} of {{titles}}"),
        "rule.mentoring": Phrase(
            es: "{{time}} de mentoría con un consultor, confirmadas por ambas partes",
            pt: "{{time}} de mentoria com um consultor, confirmadas pelas duas partes",
            en: "{{time}} of mentoring with a consultant, confirmed by both sides"),
        "scope.own": Phrase(es: "lo propio", pt: "o próprio", en: "one's own"),
        "scope.organisation": Phrase(es: "su organización", pt: "sua organização", en: "the organisation"),
        "scope.region": Phrase(es: "toda la región", pt: "toda a região", en: "the whole region"),
        "verify.malformed": Phrase(
            es:
                "Ese número no tiene la forma de un número de serie: son 16 letras y cifras, y la última comprueba las demás. Revíselo, por favor.",
            pt:
                "Esse número não tem a forma de um número de série: são 16 letras e algarismos, e o último confere os demais. Verifique, por favor.",
            en:
                "That is not the form of a serial number: it has 16 letters and digits, and the last checks the others. Please look again."
        ),
        "consent.service": Phrase(es: "Usar el servicio", pt: "Usar o serviço", en: "Use the service"),
        "consent.service.text": Phrase(
            es:
                "Guardamos su nombre, su forma de entrar y su avance en los cursos para darle el servicio y sus certificados. Es necesario para tener una cuenta.",
            pt:
                "Guardamos seu nome, sua forma de entrar e seu progresso nos cursos para prestar o serviço e emitir seus certificados. É necessário para ter uma conta.",
            en:
                "We keep your name, how you sign in and your progress to give you the service and your certificates. It is needed for an account."
        ),
        "consent.organisationSeesProgress": Phrase(
            es: "Que mi organización vea mi avance",
            pt: "Que minha organização veja meu progresso",
            en: "My organisation sees my progress"),
        "consent.organisationSeesProgress.text": Phrase(
            es:
                "La persona que administra su empresa o gremio ve en qué curso está y qué terminó. No ve sus respuestas.",
            pt:
                "A pessoa que administra sua empresa ou entidade vê em que curso você está e o que terminou. Não vê suas respostas.",
            en:
                "Whoever administers your firm or chamber sees which course you take and what you finished. They do not see your answers."
        ),
        "consent.statistics": Phrase(es: "Estadísticas", pt: "Estatísticas", en: "Statistics"),
        "consent.statistics.text": Phrase(
            es: "Contamos su participación en cifras por país y sector, sin su nombre.",
            pt: "Contamos sua participação em números por país e setor, sem o seu nome.",
            en: "We count you in figures by country and sector, without your name."),
        "consent.followUp": Phrase(
            es: "Que me escriban después",
            pt: "Que me escrevam depois",
            en: "Write to me later"),
        "consent.followUp.text": Phrase(
            es: "A los 6 y 12 meses le preguntamos qué le sirvió. Son pocas preguntas.",
            pt: "Aos 6 e 12 meses perguntamos o que lhe serviu. São poucas perguntas.",
            en: "After 6 and 12 months we ask what was of use. A few questions only."),
        "consent.certificatePublic": Phrase(
            es: "Mi nombre en la credencial",
            pt: "Meu nome na credencial",
            en: "My name in the credential"),
        "consent.certificatePublic.text": Phrase(
            es: "La credencial digital lleva su nombre escrito, para que otros programas lo lean.",
            pt: "A credencial digital traz seu nome escrito, para que outros programas o leiam.",
            en: "The digital credential carries your name in writing, for other programs to read."),
        "consent.promotionMail": Phrase(
            es: "Noticias de cursos y ferias",
            pt: "Notícias de cursos e feiras",
            en: "News of courses and fairs"),
        "consent.promotionMail.text": Phrase(
            es: "Un mensaje de vez en cuando. Se quita con un toque.",
            pt: "Uma mensagem de vez em quando. Sai com um toque.",
            en: "A message now and then. One tap ends it.")
    ]
}
