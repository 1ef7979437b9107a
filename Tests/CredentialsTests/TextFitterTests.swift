import Foundation
import Testing

@testable import Credentials

@Suite struct TextFitterTests {
    private let fitter: TextFitter
    private let fits = [
        DesignLayout.Fit(lines: 1, from: 40, to: 25), DesignLayout.Fit(lines: 2, from: 30, to: 20),
        DesignLayout.Fit(lines: 3, from: 20, to: 6)
    ]

    init() throws {
        let files = try rumboFiles()
        let fonts = try ["fonts/Inter-Regular.otf", "fonts/DejaVuSans.ttf"].map { name in
            let data = try #require(files[name])
            return try #require(FontMetrics(data))
        }
        fitter = TextFitter(fonts: fonts, tracking: 0)
    }

    private func fit(_ text: String) throws -> FittedText {
        try fitter.fit(text, width: 500, fits: fits)
    }

    @Test func shortTextsStayLarge() throws {
        #expect(try fit("Ana") == FittedText(size: 40, lines: ["Ana"], width: fit("Ana").width))
    }

    @Test func longerTextsShrinkThenWrap() throws {
        let shrunk = try fit("María Fernanda González Quispe")
        #expect(shrunk.lines.count == 1 && shrunk.size < 40)
        let wrapped = try fit("María Fernanda de los Ángeles González y Quispe Mamani")
        #expect(wrapped.lines.count == 2)
        #expect(wrapped.lines.joined(separator: " ") == "María Fernanda de los Ángeles González y Quispe Mamani")
    }

    @Test func linesAreEven() throws {
        let lines = try fit("uno dos tres cuatro cinco seis siete ocho nueve diez once doce").lines
        #expect(lines.count == 2)
        #expect(abs(lines[0].count - lines[1].count) < 8)
    }

    @Test func nothingOverflows() throws {
        var generator = KnownGenerator(5)
        for _ in 0..<300 {
            let length = Int.random(in: 1...200, using: &generator)
            let letters = (0..<length).map { _ in Array("aeiouñãçWM .-–")[Int.random(in: 0..<14, using: &generator)] }
            let text = PrintedText.clean(String(letters))
            guard !text.isEmpty else { continue }
            let fitted = try fit(text)
            #expect(fitted.width <= 500 && fitted.lines.count <= 3)
            let spaceless = { (text: String) in text.filter { $0 != " " } }
            #expect(spaceless(fitted.lines.joined()) == spaceless(text), "no letter is lost")
        }
    }

    @Test func aWordIsBrokenOnlyAtTheLast() throws {
        let fitted = try fit(String(repeating: "W", count: 200))
        #expect(fitted.lines.count == 3 && fitted.width <= 500)
    }

    @Test func marksTakeNoRoom() throws {
        #expect(try fit("g\u{303}").width == fit("g").width)
    }

    @Test func lettersOutsideInterComeFromTheOtherFont() throws {
        #expect(throws: Never.self) { try fit("Ψωμί Щука") }
    }

    @Test func lettersOfNoFontAreNamed() {
        #expect(throws: CertificateError.letters("漢字")) { try fit("Ana 漢字 漢") }
    }

    @Test func endlessTextsAreRefused() {
        let text = String(repeating: "palabra ", count: 400)
        #expect(throws: CertificateError.doesNotFit(text)) { try fit(text) }
    }
}

@Suite struct FontMetricsTests {
    @Test func readsWidths() throws {
        let files = try rumboFiles()
        let data = try #require(files["fonts/Inter-Regular.otf"])
        let inter = try #require(FontMetrics(data))
        let a = try #require(inter.advance("a"))
        #expect(a > 0.4 && a < 0.7)
        #expect(inter.advance("漢") == nil)
    }

    @Test func everyLetterOfTheRegionIsInEachCut() throws {
        let letters = "áéíóúüñçãõâêôàÁÉÍÓÚÜÑÇÃÕÂÊÔÀẽĩỹũẼĨỸŨ\u{303}\u{301}\u{308}«»“”–—’ºª°¿¡…·"
        for (name, data) in try rumboFiles() where name.hasPrefix("fonts/") {
            let metrics = try #require(FontMetrics(data))
            for letter in letters.precomposedStringWithCanonicalMapping.unicodeScalars {
                #expect(metrics.advance(letter) != nil, "\(name) lacks \(letter)")
            }
            #expect(data.count <= 150_000)
        }
    }

    @Test func survivesDamagedFiles() throws {
        let font = try #require(try rumboFiles()["fonts/Inter-Regular.otf"])
        #expect(FontMetrics(Data()) == nil)
        #expect(FontMetrics(Data(repeating: 0xFF, count: 4_096)) == nil)
        var generator = KnownGenerator(9)
        for length in [4, 11, 12, 100, 1_000, 20_000] { _ = FontMetrics(font.prefix(length)) }
        for _ in 0..<200 {
            var bytes = [UInt8](font.prefix(60_000))
            for _ in 0..<20 {
                bytes[Int.random(in: 0..<2_000, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            _ = FontMetrics(Data(bytes))
        }
    }
}
