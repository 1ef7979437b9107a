import Credentials
import Learning
import Testing

@testable import Actions

/// What a certificate says of how the work was marked, for every shape of course.
@Suite struct MarkingFactTests {
    private static let essay = Item(
        id: "e", points: 1, prompt: Localized(), feedback: Item.Feedback(),
        interaction: .essay(Interaction.Essay()))
    private static let short = Item(
        id: "s", points: 1, prompt: Localized(), feedback: Item.Feedback(),
        interaction: .choice(Interaction.Choice(multiple: false, options: [])))

    private static func quiz(_ id: Activity.ID, _ entry: Assessment.Entry) -> Activity {
        .quiz(Assessment(id: id, title: Localized(), entries: [entry]))
    }

    private static func work(_ id: Activity.ID, _ rubric: Rubric.ID) -> Activity {
        .assignment(
            Assignment(id: id, title: Localized(), task: Localized(), minutes: 5, rubric: rubric, submit: [.text]))
    }

    private static func course(_ completion: [Requirement]) -> Course {
        func rubric(_ id: Rubric.ID, _ marking: Rubric.Marking) -> Rubric {
            Rubric(id: id, title: Localized(), marking: marking, passTotal: 1, levels: [], criteria: [])
        }
        return Course(
            id: "c", version: "1", title: Localized(),
            units: [
                Unit(
                    id: "u", title: Localized(),
                    activities: [
                        .lesson(Lesson(id: "leer", title: Localized(), minutes: 5)), quiz("test", .item(short)),
                        quiz("abierta", .item(essay)), quiz("sorteo", .draw(count: 1, bank: "banco", tags: [])),
                        work("plan", "una"), work("caso", "dos")
                    ])
            ], banks: [Bank(id: "banco", items: [short, essay])],
            rubrics: [rubric("una", .single), rubric("dos", .double)], completion: completion)
    }

    @Test(
        arguments: [
            ([.lessons(nil)], Marking.reading), ([], .reading), ([.lessons(nil), .passed(["test"])], .automatic),
            ([.done(["test"])], .automatic), ([.atLeast(1, of: ["leer", "test"])], .automatic),
            ([.passed(["test", "abierta"])], .essays), ([.passed(["sorteo"])], .essays), ([.passed(["plan"])], .single),
            ([.passed(["caso"])], .double), ([.passed(["plan", "caso"])], .single),
            ([.passed(["test", "plan"])], .quizzesAndSingle), ([.done(["test"]), .passed(["caso"])], .quizzesAndDouble),
            ([.passed(["abierta", "plan", "caso"])], .quizzesAndSingle)
        ] as [([Requirement], Marking)])
    func `it says how what was demanded was marked`(_ completion: [Requirement], _ marking: Marking) {
        #expect(Self.course(completion).marking == marking)
    }
}
