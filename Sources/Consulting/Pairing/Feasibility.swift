import People
import Statements

/// The hard filters, each judged for itself.
struct Feasibility: Sendable {
    let at: Instant
    let minimumBlocks: Int
    let minimumScore: Int
    let scoring: Scoring

    init(_ context: RunContext) {
        at = context.at
        minimumBlocks = context.policy.minimumBlocks
        minimumScore = context.policy.minimumScore
        scoring = Scoring(context.policy)
    }

    func passes(_ filter: HardFilter, _ asker: Asker, _ candidate: Candidate) -> Bool {
        let request = asker.request
        let consultant = candidate.consultant
        switch filter {
        case .accredited:
            return candidate.isThere && consultant.accreditations[request.country]?.state == .accredited
        case .topic:
            return consultant.topics[request.topic].map { $0 >= request.level } ?? false
        case .language:
            return request.languages.contains { consultant.languages.contains($0) }
        case .place:
            let service = consultant.services[request.country]
            return request.modality == .onSite ? service == .onSite : service != nil
        case .sector:
            return !request.needsSector || request.sector.map(consultant.sectors.contains) ?? true
        case .rate:
            return consultant.tier <= request.budget
        case .overlap:
            return asker.hours.blocks(sharedWith: candidate.hours) >= minimumBlocks
        case .conflict:
            return !hasConflict(request, candidate)
        case .ban:
            return !asker.open.bans.contains { $0.consultant == consultant.id && $0.holds(at: at) }
        case .minimumScore:
            return (100_000 - scoring.cost(asker, candidate)) / 1000 >= minimumScore
        }
    }

    /// The filters that the pair does not pass, in their order.
    func failures(_ asker: Asker, _ candidate: Candidate) -> [HardFilter] {
        HardFilter.allCases.filter { !passes($0, asker, candidate) }
    }

    /// The same firm or person, or what the consultant declared.
    private func hasConflict(_ request: MentoringRequest, _ candidate: Candidate) -> Bool {
        let consultant = candidate.consultant
        if consultant.id == request.learner { return true }
        if let organisation = request.organisation, candidate.standing.organisation == organisation { return true }
        return consultant.conflicts.contains { conflict in
            switch conflict {
            case .organisation(let organisation): organisation == request.organisation
            case .sector(let sector, let country): sector == request.sector && country == request.country
            case .person(let person): person == request.learner
            }
        }
    }
}
