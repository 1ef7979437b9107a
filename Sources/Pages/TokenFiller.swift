import Foundation

/// Replaces the tokens of a template before it is compiled.
///
/// - `[[key]]`: the catalogue's phrase, which may hold Mustache variables.
/// - `[[asset:rumbo.css]]`: the address of an asset; `[[icon:check]]`: a picture.
/// - `[[language]]`: the code of the language; `[[current:pt]]`: ` aria-current="true"` where it is that one.
struct TokenFiller {
    let language: Pages.Language
    /// Address of each asset by name.
    let assets: [String: String]

    /// - Throws: `PagesError.unknownPhrase`, `.unknownAsset`, `.broken` for a token that does not end.
    func fill(_ source: String, template: String) throws -> String {
        var filled = ""
        var rest = unindented(source)[...]
        while let start = rest.range(of: "[[") {
            filled += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].range(of: "]]") else {
                throw PagesError.broken(template: template, reason: "[[ without ]]")
            }
            filled += try value(of: String(rest[start.upperBound..<end.lowerBound]), template: template)
            rest = rest[end.upperBound...]
        }
        return filled + rest
    }

    private func value(of token: String, template: String) throws -> String {
        if token == "language" { return language.rawValue }
        let parts = token.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2, parts[0] == "current" {
            return parts[1] == language.rawValue ? " aria-current=\"true\"" : ""
        }
        if parts.count == 2, parts[0] == "asset" {
            guard let path = assets[parts[1]] else { throw PagesError.unknownAsset(parts[1], template: template) }
            return path
        }
        if parts.count == 2, parts[0] == "icon" {
            guard let svg = Icons.svg(parts[1]) else { throw PagesError.unknownAsset(parts[1], template: template) }
            return svg
        }
        guard let phrase = Phrases.all[token] else { throw PagesError.unknownPhrase(token, template: template) }
        return phrase[language]
    }

    /// Without the spaces that indent lines: fewer bytes, and partials add none to what people wrote.
    private func unindented(_ source: String) -> String {
        source.split(separator: "\n", omittingEmptySubsequences: true)
            .map { $0.drop { $0 == " " } }
            .joined(separator: "\n")
    }
}
