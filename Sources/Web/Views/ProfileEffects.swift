import Actions
import Consulting
import Foundation
import Pages
import People
import Statements
import Storage

/// What saving a profile does to what is under way: told before it happens.
struct ProfileEffects {
    let profile: Consultant
    let stored: Consultant
    let desk: ConsultantDesk
    let person: Person.ID
    let reader: Reader
    let now: Instant

    /// Leave that was not declared before and is not over yet.
    var leaves: [Leave] {
        let today = Day(reader.dates.isoDate(now.date)) ?? Day(number: 0)
        return profile.leaves.filter { !stored.leaves.contains($0) && $0.last >= today }
    }

    var sentences: [String] { full + offers + leaves.flatMap(leave) }

    private var isCut: Bool { profile.capacity < stored.capacity && profile.capacity < desk.taken }

    private var full: [String] {
        guard isCut else { return [] }
        let values = ["taken": reader.numbers.text(desk.taken), "capacity": reader.numbers.text(profile.capacity)]
        return [reader.phrase("profile-effect.full", values)]
    }

    /// Those that go back to the network: all of them before a leave, else those for which no unit is left.
    private var offers: [String] {
        let kept = !leaves.isEmpty ? 0 : isCut ? max(0, profile.capacity - desk.running.count) : desk.offers.count
        return desk.offers.dropFirst(kept).map { reader.phrase("profile-effect.offer", ["name": name($0)]) }
    }

    private func leave(_ leave: Leave) -> [String] {
        guard !desk.running.isEmpty else { return [] }
        let running = reader.phrase(
            "profile-effect.leave",
            [
                "first": reader.date(leave.first), "last": reader.date(leave.last),
                "count": reader.numbers.text(desk.running.count)
            ])
        return [running]
            + desk.running.flatMap { line in
                line.story.sessions.filter { $0.state == .planned && covers(leave, $0) }.map { session in
                    reader.phrase(
                        "profile-effect.session",
                        [
                            "name": name(line), "time": reader.span(session.starts, minutes: session.minutes)
                        ])
                }
            }
    }

    private func covers(_ leave: Leave, _ session: Session) -> Bool {
        let dates = DateFormat(language: reader.language, zone: profile.zone)
        return Day(dates.isoDate(session.starts.date)).map(leave.covers) ?? false
    }

    private func name(_ line: CaseLine) -> String {
        line.organisation?.name ?? line.learner.displayName
    }

    // MARK: Handing over

    func handOvers(_ form: Form) -> [ConsultantProfilePage.HandOverField] {
        guard !leaves.isEmpty else { return [] }
        return desk.running.map { line in
            ConsultantProfilePage.HandOverField(
                id: line.story.id.rawValue, title: name(line), text: form["hand-over-\(line.story.id)"])
        }
    }

    func notes(_ form: Form) -> [Case.ID: String] {
        var notes: [Case.ID: String] = [:]
        for line in desk.running {
            let note = form["hand-over-\(line.story.id)"].trimmingCharacters(in: .whitespacesAndNewlines)
            if !note.isEmpty { notes[line.story.id] = note }
        }
        return notes
    }
}
