import Consulting
import Learning
import People
import Storage

public struct AccreditationFilter: Sendable, Hashable {
    public var query: String
    public var country: Country?
    /// Nil for all.
    public var state: Accreditation.State?

    public init(query: String = "", country: Country? = nil, state: Accreditation.State? = .asked) {
        self.query = query
        self.country = country
        self.state = state
    }
}

/// A consultant's accreditation for one country.
public struct AccreditationRow: Sendable {
    public var consultant: Consultant
    public var person: Person
    public var country: Country
    public var accreditation: Accreditation
    public var mayAdvise: Bool
    public var mayDecide: Bool
    /// Of those who gave an opinion or decided.
    public var names: [Person.ID: String]
}

extension LMS {
    /// Accreditations for the reader's countries, those that were asked for longest ago first.
    public func networkAccreditations(
        _ filter: AccreditationFilter, limit: Int, offset: Int, _ actor: Actor
    ) async throws -> (rows: [AccreditationRow], total: Int) {
        let doors = try coordinating(actor)
        let found = try await store.read { tx in
            let inside = Country.allCases.filter {
                (doors.reach.isWhole || doors.reach.countries.contains($0)) && (filter.country ?? $0) == $0
            }
            let name = PoolFilter(query: filter.query)
            var rows: [AccreditationRow] = []
            for line in try tx.consultants() where name.takes(line) {
                for country in inside {
                    guard let accreditation = line.consultant.accreditations[country],
                        filter.state.map({ $0 == accreditation.state }) ?? true
                    else { continue }
                    let object = Object.consultant(line.consultant.id, country: country)
                    rows.append(
                        AccreditationRow(
                            consultant: line.consultant, person: line.person, country: country,
                            accreditation: accreditation, mayAdvise: may(actor, .adviseOnConsultant, object),
                            mayDecide: may(actor, .accreditConsultant, object), names: [:]))
                }
            }
            rows.sort {
                ($0.accreditation.asked, $0.consultant.id, $0.country.rawValue)
                    < ($1.accreditation.asked, $1.consultant.id, $1.country.rawValue)
            }
            let total = rows.count
            var page = Array(rows.dropFirst(offset).prefix(limit))
            for index in page.indices {
                let people =
                    page[index].accreditation.opinions.map(\.by)
                    + [page[index].accreditation.decidedBy].compactMap(\.self)
                for id in people { page[index].names[id] = try tx.person(id)?.displayName }
            }
            return (page, total)
        }
        try await log("accreditations.list", "\(found.0.count)/\(found.1)", actor)
        return (rows: found.0, total: found.1)
    }
}
