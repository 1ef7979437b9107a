/// "Mi mentoría": open cases, past ones, what mentoring is and how long it takes.
public struct MentoringPage: Page {
    public static let template = "mentoring"

    public var frame: PageFrame
    public var open: [CaseCard]
    public var past: [CaseCard]
    /// Whether the reader may ask for another now.
    public var ask: PageLink?
    public var wait: MentoringWait?
    /// How long who is proposed has to answer: "3 días".
    public var answerTime: String
    /// Hours of one package: "8 h".
    public var packageTime: String
    /// Sessions for the reader's own calendar; nil before there can be any.
    public var calendar: Calendar?

    /// The feed that other calendars read.
    public struct Calendar: PagePart {
        /// The secret address, shown once.
        public var address: String?
        /// The same for a calendar to open.
        public var webcal: String?
        public var hasFeed: Bool
        /// POST that makes an address; the earlier one ends.
        public var renew: FormAction

        public init(address: String? = nil, webcal: String? = nil, hasFeed: Bool = false, renew: FormAction) {
            self.address = address
            self.webcal = webcal
            self.hasFeed = hasFeed
            self.renew = renew
        }
    }

    public init(
        frame: PageFrame, open: [CaseCard] = [], past: [CaseCard] = [], ask: PageLink? = nil,
        wait: MentoringWait? = nil, answerTime: String, packageTime: String, calendar: Calendar? = nil
    ) {
        self.frame = frame
        self.open = open
        self.past = past
        self.ask = ask
        self.wait = wait
        self.answerTime = answerTime
        self.packageTime = packageTime
        self.calendar = calendar
    }
}

/// How long a request of a kind waits, told before it is made.
public struct MentoringWait: PagePart {
    /// "Suele tardar entre 3 y 8 días."
    public var days: String
    /// "9 de cada 10 pedidos como éste consiguen consultor."
    public var chance: String?
    /// On what it rests: "Calculado hoy con los pedidos de los últimos 12 meses."
    public var basis: String?
    /// The topic that it is for; nil for all.
    public var topic: String?

    public init(days: String, chance: String? = nil, basis: String? = nil, topic: String? = nil) {
        self.days = days
        self.chance = chance
        self.basis = basis
        self.topic = topic
    }
}

/// The form by which mentoring is asked for, or a request is amended.
public struct MentoringFormPage: Page {
    public static let template = "mentoring-form"

    public var frame: PageFrame
    public var back: PageLink
    /// Of a request that is there already.
    public var isAmending: Bool
    public var action: String
    public var problems: [FormProblem]
    /// All is in order, and the wait for this topic was not shown yet: the next press sends it.
    public var isConfirming: Bool
    public var wait: MentoringWait?
    /// The topic for which the wait is shown.
    public var shown: String
    /// What it is asked from.
    public var origin: Origin?
    public var topic: FormSelect
    public var need: FormField
    public var goal: FormField
    public var tried: FormField
    public var level: FormSelect
    public var languages: FormSelect
    /// Where the sessions are held.
    public var modality: FormSelect
    /// "Uruguay".
    public var country: String
    public var week: WeekGrid
    public var urgency: FormSelect
    public var sector: FormSelect
    public var needsSector: Bool
    public var hoursAWeek: FormField
    public var decides: Bool
    public var hasDocuments: Bool
    public var preferred: FormSelect
    public var packages: FormSelect
    public var budget: FormSelect
    /// The rarely needed part stands open where something in it was chosen or not taken.
    public var detailsOpen: Bool

    /// The course or lesson that the request comes from.
    public struct Origin: PagePart {
        /// "Exportar paso a paso · Costos y precio".
        public var title: String
        public var course: String
        public var activity: String?

        public init(title: String, course: String, activity: String? = nil) {
            self.title = title
            self.course = course
            self.activity = activity
        }
    }

    public init(
        frame: PageFrame, back: PageLink, isAmending: Bool = false, action: String, problems: [FormProblem] = [],
        isConfirming: Bool = false, wait: MentoringWait? = nil, shown: String = "", origin: Origin? = nil,
        topic: FormSelect, need: FormField, goal: FormField, tried: FormField, level: FormSelect,
        languages: FormSelect, modality: FormSelect, country: String, week: WeekGrid, urgency: FormSelect,
        sector: FormSelect, needsSector: Bool = false, hoursAWeek: FormField, decides: Bool = false,
        hasDocuments: Bool = false, preferred: FormSelect, packages: FormSelect, budget: FormSelect,
        detailsOpen: Bool = false
    ) {
        self.frame = frame
        self.back = back
        self.isAmending = isAmending
        self.action = action
        self.problems = problems
        self.isConfirming = isConfirming
        self.wait = wait
        self.shown = shown
        self.origin = origin
        self.topic = topic
        self.need = need
        self.goal = goal
        self.tried = tried
        self.level = level
        self.languages = languages
        self.modality = modality
        self.country = country
        self.week = week
        self.urgency = urgency
        self.sector = sector
        self.needsSector = needsSector
        self.hoursAWeek = hoursAWeek
        self.decides = decides
        self.hasDocuments = hasDocuments
        self.preferred = preferred
        self.packages = packages
        self.budget = budget
        self.detailsOpen = detailsOpen
    }
}

/// The hours of a week as days by parts of the day, by checkboxes.
public struct WeekGrid: PagePart {
    /// "hora de Uruguay".
    public var clock: String
    public var parts: [Part]
    public var days: [Day]
    public var problem: String?

    /// "Mañana", "8 a 12".
    public struct Part: PagePart {
        public var title: String
        public var hours: String

        public init(title: String, hours: String) {
            self.title = title
            self.hours = hours
        }
    }

    public struct Day: PagePart {
        public var title: String
        /// One for each part; `label` says day and part whole, for who hears the page.
        public var cells: [FormOption]

        public init(title: String, cells: [FormOption]) {
            self.title = title
            self.cells = cells
        }
    }

    public init(clock: String, parts: [Part], days: [Day], problem: String? = nil) {
        self.clock = clock
        self.parts = parts
        self.days = days
        self.problem = problem
    }
}
