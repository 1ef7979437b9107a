/// The consultant's coming weeks, by two clocks, and the address from which calendars fetch them.
public struct DeskCalendarPage: Page {
    public static let template = "desk-calendar"

    public var frame: PageFrame
    /// "Horas de Montevideo".
    public var zone: String
    public var weeks: [Week]
    public var feed: Feed?
    /// Whether an address was made before.
    public var hasFeed: Bool
    /// Makes an address; one made before ends.
    public var renew: FormAction?

    public struct Week: PagePart {
        /// "23 a 29 de noviembre".
        public var title: String
        public var isThis: Bool
        /// Clocks that change in it.
        public var changes: [String]
        /// Days with something in them.
        public var days: [Day]

        public init(title: String, isThis: Bool = false, changes: [String] = [], days: [Day] = []) {
            self.title = title
            self.isThis = isThis
            self.changes = changes
            self.days = days
        }
    }

    public struct Day: PagePart {
        public var title: String
        public var isToday: Bool
        public var isAway: Bool
        public var meetings: [Meeting]

        public init(title: String, isToday: Bool = false, isAway: Bool = false, meetings: [Meeting] = []) {
            self.title = title
            self.isToday = isToday
            self.isAway = isAway
            self.meetings = meetings
        }
    }

    public struct Meeting: PagePart {
        public var time: String
        public var there: String?
        public var title: String
        public var about: String
        public var href: String
        public var state: Badge

        public init(
            time: String, there: String? = nil, title: String, about: String, href: String, state: Badge
        ) {
            self.time = time
            self.there = there
            self.title = title
            self.about = about
            self.href = href
            self.state = state
        }
    }

    /// An address that was just made; it is shown once.
    public struct Feed: PagePart {
        public var address: String
        /// The same for programs that subscribe by themselves.
        public var webcal: String

        public init(address: String, webcal: String) {
            self.address = address
            self.webcal = webcal
        }
    }

    public init(
        frame: PageFrame, zone: String, weeks: [Week] = [], feed: Feed? = nil, hasFeed: Bool = false,
        renew: FormAction? = nil
    ) {
        self.frame = frame
        self.zone = zone
        self.weeks = weeks
        self.feed = feed
        self.hasFeed = hasFeed
        self.renew = renew
    }
}
