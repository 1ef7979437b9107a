import Foundation
import Mustache
import Testing

@testable import Pages

/// Names in templates, and how models answer them.
@Suite struct ModelTests {
    private func members(of value: Any, into names: inout Set<String>) {
        for child in Mirror(reflecting: value).children {
            if let label = child.label { names.insert(label) }
            members(of: child.value, into: &names)
        }
    }

    /// A mistyped name would print nothing and say nothing.
    @Test func everyNameInATemplateIsAMember() throws {
        var names: Set = [
            "field", "criterion", "html", "line", "legs", "nav", "doors", "width", "markAt", "x", "y", "filled",
            "grouped", "typed", "brief", "plainly", "isLong", "isSettled", "showsFree", "ticked"
        ]
        for fixture in try Fixture.all(in: Fixture.folder) { members(of: fixture.page, into: &names) }
        let states = Set(
            [
                PageFrame.Place.allNames, PageFrame.Theme.allNames, PageFrame.Notice.Kind.allNames,
                RouteDrawing.Kind.allNames, RouteDrawing.State.allNames, ErrorPage.Kind.allNames,
                CourseCard.Status.allNames,
                QuizPage.Purpose.allNames, QuizPage.Scoring.allNames, QuizPage.Moment.allNames,
                QuizPage.Attempt.State.allNames, ResultPage.State.allNames, ResultPage.ItemState.allNames,
                AssignmentPage.State.allNames, AssignmentPage.Marks.Outcome.allNames, CertificateState.allNames,
                DeskPage.Kind.allNames, ActField.Kind.allNames, Badge.Tone.allNames, DeskPage.Look.allNames,
                ModuleState.allNames, PackageReport.Outcome.allNames,
                PackageReport.Finding.Severity.allNames, VersionChanges.Change.Kind.allNames,
                ModulePage.Transition.Kind.allNames, TimelineEntry.State.allNames, CaseRoute.State.allNames,
                ObservationLine.State.allNames
            ].joined())
        let files = PageFiles()
        let filler = TokenFiller(
            language: .es, assets: Dictionary(uniqueKeysWithValues: files.assets.map { ($0.name, $0.path) }))
        for (template, source) in files.templates {
            let filled = try filler.fill(source, template: template)
            for match in filled.matches(of: /\{\{[{#^]?([A-Za-z.]+)\}\}/) {
                for part in match.output.1.split(separator: ".") {
                    #expect(names.contains(String(part)) || states.contains(String(part)), "\(template): \(part)")
                }
            }
        }
    }

    @Test func anAbsentMemberHidesItsNamesakeAround() throws {
        let step = Leaf(
            RouteDrawing.Step(title: "A", kind: .lesson), press: Press(library: MustacheLibrary()))
        #expect(step.child(named: "minutes") is NSNull)
        #expect(step.child(named: "elsewhere") == nil)
    }

    @Test func countsKnowTheirNumber() {
        #expect([Count(0).zero, Count(1).one, Count(2).one] == [true, true, false])
        #expect(Count(1204, text: "1 204").text == "1 204")
    }
}

extension TemplateChoice where Self: CaseIterable {
    static var allNames: [String] { allCases.map(\.rawValue) }
}
