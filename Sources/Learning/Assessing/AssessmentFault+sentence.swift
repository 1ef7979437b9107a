import People

extension AssessmentFault {
    /// What is wrong, for the author.
    public func sentence(in language: Language) -> String {
        let (es, pt, en) = sentences
        return switch language {
        case .es: es
        case .pt: pt
        case .en: en
        }
    }

    private var sentences: (es: String, pt: String, en: String) {
        switch kind {
        case .unknownBank(let bank):
            (
                "No existe el banco «\(bank)».", "Não existe o banco «\(bank)».", "There is no bank “\(bank)”."
            )
        case .poolTooSmall(let bank, let wanted, let found):
            (
                "Se piden \(wanted) ítems del banco «\(bank)» y hay \(found) con esas etiquetas.",
                "Pedem-se \(wanted) itens do banco «\(bank)» e há \(found) com essas etiquetas.",
                "\(wanted) items are asked of bank “\(bank)”, which has \(found) with these tags."
            )
        case .drawsExceedBank(let bank):
            (
                "Los sorteos juntos piden más ítems de los que tiene el banco «\(bank)».",
                "Os sorteios juntos pedem mais itens do que o banco «\(bank)» tem.",
                "Together the draws ask for more items than bank “\(bank)” has."
            )
        case .badDrawCount(let count):
            (
                "No se pueden sortear \(count) ítems.", "Não se podem sortear \(count) itens.",
                "\(count) items cannot be drawn."
            )
        case .repeatedItem(let item):
            (
                "El ítem «\(item)» está dos veces.", "O item «\(item)» está duas vezes.",
                "The item “\(item)” is there twice."
            )
        case .noQuestions:
            ("El cuestionario no tiene preguntas.", "O questionário não tem perguntas.", "The quiz has no questions.")
        case .noPoints:
            (
                "Ninguna pregunta da puntos, así que nadie puede aprobar.",
                "Nenhuma pergunta dá pontos, portanto ninguém pode ser aprovado.",
                "No question gives points, so nobody can pass."
            )
        }
    }
}
