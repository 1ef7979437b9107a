import Consulting
import Foundation
import Learning
import People
import Statements
import Storage
import Synchronization
import Testing

@testable import Actions

/// What is told by mail, to whom, and what becomes of it where the mail server does as it likes.
@Suite struct MessageTests {
    /// A mail server that answers as it is told, and remembers what it took.
    final class Carrier: Sendable {
        private let state = Mutex<(answers: [Delivery], seen: [MessageFacts])>(([], []))
        var seen: [MessageFacts] { state.withLock { $0.seen } }
        var kinds: [Message.Kind] { seen.map(\.message.kind) }
        func answer(_ deliveries: Delivery...) { state.withLock { $0.answers = deliveries } }

        /// The last answer stays.
        func carry(_ facts: MessageFacts) -> Delivery {
            state.withLock { state in
                state.seen.append(facts)
                return state.answers.count > 1 ? state.answers.removeFirst() : state.answers.first ?? .taken
            }
        }
    }

    private let carrier = Carrier()

    private func network() async throws -> Network {
        let network = try await Network.open(tellsByMail: true)
        try await network.store.write { tx in
            for person in [network.asker, network.first, network.second, network.counterpart] {
                guard var person = try tx.person(person.id) else { continue }
                person.loginNames.append(.email("\(person.loginNames[0].text)@example.org"))
                try tx.save(person)
            }
        }
        return network
    }

    @discardableResult
    private func step(_ network: Network, _ holder: String = "one") async throws -> SendingStep {
        let carrier = carrier
        return try await network.lms.sendNextMessage(holder) { carrier.carry($0) }
    }

    /// Sends all that is due.
    private func sendAll(_ network: Network) async throws -> [SendingStep] {
        var steps: [SendingStep] = []
        while true {
            let step = try await step(network)
            if step == .idle || steps.count > 50 { return steps }
            steps.append(step)
        }
    }

    private func outbox(_ network: Network, of person: Person) async throws -> [StoredMessage] {
        try await network.store.read { try $0.messages(to: person.id) }
    }

    // MARK: The outbox

    @Test func `an offer is told to who is asked, with until when and why`() async throws {
        let network = try await network()
        let (id, consultant) = try await network.offered()
        #expect(try await sendAll(network) == [.sent])
        let facts = try #require(carrier.seen.first)
        #expect(facts.message.kind == .offer && facts.person.id == consultant.id)
        #expect(facts.address == "\(consultant.loginNames[0].text)@example.org")
        #expect(facts.story?.id == id && facts.story?.offer != nil)
        #expect(facts.placement?.consultant == consultant.id)
        #expect(facts.other == "Conservas La Ladera")
    }

    @Test func `nothing is kept where no mail is sent`() async throws {
        let network = try await Network.open()
        let (_, consultant) = try await network.offered()
        #expect(try await outbox(network, of: consultant).isEmpty)
        #expect(try await outbox(network, of: network.asker).isEmpty)
    }

    @Test func `an act that fails tells nothing`() async throws {
        let network = try await network()
        let (id, consultant) = try await network.offered()
        struct Failure: Error {}
        let visit = try await network.visit(consultant)
        await #expect(throws: Failure.self) {
            try await network.lms.act(.accepted, in: id, visit) { _ in
            } then: { _, _ in
                throw Failure()
            }
        }
        #expect(try await outbox(network, of: network.asker).map(\.message.kind) == [.stillWaiting])
        try await network.lms.accept(id, visit)
        #expect(try await outbox(network, of: network.asker).map(\.message.kind) == [.stillWaiting, .consultantFound])
    }

    @Test func `pressing twice tells once`() async throws {
        let network = try await network()
        let (id, consultant) = try await network.offered()
        let visit = try await network.visit(consultant)
        try await network.lms.accept(id, visit)
        try await network.lms.accept(id, visit)
        let message = try #require(try await outbox(network, of: network.asker).last?.message)
        try await network.store.write { tx in
            try tx.queue(
                Message(
                    message.kind, to: message.person, about: message.about, occasion: message.occasion,
                    due: message.due))
        }
        #expect(try await outbox(network, of: network.asker).count { $0.message.kind == .consultantFound } == 1)
    }

    @Test func `a refusal for now is tried again, ever later, and given up after three days`() async throws {
        let network = try await network()
        let (_, consultant) = try await network.offered()
        carrier.answer(.notNow("451", isServer: false))
        var pauses: [Int64] = []
        while true {
            #expect(try await step(network) == .postponed)
            let stored = try #require(try await outbox(network, of: consultant).first)
            guard stored.state == .waiting else {
                #expect(stored.state == .failed && stored.reason == "451")
                break
            }
            let pause = (stored.message.due.milliseconds - network.lms.now.milliseconds) / 1_000
            pauses.append(pause)
            network.school.clock.advance(seconds: Int(pause) - 1)
            #expect(try await step(network) == .idle)
            network.school.clock.advance(seconds: 1)
        }
        #expect(pauses.prefix(6) == [60, 300, 900, 3_600, 10_800, 21_600])
        #expect(pauses.dropFirst(6).allSatisfy { $0 == 21_600 })
        #expect(pauses.reduce(0, +) <= 3 * 86_400 && pauses.reduce(0, +) > 2 * 86_400)
    }

    @Test func `a server in trouble is asked again soon, and given up after three days too`() async throws {
        let network = try await network()
        let (_, consultant) = try await network.offered()
        carrier.answer(.notNow("unreachable", isServer: true))
        for _ in 1...5 {
            #expect(try await step(network) == .serverTrouble)
            #expect(try await step(network) == .idle)
            network.school.clock.advance(seconds: 60)
        }
        network.school.clock.advance(seconds: 3 * 86_400 - 600)
        #expect(try await step(network) == .serverTrouble)
        network.school.clock.advance(seconds: 299)
        #expect(try await step(network) == .serverTrouble)
        let stored = try #require(try await outbox(network, of: consultant).first)
        #expect(stored.state == .failed && stored.reason == "unreachable")
    }

    @Test func `what was put off arrives before what came after it`() async throws {
        let network = try await network()
        let (id, consultant) = try await network.accepted()
        _ = try await sendAll(network)
        let visit = try await network.visit(consultant)
        carrier.answer(.notNow("451", isServer: false), .taken)
        let when = network.lms.now.advanced(bySeconds: 5 * 86_400)
        let session = try await network.lms.plan(when, minutes: 60, modality: .remote, place: "", in: id, visit)
        #expect(try await step(network) == .postponed)
        try await network.lms.cancel(session, in: id, reason: "Viaje", visit)
        #expect(try await step(network) == .idle)
        network.school.clock.advance(seconds: 60)
        // Planned, and cancelled by now: of the two the second holds.
        #expect(try await sendAll(network) == [.dropped, .sent])
        #expect(carrier.kinds.last == .sessionCancelled)
    }

    @Test func `a refusal for good is told to the office, not tried again`() async throws {
        let network = try await network()
        let (_, consultant) = try await network.offered()
        carrier.answer(.refused("550"), .taken)
        #expect(try await step(network) == .refused)
        let stored = try #require(try await outbox(network, of: consultant).first)
        #expect(stored.state == .failed && stored.reason == "550")
        #expect(try await step(network) == .idle)
        let id = stored.message.id
        let now = network.lms.now
        #expect(try await network.store.write { try $0.resend(id, at: now) })
        #expect(try await step(network) == .sent)
        #expect(try await !network.store.write { try $0.resend(id, at: now) })
    }

    @Test func `a stop in the middle lets it be sent again`() async throws {
        let network = try await network()
        _ = try await network.offered()
        carrier.answer(.cancelled, .taken)
        #expect(try await step(network) == .idle)
        #expect(try await step(network) == .sent)
        #expect(carrier.seen[0].message.id == carrier.seen[1].message.id)
    }

    @Test func `one sender at a time, until it has been away for long`() async throws {
        let network = try await network()
        _ = try await network.offered()
        let now = network.lms.now
        let isHeld = try await network.store.write {
            try $0.claimSending("another", until: now.advanced(bySeconds: 180), at: now)
        }
        #expect(isHeld)
        #expect(try await step(network) == .idle)
        network.school.clock.advance(seconds: 180)
        #expect(try await step(network) == .sent)
    }

    @Test func `nobody is sent more than twenty a day`() async throws {
        let network = try await network()
        let (_, consultant) = try await network.offered()
        let (now, id) = (network.lms.now, try #require(try await outbox(network, of: consultant).first).message.about)
        try await network.store.write { tx in
            for number in 1...20 {
                let message = Message(.offer, to: consultant.id, about: id, occasion: "\(number)", due: now)
                try tx.queue(message)
                try tx.finish(message.id, .sent, at: now)
            }
        }
        #expect(try await step(network) == .postponed)
        #expect(carrier.seen.isEmpty)
        network.school.clock.advance(seconds: 86_400)
        #expect(try await sendAll(network).contains(.sent))
    }

    // MARK: What does not hold any more

    @Test func `an offer that was answered, or is over, is not told`() async throws {
        let network = try await network()
        let (id, consultant) = try await network.offered()
        try await network.lms.accept(id, try await network.visit(consultant))
        _ = try await sendAll(network)
        let offer = try #require(try await outbox(network, of: consultant).first)
        #expect(offer.state == .dropped && offer.reason == "outdated")
        #expect(carrier.kinds == [.consultantFound])
    }

    @Test func `a case that was withdrawn is not spoken of`() async throws {
        let network = try await network()
        let (id, consultant) = try await network.offered()
        try await network.lms.withdraw(id, reason: "Ya no", try await network.visit(network.asker))
        network.school.clock.advance(seconds: 20 * 86_400)
        _ = try await sendAll(network)
        #expect(carrier.seen.isEmpty)
        #expect(try await outbox(network, of: consultant).allSatisfy { $0.reason == "withdrawn" })
    }

    @Test func `an account that is suspended, or has no address, is sent nothing`() async throws {
        let network = try await network()
        let (_, consultant) = try await network.offered()
        try await network.store.write { tx in
            guard var person = try tx.person(consultant.id) else { return }
            person.state = .suspended
            try tx.save(person)
        }
        #expect(try await sendAll(network) == [.dropped])
        #expect(try await outbox(network, of: consultant).first?.reason == "accountClosed")
        _ = try await network.offered(by: network.colleague)
        try await network.store.write { tx in
            for person in [network.first, network.second] {
                guard var person = try tx.person(person.id) else { continue }
                person.state = .active
                person.loginNames.removeLast()
                try tx.save(person)
            }
        }
        #expect(try await sendAll(network) == [.dropped])
        #expect(carrier.seen.isEmpty)
    }

    @Test func `an erased account leaves nothing to send`() async throws {
        let network = try await network()
        let (_, consultant) = try await network.offered()
        let now = network.lms.now
        _ = try await network.store.write { try $0.erase(consultant, at: now) }
        #expect(try await outbox(network, of: consultant).isEmpty)
    }

    @Test func `who wants no messages gets those that are needed`() async throws {
        let network = try await network()
        let (id, consultant) = try await network.offered()
        for person in [consultant, network.asker] {
            try await network.lms.setMessages(false, try await network.visit(person))
        }
        #expect(try await sendAll(network) == [.sent])
        try await network.lms.accept(id, try await network.visit(consultant))
        #expect(try await sendAll(network) == [.dropped])
        #expect(try await outbox(network, of: network.asker).last?.reason == "switchedOff")
    }
}
