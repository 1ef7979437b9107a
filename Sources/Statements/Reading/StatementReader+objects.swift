// What a statement is about (Data §2.4.4).
extension StatementReader {
    /// Members of any kind of object; which it is may be said last.
    private struct Seen {
        var identity = Identity()
        var id: JSONScanner.Text?
        var parts = Parts()
        var definition: Range<Int>?
        /// The first member that only a sub-statement has, and that only agents and groups have.
        var part: String?
        var trait: String?
    }

    mutating func object() throws(StatementFault) -> Kind {
        var seen = Seen()
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) { try member(name, &seen) }
        switch seen.identity.type ?? "Activity" {
        case "Activity":
            try only(seen, id: true, definition: true)
            try activity(seen, isObject: true)
            return .activity
        case "Agent", "Group":
            try only(seen, identity: true)
            try check(seen.identity)
            note(seen.identity, isDirect: true)
            if !isInside { facts.object = .agent }
            return .agent
        case "StatementRef":
            try only(seen, id: true)
            let id = try reference(seen.id)
            if !isInside { facts.object = .statement(id) }
            return .statement
        case "SubStatement":
            guard !isInside else { throw scanner.fault(.nestedSubStatement) }
            try only(seen, parts: true)
            isInside = true
            try check(seen.parts)
            isInside = false
            facts.object = .subStatement
            return .subStatement
        default: throw scanner.fault(.notAllowedValue, at: "objectType")
        }
    }

    private mutating func member(_ name: String, _ seen: inout Seen) throws(StatementFault) {
        switch name {
        case "id": seen.id = try scanner.string()
        case "definition":
            let place = scanner.copied("")
            try definition()
            seen.definition = place..<scanner.copied("")
        case "actor", "verb", "object", "result", "context", "timestamp", "attachments":
            guard !isInside else { throw scanner.fault(.nestedSubStatement) }
            isInside = true
            seen.part = seen.part ?? name
            try part(name, &seen.parts)
            isInside = false
        case "stored", "authority", "version": throw scanner.fault(.notInSubStatement)
        default:
            guard try identify(name, &seen.identity) else { throw scanner.fault(.unknownProperty) }
            if name != "objectType" { seen.trait = seen.trait ?? name }
        }
    }

    /// - Throws: where the object has members that its type does not.
    private func only(
        _ seen: Seen, id: Bool = false, definition: Bool = false, identity: Bool = false, parts: Bool = false
    ) throws(StatementFault) {
        if seen.id != nil, !id { throw scanner.fault(parts ? .notInSubStatement : .notHere, at: "id") }
        if seen.definition != nil, !definition { throw scanner.fault(.notHere, at: "definition") }
        if let trait = seen.trait, !identity { throw scanner.fault(.notHere, at: trait) }
        if let part = seen.part, !parts { throw scanner.fault(.notHere, at: part) }
    }

    private mutating func activity(_ seen: Seen, isObject: Bool) throws(StatementFault) {
        guard let text = seen.id else { throw scanner.fault(.missing, at: "id") }
        guard IRI.isValid(scanner.utf8(text)) else { throw scanner.fault(.notIRI, at: "id") }
        let id = scanner.text(text)
        if let definition = seen.definition { facts.definitions.append((id, definition)) }
        if isObject, !isInside { facts.object = .activity(id) } else { facts.relatedActivities.insert(id) }
    }

    /// An activity of the context.
    mutating func relatedActivity() throws(StatementFault) {
        var seen = Seen()
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            switch name {
            case "id", "definition": try member(name, &seen)
            case "objectType":
                guard try anyString() == "Activity" else { throw scanner.fault(.notAllowedValue) }
            default: throw scanner.fault(.unknownProperty)
            }
        }
        try activity(seen, isObject: false)
    }

    /// Data §2.4.4.3.
    mutating func statementReference() throws(StatementFault) {
        var id: JSONScanner.Text?
        var isReference = false
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            switch name {
            case "id": id = try scanner.string()
            case "objectType":
                guard try anyString() == "StatementRef" else { throw scanner.fault(.notAllowedValue) }
                isReference = true
            default: throw scanner.fault(.unknownProperty)
            }
        }
        guard isReference else { throw scanner.fault(.missing, at: "objectType") }
        _ = try reference(id)
    }

    private func reference(_ text: JSONScanner.Text?) throws(StatementFault) -> StatementID {
        guard let text else { throw scanner.fault(.missing, at: "id") }
        guard let id = StatementID(utf8: scanner.utf8(text)) else { throw scanner.fault(.notUUID, at: "id") }
        return id
    }
}
