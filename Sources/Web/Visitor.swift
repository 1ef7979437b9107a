import Actions
import Crypto
import Foundation
import Hummingbird
import NIOCore
import Pages
import People

/// What a request brings along: who makes it, in which language and theme.
public struct AppContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    let address: String
    var visit = Visit.visitor
    var reader = Reader(language: .es)
    var theme = PageFrame.Theme.auto
    var path = "/"

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? ""
    }
}

/// The token that every form carries beside the session: an HMAC of the session by a secret of this process, so that it needs
/// no storage. Visitors, who have nothing to lose, share one; the exact `Origin` guards them.
struct FormToken: Sendable {
    private let secret = SymmetricKey(size: .bits256)

    func token(_ visit: Visit) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data((visit.session ?? "visitor").utf8), using: secret)
        return Data(code).prefix(18).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
    }

    func isValid(_ token: String, _ visit: Visit) -> Bool {
        let (given, expected) = (Array(token.utf8), Array(self.token(visit).utf8))
        guard given.count == expected.count else { return false }
        return zip(given, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
