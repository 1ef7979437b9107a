import Foundation

/// The rule for names of persons and organisations: 1–200 characters of any script, in normal form C.
public enum DisplayName {
    /// Why a name cannot be taken.
    public enum Problem: String, Error, Codable, Hashable, Sendable {
        case empty
        case tooLong
        /// No letter stands in it.
        case noLetter
        /// Control characters and line breaks.
        case control
        /// Characters that turn the direction of the text around them (embeddings, overrides, isolates).
        case direction
        /// Other invisible characters, private or unassigned ones.
        case invisible
    }

    public static let longest = 200

    /// The name as it is stored: trimmed, inner spaces made single, in normal form C. Inner tabs and breaks are refused.
    public static func parse(_ text: String) throws(Problem) -> String {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        for scalar in trimmed.unicodeScalars {
            if let problem = problem(with: scalar) { throw problem }
        }
        let name = trimmed.split(separator: /\p{Zs}+/).joined(separator: " ").precomposedStringWithCanonicalMapping
        guard !name.isEmpty else { throw .empty }
        // Scalars are counted too, as one character can carry any number of marks.
        guard name.count <= longest, name.unicodeScalars.count <= longest * 4 else { throw .tooLong }
        // No script sets more marks on a letter; a tower of them would run over the page.
        guard name.allSatisfy({ $0.unicodeScalars.count <= 8 }) else { throw .tooLong }
        guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { throw .noLetter }
        return name
    }

    private static func problem(with scalar: Unicode.Scalar) -> Problem? {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator:
            return .control
        case .format:
            switch scalar.value {
            case 0x200C, 0x200D: return nil  // joiners: Persian and Indian names need them
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .direction
            default: return .invisible
            }
        case .surrogate, .privateUse, .unassigned:
            return .invisible
        default:
            return nil
        }
    }
}
