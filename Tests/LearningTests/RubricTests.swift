import Learning
import Testing

@Suite struct RubricTests {
    static let rubric = Rubric(
        id: "r", title: Localized(), passTotal: 13, passEach: 2, distinction: 18,
        levels: (1...4).reversed().map { Rubric.Level(id: .init("n\($0)"), points: Double($0), title: Localized()) },
        criteria: (1...5).map { Rubric.Criterion(id: .init("c\($0)"), weight: 1, title: Localized(), levels: [:]) })

    static func chosen(_ points: [Int]) -> [Rubric.Criterion.ID: Rubric.Level.ID] {
        Dictionary(uniqueKeysWithValues: points.enumerated().map { (.init("c\($0 + 1)"), .init("n\($1)")) })
    }

    @Test(arguments: [
        ([4, 4, 4, 4, 4], 20.0, true, true), ([4, 4, 4, 3, 3], 18, true, true), ([4, 4, 3, 3, 3], 17, true, false),
        ([3, 3, 3, 2, 2], 13, true, false), ([3, 3, 2, 2, 2], 12, false, false), ([4, 4, 4, 4, 1], 17, false, false),
        ([4, 4, 4, 4, 2], 18, true, true), ([1, 1, 1, 1, 1], 5, false, false)
    ]) func `judges by the total and by the weakest criterion`(
        _ points: [Int], _ total: Double, _ passed: Bool, _ distinction: Bool
    ) {
        let judgement = Self.rubric.judge(Self.chosen(points))
        #expect(judgement?.total == total && judgement?.maximum == 20)
        #expect(judgement?.passed == passed && judgement?.distinction == distinction)
    }

    @Test func `a criterion without a level, or with one that is not the rubric's, is no judgement`() {
        #expect(Self.rubric.judge(Self.chosen([4, 4, 4, 4])) == nil)
        #expect(Self.rubric.judge([:]) == nil)
        var strange = Self.chosen([4, 4, 4, 4, 4])
        strange["c3"] = "n9"
        #expect(Self.rubric.judge(strange) == nil)
    }

    @Test func `levels for criteria that the rubric lacks count nothing`() {
        var more = Self.chosen([3, 3, 3, 3, 3])
        more["c6"] = "n4"
        #expect(Self.rubric.judge(more)?.total == 15)
    }

    @Test func `weights multiply`() {
        var rubric = Self.rubric
        rubric.criteria[0].weight = 2.5
        #expect(rubric.maximum == 26)
        #expect(rubric.judge(Self.chosen([4, 1, 1, 1, 1]))?.total == 14)
    }
}
