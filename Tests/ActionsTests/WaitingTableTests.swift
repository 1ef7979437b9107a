import Consulting
import CourseFolder
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct WaitingTableTests {
    private let table = Data(
        "correo;nombre;país;temas;idiomas;capacidad\nnuria@ejemplo.uy;Núria Güell;UY;T01;es;3".utf8)

    /// Another service over the same records: a second node, or the same one after a restart.
    private func another(_ school: School) -> LMS {
        LMS(
            store: school.store, site: school.lms.site, formats: [CourseFolder()],
            certification: school.lms.certification, passwords: PasswordHash(rounds: 16),
            clock: { [clock = school.clock] in clock.now })
    }

    private func visit(_ person: Person, _ lms: LMS, _ school: School) async throws -> Visit {
        let grants = try await school.store.read { try $0.grants(of: person.id) }
        return Visit(of: person, grants: grants, at: school.clock.now)
    }

    @Test func `a table that was tried is taken on another node, once, by who tried it`() async throws {
        let school = try await School.open()
        let manager = try await school.visit(school.manager)
        let tried = try await school.lms.importConsultants(table, named: "red ñandú.csv", .rehearsal, manager)
        let key = try #require(tried.key)
        #expect(!tried.isStored && tried.new == 1)

        let other = another(school)
        let same = try await visit(school.manager, other, school)
        let waiting = try await other.waitingTable(key, same)
        #expect(waiting.bytes == table && waiting.name == "red ñandú.csv")
        await #expect(throws: LearningError(.gone, .tableGone)) {
            try await other.waitingTable(key, try await visit(school.learner, other, school))
        }
        await #expect(throws: LearningError(.gone, .tableGone)) { try await other.waitingTable("otra", same) }
        let report = try await other.importConsultants(waiting.bytes, named: waiting.name, .good, same)
        #expect(report.isStored && report.new == 1)
        await #expect(throws: LearningError(.gone, .tableGone)) { try await school.lms.waitingTable(key, manager) }
    }

    @Test func `the last table of a person waits, for a day`() async throws {
        let school = try await School.open()
        let manager = try await school.visit(school.manager)
        let first = try #require(
            try await school.lms.importConsultants(table, named: "1.csv", .rehearsal, manager).key)
        let second = try #require(
            try await school.lms.importConsultants(table, named: "2.csv", .rehearsal, manager).key)
        await #expect(throws: LearningError(.gone, .tableGone)) { try await school.lms.waitingTable(first, manager) }
        school.clock.advance(seconds: 86_399)
        try await school.lms.sweepKeys()
        #expect(try await school.lms.waitingTable(second, manager).name == "2.csv")
        school.clock.advance(seconds: 1)
        await #expect(throws: LearningError(.gone, .tableGone)) { try await school.lms.waitingTable(second, manager) }
        try await school.lms.sweepKeys()
        let store = school.store
        let left = try await store.read { tx in
            try tx.waitingTable(second, of: school.manager.id, since: Instant(milliseconds: 0))
        }
        #expect(left == nil)
    }
}
