import People
import Statements

/// A reviewer's remark on a place of a version, and what was said of it since.
public struct Observation: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Observation>

    /// Where in a version: the module as a whole, an activity as a whole, or a part of one.
    public struct Place: Codable, Hashable, Sendable {
        public var activity: Activity.ID?
        /// A heading or paragraph of a lesson, an item of a quiz, a criterion of an assignment's rubric.
        public var part: String?

        public init(activity: Activity.ID? = nil, part: String? = nil) {
            self.activity = activity
            self.part = part
        }
    }

    public enum State: String, Codable, Sendable, CaseIterable {
        case open
        /// Its author says that it is seen to.
        case mended
        /// Whoever reviews says so too.
        case closed
    }

    /// What somebody said or did later.
    public struct Event: Codable, Hashable, Sendable {
        public var person: Person.ID
        public var at: Instant
        /// `nil`: only said something.
        public var state: State?
        public var text: String

        public init(person: Person.ID, at: Instant, state: State? = nil, text: String = "") {
            self.person = person
            self.at = at
            self.state = state
            self.text = text
        }
    }

    public var id: ID
    public var course: Course.ID
    /// Digest of the version that it was written on.
    public var package: String
    public var place: Place
    /// The language that the place was read in.
    public var language: Language
    /// The beginning of what stands at the place.
    public var quote: String
    public var text: String
    public var by: Person.ID
    public var at: Instant
    public var events: [Event]

    public init(
        id: ID, course: Course.ID, package: String, place: Place, language: Language, quote: String, text: String,
        by: Person.ID, at: Instant, events: [Event] = []
    ) {
        self.id = id
        self.course = course
        self.package = package
        self.place = place
        self.language = language
        self.quote = quote
        self.text = text
        self.by = by
        self.at = at
        self.events = events
    }

    public var state: State { events.last { $0.state != nil }?.state ?? .open }
}

/// A place of an activity that a remark can point to, with what stands there.
public struct Spot: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable { case whole, heading, block, item, criterion }

    /// `nil`: the activity as a whole.
    public var part: String?
    public var kind: Kind
    /// An item's number, from 1.
    public var number: Int?
    /// The heading that it stands under, or the criterion's title.
    public var heading: String?
    /// What a reader sees there, as plain text.
    public var text: String
    /// All that is there, the key of an item too: the same content, the same place.
    public var content: String

    public init(
        part: String?, kind: Kind, number: Int? = nil, heading: String? = nil, text: String, content: String
    ) {
        self.part = part
        self.kind = kind
        self.number = number
        self.heading = heading
        self.text = text
        self.content = content
    }

    /// A short quotation.
    public var quote: String {
        text.count <= 120 ? text : text.prefix(119).trimmingCharacters + "…"
    }
}

extension Substring {
    fileprivate var trimmingCharacters: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

/// What became of an observation's place in another version.
public enum Fate: Hashable, Sendable {
    /// The same content, perhaps under another name now.
    case unchanged(Spot)
    case changed(Spot)
    case gone

    public var spot: Spot? {
        switch self {
        case .unchanged(let spot), .changed(let spot): spot
        case .gone: nil
        }
    }

    /// Follows a place from the spots of one version to those of another.
    ///
    /// Paragraphs have no ids: the same content is the same place wherever it stands; else, of what was not there before, the one
    /// that shares most words, if it shares enough; else what bears the same name, if that is new too.
    public init(of part: String?, from old: [Spot], to new: [Spot]) {
        guard let former = old.first(where: { $0.part == part }) else {
            self = new.first { $0.part == part }.map(Fate.changed) ?? .gone
            return
        }
        let same = new.filter { $0.content == former.content && $0.kind == former.kind }
        if let spot = same.first(where: { $0.part == part }) ?? same.first {
            self = .unchanged(spot)
            return
        }
        if former.kind != .block {
            // Whatever has an id is told by it.
            self = new.first { $0.part == part && $0.kind == former.kind }.map(Fate.changed) ?? .gone
            return
        }
        let known = Set(old.map(\.content))
        let fresh = new.filter { $0.kind == .block && !known.contains($0.content) }
        let words = Fate.words(former)
        let likeness = fresh.map { (spot: $0, share: Fate.share(words, Fate.words($0))) }
        if let best = likeness.max(by: { $0.share < $1.share }), best.share >= 0.4 {
            self = .changed(best.spot)
        } else {
            self = fresh.first { $0.part == part }.map(Fate.changed) ?? .gone
        }
    }

    private static func words(_ spot: Spot) -> Set<Substring> {
        Set(spot.text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }

    /// Shared words over all words, 0…1.
    private static func share(_ a: Set<Substring>, _ b: Set<Substring>) -> Double {
        let all = a.union(b).count
        return all == 0 ? 0 : Double(a.intersection(b).count) / Double(all)
    }
}
