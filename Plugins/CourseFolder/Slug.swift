import Foundation

/// An identifier made of a text: letters without accents, figures, hyphens between words; at most `limit` characters,
/// cut between words. Empty when the text holds no Latin letter or figure.
func slug(_ text: String, limit: Int = 40) -> String {
    var words: [String] = [""]
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
        if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
            words[words.count - 1].unicodeScalars.append(scalar)
        } else if !scalar.properties.isDiacritic, scalar.properties.canonicalCombiningClass == .notReordered,
            words.last != ""
        {
            words.append("")
        }
    }
    var result = ""
    for word in words where !word.isEmpty {
        if result.isEmpty {
            result = String(word.prefix(limit))
        } else if result.count + 1 + word.count <= limit {
            result += "-" + word
        } else {
            break
        }
    }
    return result
}

/// `wanted`, or with `-2`, `-3` … so that it is none of `taken`.
func unusedName(_ wanted: String, taken: Set<String>) -> String {
    guard taken.contains(wanted) else { return wanted }
    var number = 2
    while taken.contains("\(wanted)-\(number)") { number += 1 }
    return "\(wanted)-\(number)"
}
