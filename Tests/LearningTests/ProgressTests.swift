import Learning
import Statements
import Testing

@Suite struct ProgressTests {
    static func event(
        _ verb: Verb, _ activity: Activity.ID?, at seconds: Int, score: Double? = nil, item: Item.ID? = nil
    ) -> Statement {
        Statement(
            id: "\(verb.id)-\(seconds)", actor: Agent(account: .init(homePage: World.site, name: "p")), verb: verb,
            object: ActivityObject(id: ActivityPath(course: "c", activity: activity, item: item).iri(site: World.site)),
            result: score.map { .init(score: .init(scaled: $0)) }, context: .init(registration: "r"),
            timestamp: Instant(milliseconds: Int64(seconds) * 1000))
    }

    @Test func `a lesson is opened once and read once`() {
        let progress = Progress([
            Self.event(.registered, nil, at: 0), Self.event(.initialized, "l", at: 1),
            Self.event(.initialized, "l", at: 2),
            Self.event(.completed, "l", at: 3), Self.event(.completed, "l", at: 4)
        ])
        #expect(progress.started == Instant(milliseconds: 0))
        #expect(progress.last == Instant(milliseconds: 4000))
        #expect(progress.steps["l"]?.opened == Instant(milliseconds: 1000))
        #expect(progress.steps["l"]?.done == Instant(milliseconds: 3000))
        #expect(progress.steps["l"]?.passed == nil)
    }

    @Test func `a pass stays when a later attempt fails`() {
        let progress = Progress([
            Self.event(.failed, "q", at: 1, score: 0.3333), Self.event(.passed, "q", at: 2, score: 0.8),
            Self.event(.failed, "q", at: 3, score: 0)
        ])
        let step = progress.steps["q"]
        #expect(step?.scores == [33.33, 80, 0])
        #expect(step?.attempts == 3)
        #expect(step?.done == Instant(milliseconds: 1000))
        #expect(step?.passed == Instant(milliseconds: 2000))
    }

    @Test func `work waits from handing in until it comes back or is marked`() {
        var progress = Progress([Self.event(.submitted, "t", at: 1)])
        #expect(progress.steps["t"]?.waiting == true)
        progress.apply(Self.event(.returned, "t", at: 2))
        #expect(progress.steps["t"]?.waiting == false)
        #expect(progress.steps["t"]?.done == nil)
        progress.apply(Self.event(.submitted, "t", at: 3))
        progress.apply(Self.event(.passed, "t", at: 4, score: 0.7))
        #expect(progress.steps["t"]?.waiting == false)
        #expect(progress.steps["t"]?.done != nil)
    }

    @Test func `answers to items are no steps of their own`() {
        let progress = Progress([Self.event(.passed, "q", at: 1, score: 1, item: "i")])
        #expect(progress.steps.isEmpty)
        #expect(progress.last == Instant(milliseconds: 1000))
    }

    @Test func `a score below zero counts as zero`() {
        #expect(Progress([Self.event(.failed, "q", at: 1, score: -0.5)]).steps["q"]?.scores == [0])
    }

    @Test(arguments: UInt64(0)..<200) func `the fold of a prefix and then the rest is the fold of all`(_ seed: UInt64)
        throws
    {
        var world = World(seed: seed)
        let course = world.course()
        let events = world.events(course, count: 60)
        let cut = world.number(0...60)
        var progress = Progress(events.prefix(cut))
        for event in events.dropFirst(cut) { progress.apply(event) }
        #expect(try progress.canonical() == Progress(events).canonical())
    }

    @Test(arguments: UInt64(0)..<100) func `what is earned stays earned`(_ seed: UInt64) {
        var world = World(seed: seed)
        let course = world.course()
        var progress = Progress()
        for event in world.events(course, count: 80) {
            let before = progress
            progress.apply(event)
            for (id, step) in before.steps {
                let after = progress.steps[id]
                #expect(after?.opened == step.opened)
                #expect(step.done == nil || after?.done == step.done)
                #expect(step.passed == nil || after?.passed == step.passed)
                #expect((after?.attempts ?? 0) >= step.attempts)
                #expect(after?.scores.starts(with: step.scores) == true)
            }
            #expect(before.completed == nil || progress.completed == before.completed)
            #expect(before.certified == nil || progress.certified == before.certified)
            #expect((progress.last ?? event.timestamp) >= event.timestamp)
        }
    }

    @Test func `canonical bytes do not hang on the order of dictionaries`() throws {
        var world = World(seed: 5)
        let events = world.events(world.course(), count: 50)
        let first = try Progress(events).canonical()
        for _ in 0..<20 { #expect(try Progress(events).canonical() == first) }
    }
}

@Suite struct ActivityPathTests {
    @Test(arguments: [
        ActivityPath(course: "c"), ActivityPath(course: "c", activity: "a"),
        ActivityPath(course: "c", activity: "a", item: "i")
    ]) func `comes back from its IRI`(_ path: ActivityPath) {
        #expect(ActivityPath(iri: path.iri(site: "https://a.example")) == path)
    }

    @Test(arguments: [
        "", "https://a.example/", "https://a.example/xapi/activities/courses/",
        "https://a.example/xapi/activities/courses/c/",
        "https://a.example/xapi/activities/courses//a", "https://a.example/xapi/activities/courses/c/a/i/x"
    ]) func `other IRIs are none`(_ iri: String) {
        #expect(ActivityPath(iri: iri) == nil)
    }
}
