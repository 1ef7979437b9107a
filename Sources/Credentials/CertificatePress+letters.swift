import Foundation

extension CertificatePress {
    /// The certificate as PDF, whatever script the holder's name is in: letters that the design's fonts lack are written in Latin ones
    /// (as passports do), and signs that have none are left out. Facts and credential keep the name as it is.
    /// - Throws: `CertificateError`.
    public func printLegibly(_ facts: CertificateFacts, credential: String) throws -> Data {
        do {
            return try print(facts, credential: credential)
        } catch CertificateError.letters {
            var legible = facts
            legible.holder = Self.latin(facts.holder)
            legible.course.title = Self.latin(facts.course.title)
            do {
                return try print(legible, credential: credential)
            } catch CertificateError.letters(let missing) {
                legible.holder = Self.without(missing, legible.holder) ?? facts.serial.description
                legible.course.title = Self.without(missing, legible.course.title) ?? facts.course.id
                return try print(legible, credential: credential)
            }
        }
    }

    private static func latin(_ text: String) -> String { text.applyingTransform(.toLatin, reverse: false) ?? text }

    /// `nil` where nothing is left.
    private static func without(_ missing: String, _ text: String) -> String? {
        let rest = text.filter { !missing.contains($0) }.split(separator: " ").joined(separator: " ")
        return rest.isEmpty ? nil : rest
    }
}
