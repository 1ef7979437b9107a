/// A text in every language of the product. It may hold Mustache variables of the place where it is used.
struct Phrase: Sendable {
    let es: String
    let pt: String
    let en: String

    subscript(language: Pages.Language) -> String {
        switch language {
        case .es: es
        case .pt: pt
        case .en: en
        }
    }
}

/// The catalogue: every text that is not content, by key. One file an area.
enum Phrases {
    static let tables: [[String: Phrase]] = [
        account, assignment, catalogue, frame, home, office, quiz,
    ]

    /// A key of two tables is caught by the tests.
    static let all: [String: Phrase] = tables.reduce(into: [:]) { all, table in
        all.merge(table) { first, _ in first }
    }
}
