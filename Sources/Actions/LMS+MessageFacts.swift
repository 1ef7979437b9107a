import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// What a message is worded from; or why it is not to be sent, as things are by now.
    func facts(of message: Message, _ tx: Transaction, at now: Instant) throws -> Result<MessageFacts, Dropped> {
        guard let person = try tx.person(message.person), person.state == .active else {
            return .failure(Dropped(.accountClosed))
        }
        guard let address = person.email else { return .failure(Dropped(.noAddress)) }
        if !message.kind.isNeeded, try !tx.wantsMessages(person.id) { return .failure(Dropped(.switchedOff)) }
        if message.kind == .followUp, try !tx.consents(of: person.id).hold(.followUp, at: now.date) {
            return .failure(Dropped(.noConsent))
        }
        let actor = Actor.of(person, grants: try tx.grants(of: person.id), at: now.date)
        var facts = MessageFacts(
            message: message, person: person, address: address, zone: person.timeZoneID, policy: try tx.policy(),
            count: 0)
        if let profile = try tx.consultant(person.id), actor.has(.consultant) { facts.zone = profile.zone }
        switch message.about {
        case .story(let id): return try add(id, to: facts, actor, tx, at: now)
        case .network(let country):
            let reach = Reach(of: actor, .allotConsultant)
            guard reach.isWhole || reach.countries.contains(country) else { return .failure(Dropped(.notTheirs)) }
            facts.count = try tx.countCases(CaseFilter(country: country, needsPerson: true))
            return facts.count > 0 ? .success(facts) : .failure(Dropped(.outdated))
        }
    }

    private func add(
        _ id: Case.ID, to facts: MessageFacts, _ actor: Actor, _ tx: Transaction, at now: Instant
    ) throws -> Result<MessageFacts, Dropped> {
        var facts = facts
        let message = facts.message
        let parties = try CaseParties(id, tx)
        if let drop = parties.story.drop(message, at: now) { return .failure(Dropped(drop)) }
        guard let (reader, _) = parties.reader(actor) else { return .failure(Dropped(.notTheirs)) }
        let person = facts.person.id
        facts.story = parties.story.seen(by: person, as: reader, notes: .none)
        if person == parties.learner.id {
            let consultant = parties.story.session(of: message)?.consultant ?? parties.story.consultant
            facts.other = try consultant.flatMap { try tx.person($0)?.displayName }
        } else {
            facts.other = parties.organisation?.name ?? parties.learner.displayName
        }
        if [.sessionPlanned, .sessionMoved, .sessionCancelled].contains(message.kind),
            let session = facts.story?.session(of: message)
        {
            let entry = calendarEntry(session, of: parties.story, with: facts.other, in: facts.person.language)
            facts.calendar = ICalendar(name: site.issuer, entries: [entry]).text
        }
        let asked = parties.story.offer?.consultant
        if let decision = try asked.flatMap({ try tx.decision(on: id, giving: $0) }) ?? tx.decision(on: id) {
            // A coordinator's own offer comes of no run, though one may have placed the same person before.
            if parties.story.offer?.run == decision.run {
                facts.placement = decision.placement.flatMap { $0.consultant == person ? $0 : nil }
            }
            if parties.story.state == .requested { facts.unserved = decision.unserved }
            facts.policy = try tx.run(decision.run)?.policy ?? facts.policy
        }
        return .success(facts)
    }
}

extension Person {
    /// Where mail reaches the person, if it does.
    public var email: String? {
        for case .email(let address) in loginNames { return address }
        return nil
    }
}
