import Foundation
import Learning
import People
import Statements
import Testing

@Suite struct DoubleMarkingTests {
    /// Five criteria of 1 to 4 points; 13 points pass with at least 2 in each; marks may differ by 3.
    static let rubric = {
        var rubric = RubricTests.rubric
        (rubric.marking, rubric.maximumGap) = (.double, 3)
        return rubric
    }()

    static func judge(_ points: [Int]) throws -> Rubric.Judgement {
        try #require(rubric.judge(RubricTests.chosen(points)))
    }

    static let (ana, ben, eva) = (Person.ID.random(), Person.ID.random(), Person.ID.random())

    static func mark(_ marker: Person.ID, _ points: [Int]) -> Submission.Mark {
        let levels = RubricTests.chosen(points)
        return Submission.Mark(
            marker: marker, markerName: "\(points)", at: Instant(milliseconds: 0), levels: levels, comments: [:],
            comment: "", judgement: rubric.judge(levels))
    }

    static var handedIn: Submission {
        var submission = Submission(
            id: "s", enrolment: "e", activity: "a", number: 1, changed: Instant(milliseconds: 0))
        submission.state = .submitted
        return submission
    }

    @Test(arguments: [
        ([4, 4, 4, 4, 4], [4, 4, 4, 4, 4], 20.0, true, true), ([4, 4, 3, 3, 3], [4, 4, 4, 4, 4], 18.5, true, true),
        ([4, 4, 3, 3, 3], [4, 4, 4, 3, 3], 17.5, true, false), ([3, 3, 3, 2, 2], [3, 3, 3, 4, 3], 14.5, true, false),
        ([3, 3, 2, 2, 2], [2, 2, 2, 2, 2], 11, false, false),
        // Both fail, one by the total and one by a weak criterion: the mean is no pass, whatever it comes to.
        ([3, 3, 2, 2, 2], [4, 4, 4, 2, 1], 13.5, false, false)
    ]) func `close marks that agree on passing give their mean`(
        _ first: [Int], _ second: [Int], _ total: Double, _ passed: Bool, _ distinction: Bool
    ) throws {
        for (a, b) in [(first, second), (second, first)] {
            let result = Self.rubric.settle(try Self.judge(a), try Self.judge(b))
            #expect(
                result
                    == Rubric.Judgement(total: total, maximum: 20, passed: passed, distinction: distinction))
        }
    }

    @Test(arguments: [
        // 20 and 16: four points apart.
        ([4, 4, 4, 4, 4], [4, 3, 3, 3, 3]),
        // 13 and 12: one point apart, a pass and a fail.
        ([3, 3, 3, 2, 2], [3, 3, 2, 2, 2]),
        // 17 and 17: the same, but one fails by a weak criterion.
        ([4, 4, 3, 3, 3], [4, 4, 4, 4, 1])
    ]) func `marks far apart, or of which one passes, settle nothing`(_ first: [Int], _ second: [Int]) throws {
        #expect(Self.rubric.settle(try Self.judge(first), try Self.judge(second)) == nil)
        #expect(Self.rubric.settle(try Self.judge(second), try Self.judge(first)) == nil)
    }

    @Test func `a gap of exactly the limit agrees, dust or not`() {
        var rubric = Self.rubric
        rubric.maximumGap = 0.3
        let a = Rubric.Judgement(total: 13.4, maximum: 20, passed: true, distinction: false)
        let b = Rubric.Judgement(total: 13.1, maximum: 20, passed: true, distinction: false)
        #expect(abs(a.total - b.total) > 0.3, "the case needs dust")
        #expect(rubric.settle(a, b) != nil)
    }

    @Test func `two marks that agree settle it`() throws {
        var work = Self.handedIn
        #expect(work.awaited == .first)
        #expect(
            try work.take(Self.mark(Self.ana, [3, 3, 3, 3, 3]), isReturned: false, by: Self.rubric) == .kept(.first))
        #expect(work.state == .submitted && work.awaited == .second && work.standing.isEmpty && work.judgement == nil)
        let result = Rubric.Judgement(total: 16, maximum: 20, passed: true, distinction: false)
        #expect(
            try work.take(Self.mark(Self.ben, [4, 4, 3, 3, 3]), isReturned: false, by: Self.rubric) == .marked(result))
        #expect(work.state == .marked && work.awaited == nil && work.judgement == result && work.standing.count == 2)
        #expect(!work.mayBeTriedAgain)
    }

    @Test func `a third mark stands alone`() throws {
        var work = Self.handedIn
        _ = try work.take(Self.mark(Self.ana, [4, 4, 4, 4, 4]), isReturned: false, by: Self.rubric)
        #expect(
            try work.take(Self.mark(Self.ben, [2, 2, 2, 2, 2]), isReturned: false, by: Self.rubric) == .kept(.second))
        #expect(work.awaited == .third && work.state == .submitted)
        let third = Self.mark(Self.eva, [2, 2, 2, 3, 2])
        #expect(try work.take(third, isReturned: false, by: Self.rubric) == .marked(try Self.judge([2, 2, 2, 3, 2])))
        #expect(work.standing == [third] && work.judgement?.passed == false && work.mayBeTriedAgain)
    }

    @Test func `nobody marks twice, and the same again changes nothing`() throws {
        var work = Self.handedIn
        let first = Self.mark(Self.ana, [3, 3, 3, 3, 3])
        _ = try work.take(first, isReturned: false, by: Self.rubric)
        let before = work
        #expect(try work.take(first, isReturned: false, by: Self.rubric) == .unchanged)
        #expect(throws: LearningError(.conflict, .alreadyMarked)) {
            _ = try work.take(Self.mark(Self.ana, [4, 3, 3, 3, 3]), isReturned: false, by: Self.rubric)
        }
        #expect(throws: LearningError(.conflict, .alreadyMarked)) {
            _ = try work.take(first, isReturned: true, by: Self.rubric)
        }
        #expect(work == before)
    }

    @Test func `a return goes back at once, from whichever look`() throws {
        for givenBefore in 0...2 {
            var work = Self.handedIn
            let earlier = [Self.mark(Self.ana, [4, 4, 4, 4, 4]), Self.mark(Self.ben, [2, 2, 2, 2, 2])]
            for mark in earlier.prefix(givenBefore) { _ = try work.take(mark, isReturned: false, by: Self.rubric) }
            let back = Self.mark(Self.eva, [])
            #expect(try work.take(back, isReturned: true, by: Self.rubric) == .returned)
            #expect(work.state == .returned && work.standing == [back] && work.judgement == nil && work.mayBeTriedAgain)
            #expect(try work.take(back, isReturned: true, by: Self.rubric) == .unchanged)
            #expect(throws: LearningError(.conflict, .alreadyMarked)) {
                _ = try work.take(Self.mark(.random(), [3, 3, 3, 3, 3]), isReturned: false, by: Self.rubric)
            }
            #expect(work.seen(by: .random()).marks == [back], "what was never settled stays its giver's")
        }
    }

    @Test func `until they are settled, marks are seen by who gave them and by who decides`() throws {
        var work = Self.handedIn
        let (first, second) = (Self.mark(Self.ana, [4, 4, 4, 4, 4]), Self.mark(Self.ben, [2, 2, 2, 2, 2]))
        _ = try work.take(first, isReturned: false, by: Self.rubric)
        #expect(work.seen(by: Self.ana).marks == [first] && work.seen(by: Self.ben).marks.isEmpty)
        #expect(work.seen(by: Self.ben, deciding: true).marks.isEmpty, "there is nothing to decide yet")
        _ = try work.take(second, isReturned: false, by: Self.rubric)
        #expect(work.seen(by: Self.ana).marks == [first] && work.seen(by: Self.ben).marks == [second])
        #expect(work.seen(by: Self.eva).marks.isEmpty)
        #expect(work.seen(by: Self.eva, deciding: true).marks == [first, second])
        _ = try work.take(Self.mark(Self.eva, [3, 3, 3, 3, 3]), isReturned: false, by: Self.rubric)
        #expect(work.seen(by: .random()).marks.count == 3)
    }

    @Test func `a single mark is settled at once`() throws {
        var work = Self.handedIn
        let result = try Self.judge([3, 3, 3, 3, 3])
        #expect(
            try work.take(Self.mark(Self.ana, [3, 3, 3, 3, 3]), isReturned: false, by: RubricTests.rubric)
                == .marked(result))
        #expect(work.standing.count == 1 && work.judgement == result)
    }

    @Test func `work as it was kept before there could be several marks`() throws {
        let json = """
            {"id":"s","enrolment":"e","activity":"a","number":1,"state":"marked","text":"t","files":[],"changed":0,
            "mark":{"marker":"\(Self.ana)","markerName":"Ana","at":0,"levels":["c1","n4"],"comments":[],"comment":"Bien",
            "judgement":{"total":20,"maximum":20,"passed":true,"distinction":true}}}
            """
        var template = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(Self.handedIn)) as? [String: Any]
        let changed = try #require(template?["changed"])
        template = nil
        var old = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        var mark = try #require(old["mark"] as? [String: Any])
        old["changed"] = changed
        mark["at"] = changed
        // Maps keyed by identifiers are written as their type writes them.
        mark["levels"] = try JSONSerialization.jsonObject(
            with: try JSONEncoder().encode(RubricTests.chosen([4, 4, 4, 4, 4])))
        mark["comments"] = try JSONSerialization.jsonObject(
            with: try JSONEncoder().encode([Rubric.Criterion.ID: String]()))
        old["mark"] = mark
        let work = try JSONDecoder().decode(Submission.self, from: try JSONSerialization.data(withJSONObject: old))
        #expect(work.marks.map(\.comment) == ["Bien"] && work.judgement?.total == 20 && work.standing.count == 1)
        let again = try JSONDecoder().decode(Submission.self, from: try JSONEncoder().encode(work))
        #expect(again == work)
    }
}
