import Actions
import ArgumentParser
import CourseKit
import Credentials
import Foundation
import Learning
import Packaging
import People
import Statements
import Storage

/// `rumbo import`
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Import a package into an installation. The same bytes twice change nothing.",
        discussion: "rumbo import --data data my-course.zip\nrumbo import --data data my-course.zip --publish")

    @OptionGroup var data: DataOptions

    @Argument(help: "The package, as rumbo pack writes it.")
    var package: String

    @Flag(help: "Publish it at once, without review.")
    var publish = false

    @OptionGroup var speech: LanguageOptions

    func run() async throws {
        let installation = try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080"))
        do {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: package))
            switch try await installation.lms.importPackage(bytes, by: .system) {
            case .known(let stored):
                if publish { try await installation.lms.publishDirectly(stored.digest) }
                print("\(stored.course) \(stored.version) was here already: \(stored.digest)")
            case .added(let stored, _, let warnings):
                for problem in warnings { print(problem.line(in: speech.language)) }
                if publish { try await installation.lms.publishDirectly(stored.digest) }
                print("\(stored.course) \(stored.version) imported: \(stored.digest)")
            case .refused(let problems):
                for problem in problems { print(problem.line(in: speech.language)) }
                throw fail("\(package): not imported, nothing was changed.")
            }
        } catch let error as PackageError {
            throw fail("\(package): \(error.sentence(in: speech.language.rawValue))")
        } catch let error as LearningError where error.reason == .versionTaken {
            throw fail(
                "\(error.detail) is imported already with other bytes; give this one a new version in module.yaml.")
        } catch let error as LearningError where error.reason == .prerequisiteCircle {
            throw fail(
                "\(package): imported, not published. The modules would require each other in a circle "
                    + "(\(error.detail)); cut the chain in the “requires” of one of them.")
        }
    }
}

/// `rumbo migrate`
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring a data folder up to this version's schema.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let store = try await Store.open(folder: data.folder)
        print("\(data.folder.path): up to date; \(try await store.durability())")
        try store.close()
    }
}

/// `rumbo rebuild`
struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fold the logs of statements and of mentoring cases anew.",
        discussion: "rumbo rebuild --check --data data     compare with what is stored, change nothing\n"
            + "rumbo rebuild --data data             store the new folds where they differ")

    @OptionGroup var data: DataOptions

    @Flag(help: "Only compare; exit 1 when anything differs.")
    var check = false

    func run() async throws {
        let installation = try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080"))
        let isTerminal = isatty(2) == 1
        let (checked, differing) = try await installation.lms.rebuild(repair: !check) { count in
            if isTerminal { FileHandle.standardError.write(Data("\r\(count) enrolments".utf8)) }
        }
        if isTerminal { FileHandle.standardError.write(Data("\n".utf8)) }
        for id in differing { print("differs: enrolment \(id)") }
        print("\(checked) enrolments folded, \(differing.count) \(check ? "differ" : "mended")")
        let cases = try await installation.lms.rebuildCases(repair: !check)
        for id in cases.differing { print("differs: case \(id)") }
        print("\(cases.checked) mentoring cases folded, \(cases.differing.count) \(check ? "differ" : "mended")")
        if check, !differing.isEmpty || !cases.differing.isEmpty { throw ExitCode.failure }
    }
}

/// `rumbo user`
struct User: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an account, or give a role; how the first administrator comes to be.",
        discussion: "rumbo user --data data --name 'Ada Lima' --login ada --country UY --role SGC")

    @OptionGroup var data: DataOptions

    @Option(help: "Name of the person.")
    var name: String?

    @Option(help: "E-mail, user name or phone number to sign in with.")
    var login: String

    @Option(help: "Country, two letters.")
    var country = "UY"

    @Option(help: "Role code, as SGC for the training manager; several with commas.")
    var role: String?

    @Option(help: "Scope of the role: own, region, country:UY.")
    var scope: String?

    func run() async throws {
        let installation = try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080"))
        let lms = installation.lms
        guard let country = Country(rawValue: country.uppercased()) else {
            throw fail("\(country) is none of the thirteen countries.")
        }
        guard let loginName = try? LoginName.parse(login, country: country) else {
            throw fail("\(login) is no e-mail, user name or phone number.")
        }
        let id: Person.ID
        if let held = try await installation.store.read({ try $0.person(login: loginName) }) {
            id = held.id
        } else {
            guard let name else { throw fail("\(login) is new here: say --name too.") }
            let password = LMS.randomPassword()
            let made = try await lms.createPerson(
                NewAccount(
                    name: name, login: login, password: password, language: country.language, country: country,
                    consents: [.service]),
                by: .system)
            id = made.id
            print("\(login): password \(password) (to be changed on the account page)")
        }
        for code in (role ?? "").split(separator: ",") {
            guard let role = Role(rawValue: code.uppercased()) else {
                throw fail("\(code) is no role; try SGC, CON, AUT, REV.")
            }
            let asked = scope.flatMap(RoleGrant.Scope.init) ?? (role.admits(.region) ? .region : .own)
            guard role.admits(asked) else { throw fail("\(role.code) cannot be held with the scope \(asked).") }
            try await lms.grant(role, asked, to: id, .system)
            print("\(login): \(role.code) \(asked)")
        }
    }
}

/// `rumbo verify`
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a certificate without a network: a PDF, a credential, or a serial number.",
        discussion: """
            rumbo verify certificado.pdf --data data
            rumbo verify credencial.jwt --key key.jwk
            rumbo verify 7K3M-… --data data
            """)

    @Argument(help: "A PDF, a file with the credential, the credential itself, or a serial.")
    var what: String

    @OptionGroup var data: DataOptions

    @Option(help: "The issuer's public key, a file with one JWK; in place of the data folder's keys.")
    var key: String?

    func run() async throws {
        do {
            if let serial = try? Serial(what), !FileManager.default.fileExists(atPath: what) {
                try await verify(serial)
            } else {
                try await verify(credential: try read())
            }
        } catch let error as CredentialError {
            throw fail("Not valid: \(error)")
        } catch let error as CertificateError {
            throw fail("Not valid: \(error)")
        }
    }

    private func read() throws -> String {
        guard let bytes = FileManager.default.contents(atPath: what) else {
            // A credential has three parts and no slash.
            guard what.contains("/") || what.count(where: { $0 == "." }) != 2 else { return what }
            throw fail("There is no file \(what).")
        }
        if bytes.starts(with: Data("%PDF-".utf8)) { return try CertificatePress.extractCredential(fromPDF: bytes) }
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func installation() async throws -> Installation {
        guard FileManager.default.fileExists(atPath: data.folder.appending(path: "rumbo.sqlite").path) else {
            throw fail("\(data.folder.path) is no data folder; name one with --data, or the issuer's key with --key.")
        }
        return try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080"))
    }

    private func verify(credential: String) async throws {
        let verified: VerifiedCredential
        if let key {
            guard let bytes = FileManager.default.contents(atPath: key) else { throw fail("There is no file \(key).") }
            verified = try KeyRing(verifying: [try VerificationKey(jwk: bytes)]).verify(
                credential, at: Timestamp(Date()))
        } else {
            let lms = try await installation().lms
            verified = try lms.keys.verify(credential, at: Timestamp(Date()))
            // The signature tells who issued it; whether it still holds, only the records do.
            switch try await lms.state(ofCredential: credential) {
            case .valid?: break
            case let state?: throw fail("Not valid: \(state)")
            case nil:
                throw fail("Signed with a key of this installation, but there is no such certificate in its records.")
            }
        }
        print("valid: \(verified.badge.name ?? "") · \(verified.badge.validFrom) · \(verified.badge.id)")
    }

    private func verify(_ serial: Serial) async throws {
        guard let found = try await installation().lms.verify(serial) else {
            throw fail("\(serial): no certificate of this installation has that serial.")
        }
        guard found.state == .valid else { throw fail("\(serial): \(found.state)") }
        print("valid: \(found.facts.holder) · \(found.facts.course.title) · \(found.facts.issued)")
    }
}
