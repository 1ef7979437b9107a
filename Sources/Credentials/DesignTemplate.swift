/// Text with fields: `{{name}}` is the field's value, `{{#name}}…{{/name}}` stands only where the field has one, and
/// `{{^name}}…{{/name}}` only where it has none.
struct DesignTemplate: Sendable {
    /// A template that is not well formed, and why.
    struct Malformed: Error {
        let reason: String
    }

    private indirect enum Piece: Sendable {
        case text(String)
        case field(String)
        case section(String, present: Bool, [Piece])
    }

    private let pieces: [Piece]
    /// Every field that is named, in order.
    let fields: [String]

    init(_ source: String) throws(Malformed) {
        var open: [(name: String, present: Bool, pieces: [Piece])] = [("", true, [])]
        var fields: [String] = []
        var rest = source[...]
        while let start = rest.firstRange(of: "{{") {
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
                throw Malformed(reason: "“{{” without “}}”")
            }
            open[open.count - 1].pieces.append(.text(String(rest[..<start.lowerBound])))
            let tag = rest[start.upperBound..<end.lowerBound].filter { !$0.isWhitespace }
            rest = rest[end.upperBound...]
            let name = String(tag.drop { "#^/".contains($0) })
            guard !name.isEmpty else { throw Malformed(reason: "a field without a name") }
            switch tag.first {
            case "#", "^":
                fields.append(name)
                open.append((name, tag.first == "#", []))
            case "/":
                guard open.count > 1, let closed = open.popLast(), closed.name == name else {
                    throw Malformed(reason: "“{{/\(name)}}” closes nothing")
                }
                open[open.count - 1].pieces.append(.section(name, present: closed.present, closed.pieces))
            default:
                fields.append(name)
                open[open.count - 1].pieces.append(.field(name))
            }
        }
        guard open.count == 1 else { throw Malformed(reason: "“{{#\(open[open.count - 1].name)}}” is never closed") }
        pieces = open[0].pieces + [.text(String(rest))]
        self.fields = fields
    }

    /// The text with every field replaced once: a value that looks like a field stays as it is.
    func filled(_ value: (String) throws -> String) rethrows -> String {
        var text = ""
        try Self.fill(pieces, into: &text, value)
        return text
    }

    private static func fill(
        _ pieces: [Piece], into text: inout String, _ value: (String) throws -> String
    ) rethrows {
        for piece in pieces {
            switch piece {
            case .text(let plain): text += plain
            case .field(let name): text += try value(name)
            case .section(let name, let present, let inside):
                if try value(name).isEmpty != present { try fill(inside, into: &text, value) }
            }
        }
    }
}
