import ArgumentParser
import Foundation
import People

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

    var language: Language {
        let asked = chosen ?? Setting.environment("LANGUAGE") ?? ProcessInfo.processInfo.environment["LANG"] ?? ""
        return Language(tag: asked) ?? .es
    }
}

/// A value from the environment: `RUMBO_<NAME>`. A flag given on the command line goes before it.
enum Setting {
    static func environment(_ name: String) -> String? {
        ProcessInfo.processInfo.environment["RUMBO_\(name)"].flatMap { $0.isEmpty ? nil : $0 }
    }
}
