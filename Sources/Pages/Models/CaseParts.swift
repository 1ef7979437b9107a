// The parts of a mentoring case that its learner and its consultant both see, each with a partial of the same name.

/// A case drawn as a route: from the request to the last follow-up, and where it stands.
public struct CaseRoute: PagePart, Hashable {
    public var stops: [Stop]
    /// The stop that it stands on, as text: "Propuesto".
    public var here: String
    /// "Tercera de siete etapas": for who does not see the drawing.
    public var position: String
    /// "Responde hasta el martes 24 de noviembre, 10:00".
    public var detail: String?

    public struct Stop: PagePart, Hashable {
        public var title: String
        public var state: State
        public var date: String?

        public init(title: String, state: State, date: String? = nil) {
            self.title = title
            self.state = state
            self.date = date
        }
    }

    /// `halted` is where a case was withdrawn, or rests.
    public enum State: String, TemplateChoice, CaseIterable {
        case done, here, ahead, halted
    }

    public init(stops: [Stop], here: String, position: String, detail: String? = nil) {
        self.stops = stops
        self.here = here
        self.position = position
        self.detail = detail
    }
}

/// A session in the agenda of a case; partial `case-sessions`.
public struct SessionLine: PagePart {
    /// Anchor.
    public var id: String
    /// By the reader's own clock: "martes 24 de noviembre de 2026, 15:00–16:00".
    public var time: String
    /// By the other side's: "12:00–13:00, hora de Perú"; nil where both clocks agree.
    public var there: String?
    public var state: Badge
    /// "A distancia".
    public var about: String
    public var place: String?
    /// The place, where it is an address to open.
    public var href: String?
    /// What was done, as the consultant logged it.
    public var log: String?
    /// What of the course it was about.
    public var evidence: [String]
    public var hours: Badge?
    /// Why the firm does not agree.
    public var dispute: String?
    /// One press confirms the hours; `key` is the session.
    public var confirm: ConfirmHours?
    public var forms: [ActForm]

    public struct ConfirmHours: PagePart {
        public var action: String
        public var key: String
        /// "Confirmar 1 h 30 min".
        public var button: String
        /// What confirming means.
        public var text: String

        public init(action: String, key: String, button: String, text: String) {
            self.action = action
            self.key = key
            self.button = button
            self.text = text
        }
    }

    public init(
        id: String, time: String, there: String? = nil, state: Badge, about: String, place: String? = nil,
        href: String? = nil, log: String? = nil, evidence: [String] = [], hours: Badge? = nil,
        dispute: String? = nil, confirm: ConfirmHours? = nil, forms: [ActForm] = []
    ) {
        self.id = id
        self.time = time
        self.there = there
        self.state = state
        self.about = about
        self.place = place
        self.href = href
        self.log = log
        self.evidence = evidence
        self.hours = hours
        self.dispute = dispute
        self.confirm = confirm
        self.forms = forms
    }

    /// What is over, with nothing left to do, stands folded.
    public var derived: [String: any Sendable] {
        let isOver = state.tone != .wait && hours.map { $0.tone == .good } != false
        return ["isSettled": isOver && dispute == nil && confirm == nil && forms.isEmpty]
    }
}

/// Something written in a case; partial `case-notes`.
public struct CaseNoteLine: PagePart {
    public var author: String
    public var date: String
    public var text: String
    /// Only the case's consultants read it.
    public var isOwn: Bool

    public init(author: String, date: String, text: String, isOwn: Bool = false) {
        self.author = author
        self.date = date
        self.text = text
        self.isOwn = isOwn
    }
}

/// Something that the case is to produce; partial `case-deliverables`.
public struct DeliverableLine: PagePart {
    public var title: String
    /// "Para el 30 de noviembre", "Hecho el 2 de diciembre".
    public var state: Badge
    /// One press says that it is done; `key` is the deliverable.
    public var done: FormAction?

    public init(title: String, state: Badge, done: FormAction? = nil) {
        self.title = title
        self.state = state
        self.done = done
    }
}

/// A case in a list: what it is about, where it stands, what comes next.
public struct CaseCard: PagePart {
    public var href: String
    /// The topic.
    public var title: String
    public var route: CaseRoute
    /// "Con Laura Benítez"; nil before.
    public var with: String?
    /// "Próxima sesión: martes 24 de noviembre de 2026, 10:00–11:00".
    public var next: String?
    /// Something waits for the reader.
    public var waitsForYou: Bool
    /// "Pedido el 12 de noviembre de 2026".
    public var asked: String

    public init(
        href: String, title: String, route: CaseRoute, with: String? = nil, next: String? = nil,
        waitsForYou: Bool = false, asked: String
    ) {
        self.href = href
        self.title = title
        self.route = route
        self.with = with
        self.next = next
        self.waitsForYou = waitsForYou
        self.asked = asked
    }
}
