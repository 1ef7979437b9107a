// Values with a format (Data §4).
extension StatementReader {
    mutating func iri() throws(StatementFault) -> String {
        let text = try scanner.string()
        guard IRI.isValid(scanner.utf8(text)) else { throw scanner.fault(.notIRI) }
        return scanner.text(text)
    }

    mutating func uuid() throws(StatementFault) -> StatementID {
        let text = try scanner.string()
        guard let id = StatementID(utf8: scanner.utf8(text)) else { throw scanner.fault(.notUUID) }
        return id
    }

    /// A point in time; kept as it was written where that is in UTC and plain, else put so.
    mutating func timestamp() throws(StatementFault) -> Instant {
        let place = scanner.copied("")
        let text = try scanner.string()
        guard let moment = Timestamp8601.read(scanner.utf8(text)) else { throw scanner.fault(.notTimestamp) }
        if !Timestamp8601.isPlain(scanner.utf8(text)) {
            scanner.dropCopy(to: place)
            scanner.copyString(moment.description)
        }
        return moment
    }

    mutating func versionOfStatement() throws(StatementFault) -> String {
        let name = try anyString()
        guard let version = XAPIVersion(property: name), version <= self.version else {
            throw scanner.fault(.notVersion)
        }
        return name
    }

    mutating func anyString() throws(StatementFault) -> String { scanner.text(try scanner.string()) }

    /// A number that a computer can hold.
    mutating func number() throws(StatementFault) -> Double {
        let range = try scanner.number()
        guard let number = Double(String(decoding: scanner.bytes[range], as: UTF8.self)), number.isFinite else {
            throw scanner.fault(.outOfRange)
        }
        return number
    }

    /// Data §4.2.
    mutating func languageMap() throws(StatementFault) {
        var members = try scanner.beginObject()
        while let tag = try scanner.nextMember(&members) {
            guard LanguageTag.isValid(Array(tag.utf8)[...]) else { throw scanner.fault(.notLanguageTag) }
            _ = try scanner.string()
        }
    }

    /// Data §4.1: names are IRIs, values anything at all.
    mutating func extensions() throws(StatementFault) {
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            guard IRI.isValid(Array(name.utf8)[...]) else { throw scanner.fault(.notIRI) }
            try scanner.anything()
        }
    }
}

extension XAPIVersion {
    /// Reads a version as header and property name it: `1.0`, `1.0.x`, `2.0`, `2.0.x`.
    public init?(property text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[1] == "0",
            parts.count == 2 || !parts[2].isEmpty && parts[2].utf8.count <= 4 && parts[2].utf8.allSatisfy(IRI.isDigit),
            let version = Int(parts[0]).flatMap(XAPIVersion.init(rawValue:)), "\(version.rawValue)" == parts[0]
        else { return nil }
        self = version
    }
}
