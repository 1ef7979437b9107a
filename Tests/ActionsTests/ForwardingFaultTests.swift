import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// What goes wrong on the way to another store, and how it goes on from there.
@Suite struct ForwardingFaultTests {
    @Test func `an answer that is lost lets the same ones come again`() async throws {
        let world = try await ForwardingWorld.open()
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
        let world = try await ForwardingWorld.open()
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
        let world = try await ForwardingWorld.open()
        defer { world.other.close() }
        let ids = try await world.store(130)
        let forward = try await world.forward()
        world.other.behave(.refuses([ids[77]], with: status))
        #expect(try await world.run(forward) == .stopped)
        #expect(world.other.ids == Array(ids[..<77]))
        var line = try await world.line(forward)
        #expect(line.forward.state == .stopped && line.forward.position == 77 && line.waiting == 53)
        #expect(line.forward.fault?.statement == ids[77] && line.forward.fault?.code == String(status))
        #expect(line.forward.fault?.words == "no, thanks")
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
        let world = try await ForwardingWorld.open()
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
        let world = try await ForwardingWorld.open()
        defer { world.other.close() }
        try await world.store(1)
        let forward = try await world.forward()
        world.other.behave(.replies(.status(200, body: "\n <!doctype html>")))
        #expect(try await world.run(forward) == .stopped)
        #expect(try await world.line(forward).forward.fault?.code == "page")
        #expect(try await world.line(forward).forward.position == 0)
    }

    @Test func `a lost file stops it at its statement, not before`() async throws {
        let world = try await ForwardingWorld.open()
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
}
