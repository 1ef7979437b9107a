/// What surrounds every page: who reads, where they are, what was just done, whether their work is saved.
public struct PageFrame: PagePart, Hashable {
    /// Title of the document, without the product's name.
    public var title: String
    /// Path and query of this page: where a change of language or theme comes back to.
    public var path: String
    /// Token that every POST form carries.
    public var csrf: String
    /// The idempotency key of this page's forms: a form with it, sent twice, is taken once. Nil for a visitor.
    public var once: String?
    public var place: Place = .elsewhere
    public var theme: Theme = .auto
    /// Nil for a visitor.
    public var person: Person?
    public var notice: Notice?
    /// Time of the last save, as "10:42"; nil hides the save state until something changes.
    public var saved: String?
    /// Whether this is a demonstration, which a banner says.
    public var demo: Bool = false
    /// The office's lists that the reader may open; nil elsewhere.
    public var tabs: OfficeTabs?
    /// Address of this page without the language, absolute; for search engines. Nil leaves it out.
    public var canonical: String?

    /// The section of the main navigation that the page belongs to.
    public enum Place: String, TemplateChoice, CaseIterable {
        case catalogue, home, desk, bench, review, network, office, account, elsewhere
    }

    public enum Theme: String, TemplateChoice, CaseIterable {
        case auto, light, dark
    }

    public var derived: [String: any Sendable] {
        ["nav": Nav(place: place, doors: person.map(Doors.init))]
    }

    mutating func takeOut(_ own: inout Own) {
        own.text(&csrf)
        if var key = once {
            own.text(&key)
            once = key
        }
        guard var person else { return }
        own.text(&person.name)
        own.text(&person.initials)
        self.person = person
    }

    /// The main navigation.
    struct Nav: SharedPart {
        static let template = "nav-list"

        var place: Place
        var doors: Doors?
    }

    /// What of a person the navigation shows.
    struct Doors: PagePart, Hashable {
        var desk, bench, review, network, office: Bool
        var deskCount, reviewCount: Int?

        init(_ person: Person) {
            (desk, bench, review) = (person.desk, person.bench, person.review)
            (network, office) = (person.network, person.office)
            (deskCount, reviewCount) = (person.deskCount, person.reviewCount)
        }
    }

    /// The person signed in, and the doors open to them.
    public struct Person: PagePart, Hashable {
        public var name: String
        /// One or two letters.
        public var initials: String
        public var desk: Bool
        public var bench: Bool
        public var review: Bool
        /// The coordinator’s side of the consultant network.
        public var network: Bool
        public var office: Bool
        /// Things waiting at the desk; nil or zero shows no number.
        public var deskCount: Int?
        public var reviewCount: Int?

        public init(
            name: String, initials: String, desk: Bool = false, bench: Bool = false, review: Bool = false,
            network: Bool = false, office: Bool = false, deskCount: Int? = nil, reviewCount: Int? = nil
        ) {
            self.name = name
            self.initials = initials
            self.desk = desk
            self.bench = bench
            self.review = review
            self.network = network
            self.office = office
            self.deskCount = deskCount
            self.reviewCount = reviewCount
        }
    }

    /// Which of the office's lists are open to the reader.
    public struct OfficeTabs: PagePart, Hashable {
        public var persons: Bool
        public var courses: Bool
        public var enrolled: Bool
        public var issued: Bool
        /// What people are told by mail.
        public var told: Bool
        /// The keys of other programs.
        public var programs: Bool

        public init(
            persons: Bool = false, courses: Bool = false, enrolled: Bool = false, issued: Bool = false,
            told: Bool = false, programs: Bool = false
        ) {
            self.persons = persons
            self.courses = courses
            self.enrolled = enrolled
            self.issued = issued
            self.told = told
            self.programs = programs
        }
    }

    /// What the last act did, shown once above the page.
    public struct Notice: PagePart, Hashable {
        public var kind: Kind
        public var text: String
        public var detail: String?
        public var link: PageLink?

        public enum Kind: String, TemplateChoice, CaseIterable {
            case success, info, warning, error
        }

        public init(kind: Kind, text: String, detail: String? = nil, link: PageLink? = nil) {
            self.kind = kind
            self.text = text
            self.detail = detail
            self.link = link
        }
    }

    public init(
        title: String, path: String, csrf: String, place: Place = .elsewhere, theme: Theme = .auto,
        person: Person? = nil, notice: Notice? = nil, saved: String? = nil, canonical: String? = nil
    ) {
        self.title = title
        self.path = path
        self.csrf = csrf
        self.place = place
        self.theme = theme
        self.person = person
        self.notice = notice
        self.saved = saved
        self.canonical = canonical
    }
}
