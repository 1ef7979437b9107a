import Consulting
import Learning
import People
import Statements
import Storage

@testable import Actions

/// The same numbers for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }
    /// True in that many of 100 cases.
    mutating func percent(_ share: Int) -> Bool { below(100) < share }
    mutating func one<T>(_ list: [T]) -> T { list[below(list.count)] }
}

extension Network {
    /// Gives the network `count` cases of the last `days` days, each with a past of its own: offers made, declined, accepted, handed
    /// over, withdrawn, closed.
    func fill(_ count: Int, days: Int, seed: UInt64) async throws {
        var dice = Dice(seed)
        for person in [first, second] {
            var profile = Network.profile(of: person, capacity: dice.below(3) + count)
            for country in Country.allCases where dice.percent(70) {
                profile.accreditations[country] = Accreditation(state: .accredited, asked: lms.now)
            }
            try await save(profile)
        }
        for _ in 0..<count {
            let log = log(days: days, &dice)
            let id = Case.ID.random()
            try await store.write { try $0.keep(id, log) }
        }
    }

    private func log(days: Int, _ dice: inout Dice) -> [CaseEvent] {
        var at = lms.now.advanced(bySeconds: -dice.below(days * 86_400))
        var request = Network.request()
        request.learner = asker.id
        request.organisation = firm
        request.country = dice.one(Country.allCases)
        request.asked = at
        if dice.percent(40) { request.preferred = [dice.one([first.id, second.id])] }
        var log = [CaseEvent(by: asker.id, at: at, kind: .requested(request))]
        /// Lets time pass; false where that would be past now.
        func pass(_ hours: Int) -> Bool {
            let next = at.advanced(bySeconds: hours * 3_600 + 1)
            guard next <= lms.now else { return false }
            at = next
            return true
        }
        for candidate in [first.id, second.id] {
            guard pass(dice.below(200)), !dice.percent(10) else { break }
            let offer = Consulting.Offer(
                consultant: candidate, made: at, expires: at.advanced(bySeconds: 72 * 3_600), run: nil,
                isFirstChoice: dice.one([nil, true, false]))
            log.append(CaseEvent(by: nil, at: at, kind: .offered(offer)))
            guard pass(dice.below(70)) else { break }
            if dice.percent(30) {
                log.append(CaseEvent(by: candidate, at: at, kind: .declined(reason: .noTime, note: "")))
                continue
            }
            log.append(CaseEvent(by: candidate, at: at, kind: .accepted))
            guard pass(dice.below(400)) else { break }
            if dice.percent(25) {
                log.append(
                    CaseEvent(by: candidate, at: at, kind: .handedOver(note: "Sigue otra.", reason: .consultantLeft)))
                continue
            }
            if dice.percent(40) {
                let report = ClosingReport(outcome: .met, summary: "Exportó.", nextSteps: "Repetir.")
                log.append(CaseEvent(by: candidate, at: at, kind: .closed(report)))
            }
            return log
        }
        if dice.percent(20), pass(5) {
            log.append(CaseEvent(by: asker.id, at: at, kind: .withdrawn(reason: "Ya no hace falta.")))
        }
        return log
    }
}
