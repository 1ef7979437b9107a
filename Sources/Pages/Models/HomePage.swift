/// "Mi ruta": one big continue, and what is missing for each certificate.
public struct HomePage: Page {
    public static let template = "home"

    public var frame: PageFrame
    /// First name.
    public var name: String
    public var resume: ContinueCard?
    public var courses: [Course]
    public var certificates: [CertificateCard]
    /// Who marks the reader's work without a case of mentoring.
    public var consultant: ConsultantCase?
    public var mentoring: Mentoring?
    /// For somebody with no course yet.
    public var suggestions: [CourseCard]

    public struct Course: PagePart {
        public var title: String
        public var href: String
        public var route: RouteDrawing
        /// What the certificate still asks for.
        public var missing: [Missing]
        /// The step to go on with.
        public var next: PageLink?
        public var finished: Bool
        /// Whether it ends with a certificate.
        public var certified: Bool
        /// "Hay una versión nueva; usted sigue en la 1.0.0".
        public var versionNote: String?

        public init(
            title: String, href: String, route: RouteDrawing, missing: [Missing] = [], next: PageLink? = nil,
            finished: Bool = false, certified: Bool = false, versionNote: String? = nil
        ) {
            self.title = title
            self.href = href
            self.route = route
            self.missing = missing
            self.next = next
            self.finished = finished
            self.certified = certified
            self.versionNote = versionNote
        }
    }

    public struct Missing: PagePart {
        /// "Aprobar «Examen final»".
        public var text: String
        public var href: String?
        public var kind: RouteDrawing.Kind
        /// "le faltan 5 puntos", "en corrección".
        public var note: String?
        /// Waits for somebody else.
        public var waiting: Bool

        public init(
            text: String, href: String? = nil, kind: RouteDrawing.Kind, note: String? = nil, waiting: Bool = false
        ) {
            self.text = text
            self.href = href
            self.kind = kind
            self.note = note
            self.waiting = waiting
        }
    }

    public struct CertificateCard: PagePart {
        public var title: String
        public var href: String
        public var kind: String
        public var date: String
        public var serial: String

        public init(title: String, href: String, kind: String, date: String, serial: String) {
            self.title = title
            self.href = href
            self.kind = kind
            self.date = date
            self.serial = serial
        }
    }

    /// The way to a consultant: open cases, or an invitation to ask.
    public struct Mentoring: PagePart {
        public var cases: [CaseCard]
        public var ask: PageLink?
        /// "Suele tardar entre 3 y 8 días."
        public var wait: String?

        public init(cases: [CaseCard] = [], ask: PageLink? = nil, wait: String? = nil) {
            self.cases = cases
            self.ask = ask
            self.wait = wait
        }
    }

    public struct ConsultantCase: PagePart {
        public var name: String
        public var topic: String
        /// "En curso".
        public var state: String
        /// "Próxima sesión: martes 18, 10:00".
        public var next: String?
        public var href: String?

        public init(name: String, topic: String, state: String, next: String? = nil, href: String? = nil) {
            self.name = name
            self.topic = topic
            self.state = state
            self.next = next
            self.href = href
        }
    }

    public init(
        frame: PageFrame, name: String, resume: ContinueCard? = nil, courses: [Course] = [],
        certificates: [CertificateCard] = [], consultant: ConsultantCase? = nil, mentoring: Mentoring? = nil,
        suggestions: [CourseCard] = []
    ) {
        self.frame = frame
        self.name = name
        self.resume = resume
        self.courses = courses
        self.certificates = certificates
        self.consultant = consultant
        self.mentoring = mentoring
        self.suggestions = suggestions
    }
}
