import Foundation

/// The identifier of one person, organisation or other record: a random UUID (RFC 9562 §5.4) in lower case.
public struct UniqueID<Named>: RawRepresentable, Hashable, Sendable, Comparable, LosslessStringConvertible {
    public let rawValue: String

    /// Nil unless the text is a UUID in lower case.
    public init?(rawValue: String) {
        guard UUID(uuidString: rawValue) != nil, rawValue == rawValue.lowercased() else { return nil }
        self.rawValue = rawValue
    }

    public init?(_ description: String) { self.init(rawValue: description) }

    /// A new identifier, from the system's random numbers.
    public static func random() -> Self { Self(UUID()) }

    /// The identifier with the bytes of `uuid`, for tests and for records that come with one.
    public init(_ uuid: UUID) { rawValue = uuid.uuidString.lowercased() }

    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension UniqueID: Codable, CodingKeyRepresentable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Self(rawValue: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID in lower case")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var codingKey: any CodingKey { Key(stringValue: rawValue) }
    public init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
