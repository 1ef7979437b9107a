/// Why an assignment problem cannot be taken or solved.
public enum MatchingError: Error, Hashable, Sendable {
    case cancelled
}
