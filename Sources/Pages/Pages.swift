import Foundation
import Mustache

/// Turns view models into HTML, in three languages.
///
/// Templates and assets are embedded in the binary; a folder may stand in for them while they are being written.
public struct Pages: Sendable {
    /// Languages of the product. Course content may have others.
    public enum Language: String, Sendable, CaseIterable, Codable {
        case es, pt, en
    }

    /// Every asset to serve, with its address.
    public let assets: [Asset]
    private let presses: [Language: Press]

    /// - Parameter folder: a folder with `Templates` and `Assets` to read in place of what is embedded.
    /// - Throws: `PagesError` for a template that does not compile, or an unknown phrase, partial or asset; what the
    ///   file system says where the folder cannot be read.
    public init(folder: URL? = nil) throws {
        let files = try folder.map(PageFiles.init(folder:)) ?? PageFiles()
        assets = files.assets
        let sources = files.templates
        let paths = Dictionary(uniqueKeysWithValues: assets.map { ($0.name, $0.path) })
        var presses: [Language: Press] = [:]
        for language in Language.allCases {
            presses[language] = Press(
                library: try Self.library(sources, filler: TokenFiller(language: language, assets: paths)))
        }
        self.presses = presses
    }

    /// The page as HTML.
    ///
    /// - Throws: `PagesError.unknownTemplate`.
    public func render(_ model: some Page, in language: Language) throws -> String {
        try render(model, template: type(of: model).template, in: language)
    }

    /// A part of a page as HTML, as an answer to script.
    ///
    /// - Throws: `PagesError.unknownTemplate`.
    public func render(_ model: some PagePart, template: String, in language: Language) throws -> String {
        guard let html = presses[language]?.render(model, template: template) else {
            throw PagesError.unknownTemplate(template)
        }
        return html
    }

    /// The asset served at a path such as `/assets/rumbo-0a1b2c3d.css`; nil for any other.
    public func asset(at path: String) -> Asset? {
        assets.first { $0.path == path }
    }

    /// A phrase of the catalogue, for answers that are not pages. Nil for an unknown key.
    public static func phrase(_ key: String, in language: Language) -> String? {
        Phrases.all[key]?[language]
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

/// Why pages cannot be made. Each is a mistake in the templates, found when the program starts.
public enum PagesError: Error, Equatable {
    case unknownTemplate(String)
    case unknownPhrase(String, template: String)
    case unknownPartial(String, template: String)
    case unknownAsset(String, template: String)
    case broken(template: String, reason: String)
}
