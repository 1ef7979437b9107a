import Foundation
import Testing

@testable import Credentials

private let toolsAreThere = ["pdffonts", "pdftotext", "pdftoppm", "zbarimg"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
}

/// Reads printed certificates with programs of others: poppler-utils and zbar, where they are installed.
@Suite(.enabled(if: toolsAreThere, "needs poppler-utils and zbar-tools"))
struct PrintedCertificateTests {
    private let folder: URL
    private let press: CertificatePress

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "certificate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        press = try CertificatePress(design: .load(folder: rumboFolder))
    }

    private func run(_ tool: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/\(tool)")
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self)
    }

    /// Prints a certificate, gives its path to the body, and removes it.
    private func printed(_ facts: CertificateFacts, _ body: (String) throws -> Void) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "certificate.pdf")
        try press.print(facts, credential: "e30.e30.e30").write(to: file)
        try body(file.path)
    }

    @Test func namesCanBeCopiedLetterByLetter() throws {
        let holder = "María José Ñáñez Quispe — João Gonçalves"
        let title = "g\u{303}uarani ẽ ĩ ỹ"
        try printed(.sample(holder: holder, title: title)) { file in
            let lines = try run("pdftotext", [file, "-"]).split(separator: "\n").map { Array($0.unicodeScalars) }
            #expect(lines.contains(Array(holder.unicodeScalars)))
            #expect(lines.contains(Array(title.unicodeScalars)))
        }
    }

    @Test func everyFontIsEmbeddedWithItsLetters() throws {
        try printed(.full(holder: "Ñandú Щука")) { file in
            let fonts = try run("pdffonts", [file]).split(separator: "\n").dropFirst(2)
            #expect(fonts.count >= 4)
            for font in fonts {
                #expect(font.contains("yes yes yes"), "\(font)")
                #expect(font.contains("+Inter-") || font.contains("+DejaVuSans"), "\(font)")
            }
        }
    }

    @Test func theCodeLeadsToTheVerificationPage() throws {
        let facts = try CertificateFacts.full()
        try printed(facts) { file in
            let picture = folder.appending(path: "page").path
            _ = try run("pdftoppm", ["-r", "150", "-png", "-singlefile", file, picture])
            let read = try run("zbarimg", ["-q", "--raw", picture + ".png"])
            #expect(read.trimmingCharacters(in: .whitespacesAndNewlines) == facts.verification.absoluteString)
        }
    }
}
