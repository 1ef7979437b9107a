import Foundation
import People

extension ConsultantCSV {
    /// Reads the cells of a row, and notes what is wrong with each.
    struct RowReader {
        private let values: [ConsultantColumn: String]
        var problems: [Problem] = []

        init(columns: [ConsultantColumn?], cells: [String]) {
            var values: [ConsultantColumn: String] = [:]
            for (column, cell) in zip(columns, cells) {
                if let column { values[column] = Self.plain(cell) }
            }
            self.values = values
            let rest = cells.dropFirst(columns.count).filter { !Self.plain($0).isEmpty }
            if let first = rest.first { problems.append(Problem(.login, .tooManyCells, first)) }
        }

        /// Without spaces around it, letters composed, and without the apostrophe that keeps spreadsheets from calculating.
        private static func plain(_ cell: String) -> String {
            var text = cell.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
            if text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@\t\r".contains(second) {
                text.removeFirst()
            }
            return text
        }

        /// The cell's text; nil where it says nothing.
        subscript(column: ConsultantColumn) -> String? { values[column].flatMap { $0.isEmpty ? nil : $0 } }

        mutating func draft() -> ConsultantDraft? {
            let country = read(.country, Cell.country)
            guard let login = read(.login, { (text) throws(Cell.Wrong) in try Cell.login(text, country) }) else {
                if self[.login] == nil { problems.append(Problem(.login, .missing)) }
                return nil
            }
            var draft = ConsultantDraft(login: login)
            draft.country = country
            draft.name = read(.name, Cell.name)
            draft.zone = read(.zone, Cell.zone)
            draft.topics = read(.topics, Cell.topics)
            draft.languages = read(.languages, Cell.languages)
            draft.services = read(.services, Cell.services)
            draft.sectors = read(.sectors, Cell.sectors)
            draft.preferredSectors = read(.preferredSectors, Cell.sectors)
            draft.tier = read(.tier, Cell.tier)
            draft.windows = read(.windows, Cell.windows)
            draft.capacity = read(.capacity, Cell.capacity)
            draft.takesCases = read(.takesCases, Cell.flag)
            draft.about = read(.about, Cell.about)
            return draft
        }

        private mutating func read<Value>(
            _ column: ConsultantColumn, _ parse: (String) throws(Cell.Wrong) -> Value
        ) -> Value? {
            guard let text = self[column] else { return nil }
            do {
                return try parse(text)
            } catch {
                problems.append(Problem(column, error.reason, String(error.part.prefix(80))))
                return nil
            }
        }
    }
}

/// How the cell of each column is read and written.
enum Cell {
    struct Wrong: Error {
        let reason: ConsultantCSV.Reason
        let part: String
    }

    static let longestAbout = 2_000
    static let mostUnits = 200

    static func login(_ text: String, _ country: Country?) throws(Wrong) -> LoginName {
        do { return try LoginName.parse(text, country: country) } catch { throw Wrong(reason: .malformed, part: text) }
    }

    static func name(_ text: String) throws(Wrong) -> String {
        do {
            return try DisplayName.parse(text)
        } catch {
            let reason: ConsultantCSV.Reason =
                switch error {
                case .tooLong: .tooLong
                case .empty, .noLetter: .malformed
                case .control, .direction, .invisible: .badCharacters
                }
            throw Wrong(reason: reason, part: text)
        }
    }

    static func country(_ text: String) throws(Wrong) -> Country {
        let folded = ConsultantColumn.folded(text)
        let named = Country.allCases.first { country in
            Language.allCases.contains { ConsultantColumn.folded(country.name(in: $0)) == folded }
        }
        guard let country = Country(code: text) ?? named else { throw Wrong(reason: .unknown, part: text) }
        return country
    }

    static func zone(_ text: String) throws(Wrong) -> String {
        guard text.contains("/"), DateFormat.zoneIsKnown(text) else { throw Wrong(reason: .unknown, part: text) }
        return text
    }

    static func capacity(_ text: String) throws(Wrong) -> Int {
        guard let number = Int(text) else { throw Wrong(reason: .malformed, part: text) }
        guard (0...mostUnits).contains(number) else { throw Wrong(reason: .outOfRange, part: text) }
        return number
    }

    static func tier(_ text: String) throws(Wrong) -> RateTier {
        guard let number = Int(text) else { throw Wrong(reason: .malformed, part: text) }
        guard let tier = RateTier(rawValue: number) else { throw Wrong(reason: .outOfRange, part: text) }
        return tier
    }

    static func flag(_ text: String) throws(Wrong) -> Bool {
        switch ConsultantColumn.folded(text) {
        case "si", "sim", "yes", "1", "true", "verdadero", "verdadeiro": return true
        case "no", "nao", "0", "false", "falso": return false
        default: throw Wrong(reason: .malformed, part: text)
        }
    }

    static func about(_ text: String) throws(Wrong) -> String {
        guard text.count <= longestAbout, text.utf8.count <= longestAbout * 8 else {
            throw Wrong(reason: .tooLong, part: "")
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" }) else {
            throw Wrong(reason: .badCharacters, part: "")
        }
        return text
    }

    // MARK: Lists, with |, ; or , between their parts

    static func topics(_ text: String) throws(Wrong) -> [Topic: Mastery] {
        var topics: [Topic: Mastery] = [:]
        for (part, code, level) in try pairs(text) {
            guard let topic = Topic(rawValue: code.uppercased()) else { throw Wrong(reason: .unknown, part: part) }
            guard let level else {
                topics[topic] = .working
                continue
            }
            guard let mastery = Int(level).flatMap(Mastery.init(rawValue:)) else {
                throw Wrong(reason: .outOfRange, part: part)
            }
            topics[topic] = mastery
        }
        return topics
    }

    static func services(_ text: String) throws(Wrong) -> [Country: Service] {
        var services: [Country: Service] = [:]
        for (part, name, way) in try pairs(text) {
            let country = try country(name)
            switch ConsultantColumn.folded(way ?? "remoto") {
            case "remoto", "remota", "remote", "a distancia", "en linea", "on-line", "online":
                services[country] = .remote
            case "presencial", "en sitio", "no local", "on site", "onsite", "on-site": services[country] = .onSite
            default: throw Wrong(reason: .unknown, part: part)
            }
        }
        return services
    }

    static func languages(_ text: String) throws(Wrong) -> Set<SpokenLanguage> {
        var languages: Set<SpokenLanguage> = []
        for part in try parts(text) {
            let folded = ConsultantColumn.folded(part)
            guard let language = SpokenLanguage(rawValue: folded) ?? languageNames[folded] else {
                throw Wrong(reason: .unknown, part: part)
            }
            languages.insert(language)
        }
        return languages
    }

    private static let languageNames: [String: SpokenLanguage] = [
        "espanol": .es, "castellano": .es, "espanhol": .es, "spanish": .es, "portugues": .pt, "portuguese": .pt,
        "ingles": .en, "english": .en, "guarani": .gn, "quechua": .qu, "quichua": .qu, "aimara": .ay, "aymara": .ay
    ]

    static func sectors(_ text: String) throws(Wrong) -> Set<Sector> {
        var sectors: Set<Sector> = []
        for part in try parts(text) {
            guard let sector = Sector(rawValue: part.uppercased()) else { throw Wrong(reason: .unknown, part: part) }
            sectors.insert(sector)
        }
        return sectors
    }

    static func parts(_ text: String) throws(Wrong) -> [String] {
        let parts = text.split(whereSeparator: { "|;,\n\r\r\n".contains($0) })
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        guard !parts.isEmpty else { throw Wrong(reason: .malformed, part: text) }
        return parts
    }

    /// `T25:3`, `T25=3`, `UY:presencial`, `UY`.
    private static func pairs(_ text: String) throws(Wrong) -> [(part: String, name: String, value: String?)] {
        try parts(text).map { part in
            let halves = part.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "=" }
                .map { $0.trimmingCharacters(in: .whitespaces) }
            return (part, halves[0], halves.count > 1 ? halves[1] : nil)
        }
    }
}
