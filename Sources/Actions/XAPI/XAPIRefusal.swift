import Statements

/// Why a request to the learning record store is not done; each has a status and a sentence.
public enum XAPIRefusal: Error, Hashable, Sendable {
    /// What was sent is no good (400).
    case fault(StatementFault)
    /// The client's scopes do not reach so far (403).
    case scope
    /// It is bound to another person, registration or activity (403).
    case otherPerson(path: String)
    case otherRegistration(path: String)
    case otherActivity(path: String)
    /// It would take back a statement of somebody else's (403).
    case mayNotVoid(path: String)
    /// Another statement bears the id (409).
    case differs(path: String)
    /// There is a document already, and no precondition that names it (409).
    case documentExists
    /// What the request takes for granted does not hold (412).
    case precondition
    case notFound
    /// A document would be larger than they may be (413).
    case tooLarge
}
