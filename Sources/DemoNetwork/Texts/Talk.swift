import Consulting
import People

/// Sentences to draw from, in the two languages in which cases are held.
struct Talk: Sendable {
    let es, pt: [String]

    func said(in language: Language, _ dice: inout Dice) -> String {
        dice.pick(language == .pt ? pt : es) ?? ""
    }

    /// Logs of sessions: of the first, of those between, of the last.
    struct Logs: Sendable {
        let first, middle, last: [String]
    }

    static func log(_ area: Area, _ place: KeyPath<Logs, [String]>, in language: Language, _ dice: inout Dice) -> String
    {
        let logs = (language == .pt ? portugueseLogs : spanishLogs)[area]
        return dice.pick(logs?[keyPath: place] ?? []) ?? ""
    }

    static func closing(_ area: Area, in language: Language, _ dice: inout Dice) -> ClosingReport? {
        dice.pick((language == .pt ? portugueseClosings : spanishClosings)[area] ?? [])
    }
}
