import People

extension CaseEvent {
    /// The same event with nothing left that anybody wrote: for erasure, which keeps what happened.
    public var withoutWords: CaseEvent { CaseEvent(by: by, at: at, kind: kind.withoutWords) }
}

extension CaseEvent.Kind {
    fileprivate var withoutWords: Self {
        switch self {
        case .requested(let request): .requested(request.withoutWords)
        case .amended(let request): .amended(request.withoutWords)
        case .withdrawn: .withdrawn(reason: "")
        case .declined(let reason, _): .declined(reason: reason, note: "")
        case .refusedByFirm: .refusedByFirm(reason: "")
        case .handedOver(_, let reason): .handedOver(note: "", reason: reason)
        case .sessionPlanned(let session): .sessionPlanned(session.without(\.place))
        case .sessionCancelled(let id, _): .sessionCancelled(id, reason: "")
        case .sessionHeld(let id, let minutes, _, _): .sessionHeld(id, minutes: minutes, log: "", evidence: [])
        case .sessionMissed(let id, let side, _): .sessionMissed(id, by: side, reason: "")
        case .hoursDisputed(let id, _): .hoursDisputed(id, reason: "")
        case .noteWritten(_, let isShared): .noteWritten(text: "", isShared: isShared)
        case .deliverableAdded(let deliverable): .deliverableAdded(deliverable.without(\.title))
        case .suspended: .suspended(reason: "")
        case .closed(let report): .closed(ClosingReport(outcome: report.outcome, summary: "", nextSteps: ""))
        case .evaluated(let evaluation): .evaluated(evaluation.without(\.comment))
        case .followUpAnswered(let months, let applied, let results, _):
            .followUpAnswered(months: months, applied: applied, results: results, comment: "")
        case .pinned, .forbidden, .allowed, .offered, .accepted, .expired, .sessionMoved, .hoursConfirmed,
            .hoursCorrected, .deliverableDone, .resumed, .followUpSent, .ended:
            self
        }
    }
}

/// What holds words of somebody's.
private protocol Worded {}
extension Session: Worded {}
extension Deliverable: Worded {}
extension Evaluation: Worded {}

extension Worded {
    fileprivate func without(_ words: WritableKeyPath<Self, String>) -> Self {
        var bare = self
        bare[keyPath: words] = ""
        return bare
    }
}

extension MentoringRequest {
    fileprivate var withoutWords: MentoringRequest {
        var request = self
        request.need = ""
        request.readiness.tried = ""
        request.readiness.goal = ""
        return request
    }
}
