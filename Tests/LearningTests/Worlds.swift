import Learning
import People
import Statements

/// Random courses and random events of a learner in them; the same seed gives the same world.
struct World {
    var dice: SeededGenerator

    init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

    static let site = "https://a.example"

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &dice) }

    /// A course of up to a dozen activities with a rule of up to four lines, every kind of line among them.
    mutating func course() -> Course {
        let activities = (0..<number(1...12)).map { index -> Activity in
            let id = Activity.ID("a\(index)")
            return switch number(0...2) {
            case 0: .lesson(Lesson(id: id, title: Localized(), minutes: 5))
            case 1: .quiz(Assessment(id: id, title: Localized(), entries: []))
            default:
                .assignment(
                    Assignment(id: id, title: Localized(), task: Localized(), minutes: 5, rubric: "r", submit: [.text]))
            }
        }
        var completion: [Requirement] = []
        for _ in 0..<number(0...4) { completion.append(requirement(activities)) }
        return Course(
            id: "c", version: "1", title: Localized(),
            units: [Unit(id: "u", title: Localized(), activities: activities)],
            completion: completion)
    }

    private mutating func requirement(_ activities: [Activity]) -> Requirement {
        let ids = activities.map(\.id)
        let some = ids.filter { _ in Bool.random(using: &dice) }
        let rest = activities.filter { $0.kind != .lesson }.map(\.id).filter { _ in Bool.random(using: &dice) }
        switch number(0...5) {
        case 0: return .lessons(nil)
        case 1: return .lessons(activities.filter { $0.kind == .lesson }.map(\.id))
        case 2: return .done(some)
        case 3: return .passed(rest)
        case 4: return .mentoring(minutes: number(0...240))
        default: return .atLeast(some.isEmpty ? 0 : number(0...some.count), of: some)
        }
    }

    /// Events in no order that a real service would keep to, some of them about other things.
    mutating func events(_ course: Course, count: Int) -> [Statement] {
        (0..<count).map { index in event(course, index) }
    }

    private static let verbs: [Verb] = [
        .registered, .initialized, .attempted, .answered, .completed, .passed, .failed, .submitted, .returned, .earned,
        .scored,
        Verb(id: "http://verbs.example/unknown")
    ]

    /// Time with a consultant; some sessions more than once.
    private mutating func session(_ index: Int) -> Statement {
        Statement(
            id: "s\(index)", actor: Agent(account: .init(homePage: Self.site, name: "p")), verb: .attended,
            object: ActivityObject(id: MentoringSession.iri("m\(number(0...5))", site: Self.site)),
            result: .init(duration: MentoringSession.duration(minutes: number(15...120))),
            context: .init(registration: "r"), timestamp: Instant(milliseconds: Int64(number(0...1_000_000))))
    }

    private mutating func event(_ course: Course, _ index: Int) -> Statement {
        if number(0...9) == 0 { return session(index) }
        let activity = pick(course.activities.map(\.id)) ?? "a0"
        let path: String =
            switch number(0...9) {
            case 0: ActivityPath(course: "c").iri(site: Self.site)
            case 1: ActivityPath(course: "c", activity: activity, item: "i").iri(site: Self.site)
            case 2: "https://elsewhere.example/thing"
            default: ActivityPath(course: "c", activity: activity).iri(site: Self.site)
            }
        return Statement(
            id: "s\(index)", actor: Agent(account: .init(homePage: Self.site, name: "p")),
            verb: pick(Self.verbs) ?? .answered,
            object: ActivityObject(id: path),
            result: .init(score: .init(scaled: Double.random(in: -1...1, using: &dice)), success: true),
            context: .init(registration: "r"), timestamp: Instant(milliseconds: Int64(number(0...1_000_000))))
    }
}

extension Progress {
    init(_ statements: some Sequence<Statement>) {
        self.init()
        for statement in statements { apply(statement) }
    }
}
