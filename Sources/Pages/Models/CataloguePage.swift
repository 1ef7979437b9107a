/// The front door: what this is, and every course.
public struct CataloguePage: Page {
    public static let template = "catalogue"

    public var frame: PageFrame
    /// The words searched for.
    public var query: String = ""
    /// Whether a search or filter is in force: the introduction gives way to the results.
    public var searched: Bool
    public var topics: [FormOption]
    public var levels: [FormOption]
    public var languages: [FormOption]
    /// Courses said as needs: "Quiero exportar".
    public var needs: [PageLink]
    public var courses: [CourseCard]
    public var total: Count = 0
    /// Where the reader left off.
    public var resume: ContinueCard?
    /// Numbers about the offer, shown at the foot of the introduction.
    public var figures: [Fact]
    public var pager: Pager?

    public init(
        frame: PageFrame, query: String = "", searched: Bool = false, topics: [FormOption] = [],
        levels: [FormOption] = [], languages: [FormOption] = [], needs: [PageLink] = [], courses: [CourseCard] = [],
        total: Count = 0, resume: ContinueCard? = nil, figures: [Fact] = [], pager: Pager? = nil
    ) {
        self.frame = frame
        self.query = query
        self.searched = searched
        self.topics = topics
        self.levels = levels
        self.languages = languages
        self.needs = needs
        self.courses = courses
        self.total = total
        self.resume = resume
        self.figures = figures
        self.pager = pager
    }
}

/// A course in a list.
public struct CourseCard: PagePart {
    public var title: String
    public var href: String
    public var summary: String
    /// "Básico".
    public var level: String
    /// "8 h".
    public var hours: String
    /// "Español · Português".
    public var languages: String
    public var topics: [String]
    public var lessons: Count
    /// Size of the first lesson, in words: "38 KB".
    public var size: String?
    /// Whether it ends with a certificate.
    public var certificate: Bool
    public var route: RouteDrawing
    public var status: Status = .open

    public enum Status: String, TemplateChoice, CaseIterable {
        case open, enrolled, finished
    }

    public init(
        title: String, href: String, summary: String, level: String, hours: String, languages: String,
        topics: [String] = [], lessons: Count, size: String? = nil, certificate: Bool = false, route: RouteDrawing,
        status: Status = .open
    ) {
        self.title = title
        self.href = href
        self.summary = summary
        self.level = level
        self.hours = hours
        self.languages = languages
        self.topics = topics
        self.lessons = lessons
        self.size = size
        self.certificate = certificate
        self.route = route
        self.status = status
    }
}

/// The one big "continue", exactly where the reader was.
public struct ContinueCard: PagePart {
    public var course: String
    public var courseHref: String
    public var unit: String?
    public var step: String
    public var kind: RouteDrawing.Kind
    public var href: String
    /// "25 min".
    public var minutes: String?
    /// "Sección «La idea en una frase»".
    public var place: String?
    public var started: Bool
    public var route: RouteDrawing

    public init(
        course: String, courseHref: String, unit: String? = nil, step: String, kind: RouteDrawing.Kind, href: String,
        minutes: String? = nil, place: String? = nil, started: Bool = false, route: RouteDrawing
    ) {
        self.course = course
        self.courseHref = courseHref
        self.unit = unit
        self.step = step
        self.kind = kind
        self.href = href
        self.minutes = minutes
        self.place = place
        self.started = started
        self.route = route
    }
}
