/// The sentences that a credential says of its achievement, in the certificate's language.
struct CredentialWords {
    private let language: CertificateLanguage

    init(_ language: CertificateLanguage) {
        self.language = language
    }

    var score: String {
        switch language {
        case .es: "Calificación final"
        case .pt: "Nota final"
        case .en: "Final mark"
        }
    }

    /// One sentence: what the course is.
    func description(of facts: CertificateFacts) -> String {
        let hours = Self.number(facts.course.hours)
        let title = facts.course.title
        return switch language {
        case .es: "Curso «\(title)», nivel \(level(facts)), \(hours) horas lectivas."
        case .pt: "Curso “\(title)”, nível \(level(facts)), \(hours) horas-aula."
        case .en: "Course “\(title)”, \(level(facts)) level, \(hours) learning hours."
        }
    }

    /// What had to be done, how it was marked, and what the holder can do now, as Markdown.
    func criteria(of facts: CertificateFacts) -> String {
        let sentences = demand(facts) + " " + marking(facts.marking)
        guard !facts.course.outcomes.isEmpty else { return sentences }
        return sentences + "\n\n" + facts.course.outcomes.map { "- \($0)" }.joined(separator: "\n")
    }

    /// A number as JSON and OB write it: no needless decimals, a point.
    static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : String(value)
    }

    private func level(_ facts: CertificateFacts) -> String {
        switch (facts.course.level, language) {
        case (.basico, .en): "basic"
        case (.basico, _): "básico"
        case (.intermedio, .es): "intermedio"
        case (.intermedio, .pt): "intermediário"
        case (.intermedio, .en): "intermediate"
        case (.especializacion, .es): "especialización certificada"
        case (.especializacion, .pt): "especialização certificada"
        case (.especializacion, .en): "certified specialisation"
        }
    }

    private func demand(_ facts: CertificateFacts) -> String {
        switch (facts.kind, facts.marking) {
        case (.aprobacion, .reading): completed
        case (.aprobacion, _): passed
        case (.asistencia, _): attended
        case (.especializacion, .reading): completed
        case (.especializacion, .automatic), (.especializacion, .essays): passedAssessments
        case (.especializacion, .single), (.especializacion, .double): passedProject
        case (.especializacion, _): passedBoth
        case (.formador, _): trains
        }
    }

    private var completed: String {
        say(
            "Completó el recorrido del curso, que no tiene evaluación.",
            "Concluiu o percurso do curso, que não tem avaliação.", "Completed the course, which has no assessment.")
    }

    private var passed: String {
        say(
            "Completó el recorrido del curso y aprobó sus evaluaciones.",
            "Concluiu o percurso do curso e obteve aprovação em suas avaliações.",
            "Completed the course and passed its assessments.")
    }

    private var attended: String {
        say(
            "Asistió a las actividades del curso.", "Participou das atividades do curso.",
            "Attended the activities of the course.")
    }

    private var passedAssessments: String {
        say(
            "Aprobó las evaluaciones de la especialización.", "Obteve aprovação nas avaliações da especialização.",
            "Passed the assessments of the specialisation.")
    }

    private var passedProject: String {
        say(
            "Aprobó el proyecto de la especialización.", "Obteve aprovação no projeto da especialização.",
            "Passed the project of the specialisation.")
    }

    private var passedBoth: String {
        say(
            "Aprobó las evaluaciones y el proyecto de la especialización.",
            "Obteve aprovação nas avaliações e no projeto da especialização.",
            "Passed the assessments and the project of the specialisation.")
    }

    private var trains: String {
        say(
            "Aprobó el curso y acreditó que puede formar a otras personas en su contenido.",
            "Obteve aprovação no curso e comprovou que pode formar outras pessoas em seu conteúdo.",
            "Passed the course and showed the ability to train others in its content.")
    }

    private func marking(_ marking: Marking) -> String {
        switch marking {
        case .reading:
            say(
                "Sin evaluación: lectura de las lecciones.", "Sem avaliação: leitura das aulas.", "Not marked: reading."
            )
        case .automatic: say("Evaluación automática.", "Avaliação automática.", "Marked automatically.")
        case .essays:
            say(
                "Evaluación por cuestionarios, con preguntas abiertas corregidas por una persona.",
                "Avaliação por questionários, com questões abertas corrigidas por uma pessoa.",
                "Marked by quizzes, their open questions by one person.")
        case .single:
            say(
                "Evaluación por una persona con rúbrica.", "Avaliação por uma pessoa com rubrica.",
                "Marked by one person against a rubric.")
        case .double:
            say(
                "Evaluación por dos personas de manera independiente, con rúbrica.",
                "Avaliação por duas pessoas de forma independente, com rubrica.",
                "Marked by two people independently against a rubric.")
        case .quizzesAndSingle:
            say(
                "Evaluación por cuestionarios, y por una persona con rúbrica.",
                "Avaliação por questionários, e por uma pessoa com rubrica.",
                "Marked by quizzes, and by one person against a rubric.")
        case .quizzesAndDouble:
            say(
                "Evaluación por cuestionarios, y por dos personas de manera independiente, con rúbrica.",
                "Avaliação por questionários, e por duas pessoas de forma independente, com rubrica.",
                "Marked by quizzes, and by two people independently against a rubric.")
        }
    }

    private func say(_ es: String, _ pt: String, _ en: String) -> String {
        switch language {
        case .es: es
        case .pt: pt
        case .en: en
        }
    }
}
