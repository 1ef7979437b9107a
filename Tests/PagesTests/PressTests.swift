import Foundation
import Mustache
import Testing

@testable import Pages

/// What is kept of pages must never bring one person's own to another.
@Suite struct PressTests {
    private static let made = Result { try Pages() }

    private static func lesson(_ name: String, csrf: String, read: Bool = false) throws -> LessonPage {
        let file = Fixture.folder.appending(path: "lesson.json")
        var page = try JSONDecoder().decode(LessonPage.self, from: Data(contentsOf: file))
        page.frame.csrf = csrf
        page.frame.person = PageFrame.Person(name: name, initials: String(name.prefix(1)))
        page.done = read
        return page
    }

    /// Without keeping: through the template as any other page.
    private static func plain(_ page: LessonPage) throws -> String? {
        struct Once: Page {
            static let template = "lesson"
            var page: LessonPage
            var derived: [String: any Sendable] {
                Dictionary(
                    uniqueKeysWithValues: Mirror(reflecting: page).children.compactMap { child in
                        guard let label = child.label, let value = Self.present(child.value) else { return nil }
                        return (label, value)
                    })
            }
            static func present(_ value: Any) -> (any Sendable)? {
                let mirror = Mirror(reflecting: value)
                let inner = mirror.displayStyle == .optional ? mirror.children.first?.value : value
                switch inner {
                case let text as String: return text
                case let number as Int: return number
                case let flag as Bool: return flag
                case let part as any PagePart: return Optional(part as any Sendable)
                case let parts as [PageLink]: return parts
                default: return nil
                }
            }
        }
        return try made.get().render(Once(page: page), template: "lesson", in: .es)
    }

    @Test func `each reader gets their own, whoever came before`() throws {
        let pages = try Pages()
        let names = ["Ana", "<b>Bea</b> & \"Co\"", "João's", "Ñandú", "Ana"]
        for (number, name) in names.enumerated() {
            for read in [false, true] {
                let page = try Self.lesson(name, csrf: "token-\(number)", read: read)
                let html = try pages.render(page, in: .es)
                #expect(html == (try Self.plain(page)), "\(name)")
                #expect(html.contains("token-\(number)"))
                for other in names.indices where other != number { #expect(!html.contains("token-\(other)")) }
                #expect(!html.contains("own-"))
            }
        }
    }

    @Test func `a route is drawn once for all who stand at the same place`() throws {
        let press = Press(library: try Self.library("[{{#units}}{{title}}{{/units}}]"))
        let route = RouteDrawing(units: [.init(number: 1, title: "A & B")])
        #expect(press.html(route) == "[A &amp; B]")
        #expect(press.html(route) == "[A &amp; B]")
        #expect(press.html(RouteDrawing(units: [.init(number: 1, title: "C")])) == "[C]")
        #expect(press.html(route.line) == "")
    }

    private static func library(_ source: String) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        try library.register(source, named: RouteDrawing.template)
        return library
    }

    @Test func `keeps going when there is more than it can keep`() throws {
        let press = Press(library: try Self.library("{{#units}}{{title}}{{/units}}"))
        let long = String(repeating: "x", count: 100_000)
        for round in 0..<2 {
            for number in 0..<120 {
                let route = RouteDrawing(units: [.init(number: number, title: "\(number)\(long)")])
                #expect(press.html(route).hasPrefix("\(number)x"), "\(round)")
            }
        }
    }
}
