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
        let sentences = demand(facts.kind) + " " + marking(facts.marking)
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

    private func demand(_ kind: CertificateKind) -> String {
        switch (kind, language) {
        case (.aprobacion, .es): "Completó el recorrido del curso y aprobó sus evaluaciones."
        case (.aprobacion, .pt): "Concluiu o percurso do curso e obteve aprovação em suas avaliações."
        case (.aprobacion, .en): "Completed the course and passed its assessments."
        case (.asistencia, .es): "Asistió a las actividades del curso."
        case (.asistencia, .pt): "Participou das atividades do curso."
        case (.asistencia, .en): "Attended the activities of the course."
        case (.especializacion, .es): "Aprobó las evaluaciones y el proyecto de la especialización."
        case (.especializacion, .pt): "Obteve aprovação nas avaliações e no projeto da especialização."
        case (.especializacion, .en): "Passed the assessments and the project of the specialisation."
        case (.formador, .es): "Aprobó el curso y acreditó que puede formar a otras personas en su contenido."
        case (.formador, .pt): "Obteve aprovação no curso e comprovou que pode formar outras pessoas em seu conteúdo."
        case (.formador, .en): "Passed the course and showed the ability to train others in its content."
        }
    }

    private func marking(_ marking: Marking) -> String {
        switch (marking, language) {
        case (.automatic, .es): "Evaluación automática."
        case (.automatic, .pt): "Avaliação automática."
        case (.automatic, .en): "Marked automatically."
        case (.single, .es): "Evaluación por una persona con rúbrica."
        case (.single, .pt): "Avaliação por uma pessoa com rubrica."
        case (.single, .en): "Marked by one person against a rubric."
        case (.double, .es): "Evaluación por dos personas de manera independiente, con rúbrica."
        case (.double, .pt): "Avaliação por duas pessoas de forma independente, com rubrica."
        case (.double, .en): "Marked by two people independently against a rubric."
        }
    }
}
