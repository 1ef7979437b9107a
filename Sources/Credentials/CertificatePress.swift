import CRender
import Foundation

/// Prints certificates of one design: SVG in, PDF out, with the design's fonts alone. Make one and keep it; it may be
/// used from any thread at once, and blocks the thread for a few milliseconds a certificate.
public final class CertificatePress: Sendable {
    public let design: CertificateDesign
    /// The set of fonts on the C side, which locks it itself.
    private let fonts: Int32

    /// The name of the embedded file, and its type (VC-JOSE-COSE §6.1).
    public static let credentialFile = "credential.jwt"
    public static let credentialType = "application/vc+jwt"

    /// - Throws: `CertificateError.design` where a font cannot be used.
    public init(design: CertificateDesign) throws {
        self.design = design
        let set = crender_fonts_open()
        guard set > 0 else { throw CertificateError.drawing("no memory for fonts") }
        fonts = set
        for (font, bytes) in zip(design.layout.fonts, design.fonts) {
            let status = Array(bytes).withUnsafeBufferPointer { crender_fonts_add(set, $0.baseAddress, $0.count) }
            guard status == 0 else {
                crender_fonts_close(set)
                throw CertificateError.design(file: font.file, reason: "fontconfig cannot read it")
            }
        }
    }

    deinit {
        crender_fonts_close(fonts)
    }

    /// The certificate as PDF with the signed credential embedded. Equal facts and credential give equal bytes, as
    /// long as design and drawing libraries stay the same; store what comes out once.
    /// - Throws: `CertificateError`.
    public func print(_ facts: CertificateFacts, credential: String) throws -> Data {
        let fields = try design.fields(facts)
        let page = try draw(facts, fields)
        return try Self.attach(credential, to: page, facts)
    }

    /// The certificate as a PNG picture, to be shown before it is earned.
    /// - Parameter width: pixels, 1...10000.
    public func picture(_ facts: CertificateFacts, width: Int) throws -> Data {
        let svg = Array(try design.svg(facts: facts).utf8)
        let height = (Double(width) * design.page.height / design.page.width).rounded()
        guard (1...10_000).contains(width), height >= 1, height <= 10_000 else {
            throw CertificateError.drawing("a picture of \(width) pixels")
        }
        let made = CBytes.make { out, message in
            svg.withUnsafeBufferPointer {
                crender_png(fonts, $0.baseAddress, $0.count, Int32(width), Int32(height), out, message)
            }
        }
        guard let png = made.data else { throw CertificateError.drawing(made.message) }
        return png
    }

    private func draw(_ facts: CertificateFacts, _ fields: CertificateFields) throws -> Data {
        let svg = Array(try design.svg(facts: facts).utf8)
        let title = "\(try fields("kind")): \(try fields("title"))"
        let strings = [
            title, try fields("issuer"), try fields("holder"), facts.serial.description, "Rumbo",
            facts.issued.description
        ]
        let made = CBytes.make { out, message in
            withCStrings(strings) { words in
                var document = crender_document(
                    width: design.page.width, height: design.page.height, title: words[0], author: words[1],
                    subject: words[2], keywords: words[3], creator: words[4], created: words[5])
                return svg.withUnsafeBufferPointer {
                    crender_pdf(fonts, $0.baseAddress, $0.count, &document, out, message)
                }
            }
        }
        guard let pdf = made.data else { throw CertificateError.drawing(made.message) }
        return pdf
    }
}

// MARK: - The credential inside

extension CertificatePress {
    /// Largest PDF that a credential is looked for in: 4 MiB, some forty times a certificate.
    private static let largestPDF = 4 << 20
    /// Largest credential that is handed back: 1 MiB.
    private static let largestCredential = 1 << 20

    /// The credential that a PDF carries, as it was embedded; not verified.
    /// - Throws: `CertificateError.noCredential`, or `.pdf` where the bytes are no PDF or over 4 MiB.
    public static func extractCredential(fromPDF pdf: Data) throws -> String {
        guard pdf.count <= largestPDF else { throw CertificateError.pdf("it is larger than \(largestPDF) bytes") }
        let bytes = Array(pdf)
        let made = CBytes.make { out, message in
            bytes.withUnsafeBufferPointer {
                crender_extract($0.baseAddress, $0.count, credentialFile, largestCredential, out, message)
            }
        }
        if made.status == Int32(CRENDER_NOT_FOUND) { throw CertificateError.noCredential }
        guard let data = made.data, let credential = String(validating: data, as: UTF8.self) else {
            throw CertificateError.pdf(made.message.isEmpty ? "its credential is damaged" : made.message)
        }
        return credential
    }

    private static func attach(_ credential: String, to pdf: Data, _ facts: CertificateFacts) throws -> Data {
        let page = Array(pdf)
        let file = Array(credential.utf8)
        let strings = [
            credentialFile, credentialType, "Open Badges 3.0 (VC-JWT)", facts.issued.pdfDate, facts.language.rawValue
        ]
        let made = CBytes.make { out, message in
            withCStrings(strings) { words in
                var about = crender_attachment(
                    name: words[0], media_type: words[1], description: words[2], created: words[3],
                    language: words[4])
                return page.withUnsafeBufferPointer { page in
                    file.withUnsafeBufferPointer { file in
                        crender_attach(
                            page.baseAddress, page.count, file.baseAddress, file.count, &about, out, message)
                    }
                }
            }
        }
        guard let finished = made.data else { throw CertificateError.pdf(made.message) }
        return finished
    }
}

/// The texts as C strings for the length of a call.
private func withCStrings<Result>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
    var buffers = texts.map { Array($0.utf8CString) }
    // One allocation holds them all, so that every pointer stays good together.
    let starts = buffers.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let joined = Array(buffers.joined())
    buffers.removeAll()
    return joined.withUnsafeBufferPointer { whole in
        body(texts.indices.map { index in whole.baseAddress.map { $0 + starts[index] } })
    }
}
