import People
import Statements

extension Case {
    /// What an event does. It was checked when it was written.
    mutating func fold(_ event: CaseEvent, _ policy: MatchingPolicy) {
        let at = event.at
        let banEnd = at.advanced(bySeconds: policy.banDays * 86_400)
        switch event.kind {
        case .requested: break
        case .amended(let request): amend(request)
        case .withdrawn:
            cancelPlanned()
            offer = nil
            countPause(until: at)
            state = .withdrawn
        case .pinned(let consultant):
            pin = consultant
            refusals = 0
        case .forbidden(let consultant): ban(consultant, .forbidden, until: nil)
        case .allowed(let consultant): bans.removeAll { $0.consultant == consultant }
        case .offered(let offer):
            self.offer = offer
            state = .proposed
        case .accepted: accept(at: at)
        case .declined: refuse(.declined, until: banEnd)
        case .expired: refuse(.expired, until: banEnd)
        case .refusedByFirm:
            let refused = offer?.consultant ?? consultant
            release(note: "", at: at)
            if let refused { ban(refused, .refusedByFirm, until: nil) }
        case .handedOver(let note, let reason):
            let former = offer?.consultant ?? consultant
            release(note: note, at: at)
            // Who has no unit left may be offered it again as soon as there is one.
            if let former, reason != .full { ban(former, reason == .noShow ? .noShow : .left, until: banEnd) }
        case .sessionPlanned, .sessionMoved, .sessionCancelled, .sessionHeld: foldSession(event)
        case .sessionMissed(let id, let side, let reason): miss(id, side, reason, at: at, banEnd: banEnd)
        case .hoursConfirmed, .hoursDisputed, .hoursCorrected: foldHours(event)
        case .noteWritten(let text, let isShared):
            if let person = event.by { notes.append(CaseNote(by: person, at: at, isShared: isShared, text: text)) }
        case .deliverableAdded(let deliverable): deliverables.append(deliverable)
        case .deliverableDone(let id):
            if let index = deliverables.firstIndex(where: { $0.id == id }) { deliverables[index].done = at }
        case .suspended: state = .suspended
        case .resumed: state = isUnderWay ? .underWay : .accepted
        case .closed(let report):
            closing = report
            closed = at
            countPause(until: at)
            state = .closed
        case .evaluated(let evaluation): self.evaluation = evaluation
        case .followUpSent(let months):
            followUps.append(FollowUp(months: months, sent: at))
            state = months == 6 ? .followUp6 : .followUp12
        case .followUpAnswered: answer(event)
        case .ended:
            cancelPlanned()
            offer = nil
            countPause(until: at)
            state = .ended
        }
        revision += 1
        changed = max(changed, at)
    }

    // MARK: The request and its offers

    /// Age, asker and firm stay: amending is no new request.
    private mutating func amend(_ new: MentoringRequest) {
        let old = request
        request = new
        request.asked = old.asked
        request.learner = old.learner
        request.organisation = old.organisation
        request.country = old.country
    }

    private mutating func accept(at: Instant) {
        consultant = offer?.consultant
        gotFirstChoice = offer?.isFirstChoice
        accepted = at
        offer = nil
        pin = nil
        state = .accepted
    }

    private mutating func refuse(_ reason: Ban.Reason, until end: Instant) {
        guard let refused = offer?.consultant else { return }
        offer = nil
        state = .requested
        refusals += 1
        ban(refused, reason, until: end)
    }

    /// Back among those who wait, with its age. What the former consultant knew goes on as a note.
    private mutating func release(note: String, at: Instant) {
        if let consultant {
            handOvers.append(HandOver(from: consultant, at: at, note: note))
            cancelPlanned()
            countPause(until: at)
        }
        consultant = nil
        gotFirstChoice = nil
        accepted = nil
        offer = nil
        state = .requested
    }

    private mutating func ban(_ consultant: Consultant.ID, _ reason: Ban.Reason, until end: Instant?) {
        bans.removeAll { $0.consultant == consultant && $0.reason == reason }
        bans.append(Ban(consultant: consultant, reason: reason, until: end))
        if pin == consultant { pin = nil }
        if offer?.consultant == consultant {
            offer = nil
            state = .requested
        }
    }

    // MARK: Sessions and hours

    private mutating func change(_ id: Session.ID, _ edit: (inout Session) -> Void) {
        if let index = sessions.firstIndex(where: { $0.id == id }) { edit(&sessions[index]) }
    }

    private mutating func foldSession(_ event: CaseEvent) {
        switch event.kind {
        case .sessionPlanned(let session):
            sessions.append(
                Session(
                    id: session.id, starts: session.starts, minutes: session.minutes, modality: session.modality,
                    place: session.place))
            sessions[sessions.count - 1].consultant = consultant
        case .sessionMoved(let id, let starts, let minutes):
            change(id) {
                ($0.starts, $0.minutes) = (starts, minutes)
                $0.sequence += 1
            }
        case .sessionCancelled(let id, let reason):
            change(id) {
                $0.state = .cancelled
                $0.log = reason
                $0.sequence += 1
            }
        case .sessionHeld(let id, let minutes, let log, let evidence):
            change(id) {
                $0.state = .held
                ($0.log, $0.evidence) = (log, evidence)
                $0.hours = Hours(minutes: minutes)
            }
            countPause(until: event.at)
            if state == .accepted { state = .underWay }
        default: break
        }
    }

    private mutating func miss(_ id: Session.ID, _ side: Side, _ reason: String, at: Instant, banEnd: Instant) {
        change(id) {
            $0.state = side == .firm ? .missedByFirm : .missedByConsultant
            $0.log = reason
            $0.sequence += 1
        }
        switch side {
        case .firm:
            missedByFirm += 1
            pausedSince = pausedSince ?? at
        case .consultant:
            missedByConsultant += 1
            // Booked anew once; the second time the case goes to somebody else.
            guard let consultant,
                sessions.count(where: { $0.state == .missedByConsultant && $0.consultant == consultant }) > 1
            else { return }
            release(note: "", at: at)
            ban(consultant, .noShow, until: banEnd)
        }
    }

    private mutating func foldHours(_ event: CaseEvent) {
        switch event.kind {
        case .hoursConfirmed(let id):
            change(id) {
                $0.hours?.state = .confirmed
                $0.hours?.confirmedBy = event.by
            }
        case .hoursDisputed(let id, let reason):
            change(id) {
                $0.hours?.state = .disputed
                $0.hours?.dispute = reason
            }
        case .hoursCorrected(let id, let minutes):
            change(id) {
                $0.hours?.state = .awaitsFirm
                $0.hours?.minutes = minutes
            }
        default: break
        }
    }

    private mutating func cancelPlanned() {
        for index in sessions.indices where sessions[index].state == .planned {
            sessions[index].state = .cancelled
            sessions[index].sequence += 1
        }
    }

    private mutating func countPause(until at: Instant) {
        guard let since = pausedSince else { return }
        pausedDays += since.days(to: at)
        pausedSince = nil
    }

    // MARK: Afterwards

    private mutating func answer(_ event: CaseEvent) {
        guard case .followUpAnswered(let months, let applied, let results, let comment) = event.kind,
            let index = followUps.firstIndex(where: { $0.months == months && $0.answered == nil })
        else { return }
        followUps[index].answered = event.at
        followUps[index].applied = applied
        followUps[index].results = results
        followUps[index].comment = comment
        if months == 12 { state = .ended }
    }
}
