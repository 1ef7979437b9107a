import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// What other programs say of a learner's way through a course here.
@Suite struct StatementFoldTests {
    static let client = APIClient(
        id: .random(), name: "Otro", key: "otro", scopes: [.all], created: Instant(milliseconds: 0).date)

    /// A learner enrolled in a small course, and what is needed to speak of them.
    struct Scene {
        let school: School
        let enrolment: Enrolment

        func json(_ verb: String, _ part: String, id: StatementID = .random(), more: String = "") -> String {
            let site = school.lms.site.address
            return """
                {"id":"\(id)","actor":{"account":{"homePage":"\(site)","name":"\(enrolment.person)"}},
                "verb":{"id":"http://adlnet.gov/expapi/verbs/\(verb)"},
                "object":{"id":"\(site)/xapi/activities/courses/\(enrolment.course)\(part)"},
                "context":{"registration":"\(enrolment.registration)"}\(more)}
                """
        }

        func store(_ json: String, by client: APIClient = StatementFoldTests.client) async throws {
            let statements = try StatementReader.statements(Array(json.utf8), version: .v1)
            _ = try await school.lms.store(statements, isBatch: false, version: .v1, client: client)
        }

        func progress() async throws -> Learning.Progress {
            try await school.store.read { [id = enrolment.id] in try $0.progress(id) }
        }

        /// Folded anew it is the same, to the byte.
        func checkFolds() async throws {
            #expect(try await school.lms.rebuild().differing.isEmpty)
        }
    }

    static func scene() async throws -> Scene {
        let school = try await School.open()
        try await school.publish()
        let enrolment = try await school.lms.enrol(
            try await school.visit(school.learner), in: "curso", language: .es)
        return Scene(school: school, enrolment: enrolment)
    }

    @Test func `a lesson read elsewhere counts here`() async throws {
        let scene = try await Self.scene()
        try await scene.store(scene.json("completed", "/elsewhere"))
        #expect(try await scene.progress().steps["elsewhere"]?.done != nil)
        try await scene.checkFolds()
    }

    @Test func `who names another address for learner and course moves nobody's progress`() async throws {
        let scene = try await Self.scene()
        let site = scene.school.lms.site.address
        for (mine, other) in [(site, "https://evil.example"), ("\(site)/xapi", "\(site)/x/xapi")] {
            try await scene.store(scene.json("completed", "/elsewhere").replacing(mine, with: other))
        }
        #expect(try await scene.progress().steps.isEmpty)
        try await scene.checkFolds()
    }

    @Test func `what only the service can say does not come from outside`() async throws {
        let scene = try await Self.scene()
        let before = try await scene.progress()
        for (verb, part) in [("earned", ""), ("completed", ""), ("registered", ""), ("submitted", "/x")] {
            try await scene.store(scene.json(verb, part))
        }
        #expect(try await scene.progress() == before)
        try await scene.checkFolds()
    }

    @Test func `said of another course, of another person or elsewhere it does not count`() async throws {
        let scene = try await Self.scene()
        let before = try await scene.progress()
        func good() -> String { scene.json("completed", "/x") }
        try await scene.store(good().replacing("courses/\(scene.enrolment.course)/", with: "courses/another/"))
        try await scene.store(good().replacing(scene.enrolment.person.rawValue, with: Person.ID.random().rawValue))
        try await scene.store(
            good().replacing("\"id\":\"https://cursos.example/", with: "\"id\":\"https://else.example/"))
        try await scene.store(good().replacing(scene.enrolment.registration, with: StatementID.random().description))
        #expect(try await scene.progress() == before)
        try await scene.checkFolds()
    }

    @Test func `what is taken back did not happen`() async throws {
        let scene = try await Self.scene()
        let before = try await scene.progress()
        let id = StatementID.random()
        try await scene.store(scene.json("completed", "/x", id: id))
        #expect(try await scene.progress() != before)
        let voiding = """
            {"actor":{"mbox":"mailto:a@e.example"},"verb":{"id":"\(StatementFacts.voided)"},
            "object":{"objectType":"StatementRef","id":"\(id)"}}
            """
        try await scene.store(voiding)
        #expect(try await scene.progress() == before)
        try await scene.checkFolds()
    }

    @Test func `a clock that is wrong elsewhere moves nothing before the beginning or after now`() async throws {
        let scene = try await Self.scene()
        let started = try await scene.progress().started
        try await scene.store(scene.json("completed", "/x", more: #","timestamp":"1970-01-01T00:00:00Z""#))
        try await scene.store(scene.json("completed", "/y", more: #","timestamp":"2999-01-01T00:00:00Z""#))
        let progress = try await scene.progress()
        #expect(progress.started == started && progress.steps["x"]?.done == started)
        #expect(progress.last.map { $0 <= scene.school.clock.now.advanced(bySeconds: 1) } == true)
        try await scene.checkFolds()
    }

    @Test func `a client stays within its bounds`() async throws {
        let scene = try await Self.scene()
        let site = scene.school.lms.site.address
        func bound(_ change: (inout APIClient) -> Void) -> APIClient {
            var client = APIClient(
                id: .random(), name: "B", key: "b", scopes: [.statementsWrite], created: Instant(milliseconds: 0).date)
            change(&client)
            return client
        }
        let good = scene.json("completed", "/x")
        let cases: [(APIClient, XAPIRefusal?)] = [
            (bound { $0.person = scene.enrolment.person }, nil),
            (bound { $0.person = .random() }, .otherPerson(path: "$.actor")),
            (bound { $0.registration = scene.enrolment.registration }, nil),
            (
                bound { $0.registration = StatementID.random().description },
                .otherRegistration(path: "$.context.registration")
            ),
            (bound { $0.activity = "\(site)/xapi/activities/courses/\(scene.enrolment.course)" }, nil),
            (bound { $0.activity = "\(site)/xapi/activities/courses/other" }, .otherActivity(path: "$.object.id")),
            (bound { $0.scopes = [.statementsRead] }, .scope)
        ]
        for (client, refusal) in cases {
            if let refusal {
                await #expect(throws: refusal) { try await scene.store(good, by: client) }
            } else {
                try await scene.store(scene.json("completed", "/x"), by: client)
            }
        }
    }
}
