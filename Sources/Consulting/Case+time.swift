import People
import Statements

extension Case {
    /// How long after its start a session counts as missed.
    public static let graceSeconds = 900
    /// How long after closing its consultant may still write and read notes: the agreed closing period.
    public static let closingSeconds = 30 * 86_400
    /// How long the last follow-up waits for its answer.
    public static let answerSeconds = 60 * 86_400
    public static let followUpMonths = [6, 12]

    /// Days that the request has waited, as priority counts them: from the first asking, without those in which the firm did not
    /// show up.
    public func waitingDays(at instant: Instant) -> Int {
        let paused = pausedDays + (pausedSince.map { $0.days(to: instant) } ?? 0)
        return max(0, request.asked.days(to: instant) - paused)
    }

    /// Whether its consultant still works on it, the closing period included.
    public func assignmentIsOpen(at instant: Instant) -> Bool {
        guard consultant != nil else { return false }
        if state.holdsUnit { return true }
        return state != .ended && closed.map { instant < $0.advanced(bySeconds: Case.closingSeconds) } == true
    }

    /// Who holds the unit, or would: of a running case its consultant, of an offer who was asked.
    public var holder: Consultant.ID? { state.holdsUnit ? offer?.consultant ?? consultant : nil }

    public func isBanned(_ consultant: Consultant.ID, at instant: Instant) -> Bool {
        consultant == request.learner || bans.contains { $0.consultant == consultant && $0.holds(at: instant) }
    }

    /// Whether the person is its consultant, or was.
    public func isConsultant(_ person: Person.ID?) -> Bool {
        guard let person else { return false }
        return person == consultant || handOvers.contains { $0.from == person }
    }

    /// Whether a session was held with its present consultant.
    var isUnderWay: Bool { sessions.contains { $0.state == .held && $0.consultant == consultant } }

    /// When the clock has to do with it next, and what it then does; nil for never.
    public var due: (at: Instant, kind: CaseEvent.Kind)? {
        switch state {
        case .proposed: offer.map { ($0.expires, .expired) }
        case .closed: closed.map { ($0.advanced(byMonths: 6), .followUpSent(months: 6)) }
        case .followUp6: closed.map { ($0.advanced(byMonths: 12), .followUpSent(months: 12)) }
        case .followUp12:
            followUps.last { $0.months == 12 }.map { ($0.sent.advanced(bySeconds: Case.answerSeconds), .ended) }
        default: nil
        }
    }

    /// Whether its consultant is one of those whom the request named.
    public var gotNamedChoice: Bool { consultant.map(request.preferred.contains) ?? false }

    /// Minutes given that both sides agree on.
    public var confirmedMinutes: Int {
        sessions.reduce(0) { $0 + ($1.hours?.state == .confirmed ? $1.hours?.minutes ?? 0 : 0) }
    }
}

extension Instant {
    /// Whole days from here to a later instant; 0 for an earlier one.
    public func days(to later: Instant) -> Int { max(0, Int((later.milliseconds - milliseconds) / 86_400_000)) }

    /// The same day and time of a later month; the last day of a shorter one.
    public func advanced(byMonths months: Int) -> Instant {
        let text = description
        guard let dash = text.dropFirst().firstIndex(of: "-"), let year = Int(text[..<dash]),
            let month = Int(text[text.index(after: dash)...].prefix(2)),
            let day = Int(text[text.index(dash, offsetBy: 4)...].prefix(2))
        else { return self }
        let number = year * 12 + month - 1 + months
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let head = "\(number / 12)-\(two(number % 12 + 1))-"
        for last in stride(from: day, through: max(day - 3, 1), by: -1) {
            if let found = Instant(head + two(last) + text.dropFirst(10)) { return found }
        }
        return self
    }
}
