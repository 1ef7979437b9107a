import Consulting
import Pages

/// The hours of a week in words: days with the same hours stand together.
struct WeekWords {
    let reader: Reader

    /// `Lunes a viernes` and `09:00–12:00, 14:00–18:00`, in the order of the week.
    func rows(_ windows: [WeeklyWindow]) -> [(days: String, hours: String)] {
        var rows: [(hours: [Range<Int>], days: [Int])] = []
        for (day, windows) in Dictionary(grouping: windows, by: \.day).sorted(by: { $0.key < $1.key }) {
            let hours = windows.map { $0.start..<$0.end }.sorted { $0.lowerBound < $1.lowerBound }
            if let row = rows.firstIndex(where: { $0.hours == hours }) {
                rows[row].days.append(day)
            } else {
                rows.append((hours, [day]))
            }
        }
        return rows.map { row in
            (
                days(row.days),
                row.hours.map { "\(clock($0.lowerBound))–\(clock($0.upperBound))" }
                    .joined(separator: ", ")
            )
        }
    }

    /// `Lunes a viernes, 09:00–12:00, 14:00–18:00; sábado, 09:00–12:00`, as one sentence.
    func sentence(_ windows: [WeeklyWindow]) -> String {
        reader.sentence(rows(windows).map { "\($0.days), \($0.hours)" }.joined(separator: "; "))
    }

    /// `09:00`; a day ends at `24:00`.
    private func clock(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// `Lunes a miércoles y viernes`: three days or more in a row by the first and the last.
    private func days(_ days: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for day in days {
            if let last = runs.last, last.upperBound + 1 == day {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        let names = runs.flatMap { run in
            run.count < 3
                ? run.map(reader.weekday)
                : [
                    reader.phrase(
                        "weekday.row",
                        ["first": reader.weekday(run.lowerBound), "last": reader.weekday(run.upperBound)])
                ]
        }
        return reader.sentence(reader.list(names))
    }
}
