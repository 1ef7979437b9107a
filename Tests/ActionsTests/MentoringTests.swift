import Consulting
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct MentoringTests {
    @Test func `from the request to the last follow-up, with a decline on the way`() async throws {
        let network = try await Network.open()
        let (lms, asker) = (network.lms, try await network.visit(network.asker))
        let id = try await network.ask()
        #expect(try await network.story(id)?.request.learner == network.asker.id)
        #expect(try await network.story(id)?.request.organisation == network.firm)
        #expect(try await network.story(id)?.request.country == .UY)
        #expect(try await network.story(id)?.request.asked == lms.now)
        // The clock makes the first daily run by itself.
        try await lms.runCaseClock()
        let first = try await network.asked(id)
        let seen = try await lms.mentoringCase(id, try await network.visit(first))
        #expect(seen.reader == .offered)
        #expect(seen.placement?.consultant == first.id)
        #expect(seen.acts == [.accept, .decline])

        try await lms.decline(id, reason: .noTime, note: "Estoy de viaje.", try await network.visit(first))
        let second = try await network.asked(id)
        #expect(second.id != first.id)
        await #expect(throws: LearningError(.conflict, .offerGone)) {
            try await lms.accept(id, try await network.visit(first))
        }
        let consultant = try await network.visit(second)
        try await lms.accept(id, consultant)
        try await lms.accept(id, consultant)
        #expect(try await network.story(id)?.state == .accepted)
        #expect(try await network.store.read { try $0.events(of: id).count } == 5, "the second press changed nothing")

        try await lms.writeNote("Primera impresión.", isShared: false, in: id, consultant)
        let plan = try await lms.addDeliverable("Plan de exportación", due: Day("2026-12-01"), in: id, consultant)
        let session = try await network.held(id, second)
        try await lms.confirmHours(of: session, in: id, asker)
        try await lms.finishDeliverable(plan, in: id, asker)
        let report = ClosingReport(outcome: .met, summary: "Exportó a Brasil.", nextSteps: "Repetir.")
        try await lms.close(id, report, consultant)
        try await lms.evaluate(id, rating: 5, recommends: 9, comment: "Excelente.", asker)
        #expect(try await network.story(id)?.confirmedMinutes == 60)

        for months in [6, 12] {
            let closed = try #require(try await network.story(id)?.closed)
            let due = closed.advanced(byMonths: months)
            network.school.clock.advance(milliseconds: due.milliseconds - lms.now.milliseconds - 1)
            #expect(try await lms.runCaseClock() == 0)
            network.school.clock.advance(milliseconds: 1)
            #expect(try await lms.runCaseClock() == 1)
            let again = try await network.visit(network.asker)
            #expect(try await lms.mentoringCase(id, again).acts == [.answerFollowUp])
            try await lms.answerFollowUp(
                months, of: id, applied: true, results: [.firstExport], comment: "", again)
        }
        #expect(try await network.story(id)?.state == .ended)
        #expect(try await lms.rebuildCases().differing == [])
    }

    @Test func `of two acceptances that race for one unit one wins, the other is offered to somebody else`()
        async throws
    {
        let network = try await Network.open()
        let lms = network.lms
        // Only one consultant to begin with, with two units.
        var rest = Network.profile(of: network.second)
        rest.takesCases = false
        try await network.save(rest)
        let (one, _) = try await network.offered()
        let (two, _) = try await network.offered(by: network.school.learner)
        #expect(try await network.story(one)?.offer?.consultant == network.first.id)
        #expect(try await network.story(two)?.offer?.consultant == network.first.id)
        try await network.save(Network.profile(of: network.first, capacity: 1))
        rest.takesCases = true
        try await network.save(rest)
        let visit = try await network.visit(network.first)
        let outcomes = await withTaskGroup(of: LearningError.Reason?.self) { group in
            for id in [one, two] {
                group.addTask {
                    do {
                        try await lms.accept(id, visit)
                        return nil
                    } catch { return (error as? LearningError)?.reason ?? .wrongState }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 1)
        #expect(outcomes.count { $0 == .full } == 1)
        let stories = [try #require(try await network.story(one)), try #require(try await network.story(two))]
        #expect(stories.count { $0.state == .accepted && $0.consultant == network.first.id } == 1)
        #expect(stories.count { $0.state == .proposed && $0.offer?.consultant == network.second.id } == 1)
        #expect(stories.allSatisfy { $0.refusals == 0 })
    }

    @Test func `an offer that nobody answers expires by the clock and goes to somebody else`() async throws {
        let network = try await Network.open()
        let (id, first) = try await network.offered()
        network.school.clock.advance(seconds: 72 * 3_600 - 1)
        #expect(try await network.lms.runCaseClock() == 0)
        network.school.clock.advance(seconds: 1)
        await #expect(throws: LearningError(.conflict, .offerExpired)) {
            try await network.lms.accept(id, try await network.visit(first))
        }
        #expect(try await network.lms.runCaseClock() == 1)
        let next = try await network.asked(id)
        #expect(next.id != first.id)
        #expect(try await network.story(id)?.bans.map(\.consultant) == [first.id])
        network.school.clock.advance(seconds: 72 * 3_600)
        _ = try await network.lms.runCaseClock()
        #expect(try await network.story(id)?.needsPerson == true)
        #expect(try await network.store.read { try $0.unitsTaken() } == [:])
    }

    @Test func `an urgent request is matched at once, others wait for the day's run`() async throws {
        let network = try await Network.open()
        let urgent = try await network.ask(Network.request(.urgent))
        #expect(try await network.story(urgent)?.state == .proposed)
        let normal = try await network.ask(by: network.school.learner)
        #expect(try await network.story(normal)?.state == .requested)
        try await network.lms.runCaseClock()
        #expect(try await network.story(normal)?.state == .proposed)
        let later = try await network.ask(by: network.colleague)
        try await network.lms.runCaseClock()
        #expect(try await network.story(later)?.state == .requested, "the day's run is made already")
        network.school.clock.advance(seconds: 86_400)
        try await network.lms.runCaseClock()
        #expect(try await network.story(later)?.state == .proposed)
    }

    @Test func `leave sends offers on and hands cases over`() async throws {
        let network = try await Network.open()
        let (lms, clock) = (network.lms, network.school.clock)
        var rest = Network.profile(of: network.second)
        rest.takesCases = false
        try await network.save(rest)
        let (running, _) = try await network.accepted()
        let (waiting, _) = try await network.offered(by: network.school.learner)
        rest.takesCases = true
        try await network.save(rest)
        let today = Day(number: Int(lms.now.milliseconds / 86_400_000))
        let leave = try #require(Leave(first: today, last: today.advanced(by: 30)))
        let visit = try await network.visit(network.first)
        await #expect(throws: LearningError(.invalid)) {
            try await lms.takeLeave(leave, handingOver: [running: " "], visit)
        }
        await #expect(throws: LearningError(.notFound, .caseUnknown)) {
            try await lms.takeLeave(leave, handingOver: [.random(): "Nota."], visit)
        }
        #expect(try await network.story(running)?.state == .accepted)
        try await lms.takeLeave(leave, handingOver: [running: "Falta el plan."], visit)
        for id in [running, waiting] {
            #expect(try await network.story(id)?.offer?.consultant == network.second.id)
        }
        let next = try await lms.mentoringCase(running, try await network.visit(network.second))
        #expect(next.story.handOvers.map(\.note) == [""], "an offer is no reason to read notes")
        try await lms.accept(running, try await network.visit(network.second))
        let after = try await lms.mentoringCase(running, try await network.visit(network.second))
        #expect(after.story.handOvers.map(\.note) == ["Falta el plan."])
        _ = clock
    }

    @Test func `hours count when the firm confirms them, and then towards the course`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        try await network.school.publish()
        let asker = try await network.visit(network.asker)
        let enrolment = try await lms.enrol(asker, in: "curso", language: .es)
        let (id, consultant) = try await network.accepted(course: "curso")
        #expect(try await network.store.read { try $0.enrolment(enrolment.id)?.consultant } == consultant.id)
        let session = try await network.held(id, consultant)
        await #expect(throws: LearningError(.forbidden, .ownHours)) {
            try await lms.confirmHours(of: session, in: id, try await network.visit(consultant))
        }
        for stranger in [network.colleague, network.otherCounterpart, network.school.learner] {
            await #expect(throws: LearningError(.notFound, .caseUnknown), "\(stranger.displayName)") {
                try await lms.confirmHours(of: session, in: id, try await network.visit(stranger))
            }
        }
        try await lms.disputeHours(of: session, in: id, reason: "Fue media hora.", asker)
        try await lms.correctHours(of: session, in: id, minutes: 30, try await network.visit(consultant))
        for _ in 0..<2 { try await lms.confirmHours(of: session, in: id, try await network.visit(network.counterpart)) }
        #expect(try await network.story(id)?.confirmedMinutes == 30)
        #expect(try await network.store.read { try $0.progress(enrolment.id).minutesMentored } == 30)
        #expect(try await network.school.audits("hours.confirm") == 1)
        #expect(try await lms.rebuild().differing == [])
    }

    @Test func `work that nobody is allotted to goes to the least loaded consultant of the country`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        try await network.school.publish()
        _ = try await network.accepted()
        let busy = try await network.store.read { try $0.unitsTaken() }
        let learner = try await network.visit(network.school.learner)
        let enrolment = try await lms.enrol(learner, in: "curso", language: .es)
        for lesson in ["leer", "contar"] as [Activity.ID] { try await lms.finish(lesson, in: "curso", learner) }
        try await lms.submit("tarea", text: "Mi trabajo", in: "curso", learner)
        let marker = try await network.store.read { try $0.enrolment(enrolment.id)?.consultant }
        #expect(marker != nil)
        #expect(busy[try #require(marker)] == nil)
    }
}
