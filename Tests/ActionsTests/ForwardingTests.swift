import Foundation
import Learning
import Outgoing
import People
import Statements
import Storage
import Testing

@testable import Actions

/// Statements going to another store, by real connections on this machine.
@Suite struct ForwardingTests {
    private static let verb = "http://adlnet.gov/expapi/verbs/experienced"

    /// A school with a program that stores statements, and another store beside it.
    private struct World {
        let school: School
        let client: APIClient
        let other: OtherStore
        var lms: LMS { school.lms }

        static func open() async throws -> World {
            let school = try await School.open()
            let client = try await school.lms.makeAPIClient(NewAPIClient(name: "Prueba", scopes: [.all]), by: .system)
            return World(school: school, client: client.client, other: try OtherStore())
        }

        /// Stores `count` statements and answers their ids.
        @discardableResult
        func store(
            _ count: Int, verb: String = ForwardingTests.verb, version: XAPIVersion = .v1, attachment: Data? = nil
        ) async throws -> [String] {
            var extra = ""
            var files: [SentFile] = []
            if let attachment {
                let sha2 = SHA2.hexDigest(of: attachment, like: String(repeating: "a", count: 64))
                extra = """
                    ,"attachments":[{"usageType":"https://a.example/u","display":{"es":"x"},
                    "contentType":"application/octet-stream","length":\(attachment.count),"sha2":"\(sha2)"}]
                    """
                files = [SentFile(sha2: sha2, data: attachment)]
            }
            let list = (0..<count).map { number in
                """
                {"actor":{"mbox":"mailto:ana@a.example"},"verb":{"id":"\(verb)"},
                "object":{"id":"https://a.example/\(number)"}\(extra)}
                """
            }
            let sent = try StatementReader.statements(Array("[\(list.joined(separator: ","))]".utf8), version: version)
            return try await lms.store(sent, isBatch: true, files: files, version: version, client: client).map(
                \.description)
        }

        func forward(_ change: (inout NewForward) -> Void = { _ in }) async throws -> Forward {
            var wanted = NewForward(
                name: "Otro", address: other.address, login: "rumbo", secret: "s3creto", fromStart: true)
            change(&wanted)
            return try await lms.makeForward(wanted, by: .system)
        }

        func step(_ forward: Forward, holder: String = "a") async throws -> ForwardStep {
            let carrier = Carrier(seconds: 20)
            return try await lms.forwardNext(forward.id, holder: holder) { await carrier.post($0) }
        }

        /// As long as it goes on without a pause.
        func run(_ forward: Forward) async throws -> ForwardStep {
            while true {
                let step = try await step(forward)
                switch step {
                case .delivered, .narrowed: continue
                case .idle, .postponed, .stopped: return step
                }
            }
        }

        func line(_ forward: Forward) async throws -> ForwardLine { try await lms.forward(forward.id, .system) }
    }

    @Test func `all arrive, in order, a hundred to a request`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let ids = try await world.store(250)
        let forward = try await world.forward()
        #expect(try await world.line(forward).waiting == 250)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids)
        #expect(world.other.batches.map(\.ids.count) == [100, 100, 50])
        let request = try #require(world.other.batches.first).request
        #expect(request.line == "POST /xapi/statements HTTP/1.1")
        #expect(request.headers["x-experience-api-version"] == "1.0.3")
        #expect(request.headers["authorization"] == "Basic \(Data("rumbo:s3creto".utf8).base64EncodedString())")
        let first = try #require(try await world.school.store.read { try $0.log(after: 0, limit: 1) }.first)
        #expect(request.body.starts(with: Data("[".utf8) + Data(first.body)))
        let line = try await world.line(forward)
        #expect(line.waiting == 0 && line.forward.position == 250 && line.forward.delivered == 250)
        #expect(line.forward.fault == nil && line.forward.last == world.lms.now)

        let more = try await world.store(3, version: .v2)
        #expect(try await world.step(forward) == .delivered(3))
        #expect(world.other.ids == ids + more)
        #expect(world.other.batches.last?.request.headers["x-experience-api-version"] == "2.0.0")
        #expect(try await world.step(forward) == .idle)
        #expect(world.other.batches.count == 4)
    }

    @Test func `from now on leaves out what was there`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        try await world.store(5)
        let forward = try await world.forward { $0.fromStart = false }
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.batches.isEmpty)
        let ids = try await world.store(2)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids)
    }

    @Test func `an answer that is lost lets the same ones come again`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let ids = try await world.store(4)
        let forward = try await world.forward()
        world.other.behave(.takesInSilence)
        #expect(try await world.step(forward) == .postponed)
        #expect(try await world.line(forward).forward.position == 0)
        world.other.behave(.takes)
        #expect(try await world.step(forward) == .idle)
        world.school.clock.advance(seconds: 5)
        #expect(try await world.step(forward) == .delivered(4))
        #expect(world.other.batches.map(\.ids) == [ids, ids])
        #expect(world.other.ids == ids)
    }

    @Test func `a store in trouble is left in peace for as long as it asks, at most a quarter of an hour`() async throws
    {
        let world = try await World.open()
        defer { world.other.close() }
        let ids = try await world.store(2)
        let forward = try await world.forward()
        world.other.behave(.replies(.status(503, headers: ["Retry-After": "90"], body: "busy s3creto")))
        #expect(try await world.step(forward) == .postponed)
        var line = try await world.line(forward)
        #expect(line.forward.state == .active && line.forward.tries == 1 && line.waiting == 2)
        #expect(line.forward.fault?.code == "503" && line.forward.fault?.words == "busy …")
        #expect(line.forward.next == world.lms.now.advanced(bySeconds: 90))
        world.school.clock.advance(seconds: 89)
        #expect(try await world.step(forward) == .idle)
        #expect(world.other.batches.count == 1)
        world.school.clock.advance(seconds: 1)
        world.other.behave(.replies(.status(429)))
        #expect(try await world.step(forward) == .postponed)
        #expect(try await world.line(forward).forward.next == world.lms.now.advanced(bySeconds: 10))
        #expect((1...12).map { Forward.pause(afterTry: $0, asked: nil) }.last == 900)
        #expect(Forward.pause(afterTry: 1, asked: 86_400) == 900)

        // Told to, it tries at once.
        world.other.behave(.takes)
        try await world.lms.resumeForward(forward.id, by: .system)
        #expect(try await world.step(forward) == .delivered(2))
        line = try await world.line(forward)
        #expect(world.other.ids == ids && line.forward.tries == 0 && line.forward.fault == nil)
        #expect(try await world.school.audits("forward.retry") == 1)
    }

    @Test(arguments: [400, 403, 409, 413])
    func `what is refused is found, told of, and passed over when told to`(status: Int) async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let ids = try await world.store(130)
        let forward = try await world.forward()
        world.other.behave(.refuses([ids[77]], with: status))
        #expect(try await world.run(forward) == .stopped)
        #expect(world.other.ids == Array(ids[..<77]))
        var line = try await world.line(forward)
        #expect(line.forward.state == .stopped && line.forward.position == 77 && line.waiting == 53)
        #expect(line.forward.fault?.statement == ids[77] && line.forward.fault?.code == String(status))
        #expect(line.forward.fault?.words == #"{"error":"no,\n thanks"}"#)
        #expect(try await world.step(forward) == .idle)
        // Once more the same, as nothing has changed.
        try await world.lms.resumeForward(forward.id, by: .system)
        #expect(try await world.run(forward) == .stopped)
        #expect(try await world.line(forward).forward.fault?.statement == ids[77])

        try await world.lms.skipInForward(forward.id, by: .system)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids.filter { $0 != ids[77] })
        line = try await world.line(forward)
        #expect(line.forward.state == .active && line.waiting == 0 && line.forward.delivered == 129)
        let skipped = try #require(try await world.school.auditEntries("forward.skip").first)
        #expect(skipped.detail == ids[77] && skipped.object == forward.id.rawValue)
        await #expect(throws: LearningError(.conflict, .nothingRefused)) {
            try await world.lms.skipInForward(forward.id, by: .system)
        }
        // Requests are as large as ever again.
        try await world.store(90)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.batches.last?.ids.count ?? 0 > 50)
    }

    @Test(arguments: [401, 404, 302]) func `a store that will not have us stops it, and nothing can be skipped`(
        status: Int
    ) async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let ids = try await world.store(3)
        let forward = try await world.forward()
        world.other.behave(.replies(.status(status, headers: ["Location": "http://127.0.0.1:1/"])))
        #expect(try await world.run(forward) == .stopped)
        #expect(world.other.batches.count == 1)
        let fault = try #require(try await world.line(forward).forward.fault)
        #expect(fault.code == String(status) && fault.statement == nil)
        #expect(try await world.school.auditEntries("forward.stop").first?.detail == String(status))
        await #expect(throws: LearningError(.conflict, .nothingRefused)) {
            try await world.lms.skipInForward(forward.id, by: .system)
        }
        world.other.behave(.takes)
        try await world.lms.changeForward(forward.id, login: "", secret: "otra", by: .system)
        #expect(try await world.run(forward) == .idle)
        try await world.lms.resumeForward(forward.id, by: .system)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids)
        #expect(world.other.batches.last?.request.headers["authorization"] == "Bearer otra")
    }

    @Test func `a page for people takes nothing`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        try await world.store(1)
        let forward = try await world.forward()
        world.other.behave(.replies(.status(200, body: "\n <!doctype html>")))
        #expect(try await world.run(forward) == .stopped)
        #expect(try await world.line(forward).forward.fault?.code == "page")
        #expect(try await world.line(forward).forward.position == 0)
    }

    @Test func `a filter lets through what it names, with what takes it back`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let passed = "https://a.example/passed"
        try await world.store(3)
        let wanted = try await world.store(2, verb: passed)
        try await world.store(120)
        let forward = try await world.forward { $0.verb = passed }
        #expect(try await world.line(forward).waiting == 2)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == wanted)
        #expect(try await world.line(forward).forward.position == 125)
        let voiding = """
            {"actor":{"mbox":"mailto:ana@a.example"},"verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},
            "object":{"objectType":"StatementRef","id":"\(wanted[0])"}}
            """
        let sent = try StatementReader.statements(Array(voiding.utf8), version: .v1)
        let ids = try await world.lms.store(sent, isBatch: false, version: .v1, client: world.client)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == wanted + ids.map(\.description))
        // From the start again, what was taken back is among them.
        let all = try await world.forward { $0.agent = "ana@a.example" }
        #expect(try await world.line(all).waiting == 126)
        let none = try await world.forward { $0.activity = "https://a.example/nada" }
        #expect(try await world.line(none).waiting == 0)
        #expect(try await world.run(none) == .idle)
        #expect(try await world.line(none).forward.position == 126)
    }

    @Test func `files arrive byte by byte, each once`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let data = Data((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        let ids = try await world.store(2, attachment: data)
        let forward = try await world.forward()
        #expect(try await world.run(forward) == .idle)
        let batch = try #require(world.other.batches.first)
        #expect(batch.ids == ids)
        let sha2 = SHA2.hexDigest(of: data, like: String(repeating: "a", count: 64))
        let mark = Data("X-Experience-API-Hash: \(sha2)\r\n\r\n".utf8)
        let place = try #require(batch.request.body.range(of: mark))
        let boundary = try #require(batch.request.headers["content-type"]?.components(separatedBy: "boundary=").last)
        #expect(batch.request.body[place.upperBound...] == data + Data("\r\n--\(boundary)--\r\n".utf8))
    }

    @Test func `a lost file stops it at its statement, not before`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let before = try await world.store(2)
        let data = Data("un archivo".utf8)
        let broken = try await world.store(1, attachment: data)
        let after = try await world.store(2)
        try world.school.store.blobs.remove(try world.school.store.blobs.keep(data))
        let forward = try await world.forward()
        #expect(try await world.run(forward) == .stopped)
        #expect(world.other.ids == before)
        let fault = try #require(try await world.line(forward).forward.fault)
        #expect(fault.code == "file" && fault.statement == broken[0])
        try await world.lms.skipInForward(forward.id, by: .system)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == before + after)
    }

    @Test func `large statements go in smaller requests`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        var ids: [String] = []
        for number in 0..<5 {
            let data = Data(repeating: UInt8(number), count: 1_500_000)
            ids += try await world.store(1, attachment: data)
        }
        let forward = try await world.forward()
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids)
        #expect(world.other.batches.map(\.ids.count) == [2, 2, 1])
    }

    @Test func `a pause holds, even amid a request, and going on goes on`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let ids = try await world.store(150)
        let forward = try await world.forward()
        let lms = world.lms
        let step = try await lms.forwardNext(forward.id, holder: "a") { post in
            try? await lms.pauseForward(forward.id, by: .system)
            return await Carrier().post(post)
        }
        #expect(step == .delivered(100))
        #expect(try await world.line(forward).forward.state == .paused)
        #expect(try await world.line(forward).forward.position == 100)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids.count == 100)
        try await lms.resumeForward(forward.id, by: .system)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids)
        try await lms.removeForward(forward.id, by: .system)
        try await world.store(1)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids)
        await #expect(throws: LearningError(.notFound, .forwardUnknown)) { try await world.line(forward) }
        #expect(
            try await world.school.auditEntries("forward.").map(\.action)
                == ["make", "pause", "resume", "remove"].map { "forward.\($0)" })
    }

    @Test func `two senders never send at once, and one that vanished keeps nobody away for long`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let ids = try await world.store(3)
        let forward = try await world.forward()
        let step = try await world.lms.forwardNext(forward.id, holder: "a") { _ in
            let meanwhile = try? await world.step(forward, holder: "b")
            #expect(meanwhile == .idle)
            return .cancelled
        }
        #expect(step == .idle && world.other.batches.isEmpty)
        // The first one went without a word.
        let now = world.lms.now
        _ = try await world.school.store.write {
            try $0.claim(forward.id, by: "a", until: now.advanced(bySeconds: LMS.forwardingSeconds), at: now)
        }
        #expect(try await world.step(forward, holder: "b") == .idle)
        world.school.clock.advance(seconds: LMS.forwardingSeconds)
        #expect(try await world.step(forward, holder: "b") == .delivered(3))
        #expect(world.other.ids == ids)
        // Back again, it changes nothing.
        let late = try #require(try await world.school.store.read { try $0.forward(forward.id) })
        #expect(try await !world.school.store.write { try $0.settle(late, by: "a") })
    }

    @Test func `a restart goes on where it was`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let other = try OtherStore()
        defer { other.close() }
        let store = try await Store.open(folder: folder)
        let school = try await School.open(store: store)
        let client = try await school.lms.makeAPIClient(NewAPIClient(name: "Prueba", scopes: [.all]), by: .system)
        let world = World(school: school, client: client.client, other: other)
        let ids = try await world.store(150)
        let forward = try await world.forward()
        #expect(try await world.step(forward) == .delivered(100))
        try store.close()

        let again = try await Store.open(folder: folder)
        let lms = LMS(
            store: again, site: school.lms.site, formats: [], certification: school.lms.certification,
            clock: { [clock = school.clock] in clock.now })
        let step = try await lms.forwardNext(forward.id, holder: "b") { await Carrier().post($0) }
        #expect(step == .delivered(50))
        #expect(other.ids == ids)
        #expect(other.batches.map(\.ids.count) == [100, 50])
        try again.close()
    }

    @Test func `those who run the installation forward, nobody else`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let wanted = NewForward(name: "Otro", address: world.other.address, secret: "s3creto")
        let forward = try await world.lms.makeForward(
            wanted, by: try await world.school.visit(world.school.manager).actor)
        #expect(try await world.line(forward).maker?.id == world.school.manager.id)
        for person in [world.school.learner, world.school.consultant, world.school.author, world.school.reviewer] {
            let actor = try await world.school.visit(person).actor
            let lms = world.lms
            for act in [
                { _ = try await lms.forwards(actor) }, { _ = try await lms.forward(forward.id, actor) },
                { _ = try await lms.makeForward(wanted, by: actor) },
                { try await lms.pauseForward(forward.id, by: actor) },
                { try await lms.resumeForward(forward.id, by: actor) },
                { try await lms.skipInForward(forward.id, by: actor) },
                { try await lms.changeForward(forward.id, login: "", secret: "x", by: actor) },
                { try await lms.removeForward(forward.id, by: actor) }
            ] as [() async throws -> Void] {
                await #expect(throws: LearningError(.forbidden, .notPermitted)) { try await act() }
            }
        }
        #expect(try await !world.school.auditEntries("").contains { $0.detail.contains("s3creto") })
    }

    @Test func `what cannot be is refused field by field`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let wrong = NewForward(
            name: " ", address: "ftp://x", login: "a:b", secret: "a\nb", verb: "sin esquema", activity: "x y",
            agent: "nadie", registration: "1")
        do {
            _ = try await world.lms.makeForward(wrong, by: .system)
            Issue.record("it was made")
        } catch let error as LearningError {
            #expect(
                error.fields == [
                    "name": .nameMissing, "address": .addressMalformed, "login": .credentialMalformed,
                    "secret": .credentialMalformed, "verb": .iriMalformed, "activity": .iriMalformed,
                    "agent": .agentMalformed, "registration": .uuidMalformed
                ])
        }
        for _ in 0..<LMS.mostForwards { _ = try await world.forward() }
        await #expect(throws: LearningError(.conflict, .tooManyForwards)) { _ = try await world.forward() }
    }

    @Test func `whoever listens hears the log grow`() async throws {
        let world = try await World.open()
        defer { world.other.close() }
        let rings = world.school.store.bell.rings()
        try await world.store(1)
        for await _ in rings { break }
    }
}
