import Testing

@testable import CourseFolder

@Suite struct MediumTests {
    @Test func sizesAreReadFromTheBytes() {
        let png: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 64, 0, 0, 0, 180
        ]
        let jpeg: [UInt8] = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8, 0, 180, 1, 64, 3, 1, 2, 3
        ]
        let head = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
        let extended = head + Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x3F, 1, 0, 179, 0, 0]
        let lossless = head + Array("VP8L".utf8) + [10, 0, 0, 0, 0x2F, 0x3F, 0xC1, 0x2C, 0, 0, 0, 0, 0, 0]
        #expect(PixelSize(png, extension: "png").map { [$0.width, $0.height] } == [320, 180])
        #expect(PixelSize(jpeg, extension: "jpg").map { [$0.width, $0.height] } == [320, 180])
        #expect(PixelSize(extended, extension: "webp").map { [$0.width, $0.height] } == [320, 180])
        #expect(PixelSize(lossless, extension: "webp").map { [$0.width, $0.height] } == [320, 180])
        #expect(
            PixelSize(viewBox: "0 0 320 180", width: nil, height: nil).map { [$0.width, $0.height] } == [320, 180])
        #expect(PixelSize(viewBox: nil, width: "320px", height: "180").map { [$0.width, $0.height] } == [320, 180])
    }

    @Test func brokenPicturesHaveNoSize() {
        for name in ["png", "jpg", "webp", "gif"] {
            for count in 0..<40 { #expect(PixelSize([UInt8](repeating: 0xFF, count: count), extension: name) == nil) }
        }
        #expect(PixelSize(viewBox: "0 0 -1 nan", width: "1e99", height: "inf") == nil)
    }

    @Test func contentMustFitTheExtension() {
        #expect(Medium.fits(Array("%PDF-1.7".utf8), extension: "pdf"))
        #expect(!Medium.fits(Array("<html>".utf8), extension: "pdf"))
        #expect(!Medium.fits([0, 1, 2], extension: "csv"))
        #expect(!Medium.fits(Array("MZ".utf8), extension: "exe"))
        #expect(Medium.extensions.count == 23)
    }
}
