/// Values that stand in addresses, checked as they are in statements (Data §2.2).
public enum ParameterValue {
    public static func isIRI(_ text: String) -> Bool { IRI.isValid(Array(text.utf8)[...]) }
    public static func moment(_ text: String) -> Instant? { Timestamp8601.read(Array(text.utf8)[...]) }

    /// An agent, or a group with an identifier where `groups` says so.
    /// - Throws: what is wrong with it; a group without identifier too, which nothing can be found by.
    public static func agent(
        _ json: [UInt8], groups: Bool
    ) throws(StatementFault) -> (json: JSONValue, key: String) {
        let value = try JSONValue(json)
        var reader = StatementReader(json)
        guard let key = try reader.identifiedAgent(groups: groups) else {
            throw StatementFault(.noIdentifier, path: "$")
        }
        return (value, key)
    }
}

extension StatementReader {
    fileprivate init(_ json: [UInt8]) {
        scanner = JSONScanner(json)
        version = .v2
    }

    fileprivate mutating func identifiedAgent(groups: Bool) throws(StatementFault) -> String? {
        try actor()
        try scanner.finish()
        guard groups || !actorIsGroup else { throw StatementFault(.notAllowedValue, path: "$.objectType") }
        return facts.actor
    }
}
