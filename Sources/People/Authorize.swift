/// Whether `actor` may do `action` to `object`: the whole law of access, pure, denying what nothing allows.
///
/// The columns of ``PermissionTable`` for the actor's roles are judged against the object; the narrowest permission
/// found is the answer. The separations come first and hold whatever roles a person has together.
public func authorize(_ actor: Actor, _ action: Action, _ object: Object) -> Decision {
    guard let row = PermissionTable.row(of: action), row.kind == object.kind else { return .denied(.wrongObject) }
    switch actor {
    case .system:
        return PermissionTable.rightsOfSystem.contains(action) ? .allowed(.region) : .denied(.roleNeeded)
    case .visitor:
        let verdict = row[.visitor].judge(Claim(person: nil, grant: nil, object: object))
        return verdict.decision(of: action, on: object, otherwise: .signInNeeded)
    case .person(let person):
        if let separation = separation(person, action, object) { return .denied(separation) }
        return verdict(on: person, row, object).decision(of: action, on: object, otherwise: .roleNeeded)
    }
}

// MARK: Separations

/// What no combination of roles overcomes.
private func separation(_ person: Actor.SignedIn, _ action: Action, _ object: Object) -> Decision.Reason? {
    let isOwner = object.owners.contains(person.id)
    switch action {
    case .reviewModule, .adviseOnModule, .observeModule, .approveModule:
        return isOwner ? .ownModule : nil
    case .confirmHours:
        return isOwner ? .ownHours : nil
    case .markSubmission, .issueCertificate, .adviseOnConsultant, .accreditConsultant, .grantRole:
        return isOwner ? .ownCase : nil
    case .readCaseNote, .writeCaseNote:
        return person.grants.contains { $0.role == .systemOperator } ? .operatorAndCaseNotes : nil
    default:
        return nil
    }
}

// MARK: Judging the columns

/// The permission found so far and the reasons against the others.
private struct Verdict {
    var scopes: Set<Decision.Scope> = []
    var reasons: Set<Decision.Reason> = []

    func decision(of action: Action, on object: Object, otherwise: Decision.Reason) -> Decision {
        if let scope = Decision.Scope.allCases.first(where: scopes.contains) {
            let isWide = scope == .country || scope == .region
            return .allowed(scope, mustBeLogged: isWide && action.readsNamedRecord && object.isNamed)
        }
        // The nearest miss explains best: a condition, then the wrong place, then the lack of any role.
        let order: [Decision.Reason] = [.notShared, .assignmentClosed, .consentMissing, .outsideScope, .aggregateOnly]
        return .denied(order.first(where: reasons.contains) ?? otherwise)
    }

    mutating func add(_ other: Verdict) {
        scopes.formUnion(other.scopes)
        reasons.formUnion(other.reasons)
    }
}

private func verdict(on person: Actor.SignedIn, _ row: PermissionTable.Row, _ object: Object) -> Verdict {
    var verdict = row[.visitor].judge(Claim(person: person, grant: nil, object: object))
    if PermissionTable.rightsOfEverybody.contains(row.action), object.owners.contains(person.id) {
        verdict.scopes.insert(.own)
    }
    // An evaluator changes nothing and sees no names, so the person's other grants rest as long as that one counts.
    let evaluations = person.grants.filter { $0.role == .evaluator }
    for grant in evaluations.isEmpty ? person.grants : evaluations {
        verdict.add(row[grant.role].judge(Claim(person: person, grant: grant, object: object)))
    }
    return verdict
}

/// One grant held against one object.
private struct Claim {
    let person: Actor.SignedIn?
    let grant: RoleGrant?
    let object: Object

    /// Whether the object is within the letter's reach.
    func reaches(_ letter: PermissionTable.Letter) -> Bool {
        switch letter {
        case .open: true
        case .aggregate: !object.isNamed
        case .region: grant?.scope == .region
        case .own: isOwn
        case .group: isOfGroup
        case .country: isOfCountry
        }
    }

    private var isOwn: Bool {
        guard let person, let grant else { return false }
        if object.owners.contains(person.id) { return true }
        // A company administrator's own things are the firm's as well, but not what belongs to its staff.
        guard grant.role == .companyAdministrator, object.kind.belongsToFirm else { return false }
        return isOfOrganisation(grant)
    }

    private var isOfGroup: Bool {
        guard let person, let grant else { return false }
        switch grant.role {
        case .consultant:
            return object.consultants.contains(person.id)
        case .chamberOfficer:
            guard case .organisation(let id) = grant.scope else { return false }
            return object.organisation == id || object.bodies.contains(id)
        default:
            return isOfOrganisation(grant)
        }
    }

    private var isOfCountry: Bool {
        guard case .country(let country) = grant?.scope else { return false }
        switch object.kind {
        // What the directory opens is the entry of any firm to the country that its consent names (note 3).
        case .directoryEntry: return true
        case .module: return object.country == nil || object.country == country
        default: return object.country == country
        }
    }

    private func isOfOrganisation(_ grant: RoleGrant) -> Bool {
        guard case .organisation(let id) = grant.scope else { return false }
        return object.organisation == id
    }

    /// What the note of a cell has against the object; nil if nothing. Notes 4, 6, 7 and 10 are which actions have
    /// the cell, note 8 is a separation, note 9 narrows the scope.
    func objection(_ note: Int?) -> Decision.Reason? {
        switch note {
        case 1: return object.organisationMaySee ? nil : .consentMissing
        case 2: return object.assignmentIsOpen ? nil : .assignmentClosed
        case 3:
            guard case .country(let country) = grant?.scope else { return .consentMissing }
            return object.consentedCountries.contains(country) ? nil : .consentMissing
        case 5: return object.isShared ? nil : .notShared
        default: return nil
        }
    }

    /// Whether it is an entry of the directory that its firm shows to nobody.
    var isUnconsented: Bool { object.kind == .directoryEntry && object.consentedCountries.isEmpty && object.isNamed }
}

extension PermissionTable.Cell {
    /// What the cell gives to a claim.
    fileprivate func judge(_ claim: Claim) -> Verdict {
        var verdict = Verdict()
        for letter in letters {
            guard claim.reaches(letter) else {
                verdict.reasons.insert(letter == .aggregate ? .aggregateOnly : .outsideScope)
                continue
            }
            if let objection = claim.objection(note) {
                verdict.reasons.insert(objection)
            } else if claim.isUnconsented, letter != .own {
                verdict.reasons.insert(.consentMissing)
            } else {
                verdict.scopes.insert(scope(letter, claim))
            }
        }
        return verdict
    }

    private func scope(_ letter: PermissionTable.Letter, _ claim: Claim) -> Decision.Scope {
        switch letter {
        case .open: .public
        case .own: note == 9 ? .aggregate : .own
        case .group: .organisation
        case .country: .country
        case .region: claim.grant?.role == .evaluator ? .pseudonymous : .region
        case .aggregate: .aggregate
        }
    }
}

extension Object.Kind {
    /// Whether the thing is its firm's, rather than of one of the firm's staff.
    fileprivate var belongsToFirm: Bool {
        switch self {
        case .company, .directoryEntry, .caseNote, .hours: true
        default: false
        }
    }
}
