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
    /// What templates say.
    static let ofTemplates: [[String: Phrase]] = [
        account, assignment, catalogue, clients, consultant, forwards, frame, home, mentoring, messagesPage, network,
        observations, office,
        quiz, versions
    ]

    /// What `Pages.phrase` gives to routes, which put it together with values.
    static let ofRoutes: [[String: Phrase]] = [
        caseActs, caseFacts, caseHistory, caseRefusals, caseWords, clientWords, consultantWords, deskForms,
        forwardWords,
        matching,
        mentoringReasons,
        mentoringWords, messages, messageWords, networkCaseWords, networkImportWords, networkNotices,
        networkPolicyWords,
        networkPoolWords, networkRunWords, networkWords, notices, observationWords, officeWords, profileWords, reason,
        versionWords, view, xapi
    ]

    /// A key of two tables is caught by the tests.
    static let all: [String: Phrase] = (ofTemplates + ofRoutes).reduce(into: [:]) { all, table in
        all.merge(table) { first, _ in first }
    }
}
