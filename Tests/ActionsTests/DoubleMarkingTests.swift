import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// A course whose assignment two persons mark, handed in, with everybody allotted.
struct Pair {
    let school: School
    let enrolment: Enrolment
    let id: Submission.ID
    let learner, first, second, third, manager: Visit

    /// Both levels of the two criteria: `bien` 4, `regular` 2, `mal` 1; 4 points pass with 2 in each; 2 may lie between.
    static func marks(_ forma: String, _ fondo: String, comment: String = "", decides: Bool = false) -> Marks {
        Marks(
            levels: ["forma": .init(forma), "fondo": .init(fondo)], comments: [:], comment: comment, isReturned: false,
            isDecision: decides)
    }
    static let back = Marks(levels: [:], comments: [:], comment: "Complete.", isReturned: true)

    static func ready(allotsThird: Bool = true) async throws -> Pair {
        let school = try await School.open()
        try await school.publish(try SmallCourse.archive(isMarkedTwice: true))
        func consultant(_ name: String, _ login: String) async throws -> Person {
            let person = try await school.lms.createPerson(
                NewAccount(
                    name: name, login: login, password: School.password, language: .es, country: .CL,
                    consents: [.service]), by: .system)
            try await school.lms.grant(.consultant, .own, to: person.id, .system)
            return person
        }
        let (diego, elsa) = (try await consultant("Diego Dos", "dos"), try await consultant("Elsa Tres", "tres"))
        let visit = try await school.visit(school.learner)
        let enrolment = try await school.lms.enrol(visit, in: "curso", language: .es)
        let manager = try await school.visit(school.manager)
        try await school.lms.allot(
            school.consultant.id, second: diego.id, third: allotsThird ? elsa.id : nil, to: enrolment.id, manager.actor)
        try await school.lms.submit("tarea", text: "Texto", in: "curso", visit)
        let work = try await school.lms.coursework("tarea", in: "curso", visit)
        return Pair(
            school: school, enrolment: enrolment, id: try #require(work.submissions.last).id, learner: visit,
            first: try await school.visit(school.consultant), second: try await school.visit(diego),
            third: try await school.visit(elsa), manager: manager)
    }

    var lms: LMS { school.lms }
    func waiting(_ visit: Visit) async throws -> [Submission.Look?] {
        try await lms.inbox(visit).waiting.map(\.awaited)
    }
    func coursework() async throws -> Coursework { try await lms.coursework("tarea", in: "curso", learner) }
    func last() async throws -> Submission { try #require(try await coursework().submissions.last) }
    func verbs() async throws -> [Verb] { try await school.statements(of: enrolment).map(\.verb) }
}

@Suite struct DoubleMarkingTests {
    @Test func `two close marks give their mean`() async throws {
        let pair = try await Pair.ready()
        #expect(try await pair.waiting(pair.first) == [.first])
        #expect(try await pair.waiting(pair.second) == [.first])
        #expect(try await pair.waiting(pair.third) == [], "who decides has nothing to decide")
        try await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, pair.second)
        try await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, pair.second)
        #expect(try await pair.waiting(pair.first) == [.second])
        #expect(try await pair.waiting(pair.second) == [])
        #expect(try await pair.verbs() == [.registered, .submitted, .reviewed])
        #expect(try await pair.lms.study(pair.school.learner.id, "curso")?.progress.steps["tarea"]?.waiting == true)

        try await pair.lms.give(Pair.marks("bien", "regular"), to: pair.id, pair.first)
        try await pair.lms.give(Pair.marks("bien", "regular"), to: pair.id, pair.first)
        try await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, pair.second)
        let work = try await pair.last()
        #expect(work.state == .marked && work.judgement?.total == 7 && work.judgement?.passed == true)
        #expect(work.marks.map(\.markerName) == ["Diego Dos", "Carla Consultora"])
        #expect(work.marks.map(\.package) == [pair.enrolment.package, pair.enrolment.package])
        #expect(try await pair.verbs() == [.registered, .submitted, .reviewed, .passed])
        let step = try await pair.lms.study(pair.school.learner.id, "curso")?.progress.steps["tarea"]
        #expect(step?.scores == [87.5] && step?.attempts == 1 && step?.passed != nil && step?.waiting == false)
        #expect(try await pair.lms.rebuild().differing.isEmpty)
        #expect(try await pair.waiting(pair.first) == [])
        #expect(try await pair.waiting(pair.third) == [])
        #expect(try await pair.lms.inbox(pair.second).done.map(\.submission.id) == [pair.id])
    }

    @Test func `marks that lie apart wait for a third person, whose mark stands`() async throws {
        let pair = try await Pair.ready()
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await pair.lms.submission(pair.id, pair.third)
        }
        try await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, pair.first)
        try await pair.lms.give(Pair.marks("regular", "mal"), to: pair.id, pair.second)
        #expect(try await pair.verbs() == [.registered, .submitted, .reviewed, .reviewed])
        #expect(try await pair.waiting(pair.third) == [.third])
        #expect(try await pair.waiting(pair.manager) == [])
        #expect(try await pair.waiting(pair.first) == [])
        #expect(try await pair.waiting(pair.second) == [])
        for marker in [pair.first, pair.second] {
            await #expect(throws: LearningError(.conflict, .alreadyMarked)) {
                try await pair.lms.mark(pair.id, Pair.marks("regular", "regular", decides: true), marker)
            }
        }
        let seen = try await pair.lms.submission(pair.id, pair.third)
        #expect(seen.mayMark && seen.submission.marks.count == 2)
        try await pair.lms.give(Pair.marks("regular", "regular", decides: true), to: pair.id, pair.third)
        let work = try await pair.last()
        #expect(work.judgement?.total == 4 && work.standing.map(\.markerName) == ["Elsa Tres"])
        #expect(try await pair.verbs() == [.registered, .submitted, .reviewed, .reviewed, .passed])
        #expect(try await pair.lms.rebuild().differing.isEmpty)
        #expect(try await pair.lms.submission(pair.id, pair.third).mayMark == false)
    }

    @Test func `with nobody allotted to decide, the Secretariat does`() async throws {
        let pair = try await Pair.ready(allotsThird: false)
        try await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, pair.first)
        #expect(
            try await pair.lms.submission(pair.id, pair.manager).submission.marks.isEmpty, "nor does the office peek")
        try await pair.lms.give(Pair.marks("mal", "mal"), to: pair.id, pair.second)
        #expect(try await pair.waiting(pair.manager) == [.third])
        let list = try await pair.lms.enrolments(.init(), isWaiting: true, limit: 10, offset: 0, pair.manager.actor)
        #expect(list.rows.map(\.isUndecided) == [true] && list.waiting == 1)
        // A mark meant as an independent look decides nothing.
        await #expect(throws: LearningError(.conflict, .marksApart)) {
            try await pair.lms.mark(pair.id, Pair.marks("bien", "bien"), pair.manager)
        }
        try await pair.lms.give(Pair.marks("mal", "mal", decides: true), to: pair.id, pair.manager)
        #expect(try await pair.last().state == .marked)
        #expect(try await pair.last().mayBeTriedAgain)
        #expect(try await pair.waiting(pair.manager) == [])
    }

    @Test func `neither the other marker nor the learner sees a mark that is not settled`() async throws {
        let pair = try await Pair.ready()
        try await pair.lms.give(Pair.marks("bien", "bien", comment: "CANARY"), to: pair.id, pair.first)
        for reader in [pair.second, pair.manager] {
            let work = try await pair.lms.submission(pair.id, reader)
            #expect(work.submission.marks.isEmpty && work.awaited == .second)
        }
        #expect(try await pair.lms.submission(pair.id, pair.first).submission.marks.map(\.comment) == ["CANARY"])
        #expect(try await pair.last().marks.isEmpty)
        #expect(try await pair.coursework().awaited == .second)
        let export = String(
            decoding: try JSONEncoder().encode(try await pair.lms.exportOwnData(pair.learner)), as: UTF8.self)
        #expect(!export.contains("CANARY") && export.contains("reviewed"))
        let statement = try #require(try await pair.school.statements(of: pair.enrolment).last)
        #expect(statement.verb == .reviewed && statement.result == nil)
        #expect(statement.actor.account.name == pair.school.consultant.id.rawValue)
    }

    @Test func `either marker's return sends the work back at once`() async throws {
        let pair = try await Pair.ready()
        try await pair.lms.give(Pair.marks("bien", "bien", comment: "CANARY"), to: pair.id, pair.first)
        try await pair.lms.give(Pair.back, to: pair.id, pair.second)
        #expect(try await pair.last().state == .returned)
        #expect(try await pair.last().marks.map(\.comment) == ["Complete."])
        try await pair.lms.submit("tarea", text: "Otra vez", in: "curso", pair.learner)
        let next = try await pair.last()
        #expect(next.number == 2 && next.marks.isEmpty)
        #expect(try await pair.waiting(pair.first) == [.first])
        #expect(try await pair.waiting(pair.second) == [.first])
        let earlier = try await pair.lms.submission(next.id, pair.second).earlier
        #expect(
            earlier.flatMap(\.marks).map(\.comment) == ["Complete."], "the first look at the first try stays hidden")
        #expect(try await pair.verbs() == [.registered, .submitted, .reviewed, .returned, .submitted])
        #expect(try await pair.lms.rebuild().differing.isEmpty)
    }

    @Test func `twenty presses by two markers at once make two marks`() async throws {
        let pair = try await Pair.ready()
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<20 {
                let marker = index.isMultiple(of: 2) ? pair.first : pair.second
                group.addTask { try? await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, marker) }
            }
        }
        #expect(try await pair.last().marks.count == 2)
        #expect(try await pair.last().judgement?.total == 8)
        #expect(try await pair.verbs() == [.registered, .submitted, .reviewed, .passed])
    }

    @Test func `each mark is another person's, and all are consultants`() async throws {
        let pair = try await Pair.ready()
        let (carla, ana, actor) = (pair.school.consultant.id, pair.school.learner.id, pair.manager.actor)
        let same = await #expect(throws: LearningError.self) {
            try await pair.lms.allot(carla, second: carla, to: pair.enrolment.id, actor)
        }
        #expect(same?.fields == ["second": .sameMarker])
        let other = await #expect(throws: LearningError.self) {
            try await pair.lms.allot(carla, third: pair.school.author.id, to: pair.enrolment.id, actor)
        }
        #expect(other?.fields == ["third": .notAConsultant])
        try await pair.lms.grant(.consultant, .own, to: ana, .system)
        await #expect(throws: LearningError(.conflict, .notPermitted)) {
            try await pair.lms.allot(carla, second: ana, to: pair.enrolment.id, actor)
        }
        let before = try await pair.school.audits("consultant.allot")
        let held = try #require(try await pair.lms.study(ana, "curso")).enrolment
        try await pair.lms.allot(
            held.consultant, second: held.secondMarker, third: held.thirdMarker, to: held.id, actor)
        #expect(try await pair.school.audits("consultant.allot") == before, "the same again changes nothing")
    }

    @Test func `a second marker reads nothing that one person marks`() async throws {
        let pair = try await Pair.ready()
        let (school, lms) = (pair.school, pair.lms)
        try await school.publish(try SmallCourse.archive(id: "simple"))
        let enrolment = try await lms.enrol(pair.learner, in: "simple", language: .es)
        let second = try #require(pair.second.actor.personID)
        try await lms.allot(school.consultant.id, second: second, to: enrolment.id, pair.manager.actor)
        try await lms.submit("tarea", text: "Texto", in: "simple", pair.learner)
        let id = try #require(try await lms.coursework("tarea", in: "simple", pair.learner).submissions.last).id
        #expect(try await lms.inbox(pair.second).waiting.map(\.submission.id) == [pair.id])
        await #expect(throws: LearningError(.forbidden, .notPermitted)) { try await lms.submission(id, pair.second) }
    }

    @Test func `an enrolment waits until both markers are allotted`() async throws {
        let pair = try await Pair.ready()
        func waiting() async throws -> Int {
            try await pair.lms.enrolments(.init(), isWaiting: true, limit: 10, offset: 0, pair.manager.actor).total
        }
        #expect(try await waiting() == 0)
        try await pair.lms.allot(pair.school.consultant.id, to: pair.enrolment.id, pair.manager.actor)
        #expect(try await waiting() == 1)
    }

    @Test func `between two marks nobody is moved, and marks stay with the rubric they were given by`() async throws {
        let pair = try await Pair.ready()
        try await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, pair.first)
        pair.school.clock.advance(seconds: 60)
        let second = try await pair.school.publish(
            try MoveTests.archive { $0["rubrics/rubrica.yaml"]?.replace("points: 4", with: "points: 40") })
        #expect(try await pair.lms.moveLearners(to: second.digest, pair.manager) == 0, "marks are awaited")
        try await pair.lms.give(Pair.marks("bien", "regular"), to: pair.id, pair.second)
        #expect(try await pair.lms.moveLearners(to: second.digest, pair.manager) == 1)
        let work = try await pair.last()
        #expect(work.judgement?.total == 7 && work.judgement?.maximum == 8)
        #expect(work.package == pair.enrolment.package)
        #expect(work.marks.map(\.package) == [pair.enrolment.package, pair.enrolment.package])
        let read = try await pair.lms.submission(pair.id, pair.second)
        #expect(read.rubric.marking == .double && read.rubric.maximum == 8)
        #expect(try await pair.lms.rebuild().differing.isEmpty)
    }

    @Test func `marks kept for later are one's own, and go when the mark is given`() async throws {
        let pair = try await Pair.ready()
        try await pair.lms.keep(Pair.marks("bien", "mal"), for: pair.id, pair.first)
        #expect(try await pair.lms.marksBegun(pair.id, pair.second) == nil)
        try await pair.lms.give(Pair.marks("bien", "bien"), to: pair.id, pair.first)
        #expect(try await pair.lms.marksBegun(pair.id, pair.first) == nil)
        await #expect(throws: LearningError(.conflict, .alreadyMarked)) {
            try await pair.lms.keep(Pair.marks("bien", "mal"), for: pair.id, pair.first)
        }
    }
}
