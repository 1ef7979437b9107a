import Actions
import ArgumentParser
import Foundation
import Learning
import People
import Statements

/// `rumbo client`
struct Client: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Credentials of programs that speak to /xapi: make, list, revoke.",
        subcommands: [Add.self, List.self, Revoke.self])
}

extension Client {
    /// `rumbo client add`
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a key and its secret. The secret is printed once and kept nowhere.",
            discussion: """
                rumbo client add --data data --name 'Power BI' --scope statements/read
                rumbo client add --data data --name Simulator --scope statements/write --scope state \
                --person ana@example.org --activity https://example.org/simulator --expires 30
                """)

        @OptionGroup var data: DataOptions

        @Option(help: "Name of the program, as lists show it.")
        var name: String

        @Option(help: "What it may do; may be repeated: \(APIScope.allCases.map(\.rawValue).joined(separator: ", ")).")
        var scope: [String]

        @Option(help: "E-mail, user name or phone number of the only person that it speaks for.")
        var person: String?

        @Option(help: "UUID of the only registration that it speaks of.")
        var registration: String?

        @Option(help: "IRI of the only activity that it speaks of, with what lies below it.")
        var activity: String?

        @Option(help: "Days until it ends. (never)")
        var expires: Int?

        func run() async throws {
            var scopes: Set<APIScope> = []
            for name in scope {
                guard let scope = APIScope(rawValue: name) else {
                    throw fail(
                        "\(name) is no scope; there are \(APIScope.allCases.map(\.rawValue).joined(separator: ", ")).")
                }
                scopes.insert(scope)
            }
            let wanted = NewAPIClient(
                name: name, scopes: scopes, person: person ?? "", registration: registration ?? "",
                activity: activity ?? "", days: expires)
            let lms = try await Client.lms(data)
            do {
                let (client, secret) = try await lms.makeAPIClient(wanted, by: .system)
                say("key     \(client.key)")
                say("secret  \(secret)")
            } catch let error as LearningError where !error.fields.isEmpty {
                throw fail(error.fields.keys.sorted().compactMap { sentence($0) }.joined(separator: "\n"))
            }
        }

        /// What is wrong with an option, by the name of its field.
        private func sentence(_ field: String) -> String {
            switch field {
            case "name":
                "\(name) is no name: it needs a letter, at most \(DisplayName.longest) characters, and no control characters."
            case "scope": "Say at least one --scope."
            case "person": "\(person ?? "") is nobody's e-mail, user name or phone number here."
            case "registration": "\(registration ?? "") is no registration, or somebody else's."
            case "activity": "\(activity ?? "") is no IRI, as https://example.org/activity is."
            default: "--expires takes \(LMS.clientDays.lowerBound) to \(LMS.clientDays.upperBound) days."
            }
        }
    }

    /// `rumbo client list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List every key, with what it may do and its last use.")

        @OptionGroup var data: DataOptions

        func run() async throws {
            let lms = try await Client.lms(data)
            for line in try await lms.apiClients(.system) { say(text(line, at: lms.now.date)) }
        }

        /// Columns by tabulators: key, state, scopes, last use, name, then what it is bound to.
        private func text(_ line: APIClientLine, at now: Date) -> String {
            let client = line.client
            let scopes = APIScope.allCases.filter(client.scopes.contains).map(\.rawValue).joined(separator: ",")
            let bounds = [
                line.person.map { "person=\($0.loginNames.first?.text ?? $0.id.rawValue)" },
                client.registration.map { "registration=\($0)" }, client.activity.map { "activity=\($0)" },
                client.expires.map { "expires=\(Instant($0).description.prefix(10))" }
            ].compactMap { $0 }
            return
                ([client.key, client.state(at: now).rawValue, scopes, line.usedOn ?? "never", client.name] + bounds)
                .joined(separator: "\t")
        }
    }

    /// `rumbo client revoke`
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a key; a running service refuses it within two seconds.")

        @OptionGroup var data: DataOptions

        @Argument(help: "The key, as the list has it.")
        var key: String

        func run() async throws {
            let lms = try await Client.lms(data)
            guard let line = try await lms.apiClients(.system).first(where: { $0.client.key == key }) else {
                throw fail("\(key) is no key of this installation.")
            }
            guard line.client.revoked == nil else { throw fail("\(key) was revoked before.") }
            try await lms.revokeAPIClient(line.client.id, by: .system)
            say("\(key) revoked")
        }
    }

    private static func lms(_ data: DataOptions) async throws -> LMS {
        try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080")).lms
    }
}

/// `--xapi-client KEY:SECRET`
struct GivenClient: ExpressibleByArgument {
    let key: String
    let secret: String

    /// Nil unless both are there, without spaces and control characters, and not longer than what is looked at in a request.
    init?(argument: String) {
        guard let colon = argument.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        key = String(argument[..<colon])
        secret = String(argument[argument.utf8.index(after: colon)...])
        let visible = { (text: String) in text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F } }
        guard (1...LMS.longestCredential.key).contains(key.utf8.count),
            (1...LMS.longestCredential.secret).contains(secret.utf8.count), visible(key), visible(secret)
        else { return nil }
    }
}
