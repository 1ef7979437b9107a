import People
import Statements

extension Case {
    /// What an event of now is held against: state, side, time, content.
    func check(_ event: CaseEvent) throws(CaseRefusal) {
        switch event.kind {
        case .requested: throw .wrongState
        case .amended(let request):
            try need(.requested)
            try needFirm(event)
            guard request.faults.isEmpty else { throw .requestFaulty }
        case .withdrawn:
            // Once a session was held the case is closed with a report, so that hours and result are told.
            try need(.requested, .proposed, .accepted)
            try needFirm(event)
        case .pinned, .forbidden, .allowed, .offered: try checkCoordination(event)
        case .accepted, .declined, .expired: try checkAnswer(event)
        case .refusedByFirm(let reason):
            try need(.proposed, .accepted, .underWay, .suspended)
            try needFirm(event)
            try needText(reason)
        case .handedOver(let note, let reason):
            try need(.proposed, .accepted, .underWay, .suspended)
            // Whoever can write a note for the next one does; of an offer there is nothing to tell.
            if consultant != nil, reason == .coordinator || isConsultant(event.by) { try needText(note) }
        case .sessionPlanned, .sessionMoved, .sessionCancelled, .sessionHeld, .sessionMissed: try checkSession(event)
        case .hoursConfirmed, .hoursDisputed, .hoursCorrected: try checkHours(event)
        case .noteWritten(let text, _):
            guard assignmentIsOpen(at: event.at) else { throw .wrongState }
            try needConsultant(event)
            try needText(text)
        case .deliverableAdded(let deliverable):
            try need(.accepted, .underWay, .suspended)
            try needConsultant(event)
            try needText(deliverable.title)
            guard !deliverables.contains(where: { $0.id == deliverable.id }) else { throw .wrongState }
        case .deliverableDone(let id):
            try need(.accepted, .underWay, .suspended)
            guard deliverables.contains(where: { $0.id == id && $0.done == nil }) else { throw .deliverableUnknown }
        case .suspended(let reason):
            try need(.accepted, .underWay)
            try needText(reason)
        case .resumed: try need(.suspended)
        case .closed, .evaluated, .followUpSent, .followUpAnswered, .ended: try checkEnd(event)
        }
    }

    private func checkCoordination(_ event: CaseEvent) throws(CaseRefusal) {
        switch event.kind {
        case .pinned(let consultant):
            try need(.requested)
            if let consultant, isBanned(consultant, at: event.at) { throw .banned }
        case .forbidden(let consultant):
            try needOpen()
            // Taking a consultant away from a case that runs is a hand-over, with its note.
            guard consultant != self.consultant else { throw .wrongState }
        case .allowed: try needOpen()
        case .offered(let offer):
            try need(.requested)
            guard offer.made <= event.at, event.at < offer.expires else { throw .offerExpired }
            guard !isBanned(offer.consultant, at: event.at) else { throw .banned }
            guard pin == nil || pin == offer.consultant else { throw .pinnedToAnother }
        default: break
        }
    }

    private func checkAnswer(_ event: CaseEvent) throws(CaseRefusal) {
        guard state == .proposed, let offer else { throw .offerGone }
        if case .expired = event.kind {
            guard event.at >= offer.expires else { throw .wrongState }
            return
        }
        guard event.by == offer.consultant else { throw .offerGone }
        guard event.at < offer.expires else { throw .offerExpired }
    }

    private func checkSession(_ event: CaseEvent) throws(CaseRefusal) {
        switch event.kind {
        case .sessionPlanned(let session):
            try need(.accepted, .underWay)
            try needConsultant(event)
            try needMinutes(session.minutes)
            guard !sessions.contains(where: { $0.id == session.id }) else { throw .wrongState }
            try needTime(session.starts)
        case .sessionMoved(let id, let starts, let minutes):
            try need(.accepted, .underWay)
            _ = try planned(id)
            try needConsultant(event)
            try needMinutes(minutes)
            try needTime(starts)
        case .sessionCancelled(let id, let reason):
            try need(.accepted, .underWay, .suspended)
            _ = try planned(id)
            try needText(reason)
        case .sessionHeld(let id, let minutes, let log, _):
            try need(.accepted, .underWay, .suspended)
            let session = try planned(id)
            try needConsultant(event)
            try needMinutes(minutes)
            try needText(log)
            guard event.at >= session.starts.advanced(bySeconds: minutes * 60) else { throw .sessionNotOver }
        case .sessionMissed(let id, _, let reason):
            try need(.accepted, .underWay, .suspended)
            let session = try planned(id)
            try needText(reason)
            guard event.at >= session.starts.advanced(bySeconds: Case.graceSeconds) else { throw .sessionNotOver }
        default: break
        }
    }

    /// Hours are work done: they are settled in whatever state the case is by now.
    private func checkHours(_ event: CaseEvent) throws(CaseRefusal) {
        switch event.kind {
        case .hoursConfirmed(let id):
            let session = try held(id, .awaitsFirm)
            guard let person = event.by, person != session.consultant, !isConsultant(person) else { throw .ownHours }
        case .hoursDisputed(let id, let reason):
            let session = try held(id, .awaitsFirm)
            try needFirm(event)
            guard event.by != session.consultant else { throw .ownHours }
            try needText(reason)
        case .hoursCorrected(let id, let minutes):
            let session = try held(id, .disputed)
            guard event.by != nil, event.by == session.consultant else { throw .notYours }
            try needMinutes(minutes)
        default: break
        }
    }

    private func checkEnd(_ event: CaseEvent) throws(CaseRefusal) {
        switch event.kind {
        case .closed(let report):
            try need(.accepted, .underWay, .suspended)
            try needConsultant(event)
            try needText(report.summary)
            // A session that is neither logged nor cancelled would take its hours with it. Hours that wait for the firm keep nothing
            // open: a firm that does not answer must not hold a consultant's unit for ever, and they can be confirmed afterwards.
            guard !sessions.contains(where: { $0.state == .planned }) else { throw .sessionsOpen }
        case .evaluated(let evaluation):
            try need(.closed, .followUp6, .followUp12)
            try needFirm(event)
            guard self.evaluation == nil else { throw .wrongState }
            guard (1...5).contains(evaluation.rating), (0...10).contains(evaluation.recommends ?? 0) else {
                throw .ratingOutOfRange
            }
        case .followUpSent(let months):
            guard Case.followUpMonths.contains(months) else { throw .followUpUnknown }
            if months == 6 { try need(.closed) } else { try need(.closed, .followUp6) }
            guard let closed, event.at >= closed.advanced(byMonths: months) else { throw .followUpEarly }
        case .followUpAnswered(let months, _, _, _):
            guard followUps.contains(where: { $0.months == months && $0.answered == nil }), state != .ended else {
                throw .followUpUnknown
            }
            try needFirm(event)
        case .ended:
            // The service ends a case at any time where the asker's account is gone.
            guard event.by == nil else { throw .notYours }
            guard state != .ended, state != .withdrawn else { throw .wrongState }
            guard let sent = followUps.last(where: { $0.months == 12 })?.sent else { return }
            guard event.at >= sent.advanced(bySeconds: Case.answerSeconds) else { throw .followUpEarly }
        default: break
        }
    }
}

// MARK: What is needed

extension Case {
    private func need(_ states: State...) throws(CaseRefusal) {
        guard states.contains(state) else { throw .wrongState }
    }

    private func needOpen() throws(CaseRefusal) { try need(.requested, .proposed, .accepted, .underWay, .suspended) }

    private func needConsultant(_ event: CaseEvent) throws(CaseRefusal) {
        guard let consultant, event.by == consultant else { throw .notYours }
    }

    /// Who asked, or whoever acts for the firm: which of its people may is not the case's to know.
    private func needFirm(_ event: CaseEvent) throws(CaseRefusal) {
        guard let person = event.by, !isConsultant(person), person != offer?.consultant else { throw .notYours }
    }

    private func needText(_ text: String) throws(CaseRefusal) {
        guard !text.allSatisfy(\.isWhitespace) else { throw .textMissing }
    }

    private func needMinutes(_ minutes: Int) throws(CaseRefusal) {
        guard (15...480).contains(minutes) else { throw .minutesOutOfRange }
    }

    /// A session that was held without a plan is entered afterwards, but none from before the consultant had the case.
    private func needTime(_ starts: Instant) throws(CaseRefusal) {
        guard let accepted, starts >= accepted else { throw .sessionInThePast }
    }

    private func planned(_ id: Session.ID) throws(CaseRefusal) -> Session {
        guard let session = sessions.first(where: { $0.id == id }) else { throw .sessionUnknown }
        guard session.state == .planned else { throw .wrongState }
        return session
    }

    private func held(_ id: Session.ID, _ hours: Hours.State) throws(CaseRefusal) -> Session {
        guard let session = sessions.first(where: { $0.id == id }) else { throw .sessionUnknown }
        guard session.hours?.state == hours else { throw .hoursNotOpen }
        return session
    }
}
