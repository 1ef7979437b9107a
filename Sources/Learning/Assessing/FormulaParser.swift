/// Reads a formula by recursive descent, every recursion counted, into steps for a stack.
struct FormulaParser {
    private let characters: [Character]
    private var position = 0
    private var depth = 0
    private var steps: [Formula.Step] = []

    init(_ text: String) {
        // One more than allowed, so that `parse` sees that it is too long.
        characters = Array(text.prefix(Formula.maximumLength + 1))
    }

    mutating func parse() throws(FormulaError) -> [Formula.Step] {
        if characters.count > Formula.maximumLength { throw error(.tooLong) }
        skipSpace()
        if position == characters.count { throw error(.empty) }
        try sum()
        if let rest = peek { throw error(.unexpected(String(rest))) }
        return steps
    }

    // MARK: Grammar

    private mutating func sum() throws(FormulaError) {
        try product()
        while let sign = take("+-") {
            try product()
            emit(sign.character == "+" ? .add : .subtract, sign.column)
        }
    }

    private mutating func product() throws(FormulaError) {
        try signed()
        while let sign = take("*/") {
            try signed()
            emit(sign.character == "*" ? .multiply : .divide, sign.column)
        }
    }

    private mutating func signed() throws(FormulaError) {
        try descend()
        if let sign = take("+-") {
            try signed()
            if sign.character == "-" { emit(.negate, sign.column) }
        } else {
            try power()
        }
        depth -= 1
    }

    private mutating func power() throws(FormulaError) {
        try atom()
        if let sign = take("^") {
            try signed()
            emit(.power, sign.column)
        }
    }

    private mutating func atom() throws(FormulaError) {
        guard let first = peek else { throw error(.unexpectedEnd) }
        if take("(") != nil {
            try sum()
            try close()
        } else if Self.isDigit(first) {
            try number()
        } else if Self.isLetter(first) {
            try name()
        } else {
            throw error(.unexpected(String(first)))
        }
    }

    private mutating func number() throws(FormulaError) {
        let start = position
        takeDigits()
        if position < characters.count, characters[position] == "." {
            position += 1
            let fraction = position
            takeDigits()
            if position == fraction {
                position -= 1
                throw error(.unexpected("."))
            }
        }
        guard let value = Double(String(characters[start..<position])), value.isFinite else {
            throw FormulaError(.overflow, at: start + 1)
        }
        emit(.number(value), start + 1)
        skipSpace()
    }

    private mutating func name() throws(FormulaError) {
        let start = position
        while position < characters.count, Self.continuesName(characters[position]) { position += 1 }
        let name = String(characters[start..<position])
        skipSpace()
        let function = Formula.Function(rawValue: name)
        guard take("(") != nil else {
            if function != nil { throw error(peek.map { .unexpected(String($0)) } ?? .unexpectedEnd) }
            return emit(.variable(name), start + 1)
        }
        guard let function else { throw FormulaError(.unknownFunction(name), at: start + 1) }
        let count = try arguments()
        guard function.arguments.contains(count) else {
            throw FormulaError(.wrongArgumentCount(name), at: start + 1)
        }
        emit(.call(function, count), start + 1)
    }

    private mutating func arguments() throws(FormulaError) -> Int {
        if take(")") != nil { return 0 }
        var count = 0
        repeat {
            try sum()
            count += 1
        } while take(",") != nil
        try close()
        return count
    }

    // MARK: Characters

    private var peek: Character? { position < characters.count ? characters[position] : nil }

    private mutating func take(_ set: String) -> (character: Character, column: Int)? {
        guard let character = peek, set.contains(character) else { return nil }
        position += 1
        defer { skipSpace() }
        return (character, position)
    }

    private mutating func close() throws(FormulaError) {
        if take(")") != nil { return }
        throw error(peek.map { .unexpected(String($0)) } ?? .unexpectedEnd)
    }

    private mutating func takeDigits() {
        while position < characters.count, Self.isDigit(characters[position]) { position += 1 }
    }

    private mutating func skipSpace() {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
    }

    private mutating func descend() throws(FormulaError) {
        depth += 1
        if depth > Formula.maximumDepth { throw error(.tooDeep) }
    }

    private mutating func emit(_ operation: Formula.Operation, _ column: Int) {
        steps.append(Formula.Step(operation: operation, column: column))
    }

    private func error(_ kind: FormulaError.Kind) -> FormulaError { FormulaError(kind, at: position + 1) }

    static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) && character.isASCII }
    static func isLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) && character.isASCII }
    static func continuesName(_ character: Character) -> Bool {
        isLetter(character) || isDigit(character) || character == "_"
    }

    /// Whether `text` can name a variable: `[a-z][a-z0-9_]*` and no function.
    static func isVariableName(_ text: some StringProtocol) -> Bool {
        guard let first = text.first, isLetter(first), text.allSatisfy(continuesName) else { return false }
        return Formula.Function(rawValue: String(text)) == nil
    }
}
