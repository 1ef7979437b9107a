/// A cloze prompt cut at its `[[gap-id]]`.
public struct ClozeText: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case text(String)
        case gap(Interaction.Gap.ID)
    }

    public let parts: [Part]

    /// - Parameter html: the prompt in one language; brackets that hold no well-formed id stay text.
    public init(_ html: String) {
        var parts: [Part] = []
        var text = ""
        var rest = html[...]
        while let open = rest.firstRange(of: "[[") {
            text += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            let name = rest.prefix { $0 != "]" && $0 != "[" }
            let id = Interaction.Gap.ID(name)
            guard id.isWellFormed, rest[name.endIndex...].hasPrefix("]]") else {
                text += "[["
                continue
            }
            if !text.isEmpty { parts.append(.text(text)) }
            text = ""
            parts.append(.gap(id))
            rest = rest[name.endIndex...].dropFirst(2)
        }
        text += rest
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = parts
    }

    public var gaps: [Interaction.Gap.ID] {
        parts.compactMap { if case .gap(let id) = $0 { id } else { nil } }
    }
}
