import CourseKit
import Foundation
import Learning
import People
import Storage
import Testing

@testable import Actions

@Suite struct PrerequisiteTests {
    private func archive(_ id: String, _ requires: String, version: String = "1.0.0") throws -> Data {
        try SmallCourse.archive(id: id, version: version, requires: requires, hasCertificate: false)
    }

    /// Imports as a draft, whatever the warnings.
    private func draft(_ archive: Data, _ school: School) async throws -> StoredPackage {
        guard case .added(let package, _, _) = try await school.lms.importPackage(archive, by: .system) else {
            throw LearningError(.invalid, .packageRefused)
        }
        return package
    }

    @Test func `a package that closes a circle with published modules is refused at its line`() async throws {
        let school = try await School.open()
        try await school.publish(try archive("a", ""))
        try await school.publish(try archive("b", "a"))
        try await school.publish(try archive("c", "b"))
        let archive = try archive("a", "c", version: "2.0.0")
        guard case .refused(let problems) = try await school.lms.importPackage(archive, by: .system) else {
            Issue.record("taken in")
            return
        }
        #expect(problems.map(\.code) == ["prerequisite-circle"])
        let line = try #require(problems.first).line(in: .pt)
        #expect(line.hasPrefix("module.yaml:16: error:") && line.contains("a → c → b → a"))
        #expect(try await school.store.read { try $0.packages().count } == 3)
    }

    @Test func `what nobody can enrol in yet is a warning`() async throws {
        let school = try await School.open()
        guard
            case .added(_, _, let warnings) = try await school.lms.importPackage(try archive("b", "a"), by: .system)
        else {
            Issue.record("refused")
            return
        }
        #expect(warnings.map(\.code) == ["prerequisite-not-offered"])
        #expect(warnings.map(\.severity) == [.warning])
    }

    @Test func `of two drafts that require each other only one is published`() async throws {
        let school = try await School.open()
        let first = try await draft(try archive("a", "b"), school)
        let second = try await draft(try archive("b", "a"), school)
        try await school.lms.publishDirectly(first.digest)
        let refusal = await #expect(throws: LearningError.self) {
            try await school.lms.publishDirectly(second.digest)
        }
        #expect(refusal == LearningError(.conflict, .prerequisiteCircle))
        #expect(refusal?.detail == "b → a → b")
        #expect(try await school.store.read { try $0.package(second.digest)?.state } == .borrador)
        school.clock.advance(seconds: 60)
        // The cure that the sentence names: a version that asks for nothing.
        try await school.publish(try archive("a", "", version: "1.1.0"))
        try await school.lms.publishDirectly(second.digest)
        #expect(try await school.lms.catalogue().count == 2)
    }

    @Test func `withdrawing brings no circle forth from behind`() async throws {
        let school = try await School.open()
        try await school.publish(try archive("a", "b"))
        school.clock.advance(seconds: 60)
        let newer = try await school.publish(try archive("a", "", version: "2.0.0"))
        school.clock.advance(seconds: 60)
        let other = try await school.publish(try archive("b", "a"))
        let manager = try await school.visit(school.manager).actor
        await #expect(throws: LearningError(.conflict, .prerequisiteCircle)) {
            try await school.lms.take(.withdraw, with: newer.digest, note: "", manager)
        }
        try await school.lms.take(.withdraw, with: other.digest, note: "", manager)
        try await school.lms.take(.withdraw, with: newer.digest, note: "", manager)
        await #expect(throws: LearningError(.conflict, .prerequisiteCircle)) {
            try await school.lms.take(.publish, with: other.digest, note: "", manager)
        }
    }
}
