import Actions
import ArgumentParser
import Foundation
import Statements
import Storage

/// `rumbo statements`
struct StatementCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements", abstract: "Take statements out of the log, or into it, as JSON lines.",
        subcommands: [Export.self, Import.self])
}

extension StatementCommands {
    /// `rumbo statements export`
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write statements, one a line, oldest first.",
            discussion: """
                rumbo statements export --data data > log.jsonl
                rumbo statements export --data data --verb http://adlnet.gov/expapi/verbs/passed --files files -o passed.jsonl
                """)

        @OptionGroup var data: DataOptions
        @Option(name: .shortAndLong, help: "File to write; else what is found goes to the terminal's output.")
        var output: String?
        @Option(help: "Folder for the files that belong to the statements, each named by its SHA-2.")
        var files: String?
        @Option(help: "Only statements with this verb (IRI).") var verb: String?
        @Option(help: "Only statements about this activity (IRI).") var activity: String?
        @Option(help: "Only statements of this registration (UUID).") var registration: String?
        @Option(help: "Only statements of this agent (JSON, as in statements).") var agent: String?
        @Option(help: "Only statements stored after this moment.") var since: String?
        @Option(help: "Only statements stored by this moment.") var until: String?
        @Flag(help: "Statements that were taken back too.") var voided = false

        func run() async throws {
            let query = try query()
            let installation = try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080"))
            let file = try handle()
            var buffer: [UInt8] = []
            let (count, found) = try await installation.lms.exportStatements(query) { line in
                buffer += line
                buffer.append(UInt8(ascii: "\n"))
                guard buffer.count > 1 << 16 else { return }
                try file.write(contentsOf: buffer)
                buffer.removeAll(keepingCapacity: true)
            }
            try file.write(contentsOf: buffer)
            try file.synchronizeIfFile()
            if let files {
                let folder = URL(fileURLWithPath: files)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                for (sha2, digest) in found {
                    try installation.store.blobs.data(digest).write(to: folder.appending(path: sha2))
                }
            }
            FileHandle.standardError.write(
                Data("\(count) statements\(files == nil ? "" : ", \(found.count) files")\n".utf8))
        }

        private func handle() throws -> FileHandle {
            guard let output else { return .standardOutput }
            guard FileManager.default.createFile(atPath: output, contents: nil) else {
                throw Refusal("\(output) cannot be written.")
            }
            return try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        }

        private func query() throws -> LogQuery {
            var query = LogQuery()
            query.verb = verb
            query.activity = activity
            query.withVoided = voided
            if let registration {
                guard let id = StatementID(registration) else { throw Refusal("\(registration) is no UUID.") }
                query.registration = id.description
            }
            query.since = try since.map(moment)
            query.until = try until.map(moment)
            if let agent {
                do { query.agent = try ParameterValue.agent(Array(agent.utf8), groups: true).key } catch {
                    throw Refusal("--agent: \(error.path): \(error.reason.rawValue)")
                }
            }
            return query
        }

        private func moment(_ text: String) throws -> Instant {
            guard let moment = ParameterValue.moment(text) else {
                throw Refusal("\(text) is no moment; write it as 2026-03-01T10:00:00Z.")
            }
            return moment
        }
    }
}

extension FileHandle {
    /// Pipes and terminals have nothing to be made durable.
    fileprivate func synchronizeIfFile() throws {
        if fileDescriptor != FileHandle.standardOutput.fileDescriptor { try synchronize() }
    }
}

extension StatementCommands {
    /// `rumbo statements import`
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take statements into the log, one a line; those that are there already are passed over.",
            discussion: """
                The whole file is checked before anything is stored. Identity, moment, authority and version stay; `stored` is new.

                rumbo statements import --data data log.jsonl
                """)

        @OptionGroup var data: DataOptions
        @Argument(help: "File of JSON lines.") var file: String
        @Option(help: "Folder with the files that belong to the statements, each named by its SHA-2.")
        var files: String?

        func run() async throws {
            var lines = 0
            var check = try PortionReader(file)
            while let portion = try check.next() { lines += portion.count }
            let installation = try await Installation(folder: data.folder, site: Site(address: "http://127.0.0.1:8080"))
            var new = 0
            var reader = try PortionReader(file)
            while let portion = try reader.next() {
                do {
                    new += try await installation.lms.importStatements(
                        portion.map(\.statement), files: try attached(to: portion))
                } catch let refusal as LogRefusal {
                    throw Refusal(
                        "\(file):\(refusal.line(in: portion)): \(refusal.sentence) \(new) before were stored.")
                }
            }
            print("\(lines) statements read, \(new) new, \(lines - new) there already")
            try installation.store.close()
        }

        private func attached(to portion: [PortionReader.Line]) throws -> [SentFile] {
            guard let files else { return [] }
            let folder = URL(fileURLWithPath: files)
            let named = Set(portion.flatMap { $0.statement.facts.attachments.map(\.sha2) })
            return try named.sorted().compactMap { sha2 in
                let place = folder.appending(path: sha2)
                guard FileManager.default.fileExists(atPath: place.path) else { return nil }
                let file = SentFile(sha2: sha2, data: try Data(contentsOf: place))
                guard LMS.isWhole(file) else {
                    throw Refusal("\(place.path): does not have the bytes that its name promises.")
                }
                return file
            }
        }
    }
}

extension LogRefusal {
    fileprivate var place: Int {
        switch self {
        case .differs(_, let place), .mayNotVoid(_, let place): place
        }
    }

    fileprivate func line(in portion: [PortionReader.Line]) -> Int { portion[place].number }

    fileprivate var sentence: String {
        let key = if case .differs = self { "xapi.differs" } else { "xapi.mayNotVoid" }
        return LanguageOptions.phrase(key)
    }
}
