import Consulting
import Learning
import People
import Statements
import Storage

/// A case with those whom it is about, and what permissions are asked of it.
struct CaseParties: Sendable {
    var story: Case
    var learner: Person
    var organisation: Organisation?

    /// - Throws: `LearningError` where there is no such case.
    init(_ id: Case.ID, _ tx: Transaction) throws {
        guard let story = try tx.mentoringCase(id), let learner = try tx.person(story.request.learner) else {
            throw LearningError(.notFound, .caseUnknown)
        }
        self.story = story
        self.learner = learner
        organisation = try story.request.organisation.flatMap { try tx.organisation($0) }
    }

    private var bodies: Set<Organisation.ID> { organisation?.bodies ?? [] }
    private var firm: Organisation.ID? { story.request.organisation }
    private var country: Country { story.request.country }

    /// The case as its asker's.
    var asking: Object { .mentoring(for: learner.id, firm: firm, bodies: bodies, country: country) }

    /// The case as one for which somebody is to be found.
    var proposing: Object {
        .proposal(of: story.offer?.consultant ?? story.consultant, firm: firm, bodies: bodies, country: country)
    }

    func notes(isShared: Bool, at now: Instant) -> Object {
        .caseNote(
            learner: learner.id, firm: firm, country: country,
            consultants: Set([story.consultant].compactMap { $0 }), assignmentIsOpen: story.assignmentIsOpen(at: now),
            isShared: isShared)
    }

    /// Hours of a session; who has not held it yet is its consultant of now.
    func hours(of id: Session.ID) throws -> Object {
        guard let session = story.sessions.first(where: { $0.id == id }),
            let consultant = session.consultant ?? story.consultant
        else { throw LearningError(.notFound, .sessionUnknown) }
        return .hours(of: consultant, firm: firm, country: country)
    }

    // MARK: Readers

    /// As whom the actor reads the case, and how far the permission reaches; nil for somebody whom it is none of the business of.
    func reader(_ actor: Actor) -> (reader: CaseReader, scope: Decision.Scope)? {
        guard let person = actor.personID else { return nil }
        if person == learner.id { return (.learner, .own) }
        if person == story.consultant { return (.consultant, .own) }
        if person == story.offer?.consultant { return (.offered, .own) }
        if let scope = authorize(actor, .requestMentoring, asking).scope { return (.firm, scope) }
        if story.isConsultant(person) { return (.former, .own) }
        for action in [Action.proposeAssignment, .allotConsultant] {
            if let scope = authorize(actor, action, proposing).scope { return (.coordinator, scope) }
        }
        return nil
    }

    func noteReach(_ actor: Actor, at now: Instant) -> NoteReach {
        if authorize(actor, .readCaseNote, notes(isShared: false, at: now)).isAllowed { return .all }
        return authorize(actor, .readCaseNote, notes(isShared: true, at: now)).isAllowed ? .shared : .none
    }

    // MARK: Who may

    /// Who asked, and whoever may ask for the firm.
    func needFirm(_ actor: Actor) throws {
        guard authorize(actor, .requestMentoring, asking).isAllowed, !story.isConsultant(actor.personID) else {
            throw refusal(actor)
        }
    }

    func needConsultant(_ actor: Actor) throws {
        guard let person = actor.personID, person == story.consultant, actor.has(.consultant) else {
            throw refusal(actor)
        }
    }

    func needEitherSide(_ actor: Actor) throws {
        if story.consultant == nil || actor.personID != story.consultant { try needFirm(actor) }
    }

    func needCoordinator(_ actor: Actor) throws {
        guard authorize(actor, .allotConsultant, proposing).isAllowed else { throw refusal(actor) }
    }

    /// Who asked has received the hours as much as the firm has; beside them those whom the table of permissions names.
    func needConfirmer(_ actor: Actor, of session: Session.ID) throws {
        let hours = try hours(of: session)
        guard actor.personID == learner.id || authorize(actor, .confirmHours, hours).isAllowed else {
            throw actor.personID == story.consultant
                ? LearningError(.forbidden, .ownHours) : refusal(actor)
        }
    }

    /// Whoever may not know of the case is not told that there is one.
    func refusal(_ actor: Actor) -> LearningError {
        if actor.personID == nil { return LearningError(.signInRequired, .notPermitted) }
        return reader(actor) == nil
            ? LearningError(.notFound, .caseUnknown) : LearningError(.forbidden, .notPermitted)
    }
}
