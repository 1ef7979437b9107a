import People
import Statements
import Storage

/// What a client may speak of, in the terms of statements.
struct ClientBounds {
    let client: APIClient
    /// The key of the only agent that it speaks for.
    let agent: String?

    init(_ client: APIClient, site: String) {
        self.client = client
        agent = client.person.map { AgentKey.account(homePage: site, name: $0.rawValue) }
    }

    /// Whether what it asks for may bring what it may not read: statements lend what they are found by to those about them.
    var isBound: Bool { agent != nil || client.registration != nil || client.activity != nil }

    func need(_ scope: APIScope) throws(XAPIRefusal) {
        guard client.allows(scope) else { throw .scope }
    }

    /// - Parameter path: of the statement in what was sent.
    func check(_ facts: StatementFacts, at path: String) throws(XAPIRefusal) {
        if let agent, facts.actor != agent { throw .otherPerson(path: "\(path).actor") }
        guard client.reaches(registration: facts.registration?.description) else {
            throw .otherRegistration(path: "\(path).context.registration")
        }
        guard client.activity != nil else { return }
        guard case .activity(let activity) = facts.object, client.reaches(activity: activity) else {
            throw .otherActivity(path: "\(path).object.id")
        }
    }

    /// What it asks the log for, held to what it may read.
    func confined(_ query: LogQuery) throws(XAPIRefusal) -> LogQuery {
        guard client.allows(.statementsReadMine) else { throw .scope }
        var query = query
        if !client.allows(.statementsRead) { query.client = client.id.rawValue }
        if let agent {
            guard query.agent ?? agent == agent else { throw .otherPerson(path: "agent") }
            query.agent = agent
        }
        if let registration = client.registration {
            guard query.registration ?? registration == registration else {
                throw .otherRegistration(path: "registration")
            }
            query.registration = registration
        }
        if client.activity != nil {
            guard let activity = query.activity, client.reaches(activity: activity) else {
                throw .otherActivity(path: "activity")
            }
        }
        return query
    }

    /// Whether it may read one statement.
    func mayRead(_ facts: StatementFacts, sentBy sender: String?) -> Bool {
        if !client.allows(.statementsRead), sender != client.id.rawValue { return false }
        if let agent, !facts.agents.contains(agent) { return false }
        guard client.reaches(registration: facts.registration?.description) else { return false }
        guard client.activity != nil else { return true }
        if case .activity(let activity) = facts.object { return client.reaches(activity: activity) }
        return false
    }

    func check(_ key: DocumentKey, registrationMatters: Bool) throws(XAPIRefusal) {
        if let agent, let asked = key.agent, asked != agent { throw .otherPerson(path: "agent") }
        // A registration and an activity have one learner at a time; agents' profiles have everybody's.
        if key.kind == .agentProfile, isBound, agent == nil { throw .otherPerson(path: "agent") }
        if registrationMatters, !client.reaches(registration: key.registration) {
            throw .otherRegistration(path: "registration")
        }
        if let activity = key.activity, !client.reaches(activity: activity) { throw .otherActivity(path: "activityId") }
    }
}
