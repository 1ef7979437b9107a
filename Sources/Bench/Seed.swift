import Actions
import ArgumentParser
import Foundation
import Learning
import People
import Statements
import Storage

/// `rumbo-bench seed`: learners with sessions, enrolled everywhere, each with an open attempt at a quiz.
///
/// They have no password, so that making thousands takes seconds; their sessions are the only way in.
struct Seed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make learners; print for each the session's token, the attempt and its epoch, apart by tabs.")

    @Option(help: "A data folder with published courses.")
    var data: String

    @Option(help: "Address that the service will have.")
    var address: String

    @Option(help: "How many.")
    var people = 1_000

    @Option(help: "The course of the attempt.")
    var course: String

    @Option(help: "The quiz of the attempt.")
    var quiz: String

    func run() async throws {
        let store = try await Store.open(folder: URL(fileURLWithPath: data))
        let lms = try LMS.bench(store, address: address)
        let courses = try await lms.catalogue().map(\.course.id)
        let (course, quiz) = (Course.ID(course), Activity.ID(quiz))
        let lines = try await withThrowingTaskGroup(of: [String].self) { group in
            let workers = 50
            for worker in 0..<workers {
                group.addTask { [people] in
                    var lines: [String] = []
                    for number in stride(from: worker, to: people, by: workers) {
                        let token = try await Self.learner(number, in: store, lms)
                        let visit = try await lms.visit(token: token)
                        for id in courses { _ = try await lms.enrol(visit, in: id, language: .es) }
                        let attempt = try await lms.start(quiz, in: course, visit)
                        lines.append("\(token)\t\(attempt)\t\(try await lms.nextEpoch(of: attempt))")
                    }
                    return lines
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        FileHandle.standardOutput.write(Data(lines.map { $0 + "\n" }.joined().utf8))
        try store.close()
    }

    /// Writes a learner with a session; answers its token.
    private static func learner(_ number: Int, in store: Store, _ lms: LMS) async throws -> String {
        let token = UUID().uuidString.lowercased()
        let person = Person(
            id: .random(), displayName: "Aprendiz \(number)",
            loginNames: [try LoginName.parse("aprendiz-\(number)")], language: .es, country: .UY, created: lms.now.date)
        let now = lms.now
        let grant = RoleGrant(
            id: .random(), person: person.id, role: .learner, scope: .own, grantedBy: nil, from: person.created)
        try await store.write { tx in
            try tx.save(person)
            try tx.save(grant)
            try tx.insertSession(
                hexDigest(of: Data(token.utf8)), of: person.id, at: now, until: now.advanced(bySeconds: 86_400))
        }
        return token
    }
}
