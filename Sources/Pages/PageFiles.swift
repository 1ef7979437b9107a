import CAssets
import Foundation

/// A file that pages refer to: style, script, picture.
public struct Asset: Sendable {
    /// "rumbo.css".
    public let name: String
    /// Address, which changes with the content: "/assets/rumbo-0a1b2c3d.css". It may be kept by browsers for ever.
    public let path: String
    /// Media type for the `Content-Type` header.
    public let type: String
    public let bytes: Data

    init(name: String, bytes: Data) {
        self.name = name
        self.bytes = bytes
        let stem = name.prefix { $0 != "." }
        let ending = name.dropFirst(stem.count)
        path = "/assets/\(stem)-\(Self.hash(bytes))\(ending)"
        type = Self.types[String(ending.dropFirst())] ?? "application/octet-stream"
    }

    /// 32-bit FNV-1a as hex digits: tells versions apart, secures nothing.
    private static func hash(_ bytes: Data) -> String {
        let value = bytes.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    private static let types = [
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
        "png": "image/png",
        "webmanifest": "application/manifest+json"
    ]
}

/// The templates and assets, embedded or read from a folder.
struct PageFiles {
    /// Source by stem.
    var templates: [String: String] = [:]
    /// In the order of their names.
    var assets: [Asset] = []

    /// What the binary holds.
    init() {
        for index in 0..<rumbo_asset_count() {
            let name = String(cString: rumbo_asset_name(index))
            let bytes = Data(bytes: rumbo_asset_bytes(index), count: rumbo_asset_length(index))
            add(name, bytes)
        }
    }

    /// - Throws: what the file system says.
    init(folder: URL) throws {
        for part in ["Templates", "Assets"] {
            let files = try FileManager.default.contentsOfDirectory(
                at: folder.appending(path: part), includingPropertiesForKeys: nil)
            for file in files.sorted(by: { $0.lastPathComponent < $1.lastPathComponent }) {
                add(file.lastPathComponent, try Data(contentsOf: file))
            }
        }
    }

    private mutating func add(_ name: String, _ bytes: Data) {
        if name.hasSuffix(".css") {
            assets.append(Asset(name: name, bytes: Self.compactedStyle(bytes)))
        } else if name.hasSuffix(".js") {
            assets.append(Asset(name: name, bytes: Self.compactedScript(bytes)))
        } else if name.hasSuffix(".mustache") {
            templates[String(name.dropLast(".mustache".count))] = String(decoding: bytes, as: UTF8.self)
        } else {
            assets.append(Asset(name: name, bytes: bytes))
        }
    }

    /// A style sheet without comments and needless spaces.
    private static func compactedStyle(_ bytes: Data) -> Data {
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing(/(?s)\/\*.*?\*\//, with: "")
            .replacing(/\s+/, with: " ")
            .replacing(/\s?([{};,])\s?/) { $0.output.1 }
            .replacing(": ", with: ":")
            .replacing(";}", with: "}")
        return Data(text.utf8)
    }

    /// A script without indentation and lines of comment. Our scripts hold no text of several lines.
    private static func compactedScript(_ bytes: Data) -> Data {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .map { $0.drop { $0 == " " } }
            .filter { !$0.hasPrefix("//") && !$0.hasPrefix("/**") }
        return Data(lines.joined(separator: "\n").utf8)
    }
}
