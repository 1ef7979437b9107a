/// How far somebody's permission goes over people and what is theirs, as a filter for lists: what ``authorize(_:_:_:)`` would
/// answer row by row, known before the rows are read.
public struct Reach: Hashable, Sendable {
    public static let whole = Reach(isWhole: true)

    /// Everybody.
    public var isWhole = false
    /// People of these countries.
    public var countries: Set<Country> = []
    /// People of these organisations.
    public var organisations: Set<Organisation.ID> = []
    /// People of these bodies and of the firms that take part through them.
    public var bodies: Set<Organisation.ID> = []

    public init(isWhole: Bool = false) { self.isWhole = isWhole }

    public var isEmpty: Bool { !isWhole && countries.isEmpty && organisations.isEmpty && bodies.isEmpty }

    /// How far `actor` may do `action`. What a note of the table makes depend on each record is left out: it is judged there.
    public init(of actor: Actor, _ action: Action) {
        guard let row = PermissionTable.row(of: action) else { return }
        switch actor {
        case .visitor: return
        case .system: isWhole = PermissionTable.rightsOfSystem.contains(action)
        case .person(let person):
            // As in `authorize`: an evaluator's other grants rest.
            let evaluations = person.grants.filter { $0.role == .evaluator }
            for grant in evaluations.isEmpty ? person.grants : evaluations { add(grant, row[grant.role]) }
        }
    }

    private mutating func add(_ grant: RoleGrant, _ cell: PermissionTable.Cell) {
        guard cell.note == nil else { return }
        switch grant.scope {
        case .region where cell.letters.contains(.region): isWhole = true
        case .country(let country) where cell.letters.contains(.country): countries.insert(country)
        case .organisation(let id) where cell.letters.contains(.group):
            if grant.role == .chamberOfficer { bodies.insert(id) } else { organisations.insert(id) }
        default: break
        }
    }
}

extension Role {
    /// The roles that keep one of the office's lists, by the table of permissions.
    public static let ofOffice: Set<Role> = Set(
        allCases.filter { role in
            [Action.readPerson, .enrolOther, .issueCertificate, .publishModule].contains { action in
                PermissionTable.row(of: action)?[role].letters.isEmpty == false
            }
        })

    /// The roles that find consultants for cases, by the table of permissions.
    public static let ofNetwork: Set<Role> = Set(
        allCases.filter { PermissionTable.row(of: .allotConsultant)?[$0].letters.isEmpty == false })
}
