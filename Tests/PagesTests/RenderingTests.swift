import Foundation
import Testing

@testable import Pages

/// Every fixture in every language.
@Suite struct RenderingTests {
    private static let fixtures = Result { try Fixture.all(in: Fixture.folder) }
    private static let made = Result { try Pages() }
    private let pages: Pages

    init() throws { pages = try Self.made.get() }

    private func eachPage(_ check: (String, String) throws -> Void) throws {
        for fixture in try Self.fixtures.get() {
            for language in Pages.Language.allCases {
                try check("\(fixture.name) \(language)", try pages.render(fixture.page, in: language))
            }
        }
    }

    @Test func everyKindHasAFixture() throws {
        let seen = Set(try Self.fixtures.get().map { type(of: $0.page).template })
        #expect(seen == Set(Fixture.kinds.map { $0.template }))
    }

    @Test func isAWholePage() throws {
        try eachPage { name, html in
            #expect(html.hasPrefix("<!doctype html>"), "\(name)")
            #expect(html.hasSuffix("</html>"), "\(name)")
            for once in ["<main ", "<h1", "<title>", "class=\"skip\""] {
                #expect(html.ranges(of: once).count == 1, "\(name): \(once)")
            }
            #expect(!html.contains("[[") && !html.contains("{{") && !html.contains("Optional("), "\(name)")
        }
    }

    /// The content security policy allows neither.
    @Test func holdsNoInlineStyleOrScript() throws {
        try eachPage { name, html in
            #expect(!html.contains(" style="), "\(name)")
            #expect(!html.contains("<style"), "\(name)")
            #expect(html.firstMatch(of: /<[^>]* on[a-z]+=/) == nil, "\(name)")
            #expect(html.ranges(of: "<script").count == html.ranges(of: "<script src=\"/assets/").count, "\(name)")
        }
    }

    @Test func essaysAreMarkedInTheirOwnWords() throws {
        let fixture = try #require(try Self.fixtures.get().first { $0.name == "marking.essays" })
        let html = try pages.render(fixture.page, in: .es)
        #expect(html.contains("faltan preguntas") && html.contains("pregunta por pregunta"))
        #expect(!html.contains("criterio ") && !html.contains("criterios\"") && !html.contains("data-passes"))
        #expect(!html.contains(">Rúbrica<"))
    }

    @Test func everyPostCarriesTheToken() throws {
        try eachPage { name, html in
            for form in html.split(separator: "<form ").dropFirst() where form.hasPrefix("method=\"post\"") {
                let body = form.prefix { _ in true }.split(separator: "</form>").first ?? ""
                #expect(body.contains("name=\"csrf\" value=\"t0k3n\""), "\(name): \(body.prefix(80))")
            }
        }
    }

    @Test func everyFieldHasALabelAndNoIdIsTwice() throws {
        try eachPage { name, html in
            let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
            let twice = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys
            #expect(twice.isEmpty, "\(name): \(twice)")
            let labels = Set(html.matches(of: /\sfor="([^"]+)"/).map { String($0.output.1) })
            #expect(labels.isSubset(of: ids), "\(name): \(labels.subtracting(ids))")
        }
    }

    /// A stranger's page has neither script nor token, and is small.
    @Test func verificationIsPlain() throws {
        let style = pages.assets.first { $0.name == "rumbo.css" }?.bytes.count ?? .max
        for fixture in try Self.fixtures.get() where fixture.name.hasPrefix("verification") {
            let html = try pages.render(fixture.page, in: .es)
            #expect(!html.contains("<script") && !html.contains("csrf"), "\(fixture.name)")
            #expect(html.utf8.count + style <= 30 * 1024, "\(fixture.name)")
        }
    }

    @Test func escapesWhatPeopleWrote() throws {
        let attack = "<script>alert(1)</script>\" onload=\"x"
        let card = CourseCard(
            title: attack, href: "/courses/\(attack)", summary: attack, level: attack, hours: attack, languages: attack,
            lessons: 1, route: RouteDrawing(units: [.init(number: 1, title: attack, steps: [])]))
        let frame = PageFrame(
            title: attack, path: attack, csrf: attack, person: .init(name: attack, initials: attack),
            notice: .init(kind: .error, text: attack))
        let page = CataloguePage(frame: frame, query: attack, searched: true, courses: [card])
        let html = try pages.render(page, in: .es)
        #expect(!html.contains("<script>"))
        #expect(!html.contains("\" onload=\"x"))
        #expect(html.contains("&lt;script&gt;"))
    }

    @Test func refusesAnUnknownTemplate() {
        #expect(throws: PagesError.unknownTemplate("none")) {
            try pages.render(Count(1), template: "none", in: .es)
        }
    }
}
