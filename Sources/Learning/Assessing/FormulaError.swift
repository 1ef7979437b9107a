import People

/// Why a formula cannot be read or worked out, and where.
public struct FormulaError: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case empty, tooLong, tooDeep, unexpectedEnd
        case unexpected(String)
        case unknownFunction(String)
        case wrongArgumentCount(String)
        case unknownVariable(String)
        case divisionByZero, notANumber, overflow
        /// The second argument of `round` is no whole number from −12 to 12.
        case badDigits
    }

    public var kind: Kind
    /// Character of the formula, from 1.
    public var column: Int

    public init(_ kind: Kind, at column: Int) {
        self.kind = kind
        self.column = column
    }

    public func sentence(in language: Language) -> String {
        let (es, pt, en) = sentences
        return switch language {
        case .pt: "\(pt) (coluna \(column))"
        case .en: "\(en) (column \(column))"
        default: "\(es) (columna \(column))"
        }
    }

    private var sentences: (es: String, pt: String, en: String) {
        switch kind {
        case .empty: ("la fórmula está vacía", "a fórmula está vazia", "the formula is empty")
        case .tooLong:
            ("la fórmula es demasiado larga", "a fórmula é longa demais", "the formula is too long")
        case .tooDeep:
            ("demasiados paréntesis anidados", "parênteses aninhados demais", "too many nested parentheses")
        case .unexpectedEnd:
            ("la fórmula termina antes de tiempo", "a fórmula termina antes do tempo", "the formula ends too early")
        case .unexpected(let text):
            ("no se esperaba «\(text)»", "«\(text)» não era esperado", "“\(text)” was not expected")
        case .unknownFunction(let name):
            (
                "no existe la función «\(name)»; hay min, max, round, floor, ceil y abs",
                "não existe a função «\(name)»; há min, max, round, floor, ceil e abs",
                "there is no function “\(name)”; there are min, max, round, floor, ceil and abs"
            )
        case .wrongArgumentCount(let name):
            (
                "«\(name)» lleva otra cantidad de valores", "«\(name)» leva outra quantidade de valores",
                "“\(name)” takes another number of values"
            )
        case .unknownVariable(let name):
            (
                "la variable «\(name)» no está declarada", "a variável «\(name)» não está declarada",
                "the variable “\(name)” is not declared"
            )
        case .divisionByZero: ("división por cero", "divisão por zero", "division by zero")
        case .notANumber:
            ("el resultado no es un número", "o resultado não é um número", "the result is not a number")
        case .overflow:
            ("el resultado es demasiado grande", "o resultado é grande demais", "the result is too large")
        case .badDigits:
            (
                "round pide de −12 a 12 decimales", "round pede de −12 a 12 casas decimais",
                "round takes −12 to 12 decimal places"
            )
        }
    }
}
