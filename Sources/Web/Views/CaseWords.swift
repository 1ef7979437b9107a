import Consulting
import Foundation
import Pages
import People
import Statements

/// Words the parts of a mentoring case that both of its sides see. Times go by the reader's clock; the other side's stands beside.
struct CaseWords {
    let found: Case
    /// What to call the persons of the case.
    let names: [Person.ID: String]
    /// The other side's zone.
    let zone: String
    let reader: Reader
    /// Whether the reader is of the firm, who confirms the hours.
    var isFirm = false

    func name(_ person: Person.ID?) -> String {
        person.flatMap { names[$0] } ?? reader.phrase("case-words.somebody")
    }

    // MARK: Sessions

    /// By when they are held, the latest first.
    var sessions: [Session] { found.sessions.sorted { ($0.starts, $0.id) > ($1.starts, $1.id) } }

    func time(_ session: Session) -> String { reader.span(session.starts, minutes: session.minutes) }

    /// `12:00–13:00, hora de Perú`, with the day where it is another; nil where both clocks agree.
    func there(_ session: Session) -> String? {
        guard reader.differs(zone, from: reader.zoneName, at: session.starts) else { return nil }
        let dates = DateFormat(language: reader.language, zone: zone)
        let isSameDay = dates.isoDate(session.starts.date) == reader.dates.isoDate(session.starts.date)
        let ends = session.starts.advanced(bySeconds: session.minutes * 60)
        let time =
            isSameDay
            ? "\(dates.time(session.starts.date))–\(dates.time(ends.date))"
            : reader.span(session.starts, minutes: session.minutes, in: zone)
        return "\(time), \(reader.clock(of: zone))"
    }

    func line(_ session: Session, forms: [ActForm] = []) -> SessionLine {
        let tone: Badge.Tone =
            switch session.state {
            case .planned: .wait
            case .held: .good
            case .cancelled: .plain
            case .missedByFirm, .missedByConsultant: .bad
            }
        // Where it was no longer matters when it is over.
        let place = session.state == .planned && !session.place.isEmpty ? session.place : nil
        let isAddress = ["https://", "http://"].contains { place?.hasPrefix($0) == true }
        return SessionLine(
            id: session.id.rawValue, time: time(session), there: there(session),
            state: Badge(text: reader.word(session.state), tone: tone), about: reader.word(session.modality),
            place: place, href: isAddress ? place : nil,
            log: session.log.isEmpty ? nil : session.log, evidence: session.evidence, hours: session.hours.map(hours),
            dispute: session.hours?.state == .disputed ? session.hours?.dispute : nil, forms: forms)
    }

    private func hours(_ hours: Hours) -> Badge {
        let tone: Badge.Tone =
            switch hours.state {
            case .awaitsFirm: .wait
            case .disputed: .bad
            case .confirmed: .good
            }
        let state =
            isFirm && hours.state == .awaitsFirm ? reader.phrase("hours-state.awaitsYou") : reader.word(hours.state)
        return Badge(text: "\(reader.minutes(hours.minutes)) · \(state)", tone: tone)
    }

    /// Given, confirmed, of how many.
    func hours(perPackage: Int) -> [Fact] {
        let given = found.sessions.reduce(0) { $0 + ($1.hours?.minutes ?? 0) }
        return [
            Fact(label: reader.phrase("case-words.hours.given"), value: reader.minutes(given)),
            Fact(label: reader.phrase("case-words.hours.confirmed"), value: reader.minutes(found.confirmedMinutes)),
            Fact(
                label: reader.phrase("case-words.hours.package"),
                value: reader.minutes(found.request.packages * perPackage * 60))
        ]
    }

    // MARK: What was written and made

    /// The newest first; without the consultants' own for who is none of them.
    func notes(own: Bool) -> [CaseNoteLine] {
        found.notes.filter { own || $0.isShared }.sorted { $0.at > $1.at }.map { note in
            CaseNoteLine(
                author: name(note.by), date: reader.dateAndTime(note.at), text: note.text, isOwn: !note.isShared)
        }
    }

    var handOvers: [CaseNoteLine] {
        found.handOvers.filter { !$0.note.isEmpty }.reversed().map {
            CaseNoteLine(author: name($0.from), date: reader.date($0.at), text: $0.note, isOwn: true)
        }
    }

    func line(_ deliverable: Deliverable, today: Day, done: FormAction? = nil) -> DeliverableLine {
        let state: Badge
        if let made = deliverable.done {
            state = Badge(text: reader.phrase("case-words.done-on", ["date": reader.date(made)]), tone: .good)
        } else if let due = deliverable.due {
            let words = ["date": reader.date(due)]
            state =
                due < today
                ? Badge(text: reader.phrase("case-words.was-due", words), tone: .bad)
                : Badge(text: reader.phrase("case-words.due", words), tone: .wait)
        } else {
            state = Badge(text: reader.phrase("case-words.under-way"), tone: .plain)
        }
        return DeliverableLine(title: deliverable.title, state: state, done: deliverable.done == nil ? done : nil)
    }

    // MARK: The end

    var closing: [Fact] {
        guard let report = found.closing else { return [] }
        return [
            Fact(label: reader.phrase("case-words.outcome"), value: reader.word(report.outcome)),
            Fact(label: reader.phrase("case-words.summary"), value: report.summary)
        ]
            + (report.nextSteps.isEmpty
                ? [] : [Fact(label: reader.phrase("case-words.next-steps"), value: report.nextSteps)])
    }

    var evaluation: [Fact] {
        guard let evaluation = found.evaluation else { return [] }
        var facts = [
            Fact(
                label: reader.phrase("case-words.rating"),
                value: reader.phrase("case-words.rating-of", ["points": reader.numbers.text(evaluation.rating)]))
        ]
        if let recommends = evaluation.recommends {
            facts.append(
                Fact(
                    label: reader.phrase("case-words.recommends"),
                    value: reader.phrase("case-words.recommends-of", ["points": reader.numbers.text(recommends)])))
        }
        if !evaluation.comment.isEmpty {
            facts.append(Fact(label: reader.phrase("case-words.comment"), value: evaluation.comment))
        }
        return facts
    }
}

extension Reader {
    /// A calendar day, which is the same in every zone.
    func date(_ day: Day) -> String { DateFormat(language: language, zone: "GMT").date(day.startInUTC.date) }

    /// How many minutes the clock of `other` is ahead of that of `zone`.
    func minutes(from zone: String, to other: String, at instant: Instant) -> Int? {
        guard let zone = TimeZone(identifier: zone), let other = TimeZone(identifier: other) else { return nil }
        return (other.secondsFromGMT(for: instant.date) - zone.secondsFromGMT(for: instant.date)) / 60
    }

    /// How long from one instant to a later one, in the unit that tells: `40 min`, `5 horas`, `3 días`.
    func span(from: Instant, to: Instant) -> String {
        let minutes = max(0, Int((to.milliseconds - from.milliseconds) / 60_000))
        if minutes < 60 { return self.minutes(minutes) }
        if minutes < 48 * 60 { return counted("span.hours", minutes / 60) }
        return counted("span.days", minutes / 1_440)
    }
}
