import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Writes a note; only what is shared do the learner and the firm read.
    public func writeNote(_ text: String, isShared: Bool, in id: Case.ID, _ visit: Visit) async throws {
        let text = try LMS.words(text, in: "text", upTo: 10_000)
        let now = now
        try await act(.noteWritten(text: text, isShared: isShared), in: id, visit) { parties in
            guard parties.reader(visit.actor) != nil else { throw parties.refusal(visit.actor) }
            try permit(visit.actor, .writeCaseNote, parties.notes(isShared: isShared, at: now))
        }
    }

    /// Says what the case is to produce.
    @discardableResult
    public func addDeliverable(
        _ title: String, due: Day?, in id: Case.ID, _ visit: Visit
    ) async throws -> Deliverable.ID {
        let title = try LMS.words(title, in: "title", upTo: 300)
        let deliverable = Deliverable(id: .random(), title: title, due: due)
        try await act(.deliverableAdded(deliverable), in: id, visit) { try $0.needConsultant(visit.actor) }
        return deliverable.id
    }

    public func finishDeliverable(_ deliverable: Deliverable.ID, in id: Case.ID, _ visit: Visit) async throws {
        try await act(.deliverableDone(deliverable), in: id, visit) { try $0.needEitherSide(visit.actor) }
    }
}
