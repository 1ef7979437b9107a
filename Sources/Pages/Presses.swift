import Mustache
import Synchronization

/// The press of each language, made when it is first asked for: compiling takes a good part of a start.
final class Presses: Sendable {
    private let templates: [String: String]
    /// Address of each asset by name.
    private let assets: [String: String]
    private let made = Mutex<[Pages.Language: Press]>([:])

    init(templates: [String: String], assets: [String: String]) {
        self.templates = templates
        self.assets = assets
    }

    /// - Throws: `PagesError` for a mistake in the templates.
    subscript(language: Pages.Language) -> Press {
        get throws {
            try made.withLock { made in
                if let press = made[language] { return press }
                let filler = TokenFiller(language: language, assets: assets)
                let press = Press(library: try Self.library(templates, filler: filler))
                made[language] = press
                return press
            }
        }
    }

    private static func library(_ sources: [String: String], filler: TokenFiller) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, source) in sources {
            let filled = try filler.fill(source, template: name)
            for partial in partials(in: filled) where sources[partial] == nil {
                throw PagesError.unknownPartial(partial, template: name)
            }
            do {
                try library.register(filled, named: name)
            } catch {
                throw PagesError.broken(template: name, reason: String(describing: error))
            }
        }
        return library
    }

    private static func partials(in source: String) -> [String] {
        source.matches(of: /\{\{[><]\s*([a-z0-9\-]+)\s*\}\}/).map { String($0.output.1) }
    }
}
