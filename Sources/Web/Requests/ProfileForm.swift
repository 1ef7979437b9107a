import Consulting
import People
import Statements

/// A consultant's profile as the fields of its form, and back. What is shown is always a form, so that nothing typed is lost.
struct ProfileForm {
    var form: Form

    init(_ form: Form) { self.form = form }

    /// Blocks of the grid: two hours each, from 6 to 22.
    static let blocks = Array(stride(from: 360, to: 1_320, by: 120))
    static let blockMinutes = 120
    /// Lines for exact hours and for leave that a form may have.
    static let rows = 1...20

    init(_ profile: Consultant) {
        var form = Form()
        for (topic, mastery) in profile.topics { form.add("topic-\(topic)", String(mastery.rawValue)) }
        for language in profile.languages.sorted() { form.add("language", language.rawValue) }
        for (country, service) in profile.services { form.add("service-\(country.iso2)", service.rawValue) }
        for sector in profile.sectors { form.add("sector", sector.rawValue) }
        for sector in profile.preferredSectors { form.add("prefers", sector.rawValue) }
        form.add("tier", String(profile.tier.rawValue))
        form.add("zone", profile.zone)
        form.add("capacity", String(profile.capacity))
        if profile.takesCases { form.add("takes", "yes") }
        form.add("about", profile.about)
        var row = 0
        for window in profile.windows.sorted(by: { ($0.day, $0.start) < ($1.day, $1.start) }) {
            if let blocks = Self.blocks(of: window) {
                for start in blocks { form.add("block", "\(window.day)-\(start)") }
            } else {
                row += 1
                form.add("window-day-\(row)", String(window.day))
                form.add("window-from-\(row)", LocalTime.text(window.start))
                form.add("window-to-\(row)", LocalTime.text(window.end))
            }
        }
        for (index, leave) in profile.leaves.sorted(by: { $0.first < $1.first }).enumerated() {
            form.add("leave-from-\(index + 1)", leave.first.description)
            form.add("leave-to-\(index + 1)", leave.last.description)
        }
        for conflict in profile.conflicts { form.add("conflict", Self.text(conflict)) }
        self.form = form
    }

    /// The blocks that a window is made of; nil where it is not made of whole ones.
    private static func blocks(of window: WeeklyWindow) -> [Int]? {
        let starts = stride(from: window.start, to: window.end, by: blockMinutes).map { $0 }
        guard starts.allSatisfy(blocks.contains), (window.end - window.start) % blockMinutes == 0 else { return nil }
        return starts
    }

    // MARK: Conflicts

    static func text(_ conflict: Conflict) -> String {
        switch conflict {
        case .organisation(let id): "firm:\(id)"
        case .sector(let sector, let country): "sector:\(sector.rawValue):\(country.iso2)"
        case .person(let id): "person:\(id)"
        }
    }

    static func conflict(_ text: String) -> Conflict? {
        let parts = text.split(separator: ":").map(String.init)
        switch (parts.first, parts.count) {
        case ("firm", 2): return Organisation.ID(rawValue: parts[1]).map(Conflict.organisation)
        case ("person", 2): return Person.ID(rawValue: parts[1]).map(Conflict.person)
        case ("sector", 3):
            guard let sector = Sector(rawValue: parts[1]), let country = Country(rawValue: parts[2]) else { return nil }
            return .sector(sector, country)
        default: return nil
        }
    }

    /// A sector in a country, put together from two fields; nil where neither was chosen.
    var newSector: Conflict? {
        guard let sector = Sector(rawValue: form["conflict-sector"]),
            let country = Country(rawValue: form["conflict-country"])
        else { return nil }
        return .sector(sector, country)
    }

    // MARK: Reading

    /// Why a field cannot be taken; its raw value is the phrase `profile-problem.<raw>`.
    enum Fault: String, CaseIterable {
        case number, hours, order, days, zone, long, firm, person, both, missing, short, many
    }

    /// The profile as the form has it, on top of what no form holds; and what is wrong, by field.
    func read(onto stored: Consultant) -> (profile: Consultant, faults: [String: Fault]) {
        var profile = stored
        var faults: [String: Fault] = [:]
        profile.topics = [:]
        for topic in Topic.all {
            if let level = form.number("topic-\(topic)").flatMap(Mastery.init) { profile.topics[topic] = level }
        }
        profile.languages = Set(form.all("language").compactMap(SpokenLanguage.init))
        profile.services = [:]
        for country in Country.allCases {
            if let service = Service(rawValue: form["service-\(country.iso2)"]) { profile.services[country] = service }
        }
        profile.sectors = Set(form.all("sector").compactMap(Sector.init))
        profile.preferredSectors = Set(form.all("prefers").compactMap(Sector.init))
        if let tier = form.number("tier").flatMap(RateTier.init) { profile.tier = tier }
        if let zone = form.optional("zone") { profile.zone = zone }
        if let capacity = form.number("capacity") { profile.capacity = capacity } else { faults["capacity"] = .number }
        profile.takesCases = form["takes"] == "yes"
        profile.about = form["about"].replacing("\r\n", with: "\n")
        profile.windows = readWindows(&faults)
        profile.leaves = readLeaves(&faults)
        profile.conflicts = form.all("conflict").compactMap(Self.conflict)
        if form["conflict-sector"].isEmpty != form["conflict-country"].isEmpty { faults["conflict-country"] = .both }
        if let newSector, !profile.conflicts.contains(newSector) { profile.conflicts.append(newSector) }
        for (field, fault) in profile.faults where faults[Self.name(field)] == nil {
            faults[Self.name(field)] = Self.fault(fault, of: field)
        }
        return (profile, faults)
    }

    /// The name under which the form shows what is wrong with a part of the profile.
    private static func name(_ field: Consultant.Field) -> String {
        switch field {
        case .languages: "language"
        case .services: "countries"
        case .zone, .topics, .windows, .leaves, .capacity, .conflicts, .about: field.rawValue
        }
    }

    private static func fault(_ fault: MentoringRequest.Fault, of field: Consultant.Field) -> Fault {
        switch (field, fault) {
        case (.zone, _): .zone
        case (.capacity, _): .number
        case (.about, _): .long
        case (_, .missing): .missing
        case (_, .tooShort): .short
        default: .many
        }
    }

    private func readWindows(_ faults: inout [String: Fault]) -> [WeeklyWindow] {
        var windows: [WeeklyWindow] = form.all("block").compactMap { block in
            let parts = block.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 2, Self.blocks.contains(parts[1]) else { return nil }
            return WeeklyWindow(day: parts[0], start: parts[1], end: parts[1] + Self.blockMinutes)
        }
        for row in Self.rows {
            let (from, to) = (form["window-from-\(row)"], form["window-to-\(row)"])
            let day = form.number("window-day-\(row)") ?? 0
            if from.isEmpty, to.isEmpty { continue }
            guard let start = LocalTime.minutes(from), let end = LocalTime.minutes(to), (1...7).contains(day) else {
                faults["window-\(row)"] = .hours
                continue
            }
            // The last minute of a day, or midnight, is its end.
            guard let window = WeeklyWindow(day: day, start: start, end: end == 0 || end == 1_439 ? 1_440 : end) else {
                faults["window-\(row)"] = .order
                continue
            }
            windows.append(window)
        }
        return Self.merged(windows)
    }

    /// Windows that touch or overlap become one.
    static func merged(_ windows: [WeeklyWindow]) -> [WeeklyWindow] {
        var merged: [WeeklyWindow] = []
        for window in windows.sorted(by: { ($0.day, $0.start, $0.end) < ($1.day, $1.start, $1.end) }) {
            if let last = merged.last, last.day == window.day, window.start <= last.end {
                merged[merged.count - 1].end = max(last.end, window.end)
            } else {
                merged.append(window)
            }
        }
        return merged
    }

    private func readLeaves(_ faults: inout [String: Fault]) -> [Leave] {
        Self.rows.compactMap { row in
            let (from, to) = (form["leave-from-\(row)"], form["leave-to-\(row)"])
            if from.isEmpty, to.isEmpty { return nil }
            guard let first = Day(from), let last = Day(to) else {
                faults["leave-\(row)"] = .days
                return nil
            }
            guard let leave = Leave(first: first, last: last) else {
                faults["leave-\(row)"] = .order
                return nil
            }
            return leave
        }
    }
}
