import Consulting
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct MentoringPermissionTests {
    /// A case with a shared note, one that is not, and a session.
    private func ready() async throws -> (network: Network, id: Case.ID, consultant: Person) {
        let network = try await Network.open()
        let (id, consultant) = try await network.accepted()
        let visit = try await network.visit(consultant)
        try await network.lms.writeNote("Compartida.", isShared: true, in: id, visit)
        try await network.lms.writeNote("Reservada.", isShared: false, in: id, visit)
        _ = try await network.held(id, consultant)
        return (network, id, consultant)
    }

    @Test func `each reads what is theirs`() async throws {
        let (network, id, consultant) = try await ready()
        let lms = network.lms
        func seen(_ person: Person) async throws -> SeenCase {
            try await lms.mentoringCase(id, try await network.visit(person))
        }
        #expect(try await seen(consultant).story.notes.map(\.text) == ["Compartida.", "Reservada."])
        for person in [network.asker, network.administrator] {
            let seen = try await seen(person)
            #expect(seen.story.notes.map(\.text) == ["Compartida."])
            #expect(seen.story.sessions.map(\.log) == ["Vimos la PAR."])
            #expect(!seen.events.contains { if case .noteWritten(_, false) = $0.kind { true } else { false } })
            #expect(seen.acts.isSuperset(of: [.confirmHours, .disputeHours, .refuse]))
        }
        let coordinated = try await seen(network.counterpart)
        #expect(coordinated.reader == .coordinator)
        #expect(coordinated.story.notes.isEmpty)
        #expect(coordinated.story.sessions.map(\.log) == [""])
        #expect(coordinated.acts.isSuperset(of: [.confirmHours, .handOver]))
        #expect(try await network.school.audits("case.read") == 1)
        #expect(try await seen(network.school.manager).reader == .coordinator)
        #expect(try await network.school.audits("case.read") == 2)
    }

    @Test func `everybody else is not told that there is a case`() async throws {
        let (network, id, consultant) = try await ready()
        let other = try #require([network.first, network.second].first { $0.id != consultant.id })
        for person in [network.colleague, other, network.third, network.otherCounterpart, network.school.learner] {
            let visit = try await network.visit(person)
            await #expect(throws: LearningError(.notFound, .caseUnknown), "\(person.displayName)") {
                try await network.lms.mentoringCase(id, visit)
            }
            for act in acts(id, network.lms, visit) {
                await #expect(throws: LearningError(.notFound, .caseUnknown), "\(person.displayName)") {
                    try await act()
                }
            }
        }
        await #expect(throws: LearningError(.signInRequired)) { try await network.lms.mentoringCase(id, .visitor) }
        for act in acts(id, network.lms, .visitor) {
            await #expect(throws: LearningError(.signInRequired)) { try await act() }
        }
        #expect(try await network.story(id)?.revision == 7)
    }

    private func acts(_ id: Case.ID, _ lms: LMS, _ visit: Visit) -> [() async throws -> Void] {
        let session = Session.ID.random()
        return [
            { try await lms.amend(id, Network.request(), visit) },
            { try await lms.withdraw(id, reason: "x", visit) },
            { try await lms.refuseConsultant(in: id, reason: "x", visit) },
            { try await lms.accept(id, visit) },
            { try await lms.decline(id, reason: .other, note: "", visit) },
            { try await lms.cancel(session, in: id, reason: "x", visit) },
            { try await lms.miss(session, in: id, by: .firm, reason: "x", visit) },
            { try await lms.plan(lms.now, minutes: 60, modality: .remote, place: "", in: id, visit) },
            { try await lms.move(session, in: id, to: lms.now, minutes: 60, visit) },
            { try await lms.writeNote("x", isShared: true, in: id, visit) },
            { try await lms.addDeliverable("x", due: nil, in: id, visit) },
            { try await lms.finishDeliverable(.random(), in: id, visit) },
            { try await lms.suspend(id, reason: "x", visit) },
            { try await lms.resume(id, visit) },
            { try await lms.handOver(id, note: "x", visit) },
            { try await lms.close(id, ClosingReport(outcome: .met, summary: "x", nextSteps: ""), visit) },
            { try await lms.evaluate(id, rating: 5, recommends: nil, comment: "", visit) },
            { try await lms.answerFollowUp(6, of: id, applied: true, results: [], comment: "", visit) }
        ]
    }

    @Test func `lists go as far as the reader's scope, and are logged`() async throws {
        let (network, id, consultant) = try await ready()
        let lms = network.lms
        for (person, expected) in [(network.counterpart, [id]), (network.otherCounterpart, [])] {
            let found = try await lms.cases(CaseFilter(), limit: 10, offset: 0, try await network.visit(person))
            #expect(found.lines.map(\.story.id) == expected)
            #expect(found.lines.allSatisfy { $0.story.notes.isEmpty })
        }
        #expect(try await network.school.audits("cases.list") == 2)
        for person in [network.asker, network.administrator, consultant] {
            let visit = try await network.visit(person)
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await lms.cases(CaseFilter(), limit: 10, offset: 0, visit)
            }
        }
        for (person, count) in [(network.asker, 1), (network.administrator, 1), (network.colleague, 0)] {
            let lines = try await lms.ownCases(try await network.visit(person))
            #expect(lines.count == count)
            #expect(lines.allSatisfy { $0.story.notes.map(\.text) == ["Compartida."] })
        }
        let desk = try await lms.consultantDesk(try await network.visit(consultant))
        #expect(desk.running.map(\.story.id) == [id])
        #expect(desk.waitingHours.map(\.story.id) == [id])
        #expect(desk.taken == 1)
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await lms.consultantDesk(try await network.visit(network.asker))
        }
    }

    @Test func `who accompanied a case before sees only what was theirs`() async throws {
        let (network, id, consultant) = try await ready()
        try await network.lms.handOver(id, note: "Me voy.", try await network.visit(consultant))
        let visit = try await network.visit(consultant)
        let seen = try await network.lms.mentoringCase(id, visit)
        #expect(seen.reader == .former)
        #expect(seen.story.sessions.count == 1)
        #expect(seen.acts.isEmpty)
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await network.lms.writeNote("Otra.", isShared: true, in: id, visit)
        }
        let next = try await network.asked(id)
        try await network.lms.accept(id, try await network.visit(next))
        let later = try await network.lms.mentoringCase(id, try await network.visit(next))
        #expect(later.story.notes.map(\.text) == ["Compartida.", "Reservada."])
        try await network.lms.writeNote("Nueva.", isShared: true, in: id, try await network.visit(next))
        #expect(try await network.lms.mentoringCase(id, visit).story.notes.allSatisfy { $0.by == consultant.id })
    }

    @Test func `a request is held against its rules and asked for the right person`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        var bad = Network.request()
        bad.need = "corto"
        bad.languages = []
        do {
            _ = try await network.ask(bad)
            Issue.record("taken")
        } catch let error as LearningError {
            #expect(error.fields == ["need": .fieldTooShort, "languages": .fieldMissing])
        }
        let administrator = try await network.visit(network.administrator)
        let id = try await lms.ask(Network.request(), for: network.asker.id, administrator)
        #expect(try await network.story(id)?.request.learner == network.asker.id)
        await #expect(throws: LearningError(.conflict, .caseOpen)) { try await network.ask() }
        for (person, other) in [(network.colleague, network.asker), (network.administrator, network.school.learner)] {
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await lms.ask(Network.request(), for: other.id, try await network.visit(person))
            }
        }
        await #expect(throws: LearningError(.signInRequired)) { try await lms.ask(Network.request(), .visitor) }
    }
}
