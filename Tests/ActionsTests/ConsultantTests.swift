import Consulting
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct ConsultantTests {
    @Test func `a profile is the consultant's own, accreditations are not`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        let visit = try await network.visit(network.third)
        #expect(try await lms.ownProfile(visit) == nil)
        var profile = Network.profile(of: network.first, capacity: 3)
        profile.services = [.BO: .onSite]
        try await lms.save(profile, visit)
        let held = try #require(try await lms.ownProfile(visit))
        #expect(held.id == network.third.id)
        #expect(held.accreditations.mapValues(\.state) == [.BO: .asked])
        profile.zone = "Nowhere/None"
        profile.capacity = -1
        profile.windows = []
        do {
            try await lms.save(profile, visit)
            Issue.record("taken")
        } catch let error as LearningError {
            #expect(
                error.fields == ["zone": .fieldUnknown, "capacity": .fieldOutOfRange, "windows": .fieldMissing])
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await lms.save(profile, try await network.visit(network.asker))
        }
    }

    @Test func `the counterpart thinks, the Secretariat decides`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        var profile = Network.profile(of: network.third)
        profile.accreditations = [:]
        profile.services = [.UY: .remote]
        try await lms.save(profile, try await network.visit(network.third))
        let id = network.third.id
        let (counterpart, manager) = (
            try await network.visit(network.counterpart), try await network.visit(network.school.manager)
        )
        let queue = try await lms.accreditationQueue(counterpart)
        #expect(queue.map(\.consultant.id) == [id])
        #expect(queue.map(\.mayAdvise) == [true])
        #expect(queue.map(\.mayDecide) == [false])
        #expect(try await lms.accreditationQueue(try await network.visit(network.otherCounterpart)).isEmpty)
        for _ in 0..<2 {
            try await lms.advise(on: id, in: .UY, isFavourable: true, text: "La conocemos.", counterpart)
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await lms.advise(
                on: id, in: .UY, isFavourable: true, text: "", try await network.visit(network.otherCounterpart))
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await lms.decide(on: id, in: .UY, .accredited, note: "", counterpart)
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await lms.decide(on: id, in: .UY, .accredited, note: "", try await network.visit(network.third))
        }
        await #expect(throws: LearningError(.invalid)) {
            try await lms.decide(on: id, in: .UY, .refused, note: " ", manager)
        }
        try await lms.decide(on: id, in: .UY, .accredited, note: "", manager)
        let held = try await lms.ownProfile(try await network.visit(network.third))?.accreditations[.UY]
        #expect(held?.state == .accredited)
        #expect(held?.opinions.count == 1)
        #expect(held?.decidedBy == network.school.manager.id)
        #expect(try await lms.accreditationQueue(manager).isEmpty)
        await #expect(throws: LearningError(.conflict, .accreditationDecided)) {
            try await lms.advise(on: id, in: .UY, isFavourable: false, text: "Tarde.", counterpart)
        }
    }

    @Test func `a calendar is read by its secret, until another is made`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        let (id, consultant) = try await network.accepted()
        let visit = try await network.visit(consultant)
        let starts = lms.now.advanced(bySeconds: 86_400)
        let session = try await lms.plan(starts, minutes: 90, modality: .remote, place: "Sala; 1", in: id, visit)
        #expect(try await lms.hasCalendar(visit) == false)
        let token = try await lms.renewCalendarToken(visit)
        let text = try await lms.calendar(token: token).text
        #expect(text.contains("UID:\(session)@cursos.example\r\n"))
        #expect(text.contains("LOCATION:Sala\\; 1\r\n"))
        #expect(try await lms.calendar(token: token) == lms.ownCalendar(visit))
        try await lms.cancel(session, in: id, reason: "Feriado", visit)
        let off = try #require(try await lms.calendar(token: token).entries.first)
        #expect(off.isCancelled)
        #expect(off.sequence == 1)
        #expect(try await lms.ownCalendar(try await network.visit(network.asker)).entries.count == 1)
        let newer = try await lms.renewCalendarToken(visit)
        for wrong in [token, "", newer + "x", String(repeating: "a", count: 500)] {
            await #expect(throws: LearningError(.notFound)) { try await lms.calendar(token: wrong) }
        }
        #expect(try await lms.calendar(token: newer).entries.count == 1)
        let stored = try await network.store.read { try $0.calendarToken(of: consultant.id) }
        #expect(stored != newer)
    }

    @Test func `own data tell of cases; erasure takes the words and hands over`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        let (id, consultant) = try await network.accepted()
        try await lms.writeNote("Reservada.", isShared: false, in: id, try await network.visit(consultant))
        let asked = try await lms.exportOwnData(try await network.visit(network.asker)).mentoring
        #expect(asked.asked.map(\.id) == [id])
        #expect(asked.asked.allSatisfy { $0.notes.isEmpty })
        let given = try await lms.exportOwnData(try await network.visit(consultant)).mentoring
        #expect(given.given.flatMap(\.notes).map(\.text) == ["Reservada."])
        #expect(given.profile?.id == consultant.id)

        try await lms.eraseOwnData(try await network.visit(consultant), password: School.password)
        #expect(try await network.story(id)?.state == .requested)
        #expect(try await network.story(id)?.notes.map(\.text) == ["Reservada."])
        try await lms.eraseOwnData(try await network.visit(network.asker), password: School.password)
        let story = try #require(try await network.story(id))
        #expect(story.state == .ended)
        #expect(story.request.need.isEmpty)
        #expect(story.notes.map(\.text) == [""])
        #expect(try await lms.rebuildCases().differing == [])
    }
}
