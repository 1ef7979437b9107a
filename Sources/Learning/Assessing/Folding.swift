import Foundation

extension String {
    /// What two short answers are compared by when case, accents and spaces do not count: `Régimen de  Origen` and
    /// `regimen deorigen` are one. The tilde of ñ and ã goes too, for keyboards that have none.
    var folded: String {
        var result = ""
        for scalar in decomposedStringWithCompatibilityMapping.unicodeScalars {
            if scalar.properties.isWhitespace { continue }
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .format, .control: continue
            default: result.unicodeScalars.append(scalar == "’" || scalar == "‘" ? "'" : scalar)
            }
        }
        return result.lowercased()
    }

    /// Without white space at its ends, which keyboards add unasked.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

    /// As text inside HTML.
    var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
