import Hummingbird

/// The cookies of this service: the session, and what a visitor chose (language, theme).
struct Cookies: Sendable {
    /// Whether pages are served over TLS; the session's name and attributes depend on it.
    let isSecure: Bool

    /// `__Host-` binds a cookie to this very host and to TLS (RFC 6265bis §4.1.3.2); without TLS browsers would refuse it.
    var sessionName: String { isSecure ? "__Host-rumbo" : "rumbo" }

    func session(of request: Request) -> String? { value(sessionName, of: request) }

    func value(_ name: String, of request: Request) -> String? {
        for header in request.headers[values: .cookie] {
            for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
                let pair = pair.drop { $0 == UInt8(ascii: " ") }
                guard let equals = pair.firstIndex(of: UInt8(ascii: "=")), pair[..<equals].elementsEqual(name.utf8)
                else { continue }
                return String(pair[pair.index(after: equals)...])
            }
        }
        return nil
    }

    func setSession(_ token: String, seconds: Int) -> String {
        "\(sessionName)=\(token); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }

    func endSession() -> String { setSession("", seconds: 0) }

    func setChoice(_ name: String, _ value: String) -> String {
        "\(name)=\(value); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }
}
