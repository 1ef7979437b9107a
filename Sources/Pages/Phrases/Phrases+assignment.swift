extension Phrases {
    /// Assignments and their marks.
    static let assignment: [String: Phrase] = [
        "assignment.kind": Phrase(
            es: "Trabajo con consultor",
            pt: "Trabalho com consultor",
            en: "Assignment marked by a consultant"),
        "assignment.task": Phrase(es: "Qué hay que hacer", pt: "O que é preciso fazer", en: "What to do"),
        "assignment.rubric": Phrase(es: "Con qué se corrige", pt: "Como será corrigido", en: "How it is marked"),
        "assignment.rubric.note": Phrase(
            es: "Léalo antes de empezar: el consultor marcará un nivel en cada criterio.",
            pt: "Leia antes de começar: o consultor marcará um nível em cada critério.",
            en: "Read it before you start: the consultant chooses one level for each criterion."),
        "assignment.state": Phrase(es: "Cómo va", pt: "Como está", en: "Where it stands"),
        "assignment.work": Phrase(es: "Su trabajo", pt: "Seu trabalho", en: "Your work"),
        "assignment.attempt": Phrase(
            es: "Entrega {{attempt}}",
            pt: "Entrega {{attempt}}",
            en: "Submission {{attempt}}"),
        "assignment.text": Phrase(es: "Texto", pt: "Texto", en: "Text"),
        "assignment.text.hint": Phrase(
            es: "Se guarda solo mientras escribe.",
            pt: "É salvo sozinho enquanto você escreve.",
            en: "It is saved by itself as you write."),
        "assignment.files": Phrase(es: "Archivos", pt: "Arquivos", en: "Files"),
        "assignment.files.none": Phrase(
            es: "Todavía no hay archivos.",
            pt: "Ainda não há arquivos.",
            en: "No files yet."),
        "assignment.files.add": Phrase(es: "Agregar un archivo", pt: "Adicionar um arquivo", en: "Add a file"),
        "assignment.files.upload": Phrase(es: "Subir", pt: "Enviar arquivo", en: "Upload"),
        "assignment.files.remove": Phrase(es: "Quitar", pt: "Remover", en: "Remove"),
        "assignment.save": Phrase(es: "Guardar borrador", pt: "Salvar rascunho", en: "Save draft"),
        "assignment.submit": Phrase(
            es: "Entregar para corrección",
            pt: "Entregar para correção",
            en: "Submit for marking"),
        "assignment.confirm": Phrase(es: "¿Entregar ahora?", pt: "Entregar agora?", en: "Submit now?"),
        "assignment.confirm.text": Phrase(
            es: "Después de entregar no podrá cambiarlo hasta recibir la corrección.",
            pt: "Depois de entregar, você não poderá mudá-lo até receber a correção.",
            en: "After submitting you cannot change it until it has been marked."),
        "assignment.confirm.button": Phrase(es: "Sí, entregar", pt: "Sim, entregar", en: "Yes, submit"),
        "assignment.confirm.back": Phrase(es: "Seguir escribiendo", pt: "Continuar escrevendo", en: "Keep writing"),
        "assignment.wait": Phrase(
            es: "Respuesta esperada: {{.}}.",
            pt: "Resposta esperada: {{.}}.",
            en: "Expected reply: {{.}}."),
        "assignment.submitted": Phrase(es: "Entregado", pt: "Entregue", en: "Submitted"),
        "assignment.submitted.text": Phrase(
            es: "Le avisaremos aquí mismo. Mientras tanto puede seguir con el curso.",
            pt: "Avisaremos aqui mesmo. Enquanto isso, você pode continuar o curso.",
            en: "We will tell you right here. Meanwhile you can go on with the course."),
        "assignment.returned": Phrase(
            es: "El consultor le pide mejorar algo",
            pt: "O consultor pede que melhore algo",
            en: "The consultant asks you to improve something"),
        "assignment.returned.text": Phrase(
            es: "Lea los comentarios de cada criterio, mejore el trabajo y entréguelo de nuevo.",
            pt: "Leia os comentários de cada critério, melhore o trabalho e entregue de novo.",
            en: "Read the comments on each criterion, improve the work and submit it again."),
        "assignment.marks": Phrase(es: "Corrección", pt: "Correção", en: "Marks"),
        "assignment.marks.by": Phrase(es: "{{by}} · {{date}}", pt: "{{by}} · {{date}}", en: "{{by}} · {{date}}"),
        "assignment.passed": Phrase(es: "Aprobado", pt: "Aprovado", en: "Passed"),
        "assignment.distinction": Phrase(
            es: "Aprobado con distinción",
            pt: "Aprovado com distinção",
            en: "Passed with distinction"),
        "assignment.outcome.returned": Phrase(
            es: "Devuelto para mejorar",
            pt: "Devolvido para melhorar",
            en: "Returned for another try"),
        "assignment.failed": Phrase(es: "No aprobado", pt: "Não aprovado", en: "Not passed"),
        "assignment.earlier": Phrase(es: "Correcciones anteriores", pt: "Correções anteriores", en: "Earlier marks"),
        "assignment.visitor": Phrase(
            es: "Para entregar el trabajo hace falta una cuenta.",
            pt: "Para entregar o trabalho é preciso ter conta.",
            en: "Submitting needs an account."),
        "assignment.given": Phrase(es: "nivel obtenido", pt: "nível obtido", en: "level given"),
        "timeline.here": Phrase(es: "ahora", pt: "agora", en: "now"),
        "assignment.kept": Phrase(
            es: "En este dispositivo quedó un texto sin enviar, distinto del guardado.",
            pt: "Neste aparelho ficou um texto não enviado, diferente do salvo.",
            en: "This device holds a text that was not sent, different from the saved one."),
        "assignment.kept.use": Phrase(es: "Usar ese texto", pt: "Usar esse texto", en: "Use that text")
    ]
}
