import Foundation

/// The fields of a submitted form: every name with its values in order (`application/x-www-form-urlencoded`, WHATWG URL §5).
struct Form: Sendable {
    /// Fields that one form may have; more are passed over.
    static let most = 2_000

    private(set) var fields: [String: [String]] = [:]
    private(set) var files: [String: [Upload]] = [:]

    /// A file that came with a form.
    struct Upload: Sendable {
        var name: String
        var data: Data
    }

    init() {}

    init(urlEncoded text: some StringProtocol) {
        for pair in text.split(separator: "&", maxSplits: Self.most).prefix(Self.most) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            add(Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
    }

    mutating func add(_ name: String, _ value: String) { fields[name, default: []].append(value) }
    mutating func add(_ name: String, _ file: Upload) { files[name, default: []].append(file) }

    /// The first value of a field; empty when it did not come.
    subscript(name: String) -> String { fields[name]?.first ?? "" }

    /// A number that a page counts with; `nil` for what is none, or so large that counting on would overflow.
    func number(_ name: String) -> Int? { Self.number(self[name]) }

    static func number(_ text: String) -> Int? { Int(text).flatMap { (0...1_000_000_000).contains($0) ? $0 : nil } }

    func optional(_ name: String) -> String? { fields[name]?.first.flatMap { $0.isEmpty ? nil : $0 } }
    func all(_ name: String) -> [String] { fields[name] ?? [] }

    private static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                bytes.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), rest.count >= 2, let high = hex(rest[rest.startIndex]),
                let low = hex(rest[rest.startIndex + 1])
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
