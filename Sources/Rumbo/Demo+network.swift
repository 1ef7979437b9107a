import Actions
import Consulting
import DemoNetwork
import Foundation
import Learning
import People
import Statements
import Storage

extension Demo {
    /// The setting that tells on which day the network was made.
    private static let mark = "demo-network"

    /// Makes the demo's network of consultants with two months of its past, once for each data folder.
    ///
    /// - Returns: how many cases were made; nil where they had been made before.
    static func seedNetwork(_ installation: Installation) async throws -> Int? {
        let store = installation.store
        let policy = try await store.read { tx in try tx.setting(mark) == nil ? tx.policy() : nil }
        guard let policy else { return nil }
        var plan = NetworkPlan(now: installation.lms.now, cast: try await cast(store), policy: policy)
        plan.courses = Set(try await installation.lms.catalogue().map(\.course.id.rawValue))
        if plan.courses.contains(NetworkPlan.learnersCourse) {
            plan.cast.learner.enrolment = try await enrolLearner(plan.cast.learner.id, installation.lms).id.rawValue
        }
        let network = try SeededNetwork(plan)
        let (members, today) = (plan.cast, plan.today)
        return try await store.write { tx in
            // Another process may have been quicker.
            guard try tx.setting(mark) == nil else { return nil }
            try tx.set(mark, to: today.description)
            try write(network, as: members, at: today, in: tx)
            return network.cases.count
        }
    }

    /// The demo's learner enrols as she would herself.
    private static func enrolLearner(_ id: Person.ID, _ lms: LMS) async throws -> Enrolment {
        let now = lms.now
        let found = try await lms.store.read { tx in
            try tx.person(id).map { Visit(of: $0, grants: try tx.grants(of: id), at: now) }
        }
        guard let visit = found, let person = visit.person else { throw Refusal("The demo's learner is missing.") }
        return try await lms.enrol(visit, in: Course.ID(NetworkPlan.learnersCourse), language: person.language)
    }

    private static func cast(_ store: Store) async throws -> NetworkPlan.Cast {
        try await store.read { tx in
            func person(_ login: String) throws -> Person {
                guard let person = try tx.person(login: .userName(login)) else {
                    throw Refusal("The demo's person \(login) is missing.")
                }
                return person
            }
            func member(_ login: String) throws -> NetworkPlan.Member {
                let person = try person(login)
                return NetworkPlan.Member(person.id, organisation: person.organisation)
            }
            return NetworkPlan.Cast(
                learner: try member("aprendiz"), learnerOfBrazil: try member("aprendiz-pt"),
                consultant: try member("consultora"), counterpart: try person("contraparte").id,
                administrator: try person("administradora").id)
        }
    }

    private static func write(
        _ network: SeededNetwork, as cast: NetworkPlan.Cast, at: Instant, in tx: Transaction
    ) throws {
        var dice = Dice(seed: 395)
        let consultants = Set(network.consultants.map(\.id))
        for organisation in network.organisations { try tx.save(organisation) }
        for member in [cast.learner, cast.learnerOfBrazil] {
            guard var own = try member.organisation.flatMap({ try tx.organisation($0) }), own.sector == nil else {
                continue
            }
            own.sector = .C
            own.size = .micro
            try tx.save(own)
        }
        for person in network.people {
            try tx.save(person)
            let roles: [Role] = consultants.contains(person.id) ? [.learner, .consultant] : [.learner]
            for role in roles {
                try tx.save(
                    RoleGrant(
                        id: dice.id(), person: person.id, role: role, scope: .own,
                        grantedBy: role == .consultant ? cast.administrator : nil, from: person.created))
            }
            for purpose in [Consent.Purpose.service, .statistics, .followUp] {
                try tx.add(
                    Consent(
                        id: dice.id(), person: person.id, purpose: purpose, textVersion: LMS.consentVersion,
                        language: person.language, given: person.created))
            }
        }
        for consultant in network.consultants { try tx.save(consultant, at: at) }
        for run in network.runs { try tx.save(run) }
        for told in network.cases { try tx.keep(told.state.id, told.events) }
    }
}
