import Consulting
import DemoNetwork
import Foundation
import People
import Statements
import Testing

/// The demonstration network: as large as said, lawful throughout, alive on every page.
@Suite struct SeededNetworkTests {
    static func id<T>(_ number: Int) -> UniqueID<T> {
        let text = "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - String(number).count) + "\(number)"
        return UniqueID(UUID(uuidString: text) ?? UUID())
    }

    static let cast = NetworkPlan.Cast(
        learner: .init(id(1), organisation: id(11)), learnerOfBrazil: .init(id(2), organisation: id(12)),
        consultant: .init(id(3)), counterpart: id(4), administrator: id(5))

    static func plan(_ day: String) throws -> NetworkPlan {
        var plan = NetworkPlan(now: try #require(Instant("\(day)T16:20:00.000Z")), cast: cast)
        plan.courses = ["exportar-paso-a-paso", "preferencias-arancelarias"]
        return plan
    }

    /// Made once: the same day gives the same network.
    static let plan = Result { try plan("2026-11-21") }
    static let network = Result { try SeededNetwork(plan.get()) }

    @Test func isAsLargeAsSaid() throws {
        let (plan, network) = (try Self.plan.get(), try Self.network.get())
        #expect(network.consultants.count == 120)
        #expect(Set(network.consultants.map(\.country)) == Set(Country.allCases))
        let recent = network.cases.filter { $0.state.request.asked >= plan.today.advanced(bySeconds: -60 * 86_400) }
        #expect(recent.count == 900)
        #expect(network.cases.count - recent.count == 60)
        #expect(Set(recent.map(\.state.request.country)) == Set(Country.allCases))
        #expect((550...700).contains(Set(recent.map(\.state.request.learner)).count))
    }

    @Test func isLawful() throws {
        let (plan, network) = (try Self.plan.get(), try Self.network.get())
        #expect(network.refused.isEmpty)
        for told in network.cases {
            let log = told.events.map { (event: $0, policy: plan.policy) }
            #expect(Case(id: told.state.id, folding: log) == told.state)
            #expect(told.events.map(\.at) == told.events.map(\.at).sorted())
            #expect(told.events.allSatisfy { $0.at < plan.today })
            #expect(told.state.request.faults.isEmpty)
        }
        var units: [Consultant.ID: Int] = [:]
        for told in network.cases { told.state.holder.map { units[$0, default: 0] += 1 } }
        for consultant in network.consultants {
            #expect(units[consultant.id, default: 0] <= consultant.capacity)
        }
        let known = Set(network.consultants.map(\.id))
        #expect(units.keys.allSatisfy(known.contains))
    }

    @Test func eachRunIsProved() throws {
        let network = try Self.network.get()
        #expect(network.runs.count { $0.kind == .daily } == 60)
        #expect(network.runs.count { !$0.proof.isOptimal } == 0)
        let runs = Set(network.runs.map(\.id))
        for told in network.cases {
            for case .offered(let offer) in told.events.map(\.kind) {
                if let run = offer.run { #expect(runs.contains(run)) }
            }
        }
    }

    @Test func everyStateIsThere() throws {
        let (plan, network) = (try Self.plan.get(), try Self.network.get())
        let states = Set(network.cases.map(\.state.state))
        #expect(states.isSuperset(of: Case.State.allCases))
        let recent = network.cases.filter { $0.state.request.asked >= plan.today.advanced(bySeconds: -60 * 86_400) }
        let waiting = recent.count { $0.state.state == .requested }
        #expect((60...150).contains(waiting), "\(waiting) wait")
        #expect(network.runs.last { $0.kind == .daily }.map { !$0.unserved.isEmpty } == true)
        let answered = network.cases.flatMap(\.state.followUps).count { $0.answered != nil }
        #expect(answered > 20)
        let accreditations = network.consultants.flatMap { $0.accreditations.values }
        #expect(Set(accreditations.map(\.state)) == Set(Accreditation.State.allCases))
        let tomorrow = plan.today.advanced(bySeconds: 86_400)
        let planned = network.cases.flatMap(\.state.sessions).filter { $0.state == .planned && $0.starts > tomorrow }
        #expect(planned.count > 50)
    }

    @Test func theDemosPeopleHaveSomethingToDo() throws {
        let (plan, network) = (try Self.plan.get(), try Self.network.get())
        let own = network.cases.filter { $0.state.holder == Self.cast.consultant.id }
        let offers = own.compactMap(\.state.offer)
        #expect(offers.count == 2)
        #expect(Set(offers.map(\.expires)).count == 2)
        #expect(offers.allSatisfy { $0.expires > plan.today.advanced(bySeconds: 86_400) })
        #expect(own.count >= 5)
        #expect(own.contains { $0.state.sessions.contains { $0.hours?.state == .disputed } })
        let learners = try #require(network.cases.first { $0.state.request.learner == Self.cast.learner.id }).state
        #expect(learners.state == .underWay)
        #expect(learners.consultant == Self.cast.consultant.id)
        #expect(learners.sessions.contains { $0.hours?.state == .awaitsFirm })
        let next = try #require(learners.sessions.first { $0.state == .planned })
        #expect(plan.today.days(to: next.starts) == 1)
        let ofBrazil = try #require(network.cases.first { $0.state.request.learner == Self.cast.learnerOfBrazil.id })
        #expect(ofBrazil.state.state == .proposed)
        #expect(
            own.contains { told in
                told.state.state == .underWay && !told.state.sessions.contains { $0.state == .planned }
                    && told.state.deliverables.allSatisfy { $0.done != nil }
            })
        let bolivia = network.cases.filter { $0.state.request.country == .BO }
        #expect(bolivia.count { $0.state.needsPerson } >= 2)
        let asked = network.consultants.compactMap { $0.accreditations[.BO] }.filter { $0.state == .asked }
        #expect(asked.count(where: \.opinions.isEmpty) >= 3)
        #expect(asked.contains { !$0.opinions.isEmpty })
    }

    @Test func namesSayThatItIsADemo() throws {
        let network = try Self.network.get()
        #expect(network.people.allSatisfy { $0.displayName.contains("Demo") })
        #expect(network.organisations.allSatisfy { $0.name.contains("Demo") })
        let logins = network.people.flatMap(\.loginNames)
        #expect(Set(logins).count == network.people.count)
        #expect(logins.allSatisfy { (try? LoginName.parse($0.text)) == $0 })
        for told in network.cases {
            #expect(!told.state.request.need.contains("{"))
            let isPortuguese = told.state.request.country == .BR
            #expect(told.state.request.languages.first == .pt || !isPortuguese)
        }
    }

    /// Small, on days of every kind: weekends, the ends of years, the days on which clocks change.
    @Test(arguments: ["2026-11-22", "2027-01-01", "2027-04-04", "2028-02-29", "2027-09-05"])
    func isLawfulOnAnyDay(_ day: String) throws {
        var plan = try Self.plan(day)
        plan.consultants = 40
        plan.requests = 120
        plan.olderCases = 12
        let network = try SeededNetwork(plan)
        #expect(network.refused.isEmpty)
        #expect(network.cases.count == 132)
        #expect(network.cases.allSatisfy { $0.state.changed < plan.today })
        let learners = try #require(network.cases.first { $0.state.request.learner == Self.cast.learner.id }).state
        #expect(learners.state == .underWay)
        let again = try SeededNetwork(plan)
        #expect(again.cases.map(\.state) == network.cases.map(\.state))
        #expect(again.runs == network.runs)
    }
}
