/// What a program that speaks to the learning record store may do there (xAPI 1.0.3, Communication 4.2 “OAuth authorization scope”;
/// the raw values are the specification's). Who may write may not read by that alone.
public enum APIScope: String, CaseIterable, Codable, Hashable, Sendable {
    /// Store statements.
    case statementsWrite = "statements/write"
    /// Read the statements that it stored itself.
    case statementsReadMine = "statements/read/mine"
    /// Read all statements.
    case statementsRead = "statements/read"
    /// Read and write state documents.
    case state
    /// Read and write profiles of activities and agents.
    case profile
    /// All of these, and void what others stored.
    case all
}
