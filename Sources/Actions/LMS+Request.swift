import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Asks for mentoring, for oneself or for somebody of a firm or body that one acts for. Who asks, the firm, the country and the
    /// time are set here. An urgent request is matched at once; others wait for the daily run.
    public func ask(_ request: MentoringRequest, for learner: Person.ID? = nil, _ visit: Visit) async throws -> Case.ID
    {
        let asker = try visit.signedIn()
        let (id, now) = (Case.ID.random(), now)
        let person = learner ?? asker.id
        try await telling {
            try await store.write { tx in
                guard let learner = try tx.person(person), learner.state == .active else {
                    throw LearningError(.notFound, .personUnknown)
                }
                let firm = try learner.organisation.flatMap { try tx.organisation($0) }
                try permit(
                    visit.actor, .requestMentoring,
                    .mentoring(
                        for: learner.id, firm: learner.organisation, bodies: firm?.bodies ?? [],
                        country: firm?.country ?? learner.country))
                let open = try tx.cases(learner: learner.id).first {
                    $0.story.request.topic == request.topic
                        && ($0.story.state == .requested || $0.story.state.holdsUnit)
                }
                if let open { throw LearningError(.conflict, .caseOpen, detail: open.story.id.rawValue) }
                var request = request
                request.learner = learner.id
                request.organisation = learner.organisation
                request.country = firm?.country ?? learner.country
                request.asked = now
                request.origin = try origin(request.origin, of: learner.id, tx)
                try LMS.check(request)
                try tx.open(id, CaseEvent(by: asker.id, at: now, kind: .requested(request)))
            }
        }
        if request.urgency == .urgent { await matchUrgent(id) }
        return id
    }

    /// Corrects a request that is not offered yet; its age stays.
    public func amend(_ id: Case.ID, _ request: MentoringRequest, _ visit: Visit) async throws {
        var request = request
        // Set anew from the case as it is: asker, firm, country and age are not the form's to change.
        request.origin = try await store.read { try $0.mentoringCase(id)?.request.origin }
        try LMS.check(request)
        try await act(.amended(request), in: id, visit) { try $0.needFirm(visit.actor) }
        if request.urgency == .urgent { await matchUrgent(id) }
    }

    public func withdraw(_ id: Case.ID, reason: String, _ visit: Visit) async throws {
        let reason = try LMS.words(reason, in: "reason", required: false)
        try await act(.withdrawn(reason: reason), in: id, visit) { try $0.needFirm(visit.actor) }
        await repair([])
    }

    /// The firm asks for somebody else, before or after acceptance. Its place in the queue stays.
    public func refuseConsultant(in id: Case.ID, reason: String, _ visit: Visit) async throws {
        let reason = try LMS.words(reason, in: "reason")
        try await act(.refusedByFirm(reason: reason), in: id, visit) { try $0.needFirm(visit.actor) }
        await repair([id])
    }

    private static func check(_ request: MentoringRequest) throws {
        let faults = request.faults
        guard faults.isEmpty else {
            throw LearningError(
                .invalid, fields: Dictionary(uniqueKeysWithValues: faults.map { ($0.key.rawValue, $0.value.told) }))
        }
    }

    /// Where it was asked from, with the learner's own enrolment in that course.
    private func origin(
        _ origin: MentoringRequest.Origin?, of learner: Person.ID, _ tx: Transaction
    ) throws -> MentoringRequest.Origin? {
        guard var origin else { return nil }
        origin.enrolment = try tx.enrolment(of: learner, in: Course.ID(origin.course))?.id.rawValue
        return origin
    }
}
