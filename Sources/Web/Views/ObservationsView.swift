import Actions
import Learning
import Pages
import People
import Storage

/// Words the observations of a version, in a list and at their places.
struct ObservationsView {
    let list: ObservationList
    let reader: Reader
    let csrf: String
    /// The page to come back to.
    let path: String

    private var package: StoredPackage { list.version.package }
    private var course: Course { list.version.course }

    /// All of them, for the pages of the version.
    var lines: [ObservationLine] {
        list.observations.map { line($0, back: "\(path)#o-\($0.observation.id)") }
    }

    // MARK: One

    private func line(_ placed: PlacedObservation, back: String, linked: Bool = true) -> ObservationLine {
        let observation = placed.observation
        // Of what bears a title, the place says it already.
        let isQuoted = placed.spot.map { $0.kind == .block || $0.kind == .item } ?? true
        let quote = isQuoted ? placed.spot?.quote ?? observation.quote : ""
        return ObservationLine(
            id: observation.id.rawValue, place: place(placed), href: linked ? href(placed) : nil,
            quote: quote.isEmpty ? nil : quote, text: observation.text, by: name(observation.by),
            date: reader.date(observation.at), state: .init(rawValue: observation.state.rawValue) ?? .open,
            fate: fate(placed), replies: observation.events.map(reply), answer: answer(placed, back: back))
    }

    private func name(_ person: Person.ID) -> String { list.names[person] ?? reader.phrase("module-view.operator") }

    private func place(_ placed: PlacedObservation) -> String {
        guard let activity = placed.activity else { return reader.phrase("review-module.place.all") }
        let title = activity.title[course.language(for: reader.language)]
        let whole = reader.phrase("module-view.place.\(activity.kind.rawValue)", ["title": title])
        guard let spot = placed.spot ?? placed.former else { return whole }
        switch spot.kind {
        case .whole: return whole
        case .heading: return whole + " › " + spot.text
        case .block: return whole + (spot.heading.map { " › " + $0 } ?? "")
        case .item:
            let number = reader.numbers.text(spot.number ?? 0)
            return whole + " › " + reader.phrase("observation.item", ["number": number])
        case .criterion:
            return whole + " › " + reader.phrase("observation.criterion", ["title": spot.heading ?? ""])
        }
    }

    private func href(_ placed: PlacedObservation) -> String? {
        guard let activity = placed.activity, course.activity(activity.id) != nil else { return nil }
        return Links.preview(activity, of: package) + "#at-" + (placed.spot?.part ?? "whole")
    }

    private func fate(_ placed: PlacedObservation) -> String? {
        guard placed.observation.package != package.digest else { return nil }
        let key =
            switch placed.fate {
            case nil: "carried"
            case .unchanged: "unchanged"
            case .changed: "changed"
            case .gone: "gone"
            }
        return reader.phrase("observation.\(key)", ["version": placed.since])
    }

    private func reply(_ event: Observation.Event) -> ObservationLine.Reply {
        ObservationLine.Reply(
            text: event.text.isEmpty ? nil : event.text, by: name(event.person), date: reader.date(event.at),
            change: event.state.map { reader.phrase("observation.now-\($0.rawValue)") })
    }

    private func answer(_ placed: PlacedObservation, back: String) -> ObservationLine.Answer? {
        guard !placed.answers.isEmpty else { return nil }
        return ObservationLine.Answer(
            action: Links.observation(placed.observation.id), csrf: csrf, back: back,
            buttons: placed.answers.map {
                FormOption(value: $0.rawValue, label: reader.phrase("observation.do-\($0.rawValue)"))
            })
    }

    // MARK: At its place

    /// What stands beside a place of a preview.
    ///
    /// - Parameter writing: the part at which the form is open; `whole` for the activity as a whole.
    func notes(_ spot: Spot, of activity: Activity, writing: String?) -> PlaceNotes? {
        let id = spot.part ?? "whole"
        // What has no place any more stands with the activity as a whole.
        let here = list.at(activity.id).filter { placed in
            placed.spot.map { $0.part == spot.part && $0.kind == spot.kind } ?? (spot.kind == .whole)
        }
        guard list.mayObserve || !here.isEmpty else { return nil }
        let isWriting = list.mayObserve && writing == id
        let label = spot.kind == .whole ? reader.phrase("observation.whole") : "«\(spot.quote)»"
        return PlaceNotes(
            id: id, observations: here.map { line($0, back: "\(path)#at-\(id)", linked: false) },
            open: list.mayObserve && !isWriting ? "\(path)?at=\(id)#note-\(id)" : nil, label: label,
            form: isWriting
                ? .init(
                    action: Links.observe(package), csrf: csrf, place: "\(activity.id)/\(id)",
                    back: "\(path)#at-\(id)", cancel: "\(path)#at-\(id)") : nil)
    }
}
