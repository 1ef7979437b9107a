import ArgumentParser
import Foundation
import Pages
import People
import Yams

/// Where the records of an installation lie.
struct DataOptions: ParsableArguments {
    @Option(help: "The data folder: records and blobs, all in one place. (RUMBO_DATA)")
    var data: String?

    var folder: URL { URL(fileURLWithPath: data ?? Setting.environment("DATA") ?? "data", isDirectory: true) }
}

/// In which language the terminal is spoken to.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("language"), help: "es, pt or en. (RUMBO_LANGUAGE, else LANG)")
    var chosen: String?

    /// As the environment has it, where no flag can be asked.
    static var spoken: String { LanguageOptions.inEnvironment.rawValue }

    /// A phrase of the catalogue in that language; its key where there is none.
    static func phrase(_ key: String) -> String {
        Pages.phrase(key, in: Pages.Language(rawValue: spoken) ?? .es) ?? key
    }

    private static var inEnvironment: Language {
        let asked = Setting.environment("LANGUAGE") ?? ProcessInfo.processInfo.environment["LANG"] ?? ""
        return Language(tag: asked) ?? .es
    }

    var language: Language {
        chosen.flatMap { Language(tag: $0) } ?? Self.inEnvironment
    }
}

/// A setting that no flag gave: from the environment (`RUMBO_PORT`), else from the file that `RUMBO_CONFIG` names (`port: 9000`).
enum Setting {
    static func environment(_ name: String) -> String? {
        let variables = ProcessInfo.processInfo.environment
        if let value = variables["RUMBO_\(name)"], !value.isEmpty { return value }
        guard name != "CONFIG", let path = variables["RUMBO_CONFIG"], !path.isEmpty else { return nil }
        return file(path)[name.lowercased()]
    }

    /// Settings by name. A file that is missing or is no map of texts ends the command with a sentence.
    private static func file(_ path: String) -> [String: String] {
        let known: Set<String> = [
            "data", "port", "host", "address", "issuer", "courses", "language", "trusted_proxy", "smtp", "mail_from",
            "smtp_user", "smtp_password", "smtp_password_file"
        ]
        guard let text = try? String(contentsOfFile: path, encoding: .utf8), let node = try? Yams.compose(yaml: text),
            let map = node.mapping
        else { quit("\(path) (RUMBO_CONFIG) cannot be read as a list of “name: value”.") }
        var settings: [String: String] = [:]
        for (key, value) in map {
            guard let name = key.string, known.contains(name), let text = value.scalar?.string else {
                quit(
                    "\(path):\(key.mark?.line ?? 1): \(key.string ?? "?") is no setting; there are \(known.sorted().joined(separator: ", "))."
                )
            }
            settings[name] = text
        }
        return settings
    }

    private static func quit(_ sentence: String) -> Never {
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
        exit(1)
    }
}
