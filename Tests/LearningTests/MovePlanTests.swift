import Learning
import People
import Statements
import Testing

@Suite struct MovePlanTests {
    private static let at = Instant(milliseconds: 1_000)

    private static func lesson(_ id: Activity.ID) -> Activity {
        .lesson(Lesson(id: id, title: Localized(), minutes: 5))
    }

    private static func quiz(_ id: Activity.ID) -> Activity {
        .quiz(Assessment(id: id, title: Localized(), entries: []))
    }

    private static func task(_ id: Activity.ID, minutes: Int = 5) -> Activity {
        .assignment(
            Assignment(id: id, title: Localized(), task: Localized(), minutes: minutes, rubric: "r", submit: [.text]))
    }

    private static func course(_ activities: [Activity], _ rule: [Requirement] = [.lessons(nil)]) -> Course {
        Course(
            id: "c", version: "1", title: Localized(), languages: [.es, .pt],
            units: [Unit(id: "u", title: Localized(), activities: activities)], completion: rule)
    }

    private static func progress(done: [Activity.ID]) -> Progress {
        var progress = Progress()
        for id in done {
            var step = Progress.Step(opened: at)
            step.done = at
            progress.steps[id] = step
        }
        return progress
    }

    @Test func `what is done and still there is carried, what is gone is said, what is new is asked`() {
        let old = Self.course([Self.lesson("a"), Self.lesson("b"), Self.lesson("c")])
        let new = Self.course([Self.lesson("c"), Self.lesson("d"), Self.lesson("a")])
        let plan = MovePlan(from: old, to: new, progress: Self.progress(done: ["a", "b"]), language: .es)
        #expect(plan.moves)
        #expect(plan.carried == ["a"])
        #expect(plan.left == ["b"])
        #expect(plan.added == ["d"])
        #expect(plan.before.percent == 66 && plan.after.percent == 33)
        #expect(!plan.completes)
    }

    @Test func `an activity that is of another kind now begins anew`() {
        let old = Self.course([Self.lesson("a"), Self.lesson("b")])
        let new = Self.course([Self.quiz("a"), Self.lesson("b")], [.done(["a", "b"])])
        let plan = MovePlan(from: old, to: new, progress: Self.progress(done: ["a", "b"]), language: .es)
        #expect(plan.restarted == ["a"])
        #expect(plan.carried == ["b"])
        #expect(plan.after.missing.flatMap(\.activities) == ["a"])
    }

    @Test func `a rule that asks for less may complete the course`() {
        let old = Self.course([Self.lesson("a"), Self.lesson("b")])
        let new = Self.course([Self.lesson("a"), Self.lesson("b")], [.done(["a"])])
        #expect(MovePlan(from: old, to: new, progress: Self.progress(done: ["a"]), language: .es).completes)
    }

    @Test func `who has finished stays`() {
        let old = Self.course([Self.lesson("a")])
        var progress = Self.progress(done: ["a"])
        progress.completed = Self.at
        #expect(
            MovePlan(from: old, to: Self.course([Self.lesson("b")]), progress: progress, language: .es).obstacle
                == .finished)
    }

    @Test func `work under way ends where it began`() {
        let old = Self.course([Self.quiz("q"), Self.task("t")])
        var progress = Self.progress(done: [])
        #expect(
            MovePlan(from: old, to: old, progress: progress, underWay: .init(attempts: ["q"]), language: .es).obstacle
                == .openAttempt("q"))
        progress.steps["t"] = Progress.Step(opened: Self.at)
        progress.steps["t"]?.waiting = true
        #expect(MovePlan(from: old, to: old, progress: progress, language: .es).obstacle == .awaitingMarks("t"))
    }

    @Test func `a draft goes along where the assignment is the same, and keeps its learner where not`() {
        let old = Self.course([Self.task("t")])
        let draft = MovePlan.UnderWay(drafts: ["t"])
        for (new, obstacle) in [
            (old, nil), (Self.course([Self.task("t", minutes: 9)]), .draft("t")), (Self.course([]), .draft("t"))
        ] as [(Course, MovePlan.Obstacle?)] {
            let plan = MovePlan(from: old, to: new, progress: Progress(), underWay: draft, language: .es)
            #expect(plan.obstacle == obstacle)
        }
    }

    @Test func `nobody is moved to a language that is not theirs`() {
        let old = Self.course([Self.lesson("a")])
        var new = old
        new.languages = [.es]
        #expect(MovePlan(from: old, to: new, progress: Progress(), language: .pt).obstacle == .language)
        #expect(MovePlan(from: old, to: new, progress: Progress(), language: .es).moves)
    }

    /// Random pairs of versions, random progress: the promises hold for all of them.
    @Test(arguments: UInt64(0)..<500) func `promises hold for any two versions`(_ seed: UInt64) throws {
        var world = World(seed: seed)
        let (old, new) = (world.course(), world.course())
        let progress = Progress(world.events(old, count: world.number(0...60)))
        let plan = MovePlan(from: old, to: new, progress: progress, language: .es)
        let after = progress.restarting(plan.restarted)
        #expect((0...100).contains(plan.after.percent) && (0...100).contains(plan.before.percent))
        #expect((plan.after.percent == 100) == plan.after.holds)
        #expect(plan.after == Completion(new, after))
        for activity in new.activities {
            guard let step = progress.steps[activity.id], old.activity(activity.id)?.kind == activity.kind else {
                continue
            }
            #expect(after.steps[activity.id] == step, "what is there still is as it was: done, passed, scores")
            #expect((step.done != nil) == plan.carried.contains(activity.id))
        }
        #expect(after.completed == progress.completed && after.certified == progress.certified)
        if progress.completed != nil { #expect(!plan.moves) }
        #expect(Set(plan.carried).isDisjoint(with: plan.left) && Set(plan.carried).isDisjoint(with: plan.restarted))
        if new.completion == old.completion, new.units == old.units { #expect(plan.after == plan.before) }
        // The log says the same as the rule: events that restart give the same progress.
        var folded = progress
        for id in plan.restarted { folded.apply(ProgressTests.event(.restarted(site: World.site), id, at: 0)) }
        #expect(folded.steps == after.steps)
        #expect(MovePlan(from: new, to: new, progress: after, language: .es).restarted.isEmpty)
    }
}
