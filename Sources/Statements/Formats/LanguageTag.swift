/// Language tags (RFC 5646 §2.1): the lengths and order of their parts, not whether the registry has them.
enum LanguageTag {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard !bytes.isEmpty, bytes.allSatisfy({ IRI.isLetter($0) || IRI.isDigit($0) || $0 == 0x2D }) else {
            return false
        }
        let parts = bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ (1...8).contains($0.count) }) else { return false }
        if parts[0].count == 1 { return isPrivate(parts) || isGrandfathered(parts) }
        return isLanguage(parts) || isGrandfathered(parts)
    }

    private static func isPrivate(_ parts: [ArraySlice<UInt8>]) -> Bool {
        parts.count > 1 && parts[0].first.map { $0 | 0x20 } == UInt8(ascii: "x")
    }

    /// `i-klingon` and its like, registered before there were rules.
    private static func isGrandfathered(_ parts: [ArraySlice<UInt8>]) -> Bool {
        let tag = parts.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: "-")
        return [
            "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn",
            "i-tao", "i-tay", "i-tsu", "en-gb-oed", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de", "art-lojban", "cel-gaulish",
            "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang"
        ].contains(tag)
    }

    private static func isLanguage(_ parts: [ArraySlice<UInt8>]) -> Bool {
        var rest = parts[...]
        let language = rest.removeFirst()
        guard (2...8).contains(language.count), isWord(language) else { return false }
        if language.count <= 3 {
            var extended = 0
            while extended < 3, let part = rest.first, part.count == 3, isWord(part) {
                rest.removeFirst()
                extended += 1
            }
        }
        if let script = rest.first, script.count == 4, isWord(script) { rest.removeFirst() }
        if let region = rest.first, isRegion(region) { rest.removeFirst() }
        while let variant = rest.first, isVariant(variant) { rest.removeFirst() }
        var singletons: Set<UInt8> = []
        while let singleton = rest.first, singleton.count == 1, singleton.first.map({ $0 | 0x20 }) != UInt8(ascii: "x")
        {
            guard let letter = rest.removeFirst().first, singletons.insert(letter | 0x20).inserted else { return false }
            let before = rest.count
            while let part = rest.first, part.count >= 2 { rest.removeFirst() }
            guard rest.count < before else { return false }
        }
        return rest.isEmpty || isPrivate(Array(rest))
    }

    private static func isWord(_ part: ArraySlice<UInt8>) -> Bool { part.allSatisfy(IRI.isLetter) }

    private static func isRegion(_ part: ArraySlice<UInt8>) -> Bool {
        part.count == 2 && isWord(part) || part.count == 3 && part.allSatisfy(IRI.isDigit)
    }

    private static func isVariant(_ part: ArraySlice<UInt8>) -> Bool {
        part.count >= 5 || part.count == 4 && part.first.map(IRI.isDigit) == true
    }
}
