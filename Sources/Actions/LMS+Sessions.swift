import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Puts a session into the agenda. One that was held without a plan is entered afterwards, back to the acceptance.
    @discardableResult
    public func plan(
        _ starts: Instant, minutes: Int, modality: Modality, place: String, in id: Case.ID, _ visit: Visit
    ) async throws -> Session.ID {
        let place = try LMS.words(place, in: "place", upTo: 500, required: false)
        let session = Session(id: .random(), starts: starts, minutes: minutes, modality: modality, place: place)
        try await act(.sessionPlanned(session), in: id, visit) { try $0.needConsultant(visit.actor) }
        return session.id
    }

    public func move(
        _ session: Session.ID, in id: Case.ID, to starts: Instant, minutes: Int, _ visit: Visit
    ) async throws {
        try await act(.sessionMoved(session, to: starts, minutes: minutes), in: id, visit) {
            try $0.needConsultant(visit.actor)
        }
    }

    public func cancel(_ session: Session.ID, in id: Case.ID, reason: String, _ visit: Visit) async throws {
        let reason = try LMS.words(reason, in: "reason")
        try await act(.sessionCancelled(session, reason: reason), in: id, visit) {
            try $0.needEitherSide(visit.actor)
        }
    }

    /// Says that a session was held, what was done in it and for how long. The time counts when the firm confirms it.
    public func log(
        _ session: Session.ID, in id: Case.ID, minutes: Int, log: String, evidence: [String], _ visit: Visit
    ) async throws {
        let log = try LMS.words(log, in: "log", upTo: 10_000)
        guard evidence.count <= 50 else { throw LearningError(.tooLarge, .fieldTooMany) }
        let evidence = try evidence.map { try LMS.words($0, in: "evidence", upTo: 300) }
        try await act(.sessionHeld(session, minutes: minutes, log: log, evidence: evidence), in: id, visit) {
            try permit(visit.actor, .registerHours, try $0.hours(of: session))
            try $0.needConsultant(visit.actor)
        }
    }

    /// Says who did not come. The consultant's second time gives the case to somebody else; the firm's stops its clock.
    public func miss(
        _ session: Session.ID, in id: Case.ID, by side: Side, reason: String, _ visit: Visit
    ) async throws {
        let reason = try LMS.words(reason, in: "reason")
        let story = try await act(.sessionMissed(session, by: side, reason: reason), in: id, visit) {
            try $0.needEitherSide(visit.actor)
        }
        if story.state == .requested { await repair([id]) }
    }
}
