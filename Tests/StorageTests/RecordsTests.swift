import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@Suite struct StatementLogTests {
    @Test(arguments: Home.allCases) func `a statement told twice is one row and one step`(_ home: Home) async throws {
        try await home.enrolled { store, enrolment in
            let statement = Sample.statement(.failed, "q", of: enrolment, id: "s1")
            #expect(try await store.write { try $0.record(statement, for: enrolment, at: Sample.now) })
            let before = try await store.read { try $0.progress(enrolment.id) }
            #expect(try await store.write { try $0.record(statement, for: enrolment, at: Sample.now) } == false)
            #expect(try await store.read { try $0.statementCount() } == 1)
            #expect(try await store.read { try $0.progress(enrolment.id) } == before)
            #expect(before.steps["q"]?.attempts == 1)
        }
    }

    @Test(arguments: Home.allCases) func `what is stored beside the log is the fold of the log`(_ home: Home)
        async throws
    {
        try await home.enrolled { store, enrolment in
            let verbs: [Verb] = [
                .registered, .initialized, .failed, .submitted, .returned, .passed, .completed, .earned
            ]
            for (index, verb) in verbs.enumerated() {
                for activity in ["a", "b", nil] as [Activity.ID?] {
                    let statement = Sample.statement(
                        verb, activity, of: enrolment, id: "\(index)-\(activity?.rawValue ?? "")")
                    try await store.write { try $0.record(statement, for: enrolment, at: Sample.now) }
                }
            }
            let (log, stored) = try await store.read {
                (try $0.log(of: enrolment).compactMap { try $0.own() }, try $0.progress(enrolment.id))
            }
            #expect(log.count == 24)
            var folded = Learning.Progress()
            for statement in log { folded.apply(statement) }
            #expect(try stored.canonical() == folded.canonical())
        }
    }

    @Test(arguments: Home.allCases) func `the same statement from twenty sides at once is told once`(_ home: Home)
        async throws
    {
        try await home.enrolled { store, enrolment in
            let statement = Sample.statement(.passed, "q", of: enrolment, id: "one")
            let added = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await store.write { try $0.record(statement, for: enrolment, at: Sample.now) } }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(added == 1)
            #expect(try await store.read { try $0.progress(enrolment.id).steps["q"]?.attempts } == 1)
        }
    }
}

@Suite struct PeopleSearchTests {
    static let names = [
        "José Núñez", "Josefina Peña", "Ana 100% Conservas", "Ana_María Ão", "Zoë Ünsal", "O'Higgins \\ Cía"
    ]

    static let cases: [(String, [Int])] = [
        ("jose", [0, 1]), ("JOSÉ", [0, 1]), ("nunez jose", [0]), ("peña", [1]), ("PENA", [1]), ("%", [2]),
        ("100%", [2]),
        ("_", [3]), ("a_m", [3]), ("ao", [3]), ("zoe unsal", [4]), ("o'h", [5]), ("\\", [5]), ("xyz", []),
        ("", [0, 1, 2, 3, 4, 5]),
        ("  ", [0, 1, 2, 3, 4, 5]), ("ana", [2, 3]), ("fina", [1])
    ]

    @Test(arguments: cases) func `finds by pieces and without accents`(_ query: String, _ expected: [Int]) async throws
    {
        let store = try await Store.inMemory()
        for (index, name) in Self.names.enumerated() {
            let person = Sample.person(name, "q\(index)q")
            try await store.write { try $0.save(person) }
        }
        let filter = PeopleFilter(query: query)
        let found = try await store.read { try $0.people(filter, limit: 100, offset: 0).map(\.person.displayName) }
        #expect(Set(found) == Set(expected.map { Self.names[$0] }))
        #expect(try await store.read { try $0.countPeople(filter) } == expected.count)
    }

    @Test func `pages follow one another without gaps or doubles`() async throws {
        let store = try await Store.inMemory()
        for index in 0..<25 {
            let person = Sample.person("Same Name", "name\(index)")
            try await store.write { try $0.save(person) }
        }
        var seen: Set<Person.ID> = []
        for offset in stride(from: 0, to: 30, by: 10) {
            let filter = PeopleFilter(query: "same")
            for line in try await store.read({ try $0.people(filter, limit: 10, offset: offset) }) {
                #expect(seen.insert(line.person.id).inserted)
            }
        }
        #expect(seen.count == 25)
    }

    @Test func `a login name belongs to one person, and goes when it is changed`() async throws {
        let store = try await Store.inMemory()
        var ana = Sample.person("Ana", "ana")
        try await store.write { [ana] in try $0.save(ana) }
        ana.loginNames = [.email("ana@example.org")]
        try await store.write { [ana] in try $0.save(ana) }
        #expect(try await store.read { try $0.person(login: .userName("ana")) } == nil)
        #expect(try await store.read { try $0.person(login: .email("ana@example.org")) } == ana)
        #expect(try await store.read { try $0.isTaken(.userName("ana")) } == false)
        let other = Sample.person("Bea", "bea")
        try await store.write { try $0.save(other) }
        await #expect(throws: (any Error).self) {
            try await store.write { [other] tx in
                var other = other
                other.loginNames = [.email("ana@example.org")]
                try tx.save(other)
            }
        }
        #expect(try await store.read { try $0.person(login: .userName("bea")) }?.id == other.id)
    }

    @Test func `the filter by country is about the person's own country`() async throws {
        let store = try await Store.inMemory()
        var bruno = Sample.person("Bruno", "bruno", country: .BR)
        bruno.loginNames.append(try LoginName.parse("+598 99 123 456"))
        bruno.displayName = "Bruno \"country\":\"UY\""
        let ana = Sample.person("Ana", "ana", country: .UY)
        try await store.write { [bruno] in
            try $0.save(bruno)
            try $0.save(ana)
        }
        let found = try await store.read {
            try $0.people(PeopleFilter(country: .UY), limit: 10, offset: 0).map(\.person.id)
        }
        #expect(found == [ana.id])
    }

    @Test func `the filter by role passes over ended grants`() async throws {
        let store = try await Store.inMemory()
        let (ana, bea) = (Sample.person("Ana", "ana"), Sample.person("Bea", "bea"))
        try await store.write { tx in
            for person in [ana, bea] {
                try tx.save(person)
                try tx.save(
                    RoleGrant(
                        id: .random(), person: person.id, role: .consultant, scope: .own, grantedBy: nil,
                        from: Sample.now.date,
                        until: person == bea ? Sample.now.date : nil))
            }
        }
        let found = try await store.read {
            try $0.people(PeopleFilter(role: .consultant), limit: 10, offset: 0).map(\.person.id)
        }
        #expect(found == [ana.id])
    }
}

@Suite struct AttemptRecordsTests {
    @Test(arguments: Home.allCases) func `an attempt comes back whole`(_ home: Home) async throws {
        try await home.enrolled { store, enrolment in
            let attempt = Sample.attempt("t1")
            try await store.write { try $0.insert(StoredAttempt(enrolment: enrolment.id, attempt: attempt)) }
            #expect(try await store.read { try $0.attempt("t1") }?.attempt == attempt)
            #expect(try await store.write { try $0.nextEpoch(of: "t1") } == 1)
            #expect(try await store.write { try $0.nextEpoch(of: "t1") } == 2)
            let answer = Attempt.Answer(
                response: .choice(["a"]), epoch: 2, sequence: 1, receivedAt: Sample.now, late: true)
            try await store.write { try $0.save(answer, to: "i", of: "t1") }
            #expect(try await store.read { try $0.attempt("t1") }?.attempt.answers == ["i": answer])
        }
    }

    @Test(arguments: Home.allCases) func `an attempt closes once`(_ home: Home) async throws {
        try await home.enrolled { store, enrolment in
            let attempt = Sample.attempt("t1")
            try await store.write { try $0.insert(StoredAttempt(enrolment: enrolment.id, attempt: attempt)) }
            let closings = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        var closed = attempt
                        _ = closed.close(at: Sample.now.advanced(bySeconds: number), how: .submitted)
                        return try await store.write { [closed] in
                            try $0.close(
                                closed,
                                score: Score(items: [ItemScore(question: "i", credit: 1, possible: 1, verdict: .right)])
                            )
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(closings == 1)
            let stored = try await store.read { try $0.attempt("t1") }
            #expect(stored?.attempt.state == .closed)
            #expect(stored?.score?.percent == 100)
        }
    }

    @Test(arguments: Home.allCases) func `two open attempts at one quiz cannot be`(_ home: Home) async throws {
        try await home.enrolled { store, enrolment in
            try await store.write {
                try $0.insert(StoredAttempt(enrolment: enrolment.id, attempt: Sample.attempt("t1")))
            }
            await #expect(throws: (any Error).self) {
                try await store.write {
                    try $0.insert(StoredAttempt(enrolment: enrolment.id, attempt: Sample.attempt("t2", number: 2)))
                }
            }
            #expect(try await store.read { try $0.attempts(enrolment.id, at: "q").count } == 1)
        }
    }

    @Test func `due are those whose grace is over`() async throws {
        try await Home.memory.enrolled { store, enrolment in
            try await store.write {
                try $0.insert(StoredAttempt(enrolment: enrolment.id, attempt: Sample.attempt("t1")))
            }
            let last = Sample.now.advanced(bySeconds: 630)
            #expect(try await store.read { try $0.attemptsDue(at: last, limit: 9) } == [])
            let after = Instant(milliseconds: last.milliseconds + 1)
            #expect(try await store.read { try $0.attemptsDue(at: after, limit: 9) } == ["t1"])
        }
    }
}

@Suite struct EnrolmentRecordsTests {
    @Test(arguments: Home.allCases) func `nobody is enrolled twice in one course`(_ home: Home) async throws {
        try await home.enrolled { store, enrolment in
            let again = try await store.read { try $0.person(enrolment.person) }.map { Sample.enrolment($0) }
            await #expect(throws: (any Error).self) { try await store.write { if let again { try $0.insert(again) } } }
            #expect(try await store.read { try $0.enrolments(of: enrolment.person) } == [enrolment])
        }
    }

    @Test(arguments: Home.allCases) func `an enrolment needs its person and its package`(_ home: Home) async throws {
        try await home.open { store in
            let person = Sample.person("Ana")
            await #expect(throws: (any Error).self) {
                try await store.write { try $0.insert(Sample.enrolment(person)) }
            }
        }
    }

    @Test func `a session ends at its end`() async throws {
        let store = try await Store.inMemory()
        let person = Sample.person("Ana")
        try await store.write { tx in
            try tx.save(person)
            try tx.insertSession("h", of: person.id, at: Sample.now, until: Sample.now.advanced(bySeconds: 60))
        }
        #expect(try await store.read { try $0.session("h", at: Sample.now.advanced(bySeconds: 59)) } == person.id)
        #expect(try await store.read { try $0.session("h", at: Sample.now.advanced(bySeconds: 60)) } == nil)
        try await store.write { try $0.deleteSessions(of: person.id) }
        #expect(try await store.read { try $0.session("h", at: Sample.now) } == nil)
    }
}
