import Foundation

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
    private let presses: Presses

    /// - Parameter folder: a folder with `Templates` and `Assets` to read in place of what is embedded.
    /// Templates are compiled in Spanish at once, in the others when they are first asked for.
    /// - Throws: `PagesError` for a template that does not compile, or an unknown phrase, partial or asset; what the
    ///   file system says where the folder cannot be read.
    public init(folder: URL? = nil) throws {
        let files = try folder.map(PageFiles.init(folder:)) ?? PageFiles()
        assets = files.assets
        let paths = Dictionary(uniqueKeysWithValues: assets.map { ($0.name, $0.path) })
        presses = Presses(templates: files.templates, assets: paths)
        _ = try presses[.es]
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
        guard let html = try presses[language].render(model, template: template) else {
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
}

/// Why pages cannot be made. Each is a mistake in the templates, found when the program starts.
public enum PagesError: Error, Equatable {
    case unknownTemplate(String)
    case unknownPhrase(String, template: String)
    case unknownPartial(String, template: String)
    case unknownAsset(String, template: String)
    case broken(template: String, reason: String)
}
