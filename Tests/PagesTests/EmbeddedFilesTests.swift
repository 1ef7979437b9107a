import CAssets
import Foundation
import Testing

@testable import Pages

/// What the binary holds is what lies in the folders.
@Suite struct EmbeddedFilesTests {
    private static let sources = Fixture.folder.appending(path: "../../../Sources/Pages").standardized

    private func files(in folder: String) throws -> [String: Data] {
        let urls = try FileManager.default.contentsOfDirectory(
            at: Self.sources.appending(path: folder), includingPropertiesForKeys: nil)
        return try Dictionary(uniqueKeysWithValues: urls.map { ($0.lastPathComponent, try Data(contentsOf: $0)) })
    }

    @Test func tableEqualsFolders() throws {
        let folders = try files(in: "Templates").merging(files(in: "Assets")) { first, _ in first }
        var table: [String: Data] = [:]
        for index in 0..<rumbo_asset_count() {
            table[String(cString: rumbo_asset_name(index))] = Data(
                bytes: rumbo_asset_bytes(index), count: rumbo_asset_length(index))
        }
        #expect(Set(table.keys) == Set(folders.keys))
        for (name, bytes) in folders { #expect(table[name] == bytes, "\(name)") }
    }

    @Test func folderStandsInForTheBinary() throws {
        let embedded = try Pages()
        let read = try Pages(folder: Self.sources)
        #expect(embedded.assets.map(\.path) == read.assets.map(\.path))
        let page = VerificationEntryPage(path: "/v")
        #expect(try embedded.render(page, in: .pt) == read.render(page, in: .pt))
    }

    @Test func assetIsFoundByItsAddressOnly() throws {
        let pages = try Pages()
        let style = try #require(pages.assets.first { $0.name == "rumbo.css" })
        #expect(style.type == "text/css; charset=utf-8")
        #expect(pages.asset(at: style.path)?.bytes == style.bytes)
        #expect(pages.asset(at: "/assets/rumbo.css") == nil)
    }

    /// A lesson must stay light: style and script of any one page.
    @Test func assetsStayLight() throws {
        let sizes = Dictionary(uniqueKeysWithValues: try Pages().assets.map { ($0.name, $0.bytes.count) })
        let style = ["rumbo.css", "work.css", "office.css"].compactMap { sizes[$0] }
        #expect(style.count == 3 && style[0] <= 26_000 && style.reduce(0, +) <= 34_000)
        #expect(sizes["rumbo.js", default: .max] + sizes["quiz.js", default: .max] <= 20_000)
    }
}
