/// A course drawn as a route: units are stops, steps lie between them, and the reader stands on one.
///
/// One drawing, three sizes: the line on a card, the table of contents, the list of what is missing.
public struct RouteDrawing: PagePart {
    public var units: [Unit]
    public var done: Count = 0
    public var total: Count = 0
    /// Whether a certificate stands at the end.
    public var certificate: Bool
    /// Whether the certificate is earned.
    public var arrived: Bool
    /// Address of the certificate once earned.
    public var certificateHref: String?

    public struct Unit: PagePart {
        public var number: Int
        public var title: String
        public var state: State = .ahead
        public var steps: [Step]

        public init(number: Int, title: String, state: State = .ahead, steps: [Step] = []) {
            self.number = number
            self.title = title
            self.state = state
            self.steps = steps
        }
    }

    public struct Step: PagePart {
        public var title: String
        public var kind: Kind
        public var state: State = .ahead
        /// Whether this is the page being read.
        public var current: Bool
        /// Nil where the step cannot be opened yet.
        public var href: String?
        /// "25 min".
        public var minutes: String?
        /// A short remark: "82 de 100", "en corrección".
        public var note: String?
        /// Whether the certificate asks for it.
        public var required: Bool

        public init(
            title: String, kind: Kind, state: State = .ahead, current: Bool = false, href: String? = nil,
            minutes: String? = nil, note: String? = nil, required: Bool = false
        ) {
            self.title = title
            self.kind = kind
            self.state = state
            self.current = current
            self.href = href
            self.minutes = minutes
            self.note = note
            self.required = required
        }
    }

    public enum Kind: String, TemplateChoice, CaseIterable {
        case lesson, quiz, assignment, workshop
    }

    /// `here` is the next step to take; `waiting` waits for somebody else's marks; `failed` must be tried again.
    public enum State: String, TemplateChoice, CaseIterable {
        case done, here, ahead, waiting, failed, locked
    }

    public init(
        units: [Unit] = [], done: Count = 0, total: Count = 0, certificate: Bool = false, arrived: Bool = false,
        certificateHref: String? = nil
    ) {
        self.units = units
        self.done = done
        self.total = total
        self.certificate = certificate
        self.arrived = arrived
        self.certificateHref = certificateHref
    }
}
