import Foundation

/// Width and height of a picture in pixels, or an SVG's units, read from its first bytes.
struct PixelSize: Equatable {
    var width: Int
    var height: Int

    private init?(_ width: Int, _ height: Int) {
        guard (1...20_000).contains(width), (1...20_000).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Of a PNG, JPEG, WebP or GIF.
    init?(_ bytes: [UInt8], extension name: String) {
        switch name {
        case "png":
            guard bytes.count >= 24 else { return nil }
            self.init(Self.big(bytes, 16, 4), Self.big(bytes, 20, 4))
        case "gif":
            guard bytes.count >= 10 else { return nil }
            self.init(Self.little(bytes, 6, 2), Self.little(bytes, 8, 2))
        case "jpg", "jpeg": self.init(jpeg: bytes)
        case "webp": self.init(webp: bytes)
        default: return nil
        }
    }

    /// Of an SVG's root: `viewBox`, or else `width` and `height`.
    init?(viewBox: String?, width: String?, height: String?) {
        let numbers = (viewBox ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
        if numbers.count == 4, let size = PixelSize(rounding: numbers[2], numbers[3]) {
            self = size
            return
        }
        guard let width = Self.units(width), let height = Self.units(height) else { return nil }
        self.init(rounding: width, height)
    }

    private init?(rounding width: Double, _ height: Double) {
        guard (0.5...20_000).contains(width), (0.5...20_000).contains(height) else { return nil }
        self.init(Int(width.rounded()), Int(height.rounded()))
    }

    private static func units(_ text: String?) -> Double? {
        guard var text else { return nil }
        if text.hasSuffix("px") { text.removeLast(2) }
        return Double(text)
    }

    private static func big(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        bytes[at..<(at + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        bytes[at..<(at + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Goes from segment to segment up to the frame header.
    private init?(jpeg bytes: [UInt8]) {
        var at = 2
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                self.init(Self.big(bytes, at + 7, 2), Self.big(bytes, at + 5, 2))
                return
            }
            at += marker == 0xFF ? 1 : 2 + Self.big(bytes, at + 2, 2)
        }
        return nil
    }

    private init?(webp bytes: [UInt8]) {
        guard bytes.count >= 30 else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X": self.init(Self.little(bytes, 24, 3) + 1, Self.little(bytes, 27, 3) + 1)
        case "VP8 ": self.init(Self.little(bytes, 26, 2) & 0x3FFF, Self.little(bytes, 28, 2) & 0x3FFF)
        case "VP8L":
            let bits = Self.little(bytes, 21, 4)
            self.init((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
        default: return nil
        }
    }
}
