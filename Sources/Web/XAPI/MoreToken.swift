import Actions
import Credentials
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
        return Base64URL.encode(data) + "." + Base64URL.encode(HMAC<SHA256>.authenticationCode(for: data, using: key))
    }

    /// What `text` stands for; `nil` where it was changed, is another client's, or too old.
    static func request(_ text: String, _ key: SymmetricKey, client: APIClient, at now: Instant) -> StatementsRequest? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let data = Base64URL.decode(parts[0]), let code = Base64URL.decode(parts[1]),
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: data, using: key),
            let token = try? JSONDecoder().decode(MoreToken.self, from: data),
            token.client == client.id.rawValue, now.milliseconds < token.expires
        else { return nil }
        return token.request
    }
}
