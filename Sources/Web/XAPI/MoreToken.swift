import Actions
import Crypto
import Foundation
import People
import Statements

/// What stands in the address of the next page: what was asked for, where to go on, for whom, and until when; with a code that only the
/// service can make.
struct MoreToken: Codable {
    var request: StatementsRequest
    var client: String
    var expires: Int64

    static let seconds = 86_400

    init(_ request: StatementsRequest, client: APIClient, at now: Instant) {
        self.request = request
        self.client = client.id.rawValue
        expires = now.advanced(bySeconds: Self.seconds).milliseconds
    }

    func text(_ key: SymmetricKey) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(self)
        return Self.letters(data) + "." + Self.letters(Data(HMAC<SHA256>.authenticationCode(for: data, using: key)))
    }

    /// What `text` stands for; `nil` where it was changed, is another client's, or too old.
    static func request(_ text: String, _ key: SymmetricKey, client: APIClient, at now: Instant) -> StatementsRequest? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let data = bytes(parts[0]), let code = bytes(parts[1]),
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: data, using: key),
            let token = try? JSONDecoder().decode(MoreToken.self, from: data),
            token.client == client.id.rawValue, now.milliseconds < token.expires
        else { return nil }
        return token.request
    }

    // base64url (RFC 4648 §5)
    private static func letters(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func bytes(_ text: Substring) -> Data? {
        let text = text.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4))
    }
}
