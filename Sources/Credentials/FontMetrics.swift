import Foundation

/// The advance widths of a font file, read from its `cmap`, `hmtx`, `hhea` and `head` tables (ISO/IEC 14496-22), so
/// that text can be fitted before it is drawn. Kerning is not counted.
struct FontMetrics: Sendable {
    /// Advance in units of the em, by code point. A code point that is absent has no glyph.
    private let advances: [UInt32: Float]

    /// Nil where the bytes are no OpenType or TrueType font with a Unicode map.
    init?(_ font: Data) {
        let reader = SFNT(bytes: [UInt8](font))
        guard let unitsPerEm = reader.table("head").flatMap({ reader.u16($0 + 18) }), unitsPerEm > 0,
            let metricCount = reader.table("hhea").flatMap({ reader.u16($0 + 34) }), metricCount > 0,
            let metrics = reader.table("hmtx"), let map = reader.unicodeMap()
        else { return nil }
        var advances: [UInt32: Float] = [:]
        advances.reserveCapacity(map.count)
        for (scalar, glyph) in map {
            // Glyphs beyond the last full record share its advance.
            guard let width = reader.u16(metrics + 4 * min(glyph, metricCount - 1)) else { return nil }
            advances[scalar] = Float(width) / Float(unitsPerEm)
        }
        self.advances = advances
    }

    /// The advance in ems, or nil where the font has no glyph.
    func advance(_ scalar: Unicode.Scalar) -> Double? {
        advances[scalar.value].map(Double.init)
    }
}

/// Big-endian reads within a font file; nil outside it.
private struct SFNT {
    let bytes: [UInt8]

    func u16(_ at: Int) -> Int? {
        guard at >= 0, at + 1 < bytes.count else { return nil }
        return Int(bytes[at]) << 8 | Int(bytes[at + 1])
    }

    func u32(_ at: Int) -> Int? {
        guard let high = u16(at), let low = u16(at + 2) else { return nil }
        return high << 16 | low
    }

    /// Where a table begins.
    func table(_ tag: String) -> Int? {
        guard let count = u16(4) else { return nil }
        let wanted = Array(tag.utf8)
        for record in stride(from: 12, to: 12 + 16 * count, by: 16) {
            guard record + 16 <= bytes.count else { return nil }
            if Array(bytes[record..<record + 4]) == wanted { return u32(record + 8) }
        }
        return nil
    }

    /// Code point to glyph, from the best of the Unicode subtables.
    func unicodeMap() -> [UInt32: Int]? {
        guard let cmap = table("cmap"), let count = u16(cmap + 2) else { return nil }
        var best: (format: Int, at: Int)?
        for record in stride(from: cmap + 4, to: cmap + 4 + 8 * count, by: 8) {
            guard let platform = u16(record), let encoding = u16(record + 2), let offset = u32(record + 4),
                let format = u16(cmap + offset), format == 4 || format == 12
            else { continue }
            let isUnicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10))
            if isUnicode, format > best?.format ?? 0 { best = (format, cmap + offset) }
        }
        return switch best?.format {
        case 4: segments(best?.at ?? 0)
        case 12: groups(best?.at ?? 0)
        default: nil
        }
    }

    private func groups(_ start: Int) -> [UInt32: Int]? {
        guard let count = u32(start + 12), count <= bytes.count / 12 else { return nil }
        var map: [UInt32: Int] = [:]
        for group in stride(from: start + 16, to: start + 16 + 12 * count, by: 12) {
            guard let first = u32(group), let last = u32(group + 4), let glyph = u32(group + 8), first <= last,
                last <= 0x10FFFF
            else { return nil }
            for code in first...last { map[UInt32(code)] = glyph + code - first }
        }
        return map
    }

    private func segments(_ start: Int) -> [UInt32: Int]? {
        guard let doubled = u16(start + 6), doubled > 0 else { return nil }
        var map: [UInt32: Int] = [:]
        for at in stride(from: 0, to: doubled, by: 2) {
            let rangeAt = start + 16 + 3 * doubled + at
            guard let last = u16(start + 14 + at), let first = u16(start + 16 + doubled + at),
                let delta = u16(start + 16 + 2 * doubled + at), let range = u16(rangeAt), first <= last
            else { return nil }
            for code in first...last where code != 0xFFFF {
                var glyph = code
                if range != 0 {
                    guard let listed = u16(rangeAt + range + 2 * (code - first)) else { return nil }
                    if listed == 0 { continue }
                    glyph = listed
                }
                glyph = (glyph + delta) & 0xFFFF
                if glyph != 0 { map[UInt32(code)] = glyph }
            }
        }
        return map
    }
}
