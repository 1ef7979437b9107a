import Foundation

/// The text by which names and titles are put in alphabetical order, for Spanish and Portuguese alike: ñ stands after n, other
/// accents and the difference between capitals and small letters do not count, signs between words count as one space.
///
/// It is stored beside the name, so that the database orders and pages by it. It holds digits and small letters only, which
/// every collation of every engine puts in the same order.
public enum SortKey {
    public static func of(_ text: String) -> String {
        var key = ""
        var isOpen = false
        for letter in text.precomposedStringWithCanonicalMapping.lowercased() {
            let folded = letter == "ñ" ? afterN : plain(letter)
            guard folded.contains(where: { $0.isLetter || $0.isNumber }) else {
                isOpen = !key.isEmpty
                continue
            }
            if isOpen { key += space }
            isOpen = false
            key += folded
        }
        return key
    }

    /// Behind every word that goes on with an n and another letter.
    private static let afterN = "nzzz"
    /// Before every letter, so that "Ana Ruiz" comes before "Anabel".
    private static let space = "0"

    private static func plain(_ letter: Character) -> String {
        String(letter).folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }
}
