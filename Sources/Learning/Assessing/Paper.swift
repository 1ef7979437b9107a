/// What one attempt drew: its questions in order, each with its own order of options and values of variables.
///
/// Everything that an attempt shows and how it is graded follows from the paper and the course, so it is stored whole.
public struct Paper: Codable, Hashable, Sendable {
    public var seed: UInt64
    public var questions: [Question]

    public init(seed: UInt64, questions: [Question]) {
        self.seed = seed
        self.questions = questions
    }

    public subscript(id: Question.ID) -> Question? { questions.first { $0.id == id } }
}

/// An item as one attempt shows it.
public struct Question: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Question>

    public var item: Item.ID
    /// The bank that the item was drawn from; `nil`: it stands in the quiz itself.
    public var bank: Bank.ID?
    /// Ids in shown order: options, entries, or right-hand texts (a pair's id, an extra's id); in a cloze `gap/option`.
    public var order: [String]
    public var variables: [String: Double]

    public init(item: Item.ID, bank: Bank.ID? = nil, order: [String] = [], variables: [String: Double] = [:]) {
        self.item = item
        self.bank = bank
        self.order = order
        self.variables = variables
    }

    /// Unique in a paper: the item's id, with the bank's before it, since a bank may use an id that the quiz uses too.
    public var id: ID { bank.map { ID("\($0)/\(item)") } ?? ID(item.rawValue) }

    /// The item that this question shows; `nil` when the course is not the one it was drawn from.
    public func lookup(in quiz: Assessment, of course: Course) -> Item? {
        if let bank { return course.bank(bank)?.items.first { $0.id == item } }
        for case .item(let found) in quiz.entries where found.id == item { return found }
        return nil
    }
}

/// Why no paper can be drawn from a quiz, or a paper not be graded.
public enum PaperFault: Error, Codable, Hashable, Sendable {
    case unknownBank(Bank.ID)
    /// The draws from this bank ask for more items than it has (with their tags).
    case bankTooSmall(Bank.ID)
    case repeatedItem(Item.ID)
    case noValues(item: Item.ID, variable: String)
    /// The course does not hold the question's item.
    case unknownQuestion(Question.ID)
}
