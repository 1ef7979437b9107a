import CourseKit
import Learning

// Quizzes and banks in YAML.

extension ModuleReading {
    private static let settingKeys = [
        "attempts", "time_limit", "grace", "pass", "score", "shuffle_items", "shuffle_options", "negative", "feedback",
        "reveal"
    ]

    /// Keys at the head of a quiz in the short form, where settings stand beside the rest.
    static let shortQuizKeys = ["id", "title", "intro", "purpose"] + settingKeys

    func readQuiz(_ path: String) {
        guard let reader = yaml(path, keys: ["id", "title", "intro", "purpose", "settings", "items"]) else {
            unreadKinds.insert(.quiz)
            return
        }
        let items = ItemReader(module: self)
        let id: Activity.ID? = reader.identifier("id")
        let title = reader.localized("title")
        let intro = items.markdown("intro", reader)
        let purpose = reader.word("purpose", as: Assessment.Purpose.self, required: true)
        let settings = reader.inner("settings", keys: Self.settingKeys).map(readSettings)
        let entries = readEntries(reader, items)
        guard let id else {
            unreadKinds.insert(.quiz)
            return
        }
        let quiz = Assessment(
            id: id, title: title ?? Localized(), intro: intro ?? Localized(), purpose: purpose ?? .practice,
            settings: settings ?? Assessment.Settings(), entries: entries.map(\.0))
        add(quiz, at: reader.place("id"), entries: entries.map(\.1))
    }

    /// Takes in a quiz, unless its id is taken. `entries`: where each of its entries stands.
    func add(_ quiz: Assessment, at place: Place, entries: [Place]) {
        if let other = placeOfActivity(quiz.id) {
            log.add(.repeatedActivity(quiz.id.rawValue, other.file, place))
        } else {
            quizzes[quiz.id] = Found(value: quiz, place: place)
            entryPlaces[quiz.id] = entries
        }
    }

    func placeOfActivity(_ id: Activity.ID) -> Place? {
        lessons[id]?.place ?? quizzes[id]?.place ?? assignments[id]?.place
    }

    func readSettings(_ reader: YAMLReader) -> Assessment.Settings {
        var settings = Assessment.Settings()
        if let text = reader.text("attempts", required: false), text != "unlimited" {
            settings.attempts = reader.integer("attempts", in: 1...100)
        }
        if let text = reader.text("time_limit", required: false), text != "none" {
            settings.timeLimit = reader.integer("time_limit", in: 1...600)
        }
        if let grace = reader.integer("grace", in: 0...3600) { settings.grace = grace }
        if let pass = reader.decimal("pass", in: 0...100) { settings.pass = pass }
        if let score = reader.word("score", as: Assessment.ScorePolicy.self) { settings.score = score }
        if let shuffle = reader.flag("shuffle_items") { settings.shuffleItems = shuffle }
        if let shuffle = reader.flag("shuffle_options") { settings.shuffleOptions = shuffle }
        if let negative = reader.flag("negative") { settings.negative = negative }
        if let moment = reader.word("feedback", as: Assessment.Moment.self) { settings.feedback = moment }
        if let moment = reader.word("reveal", as: Assessment.Moment.self) { settings.reveal = moment }
        return settings
    }

    private func readEntries(_ reader: YAMLReader, _ items: ItemReader) -> [(Assessment.Entry, Place)] {
        let values = reader.list("items", required: true) ?? []
        if values.isEmpty, reader.has("items") { log.add(.emptyList("items", reader.place("items"))) }
        var seen: Set<Item.ID> = []
        var entries: [(Assessment.Entry, Place)] = []
        for value in values {
            if case .map(let pairs, _) = value, pairs.contains(where: { $0.key == "draw" }) {
                if let draw = readDraw(value, reader) { entries.append((draw, Place(reader.file, value.line))) }
            } else if let item = items.item(value, in: reader) {
                check(item, &seen) { Place(reader.file, value.line(at: $0)) }
                entries.append((.item(item), Place(reader.file, value.line)))
            }
        }
        return entries
    }

    private func readDraw(_ value: YAMLValue, _ reader: YAMLReader) -> Assessment.Entry? {
        guard let inner = reader.inner(value, keys: ["draw", "from", "tags"]) else { return nil }
        let count = inner.integer("draw", in: 1...200, required: true)
        let bank: Bank.ID? = inner.identifier("from")
        let tags = inner.texts("tags")?.map(\.text) ?? []
        guard let count, let bank else { return nil }
        return .draw(count: count, bank: bank, tags: tags)
    }

    func readBank(_ path: String) {
        guard let reader = yaml(path, keys: ["id", "items"]) else {
            unreadBanks = true
            return
        }
        let items = ItemReader(module: self)
        let id: Bank.ID? = reader.identifier("id")
        let values = reader.list("items", required: true) ?? []
        if values.isEmpty, reader.has("items") { log.add(.emptyList("items", reader.place("items"))) }
        var seen: Set<Item.ID> = []
        let found = values.compactMap { value -> Item? in
            guard let item = items.item(value, in: reader) else { return nil }
            check(item, &seen) { Place(path, value.line(at: $0)) }
            return item
        }
        guard let id else {
            unreadBanks = true
            return
        }
        if let other = banks[id] {
            log.add(.repeatedActivity(id.rawValue, other.place.file, reader.place("id")))
        } else {
            banks[id] = Found(value: Bank(id: id, items: found), place: reader.place("id"))
        }
        if found.count < values.count { shortBanks.insert(id) }
    }
}
