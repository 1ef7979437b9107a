/// The messages that people are told by mail: what could not be sent, what waits, how many there were.
/// POST `/office/messages/<id>/again`.
public struct MessagesPage: Page {
    public static let template = "messages"

    public var frame: PageFrame
    /// Whether messages are sent here at all.
    public var isOn: Bool
    public var failed: [Row]
    public var waiting: [Row]
    public var kinds: [Kind]
    /// Days that the counts go back.
    public var days: String

    public struct Row: PagePart {
        public var kind: String
        /// Nil where the reader may not list people.
        public var name: String?
        public var href: String?
        /// When it was given up, or is tried next.
        public var when: String
        public var tries: String?
        public var reason: String?
        public var again: FormAction?

        public init(
            kind: String, name: String? = nil, href: String? = nil, when: String, tries: String? = nil,
            reason: String? = nil, again: FormAction? = nil
        ) {
            self.kind = kind
            self.name = name
            self.href = href
            self.when = when
            self.tries = tries
            self.reason = reason
            self.again = again
        }
    }

    public struct Kind: PagePart {
        public var name: String
        public var sent: String
        public var waiting: String
        public var dropped: String
        public var failed: String

        public init(name: String, sent: String, waiting: String, dropped: String, failed: String) {
            self.name = name
            self.sent = sent
            self.waiting = waiting
            self.dropped = dropped
            self.failed = failed
        }
    }

    public init(
        frame: PageFrame, isOn: Bool, failed: [Row] = [], waiting: [Row] = [], kinds: [Kind] = [], days: String = ""
    ) {
        self.frame = frame
        self.isOn = isOn
        self.failed = failed
        self.waiting = waiting
        self.kinds = kinds
        self.days = days
    }
}
