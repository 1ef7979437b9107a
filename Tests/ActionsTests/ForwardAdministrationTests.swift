import Learning
import Outgoing
import People
import Storage
import Testing

@testable import Actions

/// What people do with forwarding, and who may.
@Suite struct ForwardAdministrationTests {
    @Test func `a pause holds, even amid a request, and going on goes on`() async throws {
        let world = try await ForwardingWorld.open()
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

    @Test func `those who run the installation forward, nobody else`() async throws {
        let world = try await ForwardingWorld.open()
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
        let world = try await ForwardingWorld.open()
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
                    "name": .fieldMissing, "address": .addressMalformed, "login": .credentialMalformed,
                    "secret": .credentialMalformed, "verb": .iriMalformed, "activity": .iriMalformed,
                    "agent": .agentMalformed, "registration": .uuidMalformed
                ])
        }
        for _ in 0..<LMS.mostForwards { _ = try await world.forward() }
        await #expect(throws: LearningError(.conflict, .tooManyForwards)) { _ = try await world.forward() }
    }
}
