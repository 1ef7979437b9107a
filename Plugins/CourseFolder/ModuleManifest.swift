import CourseKit
import Learning
import People

/// What `module.yaml` says, with the places of what is checked against other files.
struct ModuleManifest {
    struct Step {
        var kind: Activity.Kind
        var id: Activity.ID
        var place: Place
    }

    struct OutlineUnit {
        var id: Unit.ID
        var title: Localized
        var steps: [Step]
    }

    /// One id that the completion rule names, and what it has to be.
    struct Named {
        var id: Activity.ID
        var kinds: [Activity.Kind]
        var place: Place
    }

    /// The course without what other files say.
    var course: Course
    var outline: [OutlineUnit]
    var completionNames: [Named]
}

extension ModuleReading {
    private static let keys = [
        "format", "id", "version", "title", "summary", "outcomes", "level", "mode", "hours", "licence", "authors",
        "languages", "topics", "audiences", "requires", "outline", "mentoring", "completion", "certificate"
    ]

    func readManifest() {
        guard paths.contains(Self.manifestPath) else {
            log.add(.noManifest(Place(Self.manifestPath)))
            return
        }
        guard let bare = yaml(Self.manifestPath, keys: []) else { return }
        languages = readLanguages(bare)
        guard !languages.isEmpty, let reader = yaml(Self.manifestPath, keys: Self.keys) else { return }
        readFormat(reader)
        let id: Course.ID? = reader.identifier("id")
        let version = reader.text("version")
        let title = reader.localized("title")
        let summary = reader.localized("summary")
        let outcomes = reader.list("outcomes", required: true)?.compactMap { reader.localized($0, named: "outcomes") }
        let level = reader.word("level", as: Course.Level.self, required: true)
        let mode = reader.word("mode", as: Course.Mode.self, required: true)
        let hours = reader.decimal("hours", in: 0.25...1000, required: true)
        let licence = reader.text("licence")
        let authors = reader.texts("authors", required: true)?.map(\.text)
        let topics = codes(reader, "topics", among: Catalogue.topics)
        let audiences = codes(reader, "audiences", among: Catalogue.audiences)
        module = id
        prerequisites = readRequires(reader, own: id)
        let outline = readOutline(reader)
        let (completion, names) = readCompletion(reader)
        let certificate = readCertificate(reader)
        let mentoring = readMentoring(reader, rules: completion)
        if let version { checkVersion(version, reader.place("version")) }
        guard let id, let version, let title else { return }
        let course = Course(
            id: id, version: version, title: title, summary: summary ?? Localized(), outcomes: outcomes ?? [],
            level: level ?? .basico, mode: mode ?? .autoguiado, hours: hours ?? 1, licence: licence ?? "",
            authors: authors ?? [], languages: languages, topics: topics, audiences: audiences,
            requires: prerequisites.map(\.course),
            completion: completion, certificate: certificate, mentoring: mentoring)
        manifest = ModuleManifest(course: course, outline: outline, completionNames: names)
    }

    private func readFormat(_ reader: YAMLReader) {
        if let format = reader.text("format"), format != "1" {
            log.add(.notAmong("format", format, ["1"], reader.place("format")))
        }
    }

    private func readLanguages(_ reader: YAMLReader) -> [Language] {
        var found: [Language] = []
        for (code, place) in reader.texts("languages", required: true) ?? [] {
            guard let language = Language(rawValue: code) else {
                log.add(.notAmong("languages", code, Language.allCases.map(\.rawValue), place))
                continue
            }
            if found.contains(language) { log.add(.repeatedName(code, place)) } else { found.append(language) }
        }
        return found
    }

    private func checkVersion(_ version: String, _ place: Place) {
        let isPlain =
            version.utf8.count <= 32
            && version.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || ".-+".unicodeScalars.contains(scalar))
            }
        if !isPlain { log.add(.badVersion(version, place)) }
    }

    private func codes(_ reader: YAMLReader, _ key: String, among known: [String]) -> [String] {
        var found: [String] = []
        for (code, place) in reader.texts(key, required: true) ?? [] {
            if !known.contains(code) {
                log.add(.notAmong(key, code, known, place))
            } else if found.contains(code) {
                log.add(.repeatedName(code, place))
            } else {
                found.append(code)
            }
        }
        return found
    }

    private func readRequires(_ reader: YAMLReader, own: Course.ID?) -> [Prerequisite] {
        var found: [Prerequisite] = []
        for (id, place) in reader.identifiers("requires") ?? [] as [(id: Course.ID, place: Place)] {
            if id == own {
                log.add(.requiresItself(place))
            } else if found.contains(where: { $0.course == id }) {
                log.add(.repeatedName(id.rawValue, place))
            } else {
                found.append(Prerequisite(course: id, file: place.file, line: place.line))
            }
        }
        return found
    }

    /// What is offered; a rule that asks for hours needs it.
    private func readMentoring(_ reader: YAMLReader, rules: [Requirement]) -> MentoringOffer? {
        guard let inner = reader.inner("mentoring", keys: ["topics", "packages"]) else {
            if !reader.has("mentoring"), rules.contains(where: { if case .mentoring = $0 { true } else { false } }) {
                log.add(.mentoringNotOffered(reader.place("completion")))
            }
            return nil
        }
        let topics = codes(inner, "topics", among: Catalogue.topics)
        if topics.isEmpty, inner.has("topics") { log.add(.emptyList("topics", inner.place("topics"))) }
        let packages = inner.integer("packages", in: 1...4) ?? 1
        return MentoringOffer(topics: topics, packages: packages)
    }

    private func readCertificate(_ reader: YAMLReader) -> CertificateOffer? {
        guard let inner = reader.inner("certificate", keys: ["design", "kind"]) else { return nil }
        let design: Identifier<CertificateOffer>? = inner.identifier("design")
        let kind = inner.word("kind", as: CertificateOffer.Kind.self, required: true)
        guard let design, let kind else { return nil }
        return CertificateOffer(design: design.rawValue, kind: kind)
    }
}
