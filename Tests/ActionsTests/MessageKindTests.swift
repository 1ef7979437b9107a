import Consulting
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// Who is told what, through the life of a case.
@Suite struct MessageKindTests {
    /// Somebody's messages, in the order in which they were queued.
    private func told(_ network: Network, _ person: Person) async throws -> [Message.Kind] {
        try await network.store.read { try $0.messages(to: person.id).map(\.message.kind) }
    }

    private func messages(_ network: Network, _ person: Person, _ kind: Message.Kind) async throws -> [Message] {
        try await network.store.read { try $0.messages(to: person.id).map(\.message).filter { $0.kind == kind } }
    }

    @Test func `both sides hear what the other did, through the whole of a case`() async throws {
        let network = try await Network.open(tellsByMail: true)
        let (asker, days) = (network.asker, 86_400)
        let (id, consultant) = try await network.offered()
        #expect(try await told(network, asker) == [.stillWaiting])
        #expect(try await told(network, consultant) == [.offer, .offerExpiring])
        let reminder = try #require(try await messages(network, consultant, .offerExpiring).first)
        let expires = try #require(try await network.story(id)?.offer?.expires)
        #expect(reminder.due == expires.advanced(bySeconds: -days))

        let (his, hers) = (try await network.visit(consultant), try await network.visit(asker))
        try await network.lms.accept(id, his)
        let when = network.lms.now.advanced(bySeconds: 5 * days)
        let first = try await network.lms.plan(when, minutes: 60, modality: .remote, place: "", in: id, his)
        let later = when.advanced(bySeconds: days)
        try await network.lms.move(first, in: id, to: later, minutes: 60, his)
        let second = try await network.lms.plan(
            when.advanced(bySeconds: 2 * days), minutes: 60, modality: .remote, place: "", in: id, his)
        try await network.lms.cancel(second, in: id, reason: "Viaje", hers)
        #expect(
            try await told(network, asker) == [
                .stillWaiting, .consultantFound, .sessionPlanned, .sessionTomorrow, .sessionMoved, .sessionTomorrow,
                .sessionPlanned, .sessionTomorrow
            ])
        #expect(try await told(network, consultant) == [.offer, .offerExpiring, .sessionCancelled])
        let tomorrow = try await messages(network, asker, .sessionTomorrow).map(\.due)
        #expect(tomorrow.prefix(2) == [when, later].map { $0.advanced(bySeconds: -days) }[...])

        network.school.clock.advance(seconds: 6 * days + 3_600)
        try await network.lms.log(first, in: id, minutes: 60, log: "Vimos la PAR.", evidence: [], his)
        try await network.lms.disputeHours(of: first, in: id, reason: "Fue menos", hers)
        try await network.lms.correctHours(of: first, in: id, minutes: 45, his)
        try await network.lms.confirmHours(of: first, in: id, hers)
        let report = ClosingReport(outcome: .met, summary: "Listo.", nextSteps: "Exportar.")
        try await network.lms.close(id, report, his)
        #expect(
            try await told(network, asker).suffix(3) == [.hoursToConfirm, .hoursToConfirm, .caseClosed])
        #expect(try await told(network, consultant).last == .hoursDisputed)

        network.school.clock.advance(seconds: 190 * days)
        try await network.lms.runCaseClock()
        try await network.lms.runCaseClock()
        network.school.clock.advance(seconds: 190 * days)
        try await network.lms.runCaseClock()
        #expect(try await told(network, asker).suffix(3) == [.caseClosed, .followUp, .followUp])
        #expect(try await messages(network, asker, .followUp).map(\.occasion) == ["6", "12"])
    }

    @Test func `a consultant who loses the case is told, and so is who asked`() async throws {
        let network = try await Network.open(tellsByMail: true)
        let (id, consultant) = try await network.accepted()
        try await network.lms.handOver(id, note: "Me mudo.", try await network.visit(consultant))
        #expect(try await told(network, network.asker).last == .consultantLeft)
        #expect(try await !told(network, consultant).contains(.caseTaken))
        try await network.lms.runBatch()
        let next = try await network.asked(id)
        network.school.clock.advance(seconds: 60)
        try await network.lms.accept(id, try await network.visit(next))
        try await network.lms.withdraw(id, reason: "Ya no", try await network.visit(network.asker))
        #expect(try await told(network, next).last == .caseTaken)
        #expect(try await told(network, network.asker).last == .consultantFound)
    }

    @Test func `coordinators of the country hear of cases that need a person, once a day`() async throws {
        let network = try await Network.open(tellsByMail: true)
        for asker in [network.asker, network.colleague] {
            let (id, first) = try await network.offered(by: asker)
            try await network.lms.decline(id, reason: .noTime, note: "", try await network.visit(first))
            let second = try await network.asked(id)
            try await network.lms.decline(id, reason: .noTime, note: "", try await network.visit(second))
            #expect(try await network.story(id)?.needsPerson == true)
        }
        let country = try #require(try await network.store.read { try $0.cases(learner: network.asker.id) }.first)
            .story.request.country
        let (near, far) =
            country == .UY
            ? (network.counterpart, network.otherCounterpart) : (network.otherCounterpart, network.counterpart)
        #expect(try await told(network, near) == [.casesNeedPerson])
        #expect(try await told(network, far).isEmpty)
        #expect(try await told(network, network.school.manager).isEmpty)
        let digest = try #require(try await messages(network, near, .casesNeedPerson).first)
        #expect(digest.due.milliseconds % 86_400_000 == 43_200_000 && digest.due > network.lms.now)

        try await network.store.write { tx in
            guard var person = try tx.person(near.id) else { return }
            person.loginNames.append(.email("coordina@example.org"))
            try tx.save(person)
        }
        let facts = try await network.store.read { try network.lms.facts(of: digest, $0, at: digest.due).get() }
        #expect(facts.count == 2 && facts.story == nil)
        // Of another country it is not told, whatever the row says.
        let stray = Message(
            .casesNeedPerson, to: near.id, about: .network(country == .UY ? .BO : .UY), occasion: "x", due: digest.due)
        let dropped = try await network.store.read { try network.lms.facts(of: stray, $0, at: digest.due) }
        #expect(throws: Dropped.self) { try dropped.get() }
    }

    @Test func `who waits longer than promised is told why`() async throws {
        let network = try await Network.open(tellsByMail: true)
        let id = try await network.ask()
        let message = try #require(try await messages(network, network.asker, .stillWaiting).first)
        #expect(message.due == network.lms.now.advanced(bySeconds: 16 * 86_400))
        let story = try #require(try await network.story(id))
        #expect(story.drop(message, at: message.due) == nil)
        try await network.lms.runBatch()
        try await network.lms.accept(id, try await network.visit(try await network.asked(id)))
        #expect(try await network.story(id)?.drop(message, at: message.due) == .outdated)
    }

    @Test func `the questions after months need the consent to them`() async throws {
        let network = try await Network.open(tellsByMail: true)
        let (id, _) = try await network.accepted()
        let message = Message(
            .followUp, to: network.asker.id, about: .story(id), occasion: "6", due: network.lms.now)
        let now = network.lms.now
        try await network.store.write { tx in
            guard var person = try tx.person(network.asker.id) else { return }
            person.loginNames.append(.email("elsa@example.org"))
            try tx.save(person)
        }
        func dropped() async throws -> Message.Drop? {
            try await network.store.read { tx in
                switch try network.lms.facts(of: message, tx, at: now) {
                case .success: nil
                case .failure(let dropped): dropped.reason
                }
            }
        }
        #expect(try await dropped() == .noConsent)
        try await network.lms.setConsents([.service, .followUp], try await network.visit(network.asker))
        #expect(try await dropped() == .outdated)
    }
}
