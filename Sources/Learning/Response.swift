/// What a learner answered to one item, just as given.
///
/// JSON: `{"choice":["a"]}`, `{"text":"12,5"}`, `{"map":{"pair":"right"}}`, `{"order":["c","a","b"]}`.
public enum Response: Hashable, Sendable {
    /// Option ids, for single, multiple and true/false (`true`, `false`).
    case choice([String])
    /// For short text, numeric and essay.
    case text(String)
    /// Matching: pair id to the right-hand id; cloze: gap id to text or option id.
    case map([String: String])
    /// Ordering: entry ids, first to last.
    case order([String])

    /// Whether it says nothing: no option, only white space.
    public var isBlank: Bool {
        switch self {
        case .choice(let ids): ids.isEmpty
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .map(let map): map.values.allSatisfy { $0.allSatisfy(\.isWhitespace) }
        case .order(let ids): ids.isEmpty
        }
    }

    /// Characters in it, to bound what is stored.
    public var size: Int {
        switch self {
        case .choice(let ids), .order(let ids): ids.reduce(0) { $0 + $1.utf8.count }
        case .text(let text): text.utf8.count
        case .map(let map): map.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        }
    }
}

extension Response: Codable {
    private enum Key: String, CodingKey { case choice, text, map, order }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "one of choice, text, map, order"))
        }
        switch key {
        case .choice: self = .choice(try container.decode([String].self, forKey: key))
        case .text: self = .text(try container.decode(String.self, forKey: key))
        case .map: self = .map(try container.decode([String: String].self, forKey: key))
        case .order: self = .order(try container.decode([String].self, forKey: key))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .choice(let ids): try container.encode(ids, forKey: .choice)
        case .text(let text): try container.encode(text, forKey: .text)
        case .map(let map): try container.encode(map, forKey: .map)
        case .order(let ids): try container.encode(ids, forKey: .order)
        }
    }
}
