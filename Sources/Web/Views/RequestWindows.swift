import Consulting
import Pages

/// The hours of a week in which a firm has time, as days by parts of the day.
enum DayPart: Int, CaseIterable {
    case morning, afternoon, evening

    /// Minutes after midnight.
    var hours: Range<Int> {
        switch self {
        case .morning: 480..<720
        case .afternoon: 720..<1_080
        case .evening: 1_080..<1_260
        }
    }
}

/// Ticked boxes to windows and back, and windows in words.
struct RequestWindows {
    let reader: Reader

    private static func box(_ day: Int, _ part: DayPart) -> String { "\(day)-\(part.rawValue)" }

    /// One window for each row of boxes that touch.
    static func windows(ticked: [String]) -> [WeeklyWindow] {
        let ticked = Set(ticked)
        return (1...7).flatMap { day in
            DayPart.allCases.filter { ticked.contains(box(day, $0)) }.map(\.hours)
                .reduce(into: [Range<Int>]()) { rows, hours in
                    if let last = rows.last, last.upperBound == hours.lowerBound {
                        rows[rows.count - 1] = last.lowerBound..<hours.upperBound
                    } else {
                        rows.append(hours)
                    }
                }
                .compactMap { WeeklyWindow(day: day, start: $0.lowerBound, end: $0.upperBound) }
        }
    }

    /// The boxes that windows fill for two hours or more.
    static func ticked(_ windows: [WeeklyWindow]) -> Set<String> {
        var ticked: Set<String> = []
        for window in windows {
            for part in DayPart.allCases
            where min(window.end, part.hours.upperBound) - max(window.start, part.hours.lowerBound)
                >= MentoringRequest.shortestWindow
            {
                ticked.insert(box(window.day, part))
            }
        }
        return ticked
    }

    func grid(ticked: Set<String>, zone: String, problem: String?) -> WeekGrid {
        let parts = DayPart.allCases.map { part in
            WeekGrid.Part(
                title: reader.phrase("day-part.\(part.rawValue)"),
                hours: reader.phrase("day-part.\(part.rawValue).hours"))
        }
        return WeekGrid(
            clock: reader.clock(of: zone), parts: parts,
            days: (1...7).map { day in
                WeekGrid.Day(
                    title: reader.weekday(day),
                    cells: zip(DayPart.allCases, parts).map { part, words in
                        FormOption(
                            value: Self.box(day, part),
                            label: "\(reader.weekday(day)), \(words.title.lowercased()), \(words.hours)",
                            selected: ticked.contains(Self.box(day, part)))
                    })
            }, problem: problem)
    }
}
