import People
import Statements

/// What somebody can do with a case; the pages have a form for each.
public enum CaseAct: String, CaseIterable, Codable, Hashable, Sendable {
    case amend, withdraw, accept, decline, refuse, handOver
    case plan, move, cancel, log, miss
    case confirmHours, disputeHours, correctHours
    case note, addDeliverable, finishDeliverable, suspend, resume, close, evaluate, answerFollowUp
    case pin, forbid, allow, offer
}

extension Case {
    /// What the case, as it is, lets a reader do; whether the reader has the permission is not asked here.
    public func acts(of person: Person.ID, as reader: CaseReader, at now: Instant) -> Set<CaseAct> {
        var acts: Set<CaseAct> = []
        let isRunning = state.holdsUnit && offer == nil
        let hasPlanned = sessions.contains { $0.state == .planned }
        switch reader {
        case .learner, .firm:
            if state == .requested { acts.insert(.amend) }
            if [.requested, .proposed, .accepted].contains(state) { acts.insert(.withdraw) }
            if state.holdsUnit { acts.insert(.refuse) }
            if hours(.awaitsFirm) { acts.formUnion([.confirmHours, .disputeHours]) }
            if evaluation == nil, [.closed, .followUp6, .followUp12].contains(state) { acts.insert(.evaluate) }
            if state != .ended, followUps.contains(where: { $0.answered == nil }) { acts.insert(.answerFollowUp) }
        case .consultant:
            if assignmentIsOpen(at: now) { acts.insert(.note) }
            if isRunning { acts.formUnion([.addDeliverable, .handOver]) }
            if isRunning, !hasPlanned { acts.insert(.close) }
            if isRunning, state != .suspended { acts.insert(.plan) }
            if isRunning, hasPlanned { acts.insert(.log) }
            if isRunning, hasPlanned, state != .suspended { acts.insert(.move) }
        case .offered: if let offer, now < offer.expires { acts.formUnion([.accept, .decline]) }
        case .former: break
        case .coordinator:
            if state == .requested { acts.formUnion([.pin, .offer]) }
            if state == .requested || state.holdsUnit { acts.formUnion([.forbid, .allow]) }
            if state.holdsUnit { acts.insert(.handOver) }
            if hours(.awaitsFirm) { acts.insert(.confirmHours) }
        }
        if reader.isFirm || reader == .consultant, isRunning {
            if hasPlanned { acts.formUnion([.cancel, .miss]) }
            if deliverables.contains(where: { $0.done == nil }) { acts.insert(.finishDeliverable) }
            acts.insert(state == .suspended ? .resume : .suspend)
        }
        // Hours stay the matter of who gave them.
        if sessions.contains(where: { $0.hours?.state == .disputed && $0.consultant == person }) {
            acts.insert(.correctHours)
        }
        return acts
    }

    private func hours(_ state: Hours.State) -> Bool { sessions.contains { $0.hours?.state == state } }

    /// Whether what an event says holds already, said by the same person: then saying it again changes nothing.
    public func holds(_ event: CaseEvent) -> Bool {
        func session(_ id: Session.ID) -> Session? { sessions.first { $0.id == id } }
        switch event.kind {
        case .accepted: return state == .accepted && consultant == event.by
        case .withdrawn: return state == .withdrawn
        case .suspended: return state == .suspended
        case .resumed: return state == .accepted || state == .underWay
        case .closed(let report): return closing == report && consultant == event.by
        case .hoursConfirmed(let id):
            return session(id)?.hours?.state == .confirmed && session(id)?.hours?.confirmedBy == event.by
        case .hoursDisputed(let id, let reason):
            return session(id)?.hours?.state == .disputed && session(id)?.hours?.dispute == reason
        case .sessionCancelled(let id, _): return session(id)?.state == .cancelled
        case .sessionHeld(let id, let minutes, let log, let evidence):
            let held = session(id)
            return held?.state == .held && held?.consultant == event.by && held?.log == log
                && held?.evidence == evidence && held?.hours?.minutes == minutes
        case .deliverableDone(let id): return deliverables.contains { $0.id == id && $0.done != nil }
        default: return false
        }
    }
}
