import Foundation
import People

/// Invented people and bodies for the tests of access: "me" acts, "other" owns what I may not touch.
enum World {
    static let me = id(1), other = id(2), third = id(3)
    static let firm = body(11), otherFirm = body(12), chamber = body(13), otherChamber = body(14)
    static let now = Date(timeIntervalSince1970: 1_795_257_720)

    static func id(_ number: UInt8) -> Person.ID { Person.ID(uuid(number)) }
    static func body(_ number: UInt8) -> Organisation.ID { Organisation.ID(uuid(number)) }

    static func uuid(_ number: UInt8) -> UUID {
        UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
    }

    static func person(_ id: Person.ID = me, state: Person.State = .active) -> Person {
        Person(
            id: id, displayName: "Prueba", loginNames: [], language: .es, country: .UY, organisation: firm,
            created: now, state: state)
    }

    /// The scope that each role is given in the tests.
    static func scope(of role: Role) -> RoleGrant.Scope {
        switch role {
        case .visitor, .learner, .consultant, .author: .own
        case .companyAdministrator: .organisation(firm)
        case .chamberOfficer: .organisation(chamber)
        case .promotionAuthority, .nationalCounterpart: .country(.UY)
        case .reviewer, .trainingManager, .director, .evaluator, .systemOperator: .region
        }
    }

    static func grant(_ role: Role, _ scope: RoleGrant.Scope? = nil, until: Date? = nil) -> RoleGrant {
        RoleGrant(
            id: .random(), person: me, role: role, scope: scope ?? Self.scope(of: role), grantedBy: other,
            from: now.addingTimeInterval(-60), until: until)
    }

    /// Me, holding `roles`.
    static func actor(_ roles: Role...) -> Actor { Actor.of(person(), grants: roles.map { grant($0) }, at: now) }

    /// The kind of object that an action takes: the one that is not refused as wrong.
    static func kind(of action: Action) -> Object.Kind? {
        Object.Kind.allCases.first {
            authorize(.visitor, action, .aggregate(of: $0)) != .denied(.wrongObject)
        }
    }
}
