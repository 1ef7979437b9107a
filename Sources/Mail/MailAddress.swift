/// Who a letter comes from or goes to (RFC 5322 §3.4), the name for people beside the address for machines.
public struct MailAddress: Hashable, Sendable {
    public let address: String
    public let name: String

    /// Nil unless the address can stand in a header and in a command to a server as it is: ASCII, one `@`, no blanks, quotes or
    /// brackets.
    public init?(_ address: String, name: String = "") {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), address.utf8.count <= 254,
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !Self.special.contains($0) })
        else { return nil }
        self.address = address
        self.name = name
    }

    private static let special = Set("()<>[]:;,\\\"".utf8)

    /// As `To:` and `From:` have it; not folded yet.
    var words: [String] {
        let name = HeaderText.oneLine(name)
        return name.isEmpty ? ["<\(address)>"] : HeaderText.words(name, isPhrase: true) + ["<\(address)>"]
    }
}
