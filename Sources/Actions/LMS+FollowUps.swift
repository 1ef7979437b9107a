import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Answers the questions of six or twelve months after closing.
    public func answerFollowUp(
        _ months: Int, of id: Case.ID, applied: Bool, results: Set<FollowUp.Result>, comment: String, _ visit: Visit
    ) async throws {
        let comment = try LMS.words(comment, in: "comment", required: false)
        try await act(
            .followUpAnswered(months: months, applied: applied, results: results, comment: comment), in: id, visit
        ) { try $0.needFirm(visit.actor) }
    }
}
