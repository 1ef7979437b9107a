import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Pages
import People
import Storage
import Synchronization
import Testing

@testable import Actions
@testable import Web

/// Routes that count, behind what stands before every route.
private final class Counted: Sendable {
    private struct State {
        var counts: [String: Int] = [:]
        var isClosed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var watchers: [(arrivals: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var arrivals: Int { counts.values.reduce(0, +) }
    }
    private let state = Mutex(State())

    func count(_ name: String) -> Int { state.withLock { $0.counts[name] ?? 0 } }
    func add(_ name: String) {
        let seen = state.withLock { state in
            state.counts[name, default: 0] += 1
            let arrivals = state.arrivals
            let seen = state.watchers.filter { $0.arrivals <= arrivals }
            state.watchers.removeAll { $0.arrivals <= arrivals }
            return seen.map(\.continuation)
        }
        for one in seen { one.resume() }
    }

    /// Waits until so many requests have come to a route.
    func until(_ arrivals: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.arrivals < arrivals { state.watchers.append((arrivals, continuation)) }
                return state.arrivals >= arrivals
            }
            if isThere { continuation.resume() }
        }
    }
    func close() { state.withLock { $0.isClosed = true } }

    /// Lets everybody through who waits at the gate, and who comes later.
    func open() {
        let waiting = state.withLock { state in
            state.isClosed = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for one in waiting { one.resume() }
    }

    func pass() async {
        await withCheckedContinuation { continuation in
            let mayPass = state.withLock { state in
                if state.isClosed { state.waiting.append(continuation) }
                return !state.isClosed
            }
            if mayPass { continuation.resume() }
        }
    }

    private func blank(_ web: Web, _ context: AppContext) -> ErrorPage {
        ErrorPage(
            frame: web.frame(context, title: ""), kind: .notFound, status: 200, detail: nil, problems: [],
            way: PageLink(href: "/", title: ""), reference: nil)
    }

    /// `seen` gives an address, `json` a value, `page` a page, `refused` nothing, `broken` fails after it wrote.
    func router(_ web: Web) -> Router<AppContext> {
        let router = Router(context: AppContext.self)
        router.get("/sign-in") { _, context in try web.html(self.blank(web, context), context) }
        let site = router.group()
            .add(middleware: VisitMiddleware(lms: web.lms, cookies: web.cookies, client: web.client))
            .add(middleware: ErrorMiddleware(web: web))
            .add(middleware: RepeatMiddleware(lms: web.lms))
        site.post("/count/:kind") { request, context -> Hummingbird.Response in
            let kind = context.parameters.get("kind") ?? ""
            let form = try await web.form(request, context)
            self.add(kind)
            await self.pass()
            let number = self.count(kind)
            switch kind {
            case "json": return try web.json(["count": number])
            case "page":
                return Response(
                    status: .ok, headers: [.contentType: "text/html"],
                    body: .init(byteBuffer: .init(string: "\(number)")))
            case "refused": throw LearningError(.invalid, fields: ["x": .noteMissing])
            case "broken":
                try await web.lms.store.write { try $0.set("thing", to: "x") }
                throw CocoaError(.fileNoSuchFile)
            default: return web.seeOther("/seen/\(number)?\(form["text"])")
            }
        }
        site.get("/account") { _, context in try web.html(self.blank(web, context), context) }
        return router
    }
}

@Suite struct RepeatTests {
    /// Sends a form as somebody, with a key in the header, in the form, or without.
    private struct Site {
        let site: RunningSite
        let counted: Counted
        let ana, bruno: RunningSite.Session

        func post(
            _ kind: String, _ fields: [String: String] = [:], header: String? = nil, once: String? = nil,
            by session: RunningSite.Session? = nil
        ) async throws -> Answer {
            var fields = fields
            fields["once"] = once
            return try await site.post(
                "/count/\(kind)", fields, session ?? ana,
                headers: header.map { [("Idempotency-Key", $0)] } ?? [])
        }
    }

    private func run(_ body: (Site) async throws -> Void) async throws {
        let counted = Counted()
        try await RunningSite.run(responder: { counted.router($0).buildResponder() }) { site in
            try await body(
                Site(
                    site: site, counted: counted, ana: try await site.session(site.school.learner),
                    bruno: try await site.session(site.school.other)))
        }
    }

    @Test(arguments: [true, false]) func `the same request with its key is answered again`(_ isHeader: Bool)
        async throws
    {
        try await run { (site: Site) async throws in
            func post(_ kind: String, _ key: String) async throws -> Answer {
                try await isHeader
                    ? site.post(kind, ["text": "a"], header: key) : site.post(kind, ["text": "a"], once: key)
            }
            let first = try await post("seen", "k1")
            let second = try await post("seen", "k1")
            #expect(first.status == 303 && first.header("location") == "/seen/1?a")
            #expect(first.header("idempotency-replayed") == nil)
            #expect(second.status == 303 && second.header("location") == "/seen/1?a")
            #expect(second.header("idempotency-replayed") == "true" && site.counted.count("seen") == 1)
            #expect(try await post("seen", "k2").header("location") == "/seen/2?a")

            let json = try await post("json", "k3")
            #expect(json.text == #"{"count":1}"#)
            let again = try await post("json", "k3")
            #expect(again.text == json.text && again.header("content-type") == "application/json")
            #expect(site.counted.count("json") == 1)
        }
    }

    @Test func `without a key everything is as it was`() async throws {
        try await run { (site: Site) async throws in
            for _ in 0..<2 { #expect(try await site.post("seen").status == 303) }
            #expect(site.counted.count("seen") == 2)
            #expect(try await site.site.school.keys() == 0)
        }
    }

    @Test func `twenty at once are one`() async throws {
        try await run { (site: Site) async throws in
            let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                for _ in 0..<20 { group.addTask { try await site.post("seen", once: "k") } }
                return try await group.reduce(into: [Answer]()) { $0.append($1) }
            }
            #expect(answers.map(\.status) == Array(repeating: 303, count: 20))
            #expect(Set(answers.map { $0.header("location") }) == ["/seen/1?"] && site.counted.count("seen") == 1)
        }
    }

    @Test func `while the first is under way, a program is told so and a form waits`() async throws {
        try await run { (site: Site) async throws in
            site.counted.close()
            async let first = site.post("seen", header: "k")
            async let slow = site.post("json", once: "k")
            await site.counted.until(2)
            #expect(try await site.post("seen", header: "k").status == 409)
            async let waits = site.post("json", once: "k")
            site.counted.open()
            let (zero, one, two) = try await (first, slow, waits)
            #expect(zero.status == 303)
            #expect(one.text == two.text && one.status == 200 && site.counted.count("json") == 1)
            #expect(try await site.post("seen", header: "k").header("location") == "/seen/1?")
        }
    }

    @Test func `a key used for another request is refused`() async throws {
        try await run { (site: Site) async throws in
            _ = try await site.post("seen", ["text": "a"], header: "k")
            #expect(try await site.post("seen", ["text": "b"], header: "k").status == 422)
            #expect(try await site.post("json", ["text": "a"], header: "k").status == 422)
            _ = try await site.post("seen", ["text": "a"], once: "k")
            let other = try await site.post("seen", ["text": "b"], once: "k")
            #expect(other.status == 422 && other.text.contains("ya se envió, con otros datos"))
            // A page gives all its forms one key: another address is another request.
            #expect(try await site.post("json", ["text": "b"], once: "k").status == 200)
        }
    }

    @Test func `another person's key is theirs alone`() async throws {
        try await run { (site: Site) async throws in
            #expect(try await site.post("seen", ["text": "a"], header: "k").header("location") == "/seen/1?a")
            let bruno = try await site.post("seen", ["text": "b"], header: "k", by: site.bruno)
            #expect(bruno.header("location") == "/seen/2?b" && bruno.header("idempotency-replayed") == nil)
        }
    }

    @Test func `who is refused mends it and sends it again`() async throws {
        try await run { (site: Site) async throws in
            #expect(try await site.post("refused", ["text": "a"], once: "k").status == 422)
            #expect(try await site.post("refused", ["text": "b"], once: "k").status == 422)
            #expect(site.counted.count("refused") == 2)
            // What is refused before it comes to the route takes no key either.
            let stranger = RunningSite.Session(cookie: site.ana.cookie, token: "x")
            #expect(try await site.post("seen", once: "k", by: stranger).status == 403)
            #expect(try await site.post("seen", once: "k").status == 303)
        }
    }

    @Test func `what failed after it wrote is not done again`() async throws {
        try await run { (site: Site) async throws in
            #expect(try await site.post("broken", once: "k").status == 500)
            site.site.school.clock.advance(seconds: LMS.leaseSeconds)
            #expect(try await site.post("broken", once: "k").status == 409)
            #expect(site.counted.count("broken") == 1)
        }
    }

    @Test func `a page is not kept, for it may hold what is shown once`() async throws {
        try await run { (site: Site) async throws in
            #expect(try await site.post("page", once: "k").text == "1")
            #expect(try await site.post("page", once: "k").text == "2")
            #expect(try await site.site.school.keys() == 0)
        }
    }

    @Test func `keys are forgotten after a day`() async throws {
        try await run { (site: Site) async throws in
            _ = try await site.post("seen", header: "k")
            site.site.school.clock.advance(seconds: LMS.keySeconds - 1)
            try await site.site.school.lms.sweepKeys()
            #expect(try await site.site.school.keys() == 1)
            site.site.school.clock.advance(seconds: 1)
            try await site.site.school.lms.sweepKeys()
            #expect(try await site.site.school.keys() == 0)
        }
    }

    @Test func `a key has a form`() async throws {
        try await run { (site: Site) async throws in
            #expect(try await site.post("seen", header: "\"8e03978e-40d5\"").header("location") == "/seen/1?")
            #expect(
                try await site.post("seen", header: "8e03978e-40d5").header("location") == "/seen/1?", "quoted or bare")
            for key in ["\"\"", "a b", String(repeating: "k", count: 101)] {
                #expect(try await site.post("seen", header: key).status == 422, "\(key)")
            }
            #expect(try await site.post("seen", once: "ñ").status == 422)
            #expect(site.counted.count("seen") == 1)
        }
    }

    @Test func `of a password not even a digest is kept`() async throws {
        try await run { (site: Site) async throws in
            _ = try await site.post("seen", ["text": "a", "password": "one"], once: "k")
            #expect(
                try await site.post("seen", ["text": "a", "password": "two"], once: "k").header("location")
                    == "/seen/1?a")
        }
    }
}

/// The product's own forms.
@Suite struct RepeatedFormTests {
    @Test func `a form that comes again late undoes nothing`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.publish()
            let (ana, ada) = (try await site.session(school.learner), try await site.session(school.manager))
            let person = "/office/people/\(school.other.id)"
            let page = try await site.get(person, ada)
            let once = try #require(page.field("once"))
            #expect(try await site.post("\(person)/suspend", ["once": once], ada).status == 303)
            #expect(try await site.post("\(person)/restore", [:], ada).status == 303)
            let late = try await site.post("\(person)/suspend", ["once": once], ada)
            #expect(late.status == 303 && late.header("idempotency-replayed") == "true")
            #expect(try await school.store.read { try $0.person(school.other.id) }?.state == .active)

            try await school.lms.enrol(try await school.visit(school.learner), in: "curso", language: .es)
            let quiz = "/courses/curso/quizzes/examen"
            let key = try #require(try await site.get(quiz, ana).field("once"))
            let start = try await site.post(quiz, ["once": key], ana)
            let attempt = try #require(start.header("location")).prefix { $0 != "?" }
            #expect(try await site.post("\(attempt)/close", [:], ana).status == 303)
            #expect(try await site.post(quiz, ["once": key], ana).header("location") == start.header("location"))
            let used = try await school.store.read { tx in
                let enrolment = try #require(try tx.enrolment(of: school.learner.id, in: "curso"))
                return try tx.attempts(enrolment.id, at: "examen").count
            }
            #expect(used == 1, "an attempt is not used up by an old press of the button")
        }
    }

    @Test func `an account is made once, however often the button is pressed`() async throws {
        try await RunningSite.run { site in
            let ada = try await site.session(site.school.manager)
            let page = try await site.get("/office/people/new", ada)
            let fields = [
                "name": "Nora Nueva", "contact": "nora", "country": "PY", "language": "es", "role": "CON",
                "scope": "own", "key": try #require(page.field("key")), "once": try #require(page.field("once"))
            ]
            let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                for _ in 0..<5 { group.addTask { try await site.post("/office/people", fields, ada) } }
                return try await group.reduce(into: [Answer]()) { $0.append($1) }
            }
            #expect(answers.map(\.status) == Array(repeating: 201, count: 5))
            #expect(try await site.school.passwordLinks() == 1, "of the links shown, the last is good")
        }
    }

    @Test func `forms that a repetition would undo carry a key, pages for visitors none`() async throws {
        try await Scene.open { scene in
            let lines: [(Caller, String)] = [
                (.manager, "/office/people/{person}"), (.manager, "/office/people/new"),
                (.manager, "/office/enrolments"),
                (.manager, "/office/modules/borrador/{draft}"), (.manager, "/review/{draft}"),
                (.manager, "/certificates/{serial}/revoke"), (.learner, "/account"), (.other, "/courses/curso"),
                (.other, "/courses/otro/assignments/tarea"), (.other, "/courses/otro/quizzes/examen")
            ]
            for (caller, path) in lines {
                let page = try await scene.site.get(scene.path(path), try scene.session(caller))
                #expect(page.status == 200 && page.field("once")?.isEmpty == false, "\(path)")
            }
            for path in ["/courses/curso", "/sign-up", "/courses/otro/quizzes/examen"] {
                #expect(try await scene.site.get(path).field("once") == nil, "\(path)")
            }
        }
    }
}

extension Answer {
    /// The value of the page's first hidden field of that name.
    func field(_ name: String) -> String? {
        guard let start = text.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }
}
