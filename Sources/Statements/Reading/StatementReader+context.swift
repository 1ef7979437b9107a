// In which circumstances (Data §2.4.6), and what came of it (§2.4.5).
extension StatementReader {
    /// - Returns: the name of the first member that only a statement about an activity may have.
    mutating func context() throws(StatementFault) -> String? {
        var ofActivity: String?
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            switch name {
            case "registration":
                let id = try uuid()
                if !isInside { facts.registration = id }
            case "instructor": try relatedAgent()
            case "team": try relatedAgent(mustBe: "Group")
            case "contextActivities": try contextActivities()
            case "revision", "platform":
                _ = try anyString()
                ofActivity = ofActivity ?? name
            case "language":
                let text = try scanner.string()
                guard LanguageTag.isValid(scanner.utf8(text)) else { throw scanner.fault(.notLanguageTag) }
            case "statement": try statementReference()
            case "extensions": try extensions()
            case "contextAgents" where version == .v2: try contextAgents(of: "agent", type: "contextAgent")
            case "contextGroups" where version == .v2: try contextAgents(of: "group", type: "contextGroup")
            default: throw scanner.fault(.unknownProperty)
            }
        }
        return ofActivity
    }

    /// One activity or a list of them; kept as a list, as answers have it.
    private mutating func contextActivities() throws(StatementFault) {
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            guard ["parent", "grouping", "category", "other"].contains(name) else {
                throw scanner.fault(.unknownProperty)
            }
            guard scanner.next() == UInt8(ascii: "[") else {
                _ = scanner.copied("[")
                try scanner.descend()
                try relatedActivity()
                scanner.ascend()
                _ = scanner.copied("]")
                continue
            }
            try scanner.beginArray()
            var index = 0
            while try scanner.nextElement(index) {
                try relatedActivity()
                index += 1
            }
        }
    }

    /// Others who had a part in it, and which (IEEE 9274.1.1 §4.2.5).
    private mutating func contextAgents(of key: String, type: String) throws(StatementFault) {
        try scanner.beginArray()
        var index = 0
        while try scanner.nextElement(index) {
            var hasAgent = false
            var isTyped = false
            var members = try scanner.beginObject()
            while let name = try scanner.nextMember(&members) {
                switch name {
                case "objectType":
                    guard try anyString() == type else { throw scanner.fault(.notAllowedValue) }
                    isTyped = true
                case key:
                    hasAgent = true
                    try relatedAgent(mustBe: key == "agent" ? "Agent" : "Group")
                case "relevantTypes": try relevantTypes()
                default: throw scanner.fault(.unknownProperty)
                }
            }
            guard isTyped else { throw scanner.fault(.missing, at: "objectType") }
            guard hasAgent else { throw scanner.fault(.missing, at: key) }
            index += 1
        }
    }

    private mutating func relevantTypes() throws(StatementFault) {
        try scanner.beginArray()
        var index = 0
        while try scanner.nextElement(index) {
            _ = try iri()
            index += 1
        }
        guard index > 0 else { throw scanner.fault(.empty) }
    }
}

extension StatementReader {
    mutating func result() throws(StatementFault) {
        var result = StatementFacts.Result()
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            switch name {
            case "score": result.scaled = try score()
            case "success": result.success = try scanner.boolean()
            case "completion": result.completion = try scanner.boolean()
            case "response": _ = try scanner.string()
            case "duration":
                let text = try scanner.string()
                guard Duration8601.isValid(scanner.utf8(text)) else { throw scanner.fault(.notDuration) }
            case "extensions": try extensions()
            default: throw scanner.fault(.unknownProperty)
            }
        }
        if !isInside { facts.result = result }
    }

    /// - Returns: the scaled one.
    private mutating func score() throws(StatementFault) -> Double? {
        var scaled: Double?
        var raw: Double?
        var low: Double?
        var high: Double?
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            let number = try number()
            switch name {
            case "scaled":
                guard (-1...1).contains(number) else { throw scanner.fault(.outOfRange) }
                scaled = number
            case "raw": raw = number
            case "min": low = number
            case "max": high = number
            default: throw scanner.fault(.unknownProperty)
            }
        }
        if let low, let high, low >= high { throw scanner.fault(.outOfRange, at: "max") }
        if let raw, raw < low ?? raw || raw > high ?? raw { throw scanner.fault(.outOfRange, at: "raw") }
        return scaled
    }
}
