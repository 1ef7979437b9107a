import Consulting
import Foundation
import People
import Statements

/// Something tried on a case: who, what, about whom. People are numbers (``CaseWorld/id(_:)``), times are minutes.
struct Step {
    enum Name: String, CaseIterable {
        case amend, withdraw, pin, forbid, allow, offer, accept, decline, expire, refuse, handover
        case plan, move, cancel, held, missed, confirm, dispute, correct, note, add, done, suspend, resume
        case close, evaluate, follow6, follow12, answer6, answer12, end
    }

    var name: Name
    var actor: Int?
    var target: Int
    var session: Int
    var minutes: Int
    var delay: Int
    var isBlank: Bool
    var byFirm: Bool
}

/// The life of a case told a second time, in the plainest way: a table of phases and a few facts.
struct CaseModel {
    typealias Phase = String

    struct Meeting {
        var start: Int
        var minutes: Int
        var by: Int
        var state = "planned"
        var hours = "none"
    }

    var phase: Phase = "requested"
    var who: Int?
    var former: Set<Int> = []
    var expiry = 0
    var accepted = 0
    var closed = 0
    var bans: [Int: [String: Int]] = [:]
    var pin: Int?
    var refusals = 0
    var meetings: [Int: Meeting] = [:]
    var works: [Int: Bool] = [:]
    var isEvaluated = false
    var sent12: Int?
    var asks: Set<Int> = []
    let learner = 1

    /// What leads where; `=` stays.
    static let table: [Phase: [Step.Name: Phase]] = [
        "requested": [
            .amend: "=", .withdraw: "withdrawn", .pin: "=", .forbid: "=", .allow: "=", .offer: "proposed",
            .end: "ended"
        ],
        "proposed": [
            .withdraw: "withdrawn", .forbid: "=", .allow: "=", .accept: "accepted", .decline: "requested",
            .expire: "requested", .refuse: "requested", .handover: "requested", .end: "ended"
        ],
        "accepted": [
            .withdraw: "withdrawn", .forbid: "=", .allow: "=", .refuse: "requested", .handover: "requested",
            .plan: "=", .move: "=", .cancel: "=", .held: "underWay", .missed: "=", .note: "=", .add: "=",
            .done: "=", .suspend: "suspended", .close: "closed", .end: "ended"
        ],
        "underWay": [
            .forbid: "=", .allow: "=", .refuse: "requested", .handover: "requested",
            .plan: "=", .move: "=", .cancel: "=", .held: "=", .missed: "=", .note: "=", .add: "=",
            .done: "=", .suspend: "suspended", .close: "closed", .end: "ended"
        ],
        "suspended": [
            .forbid: "=", .allow: "=", .refuse: "requested", .handover: "requested",
            .cancel: "=", .held: "=", .missed: "=", .note: "=", .add: "=", .done: "=", .resume: "accepted",
            .close: "closed", .end: "ended"
        ],
        "closed": [
            .note: "=", .evaluate: "=", .follow6: "followUp6", .follow12: "followUp12", .end: "ended"
        ],
        "followUp6": [.note: "=", .evaluate: "=", .follow12: "followUp12", .answer6: "=", .end: "ended"],
        "followUp12": [.note: "=", .evaluate: "=", .answer6: "=", .answer12: "ended", .end: "ended"],
        "ended": [:], "withdrawn": [:]
    ]
    private static let everywhere: Set<Step.Name> = [.confirm, .dispute, .correct]

    func isBanned(_ consultant: Int, _ now: Int) -> Bool {
        bans[consultant, default: [:]].values.contains { now < $0 }
    }

    private var atWork: Int? { phase == "proposed" || phase == "requested" ? nil : who }

    // MARK: May it happen?

    func allows(_ step: Step, _ now: Int) -> Bool {
        guard Self.everywhere.contains(step.name) || Self.table[phase]?[step.name] != nil else { return false }
        let meeting = meetings[step.session]
        let isFirm = step.actor.map { $0 != who && !former.contains($0) } ?? false
        let isConsultant = step.actor != nil && step.actor == atWork
        let isLength = (15...480).contains(step.minutes)
        switch step.name {
        case .amend, .withdraw: return isFirm
        case .pin: return step.target == 0 || !isBanned(step.target, now)
        case .forbid: return step.target != atWork
        case .allow, .resume: return true
        case .done: return works[step.session] == false
        case .offer: return !isBanned(step.target, now) && (pin == nil || pin == step.target)
        case .accept, .decline: return step.actor == who && now < expiry
        case .expire: return now >= expiry
        case .refuse: return isFirm && !step.isBlank
        case .handover: return phase == "proposed" || !step.isBlank || !isConsultant
        case .plan: return isConsultant && isLength && meeting == nil && now + step.delay >= accepted
        case .move:
            return isConsultant && isLength && meeting?.state == "planned" && now + step.delay >= accepted
        case .cancel: return meeting?.state == "planned" && !step.isBlank
        case .held:
            guard let meeting, meeting.state == "planned" else { return false }
            return isConsultant && isLength && !step.isBlank && now >= meeting.start + step.minutes
        case .missed:
            guard let meeting, meeting.state == "planned" else { return false }
            return !step.isBlank && now >= meeting.start + 15
        case .confirm:
            guard let meeting, let actor = step.actor else { return false }
            return meeting.hours == "waits" && actor != meeting.by && actor != atWork && !former.contains(actor)
        case .dispute: return meeting?.hours == "waits" && isFirm && step.actor != meeting?.by && !step.isBlank
        case .correct: return meeting?.hours == "disputed" && step.actor == meeting?.by && isLength
        case .note:
            return isConsultant && !step.isBlank
                && (["accepted", "underWay", "suspended"].contains(phase) || now < closed + 30 * 1_440)
        case .add: return isConsultant && !step.isBlank && works[step.session] == nil
        case .suspend: return !step.isBlank
        case .close: return isConsultant && !step.isBlank && !meetings.values.contains { $0.state == "planned" }
        case .evaluate: return isFirm && !isEvaluated && (1...5).contains(step.minutes % 8)
        case .follow6: return now >= Self.months(6, after: closed)
        case .follow12: return now >= Self.months(12, after: closed)
        case .answer6: return isFirm && asks.contains(6)
        case .answer12: return isFirm && asks.contains(12)
        case .end: return step.actor == nil && (sent12.map { now >= $0 + 60 * 1_440 } ?? true)
        }
    }

    /// By the calendar of the system, in UTC.
    private static func months(_ months: Int, after minute: Int) -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = CaseWorld.start.advanced(bySeconds: minute * 60).date
        let later = calendar.date(byAdding: .month, value: months, to: date) ?? .distantFuture
        return minute + Int(later.timeIntervalSince(date) / 60)
    }

    // MARK: What it does

    mutating func take(_ step: Step, _ now: Int) {
        let next = Self.table[phase]?[step.name] ?? "="
        let banEnd = now + MatchingPolicy().banDays * 1_440
        if next != "=" { phase = next }
        switch step.name {
        case .pin: (pin, refusals) = (step.target == 0 ? nil : step.target, 0)
        case .forbid:
            ban(step.target, "forbidden", .max)
            if phase == "proposed", who == step.target { (phase, who) = ("requested", nil) }
        case .allow: bans[step.target] = nil
        case .offer: (who, expiry) = (step.target, now + max(step.delay, 1))
        case .accept: (accepted, pin) = (now, nil)
        case .decline, .expire:
            refusals += 1
            lose(step.name == .decline ? "declined" : "expired", banEnd)
        case .refuse: lose("refusedByFirm", .max)
        case .handover: lose("left", banEnd)
        case .plan: meetings[step.session] = Meeting(start: now + step.delay, minutes: step.minutes, by: who ?? 0)
        case .move: meetings[step.session]?.start = now + step.delay
        case .cancel: meetings[step.session]?.state = "cancelled"
        case .held:
            meetings[step.session]?.state = "held"
            meetings[step.session]?.hours = "waits"
        case .missed:
            meetings[step.session]?.state = step.byFirm ? "missedByFirm" : "missedByConsultant"
            let mine = meetings.values.filter { $0.state == "missedByConsultant" && $0.by == who }
            if !step.byFirm, mine.count > 1 {
                phase = "requested"
                lose("noShow", banEnd)
            }
        case .confirm: meetings[step.session]?.hours = "confirmed"
        case .dispute: meetings[step.session]?.hours = "disputed"
        case .correct: meetings[step.session]?.hours = "waits"
        case .add: works[step.session] = false
        case .done: works[step.session] = true
        case .resume:
            if meetings.values.contains(where: { $0.state == "held" && $0.by == who }) { phase = "underWay" }
        case .close: closed = now
        case .evaluate: isEvaluated = true
        case .follow6: asks.insert(6)
        case .follow12:
            asks.insert(12)
            sent12 = now
        case .answer6: asks.remove(6)
        case .answer12: asks.remove(12)
        case .withdraw, .end: dropPlans()
        case .amend, .note, .suspend: break
        }
    }

    private mutating func ban(_ consultant: Int, _ reason: String, _ until: Int) {
        bans[consultant, default: [:]][reason] = until
        if pin == consultant { pin = nil }
    }

    private mutating func lose(_ reason: String, _ until: Int) {
        guard let lost = who else { return }
        if accepted > 0 {
            former.insert(lost)
            dropPlans()
        }
        (who, accepted) = (nil, 0)
        ban(lost, reason, until)
    }

    private mutating func dropPlans() {
        for id in meetings.keys where meetings[id]?.state == "planned" { meetings[id]?.state = "cancelled" }
    }
}
