import Learning
import Statements
import Testing

@Suite struct CompletionTests {
    /// The rule, told once more in the plainest way.
    static func holds(_ course: Course, _ progress: Progress) -> Bool {
        func isDone(_ id: Activity.ID) -> Bool { progress.steps[id]?.done != nil }
        return course.completion.allSatisfy { requirement in
            switch requirement {
            case .lessons(let ids):
                (ids ?? course.activities.filter { $0.kind == .lesson }.map(\.id)).allSatisfy(isDone)
            case .done(let ids): ids.allSatisfy(isDone)
            case .passed(let ids): ids.allSatisfy { progress.steps[$0]?.passed != nil }
            case .atLeast(let count, let ids): ids.filter(isDone).count >= count
            case .mentoring(let minutes): progress.minutesMentored >= minutes
            }
        }
    }

    @Test(arguments: UInt64(0)..<300) func `percent is honest at every event`(_ seed: UInt64) {
        var world = World(seed: seed)
        let course = world.course()
        var progress = Progress()
        var before = Completion(course, progress)
        for event in world.events(course, count: 60) {
            progress.apply(event)
            let completion = Completion(course, progress)
            #expect((0...100).contains(completion.percent))
            #expect(completion.holds == Self.holds(course, progress))
            #expect((completion.percent == 100) == completion.holds)
            #expect(completion.missing.isEmpty == completion.holds)
            #expect(completion.percent >= before.percent, "earned stays earned")
            #expect(!before.holds || completion.holds)
            for missing in completion.missing {
                #expect(missing.count > 0 && (missing.need == .mentor || missing.count <= missing.activities.count))
            }
            before = completion
        }
    }

    @Test func `says what is missing, and how`() {
        let course = Course(
            id: "c", version: "1", title: Localized(),
            units: [
                Unit(
                    id: "u", title: Localized(),
                    activities: [
                        .lesson(Lesson(id: "l", title: Localized(), minutes: 1)),
                        .quiz(Assessment(id: "q", title: Localized(), entries: [])),
                        .quiz(Assessment(id: "p", title: Localized(), entries: [])),
                        .assignment(
                            Assignment(
                                id: "t", title: Localized(), task: Localized(), minutes: 1, rubric: "r", submit: [.text]
                            ))
                    ])
            ], completion: [.lessons(nil), .passed(["q", "t"]), .atLeast(2, of: ["q", "p", "l"])])
        var progress = Progress()
        let start = Completion(course, progress)
        #expect(start.percent == 0)
        #expect(start.missing.map(\.need) == [.read, .pass, .mark, .finish])
        #expect(start.missing.last?.count == 2)
        progress.apply(ProgressTests.event(.completed, "l", at: 1))
        let half = Completion(course, progress)
        #expect(half.percent == 40)
        #expect(half.missing.last?.count == 1)
        #expect(half.missing.last?.activities == ["q", "p"])
        progress.apply(ProgressTests.event(.passed, "q", at: 2, score: 1))
        progress.apply(ProgressTests.event(.failed, "t", at: 3, score: 0.2))
        #expect(!Completion(course, progress).holds)
        progress.apply(ProgressTests.event(.passed, "t", at: 4, score: 0.8))
        #expect(Completion(course, progress).percent == 100)
    }

    @Test func `hours with a consultant count once a session`() {
        let course = Course(
            id: "c", version: "1", title: Localized(), completion: [.mentoring(minutes: 120)],
            mentoring: MentoringOffer(topics: ["T15"]))
        func session(_ id: String, _ minutes: Int, _ index: Int) -> Statement {
            Statement(
                id: "s\(index)", actor: Agent(account: .init(homePage: World.site, name: "p")), verb: .attended,
                object: ActivityObject(id: MentoringSession.iri(id, site: World.site)),
                result: .init(duration: MentoringSession.duration(minutes: minutes)),
                context: .init(registration: "r"), timestamp: Instant(milliseconds: Int64(index)))
        }
        var progress = Progress()
        #expect(Completion(course, progress).missing.map(\.need) == [.mentor])
        #expect(Completion(course, progress).missing.map(\.count) == [120])
        progress.apply(session("a", 90, 1))
        progress.apply(session("a", 90, 2))
        #expect(Completion(course, progress).missing.map(\.count) == [30])
        progress.apply(session("b", 30, 3))
        #expect(Completion(course, progress).holds)
        #expect(progress.steps.isEmpty)
    }

    @Test func `a hundred needs never round up to 100 before the last`() {
        let lessons = (0..<300).map { Activity.lesson(Lesson(id: .init("l\($0)"), title: Localized(), minutes: 1)) }
        let course = Course(
            id: "c", version: "1", title: Localized(), units: [Unit(id: "u", title: Localized(), activities: lessons)],
            completion: [.lessons(nil)])
        var progress = Progress()
        for (index, lesson) in lessons.enumerated() {
            #expect(Completion(course, progress).percent < 100)
            progress.apply(ProgressTests.event(.completed, lesson.id, at: index))
        }
        #expect(Completion(course, progress).percent == 100)
    }
}

@Suite struct StandingTests {
    @Test(arguments: UInt64(0)..<200) func `next is the first step that is the learner's own to take`(_ seed: UInt64) {
        var world = World(seed: seed)
        let course = world.course()
        var progress = Progress()
        for event in world.events(course, count: 40) {
            progress.apply(event)
            let open = course.activities.filter { [.ahead, .failed].contains(course.standing(of: $0.id, in: progress)) }
            #expect(course.next(after: progress)?.id == open.first?.id)
            for activity in course.activities {
                let (step, standing) = (progress.steps[activity.id], course.standing(of: activity.id, in: progress))
                #expect(step != nil || standing == .ahead)
                #expect(step?.passed == nil || standing == .done)
                #expect(standing != .failed || (step?.attempts ?? 0) > 0)
                #expect(standing != .waiting || step?.waiting == true)
            }
        }
    }

    @Test func `a failed quiz stands as failed only where a pass is asked`() {
        let quiz = Activity.quiz(Assessment(id: "q", title: Localized(), entries: []))
        var course = Course(
            id: "c", version: "1", title: Localized(), units: [Unit(id: "u", title: Localized(), activities: [quiz])],
            completion: [.done(["q"])])
        let progress = Progress([ProgressTests.event(.failed, "q", at: 1, score: 0.1)])
        #expect(course.standing(of: "q", in: progress) == .done)
        #expect(course.next(after: progress) == nil)
        course.completion = [.passed(["q"])]
        #expect(course.standing(of: "q", in: progress) == .failed)
        #expect(course.next(after: progress)?.id == "q")
    }

    @Test func `neighbours follow the route across units`() {
        func lesson(_ id: String) -> Activity { .lesson(Lesson(id: .init(id), title: Localized(), minutes: 1)) }
        let course = Course(
            id: "c", version: "1", title: Localized(),
            units: [
                Unit(id: "u1", title: Localized(), activities: [lesson("a"), lesson("b")]),
                Unit(id: "u2", title: Localized(), activities: [lesson("c")])
            ])
        let place = course.neighbourhood(of: "b")
        #expect(place?.unit.id == "u1" && place?.previous?.id == "a" && place?.next?.id == "c")
        #expect(course.neighbourhood(of: "a")?.previous == nil)
        #expect(course.neighbourhood(of: "c")?.next == nil)
        #expect(course.neighbourhood(of: "z") == nil)
    }
}
