// Agents and groups (Data §2.4.2).
extension StatementReader {
    /// What an agent or group says of itself.
    struct Identity {
        var type: String?
        var key: String?
        /// Of its account.
        var homePage: String?
        var keys = 0
        var name: String?
        var hasMembers = false
        var members: [String] = []
        var memberCount = 0

        var isGroup: Bool { type == "Group" }
    }

    /// Where a statement has an agent or group that it speaks of itself.
    mutating func actor() throws(StatementFault) {
        var identity = Identity()
        try members(of: &identity)
        try check(identity)
        note(identity, isDirect: true)
        if !isInside {
            facts.actor = identity.key
            actorIsGroup = identity.isGroup
        }
    }

    /// One that it only names.
    mutating func relatedAgent(mustBe type: String? = nil) throws(StatementFault) {
        var identity = Identity()
        try members(of: &identity)
        try check(identity)
        if let type, identity.type ?? "Agent" != type { throw scanner.fault(.notAllowedValue, at: "objectType") }
        note(identity, isDirect: false)
    }

    /// Who vouches for it: an agent, or two as OAuth has them (Data §2.4.9).
    mutating func authority() throws(StatementFault) -> Authority {
        _ = scanner.next()
        let start = scanner.at
        var identity = Identity()
        try members(of: &identity)
        try check(identity)
        if identity.isGroup, identity.key != nil || identity.memberCount != 2 { throw scanner.fault(.notAuthority) }
        return Authority(
            json: String(decoding: scanner.bytes[start..<scanner.at], as: UTF8.self),
            agents: identity.key.map { [$0] } ?? identity.members, homePage: identity.homePage)
    }

    private mutating func members(of identity: inout Identity) throws(StatementFault) {
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            guard try identify(name, &identity) else { throw scanner.fault(.unknownProperty) }
        }
    }

    /// - Returns: `false` for a name that agents and groups do not have; nothing is read then.
    mutating func identify(_ name: String, _ identity: inout Identity) throws(StatementFault) -> Bool {
        switch name {
        case "objectType": identity.type = try anyString()
        case "name": identity.name = try anyString()
        case "mbox":
            let text = try scanner.string()
            guard IRI.isMailbox(scanner.utf8(text)) else { throw scanner.fault(.notMailbox) }
            identity.take(AgentKey.mailbox(scanner.text(text)))
        case "mbox_sha1sum":
            let text = try scanner.string()
            let digits = scanner.utf8(text)
            guard digits.count == 40, digits.allSatisfy({ JSONScanner.hexDigit($0) != nil }) else {
                throw scanner.fault(.notSHA1)
            }
            identity.take(AgentKey.digest(scanner.text(text)))
        case "openid": identity.take(AgentKey.openID(try iri()))
        case "account":
            let (home, name) = try account()
            identity.homePage = home
            identity.take(AgentKey.account(homePage: home, name: name))
        case "member": try memberList(&identity)
        default: return false
        }
        return true
    }

    private mutating func account() throws(StatementFault) -> (home: String, name: String) {
        var home: String?
        var account: String?
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            switch name {
            case "homePage": home = try iri()
            case "name": account = try anyString()
            default: throw scanner.fault(.unknownProperty)
            }
        }
        guard let home else { throw scanner.fault(.missing, at: "homePage") }
        guard let account else { throw scanner.fault(.missing, at: "name") }
        return (home, account)
    }

    private mutating func memberList(_ group: inout Identity) throws(StatementFault) {
        group.hasMembers = true
        try scanner.beginArray()
        var index = 0
        while try scanner.nextElement(index) {
            var member = Identity()
            try members(of: &member)
            if member.isGroup { throw scanner.fault(.groupInGroup) }
            try check(member)
            if let key = member.key { group.members.append(key) }
            if let key = member.key, let name = member.name { facts.names.append((key, name)) }
            index += 1
        }
        group.memberCount = index
    }

    func check(_ identity: Identity) throws(StatementFault) {
        switch identity.type {
        case nil, "Agent":
            if identity.hasMembers { throw scanner.fault(.notHere, at: "member") }
            guard identity.keys > 0 else { throw scanner.fault(.noIdentifier) }
        case "Group":
            // Data §2.4.2.2: without an identifier a group is its members.
            guard identity.keys > 0 || identity.memberCount > 0 else {
                throw scanner.fault(.anonymousWithoutMembers, at: "member")
            }
        default: throw scanner.fault(.notAllowedValue, at: "objectType")
        }
        guard identity.keys < 2 else { throw scanner.fault(.twoIdentifiers) }
    }

    mutating func note(_ identity: Identity, isDirect: Bool) {
        if let key = identity.key, let name = identity.name { facts.names.append((key, name)) }
        let keys = identity.key.map { identity.members + [$0] } ?? identity.members
        if isDirect, !isInside { facts.agents.formUnion(keys) } else { facts.relatedAgents.formUnion(keys) }
    }
}

extension StatementReader.Identity {
    mutating func take(_ key: String) {
        self.key = key
        keys += 1
    }
}

/// What agents and groups are told apart by (Data §2.4.2.3): one text for each inverse functional identifier.
public enum AgentKey {
    public static func account(homePage: String, name: String) -> String { "\(homePage) \(name)" }

    /// The domain is alike in upper and lower case.
    static func mailbox(_ mailto: String) -> String {
        guard let sign = mailto.lastIndex(of: "@") else { return mailto }
        return mailto[..<sign] + mailto[sign...].lowercased()
    }

    static func digest(_ hexadecimal: String) -> String { "sha1:\(hexadecimal.lowercased())" }
    static func openID(_ address: String) -> String { "openid:\(address)" }
}
