/// One course: enough to decide, and a way in.
public struct CoursePage: Page {
    public static let template = "course"

    public var frame: PageFrame
    public var id: String
    public var title: String
    public var summary: String
    public var outcomes: [String]
    public var level: String
    public var mode: String
    public var hours: String
    public var lessons: Count
    public var quizzes: Count
    public var assignments: Count
    public var languages: String
    public var topics: [PageLink]
    public var audiences: [String]
    public var authors: String
    public var licence: String
    public var version: String
    /// Date of publication.
    public var published: String?
    public var validations: [Validation]
    public var requires: [Requirement]
    public var route: RouteDrawing
    /// The lines of the completion rule, in words.
    public var completion: [String]
    public var certificate: Certificate?
    public var firstLesson: FirstLesson?
    /// "Suele tardar entre 3 y 8 días."; nil where the course offers no mentoring.
    public var consultantWait: String?
    /// "Pedir mentoría sobre este curso".
    public var mentoring: PageLink?
    /// POST to enrol; nil for visitors, those enrolled, and where `blocked` says why not.
    public var enrol: FormAction?
    /// Where the reader left off.
    public var resume: ContinueCard?
    public var finished: Bool
    public var blocked: String?
    /// A newer version than the reader's.
    public var newer: String?
    /// To what it changes for the reader; nil where they have finished.
    public var newerHref: String?

    public struct Validation: PagePart {
        public var by: String
        public var date: String
        public var version: String

        public init(by: String, date: String, version: String) {
            self.by = by
            self.date = date
            self.version = version
        }
    }

    public struct Requirement: PagePart {
        public var title: String
        public var href: String
        public var done: Bool

        public init(title: String, href: String, done: Bool = false) {
            self.title = title
            self.href = href
            self.done = done
        }
    }

    /// The certificate as it will look.
    public struct Certificate: PagePart {
        /// "Certificado de aprobación".
        public var kind: String
        /// Name to print: the reader's, or an example.
        public var name: String
        /// Address of a picture of the design; a drawing stands in when nil.
        public var picture: String?

        public init(kind: String, name: String, picture: String? = nil) {
            self.kind = kind
            self.name = name
            self.picture = picture
        }
    }

    public struct FirstLesson: PagePart {
        public var title: String
        public var href: String
        /// "38 KB".
        public var size: String
        public var minutes: String?

        public init(title: String, href: String, size: String, minutes: String? = nil) {
            self.title = title
            self.href = href
            self.size = size
            self.minutes = minutes
        }
    }

    public init(
        frame: PageFrame, id: String, title: String, summary: String, outcomes: [String] = [], level: String,
        mode: String, hours: String, lessons: Count, quizzes: Count, assignments: Count, languages: String,
        topics: [PageLink] = [], audiences: [String] = [], authors: String, licence: String, version: String,
        published: String? = nil, validations: [Validation] = [], requires: [Requirement] = [], route: RouteDrawing,
        completion: [String] = [], certificate: Certificate? = nil, firstLesson: FirstLesson? = nil,
        consultantWait: String? = nil, mentoring: PageLink? = nil, enrol: FormAction? = nil,
        resume: ContinueCard? = nil, finished: Bool = false,
        blocked: String? = nil, newer: String? = nil, newerHref: String? = nil
    ) {
        self.frame = frame
        self.id = id
        self.title = title
        self.summary = summary
        self.outcomes = outcomes
        self.level = level
        self.mode = mode
        self.hours = hours
        self.lessons = lessons
        self.quizzes = quizzes
        self.assignments = assignments
        self.languages = languages
        self.topics = topics
        self.audiences = audiences
        self.authors = authors
        self.licence = licence
        self.version = version
        self.published = published
        self.validations = validations
        self.requires = requires
        self.route = route
        self.completion = completion
        self.certificate = certificate
        self.firstLesson = firstLesson
        self.consultantWait = consultantWait
        self.mentoring = mentoring
        self.enrol = enrol
        self.resume = resume
        self.finished = finished
        self.blocked = blocked
        self.newer = newer
        self.newerHref = newerHref
    }
}
