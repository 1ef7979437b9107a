import Actions
import Consulting
import Pages
import People
import Statements

/// Words the consultant's own profile: always from a form, so that what was typed stays.
struct ProfileView {
    let fields: ProfileForm
    /// As stored; what accreditations and conflicts are read from.
    let stored: Consultant
    let taken: Int
    let hoursPerPackage: Int
    let conflictNames: [Conflict: String]
    var faults: [String: ProfileForm.Fault] = [:]
    var effects: [String] = []
    var handOvers: [ConsultantProfilePage.HandOverField] = []
    let reader: Reader

    private var form: Form { fields.form }

    func page(_ frame: PageFrame) -> ConsultantProfilePage {
        ConsultantProfilePage(
            frame: frame, problems: problems, effects: effects, handOvers: handOvers,
            missing: Self.missing(stored, reader), load: load, takes: form["takes"] == "yes",
            capacity: field("capacity"),
            tier: FormSelect(
                options: RateTier.allCases.map {
                    option(String($0.rawValue), reader.word($0), form["tier"])
                }),
            topics: topics, topicsProblem: problem("topics"),
            languages: FormSelect(
                options: SpokenLanguage.allCases.map {
                    FormOption(
                        value: $0.rawValue, label: reader.word($0),
                        selected: form.all("language").contains($0.rawValue))
                }, problem: problem("language")), countries: countries,
            countriesProblem: problem("countries"),
            sectors: sectors,
            zone: FormSelect(options: zones, problem: problem("zone")), days: days, windows: windows,
            windowsProblem: problem("windows"), leaves: leaves, leavesProblem: problem("leaves"),
            conflicts: conflicts, firm: field("conflict-firm"), person: field("conflict-person"),
            conflictSector: FormSelect(
                options: Sector.allCases.map {
                    option($0.rawValue, $0.name(in: reader.language), form["conflict-sector"])
                }),
            conflictCountry: FormSelect(
                options: Country.sorted(in: reader.language).map {
                    option($0.iso2, $0.name(in: reader.language), form["conflict-country"])
                }, problem: problem("conflict-country")), about: field("about"))
    }

    // MARK: What is wrong, what is missing

    private var problems: [FormProblem] {
        faults.sorted { $0.key < $1.key }.map { FormProblem(field: $0.key, text: words($0.value)) }
    }

    private func words(_ fault: ProfileForm.Fault) -> String {
        reader.phrase(
            "profile-problem.\(fault.rawValue)",
            [
                "most": reader.numbers.text(Consultant.mostUnits),
                "letters": reader.numbers.text(Consultant.longestAbout)
            ])
    }

    private func problem(_ field: String) -> String? { faults[field].map(words) }
    private func field(_ name: String) -> FormField {
        FormField(value: form[name], problem: problem(name))
    }
    private func option(_ value: String, _ label: String, _ chosen: String) -> FormOption {
        FormOption(value: value, label: label, selected: value == chosen)
    }

    /// Without what no offer can come, in words.
    static func missing(_ profile: Consultant, _ reader: Reader) -> [String] {
        var keys: [String] = []
        if !profile.takesCases { keys.append("takes") }
        if profile.capacity == 0 { keys.append("capacity") }
        if profile.topics.isEmpty { keys.append("topics") }
        if profile.languages.isEmpty { keys.append("languages") }
        if profile.services.isEmpty { keys.append("countries") }
        if profile.windows.isEmpty { keys.append("windows") }
        let accredited = profile.accreditations.filter { $0.value.state == .accredited }.keys
        if !profile.services.keys.contains(where: { accredited.contains($0) }) {
            keys.append("accreditation")
        }
        return keys.map { reader.phrase("profile-missing.\($0)") }
    }

    private var load: String {
        reader.phrase(
            "profile-load",
            [
                "taken": reader.numbers.text(taken), "capacity": reader.numbers.text(stored.capacity),
                "hours": reader.hours(Double(hoursPerPackage))
            ])
    }

    // MARK: Topics, countries, sectors

    /// The chapters of the vocabulary, by the numbers of their topics.
    private static let chapters: [(key: String, range: ClosedRange<Int>)] = [
        ("management", 1...10), ("supply", 11...16), ("finance", 17...19), ("market", 20...33),
        ("across", 34...99)
    ]

    private var topics: [ConsultantProfilePage.TopicGroup] {
        Self.chapters.map { chapter in
            let topics = Topic.all.filter { chapter.range.contains(Int($0.rawValue.dropFirst()) ?? 0) }
            let chosen = topics.count { !form["topic-\($0)"].isEmpty }
            return ConsultantProfilePage.TopicGroup(
                title: reader.phrase("profile-topics.\(chapter.key)"),
                chosen: chosen == 0 ? nil : reader.counted("profile-topics.chosen", chosen),
                topics: topics.map(topic))
        }
    }

    private func topic(_ topic: Topic) -> ConsultantProfilePage.TopicRow {
        let chosen = form["topic-\(topic)"]
        let levels = Mastery.allCases.map { option(String($0.rawValue), reader.word($0), chosen) }
        return ConsultantProfilePage.TopicRow(
            code: topic.rawValue, title: topic.name(in: reader.language),
            levels: [option("", "—", chosen)] + levels)
    }

    private var countries: [ConsultantProfilePage.CountryRow] {
        Country.sorted(in: reader.language).map { country in
            let chosen = form["service-\(country.iso2)"]
            let services = Service.allCases.map { option($0.rawValue, reader.word($0), chosen) }
            let accreditation = stored.accreditations[country]
            let tone: Badge.Tone =
                switch accreditation?.state {
                case .accredited: .good
                case .asked: .wait
                case .refused, .suspended: .bad
                case nil: .plain
                }
            let canAsk = accreditation?.state == .refused
            return ConsultantProfilePage.CountryRow(
                code: country.iso2, title: country.name(in: reader.language),
                services: [option("", reader.phrase("profile-service.none"), chosen)] + services,
                accreditation: accreditation.map { Badge(text: reader.word($0.state), tone: tone) },
                note: accreditation.flatMap { $0.note.isEmpty ? nil : $0.note }, canAsk: canAsk,
                asked: canAsk && form["ask-\(country.iso2)"] == "yes")
        }
    }

    private var sectors: [ConsultantProfilePage.SectorRow] {
        Sector.allCases.map { sector in
            ConsultantProfilePage.SectorRow(
                code: sector.rawValue, title: sector.name(in: reader.language),
                knows: form.all("sector").contains(sector.rawValue),
                prefers: form.all("prefers").contains(sector.rawValue))
        }
    }

    private var conflicts: [FormOption] {
        let kept = Set(form.all("conflict"))
        return stored.conflicts.map { conflict in
            let label =
                if case .sector(let sector, let country) = conflict {
                    reader.phrase(
                        "profile-conflict.sector",
                        [
                            "sector": sector.name(in: reader.language),
                            "country": country.name(in: reader.language)
                        ])
                } else {
                    conflictNames[conflict] ?? reader.phrase("case-words.somebody")
                }
            let value = ProfileForm.text(conflict)
            return FormOption(value: value, label: label, selected: kept.contains(value))
        }
    }
}

// MARK: Hours

extension ProfileView {
    private var zones: [FormOption] {
        let chosen = fields.form["zone"]
        var options = RegionZones.options(reader)
        if !chosen.isEmpty, !options.contains(where: { $0.value == chosen }) {
            options.append(FormOption(value: chosen, label: chosen.replacing("_", with: " ")))
        }
        return options.map {
            FormOption(value: $0.value, label: $0.label, selected: $0.value == chosen)
        }
    }

    private var days: [ConsultantProfilePage.Day] {
        let chosen = Set(fields.form.all("block"))
        return (1...7).map { day in
            ConsultantProfilePage.Day(
                title: reader.weekday(day),
                blocks: ProfileForm.blocks.map { start in
                    let value = "\(day)-\(start)"
                    let label = "\(start / 60)–\((start + ProfileForm.blockMinutes) / 60)"
                    return FormOption(value: value, label: label, selected: chosen.contains(value))
                })
        }
    }

    /// The lines that hold something, and two more.
    private func rows(_ names: String...) -> ClosedRange<Int> {
        let last =
            ProfileForm.rows.last { row in names.contains { !fields.form["\($0)-\(row)"].isEmpty } } ?? 0
        return 1...min(last + 2, ProfileForm.rows.upperBound)
    }

    private var windows: [ConsultantProfilePage.WindowRow] {
        rows("window-from", "window-to").map { row in
            let day = fields.form["window-day-\(row)"]
            let weekdays = (1...7).map {
                FormOption(value: String($0), label: reader.weekday($0), selected: day == String($0))
            }
            return ConsultantProfilePage.WindowRow(
                number: row,
                weekdays: [FormOption(value: "", label: "—", selected: day.isEmpty)] + weekdays,
                from: fields.form["window-from-\(row)"], to: fields.form["window-to-\(row)"],
                problem: problem("window-\(row)"))
        }
    }

    private var leaves: [ConsultantProfilePage.LeaveRow] {
        rows("leave-from", "leave-to").map { row in
            ConsultantProfilePage.LeaveRow(
                number: row, from: fields.form["leave-from-\(row)"], to: fields.form["leave-to-\(row)"],
                problem: problem("leave-\(row)"))
        }
    }
}

/// The zones of the thirteen countries, for choosing one's clock.
enum RegionZones {
    /// Zones besides those of the seats of government, whose clocks show, or once showed, another hour.
    private static let others: [(Country, String)] = [
        (.BR, "America/Noronha"), (.BR, "America/Manaus"), (.BR, "America/Cuiaba"),
        (.BR, "America/Rio_Branco"),
        (.BR, "America/Fortaleza"), (.CL, "America/Punta_Arenas"), (.CL, "Pacific/Easter"),
        (.EC, "Pacific/Galapagos"),
        (.MX, "America/Cancun"), (.MX, "America/Chihuahua"), (.MX, "America/Ciudad_Juarez"),
        (.MX, "America/Hermosillo"), (.MX, "America/Mazatlan"), (.MX, "America/Tijuana")
    ]

    static func options(_ reader: Reader) -> [FormOption] {
        Country.sorted(in: reader.language).flatMap { country in
            let name = country.name(in: reader.language)
            let cities = others.filter { $0.0 == country }.map { zone in
                FormOption(
                    value: zone.1,
                    label: "\(name) · \(zone.1.split(separator: "/").last?.replacing("_", with: " ") ?? "")")
            }
            return [FormOption(value: country.timeZoneID, label: name)] + cities
        }
    }
}
