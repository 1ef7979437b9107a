/// Marking on one screen: the work left, the rubric right.
///
/// POST fields: `level-<criterion>`, `comment-<criterion>`, `comment`, `go=save|return|give`, `decides` where the mark decides
/// between two.
public struct MarkingPage: Page {
    public static let template = "marking"

    public var frame: PageFrame
    public var title: String
    public var course: String
    public var learner: String
    public var organisation: String?
    public var attempt: Int
    public var submitted: String
    public var due: String?
    public var urgent: Bool
    /// Safe HTML.
    public var text: String?
    public var files: [FileLine]
    /// Safe HTML: the task.
    public var task: String?
    public var criteria: [Criterion]
    public var comment: FormField
    /// "13".
    public var total: String
    /// "20".
    public var most: String
    /// "Se aprueba con 13 puntos y al menos 2 en cada criterio".
    public var pass: String
    /// The pass rule for the live total: least total and least points in each criterion.
    public var passTotal: Double
    public var passEach: Double?
    public var action: String
    public var key: String?
    /// Whether the mark can only be given: not returned, not kept for later.
    public var final: Bool = false
    /// Whether essays of a quiz are marked, question by question, rather than work by a rubric.
    public var essays: Bool = false
    /// A note on double marking.
    public var double: String?
    /// Whether the mark is shown to the learner only when another is there.
    public var waits: Bool = false
    /// Whether the mark decides between two.
    public var decides: Bool = false
    /// Marks that others gave: for who decides, and for all once settled.
    public var looks: [AssignmentPage.Look] = []
    public var earlier: [AssignmentPage.Marks]
    public var why: [String]
    /// Already given, or somebody else's: nothing can be changed.
    public var closed: String?
    public var problems: [FormProblem]
    public var next: PageLink?

    public struct Criterion: PagePart {
        public var id: String
        public var number: Int
        public var title: String
        public var weight: String?
        /// Factor for the live total.
        public var factor: Double = 1
        public var levels: [Level]
        public var comment: String = ""
        public var problem: String?

        /// `{{criterion}}` is the id, for use inside the levels, which have their own.
        public var derived: [String: any Sendable] { ["criterion": id] }

        public init(
            id: String, number: Int, title: String, weight: String? = nil, factor: Double = 1, levels: [Level] = [],
            comment: String = "", problem: String? = nil
        ) {
            self.id = id
            self.number = number
            self.title = title
            self.weight = weight
            self.factor = factor
            self.levels = levels
            self.comment = comment
            self.problem = problem
        }
    }

    public struct Level: PagePart {
        public var id: String
        public var title: String
        /// As printed.
        public var points: String
        /// For the live total.
        public var value: Double
        public var text: String
        public var chosen: Bool

        public init(id: String, title: String, points: String, value: Double, text: String, chosen: Bool = false) {
            self.id = id
            self.title = title
            self.points = points
            self.value = value
            self.text = text
            self.chosen = chosen
        }
    }

    public init(
        frame: PageFrame, title: String, course: String, learner: String, organisation: String? = nil, attempt: Int,
        submitted: String, due: String? = nil, urgent: Bool = false, text: String? = nil, files: [FileLine] = [],
        task: String? = nil, criteria: [Criterion] = [], comment: FormField, total: String, most: String,
        pass: String, passTotal: Double, passEach: Double? = nil, action: String, key: String? = nil,
        double: String? = nil, earlier: [AssignmentPage.Marks] = [], why: [String] = [], closed: String? = nil,
        problems: [FormProblem] = [], next: PageLink? = nil
    ) {
        self.frame = frame
        self.title = title
        self.course = course
        self.learner = learner
        self.organisation = organisation
        self.attempt = attempt
        self.submitted = submitted
        self.due = due
        self.urgent = urgent
        self.text = text
        self.files = files
        self.task = task
        self.criteria = criteria
        self.comment = comment
        self.total = total
        self.most = most
        self.pass = pass
        self.passTotal = passTotal
        self.passEach = passEach
        self.action = action
        self.key = key
        self.double = double
        self.earlier = earlier
        self.why = why
        self.closed = closed
        self.problems = problems
        self.next = next
    }
}
