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
    /// Whether the browser takes gzip.
    var takesGzip = false

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? ""
    }
}

/// The token that every form carries beside the session: an HMAC of the session by a secret of this process, so that it needs
/// no storage. Visitors, who have nothing to lose, share one; the exact `Origin` guards them.
struct FormToken: Sendable {
    private let secret = SymmetricKey(size: .bits256)

    /// A new mask each time, so that the length of a compressed page tells nothing of the token in it.
    func token(_ visit: Visit) -> String {
        let code = code(visit)
        let mask = code.map { _ in UInt8.random(in: 0...255) }
        return Self.text(Data(mask + zip(mask, code).map { $0 ^ $1 }))
    }

    func isValid(_ token: String, _ visit: Visit) -> Bool {
        let code = code(visit)
        guard let given = Self.data(token), given.count == 2 * code.count else { return false }
        let (mask, masked) = (given.prefix(code.count), given.suffix(code.count))
        let pairs = zip(zip(mask, masked).map { $0 ^ $1 }, code)
        return pairs.reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func code(_ visit: Visit) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(for: Data((visit.session ?? "visitor").utf8), using: secret)
        return Array(Data(code).prefix(18))
    }

    private static func text(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
    }

    private static func data(_ text: String) -> Data? {
        Data(base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/"))
    }
}
