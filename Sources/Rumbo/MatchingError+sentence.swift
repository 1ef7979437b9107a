import Matching
import People

extension MatchingError {
    /// What is wrong, for the person at the terminal.
    func sentence(in language: Language) -> String {
        switch language {
        case .es: spanish
        case .pt: portuguese
        case .en: english
        }
    }

    private var spanish: String {
        switch self {
        case .costOutOfRange(let row, let column, let cost):
            "el costo \(cost) de la fila \(row) en la columna \(column) está fuera de 0…2147483647."
        case .marginalOutOfRange(let column, let marginal):
            "el costo marginal \(marginal) de la columna \(column) no cabe en 32 bits."
        case .negativeCapacity(let column): "la columna \(column) tiene una capacidad negativa."
        case .marginalsNotRising(let column): "los costos marginales de la columna \(column) bajan."
        case .unknownColumn(let row, let column): "la fila \(row) nombra la columna \(column), que no existe."
        case .unknownRow(let row): "no existe la fila \(row)."
        case .unknownEdge(let row, let column): "la fila \(row) no tiene la columna \(column)."
        case .duplicateEdge(let row, let column): "la fila \(row) nombra dos veces la columna \(column)."
        case .rowWithoutEdge(let row): "la fila \(row) no tiene ninguna columna posible."
        case .noRoom(let row): "no queda ningún lugar para la fila \(row)."
        case .cancelled: "se detuvo antes de terminar."
        case .overflow: "es demasiado grande."
        case .malformed: "no es un archivo ALMATCH1 entero y ordenado."
        }
    }

    private var portuguese: String {
        switch self {
        case .costOutOfRange(let row, let column, let cost):
            "o custo \(cost) da linha \(row) na coluna \(column) está fora de 0…2147483647."
        case .marginalOutOfRange(let column, let marginal):
            "o custo marginal \(marginal) da coluna \(column) não cabe em 32 bits."
        case .negativeCapacity(let column): "a coluna \(column) tem uma capacidade negativa."
        case .marginalsNotRising(let column): "os custos marginais da coluna \(column) diminuem."
        case .unknownColumn(let row, let column): "a linha \(row) indica a coluna \(column), que não existe."
        case .unknownRow(let row): "não existe a linha \(row)."
        case .unknownEdge(let row, let column): "a linha \(row) não tem a coluna \(column)."
        case .duplicateEdge(let row, let column): "a linha \(row) indica duas vezes a coluna \(column)."
        case .rowWithoutEdge(let row): "a linha \(row) não tem nenhuma coluna possível."
        case .noRoom(let row): "não resta nenhum lugar para a linha \(row)."
        case .cancelled: "foi interrompido antes do fim."
        case .overflow: "é grande demais."
        case .malformed: "não é um arquivo ALMATCH1 inteiro e ordenado."
        }
    }

    private var english: String {
        switch self {
        case .costOutOfRange(let row, let column, let cost):
            "the cost \(cost) of row \(row) in column \(column) lies outside 0…2147483647."
        case .marginalOutOfRange(let column, let marginal):
            "the marginal \(marginal) of column \(column) does not fit 32 bits."
        case .negativeCapacity(let column): "column \(column) has a negative capacity."
        case .marginalsNotRising(let column): "the marginals of column \(column) fall."
        case .unknownColumn(let row, let column): "row \(row) names column \(column), which does not exist."
        case .unknownRow(let row): "there is no row \(row)."
        case .unknownEdge(let row, let column): "row \(row) does not have column \(column)."
        case .duplicateEdge(let row, let column): "row \(row) names column \(column) twice."
        case .rowWithoutEdge(let row): "row \(row) has no column it could take."
        case .noRoom(let row): "no place is left for row \(row)."
        case .cancelled: "it was stopped before its end."
        case .overflow: "it is too large."
        case .malformed(let reason): "this is not a whole ALMATCH1 file in order: \(reason)."
        }
    }
}
