import Learning
import People

/// A course that a module asks for first, and the line that asks.
public struct Prerequisite: Hashable, Sendable {
    public var course: Course.ID
    public var file: String
    public var line: Int?

    public init(course: Course.ID, file: String, line: Int? = nil) {
        self.course = course
        self.file = file
        self.line = line
    }
}

/// Modules read together, each under the name that it was asked for by.
public struct Bookshelf: Sendable {
    private var books: [(name: String, reading: Reading)] = []

    public init() {}

    public mutating func add(_ reading: Reading, named name: String) { books.append((name, reading)) }

    /// What the modules ask of each other and cannot have: circles, each told once, and ids that none of them bears.
    ///
    /// One module by itself says nothing of the others: what it requires may lie anywhere.
    public func prerequisiteProblems() -> [Problem] {
        guard books.count > 1 else { return [] }
        var all = Prerequisites()
        for book in books {
            if let id = book.reading.module { all.add(book.reading.prerequisites.map(\.course), to: id) }
        }
        let known = Set(books.compactMap(\.reading.module))
        var told: Set<Set<Course.ID>> = []
        return books.flatMap { book in
            book.reading.prerequisites.compactMap { prerequisite -> Problem? in
                var prerequisite = prerequisite
                prerequisite.file = "\(book.name)/\(prerequisite.file)"
                if !known.contains(prerequisite.course) {
                    let nearest = nearestWord(to: prerequisite.course.rawValue, in: known.map(\.rawValue))
                    return .prerequisiteElsewhere(prerequisite, nearest: nearest)
                }
                guard let id = book.reading.module, let chain = all.circle(of: id, through: prerequisite.course),
                    told.insert(Set(chain)).inserted
                else { return nil }
                return .prerequisiteCircle(chain, prerequisite)
            }
        }
    }
}

extension Problem {
    /// - Parameter chain: from the module that asks, back to it.
    public static func prerequisiteCircle(_ chain: [Course.ID], _ place: Prerequisite) -> Problem {
        let way = chain.map(\.rawValue).joined(separator: " → ")
        return Problem(
            file: place.file, line: place.line, code: "prerequisite-circle",
            es:
                "Los módulos se exigen en círculo (\(way)) y nadie podría inscribirse; quite «\(place.course)» de «requires», o corte la cadena en otro de ellos.",
            pt:
                "Os módulos exigem uns aos outros em círculo (\(way)) e ninguém poderia se inscrever; retire «\(place.course)» de «requires», ou corte a cadeia em outro deles.",
            en:
                "The modules require each other in a circle (\(way)), so that nobody could enrol; take “\(place.course)” out of “requires”, or cut the chain in another of them."
        )
    }

    static func prerequisiteElsewhere(_ place: Prerequisite, nearest: String?) -> Problem {
        let meant = nearest.map {
            ("; quizá quiso decir «\($0)»", "; talvez quisesse dizer «\($0)»", "; perhaps “\($0)” was meant")
        }
        let (es, pt, en) = meant ?? ("", "", "")
        return Problem(
            file: place.file, line: place.line, severity: .warning, code: "prerequisite-elsewhere",
            es: "«\(place.course)» no está entre los módulos revisados\(es).",
            pt: "«\(place.course)» não está entre os módulos verificados\(pt).",
            en: "“\(place.course)” is not among the modules checked\(en).")
    }

    /// The service that takes the module in does not offer what it requires.
    public static func prerequisiteNotOffered(_ place: Prerequisite) -> Problem {
        Problem(
            file: place.file, line: place.line, severity: .warning, code: "prerequisite-not-offered",
            es: "«\(place.course)» no está publicado en este servicio; mientras no lo esté, nadie podrá inscribirse.",
            pt:
                "«\(place.course)» não está publicado neste serviço; enquanto não estiver, ninguém poderá se inscrever.",
            en: "“\(place.course)” is not published in this service; until it is, nobody can enrol.")
    }
}
