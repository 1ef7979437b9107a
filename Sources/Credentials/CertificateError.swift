/// Why a certificate cannot be drawn, or a design not be used.
public enum CertificateError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A file that the design names, or must have, is not there.
    case missingFile(String)
    /// A design file that cannot be used.
    case design(file: String, reason: String)
    /// A word that a language lacks.
    case missingWord(language: String, key: String)
    /// A fact that no certificate can carry.
    case fact(field: String, reason: String)
    /// Letters that none of the design's fonts holds.
    case letters(String)
    /// A text too long for its place at the smallest size allowed.
    case doesNotFit(String)
    /// The drawing libraries refused.
    case drawing(String)
    /// The PDF cannot be read or written.
    case pdf(String)
    /// The PDF carries no credential.
    case noCredential

    public var description: String {
        switch self {
        case .missingFile(let name): "The certificate design lacks the file \(name)."
        case .design(let file, let reason): "\(file): \(reason)."
        case .missingWord(let language, let key): "words.\(language).json lacks “\(key)”."
        case .fact(let field, let reason): "The certificate's \(field) cannot be printed: \(reason)."
        case .letters(let letters): "The certificate's fonts do not hold: \(letters)"
        case .doesNotFit(let text): "There is no room on the certificate for “\(text)”."
        case .drawing(let reason): "The certificate cannot be drawn: \(reason)."
        case .pdf(let reason): "The PDF cannot be read or written: \(reason)."
        case .noCredential: "The PDF carries no credential."
        }
    }
}
