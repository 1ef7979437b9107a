/// Coursework: the rubric, the draft, the state, the marks.
public struct AssignmentPage: Page {
    public static let template = "assignment"

    public var frame: PageFrame
    public var course: PageLink
    public var unit: String
    public var title: String
    public var minutes: String?
    /// Safe HTML: the task.
    public var body: String
    public var rubric: Rubric
    public var state: State
    public var timeline: [TimelineEntry]
    /// Which handing-in this is: 1, 2, …
    public var attempt: Int = 1
    /// The form; nil while nothing can be changed.
    public var draft: Draft?
    /// What was handed in last; nil before.
    public var submitted: Submitted?
    /// The latest marks.
    public var marks: Marks?
    public var earlier: [Marks]
    /// The expected wait for marks, in words.
    public var wait: String?
    public var problems: [FormProblem]
    public var visitor: Bool
    public var route: RouteDrawing
    public var previous: PageLink?
    public var next: PageLink?
    /// In a preview: what is remarked on the assignment as a whole.
    public var notes: PlaceNotes?

    public enum State: String, TemplateChoice, CaseIterable {
        case draft, submitted, marking, returned, passed, failed
    }

    public struct Draft: PagePart {
        /// Whether text may be handed in.
        public var text: Bool
        public var value: String = ""
        /// POST of `text`; answers JSON `{saved}` to script.
        public var save: FormAction
        /// POST, multipart, of `file`; nil where files are not taken or the limit is reached.
        public var upload: FormAction?
        public var files: [FileLine]
        /// Whether files may be handed in.
        public var takesFiles: Bool
        /// "PDF, DOCX u ODT; hasta 3 archivos de 10 MB".
        public var limits: String?
        /// Value of the `accept` attribute.
        public var accept: String?
        /// Field `text`; nil where the draft cannot be handed in yet.
        public var submit: FormAction
        /// Asking once more before it is sent.
        public var confirming: Bool
        /// Increases with every saved draft.
        public var sequence: Int = 0

        public init(
            text: Bool = false, value: String = "", save: FormAction, upload: FormAction? = nil,
            files: [FileLine] = [], takesFiles: Bool = false, limits: String? = nil, accept: String? = nil,
            submit: FormAction, confirming: Bool = false, sequence: Int = 0
        ) {
            self.text = text
            self.value = value
            self.save = save
            self.upload = upload
            self.files = files
            self.takesFiles = takesFiles
            self.limits = limits
            self.accept = accept
            self.submit = submit
            self.confirming = confirming
            self.sequence = sequence
        }
    }

    public struct Submitted: PagePart {
        public var date: String
        /// Safe HTML.
        public var text: String?
        public var files: [FileLine]

        public init(date: String, text: String? = nil, files: [FileLine] = []) {
            self.date = date
            self.text = text
            self.files = files
        }
    }

    public struct Rubric: PagePart {
        public var title: String
        /// "Se aprueba con 13 de 20 puntos y al menos 2 en cada criterio".
        public var pass: String
        public var levels: [String]
        public var criteria: [Criterion]

        public init(title: String, pass: String, levels: [String] = [], criteria: [Criterion] = []) {
            self.title = title
            self.pass = pass
            self.levels = levels
            self.criteria = criteria
        }
    }

    public struct Criterion: PagePart {
        public var title: String
        /// "cuenta doble"; nil where all weigh the same.
        public var weight: String?
        public var levels: [Level]
        /// In a preview: what is remarked on it.
        public var notes: PlaceNotes?

        public init(title: String, weight: String? = nil, levels: [Level] = [], notes: PlaceNotes? = nil) {
            self.title = title
            self.weight = weight
            self.levels = levels
            self.notes = notes
        }
    }

    public struct Level: PagePart {
        public var title: String
        public var points: String
        public var text: String
        /// The level given.
        public var given: Bool

        public init(title: String, points: String, text: String, given: Bool = false) {
            self.title = title
            self.points = points
            self.text = text
            self.given = given
        }
    }

    public struct Marks: PagePart {
        public var attempt: Int
        /// "15 de 20".
        public var total: String
        public var outcome: Outcome
        /// "Laura Benítez, consultora".
        public var by: String
        public var date: String
        /// Safe HTML.
        public var comment: String?
        public var criteria: [Mark]
        /// How the total came of several marks: "Media de dos notas dadas por separado".
        public var note: String?
        /// The single marks behind it; empty where one person marked.
        public var looks: [Look]

        public enum Outcome: String, TemplateChoice, CaseIterable {
            case passed, distinction, returned, failed
            /// Given, and not settled until another mark is there.
            case awaited
        }

        public init(
            attempt: Int, total: String, outcome: Outcome, by: String, date: String, comment: String? = nil,
            criteria: [Mark] = [], note: String? = nil, looks: [Look] = []
        ) {
            self.attempt = attempt
            self.total = total
            self.outcome = outcome
            self.by = by
            self.date = date
            self.comment = comment
            self.criteria = criteria
            self.note = note
            self.looks = looks
        }
    }

    /// One person's marks among several.
    public struct Look: PagePart {
        /// "Primera nota: 13 de 20".
        public var title: String
        public var by: String
        public var date: String
        /// Safe HTML.
        public var comment: String?
        public var criteria: [Mark]

        public init(title: String, by: String, date: String, comment: String? = nil, criteria: [Mark] = []) {
            self.title = title
            self.by = by
            self.date = date
            self.comment = comment
            self.criteria = criteria
        }
    }

    public struct Mark: PagePart {
        public var title: String
        public var level: String
        /// "3 de 4".
        public var points: String
        /// Text of the level given.
        public var text: String?
        /// Safe HTML.
        public var comment: String?

        public init(title: String, level: String, points: String, text: String? = nil, comment: String? = nil) {
            self.title = title
            self.level = level
            self.points = points
            self.text = text
            self.comment = comment
        }
    }

    public init(
        frame: PageFrame, course: PageLink, unit: String, title: String, minutes: String? = nil, body: String,
        rubric: Rubric, state: State, timeline: [TimelineEntry] = [], attempt: Int = 1, draft: Draft? = nil,
        submitted: Submitted? = nil, marks: Marks? = nil, earlier: [Marks] = [], wait: String? = nil,
        problems: [FormProblem] = [], visitor: Bool = false, route: RouteDrawing, previous: PageLink? = nil,
        next: PageLink? = nil
    ) {
        self.frame = frame
        self.course = course
        self.unit = unit
        self.title = title
        self.minutes = minutes
        self.body = body
        self.rubric = rubric
        self.state = state
        self.timeline = timeline
        self.attempt = attempt
        self.draft = draft
        self.submitted = submitted
        self.marks = marks
        self.earlier = earlier
        self.wait = wait
        self.problems = problems
        self.visitor = visitor
        self.route = route
        self.previous = previous
        self.next = next
    }
}
