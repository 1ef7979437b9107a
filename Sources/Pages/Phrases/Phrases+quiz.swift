extension Phrases {
    /// Quizzes, attempts, results.
    static let quiz: [String: Phrase] = [
        "quiz.diagnostic": Phrase(es: "Diagnóstico", pt: "Diagnóstico", en: "Diagnostic"),
        "quiz.practice": Phrase(es: "Práctica", pt: "Prática", en: "Practice"),
        "quiz.exam": Phrase(es: "Examen", pt: "Exame", en: "Exam"),
        "quiz.diagnostic.text": Phrase(
            es: "Antes de empezar: muestra qué lecciones le servirán más. No cuenta para el certificado.",
            pt: "Antes de começar: mostra quais aulas serão mais úteis. Não conta para o certificado.",
            en: "Before you start: it shows which lessons will help most. It does not count for the certificate."),
        "quiz.rules": Phrase(es: "Las reglas", pt: "As regras", en: "The rules"),
        "quiz.rule.items": Phrase(
            es: "{{#items}}{{#one}}Una pregunta{{/one}}{{^one}}{{text}} preguntas{{/one}}{{/items}}",
            pt: "{{#items}}{{#one}}Uma pergunta{{/one}}{{^one}}{{text}} perguntas{{/one}}{{/items}}",
            en: "{{#items}}{{#one}}One question{{/one}}{{^one}}{{text}} questions{{/one}}{{/items}}"),
        "quiz.rule.time": Phrase(
            es:
                "{{#one}}1 minuto{{/one}}{{^one}}{{text}} minutos{{/one}} desde que empieza; el reloj sigue aunque cierre la página",
            pt:
                "{{#one}}1 minuto{{/one}}{{^one}}{{text}} minutos{{/one}} a partir do início; o relógio continua mesmo que você feche a página",
            en:
                "{{#one}}1 minute{{/one}}{{^one}}{{text}} minutes{{/one}} from the start; the clock runs on if you close the page"
        ),
        "quiz.rule.grace": Phrase(
            es: "Lo que llegue hasta {{text}} segundos después se acepta y se marca como tardío",
            pt: "O que chegar até {{text}} segundos depois é aceito e marcado como atrasado",
            en: "What arrives up to {{text}} seconds later is accepted and marked as late"),
        "quiz.rule.untimed": Phrase(
            es: "Sin límite de tiempo: puede dejarlo y volver",
            pt: "Sem limite de tempo: você pode sair e voltar",
            en: "No time limit: leave and come back"),
        "quiz.rule.pass": Phrase(es: "Se aprueba con {{pass}}", pt: "Aprova-se com {{pass}}", en: "{{pass}} to pass"),
        "quiz.rule.attempts": Phrase(
            es: "{{#one}}Un solo intento{{/one}}{{^one}}{{text}} intentos{{/one}}",
            pt: "{{#one}}Uma única tentativa{{/one}}{{^one}}{{text}} tentativas{{/one}}",
            en: "{{#one}}One attempt{{/one}}{{^one}}{{text}} attempts{{/one}}"),
        "quiz.rule.attempts.any": Phrase(
            es: "Todos los intentos que quiera",
            pt: "Quantas tentativas quiser",
            en: "As many attempts as you like"),
        "quiz.rule.best": Phrase(
            es: "Cuenta su mejor resultado",
            pt: "Conta seu melhor resultado",
            en: "Your best result counts"),
        "quiz.rule.last": Phrase(
            es: "Cuenta su último resultado",
            pt: "Conta seu último resultado",
            en: "Your last result counts"),
        "quiz.rule.average": Phrase(
            es: "Cuenta el promedio de sus resultados",
            pt: "Conta a média dos seus resultados",
            en: "The average of your results counts"),
        "quiz.rule.feedback.closed": Phrase(
            es: "Verá los comentarios al terminar cada intento",
            pt: "Você verá os comentários ao fim de cada tentativa",
            en: "You see remarks after each attempt"),
        "quiz.rule.feedback.final": Phrase(
            es: "Verá los comentarios al aprobar o al agotar los intentos",
            pt: "Você verá os comentários ao ser aprovado ou esgotar as tentativas",
            en: "You see remarks once you pass or have no attempt left"),
        "quiz.rule.feedback.never": Phrase(
            es: "No se muestran comentarios",
            pt: "Não se mostram comentários",
            en: "No remarks are shown"),
        "quiz.rule.reveal.closed": Phrase(
            es: "Verá las respuestas correctas al terminar cada intento",
            pt: "Você verá as respostas certas ao fim de cada tentativa",
            en: "You see the right answers after each attempt"),
        "quiz.rule.reveal.final": Phrase(
            es: "Verá las respuestas correctas al aprobar o al agotar los intentos",
            pt: "Você verá as respostas certas ao ser aprovado ou esgotar as tentativas",
            en: "You see the right answers once you pass or have no attempt left"),
        "quiz.rule.reveal.never": Phrase(
            es: "Las respuestas correctas no se muestran",
            pt: "As respostas certas não são mostradas",
            en: "Right answers are not shown"),
        "quiz.rule.negative": Phrase(
            es: "Una respuesta equivocada puede restar puntos",
            pt: "Uma resposta errada pode descontar pontos",
            en: "A wrong answer may cost points"),
        "quiz.rule.saved": Phrase(
            es: "Cada respuesta se guarda sola. Si se corta la conexión, se envía al volver.",
            pt: "Cada resposta é salva sozinha. Se a conexão cair, é enviada quando voltar.",
            en: "Every answer is saved by itself. If the line drops, it is sent when it is back."),
        "quiz.start": Phrase(es: "Empezar", pt: "Começar", en: "Start"),
        "quiz.start.again": Phrase(
            es: "Empezar otro intento",
            pt: "Começar outra tentativa",
            en: "Start another attempt"),
        "quiz.resume": Phrase(es: "Seguir con el intento", pt: "Continuar a tentativa", en: "Go on with the attempt"),
        "quiz.resume.text": Phrase(
            es: "Lleva {{#open.answered}}{{text}}{{/open.answered}} de {{#open.of}}{{text}}{{/open.of}} respondidas.",
            pt: "Você respondeu {{#open.answered}}{{text}}{{/open.answered}} de {{#open.of}}{{text}}{{/open.of}}.",
            en: "{{#open.answered}}{{text}}{{/open.answered}} of {{#open.of}}{{text}}{{/open.of}} answered."),
        "quiz.remaining": Phrase(es: "Quedan {{.}}.", pt: "Restam {{.}}.", en: "{{.}} left."),
        "quiz.left": Phrase(
            es:
                "{{#zero}}No le quedan intentos{{/zero}}{{#one}}Le queda 1 intento{{/one}}{{^zero}}{{^one}}Le quedan {{text}} intentos{{/one}}{{/zero}}",
            pt:
                "{{#zero}}Você não tem mais tentativas{{/zero}}{{#one}}Resta 1 tentativa{{/one}}{{^zero}}{{^one}}Restam {{text}} tentativas{{/one}}{{/zero}}",
            en:
                "{{#zero}}No attempt left{{/zero}}{{#one}}1 attempt left{{/one}}{{^zero}}{{^one}}{{text}} attempts left{{/one}}{{/zero}}"
        ),
        "quiz.history": Phrase(es: "Sus intentos", pt: "Suas tentativas", en: "Your attempts"),
        "quiz.attempt": Phrase(es: "Intento {{number}}", pt: "Tentativa {{number}}", en: "Attempt {{number}}"),
        "quiz.counted": Phrase(
            es: "Resultado que cuenta: {{.}}",
            pt: "Resultado que conta: {{.}}",
            en: "Result that counts: {{.}}"),
        "quiz.passed": Phrase(es: "Aprobado", pt: "Aprovado", en: "Passed"),
        "quiz.failed": Phrase(es: "No alcanzó", pt: "Não atingiu", en: "Not reached"),
        "quiz.marking": Phrase(es: "En corrección", pt: "Em correção", en: "Being marked"),
        "quiz.finished": Phrase(es: "Terminado", pt: "Concluído", en: "Finished"),
        "quiz.open": Phrase(es: "Abierto", pt: "Em aberto", en: "Open"),
        "quiz.visitor": Phrase(
            es: "Para responder hace falta una cuenta: así se guardan sus respuestas.",
            pt: "Para responder é preciso ter conta: assim suas respostas ficam salvas.",
            en: "Answering needs an account, so that your answers are kept."),
        "attempt.question": Phrase(
            es: "Pregunta {{number}} de {{#total}}{{text}}{{/total}}",
            pt: "Pergunta {{number}} de {{#total}}{{text}}{{/total}}",
            en: "Question {{number}} of {{#total}}{{text}}{{/total}}"),
        "attempt.questions": Phrase(
            es: "{{#answered}}<b data-answered>{{text}}</b>{{/answered}} de {{#total}}{{text}}{{/total}} respondidas",
            pt: "{{#answered}}<b data-answered>{{text}}</b>{{/answered}} de {{#total}}{{text}}{{/total}} respondidas",
            en: "{{#answered}}<b data-answered>{{text}}</b>{{/answered}} of {{#total}}{{text}}{{/total}} answered"),
        "attempt.jump": Phrase(es: "Ir a la pregunta", pt: "Ir para a pergunta", en: "Go to question"),
        "attempt.answered": Phrase(es: "respondida", pt: "respondida", en: "answered"),
        "attempt.unanswered": Phrase(es: "sin responder", pt: "sem resposta", en: "unanswered"),
        "attempt.next": Phrase(es: "Siguiente", pt: "Próxima", en: "Next"),
        "attempt.previous": Phrase(es: "Anterior", pt: "Anterior", en: "Previous"),
        "attempt.review": Phrase(es: "Revisar y enviar", pt: "Revisar e enviar", en: "Review and send"),
        "attempt.save": Phrase(es: "Guardar", pt: "Salvar", en: "Save"),
        "attempt.whole": Phrase(es: "Ver todas en una página", pt: "Ver todas em uma página", en: "All on one page"),
        "attempt.single": Phrase(es: "Ver de a una", pt: "Ver uma por vez", en: "One at a time"),
        "attempt.time": Phrase(es: "Quedan {{.}}", pt: "Restam {{.}}", en: "{{.}} left"),
        "attempt.deadline": Phrase(es: "Termina a las {{.}}", pt: "Termina às {{.}}", en: "Ends at {{.}}"),
        "attempt.time.minutes": Phrase(es: "min", pt: "min", en: "min"),
        "attempt.time.seconds": Phrase(es: "s", pt: "s", en: "s"),
        "attempt.time.left": Phrase(es: "Quedan", pt: "Restam", en: "Left:"),
        "attempt.time.over": Phrase(
            es: "Terminó el tiempo. Enviando lo que respondió…",
            pt: "O tempo terminou. Enviando o que você respondeu…",
            en: "Time is up. Sending your answers…"),
        "attempt.time.five": Phrase(es: "Quedan cinco minutos.", pt: "Restam cinco minutos.", en: "Five minutes left."),
        "attempt.time.one": Phrase(es: "Queda un minuto.", pt: "Resta um minuto.", en: "One minute left."),
        "attempt.conflict": Phrase(
            es: "Esta respuesta cambió en otra ventana o dispositivo. Se muestra la más reciente.",
            pt: "Esta resposta mudou em outra janela ou aparelho. É mostrada a mais recente.",
            en: "This answer was changed in another window or device. The latest is shown."),
        "attempt.signed-out": Phrase(
            es: "Su sesión terminó. Lo que respondió quedó en este aparato y se enviará cuando entre de nuevo.",
            pt:
                "Sua sessão terminou. O que você respondeu ficou neste aparelho e será enviado quando você entrar de novo.",
            en: "You are signed out. What you answered is kept on this device and will be sent when you sign in again."),
        "attempt.closed": Phrase(
            es: "El intento ya se cerró.",
            pt: "A tentativa já foi encerrada.",
            en: "The attempt is already closed."),
        "item.single": Phrase(es: "Elija una respuesta", pt: "Escolha uma resposta", en: "Choose one answer"),
        "item.multiple": Phrase(
            es: "Elija todas las correctas",
            pt: "Escolha todas as corretas",
            en: "Choose all that are right"),
        "item.trueFalse": Phrase(es: "¿Verdadero o falso?", pt: "Verdadeiro ou falso?", en: "True or false?"),
        "item.text": Phrase(es: "Su respuesta", pt: "Sua resposta", en: "Your answer"),
        "item.numeric": Phrase(
            es: "Su respuesta, en números",
            pt: "Sua resposta, em números",
            en: "Your answer, in numbers"),
        "item.numeric.example": Phrase(
            es: "Escriba el número así: {{.}}",
            pt: "Escreva o número assim: {{.}}",
            en: "Write the number like this: {{.}}"),
        "item.matching": Phrase(
            es: "Elija la pareja de cada una",
            pt: "Escolha o par de cada uma",
            en: "Choose the partner of each"),
        "item.ordering": Phrase(
            es: "Ordene de la primera a la última",
            pt: "Ordene da primeira à última",
            en: "Put in order, first to last"),
        "item.ordering.up": Phrase(es: "Subir", pt: "Subir", en: "Move up"),
        "item.ordering.down": Phrase(es: "Bajar", pt: "Descer", en: "Move down"),
        "item.cloze": Phrase(es: "Complete los espacios", pt: "Complete as lacunas", en: "Fill the gaps"),
        "item.cloze.gap": Phrase(es: "Espacio {{number}}", pt: "Lacuna {{number}}", en: "Gap {{number}}"),
        "item.essay": Phrase(es: "Su respuesta", pt: "Sua resposta", en: "Your answer"),
        "item.essay.person": Phrase(
            es: "La corrige una persona.",
            pt: "É corrigida por uma pessoa.",
            en: "A person marks it."),
        "item.words": Phrase(es: "palabras", pt: "palavras", en: "words"),
        "review.title": Phrase(
            es: "Revise antes de enviar",
            pt: "Revise antes de enviar",
            en: "Look it over before sending"),
        "review.text": Phrase(
            es: "Todavía puede cambiar cualquier respuesta.",
            pt: "Você ainda pode mudar qualquer resposta.",
            en: "You can still change any answer."),
        "review.unanswered": Phrase(
            es: "{{#one}}Queda 1 pregunta sin responder{{/one}}{{^one}}Quedan {{text}} preguntas sin responder{{/one}}",
            pt: "{{#one}}Resta 1 pergunta sem resposta{{/one}}{{^one}}Restam {{text}} perguntas sem resposta{{/one}}",
            en: "{{#one}}1 question is unanswered{{/one}}{{^one}}{{text}} questions are unanswered{{/one}}"),
        "review.complete": Phrase(es: "Respondió todo", pt: "Você respondeu tudo", en: "All answered"),
        "review.send": Phrase(
            es: "Enviar y ver el resultado",
            pt: "Enviar e ver o resultado",
            en: "Send and see the result"),
        "review.back": Phrase(es: "Volver a las preguntas", pt: "Voltar às perguntas", en: "Back to the questions"),
        "review.none": Phrase(es: "sin responder", pt: "sem resposta", en: "unanswered"),
        "review.change": Phrase(es: "Cambiar", pt: "Mudar", en: "Change"),
        "review.final": Phrase(
            es: "Después de enviar no podrá cambiar este intento.",
            pt: "Depois de enviar, você não poderá mudar esta tentativa.",
            en: "After sending you cannot change this attempt."),
        "result.title": Phrase(es: "Resultado", pt: "Resultado", en: "Result"),
        "result.passed": Phrase(es: "Aprobó", pt: "Você foi aprovado", en: "You passed"),
        "result.failed": Phrase(es: "Todavía no", pt: "Ainda não", en: "Not yet"),
        "result.sheet": Phrase(
            es: "Todas las preguntas, con su clave",
            pt: "Todas as questões, com o gabarito",
            en: "Every question, with its key"),
        "result.marking": Phrase(es: "Falta la corrección", pt: "Falta a correção", en: "Marking to come"),
        "result.finished": Phrase(es: "Terminó", pt: "Você concluiu", en: "Done"),
        "result.points": Phrase(es: "{{points}} puntos", pt: "{{points}} pontos", en: "{{points}} points"),
        "result.pass": Phrase(es: "Se aprueba con {{pass}}", pt: "Aprova-se com {{pass}}", en: "{{pass}} to pass"),
        "result.bar": Phrase(
            es: "{{percent}}; se aprueba con {{pass}}",
            pt: "{{percent}}; aprova-se com {{pass}}",
            en: "{{percent}}; {{pass}} to pass"),
        "result.marking.text": Phrase(
            es:
                "{{#one}}Una respuesta la corrige una persona{{/one}}{{^one}}{{text}} respuestas las corrige una persona{{/one}}. El resultado cambiará cuando estén los puntos.",
            pt:
                "{{#one}}Uma resposta é corrigida por uma pessoa{{/one}}{{^one}}{{text}} respostas são corrigidas por uma pessoa{{/one}}. O resultado mudará quando houver os pontos.",
            en:
                "{{#one}}One answer is marked by a person{{/one}}{{^one}}{{text}} answers are marked by a person{{/one}}. The result will change once the points are in."
        ),
        "result.late": Phrase(
            es:
                "{{#one}}1 respuesta llegó después de hora{{/one}}{{^one}}{{text}} respuestas llegaron después de hora{{/one}}, dentro del margen.",
            pt:
                "{{#one}}1 resposta chegou depois da hora{{/one}}{{^one}}{{text}} respostas chegaram depois da hora{{/one}}, dentro da tolerância.",
            en: "{{#one}}1 answer came late{{/one}}{{^one}}{{text}} answers came late{{/one}}, within the grace time."),
        "result.by-time": Phrase(
            es: "El intento se cerró al terminar el tiempo, con lo que estaba guardado.",
            pt: "A tentativa foi encerrada ao fim do tempo, com o que estava salvo.",
            en: "The attempt closed when time was up, with what was saved."),
        "result.certificate": Phrase(
            es: "Qué cuenta para el certificado",
            pt: "O que conta para o certificado",
            en: "What counts for the certificate"),
        "result.earned": Phrase(
            es: "Con esto obtuvo su certificado",
            pt: "Com isto você obteve seu certificado",
            en: "With this you earned your certificate"),
        "result.reread": Phrase(es: "Para releer", pt: "Para reler", en: "To reread"),
        "result.answers": Phrase(es: "Sus respuestas", pt: "Suas respostas", en: "Your answers"),
        "result.right": Phrase(es: "Correcta", pt: "Correta", en: "Right"),
        "result.partial": Phrase(es: "En parte", pt: "Em parte", en: "Partly"),
        "result.wrong": Phrase(es: "Incorrecta", pt: "Incorreta", en: "Wrong"),
        "result.blank": Phrase(es: "Sin responder", pt: "Sem resposta", en: "Unanswered"),
        "result.given": Phrase(es: "Su respuesta", pt: "Sua resposta", en: "Your answer"),
        "result.correct": Phrase(es: "Respuesta correcta", pt: "Resposta certa", en: "Right answer"),
        "result.chosen": Phrase(es: "su elección", pt: "sua escolha", en: "your choice"),
        "result.is-right": Phrase(es: "correcta", pt: "correta", en: "right"),
        "result.late.one": Phrase(es: "llegó después de hora", pt: "chegou depois da hora", en: "came late"),
        "result.see": Phrase(es: "Releer: {{title}}", pt: "Reler: {{title}}", en: "Reread: {{title}}"),
        "result.again": Phrase(es: "Hacer otro intento", pt: "Fazer outra tentativa", en: "Try again"),
        "result.next": Phrase(es: "Seguir: {{title}}", pt: "Seguir: {{title}}", en: "Go on: {{title}}"),
        "result.quiz": Phrase(es: "Volver al cuestionario", pt: "Voltar ao questionário", en: "Back to the quiz"),
        "review.left": Phrase(
            es:
                "{{#zero}}Es su último intento.{{/zero}}{{#one}}Después le queda 1 intento.{{/one}}{{^zero}}{{^one}}Después le quedan {{text}} intentos.{{/one}}{{/zero}}",
            pt:
                "{{#zero}}É sua última tentativa.{{/zero}}{{#one}}Depois resta 1 tentativa.{{/one}}{{^zero}}{{^one}}Depois restam {{text}} tentativas.{{/one}}{{/zero}}",
            en:
                "{{#zero}}This is your last attempt.{{/zero}}{{#one}}1 attempt is left after it.{{/one}}{{^zero}}{{^one}}{{text}} attempts are left after it.{{/one}}{{/zero}}"
        )
    ]
}
