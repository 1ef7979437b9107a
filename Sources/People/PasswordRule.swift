import Foundation

/// What a new password must be: 10–200 characters, not the person's own name, not one that everybody tries first.
public enum PasswordRule {
    /// Why a password is refused.
    public enum Problem: String, Error, CaseIterable, Codable, Hashable, Sendable {
        case tooShort, tooLong
        /// The person's name or login name, with or without digits and signs around it.
        case ownName
        /// On the list of common passwords, one character repeated, or a plain run such as `abcdefghij`.
        case common
    }

    public static let shortest = 10
    public static let longest = 200

    /// Everything that speaks against `password`, empty if it can be taken.
    /// Length counts Unicode scalars in normal form C.
    public static func problems(
        with password: String, displayName: String = "", loginNames: [LoginName] = []
    ) -> [Problem] {
        let normal = normalised(password)
        let length = normal.unicodeScalars.count
        var problems: [Problem] = []
        if length < shortest { problems.append(.tooShort) }
        if length > longest { problems.append(.tooLong) }
        guard length <= longest else { return problems }
        let letters = folded(normal).filter(\.isLetter)
        if names(displayName, loginNames).contains(where: { $0 == letters || $0 == folded(normal) }) {
            problems.append(.ownName)
        }
        if isCommon(folded(normal)) { problems.append(.common) }
        return problems
    }

    /// The form in which a password is hashed and compared: the same letters from two keyboards give the same bytes.
    public static func normalised(_ password: String) -> String { password.precomposedStringWithCanonicalMapping }

    // MARK: Parts

    private static func names(_ displayName: String, _ loginNames: [LoginName]) -> Set<String> {
        var names: Set<String> = [folded(displayName), folded(displayName).filter(\.isLetter)]
        for login in loginNames {
            names.insert(folded(login.text))
            names.insert(folded(login.text).filter(\.isLetter))
            if case .email(let address) = login {
                names.insert(folded(String(address.prefix { $0 != "@" })).filter(\.isLetter))
            }
            if case .phone(let number) = login { names.insert(String(number.e164.dropFirst())) }
        }
        names.remove("")
        return names
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .filter { !$0.isWhitespace }
    }

    private static func isCommon(_ folded: String) -> Bool {
        if common.contains(folded) || Set(folded).count == 1 { return true }
        return runs.contains { $0.contains(folded) || String($0.reversed()).contains(folded) }
    }

    private static let runs = [
        "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1q2w3e4r5t6y7u8i9o0p",
        "qazwsxedcrfvtgb", "1qaz2wsx3edc4rfv"
    ]

    /// Of ten characters or more, without accents and in lower case; shorter ones fall by their length.
    private static let common: Set<String> = [
        "contrasena", "contrasena1", "contrasena12", "contrasena123", "micontrasena", "password12", "password123",
        "password1234", "passw0rd123", "minhasenha", "senha12345", "senha123456", "mudar12345", "cambiame123",
        "bienvenido", "bienvenido1", "bienvenido123", "bemvindo123", "bem-vindo123", "welcome123", "administrador",
        "administrador1", "administrator", "admin12345", "admin123456", "12345678910", "1234512345", "1231231231",
        "1122334455", "abcd123456", "abc1234567", "qwerty1234", "qwerty12345", "qwerty123456", "iloveyou123",
        "teamomucho", "teamo12345", "tequieromucho", "futbol12345", "barcelona10", "brasil2026", "argentina10",
        "uruguay2026", "mexico2026", "capacitacion", "capacitacao", "letmein123", "changeme123"
    ]
}
