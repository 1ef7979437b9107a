/// Whether two statements are the same by the rules of Data §2.3.1: what the store assigns, definitions, displays and the order of a
/// group's members do not count; every other property does, as it is written.
public enum StatementComparison {
    /// - Parameters:
    ///   - stored: the whole JSON of a statement in the log.
    ///   - sent: one that bears the same id.
    ///   - version: of the request. Version 2.0 does not look at moments and attachments.
    /// - Throws: where what is stored is no JSON.
    public static func isSame(
        stored: [UInt8], sent: SentStatement, version: XAPIVersion
    ) throws(StatementFault) -> Bool {
        isSame(try JSONValue(stored), try sent.json(), version: version)
    }

    public static func isSame(_ known: JSONValue, _ other: JSONValue, version: XAPIVersion) -> Bool {
        var known = known
        // A moment that the sender leaves to the store is the one that the store gave.
        if other["timestamp"] == nil { known["timestamp"] = nil }
        return normal(known, version) == normal(other, version)
    }

    private static func normal(_ statement: JSONValue, _ version: XAPIVersion) -> JSONValue {
        var statement = statement
        for name in ["id", "stored", "authority", "version"] { statement[name] = nil }
        if version == .v2 { for name in ["timestamp", "attachments"] { statement[name] = nil } }
        statement.normalise()
        return statement.transformed(by: Normal()).sorted
    }

    private struct Normal: StatementTransform {
        func verb(_ verb: JSONValue) -> JSONValue {
            var verb = verb
            verb["display"] = nil
            return verb
        }

        func activity(_ activity: JSONValue) -> JSONValue {
            var activity = activity
            activity["definition"] = nil
            return activity
        }

        func agent(_ agent: JSONValue) -> JSONValue {
            var agent = agent
            agent.change("mbox") { $0.text.map { .string(AgentKey.mailbox($0)) } ?? $0 }
            agent.change("mbox_sha1sum") { $0.lowercased }
            agent.change("member") { members in
                let all = (members.elements ?? []).map { self.agent($0).sorted }
                return .array(all.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
            }
            return agent
        }
    }
}

extension JSONValue {
    fileprivate var lowercased: JSONValue { text.map { .string($0.lowercased()) } ?? self }

    /// Moments as points in time, identifiers in lower case; in a sub-statement too.
    fileprivate mutating func normalise() {
        change("timestamp") { value in
            guard let text = value.text,
                let moment = Timestamp8601.read(Array(text.utf8)[...])
            else { return value }
            return .string(moment.description)
        }
        change("context") { context in
            var context = context
            context.change("registration") { $0.lowercased }
            context.change("language") { $0.lowercased }
            context.change("statement") { $0.changed("id") { $0.lowercased } }
            return context
        }
        change("object") { object in
            var object = object
            if object["objectType"]?.text == "StatementRef" { object.change("id") { $0.lowercased } }
            if object["objectType"]?.text == "SubStatement" { object.normalise() }
            return object
        }
        change("result") { $0.changed("duration") { $0.text.map { .string(Duration8601.toHundredths($0)) } ?? $0 } }
        change("attachments") { list in
            .array((list.elements ?? []).map { $0.changed("sha2") { $0.lowercased } })
        }
    }
}
