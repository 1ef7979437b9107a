import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Lets a case rest; its consultant's unit stays taken.
    public func suspend(_ id: Case.ID, reason: String, _ visit: Visit) async throws {
        let reason = try LMS.words(reason, in: "reason")
        try await act(.suspended(reason: reason), in: id, visit) { try $0.needEitherSide(visit.actor) }
    }

    public func resume(_ id: Case.ID, _ visit: Visit) async throws {
        try await act(.resumed, in: id, visit) { try $0.needEitherSide(visit.actor) }
    }

    /// Gives a case on, with a note for the next consultant: its consultant, or who coordinates. Its age stays.
    public func handOver(_ id: Case.ID, note: String, _ visit: Visit) async throws {
        let note = try LMS.words(note, in: "note", required: false)
        let isOwn = try await store.read { try $0.mentoringCase(id)?.consultant } == (try visit.signedIn().id)
        try await act(.handedOver(note: note, reason: isOwn ? .consultantLeft : .coordinator), in: id, visit) {
            if isOwn { try $0.needConsultant(visit.actor) } else { try $0.needCoordinator(visit.actor) }
        }
        await repair([id])
    }

    /// Closes a case with its report. Sessions must be logged or cancelled first; hours may still wait for the firm.
    public func close(_ id: Case.ID, _ report: ClosingReport, _ visit: Visit) async throws {
        var report = report
        report.summary = try LMS.words(report.summary, in: "summary", upTo: 10_000)
        report.nextSteps = try LMS.words(report.nextSteps, in: "nextSteps", upTo: 10_000, required: false)
        try await act(.closed(report), in: id, visit) { try $0.needConsultant(visit.actor) }
        await repair([])
    }

    /// What the firm thinks of it, once.
    public func evaluate(
        _ id: Case.ID, rating: Int, recommends: Int?, comment: String, _ visit: Visit
    ) async throws {
        let comment = try LMS.words(comment, in: "comment", required: false)
        let evaluation = Evaluation(rating: rating, recommends: recommends, comment: comment, at: now)
        try await act(.evaluated(evaluation), in: id, visit) { try $0.needFirm(visit.actor) }
    }
}
