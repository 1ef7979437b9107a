import Foundation
import People

extension Cell {
    /// `lun 09:00-12:00 | mié-vie 14:00-18:00`: days in Spanish, Portuguese or English, or 1 Monday to 7 Sunday.
    static func windows(_ text: String) throws(Wrong) -> [WeeklyWindow] {
        var windows: Set<WeeklyWindow> = []
        for part in try parts(text) {
            guard let match = part.wholeMatch(of: /([\p{L}]+|[1-7])\.?(?:\s*[-–a]\s*([\p{L}]+|[1-7])\.?)?\s+(.+)/),
                let first = day(match.output.1)
            else { throw Wrong(reason: .malformed, part: part) }
            var days = [first]
            if let last = match.output.2 {
                guard let last = day(last), last >= first else { throw Wrong(reason: .malformed, part: part) }
                days = Array(first...last)
            }
            let hours = match.output.3.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
            guard hours.count == 2, let start = minutes(hours[0]), let end = minutes(hours[1]) else {
                throw Wrong(reason: .malformed, part: part)
            }
            for day in days {
                guard let window = WeeklyWindow(day: day, start: start, end: end) else {
                    throw Wrong(reason: .outOfRange, part: part)
                }
                windows.insert(window)
            }
        }
        return windows.sorted { ($0.day, $0.start, $0.end) < ($1.day, $1.start, $1.end) }
    }

    static func text(_ windows: [WeeklyWindow], in language: Language) -> String {
        windows.sorted { ($0.day, $0.start, $0.end) < ($1.day, $1.start, $1.end) }.map { window in
            "\(dayNames(language)[window.day - 1]) \(clock(window.start))-\(clock(window.end))"
        }.joined(separator: " | ")
    }

    private static func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// `9`, `9h`, `09:30`, `9.30`, `24:00`.
    private static func minutes(_ text: some StringProtocol) -> Int? {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard let match = text.wholeMatch(of: /(\d{1,2})(?:[:.hH](\d{2}))?\s?[hH]?/), let hour = Int(match.output.1)
        else {
            return nil
        }
        let minute = match.output.2.flatMap { Int($0) } ?? 0
        guard hour <= 24, minute < 60, hour < 24 || minute == 0 else { return nil }
        return hour * 60 + minute
    }

    /// By its first three letters, which tell the days apart in and among the three languages.
    private static func day(_ word: some StringProtocol) -> Int? {
        Int(word) ?? days[String(ConsultantColumn.folded(String(word)).prefix(3))]
    }

    private static let days: [String: Int] = Language.allCases.reduce(into: [:]) { days, language in
        for (index, name) in dayNames(language).enumerated() { days[ConsultantColumn.folded(name)] = index + 1 }
    }

    private static func dayNames(_ language: Language) -> [String] {
        switch language {
        case .es: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
        case .pt: ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"]
        case .en: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        }
    }
}

extension ConsultantColumn {
    /// The cell of a consultant, in the form that ``ConsultantCSV`` reads back.
    public func cell(of consultant: Consultant, name: String, login: String, in language: Language) -> String {
        switch self {
        case .login: login
        case .name: name
        case .country: consultant.country.rawValue
        case .zone: consultant.zone
        case .topics:
            consultant.topics.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.rawValue)" }
                .joined(separator: " | ")
        case .languages: consultant.languages.sorted().map(\.rawValue).joined(separator: " | ")
        case .services:
            consultant.services.sorted { $0.key.rawValue < $1.key.rawValue }.map { country, service in
                "\(country.rawValue):\(Self.word(service, language))"
            }.joined(separator: " | ")
        case .sectors: Self.letters(consultant.sectors)
        case .preferredSectors: Self.letters(consultant.preferredSectors)
        case .tier: String(consultant.tier.rawValue)
        case .windows: Cell.text(consultant.windows, in: language)
        case .capacity: String(consultant.capacity)
        case .takesCases: Self.word(consultant.takesCases, language)
        case .about: consultant.about
        }
    }

    private static func letters(_ sectors: Set<Sector>) -> String {
        sectors.map(\.rawValue).sorted().joined(separator: " | ")
    }

    private static func word(_ service: Service, _ language: Language) -> String {
        switch service {
        case .remote: language == .en ? "remote" : "remoto"
        case .onSite: language == .en ? "on site" : "presencial"
        }
    }

    private static func word(_ flag: Bool, _ language: Language) -> String {
        switch language {
        case .es: flag ? "sí" : "no"
        case .pt: flag ? "sim" : "não"
        case .en: flag ? "yes" : "no"
        }
    }
}
