import Actions
import ArgumentParser
import Foundation
import Learning
import People
import Statements
import Storage

/// `rumbo-bench records`: new statements through the store, without a request around them.
struct Records: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record new statements of many enrolments, each with its fold of progress.")

    @Option(help: "A data folder that `seed` has filled.")
    var data: String

    @Option(help: "Statements that are waited for at once.")
    var writers = 50

    @Option(help: "How long.")
    var seconds = 3.0

    func run() async throws {
        let store = try await Store.open(folder: URL(fileURLWithPath: data))
        let writers = writers
        let enrolments = try await store.read { try $0.enrolments(limit: 10 * writers) }
        guard enrolments.count >= writers else { throw BenchError("there are only \(enrolments.count) enrolments") }
        let before = try await store.read { try $0.statementCount() }
        let run = try await repeated(writers: writers, seconds: seconds) { writer, round in
            let enrolment = enrolments[(writer + writers * round) % enrolments.count]
            let now = Instant(Date())
            let event = Self.completed("bench-\(round % 20)", enrolment, at: now)
            _ = try await store.write { try $0.record(event, for: enrolment, at: now) }
        }
        let added = try await store.read { try $0.statementCount() } - before
        guard added == run.count else { throw BenchError("\(run.count) were recorded, \(added) are there") }
        try report(run.figures)
        try store.close()
    }

    /// The statement that marking a lesson as read makes.
    private static func completed(_ lesson: String, _ enrolment: Enrolment, at instant: Instant) -> Statement {
        let site = "http://127.0.0.1:8080"
        let course = ActivityPath(course: enrolment.course)
        let path = ActivityPath(course: enrolment.course, activity: Activity.ID(lesson))
        return Statement(
            id: UUID().uuidString.lowercased(),
            actor: Agent(account: .init(homePage: site, name: enrolment.person.rawValue)), verb: .completed,
            object: ActivityObject(
                id: path.iri(site: site), definition: .init(type: "http://adlnet.gov/expapi/activities/lesson")),
            result: .init(completion: true),
            context: .init(
                registration: enrolment.registration,
                contextActivities: .init(grouping: [ActivityObject(id: course.iri(site: site))]),
                language: enrolment.language.tag), timestamp: instant)
    }
}
