import Actions
import ArgumentParser
import Foundation
import Learning
import People
import Statements
import Storage

/// `rumbo forward`
struct ForwardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forward",
        abstract:
            "Other learning record stores that statements are forwarded to. A running service follows within two seconds.",
        subcommands: [
            Add.self, List.self, Pause.self, Resume.self, Retry.self, Skip.self, Credentials.self, Remove.self
        ])

    fileprivate static func lms(_ data: DataOptions) async throws -> LMS {
        try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080")).lms
    }
}

/// How the other side is spoken to.
struct ForwardLogin: ParsableArguments {
    @Option(help: "User at the other store (HTTP Basic). Without one the secret is a bearer token.")
    var user: String?

    @Option(help: "Secret at the other store. Others on this machine can read it here: better --secret-file.")
    var secret: String?

    @Option(help: "File that the secret stands in.")
    var secretFile: String?

    func text() throws -> String {
        guard let path = secretFile else { return secret ?? "" }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw fail("\(path) cannot be read.")
        }
        return text.trimmingCharacters(in: .newlines)
    }
}

/// One of the list.
struct ForwardChoice: ParsableArguments {
    @OptionGroup var data: DataOptions

    @Argument(help: "The identifier, as the list has it, or the beginning of it.")
    var id: String

    /// Does `act` with the one that is meant.
    func with(_ act: (LMS, Forward) async throws -> Void) async throws {
        let lms = try await ForwardCommand.lms(data)
        let found = try await lms.forwards(.system).map(\.forward).filter { $0.id.rawValue.hasPrefix(id.lowercased()) }
        guard found.count == 1 else {
            throw fail(
                found.isEmpty ? "\(id) is no forward of this installation." : "\(id) may mean \(found.count) forwards.")
        }
        try await act(lms, found[0])
    }
}

extension ForwardCommand {
    /// `rumbo forward add`
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forward statements to another store.",
            discussion: """
                rumbo forward add --data data --name Ministry --url https://lrs.example.org/xapi --user key \
                --secret-file secret.txt --from-start
                """)

        @OptionGroup var data: DataOptions

        @Option(help: "Name, as lists show it.")
        var name: String

        @Option(help: "Address of the other store's xAPI, as https://lrs.example.org/xapi.")
        var url: String

        @OptionGroup var login: ForwardLogin

        @Option(help: "Only statements of this verb (IRI).")
        var filterVerb: String?

        @Option(help: "Only statements about this activity, or with it in their context (IRI).")
        var filterActivity: String?

        @Option(help: "Only statements whose actor or object this is: an e-mail address, or an agent's JSON.")
        var filterAgent: String?

        @Option(help: "Only statements of this registration (UUID).")
        var filterRegistration: String?

        @Flag(help: "Begin with the first statement of the log, not with those that come from now on.")
        var fromStart = false

        func run() async throws {
            let wanted = NewForward(
                name: name, address: url, login: login.user ?? "", secret: try login.text(), verb: filterVerb ?? "",
                activity: filterActivity ?? "", agent: filterAgent ?? "", registration: filterRegistration ?? "",
                fromStart: fromStart)
            let lms = try await ForwardCommand.lms(data)
            do {
                say(try await lms.makeForward(wanted, by: .system).id.rawValue)
            } catch let error as LearningError where !error.fields.isEmpty {
                throw fail(error.fields.keys.sorted().map(sentence).joined(separator: "\n"))
            } catch let error as LearningError where error.reason == .tooManyForwards {
                throw fail("There are too many forwards; remove one first.")
            }
        }

        /// What is wrong with an option, by the name of its field.
        private func sentence(_ field: String) -> String {
            switch field {
            case "name": "\(name) is no name: it needs a letter, and at most \(DisplayName.longest) characters."
            case "address": "\(url) is no address of a store: say https://host/path, without user, password or query."
            case "login": "The user is too long, or has a colon or characters that cannot be sent."
            case "secret": "The secret is too long, or has characters that cannot be sent."
            case "agent": "\(filterAgent ?? "") is neither an e-mail address nor an agent's JSON."
            case "registration": "\(filterRegistration ?? "") is no UUID."
            case "verb": "\(filterVerb ?? "") is no IRI."
            default: "\(filterActivity ?? "") is no IRI."
            }
        }
    }

    /// `rumbo forward list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show how far each came, and what waits.")

        @OptionGroup var data: DataOptions

        func run() async throws {
            let lms = try await ForwardCommand.lms(data)
            for line in try await lms.forwards(.system) { say(text(line)) }
        }

        /// Columns by tabulators: identifier, state, place and end of the log, what waits, what was delivered, name, address, last error.
        private func text(_ line: ForwardLine) -> String {
            let forward = line.forward
            let fault = forward.fault.map { fault in
                [
                    "error=\(fault.code)", fault.statement.map { "statement=\($0)" } ?? "",
                    forward.next.map { "next=\($0)" } ?? "", fault.words
                ].filter { !$0.isEmpty }.joined(separator: " ")
            }
            let columns = [
                forward.id.rawValue, forward.state.rawValue, "\(forward.position)/\(line.end)",
                "waiting=\(line.waiting)\(line.isMore ? "+" : "")", "delivered=\(forward.delivered)", forward.name,
                forward.address, fault
            ]
            return columns.compactMap { $0 }.joined(separator: "\t")
        }
    }

    /// `rumbo forward pause`
    struct Pause: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Send nothing for now; the place is kept.")
        @OptionGroup var choice: ForwardChoice

        func run() async throws {
            try await choice.with { lms, forward in
                try await lms.pauseForward(forward.id, by: .system)
                say("\(forward.name) paused")
            }
        }
    }

    /// `rumbo forward resume`
    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Go on where it was, after a pause or a stop.")
        @OptionGroup var choice: ForwardChoice

        func run() async throws {
            try await choice.with { lms, forward in
                try await lms.resumeForward(forward.id, by: .system)
                say("\(forward.name) goes on")
            }
        }
    }

    /// `rumbo forward retry`
    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Try again now, without waiting for the next try.")
        @OptionGroup var choice: ForwardChoice

        func run() async throws {
            try await choice.with { lms, forward in
                guard forward.state != .paused else { throw choice.fail("\(forward.name) is paused; say resume.") }
                try await lms.resumeForward(forward.id, by: .system)
                say("\(forward.name) is tried again")
            }
        }
    }

    /// `rumbo forward skip`
    struct Skip: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Pass over the statement that the other store refuses, and go on.")
        @OptionGroup var choice: ForwardChoice

        func run() async throws {
            try await choice.with { lms, forward in
                do {
                    try await lms.skipInForward(forward.id, by: .system)
                } catch let error as LearningError where error.reason == .nothingRefused {
                    throw choice.fail("\(forward.name): the other store refuses no statement at the moment.")
                }
                say("\(forward.name): \(forward.fault?.statement ?? "") passed over")
            }
        }
    }

    /// `rumbo forward credentials`
    struct Credentials: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change the user and secret at the other store; the place is kept. Then say resume.")
        @OptionGroup var choice: ForwardChoice
        @OptionGroup var login: ForwardLogin

        func run() async throws {
            let secret = try login.text()
            try await choice.with { lms, forward in
                do {
                    try await lms.changeForward(forward.id, login: login.user ?? "", secret: secret, by: .system)
                } catch let error as LearningError where !error.fields.isEmpty {
                    throw choice.fail("User or secret are too long, or have characters that cannot be sent.")
                }
                say("\(forward.name): credentials changed")
            }
        }
    }

    /// `rumbo forward remove`
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Forward nothing more, and forget the credentials.")
        @OptionGroup var choice: ForwardChoice

        func run() async throws {
            try await choice.with { lms, forward in
                try await lms.removeForward(forward.id, by: .system)
                say("\(forward.name) removed")
            }
        }
    }
}
