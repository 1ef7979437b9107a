/// The pages of the network that are open to the reader.
public struct NetworkSections: PagePart {
    public var queue: Bool
    public var pool: Bool
    public var accreditations: Bool
    public var runs: Bool
    public var fairness: Bool
    public var policy: Bool

    public init(
        queue: Bool = false, pool: Bool = false, accreditations: Bool = false, runs: Bool = false,
        fairness: Bool = false, policy: Bool = false
    ) {
        self.queue = queue
        self.pool = pool
        self.accreditations = accreditations
        self.runs = runs
        self.fairness = fairness
        self.policy = policy
    }
}

/// A figure that says how the network does.
public struct NetworkFigure: PagePart {
    public var label: String
    public var value: String
    public var note: String?
    public var href: String?
    /// Whether somebody should look.
    public var alert: Bool

    public init(label: String, value: String, note: String? = nil, href: String? = nil, alert: Bool = false) {
        self.label = label
        self.value = value
        self.note = note
        self.href = href
        self.alert = alert
    }
}

/// A share as a bar with its words: `86 %`.
public struct NetworkBar: PagePart {
    /// 0 to 100.
    public var share: Int
    public var text: String
    /// Where another share stands, for comparing: 0 to 100.
    public var mark: Int?

    public init(share: Int, text: String, mark: Int? = nil) {
        self.share = share
        self.text = text
        self.mark = mark
    }

    public var derived: [String: any Sendable] {
        var parts: [String: any Sendable] = ["width": String(max(0, min(share, 100)))]
        if let mark { parts["markAt"] = String(max(0, min(mark, 100))) }
        return parts
    }
}

/// One country in a table of the network.
public struct NetworkCountry: PagePart {
    public var name: String
    public var href: String?
    /// "PMDER".
    public var group: String?
    public var waiting: String
    public var requests: String?
    public var rate: NetworkBar?
    /// What stands in place of a rate.
    public var noRate: String
    public var median: String
    public var longest: String?
    public var free: String?

    public init(
        name: String, href: String? = nil, group: String? = nil, waiting: String, requests: String? = nil,
        rate: NetworkBar? = nil, noRate: String = "–", median: String, longest: String? = nil, free: String? = nil
    ) {
        self.name = name
        self.href = href
        self.group = group
        self.waiting = waiting
        self.requests = requests
        self.rate = rate
        self.noRate = noRate
        self.median = median
        self.longest = longest
        self.free = free
    }
}

/// Something that waits for a person.
public struct NetworkTask: PagePart {
    public var text: String
    public var href: String
    public var count: String

    public init(text: String, href: String, count: String) {
        self.text = text
        self.href = href
        self.count = count
    }
}
