import Foundation

/// A file of `media/`.
struct Medium {
    enum Kind { case picture, audio, video, captions, file }

    /// `media/name`.
    var path: String
    var kind: Kind
    /// Of a picture, when its bytes say so.
    var size: PixelSize?

    /// Whether bytes begin as files of an extension do.
    private typealias Check = @Sendable ([UInt8]) -> Bool

    private static func begins(_ signatures: [UInt8]...) -> Check {
        { head in signatures.contains { head.starts(with: $0) } }
    }

    private static func has(_ word: String, at offset: Int) -> Check {
        { head in head.count >= offset + word.utf8.count && head.dropFirst(offset).starts(with: Array(word.utf8)) }
    }

    private static let isZip = begins([0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06])
    private static let isText: Check = { head in !head.contains(0) }
    private static let isMP3: Check = { head in
        head.starts(with: Array("ID3".utf8)) || (head.count > 1 && head[0] == 0xFF && head[1] & 0xE0 == 0xE0)
    }
    private static let isBoxed = has("ftyp", at: 4)

    private static let known: [String: (kind: Kind, check: Check)] = [
        "svg": (.picture, isText),
        "png": (.picture, begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        "jpg": (.picture, begins([0xFF, 0xD8, 0xFF])), "jpeg": (.picture, begins([0xFF, 0xD8, 0xFF])),
        "webp": (.picture, { head in has("RIFF", at: 0)(head) && has("WEBP", at: 8)(head) }),
        "gif": (.picture, begins(Array("GIF87a".utf8), Array("GIF89a".utf8))),
        "avif": (.picture, isBoxed),
        "mp3": (.audio, isMP3),
        "ogg": (.audio, has("OggS", at: 0)), "m4a": (.audio, isBoxed), "mp4": (.video, isBoxed),
        "webm": (.video, begins([0x1A, 0x45, 0xDF, 0xA3])),
        "vtt": (.captions, { head in has("WEBVTT", at: 0)(head) || has("WEBVTT", at: 3)(head) }),
        "pdf": (.file, has("%PDF-", at: 0)), "csv": (.file, isText), "txt": (.file, isText),
        "xlsx": (.file, isZip), "docx": (.file, isZip), "pptx": (.file, isZip), "odt": (.file, isZip),
        "ods": (.file, isZip), "odp": (.file, isZip), "zip": (.file, isZip)
    ]

    /// Extensions that may lie in `media/`.
    static var extensions: [String] { known.keys.sorted() }

    static func kind(ofExtension name: String) -> Kind? { known[name]?.kind }

    /// Whether a file that begins with `head` is what its extension says.
    static func fits(_ head: [UInt8], extension name: String) -> Bool { known[name]?.check(head) ?? false }

    /// Whether a name is made of `a–z`, `0–9`, `.`, `_`, `-` alone.
    static func isWellNamed(_ name: Substring) -> Bool {
        !name.isEmpty && !name.hasPrefix(".")
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "._-".utf8.contains(byte)
            }
    }
}
