import People
import Statements

extension Case {
    /// How long before it ends an offer is told of again, before it begins a session.
    static let reminderSeconds = 86_400

    /// Whom an event gives something to be told of, and what: by what it changed.
    ///
    /// What is to be told later, as that an offer is about to expire, is among it with its time.
    /// - Parameters:
    ///   - before: the case as it was; nil for the request itself.
    ///   - coordinators: of the case's country.
    public func messages(
        after event: CaseEvent, from before: Case?, promisedDays: Int,
        coordinators: @autoclosure () throws -> [Person.ID]
    ) rethrows -> [Message] {
        var told: [Message] = []
        func tell(_ kind: Message.Kind, _ person: Person.ID?, _ occasion: String, at due: Instant? = nil) {
            guard let person, person != event.by else { return }
            told.append(Message(kind, to: person, about: .story(id), occasion: occasion, due: due ?? event.at))
        }
        let learner = request.learner
        if before == nil {
            // Who asked pressed the button, and is told later all the same.
            told.append(
                Message(
                    .stillWaiting, to: learner, about: .story(id), occasion: "promise",
                    due: request.asked.advanced(bySeconds: (promisedDays + 1) * 86_400)))
        }
        if let offer, offer != before?.offer {
            tell(.offer, offer.consultant, offer.occasion)
            let reminder = offer.expires.advanced(bySeconds: -Case.reminderSeconds)
            if event.at < reminder { tell(.offerExpiring, offer.consultant, offer.occasion, at: reminder) }
        }
        if let accepted, accepted != before?.accepted { tell(.consultantFound, learner, accepted.description) }
        if let former = before?.consultant, before?.state.holdsUnit == true,
            consultant != former || state == .withdrawn || state == .ended
        {
            tell(.caseTaken, former, "\(revision)")
            if state == .requested { tell(.consultantLeft, learner, "\(revision)") }
        }
        for session in sessions {
            tellOf(session, before?.sessions.first { $0.id == session.id }, event, tell)
        }
        if state == .closed, before?.state != .closed { tell(.caseClosed, learner, "closed") }
        if case .followUpSent(let months) = event.kind { tell(.followUp, learner, "\(months)") }
        if needsPerson, before?.needsPerson == false {
            let day = Case.digestDay(after: event.at)
            told += try coordinators().map {
                Message(
                    .casesNeedPerson, to: $0, about: .network(request.country), occasion: day.description, due: day)
            }
        }
        return told
    }

    private func tellOf(
        _ session: Session, _ before: Session?, _ event: CaseEvent,
        _ tell: (Message.Kind, Person.ID?, String, Instant?) -> Void
    ) {
        let sides = [request.learner, session.consultant]
        let occasion = session.occasion
        let isNew = before == nil
        if session.state == .planned, isNew || before?.starts != session.starts || before?.minutes != session.minutes {
            for side in sides { tell(isNew ? .sessionPlanned : .sessionMoved, side, occasion, nil) }
            let reminder = session.starts.advanced(bySeconds: -Case.reminderSeconds)
            // Who hears of it now needs no reminder within the day.
            if event.at < reminder.advanced(bySeconds: -Case.reminderSeconds) {
                tell(.sessionTomorrow, request.learner, occasion, reminder)
            }
        }
        if session.state == .cancelled, before?.state == .planned {
            for side in sides { tell(.sessionCancelled, side, occasion, nil) }
        }
        guard let hours = session.hours, hours != before?.hours else { return }
        switch hours.state {
        case .awaitsFirm: tell(.hoursToConfirm, request.learner, "\(session.id) \(revision)", nil)
        case .disputed: tell(.hoursDisputed, session.consultant, "\(session.id) \(revision)", nil)
        case .confirmed: break
        }
    }

    /// Why a message about the case is not to be sent any more; nil where what it tells still holds.
    public func drop(_ message: Message, at now: Instant) -> Message.Drop? {
        let session = session(of: message)
        let holds: Bool
        switch message.kind {
        case .offer, .offerExpiring:
            holds = offer.map { $0.occasion == message.occasion && now < $0.expires } ?? false
        case .hoursDisputed: holds = session?.hours?.state == .disputed
        case .hoursToConfirm: holds = session?.hours?.state == .awaitsFirm
        case .caseTaken: return consultant == message.person && state.holdsUnit ? .outdated : nil
        case .consultantFound: holds = accepted?.description == message.occasion
        case .consultantLeft: holds = state == .requested || state == .proposed
        case .stillWaiting: holds = accepted == nil && (state == .requested || state == .proposed)
        case .sessionPlanned, .sessionMoved, .sessionTomorrow:
            holds = session.map { $0.occasion == message.occasion && $0.state == .planned && now < $0.starts } ?? false
        case .sessionCancelled:
            return session.map { $0.state == .cancelled && now < $0.starts } == true ? nil : .outdated
        case .caseClosed: holds = evaluation == nil && closed != nil && state != .ended
        case .followUp:
            holds = state != .ended && followUps.contains { "\($0.months)" == message.occasion && $0.answered == nil }
        case .casesNeedPerson: holds = true
        }
        return holds ? nil : state == .withdrawn ? .withdrawn : .outdated
    }

    /// The session that a message is about.
    public func session(of message: Message) -> Session? {
        sessions.first { message.occasion.hasPrefix($0.id.rawValue) }
    }

    /// Noon in UTC, when the next digest goes out: morning in all thirteen countries.
    static func digestDay(after instant: Instant) -> Instant {
        let noon = Instant(milliseconds: instant.milliseconds / 86_400_000 * 86_400_000 + 43_200_000)
        return instant < noon ? noon : noon.advanced(bySeconds: 86_400)
    }
}

extension Offer {
    /// Which of a case's offers it is.
    fileprivate var occasion: String { made.description }
}

extension Session {
    /// The session with the date that it has.
    fileprivate var occasion: String { "\(id) \(sequence)" }
}
