/// One lesson, read without distraction.
public struct LessonPage: SharedPage {
    public static let template = "lesson"

    public var frame: PageFrame
    public var course: PageLink
    public var unit: String
    public var title: String
    /// Which lesson of how many.
    public var number: Int
    public var of: Int
    public var minutes: String?
    public var size: String?
    /// Safe HTML: headings from `h2`, boxes `aside[data-kind]`, figures, tables.
    public var body: String
    /// BCP 47 tag of the body where it differs from the page's, as in a fallback.
    public var bodyLanguage: String?
    /// Name of the language that the lesson is shown in because the reader's is missing.
    public var fallback: String?
    public var headings: [PageLink]
    public var route: RouteDrawing
    public var previous: PageLink?
    public var next: PageLink?
    public var done: Bool
    /// POST that marks as read and goes on; nil for visitors.
    public var finish: FormAction?
    /// POST of `{"anchor": …}`; nil for visitors.
    public var position: String?
    /// Anchor where the reader was.
    public var anchor: String?
    /// "Pedir mentoría sobre este tema"; alike for everybody.
    public var mentoring: PageLink?
    public var licence: String?
    public var version: String?
    /// Whether reviewers' remarks stand in the body.
    public var remarked: Bool = false

    public init(
        frame: PageFrame, course: PageLink, unit: String, title: String, number: Int, of: Int, minutes: String? = nil,
        size: String? = nil, body: String, bodyLanguage: String? = nil, fallback: String? = nil,
        headings: [PageLink] = [], route: RouteDrawing, previous: PageLink? = nil, next: PageLink? = nil,
        done: Bool = false, finish: FormAction? = nil, position: String? = nil, anchor: String? = nil,
        mentoring: PageLink? = nil, licence: String? = nil, version: String? = nil
    ) {
        self.frame = frame
        self.course = course
        self.unit = unit
        self.title = title
        self.number = number
        self.of = of
        self.minutes = minutes
        self.size = size
        self.body = body
        self.bodyLanguage = bodyLanguage
        self.fallback = fallback
        self.headings = headings
        self.route = route
        self.previous = previous
        self.next = next
        self.done = done
        self.finish = finish
        self.position = position
        self.anchor = anchor
        self.mentoring = mentoring
        self.licence = licence
        self.version = version
    }

    public mutating func takeOut(_ own: inout Own) {
        frame.takeOut(&own)
        own.route(&route)
    }

    /// Without the long text: pages with the same address seldom differ in it.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(frame.path)
        hasher.combine(version)
        hasher.combine(done)
        hasher.combine(anchor)
    }
}
