import Credentials
import Learning

extension Course {
    /// How what the completion rule demands is marked. What may be left undone says nothing of the holder.
    var marking: Marking {
        let demanded = demandedActivities
        let quizzes = demanded.compactMap { if case .quiz(let quiz) = $0 { quiz } else { nil } }
        let rubrics = demanded.compactMap { activity -> Rubric? in
            guard case .assignment(let assignment) = activity else { return nil }
            return rubric(assignment.rubric)
        }
        guard !rubrics.isEmpty else {
            if quizzes.isEmpty { return .reading }
            return quizzes.contains(where: asksEssays) ? .essays : .automatic
        }
        // Of two works of which only one is marked twice, no more is said than holds for both.
        let isDouble = rubrics.allSatisfy { $0.marking == .double }
        if quizzes.isEmpty { return isDouble ? .double : .single }
        return isDouble ? .quizzesAndDouble : .quizzesAndSingle
    }

    private var demandedActivities: [Activity] {
        let ids = completion.flatMap { requirement -> [Activity.ID] in
            switch requirement {
            case .lessons: []
            case .done(let ids), .passed(let ids), .atLeast(_, let ids): ids
            case .mentoring: []
            }
        }
        return activities.filter { ids.contains($0.id) }
    }

    private func asksEssays(_ quiz: Assessment) -> Bool {
        quiz.entries.contains { entry in
            switch entry {
            case .item(let item): item.isEssay
            case .draw(_, let bank, _): self.bank(bank)?.items.contains(where: \.isEssay) == true
            }
        }
    }
}

extension Item {
    fileprivate var isEssay: Bool { if case .essay = interaction { true } else { false } }
}
