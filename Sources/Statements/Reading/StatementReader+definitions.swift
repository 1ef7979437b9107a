// Definitions of activities and of interactions (Data §2.4.4.1).
extension StatementReader {
    /// The lists of components that a kind of interaction may have.
    private static let components: [String: Set<String>] = [
        "true-false": [], "choice": ["choices"], "fill-in": [], "long-fill-in": [], "matching": ["source", "target"],
        "performance": ["steps"], "sequencing": ["choices"], "likert": ["scale"], "numeric": [], "other": []
    ]

    mutating func definition() throws(StatementFault) {
        var interaction: String?
        var lists: [String] = []
        var pattern = false
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            switch name {
            case "name", "description": try languageMap()
            case "type", "moreInfo": _ = try iri()
            case "extensions": try extensions()
            case "interactionType":
                let kind = try anyString()
                guard Self.components[kind] != nil else { throw scanner.fault(.notAllowedValue) }
                interaction = kind
            case "correctResponsesPattern":
                pattern = true
                try scanner.beginArray()
                var index = 0
                while try scanner.nextElement(index) {
                    _ = try scanner.string()
                    index += 1
                }
            case "choices", "scale", "source", "target", "steps":
                lists.append(name)
                try componentList()
            default: throw scanner.fault(.unknownProperty)
            }
        }
        guard let interaction else {
            if let list = lists.first ?? (pattern ? "correctResponsesPattern" : nil) {
                throw scanner.fault(.needsInteraction, at: list)
            }
            return
        }
        let allowed = Self.components[interaction] ?? []
        if let list = lists.first(where: { !allowed.contains($0) }) { throw scanner.fault(.wrongComponents, at: list) }
    }

    private mutating func componentList() throws(StatementFault) {
        var ids: Set<String> = []
        try scanner.beginArray()
        var index = 0
        while try scanner.nextElement(index) {
            var id: String?
            var members = try scanner.beginObject()
            while let name = try scanner.nextMember(&members) {
                switch name {
                case "id":
                    let text = try anyString()
                    if text.isEmpty { throw scanner.fault(.empty) }
                    id = text
                case "description": try languageMap()
                default: throw scanner.fault(.unknownProperty)
                }
            }
            guard let id else { throw scanner.fault(.missing, at: "id") }
            guard ids.insert(id).inserted else { throw scanner.fault(.sameTwice, at: "id") }
            index += 1
        }
    }
}
