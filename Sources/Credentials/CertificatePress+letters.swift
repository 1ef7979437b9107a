import Foundation

extension CertificatePress {
    /// The certificate as PDF, whatever script the holder's name is in: letters that the design's fonts lack are written in Latin ones
    /// (as passports do), signs that have none are left out, and what has no room is cut. Facts and credential keep the name as it is.
    /// - Throws: `CertificateError`.
    public func printLegibly(_ facts: CertificateFacts, credential: String) throws -> Data {
        do {
            return try printFitting(facts, credential: credential)
        } catch CertificateError.letters {
            var legible = facts
            legible.holder = Self.latin(facts.holder)
            legible.course.title = Self.latin(facts.course.title)
            do {
                return try printFitting(legible, credential: credential)
            } catch CertificateError.letters(let missing) {
                legible.holder = Self.without(missing, legible.holder) ?? facts.serial.description
                legible.course.title = Self.without(missing, legible.course.title) ?? facts.course.id
                return try printFitting(legible, credential: credential)
            }
        }
    }

    /// A name or title too long for its place even in the smallest letters is cut, with "…" where it goes on.
    private func printFitting(_ facts: CertificateFacts, credential: String) throws -> Data {
        var cut = facts
        for longest in [Int.max, 160, 120, 90, 60, 40] {
            cut.holder = Self.cut(facts.holder, longest)
            cut.course.title = Self.cut(facts.course.title, longest)
            do { return try print(cut, credential: credential) } catch CertificateError.doesNotFit { continue }
        }
        return try print(cut, credential: credential)
    }

    private static func cut(_ text: String, _ longest: Int) -> String {
        text.count <= longest ? text : text.prefix(longest - 1) + "…"
    }

    private static func latin(_ text: String) -> String { text.applyingTransform(.toLatin, reverse: false) ?? text }

    /// `nil` where nothing is left.
    private static func without(_ missing: String, _ text: String) -> String? {
        let rest = text.filter { !missing.contains($0) }.split(separator: " ").joined(separator: " ")
        return rest.isEmpty ? nil : rest
    }
}
