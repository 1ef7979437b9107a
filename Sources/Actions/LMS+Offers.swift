import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Takes an offered case. The units are counted in the same transaction: of two acceptances that race for one, one wins; the
    /// other's offer is taken back, and its case matched anew at once.
    public func accept(_ id: Case.ID, _ visit: Visit) async throws {
        do {
            try await act(.accepted, in: id, visit) { parties in
                try needAnswerer(parties, visit.actor)
            } then: { story, tx in
                try allotMarker(of: story, tx)
            }
        } catch let error as LearningError where error.reason == .full {
            try await record(.handedOver(note: "", reason: .full), in: id, by: nil)
            await repair([id])
            throw error
        }
    }

    /// Sends an offer on to somebody else; the pair is not tried again for a while.
    public func decline(_ id: Case.ID, reason: DeclineReason, note: String, _ visit: Visit) async throws {
        let note = try LMS.words(note, in: "note", required: false)
        try await act(.declined(reason: reason, note: note), in: id, visit) { try needAnswerer($0, visit.actor) }
        await repair([id])
    }

    /// Who was asked answers; so does, in vain, who was asked before and is told that the offer is gone.
    private func needAnswerer(_ parties: CaseParties, _ actor: Actor) throws {
        guard let person = actor.personID, actor.has(.consultant) else { throw parties.refusal(actor) }
        let story = parties.story
        if person == story.offer?.consultant {
            try permit(actor, .answerProposal, parties.proposing)
        } else if person != story.consultant {
            guard story.bans.contains(where: { $0.consultant == person }) || story.isConsultant(person) else {
                throw parties.refusal(actor)
            }
            throw CaseRefusal.offerGone
        }
    }

    /// The work of the course that the request names goes to the case's consultant, where nobody is allotted to it.
    private func allotMarker(of story: Case, _ tx: Transaction) throws {
        guard let consultant = story.consultant, let course = story.request.origin?.course,
            let enrolment = try tx.enrolment(of: story.request.learner, in: Course.ID(course)),
            enrolment.consultant == nil,
            ![enrolment.secondMarker, enrolment.thirdMarker].contains(consultant)
        else { return }
        try tx.allot(consultant, second: enrolment.secondMarker, third: enrolment.thirdMarker, to: enrolment.id)
        try tx.audit("system", "consultant.allot", enrolment.id.rawValue, consultant.rawValue, at: story.changed)
    }
}
