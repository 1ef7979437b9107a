// Files that belong to a statement (Data §2.4.11).
extension StatementReader {
    mutating func attachments() throws(StatementFault) {
        try scanner.beginArray()
        var index = 0
        while try scanner.nextElement(index) {
            try attachment()
            index += 1
        }
    }

    private mutating func attachment() throws(StatementFault) {
        var attachment = StatementFacts.Attachment()
        var seen: Set<String> = []
        var members = try scanner.beginObject()
        while let name = try scanner.nextMember(&members) {
            seen.insert(name)
            switch name {
            case "usageType": attachment.usage = try iri()
            case "display", "description": try languageMap()
            case "contentType":
                let text = try scanner.string()
                guard Self.isMediaType(scanner.utf8(text)) else { throw scanner.fault(.notContentType) }
                attachment.contentType = scanner.text(text)
            case "length":
                let number = try number()
                guard number >= 0, number < 9e15, number.rounded() == number else { throw scanner.fault(.outOfRange) }
                attachment.length = Int(number)
            case "sha2":
                let text = try scanner.string()
                let digits = scanner.utf8(text)
                guard [56, 64, 96, 128].contains(digits.count), digits.allSatisfy({ JSONScanner.hexDigit($0) != nil })
                else { throw scanner.fault(.notSHA2) }
                attachment.sha2 = scanner.text(text).lowercased()
            case "fileUrl":
                _ = try iri()
                attachment.hasURL = true
            default: throw scanner.fault(.unknownProperty)
            }
        }
        for name in ["usageType", "display", "contentType", "length", "sha2"] where !seen.contains(name) {
            throw scanner.fault(.missing, at: name)
        }
        attachment.path = scanner.fault(.missing).path
        facts.attachments.append(attachment)
    }

    /// `type/subtype`, with parameters or without (RFC 2045 §5.1).
    private static func isMediaType(_ bytes: ArraySlice<UInt8>) -> Bool {
        let type = bytes.prefix { $0 != UInt8(ascii: ";") }
        let parts = type.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2 && bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy { IRI.isLetter($0) || IRI.isDigit($0) || "!#$&-^_.+".utf8.contains($0) }
            }
    }
}
