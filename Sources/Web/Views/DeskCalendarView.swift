import Actions
import Consulting
import Foundation
import Pages
import People
import Statements
import Storage

/// Words the consultant's coming weeks: sessions by two clocks, leave, and changes of the clock.
struct DeskCalendarView {
    let desk: ConsultantDesk
    let person: Person.ID
    /// With the clock of the profile.
    let reader: Reader
    let now: Instant

    /// Weeks that are always shown, and the most.
    private static let weeks = 5...26

    private struct Meeting {
        var session: Session
        var line: CaseLine
    }

    func page(
        _ frame: PageFrame, hasFeed: Bool, feed: DeskCalendarPage.Feed? = nil
    ) -> DeskCalendarPage {
        DeskCalendarPage(
            frame: frame,
            zone: reader.phrase("calendar-view.zone", ["clock": reader.clock(of: reader.zoneName)]),
            weeks: weeks, feed: feed, hasFeed: hasFeed, renew: FormAction(action: Links.calendar))
    }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = reader.dates.timeZone
        return calendar
    }

    /// Planned and held sessions of running cases, from this week on.
    private func meetings(from start: Date) -> [Meeting] {
        desk.running.flatMap { line in
            line.story.sessions.filter {
                ($0.state == .planned || $0.state == .held) && $0.starts.date >= start
                    && ($0.consultant ?? person) == person
            }.map { Meeting(session: $0, line: line) }
        }.sorted { ($0.session.starts, $0.session.id) < ($1.session.starts, $1.session.id) }
    }

    private var weeks: [DeskCalendarPage.Week] {
        let calendar = calendar
        guard let start = calendar.dateInterval(of: .weekOfYear, for: now.date)?.start else {
            return []
        }
        let meetings = meetings(from: start)
        let last = meetings.last.map {
            calendar.dateComponents([.weekOfYear], from: start, to: $0.session.starts.date)
        }
        let count = min(max(Self.weeks.lowerBound, (last?.weekOfYear ?? 0) + 1), Self.weeks.upperBound)
        return (0..<count).compactMap { number in
            guard let first = calendar.date(byAdding: .weekOfYear, value: number, to: start),
                let end = calendar.date(byAdding: .weekOfYear, value: 1, to: first)
            else { return nil }
            let within = meetings.filter {
                first <= $0.session.starts.date && $0.session.starts.date < end
            }
            return week(from: first, to: end, within, isThis: number == 0)
        }
    }

    private func week(from first: Date, to end: Date, _ meetings: [Meeting], isThis: Bool)
        -> DeskCalendarPage.Week
    {
        let calendar = calendar
        let days = (0..<7).compactMap { calendar.date(byAdding: .day, value: $0, to: first) }
        let zones = Set(meetings.map { $0.line.story.request.zone } + [reader.zoneName])
        return DeskCalendarPage.Week(
            title: title(first, days.last ?? first), isThis: isThis,
            changes: zones.sorted().compactMap { change(in: $0, from: first, to: end) },
            days: days.compactMap { date in
                day(date, meetings.filter { calendar.isDate($0.session.starts.date, inSameDayAs: date) })
            })
    }

    /// `23 de noviembre a 29 de noviembre de 2026`.
    private func title(_ first: Date, _ last: Date) -> String {
        let calendar = calendar
        let dates = reader.dates
        var from = dates.date(first)
        // The month and year are said once where they are the same.
        if calendar.isDate(first, equalTo: last, toGranularity: .month) {
            from = String(calendar.component(.day, from: first))
        }
        return reader.phrase("calendar-view.week", ["first": from, "last": dates.date(last)])
    }

    private func day(_ date: Date, _ meetings: [Meeting]) -> DeskCalendarPage.Day? {
        let isAway = Day(reader.dates.isoDate(date)).map { day in
            desk.profile?.leaves.contains { $0.covers(day) } ?? false
        }
        guard !meetings.isEmpty || isAway == true else { return nil }
        let calendar = calendar
        return DeskCalendarPage.Day(
            title: "\(weekday(date)) \(calendar.component(.day, from: date))",
            isToday: calendar.isDate(date, inSameDayAs: now.date), isAway: isAway ?? false,
            meetings: meetings.map(meeting))
    }

    private func weekday(_ date: Date) -> String {
        // Foundation counts from Sunday.
        let name = reader.weekday((calendar.component(.weekday, from: date) + 5) % 7 + 1)
        return reader.language == .en ? name : name.lowercased()
    }

    private func meeting(_ meeting: Meeting) -> DeskCalendarPage.Meeting {
        let (session, line) = (meeting.session, meeting.line)
        let words = CaseWords(
            found: line.story, names: [:], zone: line.story.request.zone, reader: reader)
        let ends = session.starts.advanced(bySeconds: session.minutes * 60)
        let shown = words.line(session)
        return DeskCalendarPage.Meeting(
            time: "\(reader.time(session.starts))–\(reader.time(ends))", there: shown.there,
            title: line.organisation?.name ?? line.learner.displayName,
            about: "\(line.story.request.topic.name(in: reader.language)) · \(shown.about)",
            href: "\(Links.mentoringCase(line.story.id))#session-\(session.id)", state: shown.state)
    }

    /// That clocks change in a week, which moves one side's hours against the other's.
    private func change(in zone: String, from first: Date, to end: Date) -> String? {
        guard let zone = TimeZone(identifier: zone),
            let turn = zone.nextDaylightSavingTimeTransition(after: first), turn < end
        else { return nil }
        let before = zone.secondsFromGMT(for: turn.addingTimeInterval(-1))
        let difference = (zone.secondsFromGMT(for: turn) - before) / 60
        guard difference != 0 else { return nil }
        let day = reader.day(Instant(turn.addingTimeInterval(-1)), in: zone.identifier)
        return reader.phrase(
            difference > 0 ? "calendar-view.ahead" : "calendar-view.back",
            [
                "day": day.prefix(1).uppercased() + day.dropFirst(),
                "clock": reader.clock(of: zone.identifier),
                "time": reader.minutes(abs(difference))
            ])
    }
}
