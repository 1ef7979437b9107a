import HTTPTypes
import Hummingbird

/// Whose request it is where proxies stand before the service: each adds the address that it was asked from to
/// `X-Forwarded-For`, at the end.
struct ClientAddress: Sendable {
    /// Addresses of the proxies whose word is taken; of all others the header is passed over, for anybody can write it.
    let proxies: Set<String>

    /// - Parameter peer: the other end of the connection.
    func address(of request: Request, peer: String) -> String {
        guard proxies.contains(peer), let name = HTTPField.Name("X-Forwarded-For") else { return peer }
        let hops = request.headers[values: name].flatMap { $0.split(separator: ",") }.map(Self.bare)
        // From the right: what stands left of the first stranger is only the stranger's word.
        for hop in hops.reversed() {
            guard let hop else { return peer }
            if !proxies.contains(hop) { return hop }
        }
        return peer
    }

    /// Without spaces, brackets and port; `nil` for what is no address.
    private static func bare(_ hop: some StringProtocol) -> String? {
        var text = hop.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        if text.first == "[" {
            text = text.dropFirst().prefix { $0 != "]" }
        } else if text.count(where: { $0 == ":" }) == 1 {
            text = text.prefix { $0 != ":" }
        }
        guard (2...45).contains(text.count), text.allSatisfy({ $0.isHexDigit || $0 == "." || $0 == ":" }) else {
            return nil
        }
        return text.lowercased()
    }
}
