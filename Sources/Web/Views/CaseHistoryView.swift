import Consulting
import Pages
import People
import Statements

/// Words the history of a case, from its events; what is the coordinators' or a consultant's own is passed over.
struct CaseHistoryView {
    let events: [CaseEvent]
    let words: CaseWords

    private var reader: Reader { words.reader }

    var entries: [TimelineEntry] {
        var entries = events.compactMap(entry)
        if let last = entries.indices.last, entries[last].state == .done, !isOver { entries[last].state = .here }
        return entries
    }

    private var isOver: Bool { words.found.state == .ended || words.found.state == .withdrawn }

    private func entry(_ event: CaseEvent) -> TimelineEntry? {
        func line(
            _ key: String, _ values: [String: String] = [:], detail: String? = nil,
            state: TimelineEntry.State = .done
        ) -> TimelineEntry {
            TimelineEntry(
                title: reader.phrase("case-event.\(key)", values), date: reader.dateAndTime(event.at),
                detail: detail.flatMap { $0.isEmpty ? nil : $0 }, state: state)
        }
        switch event.kind {
        case .requested: return line("requested")
        case .amended: return line("amended")
        case .withdrawn(let reason): return line("withdrawn", detail: reason, state: .problem)
        case .offered(let offer): return line("offered", detail: words.names[offer.consultant])
        case .accepted: return line("accepted", detail: event.by.flatMap { words.names[$0] })
        case .declined: return line("declined", state: .problem)
        case .expired: return line("expired", state: .problem)
        case .refusedByFirm: return line("refused", state: .problem)
        case .handedOver: return line("handed-over", state: .problem)
        case .sessionPlanned(let session):
            return line("planned", detail: reader.span(session.starts, minutes: session.minutes))
        case .sessionMoved(_, let starts, let minutes):
            return line("moved", detail: reader.span(starts, minutes: minutes))
        case .sessionCancelled(_, let reason): return line("cancelled", detail: reason)
        case .sessionHeld(_, let minutes, _, _): return line("held", detail: reader.minutes(minutes))
        case .sessionMissed(_, let side, let reason):
            return line("missed-by-\(side.rawValue)", detail: reason, state: .problem)
        case .hoursConfirmed: return line("hours-confirmed")
        case .hoursDisputed(_, let reason): return line("hours-disputed", detail: reason, state: .problem)
        case .hoursCorrected(_, let minutes): return line("hours-corrected", detail: reader.minutes(minutes))
        case .deliverableAdded(let deliverable): return line("deliverable", detail: deliverable.title)
        case .deliverableDone(let id):
            return line("deliverable-done", detail: words.found.deliverables.first { $0.id == id }?.title)
        case .suspended(let reason): return line("suspended", detail: reason)
        case .resumed: return line("resumed")
        case .closed(let report): return line("closed", detail: reader.word(report.outcome))
        case .evaluated: return line("evaluated")
        case .followUpSent(let months): return line("follow-up", ["months": reader.numbers.text(months)])
        case .followUpAnswered(let months, _, _, _):
            return line("follow-up-answered", ["months": reader.numbers.text(months)])
        case .ended: return line("ended")
        case .pinned, .forbidden, .allowed, .noteWritten: return nil
        }
    }
}
