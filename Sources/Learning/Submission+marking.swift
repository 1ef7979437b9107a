import People
import Statements

extension Rubric {
    /// What two independent marks come to; `nil` when they lie too far apart, so that a third person decides.
    ///
    /// They agree when their totals differ by at most ``maximumGap`` points **and** both pass or both fail: a mean of a pass and a
    /// fail would be a verdict that neither gave. The result has the mean of the totals, and passes as both did; the distinction
    /// is the mean's. See `docs/decisions/007-double-marking.md`.
    public func settle(_ first: Judgement, _ second: Judgement) -> Judgement? {
        // Weights such as 0.1 leave dust in sums; a gap of exactly `max_gap` still agrees.
        let dust = 1e-9
        guard abs(first.total - second.total) <= maximumGap + dust, first.passed == second.passed else { return nil }
        let total = (first.total + second.total) / 2
        return Judgement(
            total: total, maximum: maximum, passed: first.passed,
            distinction: first.passed && distinction.map { total >= $0 - dust } == true)
    }
}

extension Submission {
    /// Which of the looks that a rubric may ask for.
    public enum Look: Int, Comparable, Sendable {
        case first = 1
        case second
        /// Decides between two that lie apart.
        case third

        public static func < (a: Look, b: Look) -> Bool { a.rawValue < b.rawValue }
    }

    /// The look that it waits for; `nil` when it waits for none.
    public var awaited: Look? { state == .submitted ? Look(rawValue: min(marks.count, 2) + 1) : nil }

    /// The marks that stand, once settled: the only one, the two that agree, or the third. Returned work has the one that sent it back.
    public var standing: [Mark] {
        switch state {
        case .draft, .submitted: []
        case .returned: marks.suffix(1)
        case .marked: marks.count == 3 ? marks.suffix(1) : marks
        }
    }

    /// When its marks were settled, or it was returned.
    public var settled: Instant? { standing.last?.at }

    public func mark(by marker: Person.ID) -> Mark? { marks.first { $0.marker == marker } }

    /// What taking a mark did.
    public enum Effect: Hashable, Sendable {
        /// The same marker had said the same before.
        case unchanged
        /// Kept until the other looks are there.
        case kept(Look)
        case marked(Rubric.Judgement)
        case returned
    }

    /// Takes one person's mark, or their wish for another try, which sends the work back at once.
    ///
    /// - Throws: a conflict when it waits for no mark, or not for this person's: nobody marks the same work twice.
    public mutating func take(_ mark: Mark, isReturned: Bool, by rubric: Rubric) throws(LearningError) -> Effect {
        if let given = self.mark(by: mark.marker) {
            // A mark that was given is not changed; the same a second time is a button pressed twice.
            let sentBack = state == .returned && marks.last?.marker == mark.marker
            if given.levels == mark.levels, sentBack == isReturned { return .unchanged }
            throw LearningError(.conflict, .alreadyMarked)
        }
        guard let look = awaited else { throw LearningError(.conflict, .alreadyMarked) }
        if isReturned {
            marks.append(mark)
            state = .returned
            return .returned
        }
        guard let judgement = mark.judgement else { throw LearningError(.invalid, .criterionMissing) }
        let result: Rubric.Judgement? =
            switch (rubric.marking, look) {
            case (.single, _), (.double, .third): judgement
            case (.double, .first): nil
            case (.double, .second): marks.first?.judgement.flatMap { rubric.settle($0, judgement) }
            }
        marks.append(mark)
        guard let result else { return .kept(look) }
        self.judgement = result
        state = .marked
        return .marked(result)
    }

    /// What `reader` sees of it. Until the marks are settled nobody sees another's, so that each look is independent; who
    /// decides between two that lie apart sees both. A mark that was never settled stays its giver's: the same two may look at
    /// the next try.
    public func seen(by reader: Person.ID, deciding: Bool = false) -> Submission {
        guard state != .marked, !(deciding && awaited == .third) else { return self }
        var seen = self
        seen.marks = marks.filter { $0.marker == reader || standing.contains($0) }
        return seen
    }
}
