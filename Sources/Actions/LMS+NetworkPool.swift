import Consulting
import Learning
import People
import Statements
import Storage

/// The consultants that a coordinator looks for.
public struct PoolFilter: Sendable, Hashable {
    public enum Units: String, CaseIterable, Sendable { case free, full }

    public var query: String
    /// Whom they are to serve.
    public var country: Country?
    public var topic: Topic?
    public var language: SpokenLanguage?
    public var units: Units?

    public init(
        query: String = "", country: Country? = nil, topic: Topic? = nil, language: SpokenLanguage? = nil,
        units: Units? = nil
    ) {
        self.query = query
        self.country = country
        self.topic = topic
        self.language = language
        self.units = units
    }

    public var isEmpty: Bool { query.isEmpty && country == nil && topic == nil && language == nil && units == nil }

    func takes(_ line: ConsultantLine) -> Bool {
        let consultant = line.consultant
        if let country, consultant.services[country] == nil { return false }
        if let topic, consultant.topics[topic] == nil { return false }
        if let language, !consultant.languages.contains(language) { return false }
        if let units, (line.taken < consultant.capacity) != (units == .free) { return false }
        guard !query.isEmpty else { return true }
        let text = SortKey.of(line.person.displayName) + " " + line.person.loginNames.map(\.text).joined(separator: " ")
        return query.split(separator: " ").allSatisfy { word in
            text.contains(SortKey.of(String(word))) || text.contains(word.lowercased())
        }
    }
}

public enum PoolColumn: String, CaseIterable, Sendable { case name, country, free, load, rating }

/// A consultant in the list.
public struct PoolLine: Sendable {
    public var line: ConsultantLine
    /// Evaluations, their sum, and the rating that the matching goes by: 1 to 5, drawn to the mean where they are few.
    public var ratings: Int
    public var ratingSum: Int
    public var shrunk: Double

    public var free: Int { max(0, line.consultant.capacity - line.taken) }
    public var load: Double {
        line.consultant.capacity == 0 ? 1 : Double(line.taken) / Double(line.consultant.capacity)
    }
}

extension LMS {
    public func networkPool(
        _ filter: PoolFilter, by order: ListOrder<PoolColumn>, language: Language, limit: Int = LMS.longestExport,
        offset: Int = 0, isExport: Bool = false, _ actor: Actor
    ) async throws -> (rows: [PoolLine], total: Int, free: Int) {
        let doors = try coordinating(actor)
        let (lines, ratings) = try await store.read { tx in (try tx.consultants(), try tx.ratings()) }
        let mean = Self.mean(ratings)
        var rows = lines.filter { doors.covers($0.consultant) && filter.takes($0) }.map { line in
            Self.poolLine(line, ratings[line.consultant.id], mean: mean)
        }
        let ranks = Dictionary(
            uniqueKeysWithValues: Country.sorted(in: language).enumerated().map { ($0.element, $0.offset) })
        let isBefore: (PoolLine, PoolLine) -> Bool =
            switch order.column {
            case .name: { _, _ in false }
            case .country: { ranks[$0.line.consultant.country] ?? 0 < ranks[$1.line.consultant.country] ?? 0 }
            case .free: { $0.free < $1.free }
            case .load: { $0.load < $1.load }
            case .rating: { $0.shrunk < $1.shrunk }
            }
        // They come by name, and the sort keeps that order among equals.
        if order.column == .name {
            if order.isDescending { rows.reverse() }
        } else {
            rows.sort { order.isDescending ? isBefore($1, $0) : isBefore($0, $1) }
        }
        if isExport { try LMS.bound(rows.count) }
        let page = Array(rows.dropFirst(offset).prefix(limit))
        let words = "q=\(filter.query) topic=\(filter.topic?.rawValue ?? "") country=\(filter.country?.rawValue ?? "")"
        try await log(isExport ? "pool.export" : "pool.list", "\(page.count)/\(rows.count): \(words)", actor)
        return (page, rows.count, rows.reduce(0) { $0 + ($1.line.consultant.takesCases ? $1.free : 0) })
    }

    /// As if everybody had five evaluations of the mean beside the real ones.
    static func poolLine(_ line: ConsultantLine, _ rating: (count: Int, sum: Int)?, mean: Double) -> PoolLine {
        let (count, sum) = rating ?? (0, 0)
        return PoolLine(
            line: line, ratings: count, ratingSum: sum, shrunk: (5 * mean + Double(sum)) / Double(5 + count))
    }

    static func mean(_ ratings: [Consultant.ID: (count: Int, sum: Int)]) -> Double {
        let count = ratings.values.reduce(0) { $0 + $1.count }
        return count == 0 ? 4 : Double(ratings.values.reduce(0) { $0 + $1.sum }) / Double(count)
    }
}

// MARK: One consultant

/// A consultant as a coordinator sees them.
public struct ConsultantRecord: Sendable {
    public var pool: PoolLine
    public var mean: Double
    /// Open cases within the reader's reach.
    public var cases: [CaseLine]
    /// How many open cases there are in all.
    public var open: Int
    public var minutes: Int
    public var declines: [DeclineReason: Int]
    public var expired: Int
    public var missed: Int
}

extension LMS {
    public func consultantRecord(_ id: Consultant.ID, _ actor: Actor) async throws -> ConsultantRecord {
        let doors = try coordinating(actor)
        let record = try await store.read { tx -> ConsultantRecord? in
            guard let line = try tx.consultantLine(id), doors.covers(line.consultant) else { return nil }
            let ratings = try tx.ratings()
            let mean = Self.mean(ratings)
            let cases = try tx.cases(consultant: id)
            let open = cases.filter { $0.story.state.holdsUnit }
            let sessions = cases.filter { $0.story.consultant == id }.flatMap(\.story.sessions)
            let answers = try tx.offerAnswers(of: id)
            return ConsultantRecord(
                pool: Self.poolLine(line, ratings[id], mean: mean), mean: mean,
                cases: open.filter { doors.covers($0.story) }, open: open.count,
                minutes: sessions.reduce(0) { $0 + ($1.hours?.state == .confirmed ? $1.hours?.minutes ?? 0 : 0) },
                declines: answers.declines, expired: answers.expired,
                missed: sessions.count { $0.state == .missedByConsultant })
        }
        guard let record else { throw LearningError(.notFound, .personUnknown) }
        let now = now
        try await store.write {
            try $0.audit(actor.personID?.rawValue ?? "system", "consultant.read", id.rawValue, at: now)
        }
        return record
    }
}
