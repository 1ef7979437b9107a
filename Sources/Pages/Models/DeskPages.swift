/// The consultant's inbox, ordered by what expires first.
public struct DeskPage: Page {
    public static let template = "desk"

    public var frame: PageFrame
    public var entries: [Entry]
    /// The cases of the consultant that run.
    public var running: [RunningCase]
    /// Marked lately.
    public var finished: [Finished]
    /// "3 de 4 paquetes en curso"; nil for who is not of the consultant network.
    public var capacity: String?
    public var filters: [FormOption]
    /// Calendar and profile, for who is of the network.
    public var doors: [PageLink]
    /// What is missing in the profile for offers to come.
    public var missing: String?

    public struct Entry: PagePart {
        public var kind: Kind
        public var title: String
        /// Course, organisation, country.
        public var about: String
        public var href: String?
        /// "Vence en 2 días".
        public var due: String?
        public var urgent: Bool
        /// Since when it waits.
        public var since: String?
        /// Of a session: by the reader's clock, and by the firm's where that shows another hour.
        public var when: String?
        public var there: String?
        /// What somebody wrote: a note left with a case, why hours are disputed.
        public var words: String?
        /// Why this person.
        public var why: [String]
        public var accept: FormAction?
        public var decline: ActForm?
        /// Which of two or three looks it waits for; nil where one person marks.
        public var look: Look?
        /// Which handing-in: 2 and more are shown.
        public var attempt: Int?

        /// Whether its button says no more than that there is something to see.
        public var derived: [String: any Sendable] { ["plainly": [.offer, .session].contains(kind)] }

        public init(
            kind: Kind, title: String, about: String, href: String? = nil, due: String? = nil, urgent: Bool = false,
            since: String? = nil, when: String? = nil, there: String? = nil, words: String? = nil,
            why: [String] = [], accept: FormAction? = nil, decline: ActForm? = nil,
            look: Look? = nil, attempt: Int? = nil
        ) {
            self.kind = kind
            self.title = title
            self.about = about
            self.href = href
            self.due = due
            self.urgent = urgent
            self.since = since
            self.when = when
            self.there = there
            self.words = words
            self.why = why
            self.accept = accept
            self.decline = decline
            self.look = look
            self.attempt = attempt
        }
    }

    public enum Kind: String, TemplateChoice, CaseIterable {
        case marking, offer
        /// To come, and held but not logged yet.
        case session, log
        /// Hours that the firm does not agree with.
        case dispute
        /// A closing report that is due.
        case closing
        /// An accepted case without a session.
        case plan
    }

    public enum Look: String, TemplateChoice, CaseIterable {
        case first, second, third
    }

    public struct RunningCase: PagePart {
        public var title: String
        public var about: String
        public var href: String
        public var state: Badge

        public init(title: String, about: String, href: String, state: Badge) {
            self.title = title
            self.about = about
            self.href = href
            self.state = state
        }
    }

    public struct Finished: PagePart {
        public var title: String
        public var about: String
        public var href: String
        public var date: String
        public var total: String?
        public var outcome: AssignmentPage.Marks.Outcome

        public init(
            title: String, about: String, href: String, date: String, total: String? = nil,
            outcome: AssignmentPage.Marks.Outcome
        ) {
            self.title = title
            self.about = about
            self.href = href
            self.date = date
            self.total = total
            self.outcome = outcome
        }
    }

    public init(
        frame: PageFrame, entries: [Entry] = [], running: [RunningCase] = [], finished: [Finished] = [],
        capacity: String? = nil,
        filters: [FormOption] = [], doors: [PageLink] = [], missing: String? = nil
    ) {
        self.frame = frame
        self.entries = entries
        self.running = running
        self.finished = finished
        self.capacity = capacity
        self.filters = filters
        self.doors = doors
        self.missing = missing
    }
}
