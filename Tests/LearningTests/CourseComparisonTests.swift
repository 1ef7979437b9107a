import Learning
import People
import Testing

@Suite struct CourseComparisonTests {
    private func item(_ id: Item.ID, _ prompt: String = "?") -> Item {
        Item(id: id, prompt: Localized([.es: prompt]), interaction: .trueFalse(true))
    }

    private func course(_ activities: [Activity], banks: [Bank] = [], rubrics: [Rubric] = []) -> Course {
        Course(
            id: "c", version: "1", title: Localized(),
            units: [Unit(id: "u", title: Localized(), activities: activities)], banks: banks, rubrics: rubrics,
            completion: [.lessons(nil)])
    }

    @Test func `the same version differs in nothing`() {
        for seed in UInt64(0)..<50 {
            var world = World(seed: seed)
            let course = world.course()
            #expect(CourseComparison(from: course, to: course).isEmpty)
        }
    }

    @Test func `every difference has its name`() throws {
        let lesson = Lesson(id: "l", title: Localized([.es: "L"]), minutes: 5)
        let quiz = Assessment(
            id: "q", title: Localized(),
            entries: [.item(item("i1")), .item(item("i2")), .draw(count: 1, bank: "b", tags: [])])
        let task = Assignment(
            id: "t", title: Localized(), task: Localized([.es: "T"]), minutes: 9, rubric: "r", submit: [.text])
        let rubric = Rubric(id: "r", title: Localized(), passTotal: 1, levels: [], criteria: [])
        let old = course(
            [
                .lesson(lesson), .quiz(quiz), .assignment(task),
                .lesson(Lesson(id: "gone", title: Localized(), minutes: 1)),
                .lesson(Lesson(id: "kind", title: Localized(), minutes: 1))
            ],
            banks: [Bank(id: "b", items: [item("b1")]), Bank(id: "unused", items: [item("x")])], rubrics: [rubric])
        var newLesson = lesson
        newLesson.title = Localized([.es: "Otra"])
        var newQuiz = quiz
        newQuiz.settings.pass = 80
        newQuiz.entries = [.item(item("i2", "¿Otra?")), .item(item("i3")), .draw(count: 1, bank: "b", tags: [])]
        var newRubric = rubric
        newRubric.passTotal = 2
        var new = course(
            [
                .quiz(newQuiz), .lesson(newLesson), .assignment(task),
                .quiz(Assessment(id: "kind", title: Localized(), entries: [])),
                .lesson(Lesson(id: "new", title: Localized(), minutes: 1))
            ],
            banks: [Bank(id: "b", items: [item("b1"), item("b2")]), Bank(id: "unused", items: [])],
            rubrics: [newRubric])
        new.completion = [.done(["l"])]
        let found = CourseComparison(from: old, to: new, changedTexts: ["l"])
        #expect(found.changes.map(\.activity.id) == ["q", "l", "t", "kind", "new", "gone"])
        #expect(found.changes.map(\.kind) == [.changed, .changed, .changed, .changed, .added, .removed])
        #expect(
            found.changes.map(\.aspects) == [[.settings, .items], [.title, .text], [.rubric], [.kind], [], []])
        let items = try #require(found.changes.first).items
        #expect(items.added == ["i3", "b2"] && items.removed == ["i1"] && items.changed == ["i2"])
        #expect(found.isRuleChanged)
    }

    @Test func `a pool that the quiz does not draw from does not change it`() {
        let quiz = Activity.quiz(Assessment(id: "q", title: Localized(), entries: [.item(item("i"))]))
        let old = course([quiz], banks: [Bank(id: "b", items: [item("b1")])])
        #expect(CourseComparison(from: old, to: course([quiz])).isEmpty)
    }
}
