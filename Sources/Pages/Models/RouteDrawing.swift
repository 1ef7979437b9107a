/// A course drawn as a route: units are stops, steps lie between them, and the reader stands on one.
///
/// One drawing, three sizes: the line on a card, the table of contents, the list of what is missing.
public struct RouteDrawing: SharedPart {
    public static let template = "route-drawing"

    public var units: [Unit]
    public var done: Count = 0
    public var total: Count = 0
    /// Whether a certificate stands at the end.
    public var certificate: Bool
    /// Whether the certificate is earned.
    public var arrived: Bool
    /// Address of the certificate once earned.
    public var certificateHref: String?
    public private(set) var standIn: String?
    private var lineStandIn: String?

    public struct Unit: PagePart, Hashable {
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

    public struct Step: SharedPart {
        public static let template = "route-step"

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
        case lesson, quiz, assignment, workshop, mentoring
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

    /// The same as a line, for cards and the heads of pages.
    public var line: Line {
        Line(
            legs: units.map { unit in
                Line.Leg(
                    steps: unit.steps.map { Line.Stop(kind: $0.kind, state: $0.state, current: $0.current) })
            }, done: done, total: total, certificate: certificate, arrived: arrived, standIn: lineStandIn)
    }

    /// A route whose HTML is put in later.
    init(standIn: String, lineStandIn: String) {
        self.init()
        self.standIn = standIn
        self.lineStandIn = lineStandIn
    }

    public var derived: [String: any Sendable] { ["line": line] }

    /// The route without its words.
    public struct Line: SharedPart {
        public static let template = "route-track"

        public var legs: [Leg]
        public var done: Count
        public var total: Count
        public var certificate: Bool
        public var arrived: Bool
        public var standIn: String?

        public struct Leg: PagePart, Hashable {
            public var steps: [Stop]
        }

        public struct Stop: PagePart, Hashable {
            public var kind: Kind
            public var state: State
            public var current: Bool
        }
    }
}
