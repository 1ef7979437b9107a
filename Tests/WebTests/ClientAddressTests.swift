import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

@Suite struct ClientAddressTests {
    private static func request(_ forwarded: [String]) throws -> Request {
        var head = HTTPRequest(method: .get, scheme: "http", authority: "a.example", path: "/")
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        for value in forwarded { head.headerFields.append(HTTPField(name: name, value: value)) }
        return Request(head: head, body: .init(buffer: ByteBuffer()))
    }

    static let cases: [(peer: String, forwarded: [String], address: String)] = [
        ("203.0.113.9", [], "203.0.113.9"),
        ("203.0.113.9", ["198.51.100.1"], "203.0.113.9"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["1.2.3.4, 198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["1.2.3.4", "198.51.100.1 ,10.0.0.2"], "198.51.100.1"),
        ("10.0.0.1", ["198.51.100.1:4711"], "198.51.100.1"),
        ("10.0.0.1", ["[2001:DB8::1]:443"], "2001:db8::1"),
        ("10.0.0.1", ["2001:db8::1"], "2001:db8::1"),
        ("10.0.0.1", ["1.2.3.4, <script>"], "10.0.0.1"),
        ("10.0.0.1", ["1.2.3.4, "], "1.2.3.4"),
        ("10.0.0.1", ["10.0.0.2, 10.0.0.1"], "10.0.0.1")
    ]

    @Test(arguments: cases) func `only proxies that are trusted speak for others`(
        _ peer: String, _ forwarded: [String], _ address: String
    ) throws {
        let known = ClientAddress(proxies: ["10.0.0.1", "10.0.0.2"])
        #expect(known.address(of: try Self.request(forwarded), peer: peer) == address)
    }
}
