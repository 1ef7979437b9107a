import Foundation

/// Key and secret of a program, as the header `Authorization` brings them.
///
/// Either `Basic` with `key:secret` in Base64 (RFC 7617), or `Bearer` with `key.secret` (RFC 6750): the same credential in two ways.
/// A key with a colon or a point in it can only come by the other way.
struct XAPICredentials: Hashable, Sendable {
    let key: String
    let secret: String

    /// Nil where the header is missing, names another scheme, or cannot be read.
    init?(authorization: String?) {
        guard let authorization else { return nil }
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let value = parts[1].trimmingCharacters(in: .whitespaces)
        switch parts[0].lowercased() {
        case "basic":
            guard let data = Data(base64Encoded: value), let text = String(data: data, encoding: .utf8) else {
                return nil
            }
            self.init(text, separator: UInt8(ascii: ":"))
        case "bearer":
            self.init(value, separator: UInt8(ascii: "."))
        default: return nil
        }
    }

    private init?(_ text: String, separator: UInt8) {
        guard let place = text.utf8.firstIndex(of: separator) else { return nil }
        key = String(text[..<place])
        secret = String(text[text.utf8.index(after: place)...])
        guard !key.isEmpty, !secret.isEmpty else { return nil }
    }
}
