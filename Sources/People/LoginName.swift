import Foundation

/// What a person types to say who they are: an e-mail address, a telephone number or a user name.
public enum LoginName: Codable, Hashable, Sendable {
    /// In lower case.
    case email(String)
    case phone(PhoneNumber)
    /// 3–32 of `a–z 0–9 . _ -`, beginning with a letter, so that none looks like a telephone number.
    case userName(String)

    /// Why a text is no login name.
    public enum Problem: Error, Codable, Hashable, Sendable {
        case empty
        case emailMalformed
        /// Letters outside ASCII: real addresses, but few mail servers of the region deliver to them.
        case emailNotASCII
        case emailTooLong
        case phone(PhoneNumber.Problem)
        case userNameLength
        case userNameCharacters
    }

    /// The one text by which it is stored and found.
    public var text: String {
        switch self {
        case .email(let address): address
        case .phone(let number): number.e164
        case .userName(let name): name
        }
    }

    /// Reads what a person typed. Text with `@` is an e-mail address, one that begins with `+`, `(` or a digit a
    /// telephone number, the rest a user name. A number without `+` is taken as one of `country`.
    public static func parse(_ text: String, country: Country? = nil) throws(Problem) -> LoginName {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
        guard let first = text.unicodeScalars.first else { throw .empty }
        if text.contains("@") { return .email(try email(text)) }
        if first == "+" || first == "(" || ("0"..."9").contains(first) {
            do {
                return .phone(try PhoneNumber.parse(text, country: country))
            } catch {
                throw .phone(error)
            }
        }
        return .userName(try userName(text))
    }

    /// RFC 5321 §4.1.2 without quoted local parts and address literals; at least two labels in the domain.
    private static func email(_ text: String) throws(Problem) -> String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw .emailNotASCII }
        guard text.utf8.count <= 254 else { throw .emailTooLong }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .emailMalformed }
        guard parts[0].utf8.count <= 64 else { throw .emailTooLong }
        let address = text.lowercased()
        let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let labels = parts[1].lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard atoms.allSatisfy({ $0.wholeMatch(of: /[A-Za-z0-9!#$%&'*+\/=?^_`{|}~\-]+/) != nil }),
            labels.count >= 2, labels.last?.first?.isLetter == true,
            labels.allSatisfy({ $0.wholeMatch(of: /[a-z0-9]([a-z0-9\-]{0,61}[a-z0-9])?/) != nil })
        else { throw .emailMalformed }
        return address
    }

    private static func userName(_ text: String) throws(Problem) -> String {
        let name = text.lowercased()
        guard (3...32).contains(name.count) else { throw .userNameLength }
        guard name.wholeMatch(of: /[a-z][a-z0-9._\-]*/) != nil else { throw .userNameCharacters }
        return name
    }
}
