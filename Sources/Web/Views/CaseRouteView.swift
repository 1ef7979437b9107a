import Consulting
import Pages
import People
import Statements

/// Draws a case as a route, from the request to the last follow-up.
struct CaseRouteView {
    let found: Case
    let reader: Reader

    private static let way: [Case.State] = [
        .requested, .proposed, .accepted, .underWay, .closed, .followUp6, .followUp12
    ]

    var route: CaseRoute {
        if found.state == .withdrawn { return withdrawn }
        let here = position
        let stops = Self.way.enumerated().map { index, state in
            CaseRoute.Stop(
                title: index == here && found.state == .suspended ? reader.word(Case.State.suspended) : title(state),
                state: index < here ? .done : index > here ? .ahead : found.state == .suspended ? .halted : .here,
                date: index <= here ? date(state).map(reader.shortDate) : nil)
        }
        return CaseRoute(
            stops: stops, here: reader.word(found.state),
            position: place(min(here + 1, Self.way.count), Self.way.count),
            detail: detail)
    }

    /// It went as far as it came, and halts there.
    private var withdrawn: CaseRoute {
        var stops = [
            CaseRoute.Stop(title: title(.requested), state: .done, date: reader.shortDate(found.request.asked))
        ]
        if let accepted = found.accepted {
            stops.append(CaseRoute.Stop(title: title(.accepted), state: .done, date: reader.shortDate(accepted)))
        }
        stops.append(CaseRoute.Stop(title: title(.withdrawn), state: .halted, date: reader.shortDate(found.changed)))
        return CaseRoute(
            stops: stops, here: reader.word(Case.State.withdrawn), position: place(stops.count, stops.count))
    }

    /// Index of the stop on which it stands; past the last one when it has ended.
    private var position: Int {
        switch found.state {
        case .ended: Self.way.count
        case .suspended: 3
        default: Self.way.firstIndex(of: found.state) ?? 0
        }
    }

    private func place(_ number: Int, _ count: Int) -> String {
        reader.phrase("case-route.place", ["number": reader.numbers.text(number), "count": reader.numbers.text(count)])
    }

    private func title(_ state: Case.State) -> String {
        switch state {
        case .followUp6, .followUp12: reader.phrase("case-stop.\(state.rawValue)")
        default: reader.word(state)
        }
    }

    private func date(_ state: Case.State) -> Instant? {
        switch state {
        case .requested: found.request.asked
        case .proposed: found.offer?.made
        case .accepted: found.accepted
        case .underWay: found.sessions.filter { $0.state == .held }.map(\.starts).min()
        case .closed: found.closed
        case .followUp6: found.followUps.first { $0.months == 6 }?.sent
        case .followUp12: found.followUps.first { $0.months == 12 }?.sent
        case .suspended, .ended, .withdrawn: nil
        }
    }

    private var detail: String? {
        guard found.state == .proposed, let offer = found.offer else { return nil }
        return reader.phrase(
            "case-route.answers", ["time": "\(reader.day(offer.expires)), \(reader.time(offer.expires))"])
    }
}
