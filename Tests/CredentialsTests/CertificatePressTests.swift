import Foundation
import Testing

@testable import Credentials

@Suite struct CertificatePressTests {
    private let press: CertificatePress

    init() throws {
        press = try CertificatePress(design: .load(folder: rumboFolder))
    }

    @Test func equalFactsGiveEqualBytes() throws {
        let facts = try CertificateFacts.full()
        let pdf = try press.print(facts, credential: "e30.e30.e30")
        #expect(pdf.starts(with: Data("%PDF-".utf8)) && pdf.count < 200_000)
        let second = try CertificatePress(design: CertificateDesign(files: rumboFiles()))
        #expect(try second.print(facts, credential: "e30.e30.e30") == pdf)
        #expect(try press.print(facts, credential: "e30.e30.e31") != pdf)
    }

    /// As long as names may be, in letters that the design has or that are written in Latin ones: always a certificate.
    @Test(arguments: [
        String(repeating: "王", count: 200), String(repeating: "Щ", count: 200), String(repeating: "W", count: 200),
        String(repeating: "ﷺ", count: 200), String(repeating: "Ñandú ", count: 33),
        String(repeating: "g\u{303}", count: 200)
    ])
    func longestNamesArePrinted(_ name: String) throws {
        var facts = try CertificateFacts.full()
        facts.holder = name
        #expect(try press.printLegibly(facts, credential: "e30.e30.e30").starts(with: Data("%PDF-".utf8)))
        facts.course.title = String(repeating: "Exportación ", count: 16)
        #expect(try press.printLegibly(facts, credential: "e30.e30.e30").starts(with: Data("%PDF-".utf8)))
    }

    @Test func carriesTheCredential() throws {
        let ring = try KeyRing(active: SigningKey.generate(under: keysAddress))
        let facts = try CertificateFacts.full()
        let token = try ring.sign(OpenBadge(facts, holder: HolderIdentity(showsName: true)))
        let found = try CertificatePress.extractCredential(fromPDF: press.print(facts, credential: token))
        #expect(found == token)
        let subject = try ring.verify(found, at: facts.issued).badge.credentialSubject
        #expect(subject.licenseNumber == facts.serial.description)
    }

    @Test func otherBytesCarryNone() throws {
        #expect(throws: CertificateError.self) { try CertificatePress.extractCredential(fromPDF: Data()) }
        #expect(throws: CertificateError.self) {
            try CertificatePress.extractCredential(fromPDF: Data("%PDF-1.5 nonsense".utf8))
        }
        let plain = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
            trailer<</Root 1 0 R/Size 4>>
            """
        #expect(throws: CertificateError.noCredential) {
            try CertificatePress.extractCredential(fromPDF: Data(plain.utf8))
        }
        let large = Data(repeating: 32, count: 5 << 20)
        #expect(throws: CertificateError.pdf("it is larger than 4194304 bytes")) {
            try CertificatePress.extractCredential(fromPDF: large)
        }
    }

    @Test func damagedFilesAreRefusedOrReadNeverWorse() throws {
        let pdf = try press.print(.full(), credential: "e30.e30.e30")
        var generator = KnownGenerator(21)
        for _ in 0..<100 {
            var bytes = pdf
            for _ in 0..<30 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            do {
                _ = try CertificatePress.extractCredential(fromPDF: bytes)
            } catch is CertificateError {}
        }
    }

    @Test func printsFromManyThreadsAtOnce() async throws {
        let facts = try CertificateFacts.full()
        let expected = try press.print(facts, credential: "e30.e30.e30")
        // A second design with the same families but other bytes must not leak into the first.
        var files = try rumboFiles()
        files["fonts/Inter-Medium.otf"] = files["fonts/Inter-Light.otf"]
        files["design.json"] = files["design.json"].map {
            Data(String(decoding: $0, as: UTF8.self).replacing("from\": 38", with: "from\": 36").utf8)
        }
        let other = try CertificatePress(design: CertificateDesign(files: files))
        let otherExpected = try other.print(facts, credential: "e30.e30.e30")
        #expect(otherExpected != expected)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<60 {
                group.addTask { [press] in
                    let even = index % 2 == 0
                    let pdf = try (even ? press : other).print(facts, credential: "e30.e30.e30")
                    return pdf == (even ? expected : otherExpected)
                }
            }
            for try await same in group { #expect(same) }
        }
    }

    @Test func aPictureCanBeShown() throws {
        let png = try press.picture(.sample(), width: 421)
        #expect(Array(png.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        #expect(Array(png[16..<24]) == [0, 0, 1, 165, 0, 0, 1, 42])
        #expect(throws: CertificateError.self) { try press.picture(.sample(), width: 0) }
        #expect(throws: CertificateError.self) { try press.picture(.sample(), width: 20_000) }
    }
}

@Suite struct QRCodeTests {
    @Test func pagesGetASymbolWithItsQuietZoneAndItsWords() throws {
        let code = try QRCode("https://rumbo.example/v/7K3MQ0X9RTB4WZ2K")
        let svg = code.svg(label: "Código \"QR\" & <más>")
        _ = try XMLDocumentCheck(svg)
        #expect(svg.contains("viewBox=\"0 0 \(code.side + 8) \(code.side + 8)\""))
        #expect(svg.contains("aria-label=\"Código &quot;QR&quot; &amp; &lt;más&gt;\""))
        // The finder pattern begins where the quiet zone ends.
        #expect(svg.contains("d=\"M4 4H11V5H4Z"))
        #expect(!svg.contains("style=") && svg.utf8.count < 16_000)
    }

    @Test func hasTheThreeFinders() throws {
        let code = try QRCode("https://rumbo.example/v/7K3MQ0X9RTB4WZ2K")
        #expect(code.side == 29)
        let path = code.path(x: 0, y: 0, width: 29)
        // Upper rows of the finders: seven dark modules at both ends, and at the foot of the left side.
        #expect(path.hasPrefix("M0.0 0.0H7.0V1.0H0.0Z"))
        #expect(path.contains("M22.0 0.0H29.0V1.0H22.0Z") && path.contains("M0.0 28.0H7.0V29.0H0.0Z"))
    }

    @Test func endlessTextsAreRefused() {
        #expect(throws: CertificateError.self) { try QRCode(String(repeating: "x", count: 5_000)) }
        #expect(throws: CertificateError.self) { try QRCode("") }
    }
}
