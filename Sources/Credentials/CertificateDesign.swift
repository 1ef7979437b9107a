import Crypto
import Foundation

/// How a certificate looks: a folder of `design.json` (page, fonts, styles, places), `certificate.svg` (the drawing,
/// with `{{field}}`s), `words.es.json`, `words.pt.json`, `words.en.json`, and the fonts themselves, so that a
/// certificate looks the same on every machine.
///
/// Fields of the drawing: those of `CertificateFields`, `words.<key>`, `stack:<name>` for the flowing text of a place,
/// and `qr:<x>:<y>:<width>` for the path of the QR code with the verification address. Sections as in `DesignTemplate`.
public struct CertificateDesign: Sendable {
    /// The name that the design gives itself.
    public var name: String { layout.name }
    /// Page size in points.
    public var page: (width: Double, height: Double) { (layout.page.width, layout.page.height) }
    /// SHA-256 over names and bytes of the design's files, in hexadecimal: which look a certificate was printed with.
    public let digest: String

    let layout: DesignLayout
    /// The font files' bytes, in the design's order.
    let fonts: [Data]
    private let metrics: [FontMetrics]
    private let drawing: DesignTemplate
    private let words: [CertificateLanguage: DesignWords]
    private let texts: [String: DesignTemplate]

    /// Largest design file that is read, in bytes.
    private static let largestFile = 4 << 20

    /// Reads a design from its folder.
    /// - Throws: `CertificateError`.
    public static func load(folder: URL) throws -> CertificateDesign {
        func read(_ name: String) throws -> Data {
            let url = folder.appending(path: name)
            guard let data = try? Data(contentsOf: url) else { throw CertificateError.missingFile(name) }
            return data
        }
        let description = try read("design.json")
        var files = ["design.json": description, "certificate.svg": try read("certificate.svg")]
        for language in CertificateLanguage.allCases {
            let name = "words.\(language.rawValue).json"
            files[name] = try read(name)
        }
        for font in try Self.layout(description).fonts {
            guard !font.file.split(separator: "/").contains(".."), !font.file.hasPrefix("/") else {
                throw CertificateError.design(file: "design.json", reason: "\(font.file) leaves the folder")
            }
            files[font.file] = try read(font.file)
        }
        return try CertificateDesign(files: files)
    }

    /// Reads a design from the bytes of its files, by their path inside the folder.
    /// - Throws: `CertificateError`.
    public init(files: [String: Data]) throws {
        func file(_ name: String) throws -> Data {
            guard let data = files[name] else { throw CertificateError.missingFile(name) }
            guard data.count <= Self.largestFile else {
                throw CertificateError.design(file: name, reason: "it is larger than \(Self.largestFile) bytes")
            }
            return data
        }
        let layout = try Self.layout(file("design.json"))
        self.layout = layout
        fonts = try layout.fonts.map { try file($0.file) }
        metrics = try zip(layout.fonts, fonts).map { font, data in
            guard let metrics = FontMetrics(data) else {
                throw CertificateError.design(file: font.file, reason: "it is no font with a Unicode map")
            }
            return metrics
        }
        var words: [CertificateLanguage: DesignWords] = [:]
        for language in CertificateLanguage.allCases {
            let name = "words.\(language.rawValue).json"
            words[language] = try DesignWords(language, json: file(name), file: name)
        }
        self.words = words
        drawing = try Self.template(
            String(decoding: file("certificate.svg"), as: UTF8.self), file: "certificate.svg")
        texts = try Self.templates(of: layout)
        digest = Self.digest(of: files)
        try checkNames()
    }

    /// The certificate as SVG, every value escaped, its text as text in the design's fonts.
    /// - Throws: `CertificateError.fact`, `.letters`, `.doesNotFit`.
    public func svg(facts: CertificateFacts) throws -> String {
        let fields = try fields(facts)
        return try drawing.filled { name in
            if name.hasPrefix("stack:") { return try stack(name, fields).svg() }
            if name.hasPrefix("qr:") { return try Self.qr(name, facts.verification.absoluteString) }
            return PrintedText.escape(try fields(name))
        }
    }

    /// The facts as this design words them.
    func fields(_ facts: CertificateFacts) throws -> CertificateFields {
        guard let words = words[facts.language] else {
            throw CertificateError.missingFile("words.\(facts.language.rawValue).json")
        }
        return try CertificateFields(facts, words: words)
    }

    // MARK: For the stacks

    /// A text of the layout with its fields filled.
    func text(_ source: String, _ fields: CertificateFields) throws -> String {
        guard !source.isEmpty else { return "" }
        let template = try texts[source] ?? Self.template(source, file: "design.json")
        return PrintedText.clean(try template.filled(fields.callAsFunction))
    }

    func style(_ name: String?) throws -> DesignLayout.TextStyle {
        guard let name, let style = layout.styles[name] else {
            throw CertificateError.design(file: "design.json", reason: "there is no style “\(name ?? "")”")
        }
        return style
    }

    /// Measures with the style's font, then with the others for letters that it lacks.
    func fitter(_ style: DesignLayout.TextStyle) -> TextFitter {
        let own = zip(layout.fonts, metrics).filter { $0.0.family == style.family && $0.0.weight == style.weight }
        return TextFitter(fonts: own.map(\.1) + metrics, tracking: style.tracking ?? 0)
    }
}

// MARK: - Reading

extension CertificateDesign {
    private static func layout(_ json: Data) throws -> DesignLayout {
        do {
            return try JSONDecoder().decode(DesignLayout.self, from: json)
        } catch let error as DecodingError {
            throw CertificateError.design(file: "design.json", reason: "\(error)")
        }
    }

    private static func template(_ source: String, file: String) throws -> DesignTemplate {
        do {
            return try DesignTemplate(source)
        } catch {
            throw CertificateError.design(file: file, reason: error.reason)
        }
    }

    /// Every text of the layout, parsed once.
    private static func templates(of layout: DesignLayout) throws -> [String: DesignTemplate] {
        var sources: Set<String> = []
        for block in layout.stacks.values.flatMap(\.blocks) {
            sources.formUnion([block.text, block.link].compactMap(\.self))
            for cell in block.row ?? [] { sources.formUnion([cell.label, cell.value]) }
        }
        var templates: [String: DesignTemplate] = [:]
        for source in sources { templates[source] = try template(source, file: "design.json") }
        return templates
    }

    /// Says at once, not at the first certificate, what a design names and does not have.
    private func checkNames() throws {
        for block in layout.stacks.values.flatMap(\.blocks) {
            for name in block.row == nil ? [block.style] : [block.labels, block.values] { _ = try style(name) }
        }
        for style in layout.styles.values {
            guard layout.fonts.contains(where: { $0.family == style.family && $0.weight == style.weight }) else {
                throw CertificateError.design(
                    file: "design.json", reason: "no font is “\(style.family)” of weight \(style.weight)")
            }
            guard !style.fits.isEmpty, style.fits.allSatisfy({ $0.lines > 0 && $0.to > 0 && $0.to <= $0.from }) else {
                throw CertificateError.design(file: "design.json", reason: "a style's fits must go from large to small")
            }
        }
        for name in drawing.fields + texts.values.flatMap(\.fields) { try checkField(name) }
    }

    private func checkField(_ name: String) throws {
        if name.hasPrefix("words.") {
            for words in words.values { _ = try words(String(name.dropFirst(6))) }
        } else if name.hasPrefix("stack:") {
            guard layout.stacks[String(name.dropFirst(6))] != nil else {
                throw CertificateError.design(file: "design.json", reason: "there is no stack “\(name.dropFirst(6))”")
            }
        } else if name.hasPrefix("qr:") {
            _ = try Self.qr(name, "https://rumbo.example/")
        } else if !CertificateFields.names.contains(name) {
            throw CertificateError.design(file: "certificate.svg", reason: "there is no field “\(name)”")
        }
    }

    private func stack(_ name: String, _ fields: CertificateFields) throws -> StackSetter {
        guard let stack = layout.stacks[String(name.dropFirst(6))] else {
            throw CertificateError.design(file: "design.json", reason: "there is no stack “\(name.dropFirst(6))”")
        }
        return StackSetter(design: self, stack: stack, fields: fields)
    }

    private static func qr(_ name: String, _ address: String) throws -> String {
        let numbers = name.split(separator: ":").dropFirst().compactMap { Double($0) }
        guard numbers.count == 3, numbers[2] > 0 else {
            throw CertificateError.design(file: "certificate.svg", reason: "a QR code is placed as qr:x:y:width")
        }
        return try QRCode(address).path(x: numbers[0], y: numbers[1], width: numbers[2])
    }

    private static func digest(of files: [String: Data]) -> String {
        var hash = SHA256()
        for (name, data) in files.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Data("\(name)\n\(data.count)\n".utf8))
            hash.update(data: data)
        }
        return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
