import Foundation

/// Something to be handed to another service by one HTTP POST.
public struct OutgoingPost: Sendable {
    /// How this side says who it is.
    public enum Login: Hashable, Sendable {
        case none
        case basic(user: String, password: String)
        case bearer(String)
    }

    public var address: String
    public var login: Login
    /// By name.
    public var headers: [String: String]
    public var body: [UInt8]

    public init(_ address: String, login: Login = .none, headers: [String: String], body: [UInt8]) {
        self.address = address
        self.login = login
        self.headers = headers
        self.body = body
    }

    /// Whether something can be posted there: `http://host…` or `https://host…`, with no user, password, query or fragment, which
    /// would stand in lists and logs.
    public static func isAddress(_ text: String) -> Bool {
        guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty, parts.user == nil,
            parts.password == nil, parts.query == nil, parts.fragment == nil
        else { return false }
        return parts.port.map { (1...65_535).contains($0) } ?? true
    }

    /// Whether the text can stand in a header: no control characters.
    public static func isHeaderText(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    /// Header lines, with a line feed between them; `nil` where one of them would be two.
    var headerLines: String? {
        var lines = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        switch login {
        case .none: break
        case .basic(let user, let password):
            lines.append("Authorization: Basic \(Data("\(user):\(password)".utf8).base64EncodedString())")
        case .bearer(let token): lines.append("Authorization: Bearer \(token)")
        }
        return lines.allSatisfy(Self.isHeaderText) ? lines.joined(separator: "\n") : nil
    }
}

/// What came back.
public enum OutgoingAnswer: Hashable, Sendable {
    /// Why no answer came.
    public enum Trouble: String, CaseIterable, Sendable {
        case unreachable, timeout, untrusted, broken
    }

    /// - Parameters:
    ///   - retryAfter: seconds that the other side asks to wait.
    ///   - body: at most ``Carrier/longestAnswer`` bytes of it.
    case answered(status: Int, retryAfter: Int? = nil, body: [UInt8] = [])
    case none(Trouble)
    case cancelled
}
