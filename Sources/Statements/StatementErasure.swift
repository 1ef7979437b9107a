extension JSONValue {
    /// The statement without the names of some agents; and without the words and files that somebody put into it, where it is theirs:
    /// what they answered, extensions, and what they attached. What happened, to what and when stays.
    ///
    /// - Parameters:
    ///   - agents: their keys.
    ///   - isTheirs: whether the words are theirs, and so is the name of the actor.
    public func forgetting(_ agents: Set<String>, isTheirs: Bool) -> JSONValue {
        var statement = transformed(by: Nameless(agents: agents))
        guard isTheirs else { return statement }
        statement.change("actor") { $0.without(["name"]) }
        statement.change("object") { object in
            object["objectType"]?.text == "SubStatement" ? object.withoutWords : object
        }
        return statement.withoutWords
    }

    private var withoutWords: JSONValue {
        var statement = without(["attachments"])
        for (part, names) in [("result", ["response", "extensions"]), ("context", ["extensions"])] {
            guard let before = statement[part] else { continue }
            let rest = before.without(names)
            statement[part] = rest.members?.isEmpty == true ? nil : rest
        }
        return statement
    }

    private func without(_ names: [String]) -> JSONValue {
        var copy = self
        for name in names { copy[name] = nil }
        return copy
    }

    private struct Nameless: StatementTransform {
        var agents: Set<String>

        func verb(_ verb: JSONValue) -> JSONValue { verb }
        func activity(_ activity: JSONValue) -> JSONValue { activity }

        func agent(_ agent: JSONValue) -> JSONValue {
            var agent = agent
            if let key = AgentKey.key(of: agent), agents.contains(key) { agent["name"] = nil }
            agent.change("member") { .array(($0.elements ?? []).map(self.agent)) }
            return agent
        }
    }
}

extension AgentKey {
    /// The key of an agent or group as JSON; `nil` without an identifier.
    static func key(of agent: JSONValue) -> String? {
        if let mailbox = agent["mbox"]?.text { return Self.mailbox(mailbox) }
        if let digest = agent["mbox_sha1sum"]?.text { return Self.digest(digest) }
        if let address = agent["openid"]?.text { return Self.openID(address) }
        guard let home = agent["account"]?["homePage"]?.text, let name = agent["account"]?["name"]?.text else {
            return nil
        }
        return account(homePage: home, name: name)
    }
}
