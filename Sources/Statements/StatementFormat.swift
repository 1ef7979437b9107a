/// The forms in which statements are given back (Communication §2.1.3, `format`).
public enum StatementFormat: String, Sendable, CaseIterable, Codable {
    /// As kept.
    case exact
    /// No more than identifies agents, activities and verbs.
    case ids
    /// Activities and verbs as the store knows them, in one language each.
    case canonical
}

/// What the store knows of activities and verbs, from all statements that spoke of them.
public struct KnownTerms: Sendable {
    /// By activity.
    public var definitions: [String: JSONValue] = [:]
    /// By verb.
    public var displays: [String: JSONValue] = [:]
    public init() {}
}

extension StatementFormat {
    /// The statement with agents, activities and verbs cut down to what identifies them.
    /// - Throws: where it is no JSON.
    public static func ids(_ body: [UInt8]) throws(StatementFault) -> [UInt8] {
        try JSONValue(body).transformed(by: IDsOnly()).bytes
    }

    /// The statement with what the store knows of its activities and verbs.
    ///
    /// - Parameter languages: tags, the best liked first (RFC 9110 §12.5.4).
    /// - Throws: where it is no JSON.
    public static func canonical(
        _ body: [UInt8], languages: [String], known: KnownTerms
    ) throws(StatementFault) -> [UInt8] {
        try JSONValue(body).transformed(by: Canonical(languages: languages, known: known)).bytes
    }

    private struct IDsOnly: StatementTransform {
        func verb(_ verb: JSONValue) -> JSONValue { .object(verb.kept(["id"])) }
        func activity(_ activity: JSONValue) -> JSONValue { .object(activity.kept(["id"])) }

        func agent(_ agent: JSONValue) -> JSONValue {
            let identified = agent.kept(["objectType", "mbox", "mbox_sha1sum", "openid", "account"])
            guard let members = agent["member"], !identified.contains(where: { $0.name != "objectType" }) else {
                return .object(identified)
            }
            return .object(identified + [.init("member", .array((members.elements ?? []).map(self.agent)))])
        }
    }

    private struct Canonical: StatementTransform {
        var languages: [String]
        var known: KnownTerms

        func agent(_ agent: JSONValue) -> JSONValue { agent }

        func verb(_ verb: JSONValue) -> JSONValue {
            var verb = verb
            if let known = verb["id"]?.text.flatMap({ known.displays[$0] }) ?? verb["display"] {
                verb["display"] = known.inOneLanguage(languages)
            }
            return verb
        }

        func activity(_ activity: JSONValue) -> JSONValue {
            var activity = activity
            if let known = activity["id"]?.text.flatMap({ known.definitions[$0] }) ?? activity["definition"] {
                activity["definition"] = known.definitionInOneLanguage(languages)
            }
            return activity
        }
    }
}

extension JSONValue {
    fileprivate func kept(_ names: [String]) -> [Member] { (members ?? []).filter { names.contains($0.name) } }

    /// The entry of a language map that a reader likes best; any where none fits.
    fileprivate func inOneLanguage(_ languages: [String]) -> JSONValue {
        guard case .object(let members) = self, members.count > 1 else { return self }
        for language in languages {
            let wanted = language.lowercased()
            if wanted == "*" { break }
            let fitting =
                members.first { $0.name.lowercased() == wanted }
                ?? members.first { $0.name.lowercased().hasPrefix(wanted + "-") }
                ?? members.first { wanted.hasPrefix($0.name.lowercased() + "-") }
            if let fitting { return .object([fitting]) }
        }
        return .object([members[0]])
    }

    fileprivate func definitionInOneLanguage(_ languages: [String]) -> JSONValue {
        var definition = self
        for name in ["name", "description"] { definition.change(name) { $0.inOneLanguage(languages) } }
        for list in ["choices", "scale", "source", "target", "steps"] {
            definition.change(list) { components in
                .array((components.elements ?? []).map { $0.changed("description") { $0.inOneLanguage(languages) } })
            }
        }
        return definition
    }

    /// What is known of an activity, and what another statement says of it: names in more languages, newer values for older.
    public func merged(with newer: JSONValue) -> JSONValue {
        guard case .object(let members) = newer, self.members != nil else { return newer }
        var merged = self
        for member in members {
            if ["name", "description", "extensions"].contains(member.name), let known = merged[member.name] {
                merged[member.name] = known.joined(with: member.value)
            } else {
                merged[member.name] = member.value
            }
        }
        return merged
    }

    /// Two maps in one; where both have an entry, the newer one's.
    public func joined(with newer: JSONValue) -> JSONValue {
        guard case .object(let members) = newer, self.members != nil else { return newer }
        var joined = self
        for member in members { joined[member.name] = member.value }
        return joined
    }
}
