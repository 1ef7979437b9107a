import Foundation
import Outgoing
import People
import Statements
import Storage
import Testing

@testable import Actions

/// Statements going to another store, by real connections on this machine.
@Suite struct ForwardingTests {
    @Test func `all arrive, in order, a hundred to a request`() async throws {
        let world = try await ForwardingWorld.open()
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
        let firstID = try #require(StatementID(ids[0]))
        let first = try #require(try await world.school.store.read { try $0.logged(firstID) })
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
        let world = try await ForwardingWorld.open()
        defer { world.other.close() }
        try await world.store(5)
        let forward = try await world.forward { $0.fromStart = false }
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.batches.isEmpty)
        let ids = try await world.store(2)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids == ids)
    }

    @Test func `a filter lets through what it names, with what takes it back`() async throws {
        let world = try await ForwardingWorld.open()
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

    @Test func `what takes back a statement that comes later goes along with it`() async throws {
        let world = try await ForwardingWorld.open()
        defer { world.other.close() }
        let (voiding, target) = (StatementID.random(), StatementID.random())
        let forward = try await world.forward { $0.agent = "ana@a.example" }
        func store(_ id: StatementID, _ actor: String, _ rest: String) async throws {
            let json = #"{"id":"\#(id)","actor":{"mbox":"mailto:\#(actor)@a.example"},\#(rest)}"#
            let sent = try StatementReader.statements(Array(json.utf8), version: .v1)
            _ = try await world.lms.store(sent, isBatch: false, version: .v1, client: world.client)
        }
        try await store(
            voiding, "bea",
            """
            "verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},"object":{"objectType":"StatementRef","id":"\(target)"}
            """)
        #expect(try await world.run(forward) == .idle)
        #expect(world.other.ids.isEmpty)
        try await store(target, "ana", #""verb":{"id":"https://a.example/v"},"object":{"id":"https://a.example/o"}"#)
        #expect(try await world.step(forward) == .delivered(1))
        #expect(world.other.ids == [target, voiding].map(\.description))
        #expect(try await world.run(forward) == .idle)
    }

    @Test func `files arrive byte by byte, each once`() async throws {
        let world = try await ForwardingWorld.open()
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

    @Test func `large statements go in smaller requests`() async throws {
        let world = try await ForwardingWorld.open()
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

    @Test func `two senders never send at once, and one that vanished keeps nobody away for long`() async throws {
        let world = try await ForwardingWorld.open()
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
        let world = ForwardingWorld(school: school, client: client.client, other: other)
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

    @Test func `whoever listens hears the log grow`() async throws {
        let world = try await ForwardingWorld.open()
        defer { world.other.close() }
        let rings = world.school.store.bell.rings()
        try await world.store(1)
        for await _ in rings { break }
    }
}
