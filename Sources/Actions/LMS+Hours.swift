import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Confirms the time of a session: who asked, the firm's administrator, the country's counterpart, the Secretariat; never who gave
    /// it. Confirmed minutes count towards the course that the request came from.
    public func confirmHours(of session: Session.ID, in id: Case.ID, _ visit: Visit) async throws {
        let now = now
        let study = try await courseStudy(behind: id)
        try await act(.hoursConfirmed(session), in: id, visit) {
            try $0.needConfirmer(visit.actor, of: session)
        } then: { story, tx in
            if let person = visit.person, person.id != story.request.learner {
                try tx.audit(person.id.rawValue, "hours.confirm", id.rawValue, session.rawValue, at: now)
            }
            if let study { try credit(session, of: story, study, tx, at: now) }
        }
        if let study { await certifyIfPossible(study.enrolment) }
    }

    public func disputeHours(of session: Session.ID, in id: Case.ID, reason: String, _ visit: Visit) async throws {
        let reason = try LMS.words(reason, in: "reason")
        try await act(.hoursDisputed(session, reason: reason), in: id, visit) {
            try $0.needConfirmer(visit.actor, of: session)
            try $0.needFirm(visit.actor)
        }
    }

    /// Who gave the time corrects what the firm disputes, even after another has taken the case over.
    public func correctHours(of session: Session.ID, in id: Case.ID, minutes: Int, _ visit: Visit) async throws {
        try await act(.hoursCorrected(session, minutes: minutes), in: id, visit) {
            guard authorize(visit.actor, .registerHours, try $0.hours(of: session)).isAllowed else {
                throw $0.refusal(visit.actor)
            }
        }
    }

    /// The course that a case was asked for from, if its learner takes it.
    private func courseStudy(behind id: Case.ID) async throws -> Study? {
        guard let request = try await store.read({ try $0.mentoringCase(id)?.request }), let origin = request.origin
        else { return nil }
        return try await study(request.learner, Course.ID(origin.course))
    }

    /// Tells the course's log of the confirmed session, once: the statement has an id made of the session's own.
    private func credit(
        _ id: Session.ID, of story: Case, _ study: Study, _ tx: Transaction, at now: Instant
    ) throws {
        guard let session = story.sessions.first(where: { $0.id == id }), let hours = session.hours,
            let enrolment = try tx.enrolment(study.enrolment.id)
        else { return }
        var event = statement(
            .attended, ActivityPath(course: enrolment.course), of: enrolment, type: ActivityType.mentoring,
            result: .init(duration: MentoringSession.duration(minutes: hours.minutes)),
            instructor: session.consultant, id: LMS.derivedID("\(id)/attended"))
        event.object.id = MentoringSession.iri(id.rawValue, site: site.address)
        guard try tx.record(event, for: enrolment, at: now) else { return }
        let isSame = enrolment.package == study.enrolment.package
        try settle(enrolment, isSame ? study.course : try tx.course(enrolment.package) ?? study.course, tx)
    }
}
