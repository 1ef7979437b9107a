import Credentials
import Foundation
import Learning
import People
import Statements
import Testing

@testable import Actions
@testable import Storage

@Suite struct OwnDataTests {
    @Test func `an export holds one's own and nobody else's`() async throws {
        let school = try await School.open()
        try await school.publish()
        _ = try await school.complete(school.learner)
        try await school.lms.enrol(try await school.visit(school.other), in: "curso", language: .pt)
        let visit = try await school.visit(school.learner)
        let text = String(decoding: try JSONEncoder().encode(try await school.lms.exportOwnData(visit)), as: UTF8.self)
        for part in ["Ana Aprendiz", "aprendiz", "Mi trabajo", "canary-t"] { #expect(text.contains(part), "\(part)") }
        for part in ["Bruno", "aprendiz-pt", "scrypt", school.other.id.rawValue] {
            #expect(!text.contains(part), "\(part)")
        }
        await #expect(throws: LearningError(.signInRequired)) { try await school.lms.exportOwnData(.visitor) }
    }

    @Test func `an export tells nothing of an attempt that is still open`() async throws {
        let (school, visit, _) = try await AttemptTests.ready()
        _ = try await school.lms.start("examen", in: "curso", visit)
        let text = String(decoding: try JSONEncoder().encode(try await school.lms.exportOwnData(visit)), as: UTF8.self)
        // With the seed and the authors' ids in shown order one can tell which text of a matching belongs to which.
        for part in SmallCourse.secrets + ["right-canary", "\"seed\""] { #expect(!text.contains(part), "\(part)") }
    }

    @Test func `erasing asks for the password`() async throws {
        let school = try await School.open()
        let visit = try await school.visit(school.learner)
        for password in ["", "wrong", School.password + "x"] {
            let error = await #expect(throws: LearningError.self) {
                try await school.lms.eraseOwnData(visit, password: password)
            }
            #expect(error?.fields["password"] == .passwordWrong)
        }
        #expect(try await school.store.read { try $0.person(school.learner.id)?.state } == .active)
    }

    @Test func `who is erased is gone, and only the certificate still speaks`() async throws {
        let (school, _, certificate) = try await CertificateTests.certified()
        let token = try await school.lms.openSession(school.learner.id)
        try await school.lms.eraseOwnData(try await school.lms.visit(token: token), password: School.password)
        #expect(try await school.lms.visit(token: token).person == nil)
        await #expect(throws: LearningError(.invalid, .wrongCredentials)) {
            try await school.lms.signIn(name: "aprendiz", password: School.password, country: nil)
        }
        #expect(try await school.store.read { try $0.people(PeopleFilter(query: "ana"), limit: 9, offset: 0) } == [])
        let found = try #require(try await school.lms.verify(try Serial(certificate.serial)))
        #expect(found.state == .valid && found.facts.holder == "Ana Aprendiz")
        #expect(try await school.lms.rebuild().differing == [])
    }

    @Test func `nothing that came of an erased person through other programs is left but the events`() async throws {
        let (school, visit, _) = try await AssignmentTests.ready()
        let client = try await school.lms.makeAPIClient(NewAPIClient(name: "Otro", scopes: [.all]), by: .system).client
        let (theirs, shared) = (Data("ERASE-file".utf8), Data("everybody's".utf8))
        func store(_ name: String, _ account: String, _ files: [Data]) async throws {
            let sent = files.map {
                SentFile(sha2: SHA2.hexDigest(of: $0, like: String(repeating: "a", count: 64)), data: $0)
            }
            let attachments = sent.map {
                """
                {"usageType":"https://a.example/u","display":{"es":"\(name)"},"contentType":"text/plain",
                "length":\($0.data.count),"sha2":"\($0.sha2)"}
                """
            }
            let json = """
                {"actor":{"name":"\(name)","account":{"homePage":"\(school.lms.site.address)","name":"\(account)"}},
                "verb":{"id":"https://a.example/said"},"object":{"id":"https://a.example/it"},
                "result":{"response":"\(name)","extensions":{"https://a.example/e":"\(name)"}},
                "attachments":[\(attachments.joined(separator: ","))]}
                """
            let statements = try StatementReader.statements(Array(json.utf8), version: .v1)
            _ = try await school.lms.store(statements, isBatch: false, files: sent, version: .v1, client: client)
        }
        try await store("ERASE-name", try visit.signedIn().id.rawValue, [theirs, shared])
        try await store("Other", "other", [shared])
        let before = try await school.store.read { try $0.statementCount() }
        try await school.lms.eraseOwnData(visit, password: School.password)
        for (table, text) in try await school.dump() {
            #expect(text.range(of: "ERASE-", options: .caseInsensitive) == nil, "\(table): \(text.prefix(400))")
        }
        #expect(try await school.store.read { try $0.statementCount() } == before)
        let digest = hexDigest(of: theirs)
        #expect(throws: StorageError.missingBlob(digest)) { try school.store.blobs.data(digest) }
        #expect(try school.store.blobs.data(hexDigest(of: shared)) == shared)
    }

    @Test func `nothing that an erased person wrote is left in the records`() async throws {
        let (school, visit, _) = try await AssignmentTests.ready()
        try await school.lms.changeProfile(
            name: "ERASE-name", login: "erase-login", country: .UY, organisation: "ERASE-firm", language: .es, visit)
        let attempt = try await school.lms.start("examen", in: "curso", visit)
        _ = try await school.lms.answer(attempt, [("palabra", .text("ERASE-answer"))], epoch: 1, sequence: 1, visit)
        try await school.lms.close(attempt, visit)
        try await school.lms.attach(Data("%PDF-ERASE".utf8), name: "ERASE-file.pdf", to: "tarea", in: "curso", visit)
        try await school.lms.submit("tarea", text: "ERASE-text", in: "curso", visit)
        let work = try await school.lms.coursework("tarea", in: "curso", visit)
        let marks = Marks(levels: [:], comments: ["forma": "ERASE-comment"], comment: "ERASE-remark", isReturned: false)
        try await school.lms.keep(
            marks, for: try #require(work.submissions.last).id, try await school.visit(school.consultant))
        try await school.lms.eraseOwnData(visit, password: School.password)
        for (table, text) in try await school.dump() {
            #expect(text.range(of: "ERASE-", options: .caseInsensitive) == nil, "\(table): \(text.prefix(400))")
        }
        let digest = hexDigest(of: Data("%PDF-ERASE".utf8))
        #expect(throws: StorageError.missingBlob(digest)) { try school.store.blobs.data(digest) }
    }
}

extension School {
    /// Every row of every table as text, but for certificates, which stay.
    func dump() async throws -> [(table: String, text: String)] {
        try await store.engine.read { connection in
            let names = try connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map {
                try $0.text("name")
            }
            return try names.filter { $0 != "certificates" }.flatMap { name in
                try connection.rows(SQL(stringLiteral: "SELECT * FROM \(name)")).map { row in
                    let values = row.values.map { value in
                        if case .bytes(let bytes) = value { String(decoding: bytes, as: UTF8.self) } else { "\(value)" }
                    }
                    return (name, values.joined(separator: ", "))
                }
            }
        }
    }
}
