import Actions
import CourseKit
import Foundation
import Learning
import Packaging
import People
import Storage
import Web

/// The demo: people whose names say what they are, and whose password everybody may know.
enum Demo {
    static let password = "demostracion-2026"

    private static let people:
        [(name: String, login: String, country: Country, language: Language, roles: [(Role, RoleGrant.Scope)])] = [
            ("Ana Aprendiz", "aprendiz", .UY, .es, []),
            ("Bruno Aprendiz", "aprendiz-pt", .BR, .pt, []),
            ("Carla Consultora", "consultora", .UY, .es, [(.consultant, .own)]),
            ("Aldo Autor", "autor", .PE, .es, [(.author, .own)]),
            (
                "Valeria Validadora", "contraparte", .BO, .es,
                [(.nationalCounterpart, .country(.BO)), (.reviewer, .region)]
            ),
            ("Ada Administradora", "administradora", .UY, .es, [(.trainingManager, .region)])
        ]

    /// Makes the demo people that are missing; answers how to sign in as each.
    static func seed(_ installation: Installation) async throws -> Demonstration {
        let lms = installation.lms
        var logins: [Demonstration.Login] = []
        for person in people {
            let taken = try await installation.store.read { try $0.isTaken(.userName(person.login)) }
            if !taken {
                let made = try await lms.createPerson(
                    NewAccount(
                        name: person.name, login: person.login, password: password, language: person.language,
                        country: person.country, organisation: person.roles.isEmpty ? "Conservas La Ladera" : "",
                        consents: [.service, .statistics, .certificatePublic]), by: .system)
                for (role, scope) in person.roles { try await lms.grant(role, scope, to: made.id, .system) }
            }
            let role = person.roles.first.map { $0.0.name(in: .es) } ?? Role.learner.name(in: .es)
            logins.append(.init(role: role, name: person.login, password: password))
        }
        return Demonstration(logins: logins)
    }

    /// Imports and publishes every course module in `folder`: folders are packed first. What is there already stays as it is.
    static func importCourses(_ folder: URL, into lms: LMS) async throws {
        let entries = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { !$0.lastPathComponent.hasPrefix(".") }.sorted { $0.lastPathComponent < $1.lastPathComponent }
        for entry in entries {
            let package: Data
            if FileManager.default.fileExists(atPath: entry.appending(path: "module.yaml").path) {
                package = try PackageWriter.archive(of: try PackageContents(folder: entry))
            } else if entry.pathExtension == "zip" {
                package = try Data(contentsOf: entry)
            } else {
                continue
            }
            do {
                switch try await lms.importPackage(package, by: .system) {
                case .known: break
                case .added(let stored, _, _): try await lms.publishDirectly(stored.digest)
                case .refused(let problems):
                    let lines = problems.map { "  " + $0.line(in: .es) }.joined(separator: "\n")
                    throw Refusal("\(entry.lastPathComponent) was not imported:\n\(lines)")
                }
            } catch let error as LearningError where error.reason == .versionTaken {
                // Learners keep the bytes that they began with; the author gives the change a version of its own.
                say(
                    "\(entry.lastPathComponent) has changed since \(error.detail) was imported; the imported one is served. "
                        + "Give it a new version in module.yaml to see the change.")
            }
        }
    }
}
