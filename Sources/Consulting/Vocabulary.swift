import People

/// How well a consultant masters a topic, and how much of it a request asks for: 1 to 4.
public enum Mastery: Int, CaseIterable, Codable, Hashable, Sendable, Comparable {
    case basic = 1, working, advanced, expert

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A language in which mentoring is held; more than the pages have.
public enum SpokenLanguage: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
    case es, pt, en
    /// Guaraní, quechua, aimara.
    case gn, qu, ay

    public static func < (a: Self, b: Self) -> Bool {
        let order = Self.allCases
        return order.firstIndex(of: a) ?? 0 < order.firstIndex(of: b) ?? 0
    }
}

/// Where the sessions are held.
public enum Modality: String, CaseIterable, Codable, Hashable, Sendable {
    case remote
    /// Some sessions at the firm, if it can be; no filter, but it scores.
    case hybrid
    /// At the firm: the consultant must serve its country on site.
    case onSite
}

/// What a package of hours costs, in steps; a request's tier is the most that it may cost.
public enum RateTier: Int, CaseIterable, Codable, Hashable, Sendable, Comparable {
    case first = 1, second, third, fourth, fifth

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// How soon help is needed.
public enum Urgency: String, CaseIterable, Codable, Hashable, Sendable {
    case normal
    /// Matched at once, without waiting for the daily batch.
    case urgent
}

/// The country that a consultant may serve, and how.
public enum Service: String, CaseIterable, Codable, Hashable, Sendable {
    case remote
    /// On site, and remotely too.
    case onSite
}
