/// Something wrong with an item that its author should hear of before a learner does.
public struct ItemFault: Hashable, Sendable {
    public enum Severity: String, Codable, Sendable { case error, warning }

    public enum Kind: Hashable, Sendable {
        // Formulas and variables
        case formula(FormulaError)
        /// No finite value with these variables.
        case noValue(FormulaError, with: [String: Double])
        case undeclaredVariable(String)
        case unusedVariable(String)
        case badVariableName(String)
        case repeatedVariable(String)
        case variableWithoutValues(String)
        // Keys
        case noRightAnswer, severalRightOptions, fullCreditOutOfReach, tooFewChoices
        case badCredit(Double)
        case badPoints(Double)
        case repeatedID(String)
        /// Nothing but the exact number is right: a tolerance of zero, or a share of zero.
        case emptyTolerance
        /// Below zero, or no number.
        case badTolerance(Double)
        case badDecimals(Int)
        /// A known wrong path that leads to the right answer: always, or with these variables.
        case mistakeIsRight(with: [String: Double]?)
        case badWordRange
        // Cloze
        case gapNotInPrompt(String, language: String)
        case gapUnknown(String, language: String)
        case gapRepeated(String, language: String)
    }

    public var item: Item.ID
    /// Where in the item, by the keys that authors write and positions from 0: `["mistakes", "0", "value"]`.
    public var path: [String]
    public var kind: Kind

    public init(item: Item.ID, path: [String], kind: Kind) {
        self.item = item
        self.path = path
        self.kind = kind
    }

    /// Errors would grade or show something false; warnings are what an author may have meant.
    public var severity: Severity {
        switch kind {
        case .unusedVariable, .emptyTolerance: .warning
        case .mistakeIsRight(let variables): variables == nil ? .error : .warning
        default: .error
        }
    }
}

/// Something wrong with a quiz as a whole.
public struct AssessmentFault: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case unknownBank(Bank.ID)
        /// More items asked for than the bank has with these tags.
        case poolTooSmall(Bank.ID, wanted: Int, found: Int)
        /// Each draw could be met alone, but not together with those before it.
        case drawsExceedBank(Bank.ID)
        case badDrawCount(Int)
        case repeatedItem(Item.ID)
        case noQuestions, noPoints
    }

    /// Position in the quiz's items, from 0; `nil`: the quiz itself.
    public var entry: Int?
    public var kind: Kind

    public init(entry: Int?, kind: Kind) {
        self.entry = entry
        self.kind = kind
    }
}
